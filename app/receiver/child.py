"""The receiver as a child of the console: key over a pipe, answers on stdout, ends with it.

First line on stdin: ``{"data_dir", "key", "host", "port"}``, ``key`` the master key as hex, so
that it stands in no argument and no environment. First line on stdout: ``{"listening", "hooks",
"news"}``, or ``{"error": …}`` with exit status 3. Later lines on stdin are requests as on the
local socket, unanswered; the end of stdin ends the receiver.

Invariant: the key is never written, logged or shown.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.core.tasks import TaskOwner
from app.domain.errors import InUseError, StoreError, SwitchboardError
from app.receiver.binding import BindFailure
from app.receiver.serve import DEFAULT_HOST, DEFAULT_PORT, Receiver, ReceiverSetup, end_on_signals
from app.receiver.sockets import raise_descriptor_limit
from app.services.hook_accounts import HookAccounts
from app.store.deliveries import KEY_PURPOSE

COULD_NOT_START = 3
_log = logging.getLogger(__name__)


def main() -> int:
    """Runs the child; gives its exit status."""
    first = sys.stdin.buffer.readline()
    try:
        wish = json.loads(first)
        master = MasterKey(bytes.fromhex(wish["key"]), "pipe")
        data_dir = DataDir(Path(wish["data_dir"]))
        host, port = str(wish.get("host", DEFAULT_HOST)), int(wish.get("port", DEFAULT_PORT))
    except (ValueError, LookupError, TypeError, AttributeError, SwitchboardError):
        # no detail: what could not be read may hold the key
        tell({"error": "bad_start", "message": "The first line on stdin makes no sense."})
        return COULD_NOT_START
    raise_descriptor_limit()
    accounts = HookAccounts(data_dir.cache_file, master)
    setup = ReceiverSetup(
        data_dir=data_dir,
        key=master.subkey(KEY_PURPOSE),
        load=accounts.load,
        changed=accounts.changed,
        host=host,
        port=port,
    )
    try:
        return asyncio.run(_run(setup, sys.stdin.buffer))
    except (BindFailure, SwitchboardError) as error:
        tell(failure_fields(error))
        return COULD_NOT_START
    finally:
        accounts.close()


def failure_fields(error: BindFailure | SwitchboardError) -> dict[str, object]:
    """Why a receiver did not start, as a JSON line: ``error`` is a word, ``message`` for people."""
    if isinstance(error, BindFailure):
        return error.fields()
    word = "in_use" if isinstance(error, InUseError) else "accounts"
    if isinstance(error, StoreError):
        word = "store"
    return {"error": word, "message": str(error)}


def tell(fields: Mapping[str, Any]) -> None:
    """One JSON line on stdout, at once."""
    sys.stdout.write(json.dumps(fields) + "\n")
    sys.stdout.flush()


async def _run(setup: ReceiverSetup, pipe: BinaryIO) -> int:
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
            target=_listen, args=(pipe, loop, heard), name="stdin", daemon=True
        ).start()
        await receiver.wait()
    finally:
        await requests.close()
        await receiver.stop()
    return 1 if receiver.failed else 0


async def _obey(receiver: Receiver, line: bytes) -> None:
    try:
        wish = json.loads(line)
        await receiver.command(wish if isinstance(wish, dict) else {})
    except (ValueError, LookupError, TypeError, RecursionError, SwitchboardError) as error:
        _log.warning("a request of the console failed: %s", type(error).__name__)


def _listen(pipe: BinaryIO, loop: asyncio.AbstractEventLoop, heard: Any) -> None:
    while True:
        line = pipe.readline()
        if loop.is_closed():
            return
        loop.call_soon_threadsafe(heard, line)
        if not line:
            return
