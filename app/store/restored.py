"""The note in a database that it is a backup which was put in the place of another.

A row of the settings table, made with the restore itself and taken away once the operator was
told. Invariant: as long as it is not settled, nothing of the folder has been worked with.
"""

from __future__ import annotations

import json
from typing import NamedTuple

from app.store.connection import Connection

_NAME = "restored"
_BRANCH = "restored_at"
BRANCH = f"SELECT value FROM settings WHERE name = '{_BRANCH}'"
"""When (ms) the database last went on from a backup; no row for one that never did."""


class Restored(NamedTuple):
    """Which file was replaced, when the backup was made (ms), and what could not be told of it:
    sends, plans and campaigns that may have gone out since. ``settled``: that was looked at.
    """

    replaced: str
    made_at: int
    sends: int = 0
    plans: int = 0
    campaigns: int = 0
    settled: bool = False


def note(connection: Connection, replaced: str, made_at: int) -> None:
    """Says that the database is a backup in another's place."""
    put(connection, Restored(replaced, made_at))


def put(connection: Connection, found: Restored) -> None:
    """Keeps what is known by now."""
    connection.execute(
        "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
        (_NAME, json.dumps(found._asdict())),
    )


def find(connection: Connection) -> Restored | None:
    """The note; None for a database that was always there, or of which the operator knows."""
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (_NAME,)).fetchone()
    if row is None:
        return None
    try:
        return Restored(**json.loads(row[0]))
    except (ValueError, TypeError):  # by another version: nothing is known of what it replaced
        return Restored("", 0)


def branch(connection: Connection, now: int) -> None:
    """Notes for good from when on the database went its own way."""
    connection.execute(
        "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", (_BRANCH, str(now))
    )


def told(connection: Connection) -> None:
    """The operator knows."""
    connection.execute("DELETE FROM settings WHERE name = ?", (_NAME,))
