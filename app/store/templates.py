"""Templates as the providers told of them, their states over time, drafts, and their uses.

A state is entered into the history when it differs from the last one, by whichever way it was
learned. What a provider does not list any more is kept, marked as gone, for its history.

Invariant: a template's row and the newest line of its history agree.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.store.connection import Connection
from app.store.documents import stored

if TYPE_CHECKING:
    from app.domain.facts import TemplateSeen

_ANSWERED_WITHIN_MS = 3 * 86_400_000


@dataclass(frozen=True, slots=True)
class Kept:
    """A template's row; ``data`` is the provider's own, or the register's."""

    account_id: int
    name: str
    language: str
    category: str
    status: str
    reason: str
    at: int
    data: dict[str, Any]
    source: str
    seen_at: int


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft's row."""

    id: int
    account_id: int
    name: str
    language: str
    data: dict[str, Any]
    created_at: int
    edited_at: int
    author: str


@dataclass(frozen=True, slots=True)
class StateLine:
    """A line of the history."""

    language: str
    at: int
    status: str
    reason: str
    source: str
    who: str


def seen(connection: Connection, account_id: int, fact: TemplateSeen, now: int) -> bool:
    """Takes over what a list or a webhook told; whether anything changed.

    An older report than the one that is known changes nothing.
    """
    listed = "components" in fact.raw or "id" in fact.raw
    old = connection.execute(
        "SELECT status, reason, at, gone_at, data FROM templates"
        " WHERE account_id = ? AND name = ? AND language = ?",
        (account_id, fact.name, fact.language),
    ).fetchone()
    source = "list" if listed else "hook"
    data = stored(dict(fact.raw)) if listed else None
    if old is None:
        connection.execute(
            "INSERT INTO templates (account_id, name, language, category, status, reason, at,"
            " data, source, seen_at) VALUES (?,?,?,?,?,?,?,?,?,?)",
            (
                account_id,
                fact.name,
                fact.language,
                fact.category,
                fact.status,
                fact.reason,
                fact.at,
                data or "{}",
                source,
                now,
            ),
        )
        note_state(
            connection, account_id, fact.name, fact.language, fact.at, fact.status,
            reason=fact.reason, source=source,
        )  # fmt: skip
        return True
    if fact.at < old[2] and not listed:
        return False
    moved = (old[0], old[1]) != (fact.status, fact.reason) or old[3] != 0
    connection.execute(
        "UPDATE templates SET status = ?, reason = ?, at = CASE WHEN ? THEN ? ELSE at END,"
        " category = CASE WHEN ? <> '' THEN ? ELSE category END, data = coalesce(?, data),"
        " source = CASE WHEN source = 'hand' THEN ? ELSE source END, seen_at = ?, gone_at = 0"
        " WHERE account_id = ? AND name = ? AND language = ?",
        (
            fact.status, fact.reason, moved, fact.at, fact.category, fact.category, data, source,
            now, account_id, fact.name, fact.language,
        ),
    )  # fmt: skip
    if moved:
        note_state(
            connection, account_id, fact.name, fact.language, max(fact.at, old[2]), fact.status,
            reason=fact.reason, source=source,
        )  # fmt: skip
    return moved or (data is not None and data != old[4])


def note_state(
    connection: Connection,
    account_id: int,
    name: str,
    language: str,
    at: int,
    status: str,
    *,
    reason: str = "",
    source: str = "",
    who: str = "",
) -> None:
    """Adds a line to the history."""
    connection.execute(
        "INSERT INTO template_states (account_id, name, language, at, status, reason, source, who)"
        " VALUES (?,?,?,?,?,?,?,?)",
        (account_id, name, language, at, status, reason, source, who),
    )


def put(
    connection: Connection,
    account_id: int,
    name: str,
    language: str,
    *,
    category: str,
    status: str,
    data: dict[str, Any],
    source: str,
    now: int,
    who: str = "",
) -> None:
    """Enters a template that we submitted or that was typed by hand."""
    connection.execute(
        "INSERT INTO templates (account_id, name, language, category, status, at, data, source,"
        " seen_at) VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET"
        " category = excluded.category, status = excluded.status, reason = '', at = excluded.at,"
        " data = excluded.data, source = excluded.source, gone_at = 0",
        (account_id, name, language, category, status, now, stored(data), source, 0),
    )
    note_state(connection, account_id, name, language, now, status, source=source, who=who)


def mark_gone(connection: Connection, account_id: int, before: int, now: int) -> int:
    """Marks what a whole list did not name (``seen_at`` before it began); how many."""
    rows = connection.execute(
        "UPDATE templates SET gone_at = ? WHERE account_id = ? AND seen_at < ? AND gone_at = 0"
        " AND source = 'list' RETURNING name, language, status",
        (now, account_id, before),
    ).fetchall()
    for name, language, status in rows:
        note_state(connection, account_id, name, language, now, status, source="gone")
    return len(rows)


def remove(
    connection: Connection, account_id: int, name: str, language: str, now: int, who: str
) -> None:
    """Marks one as deleted by us; its history stays."""
    row = connection.execute(
        "UPDATE templates SET gone_at = ? WHERE account_id = ? AND name = ? AND language = ?"
        " RETURNING status",
        (now, account_id, name, language),
    ).fetchone()
    if row is not None:
        note_state(connection, account_id, name, language, now, row[0], source="deleted", who=who)


