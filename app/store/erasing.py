"""Takes one person out of a database, and looks whether anything of them is left.

First what belongs to the person (chats, messages, notes, calls and all that hangs on them), then
a sweep over every text column of every table, known or not: a row that is about the number goes,
a text that names it keeps its other words. Works on the cache and on the deliveries alike.

Invariant: ``traces`` looks at every row of every table that ``erase`` may not leave anything in.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain import person
from app.store import chats, messages
from app.store.connection import Connection

ERASED = "[erased]"
# Our own side: these rows are never deleted, only freed of the number. (A scheduled message is no
# such row: freed of its recipient it would still go out, to nobody.)
_OURS = frozenset({"accounts", "numbers", "settings", "templates", "canned", "sealed"})
# A chain whose lines cover each other can't be changed; it names messages by id, not people.
KEPT = frozenset({"audit", "audit_end"})
_INDEXES = ("text_parts", "text_words")
# Columns that say whom a row is about.
_WHOM = frozenset(
    {"digits", "caller", "contact", "address", "phone", "sender", "recipient", "main", "peer"}
)
# Words that were or will be sent to many may be one person's too.
_SENT_TO_MANY = frozenset(
    {"messages", "canned", "templates", "template_drafts", "outbox", "campaigns", "answer_plans"}
)
_AT_ONCE = 400
_MOST_TEXTS = 1_000
_LONG_TEXT = 24


@dataclass(slots=True)
class Erased:
    """What was taken out: rows by table, and what must be looked for elsewhere.

    ``deliveries`` are ids of webhooks behind the person's messages; ``texts`` long ones of them.
    """

    rows: dict[str, int] = field(default_factory=dict)
    chats: list[int] = field(default_factory=list)
    messages: list[int] = field(default_factory=list)
    deliveries: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def count(self, table: str, rows: int) -> None:
        """Adds to a table's number."""
        if rows > 0:
            self.rows[table] = self.rows.get(table, 0) + rows


def chats_of(connection: Connection, digits: str) -> list[int]:
    """The person's own chats over all numbers."""
    rows = connection.execute(
        "SELECT id FROM chats WHERE kind = 'person' AND (address = ? OR address LIKE ?)",
        (digits, f"{digits}@%"),
    )
    return [int(row[0]) for row in rows]


def messages_of(connection: Connection, digits: str, of_chats: Sequence[int]) -> list[int]:
    """All messages of the person's chats, and the person's own in groups."""
    found = [
        int(row[0])
        for chat in of_chats
        for row in connection.execute("SELECT id FROM messages WHERE chat_id = ?", (chat,))
    ]
    marks = f"{digits}@c.us"
    rows = connection.execute(
        "SELECT id FROM messages WHERE sender IN (?, ?, ?) AND direction = 'in'",
        (digits, marks, f"+{digits}"),
    )
    return sorted({*found, *(int(row[0]) for row in rows)})


def erase(connection: Connection, digits: str) -> Erased:
    """Takes the person out of the cache, in the caller's transaction."""
    connection.execute("PRAGMA secure_delete = ON")
    gone = Erased(chats=chats_of(connection, digits))
    gone.messages = messages_of(connection, digits, gone.chats)
    touched = _other_chats(connection, gone)
    for part in _parts(gone.messages):
        marks = ",".join("?" * len(part))
        for row in connection.execute(f"SELECT text FROM messages WHERE id IN ({marks})", part):
            if len(row[0]) >= _LONG_TEXT:
                gone.texts.append(row[0])
        for row in connection.execute(
            f"SELECT ref FROM sightings WHERE message_id IN ({marks}) AND ref LIKE 'delivery:%'"
            f" UNION SELECT 'delivery:' || delivery_id FROM effects WHERE message_id IN ({marks})",
            (*part, *part),
        ):
            gone.deliveries.append(int(str(row[0]).split(":", 1)[1]))
    _remove_hanging(connection, gone)
    for message_id in gone.messages:
        messages.remove(connection, message_id)
    gone.count("messages", len(gone.messages))
    for chat in gone.chats:
        connection.execute("DELETE FROM chats WHERE id = ?", (chat,))
    gone.count("chats", len(gone.chats))
    gone.texts = _only_theirs(connection, gone.texts)
    sweep(connection, digits, gone)
    _take_out_texts(connection, gone)
    for chat in touched:
        chats.settle(connection, chat)
    return gone


