"""What was missed while nothing listened, and reading it back from a real sandbox."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.domain.missed import Fate, Gap
from app.domain.readback import Backfill, BackfillState
from app.sandbox.people import Line, Person
from app.sandbox.server import SandboxThread
from app.services import missed
from app.services.console import Console
from app.services.events import MissedChanged
from app.store.connection import Connection
from app.store.deliveries import KEY_PURPOSE, open_deliveries
from tests.live_console import live_console
from tests.waiting import until

HOUR = 3_600_000


@pytest.fixture(autouse=True)
def few_chats(monkeypatch: pytest.MonkeyPatch) -> None:
    """More would wait for the provider's limit of a minute."""
    monkeypatch.setattr(missed, "_CHATS", 3)


@pytest.fixture
async def box() -> AsyncIterator[SandboxThread]:
    with SandboxThread(speed=50) as made:
        yield made


def away(console: Console, hours: float) -> Gap:
    """As if the program had been closed this long, and opened again just now."""
    now = time.time_ns() // 1_000_000
    key = console._master.subkey(KEY_PURPOSE)
    connection: Connection = open_deliveries(console.data_dir.deliveries_file, key)
    try:
        ended = now - round(hours * HOUR)
        connection.execute("DELETE FROM listening")
        connection.execute("INSERT INTO listening VALUES (?, ?)", (ended - HOUR, ended))
        connection.execute("INSERT INTO listening VALUES (?, ?)", (now, now))
    finally:
        connection.close()
    return Gap(ended, now)


async def aged(console: Console) -> None:
    """Accounts that have been there for a year."""

    def write(connection: Connection) -> None:
        connection.execute("UPDATE accounts SET created_at = created_at - ?", (365 * 24 * HOUR,))

    await console.database.write(write)


def by_title(console: Console) -> dict[str, Backfill]:
    return {one.title: one.backfill for one in console.missed.accounts()}


async def test_every_account_is_told_of_and_read_back(data_dir: Path, box: SandboxThread) -> None:
    async with live_console(data_dir, box, receiver=False) as console:
        await until(lambda: len(console.numbers.by_id()) >= 5)
        await console.sync.close()  # else the background's share of limits is used up by it
        await console.missed.look()
        assert console.missed.gaps == [] and console.missed.fresh is None
        told: list[MissedChanged] = []
        console.bus.listen(MissedChanged, told.append)
        await aged(console)
        gap = away(console, 6)
        await console.missed.look()
        assert console.missed.gaps == [gap] and console.missed.fresh == gap
        fates = {one.title: one.outlook.fate for one in console.missed.accounts(gap)}
        assert sorted(fates.values()) == [
            Fate.PARTLY_LOST, Fate.TRIED_AGAIN, Fate.TRIED_AGAIN, Fate.UNKNOWN, Fate.UNKNOWN
        ]  # fmt: skip
        console.missed._wake.set()
        done = (BackfillState.DONE, BackfillState.NOTHING)
        read_back = lambda: all(one.state in done for one in by_title(console).values())  # noqa: E731
        await until(read_back)
        states = [one.state for one in by_title(console).values()]
        assert states.count(BackfillState.DONE) == 2, by_title(console)
        gateway = next(one for one in by_title(console).values() if len(one.steps) > 3)
        asked = {step.operation for step in gateway.steps}
        assert {"sent_messages", "received_messages", "incoming_calls"} <= asked
        assert not [step.problem for step in gateway.steps if step.problem]
        assert told
        await console.missed.dismiss()
        assert console.missed.fresh is None and console.missed.accounts(gap)
    # it is not read back again by itself after a restart
    async with live_console(data_dir, receiver=False) as console:
        await console.missed.look()
        assert {one.state for one in by_title(console).values()} <= set(done)
        assert console.missed.fresh is None


async def test_messages_of_the_gap_are_found_and_counted(
    data_dir: Path, box: SandboxThread
) -> None:
    """Messages that came while the console was closed, of which no webhook told."""
    async with live_console(data_dir, box, receiver=False) as console:
        await until(lambda: len(console.numbers.by_id()) >= 5)
        await console.sync.close()  # else its polling would be quicker
        key = next(n.key for n in console.numbers.by_id().values() if n.key and n.connected_phone)
        person = Person("972541230000", "Ruth", "en")
        box.run(lambda one: one.fakes["gateway"].says(key, person, Line("text", "Closed today?")))
        await aged(console)
        gap = away(console, 3)
        await console.missed.look()
        console.missed._wake.set()
        account = next(o for o in console.missed.accounts(gap) if o.outlook.fate is Fate.UNKNOWN)
        await until(lambda: by_title(console)[account.title].state is BackfillState.DONE)
        found = by_title(console)[account.title].found
        assert found >= 1
        await console.missed.again(account.account_id, account.backfill.gap)
        await until(lambda: by_title(console)[account.title].state is BackfillState.DONE)
        # what is known already is not found again
        assert by_title(console)[account.title].found == found


async def test_a_provider_that_can_not_be_reached_is_asked_later(
    data_dir: Path, box: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(missed, "_AGAIN_S", 0.2)
    async with live_console(data_dir, box, receiver=False) as console:
        await until(lambda: len(console.numbers.by_id()) >= 5)
        await aged(console)
        first = console.clients.accounts()[0].id
        await console.sync.close()
        await console.accounts.update(first, base_url="http://127.0.0.1:9")
        away(console, 1)
        await console.missed.look()
        console.missed._wake.set()

        def mine() -> Backfill:
            return next(o.backfill for o in console.missed.accounts() if o.account_id == first)

        await until(lambda: bool(mine().steps) and mine().state is BackfillState.WAITING)
        assert mine().steps[-1].problem
