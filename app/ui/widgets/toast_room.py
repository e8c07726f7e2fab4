"""Room under what a toast lies over: a form or list can be scrolled out from under it.

`ToastHost` says where its toasts lie. Each form there gets an empty strip at its foot, as high as
what is covered, each list room behind its last row, and loses it with the toast; nothing moves
until somebody scrolls. What is turned to while they lie there gets its room then. Invariant: the
field that has the keyboard is never under a toast.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from weakref import WeakSet

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from shiboken6 import isValid

from app.ui.widgets.end_room import EndRoom

APART: Final = 8
"""Px between a toast and what it leaves free."""


class ToastRoom(QObject):
    """The strips in the forms of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._rects: list[QRect] = []
        self._strips: dict[QScrollArea, tuple[QWidget, int, int]] = {}
        self._stacks: WeakSet[QStackedWidget] = WeakSet()
        # a form knows how far it scrolls once it is laid out anew
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._uncover)
        self._turned = QTimer(self, singleShot=True)
        self._turned.timeout.connect(self._again)

    def make(self, rects: Sequence[QRect]) -> None:
        """Toasts lie there now, in the window's coordinates; none with an empty list."""
        self._rects = list(rects)
        areas = self._window.findChildren(QScrollArea) if rects else []
        covered = {
            area: high for area in areas if area.isVisible() and (high := self._covered(area)) > 0
        }
        for area in list(self._strips):
            if area not in covered or not isValid(area):
                self._take(area)
        for area, high in covered.items():
            self._give(area, high)
        for view in self._window.findChildren(QAbstractItemView):
            if isinstance(view, EndRoom):
                seen = bool(rects) and view.isVisible()
                view.set_end_room(self._covered(view) if seen else 0)
        self._watch()
        self.look()

    def _watch(self) -> None:
        """A page or section may be turned while the toasts lie there."""
        for stack in self._window.findChildren(QStackedWidget) if self._rects else []:
            if stack not in self._stacks:
                self._stacks.add(stack)
                stack.currentChanged.connect(self._turn)

    def _turn(self) -> None:
        if self._rects:
            self._turned.start(0)

    def _again(self) -> None:
        if self._rects:
            self.make(self._rects)

    def look(self) -> None:
        """The keyboard, or what has it, is somewhere else."""
        if self._rects:
            self._later.start(0)

    def _lacks_room(self, widget: QWidget) -> bool:
        """Whether it stands in a form that came after the toasts: a card, a panel, a section."""
        parent = widget.parentWidget() if self._window.isAncestorOf(widget) else None
        while parent is not None and parent is not self._window:
            if (
                isinstance(parent, QScrollArea)
                and parent.widget() is not None
                and parent not in self._strips
                and self._covered(parent) > 0
            ):
                return True
            parent = parent.parentWidget()
        return False

    def _seen(self, area: QAbstractScrollArea) -> QRect:
        view = area.viewport()
        return QRect(view.mapTo(self._window, QPoint(0, 0)), view.size())

    def _covered(self, area: QAbstractScrollArea) -> int:
        """How much of a form or list, from its foot up, is covered."""
        seen = self._seen(area)
        tops = [rect.y() for rect in self._rects if rect.intersects(seen)]
        return seen.bottom() + 1 - min(tops) + APART if tops else 0

    def _give(self, area: QScrollArea, high: int) -> None:
        content = area.widget()
        if content is None:
            return
        foot = content.contentsMargins().bottom()
        held, before, given = self._strips.get(area, (None, 0, 0))
        # in one step from strip to strip: with less room between them the form would scroll back
        if held is not content or foot != given:
            before = foot
        self._strips[area] = content, before, before + high
        _set_foot(content, before + high)

    def _take(self, area: QScrollArea) -> None:
        content, before, given = self._strips.pop(area, (None, 0, 0))
        # a form that has set its own edges meanwhile has none of ours any more
        if content is not None and isValid(content) and content.contentsMargins().bottom() == given:
            _set_foot(content, before)

    def _uncover(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or not self._rects:
            return
        if self._lacks_room(focus):
            self.make(self._rects)
            return
        for area in self._strips:
            if not isValid(area) or not area.viewport().isAncestorOf(focus):
                continue
            place = QRect(focus.mapTo(self._window, QPoint(0, 0)), focus.size())
            tops = [rect.y() for rect in self._rects if rect.intersects(place)]
            # of one higher than what is left the beginning stays in sight
            room = place.y() - self._seen(area).y()
            if tops and room > 0:
                bar = area.verticalScrollBar()
                bar.setValue(bar.value() + min(place.bottom() + 1 - min(tops) + APART, room))


def _set_foot(content: QWidget, height: int) -> None:
    edges = content.contentsMargins()
    edges.setBottom(height)
    content.setContentsMargins(edges)
