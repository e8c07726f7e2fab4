"""One run of a tunnel program: started in a session of its own, read by lines, ended with the rest.

Works for ``tunnel``, on whose loop lines and end are told. Invariant: once it is closed, neither
the program nor anything it started in its session is left, whoever of them ended first, nor the
thread that read it; and no signal goes to a number that may be another's by then.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

_END_S = 3.0
_LOOK_S = 0.02
# what was killed is gone once the kernel gets round to it; longer only where a disk hangs
_KILLED_S = 60.0
_LINE = 16_384
_PIPE = 65_536


class TunnelProcess:
    """Starts the program, on the calling thread. Raises OSError.

    ``said(line)`` and ``over()``, which tells that there is no more to read, come on the loop.
    """

    def __init__(
        self, call: list[str], said: Callable[[str], None], over: Callable[[], None]
    ) -> None:
        self._read_to_end = False
        with contextlib.ExitStack() as undo:
            self._stop, stop = (undo.enter_context(one) for one in socket.socketpair())
            self._process = _spawned(call)
            undo.pop_all()
        loop = asyncio.get_running_loop()

        def end() -> None:
            self._read_to_end = True
            over()

        def read() -> None:
            output = self._process.stdout
            assert output is not None
            # the loop may be closed first, where something of the program's outlives it
            with contextlib.suppress(OSError, ValueError, RuntimeError), stop, output:
                for line in _lines(output, stop):
                    loop.call_soon_threadsafe(said, line.decode("utf-8", "replace"))
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(end)

        self._reader = threading.Thread(target=read, name="tunnel output", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """The program's process."""
        return self._process.pid

    @property
    def over(self) -> bool:
        """Whether the program has ended; something it started may still hold its output."""
        return self._read_to_end or _ended(self._process)

    async def close(self) -> None:
        """Ends the program and what it started; what it said last is told before this returns."""
        await asyncio.to_thread(_finish, self._process)
        # what left the session may keep the output: nobody waits for its end
        self._stop.close()
        await asyncio.to_thread(self._reader.join, _END_S)


def _spawned(call: list[str]) -> subprocess.Popen[bytes]:
    """On the calling thread: a kernel that was asked to end the program with it watches that."""
    return subprocess.Popen(
        [*_with_parent(), *call],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=_environment(),
        start_new_session=sys.platform != "win32",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _environment() -> dict[str, str]:
    """Ours without what is ours alone: a passphrase must not travel to another program."""
    return {name: value for name, value in os.environ.items() if not name.startswith("SWITCHBOARD")}


def _with_parent() -> list[str]:
    """On Linux: have the kernel end the program if this one is killed."""
    found = shutil.which("setpriv") if sys.platform == "linux" else None
    return [found, "--pdeathsig", "TERM", "--"] if found else []


def _lines(output: IO[bytes], stop: socket.socket) -> Iterator[bytes]:
    """The lines of an output until its end; once ``stop`` is let go, what is there and no more."""
    if sys.platform == "win32":  # where a pipe can only be waited for by reading it
        yield from iter(lambda: output.readline(_LINE), b"")
        return
    here, either = select.poll(), select.poll()
    here.register(output, select.POLLIN)
    either.register(output, select.POLLIN)
    either.register(stop, select.POLLIN)
    rest, stopped = b"", False
    while not stopped:
        stopped = any(one == stop.fileno() for one, _ in either.poll())
        came = os.read(output.fileno(), _PIPE) if not stopped or here.poll(0) else b""
        stopped = stopped or not came
        *lines, rest = (rest + came).split(b"\n")
        for line in lines:
            yield from _cut(line + b"\n")
        if len(rest) >= _LINE:
            yield from _cut(rest)
            rest = b""
    yield from _cut(rest)


def _cut(line: bytes) -> Iterator[bytes]:
    for at in range(0, len(line), _LINE):
        yield line[at : at + _LINE]


def _finish(process: subprocess.Popen[bytes]) -> None:
    """Ends a program and what it started, in order, then by force."""
    end = time.monotonic() + _END_S
    pause = threading.Event()
    _signal(process, kill=False)
    while time.monotonic() < end and not (_ended(process) and not _any_left(process)):
        pause.wait(_LOOK_S)
    _signal(process, kill=True)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_KILLED_S)
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()


def _ended(process: subprocess.Popen[bytes]) -> bool:
    """Whether the program has ended. On Linux it keeps its number until ``_finish`` let it go:
    its session is signalled by it."""
    if sys.platform != "linux" or process.returncode is not None:
        return process.poll() is not None
    try:
        look = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, process.pid, look) is not None
    except ChildProcessError:
        return process.poll() is not None


def _any_left(process: subprocess.Popen[bytes]) -> bool:
    """Whether something that a program started is left, the program itself being gone."""
    if sys.platform == "win32":
        return False
    if sys.platform != "linux":
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            return False
        except OSError:
            return True
        return True
    # the program itself is in its group until it is let go
    return any(_lives_in(one, process.pid) for one in Path("/proc").glob("[0-9]*/stat"))


def _lives_in(stat: Path, group: int) -> bool:
    try:
        state, _, own, *_ = stat.read_bytes().rpartition(b")")[2].split()
    except (OSError, ValueError):
        return False  # it ended while it was looked at
    return int(own) == group and state not in (b"Z", b"X")


def _signal(process: subprocess.Popen[bytes], *, kill: bool) -> None:
    """To the program and its session: its number is nobody else's while it was not let go."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            process.kill() if kill else process.terminate()
        elif sys.platform != "linux" or not _ended(process) or _keeps_number(process):
            os.killpg(process.pid, signal.SIGKILL if kill else signal.SIGTERM)


def _keeps_number(process: subprocess.Popen[bytes]) -> bool:
    """Whether the number of a program that has ended is still its own or its session's."""
    if process.returncode is None:
        return True
    # where the end of children is ignored, the system lets go of it by itself
    return not Path(f"/proc/{process.pid}").exists() and _any_left(process)
