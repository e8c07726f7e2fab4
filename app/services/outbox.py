"""Sends: queued in one transaction with their message, sent by one worker a number.

A worker leases a row (committed before anything leaves), calls the provider, and records the end
in one transaction. A call that may have happened without an answer ends as *uncertain* and is
never repeated by itself; evidence (history, list, webhook, status) or the operator resolves it.

Invariant: a row is handed to the network at most once, unless it is proven that nothing went out.
"""

from __future__ import annotations

import asyncio
import functools
import json
import secrets as random
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.domain.errors import ErrorKind, ProviderError, SettingsError
from app.domain.facts import Media, MessageSeen
from app.domain.messages import ChatKind, Direction, Kind, Source, Status
from app.domain.rows import OutboxRow
from app.providers.base import Call
from app.providers.messaging import Peer
from app.services.clients import Clients
from app.services.events import AccountTrouble, Bus, ChatsChanged, MessagesChanged, OutboxChanged
from app.services.settings import Settings
from app.store import chats, numbers, outbox, reconcile
from app.store.connection import Connection
from app.store.database import Database

_BACKOFF_S = (2, 5, 15, 30, 60, 120)
_TEXT_LIMIT = 4096
_KIND_OF_ENDING = {
    "jpg": Kind.IMAGE,
    "jpeg": Kind.IMAGE,
    "png": Kind.IMAGE,
    "gif": Kind.IMAGE,
    "webp": Kind.IMAGE,
    "mp4": Kind.VIDEO,
    "mp3": Kind.AUDIO,
    "ogg": Kind.AUDIO,
    "pdf": Kind.DOCUMENT,
}


@dataclass(frozen=True, slots=True)
class _Place:
    """What a send needs to know of its chat."""

    chat_id: int
    number_id: int
    number_key: str
    account_id: int
    provider: str
    address: str
    kind: ChatKind


