"""What services keep in memory: an answer that comes late takes nothing that was changed since."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from app.domain.errors import StoreBusy
from app.domain.forwarding import Forwarding
from app.domain.markings import Marking
from app.services import hook_accounts, sealing
from app.services.cache_file import CacheFile
from app.services.events import NumbersChanged
from app.store import labels, outbox
from app.store import markings as marked
from app.store.connection import Connection
from app.store.database import Database
from tests.held import Held
from tests.unit.services.stage import Stage
from tests.waiting import until


async def overtaken(
    database: Database,
    read: Callable[[], Awaitable[object]],
    change: Callable[[Connection], object],
) -> None:
    """What was read before a change comes after what was read behind it."""
    with pytest.MonkeyPatch.context() as patch:
        held = Held(patch, database, "read")
        older = asyncio.ensure_future(read())
        await held.has_read(1)
        await database.write(change)
        newer = asyncio.ensure_future(read())
        await held.has_read(2)
        held.free_newest_first()
        await asyncio.gather(older, newer)


async def test_numbers_stand_as_they_were_changed_last(stage: Stage) -> None:
    console = stage.console
    number = await console.numbers.make(await stage.account(), "haifa", "", "Haifa")
    change = "UPDATE numbers SET state = 'lost' WHERE id = ?"
    await overtaken(
        console.database, console.numbers.look_again, lambda one: one.execute(change, (number,))
    )
    assert console.numbers.by_id()[number].state == "lost"


async def test_what_a_page_reads_of_numbers_is_news_for_all_others(stage: Stage) -> None:
    console = stage.console
    number = await console.numbers.make(await stage.account(), "haifa", "", "Haifa")
    told: list[NumbersChanged] = []
    console.bus.listen(NumbersChanged, told.append)
    change = "UPDATE numbers SET state = 'lost' WHERE id = ?"
    await console.database.write(lambda one: one.execute(change, (number,)).rowcount)
    await console.numbers.all()
    await console.numbers.look_again()  # which finds nothing else than the page did
    assert told == [NumbersChanged(frozenset({number}))]


async def test_labels_stand_as_they_were_named_last(stage: Stage) -> None:
    console = stage.console
    label = await console.labels.save("Before", "blue")
    await overtaken(
        console.database,
        console.labels.load,
        lambda one: labels.save(one, "After", "blue", label),
    )
    assert console.labels.by_id()[label].name == "After"


async def test_addresses_of_live_copies_stand_as_they_were_changed_last(stage: Stage) -> None:
    forwarding = stage.console.forwarding
    rule = await forwarding.add(
        Forwarding(0, "http://127.0.0.1:9/copies", (), False, False, True, 0)
    )
    change = "UPDATE forwardings SET active = 0 WHERE id = ?"
    await overtaken(
        stage.console.database, forwarding.rules, lambda one: one.execute(change, (rule,))
    )
    assert [one.active for one in forwarding._rules] == [False]


async def test_the_queue_is_told_as_it_was_counted_last(stage: Stage) -> None:
    chat = await stage.chat(await stage.account())
    await stage.console.outbox.send_text(chat, "waits")
    counts = stage.console.outbox._sender.counts
    assert counts.totals == (1, 0, 0, 0)
    change = "UPDATE outbox SET state = 'done'"
    await overtaken(stage.console.database, counts.tell, lambda one: one.execute(change))
    assert counts.totals == outbox.Totals()
    assert not counts.queued


async def test_what_was_read_back_stands_as_it_was_noted_last(stage: Stage) -> None:
    account = await stage.account()
    missed, now = stage.console.missed, stage.clock.now_ms()
    gap = (
        "INSERT INTO backfills (account_id, began, ended, state, changed_at)"
        " VALUES (?, ?, ?, 'waiting', ?)"
    )
    values = (account, now - 600_000, now - 60_000, now)
    await stage.console.database.write(lambda one: one.execute(gap, values).rowcount)
    change = "UPDATE backfills SET dismissed = 1"
    await overtaken(stage.console.database, missed._reread, lambda one: one.execute(change))
    assert [one.dismissed for one in missed._known] == [True]


async def test_a_new_key_is_not_followed_by_the_one_before(stage: Stage) -> None:
    """A command's write has the accounts read again while the window is given another key."""
    account = await stage.account()
    clients = stage.console.clients
    with pytest.MonkeyPatch.context() as patch:
        held = Held(patch, stage.console.database, "read")
        older = asyncio.ensure_future(clients.load())
        await held.has_read(1)
        newer = asyncio.ensure_future(clients.put_credentials(account, {"api_key": "the-new-key"}))

        def is_kept() -> bool:
            kept = stage.console.database.read_now(
                lambda one: sealing.unsealed(one, stage.master, account)
            )
            return bool(kept["api_key"] == "the-new-key")

        await until(is_kept)
        await until(lambda: held.asked == 2 or clients._turn.locked())
        held.free_newest_first()
        await asyncio.gather(older, newer)
    assert clients.credentials(account)["api_key"] == "the-new-key"


