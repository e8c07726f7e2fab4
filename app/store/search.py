"""Full-text search over messages: words, beginnings and parts of words, in any script.

Three letters and more go to the trigram index, which knows only which messages hold which
trigrams (``detail=none``); the text is then looked at. One or two letters go to the word index,
which answers beginnings of words. Both give ids in order of time, so the newest come first and
the search can stop early. What narrows a search (``app.store.narrowing``) may also choose where to
look: in a few chats, or among messages of a rarer kind.

Invariant: a hit really holds every term; the indexes only choose where to look.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Any

from app.domain.folding import DIGITS, fold
from app.domain.messages import ChatKind, Kind
from app.domain.rows import SearchHit, SearchOnly
from app.store import narrowing
from app.store.at_once import ids_at_once, rows_at_once
from app.store.connection import Connection

PART = 3
_BATCH = 200
_SCANNED = 20_000
_SCAN_BATCH = 1_000
_SLICE = 25
_NEWER = 1 << 62
# so many messages of a few chats are looked through without an index
_FEW, _FEW_CHATS = 3_000, 100
# With a filter that little fits, a search stops here and says how far it came.
_LOOKED_AT = 60_000
_EVERYTHING = SearchOnly()
_HIT = (
    "m.id, m.chat_id, m.at, m.text, c.number_id, m.direction, m.sender_name,"
    " CASE WHEN c.own_name <> '' THEN c.own_name WHEN c.name <> '' THEN c.name"
    " ELSE c.address END, m.kind, c.kind, c.address"
)
_FROM = "messages m JOIN chats c ON c.id = m.chat_id"
# A message's time may have been corrected since its id was made from it.
_DRIFT_MS = 3_600_000
_ID_SHIFT = 20
# a mark between Hebrew letters is part of the word, as in עו"ד
_QUOTED = re.compile('(?<![\u05d0-\u05ea])"|"(?![\u05d0-\u05ea])')
# earlier versions left these in the indexes as they were written
_OTHER_DIGITS = [str.maketrans(DIGITS[0], digits) for digits in DIGITS]
_OTHER_MARKS = {"'": "'׳’‘ʼ‚‛", '"': '"״”“„‟'}


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
    only = SearchOnly(numbers=numbers)
    return page(connection, text, only, chat_id=chat_id, limit=limit, before_id=before_id)[0]


def page(
    connection: Connection,
    text: str,
    only: SearchOnly,
    *,
    chat_id: int | None = None,
    limit: int = 50,
    before_id: int | None = None,
    within: frozenset[int] | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> tuple[list[SearchHit], int]:
    """The newest fitting messages, and the id below which to go on; 0 where nothing is left.

    Without a text, what the filters leave. ``within`` are ``narrowing.chats_allowed`` where they
    are known already. ``stop`` is asked between batches, some milliseconds apart: an answer that
    nobody waits for any more, or that takes too long, ends early.
    """
    terms = split_terms(text)
    if not terms and only == SearchOnly(numbers=only.numbers):
        return [], 0
    hits: list[SearchHit] = []
    looked_at = 0
    if only.until:
        ceiling = (only.until + _DRIFT_MS) << _ID_SHIFT
        before_id = ceiling if before_id is None else min(before_id, ceiling)
    floor = max(0, only.since - _DRIFT_MS) << _ID_SHIFT
    before = _NEWER if before_id is None else before_id
    allowed = within
    if within is None and chat_id is None:
        allowed = narrowing.chats_allowed(connection, only)
    if allowed is not None and not allowed:
        return [], 0
    candidates = _chosen(connection, terms, only, chat_id, allowed, before, limit)
    sliced = (
        _as_wanted(candidates, lambda: limit - len(hits))
        if only == _EVERYTHING
        else _sliced(candidates)
    )
    for batch in sliced:
        ids = batch if allowed is None else _standing_in(connection, batch, allowed)
        marks = ",".join("?" * len(ids))
        rows = rows_at_once(connection, _HIT, f"{_FROM} WHERE m.id IN ({marks})", ids)
        rows.sort(key=_newest_first)
        for row in rows:
            if row[0] < floor:
                return hits, 0
            if chat_id is not None and row[1] != chat_id:
                continue
            if only != _EVERYTHING and not narrowing.fits(row, only):
                continue
            folded = fold(row[3])
            if not all(_holds(folded, term) for term in terms):
                continue
            hits.append(_hit(row))
            if len(hits) == limit:
                return hits, int(row[0])
        looked_at += len(batch)
        if batch[-1] < floor:
            return hits, 0
        if looked_at >= _LOOKED_AT or stop():
            return hits, batch[-1]
    return hits, 0


def _chosen(
    connection: Connection,
    terms: list[str],
    only: SearchOnly,
    chat_id: int | None,
    allowed: frozenset[int] | None,
    before: int,
    limit: int,
) -> Iterator[list[int]]:
    """Where to look: ids of messages, newest first, in batches."""
    if chat_id is not None and (not terms or _is_small(connection, chat_id)):
        return _newest(connection, before, chat_id)
    if only.sender and allowed is not None and len(allowed) <= _FEW_CHATS:
        few = narrowing.in_chats(connection, allowed, before, _FEW)
        if few is not None:
            return (few[at : at + _SCAN_BATCH] for at in range(0, len(few), _SCAN_BATCH))
    rare = bool(only.kinds) and Kind.TEXT not in only.kinds
    if not terms:
        if rare:
            return narrowing.of_kinds(connection, only.kinds, before)
        return _newest(connection, before)
    if rare and _are_many(connection, terms):
        return narrowing.of_kinds(connection, only.kinds, before)
    if only == _EVERYTHING:
        # nearly every candidate of a trigram is a hit
        return _candidates(connection, terms, before, min(_BATCH, limit + limit // 4), 5_000)
    return _candidates(connection, terms, before, _BATCH // 2, _SCAN_BATCH)


def _sliced(batches: Iterator[list[int]]) -> Iterator[list[int]]:
    """Less at once: messages that were not read lately take a page of the file each."""
    for batch in batches:
        for at in range(0, len(batch), _SLICE):
            yield batch[at : at + _SLICE]


def _as_wanted(batches: Iterator[list[int]], wanted: Callable[[], int]) -> Iterator[list[int]]:
    """A little more at once than is wanted still, as nearly each is a hit; more where few are."""
    for batch in batches:
        at, most = 0, wanted() + wanted() // 8 + 1
        while at < len(batch):
            yield batch[at : at + most]
            at, most = at + most, min(2 * most, _SCAN_BATCH)


def _standing_in(connection: Connection, ids: Sequence[int], allowed: frozenset[int]) -> list[int]:
    """Those that stand in one of the chats; read from the index of ids alone."""
    marks = ",".join("?" * len(ids))
    rows = connection.execute(f"SELECT id, chat_id FROM messages WHERE id IN ({marks})", ids)
    return [int(row[0]) for row in rows if row[1] in allowed]


def _newest_first(row: Sequence[Any]) -> int:
    return -int(row[0])


def _hit(row: Sequence[Any]) -> SearchHit:
    return SearchHit(
        row[0], row[1], row[2], row[3], row[7], row[4], row[5] == "out", row[6],
        Kind(row[8]), ChatKind(row[9]), row[10],
    )  # fmt: skip


def split_terms(text: str) -> list[str]:
    """The folded terms of a query; what stands in quotation marks stays together."""
    terms: list[str] = []
    # SQLite takes a NUL for the end of what it is asked
    for index, part in enumerate(_QUOTED.split(fold(text.replace("\0", " ")))):
        words = part.strip()
        if not words:
            continue
        terms.extend([words] if index % 2 else words.split())
    return terms


def _holds(folded: str, term: str) -> bool:
    if len(term) >= PART or not term[0].isalnum():
        return term in folded
    at = folded.find(term)
    while at >= 0:
        if at == 0 or not folded[at - 1].isalnum():
            return True
        at = folded.find(term, at + 1)
    return False


def _are_many(connection: Connection, terms: list[str]) -> bool:
    """Whether the newest thousand candidates are not all there are."""
    table, query = _question(terms)
    if not query:
        return True
    rows = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT ?)",
        (query, _SCAN_BATCH),
    )
    return int(rows.fetchone()[0]) == _SCAN_BATCH


def _question(terms: list[str]) -> tuple[str, str]:
    """(index, what to ask it); nothing to ask where no index holds what is looked for."""
    long = [term for term in terms if len(term) >= PART]
    if long:
        parts = {term[at : at + PART] for term in long for at in range(len(term) - PART + 1)}
        return "text_parts", " AND ".join(_any_of(part) for part in sorted(parts))
    words = ["".join(char for char in term if char.isalnum()) for term in terms]
    return "text_words", " AND ".join(_any_of(word, "*") for word in words if word)


def _any_of(part: str, ending: str = "") -> str:
    """What to ask the index for a part, however it was written."""
    ways = dict.fromkeys(part.translate(digits) for digits in _OTHER_DIGITS)
    asked = [
        f"{_quoted(''.join(one))}{ending}"
        for way in ways
        for one in product(*(_OTHER_MARKS.get(letter, letter) for letter in way))
    ]
    return asked[0] if len(asked) == 1 else f"({' OR '.join(asked)})"


def _candidates(
    connection: Connection, terms: list[str], before: int, limit: int, most: int
) -> Iterator[list[int]]:
    """Ids of messages worth looking at, newest first, in batches of ``limit`` up to ``most``."""
    table, query = _question(terms)
    if not query:
        # an emoji or a mark is in no index: the newest messages are looked through
        yield from _newest(connection, before)
        return
    while True:
        ids = ids_at_once(
            connection,
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid < ?"
            " ORDER BY rowid DESC LIMIT ?",
            (query, before, limit),
        )
        if not ids:
            return
        yield ids
        if len(ids) < limit:
            return
        before = ids[-1]
        limit = min(limit * 2, most)


def _is_small(connection: Connection, chat_id: int) -> bool:
    """Whether looking at all of the chat is quicker than at all that holds a common word."""
    row = connection.execute(
        "SELECT count(*) FROM (SELECT 1 FROM messages WHERE chat_id = ? LIMIT ?)",
        (chat_id, _SCANNED + 1),
    ).fetchone()
    return int(row[0]) <= _SCANNED


def _newest(connection: Connection, before: int, chat_id: int | None = None) -> Iterator[list[int]]:
    """Ids of the newest messages, of all or of one chat, up to a bound."""
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
