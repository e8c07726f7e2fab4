"""What was begun in chats beside the text of their drafts: a chosen quote, and files that wait.

Kept as rows of the settings table, one for each chat that has any (``begun:<chat's id>``); the
files themselves lie sealed in the media folder. Invariant: a row names the chat's address, so that
an id that is given anew brings nothing of another person's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from app.store.connection import Connection

_PREFIX = "begun:"
# the sign that follows the colon: what lies between begins with the prefix
_ALL = "settings.name >= 'begun:' AND settings.name < 'begun;'"


def everywhere(connection: Connection) -> dict[int, dict[str, Any]]:
    """What waits, by chat; only where the chat is still the one it was begun in."""
    rows = connection.execute(
        f"SELECT c.id, c.address, settings.value FROM settings JOIN chats c"
        f" ON c.id = CAST(substr(settings.name, {len(_PREFIX) + 1}) AS INTEGER) WHERE {_ALL}"
    )
    found = {}
    for chat_id, address, value in rows:
        kept = json.loads(value)
        if isinstance(kept, dict) and kept.get("address") == address:
            found[int(chat_id)] = kept
    return found


def put(connection: Connection, chat_id: int, kept: dict[str, Any]) -> None:
    """Keeps what waits in a chat that is still there; nothing where nothing waits."""
    if not kept.get("quoted") and not kept.get("files"):
        connection.execute("DELETE FROM settings WHERE name = ?", (f"{_PREFIX}{chat_id}",))
        return
    connection.execute(
        "INSERT INTO settings SELECT ?, json_set(?, '$.address', address) FROM chats WHERE id = ?"
        " ON CONFLICT DO UPDATE SET value = excluded.value",
        (f"{_PREFIX}{chat_id}", json.dumps(kept), chat_id),
    )


def sent(
    connection: Connection, chat_id: int, quoted_id: int | None, paths: Iterable[str] = ()
) -> None:
    """Takes away what a message took with it, in the message's own transaction."""
    row = connection.execute(
        "SELECT value FROM settings WHERE name = ?", (f"{_PREFIX}{chat_id}",)
    ).fetchone()
    if row is None:
        return
    kept, gone = json.loads(row[0]), set(paths)
    kept["files"] = [one for one in kept.get("files", ()) if one.get("path") not in gone]
    if quoted_id is not None and kept.get("quoted") == quoted_id:
        kept["quoted"] = 0
    put(connection, chat_id, kept)


def forget(connection: Connection, chat_ids: Sequence[int]) -> list[str]:
    """Takes away all that waits in chats; the names of the files it held."""
    names = {f"{_PREFIX}{one}" for one in chat_ids}
    gone: list[str] = []
    for name, value in connection.execute(
        f"SELECT name, value FROM settings WHERE {_ALL}"
    ).fetchall():
        if name in names:
            gone += _paths(value)
            connection.execute("DELETE FROM settings WHERE name = ?", (name,))
    return gone


def tidy(connection: Connection) -> None:
    """Takes away what waited in chats that are gone; their files are swept up later."""
    connection.execute(
        f"DELETE FROM settings WHERE {_ALL} AND NOT EXISTS (SELECT 1 FROM chats"
        f" WHERE id = CAST(substr(settings.name, {len(_PREFIX) + 1}) AS INTEGER))"
    )


def staged_files(connection: Connection) -> set[str]:
    """The sealed files that wait in any chat."""
    rows = connection.execute(f"SELECT value FROM settings WHERE {_ALL}")
    return {path for row in rows for path in _paths(row[0])}


def _paths(value: str) -> list[str]:
    return [str(one["path"]) for one in json.loads(value).get("files", ()) if one.get("path")]
