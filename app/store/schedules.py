"""Plans of messages that go out later, and their occurrences.

An occurrence moves by ``move`` only, which names the states it may come from: two who decide about
the same one at once can't both succeed. A plan that repeats has a row for every occurrence that was
made so far; ``made_to`` is the last one's civil time, so that none is made twice or left out.

Invariant: (plan, civil time) is one row; a row that has left ``waiting`` by firing never returns.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from app.domain.civil import Landing, read, spelt
from app.domain.files import Staged
from app.domain.messages import ChatKind, Kind, Status
from app.domain.recurrence import rule_from
from app.domain.schedules import Kept, Plan, ScheduledRow, State
from app.domain.templates import TemplateUse
from app.store.connection import Connection

_ROW = (
    "SELECT o.id, s.id, s.number_id, n.account_id, a.provider, c.id, s.address, s.chat_kind,"
    " CASE WHEN coalesce(c.own_name, '') <> '' THEN c.own_name ELSE coalesce(c.name, '') END,"
    " s.text,"
    " coalesce(CASE WHEN s.template <> '' THEN json_extract(s.template, '$.name') END, ''),"
    " o.at, o.civil, s.zone, o.fit, s.kept, o.state, o.reason, o.message_id,"
    " coalesce(m.status, ''), o.remote_id, s.rule <> '', s.created_at, s.created_by, o.asked_at,"
    " o.cancel_at, o.fired_at, o.then_do, o.after_id,"
    " coalesce(CASE WHEN s.template <> '' THEN json_extract(s.template, '$.staged.name') END, '')"
    " FROM occurrences o JOIN schedules s ON s.id = o.schedule_id"
    " JOIN numbers n ON n.id = s.number_id JOIN accounts a ON a.id = n.account_id"
    " LEFT JOIN chats c ON c.number_id = s.number_id AND c.address = s.address"
    " LEFT JOIN messages m ON m.id = o.message_id AND o.message_id <> 0"
)
# said in so many words, since SQLite takes a partial index only where a query names its condition
NOT_OVER = "o.state NOT IN ('sent', 'cancelled', 'dropped')"
OVER = frozenset({State.SENT, State.CANCELLED, State.DROPPED})
_COLUMNS = frozenset(
    (
        "at",
        "civil",
        "fit",
        "reason",
        "message_id",
        "remote_id",
        "asked_at",
        "cancel_at",
        "fired_at",
        "after_id",
        "then_do",
    )
)


def add(connection: Connection, plan: Plan, now: int) -> int:
    """Writes a plan; returns its id. Its occurrences are added with ``occur``."""
    made = connection.execute(
        "INSERT INTO schedules (number_id, address, chat_kind, text, template, civil, zone, second,"
        " rule, kept, created_at, created_by) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        (*_values(plan), now, plan.by),
    )
    return int(made.lastrowid or 0)


def rewrite(connection: Connection, schedule_id: int, plan: Plan) -> None:
    """Changes a plan; its occurrences stay as they are."""
    connection.execute(
        "UPDATE schedules SET number_id = ?, address = ?, chat_kind = ?, text = ?, template = ?,"
        " civil = ?, zone = ?, second = ?, rule = ?, kept = ? WHERE id = ?",
        (*_values(plan), schedule_id),
    )


def plan_of(connection: Connection, schedule_id: int) -> Plan | None:
    """The plan; None where it is gone."""
    row = connection.execute(
        "SELECT number_id, address, chat_kind, text, template, civil, zone, second, rule, kept,"
        " created_by FROM schedules WHERE id = ?",
        (schedule_id,),
    ).fetchone()
    if row is None:
        return None
    return Plan(
        number_id=row[0],
        address=row[1],
        text=row[3],
        civil=read(row[5]),
        zone=row[6],
        chat_kind=ChatKind(row[2]),
        template=_use(row[4]),
        second=bool(row[7]),
        rule=rule_from(row[8]),
        kept=Kept(row[9]),
        by=row[10],
        **_besides(row[4]),
    )


def occur(
    connection: Connection,
    schedule_id: int,
    landing: Landing,
    state: State,
    *,
    remote_id: str = "",
    after_id: int = 0,
    reason: str = "",
    asked_at: int = 0,
    fired_at: int = 0,
) -> int | None:
    """Adds an occurrence; its id, or None where this civil time is there already."""
    made = connection.execute(
        "INSERT INTO occurrences (schedule_id, civil, at, fit, state, remote_id, after_id, reason,"
        " asked_at, fired_at) VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING RETURNING id",
        (
            schedule_id,
            spelt(landing.asked),
            landing.at,
            landing.fit,
            state,
            remote_id,
            after_id,
            reason,
            asked_at,
            fired_at,
        ),
    ).fetchone()
    return int(made[0]) if made else None


def move(
    connection: Connection,
    occurrence_id: int,
    expected: Iterable[State],
    state: State,
    **columns: object,
) -> bool:
    """Moves an occurrence on; False where it does not stand in one of ``expected`` any more."""
    unknown = set(columns) - _COLUMNS
    if unknown:
        raise ValueError(f"occurrences have no {sorted(unknown)}")
    wanted = [str(one) for one in expected]
    changes = "".join(f", {name} = ?" for name in columns)
    changed = connection.execute(
        f"UPDATE occurrences SET state = ?{changes} WHERE id = ?"
        f" AND state IN ({','.join('?' * len(wanted))})",
        (state, *columns.values(), occurrence_id, *wanted),
    )
    return changed.rowcount == 1


def release(connection: Connection, after_id: int, state: State, reason: str = "") -> list[int]:
    """Lets go of what waited behind another occurrence; the ids."""
    rows = connection.execute(
        "UPDATE occurrences SET state = ?, reason = ?, after_id = 0"
        " WHERE after_id = ? AND state = 'behind' RETURNING id",
        (state, reason, after_id),
    ).fetchall()
    return [int(row[0]) for row in rows]


def end_plan(connection: Connection, schedule_id: int) -> None:
    """Makes no further occurrences of a plan."""
    connection.execute("UPDATE schedules SET active = 0 WHERE id = ?", (schedule_id,))


def revive_plan(connection: Connection, schedule_id: int) -> None:
    """Makes further occurrences again."""
    connection.execute("UPDATE schedules SET active = 1 WHERE id = ?", (schedule_id,))


def repeating(connection: Connection, before: str) -> list[tuple[int, str]]:
    """(plan, civil time of its last occurrence so far) of those that go on, ``before`` a time."""
    rows = connection.execute(
        "SELECT id, made_to FROM schedules WHERE active = 1 AND rule <> '' AND made_to < ?"
        " ORDER BY id",
        (before,),
    )
    return [(int(row[0]), str(row[1])) for row in rows]


def made_to(connection: Connection, schedule_id: int, civil: str) -> None:
    """Notes the last occurrence that was made, in the transaction that made it."""
    connection.execute("UPDATE schedules SET made_to = ? WHERE id = ?", (civil, schedule_id))


def clear_waiting(connection: Connection, schedule_id: int, since: str = "") -> None:
    """Takes away what waits of a plan (from a civil time on), and lets it be made anew."""
    connection.execute(
        "DELETE FROM occurrences WHERE schedule_id = ? AND state = 'waiting' AND civil >= ?",
        (schedule_id, since),
    )
    last = connection.execute(
        "SELECT coalesce(max(civil), '') FROM occurrences WHERE schedule_id = ?", (schedule_id,)
    ).fetchone()[0]
    made_to(connection, schedule_id, str(last))


def clear_called_off(connection: Connection, schedule_id: int, since: int) -> None:
    """Forgets the occurrences of a plan from a moment on (ms) that were called off."""
    connection.execute(
        "DELETE FROM occurrences WHERE schedule_id = ? AND at >= ?"
        " AND state IN ('cancelled', 'dropped')",
        (schedule_id, since),
    )


def due(connection: Connection, now: int, limit: int) -> list[ScheduledRow]:
    """What this computer keeps and whose time has come, the earliest first."""
    return rows_where(
        connection,
        f"o.state = 'waiting' AND {NOT_OVER} AND s.kept = 'here' AND o.at <= ?"
        " ORDER BY o.at, o.id LIMIT ?",
        (now, limit),
    )


def next_at(connection: Connection) -> int | None:
    """When the next of what this computer keeps is due; None where nothing waits."""
    row = connection.execute(
        "SELECT min(o.at) FROM occurrences o JOIN schedules s ON s.id = o.schedule_id"
        f" WHERE o.state = 'waiting' AND {NOT_OVER} AND s.kept = 'here'"
    ).fetchone()
    return None if row[0] is None else int(row[0])


def has_late(connection: Connection, ahead: int, late: int) -> bool:
    """Whether one is held that lies ahead, or one fired before ``late`` is still queued.

    Mostly nothing old is queued: the queue is looked at first, not the long list of what was sent.
    """
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM occurrences o JOIN schedules s ON s.id = o.schedule_id"
        f" WHERE o.state = 'missed' AND {NOT_OVER} AND o.at > ? AND o.message_id = 0"
        " AND s.kept = 'here') OR EXISTS (SELECT 1 FROM outbox q CROSS JOIN occurrences o"
        " WHERE q.state = 'queued' AND q.created_at < ? AND o.message_id = q.message_id"
        " AND o.state = 'sent' AND o.fired_at < ?)",
        (ahead, late, late),
    ).fetchone()
    return bool(row[0])


def seen_going_out(connection: Connection, row: ScheduledRow) -> int:
    """The message that a provider sent for an occurrence, as its chat shows it; 0 for none.

    Each is taken for one occurrence only. Up to a minute early: clocks differ.
    """
    found = connection.execute(
        "SELECT m.id FROM messages m WHERE m.chat_id = ? AND m.direction = 'out'"
        " AND m.at BETWEEN ? AND ? AND m.status IN ('sent', 'delivered', 'read')"
        " AND trim(m.text) = trim(?)"
        " AND NOT EXISTS (SELECT 1 FROM occurrences o WHERE o.message_id = m.id)"
        " ORDER BY m.at, m.id LIMIT 1",
        (row.chat_id, row.at - 60_000, row.at + 3_600_000, row.text),
    ).fetchone()
    return int(found[0]) if found else 0


def by_id(connection: Connection, occurrence_id: int) -> ScheduledRow | None:
    """One occurrence."""
    rows = rows_where(connection, "o.id = ?", (occurrence_id,))
    return rows[0] if rows else None


def by_ids(connection: Connection, ids: Iterable[int]) -> list[ScheduledRow]:
    """The occurrences with these ids; unknown ones are left out."""
    wanted = list(ids)
    found: list[ScheduledRow] = []
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        found += rows_where(connection, f"o.id IN ({','.join('?' * len(part))})", part)
    return found


def of_plan(connection: Connection, schedule_id: int) -> list[ScheduledRow]:
    """All occurrences of a plan, in their order."""
    return rows_where(connection, "o.schedule_id = ? ORDER BY o.at, o.id", (schedule_id,))


def of_chat(connection: Connection, chat_id: int, states: Iterable[State]) -> list[ScheduledRow]:
    """A chat's occurrences in these states, the earliest first."""
    wanted = [str(one) for one in states]
    return rows_where(
        connection,
        "c.id = ? AND s.number_id = (SELECT number_id FROM chats WHERE id = ?)"
        " AND s.address = (SELECT address FROM chats WHERE id = ?)"
        f" AND o.state IN ({','.join('?' * len(wanted))}) ORDER BY o.at, o.id",
        (chat_id, chat_id, chat_id, *wanted),
    )


