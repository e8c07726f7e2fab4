"""Scheduled messages on a real console and the sandbox: kept here, and kept by the provider."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.civil import land, read, shown_at
from app.domain.errors import SettingsError
from app.domain.messages import Status
from app.domain.recurrence import Rule, Unit
from app.domain.schedules import Changes, Kept, Plan, ScheduledRow, State
from app.domain.templates import TemplateUse
from app.services.events import SchedulesChanged
from app.services.schedules import Schedules
from app.store import erasing, tombstones
from app.store.connection import Connection
from tests.unit.services.set_clock import SetClock
from tests.unit.services.stage import HAIFA, YAEL, Stage
from tests.waiting import until, until_so

ZONE = "Asia/Jerusalem"
GROUP = "972509982217"
HOUR, DAY = 3_600_000, 86_400_000


@pytest.fixture
def its_clock() -> SetClock:
    """The console's, to be set by hand."""
    return SetClock()


def clock(stage: Stage) -> SetClock:
    assert isinstance(stage.clock, SetClock)
    return stage.clock


def soon(stage: Stage, ms: int = HOUR) -> int:
    """A whole minute some time from now."""
    return (stage.clock.now_ms() + ms) // 60_000 * 60_000


async def row_of(schedules: Schedules, schedule_id: int) -> ScheduledRow:
    found = await schedules.upcoming(states=frozenset(State))
    return next(row for row in found if row.schedule_id == schedule_id)


async def state(schedules: Schedules, schedule_id: int) -> State:
    return (await row_of(schedules, schedule_id)).state


async def lead_chat(stage: Stage) -> int:
    """A chat of a provider that keeps nothing for later."""
    return await stage.chat(await stage.account("recoverleadx"), YAEL)


async def began(stage: Stage) -> Schedules:
    """The outbox and the schedules' clock run; their own loop is not waited for."""
    console = stage.console
    await console.outbox.start()
    await console.schedules.firing.start()
    return console.schedules


async def test_a_text_kept_here_goes_out_at_its_time(stage: Stage) -> None:
    chat = await lead_chat(stage)
    schedules = await began(stage)
    at = soon(stage)
    schedule_id = await schedules.add_text(chat, "See you at nine", at, ZONE)
    [row] = await schedules.of_chat(chat)
    assert (row.at, row.kept, row.state, row.zone) == (at, Kept.HERE, State.WAITING, ZONE)
    await schedules.firing.tick()
    assert not stage.sent("See you at nine")
    clock(stage).pass_by(3600 + 5)
    await schedules.firing.tick()
    fired = await row_of(schedules, schedule_id)
    assert fired.state is State.SENT
    await stage.status(fired.message_id, Status.SENT, Status.DELIVERED, Status.READ)
    await schedules.firing.tick()
    assert len(stage.sent("See you at nine")) == 1


async def test_it_is_found_by_words_and_number_in_any_script(stage: Stage) -> None:
    chat = await lead_chat(stage)
    schedules = await began(stage)
    schedule_id = await schedules.add_text(chat, "הגעתי לעו״ד, קומה ٣", soon(stage, DAY), ZONE)
    in_arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    for text in ('לעו"ד', "קומה 3", YAEL[-7:], YAEL[-7:].translate(in_arabic)):
        assert [row.schedule_id for row in await schedules.upcoming(text=text)] == [schedule_id]
    assert await schedules.upcoming(text="קומה 4") == []
    assert await schedules.upcoming(text="١" * 7) == []


async def test_a_gateway_that_is_down_holds_nothing_of_who_is_reached(stage: Stage) -> None:
    nobody = "http://127.0.0.1:9"
    chat = await lead_chat(stage)
    await stage.account(base_url=nobody, session_cookie=None)
    silent = await stage.account("recoverleadx", "silent", nobody)
    there = await stage.chat(silent, YAEL)
    schedules, sync = await began(stage), stage.console.sync
    sync.start()
    await until(lambda: silent in sync.state.unreached)
    at = soon(stage)
    held = await schedules.add_text(there, "held", at, ZONE)
    free = await schedules.add_text(chat, "free", at, ZONE)
    clock(stage).pass_by(3600 + 5)
    await schedules.firing.tick()
    assert await state(schedules, free) is State.SENT
    sent = (await row_of(schedules, free)).message_id
    await stage.status(sent, Status.SENT, Status.DELIVERED, Status.READ)
    assert await state(schedules, held) is State.WAITING
    clock(stage).pass_by(600)
    await schedules.firing.tick()
    row = await row_of(schedules, held)
    assert (row.state, row.reason) == (State.MISSED, "offline")
    with pytest.raises(SettingsError, match="can be sent from this number now"):
        await schedules.send_now(row.id)


