"""The log of automatic answers: to whom, when, by which rule, in what time, and why not.

Invariant: every decision that was kept is listed, the newest first; nothing here changes one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.answers import Occasion, Reason, Rule
from app.domain.errors import StoreError
from app.services.answers import AnswerLine
from app.services.events import CallsChanged, DeliveriesArrived
from app.ui import phrases
from app.ui.answers.words import language_name, rule_title
from app.ui.digits import figures
from app.ui.models.calls import reason_words, when
from app.ui.style.look import look, theme
from app.ui.telling import tied
from app.ui.widgets import painting
from app.ui.widgets.card import CardDialog
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.painting import Tone
from app.ui.widgets.panel import Panel
from app.ui.widgets.table import RowDelegate, Table, cell_room

if TYPE_CHECKING:
    from app.services.console import Console

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LINE = Qt.ItemDataRole.UserRole + 1
_PAGE = 100
_SOON_MS = 400
translate = QCoreApplication.translate


def outcome_words(line: AnswerLine) -> tuple[str, Tone, str]:
    """Word, tone and icon of a decision."""
    if line.test:
        return translate("AnswerLog", "Test"), "outline", "flask-conical"
    if line.outcome is Reason.GIVEN:
        return translate("AnswerLog", "Sent"), "success", "message-circle"
    tone: Tone = "warning" if line.outcome is Reason.LATE else "neutral"
    return translate("AnswerLog", "Not sent"), tone, "ban"


def said(line: AnswerLine) -> str:
    """The text, or why there was none."""
    if line.outcome is Reason.GIVEN:
        return line.text
    return reason_words(line.outcome, line.answer_us)


def who(line: AnswerLine) -> str:
    """The person's name, else the number."""
    if any(char.isalpha() for char in line.name):
        return line.name
    return phrases.phone(line.contact)