def in_state(
    connection: Connection, *states: State, kept: Kept | None = None
) -> list[ScheduledRow]:
    """Everything in these states, the earliest first."""
    where = f"o.state IN ({','.join('?' * len(states))})"
    values: list[object] = [str(one) for one in states]
    if not OVER & set(states):
        where += f" AND {NOT_OVER}"
    if kept is not None:
        where += " AND s.kept = ?"
        values.append(kept)
    return rows_where(connection, f"{where} ORDER BY o.at, o.id", values)


def remote_ids(connection: Connection, account_id: int) -> dict[str, int]:
    """The account's occurrences by the provider's id."""
    rows = connection.execute(
        "SELECT o.remote_id, o.id FROM occurrences o JOIN schedules s ON s.id = o.schedule_id"
        " JOIN numbers n ON n.id = s.number_id WHERE n.account_id = ? AND o.remote_id <> ''",
        (account_id,),
    )
    return {str(row[0]): int(row[1]) for row in rows}


def stale_zones(connection: Connection) -> list[tuple[int, str, str, int, bool, Kept]]:
    """(id, civil, zone, at, second, kept) of all that wait, to be resolved again."""
    rows = connection.execute(
        "SELECT o.id, o.civil, s.zone, o.at, s.second, s.kept FROM occurrences o"
        f" JOIN schedules s ON s.id = o.schedule_id WHERE o.state = 'waiting' AND {NOT_OVER}"
    )
    return [(row[0], row[1], row[2], row[3], bool(row[4]), Kept(row[5])) for row in rows]


