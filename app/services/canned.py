"""Canned replies: short names for texts, with blanks that are filled before sending.

They lie in folders (a name, ``/`` between levels). They may bring files, which lie sealed in the
media folder and go out as if they had been attached, and a link for numbers that take links only.
What is known of the chat fills its blanks by itself.

Invariant: a name is taken once; importing changes what has the same name and removes nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import csv
import io
import json
import re
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from app.core.clock import Clock
from app.domain.errors import SettingsError, StoreError
from app.domain.files import Chosen, Staged
from app.services.spreadsheets import csv_text
from app.services.staging import Staging, as_chosen, as_kept
from app.store import canned
from app.store.connection import Connection
from app.store.database import Database

_Result = TypeVar("_Result")
_BLANK = re.compile(r"\{([^{}\n]{1,40})\}")
_FIELDS = ("folder", "name", "title", "text", "link")
_MOST = 5_000
_LONGEST = 4_096
_TOLD = 5
MOST_FILES = 10
# bytes: no number of any provider sends a larger file
LARGEST = 100 * 1024 * 1024
# of words alone: they take some 25 times their size while they are read
MOST_WORDS = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class CannedRow:
    """A canned reply; ``name`` is what is typed after the slash.

    ``files`` of None: not told, as in a file of words only.
    """

    id: int
    name: str
    title: str
    text: str
    used: int
    folder: str = ""
    link: str = ""
    files: tuple[Chosen, ...] | None = None


def _row(*kept: Any) -> CannedRow:
    """A reply as its row has it."""
    *values, brought = kept
    return replace(CannedRow(*values), files=tuple(as_chosen(one) for one in brought))


def filled(text: str, known: Mapping[str, str]) -> str:
    """The text with the blanks filled of which something is known, whatever their case."""

    def value(match: re.Match[str]) -> str:
        return known.get(" ".join(match.group(1).casefold().split()), "") or match.group(0)

    return _BLANK.sub(value, text)


def as_json(rows: Sequence[CannedRow], files: Sequence[Sequence[str]] = ()) -> str:
    """A file of replies that ``read_file`` takes back; ``files`` are names beside it, by row."""
    written: list[dict[str, object]] = [
        {name: getattr(row, name) for name in _FIELDS} for row in rows
    ]
    for row, names in zip(written, files, strict=False):
        row["files"] = list(names)
    return json.dumps({"canned": written}, ensure_ascii=False, indent=2)


def as_csv(rows: Sequence[CannedRow]) -> str:
    """The same for a spreadsheet."""
    return csv_text(_FIELDS, ([getattr(row, name) for name in _FIELDS] for row in rows))


def read_file(content: str) -> list[CannedRow]:
    """The replies of a JSON or CSV file; ids are 0. Raises SettingsError where it holds none."""
    return [row for row, _ in read_named(content)]


def read_named(content: str) -> list[tuple[CannedRow, list[str]]]:
    """The same, each with the names of its files beside this one."""
    text = content.removeprefix("\ufeff").strip()
    rows = _from_json(text) if text.startswith(("{", "[")) else _from_csv(text)
    found = [
        (made, _names(row.get("files"))) for row in rows[:_MOST] if (made := _made(row)) is not None
    ]
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


def _names(value: object) -> list[str]:
    names = value if isinstance(value, list) else []
    return [name for name in names if isinstance(name, str)][:MOST_FILES]


def _made(row: Mapping[str, object]) -> CannedRow | None:
    from app.providers.wire import text as clean

    def words(name: str) -> str:
        value = row.get(name)
        plain = clean(value).strip() if isinstance(value, str) else ""
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


def _size(chosen: Chosen) -> int:
    """In bytes; 0 where it can't be told: sealing it says why."""
    content = chosen.content
    if isinstance(content, Staged):
        return content.size
    if isinstance(content, bytes):
        return len(content)
    try:
        return content.stat().st_size
    except OSError:
        return 0


def _too_large(name: str) -> SettingsError:
    return SettingsError(
        f"{name} is larger than {LARGEST >> 20} MB, the largest that can be sent.",
        "Nothing was saved.",
        "Choose a smaller file, or give the link to it.",
    )


def _words(source: Path) -> str:
    """What a file of words holds. Raises OSError, and SettingsError where it is too large."""
    with source.open("rb") as file:
        content = file.read(MOST_WORDS + 1)
    if len(content) > MOST_WORDS:
        raise SettingsError(
            "The file is larger than 16 MB.", "Nothing was changed.", "Split it in parts."
        )
    return io.TextIOWrapper(io.BytesIO(content), "utf-8", "replace").read()


def _gone(name: str) -> SettingsError:
    return SettingsError(
        f"The file {name} is gone from the data folder.",
        "Nothing was saved.",
        "Take it out, or choose it again.",
    )


def _left_out(gone: Sequence[str]) -> SettingsError:
    more = f" and {len(gone) - _TOLD} more" if len(gone) > _TOLD else ""
    return SettingsError(
        f"Gone from the data folder: {', '.join(gone[:_TOLD])}{more}.",
        "All else was exported.",
        "All else is in the archive; to have these in it too, choose them again and export anew.",
    )