class AnswersModel(QAbstractTableModel):
    """Decisions in a table. Signal: `wants_more()` near its end."""

    wants_more = Signal()

    def __init__(self, now: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[AnswerLine] = []
        self._now = now
        self._complete, self._asking = True, False

    def line(self, index: Index) -> AnswerLine | None:
        """The decision of a row."""
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    def row_of(self, line: AnswerLine) -> int:
        """Where a decision stands now; -1 without it."""
        return next((at for at, one in enumerate(self._lines) if one.id == line.id), -1)

    def last(self) -> tuple[int, int] | None:
        """(at, id) of the oldest decision here."""
        return (self._lines[-1].at, self._lines[-1].id) if self._lines else None

    def put(self, lines: Sequence[AnswerLine], complete: bool) -> None:
        """Another list."""
        self.beginResetModel()
        self._lines, self._complete, self._asking = list(lines), complete, False
        self.endResetModel()

    def append(self, lines: Sequence[AnswerLine], complete: bool) -> None:
        """Older decisions."""
        self._complete, self._asking = complete, False
        if lines:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    def give_up(self) -> None:
        """A fetch failed: the next scroll asks again."""
        self._asking = False

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 6

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete and not self._asking

    def fetchMore(self, parent: Index) -> None:
        self._asking = True
        self.wants_more.emit()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return [
            translate("AnswerLog", "When"),
            translate("AnswerLog", "To"),
            translate("AnswerLog", "Outcome"),
            translate("AnswerLog", "Rule"),
            translate("AnswerLog", "Time"),
            translate("AnswerLog", "Text"),
        ][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if role == _LINE:
            return line
        cells = self._cells(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return phrases.listed(cells)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 5:
            return isolate(said(line))
        return cells[index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def _cells(self, line: AnswerLine) -> list[str]:
        rule = ""
        if line.rule:
            title = line.title or rule_title(_named(line), line.occasion)
            rule = translate("AnswerLog", "{rule}, {language}").format(
                rule=title, language=language_name(line.language)
            )
        return [
            when(line.at, self._now()),
            who(line),
            outcome_words(line)[0],
            rule,
            figures(f"{line.answer_us / 1000:.0f} ms") if line.answer_us else "",
            " ".join(said(line).split()),
        ]


def _named(line: AnswerLine) -> Rule:
    """A stand-in of the rule, which may be gone or changed by now: what its key tells."""
    from app.domain.answers import When
    from app.services.answers import AFTER_HOURS, AGAIN

    after = When.OUTSIDE if line.rule == AFTER_HOURS else When.ANY
    return Rule(line.rule, when=after, again=1 if line.rule == AGAIN else 0)


class _Delegate(RowDelegate):
    """Chips for outcomes; long texts keep their own direction."""

    def paint_cell(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        line = index.data(_LINE)
        if not isinstance(line, AnswerLine):
            return
        now = theme()
        inner = cell_room(rect, index.column())
        if index.column() == 2:
            words, tone, icon = outcome_words(line)
            width = min(inner.width(), painting.chip_width(now, words, icon))
            painting.draw_chip(
                painter, look(), painting.at_start(inner, width, now.rtl), words, tone, icon
            )
            return
        quiet = index.column() in (3, 4) or line.outcome is not Reason.GIVEN
        painting.draw_text(
            painter, inner, str(index.data() or ""), now.font("body", tabular=True),
            now.color("text.secondary" if quiet else "text.primary"), rtl=now.rtl,
        )  # fmt: skip


class AnswerLog(Panel):
    """Signals: `chat_wanted(int, int)` the message of a decision; `delivery_wanted(int)`."""

    chat_wanted = Signal(int, int)
    delivery_wanted = Signal(int)

    def __init__(
        self, console: Console, tasks: TaskOwner, occasion: Occasion, parent: QWidget | None = None
    ) -> None:
        super().__init__("surface.base", parent=parent)
        self._console, self._tasks, self._occasion = console, tasks, occasion
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.model = AnswersModel(console.clock.now_ms, self)
        self.table = Table(translate("AnswerLog", "Automatic answers"), kept="answers")
        self.table.setModel(self.model)
        self.table.setItemDelegate(_Delegate(self.table))
        self.table.set_columns([130, 170, 100, 190, 76, 0])
        self.table.activated.connect(lambda _index: self._open())
        self.table.find_column = 1
        self.empty = EmptyState("message-circle", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)
        self.model.wants_more.connect(lambda: tasks.start(self._older(), "older answers"))
        self.empty.set(
            "message-circle",
            translate("AnswerLog", "Nothing was answered yet"),
            translate(
                "AnswerLog",
                "Every automatic answer is listed here with its rule, its text and the time it "
                "took, and so is every one that was held back.",
            ),
        )
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.reload)
        bus = console.bus
        self.stops = [
            self._soon.stop,
            bus.listen(CallsChanged, lambda _event: self._news()),
            bus.listen(DeliveriesArrived, lambda _event: self._news()),
        ]

    def reload(self) -> None:
        """Reads the newest decisions."""
        self._tasks.latest(self._load(), "answers")

    def _news(self) -> None:
        if not self._tasks.closed and not self._soon.isActive():
            self._soon.start()

    async def _load(self) -> None:
        limit = max(_PAGE, self.model.rowCount())
        lines = await self._console.answers.log(occasion=self._occasion, limit=limit)
        chosen = self.model.line(self.table.currentIndex())
        place = self.table.verticalScrollBar().value()
        self.model.put(lines, len(lines) < limit)
        if chosen is not None:
            self.table.choose(self.model.row_of(chosen))
        self.table.verticalScrollBar().setValue(place)
        self.stack.setCurrentIndex(0 if lines else 1)

    async def _older(self) -> None:
        before, log = self.model.last(), self._console.answers.log
        try:
            lines = await log(occasion=self._occasion, before=before, limit=_PAGE)
        except StoreError:
            self.model.give_up()
            raise
        if before == self.model.last():
            self.model.append(lines, len(lines) < _PAGE)

    def _open(self) -> None:
        line = self.model.line(self.table.currentIndex())
        if line is None:
            return
        if line.chat_id:
            self.chat_wanted.emit(line.chat_id, line.message_id or 0)
        elif line.delivery_id > 0:
            self.delivery_wanted.emit(line.delivery_id)


class LogCard(CardDialog):
    """The log over the page. Signals as `AnswerLog`; following one closes the card."""

    chat_wanted = Signal(int, int)
    delivery_wanted = Signal(int)

    def __init__(
        self, opener: QWidget, console: Console, tasks: TaskOwner, occasion: Occasion
    ) -> None:
        super().__init__(opener, translate("AnswerLog", "Automatic answers"), width=980)
        tasks = tied(self, tasks)
        self.log = AnswerLog(console, tasks, occasion)
        self.body.addWidget(self.log, 1)
        self.log.chat_wanted.connect(self._chat)
        self.log.delivery_wanted.connect(self._delivery)
        self.add_button(translate("AnswerLog", "Close"), "primary").clicked.connect(self.reject)
        self.finished.connect(self._end)
        self.log.reload()
        self.start_on(self.log.table)

    def fit(self, width: int, height: int) -> None:
        """The table is high, as far as the window is."""
        super().fit(width, height)
        self.log.setFixedHeight(max(120, min(theme().px(500), height - theme().px(160))))

    def _chat(self, chat: int, message: int) -> None:
        self.reject()
        self.chat_wanted.emit(chat, message)

    def _delivery(self, delivery: int) -> None:
        self.reject()
        self.delivery_wanted.emit(delivery)

    def _end(self, _value: object) -> None:
        for stop in self.log.stops:
            stop()
