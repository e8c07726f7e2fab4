"""Everything that comes into the composer as a file: by button, key, drop and paste.

Decides between files of this computer and links, by what the open chat's number takes. Works
with `attach_files.py` (files) and `composer_popups.py` (links).

Invariant: nothing of this computer goes out of a number that takes links only.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QDropEvent, QImage

from app.core.bidi import file_name, isolate
from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.files import Chosen
from app.domain.rows import ChatRow
from app.services.console import Console
from app.ui import phrases
from app.ui.models.chat_preview import chat_name
from app.ui.pages.chats.composer_text import files_in, holds_files
from app.ui.pages.chats.undo_bar import Waiting
from app.ui.telling import tell

if TYPE_CHECKING:
    from app.ui.pages.chats.composer import Composer


class Attaching(QObject):
    """``refusal`` says why links can't be sent: empty where they can, None where never."""

    def __init__(
        self,
        composer: Composer,
        console: Console,
        tasks: TaskOwner,
        refusal: Callable[[], str | None],
    ) -> None:
        super().__init__(composer)
        self._composer = composer
        self._console = console
        self._tasks = tasks
        self._refusal = refusal
        composer.box.text.given.connect(self.given)
        composer.box.attach.clicked.connect(lambda _checked=False: self._pressed())
        composer.box.files.removed.connect(lambda _one: composer.focus_text())
        composer.files.asked.connect(composer.focus_text)
        composer.files.link_wanted.connect(self.open_link)
        composer.popups.link_given.connect(self._link_given)
        composer.popups.files_given.connect(self._of_canned)

    def open(self) -> None:
        """Ctrl+O: files of this computer where the number takes them, else by link."""
        if self._composer.writable and self._composer.files.possible:
            self._composer.files.choose()
        else:
            self.open_link()

    def _pressed(self) -> None:
        if self._composer.writable and self._composer.files.possible:
            self._composer.files.open_menu(self._composer.box.attach)
        else:
            self.open_link()

    def open_link(self, why: str = "", url: str = "") -> None:
        """The form for an address; ``why`` says what led here."""
        reason = self._refusal()
        if self._composer.writable and reason is not None:
            self._composer.popups.open_attach(why or reason, url)

    def given(self, paths: list[Path], image: QImage) -> None:
        """Files or a picture were pasted or dropped."""
        if not self._composer.writable:
            return
        if self._composer.files.possible:
            self._composer.files.add(paths, image)
            self._composer.focus_text()
            return
        shown = file_name(paths[0].name) if paths else self.tr("A picture")
        words = self.tr("{file} lies on this computer: this number takes links only.")
        self.open_link(words.format(file=shown))

    def _of_canned(self, files: list[Chosen]) -> None:
        """A canned reply brings them; where they can't go out, its words stay alone."""
        if self._composer.files.possible:
            self._composer.files.add_sealed(files)
            return
        names = phrases.listed(file_name(one.name) for one in files)
        words = self.tr("{files} left out: this number sends no files of this computer.")
        tell(self._composer, words.format(files=names), icon="paperclip")

    def offered(self, held: QMimeData) -> str:
        """What would come of something that hangs over the chat; empty where it is not taken."""
        chat = self._composer.chat
        if chat is None or not self._composer.writable or not holds_files(held):
            return ""
        if self._composer.files.possible:
            words = self.tr("Let go to attach it for {name}")
            return words.format(name=isolate(chat_name(chat)))
        return self.tr("This number takes links only") if self._refusal() is not None else ""

    def dropped(self, event: QDropEvent) -> None:
        """Something was let go over the chat."""
        paths, image = files_in(event.mimeData())
        urls = event.mimeData().urls()
        if paths or not image.isNull():
            self.given(paths, image)
        elif urls:
            # as a browser asks for it: blanks and letters of other scripts in percent signs
            self.open_link(url=urls[0].toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _link_given(self, url: str, caption: str) -> None:
        chat = self._composer.chat
        if chat is not None:
            self._tasks.start(self._send_link(chat, url, caption), "send link")

    async def _send_link(self, chat: ChatRow, url: str, caption: str) -> None:
        popups = self._composer.popups
        try:
            message_id = await self._console.outbox.send_link(chat.id, url, caption)
        except SwitchboardError as error:
            if not popups.refuse_link(f"{error.what} {error.can}".strip()):
                raise  # the form was closed, or is another chat's
            return
        if self._composer.is_open(chat.id):
            popups.close_all()
        self._composer.sending.left(Waiting(chat, message_id, caption, link=url))
