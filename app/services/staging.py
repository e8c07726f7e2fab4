"""Chosen files: checked against what the number takes, and sealed into the media folder.

A file is staged before its message is entered, and the message's rows name it: a process that
ends in between leaves a sealed file that nothing names; a start takes it away once it is a day
old.

Invariant: a staged file that a message or a queued send names is whole, and stays.
"""

from __future__ import annotations

import asyncio
import io
import mimetypes
import secrets as random
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from app.core.clock import Clock
from app.core.sealed_files import SealedReader, seal_file
from app.core.secrets import MasterKey
from app.domain.errors import SettingsError
from app.domain.files import Chosen, FileRule, Staged
from app.domain.messages import Kind
from app.services.clients import Clients
from app.store import begun, campaigns, canned, schedule_files
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from app.providers.base import Upload

PREFIX = "out-"
# what nothing names may still be on its way into a row that another part is about to write
_UNNAMED_MS = 86_400_000


def context_of(path: str) -> str:
    """What a file of the media folder is sealed for."""
    return f"media/{path}"


@dataclass(frozen=True, slots=True)
class SealedSource:
    """A staged file as an upload reads it."""

    master: MasterKey
    path: Path
    size: int

    def open(self) -> IO[bytes]:
        """The plain bytes, from the beginning. Raises OSError or SecretsError."""
        reader: Any = SealedReader(self.master, self.path, context_of(self.path.name))
        found: IO[bytes] = reader
        return found


class Staging:
    """The files that wait to be sent."""

    def __init__(
        self, database: Database, clients: Clients, master: MasterKey, folder: Path, clock: Clock
    ) -> None:
        self._database = database
        self._clients = clients
        self._master = master
        self._folder = folder
        self._clock = clock

    async def check(self, account_id: int, operation: str, name: str, chosen: Chosen) -> None:
        """Raises SettingsError where ``operation`` does not take the file as its field ``name``."""
        provider = self._clients.provider(account_id)
        account = self._clients.account(account_id)
        source = self._source(chosen)
        if isinstance(source, SealedSource) and not await asyncio.to_thread(source.path.is_file):
            raise _gone(_name(chosen))
        await asyncio.to_thread(_check, provider, account.base_url, operation, name, chosen, source)

    def _source(self, chosen: Chosen) -> Path | bytes | SealedSource:
        content = chosen.content
        if isinstance(content, Staged):
            return SealedSource(self._master, self._folder / content.path, content.size)
        return content

    async def read(self, chosen: Chosen) -> bytes:
        """The plain bytes. Raises OSError or SecretsError."""

        def work() -> bytes:
            source = self._source(chosen)
            if isinstance(source, bytes):
                return source
            with source.open("rb") if isinstance(source, Path) else source.open() as file:
                return file.read()

        return await asyncio.to_thread(work)

    async def stage(self, chosen: Chosen) -> Staged:
        """Seals the file into the media folder, if it is not. Raises SettingsError where it can't
        be read; nothing is left of one that is cancelled.
        """
        if isinstance(chosen.content, Staged):
            return replace(chosen.content, name=_name(chosen), mime=mime_of(chosen))
        path = _new_path()
        left = threading.Event()
        try:
            size = await asyncio.to_thread(self._seal, chosen, path, left)
        except asyncio.CancelledError:
            left.set()  # the thread may be at it still: whoever comes later takes it away
            self._unlink(path)
            raise
        except OSError as error:
            raise SettingsError(
                f"{_name(chosen)} can’t be read or kept: {error.strerror}.",
                "Nothing was sent.",
                "Look whether the file is there and the disk has room, then choose it again.",
            ) from error
        return Staged(path, _name(chosen), mime_of(chosen), size)

    def _seal(self, chosen: Chosen, path: str, left: threading.Event) -> int:
        content = chosen.content
        assert not isinstance(content, Staged)
        with io.BytesIO(content) if isinstance(content, bytes) else content.open("rb") as source:
            size = self._seal_from(source, path)
        if left.is_set():
            self._unlink(path)
        return size

    def _seal_from(self, source: IO[bytes], path: str) -> int:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        return seal_file(self._master, source, self._folder / path, context_of(path))

    def seal_from(self, source: IO[bytes], name: str, mime: str) -> Staged:
        """Seals what ``source`` gives, for whoever reads on a thread already. Raises OSError."""
        path = _new_path()
        chosen = Chosen(b"", name, mime)
        return Staged(path, _name(chosen), mime_of(chosen), self._seal_from(source, path))

    def has(self, chosen: Chosen) -> bool:
        """Whether a sealed file still lies here, for the same; what is not sealed counts as so."""
        content = chosen.content
        return not isinstance(content, Staged) or (self._folder / content.path).is_file()

    def plain(self, staged: Staged) -> IO[bytes]:
        """A sealed file to be read, for the same. Raises OSError or SecretsError."""
        return SealedSource(self._master, self._folder / staged.path, staged.size).open()

    async def drop(self, staged: Sequence[Staged]) -> None:
        """Takes files away whose messages were not entered, and that wait in no chat."""
        if not staged:
            return
        # after the writes that were handed in before: one of them may name, or free, a file
        named = await self._database.write(_named)

        def unlink() -> None:
            for one in staged:
                if one.path not in named:
                    self._unlink(one.path)

        await asyncio.to_thread(unlink)

    def discard(self, staged: Staged) -> None:
        """Takes away what was sealed just now and nothing names yet."""
        self._unlink(staged.path)

    def _unlink(self, name: str) -> bool:
        """Whether it is gone. One that somebody reads stays on Windows: a sweep takes it."""
        with suppress(OSError):
            (self._folder / name).unlink(missing_ok=True)
            return True
        return False

    def upload(self, staged: Staged) -> Upload:
        """The staged file as a call's parameter."""
        from app.providers.base import Upload

        source = SealedSource(self._master, self._folder / staged.path, staged.size)
        return Upload(source, staged.name, staged.mime)

    async def prove(self, staged: Staged) -> None:
        """Reads the file through. Raises SettingsError where it is gone, SecretsError changed."""

        def read() -> None:
            with SealedReader(
                self._master, self._folder / staged.path, context_of(staged.path)
            ) as reader:
                while reader.read(1 << 20):
                    pass

        try:
            await asyncio.to_thread(read)
        except OSError as error:
            raise _gone(staged.name) from error

    async def sweep(self) -> int:
        """Takes away what no row names any more; how many files that were."""
        named = await self._database.read(_named)
        before = self._clock.now_ms() - _UNNAMED_MS

        def unlink() -> int:
            count = 0
            for file in self._folder.glob(f"{PREFIX}*"):
                if file.name in named or file.stat().st_mtime * 1_000 > before:
                    continue
                count += self._unlink(file.name)
            return count

        return await asyncio.to_thread(unlink)


