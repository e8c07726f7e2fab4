"""The order in which Tab visits a part of the window: the order in which it is read.

Qt appends every widget to the end of its chain when it is made, so a line that comes later (a
variable, a banner, a page) would be visited after everything else. Here the layouts tell the
order; what lies in none (panels over the page) comes after what does.

Invariant: hidden, disabled and mouse-only widgets are no stops, nor is a scroll area but where
the keyboard would not get at what it holds otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QScrollArea, QSplitter, QWidget

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def tab_stops(root: QWidget) -> list[QWidget]:
    """Widgets under `root` that Tab visits, as they are read."""
    return list(_stops(root, root))


def _stops(widget: QWidget, root: QWidget) -> Iterator[QWidget]:
    children = [
        child
        for child in widget.findChildren(QWidget, options=_DIRECT)
        if not child.isWindow() and child.isVisibleTo(root)
    ]
    if len(children) > 1:
        places = {one: at for at, one in enumerate(_placed(widget))}
        # the sort keeps the order of what no layout places
        children.sort(key=lambda child: places.get(child, len(places)))
    for child in children:
        inner = list(_stops(child, root))
        if (
            child.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            and child.focusProxy() is None
            and child.isEnabled()
            and (not isinstance(child, QScrollArea) or _to_scroll(child, inner))
        ):
            yield child
        yield from inner


def _to_scroll(area: QScrollArea, inner: list[QWidget]) -> bool:
    """Whether it wants keys of its own: there is more than is seen, and no stop in it leads there.

    One with a name is a place of its own, as a text that is read.
    """
    return area.verticalScrollBar().maximum() > 0 and (bool(area.accessibleName()) or not inner)


def _placed(widget: QWidget) -> Iterator[QWidget]:
    """The children of a widget that a splitter or its layout places, in that order."""
    if isinstance(widget, QSplitter):
        for at in range(widget.count()):
            child = widget.widget(at)
            if child is not None:
                yield child
        return
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    ats = range(layout.count())
    if isinstance(layout, QGridLayout):
        grid = layout
        for at in sorted(ats, key=lambda one: _cell(grid, one)):
            yield from _item(layout, at)
        return
    for at in ats:
        yield from _item(layout, at)


def _cell(grid: QGridLayout, at: int) -> tuple[int, int]:
    # PySide gives the four numbers that C++ writes into its arguments
    row, column, *_ = cast("tuple[int, int, int, int]", grid.getItemPosition(at))
    return row, column


def _item(layout: QLayout, at: int) -> Iterator[QWidget]:
    item = layout.itemAt(at)
    if item is None:
        return
    widget, inner = item.widget(), item.layout()
    if widget is not None:
        yield widget
    elif inner is not None:
        yield from _laid_out(inner)


def step_focus(stops: list[QWidget], forward: bool) -> bool:
    """Move the focus to the next or previous stop, round the end; False if there are none."""
    if not stops:
        return False
    now = QApplication.focusWidget()
    at = stops.index(now) if now in stops else (-1 if forward else 0)
    reason = Qt.FocusReason
    goal = stops[(at + (1 if forward else -1)) % len(stops)]
    goal.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
    _bring(goal)
    return True


def _bring(goal: QWidget) -> None:
    """Scrolls to where the focus is: Qt does so only from one field of an area to the next."""
    above = goal.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(goal, 0, 20)
        above = above.parentWidget()
