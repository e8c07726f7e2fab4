"""Room under what a toast lies over: a form or list can be scrolled out from under it.

`ToastHost` says where its toasts lie. Each form there gets an empty strip at its foot, as high as
what is covered, each list room behind its last row, and loses it with the toast; nothing moves
until somebody scrolls. Invariant: the field that has the keyboard is never under a toast.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
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
        self._later = QTimer(self)  # a form knows how far it scrolls once it is laid out anew
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._uncover)

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
        self.look()

    def look(self) -> None:
        """The keyboard, or what has it, is somewhere else."""
        if self._rects:
            self._later.start(0)

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
        if focus is None:
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
