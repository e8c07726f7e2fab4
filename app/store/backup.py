"""Copies of the cache file: hourly, before upgrades, and back again.

A copy is made by SQLite's own backup call into an equally keyed file, so it is consistent while
the program works.

Invariants: a copy is complete under its final name, or not there at all; one process at a time
makes hourly ones or removes any, and none is made of a database that is not there.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.core.filelock import FileLock
from app.domain.errors import InUseError, StoreBusy, StoreDamaged, StoreError
from app.store import restored
from app.store.connection import Connection, connect, refuse_hollow, translated

HOURLY_KEPT = 24
DAILY_KEPT = 7
_HOURLY = "hourly-"
_ASIDE = "-replaced-"
_HOUR_S = 3_600
_PORTION = 1 << 20
_PARTS = ("", "-wal", "-shm")
_WAIT_S = 120.0


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: where it lies, when it was made (seconds since 1970), how many bytes it has."""

    path: Path
    made_at: float
    size: int


def copy_database(connection: Connection, key: bytes, target: Path) -> Path:
    """Writes a consistent copy of the connection's file, under the same key.

    Raises StoreDamaged where the file is, and leaves no copy: SQLite would write a page that can't
    be read as an empty one, and call the copy made.
    """
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = target.with_suffix(".part")
    draft.unlink(missing_ok=True)
    source = Path(connection.execute("PRAGMA database_list").fetchone()[2])
    copied = connect(draft, key)
    try:
        with translated(source):
            connection.backup(copied)
            _refuse_unread(connection)
        _refuse_damaged(copied, source)
    except StoreDamaged:
        copied.close()
        draft.unlink(missing_ok=True)
        raise
    finally:
        copied.close()
    draft.replace(target)
    return target


def make_hourly(path: Path, key: bytes, backups: Path, now: float) -> Path | None:
    """An hourly copy if none is of this hour, and the removal of those beyond need."""
    with _alone(backups):
        # one of the future is no reason: the clock was set back since
        if any(abs(now - one.made_at) < _HOUR_S for one in _hourly(backups, now)):
            return None
        return _make(path, key, backups, now)


def make_now(path: Path, key: bytes, backups: Path, now: float) -> Path:
    """A copy in any case, kept as an hourly one; and the removal of those beyond need.

    Raises StoreDamaged where there is no database, StoreBusy where another copy takes too long.
    """
    with _alone(backups):
        return _make(path, key, backups, now)


def replace_all(path: Path, key: bytes, backups: Path, now: float) -> int:
    """One new copy in the place of all others; how many went. Raises as ``make_now``."""
    with _alone(backups):
        made = _make(path, key, backups, now)
        older = [one.path for one in list_backups(backups) if one.path != made]
        for one in (*older, *backups.glob("*.part*")):
            one.unlink(missing_ok=True)
    return len(older)


@contextmanager
def _alone(backups: Path) -> Iterator[None]:
    """While nobody else makes or removes copies; what the folder refuses is a StoreError."""
    lock = FileLock(backups / "making.lock", "Switchboard")
    try:
        backups.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock.wait(_WAIT_S)
        yield
    except InUseError as error:
        raise StoreBusy(
            f"{backups.name} is in use by another program.", "Nothing was changed.", "Try again."
        ) from error
    except OSError as error:
        raise _unplaced(backups.name, error) from error
    finally:
        lock.release()


def _make(path: Path, key: bytes, backups: Path, now: float) -> Path:
    refuse_hollow(path)  # a copy of nothing would push a good one out
    kept = _hourly(backups, now)
    for cut_off in backups.glob(f"{_HOURLY}*.part*"):  # the program ended while it was made
        cut_off.unlink(missing_ok=True)
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(now))
    connection = connect(path, key, create=False)
    try:
        made = copy_database(connection, key, backups / f"{_HOURLY}{stamp}.db")
    finally:
        connection.close()
    days: set[str] = set()
    for index, one in enumerate(kept):
        day = one.path.name[len(_HOURLY) :][:8]
        first_of_day = day not in days
        days.add(day)
        if index + 1 < HOURLY_KEPT or (first_of_day and len(days) <= DAILY_KEPT):
            continue
        if one.path != made:
            one.path.unlink(missing_ok=True)
    return made


def _hourly(backups: Path, now: float) -> list[Backup]:
    """Those made by the hour, newest first; those of a clock that ran ahead are the oldest."""
    found = [one for one in list_backups(backups) if one.path.name.startswith(_HOURLY)]
    return sorted(found, key=lambda one: one.made_at > now + _HOUR_S)


