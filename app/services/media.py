"""Files of messages: fetched once, kept sealed, shown from memory.

A file lies in the data folder under its message's id, sealed like a credential. Failed fetches
are rows of their own and never hide the message; after four in an hour fetching pauses, since a
fifth may block the number at some providers. Where none does, what a provider in trouble could not
give does not count, and may be asked for again.

Invariant: no file of a message lies on the disk in clear except where the operator saved it.
"""

from __future__ import annotations

import asyncio
import errno
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from app.core.clock import Clock
from app.core.sealed_files import SealedReader
from app.core.secrets import MasterKey
from app.domain.errors import (
    ProviderError,
    SecretsError,
    SettingsError,
    StoreError,
    StoreFull,
    SwitchboardError,
)
from app.domain.files import Chosen
from app.domain.messages import ChatKind
from app.domain.rows import MediaRow
from app.providers.base import Binary
from app.providers.messaging import Peer
from app.services.clients import Clients
from app.services.events import Bus, MediaChanged
from app.services.pictures import Pictures
from app.services.staging import PREFIX, context_of
from app.store import messages
from app.store.connection import Connection
from app.store.database import Database

_HOUR_MS = 3_600_000
_MOST_FAILURES = 4


class Media:
    """Fetches, keeps and opens files."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        master: MasterKey,
        folder: Path,
        pictures: Pictures,
        clock: Clock,
    ) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._master = master
        self._folder = folder
        self._pictures = pictures
        self._clock = clock
        self._under_way: dict[int, asyncio.Future[bool]] = {}
        self._unlucky: set[int] = set()

    def is_unlucky(self, message_id: int) -> bool:
        """Whether its file failed to come for a reason that passes, and may be asked for again."""
        return message_id in self._unlucky

    async def fetch(self, message_id: int) -> MediaRow:
        """Fetches a message's file; at once where it is here.

        Raises ProviderError, or StoreError where it can't be kept.
        """
        while (running := self._under_way.get(message_id)) is not None:
            if await asyncio.shield(running):  # raises why it was in vain
                return await self._row(message_id)
        done: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._under_way[message_id] = done  # before anything is waited for: two may ask at once
        try:
            row = await self._row(message_id)
            if row.state == "here" and not await self._is_gone(row):
                return row
            await self._download(message_id, row)
        except asyncio.CancelledError:
            done.set_result(False)  # nothing is known of the file: whoever waits asks in turn
            raise
        except SwitchboardError as error:
            done.set_exception(error)
            done.exception()  # nobody else may have asked
            raise
        finally:
            del self._under_way[message_id]
            if not done.done():
                done.set_result(True)
        return await self._row(message_id)

    async def _is_gone(self, row: MediaRow) -> bool:
        """Whether a fetched file was taken out of the data folder: a backup brings none back."""
        path = self._folder / row.path
        return not row.path.startswith(PREFIX) and not await asyncio.to_thread(path.is_file)

    async def _download(self, message_id: int, row: MediaRow) -> None:
        place = await self._database.read(
            lambda connection: connection.execute(
                "SELECT n.account_id, n.id, n.key, c.address, c.kind, a.provider, c.id,"
                " m.provider_id FROM messages m JOIN chats c ON c.id = m.chat_id"
                " JOIN numbers n ON n.id = c.number_id JOIN accounts a ON a.id = n.account_id"
                " WHERE m.id = ?",
                (message_id,),
            ).fetchone()
        )
        if place is None:
            raise SettingsError("This message is gone.", "Nothing was fetched.", "")
        account_id, number_id, key, address, kind, provider, chat_id, provider_id = place
        await self._refuse_fifth(account_id)
        peer = Peer(key, address, ChatKind(kind), self._clients.has_session(account_id))
        call = self._clients.messaging(provider).media(peer, provider_id, row.remote_id)
        if call is None:
            raise SettingsError(
                "This file can’t be fetched.",
                "Nothing was asked.",
                "Sign in to the dashboard, then try again."
                if not peer.session
                else "The provider gave no id for it.",
            )
        try:
            answer = await self._clients.call(
                account_id,
                call.operation,
                call.parameters,
                number_id=number_id,
                message_id=message_id,
            )
            if not isinstance(answer, Binary):
                # some providers answer with a short-lived address of the file
                answer = await self._clients.file_at(
                    account_id, answer, number_id=number_id, message_id=message_id
                )
        except ProviderError as error:
            passing = error.passing and not any(
                limit.failures for limit in self._clients.provider(account_id).limits
            )
            await self._failed(chat_id, message_id, error, passing)
            raise
        await self._keep(chat_id, message_id, answer)

    async def _refuse_fifth(self, account_id: int) -> None:
        since = self._clock.now_ms() - _HOUR_MS
        failures = await self._database.read(
            lambda connection: [
                row[0]
                for row in connection.execute(
                    "SELECT d.tried_at FROM media d JOIN messages m ON m.id = d.message_id"
                    " JOIN chats c ON c.id = m.chat_id JOIN numbers n ON n.id = c.number_id"
                    " WHERE n.account_id = ? AND d.state = 'failed' AND d.tried_at > ?"
                    " ORDER BY d.tried_at",
                    (account_id, since),
                )
            ]
        )
        if len(failures) >= _MOST_FAILURES:
            safe = datetime.fromtimestamp((failures[0] + _HOUR_MS) / 1_000).astimezone()
            raise SettingsError(
                "Four downloads failed within an hour.",
                "This one was not tried: a fifth could block the number.",
                f"It is safe again at {safe:%H:%M}.",
            )

    async def _keep(self, chat_id: int, message_id: int, answer: Binary) -> None:
        def write_file() -> None:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            target = self._folder / str(message_id)
            draft = target.with_suffix(".part")
            try:
                draft.write_bytes(self._master.seal(answer.content, context_of(target.name)))
                draft.replace(target)
            except OSError:
                with suppress(OSError):  # half a file would take the room that is wanted
                    draft.unlink(missing_ok=True)
                raise

        try:
            await asyncio.to_thread(write_file)
        except OSError as error:
            raise _not_kept(answer.filename or str(message_id), self._folder, error) from error
        width, height = await self._pictures.measure(answer.content) or (None, None)

        def write(connection: Connection) -> None:
            connection.execute(
                "UPDATE media SET state = 'here', path = ?, size = ?, reason = '', width = ?,"
                " height = ?, mime = CASE WHEN mime = '' THEN ? ELSE mime END,"
                " filename = CASE WHEN filename = '' THEN ? ELSE filename END"
                " WHERE message_id = ?",
                (
                    str(message_id),
                    len(answer.content),
                    width,
                    height,
                    answer.content_type,
                    answer.filename,
                    message_id,
                ),
            )

        await self._database.write(write)
        self._unlucky.discard(message_id)
        self._bus.publish(MediaChanged(chat_id, frozenset({message_id})))

    async def _failed(
        self, chat_id: int, message_id: int, error: ProviderError, passing: bool
    ) -> None:
        now = self._clock.now_ms()
        if passing:
            self._unlucky.add(message_id)
        else:
            self._unlucky.discard(message_id)

        def write(connection: Connection) -> None:
            connection.execute(
                "UPDATE media SET state = 'failed', tries = tries + 1, reason = ?,"
                " tried_at = CASE WHEN ? THEN ? ELSE tried_at END WHERE message_id = ?",
                # the provider counts none that did not come to it
                (error.told, error.reached and not passing, now, message_id),
            )

        await self._database.write(write)
        self._bus.publish(MediaChanged(chat_id, frozenset({message_id})))

    async def content(self, message_id: int) -> bytes:
        """The file's bytes. Raises SettingsError where it is not here, StoreError unreadable."""
        row = await self._row(message_id)
        if row.state != "here":
            raise SettingsError("This file is not here yet.", "", "Fetch it first.")

        def read() -> bytes:
            path = self._folder / row.path
            if row.path.startswith(PREFIX):
                with SealedReader(self._master, path, context_of(row.path)) as reader:
                    return reader.read()
            return self._master.unseal(path.read_bytes(), context_of(row.path))

        name = row.filename or row.path
        try:
            return await asyncio.to_thread(read)
        except FileNotFoundError as error:
            raise SettingsError(f"The file {name} is gone from the data folder.") from error
        except OSError as error:
            raise _not_kept(name, self._folder, error) from error

    async def chosen(self, message_id: int) -> Chosen | None:
        """The file of an unsent message, to be chosen again; None where it has none here."""
        try:
            row = await self._row(message_id)
            if not row.path.startswith(PREFIX):
                return None
            return Chosen(await self.content(message_id), row.filename, row.mime)
        except (SettingsError, SecretsError, StoreError):
            # gone or damaged: there is nothing to choose again
            return None

    async def save_as(self, message_id: int, target: Path) -> None:
        """Writes the file where the operator wants it, whole or not at all. Raises OSError."""
        content = await self.content(message_id)
        await asyncio.to_thread(write_copy, target, content)

    async def _row(self, message_id: int) -> MediaRow:
        found = await self._database.read(
            lambda connection: messages.by_ids(connection, [message_id])
        )
        media = found[0].media if found else None
        if media is None:
            raise SettingsError("This message has no file.", "", "")
        return media


def write_copy(target: Path, content: bytes) -> None:
    """Leaves what stood there until all of it is written. Blocks; OSError."""
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        draft.write_bytes(content)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _not_kept(name: str, folder: Path, error: OSError) -> StoreError:
    if error.errno == errno.ENOSPC:
        return StoreFull(
            f"The disk that holds {folder.name} is full.",
            "Nothing that was saved is lost.",
            "Free some space, then try again.",
        )
    return StoreError(f"{name} can’t be read or kept: {error.strerror}.")
