"""What differs between two deliveries: what is about them, their headers, their bodies.

Invariant: both are shown as they are stored; nothing is said of what was not compared.
"""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.domain.difference import Change, Difference, differences, header_differences, shown
from app.services.inspector import Delivery
from app.ui import phrases
from app.ui.models.delivery_words import event_name, mark
from app.ui.style.look import theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton, LinkButton
from app.ui.widgets.chips import StatusChip
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.painting import Tone, after, at_start, draw_text, tone_roles
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.themed import Themed, sides

_LONGEST = 400
_SHOWN = 300


class DifferenceRow(Themed, QWidget):
    """One value: its path, and under it what it was and what it is."""

    def __init__(self, one: Difference, words: str) -> None:
        super().__init__()
        self.difference = one
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRing", True)
        before = f" {_line(one.before)}" if one.change is not Change.ADDED else ""
        now = f" → {_line(one.after)}" if one.change is not Change.REMOVED else ""
        self.setAccessibleName(phrases.listed((one.path, f"{words}:{before}{now}")))
        self.restyle()

    def _lines(self) -> list[tuple[str, str, str]]:
        """(sign, text, tone) of each line under the path."""
        one = self.difference
        lines = []
        if one.change is not Change.ADDED:
            lines.append(("−", _line(one.before), "danger"))
        if one.change is not Change.REMOVED:
            lines.append(("+", _line(one.after), "success"))
        return lines

    def restyle(self) -> None:
        self.setFixedHeight(theme().px(24) * (1 + len(self._lines())) + 10)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        high = now.px(24)
        mono, small = now.font("small", mono=True), now.font("caption")
        line = QRect(0, 2, self.width(), high)
        width = 90
        muted = now.color("text.muted")
        end = at_start(line, width, not now.rtl)
        draw_text(painter, end, self._words, small, muted, align="end", rtl=now.rtl)
        name = after(line, width, not now.rtl)
        ink = now.color("code.key")
        draw_text(painter, name, self.difference.path, mono, ink, rtl=now.rtl, text_rtl=False)
        for place, (sign, text, tone) in enumerate(self._lines(), 1):
            sign_ink, soft, _border = tone_roles(_tone(tone))
            box = QRect(0, 2 + place * high, self.width(), high)
            painter.fillRect(box, now.color(soft))
            # a difference reads like code: from left to right
            start = box.adjusted(8, 0, 0, 0)
            draw_text(painter, start, sign, mono, now.color(sign_ink), rtl=False)
            inner = box.adjusted(26, 0, -8, 0)
            ink_text = now.color("text.primary")
            draw_text(painter, inner, text, mono, ink_text, rtl=False, text_rtl=False)


class DifferenceView(Panel):
    """Signals: `closed()`, `opened(int)` one of the two, `swapped()`."""

    closed = Signal()
    opened = Signal(int)
    swapped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self.pair: tuple[Delivery, Delivery] | None = None
        self.found: list[Difference] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(52)
        row = QHBoxLayout(head)
        row.setContentsMargins(*sides(18, 0, 12, 0))
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Difference"), "message", "medium"))
        self.count = ElidedLabel("", role="text.secondary")
        row.addWidget(self.count, 1)
        self.swap = Button(self.tr("Swap"), icon="arrow-left-right")
        self.swap.clicked.connect(lambda _checked=False: self.swapped.emit())
        row.addWidget(self.swap)
        self.close_button = IconButton("x", self.tr("End the comparison"), shortcut="Esc")
        self.close_button.clicked.connect(lambda _checked=False: self.closed.emit())
        row.addWidget(self.close_button)
        column.addWidget(head)
        self._area = QScrollArea()
        lay_over(self._area)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Difference"))
        column.addWidget(self._area, 1)

    def put(self, before: Delivery, after_: Delivery) -> None:
        """Compare two deliveries."""
        self.pair = (before, after_)
        content = Panel("surface.base")
        column = QVBoxLayout(content)
        column.setContentsMargins(18, 14, 18, 20)
        column.setSpacing(6)
        both = QHBoxLayout()
        both.setSpacing(16)
        for sign, one in (("−", before), ("+", after_)):
            both.addWidget(self._side(sign, one), 1)
        column.addLayout(both)
        column.addSpacing(6)
        headers = header_differences(before.headers, after_.headers)
        old, new = _document(before), _document(after_)
        readable = old is not None and new is not None
        bodies = differences(old, new) if readable else []
        same = before.body == after_.body
        self.found = [*headers, *bodies]
        total = len(headers) + len(bodies)
        self.count.setText(self.tr("%Ln differences", "", total) if total else "")
        column.addWidget(self._title(self.tr("Body")))
        if same:
            column.addWidget(Banner("success", "", self.tr("Both bodies have the same bytes.")))
        elif not readable:
            words = self.tr("At least one body is not JSON, so their values can’t be compared.")
            column.addWidget(Banner("warning", "", words))
        elif not bodies:
            words = self.tr("Both bodies say the same; only order, spaces or escapes differ.")
            column.addWidget(Banner("success", "", words))
        self._rows(column, bodies)
        column.addSpacing(6)
        column.addWidget(self._title(self.tr("Headers")))
        if not headers:
            column.addWidget(PlainLabel(self.tr("The same"), role="text.secondary"))
        self._rows(column, headers)
        column.addStretch(1)
        self._area.setWidget(content)

    def _side(self, sign: str, one: Delivery) -> QWidget:
        box = Panel("surface.sunken", radius="md", line="border.default")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(PlainLabel(sign, "body", "semibold", mono=True))
        row.addWidget(ElidedLabel(event_name(one.row), "small", mono=True), 1)
        verdict = mark(one.row.verdict)
        row.addWidget(StatusChip(verdict.word, verdict.tone, verdict.icon))
        column.addLayout(row)
        line = QHBoxLayout()
        when = self.tr("{time}, {size}, answered {status}").format(
            time=phrases.exact_time(one.row.received_at),
            size=phrases.size(one.row.size),
            status=one.row.status,
        )
        line.addWidget(ElidedLabel(when, "small", role="text.secondary"), 1)
        link = LinkButton(self.tr("Delivery {id}").format(id=one.row.id))
        link.clicked.connect(lambda _checked=False, to=one.row.id: self.opened.emit(to))
        line.addWidget(link)
        column.addLayout(line)
        return box

    def _title(self, words: str) -> PlainLabel:
        return PlainLabel(words, weight="semibold")

    def _rows(self, column: QVBoxLayout, found: list[Difference]) -> None:
        names = {
            Change.ADDED: self.tr("added"),
            Change.REMOVED: self.tr("removed"),
            Change.CHANGED: self.tr("changed"),
        }
        for one in found[:_SHOWN]:
            column.addWidget(DifferenceRow(one, names[one.change]))
            column.addWidget(Line())
        if len(found) > _SHOWN:
            more = self.tr("and %Ln more", "", len(found) - _SHOWN)
            column.addWidget(PlainLabel(more, "small", role="text.muted"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _document(delivery: Delivery) -> Any:
    try:
        return json.loads(delivery.body)
    except (ValueError, RecursionError):
        return None


def _line(value: Any) -> str:
    text = value if isinstance(value, str) else shown(value)
    text = text.replace("\n", "⏎")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _tone(name: str) -> Tone:
    return "danger" if name == "danger" else "success"
