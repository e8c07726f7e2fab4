"""Live copies: every proven delivery once to each address, with retries that survive a restart."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.domain import forwarding as domain
from app.domain.errors import StoreBusy
from app.domain.forwarding import CopyState, ForwardCopy, Forwarding, after_try
from app.sandbox.server import SandboxThread
from app.services.console import Console
from app.services.forwarding import DELIVERY, FORWARDED
from app.services.test_events import Misbehaviour
from app.store.delivery_reads import Delivery
from tests.live_console import live_console
from tests.ui.live_pages import send
from tests.waiting import until

NOW = 1_780_000_000_000


class Target:
    """An address of somebody else: keeps what comes, and answers as it is told to."""

    def __init__(self, port: int = 0) -> None:
        self.came: list[tuple[dict[str, str], bytes]] = []
        self.status = 200
        target = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                headers = {name.lower(): value for name, value in self.headers.items()}
                target.came.append((headers, body))
                self.send_response(target.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                return

        self.server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/copy"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))
        self.thread.start()

    def deliveries(self) -> list[int]:
        """The deliveries that came, in their order."""
        return [int(headers[DELIVERY.lower()]) for headers, _body in self.came]

    def close(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@contextmanager
def target(port: int = 0) -> Iterator[Target]:
    made = Target(port)
    try:
        yield made
    finally:
        made.close()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(domain, "PAUSES_S", (0.05, 0.1))


@pytest.fixture
async def box() -> AsyncIterator[SandboxThread]:
    with SandboxThread(speed=50) as made:
        yield made


async def states(console: Console, delivery_id: int) -> list[CopyState]:
    return [one.state for one in await console.forwarding.of(delivery_id)]


async def test_what_is_proven_is_copied_once_with_its_bytes(
    data_dir: Path, box: SandboxThread
) -> None:
    with target() as there, target() as all_of_it:
        async with live_console(data_dir, box) as console:
            await until(lambda: len(console.numbers.by_id()) >= 5)
            await send(console)  # before anybody asked for copies
            await console.forwarding.add(Forwarding(0, there.url))
            await console.forwarding.add(Forwarding(0, all_of_it.url, everything=True))
            first, copy = await send(console, times=2)
            (wrong,) = await send(console, wrong=Misbehaviour.WRONG)
            await until(lambda: len(all_of_it.came) == 3 and len(there.came) == 1)
            assert there.deliveries() == [first]
            assert sorted(all_of_it.deliveries()) == [first, copy, wrong]
            stored = await console.inspector.detail(first)
            assert stored is not None
            headers, body = there.came[0]
            assert body == stored.body and headers[FORWARDED.lower()] == "1"
            assert "x-api-key" not in headers
            await until(lambda: console.database.read_now(_open) == 0)
            assert await states(console, first) == [CopyState.SENT, CopyState.SENT]
            # a copy of a copy would go round for ever
            url = console.inspector.hook_url(console.clients.accounts()[0].name)
            await console.forwarding.add(Forwarding(0, url, everything=True))
            (again,) = await send(console)
            await until(lambda: console.database.read_now(_looped) >= 1)
            await until(lambda: console.database.read_now(_open) == 0)
            assert CopyState.LOOPED not in await states(console, again)


@pytest.mark.usefixtures("quick")
async def test_a_dead_address_gets_everything_after_a_restart(
    data_dir: Path, box: SandboxThread
) -> None:
    with target() as there:
        port = there.server.server_address[1]
        url = there.url
    ids = []
    async with live_console(data_dir, box) as console:
        await until(lambda: len(console.numbers.by_id()) >= 5)
        await console.forwarding.add(Forwarding(0, url))
        ids += await send(console)
        ids += await send(console, place=1)
        await until(lambda: console.database.read_now(_tries) >= 3)
        assert await states(console, ids[0]) == [CopyState.WAITING]
        assert (await console.forwarding.of(ids[0]))[0].problem
    with target(port) as there:
        async with live_console(data_dir) as console:
            await until(lambda: len(there.came) >= 2)
            assert sorted(set(there.deliveries())) == sorted(ids)
            await until(lambda: console.database.read_now(_open) == 0)
            assert await states(console, ids[1]) == [CopyState.SENT]
            assert (await console.forwarding.totals())[1] == {"sent": 2}


async def test_a_refusal_is_final_until_it_is_asked_for_again(
    data_dir: Path, box: SandboxThread
) -> None:
    with target() as there:
        async with live_console(data_dir, box) as console:
            await until(lambda: len(console.numbers.by_id()) >= 5)
            rule = await console.forwarding.add(Forwarding(0, there.url))
            there.status = 410
            (first,) = await send(console)
            await until(lambda: console.database.read_now(_open) == 0 and there.came)
            (copy,) = await console.forwarding.of(first)
            assert (copy.state, copy.status, copy.tries) == (CopyState.REFUSED, 410, 1)
            there.status = 204
            await console.forwarding.try_again(rule, first)
            await until(lambda: console.database.read_now(_open) == 0 and len(there.came) == 2)
            assert await states(console, first) == [CopyState.SENT]
            (known,) = await console.forwarding.rules()
            await console.forwarding.change(Forwarding(known.id, known.url, active=False))
            await send(console)
            await console.forwarding.change(Forwarding(known.id, known.url))
            (last,) = await send(console)
            await until(lambda: len(there.came) == 3)
            # what came while it was switched off is not sent afterwards
            assert there.deliveries()[2] == last
            await console.forwarding.remove(known.id)
            assert await console.forwarding.of(last) == []


async def test_a_slow_address_delays_nobody(data_dir: Path, box: SandboxThread) -> None:
    held = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await held.wait()
        finally:
            writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    with target() as there:
        async with live_console(data_dir, box) as console:
            await until(lambda: len(console.numbers.by_id()) >= 5)
            await console.forwarding.add(Forwarding(0, f"http://127.0.0.1:{port}/"))
            await console.forwarding.add(Forwarding(0, there.url))
            ids = await send(console) + await send(console) + await send(console)
            await until(lambda: len(there.came) == 3)
            assert sorted(there.deliveries()) == ids
            assert await console.deliveries.effects(ids[2])
            held.set()
    server.close()


def test_pauses_grow_to_an_hour_and_end_after_three_days() -> None:
    copy = ForwardCopy(1, "u", 1, CopyState.WAITING, first_at=NOW)
    pauses, now = [], NOW
    for _ in range(200):
        copy = after_try(copy, None, "nobody there", now)
        if copy.state is not CopyState.WAITING:
            break
        pauses.append((copy.next_at - now) // 1000)
        now = copy.next_at
    assert pauses[:8] == [5, 15, 60, 300, 900, 1_800, 3_600, 3_600]
    assert max(pauses) == 3_600 and copy.state is CopyState.GIVEN_UP
    assert NOW + domain.GIVE_UP_MS <= now <= NOW + domain.GIVE_UP_MS + 3_600_000
    waits = {
        one: after_try(copy, one, "", NOW).state for one in (200, 204, 302, 404, 408, 429, 500)
    }
    assert [one for one, state in waits.items() if state is CopyState.WAITING] == [408, 429, 500]
    assert [one for one, state in waits.items() if state is CopyState.REFUSED] == [302, 404]


def _open(connection: object) -> int:
    return _number(connection, "SELECT count(*) FROM forwarded WHERE state = 'waiting'")


def _looped(connection: object) -> int:
    return _number(connection, "SELECT count(*) FROM forwarded WHERE state = 'looped'")


def _tries(connection: object) -> int:
    return _number(connection, "SELECT coalesce(max(tries), 0) FROM forwarded")


def _number(connection: object, sql: str) -> int:
    return int(connection.execute(sql).fetchone()[0])  # type: ignore[attr-defined]


async def test_what_was_posted_is_posted_once_though_another_could_not_be_read(
    data_dir: Path, box: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    with target() as there:
        async with live_console(data_dir, box) as console:
            await until(lambda: len(console.numbers.by_id()) >= 5)
            forwarding = console.forwarding
            # the test itself has them tried
            monkeypatch.setattr(forwarding, "_follow", lambda rule_id: None)
            await forwarding.add(Forwarding(0, there.url, everything=True))
            ids = await send(console, times=3)
            await until(lambda: console.database.read_now(_open) == 3)
            [rule] = await forwarding.rules()
            real = console.inspector.detail

            async def detail(delivery_id: int) -> Delivery | None:
                if delivery_id == ids[0]:
                    await until(lambda: len(there.came) == 2)
                    raise StoreBusy("deliveries.db is in use by another program.")
                return await real(delivery_id)

            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(console.inspector, "detail", detail)
                with pytest.raises(StoreBusy):
                    await forwarding._round(rule)
            assert console.database.read_now(_open) == 1
            await forwarding._round(rule)
            assert sorted(there.deliveries()) == sorted(ids)
