"""Labels, chats that rest and come back, whom a chat belongs to, and who answered meanwhile."""

from __future__ import annotations

import pytest

from app.core.clock import Clock
from app.domain.errors import SettingsError
from app.domain.messages import Direction, Kind, Status
from app.domain.rows import ChatFilter, ChatPlace, ChatRow, ChatTab
from app.services.events import ChatDue, ChatsChanged, LabelsChanged
from app.services.returns import Returns
from app.store import chats, messages
from app.store.connection import Connection
from tests.unit.services.stage import Stage
from tests.unit.services.test_conversations import row, told

SNOOZED, ARCHIVED = ChatFilter(ChatPlace.SNOOZED), ChatFilter(ChatPlace.ARCHIVED)


class MovedClock(Clock):
    """The computer's clock, some milliseconds ahead."""

    def __init__(self) -> None:
        self.ahead = 0

    def now_ms(self) -> int:
        return super().now_ms() + self.ahead


async def listed(stage: Stage, only: ChatFilter, text: str = "") -> list[int]:
    rows = await stage.console.conversations.chats(ChatTab.ALL, only=only, limit=300, text=text)
    return [row.id for row in rows]


async def comes(
    stage: Stage,
    chat: int,
    at: int,
    direction: Direction = Direction.IN,
    sent: Status = Status.SENT,
) -> int:
    """A message of the chat that came to be known at ``at``."""

    def write(connection: Connection) -> int:
        made = messages.insert(
            connection,
            chat_id=chat,
            at=at,
            direction=direction,
            kind=Kind.TEXT,
            text="Hello again",
            status=Status.RECEIVED if direction is Direction.IN else sent,
            received_at=at,
        )
        chats.settle(connection, chat)
        return made

    return await stage.console.database.write(write)


async def test_labels_are_put_on_chats_filtered_by_and_taken_away(stage: Stage) -> None:
    chat = await told(stage)
    labels = stage.console.labels
    heard: list[LabelsChanged] = []
    stage.console.bus.listen(LabelsChanged, heard.append)
    urgent = await labels.save("  Urgent  job ", "rose")
    later = await labels.save("Later", "sky")
    assert [(one.name, one.colour) for one in labels.by_id().values()] == [
        ("Urgent job", "rose"),
        ("Later", "sky"),
    ]
    await labels.put(chat, later, True)
    await labels.put(chat, urgent, True)
    assert (await row(stage, chat)).labels == (urgent, later)
    assert await listed(stage, ChatFilter(label=urgent)) == [chat]
    assert [one.chats for one in await labels.all()] == [1, 1]
    await labels.put(chat, later, False)
    assert (await row(stage, chat)).labels == (urgent,)
    await labels.save("Today", "gold", urgent)
    assert labels.by_id()[urgent].name == "Today"
    with pytest.raises(SettingsError, match="of this name"):
        await labels.save("LATER", "gold")
    with pytest.raises(SettingsError, match="characters"):
        await labels.save("x" * 40, "gold")
    changed: list[ChatsChanged] = []
    stage.console.bus.listen(ChatsChanged, changed.append)
    await labels.remove(urgent)
    assert (await row(stage, chat)).labels == ()
    assert changed == [ChatsChanged(frozenset({chat}))]
    assert len(heard) == 4


async def test_a_chat_rests_until_its_time_and_is_told(stage: Stage) -> None:
    chat = await told(stage)
    console, clock = stage.console, MovedClock()
    await console.conversations.mark_read(chat)
    await console.conversations.snooze(chat, clock.now_ms() + 60_000)
    assert chat not in await listed(stage, ChatFilter())
    assert await listed(stage, SNOOZED) == [chat]
    assert (await console.conversations.resting()) == (1, 0)
    found = await row(stage, chat)
    assert await listed(stage, ChatFilter(), found.name) == [chat]  # a search finds it
    heard: list[ChatDue] = []
    console.bus.listen(ChatDue, heard.append)
    returns = Returns(console.database, console.bus, console.settings, clock)
    await returns.look()
    assert heard == []
    clock.ahead = 61_000
    await returns.look()
    assert [(one.chat_id, one.reason) for one in heard] == [(chat, "snooze")]
    assert chat in await listed(stage, ChatFilter())
    assert (await row(stage, chat)).unread == 1
    await returns.look()
    assert len(heard) == 1