def _named(connection: Connection) -> set[str]:
    rows = connection.execute("SELECT path FROM media WHERE path LIKE 'out-%'").fetchall()
    waiting = connection.execute(
        "SELECT json_extract(args, '$.\"@file\".path') FROM outbox WHERE args LIKE '%\"@file\"%'"
    ).fetchall()
    named = {str(row[0]) for row in (*rows, *waiting) if row[0]} | begun.staged_files(connection)
    named |= schedule_files.staged_files(connection) | campaigns.staged_files(connection)
    return named | canned.staged_files(connection)


def _new_path() -> str:
    return f"{PREFIX}{random.token_hex(12)}"


def kind_for(rules: Sequence[FileRule], chosen: Chosen) -> FileRule | None:
    """The rule under which a file goes out; None where none takes it."""
    mime = mime_of(chosen)
    if chosen.kind is not None:
        wanted = [rule for rule in rules if rule.kind is chosen.kind]
        if any(not rule.types or mime in rule.types for rule in wanted):
            return wanted[0]
    return next((rule for rule in rules if not rule.types or mime in rule.types), None)


def mime_of(chosen: Chosen) -> str:
    """The media type: as given, else by the name."""
    from app.providers.uploads import guess_type

    return chosen.mime or guess_type(_name(chosen))


def as_kept(chosen: Chosen) -> dict[str, Any]:
    """A sealed file as a row of the database keeps it; ``as_chosen`` reads it."""
    staged = chosen.content
    assert isinstance(staged, Staged)
    kind = chosen.kind.value if chosen.kind is not None else ""
    return {
        "path": staged.path,
        "size": staged.size,
        "name": chosen.name,
        "mime": chosen.mime,
        "kind": kind,
    }


def as_chosen(kept: Mapping[str, Any]) -> Chosen:
    """A sealed file, as it was kept."""
    name, mime = str(kept.get("name", "")), str(kept.get("mime", ""))
    staged = Staged(str(kept.get("path", "")), name, mime, int(kept.get("size", 0)))
    return Chosen(staged, name, mime, Kind(kept["kind"]) if kept.get("kind") else None)


def _name(chosen: Chosen) -> str:
    """A name without what a header or a disk could take amiss."""
    name = "".join(one for one in chosen.name if one.isprintable() and one not in '"\\/')
    if name.strip():
        return name
    return f"file{mimetypes.guess_extension(chosen.mime) or ''}"


def _gone(name: str) -> SettingsError:
    return SettingsError(
        f"The file {name} is gone from the data folder.", "Nothing was sent.", "Choose it again."
    )


def _check(
    provider: Any,
    base_url: str,
    operation: str,
    field: str,
    chosen: Chosen,
    source: Path | bytes | SealedSource,
) -> None:
    from app.providers.addresses import is_loopback
    from app.providers.base import Context, Upload
    from app.providers.checks import Refusal

    parameter = provider.endpoint(operation).parameter(field)
    context = Context(provider.name, operation, is_loopback(base_url))
    try:
        parameter.check(Upload(source, _name(chosen), mime_of(chosen)), context)
    except Refusal as error:
        raise SettingsError(
            f"{_name(chosen)} {error.message}.",
            "Nothing was sent.",
            "Choose a smaller or other file.",
        ) from None


def kinds_with_captions(rules: Sequence[FileRule]) -> frozenset[Kind]:
    """The kinds that carry words."""
    return frozenset(rule.kind for rule in rules if rule.captions)
