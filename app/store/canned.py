"""Canned replies as rows, with what they bring: an address, and files that lie sealed.

The column ``link`` holds the bare address where that is all, else both as JSON. Invariant: a file
that a reply brings is named by its row, so that nothing sweeps it, nor goes with a person to whom
it was sent.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.store.connection import Connection

_ALL = "SELECT id, name, title, text, used, folder, link FROM canned"
_PUT = (
    "INSERT INTO canned (name, title, text, folder, link, used, used_at)"
    " VALUES (?,?,?,?,?,?,?) ON CONFLICT (name) DO UPDATE SET title = excluded.title,"
    " text = excluded.text, folder = excluded.folder, link = excluded.link"
)


def everything(connection: Connection) -> list[tuple[Any, ...]]:
    """(id, name, title, text, used, folder, link, files), the most used first."""
    rows = connection.execute(f"{_ALL} ORDER BY used DESC, name").fetchall()
    return [(*row[:6], *_brought(row[6])) for row in rows]


def put(
    connection: Connection,
    words: tuple[str, str, str, str],
    link: str,
    files: Sequence[dict[str, Any]] | None,
    uses: tuple[int, int] = (0, 0),
) -> None:
    """Adds a reply, or changes the one of that name; ``words``: name, title, text, folder.

    ``files`` of None stay as they are. A reply that is changed keeps its own ``uses``: how often,
    and when last (ms).
    """
    if files is None:
        files = files_of(connection, words[0])
    brought = json.dumps({"link": link, "files": list(files)}) if files else link
    connection.execute(_PUT, (*words, brought, *uses))


def take_out(connection: Connection, canned_id: int) -> tuple[int, int] | None:
    """Removes a reply; how often it was used, and when last (ms). None where there is none."""
    row = connection.execute(
        "DELETE FROM canned WHERE id = ? RETURNING used, used_at", (canned_id,)
    ).fetchone()
    return (int(row[0]), int(row[1])) if row is not None else None


def files_of(connection: Connection, name: str) -> list[dict[str, Any]]:
    """What a reply brings."""
    row = connection.execute("SELECT link FROM canned WHERE name = ?", (name,)).fetchone()
    return _brought(row[0])[1] if row is not None else []


def staged_files(connection: Connection) -> set[str]:
    """The sealed files that any reply brings."""
    rows = connection.execute("SELECT link FROM canned WHERE link LIKE '{%'")
    return {str(one["path"]) for row in rows for one in _brought(row[0])[1] if one.get("path")}


def _brought(kept: str) -> tuple[str, list[dict[str, Any]]]:
    if not kept.startswith("{"):
        return kept, []
    both = json.loads(kept)
    return str(both.get("link", "")), list(both.get("files", ()))
