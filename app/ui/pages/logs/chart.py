"""The bars over the activity log: how much happened when; dragging chooses a span of time.

A time chart is not mirrored. Invariant: every mark can be reached with the arrow keys, and the
whole is one sentence for a screen reader.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.activity_rows import Slot
from app.ui.digits import figures
from app.ui.phrases import clock_time
from app.ui.style.look import theme
from app.ui.widgets.announce import announce
from app.ui.widgets.painting import draw_text, fill_round, text_width
from app.ui.widgets.themed import Themed

_HEAD, _BARS, _FOOT = 22, 52, 24
_MARGIN = 20


class ActivityChart(Themed, QWidget):
    """Signal: `chosen(int, int)` from and until in ms, 0 and 0 for none."""

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slots: list[Slot] = []
        self._span: tuple[int, int] | None = None
        self._start = -1
        self._place = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Activity over time"))

    def sizeHint(self) -> QSize:
        return QSize(400, _HEAD + _BARS + _FOOT + 8)

    def put(self, slots: Sequence[Slot]) -> None:
        """Show other bars."""
        self._slots = list(slots)
        fine = sum(one.fine for one in slots)
        refused = sum(one.refused for one in slots)
        failed = sum(one.failed for one in slots)
        self.setAccessibleDescription(
            self.tr(
                "In the last two hours: {fine} fine, {refused} refused or slow, {failed} failed"
            ).format(fine=figures(fine), refused=figures(refused), failed=figures(failed))
        )
        self.update()

    @property
    def is_empty(self) -> bool:
        """Whether nothing happened in the time it shows."""
        return not any(one.fine or one.refused or one.failed for one in self._slots)

    def set_span(self, since: int, until: int) -> None:
        """Mark a span, as the query has it; 0 and 0 for none."""
        self._span = (since, until) if since else None
        self.update()

    # Painting

    def _area(self) -> QRect:
        return QRect(_MARGIN, _HEAD + 4, self.width() - 2 * _MARGIN, _BARS)

    def _x(self, at: int) -> int:
        area = self._area()
        if len(self._slots) < 2:
            return area.x()
        first = self._slots[0].at
        whole = (self._slots[1].at - first) * len(self._slots)
        share = min(1.0, max(0.0, (at - first) / whole))
        return area.x() + round(share * area.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        area = self._area()
        if self._span is not None:
            left, right = self._x(self._span[0]), self._x(self._span[1])
            box = QRect(left, area.y(), max(2, right - left), area.height())
            painter.fillRect(box, now.color("accent.soft"))
            for edge in (box.left(), box.right()):
                painter.fillRect(QRect(edge, area.y(), 1, area.height()), now.color("accent.solid"))
        self._paint_bars(painter, area)
        self._paint_times(painter, area)
        self._paint_words(painter, area)

    def _paint_bars(self, painter: QPainter, area: QRect) -> None:
        now = theme()
        most = max((one.fine + one.refused + one.failed for one in self._slots), default=0)
        if not most:
            painter.fillRect(
                QRect(area.x(), area.bottom(), area.width(), 1), now.color("border.subtle")
            )
            return
        width = area.width() / len(self._slots)
        for at, one in enumerate(self._slots):
            left = area.x() + round(at * width)
            wide = max(1, round((at + 1) * width) - round(at * width) - 2)
            bottom = area.bottom() + 1
            for count, role in (
                (one.fine, "chart.sent"),
                (one.refused, "warning.solid"),
                (one.failed, "danger.solid"),
            ):
                height = round(count / most * area.height())
                if count and height < 2:
                    height = 2
                painter.fillRect(QRect(left, bottom - height, wide, height), now.color(role))
                bottom -= height
            if at == self._place and self.hasFocus():
                painter.fillRect(QRect(left, area.y(), wide, 2), now.color("border.focus"))

    def _paint_times(self, painter: QPainter, area: QRect) -> None:
        now = theme()
        font = now.font("small", tabular=True)
        head = QRect(area.x(), 4, area.width(), _HEAD - 4)
        if self._span is not None:
            words = self.tr("{since} to {until} selected").format(
                since=clock_time(self._span[0]), until=clock_time(self._span[1])
            )
            draw_text(
                painter,
                head,
                words,
                now.font("small", "medium"),
                now.color("accent.text"),
                align="end",
                rtl=False,
            )
        limit = area.right() - (170 if self._span else 30)
        for one in self._slots:
            moment = datetime.fromtimestamp(one.at / 1000)  # noqa: DTZ006 - the operator's zone
            left = self._x(one.at)
            step = self._slots[1].at - self._slots[0].at
            half = 30 * 60_000
            if one.at % half < step and moment.minute % 30 <= step // 60_000 and left < limit:
                text = figures(f"{moment:%H}:{'30' if moment.minute >= 30 else '00'}")
                draw_text(
                    painter,
                    QRect(left, 4, 60, _HEAD - 4),
                    text,
                    font,
                    now.color("text.muted"),
                    rtl=False,
                    elide=False,
                )

    def _paint_words(self, painter: QPainter, area: QRect) -> None:
        now = theme()
        font = now.font("small")
        left = area.x()
        top = area.bottom() + 6
        for words, role in (
            (self.tr("fine"), "chart.sent"),
            (self.tr("refused or slow"), "warning.solid"),
            (self.tr("failed"), "danger.solid"),
        ):
            fill_round(painter, QRect(left, top + 3, 10, 10), 2, now.color(role))
            width = text_width(words, font)
            draw_text(
                painter,
                QRect(left + 15, top, width, 16),
                words,
                font,
                now.color("text.secondary"),
                rtl=False,
                elide=False,
            )
            left += width + 32
        draw_text(
            painter,
            QRect(area.x(), top, area.width(), 16),
            self.tr("Drag to choose a time"),
            font,
            now.color("text.muted"),
            align="end",
            rtl=False,
        )

    # Choosing

    def _slot_at(self, x: int) -> int:
        area = self._area()
        if not self._slots or not area.width():
            return -1
        share = (x - area.x()) / area.width()
        return min(len(self._slots) - 1, max(0, int(share * len(self._slots))))

    def _choose(self, first: int, last: int) -> None:
        low, high = sorted((first, last))
        step = self._slots[1].at - self._slots[0].at if len(self._slots) > 1 else 60_000
        self._span = (self._slots[low].at, self._slots[high].at + step)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._start = self._slot_at(round(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start >= 0:
            self._choose(self._start, self._slot_at(round(event.position().x())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        end = self._slot_at(round(event.position().x()))
        start, self._start = self._start, -1
        if start < 0 or end < 0:
            return
        if start == end and self._span is not None:
            self._span = None
            self.update()
            self.chosen.emit(0, 0)
            return
        self._choose(start, end)
        if self._span is not None:
            self.chosen.emit(*self._span)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self._slots:
            at = len(self._slots) - 1 if self._place < 0 else self._place + step
            self._place = min(len(self._slots) - 1, max(0, at))
            one = self._slots[self._place]
            announce(
                self,
                self.tr("{time}: {fine} fine, {refused} refused or slow, {failed} failed").format(
                    time=clock_time(one.at),
                    fine=figures(one.fine),
                    refused=figures(one.refused),
                    failed=figures(one.failed),
                ),
            )
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._place >= 0:
            self._choose(self._place, self._place)
            if self._span is not None:
                self.chosen.emit(*self._span)
        else:
            super().keyPressEvent(event)
