"""Check boxes, radio buttons and switches.

Invariant: the word beside a mark belongs to its hit area, which is at least 26 px high.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from app.ui.style.look import look, theme
from app.ui.style.marks import BOX, SWITCH_WIDTH, draw_check, draw_radio, draw_switch
from app.ui.widgets.painting import draw_text, text_width
from app.ui.widgets.themed import Themed

_GAP = 8


class _Choice(Themed):
    """Size and words that the three share."""

    mark_width = BOX

    def _prepare(self, button: QAbstractButton, text: str, name: str) -> None:
        button.setAccessibleName(name or text)
        button.setAttribute(Qt.WidgetAttribute.WA_Hover)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        button.setProperty("focusRadius", 4)

    def _size(self, text: str) -> QSize:
        now = theme()
        width = now.px(self.mark_width)
        if text:
            width += _GAP + text_width(text, now.font())
        return QSize(width, max(now.tokens.target, now.line("body")))

    def _areas(self, rect: QRect) -> tuple[QRect, QRect]:
        """Where the mark and the words go."""
        now = theme()
        width = now.px(self.mark_width)
        if now.rtl:
            mark = QRect(rect.right() + 1 - width, rect.y(), width, rect.height())
            return mark, rect.adjusted(0, 0, -width - _GAP, 0)
        return QRect(rect.x(), rect.y(), width, rect.height()), rect.adjusted(width + _GAP, 0, 0, 0)

    def _words(self, painter: QPainter, rect: QRect, text: str, enabled: bool) -> None:
        now = theme()
        role = "text.primary" if enabled else "text.disabled"
        draw_text(painter, rect, text, now.font(), now.color(role), rtl=now.rtl)


class Check(_Choice, QCheckBox):
    """A check box; `setTristate()` allows the mixed mark."""

    def __init__(
        self,
        text: str = "",
        *,
        name: str = "",
        checked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._prepare(self, text, name)
        self.setChecked(checked)

    def sizeHint(self) -> QSize:
        return self._size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mark, words = self._areas(self.rect())
        state = self.checkState()
        drawn = {Qt.CheckState.Checked: "on", Qt.CheckState.Unchecked: "off"}.get(state, "mixed")
        draw_check(
            painter,
            theme(),
            look().icons,
            mark,
            drawn,  # type: ignore[arg-type]
            self.isEnabled(),
            theme().px(BOX),
        )
        self._words(painter, words, self.text(), self.isEnabled())


class Radio(_Choice, QRadioButton):
    """One of a few; siblings in a parent exclude each other."""

    def __init__(
        self,
        text: str = "",
        *,
        name: str = "",
        checked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._prepare(self, text, name)
        self.setChecked(checked)

    def sizeHint(self) -> QSize:
        return self._size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mark, words = self._areas(self.rect())
        draw_radio(painter, theme(), mark, self.isChecked(), self.isEnabled(), theme().px(BOX))
        self._words(painter, words, self.text(), self.isEnabled())


class Switch(_Choice, QCheckBox):
    """On or off, at once. `toggled(bool)` as every button."""

    mark_width = SWITCH_WIDTH

    def __init__(
        self,
        text: str = "",
        *,
        name: str = "",
        checked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._prepare(self, text, name)
        self.setChecked(checked)
        self.setProperty("focusRadius", 10)

    def sizeHint(self) -> QSize:
        return self._size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mark, words = self._areas(self.rect())
        draw_switch(painter, theme(), mark, self.isChecked(), self.isEnabled(), theme().scale)
        self._words(painter, words, self.text(), self.isEnabled())
