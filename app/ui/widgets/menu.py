"""Menus with icons and keyboard hints as key caps.

Invariant: the menu never owns a shortcut; it only shows the keys of an action, so that one
key is bound in one place.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.style.look import look, theme
from app.ui.widgets.painting import (
    after,
    at_start,
    draw_keycaps,
    draw_raised,
    draw_text,
    fill_round,
    keycaps_width,
    text_width,
)
from app.ui.wording import said

_ICON, _KEYS, _DANGER, _NOTE = "menuIcon", "menuKeys", "menuDanger", "menuNote"


class Menu(QMenu):
    """A context or drop-down menu. Use `add`, `add_choice`, `addSeparator`; open with `popup`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSeparatorsCollapsible(True)
        if QGuiApplication.platformName() != "xcb":
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
            self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)

    def add(
        self,
        text: str,
        act: Callable[[], object] | None = None,
        *,
        icon: str = "",
        keys: str = "",
        note: str = "",
        danger: bool = False,
        reason: str = "",
    ) -> QAction:
        """One entry. `note` is grey text at the end; a `reason` disables it and says why."""
        reason = said(reason)
        action = QAction(text, self)
        action.setProperty(_ICON, icon)
        action.setProperty(_KEYS, keys)
        action.setProperty(_NOTE, note or reason)
        action.setProperty(_DANGER, danger)
        if reason:
            action.setEnabled(False)
            action.setToolTip(reason)
        if act is not None:
            action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)
        return action

    def add_choice(
        self, text: str, chosen: bool, act: Callable[[], object], *, icon: str = ""
    ) -> QAction:
        """An entry with a check mark while chosen."""
        action = self.add(text, act, icon="check" if chosen else icon)
        action.setCheckable(True)
        action.setChecked(chosen)
        return action

    def under(self, widget: QWidget, *, end: bool = False) -> None:
        """Open under a widget, from its start edge or its end edge."""
        size = self.sizeHint()
        right = end != theme().rtl
        left = widget.width() - size.width() if right else 0
        self.popup(widget.mapToGlobal(QPoint(left, widget.height() + 4)))

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        now = theme()
        widest = 0
        for action in self.actions():
            if action.isSeparator():
                continue
            need = text_width(action.text(), now.font()) + 34 + 24
            keys, note = action.property(_KEYS), action.property(_NOTE)
            if keys:
                need += keycaps_width(now, keys) + 24
            if note:
                need += text_width(note, now.font("small")) + 24
            widest = max(widest, need)
        return QSize(max(size.width(), widest + 12), size.height())

    def showEvent(self, event: QShowEvent) -> None:
        self.resize(self.sizeHint())
        if QGuiApplication.platformName() == "xcb":
            # Without a compositor the corners of a translucent window would be black.
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), 8, 8)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        draw_raised(painter, now, self.rect())
        active = self.activeAction()
        for action in self.actions():
            where = self.actionGeometry(action)
            rect = QRect(where.x(), where.y(), self.width() - 2 * where.x(), where.height())
            if action.isSeparator():
                line = QRect(1, rect.center().y(), self.width() - 2, 1)
                painter.fillRect(line, now.color("border.subtle"))
                continue
            self._paint_entry(painter, rect, action, action is active or action == active)

    def _paint_entry(self, painter: QPainter, rect: QRect, action: QAction, active: bool) -> None:
        now = theme()
        enabled = action.isEnabled()
        if active and enabled:
            fill_round(painter, rect, now.radius("sm"), now.color("surface.selected"))
        danger = bool(action.property(_DANGER))
        role = "danger.text" if danger else "text.primary"
        ink = "danger.text" if danger else ("accent.text" if active else "text.secondary")
        if not enabled:
            role = ink = "text.disabled"
        inner = rect.adjusted(9, 0, -9, 0)
        icon = action.property(_ICON)
        if icon:
            look().icons.draw(painter, at_start(inner, 16, now.rtl), icon, ink, 16)
        inner = after(inner, 25, now.rtl)
        draw_text(painter, inner, action.text(), now.font(), now.color(role), rtl=now.rtl)
        keys, note = action.property(_KEYS), action.property(_NOTE)
        if keys:
            width = keycaps_width(now, keys)
            left = inner.left() if now.rtl else inner.right() + 1 - width
            draw_keycaps(painter, look(), QRect(left, rect.y(), width, rect.height()), keys)
        elif note:
            draw_text(
                painter,
                inner,
                note,
                now.font("small"),
                now.color("text.muted"),
                align="end",
                rtl=now.rtl,
            )
