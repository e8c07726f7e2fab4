"""The segmented control: two to five choices side by side, one of them chosen.

Invariant: exactly one segment is chosen from the first one on; Left and Right move in
reading direction.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.ui.style.look import look, theme
from app.ui.widgets.painting import draw_text, fill_round, text_width
from app.ui.widgets.themed import Pressable, Themed


class _Segment(Pressable, QAbstractButton):
    def __init__(self, text: str, icon: str, small: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self._icon = icon
        self._small = small
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = theme()
        font = now.font("small" if self._small else "body", "medium")
        width = text_width(self.text(), font) + (20 if self._small else 26)
        width += 20 if self._icon else 0
        return QSize(width, now.row("controlSmall" if self._small else "control"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        font = now.font("small" if self._small else "body", "medium")
        role = "accent.text" if self.isChecked() else "text.secondary"
        ink = now.color(role if self.isEnabled() else "text.disabled")
        rect = self.rect()
        if self._icon:
            words = text_width(self.text(), font)
            at = (self.width() - words - 20) // 2
            left = self.width() - at - 14 if now.rtl else at
            look().icons.draw(painter, QRect(left, 0, 14, self.height()), self._icon, ink, 14)
            rect = rect.adjusted(0, 0, -20, 0) if now.rtl else rect.adjusted(20, 0, 0, 0)
        draw_text(painter, rect, self.text(), font, ink, align="center", elide=False, rtl=now.rtl)


class Segmented(Themed, QWidget):
    """Choices side by side. Signal: `chosen(str)` with the key, on a person's choice only."""

    chosen = Signal(str)

    def __init__(self, name: str, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._small = small
        self._keys: list[str] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(lambda at: self.chosen.emit(self._keys[at]))
        self._group.idToggled.connect(lambda *_: self.update())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add(self, key: str, text: str, *, icon: str = "") -> None:
        """A segment; the first one is chosen."""
        segment = _Segment(text, icon, self._small, self)
        self._group.addButton(segment, len(self._keys))
        self._keys.append(key)
        self._row.addWidget(segment)
        if len(self._keys) == 1:
            segment.setChecked(True)

    def current(self) -> str:
        """The key of the chosen segment; empty if there are none."""
        at = self._group.checkedId()
        return self._keys[at] if at >= 0 else ""

    def choose(self, key: str) -> None:
        """Choose by key, without the signal. ValueError for an unknown key.

        The keyboard stays on the chosen one, which is the only stop for Tab.
        """
        chosen = self._group.button(self._keys.index(key))
        chosen.setChecked(True)
        if any(one.hasFocus() for one in self._group.buttons()):
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_text(self, key: str, text: str) -> None:
        """Other words on a segment, such as a count. ValueError for an unknown key."""
        button = self._group.button(self._keys.index(key))
        if button.text() != text:
            button.setText(text)
            button.setAccessibleName(text)
            button.updateGeometry()

    def set_visible(self, key: str, on: bool) -> None:
        """Show a segment or leave it out. ValueError for an unknown key."""
        self._group.button(self._keys.index(key)).setVisible(on)

    def set_enabled(self, key: str, on: bool, reason: str = "") -> None:
        """Offer a segment or not, with the reason as its description and tooltip."""
        button = self._group.button(self._keys.index(key))
        button.setEnabled(on)
        button.setAccessibleDescription(reason)
        button.setToolTip(reason)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        radius = now.radius("md")
        fill_round(painter, self.rect(), radius, now.color("surface.raised"))
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setClipPath(clip)
        for button in self._group.buttons():
            if button.isChecked():
                painter.fillRect(button.geometry(), now.color("accent.soft"))
            elif button.underMouse() and button.isEnabled():
                painter.fillRect(button.geometry(), now.color("surface.hover"))
        painter.setPen(QPen(now.color("border.default"), 1))
        shown = [button for button in self._group.buttons() if not button.isHidden()]
        buttons = sorted(shown, key=lambda b: b.x())
        for button in buttons[1:]:
            painter.drawLine(button.x(), 0, button.x(), self.height())
        painter.setClipping(False)
        fill_round(painter, self.rect(), radius, None, now.color("border.default"))
        for button in self._group.buttons():
            if button.isChecked():
                box = button.geometry()
                fill_round(
                    painter,
                    box,
                    radius if len(buttons) == 1 else 3,
                    None,
                    now.color("accent.border"),
                )