def listing(connection: Connection) -> list[Kept]:
    """Every template that is there, by name."""
    rows = connection.execute(
        "SELECT account_id, name, language, category, status, reason, at, data, source, seen_at"
        " FROM templates WHERE gone_at = 0 ORDER BY name, account_id, language"
    ).fetchall()
    return [
        Kept(row[0], row[1], row[2], row[3], row[4], row[5], row[6], _document(row[7]), *row[8:])
        for row in rows
    ]


def drafts(connection: Connection) -> list[KeptDraft]:
    """Every draft, the last edited first."""
    rows = connection.execute(
        "SELECT id, account_id, name, language, data, created_at, edited_at, author"
        " FROM template_drafts ORDER BY edited_at DESC"
    ).fetchall()
    return [KeptDraft(row[0], row[1], row[2], row[3], _document(row[4]), *row[5:]) for row in rows]


def put_draft(
    connection: Connection,
    draft_id: int | None,
    account_id: int,
    name: str,
    language: str,
    data: dict[str, Any],
    now: int,
    who: str,
) -> int:
    """Adds or changes a draft; its id."""
    if draft_id is not None:
        changed = connection.execute(
            "UPDATE template_drafts SET account_id = ?, name = ?, language = ?, data = ?,"
            " edited_at = ? WHERE id = ?",
            (account_id, name, language, stored(data), now, draft_id),
        )
        if changed.rowcount:
            return draft_id
    made = connection.execute(
        "INSERT INTO template_drafts (account_id, name, language, data, created_at, edited_at,"
        " author) VALUES (?,?,?,?,?,?,?)",
        (account_id, name, language, stored(data), now, now, who),
    )
    return int(made.lastrowid or 0)


def remove_draft(connection: Connection, draft_id: int) -> None:
    """Removes a draft."""
    connection.execute("DELETE FROM template_drafts WHERE id = ?", (draft_id,))


def history(connection: Connection, account_id: int, name: str) -> list[StateLine]:
    """The states of a name in all its languages, newest first."""
    rows = connection.execute(
        "SELECT language, at, status, reason, source, who FROM template_states"
        " WHERE account_id = ? AND name = ? ORDER BY at DESC, id DESC LIMIT 200",
        (account_id, name),
    ).fetchall()
    return [StateLine(*row) for row in rows]


def note_use(
    connection: Connection,
    message_id: int,
    account_id: int,
    chat_id: int,
    name: str,
    language: str,
    at: int,
) -> None:
    """Notes that a message is made from a template."""
    connection.execute(
        "INSERT OR REPLACE INTO template_uses (message_id, account_id, chat_id, name, language, at)"
        " VALUES (?,?,?,?,?,?)",
        (message_id, account_id, chat_id, name, language, at),
    )


def use_counts(connection: Connection, since: int) -> dict[tuple[int, str], int]:
    """How often each (account, name) was used since then."""
    rows = connection.execute(
        "SELECT account_id, name, count(*) FROM template_uses WHERE at >= ?"
        " GROUP BY account_id, name",
        (since,),
    ).fetchall()
    return {(int(row[0]), str(row[1])): int(row[2]) for row in rows}


def results(
    connection: Connection, account_id: int, name: str, since: int
) -> tuple[int, int, int, int, int]:
    """(sent, delivered, read, replied, failed) of a name since then.

    Replied: the customer wrote within three days of it.
    """
    row = connection.execute(
        "SELECT count(*),"
        " total(m.status IN ('delivered', 'read')), total(m.status = 'read'),"
        " total(m.status <> 'failed' AND EXISTS (SELECT 1 FROM messages r"
        "  WHERE r.chat_id = m.chat_id AND r.at > m.at AND r.at < m.at + ?"
        "  AND r.direction = 'in')),"
        " total(m.status = 'failed')"
        " FROM template_uses u JOIN messages m ON m.id = u.message_id"
        " WHERE u.account_id = ? AND u.name = ? AND u.at >= ?",
        (_ANSWERED_WITHIN_MS, account_id, name, since),
    ).fetchone()
    return (int(row[0]), int(row[1]), int(row[2]), int(row[3]), int(row[4]))


def latest(
    connection: Connection, account_id: int, name: str, limit: int
) -> list[tuple[int, int, int, str, str, str, int, str]]:
    """(message, chat, time, who, status, reason, changed, language) of the newest uses."""
    rows = connection.execute(
        "SELECT m.id, c.id, m.at, coalesce(nullif(c.own_name, ''), nullif(c.name, ''), c.address),"
        " m.status, m.reason, m.changed_at, u.language FROM template_uses u"
        " JOIN messages m ON m.id = u.message_id JOIN chats c ON c.id = m.chat_id"
        " WHERE u.account_id = ? AND u.name = ? ORDER BY u.at DESC LIMIT ?",
        (account_id, name, limit),
    ).fetchall()
    return [tuple(row) for row in rows]


def _document(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def names(connection: Connection, account_id: int) -> Collection[str]:
    """The names that an account has, in whichever language."""
    rows = connection.execute(
        "SELECT DISTINCT name FROM templates WHERE account_id = ? AND gone_at = 0", (account_id,)
    ).fetchall()
    return {str(row[0]) for row in rows}
