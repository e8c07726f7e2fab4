"""Takes one person, with all their numbers, out of the cache.

First what belongs to the person (chats, messages, notes, calls and all that hangs on them), then
a sweep over every text column of every table, known or not (``erasing_sweep``), then what they
said and are called in lists and logs. Logs whose rows must stay are the part of ``erasing_logs``.

Invariant: ``erasing_proof`` looks at every row of every table that this may not leave anything in.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.store import begun, campaigns, canned, chats, erasing_logs, messages, schedule_files
from app.store.campaign_reads import whole_drafts
from app.store.connection import Connection
from app.store.erasing_sweep import ERASED as ERASED
from app.store.erasing_sweep import Erased as Erased
from app.store.erasing_sweep import sweep
from app.store.erasing_tables import (
    CHAINED,
    COUNTED,
    INDEXES,
    LOGS,
    SENT_TO_MANY,
    columns_of,
    forms,
    parts,
    text_of,
    text_tables,
)

_MOST_TEXTS = 1_000
_LONG_TEXT = 24
_LONG_NAME = 6


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


def erase(connection: Connection, numbers: Sequence[str]) -> Erased:
    """Takes the person of these numbers out of the cache, in the caller's transaction."""
    connection.execute("PRAGMA secure_delete = ON")
    gone = Erased()
    for number in numbers:
        gone.chats += chats_of(connection, number)
    found: set[int] = set()
    for number in numbers:
        found |= set(messages_of(connection, number, gone.chats))
    gone.messages = sorted(found)
    names = _names_of(connection, numbers, gone)
    touched = _other_chats(connection, gone)
    _note_what_hangs(connection, gone)
    gone.files += schedule_files.files_to(connection, numbers)
    gone.files += begun.forget(connection, gone.chats)
    locked, whole = _locked_campaigns(connection, numbers), whole_drafts(connection)
    gone.count("calls of the API", erasing_logs.blank_calls(connection, numbers, gone.messages))
    _remove_hanging(connection, gone)
    for message_id in gone.messages:
        messages.remove(connection, message_id)
    gone.count("messages", len(gone.messages))
    for chat in gone.chats:
        connection.execute("DELETE FROM chats WHERE id = ?", (chat,))
    gone.count("chats", len(gone.chats))
    mine = len(dict.fromkeys(gone.texts))
    gone.texts = _only_theirs(connection, gone.texts)
    gone.shared = mine - len(gone.texts)
    for number in numbers:
        sweep(connection, number, gone)
    gone.texts = gone.texts[-_MOST_TEXTS:]
    gone.files = _nobody_elses(connection, gone.files)
    gone.names = [name for name in names if not _is_anothers(connection, name)]
    _take_out_texts(connection, gone)
    for campaign_id in locked:
        campaigns.lock_again(connection, campaign_id)
    for campaign_id in whole:
        campaigns.end_at_the_last(connection, campaign_id)
    for chat in touched:
        chats.settle(connection, chat)
    return gone


def _note_what_hangs(connection: Connection, gone: Erased) -> None:
    """Texts, webhooks and files of the messages, before they go."""
    for part in parts(gone.messages):
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
        gone.files += [
            str(row[0])
            for row in connection.execute(
                f"SELECT path FROM media WHERE message_id IN ({marks}) AND path <> '' UNION"
                " SELECT json_extract(args, '$.\"@file\".path') FROM outbox"
                f" WHERE message_id IN ({marks}) AND args LIKE '%\"@file\"%'",
                (*part, *part),
            )
            if row[0]
        ]


def _nobody_elses(connection: Connection, paths: Sequence[str]) -> list[str]:
    """The files that no message names any more."""
    to_come = schedule_files.staged_files(connection) | campaigns.staged_files(connection)
    to_come |= begun.staged_files(connection) | canned.staged_files(connection)
    return [
        path
        for path in dict.fromkeys(paths)
        if path not in to_come
        and not connection.execute("SELECT 1 FROM media WHERE path = ?", (path,)).fetchone()
        and not connection.execute(
            "SELECT 1 FROM outbox WHERE instr(args, ?) > 0", (path,)
        ).fetchone()
    ]


def _names_of(connection: Connection, numbers: Sequence[str], gone: Erased) -> list[str]:
    """Whole names by which the person is known: two words at least."""
    found: dict[str, None] = {}
    for chat in gone.chats:
        for row in connection.execute("SELECT name, own_name FROM chats WHERE id = ?", (chat,)):
            found |= dict.fromkeys(row)
    for number in numbers:
        for table in ("people", "campaign_people"):
            rows = connection.execute(f"SELECT name FROM {table} WHERE digits = ?", (number,))
            found |= dict.fromkeys(str(row[0]) for row in rows)
    return [name for name in found if len(name) >= _LONG_NAME and len(name.split()) > 1]


