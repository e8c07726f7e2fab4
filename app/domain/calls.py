"""Calls as the window shows them: how each ended, what followed, and how a list is narrowed.

Invariant: frozen data; what a state means is said here once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.answers import Reason


class CallState(StrEnum):
    """How a call ended.

    ``own_text``: declined, and the caller got our text · ``default_text``: declined, and the
    provider sent its own · ``no_text``: declined by a provider that sends none · ``missed`` ·
    ``log_only``: only a list of the provider shows it.
    """

    OWN_TEXT = "own_text"
    DEFAULT_TEXT = "default_text"
    NO_TEXT = "no_text"
    MISSED = "missed"
    LOG_ONLY = "log_only"


class CallKind(StrEnum):
    """What a list of calls can be narrowed to, besides number, time and caller."""

    ALL = "all"
    WAITING = "waiting"
    DECLINED = "declined"
    MISSED = "missed"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class CallFilter:
    """Which calls are shown; empty fields ask for nothing. Times in ms, ``until`` excluded.

    ``cell`` is (day of the week with Monday 0, hour) by this computer's clock; ``caller`` one
    caller's address; ``text`` is looked for in names and numbers.
    """

    since: int = 0
    until: int = 1 << 62
    numbers: frozenset[int] = frozenset()
    video: bool | None = None
    kind: CallKind = CallKind.ALL
    text: str = ""
    cell: tuple[int, int] | None = None
    caller: str = ""

    @property
    def narrow(self) -> bool:
        """Whether more is asked for than a time."""
        return bool(
            self.numbers or self.video is not None or self.kind is not CallKind.ALL or self.text
            or self.cell is not None or self.caller
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class CallEntry:
    """A call with what is known around it. Times in ms, None for never; ``seconds`` of talk.

    ``reason`` is why the receiver gave a text or not, None where it decided nothing;
    ``answer_us`` how long it took; ``hooked`` whether a webhook told of the call.
    """

    id: int
    number_id: int
    caller: str
    name: str
    at: int
    seconds: int | None
    video: bool
    outcome: str
    test: bool
    hooked: bool
    reason: Reason | None
    text: str
    answer_us: int
    delivery_id: int | None
    chat_id: int | None
    wrote_at: int | None
    replied_at: int | None
    called_at: int | None
    takes_text: bool = True

    @property
    def digits(self) -> str:
        """The caller's number."""
        return self.caller.split("@", 1)[0]

    @property
    def taken(self) -> bool:
        """Whether somebody answered it."""
        return self.outcome == "answered"

    @property
    def state(self) -> CallState:
        """How it ended."""
        if not self.hooked:
            return CallState.LOG_ONLY
        if self.outcome != "rejected":
            return CallState.MISSED
        if not self.takes_text:
            return CallState.NO_TEXT
        return CallState.OWN_TEXT if self.reason is Reason.GIVEN else CallState.DEFAULT_TEXT


@dataclass(frozen=True, slots=True)
class CallerRow:
    """One caller on one number: how often, how it ended, when last."""

    number_id: int
    caller: str
    name: str
    calls: int
    declined: int
    taken: int
    last_at: int
    chat_id: int | None
    seconds: int = 0

    @property
    def missed(self) -> int:
        """Neither declined nor taken."""
        return self.calls - self.declined - self.taken


@dataclass(frozen=True, slots=True)
class NumberCalls:
    """Calls to one number: how many, from how many callers, how they ended, seconds of talk."""

    number_id: int
    callers: int
    calls: int
    declined: int
    taken: int
    last_at: int
    seconds: int

    @property
    def missed(self) -> int:
        """Neither declined nor taken."""
        return self.calls - self.declined - self.taken


@dataclass(frozen=True, slots=True)
class Heat:
    """Calls by day of the week (Monday 0) and hour, by this computer's clock."""

    cells: tuple[tuple[int, ...], ...] = field(default=((0,) * 24,) * 7)
    weeks: int = 4

    @property
    def total(self) -> int:
        """All calls."""
        return sum(map(sum, self.cells))

    @property
    def busiest(self) -> tuple[int, int, int]:
        """(day, hour, calls) of the fullest cell."""
        return max(
            ((day, hour, count) for day, row in enumerate(self.cells)
             for hour, count in enumerate(row)),
            key=lambda one: one[2],
        )  # fmt: skip
