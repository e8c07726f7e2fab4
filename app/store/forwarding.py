"""Live copies of deliveries to other addresses, with how each one stands; plain rows.

States of a copy: waiting, sent, refused (the address said no), given_up, gone (the delivery was
forgotten before it could be sent), looped (it is a copy of ours already).

Invariant: a copy is entered in the transaction that moves its address on, so none is left out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.domain.forwarding import CopyState, ForwardCopy, Forwarding
from app.store.connection import Connection

_RULE = "id, url, accounts, signs, everything, active, reached"
_COPY = (
    "c.forwarding_id, f.url, c.delivery_id, c.state, c.tries, c.status, c.problem, c.first_at,"
    " c.changed_at, c.next_at"
)


def listing(connection: Connection) -> list[Forwarding]:
    """All addresses."""
    rows = connection.execute(f"SELECT {_RULE} FROM forwardings ORDER BY id")
    return [_rule(row) for row in rows]


def add(connection: Connection, rule: Forwarding, now: int) -> int:
    """A new address; returns its id."""
    made = connection.execute(
        "INSERT INTO forwardings (url, accounts, signs, everything, active, reached, made_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*_fields(rule), rule.reached, now),
    )
    return int(made.lastrowid or 0)


def change(connection: Connection, rule: Forwarding) -> None:
    """Changes an address; how far it got stays."""
    connection.execute(
        "UPDATE forwardings SET url = ?, accounts = ?, signs = ?, everything = ?, active = ?"
        " WHERE id = ?",
        (*_fields(rule), rule.id),
    )


def remove(connection: Connection, rule_id: int) -> None:
    """Takes an address away, with what waits for it."""
    connection.execute("DELETE FROM forwardings WHERE id = ?", (rule_id,))


def enter(connection: Connection, rule_id: int, ids: Sequence[int], reached: int, now: int) -> None:
    """Enters copies that are to be sent, and notes how far the deliveries were taken up."""
    connection.executemany(
        "INSERT OR IGNORE INTO forwarded (forwarding_id, delivery_id, state, first_at, changed_at,"
        " next_at) VALUES (?, ?, 'waiting', ?, ?, ?)",
        [(rule_id, one, now, now, now) for one in ids],
    )
    connection.execute(
        "UPDATE forwardings SET reached = ? WHERE id = ? AND reached < ?",
        (reached, rule_id, reached),
    )


def skip_to(connection: Connection, rule_id: int, reached: int) -> None:
    """An address that was switched off begins anew from here."""
    connection.execute("UPDATE forwardings SET reached = ? WHERE id = ?", (reached, rule_id))


def due(connection: Connection, rule_id: int, now: int, limit: int) -> list[ForwardCopy]:
    """The copies that are to be tried now, the oldest first."""
    rows = connection.execute(
        f"SELECT {_COPY} FROM forwarded c JOIN forwardings f ON f.id = c.forwarding_id"
        " WHERE c.forwarding_id = ? AND c.state = 'waiting' AND c.next_at <= ?"
        " ORDER BY c.next_at, c.delivery_id LIMIT ?",
        (rule_id, now, limit),
    )
    return [_copy(row) for row in rows]


def next_due(connection: Connection, rule_id: int) -> int | None:
    """When the address's next copy is to be tried; None where none waits."""
    row = connection.execute(
        "SELECT min(next_at) FROM forwarded WHERE forwarding_id = ? AND state = 'waiting'",
        (rule_id,),
    ).fetchone()
    return None if row is None or row[0] is None else int(row[0])


def put(connection: Connection, copy: ForwardCopy) -> None:
    """Notes how a try ended."""
    connection.execute(
        "UPDATE forwarded SET state = ?, tries = ?, status = ?, problem = ?, changed_at = ?,"
        " next_at = ? WHERE forwarding_id = ? AND delivery_id = ?",
        (
            copy.state, copy.tries, copy.status, copy.problem, copy.changed_at, copy.next_at,
            copy.rule_id, copy.delivery_id,
        ),
    )  # fmt: skip


def of_delivery(connection: Connection, delivery_id: int) -> list[ForwardCopy]:
    """The copies of one delivery."""
    rows = connection.execute(
        f"SELECT {_COPY} FROM forwarded c JOIN forwardings f ON f.id = c.forwarding_id"
        " WHERE c.delivery_id = ? ORDER BY c.forwarding_id",
        (delivery_id,),
    )
    return [_copy(row) for row in rows]


def try_again(connection: Connection, rule_id: int, delivery_id: int, now: int) -> None:
    """A copy that ended badly waits once more; 0 means every one of the address."""
    connection.execute(
        "UPDATE forwarded SET state = 'waiting', tries = 0, first_at = ?1, next_at = ?1"
        " WHERE forwarding_id = ?2 AND state IN ('waiting', 'refused', 'given_up')"
        " AND (?3 = 0 OR delivery_id = ?3)",
        (now, rule_id, delivery_id),
    )


def totals(connection: Connection) -> dict[int, dict[str, int]]:
    """Address → state → how many copies."""
    found: dict[int, dict[str, int]] = {}
    for rule_id, state, count in connection.execute(
        "SELECT forwarding_id, state, count(*) FROM forwarded GROUP BY forwarding_id, state"
    ):
        found.setdefault(rule_id, {})[state] = count
    return found


def prune(connection: Connection, before: int) -> None:
    """Forgets how copies ended that were settled before a time."""
    connection.execute(
        "DELETE FROM forwarded WHERE state <> 'waiting' AND changed_at < ?", (before,)
    )


def _fields(rule: Forwarding) -> tuple[object, ...]:
    return (rule.url, json.dumps(list(rule.accounts)), rule.signs, rule.everything, rule.active)


def _rule(row: Sequence[Any]) -> Forwarding:
    accounts = tuple(str(one) for one in json.loads(row[2]))
    return Forwarding(row[0], row[1], accounts, bool(row[3]), bool(row[4]), bool(row[5]), row[6])


def _copy(row: Sequence[Any]) -> ForwardCopy:
    return ForwardCopy(row[0], row[1], row[2], CopyState(row[3]), *row[4:])
