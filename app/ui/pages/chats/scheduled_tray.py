"""What is to go out in the open chat later: dashed bubbles under its last message.

Works with `console.schedules`. Invariant: it shows what the book of schedules holds for the chat
that is open; cancelling can be undone for eight seconds.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.bidi import is_rtl, strip
from app.domain.schedules import NEEDS_YOU, Kept, ScheduledRow
from app.ui import phrases
from app.ui.models.schedule_words import with_file
from app.ui.style.look import look, theme
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.painting import after, at_start, draw_text, text_width
from app.ui.widgets.spared import spare
from app.ui.widgets.texts import lay_out
from app.ui.widgets.themed import Themed

_SHOWN = 3
_LINES = 3


class ScheduledBubble(Themed, QWidget):
    """One of them. Signals: `edit()`, `cancel()`."""

    edit = Signal()
    cancel = Signal()

    def __init__(self, row: ScheduledRow, now: int) -> None:
        super().__init__()
        self.row = row
        self._words = with_file(row, strip(row.text) or row.template)
        self._when = self._told(row, now)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            self.tr("Scheduled, {when}: {text}").format(
                when=strip(self._when), text=strip(self._words)
            )
        )
        foot = QHBoxLayout(self)
        foot.setContentsMargins(20, 0, 20, 2)
        foot.setSpacing(10)
        foot.setAlignment(Qt.AlignmentFlag.AlignBottom)
        foot.addStretch(1)
        self.edit_link = LinkButton(self.tr("Edit"))
        self.cancel_link = LinkButton(self.tr("Cancel"))
        for link, signal in ((self.edit_link, self.edit), (self.cancel_link, self.cancel)):
            link.clicked.connect(lambda _=False, one=signal: one.emit())
            spare(link)
            foot.addWidget(link)
        # only now it has a parent: before, showing it would open a window
        self.edit_link.setVisible(not row.template and not row.repeats)

    def _told(self, row: ScheduledRow, now: int) -> str:
        when = phrases.moment(row.at, now)
        if row.state in NEEDS_YOU:
            return self.tr("Missed, {when}").format(when=when)
        if row.kept is Kept.THERE:
            return self.tr("{when}, kept by the provider").format(when=when)
        return self.tr("{when}, sent by this computer").format(when=when)

    def _width(self) -> int:
        return max(180, min(theme().px(520), round(self.width() * 0.72)))

    def _laid(self, width: int) -> tuple[object, int]:
        now = theme()
        return lay_out(
            self._words,
            now.font("message"),
            width,
            now.line("message"),
            align="start",
            rtl=is_rtl(self._words, now.rtl),
        )

    def sizeHint(self) -> QSize:
        now = theme()
        return QSize(
            300, now.px(26) + min(_LINES, self._lines()) * now.line("message") + now.px(44)
        )

    def _lines(self) -> int:
        width = max(120, self._width() - 28)
        return max(1, round(self._laid(width)[1] / theme().line("message")))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self.rect().adjusted(20, 4, -20, -now.px(26))
        font, small = now.font("message"), now.font("caption")
        wanted = max(text_width(self._words, font), text_width(self._when, small) + 20) + 28
        box = at_start(inner, min(self._width(), wanted), not now.rtl)
        pen = QPen(QColor(now.color("bubble.out.meta")), 1.2)
        pen.setDashPattern([2.5, 2.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6)
        painter.drawRoundedRect(edge, now.radius("bubble"), now.radius("bubble"))
        words = box.adjusted(13, 6, -13, -now.px(22))
        self._paint_words(painter, words)
        foot = QRect(box.x() + 13, box.bottom() - now.px(21), box.width() - 26, now.px(18))
        missed = self.row.state in NEEDS_YOU
        ink = "danger.text" if missed else "text.secondary"
        icon = "circle-alert" if missed else "calendar-clock"
        look().icons.draw(painter, at_start(foot, 13, now.rtl), icon, ink, 13)
        draw_text(painter, after(foot, 18, now.rtl), self._when, small, now.color(ink), rtl=now.rtl)

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        now = theme()
        rtl = is_rtl(self._words, now.rtl)
        height = now.line("message")
        font, ink = now.font("message"), now.color("text.primary")
        if self._lines() == 1:
            draw_text(painter, box, self._words, font, ink, rtl=rtl)
            return
        layout, _ = self._laid(box.width())
        painter.save()
        painter.setClipRect(
            QRect(box.x(), box.y(), box.width(), min(_LINES, self._lines()) * height)
        )
        painter.setPen(ink)
        layout.draw(painter, box.topLeft().toPointF())  # type: ignore[attr-defined]
        painter.restore()


class ScheduledTray(Themed, QWidget):
    """Signals: `edit_wanted(ScheduledRow)`, `cancel_wanted(ScheduledRow)`, `all_wanted()`."""

    edit_wanted = Signal(object)
    cancel_wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[ScheduledRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 6)
        self._column.setSpacing(2)
        self.more = LinkButton("")
        self.more.clicked.connect(lambda _=False: self.all_wanted.emit())
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        foot.addStretch(1)
        foot.addWidget(self.more)
        self._bubbles = QVBoxLayout()
        self._bubbles.setSpacing(2)
        self._column.addLayout(self._bubbles)
        self._column.addLayout(foot)
        self.hide()

    @property
    def bubbles(self) -> list[ScheduledBubble]:
        """What is shown."""
        items = [self._bubbles.itemAt(at) for at in range(self._bubbles.count())]
        found = [item.widget() for item in items if item is not None]
        return [one for one in found if isinstance(one, ScheduledBubble)]

    def show_rows(self, rows: list[ScheduledRow], now: int) -> None:
        """Others, the earliest first."""
        if rows == self._rows and (rows or self.isHidden()):
            return
        self._rows = rows
        while (item := self._bubbles.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in rows[:_SHOWN]:
            bubble = ScheduledBubble(row, now)
            bubble.edit.connect(lambda one=row: self.edit_wanted.emit(one))
            bubble.cancel.connect(lambda one=row: self.cancel_wanted.emit(one))
            self._bubbles.addWidget(bubble)
        left = len(rows) - _SHOWN
        self.more.setText(self.tr("%Ln more scheduled", "", max(0, left)))
        self.more.setVisible(left > 0)
        self.setVisible(bool(rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("canvas.chat"))
