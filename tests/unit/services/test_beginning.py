"""Services that few need are made where they have work, or when they are asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.beginning import Beginning
from app.services.campaigns import Campaigns
from app.services.forwarding import ForwardingCopies
from tests.live_console import live_console

_FEW_NEED = {"campaigns", "forwarding", "tunnel", "registration"}
_WORK = {
    "campaigns": "INSERT INTO campaigns (name, state, created_at) VALUES ('June', ?, 0)",
    "forwarding": "INSERT INTO forwardings (url, reached, made_at)"
    " VALUES ('https://copies.invalid', 0, 0)",
}


def test_what_is_made_early_begins_with_the_rest_and_later_at_once() -> None:
    began: list[str] = []
    beginning = Beginning()
    beginning.then(lambda: began.append("early"))
    assert began == []
    beginning.now()
    assert began == ["early"]
    beginning.then(lambda: began.append("late"))
    beginning.now()
    assert began == ["early", "late"]


async def test_without_work_they_are_not_made(data_dir: Path) -> None:
    async with live_console(data_dir, receiver=False) as console:
        assert _FEW_NEED.isdisjoint(vars(console))
        await console.database.write(
            lambda connection: connection.execute(_WORK["campaigns"], ("draft",))
        )
    async with live_console(data_dir, receiver=False) as console:
        assert _FEW_NEED.isdisjoint(vars(console))


@pytest.mark.parametrize("state", ["running", "done"])
async def test_a_campaign_that_was_started_is_taken_up(
    data_dir: Path, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    start, copy = Campaigns.start_work, ForwardingCopies.start
    monkeypatch.setattr(
        Campaigns, "start_work", lambda one: (begun.append("campaigns"), start(one))[1]
    )
    monkeypatch.setattr(
        ForwardingCopies, "start", lambda one: (begun.append("forwarding"), copy(one))[1]
    )
    async with live_console(data_dir, receiver=False) as console:
        await console.database.write(
            lambda connection: connection.execute(_WORK["campaigns"], (state,))
        )
        assert begun == []
        assert console.forwarding is not None
        assert begun == ["forwarding"]  # the page was opened
        await console.database.write(lambda connection: connection.execute(_WORK["forwarding"]))
    begun.clear()
    async with live_console(data_dir, receiver=False) as console:
        assert sorted(begun) == ["campaigns", "forwarding"]
        assert console.campaigns is not None
        assert len(begun) == 2


async def test_templates_are_followed_once_an_account_lists_some(data_dir: Path) -> None:
    async with live_console(data_dir, receiver=False) as console:
        nowhere = "http://127.0.0.1:9"
        await console.accounts.add("Desk", "gateway", nowhere, {"api_key": "k"})
        assert "templates" not in vars(console)
        await console.accounts.add("Shop", "quixess", nowhere, {"api_key": "k"})
        assert "templates" in vars(console)
        assert console.templates._started
    async with live_console(data_dir, receiver=False) as console:
        assert console.templates._started