def rows_where(connection: Connection, where: str, values: Sequence[object]) -> list[ScheduledRow]:
    """Occurrences (o) with their plans (s) and chats (c) that fit an SQL condition."""
    return [_row(row) for row in connection.execute(f"{_ROW} WHERE {where}", values)]


def _row(row: Sequence[Any]) -> ScheduledRow:
    values: list[Any] = list(row)
    values[7] = ChatKind(row[7])
    values[15], values[16] = Kept(row[15]), State(row[16])
    values[19] = Status(row[19]) if row[19] else None
    values[21] = bool(row[21])
    return ScheduledRow._make(values)


def _values(plan: Plan) -> tuple[object, ...]:
    return (
        plan.number_id,
        plan.address,
        plan.chat_kind,
        plan.text,
        _template(plan),
        spelt(plan.civil),
        plan.zone,
        int(plan.second),
        plan.rule.as_json() if plan.rule else "",
        plan.kept,
    )


def _template(plan: Plan) -> str:
    """What a plan holds besides its text: template, file, quote; empty for a bare text."""
    held = asdict(plan.template) if plan.template is not None else {}
    if plan.staged is not None:
        held["staged"] = asdict(plan.staged)
    if plan.kind is not None:
        held["kind"] = plan.kind
    if plan.quoted:
        held["quoted"] = plan.quoted
    return json.dumps(held, ensure_ascii=False) if held else ""


def _besides(text: str) -> dict[str, Any]:
    held = json.loads(text) if text else {}
    return {
        "staged": Staged(**held["staged"]) if held.get("staged") else None,
        "kind": Kind(held["kind"]) if held.get("kind") else None,
        "quoted": held.get("quoted", ""),
    }


def _use(text: str) -> TemplateUse | None:
    if not text:
        return None
    held = json.loads(text)
    for besides in ("staged", "kind", "quoted"):
        held.pop(besides, None)
    if not held:
        return None
    for name in ("body", "header"):
        held[name] = tuple(held.get(name) or ())
    held["buttons"] = tuple((int(at), str(value)) for at, value in held.get("buttons") or ())
    return TemplateUse(**held)