async def test_what_is_late_is_held_and_can_be_sent_moved_or_dropped(stage: Stage) -> None:
    chat = await lead_chat(stage)
    schedules = await began(stage)
    ids = [await schedules.add_text(chat, f"late {n}", soon(stage), ZONE) for n in range(3)]
    clock(stage).pass_by(3600 + 6 * 60)
    await schedules.firing.tick()
    held = await schedules.missed()
    assert [row.schedule_id for row in held] == ids
    assert {row.reason for row in held} == {"slept"}
    message_id = await schedules.send_now(held[0].id)
    assert message_id is not None
    await stage.status(message_id, Status.SENT, Status.DELIVERED, Status.READ)
    assert await schedules.send_now(held[0].id) is None
    later = shown_at(soon(stage), ZONE)
    await schedules.new_time(held[1].id, later, ZONE)
    assert await schedules.drop([held[2].id]) == [held[2].id]
    assert await schedules.missed() == []
    assert [row.schedule_id for row in await schedules.upcoming()] == [ids[1]]
    assert len(stage.sent("late 0")) == 1
    assert not stage.sent("late 2")


async def test_within_the_grace_it_goes_out_all_the_same(stage: Stage) -> None:
    chat = await lead_chat(stage)
    schedules = await began(stage)
    await schedules.add_text(chat, "a little late", soon(stage), ZONE)
    clock(stage).pass_by(3600 + 4 * 60)
    await schedules.firing.tick()
    await until(lambda: len(stage.sent("a little late")) == 1)


async def test_a_closed_program_asks_at_its_next_start(stage: Stage) -> None:
    chat = await lead_chat(stage)
    await (await began(stage)).add_text(chat, "was closed", soon(stage), ZONE)
    await stage.close()
    clock(stage).pass_by(2 * 3600)
    await stage.open()
    schedules = await began(stage)
    await schedules.firing.tick()
    [row] = await schedules.missed()
    assert (row.reason, row.text) == ("closed", "was closed")
    assert not stage.sent("was closed")


@pytest.mark.parametrize("jump", [3600, 86_400, 365 * 86_400, -3600, -86_400, -365 * 86_400])
async def test_a_clock_that_was_set_pauses_everything(stage: Stage, jump: int) -> None:
    chat = await lead_chat(stage)
    schedules = await began(stage)
    told: list[SchedulesChanged] = []
    stage.console.bus.listen(SchedulesChanged, told.append)
    await schedules.add_text(chat, "by which clock", soon(stage, 30 * 60_000), ZONE)
    await schedules.firing.tick()
    told.clear()
    clock(stage).set_by(jump)
    await schedules.firing.tick()
    assert schedules.doubt is not None
    assert abs(schedules.doubt.by - jump * 1000) < 5_000
    assert told
    assert await schedules.missed() == []
    # set right again: it goes on by itself
    clock(stage).set_by(-jump)
    await schedules.firing.tick()
    assert schedules.doubt is None
    clock(stage).set_by(jump)
    await schedules.firing.tick()
    assert schedules.doubt is not None
    await schedules.believe_clock()
    assert schedules.doubt is None
    await schedules.firing.tick()
    assert len(await schedules.missed()) == (1 if jump > 0 else 0)
    assert not stage.sent("by which clock")


async def test_a_doubt_outlives_the_program(stage: Stage) -> None:
    chat = await lead_chat(stage)
    schedules = await began(stage)
    await schedules.add_text(chat, "still in doubt", soon(stage), ZONE)
    await schedules.firing.tick()
    clock(stage).set_by(3600)
    await schedules.firing.tick()
    await stage.restart()
    schedules = await began(stage)
    await schedules.firing.tick()
    assert schedules.doubt is not None
    assert not stage.sent("still in doubt")
    assert await schedules.missed() == []


async def test_a_clock_that_went_back_while_closed_is_noticed(stage: Stage) -> None:
    chat = await lead_chat(stage)
    schedules = await began(stage)
    await schedules.add_text(chat, "later", soon(stage, DAY), ZONE)
    await schedules.firing.tick()
    await stage.close()
    clock(stage).set_by(-7200)
    await stage.open()
    schedules = await began(stage)
    await schedules.firing.tick()
    assert schedules.doubt is not None
    # the clock is set right while the program runs
    clock(stage).set_by(7200)
    await schedules.firing.tick()
    assert schedules.doubt is None


async def test_missed_by_a_clock_that_was_ahead_waits_again(stage: Stage) -> None:
    chat = await lead_chat(stage)
    await (await began(stage)).add_text(chat, "not yet", soon(stage), ZONE)
    await stage.close()
    clock(stage).set_by(365 * 86_400)
    await stage.open()
    schedules = await began(stage)
    await schedules.firing.tick()
    assert len(await schedules.missed()) == 1
    clock(stage).set_by(-365 * 86_400)
    await schedules.firing.tick()
    await schedules.believe_clock()
    await schedules.firing.tick()
    assert await schedules.missed() == []
    assert len(await schedules.upcoming()) == 1


