"""A restore that the operator asked for while the database was open: done at the next start.

The wish is a small file in the data folder that names a copy in the backups folder. One that is
done at once is noted as well, so that the next start goes on with it after a cut.

Invariant: a wish is tried once: whether it is done or can't be, it is struck, so that none stops
every start; the old database stays beside the new one.
"""

from __future__ import annotations

import os
from pathlib import Path

from app.domain.errors import RestoreGivenUp, StoreDamaged, StoreError

_NAME = "restore.next"


def plan(root: Path, copy: Path, key: bytes) -> None:
    """Notes the wish. Raises StoreDamaged where the copy is bad."""
    from app.store import backup

    backup.check(copy, key)
    _note(root, copy)


def _note(root: Path, copy: Path) -> None:
    """On the disk when it returns: what follows it may be cut off by the power."""
    from app.core.paths import of_folder

    with of_folder(root):
        draft = root / f"{_NAME}.part"
        with draft.open("w", encoding="utf-8") as file:
            file.write(copy.name)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(root / _NAME)


def planned(root: Path) -> str:
    """The name of the copy that is wanted; empty where none is."""
    try:
        return (root / _NAME).read_text(encoding="utf-8", errors="replace").strip()
    except FileNotFoundError:
        return ""


def forget(root: Path) -> None:
    """Strikes the wish."""
    (root / _NAME).unlink(missing_ok=True)


def carry_out(root: Path, path: Path, backups: Path, key: bytes) -> Path | None:
    """Does what was wished for, if anything; returns where the old database is.

    Raises RestoreGivenUp where the copy is bad or gone, or can't be put in place; the database is
    untouched then, and the wish is struck. Raises StoreError where there is none, either.
    """
    name = Path(planned(root)).name
    if not name:
        return None
    from app.store import backup  # a start without a wish needs none of it

    copy = backups / name
    backup.put_back(path)  # the power went while the wish was carried out
    try:
        if not copy.is_file():
            raise StoreDamaged(f"{name} is not there any more.")
        aside = backup.restore(copy, path, key)
    except StoreError as error:
        if not path.exists():  # there is nothing to go on with
            if isinstance(error, StoreDamaged):
                forget(root)
            raise
        forget(root)
        raise RestoreGivenUp(
            error.what,
            "The restore was given up. What was here is as it was.",
            "Go on with it, and choose a backup in Settings when you want to try again.",
        ) from error
    forget(root)
    return aside


def carry_out_now(root: Path, path: Path, copy: Path, key: bytes) -> Path:
    """Puts ``copy``, one of the backups, in the place of ``path``, which is not open; the old one.

    The copy chosen now is meant, whatever was wished for before. Raises as ``backup.restore``.
    """
    from app.store import backup

    _note(root, copy)
    try:
        aside = backup.restore(copy, path, key)
    except StoreError as error:
        if path.exists() or isinstance(error, StoreDamaged):
            forget(root)
        raise
    forget(root)
    return aside
