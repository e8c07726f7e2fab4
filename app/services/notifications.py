"""Hears what happens and what is due, and hands the window what the operator is to be told.

Works with ``notifying`` (the rules), the bus, and the stores of chats and numbers. The window
gives a ``show`` and says which chat is in front and whether it is locked.

Invariant: each message, window stage, lost number and wait is told at most once.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.domain.campaigns import Pause, State
from app.domain.errors import StoreError
from app.domain.rows import ChatRow, MessageRow
from app.services.chat_notices import name_of, window_notice
from app.services.events import (
    Bus,
    CampaignChanged,
    ChatDue,
    MessagesChanged,
    OutboxChanged,
    ReceiverChanged,
    SchedulesChanged,
)
from app.services.message_news import MessageNews
from app.services.notifying import Bursts, Notice, Rules, Topic, judged
from app.store import campaigns, chat_list, messages, reminders, schedules
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from app.services.numbers import Numbers
    from app.services.settings import Settings

_log = logging.getLogger(__name__)
MINUTE_MS = 60_000
STAGES_MIN = (15, 60)
LOST_MS = 2 * MINUTE_MS
_LOOK_EVERY_S = 5.0


@dataclass(slots=True)
class View:
    """What the operator has before them, told by the window."""

    chat_in_front: Callable[[], int] = lambda: 0
    reading: Callable[[], bool] = lambda: False  # whether the window has the keyboard
    locked: bool = False


class Notifications:
    """Decides and hands on; ``listen`` takes what shows them."""

    def __init__(
        self, database: Database, bus: Bus, settings: Settings, numbers: Numbers, clock: Clock
    ) -> None:
        self._database = database
        self._bus = bus
        self._settings = settings
        self._numbers = numbers
        self._clock = clock
        self._tasks = TaskOwner("notifications")
        self._watch = TaskOwner("notifications watch")
        self._bursts = Bursts()
        self._show: Callable[[Notice], None] | None = None
        self._stops: list[Callable[[], None]] = []
        self._news = MessageNews(self, database, numbers, clock, self._tasks)
        self._stages: dict[int, tuple[int, int]] = {}
        self._lost: dict[int, int] = {}
        self._put_off: dict[int, ChatDue] = {}  # who waits, until it may be told
        self._down = False
        self._since = clock.now_ms()
        self.view = View()

    def start(self, show: Callable[[Notice], None]) -> None:
        """Begins to listen; ``show`` is called on the loop with each notice."""
        self._show = show
        self._since = self._news.since = self._clock.now_ms()
        self._stops = [
            self._bus.listen(MessagesChanged, self._news.heard),
            self._bus.listen(OutboxChanged, self._outbox_changed),
            self._bus.listen(ReceiverChanged, self._receiver_changed),
            self._bus.listen(ChatDue, self._chat_due),
            self._bus.listen(SchedulesChanged, self._schedules_changed),
            self._bus.listen(CampaignChanged, self._campaign_changed),
        ]
        self._watch.start(self._run(), "look")

    async def close(self) -> None:
        """Stops listening."""
        for stop in self._stops:
            stop()
        self._stops.clear()
        await self._watch.close()
        await self._tasks.close()

    async def settled(self) -> None:
        """Returns when all that was heard has been looked at."""
        await self._tasks.idle()

    def rules(self) -> Rules:
        """What the settings say now."""
        return Rules.of(self._settings.get)

    def pause(self, until: int) -> None:
        """Tells nothing before ``until`` (ms); 0 tells again."""
        self._settings.set("notify_paused_until", until)

    @property
    def only_counted(self) -> bool:
        """Whether a message is counted or dropped now, whatever it says."""
        return self._bursts.counting or self.view.reading()

    def tell(self, notice: Notice, rules: Rules | None = None, count: int = 1) -> bool:
        """Offers a notice; it is shown (True), bundled or dropped as the rules say.

        ``rules``: as they are now, for whoever has many to tell; ``count``: it stands for so many.
        """
        now = self._clock.now_ms()
        if notice.chat_id and self._is_in_front(notice.chat_id):
            return False
        if notice.topic is Topic.MESSAGE and self.view.reading():
            return False  # the list and its badge tell; nor may it crowd out what needs telling
        rules = rules or self.rules()
        fine = judged(notice, rules, now=now, minute=_minute(now), locked=self.view.locked)
        shown = self._bursts.offer(fine, now, count) if fine is not None else None
        if shown is not None:
            self._hand(shown)
        return shown is not None

    def _is_in_front(self, chat_id: int) -> bool:
        return not self.view.locked and self.view.chat_in_front() == chat_id

    def _hand(self, notice: Notice) -> None:
        if self._show is not None:
            self._show(notice)

    # What the bus says

    def _outbox_changed(self, change: OutboxChanged) -> None:
        if change.failed:
            self._tasks.start(self._look_at_failed(change.failed), "failed sends")

    async def _look_at_failed(self, ids: frozenset[int]) -> None:
        def read(connection: Connection) -> list[tuple[ChatRow, MessageRow]]:
            rows = messages.by_ids(connection, ids)
            by_id = {
                row.id: row for row in chat_list.by_ids(connection, {one.chat_id for one in rows})
            }
            return [(by_id[row.chat_id], row) for row in rows if row.chat_id in by_id]

        for chat, row in await self._database.read(read):
            self.tell(
                Notice(
                    Topic.FAILED,
                    f"failed {row.id}",
                    chat_id=chat.id,
                    message_id=row.id,
                    number_id=chat.number_id,
                    who=name_of(chat),
                    text=row.reason,
                    chat_kind=chat.kind,
                )
            )

    def _schedules_changed(self, change: SchedulesChanged) -> None:
        if change.held:
            self._tasks.start(self._look_at_held(change.held), "missed schedules")

    async def _look_at_held(self, ids: frozenset[int]) -> None:
        rows = await self._database.read(lambda one: schedules.by_ids(one, ids))
        for row in rows:
            self.tell(
                Notice(
                    Topic.MISSED,
                    f"missed {row.id}",
                    self._clock.now_ms(),
                    number_id=row.number_id,
                    who=row.name or row.address.partition("@")[0],
                    text=row.text or row.file,
                    chat_kind=row.chat_kind,
                )
            )

    def _campaign_changed(self, change: CampaignChanged) -> None:
        if change.moved:
            self._tasks.start(self._look_at_campaign(change.campaign_id), "a campaign moved on")

    async def _look_at_campaign(self, campaign_id: int) -> None:
        found = await self._database.read(lambda one: campaigns.bare(one, campaign_id))
        # what the operator did needs no telling
        if found is None or not (
            found.state is State.DONE
            or (found.state is State.PAUSED and found.pause not in (Pause.YOU, Pause.QUIET))
        ):
            return
        self.tell(
            Notice(
                Topic.CAMPAIGN,
                f"{Topic.CAMPAIGN} {campaign_id} {found.state} {found.pause}",
                self._clock.now_ms(),
                number_id=found.number_id,
                who=found.name,
                kind=str(found.state),
            )
        )

    def _chat_due(self, change: ChatDue) -> None:
        if self._silent():
            self._put_off[change.chat_id] = change  # whoever comes back is told who waits still
        else:
            self._tasks.start(self._look_at_due(change), "a chat that is due")

    def _silent(self) -> bool:
        """Whether nothing is told only for the hour: it will be again by itself."""
        rules, now = self.rules(), self._clock.now_ms()
        return now < rules.paused_until or rules.is_quiet(_minute(now))

    def _tell_put_off(self) -> None:
        if self._put_off and not self._silent():
            due, self._put_off = list(self._put_off.values()), {}
            for change in due:
                self._chat_due(change)

    async def _look_at_due(self, change: ChatDue) -> None:
        rows = await self._database.read(lambda one: chat_list.by_ids(one, [change.chat_id]))
        waited = self._clock.now_ms() - change.since if change.reason == "reply" else 0
        for chat in rows:
            if chat.archived or chat.snoozed_until:
                continue  # put to rest, before it could be told
            if change.reason == "reply" and (
                not chat.needs_reply or chat.waiting_since > change.since
            ):
                continue  # answered, before it could be told; another wait is told by itself
            self.tell(
                Notice(
                    Topic.WAITING,
                    f"{Topic.WAITING} {chat.id}",
                    chat_id=chat.id,
                    number_id=chat.number_id,
                    who=name_of(chat),
                    chat_kind=chat.kind,
                    muted=chat.muted,
                    count=waited // MINUTE_MS,
                )
            )

    def _receiver_changed(self, change: ReceiverChanged) -> None:
        down = change.state == "failed"
        if down and not self._down:
            self.tell(Notice(Topic.RECEIVER, "receiver", text=change.reason))
        if change.state in ("failed", "listening"):
            self._down = down

    # What is due

    async def _run(self) -> None:
        while True:
            try:
                await self.look()
            except StoreError as error:
                _log.info("what is due is looked at later: %s", error)
            await asyncio.sleep(_LOOK_EVERY_S)

    async def look(self) -> None:
        """Tells what has become due: windows, waits, lost numbers, the end of a burst."""
        now = self._clock.now_ms()
        rest = self._bursts.due(now)
        if rest is not None:
            self._hand(rest)
        self._look_at_numbers(now)
        self._tell_put_off()
        if self._silent():
            return  # a window that still closes soon is told afterwards
        until = now + max(STAGES_MIN) * MINUTE_MS
        for chat in await self._database.read(
            lambda connection: reminders.closing(connection, now, until)
        ):
            self._window(chat, now)

    def _window(self, chat: reminders.DueChat, now: int) -> None:
        left = chat.window_until - now
        stage = next(one for one in STAGES_MIN if left <= one * MINUTE_MS)
        until, told = self._stages.get(chat.id, (0, 0))
        if until == chat.window_until and told <= stage:
            return
        self._stages[chat.id] = (chat.window_until, stage)
        self.tell(window_notice(chat, max(1, round(left / MINUTE_MS))))

    def _look_at_numbers(self, now: int) -> None:
        rows = self._numbers.by_id()
        for row in rows.values():
            if row.state != "lost":
                self._lost.pop(row.id, None)
                continue
            since = max(row.state_since, 1)
            if now - since < LOST_MS or self._lost.get(row.id) == since:
                continue
            self._lost[row.id] = since
            if since >= self._since - LOST_MS:
                who = row.name or row.key
                self.tell(Notice(Topic.NUMBER, f"number {row.id}", number_id=row.id, who=who))


def _minute(now: int) -> int:
    local = datetime.fromtimestamp(now / 1000)  # noqa: DTZ006 - the operator's own zone
    return local.hour * 60 + local.minute
