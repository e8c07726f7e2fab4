"""The composer's pop-ups: emoji, canned replies, attach by link. Made when they are first opened.

Invariant: the text keeps what was typed, whichever pop-up comes and goes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.tasks import TaskOwner
from app.services.console import Console
from app.ui.pages.chats.composer_box import ComposerBox
from app.ui.pages.chats.composer_text import BLANK as _BLANK

if TYPE_CHECKING:
    from app.services.canned import CannedRow
    from app.ui.pages.chats.attach_popup import AttachPopup
    from app.ui.pages.chats.canned_popup import CannedPopup
    from app.ui.widgets.emoji_popup import EmojiPopup


class ComposerPopups(QObject):
    """Signals: `link_given(url, caption)`, `files_given(list[Chosen])` of a canned reply,
    `back_to_text()`, `canned_wanted(new|manage)`."""

    link_given = Signal(str, str)
    files_given = Signal(list)
    back_to_text = Signal()
    canned_wanted = Signal(str)

    def __init__(
        self, console: Console, tasks: TaskOwner, box: ComposerBox, composer: QWidget
    ) -> None:
        super().__init__(composer)
        self._console = console
        self._tasks = tasks
        self._box = box
        self._composer = composer
        self._emoji: EmojiPopup | None = None
        self._canned: CannedPopup | None = None
        self._attach: AttachPopup | None = None
        self._by_button = False
        self._taken = False
        self.known: Callable[[], dict[str, str]] = dict
        self.takes_links: Callable[[], bool] = bool
        self.takes_files: Callable[[], bool] = bool
        box.text.slash.connect(self._slash)
        box.text.slash_key.connect(self._slash_key)

    @property
    def emoji(self) -> EmojiPopup | None:
        """The picker, once it was opened."""
        return self._emoji

    def close_all(self) -> None:
        """Another chat, or the message went out."""
        for popup in (self._emoji, self._canned, self._attach):
            if popup is not None:
                popup.close_popup()

    # Emoji

    def open_emoji(self) -> None:
        """The picker, over its button."""
        if self._emoji is None:
            from app.ui.widgets.emoji_popup import EmojiPopup

            self._emoji = EmojiPopup(self._box.emoji, self._console.settings, self._tasks)
            self._emoji.picked.connect(self._picked_emoji)
            self._emoji.closed.connect(self.back_to_text)
        self._emoji.open_picker(self._box)

    def _picked_emoji(self, sign: str) -> None:
        self._box.text.insertPlainText(sign)
        self.back_to_text.emit()

    # Links

    def open_attach(self, why: str, url: str, caption: str = "") -> None:
        """The form, over its button."""
        if self._attach is None:
            from app.ui.pages.chats.attach_popup import AttachPopup

            self._attach = AttachPopup(self._box.attach)
            self._attach.given.connect(self.link_given)
        self._attach.say_how(takes_files=self.takes_files())
        self._attach.open_form(why, url, caption, clear_of=self._box)

    def refuse_link(self, words: str) -> bool:
        """What is wrong with the address; False where the form it stood in is closed."""
        return self._attach is not None and self._attach.refuse(words)

    # Canned replies

    def open_canned(self) -> None:
        """The list, by its button: as if a `/` had been typed in an empty line."""
        text = self._box.text
        if text.slash_word() is None:
            self._by_button = True
            line = text.textCursor().block().text()
            text.insertPlainText("\n/" if line.strip() else "/")
        self.back_to_text.emit()

    def close_canned(self) -> bool:
        """Closes the list; False where it is not open."""
        if self._canned is None or self._canned.isHidden():
            return False
        self._canned.close_popup()
        return True

    def _take_slash(self) -> None:
        """What opened the list goes; it was never meant as words."""
        if self._box.text.slash_word() is not None:
            self._box.text.insert_canned("", from_slash=True)

    def _manage(self, how: str) -> None:
        self._take_slash()
        self.canned_wanted.emit(how)

    @property
    def choosing(self) -> bool:
        """Whether a reply is being chosen: what stands there is a name, not yet a text."""
        if self._canned is None or self._canned.isHidden() or not self._canned.count:
            return False
        word = self._box.text.slash_word()
        return word is not None and self._box.text.text() == f"/{word}"

    async def know_blanks(self, still: Callable[[], bool]) -> None:
        """A draft came back: the blanks of canned replies in it are still to be filled.

        ``still`` tells whether its chat is open.
        """
        rows = await self._console.canned.all()
        if not still():
            return
        self._box.text.know_blanks({blank for row in rows for blank in _BLANK.findall(row.text)})

    def _slash(self, typed: str) -> None:
        if typed:
            self._taken = False
            self._tasks.start(self._show_canned(), "canned replies")
        else:
            self._by_button = False
            if self._canned is not None:
                self._canned.close_popup()

    async def _show_canned(self) -> None:
        rows = await self._console.canned.all()
        word = self._box.text.slash_word()
        if word is None or not self._composer.isVisible():
            return
        if self._canned is None:
            from app.ui.pages.chats.canned_popup import CannedPopup

            popup = self._canned = CannedPopup(self._box)
            popup.picked.connect(self._picked_canned)
            popup.new_wanted.connect(lambda: self._manage("new"))
            popup.manage_wanted.connect(lambda: self._manage("manage"))
            popup.closed.connect(self._canned_closed)
        self._box.text.popup_open = True
        self._canned.show_for(rows, word, self._composer)

    def _canned_closed(self) -> None:
        self._box.text.popup_open = False
        if self._by_button and self._box.text.slash_word() == "":
            self._box.text.textCursor().deletePreviousChar()
            self._taken = True

    def _slash_key(self, key: int) -> None:
        if self._canned is None or not self._canned.press(Qt.Key(key), self._box.text):
            self._box.text.popup_open = False

    def _picked_canned(self, row: CannedRow) -> None:
        from app.services.canned import filled

        text = filled(row.text, self.known())
        # a press closes the list first, which takes the button's slash away: its place is the same
        from_slash = self._taken or self._box.text.slash_word() is not None
        self._taken = False
        self._tasks.start(self._console.canned.used(row.id), "canned used")
        files = bool(row.files) and (self.takes_files() or not row.link)
        if files:
            # what this number can't send is told with its name
            self._box.text.insert_canned(text, from_slash)
            self.files_given.emit(list(row.files or ()))
            self.back_to_text.emit()
            return
        links = bool(row.link) and self.takes_links()
        if links and not _BLANK.search(text):
            # nothing is left to fill: the file goes out with these words under it
            self._box.text.insert_canned("", from_slash)
            self.open_attach("", row.link, text)
            return
        words = f"{text}\n{row.link}" if row.link and not links else text
        self._box.text.insert_canned(words, from_slash)
        if links:
            self.open_attach("", row.link)
        else:
            self.back_to_text.emit()
