"""The laid-out form of a row: rectangles, what to draw in each, and what a press on each does.

Rectangles are logical: x counts from the reading start. `Shape.visual` mirrors them. Invariant:
a shape holds no state of the moment (playing, hovered); painters get that when they draw.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap

from app.domain.rows import MessageRow
from app.ui.delegates.bubble.text import TextBlock
from app.ui.style.tokens import Theme

WAVE_BARS = 42


@dataclass(slots=True)
class Playing:
    """What sounds now. ``share`` is 0 to 1; ``waves`` are bars of notes, ``lengths`` seconds."""

    message_id: int = 0
    share: float = 0.0
    seconds: float = 0.0
    running: bool = False
    speed: float = 1.0
    waves: dict[int, tuple[float, ...]] = field(default_factory=dict)
    lengths: dict[int, float] = field(default_factory=dict)


@dataclass(slots=True)
class Moment:
    """What painters need beyond the message: pictures, sound, settings."""

    picture: Callable[[MessageRow, int], QPixmap | None]
    playing: Playing = field(default_factory=Playing)
    group: bool = False
    spell_status: bool = False
    found: str = ""
    offers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Zone:
    """A place that answers to a press."""

    rect: QRect
    action: str
    argument: str = ""
    tip: str = ""


Draw = Callable[[QPainter, QRect, Theme], None]


@dataclass(slots=True)
class Shape:
    """A row, laid out for a width.

    The first ``heads`` of ``draws`` are lines across it; the others draw the same each time if it
    is ``still``, so that a picture of them will do (`stills.py`).
    """

    width: int
    rtl: bool
    height: int = 0
    bubble: QRect = field(default_factory=QRect)
    text_box: QRect = field(default_factory=QRect)
    text: TextBlock | None = None
    draws: list[tuple[QRect, Draw]] = field(default_factory=list)
    heads: int = 0
    still: bool = False
    zones: list[Zone] = field(default_factory=list)

    def visual(self, rect: QRect, origin: QPoint) -> QRect:
        """Where a logical rectangle is on the screen, in a row that begins at ``origin``."""
        if not self.rtl:
            return rect.translated(origin)
        left = self.width - rect.x() - rect.width()
        return QRect(origin.x() + left, origin.y() + rect.y(), rect.width(), rect.height())

    def add(self, rect: QRect, draw: Draw) -> None:
        """Something to draw."""
        self.draws.append((rect, draw))

    def zone_at(self, point: QPoint) -> Zone | None:
        """What answers at a point of the row (visual coordinates)."""
        origin = QPoint(0, 0)
        for zone in self.zones:
            if self.visual(zone.rect, origin).contains(point):
                return zone
        if self.text is not None:
            box = self.visual(self.text_box, origin)
            if box.contains(point):
                link = self.text.link_at(point.x() - box.x(), point.y() - box.y())
                if link:
                    return Zone(self.text_box, "link", link, link)
        return None
