"""The rows of the delivery list and the titles over their columns.

Invariant: one letter is a command here, never a search among rows.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.delegates.delivery_row import START, DeliveryRowDelegate, widths
from app.ui.models.deliveries import DeliveriesModel
from app.ui.style.look import theme
from app.ui.widgets.painting import after, at_start, draw_text
from app.ui.widgets.row_keys import menu_place
from app.ui.widgets.table import HoverRows, as_arrow
from app.ui.widgets.themed import Themed


class DeliveryRows(Themed, HoverRows, QListView):
    """The list itself. Signal: `menu_wanted(QPoint)` at a place of the screen."""

    menu_wanted = Signal(QPoint)

    def __init__(self, model: DeliveriesModel, delegate: DeliveryRowDelegate) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.watch_rows()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def keyPressEvent(self, event: QEvent) -> None:
        # one letter is a command here (P, J, K), not a search
        if isinstance(event, QKeyEvent):
            event = as_arrow(event)
            if event.text().isprintable() and event.text() and not event.modifiers():
                event.ignore()
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(menu_place(self, event)[1])

    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()


class DeliveryColumns(Themed, QWidget):
    """The titles over the list's columns."""

    def __init__(self) -> None:
        super().__init__()
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(theme().px(27))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rect = self.rect()
        painter.fillRect(rect, now.color("surface.sunken"))
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), now.color("border.subtle"))
        font, ink = now.font("small"), now.color("text.muted")
        rest = after(rect, START, now.rtl)
        time, answer = widths()
        draw_text(
            painter, at_start(rest, time, now.rtl), self.tr("Received"), font, ink, rtl=now.rtl
        )
        rest = after(rest, time, now.rtl)
        edge = 14
        rest = rest.adjusted(edge, 0, 0, 0) if now.rtl else rest.adjusted(0, 0, -edge, 0)
        draw_text(painter, rest, self.tr("Event"), font, ink, rtl=now.rtl)
        draw_text(painter, rest, self.tr("Answer"), font, ink, align="end", rtl=now.rtl)
        rest = after(rest, answer - 8, not now.rtl)
        draw_text(painter, rest, self.tr("Account"), font, ink, align="end", rtl=now.rtl)
