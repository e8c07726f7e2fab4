"""What can be done with a message: the bubble's links, its keys, its context menu.

Invariant: what may arrive twice, and what leaves Switchboard, happens after a question only.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate, ltr, strip
from app.core.tasks import TaskOwner
from app.domain.messages import Direction, Kind, Status
from app.domain.rows import MessageRow
from app.services.console import Console
from app.ui import phrases
from app.ui.models.chat_preview import chat_name
from app.ui.models.message_words import copied, sender_of
from app.ui.pages.chats.timeline_pane import TimelinePane
from app.ui.telling import copy, tell
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.menu import Menu

_OF_MANY = ("copy", "forward", "star")
_UNSENT = (Status.QUEUED, Status.FAILED, Status.UNCERTAIN)


class MessageActions(QObject):
    """Signals: `quote_wanted(MessageRow)`, `edit_wanted(chat id, text, quoted MessageRow|None)`,
    `file_wanted(chat id, Chosen)`, `why_wanted(MessageRow)`."""

    quote_wanted = Signal(object)
    edit_wanted = Signal(object, str, object)
    file_wanted = Signal(object, object)
    why_wanted = Signal(object)

    def __init__(
        self,
        console: Console,
        tasks: TaskOwner,
        pane: TimelinePane,
        page: QWidget,
        open_address: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(page)
        self._console = console
        self._tasks = tasks
        self._pane = pane
        self._page = page
        self._open_address = open_address or (lambda url: QDesktopServices.openUrl(QUrl(url)))
        self._acts: dict[str, Callable[[MessageRow, str], None]] = {
            "quote": lambda row, _: self._quote(row),
            "why": lambda row, _: self.why_wanted.emit(row),
            "copy": lambda row, _: self._copy(row),
            "activate": lambda row, _: self._activate(row),
            "open": lambda row, _: self._open(row),
            "play": lambda row, _: self._pane.player.toggle(row.id),
            "quoted": lambda row, _: self._go_to_quoted(row),
            "link": lambda row, url: self._start(self._ask_link(url), "link"),
            "retry": lambda row, _: self._start(self._console.outbox.retry(row.id), "retry"),
            "edit": lambda row, _: self._start(self._edit(row), "edit"),
            "unqueue": lambda row, _: self._start(self._edit(row), "unqueue"),
            "check": lambda row, _: self._start(self._check(row), "check"),
            "send_again": lambda row, _: self._start(self._send_again(row), "send again"),
            "forward": lambda row, _: self._start(self._forward([row.id]), "forward"),
            "star": lambda row, _: self._start(self._star([row]), "star"),
            "reactions": lambda row, _: self.why_wanted.emit(row),
        }

    def act(self, message_id: int, action: str, argument: str = "") -> None:
        """Does what a press or a key asks for."""
        many = self._pane.view.selected_ids()
        if action in _OF_MANY and len(many) > 1 and message_id in many:
            self.act_on_many(action)
            return
        entry = self._pane.model.find(message_id)
        act = self._acts.get(action)
        if entry is not None and act is not None:
            act(entry.row, argument)

    def act_on_many(self, action: str) -> None:
        """Copies, forwards or stars all selected messages."""
        ids = self._pane.view.selected_ids()
        found = [self._pane.model.find(one) for one in ids]
        rows = [entry.row for entry in found if entry is not None]
        if action == "copy":
            text = "\n".join(self._line(row) for row in rows if copied(row))
            copy(self._page, text, self.tr("%Ln messages copied", "", len(rows)))
        elif action == "forward":
            self._start(self._forward(ids), "forward")
        elif action == "star":
            self._start(self._star(rows), "star")

    def _line(self, row: MessageRow) -> str:
        """A message as it stands among others in a copy: when, who, what."""
        who = strip(sender_of(row, self._pane.model.other))
        return f"[{phrases.whole_moment(row.at)}] {who}: {copied(row)}"

    async def _star(self, rows: list[MessageRow]) -> None:
        """Stars what has no star; where all have one, takes them away."""
        rows = [row for row in rows if _passes_on(row)]
        on = not all(row.starred for row in rows)
        for row in rows:
            if row.starred != on:
                await self._console.conversations.star(row.id, on)

    async def _forward(self, ids: list[int]) -> None:
        chat = self._pane.chat
        found = [self._pane.model.find(one) for one in ids]
        ids = [entry.row.id for entry in found if entry is not None and _passes_on(entry.row)]
        if chat is None or not ids:
            return
        from app.ui.pages.chats.forward_dialog import ForwardDialog

        dialog = ForwardDialog(self._page, self._console, self._tasks, ids, chat.id)
        goal = await dialog.result()
        if goal is None:
            return
        sent = await self._console.passing_on.send(ids, goal)
        self._pane.view.select_none()
        [row] = await self._console.conversations.chats_by_id([goal])
        words = self.tr("%Ln forwarded to {name}", "", len(sent))
        tell(self._page, words.format(name=isolate(chat_name(row))), icon="arrow-up-right")

    def _start(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.start(work, name)

    def menu(self, message_id: int, point: QPoint) -> None:
        """The context menu of a message."""
        entry = self._pane.model.find(message_id)
        if entry is None:
            return
        row = entry.row
        menu = Menu(self.tr("Message"), self._page)

        def add(words: str, action: str, icon: str, keys: str = "", reason: str = "") -> None:
            menu.add(words, lambda: self.act(row.id, action), icon=icon, keys=keys, reason=reason)

        if _passes_on(row):
            unsent = row.status in (*_UNSENT, Status.SENDING)
            add(
                self.tr("Reply"),
                "quote",
                "reply",
                "R",
                self.tr("It is not sent yet") if unsent else "",
            )
        if copied(row):
            add(self.tr("Copy text"), "copy", "copy", "Ctrl+C")
        if row.media is not None:
            add(self.tr("Open"), "activate", "eye", "Space")
        if _passes_on(row):
            add(self.tr("Forward…"), "forward", "arrow-up-right", "F")
            words = self.tr("Remove the star") if row.starred else self.tr("Star")
            add(words, "star", "star", "S")
        add(self.tr("Why is this here?"), "why", "route", "W")
        if row.direction is Direction.OUT and row.status in _UNSENT:
            menu.addSeparator()
            self._unsent(menu, row, add)
        menu.popup(point)

    def _unsent(self, menu: Menu, row: MessageRow, add: Callable[..., None]) -> None:
        if row.status is Status.FAILED:
            add(self.tr("Retry"), "retry", "rotate-cw")
        if row.status is Status.UNCERTAIN:
            add(self.tr("Check now"), "check", "refresh-cw")
            add(self.tr("Send again…"), "send_again", "send")
        add(self.tr("Take back and edit"), "edit", "pencil")
        menu.add(
            self.tr("Remove"),
            lambda: self._tasks.start(self._console.outbox.discard(row.id), "discard"),
            icon="trash-2",
            danger=True,
        )

    def _quote(self, row: MessageRow) -> None:
        if _passes_on(row) and row.status not in _UNSENT:
            self.quote_wanted.emit(row)

    def _copy(self, row: MessageRow) -> None:
        text = copied(row)
        if text:
            copy(self._page, text, self.tr("Text copied"))

    def _activate(self, row: MessageRow) -> None:
        if row.kind is Kind.AUDIO:
            self._pane.player.toggle(row.id)
        elif row.media is not None:
            self._open(row)
        else:
            self.why_wanted.emit(row)

    def _open(self, row: MessageRow) -> None:
        media = row.media
        if media is None:
            return
        if media.state in ("here", "fetching"):
            self.show_file(row)
        elif row.direction is Direction.OUT and media.url:
            self._start(self._ask_link(media.url), "link")
        else:
            self._start(self._fetch(row), "fetch")

    def show_file(self, row: MessageRow) -> None:
        """A picture large, or another file with what can be done."""
        from app.ui.pages.chats.media_viewer import MediaViewer

        viewer = MediaViewer(self._page, self._console, self._tasks, row, self._pane.model.other)
        viewer.sought.connect(self._go_to)
        viewer.open()

    def _go_to(self, row: MessageRow) -> None:
        if self._pane.chat is not None and self._pane.chat.id == row.chat_id:
            self._pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._pane.reveal(row.id)

    async def _fetch(self, row: MessageRow) -> None:
        await self._console.media.fetch(row.id)

    def _go_to_quoted(self, row: MessageRow) -> None:
        entry = self._pane.model.find(row.id)
        if entry is not None and entry.quote is not None and entry.quote.message_id:
            self._pane.reveal(entry.quote.message_id)

    async def _ask_link(self, url: str) -> None:
        question = self.tr("It opens in your browser. Open only what you expect: {address}")
        card = ConfirmCard(
            self._page,
            self.tr("Open this link?"),
            question.format(address=ltr(url)),
            self.tr("Open link"),
            danger=False,
        )
        if await card.result():
            self._open_address(url)

    async def _edit(self, row: MessageRow) -> None:
        chosen = await self._console.media.chosen(row.id) if row.media is not None else None
        entry = self._pane.model.find(row.id)
        text = await self._console.outbox.discard(row.id)
        if text is None:
            if await self._console.conversations.messages([row.id]):
                words = QCoreApplication.translate("Sending", "Too late: it has left already.")
                tell(self._page, words, icon="clock")
            return
        quoted = None
        if entry is not None and entry.quote is not None and entry.quote.message_id:
            found = await self._console.conversations.messages([entry.quote.message_id])
            quoted = found[0] if found else None
        self.edit_wanted.emit(row.chat_id, text, quoted)
        if chosen is not None:
            self.file_wanted.emit(row.chat_id, chosen)

    async def _check(self, row: MessageRow) -> None:
        """Looks for evidence: status, history, list know whether it went out."""
        if not await self._console.outbox.check(row.id):
            tell(
                self._page,
                self.tr("No sign of it yet. It may still have gone out."),
                icon="circle-question-mark",
            )

    async def _send_again(self, row: MessageRow) -> None:
        text = self.tr(
            "No answer came for it, so it may have arrived already. If it did, it arrives twice."
        )
        card = ConfirmCard(self._page, self.tr("Send it again?"), text, self.tr("Send again"))
        if await card.result():
            await self._console.outbox.send_again(row.id)


def _passes_on(row: MessageRow) -> bool:
    """Whether it is a message at all: lines of the system and notes stay where they are."""
    return row.kind not in (Kind.SYSTEM, Kind.NOTE)
