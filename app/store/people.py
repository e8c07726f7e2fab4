"""What is known of a person beyond one chat: consent, lead state, checklist, notes.

Invariant: an event of a lead is applied once, told by its key.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.domain.messages import Kind
from app.domain.phones import digits_in
from app.store.connection import Connection
from app.store.documents import stored

if TYPE_CHECKING:
    from app.domain.facts import LeadChanged

Alias = tuple[str, str, int, str]
"""(a number, the main number of its customer, since when in ms, who said so)"""


@dataclass(frozen=True, slots=True)
class Note:
    """A local note; never sent."""

    id: int
    text: str
    at: int
    author: str


@dataclass(frozen=True, slots=True)
class Person:
    """A person by digits. ``items`` are (text, at) of the checklist's collected items."""

    digits: str
    name: str = ""
    consent: str = ""
    consent_source: str = ""
    consent_at: int = 0
    lead_previous: str = ""
    lead_status: str = ""
    lead_at: int = 0
    done: int | None = None
    total: int | None = None
    progress: float | None = None
    handoff: str = ""
    handoff_at: int = 0
    items: tuple[tuple[str, int], ...] = ()
    verified: str = ""
    verified_at: int = 0


_COLUMNS = (
    "digits, name, consent, consent_source, consent_at, lead_previous, lead_status, lead_at, done,"
    " total, progress, handoff, handoff_at, items, verified, verified_at"
)


def find(connection: Connection, digits: str) -> Person:
    """The person; an empty one where nothing is known."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM people WHERE digits = ?", (digits,)
    ).fetchone()
    if row is None:
        return Person(digits)
    items = tuple((str(text), int(at)) for text, at in json.loads(row[13]))
    fields: list[Any] = [*row[:13], items, *row[14:]]
    return Person(*fields)


def set_consent(connection: Connection, digits: str, state: str, source: str, at: int) -> None:
    """Records an opt-in or opt-out with its source."""
    _make(connection, digits)
    connection.execute(
        "UPDATE people SET consent = ?, consent_source = ?, consent_at = ? WHERE digits = ?",
        (state, source, at, digits),
    )


def set_verified(connection: Connection, digits: str, state: str, at: int) -> None:
    """What the provider said of a number, ``valid`` or ``invalid``, and when."""
    _make(connection, digits)
    connection.execute(
        "UPDATE people SET verified = ?, verified_at = ? WHERE digits = ?", (state, at, digits)
    )


def apply_lead(connection: Connection, fact: LeadChanged) -> bool:
    """Applies an event of a lead; False where it was applied before."""
    digits = digits_in(fact.phone)
    entered = connection.execute(
        "INSERT OR IGNORE INTO lead_events VALUES (?,?,?,?,?)",
        (
            fact.key,
            digits,
            fact.event,
            fact.at,
            stored(dict(fact.raw)),
        ),
    )
    if entered.rowcount == 0:
        return False
    _make(connection, digits)
    if fact.name:
        connection.execute("UPDATE people SET name = ? WHERE digits = ?", (fact.name, digits))
    if fact.current:
        connection.execute(
            "UPDATE people SET lead_previous = ?, lead_status = ?, lead_at = ?"
            " WHERE digits = ? AND lead_at <= ?",
            (fact.previous, fact.current, fact.at, digits, fact.at),
        )
    if fact.done is not None or fact.total is not None or fact.progress is not None:
        connection.execute(
            "UPDATE people SET done = coalesce(?, done), total = coalesce(?, total),"
            " progress = coalesce(?, progress) WHERE digits = ?",
            (fact.done, fact.total, fact.progress, digits),
        )
    if fact.item:
        row = connection.execute("SELECT items FROM people WHERE digits = ?", (digits,)).fetchone()
        items = [one for one in json.loads(row[0]) if one[0] != fact.item]
        items.append([fact.item, fact.at])
        connection.execute(
            "UPDATE people SET items = ? WHERE digits = ?",
            (stored(items), digits),
        )
    if fact.event.endswith("handoff_requested"):
        connection.execute(
            "UPDATE people SET handoff = ?, handoff_at = ? WHERE digits = ?",
            (fact.reason or "asked", fact.at, digits),
        )
    return True


def add_note(connection: Connection, digits: str, text: str, at: int, author: str) -> int:
    """Adds a note; its id."""
    made = connection.execute(
        "INSERT INTO notes (digits, text, at, author) VALUES (?,?,?,?)", (digits, text, at, author)
    )
    return int(made.lastrowid or 0)


def remove_note(connection: Connection, note_id: int) -> tuple[str, Note] | None:
    """Removes a note: (its number, what it was); None where it is gone already."""
    row = connection.execute(
        "DELETE FROM notes WHERE id = ? RETURNING digits, id, text, at, author", (note_id,)
    ).fetchone()
    return (str(row[0]), Note(*row[1:])) if row else None


def notes(connection: Connection, digits: str) -> list[Note]:
    """The person's notes, newest first."""
    rows = connection.execute(
        "SELECT id, text, at, author FROM notes WHERE digits = ? ORDER BY at DESC", (digits,)
    )
    return [Note(*row) for row in rows]


