"""Long work on whole files that nobody waits for at the end, in a process of its own.

A thread would not do, even one of low priority: for every step it has to win the interpreter from
the window, and while the system does not let it run, the window waits with it. What such a process
writes has to be worthless until it is whole.

Invariant: ending the program never waits for it; it is told what it needs by its pipe alone.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from app.core.ourselves import helper


async def in_background(words: Sequence[str], wish: Mapping[str, Any]) -> dict[str, Any]:
    """What the process that these words start answers to ``wish`` (``answer`` is its side).

    OSError where it does not start, or ends without an answer. Cancelled, it is ended.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[dict[str, Any]] = loop.create_future()
    errand = _Errand(words, wish)

    def settle(said: dict[str, Any] | None) -> None:
        if done.done():
            return
        if said is None:
            done.set_exception(OSError("the process gave no answer"))
        else:
            done.set_result(said)

    def run() -> None:
        said = errand.run()
        with suppress(RuntimeError):  # the loop was closed: nobody waits any more
            loop.call_soon_threadsafe(settle, said)

    threading.Thread(target=run, name="background", daemon=True).start()
    try:
        return await done
    finally:
        errand.end()


def answer(work: Callable[[dict[str, Any]], dict[str, Any]]) -> int:
    """In the process: answers the wish that comes on stdin, and goes where stdin ends before."""
    line = sys.stdin.buffer.readline()
    if not line:
        return 0
    threading.Thread(target=_until_alone, name="alone", daemon=True).start()
    said = work(json.loads(line))
    sys.stdout.buffer.write(json.dumps(said).encode() + b"\n")
    sys.stdout.buffer.flush()
    return 0


class _Errand:
    """One such process, from its thread's side and from its end's."""

    def __init__(self, words: Sequence[str], wish: Mapping[str, Any]) -> None:
        self._words = words
        self._wish = json.dumps(wish).encode() + b"\n"
        self._guard = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._over = False

    def run(self) -> dict[str, Any] | None:
        """Its answer; None for none. Blocks."""
        try:
            with self._guard:
                if self._over:
                    return None
                process = self._process = helper(self._words)
            with process:
                assert process.stdin is not None
                assert process.stdout is not None
                process.stdin.write(self._wish)
                process.stdin.flush()
                said = json.loads(process.stdout.readline())
                return said if isinstance(said, dict) else None
        except (OSError, ValueError):
            return None

    def end(self) -> None:
        """Ends it, wherever it is."""
        with self._guard:
            self._over = True
            if self._process is not None:
                self._process.kill()


def _until_alone() -> None:
    while os.read(0, 1):
        continue
    os._exit(0)
