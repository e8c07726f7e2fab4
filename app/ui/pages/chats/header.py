"""The header of the open chat: who it is, on which number, and what can be done with it.

Invariant: below 1120 px, where one pane shows at a time, it carries the way back to the list.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.core.bidi import isolate
from app.domain.messages import ChatKind
from app.domain.rows import ChatRow, LabelRow, NumberRow
from app.ui import phrases
from app.ui.models.chat_preview import chat_name
from app.ui.style.look import theme
from app.ui.widgets.apart import Apart
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.name_line import NameLine
from app.ui.widgets.piece_line import Piece, PieceLine
from app.ui.widgets.themed import sides


class ChatHeader(Apart):
    """Signals: `search_wanted()`, `details_wanted(bool)`, `menu_wanted()`, `back_wanted()`."""

    search_wanted = Signal()
    details_wanted = Signal(bool)
    menu_wanted = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("surface.base", sides=("bottom",))
        row = QHBoxLayout(self.inner)
        row.setContentsMargins(*sides(16, 0, 10, 1))
        row.setSpacing(10)
        self.back = IconButton("arrow-left", self.tr("Back to the list"), shortcut="Esc")
        self.back.hide()
        row.addWidget(self.back)
        self.avatar = Avatar("", "", theme().tokens.avatar["header"])
        row.addWidget(self.avatar)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        self.top = NameLine()
        self.name = self.top.name
        words.addWidget(self.top)
        self.line = PieceLine("small", "text.muted")
        self._about: list[Piece] = []
        self._updating = False
        words.addWidget(self.line)
        words.addStretch(1)
        row.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        self.search = IconButton("search", self.tr("Search in this chat"), shortcut="Ctrl+F")
        self.details = IconButton(
            "panel-right", self.tr("Details"), shortcut="Ctrl+I", checkable=True
        )
        self.more = IconButton("ellipsis", self.tr("More"))
        for button in (self.search, self.details, self.more):
            buttons.addWidget(button)
        row.addLayout(buttons)
        self.search.clicked.connect(self.search_wanted)
        self.details.clicked.connect(self.details_wanted)
        self.more.clicked.connect(self.menu_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(theme().row("chatHeader"))
        super().restyle()

    def show_chat(
        self, chat: ChatRow, number: NumberRow | None, labels: list[LabelRow] | None = None
    ) -> None:
        """Who it is."""
        square = chat.kind is not ChatKind.PERSON
        icon = {ChatKind.GROUP: "users", ChatKind.CHANNEL: "megaphone"}.get(chat.kind, "")
        self.avatar.set(chat.address, chat.name, square=square, icon=icon)
        self.top.set(isolate(chat_name(chat)), [(one.name, one.colour) for one in labels or []])
        about = self._kind_of(chat)
        on = self.tr("·  on")
        self._about = [Piece(about, cut=True)]
        if number is not None:
            self._about += [
                Piece(on if about else on.lstrip("· ")),
                Piece(number.code, number.colour),
                Piece(isolate(number.name or phrases.phone(number.phone)), cut=True),
            ]
        self._say()

    def set_updating(self, on: bool) -> None:
        """Whether its history is being read back."""
        self._updating = on
        self._say()

    @property
    def updating(self) -> bool:
        """Whether it says that history is being read back."""
        return self._updating

    def _say(self) -> None:
        more = [Piece(self.tr("· Updating…"))] if self._updating else []
        self.line.set(*self._about, *more)

    def _kind_of(self, chat: ChatRow) -> str:
        if chat.kind is ChatKind.PERSON:
            return phrases.phone(chat.address) if chat.name else ""
        if chat.participants:
            return self.tr("%Ln participants", "", chat.participants)
        return self.tr("Group") if chat.kind is ChatKind.GROUP else self.tr("Channel")
