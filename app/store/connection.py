"""Opens one SQLCipher connection the way Switchboard wants it, and names what went wrong.

Invariant: no connection leaves here that has not read a page with its key, so an unkeyed
(plaintext) database can't come about.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.errors import (
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreMisplaced,
)

if TYPE_CHECKING:
    import sqlite3

    # sqlcipher3 speaks the same DB-API; the standard types describe it
    Connection = sqlite3.Connection
    Cursor = sqlite3.Cursor
else:
    Connection = Any
    Cursor = Any

# what connections share memory by grows by so much
_LEAST_ROOM = 32_768
# of these no backups are made
_UNCOPIED = ("deliveries.db",)
_NETWORK_FILESYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs"})


def connect(
    path: Path,
    key: bytes,
    *,
    read_only: bool = False,
    create: bool = True,
    cache_mib: int = 16,
    busy_ms: int = 5_000,
) -> Connection:
    """An open connection to ``path`` under the raw 32-byte ``key``.

    Autocommit (transactions are explicit), WAL, ``synchronous=FULL``. Raises StoreError.
    Without ``create`` a file that is missing stays so.
    """
    from sqlcipher3 import dbapi2

    with translated(path):
        connection: Connection = dbapi2.connect(
            str(path) if create else f"{path.absolute().as_uri()}?mode=rw",
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
            uri=not create,
        )
        try:
            # what is damaged or sealed with another key is told by us, not on stderr too
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            connection.execute(f"PRAGMA busy_timeout = {busy_ms}")
            connection.execute(f"PRAGMA cache_size = -{cache_mib * 1024}")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.create_function("name_has", 2, _name_has, deterministic=True)
            if read_only:
                connection.execute("PRAGMA query_only = ON")
            else:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
        except dbapi2.Error:
            connection.close()
            raise
    return connection


def refuse_hollow(path: Path) -> None:
    """Raises StoreDamaged where a database has no file, or an empty one: it would open as new."""
    if not path.is_file():
        raise StoreDamaged(f"{path.name} is missing.", "", "Restore a backup.")
    if path.stat().st_size == 0:
        raise StoreDamaged(f"{path.name} is empty.", "It was left as it is.", "Restore a backup.")


def _name_has(name: str, folded: str) -> bool:
    from app.domain.folding import fold  # its tables are made for searches

    return bool(name) and folded in fold(name)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turns the driver's exceptions into StoreError where the environment is at fault.

    Mistakes of our own (SQL, types, constraints) pass unchanged: they are bugs.
    """
    from sqlcipher3 import dbapi2

    try:
        yield
    except dbapi2.DatabaseError as error:
        raise _translate(path, error) from error
    except StopIteration as error:
        # no future of a loop takes one: whoever waits for the work would wait for ever
        raise LookupError("what the work looked for is not there") from error


def _translate(path: Path, error: Exception) -> Exception:
    code = getattr(error, "sqlite_errorname", "") or ""
    text = str(error).lower()
    name = path.name
    failed = "SQLITE_IOERR" in code or "disk i/o" in text
    # the file that connections share memory by can't grow either, which is told as a failure
    if "SQLITE_FULL" in code or "disk is full" in text or (failed and _is_full(path.parent)):
        return StoreFull(
            f"The disk that holds {name} is full.",
            "Nothing that was saved is lost.",
            "Free some space; Switchboard tries again by itself.",
        )
    if "SQLITE_BUSY" in code or "SQLITE_LOCKED" in code or "locked" in text:
        return StoreBusy(
            f"{name} is in use by another program.", "Nothing was changed.", "Try again."
        )
    if (
        "SQLITE_NOTADB" in code
        or "SQLITE_CORRUPT" in code
        or "not a database" in text
        or "malformed" in text
    ):
        return StoreDamaged(
            f"{name} can’t be read: it is damaged, or sealed with another key.",
            "It was left as it is.",
            "Begin a new one on the Webhooks page." if name in _UNCOPIED else "Restore a backup.",
        )
    if "SQLITE_CANTOPEN" in code or "SQLITE_READONLY" in code or "unable to open" in text:
        return StoreMisplaced(
            f"{name} can’t be opened for writing.",
            "Nothing was changed.",
            "Check the folder’s permissions, or choose another with --data-dir.",
        )
    if failed:
        return StoreError(
            f"The disk failed while {name} was read or written.",
            "The last change was not saved.",
            "Check the disk, then start again.",
        )
    return error


def _is_full(folder: Path) -> bool:
    from shutil import disk_usage  # a start has no need of it

    try:
        return disk_usage(folder).free < _LEAST_ROOM
    except OSError:
        return False


def refuse_network_drive(folder: Path) -> None:
    """Raises StoreMisplaced where ``folder`` lies on a network drive (WAL needs shared memory)."""
    if not sys.platform.startswith("linux"):
        return
    try:
        mounts = Path("/proc/self/mounts").read_text("utf-8").splitlines()
    except OSError:
        return
    best, kind, within = "", "", f"{folder}/"
    for line in mounts:
        fields = line.split()
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        if within.startswith(point.rstrip("/") + "/") and len(point) > len(best):
            best, kind = point, fields[2]
    if kind in _NETWORK_FILESYSTEMS:
        raise StoreMisplaced(
            f"{folder} is on a network drive.",
            "No database was opened there: it could be damaged.",
            "Choose a folder on this computer with --data-dir.",
        )