class CannedReplies:
    """Reads and changes canned replies."""

    def __init__(self, database: Database, staging: Staging, clock: Clock) -> None:
        self._database = database
        self._staging = staging
        self._clock = clock

    async def all(self) -> list[CannedRow]:
        """Canned replies, the most used first."""
        rows = await self._database.read(canned.everything)
        return [_row(*row) for row in rows]

    async def save(
        self,
        name: str,
        title: str,
        text: str,
        canned_id: int | None = None,
        *,
        folder_name: str = "",
        link: str = "",
        files: Sequence[Chosen] = (),
    ) -> None:
        """Adds or changes a canned reply.

        Raises SettingsError where a file can't be read, is gone, or larger than any number sends.
        """
        sealed = await self._sealed(files)
        words = (name.strip().lstrip("/"), title.strip(), text, folder(folder_name))

        def write(connection: Connection) -> set[str]:
            before = canned.staged_files(connection)
            uses = canned.take_out(connection, canned_id) if canned_id is not None else None
            kept = [as_kept(one) for one in sealed]
            canned.put(connection, words, link, kept, uses or (0, 0))
            return before

        await self._drop(await self._written(write, sealed))

    async def _written(
        self, write: Callable[[Connection], _Result], brought: Iterable[Chosen]
    ) -> _Result:
        """What ``write`` answers; where it fails, nothing of what was sealed for it stays."""
        try:
            return await self._database.write(write)
        except BaseException:  # cancelled, it may have been written: the database says so
            sealed = [one.content for one in brought if isinstance(one.content, Staged)]
            await self._drop([one.path for one in sealed])
            raise

    async def _sealed(self, files: Sequence[Chosen]) -> list[Chosen]:
        """The same files, all sealed; nothing that was sealed here stays where one can't be."""
        done: list[Chosen] = []
        new: list[Staged] = []
        try:
            for one in files:
                if await asyncio.to_thread(_size, one) > LARGEST:
                    raise _too_large(one.name)
                if not await asyncio.to_thread(self._staging.has, one):
                    raise _gone(one.name)
                staged = await self._staging.stage(one)
                if not isinstance(one.content, Staged):
                    new.append(staged)
                done.append(Chosen(staged, staged.name, staged.mime, one.kind))
        except BaseException:
            for each in new:
                self._staging.discard(each)
            raise
        return done

    async def _drop(self, paths: Iterable[str]) -> None:
        """Takes those files away that nothing names (any more).

        Where the database does not even say what it names, the next sweep does: what was done
        before is done.
        """
        with contextlib.suppress(StoreError):
            await self._staging.drop([Staged(path, "", "", 0) for path in paths])

    async def take_in(self, rows: Iterable[CannedRow]) -> tuple[int, int]:
        """Adds replies, and changes those whose name is known: (added, changed).

        Files of theirs are sealed already; none is left behind where this fails.
        """
        given = list(rows)

        def write(connection: Connection) -> tuple[set[str], set[str]]:
            known = {row[0] for row in connection.execute("SELECT name FROM canned")}
            before = canned.staged_files(connection)
            for row in given:
                kept = None if row.files is None else [as_kept(one) for one in row.files]
                canned.put(connection, (row.name, row.title, row.text, row.folder), row.link, kept)
            return known, before

        sealed = [one for row in given for one in row.files or ()]
        known, before = await self._written(write, sealed)
        await self._drop(before)
        names = {row.name for row in given}
        return len(names - known), len(names & known)

    # Files of replies

    async def bring_in(self, source: Path) -> tuple[int, int]:
        """Takes in a file of replies, whatever kind it is of: (added, changed).

        Raises OSError, and SettingsError where it holds none, or too much.
        """
        from app.services.canned_archive import is_archive, read_archive

        left = threading.Event()
        found: list[CannedRow] = []

        def read() -> None:
            if is_archive(source):
                found.extend(read_archive(source, self._staging, left.is_set))
            else:
                found.extend(read_file(_words(source)))
            if left.is_set():  # whoever waited for it has gone, perhaps in this moment
                self._discard(found)

        try:
            await asyncio.to_thread(read)
        except asyncio.CancelledError:
            left.set()
            self._discard(found)
            raise
        return await self.take_in(found)

    def _discard(self, rows: Iterable[CannedRow]) -> None:
        """Nothing stays of what was sealed for replies that come to nothing."""
        for one in (file for row in rows for file in row.files or ()):
            if isinstance(one.content, Staged):
                self._staging.discard(one.content)

    async def write_to(self, target: Path) -> int:
        """Writes all replies; its ending says how. How many of their files are not in it.

        Raises OSError, and SecretsError where a file was changed. SettingsError where an archive
        would be too large; or, once the rest is written, naming the files that are gone.
        """
        from app.services.canned_archive import write_archive

        rows = await self.all()
        ending = target.suffix.casefold()
        if ending == ".zip":
            gone = await asyncio.to_thread(write_archive, target, rows, self._staging)
            if gone:
                raise _left_out(gone)
            return 0
        # Excel reads Hebrew and Arabic as noise without the mark at the beginning
        content = "\ufeff" + as_csv(rows) if ending == ".csv" else as_json(rows)
        await asyncio.to_thread(target.write_bytes, content.encode("utf-8"))
        return sum(len(row.files or ()) for row in rows)

    async def remove(self, canned_id: int) -> None:
        """Removes a canned reply, and its files unless a message names them."""

        def write(connection: Connection) -> set[str]:
            before = canned.staged_files(connection)
            canned.take_out(connection, canned_id)
            return before

        await self._drop(await self._database.write(write))

    async def used(self, canned_id: int) -> None:
        """Counts a use."""
        now = self._clock.now_ms()

        def write(connection: Connection) -> None:
            connection.execute(
                "UPDATE canned SET used = used + 1, used_at = ? WHERE id = ?", (now, canned_id)
            )

        await self._database.write(write)
