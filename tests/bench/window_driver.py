"""The real window on the store of the benchmarks, driven and timed from inside.

    python -m tests.bench.window_driver start|open|scroll|late|inspect|bubble FOLDER

Prints JSON lines: ``{"painted": true}`` at the first painted row of the chat list, then what was
measured. ``start`` then waits for a line on stdin, so that its memory can be looked at; ``late``
prints where its receiver listens, and at each ``measure`` on stdin how late its timer was.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli._opening import Opening
from app.core.paths import DataDir
from tests.signing import KEY

if TYPE_CHECKING:
    from app.services.console import Console
    from app.ui.shell import Shell

_SIZE = (1440, 900)
_CHATS = 150
_SCROLLS = 400
_BUBBLES = 41
_TICK_MS = 16
_LATE_SECONDS = 4.0


def say(**what: Any) -> None:
    """One JSON line."""
    print(json.dumps(what), flush=True)


class Watch:
    """Knows when the chat list first had a row, and each paint of the timeline."""

    def __init__(self, what: str) -> None:
        self._what = what
        self.rows = 0
        self.paints: list[tuple[float, float]] = []
        self.painted = asyncio.Event()

    async def install(self, console: Console) -> None:
        """Puts the stop-watch around the product's own painting."""
        from PySide6.QtGui import QPaintEvent

        from app.ui.delegates.chat_row import ChatRowDelegate

        console.settings.set("receiver_port", 0)
        paint = ChatRowDelegate.paint

        def counted(delegate: ChatRowDelegate, painter: Any, option: Any, index: Any) -> None:
            paint(delegate, painter, option, index)
            self.rows += 1
            if self.rows == 1:
                say(painted=True)

        ChatRowDelegate.paint = counted  # type: ignore[method-assign]
        if self._what == "start":  # the timeline is not part of the first picture
            return
        from app.ui.pages.chats.timeline_view import TimelineView

        paint_all = TimelineView.paintEvent

        def timed(view: TimelineView, event: QPaintEvent) -> None:
            began = time.perf_counter()
            paint_all(view, event)
            self.paints.append((began, time.perf_counter()))
            self.painted.set()

        TimelineView.paintEvent = timed  # type: ignore[method-assign]


async def _lines() -> str:
    return (await asyncio.to_thread(sys.stdin.readline)).strip()


