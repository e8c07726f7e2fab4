"""What the search shows instead of finds: what can be looked for, what was, and why nothing fits.

Works for the panel, which decides when. Invariant: it keeps nothing of what was found.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import PlainLabel


def _tr(text: str) -> str:
    return QCoreApplication.translate("SearchPanel", text)


class SearchStates(QWidget):
    """Signals: ``again_wanted(text)``, ``clear_wanted()``: without the filters."""

    again_wanted = Signal(str)
    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.empty = EmptyState("search", "", "")
        column.addWidget(self.empty, 1)
        self.recent = QVBoxLayout()
        self.recent.setContentsMargins(16, 0, 16, 24)
        self.recent.setSpacing(6)
        column.addLayout(self.recent)

    def show_begin(self, recent: list[str]) -> None:
        """Nothing is looked for yet."""
        self.empty.set(
            "search",
            _tr("Search everywhere"),
            _tr(
                "Words and parts of words, in any script. “Quotation marks” keep words "
                "together; from:omar, since:2026-03-01 and until:7d narrow it."
            ),
        )
        self.empty.set_actions()
        self._show_recent(recent)

    def show_nothing(self, typed: str, *, partial: bool, narrowed: bool) -> None:
        """Nothing fits. ``partial``: so far; ``narrowed``: only a part was searched."""
        title = (
            _tr("Nothing for “{text}”").format(text=isolate(typed))
            if typed
            else _tr("Nothing fits these filters")
        )
        self._show_recent([])
        if partial:
            self.empty.set("search", _tr("Looking further back…"), "")
            self.empty.set_actions()
        elif narrowed:
            clear = Button(_tr("Clear the filters"), icon="x")
            clear.clicked.connect(self.clear_wanted)
            self.empty.set("search", title, _tr("Only a part was searched."))
            self.empty.set_actions(clear)
        else:
            self.empty.set(
                "search",
                title,
                _tr(
                    "Messages, chats, notes, templates and canned replies on this computer were "
                    "searched. Try fewer letters, or a part of a word."
                ),
            )
            self.empty.set_actions()

    def _show_recent(self, kept: list[str]) -> None:
        while (item := self.recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if kept:
            self.recent.addWidget(
                PlainLabel(_tr("Searched lately"), "caption", "semibold", "text.muted")
            )
        for text in kept:
            again = LinkButton(text, icon="history")
            again.clicked.connect(lambda _=False, text=text: self.again_wanted.emit(text))
            self.recent.addWidget(again, 0, Qt.AlignmentFlag.AlignLeading)
