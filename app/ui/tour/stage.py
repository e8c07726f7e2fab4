"""What a step of the tour acts with: real mouse and key events, waiting, pictures.

Works on the shell's window as an operator does; the sandbox is reached through its own API.
Invariant: events are sent outside of any task's step, and no wait is longer than it says.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.messages import Status
from app.domain.rows import ChatRow, ChatTab, MessageRow
from app.services.console import Console
from app.services.demo import ask_admin, ask_ledger
from app.ui.shell import Shell
from app.ui.widgets.card import CardDialog

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
_EVERY_S = 0.02
_STILL_S = 0.12
# only bounds a failure: on a busy machine a step takes as long as it takes
_PATIENCE_S = 60.0
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
_KEYS = {"Esc": "Escape"}


class Missed(Exception):
    """What a step waited for did not come."""


class Stage:
    """The window of one act. ``kept`` is what the acts before it told."""

    def __init__(self, shell: Shell, line: dict[str, Any], out: Path, kept: dict[str, Any]) -> None:
        self.shell = shell
        self.line = line
        self.out = out
        self.kept = kept
        self.seen: set[str] = set()

    @property
    def console(self) -> Console:
        """The services."""
        return self.shell.console

    @property
    def window(self) -> QWidget:
        """The window."""
        return self.shell.window

    @property
    def palette(self) -> Any:
        """The palette; it is made with the first picture."""
        return self.shell.palette

    @property
    def chats(self) -> Any:
        """The Chats page."""
        return self.shell.window.page("chats")

    @property
    def numbers(self) -> Any:
        """The Numbers page."""
        return self.shell.window.page("numbers")

    # Waiting

    async def until(self, what: str, check: Callable[[], T], within: float = _PATIENCE_S) -> T:
        """The first true answer of ``check``. Raises Missed with ``what``."""
        end = time.monotonic() + within
        while not (answer := check()):
            if time.monotonic() > end:
                raise Missed(f"not within {within:g} s: {what}")
            await asyncio.sleep(_EVERY_S)
        return answer

    async def until_told(
        self, what: str, ask: Callable[[], Awaitable[T]], within: float = _PATIENCE_S
    ) -> T:
        """As ``until``, where the answer has to be awaited."""
        end = time.monotonic() + within
        while not (answer := await ask()):
            if time.monotonic() > end:
                raise Missed(f"not within {within:g} s: {what}")
            await asyncio.sleep(_EVERY_S * 2)
        return answer

    async def still(self, seconds: float = _STILL_S) -> None:
        """Lets what was set off be painted."""
        await asyncio.sleep(seconds)

    async def card(self, kind: type[W], within: float = _PATIENCE_S) -> W:
        """The open dialog of a kind."""

        def found() -> W | None:
            cards = self.window.findChildren(kind)
            return next((one for one in cards if one.isVisible()), None)

        card = await self.until(f"a {kind.__name__} is open", found, within)
        assert card is not None
        return card

    def open_card(self) -> CardDialog | None:
        """Any dialog that is open."""
        cards = self.window.findChildren(CardDialog)
        return next((one for one in cards if one.isVisible()), None)

    async def gone(self, widget: QWidget) -> None:
        """Waits until a dialog or pop-up is closed."""

        def closed() -> bool:
            try:
                return not widget.isVisible()
            except RuntimeError:
                return True

        await self.until("it is closed", closed)

    # Mouse and keys

    async def outside(self, act: Callable[[], object]) -> None:
        """Does something as the event loop does it, not inside this task's step."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()

        def run() -> None:
            try:
                act()
            finally:
                done.set_result(None)

        loop.call_soon(run)
        await done
        await asyncio.sleep(0)

    async def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """A press of the left button, in the middle unless a place is named."""
        if not widget.isVisible():
            raise Missed(f"{widget.accessibleName() or widget} can't be seen")
        if not widget.isEnabled():
            raise Missed(f"{widget.accessibleName() or widget} is disabled")
        place = at or widget.rect().center()
        await self.outside(
            lambda: QTest.mouseClick(
                widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
            )
        )

    async def keys(self, *names: str) -> None:
        """Presses keys by name, as ``Ctrl+K``, ``Return``, ``Esc``, where the focus is."""
        for name in names:
            if QApplication.activeWindow() is None:
                # a pop-up took the keyboard with it, and there is no window manager here
                self.window.activateWindow()
            target = QApplication.focusWidget() or self.window
            await self.outside(partial(_press_keys, target, name))

    async def type(self, text: str, widget: QWidget | None = None) -> None:
        """Types a text of any script, letter by letter."""
        if widget is not None:
            await self.click(widget)
        for letter in text:
            target = QApplication.focusWidget() or self.window
            await self.outside(partial(_press, target, letter))

    async def fill(self, field: QWidget, text: str) -> None:
        """Replaces what a field holds by typing."""
        await self.click(field)
        await self.keys("Ctrl+A")
        await self.type(text)

    # The sandbox

    async def admin(self, action: str, **body: Any) -> Any:
        """Asks the sandbox's own API."""
        return await asyncio.to_thread(ask_admin, self.line, action, body)

    async def says(self, who: str, text: str, number: str = "haifa-showroom", **more: Any) -> None:
        """A customer of the gateway writes."""
        await self.admin(
            "say", **{"provider": "gateway", "from": who, "text": text, "number": number, **more}
        )

    async def ledger(self, text: str) -> list[Any]:
        """What the sandbox's providers took with this text, whoever heard of it."""
        found = await asyncio.to_thread(ask_ledger, self.line, text)
        return list(found)

    # Chats and messages

    async def open_page(self, name: str) -> Any:
        """Opens a page by its button in the rail."""
        await self.click(self.shell.window.rail.button(name))
        return await self.until(f"the page {name} is open", lambda: self._page(name))

    def _page(self, name: str) -> QWidget | None:
        page = self.shell.window.page(name)
        return page if page is not None and page.isVisible() else None

    async def find_chat(self, address: str, number: str = "haifa-showroom") -> ChatRow:
        """The row of a chat of one of the gateway's numbers, once it is there."""
        ours = {row.id for row in self.console.numbers.by_id().values() if row.key == number}

        async def ask() -> ChatRow | None:
            rows = await self.console.conversations.chats(ChatTab.ALL, limit=300)
            return next(
                (
                    row
                    for row in rows
                    if row.number_id in ours and row.address.split("@")[0] == address
                ),
                None,
            )

        found = await self.until_told(f"the chat with {address}", ask)
        assert found is not None
        return found

    async def open_chat(self, address: str) -> ChatRow:
        """Opens a chat by a press on its row."""
        row = await self.find_chat(address)
        page = await self.open_page("chats")
        if page.chat is None or page.chat.id != row.id:
            pane = page.list
            place = await self.until(
                "the chat is in the list", lambda: pane.model.place(row.id) + 1
            )
            index = pane.model.index(place - 1)
            await self.outside(lambda: pane.view.scrollTo(index))
            await self.click(pane.view.viewport(), pane.view.visualRect(index).center())
        await self.until("the chat is open", lambda: page.chat and page.chat.id == row.id)
        await self.until("its messages are shown", page.timeline.model.rowCount)
        return row

    async def message(self, chat: ChatRow, text: str, within: float = _PATIENCE_S) -> MessageRow:
        """The message of a chat with this text, once it is there."""

        async def ask() -> MessageRow | None:
            rows = await self.console.conversations.page(chat.id, None, 200)
            return next((row for row in reversed(rows) if row.text == text), None)

        found = await self.until_told(f"the message “{text}”", ask, within)
        assert found is not None
        return found

    async def status(
        self, chat: ChatRow, text: str, *wanted: Status, within: float = _PATIENCE_S
    ) -> MessageRow:
        """The message once it has one of the wanted states, in the store and on the screen."""

        async def ask() -> MessageRow | None:
            row = await self.message(chat, text)
            shown = self.chats.timeline.model.find(row.id)
            there = row.status in wanted and (shown is None or shown.row.status in wanted)
            return row if there else None

        names = " or ".join(wanted)
        found = await self.until_told(f"“{text}” is {names}", ask, within)
        assert found is not None
        return found

    async def send(self, text: str) -> None:
        """Types into the open chat and presses Enter."""
        box = self.chats.composer.box.text
        await self.click(box)
        await self.type(text)
        await self.until("Send is ready", self.chats.composer.box.send.isEnabled)
        await self.keys("Return")

    async def bring(self, message_id: int) -> None:
        """Scrolls the timeline to a message."""
        timeline = self.chats.timeline
        await self.until("the message is loaded", lambda: timeline.model.find(message_id))
        await self.outside(lambda: timeline.view.reveal(message_id))
        await self.still()

    async def press(self, message_id: int, action: str) -> None:
        """Presses the place of a bubble that does ``action``; empty: the bubble itself."""
        timeline = self.chats.timeline
        await self.bring(message_id)
        index = timeline.model.index(timeline.model.place(message_id))
        entry = timeline.model.find(message_id)
        rect = timeline.view.visualRect(index)
        shape = timeline.delegate.shape(entry, rect.width())
        box = shape.bubble
        if action:
            zone = next((one for one in shape.zones if one.action == action), None)
            if zone is None:
                raise Missed(f"the bubble offers no {action}")
            box = zone.rect
        spot = shape.visual(box, rect.topLeft())
        point = spot.center() if action else spot.topLeft() + QPoint(6, 6)
        await self.click(timeline.view.viewport(), point)

    # Pictures

    async def picture(self, name: str) -> Path:
        """Saves what the window shows, with the menus over it."""
        await self.still()
        taken: list[QImage] = []
        await self.outside(lambda: taken.append(self._grab()))
        path = self.out / f"{name}.png"
        await asyncio.to_thread(taken[0].save, str(path))
        self.look()
        return path

    def look(self) -> None:
        """Counts the page in front as one that was shown."""
        self.seen.add(self.shell.window.current if self.shell.window.cover is None else "welcome")

    def _grab(self) -> QImage:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        image = self.window.grab().toImage()
        painter = QPainter(image)
        for popup in QApplication.topLevelWidgets():
            if popup is not self.window and popup.isVisible() and popup.isWindow():
                place = self.window.mapFromGlobal(popup.pos())
                painter.drawPixmap(place, popup.grab())
        painter.end()
        return image

    async def tidy(self) -> None:
        """Closes what a failed step left open."""
        if self.palette.isVisible():
            self.palette.dismiss()
        for card in self.window.findChildren(CardDialog):
            if card.isVisible():
                card.reject()
        await self.still(0)


def _press_keys(target: QWidget, name: str) -> None:
    """A combination as ``Ctrl+K``; shortcuts of the window hear of it first, as Qt does it."""
    *held, last = name.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for word in held:
        modifiers |= _HELD[word]
    key = Qt.Key(getattr(Qt.Key, f"Key_{_KEYS.get(last, last)}"))
    QTest.keyClick(target, key, modifiers)


def _press(target: QWidget, letter: str) -> None:
    """A letter as a keyboard of its script sends it: only its text is known."""
    upper = letter.upper()
    code = Qt.Key(ord(upper)) if len(upper) == 1 and " " <= upper <= "_" else Qt.Key.Key_unknown
    modifier = (
        Qt.KeyboardModifier.ShiftModifier
        if letter.isupper() and letter.isascii()
        else Qt.KeyboardModifier.NoModifier
    )
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, code, modifier, letter))
