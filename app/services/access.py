"""One account for one command: its credentials, its traffic log, and its sends on record.

A send is entered as *sending* before the request leaves and ended with its answer, as the
window does it: a command that is killed leaves an uncertain message, never a forgotten one; a
console that runs beside it sees that at once.

Invariant: the console and a command may work on one folder side by side; each write is whole.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import secrets as random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.clock import Clock
from app.core.secrets import MasterKey
from app.domain.errors import ErrorKind, ProviderError, SettingsError
from app.domain.facts import MessageSeen
from app.domain.messages import Direction, Source, Status
from app.domain.rows import AccountRow, OutboxRow
from app.providers import registry
from app.providers.messaging import messaging_of
from app.providers.past import PastCall
from app.providers.records import CallRecord
from app.services import sealing
from app.services.call_log import CallContext, past_calls, traffic_row
from app.services.sign_of_life import SignOfLife
from app.store import accounts, chats, numbers, outbox, reconcile, traffic
from app.store.connection import Connection
from app.store.database import Database


@dataclass(frozen=True, slots=True)
class Ticket:
    """A send on record."""

    message_id: int
    chat_id: int
    number_id: int
    row_id: int
    repeated: bool = False


class AccountAccess:
    """An account opened for a command; ``commands`` holds the signs of life of such."""

    def __init__(
        self,
        database: Database,
        master: MasterKey,
        account: AccountRow,
        release: Callable[[], None],
        commands: Path | None = None,
    ) -> None:
        self._database = database
        self._master = master
        self._account = account
        self._commands = commands
        self._sign: SignOfLife | None = None
        self._release = release
        self._clock = Clock()
        self._message_id: int | None = None
        self.provider = account.provider
        self.base_url = account.base_url
        self.paths = account.paths
        self.credentials: dict[str, Any] = database.read_now(
            lambda connection: sealing.unsealed(connection, master, account.id)
        )

    def past(self) -> list[PastCall]:
        """The account's calls that its limits still count, the window's own among them."""
        now = self._clock.now_ms()
        return self._database.read_now(lambda one: past_calls(one, self._account, now))

    def traffic(self, record: CallRecord) -> None:
        """Logs one attempt."""
        row = traffic_row(self._account.id, record, CallContext(message_id=self._message_id))
        self._database.submit_write(lambda connection: traffic.add(connection, [row]))

    def learned(self, keys: Mapping[str, str]) -> None:
        """Keeps number keys that an answer taught, sealed."""
        self._database.submit_write(
            lambda connection: sealing.learn(connection, self._master, self._account.id, keys)
        )

    async def begin(self, operation: str, parameters: Mapping[str, Any]) -> Ticket | None:
        """Enters a send before it leaves; None for an operation that sends no message."""
        messaging = messaging_of(self.provider)
        sent = messaging.outgoing(operation, parameters)
        if sent is None:
            return None
        if self._sign is None and self._commands is not None:
            self._sign = await asyncio.to_thread(SignOfLife, self._commands)
        mark = self._sign.mark() if self._sign is not None else ""
        now = self._clock.now_ms()
        key = self._send_key(operation, parameters)
        seen = MessageSeen(
            sent.number,
            sent.chat,
            Direction.OUT,
            sent.kind,
            sent.text,
            now,
            Source.OWN,
            key,
            Status.SENDING,
            chat_kind=sent.chat_kind,
            media=sent.media,
            quoted=sent.quoted,
        )

        def write(connection: Connection) -> Ticket:
            number = sent.number if messaging.listed else ""
            number_id = numbers.find_or_make(connection, self._account.id, number, now)
            chat_id = chats.find_or_make(connection, number_id, sent.chat, sent.chat_kind)
            known = _sent_before(connection, chat_id, key)
            if known is not None:
                # the same idempotency key is the same message, however often it is asked for
                return Ticket(known.message_id, chat_id, number_id, known.id, repeated=True)
            message_id = reconcile.insert_own(connection, chat_id, seen, now)
            row_id = outbox.add(
                connection,
                message_id=message_id,
                chat_id=chat_id,
                number_id=number_id,
                operation=operation,
                args=self._kept(operation, parameters),
                now=now,
                not_before=now,
            )
            outbox.lease(connection, row_id, now)
            outbox.mark(connection, row_id, mark)
            chats.settle(connection, chat_id)
            return Ticket(message_id, chat_id, number_id, row_id)

        ticket = await self._database.write(write)
        self._message_id = ticket.message_id
        return ticket

    def _send_key(self, operation: str, parameters: Mapping[str, Any]) -> str:
        """What tells this send from others: of its idempotency key where it has one."""
        endpoint = registry.get(self.provider).endpoint(operation)
        given = str(parameters.get(endpoint.idempotency) or "") if endpoint else ""
        if not given:
            return random.token_hex(8)
        return f"once:{hashlib.sha256(f'{operation}/{given}'.encode()).hexdigest()[:24]}"

    def _kept(self, operation: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """What the window needs to send the same again; nothing where a secret or file is in it."""
        endpoint = registry.get(self.provider).endpoint(operation)
        secret = {one.name for one in endpoint.parameters if one.secret} if endpoint else set()
        if secret & set(parameters):
            return {}
        try:
            json.dumps(dict(parameters), allow_nan=False)
        except (TypeError, ValueError):
            return {}
        return dict(parameters)

    async def end(self, ticket: Ticket, provider_id: str, error: ProviderError | None) -> None:
        """Ends a send with its answer, as far as there was one."""
        now = self._clock.now_ms()

        def write(connection: Connection) -> None:
            if error is not None and ticket.repeated:
                # how the first one ended stands
                return
            if error is not None and error.kind is ErrorKind.REFUSED:
                outbox.finish(connection, ticket.row_id, "failed")
                outbox.withdraw(connection, ticket.message_id)
                reconcile.remove_own(connection, ticket.message_id)
                chats.settle(connection, ticket.chat_id)
                return
            status, state = Status.SENT, "done"
            if error is not None:
                status, state = (
                    (Status.UNCERTAIN, "uncertain")
                    if error.uncertain
                    else (Status.FAILED, "failed")
                )
            what = json.dumps(error.as_dict()) if error is not None else ""
            outbox.finish(connection, ticket.row_id, state, what)
            reconcile.own_moved(connection, ticket.message_id, status, None, now, provider_id)
            if provider_id:
                reconcile.acknowledged(
                    connection, ticket.chat_id, ticket.message_id, provider_id, now
                )
            if not ticket.repeated:
                numbers.count(
                    connection,
                    ticket.number_id,
                    now,
                    outgoing=int(state == "done"),
                    failed=int(state != "done"),
                )
            if error is not None:
                connection.execute(
                    "UPDATE messages SET reason = ? WHERE id = ?",
                    (error.told, ticket.message_id),
                )
            chats.settle(connection, ticket.chat_id)

        await self._database.write(write)

    async def close(self) -> None:
        """Gives the folder back; what was to be logged is on the disk."""
        await asyncio.to_thread(self._release)
        if self._sign is not None:
            self._sign.end()


def _sent_before(connection: Connection, chat_id: int, key: str) -> OutboxRow | None:
    row = connection.execute(
        "SELECT message_id FROM sightings WHERE chat_id = ? AND source = 'own' AND key = ?",
        (chat_id, key),
    ).fetchone()
    return None if row is None else outbox.of_message(connection, int(row[0]))


def find_account(database: Database, name: str) -> AccountRow:
    """The account of that name. Raises SettingsError."""
    row = database.read_now(lambda connection: accounts.by_name(connection, name))
    if row is None:
        raise SettingsError(
            f"There is no account named {name!r}.", "Nothing was done.", "See `account list`."
        )
    return row