async def test_what_repeats_goes_out_once_a_time_and_misses_nothing(stage: Stage) -> None:
    chat = await lead_chat(stage)
    schedules = await began(stage)
    first = shown_at(soon(stage), ZONE)
    number = (await stage.console.numbers.all())[0]
    rule = Rule(Unit.DAY, count=5)
    plan = Plan(number.id, YAEL, "daily", first, ZONE, rule=rule)
    schedule_id = await schedules.add(plan)
    assert len(await schedules.upcoming()) == 5
    clock(stage).pass_by(3600 + 10)
    await schedules.firing.tick()
    clock(stage).pass_by(2 * 86_400)
    await schedules.firing.tick()
    rows = await schedules.upcoming(states=frozenset(State))
    # the third is due just now, the second came while the computer slept
    assert [row.state for row in rows] == [
        State.SENT,
        State.MISSED,
        State.SENT,
        State.WAITING,
        State.WAITING,
    ]
    await schedules.cancel(schedule_id)
    assert await schedules.of_chat(chat) == []
    await until(lambda: len(stage.sent("daily")) == 2)


async def test_an_endless_rule_is_made_ahead_and_edited_from_now_on(stage: Stage) -> None:
    await lead_chat(stage)
    schedules = await began(stage)
    number = (await stage.console.numbers.all())[0]
    first = shown_at(soon(stage), ZONE)
    plan = Plan(number.id, YAEL, "weekly", first, ZONE, rule=Rule(Unit.WEEK))
    schedule_id = await schedules.add(plan)
    made = await schedules.upcoming()
    assert 6 <= len(made) <= 7
    clock(stage).pass_by(3600 + 10)
    await schedules.firing.tick()
    new_id = await schedules.change(schedule_id, Changes(text="weekly, new"))
    # what went out keeps its words
    sent = await schedules.done(states=frozenset({State.SENT}))
    assert (new_id != schedule_id, [row.text for row in sent]) == (True, ["weekly"])
    rows = await schedules.upcoming()
    assert {row.text for row in rows} == {"weekly, new"}
    assert min(row.at for row in rows) > stage.clock.now_ms() + 6 * DAY
    await schedules.change(new_id, Changes(rule=Rule(Unit.DAY, every=2)))
    assert len(await schedules.upcoming()) >= 17
    clock(stage).pass_by(40 * 86_400)
    await schedules.firing.make_ahead()
    assert max(row.at for row in await schedules.upcoming()) > stage.clock.now_ms() + 30 * DAY


async def test_new_rules_of_a_zone_move_what_waits(stage: Stage) -> None:
    chat = await lead_chat(stage)
    schedules = await began(stage)
    at = soon(stage, DAY)
    schedule_id = await schedules.add_text(chat, "by the clock", at, ZONE)

    # as if the rules had been others when it was ordered
    await stage.console.database.write(
        lambda one: one.execute("UPDATE occurrences SET at = at - 3600000")
    )
    await schedules.firing.make_ahead()
    row = await row_of(schedules, schedule_id)
    assert (row.at, row.reason) == (at, "zone")


async def test_the_network_away_beyond_the_grace_takes_it_back(stage: Stage) -> None:
    chat = await lead_chat(stage)
    schedules = await began(stage)
    await schedules.add_text(chat, "no network", soon(stage), ZONE)
    stage.faults("recoverleadx.send_message:drop*100")
    clock(stage).pass_by(3600 + 1)
    await stage.console.database.write(
        lambda one: one.execute("UPDATE accounts SET base_url = 'http://127.0.0.1:9/wa'")
    )
    await stage.console.clients.load()
    await schedules.firing.tick()
    assert len(await schedules.upcoming(states=frozenset({State.SENT}))) == 1
    tried = "SELECT count(*) FROM outbox WHERE attempts > 0"
    database = stage.console.database
    await until(lambda: database.read_now(lambda one: one.execute(tried).fetchone()[0]) == 1)
    clock(stage).pass_by(6 * 60)

    async def taken_back() -> bool:
        # not while it is being tried once more
        await schedules.firing.tick()
        return bool(await schedules.missed())

    await until_so(taken_back)
    [held] = await schedules.missed()
    assert (held.reason, held.message_id) == ("stuck", 0)
    assert await stage.sql("SELECT count(*) FROM outbox") == [(0,)]


async def test_what_cannot_be_is_refused(stage: Stage) -> None:
    chat = await lead_chat(stage)
    schedules = await began(stage)
    for text, at in (("", soon(stage)), ("x" * 5000, soon(stage)), ("gone by", soon(stage, -DAY))):
        with pytest.raises(SettingsError):
            await schedules.add_text(chat, text, at, ZONE)
    with pytest.raises(SettingsError):
        await schedules.add_text(chat, "far", soon(stage, 2000 * DAY), ZONE)
    quiet = await stage.account("quixess")
    with pytest.raises(SettingsError):
        await schedules.add_text(await stage.chat(quiet), "no texts here", soon(stage), ZONE)
    assert await schedules.upcoming() == []


