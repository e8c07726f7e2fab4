"""Our numbers: what they are called, how they stand, and how busy they were.

Invariant: a number keeps its row, code and colour when it is renamed, lost or deleted at the
provider; its chats stay readable.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain
from string import ascii_uppercase
from typing import TYPE_CHECKING

from app.domain.rows import NumberRow
from app.store.connection import Connection

if TYPE_CHECKING:
    from app.domain.facts import NumberSeen

COLOURS = ("teal", "violet", "orange", "rose", "gold", "green", "sky", "slate")
HOUR_MS = 3_600_000
_COLUMNS = (
    "n.id, n.account_id, a.name, a.provider, n.key, n.phone, n.connected_phone, n.name, n.code,"
    " n.colour, n.state, n.state_since, n.webhook_url, n.hook_at, n.created_at"
)


def find(connection: Connection, account_id: int, key: str) -> int | None:
    """The id of the account's number ``key``; an empty key is the account's only number."""
    if key:
        row = connection.execute(
            "SELECT id FROM numbers WHERE account_id = ? AND key = ?", (account_id, key)
        ).fetchone()
    else:
        row = connection.execute(
            "SELECT id FROM numbers WHERE account_id = ? ORDER BY id LIMIT 1", (account_id,)
        ).fetchone()
    return int(row[0]) if row else None


class Naming:
    """Colours and codes for new numbers; good for one transaction, which may make thousands."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.execute("SELECT colour, code FROM numbers").fetchall()
        self._used = Counter(row[0] for row in rows)
        self._taken = {row[1] for row in rows}
        self._counted = (
            f"{letter}{number}"
            for letter in ("N", *(char for char in ascii_uppercase if char != "N"))
            for number in range(1, 1000)
        )

    def colour(self) -> str:
        """The first of those used least."""
        found = min(COLOURS, key=lambda one: self._used[one])
        self._used[found] += 1
        return found

    def code(self, name: str) -> str:
        """A code of the name that no other number has; none once all are taken."""
        tries = [one for one in _codes(name) if 2 <= len(one) <= 4]
        found = next((one for one in chain(tries, self._counted) if one not in self._taken), "")
        self._taken.add(found)
        return found


def find_or_make(
    connection: Connection,
    account_id: int,
    key: str,
    now: int,
    name: str = "",
    phone: str = "",
    naming: Naming | None = None,
) -> int:
    """As ``find``; made with the next free colour and a code of its name where it is new."""
    found = find(connection, account_id, key)
    if found is not None:
        return found
    naming = naming or Naming(connection)
    shown = name or _readable(key)
    if not shown:
        row = connection.execute("SELECT name FROM accounts WHERE id = ?", (account_id,)).fetchone()
        shown = row[0] if row else ""
    made = connection.execute(
        "INSERT INTO numbers (account_id, key, phone, name, code, colour, created_at, state_since)"
        " VALUES (?,?,?,?,?,?,?,?)",
        (account_id, key, phone, shown, naming.code(shown), naming.colour(), now, now),
    )
    return int(made.lastrowid or 0)


def seen(
    connection: Connection,
    account_id: int,
    fact: NumberSeen,
    now: int,
    naming: Naming | None = None,
) -> int:
    """Enters what the account's list says of a number; returns its id.

    The list goes on naming the phone that was entered once. Where another one linked and the
    operator kept it, that one stays ours for as long as no third one links.
    """
    number_id = find_or_make(
        connection, account_id, fact.number, now, phone=fact.phone, naming=naming
    )
    connection.execute(
        "UPDATE numbers SET phone = CASE WHEN ?1 = '' THEN phone"
        " WHEN gone_at = 0 AND phone <> ''"
        " AND (?2 = phone OR (?2 = '' AND ?3 <> 'connected')) THEN phone"
        " ELSE ?1 END, connected_phone = ?2, gone_at = 0 WHERE id = ?4",
        (fact.phone, fact.connected_phone, fact.state, number_id),
    )
    set_state(connection, number_id, fact.state, now)
    return number_id


