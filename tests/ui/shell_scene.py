"""The whole window over a real console with the design's people, on the Qt loop.

Invariant: the shell is closed before the console is.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.services.console import Console
from app.ui.shell import Shell
from app.ui.style.look import look
from tests.ui import chats_scene
from tests.ui.chats_scene import Scene, StillClock


class Window:
    """A painted window. ``scene`` holds the ids of what was written."""

    def __init__(self, console: Console, shell: Shell, scene: Scene, clock: StillClock) -> None:
        self.console, self.shell, self.scene, self.clock = console, shell, scene, clock


@asynccontextmanager
async def shown_window(folder: Path, *, again: bool = False) -> AsyncIterator[Window]:
    """The window, complete; nothing polls, sends or receives.

    ``again``: on a folder that had it before.
    """
    QApplication.setQuitOnLastWindowClosed(False)
    clock = StillClock()
    console = await chats_scene.open_console(folder, clock)
    scene = Scene() if again else await chats_scene.fill(console)
    await console.numbers.load()
    # the scene's windows close soon, which is told where a test asks for it
    console.settings.set("notify_reminders", False)
    shell = Shell(console, look())
    try:
        shell.show((1440, 900))
        await shell.painted()
        shell.window.activateWindow()
        yield Window(console, shell, scene, clock)
    finally:
        await shell.close()
        await console.close()
        await asyncio.sleep(0)
