"""Has a process of its own apply deliveries while many wait, and ends it when few do.

Python runs one thread at a time, also where a window has to be painted: what applies hundreds of
deliveries a second does it elsewhere. The database's writer lends it its turns, so there is one
writer at any time, and an operator's write ends the turn under way. Works with ``drain_worker``,
which is that process, and for ``deliveries``.

Invariant: whatever happens to the process, nothing is lost or doubled: the cursor moves with what
deliveries change, and what it can't do, the console does itself. One that is given up is gone
before another begins, and before the console applies anything.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple

from app.core.ourselves import command, helper
from app.domain.errors import StoreBusy, StoreError
from app.services.drain import Drained
from app.services.drain_worker import told_by
from app.store.database import Database

FLAG = "--apply-deliveries"
_TURN_S = 0.2
_BEGIN_S = 20.0
_ANSWER_S = 10.0
_END_S = 2.0
_IDLE_S = 10.0
_AFTER_FAILURE_S = 60.0


class Files(NamedTuple):
    """Where both files are, and how they open."""

    cache: Path
    cache_key: bytes
    deliveries: Path
    deliveries_key: bytes


def worker_command() -> list[str]:
    """How the process is started."""
    return command(FLAG)


class DrainProcess:
    """The supervisor of one such process."""

    def __init__(self, files: Files, database: Database) -> None:
        self._files = files
        self._database = database
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self._hearing: threading.Thread | None = None
        self._ready = self._beginning = self._closed = self._given_up = False
        self._turn = 0
        self._needed_at = 0.0
        self._not_before = 0.0

    @property
    def pid(self) -> int | None:
        """The process's id; None while there is none."""
        return self._process.pid if self._process is not None else None

    @property
    def ready(self) -> bool:
        """Whether it takes turns."""
        return self._ready

    def needed(self) -> bool:
        """It stays for a while from now on; False where it is to be begun."""
        self._needed_at = time.monotonic()
        waits = self._closed or self._needed_at < self._not_before
        return self._process is not None or self._beginning or waits

    async def begin(self) -> None:
        """Starts it, where it is needed; then it is ``ready``."""
        if self.needed():
            return
        self._beginning = True
        try:
            await asyncio.to_thread(self._begin)
        finally:
            self._beginning = False
        self._needed_at = time.monotonic()
        if not self._ready:
            self._not_before = self._needed_at + _AFTER_FAILURE_S

    async def gone(self) -> None:
        """Returns where none is left that was given up; StoreError while one may still write."""
        if self._given_up:
            self._not_before = time.monotonic() + _AFTER_FAILURE_S
            await asyncio.to_thread(self._end)

    async def turn(self) -> Drained | None:
        """One transaction of what waits; None where the process died over it, and is gone.

        Raises StoreError, also where it was given up and is not gone yet.
        """
        future = self._database.submit_turn(self._lent, self._hurry)
        done = await asyncio.wrap_future(future)
        if done is None:
            await self.gone()
        return done

    async def rest(self) -> None:
        """Nothing waits: it is ended once that was so for a while."""
        if self._process is not None and time.monotonic() - self._needed_at > _IDLE_S:
            await asyncio.to_thread(self._end)

    async def close(self) -> None:
        """Ends it for good."""
        self._closed = True
        with suppress(StoreError):  # it was killed, and goes when the system lets it
            await asyncio.to_thread(self._end)

    def _begin(self) -> None:
        try:
            process = helper(worker_command())
        except OSError:
            return
        self._process = process
        self._answers = SimpleQueue()
        self._hearing = threading.Thread(
            target=_hear, args=(process, self._answers), name="drain-answers", daemon=True
        )
        self._hearing.start()
        files = self._files
        wish = {
            "cache": str(files.cache),
            "cache_key": files.cache_key.hex(),
            "deliveries": str(files.deliveries),
            "deliveries_key": files.deliveries_key.hex(),
        }
        self._say(wish)
        self._ready = self._heard(_BEGIN_S) is not None and not self._closed
        if not self._ready:
            with suppress(StoreError):  # waited for before anything is applied
                self._end()

    def _lent(self) -> Drained | None:
        """On the writer's thread, which writes nothing until this returns."""
        process = self._process
        if process is None or not self._ready:
            return None
        turn = self._turn + 1
        self._say({"go": turn, "for": _TURN_S})
        answer = self._answer(turn)
        self._turn = turn
        if answer is None:
            # it may be stopped, not dead: nothing shall be written by it from here on
            self._ready, self._given_up = False, True
            _kill(process)
            return None
        if "error" in answer:
            raise StoreError(str(answer["error"]))
        return told_by(answer)  # of hundreds it takes a while, which the window need not spend

    def _hurry(self) -> None:
        # the turn under way, or the one that is about to begin
        self._say({"stop": self._turn + 1})

    def _answer(self, turn: int) -> dict[str, Any] | None:
        """What it says of this turn; what is left of others is dropped."""
        end = time.monotonic() + _ANSWER_S
        while (answer := self._heard(max(0.0, end - time.monotonic()))) is not None:
            if answer.get("turn") == turn:
                break
        return answer

    def _say(self, what: dict[str, Any]) -> None:
        process = self._process
        if process is None or process.stdin is None:
            return
        with suppress(OSError, ValueError):  # a dead one is noticed where its answer is missing
            process.stdin.write(json.dumps(what).encode() + b"\n")
            process.stdin.flush()

    def _heard(self, seconds: float) -> dict[str, Any] | None:
        try:
            return self._answers.get(timeout=seconds)
        except Empty:
            return None

    def _end(self) -> None:
        """Kills it and waits; StoreError where it is not gone yet, and then it is kept."""
        self._ready = False
        process = self._process
        if process is None:
            return
        self._given_up = True
        if not _kill(process):
            name = self._files.cache.name
            raise StoreBusy(
                f"{name} is in use by another program.", "Nothing was changed.", "Try again."
            )
        self._process, self._given_up = None, False
        if self._hearing is not None:
            self._hearing.join(_END_S)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):  # what was not written yet has no reader any more
                    pipe.close()


def _kill(process: subprocess.Popen[bytes]) -> bool:
    """Whether it is gone. One that waits for a disk may take longer than it is waited for."""
    process.kill()
    with suppress(subprocess.TimeoutExpired):
        process.wait(_END_S)
    return process.poll() is not None


def _hear(process: subprocess.Popen[bytes], answers: SimpleQueue[dict[str, Any] | None]) -> None:
    """Hands its lines on; None at its end."""
    assert process.stdout is not None
    with suppress(OSError, ValueError):
        for line in process.stdout:
            answers.put(json.loads(line))
    answers.put(None)
