"""Canned replies: short names for texts, with blanks that are filled before sending.

They lie in folders (a name, ``/`` between levels) and may bring a link that goes out as a file.
What is known of the chat fills its blanks by itself.

Invariant: a name is taken once; importing changes what has the same name and removes nothing.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.core.clock import Clock
from app.domain.errors import SettingsError
from app.services.spreadsheets import csv_text
from app.store.connection import Connection
from app.store.database import Database

_BLANK = re.compile(r"\{([^{}\n]{1,40})\}")
_FIELDS = ("folder", "name", "title", "text", "link")
_MOST = 5_000
_LONGEST = 4_096


@dataclass(frozen=True, slots=True)
class CannedRow:
    """A canned reply; ``name`` is what is typed after the slash."""

    id: int
    name: str
    title: str
    text: str
    used: int
    folder: str = ""
    link: str = ""


def filled(text: str, known: Mapping[str, str]) -> str:
    """The text with the blanks filled of which something is known, whatever their case."""

    def value(match: re.Match[str]) -> str:
        return known.get(" ".join(match.group(1).casefold().split()), "") or match.group(0)

    return _BLANK.sub(value, text)


def as_json(rows: Sequence[CannedRow]) -> str:
    """A file of replies that ``read_file`` takes back."""
    return json.dumps(
        {"canned": [{name: getattr(row, name) for name in _FIELDS} for row in rows]},
        ensure_ascii=False,
        indent=2,
    )


def as_csv(rows: Sequence[CannedRow]) -> str:
    """The same for a spreadsheet."""
    return csv_text(_FIELDS, ([getattr(row, name) for name in _FIELDS] for row in rows))


def read_file(content: str) -> list[CannedRow]:
    """The replies of a JSON or CSV file; ids are 0. Raises SettingsError where it holds none."""
    text = content.removeprefix("\ufeff").strip()
    rows = _from_json(text) if text.startswith(("{", "[")) else _from_csv(text)
    found = [made for made in (_made(row) for row in rows[:_MOST]) if made is not None]
    if not found:
        raise SettingsError(
            "No canned replies were found in this file.",
            "Nothing was changed.",
            "It needs the columns name and text; title, folder and link may be there.",
        )
    return found


def _from_json(text: str) -> list[Mapping[str, object]]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return []
    if isinstance(document, Mapping):
        document = document.get("canned")
    rows = document if isinstance(document, list) else []
    return [row for row in rows if isinstance(row, Mapping)]


def _from_csv(text: str) -> list[Mapping[str, object]]:
    first = text.partition("\n")[0]
    mark = max((",", ";", "\t"), key=first.count)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))
    except csv.Error:
        return []
    if not lines:
        return []
    names = [name.strip().casefold() for name in lines[0]]
    return [dict(zip(names, line, strict=False)) for line in lines[1:]]


def _made(row: Mapping[str, object]) -> CannedRow | None:
    def words(name: str) -> str:
        value = row.get(name)
        plain = value.strip() if isinstance(value, str) else ""
        # a spreadsheet's guard before what would start a formula
        return plain[1:] if plain[:1] == "'" and plain[1:2] in "=+-@" else plain

    name = "-".join(words("name").lstrip("/").split())[:40]
    text = words("text")[:_LONGEST]
    link = words("link")
    if not name or not text:
        return None
    kept = link if link.lower().startswith(("https://", "http://")) else ""
    return CannedRow(0, name, words("title")[:120], text, 0, folder(words("folder")), kept)


def folder(name: str) -> str:
    """A folder's name in its one spelling: levels parted by ``/`` without blanks around it."""
    return "/".join(part for part in (one.strip() for one in name.split("/")) if part)[:80]


class CannedReplies:
    """Reads and changes canned replies."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def all(self) -> list[CannedRow]:
        """Canned replies, the most used first."""
        rows = await self._database.read(
            lambda connection: connection.execute(
                "SELECT id, name, title, text, used, folder, link FROM canned"
                " ORDER BY used DESC, name"
            ).fetchall()
        )
        return [CannedRow(*row) for row in rows]

    async def save(
        self,
        name: str,
        title: str,
        text: str,
        canned_id: int | None = None,
        *,
        folder_name: str = "",
        link: str = "",
    ) -> None:
        """Adds or changes a canned reply."""

        def write(connection: Connection) -> None:
            used = (0, 0)
            if canned_id is not None:
                kept = connection.execute(
                    "DELETE FROM canned WHERE id = ? RETURNING used, used_at", (canned_id,)
                ).fetchone()
                used = kept or used
            row = CannedRow(
                0, name.strip().lstrip("/"), title.strip(), text, 0, folder(folder_name), link
            )
            _put(connection, row, *used)

        await self._database.write(write)

    async def take_in(self, rows: Iterable[CannedRow]) -> tuple[int, int]:
        """Adds replies, and changes those whose name is known: (added, changed)."""
        given = list(rows)

        def write(connection: Connection) -> tuple[int, int]:
            known = {row[0] for row in connection.execute("SELECT name FROM canned")}
            names = {row.name for row in given}
            for row in given:
                _put(connection, row, 0, 0)
            return len(names - known), len(names & known)

        return await self._database.write(write)

    async def remove(self, canned_id: int) -> None:
        """Removes a canned reply."""

        def write(connection: Connection) -> None:
            connection.execute("DELETE FROM canned WHERE id = ?", (canned_id,))

        await self._database.write(write)

    async def used(self, canned_id: int) -> None:
        """Counts a use."""
        now = self._clock.now_ms()

        def write(connection: Connection) -> None:
            connection.execute(
                "UPDATE canned SET used = used + 1, used_at = ? WHERE id = ?", (now, canned_id)
            )

        await self._database.write(write)


def _put(connection: Connection, row: CannedRow, used: int, used_at: int) -> None:
    connection.execute(
        "INSERT INTO canned (name, title, text, folder, link, used, used_at)"
        " VALUES (?,?,?,?,?,?,?) ON CONFLICT (name) DO UPDATE SET title = excluded.title,"
        " text = excluded.text, folder = excluded.folder, link = excluded.link",
        (row.name, row.title, row.text, row.folder, row.link, used, used_at),
    )
