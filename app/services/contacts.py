"""What is known of a person: consent, lead, notes, files, other numbers. Kept on this computer.

Numbers of one customer are joined, never mixed: notes and chats are shown together, consent
belongs to each number, and parting them leaves everything as it was.

Invariant: a change is on the disk before its event is told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.domain.errors import SettingsError
from app.domain.rows import MessageRow
from app.services.dialling import dialled
from app.services.events import Acted, Bus, ChatsChanged
from app.store import messages, people, tombstones
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from app.services.template_sends import TemplateSends


@dataclass(frozen=True, slots=True)
class OtherNumber:
    """Another number of the same customer; ``chats`` are its chats, the newest first."""

    digits: str
    name: str
    consent: str
    chats: tuple[tuple[int, int], ...]
    """(chat's id, our number's id)"""


@dataclass(frozen=True, slots=True)
class Regrouped:
    """A number was joined or parted: its digits, and whose all concerned numbers were and are."""

    digits: str
    numbers: tuple[str, ...]
    was: tuple[people.Alias, ...]
    now: tuple[people.Alias, ...]
    at: int
    """when, in ms"""


@dataclass(frozen=True, slots=True)
class RemovedNote:
    """A note as it was, the number it belongs to, and when it was removed (ms)."""

    digits: str
    note: people.Note
    at: int


@dataclass(frozen=True, slots=True)
class PersonView:
    """The details beside a chat. ``chats`` are those of the chat's own number."""

    person: people.Person
    notes: list[people.Note]
    media: list[MessageRow]
    chats: list[int]
    others: tuple[OtherNumber, ...] = ()
    can_verify: bool = False