async def test_two_who_find_no_secret_sign_with_the_same(stage: Stage) -> None:
    account = await stage.account("recoverleadx", webhook_secret=None)
    numbers = stage.console.numbers
    made = await asyncio.gather(*(numbers._webhook_secret(account) for _ in range(3)))
    assert made[0].startswith("whsec_")
    assert made == [made[0]] * 3
    assert await stage.console.accounts.webhook_secret(account) == made[0]


async def test_a_pin_that_is_put_while_pins_are_read_stays(stage: Stage) -> None:
    markings = stage.console.markings
    await stage.console.database.write(
        lambda one: marked.put(one, {1: Marking(important=True)}, stage.clock.now_ms())
    )
    with pytest.MonkeyPatch.context() as patch:
        held = Held(patch, stage.console.database, "read")
        start = asyncio.ensure_future(markings.load())
        await held.has_read(1)
        change = asyncio.ensure_future(markings.change([2], pinned=True))
        await until(lambda: held.asked == 2 or markings._turn.locked())
        if held.asked == 2:
            await held.has_read(2)
            held.let_go()
            await change
        held.free()
        await asyncio.gather(start, change)
    assert markings.ids("pinned") == {2}
    assert markings.of(1).important


async def test_a_number_that_was_made_while_the_list_was_on_its_way_is_not_lost(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    console = stage.console
    account = await stage.account()
    lists = console.sync.reads(account, None)[0]
    held = Held(monkeypatch, console.clients, "call")
    reading = asyncio.ensure_future(console.sync.ask(account, 0, lists.call))
    await held.has_read(1)
    number = await console.numbers.make(account, "front-desk", "", "Front desk")
    held.free()
    await reading
    await console.numbers.all()
    assert console.numbers.by_id()[number].state != "lost"


async def test_a_number_that_is_listed_no_more_is_told(stage: Stage) -> None:
    console = stage.console
    account = await stage.account()
    await console.sync.refresh(account)
    gone = await console.numbers.make(account, "front-desk", "", "Front desk")
    states: list[str] = []

    def look(change: NumbersChanged) -> None:
        if gone in change.ids:
            read = console.database.read_now
            states.append(read(lambda c: c.execute("SELECT state FROM numbers WHERE id = ?",
                                                   (gone,)).fetchone()[0]))  # fmt: skip

    await until(lambda: stage.clock.now_ms() > console.numbers.by_id()[gone].created_at)
    console.bus.listen(NumbersChanged, look)
    await console.sync.refresh(account)
    assert states == ["lost"]


async def test_a_template_that_was_deleted_is_in_no_list_that_was_asked_for_before(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    account, templates = await stage.templates(), stage.console.templates
    [row, *_] = [one for one in await templates.all() if one.name == "plan_ready"]
    with pytest.MonkeyPatch.context() as patch:
        held = Held(patch, stage.console.clients, "call")
        reading = asyncio.ensure_future(templates.refresh(account))
        await held.has_read(1)
        deleting = asyncio.ensure_future(templates.delete(row))
        await held.has_read(2)
        held.let_go(1)
        await deleting
        held.free()
        await reading
    assert row.language not in [
        one.language for one in await templates.all() if one.name == "plan_ready"
    ]


async def test_accounts_that_could_not_be_read_are_asked_for_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the receiver, which looks whether they changed since they were read."""
    await stage.account()
    file = CacheFile(stage.data_dir.cache_file, stage.master)
    try:
        accounts = hook_accounts.HookAccounts(file)
        assert len(accounts.load()) == 1
        await stage.account("quixess")

        def busy(_: Connection) -> None:
            raise StoreBusy("console.db is in use by another program.")

        monkeypatch.setattr(hook_accounts.accounts, "listing", busy)
        with pytest.raises(StoreBusy):
            accounts.load()
        monkeypatch.undo()
        assert accounts.changed()
        assert len(accounts.load()) == 2
        assert not accounts.changed()
    finally:
        file.close()
