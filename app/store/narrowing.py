"""What a search is narrowed to: which chats may hold a hit, and which messages fit.

Works for ``app.store.search``, which chooses where to look. Invariant: ``fits`` alone decides; the
rest only spares looking.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from app.domain.folding import fold
from app.domain.messages import ChatKind, Kind
from app.domain.phones import digits_in
from app.domain.rows import SearchOnly
from app.store.connection import Connection

_BATCH = 500
_FEW_DIGITS = 3
_SHOWN = "CASE WHEN own_name <> '' THEN own_name WHEN name <> '' THEN name ELSE address END"


def chats_allowed(connection: Connection, only: SearchOnly) -> frozenset[int] | None:
    """The chats in which a hit may stand; None for all.

    Whoever writes in groups is known by message only, so groups stay where a sender is wanted.
    """
    if only.numbers is None and not only.sender:
        return None
    where, values = "", list[object]()
    if only.numbers is not None:
        where = f" WHERE number_id IN ({','.join('?' * len(only.numbers))})"
        values = [*sorted(only.numbers)]
    if not only.sender:
        rows = connection.execute(f"SELECT id FROM chats{where}", values)
        return frozenset(int(row[0]) for row in rows)
    sender = fold(only.sender)
    rows = connection.execute(
        f"SELECT id, kind, {_SHOWN}, address FROM chats INDEXED BY chats_by_name{where}", values
    )
    return frozenset(
        int(row[0])
        for row in rows
        if row[1] != ChatKind.PERSON or _is_called(sender, row[2], row[3])
    )


def chats_called(connection: Connection, only: SearchOnly, named: Iterable[int]) -> frozenset[int]:
    """As ``chats_allowed`` for a sender, by the names in memory: ``named`` hold all its words."""
    sender = fold(only.sender)
    digits = digits_in(sender)
    rows = connection.execute(
        "SELECT id FROM chats INDEXED BY chats_by_name WHERE kind <> 'person'"
        " OR (own_name = '' AND name = '' AND instr(lower(address), ?) > 0)"
        " OR (? AND instr(address, ?) > 0)",
        (sender, len(digits) > _FEW_DIGITS, digits),
    )
    return frozenset([*named, *(int(row[0]) for row in rows)])


def fits(row: Sequence[Any], only: SearchOnly) -> bool:
    """Whether a message fits: (id, chat, at, text, number, direction, sender's name, chat's name,
    kind, chat's kind, address).
    """
    if only.numbers is not None and row[4] not in only.numbers:
        return False
    if row[2] < only.since or (only.until and row[2] >= only.until):
        return False
    if only.kinds and row[8] not in only.kinds:
        return False
    if only.direction and row[5] != only.direction:
        return False
    return not only.sender or _from(row, fold(only.sender))


def _from(row: Sequence[Any], sender: str) -> bool:
    """Whether the message is this person's: of a group by its sender, else by the chat."""
    if row[5] == "out":
        return False
    named = row[6] if row[6] and row[9] != ChatKind.PERSON else f"{row[6]} {row[7]}"
    return _is_called(sender, named, row[10])


def _is_called(sender: str, name: str, address: str) -> bool:
    digits = digits_in(sender)
    return sender in fold(name) or (len(digits) > _FEW_DIGITS and digits in address)


def in_chats(
    connection: Connection, chats: frozenset[int], before_id: int, most: int
) -> list[int] | None:
    """Ids of all messages of a few chats, newest first; None where they are more than ``most``."""
    found: list[int] = []
    for chat in chats:
        rows = connection.execute(
            "SELECT id FROM messages WHERE chat_id = ? AND id < ? LIMIT ?",
            (chat, before_id, most + 1 - len(found)),
        )
        found += (int(row[0]) for row in rows)
        if len(found) > most:
            return None
    return sorted(found, reverse=True)


def of_kinds(connection: Connection, kinds: frozenset[Kind], before_id: int) -> Iterator[list[int]]:
    """Ids of the messages of rarer kinds, newest first, in batches. Not for plain texts."""
    before = before_id
    parts = " UNION ALL ".join(
        "SELECT id FROM (SELECT id FROM messages WHERE kind = ? AND kind <> 'text' AND id < ?"
        " ORDER BY id DESC LIMIT ?)"
        for _ in kinds
    )
    while True:
        values = [one for kind in sorted(kinds) for one in (kind.value, before, _BATCH)]
        ids = sorted((int(row[0]) for row in connection.execute(parts, values)), reverse=True)
        if not ids:
            return
        ids = ids[:_BATCH]
        yield ids
        before = ids[-1]
