"""The rows of the activity log, and the words for what went wrong in one of them.

Invariant: one letter is a command here, never a search among rows; where the keyboard arrives
nothing is chosen yet.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from app.ui.delegates.activity_row import ActivityRowDelegate
from app.ui.models.activity import ActivityModel
from app.ui.widgets.table import HoverRows, as_arrow
from app.ui.widgets.themed import Themed


class ActivityView(Themed, HoverRows, QListView):
    """The stream itself."""

    def __init__(self, model: ActivityModel, delegate: ActivityRowDelegate) -> None:
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
        if isinstance(event, QKeyEvent):
            event = as_arrow(event)
            if event.text().isprintable() and event.text():
                event.ignore()
                return
        super().keyPressEvent(event)

    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()


def failure_words(kind: str) -> str:
    """What happened, for the kind of error a call ended with."""
    translate = QCoreApplication.translate
    titles = {
        "server": translate("Failures", "The provider had a problem of its own."),
        "upstream": translate("Failures", "The provider passed on an error."),
        "auth": translate("Failures", "The key or session was refused."),
        "forbidden": translate("Failures", "This is not allowed."),
        "blocked": translate("Failures", "The provider blocks this operation."),
        "not_found": translate("Failures", "The provider does not know this."),
        "conflict": translate("Failures", "Not possible in this state."),
        "rate_limited": translate("Failures", "Too many requests."),
        "network": translate("Failures", "The provider could not be reached."),
        "timeout": translate("Failures", "No answer came in time."),
        "bad_answer": translate("Failures", "The answer made no sense."),
        "invalid_request": translate("Failures", "The provider refused the fields."),
    }
    return titles.get(kind, kind.replace("_", " "))