class Outbox:
    """The queue of sends and its workers."""

    def __init__(
        self, database: Database, bus: Bus, clients: Clients, settings: Settings, clock: Clock
    ) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._settings = settings
        self._clock = clock
        self._tasks = TaskOwner("outbox")
        self._wake: dict[int, asyncio.Event] = {}
        self._totals = (0, 0, 0)

    @property
    def undo_seconds(self) -> int:
        """How long a send can be taken back, 0 to 10 seconds."""
        return int(self._settings.get("undo_seconds"))

    def totals(self) -> tuple[int, int, int]:
        """(queued, sending, not sent or not known)."""
        return self._totals

    async def start(self) -> None:
        """Marks what was cut off as uncertain, then sends what waits."""
        now = self._clock.now_ms()

        def recover(connection: Connection) -> list[int]:
            for row in outbox.cut_off(connection):
                reason = "Switchboard was closed while it was being sent."
                _end(connection, row, Status.UNCERTAIN, now, reason=reason)
            return outbox.waiting_numbers(connection)

        for number_id in await self._database.write(recover):
            self._poke(number_id)
        await self._count()

    async def close(self) -> None:
        """Stops the workers. A call under way is cut off and becomes uncertain at the next start."""
        await self._tasks.close()

    async def send_text(self, chat_id: int, text: str, quoted_id: int | None = None) -> int:
        """Queues a text; returns the message's id once it is on the disk.

        Raises SettingsError for an empty or too long text, or where the number sends no text.
        """
        if not text.strip():
            raise SettingsError("There is nothing to send.", "", "Write something first.")
        if len(text) > _TEXT_LIMIT:
            raise SettingsError(
                f"The text has {len(text)} characters, {_TEXT_LIMIT} is the limit.",
                "Nothing was sent; it is kept as a draft.",
                "Shorten it, or send it in two parts.",
            )
        return await self._queue(chat_id, text, Kind.TEXT, None, quoted_id)

    async def send_link(self, chat_id: int, url: str, caption: str = "") -> int:
        """Queues a file by its public address; returns the message's id."""
        ending = url.split("?")[0].rsplit(".", 1)[-1].lower()
        kind = _KIND_OF_ENDING.get(ending)
        if kind is None or not url.lower().startswith(("http://", "https://")):
            endings = ", ".join(f".{one}" for one in _KIND_OF_ENDING if one != "ogg")
            raise SettingsError(
                "This address can't be sent as a file.",
                "Nothing was sent.",
                f"It has to begin with https:// and end in one of {endings}.",
            )
        name = url.split("?")[0].rsplit("/", 1)[-1]
        return await self._queue(chat_id, caption, kind, Media(url=url, filename=name), None)

    async def undo(self, message_id: int) -> bool:
        """Takes a queued send back, message and all; False where it has left."""
        text = await self._withdraw(message_id, ("queued",))
        return text is not None

    async def discard(self, message_id: int) -> str:
        """Takes an unsent message away and gives back its text, for editing."""
        return await self._withdraw(message_id, ("queued", "failed", "uncertain")) or ""

    async def retry(self, message_id: int) -> None:
        """Queues a failed send again."""
        await self._again(message_id, "failed")

    async def send_again(self, message_id: int) -> None:
        """Sends an uncertain message again: the operator accepts that it may arrive twice."""
        await self._again(message_id, "uncertain")

    async def _queue(
        self, chat_id: int, text: str, kind: Kind, media: Media | None, quoted_id: int | None
    ) -> int:
        place = await self._place(chat_id)
        call = await self._plan(place, text, kind, media, quoted_id)
        now = self._clock.now_ms()
        wait = self.undo_seconds * 1_000

        def write(connection: Connection) -> int:
            quoted = ""
            if quoted_id is not None:
                row = connection.execute(
                    "SELECT provider_id FROM messages WHERE id = ?", (quoted_id,)
                ).fetchone()
                quoted = row[0] if row else ""
            seen = MessageSeen(
                place.number_key,
                place.address,
                Direction.OUT,
                kind,
                text,
                now,
                Source.OWN,
                random.token_hex(8),
                Status.QUEUED,
                media=media,
                quoted=quoted,
            )
            message_id = reconcile.insert_own(connection, chat_id, seen, now)
            outbox.add(
                connection,
                message_id=message_id,
                chat_id=chat_id,
                number_id=place.number_id,
                operation=call.operation,
                args=dict(call.parameters),
                now=now,
                not_before=now + wait,
            )
            connection.execute("UPDATE chats SET draft = '', draft_at = 0 WHERE id = ?", (chat_id,))
            chats.settle(connection, chat_id)
            return message_id

        message_id = await self._database.write(write)
        self._told(chat_id, {message_id})
        self._poke(place.number_id)
        await self._count()
        return message_id

    async def _plan(
        self, place: _Place, text: str, kind: Kind, media: Media | None, quoted_id: int | None
    ) -> Call:
        messaging = self._clients.messaging(place.provider)
        peer = self._peer(place)
        quoted = ""
        if quoted_id is not None:
            quoted = await self._database.read(
                lambda connection: (
                    connection.execute(
                        "SELECT provider_id FROM messages WHERE id = ?", (quoted_id,)
                    ).fetchone()
                    or ("",)
                )[0]
            )
        call = (
            messaging.text(peer, text, quoted)
            if media is None
            else messaging.link(peer, media.url, text, kind)
        )
        if call is None:
            raise SettingsError(
                "This number can't send that.", "Nothing was sent.", "Choose another number."
            )
        return call

    def _peer(self, place: _Place) -> Peer:
        return Peer(
            place.number_key, place.address, place.kind, self._clients.has_session(place.account_id)
        )

    async def _place(self, chat_id: int) -> _Place:
        row = await self._database.read(
            lambda connection: connection.execute(
                "SELECT c.id, n.id, n.key, a.id, a.provider, c.address, c.kind FROM chats c"
                " JOIN numbers n ON n.id = c.number_id JOIN accounts a ON a.id = n.account_id"
                " WHERE c.id = ?",
                (chat_id,),
            ).fetchone()
        )
        if row is None:
            raise SettingsError("This chat is gone.", "Nothing was sent.", "Choose another chat.")
        return _Place(row[0], row[1], row[2], row[3], row[4], row[5], ChatKind(row[6]))

    async def _withdraw(self, message_id: int, states: tuple[str, ...]) -> str | None:
        def write(connection: Connection) -> tuple[int, str] | None:
            row = outbox.of_message(connection, message_id)
            if row is None or row.state not in states:
                return None
            outbox.withdraw(connection, message_id)
            text = connection.execute(
                "SELECT text FROM messages WHERE id = ?", (message_id,)
            ).fetchone()
            reconcile.remove_own(connection, message_id)
            chats.settle(connection, row.chat_id)
            return row.chat_id, text[0] if text else ""

        found = await self._database.write(write)
        if found is None:
            return None
        chat_id, text = found
        self._told(chat_id, set(), {message_id})
        await self._count()
        return text

    async def _again(self, message_id: int, state: str) -> None:
        now = self._clock.now_ms()

        def write(connection: Connection) -> OutboxRow | None:
            row = outbox.of_message(connection, message_id)
            if row is None or row.state != state:
                return None
            outbox.put_back(connection, row.id, now, "")
            reconcile.own_moved(connection, message_id, Status.QUEUED, None, now)
            chats.settle(connection, row.chat_id)
            return row

        row = await self._database.write(write)
        if row is not None:
            self._told(row.chat_id, {message_id})
            self._poke(row.number_id)
            await self._count()

    def _poke(self, number_id: int) -> None:
        wake = self._wake.get(number_id)
        if wake is None:
            wake = self._wake[number_id] = asyncio.Event()
            self._tasks.start(self._work(number_id, wake), f"number {number_id}")
        wake.set()

    def wake_all(self) -> None:
        """Looks at every queue again: the network or an account came back."""
        for wake in self._wake.values():
            wake.set()

    async def _work(self, number_id: int, wake: asyncio.Event) -> None:
        while True:
            wake.clear()
            now = self._clock.now_ms()
            row = await self._database.read(
                functools.partial(outbox.next_due, number_id=number_id, now=now)
            )
            if row is not None:
                await self._send(row)
                continue
            due = await self._database.read(
                lambda connection: outbox.next_time(connection, number_id)
            )
            pause = None if due is None else max(0.01, (due - self._clock.now_ms()) / 1_000)
            try:
                await asyncio.wait_for(wake.wait(), pause)
            except TimeoutError:
                continue

    async def _send(self, row: OutboxRow) -> None:
        place = await self._place(row.chat_id)
        now = self._clock.now_ms()

        def lease(connection: Connection) -> bool:
            if not outbox.lease(connection, row.id, now):
                return False
            reconcile.own_moved(connection, row.message_id, Status.SENDING, now, now)
            chats.settle(connection, row.chat_id)
            return True

        if not await self._database.write(lease):
            return
        self._told(row.chat_id, {row.message_id})
        await self._count()
        call = Call(row.operation, row.args)
        try:
            answer = await self._clients.call(
                place.account_id,
                call.operation,
                call.parameters,
                number_id=place.number_id,
                message_id=row.message_id,
                sending=True,
            )
        except ProviderError as error:
            await self._failed(row, place, error)
            return
        provider_id = self._clients.message_id(place.account_id, call.operation, answer)
        await self._accepted(row, place, provider_id)

    async def _accepted(self, row: OutboxRow, place: _Place, provider_id: str) -> None:
        now = self._clock.now_ms()

        def write(connection: Connection) -> reconcile.Recorded:
            moved = _end(connection, row, Status.SENT, now, tie=provider_id)
            if provider_id:
                moved = reconcile.acknowledged(
                    connection, row.chat_id, row.message_id, provider_id, now
                )
            numbers.count(connection, place.number_id, now, outgoing=1)
            return moved

        moved = await self._database.write(write)
        self._told(row.chat_id, moved.changed | {row.message_id}, moved.gone)
        self._bus.publish(AccountTrouble(place.account_id))
        await self._count()

    async def _failed(self, row: OutboxRow, place: _Place, error: ProviderError) -> None:
        now = self._clock.now_ms()
        attempts = row.attempts + 1
        waits = error.retryable and error.kind in (ErrorKind.NETWORK, ErrorKind.RATE_LIMITED)
        status = Status.UNCERTAIN if error.uncertain else Status.FAILED
        pause = error.retry_after or _BACKOFF_S[min(attempts, len(_BACKOFF_S)) - 1]
        what = json.dumps(error.as_dict(), ensure_ascii=False)

        def write(connection: Connection) -> None:
            if waits:
                outbox.put_back(connection, row.id, now + round(pause * 1_000), what)
                reconcile.own_moved(connection, row.message_id, Status.QUEUED, None, now)
                connection.execute(
                    "UPDATE messages SET reason = ? WHERE id = ?", (error.message, row.message_id)
                )
            else:
                _end(connection, row, status, now, reason=_reason(error), error=what)
                numbers.count(connection, place.number_id, now, failed=1)
            chats.settle(connection, row.chat_id)

        await self._database.write(write)
        self._told(row.chat_id, {row.message_id})
        self._bus.publish(
            AccountTrouble(
                place.account_id,
                error.kind,
                error.message,
                error.hint,
                now + round(pause * 1_000) if waits else 0,
            )
        )
        await self._count(
            failed={row.message_id} if status is Status.FAILED and not waits else set(),
            uncertain={row.message_id} if status is Status.UNCERTAIN and not waits else set(),
        )

    def _told(self, chat_id: int, ids: set[int], gone: set[int] | None = None) -> None:
        self._bus.publish(MessagesChanged(chat_id, frozenset(ids), frozenset(gone or ())))
        self._bus.publish(ChatsChanged(frozenset({chat_id})))

    async def _count(self, failed: set[int] | None = None, uncertain: set[int] | None = None) -> None:
        self._totals = await self._database.read(outbox.totals)
        queued, sending, _ = self._totals
        self._bus.publish(
            OutboxChanged(queued, sending, frozenset(failed or ()), frozenset(uncertain or ()))
        )


def _reason(error: ProviderError) -> str:
    if error.uncertain:
        return f"{error.message} It may have gone out all the same."
    return f"{error.message} {error.hint}".strip()


def _end(
    connection: Connection,
    row: OutboxRow,
    status: Status,
    now: int,
    *,
    reason: str = "",
    error: str = "",
    tie: str = "",
) -> reconcile.Recorded:
    """Ends a send in the outbox and on its message."""
    state = {Status.FAILED: "failed", Status.UNCERTAIN: "uncertain"}.get(status, "done")
    outbox.finish(connection, row.id, state, error)
    moved = reconcile.own_moved(connection, row.message_id, status, None, now, tie)
    if reason:
        connection.execute(
            "UPDATE messages SET reason = ? WHERE id = ? AND status IN ('failed', 'uncertain')",
            (reason, row.message_id),
        )
    chats.settle(connection, row.chat_id)
    return moved