def set_state(connection: Connection, number_id: int, state: str, now: int) -> bool:
    """Records a state; whether it is another than before."""
    row = connection.execute("SELECT state FROM numbers WHERE id = ?", (number_id,)).fetchone()
    if row is None or row[0] == state:
        return False
    connection.execute(
        "UPDATE numbers SET state = ?, state_since = ? WHERE id = ?", (state, now, number_id)
    )
    connection.execute(
        "INSERT OR REPLACE INTO number_states VALUES (?,?,?)", (number_id, now, state)
    )
    return True


def change(
    connection: Connection,
    number_id: int,
    *,
    name: str | None = None,
    code: str | None = None,
    colour: str | None = None,
    webhook_url: str | None = None,
    phone: str | None = None,
) -> None:
    """Changes what is given."""
    for column, value in (
        ("name", name),
        ("code", code),
        ("colour", colour),
        ("webhook_url", webhook_url),
        ("phone", phone),
    ):
        if value is not None:
            connection.execute(f"UPDATE numbers SET {column} = ? WHERE id = ?", (value, number_id))


def hook_came(connection: Connection, number_id: int, at: int) -> None:
    """A webhook of the number was applied."""
    connection.execute("UPDATE numbers SET hook_at = max(hook_at, ?) WHERE id = ?", (at, number_id))


def count(
    connection: Connection,
    number_id: int,
    at: int,
    *,
    incoming: int = 0,
    outgoing: int = 0,
    failed: int = 0,
) -> None:
    """Adds to the hour's counters."""
    connection.execute(
        "INSERT INTO hours VALUES (?,?,?,?,?) ON CONFLICT DO UPDATE SET"
        " incoming = incoming + excluded.incoming, outgoing = outgoing + excluded.outgoing,"
        " failed = failed + excluded.failed",
        (number_id, at // HOUR_MS, incoming, outgoing, failed),
    )


def hours(connection: Connection, number_id: int, since: int) -> list[tuple[int, int, int, int]]:
    """(hour start in ms, in, out, failed) of each busy hour since ``since``."""
    rows = connection.execute(
        "SELECT hour, incoming, outgoing, failed FROM hours WHERE number_id = ? AND hour >= ?"
        " ORDER BY hour",
        (number_id, since // HOUR_MS),
    )
    return [(hour * HOUR_MS, came, went, failed) for hour, came, went, failed in rows]


def states(connection: Connection, number_id: int, since: int) -> list[tuple[int, str]]:
    """(since when, state): the one that held at ``since``, and every change after it."""
    rows = connection.execute(
        "SELECT since, state FROM number_states WHERE number_id = ? AND since > ? ORDER BY since",
        (number_id, since),
    ).fetchall()
    first = connection.execute(
        "SELECT since, state FROM number_states WHERE number_id = ? AND since <= ?"
        " ORDER BY since DESC LIMIT 1",
        (number_id, since),
    ).fetchall()
    return [(int(at), str(state)) for at, state in [*first, *rows]]


def listing(connection: Connection) -> list[NumberRow]:
    """All numbers that are not gone, by account."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM numbers n JOIN accounts a ON a.id = n.account_id"
        " WHERE n.gone_at = 0 ORDER BY a.position, a.id, n.id"
    ).fetchall()
    return [NumberRow(*row) for row in rows]


def by_id(connection: Connection, number_id: int) -> NumberRow | None:
    """The number, also one that is gone."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM numbers n JOIN accounts a ON a.id = n.account_id WHERE n.id = ?",
        (number_id,),
    ).fetchone()
    return NumberRow(*row) if row else None


def gone(connection: Connection, number_id: int, now: int) -> None:
    """The number was deleted at the provider."""
    connection.execute(
        "UPDATE numbers SET gone_at = ?, state = 'gone' WHERE id = ?", (now, number_id)
    )


def _readable(key: str) -> str:
    if not key or key.isdigit():
        return ""
    return key.replace("-", " ").replace("_", " ").strip().capitalize()


def _codes(name: str) -> list[str]:
    letters = [char for char in name.upper() if char.isalpha()]
    words = [word for word in name.upper().split() if word[:1].isalpha()]
    tries = ["".join(word[0] for word in words)[:4]] if len(words) >= 3 else []
    if letters:
        consonants = [letters[0]] + [char for char in letters[1:] if char not in "AEIOU"]
        tries += ["".join(consonants[:3]), "".join(letters[:3]), "".join(letters[:4])]
    return tries
