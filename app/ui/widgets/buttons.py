"""Buttons: one class in the variants of the component sheet, icon buttons and links.

Invariant: a button is at least 26 px high, always has an accessible name, and draws the
same in both directions.
"""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.ui.style.look import look, theme
from app.ui.style.tokens import TextSize
from app.ui.widgets.painting import (
    draw_keycaps,
    draw_text,
    fill_round,
    keycaps_width,
    text_width,
)
from app.ui.widgets.themed import Pressable
from app.ui.widgets.tips import name_it, plain_tip
from app.ui.wording import said

Variant = Literal["primary", "default", "soft", "ghost", "danger", "danger-solid"]
ButtonSize = Literal["small", "normal", "large"]

# Text, filling, border; then filling while hovered and while pressed. "" is none.
_EDGE = 6
_COLOURS: Final[dict[Variant, tuple[str, str, str, str, str]]] = {
    "primary": ("accent.on", "accent.solid", "", "accent.hover", "accent.pressed"),
    "default": (
        "text.primary",
        "surface.raised",
        "border.default",
        "surface.hover",
        "surface.pressed",
    ),
    "soft": ("accent.text", "accent.soft", "accent.border", "accent.soft", "surface.pressed"),
    "ghost": ("text.secondary", "", "", "surface.hover", "surface.pressed"),
    "danger": ("danger.text", "surface.raised", "danger.border", "danger.soft", "danger.soft"),
    "danger-solid": ("danger.on", "danger.solid", "", "danger.solid", "danger.text"),
}


class Button(Pressable, QPushButton):
    """A push button. `icon` is a Lucide name; `keys` shows a shortcut as a key cap in it."""

    def __init__(
        self,
        text: str,
        variant: Variant = "default",
        *,
        icon: str = "",
        end_icon: str = "",
        size: ButtonSize = "normal",
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._variant: Variant = variant
        self._icon = icon
        self._end_icon = end_icon
        self._size = size
        self._keys = keys
        self._reason = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setAccessibleName(text.replace("&", ""))

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text.replace("&", ""))
        self.updateGeometry()

    def set_short(self, short: bool, text: str) -> None:
        """The icon alone where there is no room for words; they stay its name and tip."""
        self.setText("" if short else text)
        if short and not self.toolTip():
            self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)

    def set_variant(self, variant: Variant) -> None:
        self._variant = variant
        self.update()

    def set_icon(self, name: str) -> None:
        """Another Lucide icon, or none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_reason(self, reason: str) -> None:
        """Disable with a reason (tooltip and description); an empty reason enables."""
        reason = said(reason)
        if reason == self._reason and self.isEnabled() == (not reason):
            return
        self._reason = reason
        self.setEnabled(not reason)
        self.setToolTip(plain_tip(reason))
        self.setAccessibleDescription(reason)

    def _metrics(self) -> tuple[int, int, int, int]:
        """Height, padding, icon size and gap."""
        now = theme()
        if self._size == "small":
            return now.row("controlSmall"), 10, 14, 5
        if self._size == "large":
            return now.px(40), 20, 16, 8
        return now.row("control"), 13, 16, 6

    def _text_size(self) -> TextSize:
        return {"small": "small", "large": "message"}.get(self._size, "body")  # type: ignore[return-value]

    def sizeHint(self) -> QSize:
        height, pad, _icon, gap = self._metrics()
        parts = self._parts()
        if not self.text() and len(parts) == 1:
            return QSize(height, height)
        return QSize(2 * pad + sum(parts) + gap * (len(parts) - 1), height)

    @property
    def _caps(self) -> bool:
        """Whether its keys stand as caps; on a coloured button they share one frame."""
        return self._variant in ("default", "ghost")

    def _parts(self) -> list[int]:
        """The widths of what stands side by side in it."""
        now = theme()
        icon = self._metrics()[2]
        parts = [icon] if self._icon else []
        if self.text():
            parts.append(text_width(self.text(), now.font(self._text_size(), "medium")))
        parts += [icon] if self._end_icon else []
        if self._keys:
            parts.append(
                keycaps_width(now, self._keys) + 2
                if self._caps
                else text_width(self._keys, now.font("caption", "medium")) + 12
            )
        return parts

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = theme()
        _height, _pad, icon, gap = self._metrics()
        ink = paint_face(painter, self, self._variant, self.rect())
        font = now.font(self._text_size(), "medium")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        parts = self._parts()
        total = sum(parts) + gap * (len(parts) - 1)
        keys = self._keys if total <= self.width() - 2 * _EDGE else ""
        if self._keys and not keys:  # they go before its words do
            parts.pop()
            total = sum(parts) + gap * (len(parts) - 1)
        words = text_width(self.text(), font) if self.text() else 0
        # a button that was made narrower than its words shows their beginning
        cut = min(max(0, total - (self.width() - 2 * _EDGE)), words)
        at = (self.width() - total + cut) // 2
        icons = look().icons

        def place(width: int) -> QRect:
            nonlocal at
            left = self.width() - at - width if rtl else at
            at += width + gap
            return QRect(left, 0, width, self.height())

        if self._icon:
            icons.draw(painter, place(icon), self._icon, ink, icon)
        if self.text():
            draw_text(
                painter,
                place(words - cut),
                self.text().replace("&", ""),
                font,
                ink,
                align="center",
                rtl=rtl,
                elide=cut > 0,
            )
        if self._end_icon:
            icons.draw(painter, place(icon), self._end_icon, ink, icon)
        if keys:
            _draw_key_hint(painter, place(parts[-1]), keys, ink, caps=self._caps)


class IconButton(Pressable, QToolButton):
    """A square button with an icon only; `name` is its accessible name and tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        shortcut: str = "",
        variant: Variant = "ghost",
        small: bool = False,
        role: str = "",
        icon_size: int = 0,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._variant: Variant = variant
        self._small = small
        self._role = role
        self._icon_size = icon_size or (14 if small else 18)
        self.setCheckable(checkable)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name_it(self, name, shortcut)

    def set_icon(self, icon: str, name: str = "", shortcut: str = "") -> None:
        """Another icon, and the name of what it does now."""
        self._icon = icon
        if name:
            name_it(self, name, shortcut)
        self.update()

    def set_role(self, role: str) -> None:
        """The icon's colour role while enabled."""
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().row("controlSmall" if self._small else "control")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = paint_face(painter, self, self._variant, self.rect())
        if self.isChecked() and self.isEnabled():
            now = theme()
            fill_round(painter, self.rect(), now.radius("md"), now.color("accent.soft"))
            ink = now.color("accent.text")
        if self._role and self.isEnabled() and not self.isChecked():
            ink = theme().color(self._role)
        look().icons.draw(painter, self.rect(), self._icon, ink, self._icon_size)


