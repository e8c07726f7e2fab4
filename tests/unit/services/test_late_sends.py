"""What goes out later or by the hundred, while something else happens in between."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from app.domain.errors import StoreFull
from app.domain.messages import Status
from app.domain.schedules import Changes, ScheduledRow, State
from app.services import campaigns, campaigns_following
from app.services.events import MessagesChanged, SchedulesChanged
from app.services.places import Place
from app.store.connection import Connection
from tests.held import Held
from tests.plugins.logs import LogGuard
from tests.unit.services.set_clock import SetClock
from tests.unit.services.stage import HAIFA, Stage
from tests.unit.services.test_campaigns import counted, draft
from tests.unit.services.test_schedules import (
    DAY,
    ZONE,
    began,
    clock,
    gateway,
    kept_there,
    lead_chat,
    settle,
    soon,
)
from tests.waiting import until


@pytest.fixture
def its_clock() -> SetClock:
    """The console's, to be set by hand."""
    return SetClock()


async def test_what_is_edited_while_others_are_placed_is_placed_as_it_was_edited(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    schedules, chat = await gateway(stage)
    await schedules.add_text(chat, "first", soon(stage, DAY), ZONE)
    second = await schedules.add_text(chat, "as it was typed", soon(stage, DAY), ZONE)
    held = Held(monkeypatch, stage.console.clients, "call")
    placing = asyncio.ensure_future(schedules.remote.step())
    await held.asked_for(1)
    await schedules.change(second, Changes(text="as it was edited"))
    held.free()
    await placing
    await settle(schedules)
    assert kept_there(stage, "first") == ["pending"]
    assert kept_there(stage, "as it was edited") == ["pending"]
    assert kept_there(stage, "as it was typed") == []


async def test_what_is_called_off_in_the_moment_it_is_due_is_not_told_as_missed(
    stage: Stage,
) -> None:
    chat = await lead_chat(stage)
    schedules = await began(stage)
    ids = [await schedules.add_text(chat, f"called off {n}", soon(stage), ZONE) for n in range(2)]
    firing = schedules.firing
    real, asked, go_on = firing._hands.blocked, asyncio.Event(), asyncio.Event()

    async def blocked(row: ScheduledRow) -> str:
        asked.set()
        await go_on.wait()
        # one would have gone out, the other be held
        return "gone" if row.text == "called off 1" else await real(row)

    firing._hands = replace(firing._hands, blocked=blocked)
    told: list[SchedulesChanged] = []
    clock(stage).pass_by(3600 + 5)
    ticking = asyncio.ensure_future(firing.tick())
    await asked.wait()
    for schedule_id in ids:
        assert await schedules.cancel(schedule_id)
    stage.console.bus.listen(SchedulesChanged, told.append)
    go_on.set()
    await ticking
    rows = await schedules.upcoming(states=frozenset(State))
    assert {row.state for row in rows} == {State.CANCELLED}
    assert told and not any(change.held for change in told)


async def test_what_was_entered_before_the_disk_was_full_goes_out(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, expected_logs: LogGuard
) -> None:
    # the clock may have looked by itself
    expected_logs("The disk is full", logger="app.services.schedule_firing", optional=True)
    chat = await lead_chat(stage)
    schedules = await began(stage)
    for n in range(2):
        await schedules.add_text(chat, f"one of two, {n}", soon(stage), ZONE)
    enter, entered = schedules.firing.enter, list[int]()

    def once(
        connection: Connection, row: ScheduledRow, expected: Sequence[State], now: int
    ) -> tuple[Place, int] | None:
        if entered:
            raise StoreFull("The disk is full.")
        entered.append(row.id)
        return enter(connection, row, expected, now)

    monkeypatch.setattr(schedules.firing, "enter", once)
    clock(stage).pass_by(3600 + 5)
    with pytest.raises(StoreFull):
        await schedules.firing.tick()
    await until(lambda: len(stage.sent("one of two, 0")) == 1)
    assert not stage.sent("one of two, 1")
    monkeypatch.undo()
    await schedules.firing.tick()
    await until(lambda: len(stage.sent("one of two, 1")) == 1)
    assert len(stage.sent("one of two, 0")) == 1


async def sent_behind_it(stage: Stage) -> tuple[int, int]:
    """(campaign, message) of a run whose message is sent, and nobody has heard of it."""
    console = stage.console
    one = await draft(stage, rows=[("+14155550001", "Guest 1")])
    await console.campaigns._follower.start()
    await console.campaigns.start(one.id)
    console.campaigns._runner.start()
    await counted(stage, one.id, queued=1)
    await console.campaigns._follower._tasks.idle()
    [person] = await console.campaigns.people(one.id)
    words = "UPDATE messages SET status = 'sent' WHERE id = ?"
    await console.database.write(lambda c: c.execute(words, (person.message_id,)).rowcount)
    return one.id, person.message_id


async def test_results_are_in_the_ledger_though_whoever_waited_for_them_left(stage: Stage) -> None:
    campaign, message = await sent_behind_it(stage)
    follower = stage.console.campaigns._follower
    [row] = await stage.console.conversations.messages([message])
    with pytest.MonkeyPatch.context() as patch:
        held = Held(patch, stage.console.database, "read")
        stage.console.bus.publish(MessagesChanged(row.chat_id, frozenset({message})))
        waiting = asyncio.ensure_future(follower.up_to_now())
        await held.asked_for(1)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        held.free()
        await follower._tasks.idle()
    await counted(stage, campaign, sent=1)


async def test_results_that_find_the_disk_full_come_into_the_ledger_later(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, expected_logs: LogGuard
) -> None:
    expected_logs("The disk is full", logger="app.services.campaigns_following")
    campaign, message = await sent_behind_it(stage)
    real, tried = campaigns_following._take_statuses, list[int]()

    def full_once(*parts: object) -> None:
        tried.append(1)
        if len(tried) == 1:
            raise StoreFull("The disk is full.")
        real(*parts)  # type: ignore[arg-type]

    monkeypatch.setattr(campaigns_following, "_take_statuses", full_once)
    monkeypatch.setattr(campaigns_following, "_STORE_PAUSE_S", 0.01)
    [row] = await stage.console.conversations.messages([message])
    stage.console.bus.publish(MessagesChanged(row.chat_id, frozenset({message})))
    await counted(stage, campaign, sent=1)
    assert len(tried) == 2


async def test_what_is_written_while_a_history_is_on_its_way_is_read_after_the_list(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = await stage.account()
    await stage.console.sync.refresh(account)
    chat = await stage.chat(account)
    await stage.console.sync.refresh_chat(chat)
    number = next(one for one in await stage.console.numbers.all() if one.key == HAIFA)
    held = Held(monkeypatch, stage.console.clients, "call")
    reading = asyncio.ensure_future(stage.console.sync.refresh_chat(chat))
    await held.has_read(1)
    stage.says("written meanwhile")
    clock(stage).pass_by(3)  # a slow answer
    held.free()
    await reading
    page = await stage.console.conversations.page(chat)
    assert "written meanwhile" not in [row.text for row in page]
    [chats] = [
        one.call
        for one in stage.console.sync.reads(account, number)
        if one.call.operation == "list_chats"
    ]
    await stage.console.sync.ask(account, number.id, chats)
    page = await stage.console.conversations.page(chat)
    assert [row.text for row in page].count("written meanwhile") == 1
    assert page[-1].status is Status.RECEIVED


async def test_a_cancel_that_is_taken_back_while_others_are_cancelled_is_never_asked_for(
    stage: Stage,
) -> None:
    schedules, chat = await gateway(stage)
    ids = [
        await schedules.add_text(chat, f"cancelled {n}", soon(stage, DAY + n * 60_000), ZONE)
        for n in range(2)
    ]
    await settle(schedules)
    gone = [await schedules.cancel(schedule_id) for schedule_id in ids]
    clock(stage).pass_by(9)
    with pytest.MonkeyPatch.context() as patch:
        held = Held(patch, stage.console.clients, "call")
        cancelling = asyncio.ensure_future(schedules.remote.step())
        await held.has_read(1)
        assert await schedules.undo(gone[1]) == 1
        held.free()
        await cancelling
    await settle(schedules)
    assert kept_there(stage, "cancelled 0") == ["cancelled"]
    assert kept_there(stage, "cancelled 1") == ["pending"]


async def test_campaigns_go_on_though_the_disk_was_full_when_they_began(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, expected_logs: LogGuard
) -> None:
    expected_logs("The disk is full", logger="app.services.campaigns")
    one = await draft(stage, rows=[("+14155550001", "Guest 1")])
    await stage.console.campaigns.start(one.id)
    follower = stage.console.campaigns._follower
    real, tried = follower.catch_up, list[int]()

    async def full_once() -> None:
        tried.append(1)
        if len(tried) == 1:
            raise StoreFull("The disk is full.")
        await real()

    monkeypatch.setattr(follower, "catch_up", full_once)
    monkeypatch.setattr(campaigns, "_STORE_PAUSE_S", 0.01)
    await stage.console.outbox.start()
    stage.console.campaigns.start_work()
    await counted(stage, one.id, sent=1)
