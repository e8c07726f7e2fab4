"""What the operator is told: real facts through the real store and bus, on a clock of our own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.domain.facts import Fact, LeadChanged, MessageSeen
from app.domain.messages import ChatKind, Direction, Kind, Source, Status
from app.domain.rows import MessageRow
from app.services import message_news
from app.services import notifications as module
from app.services.console import Console
from app.services.events import ChatDue, MessagesChanged, OutboxChanged, ReceiverChanged
from app.services.inbox import Batch
from app.services.notifying import Notice, Rules, Topic
from app.store import chats, messages, resting
from app.store.connection import Connection
from tests.ui import chats_scene
from tests.ui.chats_scene import HOUR, MINUTE, NOW, StillClock
from tests.waiting import until

DIGITS = "14155550142"


class Desk:
    """A console that tells what it would show."""

    def __init__(self, console: Console, clock: StillClock, account: int, number: int) -> None:
        self.console, self.clock = console, clock
        self.account, self.number = account, number
        self.shown: list[Notice] = []

    async def hear(
        self, *facts: Fact, live: bool = True, quiet: bool = False, window: bool = False
    ) -> None:
        """Facts as a webhook brings them; returns when they were looked at."""
        applied = await self.console.database.write(
            lambda connection: Batch(
                connection, self.account, self.clock.now_ms(), listed=False, window=window
            ).apply(facts)
        )
        self.console.inbox.tell(applied, live=live, quiet=quiet)
        await self.console.notifications.settled()

    def message(self, key: str = "k1", **changes: object) -> MessageSeen:
        fields: dict[str, object] = {
            "number": "",
            "chat": DIGITS,
            "direction": Direction.IN,
            "kind": Kind.TEXT,
            "text": "Shall we say Friday?",
            "at": self.clock.now_ms(),
            "source": Source.WA,
            "key": key,
            "status": Status.RECEIVED,
            "chat_name": "Marcus Bell",
        }
        return MessageSeen(**{**fields, **changes})  # type: ignore[arg-type]

    @property
    def topics(self) -> list[Topic]:
        return [one.topic for one in self.shown]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    clock = StillClock()
    console = await chats_scene.open_console(tmp_path / "data", clock)

    def write(connection: Connection) -> int:
        writer = chats_scene.Writer(connection, chats_scene.Scene())
        return writer.number("Leads", "recoverleadx", "USL", "US Leads", "rose", "16285550119")

    number = await console.database.write(write)
    await console.numbers.load()
    account = console.numbers.by_id()[number].account_id
    made = Desk(console, clock, account, number)
    console.notifications.start(made.shown.append)
    yield made
    await console.close()


async def test_a_message_that_is_pushed_is_told_once(desk: Desk) -> None:
    await desk.hear(desk.message())
    await desk.hear(desk.message())
    [notice] = desk.shown
    assert notice.topic is Topic.MESSAGE
    assert (notice.who, notice.text) == ("Marcus Bell", "Shall we say Friday?")
    [chat] = await desk.console.conversations.chats_by_id([notice.chat_id])
    assert chat.last_id == notice.message_id


async def test_own_messages_replays_tests_and_history_say_nothing(desk: Desk) -> None:
    out = desk.message("k1", direction=Direction.OUT, status=Status.SENT)
    await desk.hear(out)
    await desk.hear(desk.message("k2"), live=False, quiet=True)
    await desk.hear(desk.message("k3", at=NOW - HOUR), live=False)
    assert desk.shown == []


async def test_what_polling_finds_while_it_is_fresh_is_told(desk: Desk) -> None:
    desk.clock.ms += MINUTE
    await desk.hear(desk.message("k1"), live=False)
    assert desk.topics == [Topic.MESSAGE]


async def test_the_chat_in_front_says_nothing_until_it_is_locked(desk: Desk) -> None:
    await desk.hear(desk.message("k1"))
    front = desk.shown[0].chat_id
    desk.console.notifications.view.chat_in_front = lambda: front
    await desk.hear(desk.message("k2", text="And?"))
    assert len(desk.shown) == 1
    desk.console.notifications.view.locked = True
    await desk.hear(desk.message("k3", text="Hello?"))
    assert len(desk.shown) == 2
    assert (desk.shown[1].who, desk.shown[1].text) == ("", "")


async def test_a_muted_chat_and_a_silent_number_say_nothing(desk: Desk) -> None:
    await desk.hear(desk.message("k1"))
    await desk.console.conversations.set_muted(desk.shown[0].chat_id, True)
    await desk.hear(desk.message("k2"))
    assert len(desk.shown) == 1
    desk.console.settings.set("notify_numbers_off", [desk.number])
    await desk.hear(desk.message("k3", chat="14155550143"))
    assert len(desk.shown) == 1


async def test_groups_wait_to_be_switched_on(desk: Desk) -> None:
    group = {"chat": "120363@g.us", "chat_kind": ChatKind.GROUP, "chat_name": "Showroom"}
    await desk.hear(desk.message("k1", **group))
    assert desk.shown == []
    desk.console.settings.set("notify_groups", True)
    await desk.hear(desk.message("k2", **group))
    assert desk.topics == [Topic.MESSAGE]


async def test_a_handing_over_is_told(desk: Desk) -> None:
    await desk.hear(desk.message("k1"))
    event = LeadChanged("lead.handoff_requested", "+" + DIGITS, NOW, "e1", reason="price")
    await desk.hear(event)
    await desk.hear(event)
    assert desk.topics == [Topic.MESSAGE, Topic.HANDOFF]


async def test_a_failed_send_is_told_with_its_reason(desk: Desk) -> None:
    def write(connection: Connection) -> int:
        chat = chats.find_or_make(connection, desk.number, DIGITS, ChatKind.PERSON, "Marcus Bell")
        made = messages.insert(
            connection,
            chat_id=chat,
            at=NOW,
            direction=Direction.OUT,
            kind=Kind.TEXT,
            text="Yes",
            status=Status.FAILED,
            received_at=NOW,
        )
        connection.execute("UPDATE messages SET reason = 'refused' WHERE id = ?", (made,))
        return made

    failed = await desk.console.database.write(write)
    desk.console.bus.publish(OutboxChanged(0, 0, failed=frozenset({failed})))
    await desk.console.notifications.settled()
    [notice] = desk.shown
    assert (notice.topic, notice.text, notice.message_id) == (Topic.FAILED, "refused", failed)


async def test_a_window_is_told_at_an_hour_and_at_a_quarter(desk: Desk) -> None:
    await desk.hear(desk.message(), window=True)
    desk.shown.clear()
    notifications = desk.console.notifications
    for minutes_left, told in ((61, 0), (60, 1), (30, 1), (15, 2), (3, 2)):
        desk.clock.ms = NOW + 24 * HOUR - minutes_left * MINUTE
        await notifications.look()
        assert len(desk.shown) == told, minutes_left
    assert [one.count for one in desk.shown] == [60, 15]
    assert desk.topics == [Topic.WINDOW, Topic.WINDOW]


async def test_an_answered_chat_has_no_window_to_remind_of(desk: Desk) -> None:
    await desk.hear(desk.message(), window=True)
    desk.clock.ms += MINUTE
    await desk.hear(desk.message("k2", direction=Direction.OUT, status=Status.SENT), window=True)
    desk.shown.clear()
    desk.clock.ms = NOW + 24 * HOUR - 10 * MINUTE
    await desk.console.notifications.look()
    assert desk.shown == []


async def test_a_chat_that_is_due_is_told(desk: Desk) -> None:
    await desk.hear(desk.message())
    chat = desk.shown.pop().chat_id
    desk.clock.ms += 16 * MINUTE
    desk.console.bus.publish(ChatDue(chat, "reply", NOW))
    await desk.console.notifications.settled()
    desk.console.bus.publish(ChatDue(chat, "snooze", desk.clock.ms))
    await desk.console.notifications.settled()
    assert [(one.topic, one.count) for one in desk.shown] == [
        (Topic.WAITING, 16),
        (Topic.WAITING, 0),
    ]


@pytest.mark.parametrize("by", ["hours", "pause"])
async def test_who_waits_through_quiet_hours_is_told_after_them(desk: Desk, by: str) -> None:
    ends = NOW + 9 * HOUR
    local = datetime.fromtimestamp(ends / 1000)  # noqa: DTZ006 - the operator's own zone
    waits, answered = desk.message(), desk.message("k2", chat="14155550199", chat_name="Ann")
    await desk.hear(waits, answered)
    chats_of = [one.chat_id for one in desk.shown]
    desk.shown.clear()
    settings = desk.console.settings
    if by == "hours":
        begins = datetime.fromtimestamp(NOW / 1000)  # noqa: DTZ006
        settings.set("quiet_from", begins.hour * 60 + begins.minute)
        settings.set("quiet_to", local.hour * 60 + local.minute)
        settings.set("quiet_hours", True)
    else:
        desk.console.notifications.pause(ends)
    for one in chats_of:
        desk.clock.ms = NOW + 16 * MINUTE
        desk.console.bus.publish(ChatDue(one, "reply", NOW))
    out = {"direction": Direction.OUT, "status": Status.SENT, "chat": "14155550199"}
    await desk.hear(desk.message("k3", **out))
    desk.clock.ms = ends - MINUTE
    await desk.console.notifications.look()
    await desk.console.notifications.settled()
    assert desk.shown == []
    desk.clock.ms = ends
    for _ in range(2):  # once
        await desk.console.notifications.look()
        await desk.console.notifications.settled()
    assert [(one.topic, one.who, one.count) for one in desk.shown] == [
        (Topic.WAITING, "Marcus Bell", 9 * 60)
    ]


async def put_off(desk: Desk, ends: int) -> int:
    """A chat that waited too long before a pause was over; returns its id."""
    await desk.hear(desk.message())
    chat = desk.shown.pop().chat_id
    desk.console.notifications.pause(ends)
    desk.clock.ms += 16 * MINUTE
    desk.console.bus.publish(ChatDue(chat, "reply", NOW))
    return chat


async def after_the_pause(desk: Desk, ends: int) -> list[tuple[Topic, int]]:
    desk.clock.ms = ends
    await desk.console.notifications.look()
    await desk.console.notifications.settled()
    return [(one.topic, one.count) for one in desk.shown]


async def test_a_wait_that_ended_in_quiet_hours_lends_its_length_to_no_other(desk: Desk) -> None:
    ends = NOW + 10 * HOUR
    chat = await put_off(desk, ends)
    desk.clock.ms = NOW + HOUR
    await desk.hear(desk.message("k2", direction=Direction.OUT, status=Status.SENT))
    desk.clock.ms = ends - MINUTE
    await desk.hear(desk.message("k3"))
    [row] = await desk.console.conversations.chats_by_id([chat])
    assert (row.needs_reply, row.waiting_since) == (True, ends - MINUTE)
    desk.shown.clear()
    assert await after_the_pause(desk, ends) == []
    # the wait of now is told once it is too long itself
    desk.clock.ms = ends + 15 * MINUTE
    desk.console.bus.publish(ChatDue(chat, "reply", ends - MINUTE))
    await desk.console.notifications.settled()
    assert [(one.topic, one.count) for one in desk.shown] == [(Topic.WAITING, 16)]


@pytest.mark.parametrize("reason", ["reply", "snooze"])
@pytest.mark.parametrize("rests", ["archived", "snoozed", "no"])
async def test_who_was_put_to_rest_in_quiet_hours_is_not_told(
    desk: Desk, rests: str, reason: str
) -> None:
    ends = NOW + 10 * HOUR
    chat = await put_off(desk, ends)
    if reason == "snooze":
        desk.console.bus.publish(ChatDue(chat, "snooze", desk.clock.ms))
    if rests != "no":
        until = ends + HOUR if rests == "snoozed" else 0
        archived = rests == "archived"
        await desk.console.database.write(
            lambda one: resting.put_away(one, chat, archived=archived, until=until)
        )
    told = [(Topic.WAITING, 600 if reason == "reply" else 0)] if rests == "no" else []
    assert await after_the_pause(desk, ends) == told


async def test_a_window_that_closes_soon_after_quiet_hours_is_told_then(desk: Desk) -> None:
    await desk.hear(desk.message(), window=True)
    desk.shown.clear()
    desk.console.notifications.pause(NOW + 24 * HOUR - 20 * MINUTE)
    for left in (50, 30):
        desk.clock.ms = NOW + 24 * HOUR - left * MINUTE
        await desk.console.notifications.look()
    assert desk.shown == []
    desk.clock.ms = NOW + 24 * HOUR - 20 * MINUTE
    await desk.console.notifications.look()
    assert [(one.topic, one.count) for one in desk.shown] == [(Topic.WINDOW, 20)]


async def test_a_number_is_told_two_minutes_after_it_was_lost(desk: Desk) -> None:
    from app.store import numbers

    lost_at = NOW + MINUTE
    await desk.console.database.write(
        lambda connection: numbers.set_state(connection, desk.number, "lost", lost_at)
    )
    await desk.console.numbers.load()
    for minutes, told in ((2, 0), (3, 1), (10, 1)):
        desk.clock.ms = NOW + minutes * MINUTE
        await desk.console.notifications.look()
        assert len(desk.shown) == told
    assert (desk.topics, desk.shown[0].who) == ([Topic.NUMBER], "US Leads")


async def test_a_receiver_that_is_down_is_told_once(desk: Desk) -> None:
    down = ReceiverChanged("failed", reason="Port 8787 is taken.")
    for change in (down, ReceiverChanged("starting"), down):
        desk.console.bus.publish(change)
    assert [one.text for one in desk.shown] == ["Port 8787 is taken."]
    desk.console.bus.publish(ReceiverChanged("listening"))
    desk.console.bus.publish(down)
    assert desk.topics == [Topic.RECEIVER, Topic.RECEIVER]


async def test_a_flood_becomes_one(desk: Desk) -> None:
    for place in range(8):
        await desk.hear(desk.message(f"k{place}", chat=f"1415555{place:04}"))
    assert desk.topics == [*[Topic.MESSAGE] * 3, Topic.MANY]
    desk.clock.ms += 11_000
    await desk.console.notifications.look()
    assert (desk.topics[-1], desk.shown[-1].count, desk.shown[-1].chats) == (Topic.MANY, 8, 8)


async def test_a_message_that_is_gone_before_it_is_looked_at_says_nothing(desk: Desk) -> None:
    desk.console.bus.publish(
        MessagesChanged(77, frozenset({5}), incoming=frozenset({5}), live=True)
    )
    await desk.console.notifications.settled()
    assert desk.shown == []


async def test_a_window_with_the_keyboard_is_not_told_of_messages(desk: Desk) -> None:
    desk.console.notifications.view.reading = lambda: True
    await desk.hear(desk.message("k1"))
    await desk.hear(LeadChanged("lead.handoff_requested", "+" + DIGITS, NOW, "e1", reason="price"))
    assert desk.topics == [Topic.HANDOFF]


async def test_the_rules_are_made_once_for_many(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_news, "_SLICE_S", 60.0)
    made: list[int] = []
    rules = desk.console.notifications.rules

    def counted() -> Rules:
        made.append(1)
        return rules()

    monkeypatch.setattr(desk.console.notifications, "rules", counted)
    await desk.hear(*(desk.message(f"k{n}", text=f"n {n}") for n in range(100)))
    assert desk.topics == [*[Topic.MESSAGE] * 3, Topic.MANY]
    assert len(made) == 5  # to begin with, and after each that was shown
    desk.clock.ms += MINUTE
    await desk.console.notifications.look()
    assert desk.shown[-1].count == 100


async def test_many_are_looked_at_a_few_at_a_time_by_the_rules_of_then(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_news, "_SLICE_S", 0.0)
    told: list[Notice] = []
    real = module.judged

    def counted(notice: Notice, rules: Rules, **more: Any) -> Notice | None:
        told.append(notice)
        if len(told) == 6:  # the operator does it, between two of them
            desk.console.notifications.pause(NOW + HOUR)
        return real(notice, rules, **more)

    monkeypatch.setattr(module, "judged", counted)
    await desk.hear(*(desk.message(f"k{n}", text=f"n {n}") for n in range(10)))
    assert len(told) == 10
    desk.clock.ms += MINUTE
    await desk.console.notifications.look()
    assert desk.shown[-1].count == 6


async def burst(desk: Desk) -> None:
    """Four messages, from which on they are counted; nothing of what is written is read then."""
    for place in range(4):
        await desk.hear(desk.message(f"b{place}", chat=f"1415555{place:04}"))
    assert desk.topics == [*[Topic.MESSAGE] * 3, Topic.MANY]
    desk.shown.clear()


async def test_counted_ones_are_put_in_words_one_by_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await burst(desk)
    monkeypatch.setattr(message_news, "_SLICE_S", 0.0)
    done: list[str] = []
    word, tell = message_news.counted_notice, desk.console.notifications.tell

    def worded(*of: Any) -> Notice:
        done.append("worded")
        return word(*of)

    def told(*of: Any) -> bool:
        done.append("told")
        return tell(*of)

    monkeypatch.setattr(message_news, "counted_notice", worded)
    monkeypatch.setattr(desk.console.notifications, "tell", told)
    await desk.hear(*(desk.message(f"k{n}", chat=f"1415556{n:04}") for n in range(5)))
    assert done == ["worded", "told"] * 5, "the window gets its turn between two"


def unread(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many messages are read whole from now on."""
    read: list[int] = []
    by_ids = messages.by_ids

    def counted(connection: Connection, ids: Iterable[int]) -> list[MessageRow]:
        read.append(len(wanted := list(ids)))
        return by_ids(connection, wanted)

    monkeypatch.setattr(messages, "by_ids", counted)
    return read


