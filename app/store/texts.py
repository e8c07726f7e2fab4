"""Writes the two indexes of what messages say, and keeps them quick to write and to ask.

On a connection that collects (``collect``), texts are entered together just before the commit:
each statement with a trigger behind it would have the indexes write out what they hold, a segment
a message, and ascending ids cost a fraction of mixed ones. Segments are merged in portions: a few
pages with what is written, and ``tend`` while nobody waits. Left to itself, the index would merge
a whole level at once, which holds up the writer for seconds.

Invariant: at the commit, the indexes hold exactly the texts that messages have.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.store.connection import Connection

TABLES = ("text_parts", "text_words")
_STRUCTURE = "SELECT block FROM {}_data WHERE id = 10"
_WITH_ORIGINS = b"\xff\x00\x00\x01"
# pages of a portion: some milliseconds
_PORTION = 64
# so many new segments make searches slower; the engine's default is to merge all of them then
_MANY = 8
# more than there can ever be
_NEVER = 1_999


def collect(connection: Connection) -> None:
    """From now on texts wait for ``enter_collected``, which whoever commits has to call."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS texts_waiting (id INTEGER PRIMARY KEY)")


def enter(connection: Connection, message_id: int, text: str) -> None:
    """Enters the text of a message that is in no index; an empty one is left out."""
    if not text:
        return
    if _collects(connection):
        connection.execute("INSERT OR IGNORE INTO temp.texts_waiting VALUES (?)", (message_id,))
        return
    _write(connection, [(message_id, text)])


def enter_collected(connection: Connection, pause: Callable[[], object] = lambda: None) -> bool:
    """Enters what waits, in the caller's transaction; whether there was anything.

    ``pause`` is called after each text.
    """
    rows = connection.execute(
        "SELECT w.id, m.text FROM temp.texts_waiting w JOIN messages m ON m.id = w.id"
        " WHERE m.text <> '' ORDER BY w.id"
    ).fetchall()
    connection.execute("DELETE FROM temp.texts_waiting")
    if rows:
        _write(connection, rows, pause)
    return bool(rows)


def _write(
    connection: Connection,
    rows: Sequence[tuple[int, str]],
    pause: Callable[[], object] = lambda: None,
) -> None:
    from app.domain.folding import fold  # its tables are not for the first picture

    folded = [(message_id, fold(text)) for message_id, text in rows]
    for table in TABLES:
        _merge_in_portions(connection, table)
        for row in folded:
            connection.execute(f"INSERT INTO {table} (rowid, text) VALUES (?, ?)", row)
            pause()


def remove(connection: Connection, message_id: int) -> None:
    """Takes a message's entries away."""
    for table in TABLES:
        connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (message_id,))


def tend(connection: Connection) -> bool:
    """Merges a portion of many small segments, in the caller's transaction; False: there are few.

    Merges of large ones go on with what is written: searches need no hurry there.
    """
    for table in TABLES:
        if new_segments(connection, table) < _MANY:
            continue
        before = connection.total_changes
        connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (_PORTION,))
        if connection.total_changes - before >= 2:
            return True
    return False


def new_segments(connection: Connection, table: str) -> int:
    """How many segments no merge has reached yet, by the index's own record (FTS5, 4 and 5)."""
    row = connection.execute(_STRUCTURE.format(table)).fetchone()
    if row is None:
        return 0
    record = bytes(row[0])
    at = 8 if record[4:8] == _WITH_ORIGINS else 4
    # levels, segments in all, pages ever written; then of each level: under merge, segments
    for _ in range(4):
        value, at = _number(record, at)
    return _number(record, at)[0] - value if at < len(record) else 0


def _number(record: bytes, at: int) -> tuple[int, int]:
    """A number of SQLite's varying length, below 2^56, and where it ends."""
    value = 0
    while at < len(record):
        byte = record[at]
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return value, at


def _collects(connection: Connection) -> bool:
    found = connection.execute("SELECT 1 FROM temp.sqlite_master WHERE name = 'texts_waiting'")
    return found.fetchone() is not None


def _merge_in_portions(connection: Connection, table: str) -> None:
    """Once for a file, which keeps it."""
    known = connection.execute(f"SELECT 1 FROM {table}_config WHERE k = 'crisismerge'")
    if known.fetchone() is None:
        connection.execute(
            f"INSERT INTO {table} ({table}, rank) VALUES ('crisismerge', ?)", (_NEVER,)
        )