def _only_theirs(connection: Connection, texts: Sequence[str]) -> list[str]:
    """The texts that nobody else's chat holds too, the newest thousand."""
    wanted = dict.fromkeys(texts)
    for (text,) in connection.execute(
        "SELECT text FROM messages WHERE length(text) >= ?", (_LONG_TEXT,)
    ):
        wanted.pop(text, None)
    return list(wanted)[-_MOST_TEXTS:]


def _take_out_texts(connection: Connection, gone: Erased) -> None:
    """Lists that were asked of a provider hold many people's words; these people's stay."""
    spoken = [(text, form) for text in gone.texts for form in _forms(text)]
    if not spoken:
        return
    for table, columns, keys in _tables(connection):
        if table in _SENT_TO_MANY:
            continue
        where = " AND ".join(f"{key} IS ?" for key in keys)
        names = ", ".join([*keys, *columns])
        for row in connection.execute(f"SELECT {names} FROM {table}").fetchall():
            cleaned = {}
            for name, cell in zip(columns, row[len(keys) :], strict=True):
                text = before = _text(cell)
                if len(text) < _LONG_TEXT:
                    continue
                for _, form in spoken:
                    if form in text:
                        text = text.replace(form, ERASED)
                if text != before:
                    cleaned[name] = text
            if cleaned:
                sets = ", ".join(f"{name} = ?" for name in cleaned)
                connection.execute(
                    f"UPDATE {table} SET {sets} WHERE {where}",
                    (*cleaned.values(), *row[: len(keys)]),
                )
                gone.count(table, 1)


def _forms(text: str) -> list[str]:
    """A text as it stands plainly and in JSON."""
    return list(
        dict.fromkeys([text, json.dumps(text, ensure_ascii=False)[1:-1], json.dumps(text)[1:-1]])
    )


def sweep(connection: Connection, digits: str, gone: Erased) -> None:
    """Frees every table of the number: rows about it go, texts lose it."""
    for table, columns, keys in _tables(connection):
        for row_keys, cells in _rows_with(connection, table, columns, keys, digits):
            about = any(
                name in _WHOM and person.digits_of(text) == digits for name, text in cells.items()
            )
            where = " AND ".join(f"{key} IS ?" for key in keys)
            if about and table not in _OURS:
                connection.execute(f"DELETE FROM {table} WHERE {where}", row_keys)
                gone.count(table, 1)
                continue
            cleaned = {name: person.without(text, digits, ERASED) for name, text in cells.items()}
            names = ", ".join(f"{name} = ?" for name in cleaned)
            changed = connection.execute(
                f"UPDATE OR IGNORE {table} SET {names} WHERE {where}",
                (*cleaned.values(), *row_keys),
            )
            if changed.rowcount == 0:
                connection.execute(f"DELETE FROM {table} WHERE {where}", row_keys)
            gone.count(table, 1)
            if table == "messages" and "text" in cleaned:
                _index_again(connection, row_keys, keys)


def traces(
    connection: Connection, digits: str, texts: Sequence[str], *, skip: frozenset[str] = KEPT
) -> tuple[dict[str, int], int]:
    """Rows that still name the number or hold one of the texts, by table; how many were read.

    Texts are not looked for in messages and canned replies: others may have been sent the same.
    """
    found: dict[str, int] = {}
    read = 0
    wanted = [form for text in dict.fromkeys(texts) if text for form in _forms(text)]
    for table, columns, _ in _tables(connection, skip=skip):
        spoken = table not in _SENT_TO_MANY
        names = ", ".join(columns)
        for row in connection.execute(f"SELECT {names} FROM {table}"):
            read += 1
            cells = [_text(cell) for cell in row]
            if any(person.holds(cell, digits) for cell in cells) or (
                spoken and any(text in cell for text in wanted for cell in cells)
            ):
                found[table] = found.get(table, 0) + 1
    return found, read


def orphans(connection: Connection, message_ids: Sequence[int]) -> int:
    """Entries of the text indexes that point at messages that are gone."""
    count = 0
    for index in _INDEXES:
        for part in _parts(message_ids):
            marks = ",".join("?" * len(part))
            count += int(
                connection.execute(
                    f"SELECT count(*) FROM {index} WHERE rowid IN ({marks})", part
                ).fetchone()[0]
            )
    return count


