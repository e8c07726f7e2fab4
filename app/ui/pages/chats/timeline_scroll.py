"""Scrolling in a timeline: it stays with what is read, or at the end as messages come.

`TimelineView` adds presses and keys. Invariant: rows that come or go above, and rows that get
other heights, never move what is on the screen.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.ui.delegates.bubble.delegate import BubbleDelegate
from app.ui.models.timeline import TimelineModel
from app.ui.pages.chats.timeline_rows import TimelineRows
from app.ui.style.look import theme
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.spared import spare_places, tell_places
from app.ui.widgets.themed import Themed

_NEAR = 1500
_AHEAD_MS, _SOON_MS = 3, 300
_LOOKS = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)


class TimelineScroll(Themed, TimelineRows):
    """Signals: `near_top()`, `near_bottom()` of what is loaded, `bottom(bool)`."""

    near_top = Signal()
    near_bottom = Signal()
    bottom = Signal(bool)

    def __init__(
        self, model: TimelineModel, delegate: BubbleDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, delegate, parent)
        self._still = False
        self._was_bottom = True
        self._follow = False
        self._kept: tuple[int, int] | None = None
        lay_over(self)  # a bar beside them would have chats laid out twice as it comes and goes
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._ranged)
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        self._ahead = QTimer(self, singleShot=True)
        self._ahead.timeout.connect(self._prepare)
        model.rowsInserted.connect(lambda *_: self._settling.start())
        model.rowsRemoved.connect(lambda *_: self._settling.start())
        model.modelReset.connect(self._settling.start)
        model.dataChanged.connect(self._changed)
        spare_places(self.viewport(), self.links_in_sight)
        self.restyle()

    def restyle(self) -> None:
        sheet = f"QListView {{ background: {theme().css('canvas.chat')}; }}"
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)
        bubbles = getattr(self, "_bubbles", None)
        if bubbles is not None:
            bubbles.forget()
            self.scheduleDelayedItemsLayout()
        # nothing under the messages is painted
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # Where we are

    @property
    def at_bottom(self) -> bool:
        """Whether the newest loaded message can be seen whole."""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 6

    @property
    def follows(self) -> bool:
        """Whether the view stays at the end as messages come."""
        return self._follow

    @contextmanager
    def in_one_frame(self) -> Iterator[None]:
        """Moves nothing on the screen until all of a change is done: then it is painted once."""
        self.setUpdatesEnabled(False)
        try:
            yield
        finally:
            self.setUpdatesEnabled(True)

    def to_bottom(self) -> None:
        """Shows the end, and stays there while rows are laid out."""
        self.executeDelayedItemsLayout()
        self._pad()
        self._go(self.verticalScrollBar().maximum())
        self._follow, self._kept = True, None

    def _go(self, value: int) -> None:
        """Scrolls by itself: nobody looks for what is beyond."""
        before, self._still = self._still, True
        self.verticalScrollBar().setValue(value)
        self._still = before

    def anchor(self) -> tuple[int, int] | None:
        """The first message on the screen and how far its top is from the view's."""
        if not self._timeline.rowCount():
            return None
        place = max(0, self.place_at(2))
        return self._timeline.entry(place).row.id, self.top_of(place)

    def sights(self) -> list[tuple[int, int]]:
        """The same of all messages on the screen."""
        first = max(0, self.place_at(2))
        last = self.place_at(self.viewport().height() - 1)
        last = last if last >= 0 else self._timeline.rowCount() - 1
        return [(self._timeline.entry(at).row.id, self.top_of(at)) for at in range(first, last + 1)]

    def hold_around(self, sights: Sequence[tuple[int, int]], came: Collection[int]) -> None:
        """Puts what was on the screen back where it was, after others came in between.

        Where some came among them, what is below those stays: they are read from there upwards.
        But what is chosen stays wherever it is.
        """
        chosen = self.selected()
        picked = next((one for one in sights if chosen and one[0] == chosen.row.id), None)
        places = [(self._timeline.place(one[0]), one) for one in sights]
        places = [one for one in places if one[0] >= 0]
        anchor = places[0][1] if places else None
        if len(places) > 1 and came:
            first, last = places[0][0], places[-1][0]
            if any(first < self._timeline.place(one) < last for one in came):
                anchor = places[-1][1]  # the one just below them may be less high now
                self._kept = None  # where heights changed too, it would put the first one back
        self.hold(picked or anchor)

    def hold(self, anchor: tuple[int, int] | None) -> None:
        """Puts a message back where it was, after rows came or went."""
        self.executeDelayedItemsLayout()
        self._pad()
        place = self._timeline.place(anchor[0]) if anchor is not None else -1
        if anchor is None or place < 0:
            return
        self._go(self.verticalScrollBar().value() + self.top_of(place) - anchor[1])

    def reveal(self, message_id: int, *, top: bool = False) -> bool:
        """Selects a message and brings it into view; False where it is not loaded."""
        place = self._timeline.place(message_id)
        if place < 0:
            return False
        self._follow, self._kept = False, None
        index = self._timeline.index(place)
        self.executeDelayedItemsLayout()
        hint = QAbstractItemView.ScrollHint
        self._choose(index)
        self.scrollTo(index, hint.PositionAtTop if top else hint.PositionAtCenter)
        return True

    def show_place(self, place: int) -> None:
        """Brings a row to the upper third, without selecting it."""
        self._follow, self._kept = False, None
        self.executeDelayedItemsLayout()
        self._pad()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.top_of(place) - self.viewport().height() // 3)

    # Layout

    def _settle(self) -> None:
        """After a change of rows or of the view: what was looked at stays where it was."""
        self._ahead.start(_SOON_MS)
        kept, self._kept = self._kept, None
        if kept is None or self._follow:
            self._pad()
        else:
            self.hold(kept)
        self._tell_links()

    def _tell_links(self) -> None:
        """Only at the end: anywhere else one scrolls them out from under what lies over them."""
        if self.at_bottom:
            tell_places(self.viewport())

    def _pad(self) -> None:
        """A chat shorter than the view stands at its lower end."""
        self._margin(max(0, self.height() - self.laid_height) if self._timeline.rowCount() else 0)

    def _margin(self, top: int) -> None:
        if self.viewportMargins().top() != top:
            self.setViewportMargins(0, top, 0, 0)

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Heights may have changed with the message; Qt has a layout wait for it already."""
        width, tops, rows = self.viewport().width(), self._tops, self._timeline.rowCount()
        for at in range(first.row(), last.row() + 1):
            entry = self._timeline.entry(at)
            high = tops[at + 1] - tops[at] if len(tops) == rows + 1 else -1
            if high != self._bubbles.height(entry, width, last=at == rows - 1):
                self._keep()
                return

    def _keep(self) -> None:
        """Rows get other heights: what is looked at stays where it is."""
        if self._kept is None and not self._follow:
            self._kept = self.painted_first()
        self._settling.start()

    def _ranged(self, _low: int, high: int) -> None:
        if self._follow:
            self._go(high)

    def _scrolled(self, value: int) -> None:
        if not self._still:
            self._ahead.start(_AHEAD_MS)
        bar = self.verticalScrollBar()
        bottom = self.at_bottom
        if bottom != self._was_bottom:
            self._was_bottom = bottom
            self.bottom.emit(bottom)
            self._tell_links()
        if self._still or self._kept is not None:
            return
        if not bottom and value < bar.maximum() - 40:
            self._follow = False
        elif bottom:
            self._follow = True
        if value < _NEAR:
            self.near_top.emit()
        if bar.maximum() - value < _NEAR:
            self.near_bottom.emit()

    def _prepare(self) -> None:
        """Paints ahead while nothing else is to be done."""
        if self.paint_ahead():
            self._ahead.start(_AHEAD_MS)

    def look_around(self) -> None:
        """Asks for more at once where the view already stands near the top of what is loaded."""
        bar = self.verticalScrollBar()
        if bar.value() < _NEAR and not self._follow:
            self.near_top.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._kept is None and self._timeline.at_end and self.at_bottom:
            self._follow = True  # who sees the end goes on seeing it
        stay = self._follow
        other = event.size().width() != event.oldSize().width()
        if other and not stay and self._kept is None:
            self._kept = self.anchor()
        super().resizeEvent(event)
        if other:
            self.scheduleDelayedItemsLayout()
        self._settling.start()
        if stay:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())
        self.tell_height()

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        if self.verticalScrollBar().value() == 0:
            self.near_top.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() in _LOOKS and hasattr(self, "_settling"):
            self._keep()  # Qt lays out anew with the next line
        return super().event(event)