class Drive:
    """What is done instead of an operator's hands."""

    def __init__(self, watch: Watch, what: str) -> None:
        self._watch = watch
        self._what = what

    async def __call__(self, shell: Shell) -> int:
        """Runs the wanted measurement; the exit status."""
        while not self._watch.rows:
            await asyncio.sleep(0.01)
        await {
            "start": self._start,
            "open": self._open,
            "scroll": self._scroll,
            "late": self._late,
            "inspect": self._inspect,
            "bubble": self._bubble,
        }[self._what](shell)
        return 0

    async def _start(self, shell: Shell) -> None:
        await _lines()

    async def _show(self, shell: Shell, chat_id: int) -> float:
        """Opens a chat; milliseconds from asking the store to the end of painting."""
        page: Any = shell.window.page("chats")
        pane = page.timeline
        (row,) = await page._console.conversations.chats_by_id([chat_id])
        opened = asyncio.get_running_loop().create_future()
        connection = pane.opened.connect(lambda which: opened.done() or opened.set_result(which))
        began = time.perf_counter()
        page.opening.open(row)
        await opened
        shown = time.perf_counter()
        pane.opened.disconnect(connection)
        while not self._watch.paints or self._watch.paints[-1][0] < shown:
            await asyncio.sleep(0.001)
        return (self._watch.paints[-1][1] - began) * 1_000

    async def _open(self, shell: Shell) -> None:
        chance = random.Random("open")
        took = []
        for _ in range(_CHATS):
            took.append(await self._show(shell, chance.randrange(2, 5_000)))
            await asyncio.sleep(0.02)
        say(ms=took[10:])

    async def _scroll(self, shell: Shell) -> None:
        await self._show(shell, 1)
        await asyncio.sleep(0.5)
        view: Any = shell.window.page("chats").timeline.view  # type: ignore[attr-defined]
        bar = view.verticalScrollBar()
        took = []
        for _ in range(_SCROLLS):
            began = time.perf_counter()
            bar.setValue(bar.value() - 120)
            view.viewport().repaint()
            took.append((time.perf_counter() - began) * 1_000)
            await asyncio.sleep(0.005)
        say(ms=took[10:])

    async def _late(self, shell: Shell) -> None:
        from PySide6.QtCore import Qt, QTimer

        console: Any = shell.window.page("chats")._console
        while not console.link.connected:
            await asyncio.sleep(0.02)
        url = console.receiver.state.url
        say(port=int(url.rpartition(":")[2]), path=console.receiver.hooks["gateway"])
        await asyncio.sleep(2.0)
        gaps: list[float] = []
        last = time.perf_counter()

        def tick() -> None:
            nonlocal last
            now = time.perf_counter()
            gaps.append((now - last) * 1_000)
            last = now

        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(_TICK_MS)
        timer.timeout.connect(tick)
        timer.start()
        while await _lines() == "measure":
            gaps.clear()
            await asyncio.sleep(_LATE_SECONDS)
            say(gaps=gaps[1:])
        timer.stop()

    async def _inspect(self, shell: Shell) -> None:
        """The page of webhooks, from asking for it to its first painted delivery."""
        from app.ui.delegates.delivery_row import DeliveryRowDelegate

        painted: list[float] = []
        paint = DeliveryRowDelegate.paint

        def counted(delegate: DeliveryRowDelegate, painter: Any, option: Any, index: Any) -> None:
            paint(delegate, painter, option, index)
            painted.append(time.perf_counter())

        DeliveryRowDelegate.paint = counted  # type: ignore[method-assign]
        await asyncio.sleep(1.5)
        began = time.perf_counter()
        shell.open_page("webhooks")
        while not painted:
            await asyncio.sleep(0.001)
        say(ms=[(painted[0] - began) * 1_000])

    async def _bubble(self, shell: Shell) -> None:
        """Deliveries to the chat in front, each from its first byte to its painted bubble."""
        page: Any = shell.window.page("chats")
        console: Any = page._console
        while not console.link.connected:
            await asyncio.sleep(0.02)
        await asyncio.sleep(1.0)
        port = int(console.receiver.state.url.rpartition(":")[2])
        number = next(one for one in console.numbers.by_id().values() if one.key)
        customer = "14155559999"
        took: list[float] = []
        there: list[float] = []
        model = page.timeline.model
        model.rowsInserted.connect(lambda *_: there.append(time.perf_counter()))
        for place in range(_BUBBLES):
            there.clear()
            began = time.perf_counter()
            path = console.receiver.hooks["gateway"]
            await asyncio.to_thread(_post, port, path, number.key, customer, f"bubble {place}")
            if not place:
                chat_id = await console.conversations.start_chat(number.id, customer)
                await asyncio.sleep(0.5)
                (row,) = await console.conversations.chats_by_id([chat_id])
                page.opening.open(row)
                await asyncio.sleep(1.0)
                continue
            # told, not asked for: asking would keep from the interpreter who reads the delivery
            while not there or not self._watch.paints or self._watch.paints[-1][0] < there[-1]:
                self._watch.painted.clear()
                await self._watch.painted.wait()
            took.append((self._watch.paints[-1][1] - began) * 1_000)
            await asyncio.sleep(0.05)
        say(ms=took)


def _post(port: int, path: str, number: str, customer: str, text: str) -> None:
    data = {"from": customer, "to": number, "body": text, "timestamp": time.time_ns() // 1_000_000}
    body = json.dumps({"event": "message_received", "data": data})
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("POST", path, body, {"X-Api-Key": KEY.decode()})
        if connection.getresponse().status != 200:
            raise RuntimeError("the delivery was not taken")
    finally:
        connection.close()


def main() -> int:
    """Opens the window as ``main.py`` does, with the watch in it."""
    what, folder = sys.argv[1:]
    opening = Opening(DataDir(Path(folder)), vault_only=True)
    opening.begin()
    from app.ui import desktop

    watch = Watch(what)
    wishes = desktop.Wishes("en", "light", size=_SIZE)
    return desktop.run(opening, wishes, prepare=watch.install, drive=Drive(watch, what))


if __name__ == "__main__":
    sys.exit(main())
