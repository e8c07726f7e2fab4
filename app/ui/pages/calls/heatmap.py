"""Calls by day and hour: a week of cells, the darker the more; a click or Enter narrows the list.

Hours run from left to right in every language, as on any time chart; days begin as the
operator's week does. Invariant: the whole is one sentence for a screen reader, and the arrows
reach every cell.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.calls import Heat
from app.ui.digits import figures
from app.ui.style.look import theme
from app.ui.weekdays import day_name, week
from app.ui.widgets import painting
from app.ui.widgets.announce import announce
from app.ui.widgets.themed import Themed
from app.ui.widgets.tips import tip_it

EDGE: Final = 20
_STEPS: Final = 5
_GAP: Final = 3
translate = QCoreApplication.translate
Cell = tuple[int, int]


def step_of(count: int, most: int) -> int:
    """0 for none, else 1 to 5 by the share of the fullest cell."""
    if not count or not most:
        return 0
    return min(_STEPS, max(1, -(-count * _STEPS // most)))


def cell_words(cell: Cell) -> str:
    """``Sunday 10:00``."""
    return translate("Calls", "{day} {hour}").format(
        day=day_name(cell[0], whole=True), hour=figures(f"{cell[1]:02d}:00")
    )


class HeatMap(Themed, QWidget):
    """Signal: `chosen(object)` a (day, hour), or None."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heat = Heat()
        self._days = week()
        self._cell: Cell | None = None
        self._at: Cell = (0, 9)
        self._hover: Cell | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Calls", "Calls by day and hour"))

    def put(self, heat: Heat) -> None:
        """Other numbers; the chosen cell stays."""
        self._heat = heat
        self._days = week()
        self.setAccessibleDescription(self.sentence())
        self.update()

    @property
    def cell(self) -> Cell | None:
        """The chosen (day, hour)."""
        return self._cell

    def choose(self, cell: Cell | None) -> None:
        """Marks a cell; nobody is told."""
        self._cell = cell
        self.update()

    def sentence(self) -> str:
        """The whole in words."""
        if not self._heat.total:
            return translate("Calls", "No calls in the last %Ln weeks", "", self._heat.weeks)
        day, hour, most = self._heat.busiest
        total = translate("Calls", "%Ln calls", "", self._heat.total)
        weeks = translate("Calls", "last %Ln weeks", "", self._heat.weeks)
        return translate("Calls", "{weeks}, {calls}, busiest {cell} with {most}").format(
            weeks=weeks, calls=total, cell=cell_words((day, hour)), most=figures(most)
        )

    # Room

    def sizeHint(self) -> QSize:
        return QSize(640, self._head() + 7 * self._pitch() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, self.sizeHint().height())

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    @staticmethod
    def _head() -> int:
        return theme().px(20)

    @staticmethod
    def _pitch() -> int:
        return theme().px(19)

    @staticmethod
    def sums_title() -> str:
        """What stands over the sums of the days."""
        return translate("Calls", "calls")

    def _grid(self) -> QRect:
        """The cells; days stand before it, sums after it."""
        now = theme()
        font = now.font("small", "bold")
        names = max(painting.text_width(day_name(day), font) for day in range(7))
        sums = painting.text_width(self.sums_title(), now.font("caption"))
        start, end = EDGE + max(names + 10, 44), EDGE + max(sums + 8, 44)
        left, right = (end, start) if now.rtl else (start, end)
        return QRect(left, self._head(), self.width() - left - right, 7 * self._pitch())

    def _rect(self, cell: Cell) -> QRect:
        grid = self._grid()
        row = self._days.index(cell[0])
        left = grid.left() + cell[1] * grid.width() // 24
        right = grid.left() + (cell[1] + 1) * grid.width() // 24
        top = grid.top() + row * self._pitch()
        return QRect(left, top, right - left - _GAP, self._pitch() - _GAP)

    def _cell_at(self, point: QPoint) -> Cell | None:
        grid = self._grid()
        if not grid.contains(point):
            return None
        hour = min(23, (point.x() - grid.left()) * 24 // max(1, grid.width()))
        row = min(6, (point.y() - grid.top()) // self._pitch())
        return self._days[row], hour

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        grid = self._grid()
        small, muted = now.font("small", tabular=True), now.color("text.muted")
        for hour in range(0, 24, 2):
            left = grid.left() + hour * grid.width() // 24
            box = QRect(left, 0, 40, self._head())
            painting.draw_text(
                painter,
                box,
                figures(f"{hour:02d}"),
                now.font("caption", tabular=True),
                muted,
                rtl=False,
            )
        sums = QRect(EDGE, 0, self.width() - 2 * EDGE, self._head())
        painting.draw_text(
            painter, sums, self.sums_title(), now.font("caption"), muted, align="end", rtl=now.rtl
        )
        most = self._heat.busiest[2]
        today = date.today().weekday()  # noqa: DTZ011 - the operator's own day
        for row, day in enumerate(self._days):
            line = QRect(0, grid.top() + row * self._pitch(), self.width(), self._pitch() - _GAP)
            painting.draw_text(
                painter, line.adjusted(EDGE, 0, -EDGE, 0), day_name(day),
                now.font("small", "bold" if day == today else "regular"),
                now.color("text.primary"), rtl=now.rtl,
            )  # fmt: skip
            painting.draw_text(
                painter, line.adjusted(EDGE, 0, -EDGE, 0), figures(sum(self._heat.cells[day])),
                small, now.color("text.primary"), align="end", rtl=now.rtl,
            )  # fmt: skip
            for hour in range(24):
                step = step_of(self._heat.cells[day][hour], most)
                cell = QRectF(self._rect((day, hour)))
                painting.fill_round(painter, cell, 3, now.color(f"heat.{step}"))
        self._rings(painter)

    def _rings(self, painter: QPainter) -> None:
        now = theme()
        if self._hover is not None and self._hover != self._cell:
            box = QRectF(self._rect(self._hover))
            painting.fill_round(painter, box, 3, None, now.color("border.strong"))
        if self._cell is not None:
            box = QRectF(self._rect(self._cell)).adjusted(-1, -1, 1, 1)
            painting.fill_round(painter, box, 4, None, now.color("surface.base"), 2)
            painting.fill_round(
                painter, box.adjusted(-1.5, -1.5, 1.5, 1.5), 5, None, now.color("accent.solid"), 1.6
            )
        if self.hasFocus() and self._at != self._cell:
            box = QRectF(self._rect(self._at)).adjusted(-2, -2, 2, 2)
            painting.fill_round(painter, box, 5, None, now.color("border.focus"), 2)

    # The person

    def _toggle(self, cell: Cell) -> None:
        self._cell = None if cell == self._cell else cell
        self._at = cell
        self.update()
        self.chosen.emit(self._cell)

    def _count_words(self, cell: Cell) -> str:
        calls = translate("Calls", "%Ln calls", "", self._heat.cells[cell[0]][cell[1]])
        return translate("Calls", "{cell}: {calls}").format(cell=cell_words(cell), calls=calls)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._toggle(cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        if cell != self._hover:
            self._hover = cell
            tip_it(self, self._count_words(cell) if cell is not None else "")
            hand = Qt.CursorShape.PointingHandCursor if cell else Qt.CursorShape.ArrowCursor
            self.setCursor(hand)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._at = self._cell or self._at
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        rows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        day, hour = self._at
        if key in steps:
            self._at = (day, min(23, max(0, hour + steps[key])))
        elif key in rows:
            row = self._days.index(day)
            self._at = (self._days[min(6, max(0, row + rows[key]))], hour)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._at = (day, 0 if key == Qt.Key.Key_Home else 23)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._toggle(self._at)
            return
        elif key == Qt.Key.Key_Escape and self._cell is not None:
            self._toggle(self._cell)
            return
        else:
            super().keyPressEvent(event)
            return
        announce(self, self._count_words(self._at))
        self.update()


class HeatLegend(Themed, QWidget):
    """``fewer``, five swatches, ``more``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (translate("Calls", "fewer"), translate("Calls", "more"))
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        font = theme().font("caption")
        words = sum(painting.text_width(one, font) for one in self._words)
        return QSize(words + 6 * 22 + 10, theme().line("small"))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rect, font, muted = self.rect(), now.font("caption"), now.color("text.muted")
        painting.draw_text(painter, rect, self._words[0], font, muted, rtl=now.rtl)
        painting.draw_text(painter, rect, self._words[1], font, muted, align="end", rtl=now.rtl)
        start = painting.text_width(self._words[0], font) + 6
        for step in range(_STEPS + 1):
            box = painting.at_start(painting.after(rect, start + step * 22, now.rtl), 18, now.rtl)
            swatch = QRectF(box.x(), self.height() / 2 - 5, 18, 10)
            painting.fill_round(painter, swatch, 2.5, now.color(f"heat.{step}"))
