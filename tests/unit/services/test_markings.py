"""Pins, marks and notes: kept across restarts, filtered by, and told to the receiver."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.domain.errors import SettingsError
from app.domain.markings import Marking
from app.services import markings
from app.services.console import Console
from app.services.events import DeliveriesMarked
from app.services.test_events import Misbehaviour
from app.store.connection import Connection
from tests.live_console import sandboxed_console
from tests.ui.live_pages import send
from tests.waiting import until


@pytest.fixture
async def console(data_dir: Path) -> AsyncIterator[Console]:
    async with sandboxed_console(data_dir) as one:
        yield one


def kept(connection: Connection) -> set[int]:
    return {row[0] for row in connection.execute("SELECT id FROM kept")}


async def shown(console: Console, typed: str) -> list[int]:
    wanted = console.inspector.wanted(typed, console.clock.now_ms())
    return [one.row.id for one in (await console.inspector.page(wanted)).rows]


async def test_what_was_noted_is_kept_filtered_by_and_told(console: Console) -> None:
    first, second, third = await send(console, times=3)
    (wrong,) = await send(console, wrong=Misbehaviour.WRONG)
    told: list[DeliveriesMarked] = []
    console.bus.listen(DeliveriesMarked, told.append)
    service = console.markings
    await service.change([first, third], pinned=True)
    await service.change([second], important=True, seen=True, note="  ask them about this  ")
    assert [sorted(one.ids) for one in told] == [[first, third], [second]]
    assert service.of(second) == Marking(False, True, True, "ask them about this")
    assert await shown(console, "is:pinned") == [third, first]
    assert await shown(console, "is:important is:noted") == [second]
    assert await shown(console, "is:pinned is:important") == []
    assert await shown(console, "is:unread") == [wrong, third, first]
    assert await shown(console, "is:refused") == [wrong]
    assert await shown(console, "is:duplicate is:pinned") == [third]
    assert await shown(console, "is:test text:message_received is:pinned") == [third, first]
    page = await console.inspector.page(console.inspector.wanted("", 0))
    assert [one.marking.pinned for one in page.rows] == [False, True, False, True]
    await until(lambda: console.delivery_file.read_now(kept, set()) == {first, third})
    console.receiver.restart()
    await until(lambda: not console.link.connected)
    await service.change([third], pinned=False)
    await until(lambda: console.delivery_file.read_now(kept, set()) == {first})


async def test_too_many_pins_are_refused_and_notes_of_gone_ones_go(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = await send(console, times=3)
    monkeypatch.setattr(markings, "MOST_PINNED", 2)
    with pytest.raises(SettingsError, match="pinned already"):
        await console.markings.change(ids, pinned=True)
    assert not console.markings.ids("pinned")
    await console.markings.change([*ids, 999_999], note="n")
    fresh = markings.Markings(
        console.database, console.delivery_file, console.bus, console.clock, console.link
    )
    await fresh.load()
    assert fresh.ids("note") == frozenset(ids)
    await fresh.close()


async def test_the_receiver_keeps_to_the_retention_of_the_settings(console: Console) -> None:
    from app.services.cache_file import CacheFile
    from app.services.hook_accounts import HookAccounts

    console.settings.set("delivery_days", 90)
    await console.database.write(lambda _connection: None)
    file = CacheFile(console.data_dir.cache_file, console._master)
    book = HookAccounts(file)
    try:
        assert book.retention().days == 90
        console.settings.set("delivery_days", "many")
        await console.database.write(lambda _connection: None)
        assert book.retention().days == 30
    finally:
        file.close()