def list_backups(backups: Path) -> list[Backup]:
    """The copies in the folder, newest first."""
    if not backups.is_dir():
        return []
    found = [Backup(one, one.stat().st_mtime, one.stat().st_size) for one in backups.glob("*.db")]
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def check(path: Path, key: bytes) -> None:
    """Raises StoreDamaged where a page in use fails its check or the file does not open.

    The pages are read as any reader reads them. SQLCipher's own ``cipher_integrity_check`` reads
    past locks and journal: a page that is just being written, or is in the journal alone while
    one behind it is in the file already, is damage to it.
    """
    refuse_hollow(path)
    # every page is read once: a larger cache would hold what nobody asks for again
    connection = connect(path, key, read_only=True, create=False, cache_mib=2)
    try:
        _refuse_damaged(connection, path)
    finally:
        connection.close()


def _refuse_damaged(connection: Connection, path: Path) -> None:
    """Reads every page in use; raises StoreDamaged in ``path``'s name where one fails."""
    with translated(path):
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found == ("ok",):
            _refuse_unread(connection)
    if found != ("ok",):
        raise StoreDamaged(f"{path.name} is damaged.", "It was left as it is.", "Restore a backup.")


def _refuse_unread(connection: Connection) -> None:
    """Raises where a page could not be read before: the one that was read last is told of only
    with the next, and is taken for an empty one until then.
    """
    connection.execute("PRAGMA shrink_memory")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def restore(backup: Path, path: Path, key: bytes) -> Path:
    """Puts a copy in the place of ``path``; the old file, where there is one, is kept beside it.

    The copy is told what it replaces (``restored``): what it holds as waiting may have gone out
    since it was made, and whoever opens it settles that first. Returns where the old file is.
    Raises StoreDamaged where the copy itself is bad, StoreError where it can't be written; then
    everything is as it was.
    """
    check(backup, key)
    aside = _free_aside(path)
    draft = path.with_suffix(".restoring")
    moved: list[tuple[Path, Path]] = []
    try:
        for ending in _PARTS[1:]:
            left = draft.with_name(draft.name + ending)
            if left.exists():  # by a try that was cut off
                left.unlink()
        _copy(backup, draft)
        _tell(draft, key, aside.name, backup.stat().st_mtime)
        for ending in _PARTS:
            old = path.with_name(path.name + ending)
            if old.exists():
                there = aside.with_name(aside.name + ending)
                old.replace(there)
                moved.append((there, old))
        draft.replace(path)
    except (OSError, StoreError) as error:
        for there, old in reversed(moved):
            with suppress(OSError):
                there.replace(old)
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _unplaced(backup.name, error) from error
        raise
    return aside


def _tell(draft: Path, key: bytes, aside: str, made_at: float) -> None:
    connection = connect(draft, key, create=False)
    try:
        with translated(draft):
            restored.note(connection, aside, round(made_at * 1_000))
    finally:
        connection.close()


def _free_aside(path: Path) -> Path:
    """Where the old file goes: two that follow each other within a second keep both."""
    at = time.time()
    while True:
        stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(at))
        aside = path.with_name(f"{path.stem}{_ASIDE}{stamp}.db")
        if not aside.exists():
            return aside
        at += 1


def put_back(path: Path) -> bool:
    """Undoes a ``restore`` that was cut off (a power cut) between its two moves: whether it was.

    What it had not moved yet lies under its own name. Raises StoreError.
    """
    if path.exists():
        return False
    aside = max(path.parent.glob(f"{path.stem}{_ASIDE}*.db"), default=None)  # its name has the time
    if aside is None:
        return False
    try:
        for ending in reversed(_PARTS):  # the file itself last: until then, all is done again
            there = aside.with_name(aside.name + ending)
            if there.exists():
                there.replace(path.with_name(path.name + ending))
    except OSError as error:
        raise _unplaced(aside.name, error) from error
    return True


def _unplaced(name: str, error: OSError) -> StoreError:
    return StoreError(
        f"{name} can’t be put in place: {error.strerror}.",
        "It was left as it is.",
        "Check the folder’s permissions, or choose another with --data-dir.",
    )


def _copy(source: Path, target: Path) -> None:
    """On the disk when it returns."""
    with source.open("rb") as whole, target.open("wb") as copy:
        shutil.copyfileobj(whole, copy, _PORTION)
        copy.flush()
        os.fsync(copy.fileno())