def merge_index(connection: Connection, index: int) -> bool:
    """One step of dropping what deleted entries leave in a text index; True while there is more."""
    name = _INDEXES[index]
    before = connection.total_changes
    connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('merge', 64)")
    return connection.total_changes - before >= 2


def optimize_index(connection: Connection, index: int) -> None:
    """Drops all of it in one go; for an index that is small or merged already."""
    name = _INDEXES[index]
    connection.execute(f"INSERT INTO {name} ({name}) VALUES ('optimize')")


def _other_chats(connection: Connection, gone: Erased) -> list[int]:
    """Chats that lose messages and stay: groups in which the person wrote."""
    found: set[int] = set()
    for part in _parts(gone.messages):
        marks = ",".join("?" * len(part))
        rows = connection.execute(
            f"SELECT DISTINCT chat_id FROM messages WHERE id IN ({marks})", part
        )
        found |= {int(row[0]) for row in rows}
    return sorted(found - set(gone.chats))


def _remove_hanging(connection: Connection, gone: Erased) -> None:
    """Rows of any table that name one of the messages or chats."""
    for table, names in _columns(connection):
        if table in ("messages", "chats") or table in KEPT or table in _INDEXES:
            continue
        for column, ids in (("message_id", gone.messages), ("chat_id", gone.chats)):
            if column not in names:
                continue
            for part in _parts(ids):
                marks = ",".join("?" * len(part))
                done = connection.execute(f"DELETE FROM {table} WHERE {column} IN ({marks})", part)
                gone.count(table, done.rowcount)
    for part in _parts(gone.messages):
        marks = ",".join("?" * len(part))
        connection.execute(
            "DELETE FROM receipts WHERE provider_id IN"
            f" (SELECT provider_id FROM messages WHERE id IN ({marks}) AND provider_id <> '')",
            part,
        )


def _columns(connection: Connection) -> list[tuple[str, list[str]]]:
    """Ordinary tables with their columns."""
    names = [
        str(row[0])
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name NOT LIKE 'text_parts%' AND name NOT LIKE 'text_words%'"
            " AND name <> 'alembic_version' ORDER BY name"
        )
    ]
    return [
        (name, [str(row[1]) for row in connection.execute(f"PRAGMA table_info({name})")])
        for name in names
    ]


def _tables(
    connection: Connection, skip: frozenset[str] = KEPT
) -> list[tuple[str, list[str], list[str]]]:
    """(table, columns that may hold text, columns of the primary key)."""
    found = []
    for table, _ in _columns(connection):
        if table in skip or table == "sealed":
            continue
        info = connection.execute(f"PRAGMA table_info({table})").fetchall()
        texts = [str(row[1]) for row in info if str(row[2]).upper() in ("TEXT", "BLOB", "")]
        keys = [str(row[1]) for row in sorted(info, key=lambda row: row[5]) if row[5]]
        if texts and keys:
            found.append((table, texts, keys))
    return found


def _rows_with(
    connection: Connection, table: str, columns: list[str], keys: list[str], digits: str
) -> Iterator[tuple[tuple[Any, ...], dict[str, str]]]:
    """(key, cells that name the number) of each row that names it."""
    last = digits[-person.LAST :]
    near = " OR ".join(f"instr({name}, ?) > 0" for name in columns)
    rows = connection.execute(
        f"SELECT {', '.join(keys)}, {', '.join(columns)} FROM {table} WHERE {near}",
        [last] * len(columns),
    ).fetchall()
    for row in rows:
        cells = dict(zip(columns, map(_text, row[len(keys) :]), strict=True))
        naming = {name: text for name, text in cells.items() if person.holds(text, digits)}
        if naming:
            yield tuple(row[: len(keys)]), naming


def _index_again(connection: Connection, row_keys: Sequence[Any], keys: Sequence[str]) -> None:
    message_id = int(row_keys[list(keys).index("id")])
    for index in _INDEXES:
        connection.execute(f"DELETE FROM {index} WHERE rowid = ?", (message_id,))
    row = connection.execute("SELECT text FROM messages WHERE id = ?", (message_id,)).fetchone()
    if row is not None:
        messages.index_text(connection, message_id, row[0])


def _text(cell: object) -> str:
    if isinstance(cell, bytes):
        return cell.decode("utf-8", "replace")
    return cell if isinstance(cell, str) else ""


def _parts(ids: Sequence[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield list(ids[start : start + _AT_ONCE])
