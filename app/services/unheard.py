"""What deliveries changed that were applied by a process which died before it told.

Works for ``deliveries``: what they left behind in the cache (effects, lines of calls and leads)
says it once more. Messages that were merged away are not known any more.

Invariant: nothing is written here, and rather too much is told than too little.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.facts import CallSeen, LeadChanged, TemplateSeen
from app.domain.messages import Direction, Kind
from app.domain.phones import digits_in
from app.services.applied import Applied
from app.services.drain import Drained, Parsed, is_quiet
from app.store import accounts, people
from app.store.connection import Connection


def read(connection: Connection, parsed: Sequence[Parsed]) -> Drained:
    """What applying these deliveries changed; at least one."""
    by_name = {row.name: row.id for row in accounts.listing(connection)}
    done = Drained(parsed[-1].place, len(parsed))
    for one in parsed:
        account_id = by_name.get(one.delivery.row.account)
        if one.problem:
            done.poison.append((one.delivery.row.id, one.problem))
        elif one.facts and account_id is not None:
            applied = _left_by(connection, account_id, one)
            done.applied.append((applied, not is_quiet(one.delivery)))
    return done


def _left_by(connection: Connection, account_id: int, one: Parsed) -> Applied:
    applied = Applied()
    effects = connection.execute(
        "SELECT m.chat_id, m.id, e.what = 'message' AND m.direction = ? FROM effects e"
        " JOIN messages m ON m.id = e.message_id"
        " WHERE e.delivery_id = ? AND e.what NOT LIKE '%known'",
        (Direction.IN, one.delivery.row.id),
    )
    for chat_id, message_id, came in effects.fetchall():
        applied.changed(chat_id, {message_id})
        if came:
            applied.incoming.setdefault(chat_id, set()).add(message_id)
    numbers = connection.execute("SELECT id FROM numbers WHERE account_id = ?", (account_id,))
    applied.numbers = {row[0] for row in numbers}
    for fact in one.facts:
        if isinstance(fact, CallSeen):
            _call(connection, applied, fact)
        elif isinstance(fact, LeadChanged):
            _lead(connection, applied, fact)
        elif isinstance(fact, TemplateSeen):
            applied.templates.add(account_id)
    return applied


def _call(connection: Connection, applied: Applied, fact: CallSeen) -> None:
    for number_id in applied.numbers:
        rows = connection.execute(
            "SELECT k.id, m.chat_id, m.id FROM call_sightings s JOIN calls k ON k.id = s.call_id"
            " LEFT JOIN messages m ON m.id = k.message_id"
            " WHERE s.number_id = ? AND s.source = ? AND s.key = ?",
            (number_id, fact.source, fact.key),
        )
        for call_id, chat_id, line in rows.fetchall():
            applied.calls.add(call_id)
            if line is not None:
                applied.changed(chat_id, {line})


def _lead(connection: Connection, applied: Applied, fact: LeadChanged) -> None:
    digits = digits_in(fact.phone)
    for chat_id in people.chats_of(connection, digits):
        rows = connection.execute(
            "SELECT id FROM messages WHERE chat_id = ? AND at = ? AND kind = ?",
            (chat_id, fact.at, Kind.SYSTEM),
        )
        applied.changed(chat_id, {row[0] for row in rows})
