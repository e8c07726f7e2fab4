"""The board's list: days as headings, messages and campaigns under them, Missed on top.

The page puts whole lists in; the model groups them. Of what is out of sight it has only lines;
``missing`` names those that a view looks at, and ``fill`` takes their rows. Several missed times of
one repeating message stand in one line.

Invariant: an occurrence stands in the list once; headings are never chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.domain.schedules import NEEDS_YOU, PlannedRun, ScheduledLine, ScheduledRow
from app.ui.models.schedule_words import at_midnight, mark, run_mark, spoken
from app.ui.phrases import listed, local_day, whole_moment

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: a heading (``title`` and ``note``), a message, or a campaign.

    ``line`` stands for a message whose row was not read yet. ``others`` are earlier missed times of
    the same repeating message. ``dated``: the line says its day too, because the heading does not.
    """

    title: str = ""
    note: str = ""
    day: date | None = None
    row: ScheduledRow | None = None
    run: PlannedRun | None = None
    line: ScheduledLine | None = None
    others: tuple[int, ...] = ()
    dated: bool = False

    @property
    def key(self) -> tuple[str, int]:
        """What it is, through refreshes."""
        if self.row is not None:
            return "row", self.row.id
        if self.run is not None:
            return "run", self.run.id
        if self.line is not None:
            return "row", self.line.id
        return "head", self.day.toordinal() if self.day else 0

    @property
    def heading(self) -> bool:
        """Whether it is a day's heading."""
        return self.row is None and self.run is None and self.line is None

    @property
    def ids(self) -> tuple[int, ...]:
        """All occurrences that it stands for."""
        return () if self.row is None else (self.row.id, *self.others)


Item = Entry | ScheduledRow | ScheduledLine | PlannedRun


class ScheduleModel(QAbstractListModel):
    """``names`` gives the number's and the provider's name of a row, ``now`` the time in ms."""

    def __init__(
        self,
        names: Callable[[ScheduledRow], tuple[str, str]],
        now: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = names
        self._now = now
        self._items: list[Item] = []
        self._keys: list[tuple[str, int]] = []
        self._heads: tuple[int, ...] = ()
        self._at: dict[int, int] = {}

    def put(
        self,
        rows: Sequence[ScheduledLine | ScheduledRow],
        runs: Iterable[PlannedRun] = (),
        *,
        newest: bool = False,
    ) -> None:
        """Another list; ``newest``: the latest day first."""
        items = self._grouped(rows, runs, newest)
        keys = [_key(one) for one in items]
        if keys == self._keys:
            # the same lines: those that changed are drawn anew, and the view stays where it is
            for at, (old, new) in enumerate(zip(self._items, items, strict=True)):
                if old != new:
                    self._items[at] = new
                    self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._items, self._keys = items, keys
        self._heads = tuple(at for at, key in enumerate(keys) if key[0] == "head")
        self._at = {key[1]: at for at, key in enumerate(keys) if key[0] == "row"}
        self.endResetModel()

    def missing(self, first: int, last: int) -> list[int]:
        """The occurrences of these lines whose rows were not read."""
        some = self._items[max(0, first) : last + 1]
        return [one.id for one in some if isinstance(one, ScheduledLine)]

    def fill(self, rows: Iterable[ScheduledRow]) -> None:
        """Rows that were missing."""
        for row in rows:
            at = self._at.get(row.id, -1)
            if at >= 0 and isinstance(self._items[at], ScheduledLine):
                self._items[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))

    def entry(self, index: Index) -> Entry | None:
        """The line behind an index."""
        if not 0 <= index.row() < len(self._items):
            return None
        return _entry(self._items[index.row()])

    def index_of(self, key: tuple[str, int]) -> QModelIndex:
        """Where a line stands; invalid where it is not here."""
        if key[0] == "row" and key[1] in self._at:
            return self.index(self._at[key[1]])
        for at, item in enumerate(self._items):
            if key == self._keys[at] or (
                key[0] == "row" and isinstance(item, Entry) and key[1] in item.others
            ):
                return self.index(at)
        return QModelIndex()

    def index_of_day(self, day: date) -> QModelIndex:
        """The heading of a day, or of the first one after it."""
        for at, item in enumerate(self._items):
            if (
                isinstance(item, Entry)
                and item.heading
                and item.day is not None
                and item.day >= day
            ):
                return self.index(at)
        return QModelIndex()

    def headed(self) -> tuple[int, ...]:
        """The lines that are headings."""
        return self._heads

    def chosen_rows(self) -> list[ScheduledRow]:
        """All messages whose rows are here, in order."""
        found = [_entry(one).row for one in self._items if not isinstance(one, ScheduledLine)]
        return [one for one in found if one is not None]

    def _grouped(
        self,
        rows: Sequence[ScheduledLine | ScheduledRow],
        runs: Iterable[PlannedRun],
        newest: bool,
    ) -> list[Item]:
        found: list[Item] = []
        if not newest:
            # held ones come with their rows: they are few, and stand on top
            held = [row for row in rows if isinstance(row, ScheduledRow) and row.state in NEEDS_YOU]
            if held:
                found.append(
                    Entry(
                        translate("Schedules", "Missed"),
                        translate("Schedules", "not sent, needs you"),
                    )
                )
                found += _held(held)
        lines: list[ScheduledLine | ScheduledRow | PlannedRun] = [
            row for row in rows if newest or row.state not in NEEDS_YOU
        ]
        lines += runs
        lines.sort(key=attrgetter("at"), reverse=newest)
        today = local_day(self._now())
        begins = ends = 0
        for line in lines:
            at = line.at
            if not begins <= at < ends:
                day = local_day(at)
                begins, ends = _span(day)
                found.append(_heading(day, today))
            found.append(line)
        return found

    # Qt's questions

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry(index)
        if entry is None or entry.heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(entry)
        return None

    def _spoken(self, entry: Entry) -> str:
        if entry.row is not None:
            words = spoken(entry.row, *self._names(entry.row), self._now())
            if entry.others:
                before = translate("Schedules", "and %Ln times before", "", len(entry.others))
                words = listed((words, before))
            return words
        if entry.run is not None:
            run = entry.run
            return listed((whole_moment(run.at), run.name, run.detail, run_mark(run)[0]))
        if entry.line is not None:
            return listed((whole_moment(entry.line.at), mark(entry.line)[0]))
        return listed((entry.title, entry.note))