async def test_a_gap_and_a_fold_are_kept_as_they_were_said(stage: Stage) -> None:
    await lead_chat(stage)
    schedules = await began(stage)
    number = (await stage.console.numbers.all())[0]
    gap, fold = read("2027-03-26T02:30"), read("2027-10-31T01:30")
    moved = await schedules.add(Plan(number.id, YAEL, "gap", gap, ZONE))
    row = await row_of(schedules, moved)
    assert (row.fit, row.civil) == ("gap", "2027-03-26T02:30")
    assert shown_at(row.at, ZONE) == gap + timedelta(hours=1)
    for second in (False, True):
        twice = await schedules.add(Plan(number.id, YAEL, "fold", fold, ZONE, second=second))
        row = await row_of(schedules, twice)
        landing = land(fold, ZONE)
        assert row.at == (landing.second if second else landing.first)


# kept by the provider


async def gateway(stage: Stage, **changes: object) -> tuple[Schedules, int]:
    """(schedules, chat) on a provider that keeps single texts."""
    account = await stage.account("gateway", **changes)
    chat = await stage.chat(account, YAEL, HAIFA)
    await stage.console.numbers.load()
    schedules = await began(stage)
    return schedules, chat


def kept_there(stage: Stage, text: str) -> list[str]:
    """How the sandbox's own entries with this text stand."""
    return stage.on_box(
        lambda box: [
            one.status for one in box.fakes["gateway"].site.scheduled if one.message == text
        ]
    )


async def settle(schedules: Schedules, rounds: int = 4) -> None:
    for _ in range(rounds):
        await schedules.remote.step()


