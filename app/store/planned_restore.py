"""A restore that the operator asked for while the database was open: done at the next start.

The wish is a small file in the data folder that names a copy in the backups folder. Invariant:
the wish is struck once it is done, or where its copy is bad or gone, so that such a one is not
tried for ever; the old database stays beside the new one.
"""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import StoreDamaged

_NAME = "restore.next"


def plan(root: Path, copy: Path, key: bytes) -> None:
    """Notes the wish. Raises StoreDamaged where the copy is bad."""
    from app.store import backup

    backup.check(copy, key)
    draft = root / f"{_NAME}.part"
    draft.write_text(copy.name, encoding="utf-8")
    draft.replace(root / _NAME)


def planned(root: Path) -> str:
    """The name of the copy that is wanted; empty where none is."""
    try:
        return (root / _NAME).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return ""


def forget(root: Path) -> None:
    """Strikes the wish."""
    (root / _NAME).unlink(missing_ok=True)


def carry_out(root: Path, path: Path, backups: Path, key: bytes) -> Path | None:
    """Does what was wished for, if anything; returns where the old database is.

    Raises StoreDamaged where the copy is bad, StoreError where it can't be put in place (the
    next start tries again); the database is untouched then.
    """
    name = planned(root)
    if not name:
        return None
    from app.store import backup  # a start without a wish needs none of it

    copy = backups / Path(name).name
    try:
        aside = backup.restore(copy, path, key) if copy.is_file() else None
    except StoreDamaged:
        forget(root)
        raise
    forget(root)
    return aside
