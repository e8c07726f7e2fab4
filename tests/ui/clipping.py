"""Finds what is cut off in a window: texts wider than their label, buttons without room, widgets
that reach out of what holds them.

What scrolls, what ends in an ellipsis on purpose and what is hidden does not count.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.painting import text_width
from app.ui.widgets.segmented import _Segment

_SLACK = 1


def clipped(window: QWidget) -> list[str]:
    """A line for each thing that is cut off."""
    return [f"{_path(one)}: {why}" for one in window.findChildren(QWidget) for why in _faults(one)]


def _faults(one: QWidget) -> Iterator[str]:
    if not one.isVisible() or (one.visibleRegion().isEmpty() and not _scrolls(one)):
        return
    if isinstance(one, PlainLabel) and not isinstance(one, ElidedLabel) and one.text():
        margins = one.contentsMargins()
        room = one.width() - margins.left() - margins.right() + _SLACK
        if one.wordWrap():
            if one.heightForWidth(one.width()) > one.height() + _SLACK:
                yield f"“{one.text()}” needs more lines"
        elif max(text_width(line, one.font()) for line in one.text().split("\n")) > room:
            yield f"“{one.text()}” is wider than its {one.width()} px"
    if isinstance(one, Button | LinkButton | _Segment):
        hint = one.sizeHint()
        if hint.width() > one.width() + _SLACK or hint.height() > one.height() + _SLACK:
            wanted = f"{hint.width()} x {hint.height()}"
            yield f"“{one.text()}” has {one.width()} x {one.height()} of {wanted}"
    holder = one.parentWidget()
    if holder is None or one.isWindow() or one.width() <= 0:
        return
    if isinstance(holder.parentWidget(), QAbstractScrollArea):
        area = holder.parentWidget()
        wide = isinstance(area, QScrollArea) and one is area.widget()
        if wide and one.width() > holder.width() + _SLACK and not _may_scroll(area):
            yield f"is {one.width()} px wide in a pane of {holder.width()}"
        return
    place = QRect(one.mapTo(holder, QPoint(0, 0)), one.size())
    if isinstance(one, PlainLabel | Button | LinkButton) and not holder.rect().adjusted(
        -_SLACK, -_SLACK, _SLACK, _SLACK
    ).contains(place):
        yield f"lies at {place.getRect()} of {holder.width()} x {holder.height()}"


def _may_scroll(area: QWidget) -> bool:
    from PySide6.QtCore import Qt

    assert isinstance(area, QScrollArea)
    return area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _scrolls(one: QWidget) -> bool:
    holder = one.parentWidget()
    while holder is not None:
        if isinstance(holder, QAbstractScrollArea):
            return True
        holder = holder.parentWidget()
    return False


def _path(one: QWidget) -> str:
    names = []
    walker: QWidget | None = one
    while walker is not None and len(names) < 4:
        names.append(type(walker).__name__)
        walker = walker.parentWidget()
    return " < ".join(names)