async def test_a_text_is_placed_at_the_provider_and_found_in_its_list(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    at = soon(stage, DAY)
    schedule_id = await schedules.add_text(chat, "kept there", at, ZONE)
    assert (await row_of(schedules, schedule_id)).kept is Kept.THERE
    await settle(schedules)
    row = await row_of(schedules, schedule_id)
    assert (row.state, row.at) == (State.WAITING, at)
    assert row.remote_id
    assert kept_there(stage, "kept there") == ["pending"]
    await schedules.firing.tick()
    assert kept_there(stage, "kept there") == ["pending"]


async def test_what_was_scheduled_elsewhere_is_taken_in(stage: Stage) -> None:
    schedules, _ = await gateway(stage)
    await stage.console.sync.refresh(next(iter(stage.console.clients.accounts())).id)
    await schedules.refresh()
    rows = await schedules.upcoming(states=frozenset(State))
    assert {row.state for row in rows} == {State.WAITING, State.SENT, State.CANCELLED}
    before = len(rows)
    await schedules.refresh()
    assert len(await schedules.upcoming(states=frozenset(State))) == before


async def test_the_provider_sends_it_and_its_list_tells(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "goes out there", soon(stage), ZONE)
    await settle(schedules)
    stage.action("gateway", "run_scheduled")
    await schedules.refresh()
    row = await row_of(schedules, schedule_id)
    assert row.state is State.SENT
    assert row.fired_at > 0
    assert len(stage.sent("goes out there")) == 1


async def test_a_cancel_can_be_undone_and_then_reaches_the_provider(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "never mind", soon(stage), ZONE)
    await settle(schedules)
    ids = await schedules.cancel(schedule_id)
    assert await state(schedules, schedule_id) is State.CANCELLING
    await settle(schedules)
    assert kept_there(stage, "never mind") == ["pending"]
    assert await schedules.undo(ids) == 1
    assert await state(schedules, schedule_id) is State.WAITING
    await schedules.cancel(schedule_id)
    clock(stage).pass_by(9)
    await settle(schedules)
    assert await state(schedules, schedule_id) is State.CANCELLED
    assert kept_there(stage, "never mind") == ["cancelled"]


async def test_only_what_has_surely_not_gone_out_is_taken_back(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    soon_due, later = [
        await schedules.add_text(chat, f"taken back {n}", soon(stage, n * HOUR), ZONE)
        for n in (1, 2)
    ]
    await settle(schedules)
    clock(stage).pass_by(3600 + 5)
    taken = await schedules.take_back([soon_due, later])
    assert [row.schedule_id for row in taken] == [later], "the other may be on its way there"
    assert await state(schedules, later) is State.CANCELLING
    assert await schedules.take_back([later]) == []


async def test_cancels_beyond_the_limit_wait_and_say_until_when(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    ids = [
        await schedules.add_text(chat, f"many {n}", soon(stage, DAY + n * HOUR), ZONE)
        for n in range(12)
    ]
    await settle(schedules)
    for schedule_id in reversed(ids):
        await schedules.cancel(schedule_id)
    clock(stage).pass_by(9)
    await settle(schedules)
    account = (await row_of(schedules, ids[0])).account_id
    queue = await schedules.remote.queue(account)
    assert (queue.waiting, queue.left, queue.total) == (2, 0, 10)
    now = stage.clock.now_ms()
    assert now + 800_000 < queue.next_at <= now + 901_000
    # the ones that are due last are those that wait
    assert [await state(schedules, one) for one in ids[-2:]] == [State.CANCELLING] * 2
    # a restart forgets neither the cancels that went out nor those that wait
    await stage.restart()
    schedules = await began(stage)
    await settle(schedules)
    assert (await schedules.remote.queue(account)).waiting == 2
    assert (
        sum(one == "cancelled" for n in range(12) for one in kept_there(stage, f"many {n}")) == 10
    )
    await schedules.remove_waiting_cancels(account)
    assert [await state(schedules, one) for one in ids[-2:]] == [State.WAITING] * 2


async def test_an_edit_waits_for_the_cancel_of_the_old_one(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "old words", soon(stage, DAY), ZONE)
    await settle(schedules)
    new = await schedules.change(schedule_id, Changes(text="new words"))
    assert await state(schedules, new) is State.BEHIND
    assert kept_there(stage, "new words") == []
    await settle(schedules)
    assert kept_there(stage, "old words") == ["cancelled"]
    assert kept_there(stage, "new words") == ["pending"]
    assert await state(schedules, new) is State.WAITING


async def test_sending_now_cancels_there_and_sends_from_here(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "at once", soon(stage, DAY), ZONE)
    await settle(schedules)
    row = await row_of(schedules, schedule_id)
    assert await schedules.send_now(row.id) is None
    await settle(schedules)
    assert kept_there(stage, "at once") == ["cancelled"]
    await until(lambda: len(stage.sent("at once")) == 1)
    assert await state(schedules, schedule_id) is State.SENT


async def test_a_placement_without_an_answer_is_looked_up_never_repeated(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    stage.faults("gateway.schedule_message:drop*1")
    taken = await schedules.add_text(chat, "was taken", soon(stage, DAY), ZONE)
    await settle(schedules)
    stage.faults("")
    assert stage.asked("schedule_message") == 1
    await settle(schedules)
    assert stage.asked("schedule_message") == 1
    assert await state(schedules, taken) is State.WAITING
    assert kept_there(stage, "was taken") == ["pending"]


async def test_killed_while_placing_it_is_looked_up(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "cut off", soon(stage, DAY), ZONE)
    await stage.console.database.write(
        lambda one: one.execute("UPDATE occurrences SET asked_at = 1 WHERE state = 'placing'")
    )
    await stage.restart()
    schedules = await began(stage)
    await schedules.remote.start()
    await until(lambda: stage.asked("list_scheduled") > 0)
    await schedules.refresh()
    row = await row_of(schedules, schedule_id)
    assert (row.state, row.reason) == (State.REFUSED, "not_taken")
    assert kept_there(stage, "cut off") == []
    await schedules.try_again(row.id)
    await until(lambda: kept_there(stage, "cut off") == ["pending"])


async def test_without_a_session_there_is_no_cancel_and_a_reason(stage: Stage) -> None:
    schedules, chat = await gateway(stage, session_cookie=None)
    schedule_id = await schedules.add_text(chat, "stays", soon(stage, DAY), ZONE)
    await settle(schedules)
    row = await row_of(schedules, schedule_id)
    assert schedules.cancel_reason(row.number_id)
    with pytest.raises(SettingsError):
        await schedules.cancel(schedule_id)
    assert kept_there(stage, "stays") == ["pending"]


async def test_cancelled_elsewhere_and_overdue_are_seen(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    one = await schedules.add_text(chat, "cancelled elsewhere", soon(stage, DAY), ZONE)
    two = await schedules.add_text(chat, "overdue", soon(stage), ZONE)
    await settle(schedules)
    stage.on_box(
        lambda box: [
            setattr(entry, "status", "cancelled")
            for entry in box.fakes["gateway"].site.scheduled
            if entry.message == "cancelled elsewhere"
        ]
    )
    clock(stage).pass_by(3600 + 300)
    await schedules.refresh()
    row = await row_of(schedules, one)
    assert (row.state, row.reason) == (State.CANCELLED, "elsewhere")
    assert await state(schedules, two) is State.OVERDUE
    assert [row.schedule_id for row in await schedules.missed()] == [two]


async def test_a_clock_that_was_set_decides_nothing_by_the_provider_s_list(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    kept = await schedules.add_text(chat, "kept there", soon(stage, DAY), ZONE)
    gone = await schedules.add_text(chat, "gone", soon(stage, DAY), ZONE)
    await settle(schedules)
    await schedules.firing.tick()
    clock(stage).set_by(2 * DAY / 1_000)
    stage.on_box(lambda box: box.fakes["gateway"].site.scheduled.pop())
    await schedules.refresh()
    assert schedules.doubt is not None
    assert [await state(schedules, one) for one in (kept, gone)] == [State.WAITING] * 2
    await schedules.believe_clock()
    await schedules.refresh()
    assert [await state(schedules, one) for one in (kept, gone)] == [State.OVERDUE, State.UNSURE]
    clock(stage).set_by(-2 * DAY / 1_000)
    await schedules.firing.tick()
    await schedules.believe_clock()
    await schedules.refresh()
    assert await state(schedules, kept) is State.WAITING, "its time has not come after all"


async def test_a_cancel_taken_back_under_way_is_asked_for_anew(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "after all", soon(stage, DAY), ZONE)
    await settle(schedules)
    ids = await schedules.cancel(schedule_id)
    clock(stage).pass_by(9)
    told = schedules.remote._cancelled

    async def at_the_last_moment(row: ScheduledRow) -> None:
        # the provider has said yes; that is not written down yet
        assert await schedules.undo(ids) == 1
        schedules.remote._cancelled = told
        await told(row)

    schedules.remote._cancelled = at_the_last_moment
    await settle(schedules)
    await schedules.refresh()
    assert sorted(kept_there(stage, "after all")) == ["cancelled", "pending"]
    waiting = [row for row in await schedules.upcoming() if row.text == "after all"]
    assert [(row.state, bool(row.remote_id)) for row in waiting] == [(State.WAITING, True)]


@pytest.mark.parametrize("edit", [False, True])
async def test_what_is_being_placed_is_neither_placed_twice_nor_forgotten(
    stage: Stage, edit: bool
) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "on its way", soon(stage, DAY), ZONE)
    database = stage.console.database
    write, begun = database.write, []

    async def late(work: Any) -> Any:
        # the call to the provider begins between the look at the rows and the change
        database.write = write  # type: ignore[method-assign]
        begun.append(await schedules.remote.step())
        return await write(work)

    database.write = late  # type: ignore[method-assign]
    if edit:
        with pytest.raises(SettingsError, match="Nothing was changed"):
            await schedules.change(schedule_id, Changes(text="other words"))
    else:
        await schedules.cancel(schedule_id)
        clock(stage).pass_by(9)
    assert begun
    await settle(schedules)
    assert stage.asked("schedule_message") == 1
    assert kept_there(stage, "on its way") == (["pending"] if edit else ["cancelled"])


async def test_held_at_a_provider_it_never_waits_again_by_itself(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "ask me", soon(stage, DAY), ZONE)
    await stage.console.database.write(
        lambda one: one.execute("UPDATE occurrences SET state = 'missed', reason = 'refused'")
    )
    await schedules.firing.tick()
    assert await state(schedules, schedule_id) is State.MISSED


async def test_an_account_that_goes_away_under_way_does_not_stop_the_others(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "goes on", soon(stage, DAY), ZONE)
    clients, call = stage.console.clients, stage.console.clients.call

    async def gone(*given: Any, **named: Any) -> Any:
        clients.call = call  # type: ignore[method-assign]
        raise SettingsError("This account is gone.")

    clients.call = gone  # type: ignore[method-assign]
    await schedules.remote.start()
    await until(lambda: clients.call == call)
    schedules.remote.poke()
    await until(lambda: stage.asked("list_scheduled") > 0)
    assert stage.asked("schedule_message") == 0
    assert (await row_of(schedules, schedule_id)).asked_at > 0


async def test_an_edit_of_what_repeats_asks_about_what_is_due_already(stage: Stage) -> None:
    await lead_chat(stage)
    schedules = stage.console.schedules  # its clock has not looked yet when the time comes
    [number] = await stage.console.numbers.all()
    start = shown_at(soon(stage), ZONE)
    plan = Plan(number.id, YAEL, "every day", start, ZONE, rule=Rule(Unit.DAY, count=3))
    schedule_id = await schedules.add(plan)
    clock(stage).pass_by(3600 + 5)
    await schedules.change(schedule_id, Changes(text="other words"))
    [held] = await schedules.missed()
    assert (held.civil, held.state) == (f"{start:%Y-%m-%dT%H:%M}", State.MISSED)
    assert len(await schedules.upcoming()) == 2


def drop_there(stage: Stage, text: str, *, sends: bool) -> None:
    """The gateway's list holds an entry no more; ``sends``: it went out before that."""
    if sends:
        stage.action("gateway", "run_scheduled")

    def work(box: Any) -> None:
        entries = box.fakes["gateway"].site.scheduled
        entries[:] = [one for one in entries if one.message != text]

    stage.on_box(work)


@pytest.mark.parametrize("sends", [False, True])
async def test_a_list_that_keeps_nothing_sent_proves_no_cancel(stage: Stage, sends: bool) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "maybe gone", soon(stage), ZONE)
    await settle(schedules)
    clock(stage).pass_by(3600 + 1)
    row = await row_of(schedules, schedule_id)
    drop_there(stage, "maybe gone", sends=sends)
    assert await schedules.send_now(row.id) is None
    await settle(schedules)
    row = await row_of(schedules, schedule_id)
    assert (row.state, row.reason, row.then_do) == (State.UNSURE, "gone_there", "")
    await schedules.refresh()
    assert len(stage.sent("maybe gone")) == int(sends)
    # the operator decides
    if sends:
        await schedules.went_out(row.id)
        assert await state(schedules, schedule_id) is State.SENT
    else:
        assert await schedules.send_again(row.id)
        await until(lambda: len(stage.sent("maybe gone")) == 1)
    assert await schedules.send_again(row.id) is None


async def test_missing_before_its_time_it_can_not_have_gone_out(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "taken away", soon(stage, DAY), ZONE)
    await settle(schedules)
    row = await row_of(schedules, schedule_id)
    clock(stage).pass_by(300)
    drop_there(stage, "taken away", sends=False)
    assert await schedules.send_now(row.id) is None
    await settle(schedules)
    await until(lambda: len(stage.sent("taken away")) == 1)
    assert await state(schedules, schedule_id) is State.SENT


async def test_what_left_the_list_and_stands_in_its_chat_was_sent(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "seen there", soon(stage), ZONE)
    behind = await schedules.add_text(chat, "never seen", soon(stage), ZONE)
    await settle(schedules)
    clock(stage).pass_by(3600 + 200)
    row = await row_of(schedules, schedule_id)
    await stage.console.database.write(
        lambda one: one.execute(
            "INSERT INTO messages (id, chat_id, at, direction, kind, text, status, received_at)"
            " VALUES (77001, ?, ?, 'out', 'text', 'seen there', 'delivered', 0)",
            (chat, row.at + 2_000),
        )
    )
    for text in ("seen there", "never seen"):
        drop_there(stage, text, sends=False)
    await schedules.refresh()
    row = await row_of(schedules, schedule_id)
    assert (row.state, row.status) == (State.SENT, Status.DELIVERED)
    other = await row_of(schedules, behind)
    assert (other.state, other.reason) == (State.UNSURE, "gone_there")


async def test_an_edit_behind_one_whose_fate_is_not_known_is_not_scheduled(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "old text", soon(stage), ZONE)
    await settle(schedules)
    clock(stage).pass_by(3600 + 1)
    drop_there(stage, "old text", sends=True)
    later = shown_at(soon(stage, DAY), ZONE)
    new = await schedules.change(schedule_id, Changes(text="new text", civil=later))
    await settle(schedules)
    row = await row_of(schedules, new)
    assert (row.state, row.reason) == (State.REFUSED, "not_known")
    assert kept_there(stage, "new text") == []
    assert (await row_of(schedules, schedule_id)).reason == "gone_there"


async def daily(stage: Stage, count: int = 6) -> tuple[Schedules, int, list[ScheduledRow]]:
    """A daily message, each of its times on a whole hour."""
    await lead_chat(stage)
    schedules = await began(stage)
    [number] = await stage.console.numbers.all()
    start = shown_at(soon(stage, DAY), ZONE).replace(hour=9, minute=0)
    plan = Plan(number.id, YAEL, "daily", start, ZONE, rule=Rule(Unit.DAY, count=count))
    schedule_id = await schedules.add(plan)
    return schedules, schedule_id, await schedules.upcoming()


async def times(schedules: Schedules) -> list[tuple[str, str]]:
    return [(row.civil[-8:], row.text) for row in await schedules.upcoming()]


async def test_one_time_of_a_series_is_edited_alone(stage: Stage) -> None:
    schedules, _, rows = await daily(stage)
    parts = await schedules.parts(rows[2].id)
    assert parts is not None
    assert (parts.one.rule, f"{parts.one.civil:%Y-%m-%dT%H:%M}") == (None, rows[2].civil)
    later = parts.one.civil.replace(hour=18)
    await schedules.change_one(rows[2].id, Changes(text="only this", civil=later))
    assert [text for _, text in await times(schedules)] == [
        "daily", "daily", "only this", "daily", "daily", "daily",
    ]  # fmt: skip
    assert (await times(schedules))[2][0].endswith("T18:00")
    with pytest.raises(SettingsError):
        await schedules.change_one(rows[2].id, Changes(text="again"))
    # the rest is edited later, and this one stays as it is
    await schedules.change_from(rows[1].id, Changes(text="rest"))
    assert [text for _, text in await times(schedules)] == [
        "daily", "rest", "only this", "rest", "rest", "rest",
    ]  # fmt: skip


async def test_this_and_the_following_go_on_as_a_new_series(stage: Stage) -> None:
    schedules, old_id, rows = await daily(stage)
    await schedules.skip([rows[4].id])
    at_ten = read(rows[2].civil).replace(hour=10)
    new_id = await schedules.change_from(rows[2].id, Changes(text="later", civil=at_ten))
    rows_now = await schedules.upcoming()
    assert [(row.schedule_id, row.civil[-5:]) for row in rows_now] == [
        (old_id, "09:00"), (old_id, "09:00"), (new_id, "10:00"), (new_id, "10:00"),
        (new_id, "10:00"),
    ]  # fmt: skip
    # the count goes on, and the skipped day stays skipped
    assert [row.civil[:10] for row in rows_now] == [
        row.civil[:10] for at, row in enumerate(rows) if at != 4
    ]
    await schedules.firing.make_ahead()
    assert await schedules.upcoming() == rows_now


async def test_an_edit_of_all_forgets_no_day_before_a_skipped_one(stage: Stage) -> None:
    schedules, schedule_id, rows = await daily(stage)
    await schedules.skip([rows[3].id])
    await schedules.change(schedule_id, Changes(text="all of them"))
    left = [row.civil for at, row in enumerate(rows) if at != 3]
    assert [row.civil for row in await schedules.upcoming()] == left
    eight = read(rows[0].civil).replace(hour=8)
    await schedules.change(schedule_id, Changes(civil=eight))
    assert [row.civil for row in await schedules.upcoming()] == [
        one.replace("T09", "T08") for one in left
    ]


async def test_the_file_of_a_template_goes_out_at_its_time(stage: Stage, tmp_path: Path) -> None:
    account = await stage.account("hkreach")
    await stage.chat(account, YAEL, "")
    schedules = await began(stage)
    [number] = await stage.console.numbers.all()
    file = tmp_path / "invoice.pdf"
    file.write_bytes(b"%PDF-1.4 the invoice")
    use = TemplateUse(
        "order_confirmation", "en", media_kind="document", media_path=str(file), text="Your order"
    )
    start = shown_at(soon(stage), ZONE)
    plan = Plan(number.id, YAEL, "Your order", start, ZONE, template=use)
    assert schedules.keeping(plan).options == (Kept.HERE,)
    schedule_id = await schedules.add(plan)
    kept = await schedules.plan(schedule_id)
    assert kept is not None
    assert kept.staged is not None
    # what was chosen goes out, whatever becomes of the file
    file.unlink()
    # the loop's own look at the new plan stands before the second of these: it is over then
    await schedules.firing.tick()
    await schedules.firing.tick()
    clock(stage).pass_by(2 * 86_400)
    assert await stage.console.staging.sweep() == 0
    clock(stage).pass_by(3_605 - 2 * 86_400)
    await schedules.firing.tick()
    row = await row_of(schedules, schedule_id)
    await stage.status(row.message_id, Status.SENT, Status.DELIVERED, Status.READ)
    assert stage.asked("send_document") == 1


async def test_who_is_erased_gets_nothing_that_a_provider_keeps(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    for n in range(12):
        await schedules.add_text(chat, f"kept {n}", soon(stage, DAY + n * HOUR), ZONE)
    await settle(schedules)
    mine = [row for row in await schedules.upcoming() if YAEL in row.address]
    withdrawn = await schedules.withdraw([YAEL])
    # the provider cancels ten in a quarter of an hour: the others are told, and name nobody
    assert (withdrawn.count, len(withdrawn.left)) == (10, len(mine) - 10)
    assert withdrawn.left
    assert all("gateway, id " in one and YAEL not in one for one in withdrawn.left)
    # its rows go; the provider's list does not bring them back
    now = stage.clock.now_ms()

    def erase(connection: Connection) -> None:
        erasing.erase(connection, [YAEL])
        tombstones.add(connection, YAEL, now)

    await stage.console.database.write(erase)
    await schedules.refresh()
    rows = await schedules.upcoming(states=frozenset(State))
    assert not [row for row in rows if YAEL in row.address]
    assert await stage.sql("SELECT count(*) FROM schedules WHERE address LIKE ?", f"{YAEL}%") == [
        (0,)
    ]


async def test_no_new_words_reach_who_is_erased_while_an_edit_waits(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    edited = await schedules.add_text(chat, "old words", soon(stage, DAY), ZONE)
    await settle(schedules)
    new = await schedules.change(edited, Changes(text="new words"))
    unasked = await schedules.add_text(chat, "not asked for yet", soon(stage, 2 * DAY), ZONE)
    withdrawn = await schedules.withdraw([YAEL])
    # what the cancel let go would be placed here, and go out without anybody knowing of it
    await settle(schedules)
    assert kept_there(stage, "old words") == ["cancelled"]
    assert kept_there(stage, "new words") == kept_there(stage, "not asked for yet") == []
    assert [await state(schedules, one) for one in (new, unasked)] == [State.DROPPED] * 2
    assert withdrawn.left == ()


async def test_a_cancel_of_what_got_no_answer_is_taken_back_to_the_look_out(stage: Stage) -> None:
    schedules, chat = await gateway(stage)
    schedule_id = await schedules.add_text(chat, "no answer", soon(stage, DAY), ZONE)
    await stage.console.database.write(
        lambda one: one.execute("UPDATE occurrences SET asked_at = 1, state = 'unsure'")
    )
    row = await row_of(schedules, schedule_id)
    await schedules.cancel(row.id)
    assert await schedules.undo([row.id]) == 1
    assert await state(schedules, schedule_id) is State.UNSURE
