"""Carries files to the provider before their messages go out: the upload, and its place in a call.

A send with a file keeps what is needed beside its parameters, under ``@file``: where the sealed
file lies, which operation uploads it, and, once that was done, the id it got. An upload changes
nothing that a customer sees, so it may be repeated; the row stays *queued* through it, and only
the send itself is leased.

Invariant: the file's id is on the disk before the send that uses it is leased.
"""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.core.tasks import TaskOwner
from app.domain.errors import ErrorKind, ProviderError
from app.domain.files import Staged
from app.domain.rows import OutboxRow
from app.providers.base import Call
from app.services.clients import Clients
from app.services.events import Bus, UploadMoved
from app.services.staging import Staging
from app.store.connection import Connection
from app.store.database import Database

KEY = "@file"
MOST_TRIES = 5
_STEP = 1 / 200


@dataclass(frozen=True, slots=True)
class Carried:
    """What a row says of its file. ``media_id`` is empty until the upload was answered."""

    staged: Staged
    into: tuple[str | int, ...]
    upload: str
    field: str
    media_id: str = ""
    tries: int = 0

    @property
    def waits(self) -> bool:
        """Whether it has to be uploaded first."""
        return bool(self.upload) and not self.media_id


def args_with(call: Call, staged: Staged | None) -> dict[str, Any]:
    """The parameters of a send as the outbox keeps them."""
    args = dict(call.parameters)
    if staged is not None and call.file is not None:
        args[KEY] = {
            "path": staged.path,
            "name": staged.name,
            "mime": staged.mime,
            "size": staged.size,
            "into": list(call.file.into),
            "upload": call.file.upload,
            "field": call.file.field,
        }
    return args


def carried(args: Mapping[str, Any]) -> Carried | None:
    """The file of a send; None where it has none."""
    kept = args.get(KEY)
    if not isinstance(kept, Mapping):
        return None
    staged = Staged(kept["path"], kept["name"], kept["mime"], kept["size"])
    return Carried(
        staged,
        tuple(kept["into"]),
        kept["upload"],
        kept["field"],
        kept.get("id", ""),
        kept.get("tries", 0),
    )


def uncarried(args: Mapping[str, Any]) -> dict[str, Any]:
    """The same send, its file to be uploaded anew."""
    fresh = dict(args)
    if isinstance(fresh.get(KEY), Mapping):
        kept = {name: value for name, value in fresh[KEY].items() if name not in ("id", "tries")}
        fresh[KEY] = kept
    return fresh


def filled(args: Mapping[str, Any], staging: Staging) -> dict[str, Any]:
    """The parameters of the call: the file, or its id, in its place."""
    found = carried(args)
    parameters = {name: value for name, value in args.items() if name != KEY}
    if found is None:
        return parameters
    parameters = copy.deepcopy(parameters)
    value: Any = found.media_id if found.upload else staging.upload(found.staged)
    place: Any = parameters
    for step in found.into[:-1]:
        place = place[step]
    place[found.into[-1]] = value
    return parameters


class Carrier:
    """Uploads the files of waiting sends, one a number, and can be stopped."""

    def __init__(self, database: Database, bus: Bus, clients: Clients, staging: Staging) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._staging = staging
        # whoever waits for an upload raises what it raised
        self._tasks = TaskOwner("uploads", lambda name, error: None)
        self._running: dict[int, asyncio.Task[None]] = {}

    async def close(self) -> None:
        """Breaks off what runs; it begins anew at the next start."""
        await self._tasks.close()

    def stop(self, message_id: int) -> None:
        """The send was withdrawn."""
        task = self._running.get(message_id)
        if task is not None:
            task.cancel()

    async def carry(
        self, row: OutboxRow, found: Carried, account_id: int, provider: str
    ) -> ProviderError | None:
        """Uploads a row's file and keeps its id; the error where that did not work.

        Returns None too where the send was withdrawn meanwhile. Raises SwitchboardError where the
        file can't be read.
        """
        await self._staging.prove(found.staged)
        task = self._tasks.begin(self._run(row, found, account_id, provider), f"{row.message_id}")
        self._running[row.message_id] = task
        try:
            await asyncio.wait([task])
        finally:
            task.cancel()
            del self._running[row.message_id]
            self._bus.publish(UploadMoved(row.chat_id, row.message_id, 0, 0))
        error = None if task.cancelled() else task.exception()
        if error is None:
            return None
        if not isinstance(error, ProviderError):
            raise error
        await self._database.write(lambda connection: _tried(connection, row, found))
        return error

    async def _run(self, row: OutboxRow, found: Carried, account_id: int, provider: str) -> None:
        told = -1.0

        def progress(done: int, total: int) -> None:
            nonlocal told
            share = done / total if total else 1.0
            if share - told >= _STEP or done >= total:
                told = share
                self._bus.publish(UploadMoved(row.chat_id, row.message_id, done, total))

        answered = await self._clients.run(
            account_id,
            found.upload,
            {found.field: self._staging.upload(found.staged)},
            number_id=row.number_id,
            message_id=row.message_id,
            sending=True,
            progress=progress,
        )
        media_id = self._clients.messaging(provider).uploaded(answered.document)
        if not media_id:
            raise no_id()
        await self._database.write(lambda connection: _arrived(connection, row, media_id))


def no_id() -> ProviderError:
    """An upload was answered, and nothing in the answer names the file."""
    return ProviderError(
        ErrorKind.BAD_ANSWER,
        "The provider took the file and answered without its id.",
        hint="Try again; if it stays so, ask the provider.",
    )


def _arrived(connection: Connection, row: OutboxRow, media_id: str) -> None:
    _set(connection, row, "id", media_id)
    connection.execute(
        "UPDATE media SET remote_id = ? WHERE message_id = ? AND EXISTS"
        " (SELECT 1 FROM outbox WHERE id = ? AND message_id = ?)",
        (media_id, row.message_id, row.id, row.message_id),
    )


def _tried(connection: Connection, row: OutboxRow, found: Carried) -> None:
    _set(connection, row, "tries", found.tries + 1)


def _set(connection: Connection, row: OutboxRow, name: str, value: object) -> None:
    connection.execute(
        f"UPDATE outbox SET args = json_set(args, '$.\"{KEY}\".{name}', json(?))"
        " WHERE id = ? AND message_id = ? AND state = 'queued'",
        (json.dumps(value), row.id, row.message_id),
    )