async def test_what_is_only_counted_is_not_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await burst(desk)
    [muted] = await desk.console.database.read(
        lambda one: one.execute("SELECT id FROM chats WHERE address LIKE '%0003'").fetchone()
    )
    await desk.console.conversations.set_muted(muted, True)
    read = unread(monkeypatch)
    for place in range(6):
        two = (desk.message(f"c{place}{again}", chat=f"1415555{place:04}") for again in "ab")
        await desk.hear(*two)
        await desk.hear(desk.message(f"c{place}a", chat=f"1415555{place:04}"))  # once is enough
    out = desk.message("o", direction=Direction.OUT, status=Status.SENT)
    await desk.hear(out)
    await desk.hear(desk.message("old", at=NOW - HOUR), live=False)
    await desk.hear(desk.message("fresh", chat="14155550000"), live=False)
    assert (read, desk.shown) == ([], [])
    desk.clock.ms += 11_000
    await desk.console.notifications.look()
    [many] = desk.shown
    assert (many.topic, many.count, many.chats) == (Topic.MANY, 4 + 5 * 2 + 1, 6)


async def test_a_window_with_the_keyboard_reads_no_message_to_drop_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.console.notifications.view.reading = lambda: True
    read = unread(monkeypatch)
    await desk.hear(desk.message("k1"), desk.message("k2"))
    for key in ("e1", "e2"):
        await desk.hear(
            LeadChanged("lead.handoff_requested", "+" + DIGITS, NOW, key, reason="price")
        )
    assert (read, desk.topics) == ([1, 1], [Topic.HANDOFF] * 2)
    assert desk.shown[0].who == "Marcus Bell"
    desk.console.notifications.view.reading = lambda: False
    await desk.hear(desk.message("k1"))
    assert len(desk.shown) == 2  # it was there to be read


