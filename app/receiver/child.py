"""The receiver as a child of the console: key over a pipe, answers on stdout, ends with it.

First line on stdin: ``{"data_dir", "key", "host", "port", "opened"}``, ``key`` the master key as
hex, so that it stands in no argument and no environment, ``opened`` the secrets that prove
deliveries (``services.sealing.handover``). First line on stdout: ``{"listening", "hooks",
"news"}``, or ``{"error": …}`` with exit status 3. Later lines on stdin are requests as on the
local socket, unanswered; the end of stdin ends the receiver.

Invariant: the key is never written, logged or shown.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.core.echo import KEY_PURPOSE as ECHO_PURPOSE
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.core.tasks import TaskOwner
from app.domain.errors import InUseError, StoreDamaged, StoreError, SwitchboardError
from app.receiver.answering import AutoAnswers
from app.receiver.binding import DEFAULT_HOST, DEFAULT_PORT, BindFailure
from app.receiver.serve import Receiver, ReceiverSetup, end_on_signals
from app.receiver.tuning import tune
from app.services.answer_source import AnswerSource
from app.services.cache_file import CacheFile
from app.services.hook_accounts import HookAccounts
from app.store.deliveries import DAMAGED_STATUS, KEY_PURPOSE

COULD_NOT_START = 3
_LONGEST_LINE = 1_048_576
_log = logging.getLogger(__name__)


class PipeLines:
    """Lines of a pipe, read without Python's buffered reader: at exit the interpreter aborts
    where a thread still waits inside that one."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._rest = b""

    def next(self) -> bytes:
        """The next line without its end, b"" once the pipe is closed; empty lines are passed."""
        while True:
            line, end, rest = self._rest.partition(b"\n")
            if end:
                self._rest = rest
                if line.strip():
                    return line
                continue
            try:
                more = os.read(self._descriptor, 65_536)
            except OSError:
                return b""
            if not more or len(self._rest) > _LONGEST_LINE:
                return b""
            self._rest += more


def main() -> int:
    """Runs the child; gives its exit status."""
    lines = PipeLines(sys.stdin.fileno())
    try:
        wish = json.loads(lines.next())
        master = MasterKey(bytes.fromhex(wish["key"]), "pipe")
        data_dir = DataDir(Path(wish["data_dir"]))
        host, port = str(wish.get("host", DEFAULT_HOST)), int(wish.get("port", DEFAULT_PORT))
        opened = dict(wish.get("opened", {}))
    except (ValueError, LookupError, TypeError, AttributeError, SwitchboardError):
        # no detail: what could not be read may hold the key
        tell({"error": "bad_start", "message": "The first line on stdin makes no sense."})
        return COULD_NOT_START
    tune()
    cache = CacheFile(data_dir.cache_file, master)
    accounts = HookAccounts(cache, opened)
    answering = AutoAnswers(AnswerSource(cache))
    setup = ReceiverSetup(
        data_dir=data_dir,
        key=master.subkey(KEY_PURPOSE),
        load=answering.beside(accounts.load),
        answerer=answering,
        changed=accounts.changed,
        retention=accounts.retention,
        drained=accounts.drained,
        echo_key=master.subkey(ECHO_PURPOSE),
        host=host,
        port=port,
    )
    try:
        return asyncio.run(_run(setup, lines))
    except (BindFailure, SwitchboardError) as error:
        tell(failure_fields(error))
        return COULD_NOT_START
    finally:
        cache.close()


def failure_fields(error: BindFailure | SwitchboardError) -> dict[str, object]:
    """Why a receiver did not start, as a JSON line: ``error`` is a word, ``message`` for people."""
    if isinstance(error, BindFailure):
        return error.fields()
    word = "in_use" if isinstance(error, InUseError) else "accounts"
    if isinstance(error, StoreError):
        word = "damaged" if isinstance(error, StoreDamaged) else "store"
    return {"error": word, "message": str(error)}


def tell(fields: Mapping[str, Any]) -> None:
    """One JSON line on stdout, at once."""
    sys.stdout.write(json.dumps(fields) + "\n")
    sys.stdout.flush()


async def _run(setup: ReceiverSetup, lines: PipeLines) -> int:
    receiver = Receiver(setup)
    end_on_signals(receiver)
    requests = TaskOwner("requests")
    loop = asyncio.get_running_loop()

    def heard(line: bytes) -> None:
        if line:
            requests.start(_obey(receiver, line), "request")
        else:
            receiver.end()  # the console is gone

    try:
        tell(await receiver.start())
        # a thread, not a pipe transport: those can't read stdin on every platform
        threading.Thread(
            target=_listen, args=(lines, loop, heard), name="stdin", daemon=True
        ).start()
        await receiver.wait()
    finally:
        await requests.close()
        await receiver.stop()
    if receiver.damaged:
        return DAMAGED_STATUS
    return 1 if receiver.failed else 0


async def _obey(receiver: Receiver, line: bytes) -> None:
    try:
        wish = json.loads(line)
        await receiver.command(wish if isinstance(wish, dict) else {})
    except (ValueError, LookupError, TypeError, RecursionError, SwitchboardError) as error:
        _log.warning("a request of the console failed: %s", type(error).__name__)


def _listen(
    lines: PipeLines, loop: asyncio.AbstractEventLoop, heard: Callable[[bytes], None]
) -> None:
    while True:
        line = lines.next()
        if loop.is_closed():
            return
        loop.call_soon_threadsafe(heard, line)
        if not line:
            return