def _is_anothers(connection: Connection, name: str) -> bool:
    """Whether somebody else, or one of our own accounts and numbers, has the same name."""
    found = connection.execute(
        "SELECT 1 FROM chats WHERE name = :name OR own_name = :name UNION ALL"
        " SELECT 1 FROM people WHERE name = :name UNION ALL"
        " SELECT 1 FROM campaign_people WHERE name = :name UNION ALL"
        " SELECT 1 FROM numbers WHERE name = :name UNION ALL"
        " SELECT 1 FROM accounts WHERE name = :name",
        {"name": name},
    ).fetchone()
    return found is not None


def _locked_campaigns(connection: Connection, numbers: Sequence[str]) -> list[int]:
    """Campaigns with the person among their people, locked and unchanged since."""
    found: set[int] = set()
    for number in numbers:
        rows = connection.execute(
            "SELECT DISTINCT p.campaign_id FROM campaign_people p JOIN campaigns c"
            " ON c.id = p.campaign_id WHERE p.digits = ? AND c.digest <> ''",
            (number,),
        )
        found |= {int(row[0]) for row in rows}
    return [one for one in sorted(found) if campaigns.is_unchanged(connection, one)]


def _only_theirs(connection: Connection, texts: Sequence[str]) -> list[str]:
    """The texts that nobody else's chat holds too."""
    wanted = dict.fromkeys(texts)
    for (text,) in connection.execute(
        "SELECT text FROM messages WHERE length(text) >= ?", (_LONG_TEXT,)
    ):
        wanted.pop(text, None)
    return list(wanted)


def _take_out_texts(connection: Connection, gone: Erased) -> None:
    """Lists that were asked of a provider hold many people's words; these people's stay."""
    texts = [form for text in gone.texts for form in forms(text)]
    called = [form for name in gone.names for form in forms(name)]
    for table, columns, keys in text_tables(connection):
        spoken = [*(texts if table not in SENT_TO_MANY else ()), *(called if table in LOGS else ())]
        if not spoken:
            continue
        least = min(map(len, spoken))
        where = " AND ".join(f"{key} IS ?" for key in keys)
        names = ", ".join([*keys, *columns])
        for row in connection.execute(f"SELECT {names} FROM {table}").fetchall():
            cleaned = {}
            for name, cell in zip(columns, row[len(keys) :], strict=True):
                text = before = text_of(cell)
                if len(text) < least:
                    continue
                for form in spoken:
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


def of_deliveries(connection: Connection, ids: Sequence[int]) -> list[tuple[str, int]]:
    """Forgets what is kept of deliveries that are gone; (address, copies) that were sent on."""
    sent: dict[str, int] = {}
    for part in parts(ids):
        marks = ",".join("?" * len(part))
        for url, count in connection.execute(
            "SELECT f.url, count(*) FROM forwarded c JOIN forwardings f ON f.id = c.forwarding_id"
            f" WHERE c.state = 'sent' AND c.delivery_id IN ({marks}) GROUP BY f.url",
            part,
        ):
            sent[url] = sent.get(url, 0) + int(count)
        for table in ("effects", "markings", "forwarded", "answers"):
            connection.execute(f"DELETE FROM {table} WHERE delivery_id IN ({marks})", part)
    return sorted(sent.items())


def merge_index(connection: Connection, index: int) -> bool:
    """One step of dropping what deleted entries leave in a text index; True while there is more."""
    name = INDEXES[index]
    before = connection.total_changes
    connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('merge', 64)")
    return connection.total_changes - before >= 2


def optimize_index(connection: Connection, index: int) -> None:
    """Drops all of it in one go; for an index that is small or merged already."""
    name = INDEXES[index]
    connection.execute(f"INSERT INTO {name} ({name}) VALUES ('optimize')")


def _other_chats(connection: Connection, gone: Erased) -> list[int]:
    """Chats that lose messages and stay: groups in which the person wrote."""
    found: set[int] = set()
    for part in parts(gone.messages):
        marks = ",".join("?" * len(part))
        rows = connection.execute(
            f"SELECT DISTINCT chat_id FROM messages WHERE id IN ({marks})", part
        )
        found |= {int(row[0]) for row in rows}
    return sorted(found - set(gone.chats))


def _remove_hanging(connection: Connection, gone: Erased) -> None:
    """Rows of any table that name one of the messages or chats."""
    for table, names in columns_of(connection):
        if table in ("messages", "chats", *CHAINED, *COUNTED, *INDEXES):
            continue
        for column, ids in (("message_id", gone.messages), ("chat_id", gone.chats)):
            if column not in names:
                continue
            for part in parts(ids):
                marks = ",".join("?" * len(part))
                done = connection.execute(f"DELETE FROM {table} WHERE {column} IN ({marks})", part)
                gone.count(table, done.rowcount)
    for part in parts(gone.messages):
        marks = ",".join("?" * len(part))
        connection.execute(
            "DELETE FROM receipts WHERE provider_id IN"
            f" (SELECT provider_id FROM messages WHERE id IN ({marks}) AND provider_id <> '')",
            part,
        )