async def test_what_is_counted_is_found_in_indexes_alone(desk: Desk) -> None:
    await desk.hear(desk.message("k1"))

    def plans(connection: Connection) -> list[str]:
        asked: list[str] = []
        connection.set_trace_callback(asked.append)
        assert messages.there(connection, [1, 2]) == []
        assert messages.system_lines(connection, [1, 2]) == []
        connection.set_trace_callback(None)
        found = [connection.execute(f"EXPLAIN QUERY PLAN {one}").fetchall() for one in asked]
        return [rows[0][3] for rows in found]

    found = await desk.console.database.read(plans)
    assert len(found) == 2
    assert all("COVERING INDEX" in one for one in found), found


async def test_what_is_told_twice_while_it_is_looked_at_is_counted_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await burst(desk)
    there = messages.there

    def read(connection: Connection, ids: Iterable[int]) -> list[int]:
        wanted = frozenset(ids)
        [chat] = connection.execute(
            f"SELECT DISTINCT chat_id FROM messages WHERE id IN ({', '.join(map(str, wanted))})"
        ).fetchone()
        again = MessagesChanged(chat, wanted, incoming=wanted, live=True)
        if not looked:
            loop.call_soon_threadsafe(desk.console.bus.publish, again)
        looked.append(wanted)
        return there(connection, wanted)

    loop = asyncio.get_running_loop()
    looked: list[frozenset[int]] = []
    monkeypatch.setattr(messages, "there", read)
    await desk.hear(desk.message("n1"))
    assert len(looked) == 2
    desk.clock.ms += 11_000
    await desk.console.notifications.look()
    assert [one.count for one in desk.shown] == [5]


