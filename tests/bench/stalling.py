"""A console (services and receiver, no window) that stalls for 0.6 s at every line on stdin.

python -m tests.bench.stalling DIR     (first line on stdin: the master key as hex)
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path

from app.bootstrap import open_folder
from app.core.clock import Clock
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.services.console import build

_STALL_SECONDS = 0.6
_AFTER_SECONDS = 0.8


async def _run(folder: str) -> None:
    key = sys.stdin.readline().strip()
    opened = open_folder(DataDir(Path(folder)), master=MasterKey(bytes.fromhex(key), "bench"))
    console = build(opened.data_dir, opened.master, opened.database, Clock())
    try:
        await console.load()
        console.settings.set("receiver_port", 0)
        await console.start()
        while not console.link.connected:
            await asyncio.sleep(0.02)
        url = console.receiver.state.url
        hook = console.receiver.hooks["gateway"]
        print(json.dumps({"port": int(url.rpartition(":")[2]), "path": hook}), flush=True)
        while await asyncio.to_thread(sys.stdin.readline):
            await asyncio.sleep(_AFTER_SECONDS)
            end = time.monotonic() + _STALL_SECONDS
            while time.monotonic() < end:  # holds the interpreter, as a slow slot does
                sum(range(1_000))
    finally:
        await console.close()
        if opened.lock is not None:
            opened.lock.release()


if __name__ == "__main__":
    asyncio.run(_run(sys.argv[1]))
