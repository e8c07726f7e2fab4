"""Accounts, their sealed credentials, and settings.

Invariant: a credential is stored only as ``app.core.secrets.MasterKey.seal`` gave it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.domain.errors import SettingsError
from app.domain.rows import AccountRow
from app.store.connection import Connection

_COLUMNS = "id, name, provider, base_url, paths, token, state, state_detail, checked_at, settings"


def add(
    connection: Connection, name: str, provider: str, base_url: str, paths: dict[str, str], now: int
) -> AccountRow:
    """A new account with an unguessable webhook token. Raises SettingsError for a taken name."""
    if connection.execute("SELECT 1 FROM accounts WHERE name = ?", (name,)).fetchone():
        raise SettingsError(
            f"There is already an account named {name!r}.",
            "Nothing was added.",
            "Choose another name.",
        )
    from secrets import token_urlsafe

    made = connection.execute(
        "INSERT INTO accounts (name, provider, base_url, paths, token, created_at, position)"
        " VALUES (?,?,?,?,?,?, (SELECT coalesce(max(position), 0) + 1 FROM accounts))",
        (name, provider, base_url, json.dumps(paths), token_urlsafe(24), now),
    )
    row = by_id(connection, int(made.lastrowid or 0))
    assert row is not None
    return row


def change(
    connection: Connection,
    account_id: int,
    *,
    name: str | None = None,
    base_url: str | None = None,
    paths: dict[str, str] | None = None,
    settings: dict[str, object] | None = None,
) -> None:
    """Changes what is given."""
    for column, value in (
        ("name", name),
        ("base_url", base_url),
        ("paths", None if paths is None else json.dumps(paths)),
        ("settings", None if settings is None else json.dumps(settings)),
    ):
        if value is not None:
            connection.execute(
                f"UPDATE accounts SET {column} = ? WHERE id = ?", (value, account_id)
            )


def set_state(connection: Connection, account_id: int, state: str, detail: str, now: int) -> None:
    """Records what the last call said of the account."""
    connection.execute(
        "UPDATE accounts SET state = ?, state_detail = ?, checked_at = ? WHERE id = ?",
        (state, detail, now, account_id),
    )


def remove(connection: Connection, account_id: int) -> None:
    """Removes an account with its numbers, chats, messages and credentials."""
    chats = "SELECT c.id FROM chats c JOIN numbers n ON n.id = c.number_id WHERE n.account_id = ?"
    ids = f"SELECT id FROM messages WHERE chat_id IN ({chats})"
    for table in ("text_parts", "text_words"):
        connection.execute(f"DELETE FROM {table} WHERE rowid IN ({ids})", (account_id,))
    for table in ("reactions", "media", "outbox"):
        connection.execute(f"DELETE FROM {table} WHERE message_id IN ({ids})", (account_id,))
    for table in ("sightings", "messages"):
        connection.execute(f"DELETE FROM {table} WHERE chat_id IN ({chats})", (account_id,))
    connection.execute("DELETE FROM accounts WHERE id = ?", (account_id,))
    from app.store import begun

    begun.tidy(connection)


def listing(connection: Connection) -> list[AccountRow]:
    """All accounts, in their order."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM accounts ORDER BY position, id").fetchall()
    return [_row(row) for row in rows]


def by_id(connection: Connection, account_id: int) -> AccountRow | None:
    """The account, or None."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM accounts WHERE id = ?", (account_id,)
    ).fetchone()
    return _row(row) if row else None


def by_name(connection: Connection, name: str) -> AccountRow | None:
    """The account of that name, or None."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM accounts WHERE name = ?", (name,)).fetchone()
    return _row(row) if row else None


def put_sealed(connection: Connection, account_id: int, name: str, sealed: bytes | None) -> None:
    """Stores a sealed credential; None removes it."""
    if sealed is None:
        connection.execute(
            "DELETE FROM sealed WHERE account_id = ? AND name = ?", (account_id, name)
        )
        return
    connection.execute(
        "INSERT INTO sealed (account_id, name, value) VALUES (?,?,?)"
        " ON CONFLICT DO UPDATE SET value = excluded.value",
        (account_id, name, sealed),
    )


def sealed(connection: Connection, account_id: int) -> dict[str, bytes]:
    """The account's sealed credentials by name."""
    rows = connection.execute("SELECT name, value FROM sealed WHERE account_id = ?", (account_id,))
    return {name: bytes(value) for name, value in rows}


def all_settings(connection: Connection) -> dict[str, object]:
    """Every setting that was changed from its default; what waits in chats is none."""
    rows = connection.execute(
        "SELECT name, value FROM settings WHERE name < 'begun:' OR name >= 'begun;'"
    )
    return {name: json.loads(value) for name, value in rows}


def setting(connection: Connection, name: str) -> object:
    """A setting that was changed from its default; None where it was not."""
    row = connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
    return json.loads(row[0]) if row else None


def put_setting(connection: Connection, name: str, value: object) -> None:
    """Stores a setting as JSON; None brings its default back."""
    if value is None:
        connection.execute("DELETE FROM settings WHERE name = ?", (name,))
        return
    connection.execute(
        "INSERT INTO settings VALUES (?,?) ON CONFLICT DO UPDATE SET value = excluded.value",
        (name, json.dumps(value)),
    )


# the cursor of the deliveries that are drained
DELIVERIES = "deliveries"


def cursor(connection: Connection, name: str) -> int:
    """The place up to which something was done; 0 at first."""
    row = connection.execute("SELECT value FROM cursors WHERE name = ?", (name,)).fetchone()
    return int(row[0]) if row else 0


def move_cursor(connection: Connection, name: str, value: int) -> None:
    """Moves a cursor; in the same transaction as what it stands for."""
    connection.execute(
        "INSERT INTO cursors VALUES (?,?) ON CONFLICT DO UPDATE SET value = excluded.value",
        (name, value),
    )


def _row(row: Sequence[Any]) -> AccountRow:
    return AccountRow(
        row[0],
        row[1],
        row[2],
        row[3],
        json.loads(str(row[4])),
        row[5],
        row[6],
        row[7],
        row[8],
        json.loads(str(row[9])),
    )
