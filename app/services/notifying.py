"""Which happenings are told to the operator outside their page, and how much of them is shown.

Pure: happenings and the time in, notices out; ``notifications`` feeds it, the window shows what
comes out. Works with settings only through ``Rules``.

Invariant: nothing of a muted chat, a muted number or a quiet hour is told, and more than three
notices within ten seconds become one.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.messages import ChatKind

MOST_AT_ONCE = 3
BURST_MS = 10_000
DAY_MINUTES = 24 * 60


class Topic(StrEnum):
    """What a notice is about."""

    MESSAGE = "message"
    HANDOFF = "handoff"
    FAILED = "failed"
    MISSED = "missed"
    WINDOW = "window"
    WAITING = "waiting"
    NUMBER = "number"
    RECEIVER = "receiver"
    CAMPAIGN = "campaign"
    MANY = "many"


class Preview(StrEnum):
    """How much of a message a notice shows."""

    ALL = "all"
    NAME = "name"
    NOTHING = "nothing"


_IN_THE_LIST = frozenset({Topic.MESSAGE, Topic.WAITING})
# they name what is the operator's own, and nobody else
_OWN = frozenset({Topic.NUMBER, Topic.RECEIVER, Topic.CAMPAIGN})
_GROUPED = {
    Topic.MESSAGE: "notify_messages",
    Topic.HANDOFF: "notify_messages",
    Topic.WINDOW: "notify_reminders",
    Topic.WAITING: "notify_reminders",
    Topic.FAILED: "notify_trouble",
    Topic.MISSED: "notify_trouble",
    Topic.NUMBER: "notify_trouble",
    Topic.RECEIVER: "notify_trouble",
    Topic.CAMPAIGN: "notify_trouble",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell. ``who`` and ``text`` may be empty; ``count`` is minutes left of a window
    or for ``MANY`` how many became one, ``chats`` over how many chats, ``plain`` whether the
    list of chats tells of all that were not shown one by one.

    ``key`` names what it is about: a later notice with it takes the place of an earlier one.
    """

    topic: Topic
    key: str
    at: int = 0
    chat_id: int = 0
    message_id: int = 0
    number_id: int = 0
    who: str = ""
    text: str = ""
    kind: str = ""
    sender: str = ""
    chat_kind: ChatKind = ChatKind.PERSON
    muted: bool = False
    in_front: bool = False
    count: int = 0
    chats: int = 0
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Rules:
    """What the operator set. Quiet hours are minutes of the local day; equal ends mean never.

    ``numbers_off``: numbers that tell nothing; ``chats_on``: groups and channels that do.
    """

    on: bool = True
    topics: frozenset[str] = frozenset(_GROUPED.values())
    groups: bool = False
    preview: Preview = Preview.ALL
    quiet: bool = False
    quiet_from: int = 20 * 60
    quiet_to: int = 8 * 60
    numbers_off: frozenset[int] = frozenset()
    chats_on: frozenset[int] = frozenset()
    paused_until: int = 0

    @classmethod
    def of(cls, get: Callable[[str], object]) -> Rules:
        """The rules that the settings hold; ``get`` gives the value of one."""
        wanted = {name for name in set(_GROUPED.values()) if get(name)}
        return cls(
            on=bool(get("notify")),
            topics=frozenset(wanted),
            groups=bool(get("notify_groups")),
            preview=Preview(str(get("notify_preview"))),
            quiet=bool(get("quiet_hours")),
            quiet_from=_minutes(get("quiet_from")),
            quiet_to=_minutes(get("quiet_to")),
            numbers_off=_ids(get("notify_numbers_off")),
            chats_on=_ids(get("notify_chats_on")),
            paused_until=_number(get("notify_paused_until")),
        )

    def is_quiet(self, minute: int) -> bool:
        """Whether a minute of the local day lies in the quiet hours, also over midnight."""
        if not self.quiet or self.quiet_from == self.quiet_to:
            return False
        if self.quiet_from < self.quiet_to:
            return self.quiet_from <= minute < self.quiet_to
        return minute >= self.quiet_from or minute < self.quiet_to


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _minutes(value: object) -> int:
    return _number(value) % DAY_MINUTES


