"""The real window on 50,000 chats, driven by key events and timed to the end of their frame.

    python -m tests.bench.inbox_driver FOLDER

Prints ``{"painted": true}`` at the first painted row, then for each line on stdin (typing,
switch, palette, search, scroll: ``{"ms": [...]}``; switches N: ``{"switched": N}``). A time runs
from the posted event until the window's frame with the whole answer is handed to the display.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.words import SCRIPTS, Words

if TYPE_CHECKING:
    from app.services.console import Console
    from app.ui.shell import Shell

ROUND = 20
_SIZE = (1440, 900)
_PAUSE_S = 0.03
_WAIT_S, _STILL_S = 20.0, 0.5
# a window that looked all the time would keep its readers from the interpreter, row by row
_LOOK_S = 0.004


def say(**what: Any) -> None:
    """One JSON line."""
    print(json.dumps(what), flush=True)


class Frames:
    """When the window's last frame was done."""

    def __init__(self) -> None:
        self.last = 0.0

    def painted(self) -> None:
        """A frame is with the display."""
        self.last = time.perf_counter()


class Driver:
    """What is done instead of an operator's hands."""

    def __init__(self) -> None:
        self.frames = Frames()
        self._rows = 0
        self._chance = random.Random("inbox")
        self._words = [Words(script).words[:600] for script in SCRIPTS]
        self._page: Any = None
        self._shell: Any = None

    async def install(self, console: Console) -> None:
        """Puts the stop-watch around the window's frames and the list's first row."""
        from PySide6.QtCore import QEvent

        from app.ui.delegates.chat_row import ChatRowDelegate
        from app.ui.window import MainWindow

        console.settings.set("receiver_port", 0)
        paint, handle = ChatRowDelegate.paint, MainWindow.event

        def counted(delegate: ChatRowDelegate, painter: Any, option: Any, index: Any) -> None:
            paint(delegate, painter, option, index)
            self._rows += 1
            if self._rows == 1:
                say(painted=True)

        def framed(window: MainWindow, event: QEvent) -> bool:
            done = handle(window, event)
            if event.type() == QEvent.Type.UpdateRequest:
                self.frames.painted()
            return done

        ChatRowDelegate.paint = counted  # type: ignore[method-assign]
        MainWindow.event = framed  # type: ignore[method-assign]

    async def __call__(self, shell: Shell) -> int:
        """Answers what is asked on stdin; the exit status."""
        while not self._rows:
            await asyncio.sleep(0.01)
        self._shell, self._page = shell, shell.window.page("chats")
        await asyncio.sleep(2.0)
        self._page.list.step(1)
        await asyncio.sleep(0.5)
        asked = {
            "typing": self._typing,
            "switch": self._switch,
            "palette": self._palette,
            "search": self._search,
            "scroll": self._scroll,
        }
        while line := (await asyncio.to_thread(sys.stdin.readline)).split():
            if line[0] == "switches":
                say(switched=await self._switches(int(line[1])))
            else:
                say(ms=await asked[line[0]]())
        return 0

    async def _until(self, done: Any) -> None:
        end = time.perf_counter() + _WAIT_S
        while not done():
            if time.perf_counter() > end:
                raise TimeoutError("the window shows nothing")
            await asyncio.sleep(_LOOK_S)

    async def _press(self, widget: Any, key: Any, text: str = "") -> float:
        from PySide6.QtCore import QCoreApplication, QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        began = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.postEvent(widget, event)
        return began

    async def _typing(self) -> list[float]:
        """A letter in the composer."""
        from PySide6.QtCore import Qt

        text = self._page.composer.box.text
        took = []
        for _ in range(ROUND):
            count = len(text.toPlainText())
            began = await self._press(text, Qt.Key.Key_A, "a")
            await self._until(
                lambda: len(text.toPlainText()) > count and self.frames.last > began  # noqa: B023
            )
            took.append((self.frames.last - began) * 1_000)
            await asyncio.sleep(_PAUSE_S)
        text.clear()
        return took

    async def _switch(self) -> list[float]:
        """Down in the list: the next chat, to its painted timeline."""
        from PySide6.QtCore import Qt

        opened: list[float] = []
        pane, view = self._page.timeline, self._page.list.view
        watch = pane.opened.connect(lambda _: opened.append(time.perf_counter()))
        took = []
        for _ in range(ROUND):
            opened.clear()
            began = await self._press(view, Qt.Key.Key_Down)
            await self._until(lambda: opened and self.frames.last > opened[-1])
            took.append((self.frames.last - began) * 1_000)
            await asyncio.sleep(0.15)
        pane.opened.disconnect(watch)
        return took

    async def _results(self, field: Any, model: Any, busy: Any, word: str) -> list[float]:
        """A word letter by letter, each to the last painted change of what it finds."""
        from PySide6.QtCore import Qt

        changed: list[float] = []

        def shown() -> bool:
            """What is found to be as it was painted already is not painted again."""
            return self.frames.last > changed[-1] or time.perf_counter() > changed[-1] + _STILL_S

        watch = model.modelReset.connect(lambda: changed.append(time.perf_counter()))
        took = []
        for letter in word:
            changed.clear()
            began = await self._press(field, Qt.Key.Key_A, letter)
            await self._until(lambda: changed and not busy() and shown())
            took.append((self.frames.last - began) * 1_000)
            await asyncio.sleep(_PAUSE_S)
        model.modelReset.disconnect(watch)
        return took

    def _word(self) -> str:
        return self._chance.choice(self._words[self._chance.randrange(3)])[:5]

    async def _palette(self) -> list[float]:
        """Names typed into the palette."""
        palette = self._shell.palette
        took: list[float] = []
        while len(took) < ROUND:
            palette.open()
            await asyncio.sleep(0.1)
            took += await self._results(
                palette.field,
                palette.model,
                lambda: palette._open_questions or palette._soon.isActive(),
                self._word(),
            )
            palette.dismiss()
        return took[:ROUND]

    async def _search(self) -> list[float]:
        """Words typed into the search over everything."""
        self._shell.search()
        side = self._shell.window.side
        await asyncio.sleep(0.1)
        took: list[float] = []
        while len(took) < ROUND:
            word = self._word()
            took += await self._results(side.field, side.model, lambda: side._tasks.busy, word)
            side.field.clear()
            await asyncio.sleep(0.3)
        side.closed.emit(False)
        await asyncio.sleep(0.1)
        return took[:ROUND]

    async def _scroll(self) -> list[float]:
        """The list of chats, as a wheel turns it."""
        bar = self._page.list.view.verticalScrollBar()
        took = []
        for _ in range(ROUND):
            began = time.perf_counter()
            bar.setValue(bar.value() + 120)
            await self._until(lambda: self.frames.last > began)  # noqa: B023
            took.append((self.frames.last - began) * 1_000)
            await asyncio.sleep(0.02)
        return took

    async def _switches(self, count: int) -> int:
        """So many chats one after the other, each until its timeline is there.

        What they freed is given back, as the window does it once a minute.
        """
        from app.core.thrift import give_back

        opened: list[int] = []
        watch = self._page.timeline.opened.connect(opened.append)
        for _ in range(count):
            opened.clear()
            chat_id = self._chance.randrange(2, 5_000)
            (row,) = await self._page._console.conversations.chats_by_id([chat_id])
            self._page.opening.open(row)
            await self._until(lambda: opened)
            await asyncio.sleep(0.02)
        self._page.timeline.opened.disconnect(watch)
        await asyncio.sleep(0.5)
        give_back()
        return count


def main() -> int:
    """Opens the window as ``main.py`` does, with the stop-watch in it."""
    from app.cli._opening import Opening
    from app.core.paths import DataDir

    opening = Opening(DataDir(Path(sys.argv[1])), vault_only=True)
    opening.begin()
    from app.ui import desktop

    driver = Driver()
    wishes = desktop.Wishes("en", "light", size=_SIZE)
    return desktop.run(opening, wishes, prepare=driver.install, drive=driver)


if __name__ == "__main__":
    sys.exit(main())