async def test_a_new_message_ends_a_rest_and_opens_the_archive(stage: Stage) -> None:
    chat = await told(stage)
    conversations = stage.console.conversations
    now = stage.console.clock.now_ms()
    await conversations.snooze(chat, now + 3_600_000)
    await comes(stage, chat, now, Direction.OUT)
    assert (await row(stage, chat)).snoozed_until  # our own words do not bring it back
    await comes(stage, chat, now + 1)
    assert (await row(stage, chat)).snoozed_until == 0
    await conversations.set_archived(chat, True)
    assert await listed(stage, ARCHIVED) == [chat]
    assert (await conversations.resting()) == (0, 1)
    await comes(stage, chat, now + 2)
    assert not (await row(stage, chat)).archived
    await conversations.set_muted(chat, True)
    await conversations.set_archived(chat, True)
    await comes(stage, chat, now + 3)
    assert (await row(stage, chat)).archived  # muted: it was meant to be gone


async def test_chats_belong_to_operators(stage: Stage) -> None:
    chat = await told(stage)
    await stage.console.conversations.assign(chat, "Noa")
    assert await listed(stage, ChatFilter(mine="Noa")) == [chat]
    assert await listed(stage, ChatFilter(mine="Dana")) == []
    counts = await stage.console.conversations.counts(None, ChatFilter(mine="Noa"))
    assert counts.all == 1
    await stage.console.conversations.assign(chat, "")
    assert await listed(stage, ChatFilter(mine="Noa")) == []


async def test_who_answered_since_is_known_but_history_is_not(stage: Stage) -> None:
    chat = await told(stage)
    now = stage.console.clock.now_ms() + 1_000
    await comes(stage, chat, now - 10, Direction.OUT)
    theirs = await comes(stage, chat, now + 10, Direction.OUT)
    await comes(stage, chat, now + 20)
    found = await stage.console.conversations.answered_since(chat, now)
    assert [one.id for one in found] == [theirs]


async def test_who_waits_too_long_is_told_once(stage: Stage) -> None:
    chat = await told(stage)
    console, clock = stage.console, MovedClock()
    returns = Returns(console.database, console.bus, console.settings, clock)
    heard: list[ChatDue] = []
    console.bus.listen(ChatDue, lambda one: heard.append(one) if one.chat_id == chat else None)
    await returns.look()
    at = clock.now_ms()
    await comes(stage, chat, at - 40 * 60_000)
    await returns.look()  # it had waited long when history told of it
    assert heard == []
    await comes(stage, chat, at - 10, Direction.OUT)
    await comes(stage, chat, at)
    await returns.look()
    assert heard == []
    clock.ahead = 31 * 60_000
    await returns.look()
    await returns.look()
    assert heard == [ChatDue(chat, "reply", at)]
    await comes(stage, chat, at + 5, Direction.OUT)
    await comes(stage, chat, at + 6)
    clock.ahead += 10 * 60_000
    console.settings.set("reply_reminder_minutes", 5)
    await returns.look()  # a shorter wait is told of what becomes long from now on
    for minutes in (0, 30):
        console.settings.set("reply_reminder_minutes", minutes)
        await returns.look()
    assert len(heard) == 1


@pytest.mark.parametrize("sent", [Status.FAILED, Status.UNCERTAIN])
@pytest.mark.parametrize("wrote", [False, True])
async def test_a_send_that_failed_is_no_customer_who_waits(
    stage: Stage, sent: Status, wrote: bool
) -> None:
    chat = await told(stage)
    console, clock = stage.console, MovedClock()
    returns = Returns(console.database, console.bus, console.settings, clock)
    heard: list[ChatDue] = []
    console.bus.listen(ChatDue, lambda one: heard.append(one) if one.chat_id == chat else None)
    await returns.look()
    at = clock.now_ms()
    await comes(stage, chat, at - 10, Direction.OUT)
    if wrote:
        await comes(stage, chat, at)
    await comes(stage, chat, at + 5, Direction.OUT, sent)
    [row] = await console.conversations.chats_by_id([chat])
    assert row.needs_reply
    clock.ahead = 31 * 60_000
    await returns.look()
    since = at if sent is Status.FAILED else at + 5  # it may have arrived
    assert heard == ([ChatDue(chat, "reply", since)] if wrote else [])


def test_a_filter_holds_what_the_store_lists() -> None:
    made = ChatRow(
        1, 1, "1", chats.ChatKind.PERSON, "A", 0, 0, "", None, False, None, "", 0, False, 0, 0,
        False, False, False, False, None, "", "", 0, (7,), "Noa", 0,
    )  # fmt: skip
    assert ChatFilter().holds(made)
    assert ChatFilter(mine="Noa", label=7).holds(made)
    assert not ChatFilter(label=8).holds(made)
    assert not ChatFilter(mine="Dana").holds(made)
    assert not SNOOZED.holds(made)
    assert not ARCHIVED.holds(made)
