"""A console without a window, as a process: it owns its data folder until its stdin closes.

Prints ``{"ready": true}`` once it works. ``--hold`` owns the folder and does nothing, as a
console that hangs.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys

from app.bootstrap import open_folder
from app.core.clock import Clock
from app.core.paths import DataDir
from app.services.console import build


async def live(hold: bool) -> None:
    """Works until stdin closes."""
    folder = open_folder(DataDir.choose(os.environ["SWITCHBOARD_HOME"]))
    console = build(folder.data_dir, folder.master, folder.database, Clock())
    await console.load()
    if not hold:
        await console.start(receiver=False)
    sys.stdout.write(json.dumps({"ready": True}) + "\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    await console.close()
    folder.close()


if __name__ == "__main__":
    asyncio.run(live("--hold" in sys.argv))
