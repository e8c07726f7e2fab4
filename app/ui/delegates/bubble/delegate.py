"""Paints timeline rows and answers what lies under a point; keeps laid-out rows in an LRU.

Invariant: a row is laid out once for each look (message, stamp, width, theme), also where its chat
was left meanwhile; scrolling only puts down what was painted before.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.bidi import strip
from app.domain.messages import Direction, Kind
from app.ui.delegates.bubble.measure import shape_of
from app.ui.delegates.bubble.paints import ring
from app.ui.delegates.bubble.shape import Moment, Shape, Zone
from app.ui.delegates.bubble.stills import Stills
from app.ui.models.message_words import shown_text
from app.ui.models.timeline_entry import ENTRY_ROLE, Entry
from app.ui.style.look import theme

Index = QModelIndex | QPersistentModelIndex
KEPT = 1500
FOOT = 14


class BubbleDelegate(QStyledItemDelegate):
    """`moment` holds what painters need beyond the message."""

    def __init__(self, moment: Moment) -> None:
        super().__init__()
        self.moment = moment
        self._shapes: OrderedDict[tuple[Any, ...], Shape] = OrderedDict()
        self._stills = Stills()
        self.forgot = 0

    def shape(self, entry: Entry, width: int) -> Shape:
        """The laid-out row."""
        now = theme()
        moment = self.moment
        settings = (moment.group, moment.found, moment.spell_status)
        key = (entry.row.id, entry.stamp, width, now, settings)
        found = self._shapes.get(key)
        if found is None:
            found = self._shapes[key] = shape_of(entry, width, now, moment)
            if len(self._shapes) > KEPT:
                self._shapes.popitem(last=False)
        else:
            self._shapes.move_to_end(key)
        return found

    def height(self, entry: Entry, width: int, *, last: bool) -> int:
        """The height of a row; the last one keeps a distance from the composer."""
        return self.shape(entry, width).height + (FOOT if last else 0)

    def forget(self) -> None:
        """Lay everything out anew: another theme or setting, or somebody may have been erased.

        Chats that are not open are kept here too. ``forgot`` counts it, for those who have begun
        something with what is no more.
        """
        self.forgot += 1
        self._shapes.clear()
        self._stills.forget()

    def prepare(
        self, seen: Sequence[Entry], coming: Sequence[Entry], width: int, ratio: float
    ) -> bool:
        """Makes the picture of a row that comes into sight soon; whether there was a need."""
        here = [self.shape(entry, width) for entry in seen]
        soon = [self.shape(entry, width) for entry in coming]
        return self._stills.make_next(here, soon, theme(), ratio)

    def foresee(self, entry: Entry, width: int, *, group: bool) -> Shape:
        """The row as a chat that is not open will show it; a ``group`` or a person's."""
        moment = self.moment
        kept = moment.group, moment.found
        moment.group, moment.found = group, ""
        try:
            return self.shape(entry, width)
        finally:
            moment.group, moment.found = kept

    def picture(self, shape: Shape, ratio: float) -> int:
        """Makes the picture of a row ahead of its first painting; how many pixels it took."""
        if self._stills.has(shape):
            return 0
        made = self._stills.make(shape, theme(), ratio)
        return 0 if made is None else made[1].width() * made[1].height()

    def zone_at(self, entry: Entry, width: int, point: QPoint) -> Zone | None:
        """What answers at a point of the row."""
        return self.shape(entry, width).zone_at(point)

    def paint_row(
        self, painter: QPainter, entry: Entry, origin: QPoint, width: int, *, selected: bool
    ) -> None:
        """Draws a row that begins at a point."""
        now = theme()
        shape = self.shape(entry, width)
        painter.save()
        for box, draw in shape.draws[: shape.heads]:
            draw(painter, shape.visual(box, origin), now)
        if not shape.still or not self._stills.paint(painter, shape, origin, now):
            for box, draw in shape.draws[shape.heads :]:
                draw(painter, shape.visual(box, origin), now)
        if selected and entry.row.kind is not Kind.SYSTEM:
            ring(painter, shape.visual(shape.bubble, origin), entry, now)
        painter.restore()

    # Selecting text

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        entry = index.data(ENTRY_ROLE)
        return Selector(parent, entry if isinstance(entry, Entry) else None)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Entry):
            rect: QRect = option.rect
            shape = self.shape(entry, rect.width())
            box = shape.visual(shape.text_box, rect.topLeft())
            editor.setGeometry(box.adjusted(0, 0, 4, 2))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The editor holds the text since it was made."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing is ever written."""


class Selector(QPlainTextEdit):
    """The text of a bubble, to select from; Esc closes it."""

    def __init__(self, parent: QWidget, entry: Entry | None) -> None:
        super().__init__(parent)
        now = theme()
        self.setProperty("bare", True)
        self.setProperty("ownFocus", True)
        self.setReadOnly(True)
        self.setFont(now.font("message"))
        self.setAccessibleName(self.tr("Text of the message"))
        self.document().setDocumentMargin(0)
        scroll = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(scroll)
        self.setHorizontalScrollBarPolicy(scroll)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.setAutoFillBackground(True)
        if entry is not None:
            self.setPlainText(strip(shown_text(entry.row)))
            out = entry.row.direction is Direction.OUT
            palette = self.palette()
            palette.setColor(
                QPalette.ColorRole.Base, now.color("bubble.out" if out else "bubble.in")
            )
            palette.setColor(
                QPalette.ColorRole.Window, now.color("bubble.out" if out else "bubble.in")
            )
            self.setPalette(palette)
        self.selectAll()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(strip(self.textCursor().selectedText().replace("\u2029", "\n")))
        return data

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)
