"""Calls in a table, newest first, older ones fetched as they are scrolled to; and their words.

Invariant: a call stands once; what a screen reader says of a row is one sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.core.bidi import isolate
from app.domain.answers import Reason
from app.domain.calls import CallEntry, CallState
from app.ui import phrases
from app.ui.digits import figures
from app.ui.widgets.painting import Tone

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns of the table."""

    WHEN = 0
    CALLER = 1
    TO = 2
    KIND = 3
    OUTCOME = 4
    LENGTH = 5
    AFTER = 6


def titles() -> list[str]:
    """What stands over the columns."""
    return [
        translate("Calls", "When"),
        translate("Calls", "Caller"),
        translate("Calls", "To"),
        translate("Calls", "Kind"),
        translate("Calls", "Outcome"),
        translate("Calls", "Length"),
        translate("Calls", "After it"),
    ]


def when(at: int, now: int) -> str:
    """``Today 15:26``, ``Mon 19:44``, ``2 Mar 09:05``."""
    if phrases.local_day(at) == phrases.local_day(now):
        return translate("Calls", "Today {time}").format(time=phrases.clock_time(at))
    return translate("Calls", "{day} {time}").format(
        day=phrases.list_time(at, now), time=phrases.clock_time(at)
    )


def caller_name(call: CallEntry) -> str:
    """The caller's name, else the number."""
    if any(char.isalpha() for char in call.name):
        return call.name
    return phrases.phone(call.digits)


def kind_words(video: bool) -> tuple[str, str]:
    """The word and the icon of a kind."""
    if video:
        return translate("Calls", "Video"), "video"
    return translate("Calls", "Voice"), "phone-incoming"


def state_words(call: CallEntry) -> tuple[str, Tone, str]:
    """Words, tone and icon of how a call ended."""
    if call.test:
        return translate("Calls", "Test call"), "outline", "flask-conical"
    return outcomes()[call.state]


def outcomes() -> dict[CallState, tuple[str, Tone, str]]:
    """Words, tone and icon of each way in which a call ends."""
    return {
        CallState.OWN_TEXT: (
            translate("Calls", "Declined, your text"),
            "success",
            "message-circle",
        ),
        CallState.DEFAULT_TEXT: (
            translate("Calls", "Declined, default text"),
            "warning",
            "message-circle",
        ),
        CallState.NO_TEXT: (translate("Calls", "Declined, no text"), "neutral", "phone-off"),
        CallState.MISSED: (translate("Calls", "Missed, no text"), "neutral", "phone-missed"),
        CallState.LOG_ONLY: (translate("Calls", "In the log only"), "neutral", "history"),
    }


def after_words(call: CallEntry) -> str:
    """What followed a call."""
    if call.taken:
        return translate("Calls", "Taken on the phone")
    if call.replied_at is not None:
        if phrases.local_day(call.replied_at) == phrases.local_day(call.at):
            return translate("Calls", "Answered in chat at {time}").format(
                time=phrases.clock_time(call.replied_at)
            )
        return translate("Calls", "Answered in chat {time} later").format(
            time=phrases.left(call.replied_at - call.at)
        )
    if call.wrote_at is not None:
        return translate("Calls", "Wrote {time} later").format(
            time=phrases.left(max(60_000, call.wrote_at - call.at))
        )
    if call.called_at is not None:
        return translate("Calls", "Called again {time} later").format(
            time=phrases.left(max(60_000, call.called_at - call.at))
        )
    return _why(call) or translate("Calls", "No message yet")


def _why(call: CallEntry) -> str:
    """Why the caller got no text of ours."""
    if call.state is CallState.LOG_ONLY:
        return translate("Calls", "Switchboard was closed, the gateway answered")
    if call.state in (CallState.NO_TEXT, CallState.MISSED):
        return translate("Calls", "Its provider reports calls, takes no text")
    if call.state is not CallState.DEFAULT_TEXT:
        return ""
    return reason_words(call.reason, call.answer_us)


