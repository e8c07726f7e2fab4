"""What the chat list shows instead of rows: first run, an empty tab, nothing found, no answer.

Invariant: it says why there is nothing, what fills it, and offers one thing to do.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.rows import ChatCounts, ChatFilter, ChatPlace, ChatTab, NumberRow
from app.ui.models.list_query import ListQuery
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState


class ListStates(QWidget):
    """Signals: `clear_wanted()`, `search_wanted(str)`, `new_wanted()`, `tab_wanted()`,
    `again_wanted()`.
    """

    clear_wanted = Signal()
    search_wanted = Signal(str)
    new_wanted = Signal()
    tab_wanted = Signal()
    again_wanted = Signal()
    filter_cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.state = EmptyState("messages-square", "")
        self.state.sentence.setFixedWidth(280)
        column.addWidget(self.state)

    def show_for(
        self,
        query: ListQuery,
        counts: ChatCounts,
        numbers: Mapping[int, NumberRow],
        names: list[str],
    ) -> None:
        """Chooses the words. ``names`` are those a misspelled search may have meant."""
        if query.text:
            self._nothing_found(query, numbers, names)
        elif query.starred:
            self._no_star()
        elif not query.only.plain:
            self._filtered(query.only)
        elif not counts.all and query.numbers is None:
            self._first_run(numbers)
        else:
            self._empty_tab(query.tab)

    def show_failed(self) -> None:
        """The list could not be read; why, the window tells."""
        title = self.tr("The chats could not be read")
        self.state.set("triangle-alert", title, self.tr("Nothing was changed."))
        again = Button(self.tr("Try again"), icon="rotate-cw")
        again.clicked.connect(self.again_wanted)
        self.state.set_actions(again)

    def _nothing_found(
        self, query: ListQuery, numbers: Mapping[int, NumberRow], names: list[str]
    ) -> None:
        title = self.tr("Nothing for “{text}”").format(text=isolate(query.text))
        searched = len(query.numbers) if query.numbers is not None else len(numbers)
        sentence = self.tr(
            "Searched names, numbers and messages of %Ln numbers on this computer.", "", searched
        )
        self.state.set("search", title, sentence)
        clear = Button(self.tr("Clear"))
        clear.clicked.connect(self.clear_wanted)
        suggestion = suggested(query.text, names)
        if suggestion:
            words = self.tr("Search “{text}”").format(text=isolate(suggestion))
            instead = Button(words, "soft")
            instead.clicked.connect(lambda: self.search_wanted.emit(suggestion))
            self.state.set_actions(instead, clear)
        else:
            self.state.set_actions(clear)

    def _first_run(self, numbers: Mapping[int, NumberRow]) -> None:
        connected = [row for row in numbers.values() if row.state == "connected"]
        if connected:
            words = self.tr("{number} is connected. New messages land here by themselves.")
            sentence = words.format(number=isolate(connected[0].name or connected[0].phone))
        else:
            sentence = self.tr("Connect a number, and new messages land here by themselves.")
        self.state.set("messages-square", self.tr("No chats yet"), sentence)
        if connected:
            write = Button(self.tr("Write to a number"), "primary", icon="square-pen")
            write.clicked.connect(self.new_wanted)
            self.state.set_actions(write)
        else:
            self.state.set_actions()

    def _no_star(self) -> None:
        title = self.tr("Nothing is starred")
        sentence = self.tr("Star a message with S in the timeline, and find it here again.")
        self.state.set("star", title, sentence)
        clear = Button(self.tr("Clear the filter"))
        clear.clicked.connect(self.filter_cleared)
        self.state.set_actions(clear)

    def _filtered(self, only: ChatFilter) -> None:
        """Nothing is put off, archived, mine or labelled so."""
        words = {
            ChatPlace.SNOOZED: (
                "clock",
                self.tr("Nothing is put off"),
                self.tr("A chat that is put off comes back at its time, or with a new message."),
            ),
            ChatPlace.ARCHIVED: (
                "archive",
                self.tr("Nothing is archived"),
                self.tr("Archived chats stay here until their customer writes again."),
            ),
            ChatPlace.INBOX: (
                "filter",
                self.tr("No chat fits the filter"),
                self.tr("Assign chats and label them in their menu or in their details."),
            ),
        }
        self.state.set(*words[only.place])
        clear = Button(self.tr("Clear the filter"))
        clear.clicked.connect(self.filter_cleared)
        self.state.set_actions(clear)

    def _empty_tab(self, tab: ChatTab) -> None:
        words = {
            ChatTab.NEEDS_REPLY: (
                "circle-check",
                self.tr("Nobody waits"),
                self.tr("Chats come here when the last word is the customer’s."),
            ),
            ChatTab.UNREAD: (
                "check-check",
                self.tr("All read"),
                self.tr("Chats with new messages come here."),
            ),
            ChatTab.GROUPS: (
                "users",
                self.tr("No groups"),
                self.tr("Groups of your numbers come here once they are listed."),
            ),
            ChatTab.CHANNELS: (
                "megaphone",
                self.tr("No channels"),
                self.tr("Channels of your numbers come here once they are listed."),
            ),
            ChatTab.ALL: (
                "filter",
                self.tr("No chats of these numbers"),
                self.tr("Choose other numbers above."),
            ),
        }
        icon, title, sentence = words[tab]
        self.state.set(icon, title, sentence)
        if tab is ChatTab.ALL:
            self.state.set_actions()
            return
        every = Button(self.tr("Show all chats"))
        every.clicked.connect(self.tab_wanted)
        self.state.set_actions(every)


def suggested(text: str, names: list[str]) -> str:
    """A word of the known names that is close to what was typed; empty if none is."""
    from difflib import get_close_matches  # first needed when nothing was found

    from app.domain.folding import fold

    words = {fold(word): word for name in names for word in (name, *name.split())}
    close = get_close_matches(fold(text), words, n=1, cutoff=0.72)
    return words[close[0]] if close and close[0] != fold(text) else ""
