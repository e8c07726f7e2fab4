"""The connection of each number over the last 24 hours, as a strip of time.

Time runs from left to right in every language. Invariant: a gap in what is known is drawn as
not checked, never as connected.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.pages.numbers.entries import NumberEntry
from app.ui.phrases import clock_time, left
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.announce import announce
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Panel
from app.ui.widgets.themed import Themed

translate = QCoreApplication.translate
DAY_MS: Final = 24 * 3_600_000
EDGE: Final = 20
ROW: Final = 24
MOST_ROWS: Final = 4
_LABEL: Final = 170
_TAG: Final = 54
_ROLES: Final = {
    "connected": "success.solid",
    "lost": "danger.solid",
    "pending": "warning.solid",
    "gone": "danger.solid",
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time (ms) in one state; ``unknown`` where nobody looked."""

    since: int
    until: int
    state: str


def stretches(states: Sequence[tuple[int, str]], now: int) -> list[Stretch]:
    """The last 24 hours, without gaps. ``states`` are (since, state), oldest first."""
    start = now - DAY_MS
    found: list[Stretch] = []
    at, state = start, "unknown"
    for since, after in states:
        if since > now:
            break
        if since > at:
            found.append(Stretch(at, since, state))
            at = since
        state = after
    found.append(Stretch(at, now, state))
    return found


def strip_words(parts: Sequence[Stretch], now: int) -> tuple[str, bool]:
    """What a strip tells in words, and whether it wants a look."""
    last = parts[-1]
    if all(one.state == "unknown" for one in parts):
        return translate("Numbers", "not checked"), False
    if last.state == "pending":
        if len(parts) == 2 and parts[0].state == "unknown":
            return translate("Numbers", "added {time}, not paired").format(
                time=clock_time(last.since)
            ), True
        return translate("Numbers", "not paired"), True
    if last.state == "lost":
        return translate("Numbers", "lost since {time}").format(time=clock_time(last.since)), True
    lost = [one for one in parts if one.state == "lost"]
    if len(lost) == 1:
        return translate("Numbers", "lost {time} for {span}").format(
            time=clock_time(lost[0].since), span=left(lost[0].until - lost[0].since)
        ), False
    if lost:
        whole = sum(one.until - one.since for one in lost)
        times = translate("Numbers", "lost %Ln times", "", len(lost))
        return translate("Numbers", "{times}, {span} in all").format(
            times=times, span=left(whole)
        ), False
    if parts[0].state == "unknown":
        return translate("Numbers", "watched since {time}").format(
            time=clock_time(parts[1].since)
        ), False
    return translate("Numbers", "no interruption"), False


