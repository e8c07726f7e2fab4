"""One run of a tunnel program: started in a session of its own, read by lines, ended with the rest.

Works for ``tunnel``, on whose loop lines and end are told. Invariant: once it is closed, neither
the program nor anything it started in its session is left, whoever of them ended first.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable

_END_S = 3.0
_LOOK_S = 0.02
# what was killed is gone once the kernel gets round to it; longer only where a disk hangs
_KILLED_S = 60.0
_LINE = 16_384


class TunnelProcess:
    """Starts the program, on the calling thread. Raises OSError.

    ``said(line)`` and ``over()``, which tells that there is no more to read, come on the loop.
    """

    def __init__(
        self, call: list[str], said: Callable[[str], None], over: Callable[[], None]
    ) -> None:
        self._read_to_end = False
        self._process = _spawned(call)
        loop = asyncio.get_running_loop()

        def end() -> None:
            self._read_to_end = True
            over()

        def read() -> None:
            output = self._process.stdout
            assert output is not None
            # the loop may be closed first, where something of the program's outlives it
            with contextlib.suppress(OSError, ValueError, RuntimeError), output:
                while line := output.readline(_LINE):
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
        return self._read_to_end or self._process.poll() is not None

    async def close(self) -> None:
        """Ends the program and what it started; what it said last is told before this returns."""
        await asyncio.to_thread(_finish, self._process)
        # what left the session and kept the output is let go: the thread ends with it
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


def _finish(process: subprocess.Popen[bytes]) -> None:
    """Ends a program and what it started, in order, then by force."""
    end = time.monotonic() + _END_S
    _signal(process, kill=False)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_END_S)
        pause = threading.Event()
        while _any_left(process) and time.monotonic() < end:
            pause.wait(_LOOK_S)
    _signal(process, kill=True)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_KILLED_S)
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()


def _any_left(process: subprocess.Popen[bytes]) -> bool:
    """Whether something that a program started is left, the program itself being gone."""
    if sys.platform == "win32":
        return False
    try:
        os.killpg(process.pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _signal(process: subprocess.Popen[bytes], *, kill: bool) -> None:
    """To the program and its session: its number is nobody else's while anything of it lives."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            process.kill() if kill else process.terminate()
        else:
            os.killpg(process.pid, signal.SIGKILL if kill else signal.SIGTERM)
