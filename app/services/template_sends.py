"""Sending a template: who gets it, who is held and why, and the sends themselves.

A send is planned first (pure reading); what is ready is entered in one transaction, and the
outbox does the rest. A one-time code does not pass through the outbox, which would store it: it
goes out at once, with an idempotency key, and only its template's name is kept.

Invariant: nobody who is held is sent anything, and a code is in no row, log or message of ours.
"""

from __future__ import annotations

import asyncio
import secrets as random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.core.clock import Clock
from app.core.secrets import MasterKey
from app.domain.errors import ProviderError, SettingsError
from app.domain.messages import ChatKind
from app.domain.phones import digits_in
from app.domain.template_plan import MOST, READY, Planned, Recipient
from app.domain.template_rows import TemplateRow
from app.domain.template_shapes import MEDIA_HEADERS
from app.domain.templates import TemplateUse
from app.providers.capabilities import Capability, standings
from app.providers.library import library_of
from app.services.clients import Clients
from app.services.entering import enter
from app.services.events import Bus, ChatsChanged, MessagesChanged
from app.services.numbers import Numbers
from app.services.outbox import Outbox
from app.services.places import Place, place_of
from app.services.templates import Templates
from app.store import chats
from app.store.connection import Connection
from app.store.database import Database


@dataclass(frozen=True, slots=True)
class Header:
    """The file of a header: at an address, or on this computer."""

    link: str = ""
    path: str = ""
    name: str = ""