class LinkButton(Pressable, QPushButton):
    """Text that acts: `Retry`, `Open in inspector`. Its hit area is at least 26 px high."""

    def __init__(
        self,
        text: str,
        *,
        size: TextSize = "small",
        role: str = "text.link",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._text_size = size
        self._role = role
        self._icon = icon
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        now = theme()
        width = text_width(self.text(), now.font(self._text_size, "medium"))
        return QSize(
            max(width + (18 if self._icon else 0), 26),
            max(now.tokens.target, now.line(self._text_size)),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = theme()
        font = QFont(now.font(self._text_size, "medium"))  # the theme's own is everybody's
        if self.underMouse() and self.isEnabled():
            font.setUnderline(True)
        ink = now.color(self._role if self.isEnabled() else "text.disabled")
        rect = self.rect()
        if self._icon:
            left = rect.right() - 13 if now.rtl else rect.left()
            box = QRect(left, 0, 14, self.height())
            look().icons.draw(painter, box, self._icon, ink, 14)
            rect = rect.adjusted(0, 0, -18, 0) if now.rtl else rect.adjusted(18, 0, 0, 0)
        draw_text(painter, rect, self.text(), font, ink, rtl=now.rtl, elide=False)


def paint_face(
    painter: QPainter, button: QAbstractButton | QComboBox, variant: Variant, rect: QRect
) -> QColor:
    """Filling and border of a button in its state; gives the colour of its text."""
    now = theme()
    text, fill, border, hover, pressed = _COLOURS[variant]
    if not button.isEnabled():
        bare = variant == "ghost"
        fill_round(
            painter,
            rect,
            now.radius("md"),
            None if bare else now.color("surface.disabled"),
            None if bare else now.color("border.subtle"),
        )
        return now.color("text.disabled")
    if isinstance(button, QAbstractButton) and button.isDown():
        fill = pressed
    elif button.underMouse():
        fill = hover
    fill_round(
        painter,
        rect,
        now.radius("md"),
        now.color(fill) if fill else None,
        now.color(border) if border else None,
    )
    return now.color(text)


def _draw_key_hint(painter: QPainter, rect: QRect, keys: str, ink: QColor, *, caps: bool) -> None:
    now = theme()
    if caps:
        draw_keycaps(painter, look(), rect, keys)
        return
    height = now.px(18)
    box = QRect(rect.x(), (rect.height() - height) // 2, rect.width(), height)
    edge = QColor(ink)
    edge.setAlphaF(0.45)
    fill_round(painter, box, now.radius("sm"), None, edge)
    draw_text(painter, box, keys, now.font("caption", "medium"), ink, align="center", elide=False)