def chats_of(connection: Connection, digits: str) -> list[int]:
    """Chats with this person over all numbers."""
    rows = connection.execute(
        "SELECT id FROM chats WHERE address IN (?, ?) AND kind = 'person' ORDER BY last_at DESC",
        (digits, f"{digits}@c.us"),
    )
    return [int(row[0]) for row in rows]


def line_of(
    connection: Connection, digits: str, fact: LeadChanged
) -> tuple[int | None, int | None]:
    """(message, chat) of the line in the person's chat that tells of an event already."""
    for chat_id in chats_of(connection, digits)[:1]:
        row = connection.execute(
            "SELECT id FROM messages WHERE chat_id = ? AND at = ? AND kind = ? AND extra = ?",
            (chat_id, fact.at, Kind.SYSTEM, fact.event),
        ).fetchone()
        if row is not None:
            return int(row[0]), chat_id
    return None, None


# One customer with several numbers


def group(connection: Connection, digits: str) -> list[str]:
    """All numbers of the customer, the main one first; the number alone where it is the only."""
    row = connection.execute("SELECT main FROM aliases WHERE digits = ?", (digits,)).fetchone()
    main = str(row[0]) if row else digits
    rows = connection.execute(
        "SELECT digits FROM aliases WHERE main = ? ORDER BY at, digits", (main,)
    )
    return [main, *(str(one[0]) for one in rows)]


def join(connection: Connection, digits: str, other: str, at: int, author: str) -> None:
    """Two numbers are one customer's; whatever belongs to either comes along."""
    main = group(connection, digits)[0]
    for one in group(connection, other):
        if one != main:
            connection.execute(
                "INSERT INTO aliases VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET"
                " main = excluded.main, at = excluded.at, author = excluded.author",
                (one, main, at, author),
            )
    connection.execute("DELETE FROM aliases WHERE digits = ?", (main,))


def part(connection: Connection, digits: str) -> None:
    """The number is a customer of its own again; the others stay together."""
    rest = [one for one in group(connection, digits) if one != digits]
    connection.execute("DELETE FROM aliases WHERE digits = ?", (digits,))
    if (
        rest
        and not connection.execute("SELECT 1 FROM aliases WHERE main = ?", (rest[0],)).fetchone()
    ):
        # it was the main one: the oldest of the others takes its place
        connection.execute("UPDATE aliases SET main = ? WHERE main = ?", (rest[0], digits))
        connection.execute("DELETE FROM aliases WHERE digits = ?", (rest[0],))


def places(connection: Connection, digits: Iterable[str]) -> list[Alias]:
    """Which of these numbers are whose, as `put_back` takes it."""
    found = (
        connection.execute("SELECT digits, main, at, author FROM aliases WHERE digits = ?", (one,))
        for one in digits
    )
    return [(str(row[0]), str(row[1]), int(row[2]), str(row[3])) for rows in found for row in rows]


def others_of(connection: Connection, digits: Collection[str]) -> bool:
    """Whether other numbers than these are joined to one of them."""
    joined = (
        str(row[0])
        for one in digits
        for row in connection.execute("SELECT digits FROM aliases WHERE main = ?", (one,))
    )
    return any(one not in digits for one in joined)


def put_back(connection: Connection, digits: Iterable[str], was: Iterable[Alias]) -> None:
    """These numbers are customers as they were when `places` told of them."""
    for one in digits:
        connection.execute("DELETE FROM aliases WHERE digits = ?", (one,))
    for row in was:
        connection.execute("INSERT INTO aliases VALUES (?,?,?,?)", row)


def known(connection: Connection, digits: str) -> str:
    """The name of a number: of its person, else of its newest chat; empty where unknown."""
    row = connection.execute("SELECT name FROM people WHERE digits = ?", (digits,)).fetchone()
    if row and row[0]:
        return str(row[0])
    row = connection.execute(
        "SELECT CASE WHEN c.own_name <> '' THEN c.own_name ELSE c.name END FROM numbers n"
        " JOIN chats c ON c.number_id = n.id AND c.address IN (?, ?)"
        " ORDER BY c.last_at DESC LIMIT 1",
        (digits, f"{digits}@c.us"),
    ).fetchone()
    return str(row[0]) if row else ""


def alike(connection: Connection, name: str, digits: list[str], limit: int = 5) -> list[str]:
    """Other numbers of chats with the same name, the newest first."""
    if not name.strip():
        return []
    rows = connection.execute(
        "SELECT address FROM chats WHERE kind = 'person'"
        " AND (name = ? COLLATE NOCASE OR own_name = ? COLLATE NOCASE)"
        " ORDER BY last_at DESC LIMIT 50",
        (name, name),
    )
    found = dict.fromkeys(str(row[0]).split("@", 1)[0] for row in rows)
    return [one for one in found if one not in digits][:limit]


def _make(connection: Connection, digits: str) -> None:
    connection.execute("INSERT OR IGNORE INTO people (digits) VALUES (?)", (digits,))