async def test_the_end_of_counting_shows_what_the_next_message_says(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await burst(desk)
    there = messages.there

    def read(connection: Connection, ids: Iterable[int]) -> list[int]:
        desk.clock.ms += 11_000
        asyncio.run_coroutine_threadsafe(desk.console.notifications.look(), loop).result()
        return there(connection, ids)

    loop = asyncio.get_running_loop()
    monkeypatch.setattr(messages, "there", read)
    await desk.hear(desk.message("n1", text="Are you there?"))
    assert [one.text for one in desk.shown if one.topic is Topic.MESSAGE] == ["Are you there?"]


async def test_of_many_that_are_counted_those_that_follow_are_gathered(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_news, "_MANY", 2)
    await burst(desk)
    looked: list[int] = []
    there = messages.there

    def counted(connection: Connection, ids: Iterable[int]) -> list[int]:
        looked.append(len(wanted := list(ids)))
        return there(connection, wanted)

    monkeypatch.setattr(messages, "there", counted)
    gathering = asyncio.Event()
    go = asyncio.Event()

    async def sleep(seconds: float) -> None:
        if seconds == message_news._GATHER_S:
            gathering.set()
            await go.wait()

    monkeypatch.setattr(message_news, "asyncio", SimpleNamespace(sleep=sleep))
    first = asyncio.create_task(desk.hear(*(desk.message(f"g{n}") for n in range(3))))
    await gathering.wait()
    rest = [asyncio.create_task(desk.hear(desk.message(f"h{n}"))) for n in range(4)]
    await until(lambda: len(desk.console.notifications._news._heard) == 4)
    go.set()
    await asyncio.gather(first, *rest)
    assert looked == [3, 4]
    desk.clock.ms += 11_000
    await desk.console.notifications.look()
    assert desk.shown[-1].count == 4 + 7
