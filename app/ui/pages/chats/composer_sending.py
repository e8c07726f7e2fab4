"""How what was written leaves the composer, and how it comes back: held, refused or taken back.

Works with the outbox and the collision guard; `composer.py` shows. Invariant: a text is at any
time in the box of its chat, in that chat's draft, or a message or a plan on the disk; it never
comes into another chat, and nothing that was begun meanwhile is lost for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.files import Chosen
from app.domain.rows import ChatRow, MessageRow
from app.services.console import Console
from app.ui.models.chat_preview import chat_name
from app.ui.pages.chats.undo_bar import Waiting
from app.ui.telling import tell, tell_error, toasts_of

if TYPE_CHECKING:
    from app.ui.pages.chats.composer import Composer


@dataclass(frozen=True, slots=True)
class Written:
    """What stood in the box when Send was pressed, or a time was chosen for it.

    ``begun`` is when its first letter was typed or its first file chosen, ms; ``was`` what of it
    lies on the disk as the chat's draft.
    """

    chat: ChatRow
    text: str
    quoted: MessageRow | None
    begun: int
    was: str
    files: list[Chosen]


class Sending(QObject):
    """Sends for one composer, in the order in which it was written."""

    def __init__(self, composer: Composer, console: Console, tasks: TaskOwner) -> None:
        super().__init__(composer)
        self._composer = composer
        self._console = console
        self._tasks = tasks
        self._in_order = asyncio.Lock()
        self._under_way: set[asyncio.Task[Any]] = set()
        composer.undo_bar.taken_back.connect(self._take_back)

    def start(self, written: Written) -> None:
        """Sends it, or brings it back."""
        self.run(self._send(written), "send")

    @property
    def busy(self) -> bool:
        """Whether something is on its way."""
        return bool(self._under_way)

    async def finish(self) -> None:
        """Returns once all that was sent is a message on the disk, or has come back."""
        while self._under_way:
            await asyncio.wait(set(self._under_way))

    def run(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Does something with what has left the box: `finish` waits for it."""
        if self._tasks.closed:
            self._tasks.start(work, name)  # it is dropped there
            return
        task = self._tasks.begin(work, name)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _send(self, written: Written) -> None:
        composer, chat = self._composer, written.chat
        quoted_id = written.quoted.id if written.quoted is not None else None
        # what was written first goes first, however long its look for other answers takes
        async with self._in_order:
            message_id, by_itself = 0, False
            checked = self._console.clock.now_ms()
            try:
                others = await composer.watch.others(chat.id, written.begun)
                if others:
                    by_itself = await composer.watch.by_itself(others[-1])
                elif written.files:
                    message_id = await composer.files.send(
                        chat.id, written.files, written.text, quoted_id, written.was
                    )
                else:
                    message_id = await self._console.outbox.send_text(
                        chat.id, written.text, quoted_id, written.was
                    )
            except SwitchboardError as error:
                await self.put_back(written)
                tell_error(composer, error)
                return
            if others:
                await self.put_back(written)
                self._hold(written, others, by_itself=by_itself)
                return
            composer.save_again(chat.id, written.was)
            self.left(Waiting(chat, message_id, written.text, written.quoted, checked=checked))

    def left(self, waiting: Waiting) -> None:
        """A message is queued, by whatever way: it can be taken back for a while."""
        composer = self._composer
        composer.watch.sent(waiting.message_id)
        composer.undo_bar.offer(waiting)
        if composer.is_open(waiting.chat.id):
            composer.sent.emit(waiting.message_id)

    def _hold(self, written: Written, others: list[MessageRow], *, by_itself: bool) -> None:
        """Somebody else answered meanwhile: the text has come back and waits."""
        composer, chat = self._composer, written.chat
        if composer.is_open(chat.id):
            # over an empty box there is nothing to hold: it was taken out again
            if composer.box.text.text().strip() or composer.files.files:
                now = self._console.clock.now_ms()
                composer.collision.show_rows(others, by_itself=by_itself, now=now)
            return
        # the operator is elsewhere: what was not sent has to be told there
        toasts = toasts_of(composer)
        if toasts is not None:
            words = self.tr("Held, not sent to {name}: somebody else answered meanwhile.")
            toasts.error(
                words.format(name=isolate(chat_name(chat))),
                action=self.tr("Open chat"),
                act=lambda: composer.chat_wanted.emit(chat.id),
            )

    async def put_back(self, written: Written) -> None:
        """All of it comes back to its chat."""
        self._composer.files.put_back(written.chat.id, written.files)
        if written.files:
            self._composer.watch.came_back(written.chat.id, written.begun)
        await self.give_back(written.chat.id, written.text, written.quoted, written.begun)

    async def give_back(
        self, chat_id: int, text: str, quoted: MessageRow | None = None, begun: int = 0
    ) -> None:
        """Brings a text back to its chat: into the box where it is open, else as its draft.

        ``begun`` is when its first letter was typed, ms; 0 for now.
        """
        composer, conversations = self._composer, self._console.conversations
        if quoted is not None:
            composer.keep_quote(chat_id, quoted)
        if text and not composer.is_open(chat_id) and chat_id not in composer.drafts:
            for row in await conversations.chats_by_id([chat_id]):
                composer.drafts.learn(row)
        # it may have been opened while its row was read
        if composer.is_open(chat_id):
            composer.edit_again(text, begun)
        elif text:
            # known before it is on the disk: who opens the chat meanwhile has it in the box
            begun = begun or self._console.clock.now_ms()
            whole, begun = composer.drafts.add(chat_id, text, begun)
            await conversations.save_draft(chat_id, whole, begun)

    # Taking back

    def _take_back(self, waiting: Waiting) -> None:
        self.run(self._undone(waiting), "undo")

    async def _undone(self, waiting: Waiting) -> None:
        composer, chat_id = self._composer, waiting.chat.id
        back, files = await composer.files.undo(chat_id, waiting.message_id)
        # nobody looked since it was sent whether somebody else answered
        if files and waiting.checked:
            composer.watch.came_back(chat_id, waiting.checked)
        if not back:
            self.too_late()
        elif waiting.link and composer.is_open(chat_id):
            composer.popups.open_attach("", waiting.link, waiting.text)
        else:
            text = "\n".join(part for part in (waiting.text, waiting.link) if part)
            await self.give_back(chat_id, text, waiting.quoted, waiting.checked)

    def too_late(self) -> None:
        """What was to come back has left already."""
        tell(self._composer, self.tr("Too late: it has left already."), icon="clock")
        self._composer.focus_text()
