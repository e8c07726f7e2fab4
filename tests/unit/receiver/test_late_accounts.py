"""Accounts that are read anew while they change, and deliveries that are judged anew later."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.domain.errors import StoreFull
from app.domain.hooks import HookAccount, Verdict
from app.receiver import rework, serve
from app.receiver.ledger import Ledger
from tests.plugins.logs import LogGuard
from tests.signing import KEY, SECRET
from tests.unit.receiver.stage import staged
from tests.unit.receiver.test_answers import body_of
from tests.waiting import until


async def test_an_account_that_is_added_while_others_are_read_is_served(tmp_path: Path) -> None:
    async with staged(tmp_path, accounts={}) as stage:
        book = stage.receiver._book
        assert book is not None
        real, reads, go_on = book._load, list[int](), threading.Event()

        def slow() -> Mapping[str, HookAccount]:
            found = dict(real())
            reads.append(len(found))
            if len(reads) == 1:
                assert go_on.wait(60)
            return found

        book._load = slow
        older = asyncio.ensure_future(stage.receiver.command({"reload": True}))
        await until(lambda: reads)
        stage.accounts["new"] = HookAccount("New", "gateway", (), (KEY,))
        newer = asyncio.ensure_future(stage.receiver.command({"reload": True}))
        await until(lambda: newer.done() or stage.receiver._reading.locked())
        go_on.set()
        await asyncio.gather(older, newer)
        assert book.paths() == {"New": "/hooks/new"}


async def test_what_the_disk_kept_from_being_judged_anew_is_judged_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_logs: LogGuard
) -> None:
    expected_logs("could not be judged anew|can't be stored")
    monkeypatch.setattr(serve, "_VERIFY_AGAIN_SECONDS", 0.0)
    monkeypatch.setattr(serve, "_LOOK_AGAIN_SECONDS", 0.01)
    book = {"token-quixess": HookAccount("quixess", "quixess")}
    async with staged(tmp_path, accounts=book) as stage:
        assert (await stage.post("quixess", body_of("quixess", 1))).status == 401
        real, tried = rework._verify_row, list[int]()

        def full_once(ledger: Ledger, *rest: object) -> None:
            tried.append(1)
            if len(tried) == 1:
                raise StoreFull("The disk is full.")
            real(ledger, *rest)  # type: ignore[arg-type]

        monkeypatch.setattr(rework, "_verify_row", full_once)
        book["token-quixess"] = HookAccount("quixess", "quixess", (SECRET,))
        await stage.receiver.command({"reload": True})
        await until(lambda: stage.stored()[0].row.verdict is Verdict.ACCEPTED)
