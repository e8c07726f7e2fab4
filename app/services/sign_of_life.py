"""Tells whether the command that makes a send still runs.

A command beside the console holds a lock with a name of its own while it works, and its send
carries that name. The operating system drops the lock with its holder, however that ended.

Invariant: a send is called cut off only when its command can't finish it any more.
"""

from __future__ import annotations

import json
import re
import secrets as random
from pathlib import Path

from app.core.filelock import FileLock
from app.domain.errors import InUseError

_NAME = re.compile(r"[0-9a-f]{24}")
_KEY = "by"


class SignOfLife:
    """The lock of one command. ``end`` it when the work is done."""

    def __init__(self, folder: Path) -> None:
        self.name = random.token_hex(12)
        self._path = folder / self.name
        folder.mkdir(mode=0o700, exist_ok=True)
        self._lock = FileLock(self._path, "A command")
        self._lock.acquire()

    def mark(self) -> str:
        """What the send's row holds while this command works on it."""
        return json.dumps({_KEY: self.name})

    def end(self) -> None:
        """The work is done."""
        self._lock.release()
        self._path.unlink(missing_ok=True)


def name_in(mark: str) -> str:
    """The command's name in a row's mark; empty where no command sends it."""
    try:
        found = json.loads(mark) if mark else {}
    except ValueError:
        return ""
    name = found.get(_KEY) if isinstance(found, dict) else ""
    return name if isinstance(name, str) and _NAME.fullmatch(name) else ""


def lives(folder: Path, name: str) -> bool:
    """Whether the command of that name still runs; takes what it left behind away if not."""
    path = folder / name
    if not path.exists():
        return False
    lock = FileLock(path, "A command")
    try:
        lock.acquire()
    except InUseError:
        return True
    lock.release()
    path.unlink(missing_ok=True)
    return False
