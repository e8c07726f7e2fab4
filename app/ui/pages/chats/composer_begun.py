"""What was begun in chats beside the text: the chosen quote, and the files that wait.

Works for the composer, with `attach_files.py`, which holds the files, and `console.begun`, which
keeps both over a restart. Invariants: what is shown in a chat is on the disk a moment later, or
as soon as that takes it, and nothing is written there before what waits there is read; what goes
out is taken from there by the message itself.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.domain.files import Chosen, Staged
from app.domain.rows import MessageRow
from app.services.console import Console

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.services.begun import Beginning
    from app.ui.pages.chats.composer import Composer

AGAIN_MS = 15_000


class Beginnings:
    """Quotes and files by chat."""

    def __init__(self, composer: Composer, console: Console, tasks: TaskOwner) -> None:
        self._composer = composer
        self._console = console
        self._tasks = tasks
        self._loading = asyncio.Lock()
        self._loaded = False
        self._early: set[int] = set()  # chats in which something was begun before that
        self._files = files = composer.files
        self._quotes: dict[int, MessageRow] = {}
        self._written: dict[int, tuple[int, list[Chosen]] | None] = {}  # None: not known
        self._unkept: set[int] = set()  # what the disk did not take, and the drafts it did not
        self._unsaved: set[int] = set()
        self._again = QTimer(composer)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._try_again)
        files.settled.connect(self.keep)

    @property
    def chats(self) -> set[int]:
        """Where something is known."""
        return {*self._quotes, *self._written, *self._files.chats}

    async def load(self) -> None:
        """Brings back what waited when the program ended, beside what was begun since."""
        async with self._loading:
            if not self._loaded:
                found = await self._console.begun.everywhere()
                self._loaded = True
                self._bring_back(found)

    def _bring_back(self, found: dict[int, Beginning]) -> None:
        for chat_id, one in found.items():
            kept = (one.quoted.id if one.quoted else 0, list(one.files))
            self._written.setdefault(chat_id, kept)
            if one.quoted is not None:
                self._quotes.setdefault(chat_id, one.quoted)
            held = {_path(file) for file in self._files.sealed(chat_id)}
            self._files.restore(chat_id, [file for file in one.files if _path(file) not in held])
        chat = self._composer.chat
        if chat is not None and chat.id in found:
            self._files.open(chat)
            quoted = self.quote(chat.id)
            if quoted is not None:
                self._composer.keep_quote(chat.id, quoted)
        for chat_id in self._early:
            self.keep(chat_id)
        self._early.clear()

    async def forget_gone(self, others: set[int]) -> set[int]:
        """Chats may have been erased that are not open: nothing of them stays in memory.

        Returns those that are gone, of which ``others`` know something too.
        """
        composer = self._composer
        known = {*composer.drafts.chats, *self.chats, composer.undo_bar.chat_id, *others} - {0}
        if not known:
            return known
        rows = await self._console.conversations.chats_by_id(known)
        gone = known - {row.id for row in rows}
        for chat_id in gone:
            composer.forget(chat_id)
        return gone

    def quote(self, chat_id: int) -> MessageRow | None:
        """What the next message of a chat answers to."""
        return self._quotes.get(chat_id)

    def choose(self, chat_id: int, row: MessageRow | None) -> None:
        """Another quote, or none any more."""
        self._quotes.pop(chat_id, None)
        if row is not None:
            self._quotes[chat_id] = row
        self.keep(chat_id)

    def taken(self, chat_id: int) -> None:
        """All of it goes out: its message takes it from the disk too, once it is there."""
        self._quotes.pop(chat_id, None)
        self._written[chat_id] = None

    def keep(self, chat_id: int) -> None:
        """Has the disk hold what the chat has now."""
        if not self._loaded:
            self._early.add(chat_id)
            self._tasks.once(self.load, "what was begun")
            return
        quoted = self._quotes.get(chat_id)
        now = (quoted.id if quoted is not None else 0, self._files.sealed(chat_id))
        if now == self._written.get(chat_id, (0, [])):
            return
        self._written[chat_id] = now
        written = self._console.begun.keep(chat_id, *now)
        self._tasks.start(self._kept(chat_id, now, written), "keep what was begun")

    async def _kept(self, chat_id: int, now: object, written: Future[None]) -> None:
        try:
            await asyncio.shield(asyncio.wrap_future(written))  # also where the page closes
        except StoreError:
            if self._written.get(chat_id) is now:
                self._written[chat_id] = None  # the next try writes it all
            self._again.start()
            if chat_id not in self._unkept:  # told once, however often it is tried
                self._unkept.add(chat_id)
                raise
        else:
            self._unkept.discard(chat_id)

    async def save_draft(self, chat_id: int, text: str, begun: int) -> None:
        """Keeps the text of a chat on the disk; where it can't be now, it is tried again."""
        try:
            await self._console.conversations.save_draft(chat_id, text, begun)
        except StoreError:
            self._again.start()
            if chat_id not in self._unsaved:
                self._unsaved.add(chat_id)
                raise
        else:
            self._unsaved.discard(chat_id)

    def is_unsaved(self, chat_id: int) -> bool:
        """Whether the disk did not take the draft of a chat."""
        return chat_id in self._unsaved

    def _try_again(self) -> None:
        """The disk may have room again."""
        drafts = self._composer.drafts
        for chat_id in list(self._unsaved):
            work = self.save_draft(chat_id, *drafts.begun(chat_id))
            self._tasks.start(work, "draft")
        for chat_id in list(self._unkept):
            self.keep(chat_id)

    def forget(self, chat_id: int) -> None:
        """The chat was erased, and on the disk what waited in it."""
        self._quotes.pop(chat_id, None)
        self._written.pop(chat_id, None)
        for known in (self._early, self._unkept, self._unsaved):
            known.discard(chat_id)
        left = self._files.sealed(chat_id)
        self._files.forget(chat_id)
        if left:  # what was sealed while it was erased is named by nothing
            self._tasks.start(self._console.begun.drop(left), "drop files")


def _path(file: Chosen) -> str:
    return file.content.path if isinstance(file.content, Staged) else ""
