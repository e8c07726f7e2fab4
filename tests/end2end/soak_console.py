"""The real window, offscreen, that is looked at while a soak feeds its receiver.

    python -m tests.end2end.soak_console DIR

Prints ``{"port", "hooks"}`` once its receiver listens. At each line on stdin, which is the last
delivery that was answered, it waits until that is drained, opens the next chat, and prints
``{"tasks", "cursor", "rows"}``: tasks of its loop, how far it drained, rows in its timeline.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli._opening import Opening
from app.core.paths import DataDir
from app.services import drain
from app.store import accounts

if TYPE_CHECKING:
    from app.services.console import Console
    from app.ui.shell import Shell

_REST_S, _LONGEST_REST_S = 0.4, 8.0


def _say(**what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


async def _prepare(console: Console) -> None:
    console.settings.set("receiver_port", 0)


async def _drive(shell: Shell) -> int:
    page: Any = shell.window.open_page("chats")
    console: Console = shell.console
    while not console.link.connected:
        await asyncio.sleep(0.02)
    url = console.receiver.state.url
    _say(port=int(url.rpartition(":")[2]), hooks=dict(console.receiver.hooks))
    least = 0
    while line := (await asyncio.to_thread(sys.stdin.readline)).strip():
        cursor = 0
        while cursor < int(line):
            await asyncio.sleep(0.05)
            cursor = await console.database.read(lambda one: accounts.cursor(one, drain.CURSOR))
        page.list.step(1)
        # lists, counts and notices follow what was drained
        tasks = least = await _left_after(_REST_S, least)
        _say(tasks=tasks, cursor=cursor, rows=page.timeline.model.rowCount())
    return 0


async def _left_after(rest: float, enough: int) -> int:
    """The tasks after a rest; after a longer one where they are still more than ``enough``."""
    await asyncio.sleep(rest)
    tasks = len(asyncio.all_tasks())
    for _ in range(round(_LONGEST_REST_S / rest)):
        if not 0 < enough < tasks:
            break
        await asyncio.sleep(rest)
        tasks = min(tasks, len(asyncio.all_tasks()))
    return tasks


def main() -> int:
    """Opens the window as ``main.py`` does, until stdin closes."""
    opening = Opening(DataDir(Path(sys.argv[1])), vault_only=True)
    opening.begin()
    from app.ui import desktop

    return desktop.run(opening, desktop.Wishes("en", "light"), prepare=_prepare, drive=_drive)


if __name__ == "__main__":
    sys.exit(main())