def _entry(item: Item) -> Entry:
    if isinstance(item, Entry):
        return item
    if isinstance(item, ScheduledRow):
        return Entry(row=item)
    return Entry(line=item) if isinstance(item, ScheduledLine) else Entry(run=item)


def _key(item: Item) -> tuple[str, int]:
    if isinstance(item, Entry):
        return item.key
    return ("run" if isinstance(item, PlannedRun) else "row"), item.id


def _span(day: date) -> tuple[int, int]:
    """The local day in ms UTC."""
    when = QDate(day.year, day.month, day.day)
    return at_midnight(when), at_midnight(when.addDays(1))


def _held(rows: Sequence[ScheduledRow]) -> list[Entry]:
    """What is held, the earliest first; one line for all times of a repeating message."""
    found: dict[tuple[int, str], list[ScheduledRow]] = {}
    for row in rows:
        key = row.schedule_id if row.repeats else -row.id
        found.setdefault((key, row.state), []).append(row)
    return [
        Entry(row=group[-1], others=tuple(row.id for row in group[:-1]), dated=True)
        for group in found.values()
    ]


def _heading(day: date, today: date) -> Entry:
    locale = QLocale()
    when = QDate(day.year, day.month, day.day)
    pattern = translate("Schedules", "dddd d MMMM")
    short = translate("Schedules", "d MMMM")
    if day.year != today.year:
        pattern = translate("Schedules", "dddd d MMMM yyyy")
        short = translate("Schedules", "d MMMM yyyy")
    if day == today:
        return Entry(translate("Schedules", "Today"), locale.toString(when, pattern), day)
    if day == today + timedelta(days=1):
        return Entry(translate("Schedules", "Tomorrow"), locale.toString(when, pattern), day)
    if day == today - timedelta(days=1):
        return Entry(translate("Schedules", "Yesterday"), locale.toString(when, pattern), day)
    name = locale.standaloneDayName(when.dayOfWeek(), QLocale.FormatType.LongFormat)
    return Entry(name, locale.toString(when, short), day)
