"""Plans of automatic answers, and the log of what they did, in the cache file.

Works with ``app.services.answers`` (the window), ``answer_source`` (the receiver's look) and
``answer_log`` (what the drain brings).

Invariant: a decision stands in the log once, however often its delivery is drained.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.answer_words import script_of
from app.domain.answers import Known, Occasion, Plan, Reason, plan_from
from app.store.connection import Connection
from app.store.documents import stored

_COLUMNS = (
    "a.id, a.delivery_id, a.at, a.number_id, a.occasion, a.contact, a.outcome, a.rule, a.title,"
    " a.language, a.text, a.answer_us, a.chat_id, a.message_id, a.test"
)
_NAME = (
    "coalesce((SELECT coalesce(nullif(c.own_name, ''), c.name) FROM chats c"
    " WHERE c.number_id = a.number_id AND c.address IN (a.contact, a.contact || '@c.us')"
    " LIMIT 1), '')"
)


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One decision. Times: ``at`` in ms, ``answer_us`` in µs from the last byte to the answer."""

    id: int
    delivery_id: int
    at: int
    number_id: int
    occasion: Occasion
    contact: str
    outcome: Reason
    rule: str
    title: str
    language: str
    text: str
    answer_us: int
    chat_id: int | None
    message_id: int | None
    test: bool
    name: str = ""


def plans_of_numbers(connection: Connection) -> list[tuple[str, str, int, str, int, str]]:
    """Every plan as (account's name, number's key, number's id, occasion, on, data)."""
    return [
        tuple(row)
        for row in connection.execute(
            "SELECT ac.name, n.key, n.id, p.occasion, p.enabled, p.data FROM answer_plans p"
            " JOIN numbers n ON n.id = p.number_id JOIN accounts ac ON ac.id = n.account_id"
        )
    ]


def plan(connection: Connection, number_id: int, occasion: Occasion) -> Plan | None:
    """A number's plan; None where it never had one. Raises ValueError for an unreadable one."""
    row = connection.execute(
        "SELECT enabled, data FROM answer_plans WHERE number_id = ? AND occasion = ?",
        (number_id, occasion),
    ).fetchone()
    return plan_from(number_id, occasion, bool(row[0]), json.loads(row[1])) if row else None


def put_plan(connection: Connection, wanted: Plan, now: int) -> None:
    """Keeps a plan in the place of the one before."""
    connection.execute(
        "INSERT INTO answer_plans VALUES (?,?,?,?,?) ON CONFLICT DO UPDATE SET"
        " enabled = excluded.enabled, data = excluded.data, changed_at = excluded.changed_at",
        (wanted.number_id, wanted.occasion, int(wanted.on), stored(wanted.data()), now),
    )


def switched_on(connection: Connection, occasion: Occasion) -> set[int]:
    """The numbers whose plan for an occasion is on."""
    rows = connection.execute(
        "SELECT number_id FROM answer_plans WHERE occasion = ? AND enabled = 1", (occasion,)
    )
    return {int(row[0]) for row in rows}


def contact(connection: Connection, number_id: int, chat: str, before: int) -> Known:
    """What is known of the person of a chat; *first* if nothing was said before a moment (ms)."""
    digits = chat.split("@", 1)[0]
    row = connection.execute(
        "SELECT id, coalesce(nullif(own_name, ''), name) FROM chats"
        " WHERE number_id = ? AND address = ?",
        (number_id, chat),
    ).fetchone()
    person = connection.execute(
        "SELECT max(consent = 'opted_out'), max(name) FROM people"
        " WHERE digits = ? OR digits = (SELECT main FROM aliases WHERE digits = ?)",
        (digits, digits),
    ).fetchone()
    ours = connection.execute(
        "SELECT 1 FROM numbers WHERE gone_at = 0 AND ? IN (phone, connected_phone)", (digits,)
    ).fetchone()
    said, writes = None, ""
    if row is not None:
        said = connection.execute(
            "SELECT 1 FROM messages WHERE chat_id = ? AND at < ? AND kind NOT IN ('system', 'note')"
            " LIMIT 1",
            (row[0], before),
        ).fetchone()
        writes = _last_written(connection, row[0])
    name = str(row[1]) if row is not None and row[1] else str(person[1] or "")
    return Known(
        name="" if _is_phone(name) else name,
        opted_out=bool(person[0]),
        ours=ours is not None,
        first=said is None,
        writes=writes,
    )


def given(
    connection: Connection, number_id: int, occasion: Occasion, digits: str, since: int
) -> dict[str, list[int]]:
    """When each rule's text went out to a contact since a moment (ms)."""
    rows = connection.execute(
        "SELECT rule, at FROM answers WHERE number_id = ? AND contact = ? AND at > ?"
        " AND occasion = ? AND outcome = 'given' AND test = 0",
        (number_id, digits, since, occasion),
    )
    found: dict[str, list[int]] = {}
    for rule, at in rows:
        found.setdefault(str(rule), []).append(int(at))
    return found


def log(
    connection: Connection,
    *,
    occasion: Occasion | None = None,
    number_id: int = 0,
    before: tuple[int, int] | None = None,
    limit: int = 100,
) -> list[AnswerLine]:
    """Decisions, newest first, below (at, id)."""
    where, values = ["(a.at, a.id) < (?, ?)"], [*(before or (1 << 62, 0))]
    if occasion is not None:
        where.append("a.occasion = ?")
        values.append(occasion)  # type: ignore[arg-type]
    if number_id:
        where.append("a.number_id = ?")
        values.append(number_id)
    rows = connection.execute(
        f"SELECT {_COLUMNS}, {_NAME} FROM answers a WHERE {' AND '.join(where)}"
        " ORDER BY a.at DESC, a.id DESC LIMIT ?",
        (*values, limit),
    )
    return [_line(row) for row in rows]


def times(connection: Connection, number_id: int, occasion: Occasion, since: int) -> list[int]:
    """How long answers took since a moment (ms), in µs, in order of length."""
    rows = connection.execute(
        "SELECT answer_us FROM answers WHERE number_id = ? AND occasion = ? AND at > ?"
        " AND test = 0 ORDER BY answer_us",
        (number_id, occasion, since),
    )
    return [int(row[0]) for row in rows]


def enter(connection: Connection, line: AnswerLine) -> bool:
    """Adds a decision; False where it is there already."""
    done = connection.execute(
        "INSERT OR IGNORE INTO answers (delivery_id, at, number_id, occasion, contact, outcome,"
        " rule, title, language, text, answer_us, chat_id, message_id, test)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            line.delivery_id,
            line.at,
            line.number_id,
            line.occasion,
            line.contact,
            line.outcome,
            line.rule,
            line.title,
            line.language,
            line.text,
            line.answer_us,
            line.chat_id,
            line.message_id,
            int(line.test),
        ),
    )
    return done.rowcount > 0


def _last_written(connection: Connection, chat_id: int) -> str:
    rows = connection.execute(
        "SELECT text FROM messages WHERE chat_id = ? AND direction = 'in' AND kind = 'text'"
        " ORDER BY at DESC, id DESC LIMIT 3",
        (chat_id,),
    )
    return next((found for (text,) in rows if (found := script_of(text))), "")


def _is_phone(name: str) -> bool:
    return sum(char.isdigit() for char in name) >= 5 and not any(char.isalpha() for char in name)


def _line(row: Sequence[Any]) -> AnswerLine:
    fields = list(row)
    fields[4], fields[6], fields[14] = Occasion(row[4]), Reason(row[6]), bool(row[14])
    return AnswerLine(*fields)