def _ids(value: object) -> frozenset[int]:
    return (
        frozenset(one for one in value if isinstance(one, int))
        if isinstance(value, list)
        else frozenset()
    )


def judged(notice: Notice, rules: Rules, *, now: int, minute: int, locked: bool) -> Notice | None:
    """The notice as it may be shown now, or None. ``minute``: of the operator's local day."""
    if not rules.on or now < rules.paused_until or rules.is_quiet(minute):
        return None
    if _GROUPED[notice.topic] not in rules.topics:
        return None
    if notice.muted or notice.in_front or notice.number_id in rules.numbers_off:
        return None
    if (
        notice.chat_kind is not ChatKind.PERSON
        and notice.topic in (Topic.MESSAGE, Topic.WAITING)
        and not rules.groups
        and notice.chat_id not in rules.chats_on
    ):
        return None
    return veiled(notice, Preview.NOTHING if locked else rules.preview)


def veiled(notice: Notice, preview: Preview) -> Notice:
    """The notice without what the preview level hides: the text, or text and names."""
    if preview is Preview.ALL:
        return notice
    text = notice.text if notice.topic in (Topic.NUMBER, Topic.RECEIVER) else ""
    # what became of a campaign is nobody's message
    kind = notice.kind if notice.topic in _OWN else ""
    bare = replace(notice, text=text, kind=kind)
    if preview is Preview.NOTHING and (notice.chat_id or notice.topic not in _OWN):
        bare = replace(bare, who="", sender="")
    return bare


class Bursts:
    """Lets three notices through in ten seconds; from the fourth on they become one.

    A burst lasts as long as more than that come in each further ten seconds: what came in these is
    told as one at their end. Only sums are kept: thousands may come.
    """

    def __init__(self) -> None:
        self._lately: deque[Notice] = deque()
        self._due = 0
        self._chats: set[int] = set()
        self._count_anew(MOST_AT_ONCE)

    @property
    def counting(self) -> bool:
        """Whether what comes is only counted, until ``due``."""
        return self._due > 0

    def offer(self, notice: Notice, now: int, count: int = 1) -> Notice | None:
        """What to show at once: the notice, one of many, or nothing until ``due``.

        ``count``: it stands for so many where it is only counted.
        """
        while self._lately and now - self._lately[0].at >= BURST_MS:
            self._lately.popleft()
        if self._due:
            self._add(notice, count)
            return None
        stamped = replace(notice, at=now)
        if len(self._lately) < MOST_AT_ONCE:
            self._lately.append(stamped)
            return stamped
        self._count_anew(MOST_AT_ONCE)
        for one in (*self._lately, stamped):
            self._add(one)
        self._lately.clear()
        self._told = self._count
        self._due = now + BURST_MS
        return self._many(now)

    def due(self, now: int) -> Notice | None:
        """What came of the burst, at each end of ten seconds, where it was not told yet."""
        if not self._due or now < self._due:
            return None
        fresh = self._count - self._told
        many = self._many(now) if fresh else None
        self._due = 0
        if fresh > MOST_AT_ONCE:
            self._due = now + BURST_MS
            self._count_anew(0)
        return many

    def _count_anew(self, alone: int) -> None:
        """``alone``: so many of what is counted now were shown each for itself."""
        self._told = self._count = 0
        self._alone = alone
        self._chats.clear()
        self._plain = True

    def _add(self, notice: Notice, count: int = 1) -> None:
        self._count += count
        if notice.chat_id:
            self._chats.add(notice.chat_id)
        if self._count > self._alone:
            self._plain = self._plain and notice.topic in _IN_THE_LIST

    def _many(self, now: int) -> Notice:
        return Notice(
            Topic.MANY,
            "many",
            at=now,
            # a click opens the chat where they are all of one
            chat_id=min(self._chats) if len(self._chats) == 1 else 0,
            count=self._count,
            chats=len(self._chats),
            plain=self._plain,
        )