class _Rows(Themed, QAbstractScrollArea):
    """The strips; Up and Down walk them for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[NumberEntry] = []
        self._parts: dict[int, list[Stretch]] = {}
        self._now = 0
        self._current = -1
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Numbers", "Connection, last 24 hours"))
        self.viewport().setAutoFillBackground(False)
        lay_over(self)

    def put(self, entries: Sequence[NumberEntry], now: int) -> None:
        self._entries = list(entries)
        self._parts.clear()
        self._now = now
        self._current = min(self._current, len(self._entries) - 1)
        self.setAccessibleDescription(
            "; ".join(self._sentence(at) for at in range(min(len(self._entries), MOST_ROWS)))
        )
        self._range()
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        rows = max(1, min(len(self._entries), MOST_ROWS))
        return QSize(200, rows * theme().px(ROW))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def restyle(self) -> None:
        self._range()
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._range()

    def _range(self) -> None:
        high = theme().px(ROW)
        most = max(0, len(self._entries) * high - self.viewport().height())
        self.verticalScrollBar().setRange(0, most)
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(high)

    def _stretches(self, at: int) -> list[Stretch]:
        if at not in self._parts:  # of thousands a few are looked at
            self._parts[at] = stretches(self._entries[at].states, self._now)
        return self._parts[at]

    def _sentence(self, at: int) -> str:
        words, _ = strip_words(self._stretches(at), self._now)
        return f"{self._entries[at].row.name}: {words}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not self._entries:
            super().keyPressEvent(event)
            return
        self._current = min(len(self._entries) - 1, max(0, self._current + step))
        high = theme().px(ROW)
        bar = self.verticalScrollBar()
        top = self._current * high
        if top < bar.value() or top + high > bar.value() + self.viewport().height():
            bar.setValue(top)
        announce(self, self._sentence(self._current))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self.viewport())
        high = now.px(ROW)
        first = self.verticalScrollBar().value() // high
        last = min(len(self._entries), first + self.viewport().height() // high + 2)
        for at in range(first, last):
            top = at * high - self.verticalScrollBar().value()
            rect = QRect(0, top, self.viewport().width(), high)
            self._paint_row(painter, rect, self._entries[at], self._stretches(at))
            if at == self._current and self.hasFocus():
                painting.draw_row_focus(painter, look(), rect.adjusted(EDGE - 6, 0, -6, 0))

    def _paint_row(
        self, painter: QPainter, rect: QRect, entry: NumberEntry, parts: list[Stretch]
    ) -> None:
        now = theme()
        rtl = now.rtl
        inner = painting.after(rect, EDGE, rtl)
        code = painting.at_start(inner, painting.tag_width(now, entry.row.code), rtl)
        painting.draw_tag(painter, look(), code, entry.row.code, entry.row.colour)
        inner = painting.after(inner, _TAG, rtl)
        wide = max(80, inner.width() - now.px(_LABEL))
        bar = painting.at_start(inner, wide, rtl)
        self._paint_bar(painter, QRectF(bar.x(), bar.center().y() - 4.5, bar.width(), 11), parts)
        words, look_at = strip_words(parts, self._now)
        painting.draw_text(
            painter,
            painting.after(inner, wide + 10, rtl),
            words,
            now.font("small", tabular=True),
            now.color("warning.text" if look_at else "text.muted"),
            rtl=rtl,
        )

    def _paint_bar(self, painter: QPainter, rect: QRectF, parts: list[Stretch]) -> None:
        now = theme()
        path = QPainterPath()
        path.addRoundedRect(rect, 2, 2)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(rect, now.color("surface.pressed"))
        start = self._now - DAY_MS
        for part in parts:
            role = _ROLES.get(part.state)
            if role is None:
                continue
            left = rect.left() + (part.since - start) / DAY_MS * rect.width()
            right = rect.left() + (part.until - start) / DAY_MS * rect.width()
            if part.state != "connected":
                # a short loss must still be seen, and stands off by a hairline
                right = max(right, left + 4)
                painter.fillRect(
                    QRectF(left - 1, rect.top(), right - left + 2, rect.height()),
                    now.color("surface.base"),
                )
            painter.fillRect(QRectF(left, rect.top(), right - left, rect.height()), now.color(role))
        painter.restore()


class _Legend(Themed, QWidget):
    """A dot of a colour role with its word."""

    def __init__(self, role: str, text: str) -> None:
        super().__init__()
        self._role, self._text = role, text
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        now = theme()
        return QSize(14 + painting.text_width(self._text, now.font("caption")), now.line("small"))

    def restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        box = painting.at_start(self.rect(), 8, now.rtl)
        painting.fill_round(
            painter, QRectF(box.x(), self.height() / 2 - 4, 8, 8), 4, now.color(self._role)
        )
        painting.draw_text(
            painter,
            painting.after(self.rect(), 13, now.rtl),
            self._text,
            now.font("caption"),
            now.color("text.muted"),
            rtl=now.rtl,
        )


class ConnectionStrip(Panel):
    """The strips with their title and legend, at the foot of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("top",), parent=parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 17, 0, 16)
        column.setSpacing(7)
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, 0, EDGE, 0)
        head.setSpacing(16)
        head.addWidget(
            PlainLabel(translate("Numbers", "Connection, last 24 hours"), "body", "semibold")
        )
        head.addStretch(1)
        for role, text in (
            ("success.solid", translate("Numbers", "connected")),
            ("danger.solid", translate("Numbers", "lost")),
            ("surface.pressed", translate("Numbers", "not checked")),
        ):
            head.addWidget(_Legend(role, text))
        column.addLayout(head)
        self.rows = _Rows()
        column.addWidget(self.rows)

    def put(self, entries: Sequence[NumberEntry], now: int) -> None:
        """Shows the numbers whose connection is watched; hides where there is none."""
        watched = [entry for entry in entries if entry.watched]
        self.setVisible(bool(watched))
        self.rows.put(watched, now)