class Contacts:
    """Reads and changes what is known of the person of a chat."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clock: Clock,
        sends: Callable[[], TemplateSends],
    ) -> None:
        self._database = database
        self._bus = bus
        self._clock = clock
        self._get_sends = sends

    async def person(self, chat_id: int) -> PersonView:
        """The details beside a chat."""

        def read(connection: Connection) -> tuple[PersonView, int]:
            digits = _digits(connection, chat_id)
            numbers = people.group(connection, digits)
            notes = [note for one in numbers for note in people.notes(connection, one)]
            view = PersonView(
                people.find(connection, digits),
                sorted(notes, key=lambda note: -note.at),
                messages.media_of_chat(connection, chat_id, 60),
                people.chats_of(connection, digits),
                tuple(_other(connection, one) for one in numbers if one != digits),
            )
            account = connection.execute(
                "SELECT n.account_id FROM chats c JOIN numbers n ON n.id = c.number_id"
                " WHERE c.id = ? AND c.kind = 'person'",
                (chat_id,),
            ).fetchone()
            return view, int(account[0]) if account else 0

        view, account_id = await self._database.read(read)
        if not account_id or not self._get_sends().can_verify(account_id):
            return view
        return PersonView(
            view.person, view.notes, view.media, view.chats, view.others, can_verify=True
        )

    async def add_note(self, chat_id: int, text: str, author: str) -> None:
        """Adds a local note."""
        now = self._clock.now_ms()
        await self._change(
            chat_id,
            lambda connection: people.add_note(
                connection, _digits(connection, chat_id), text, now, author
            ),
        )

    async def remove_note(self, chat_id: int, note_id: int) -> RemovedNote | None:
        """Removes a local note; what it was, None where it is gone already."""
        now = self._clock.now_ms()
        found = await self._database.write(
            lambda connection: people.remove_note(connection, note_id)
        )
        self._bus.publish(ChatsChanged(frozenset({chat_id})))
        return RemovedNote(*found, now) if found is not None else None

    async def bring_note_back(self, chat_id: int, gone: RemovedNote) -> None:
        """A removed note is there again: of the same number, time and author.

        Nothing is where the person was erased since.
        """
        note = gone.note

        def write(connection: Connection) -> None:
            if not tombstones.load(connection).erased_since(gone.digits, gone.at):
                people.add_note(connection, gone.digits, note.text, note.at, note.author)

        await self._change(chat_id, write)

    async def set_consent(self, chat_id: int, state: str, source: str) -> None:
        """Records an opt-in (``opted_in``) or opt-out (``opted_out``) with its source."""
        now = self._clock.now_ms()
        await self._change(
            chat_id,
            lambda connection: people.set_consent(
                connection, _digits(connection, chat_id), state, source, now
            ),
        )
        self._bus.publish(Acted("consent", {"chat": chat_id, "state": state, "source": source}))

    # Other numbers

    async def suggested(self, chat_id: int) -> list[str]:
        """Numbers of chats with the same name, which may be the same customer's."""

        def read(connection: Connection) -> list[str]:
            digits = _digits(connection, chat_id)
            numbers = people.group(connection, digits)
            return people.alike(connection, people.known(connection, digits), numbers)

        return await self._database.read(read)

    async def join(self, chat_id: int, phone: str, author: str) -> Regrouped:
        """A number is the same customer's, with all that were joined to it.

        `regroup` undoes it. Raises SettingsError.
        """
        now = self._clock.now_ms()

        def write(connection: Connection) -> tuple[Regrouped, list[int]]:
            digits = _digits(connection, chat_id)
            other = dialled(phone, digits)
            if not 7 <= len(other) <= 15:
                raise SettingsError(
                    "This is not a whole phone number.",
                    "Nothing was changed.",
                    "Write it with its country code, for example +972 55 555 0142.",
                )
            if other == digits:
                raise SettingsError(
                    "This is the number of this chat.", "Nothing was changed.", "Write another."
                )
            before = _grouped(connection, other, digits, now)
            people.join(connection, digits, other, now, author)
            return _done(connection, before)

        return await self._regrouped(chat_id, write)

    async def part(self, chat_id: int, digits: str) -> Regrouped:
        """A number is a customer of its own again; `regroup` undoes it."""
        now = self._clock.now_ms()

        def write(connection: Connection) -> tuple[Regrouped, list[int]]:
            before = _grouped(connection, digits, digits, now)
            people.part(connection, digits)
            return _done(connection, before)

        return await self._regrouped(chat_id, write)

    async def regroup(self, chat_id: int, done: Regrouped) -> bool:
        """Undoes a join or a part: all these numbers are whose they were.

        They stay as they are, and False is the answer, where one of them was erased since, or
        joined or parted anew.
        """

        def write(connection: Connection) -> list[int]:
            erased = tombstones.load(connection)
            if (
                any(erased.erased_since(one, done.at) for one in done.numbers)
                or people.others_of(connection, done.numbers)
                or tuple(people.places(connection, done.numbers)) != done.now
            ):
                return []
            people.put_back(connection, done.numbers, done.was)
            return [chat_id, *_chats(connection, done.numbers)]

        chats = await self._database.write(write)
        self._bus.publish(ChatsChanged(frozenset({chat_id, *chats})))
        return bool(chats)

    async def _regrouped(
        self, chat_id: int, write: Callable[[Connection], tuple[Regrouped, list[int]]]
    ) -> Regrouped:
        done, chats = await self._database.write(write)
        self._bus.publish(ChatsChanged(frozenset({chat_id, *chats})))
        return done

    # Whether the number is reachable

    async def verify(self, chat_id: int) -> str:
        """Asks the provider whether the number is reachable: valid, invalid, or empty.

        Raises ProviderError, and SettingsError where the account can't be asked.
        """

        def read(connection: Connection) -> tuple[int, str]:
            row = connection.execute(
                "SELECT n.account_id FROM chats c JOIN numbers n ON n.id = c.number_id"
                " WHERE c.id = ?",
                (chat_id,),
            ).fetchone()
            return (int(row[0]) if row else 0), _digits(connection, chat_id)

        account_id, digits = await self._database.read(read)
        sends = self._get_sends()
        if not account_id or not sends.can_verify(account_id):
            raise SettingsError(
                "This account can’t tell which numbers are reachable.", "Nothing was asked.", ""
            )
        told = await sends.verify(account_id, [digits])
        if digits not in told:
            return ""
        state = "valid" if told[digits] else "invalid"
        now = self._clock.now_ms()
        await self._change(
            chat_id, lambda connection: people.set_verified(connection, digits, state, now)
        )
        return state

    async def _change(self, chat_id: int, write: Callable[[Connection], object]) -> None:
        await self._database.write(write)
        self._bus.publish(ChatsChanged(frozenset({chat_id})))


def _other(connection: Connection, digits: str) -> OtherNumber:
    rows = connection.execute(
        "SELECT c.id, c.number_id FROM numbers n JOIN chats c ON c.number_id = n.id"
        " AND c.address IN (?, ?) WHERE c.kind = 'person' ORDER BY c.last_at DESC",
        (digits, f"{digits}@c.us"),
    )
    return OtherNumber(
        digits,
        people.known(connection, digits),
        people.find(connection, digits).consent,
        tuple((int(row[0]), int(row[1])) for row in rows),
    )


def _grouped(connection: Connection, digits: str, here: str, now: int) -> Regrouped:
    """How the customers of two numbers stand now."""
    numbers = dict.fromkeys((*people.group(connection, here), *people.group(connection, digits)))
    was = tuple(people.places(connection, numbers))
    return Regrouped(digits, tuple(numbers), was, was, now)


def _done(connection: Connection, before: Regrouped) -> tuple[Regrouped, list[int]]:
    """With how they stand after it, and the chats concerned."""
    now = tuple(people.places(connection, before.numbers))
    return replace(before, now=now), _chats(connection, before.numbers)


def _chats(connection: Connection, numbers: tuple[str, ...]) -> list[int]:
    return [one for digits in numbers for one in people.chats_of(connection, digits)]


def _digits(connection: Connection, chat_id: int) -> str:
    row = connection.execute("SELECT address FROM chats WHERE id = ?", (chat_id,)).fetchone()
    return str(row[0]).split("@", 1)[0] if row else ""
