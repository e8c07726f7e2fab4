"""The status bar: receiver, numbers, queue and clock, each a button to its page.

Also the list of past toasts. Invariant: a part that nobody has set is not shown.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDateTime, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.style.look import look, theme
from app.ui.widgets.banner import TONE_ICONS
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.painting import (
    Dot,
    after,
    at_start,
    draw_dot,
    draw_text,
    text_width,
    tone_roles,
)
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.popup import PopupFrame
from app.ui.widgets.themed import Pressable
from app.ui.widgets.tips import tip_it
from app.ui.widgets.toast import ToastHost

START: Final = ("receiver", "numbers", "queue")
END: Final = ("clock",)
BETWEEN: Final = " · "


class StatusPart(Pressable, QAbstractButton):
    """One part: a dot or an icon, and words.

    One that ``drops`` shows its first words whole where there is no room for all of them.
    """

    def __init__(self, parent: QWidget | None = None, *, drops: bool = False) -> None:
        super().__init__(parent)
        self._drops = drops
        self._dot: Dot | None = None
        self._icon = ""
        self.line_before = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRadius", 3)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.hide()

    def set(self, text: str, dot: Dot | None = None, icon: str = "", tip: str = "") -> None:
        self.setText(text)
        self._dot, self._icon = dot, icon
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        tip_it(self, tip)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The bar is at the window's edge: the ring lies inside.
        self.setProperty("focusRect", self.rect().adjusted(3, 4, -3, -4))
        super().resizeEvent(event)

    def _lead(self) -> int:
        return 14 if self._dot is not None else (20 if self._icon else 0)

    def _needs(self, words: str) -> int:
        return text_width(words, theme().font("small", tabular=True)) + self._lead() + 25

    def sizeHint(self) -> QSize:
        return QSize(self._needs(self.text()), theme().row("statusbar"))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needs(self._first()) if self._drops else 40, theme().row("statusbar"))

    def _first(self) -> str:
        return self.text().partition(BETWEEN)[0]

    def shown(self) -> str:
        """The words there is room for; they end in an ellipsis where it is too little for them."""
        whole = not self._drops or self._needs(self.text()) <= self.width() + 1
        return self.text() if whole else self._first()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), now.color("surface.pressed"))
        if self.line_before:
            edge = self.width() - 1 if now.rtl else 0
            painter.fillRect(QRect(edge, 6, 1, self.height() - 12), now.color("border.default"))
        inner = self.rect().adjusted(12, 0, -12, 0)
        if self._dot is not None:
            draw_dot(painter, look(), at_start(inner, 8, now.rtl), self._dot)
        elif self._icon:
            where = at_start(inner, 14, now.rtl)
            look().icons.draw(painter, where, self._icon, "text.secondary", 14)
        draw_text(
            painter,
            after(inner, self._lead(), now.rtl),
            self.shown(),
            now.font("small", tabular=True),
            now.color("text.secondary"),
            rtl=now.rtl,
        )


class StatusBar(Panel):
    """Signal: `clicked(str)` with the part's key (receiver, numbers, queue, clock)."""

    clicked = Signal(str)

    def __init__(self, toasts: ToastHost, parent: QWidget | None = None) -> None:
        super().__init__("bg.statusbar", sides=("top",), parent=parent)
        self.setAccessibleName(self.tr("Status"))
        self._toasts = toasts
        self._parts: dict[str, StatusPart] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 0)
        row.setSpacing(0)
        for key in START:
            row.addWidget(self._make(key))
        row.addStretch(1)
        self._history = IconButton("bell", self.tr("Past messages"), small=True)
        self._history.clicked.connect(self._show_history)
        self._history.hide()
        row.addWidget(self._history)
        for key in END:
            row.addWidget(self._make(key))
        toasts.recorded.connect(self._history.show)
        self.restyle()

    def _make(self, key: str) -> StatusPart:
        part = StatusPart(self, drops=key in END)
        part.clicked.connect(lambda _checked=False: self.clicked.emit(key))
        self._parts[key] = part
        return part

    def restyle(self) -> None:
        self.setFixedHeight(theme().row("statusbar"))
        self.update()

    def set_part(
        self, key: str, text: str, *, dot: Dot | None = None, icon: str = "", tip: str = ""
    ) -> None:
        """Words of a part; empty ones hide it. KeyError for an unknown key."""
        self._parts[key].set(text, dot, icon, tip)
        shown = [self._parts[k] for k in START if not self._parts[k].isHidden()]
        for at, part in enumerate(shown):
            part.line_before = at > 0

    def text(self, key: str) -> str:
        return self._parts[key].text()

    def first(self) -> QWidget | None:
        """The part that F6 focuses."""
        return next((p for p in self._parts.values() if p.isVisibleTo(self)), None)

    def _show_history(self) -> None:
        popup = PopupFrame(self._history, self.tr("Past messages"), margin=1)
        head = PlainLabel(self.tr("Past messages"), "body", "semibold")
        head.setContentsMargins(14, 10, 14, 8)
        popup.body.addWidget(head)
        popup.body.addWidget(Line())
        content = QWidget()
        content.setAutoFillBackground(False)
        column = QVBoxLayout(content)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(8)
        for record in reversed(self._toasts.history):
            column.addLayout(
                _entry(
                    record.text, record.at_ms, TONE_ICONS[record.tone], tone_roles(record.tone)[0]
                )
            )
        column.addStretch(1)
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setWidget(content)
        area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        popup.body.addWidget(area, 1)
        popup.closed.connect(popup.deleteLater)
        height = min(360, 64 + 30 * len(self._toasts.history))
        popup.open_at(above=True, end=True, width=380, height=height, first=area)


def _entry(text: str, at_ms: int, icon: str, role: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(9)
    top = Qt.AlignmentFlag.AlignTop
    row.addWidget(IconLabel(icon, role, 14), 0, top)
    row.addWidget(PlainLabel(text, "small", wrap=True), 1)
    when = QLocale().toString(
        QDateTime.fromMSecsSinceEpoch(at_ms).time(), QLocale.FormatType.ShortFormat
    )
    row.addWidget(PlainLabel(when, "caption", role="text.muted", tabular=True), 0, top)
    return row