class TemplateSends:
    """Plans and carries out sends of templates."""

    def __init__(
        self,
        database: Database,
        master: MasterKey,
        bus: Bus,
        clients: Clients,
        numbers: Numbers,
        outbox: Callable[[], Outbox],
        templates: Templates,
        clock: Clock,
    ) -> None:
        self._database = database
        self._master = master
        self._bus = bus
        self._clients = clients
        self._numbers = numbers
        self._outbox = outbox
        self._templates = templates
        self._clock = clock

    # Who

    async def suggest(self, number_id: int, text: str, limit: int = 8) -> list[Recipient]:
        """People whose name or number holds ``text``, those of this number first."""
        words = text.strip()
        digits = digits_in(words)

        def read(connection: Connection) -> list[Recipient]:
            rows = connection.execute(
                "SELECT c.address FROM chats c WHERE c.kind = 'person'"
                " AND (instr(lower(coalesce(nullif(c.own_name, ''), c.name)), lower(?)) > 0"
                "  OR (? <> '' AND instr(c.address, ?) > 0))"
                " ORDER BY c.number_id <> ?, c.last_at DESC LIMIT ?",
                (words, digits, digits, number_id, limit * 3),
            ).fetchall()
            found = list(dict.fromkeys(str(row[0]).split("@", 1)[0] for row in rows))
            return [_person(connection, number_id, one) for one in found[:limit]]

        return await self._database.read(read)

    async def known(self, number_id: int, people: Sequence[Recipient]) -> list[Recipient]:
        """The same people with what is known of them: name, consent, when they last wrote."""

        def read(connection: Connection) -> list[Recipient]:
            found = []
            for one in people:
                fresh = _person(connection, number_id, one.digits)
                found.append(
                    replace(
                        fresh,
                        name=fresh.name or one.name,
                        typed=one.typed,
                        valid=one.valid,
                        columns=one.columns,
                    )
                )
            return found

        return await self._database.read(read)

    def can_verify(self, account_id: int) -> bool:
        """Whether the provider tells which numbers are reachable."""
        declared = self._clients.provider(account_id)
        found = standings(declared.title, declared.offers, self._clients.credentials(account_id))
        return found[Capability.VERIFY_CONTACTS].available

    async def verify(self, account_id: int, digits: Sequence[str]) -> dict[str, bool]:
        """Which numbers the provider calls valid. Raises ProviderError."""
        whole = [one for one in dict.fromkeys(digits) if 7 <= len(one) <= 15]
        if not whole:
            return {}
        declared = self._clients.provider(account_id)
        found = standings(declared.title, declared.offers, self._clients.credentials(account_id))
        [operation, *_] = found[Capability.VERIFY_CONTACTS].operations
        told: dict[str, bool] = {}
        client = self._clients.client(account_id)
        for one in whole:
            try:
                client.prepared(operation, {"contacts": [f"+{one}"]})
            except ProviderError:
                # no number of its country: one such would have the whole question refused
                told[one] = False
        asked = [f"+{one}" for one in whole if one not in told]
        if not asked:
            return told
        answer = await self._clients.call(account_id, operation, {"contacts": asked})
        for row in answer.get("contacts", []) if isinstance(answer, dict) else []:
            if isinstance(row, dict):
                bare = digits_in(str(row.get("input") or ""))
                told[bare] = row.get("status") == "valid"
        return told

    # Sending

    async def send(
        self,
        number_id: int,
        row: TemplateRow,
        planned: Sequence[Planned],
        *,
        header: Header | None = None,
    ) -> list[int]:
        """Enters what is ready, all or none; the messages' ids. Raises SettingsError."""
        ready = [one for one in planned if one.hold == READY]
        if not ready:
            raise SettingsError(
                "Nobody is ready to get this.", "Nothing was sent.", "Look at who is held, and why."
            )
        if len(ready) > MOST:
            raise SettingsError(
                f"{len(ready)} people are too many for one send.",
                "Nothing was sent.",
                "Make a campaign of it: it keeps to the limits and can be paused.",
            )
        file = header or Header()
        if row.definition.header_kind in MEDIA_HEADERS and not (file.link or file.path):
            raise SettingsError(
                "The header’s file is missing.", "Nothing was sent.", "Choose the file first."
            )
        places = await self._database.write(
            lambda connection: self._places(connection, number_id, row, ready)
        )
        uses = [self._use(row, one, file) for one in ready]
        staged = await self._outbox().stage_for(places[0], uses[0])
        now = self._clock.now_ms()
        ready_at = now + self._outbox().undo_seconds * 1_000

        def write(connection: Connection) -> list[tuple[Place, int]]:
            entered = []
            for place, use in zip(places, uses, strict=True):
                draft = self._outbox().template(place, use, staged)
                entered.append((place, enter(connection, place, draft, now, ready_at)))
            return entered

        entered = await self._database.write(write)
        await self._outbox().entered(entered)
        return [message_id for _, message_id in entered]

    def _places(
        self, connection: Connection, number_id: int, row: TemplateRow, ready: Sequence[Planned]
    ) -> list[Place]:
        address = self._clients.messaging(row.provider).address
        places = []
        for one in ready:
            person = one.recipient
            chat_id = chats.find_or_make(
                connection, number_id, address(person.digits), ChatKind.PERSON, person.name
            )
            places.append(place_of(connection, chat_id))
        return places

    def _use(self, row: TemplateRow, one: Planned, file: Header) -> TemplateUse:
        use = self._templates.use(row, one.body, one.header, one.buttons)
        return replace(use, media_link=file.link, media_path=file.path, media_name=file.name)

    def curl(self, row: TemplateRow, one: Planned, header: Header | None = None) -> str:
        """The call of one send for a command line, its secrets masked. Raises ProviderError."""
        use = self._use(row, one, header or Header())
        messaging = self._clients.messaging(row.provider)
        from app.providers.messaging import Peer

        call = messaging.template(Peer("", messaging.address(one.recipient.digits)), use)
        if call is None:
            return ""
        client = self._clients.client(row.account_id)
        return client.preview(call.operation, dict(call.parameters)).curl

    # One-time codes

    @staticmethod
    def fresh_key() -> str:
        """An idempotency key for one code: a repeat with it is sent once."""
        return random.token_hex(16)

    async def send_code(
        self, row: TemplateRow, digits: str, code: str, key: str
    ) -> tuple[int | None, int]:
        """Sends a one-time code now; (message, chat). The code is kept nowhere.

        A repeat with the same ``key`` gets the first answer. Raises ProviderError; where that
        is uncertain, the same call may be made again.
        """
        call = library_of(row.provider).code(digits, code, row.name, key)
        if call is None:
            raise SettingsError(
                "This provider sends no one-time codes.", "Nothing was sent.", "Choose another."
            )
        from app.services.access import AccountAccess

        self._clients.client(row.account_id).prepared(call.operation, dict(call.parameters))
        account = self._clients.account(row.account_id)
        access = await asyncio.to_thread(
            AccountAccess, self._database, self._master, account, lambda: None
        )
        ticket = await access.begin(call.operation, call.parameters)
        message_id = ticket.message_id if ticket is not None else None
        try:
            answered = await self._clients.run(
                row.account_id, call.operation, call.parameters, message_id=message_id, sending=True
            )
        except ProviderError as error:
            if ticket is not None:
                await access.end(ticket, "", error)
                self._tell(ticket.chat_id, ticket.message_id)
            raise
        if ticket is None:
            return None, 0
        found = self._clients.message_id(row.account_id, call.operation, answered.document)
        await access.end(ticket, found, None)
        await self._templates.note_use(row, ticket.message_id, ticket.chat_id)
        self._tell(ticket.chat_id, ticket.message_id)
        return ticket.message_id, ticket.chat_id

    def _tell(self, chat_id: int, message_id: int) -> None:
        self._bus.publish(MessagesChanged(chat_id, frozenset({message_id})))
        self._bus.publish(ChatsChanged(frozenset({chat_id})))


def _person(connection: Connection, number_id: int, digits: str) -> Recipient:
    row = connection.execute(
        "SELECT id, coalesce(nullif(own_name, ''), name), last_in_at FROM chats"
        " WHERE number_id = ? AND address IN (?, ?)",
        (number_id, digits, f"{digits}@c.us"),
    ).fetchone()
    person = connection.execute(
        "SELECT name, consent, consent_source FROM people WHERE digits = ?", (digits,)
    ).fetchone()
    name = str(row[1]) if row is not None else ""
    if not name and person is not None:
        name = str(person[0])
    if not name:
        other = connection.execute(
            "SELECT coalesce(nullif(own_name, ''), name) FROM chats WHERE address IN (?, ?)"
            " AND (name <> '' OR own_name <> '') LIMIT 1",
            (digits, f"{digits}@c.us"),
        ).fetchone()
        name = str(other[0]) if other is not None else ""
    return Recipient(
        digits,
        name,
        digits,
        None if row is None else int(row[0]),
        "" if person is None else str(person[1]),
        "" if person is None else str(person[2]),
        0 if row is None else int(row[2]),
    )
