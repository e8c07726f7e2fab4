"""Full-text search over messages: words, beginnings and parts of words, in any script.

Three letters and more go to the trigram index, which knows only which messages hold which
trigrams (``detail=none``); the text is then looked at. One or two letters go to the word index,
which answers beginnings of words. Both give ids in order of time, so the newest come first and
the search can stop early.

Invariant: a hit really holds every term; the indexes only choose where to look.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.rows import SearchHit
from app.store.connection import Connection
from app.store.folding import fold

_PART = 3
_BATCH = 200
_SCANNED = 20_000
_SCAN_BATCH = 1_000


def messages(
    connection: Connection,
    text: str,
    *,
    numbers: frozenset[int] | None = None,
    chat_id: int | None = None,
    limit: int = 50,
    before_id: int | None = None,
) -> list[SearchHit]:
    """The newest messages that hold every term of ``text`` (a "quoted part" is one term)."""
    terms = split_terms(text)
    if not terms:
        return []
    hits: list[SearchHit] = []
    small = chat_id is not None and _is_small(connection, chat_id)
    candidates = (
        _newest(connection, before_id, chat_id)
        if small
        else _candidates(connection, terms, before_id)
    )
    for ids in candidates:
        marks = ",".join("?" * len(ids))
        rows = connection.execute(
            "SELECT m.id, m.chat_id, m.at, m.text, c.number_id, m.direction, m.sender_name,"
            " CASE WHEN c.own_name <> '' THEN c.own_name WHEN c.name <> '' THEN c.name"
            " ELSE c.address END FROM messages m JOIN chats c ON c.id = m.chat_id"
            f" WHERE m.id IN ({marks}) ORDER BY m.id DESC",
            ids,
        )
        for row in rows:
            if chat_id is not None and row[1] != chat_id:
                continue
            if numbers is not None and row[4] not in numbers:
                continue
            folded = fold(row[3])
            if not all(_holds(folded, term) for term in terms):
                continue
            hits.append(
                SearchHit(row[0], row[1], row[2], row[3], row[7], row[4], row[5] == "out", row[6])
            )
            if len(hits) == limit:
                return hits
    return hits


def split_terms(text: str) -> list[str]:
    """The folded terms of a query; what stands in quotation marks stays together."""
    terms: list[str] = []
    for index, part in enumerate(text.replace("“", '"').replace("”", '"').split('"')):
        folded = fold(part).strip()
        if not folded:
            continue
        terms.extend([folded] if index % 2 else folded.split())
    return terms


def _holds(folded: str, term: str) -> bool:
    if len(term) >= _PART or not term[0].isalnum():
        return term in folded
    at = folded.find(term)
    while at >= 0:
        if at == 0 or not folded[at - 1].isalnum():
            return True
        at = folded.find(term, at + 1)
    return False


def _candidates(
    connection: Connection, terms: list[str], before_id: int | None
) -> Iterator[list[int]]:
    """Ids of messages worth looking at, newest first, in batches that grow."""
    long = [term for term in terms if len(term) >= _PART]
    if long:
        parts = {term[at : at + _PART] for term in long for at in range(len(term) - _PART + 1)}
        table = "text_parts"
        query = " AND ".join(_quoted(part) for part in sorted(parts))
    else:
        words = ["".join(char for char in term if char.isalnum()) for term in terms]
        words = [word for word in words if word]
        if not words:
            # an emoji or a mark is in no index: the newest messages are looked through
            yield from _newest(connection, before_id)
            return
        table = "text_words"
        query = " AND ".join(f"{_quoted(word)}*" for word in words)
    limit = _BATCH
    before = before_id if before_id is not None else 1 << 62
    while True:
        rows = connection.execute(
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid < ?"
            " ORDER BY rowid DESC LIMIT ?",
            (query, before, limit),
        ).fetchall()
        if not rows:
            return
        yield [int(row[0]) for row in rows]
        if len(rows) < limit:
            return
        before = int(rows[-1][0])
        limit = min(limit * 2, 5_000)


def _is_small(connection: Connection, chat_id: int) -> bool:
    """Whether looking at all of the chat is quicker than at all that holds a common word."""
    row = connection.execute(
        "SELECT count(*) FROM (SELECT 1 FROM messages WHERE chat_id = ? LIMIT ?)",
        (chat_id, _SCANNED + 1),
    ).fetchone()
    return int(row[0]) <= _SCANNED


def _newest(
    connection: Connection, before_id: int | None, chat_id: int | None = None
) -> Iterator[list[int]]:
    """Ids of the newest messages, of all or of one chat, up to a bound."""
    before = before_id if before_id is not None else 1 << 62
    if chat_id is not None:
        found = connection.execute(
            "SELECT id FROM messages WHERE chat_id = ? AND id < ?", (chat_id, before)
        )
        ids = sorted((int(row[0]) for row in found), reverse=True)
        yield from (ids[at : at + _SCAN_BATCH] for at in range(0, len(ids), _SCAN_BATCH))
        return
    for _ in range(_SCANNED // _SCAN_BATCH):
        rows = connection.execute(
            "SELECT id FROM messages WHERE id < ? ORDER BY id DESC LIMIT ?", (before, _SCAN_BATCH)
        ).fetchall()
        if not rows:
            return
        yield [int(row[0]) for row in rows]
        before = int(rows[-1][0])


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