def reason_words(reason: Reason | None, answer_us: int = 0) -> str:
    """Why the receiver gave no text."""
    if reason is Reason.LATE:
        took = figures(f"{answer_us / 1e6:.1f}")
        return translate("Calls", "Answer took {seconds} s, gateway went first").format(
            seconds=took
        )
    words = {
        None: translate("Calls", "Answers were off"),
        Reason.OFF: translate("Calls", "Answers were off"),
        Reason.NO_RULE: translate("Calls", "No rule fitted"),
        Reason.OPTED_OUT: translate("Calls", "Wants no automatic texts"),
        Reason.OURS: translate("Calls", "One of your own numbers"),
        Reason.OLD: translate("Calls", "Told too late by the gateway"),
        Reason.OFTEN: translate("Calls", "Had five texts within an hour"),
        Reason.GROUP: translate("Calls", "Groups get no automatic texts"),
        Reason.UNKNOWN: translate("Calls", "Consent could not be looked up"),
    }
    return words.get(reason, "")


def spoken(call: CallEntry, number: str, now: int) -> str:
    """What a screen reader says of a call."""
    return translate(
        "Calls", "{caller}, {when}, {kind} call to {number}, {outcome}, {after}"
    ).format(
        caller=isolate(caller_name(call)),
        when=when(call.at, now),
        kind=kind_words(call.video)[0],
        number=isolate(number),
        outcome=state_words(call)[0],
        after=after_words(call),
    )


class CallsModel(QAbstractTableModel):
    """Signal: `wants_more()` when the view nears the oldest call that is here.

    ``number_name`` gives the name of a number by its id, ``now`` the time in ms.
    """

    wants_more = Signal()

    def __init__(self, number_name: Any, now: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: list[CallEntry] = []
        self._number_name = number_name
        self._now = now
        self.complete = True
        self._asking = False

    def call(self, index: Index) -> CallEntry | None:
        """The call of a row."""
        return self._calls[index.row()] if 0 <= index.row() < len(self._calls) else None

    def row_of(self, call_id: int) -> int:
        """Where a call stands, -1 where it does not."""
        return next((at for at, one in enumerate(self._calls) if one.id == call_id), -1)

    def last(self) -> tuple[int, int] | None:
        """(at, id) of the oldest call here."""
        return (self._calls[-1].at, self._calls[-1].id) if self._calls else None

    def put(self, calls: Sequence[CallEntry], complete: bool) -> None:
        """Another list."""
        self.beginResetModel()
        self._calls = list(calls)
        self.complete = complete
        self._asking = False
        self.endResetModel()

    def append(self, calls: Sequence[CallEntry], complete: bool) -> None:
        """Older calls."""
        self.complete = complete
        self._asking = False
        known = {one.id for one in self._calls}
        fresh = [one for one in calls if one.id not in known]
        if fresh:
            first = len(self._calls)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._calls += fresh
            self.endInsertRows()

    def give_up(self) -> None:
        """A fetch failed: the next scroll asks again."""
        self._asking = False

    # Qt's questions

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._calls)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self.complete and not self._asking

    def fetchMore(self, parent: Index) -> None:
        self._asking = True
        self.wants_more.emit()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return titles()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        call = self.call(index)
        if call is None:
            return None
        if role == ENTRY_ROLE:
            return call
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(call, self._number_name(call.number_id), self._now())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(call, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.OUTCOME:
            return isolate(call.text) if call.text else None
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.AFTER:
            return after_words(call)
        return None

    def words(self, call: CallEntry, column: Column) -> str:
        """The text of a cell."""
        if column is Column.WHEN:
            return when(call.at, self._now())
        if column is Column.CALLER:
            return caller_name(call)
        if column is Column.KIND:
            return kind_words(call.video)[0]
        if column is Column.OUTCOME:
            return state_words(call)[0]
        if column is Column.LENGTH:
            return phrases.duration(call.seconds) if call.seconds else ""
        if column is Column.AFTER:
            return after_words(call)
        return str(self._number_name(call.number_id))
