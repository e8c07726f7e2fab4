"""Everything that is kept of one person, as one document for handing out.

Invariant: nothing of other people is in it but what they share: a group's name.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.core.clock import iso
from app.store import erasing, people
from app.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts for the question before an erasure."""

    name: str
    notes: int
    files: int


def summary(connection: Connection, digits: str, message_ids: Sequence[int]) -> Summary:
    """Name, notes and files of a person."""
    notes = connection.execute("SELECT count(*) FROM notes WHERE digits = ?", (digits,))
    files = 0
    for start in range(0, len(message_ids), 400):
        part = list(message_ids[start : start + 400])
        marks = ",".join("?" * len(part))
        files += int(
            connection.execute(
                f"SELECT count(*) FROM media WHERE message_id IN ({marks})", part
            ).fetchone()[0]
        )
    return Summary(_name(connection, digits), int(notes.fetchone()[0]), files)


def elsewhere(connection: Connection, digits: str) -> int:
    """How many rows name the number without a chat: of campaigns, plans, calls, leads, consent."""
    address = f"{digits}@c.us"
    return sum(
        int(connection.execute(f"SELECT count(*) FROM {where}", given).fetchone()[0])
        for where, given in (
            ("campaign_people WHERE digits = ?", (digits,)),
            ("schedules WHERE address IN (?, ?)", (digits, address)),
            ("calls WHERE caller IN (?, ?)", (digits, address)),
            ("lead_events WHERE digits = ?", (digits,)),
            ("people WHERE digits = ?", (digits,)),
        )
    )


def document(connection: Connection, digits: str) -> dict[str, Any]:
    """The person's data: names as in interfaces of this program, times ISO-8601 UTC."""
    known = people.find(connection, digits)
    chats = erasing.chats_of(connection, digits)
    # what they said in chats of their own stands there
    own = _elsewhere(connection, erasing.messages_of(connection, digits, []), chats)
    return {
        "phone": f"+{digits}",
        "name": _name(connection, digits),
        "consent": {
            "state": known.consent,
            "source": known.consent_source,
            "at": _iso(known.consent_at),
        },
        "lead": {
            "previous": known.lead_previous,
            "status": known.lead_status,
            "at": _iso(known.lead_at),
            "collected": [{"item": item, "at": _iso(at)} for item, at in known.items],
            "handoff": known.handoff,
            "handoff_at": _iso(known.handoff_at),
        },
        "notes": [
            {"text": note.text, "at": _iso(note.at), "author": note.author}
            for note in people.notes(connection, digits)
        ],
        "chats": [_chat(connection, chat) for chat in chats],
        "in_groups": [_message(row) for row in _rows(connection, "id", own)],
        "calls": [
            {"at": _iso(at), "seconds": seconds, "video": bool(video), "outcome": outcome,
             "answer": answer}
            for at, seconds, video, outcome, answer in connection.execute(
                "SELECT at, seconds, video, outcome, answer FROM calls WHERE caller IN (?, ?)"
                " ORDER BY at",
                (digits, f"{digits}@c.us"),
            )
        ],
        "lead_events": [
            {"event": event, "at": _iso(at), "data": _parsed(data)}
            for event, at, data in connection.execute(
                "SELECT event, at, data FROM lead_events WHERE digits = ? ORDER BY at", (digits,)
            )
        ],
        "campaigns": [_of_campaign(row) for row in connection.execute(
            "SELECT c.name, p.step, p.reason, p.sent_at, p.name, p.language, p.reply, p.replied_at,"
            " p.fields, json_extract(c.plan, '$.columns') FROM campaign_people p"
            " JOIN campaigns c ON c.id = p.campaign_id WHERE p.digits = ?"
            " ORDER BY c.created_at, p.position",
            (digits,),
        )],
        "scheduled": [
            {"at": _iso(at), "state": state, "text": text, "template": template}
            for at, state, text, template in connection.execute(
                "SELECT o.at, o.state, s.text, s.template FROM occurrences o JOIN schedules s"
                " ON s.id = o.schedule_id WHERE s.address IN (?, ?) ORDER BY o.at",
                (digits, f"{digits}@c.us"),
            )
        ],
    }  # fmt: skip


def _of_campaign(row: Sequence[Any]) -> dict[str, Any]:
    names = [str(one.get("name", "")) for one in _parsed(row[9] or "[]")]
    return {
        "campaign": row[0],
        "state": row[1],
        "reason": row[2],
        "sent_at": _iso(row[3]),
        "name": row[4],
        "language": row[5],
        "reply": row[6],
        "replied_at": _iso(row[7]),
        # as the file gave them
        "columns": dict(zip(names, _parsed(row[8]), strict=False)),
    }


def _elsewhere(connection: Connection, ids: Sequence[int], chats: Sequence[int]) -> list[int]:
    marks = ",".join("?" * len(chats))
    inside = connection.execute(f"SELECT id FROM messages WHERE chat_id IN ({marks})", chats)
    return sorted(set(ids) - {int(row[0]) for row in inside})


def _chat(connection: Connection, chat_id: int) -> dict[str, Any]:
    number, account, name, assigned = connection.execute(
        "SELECT n.name, a.name, CASE WHEN c.own_name <> '' THEN c.own_name ELSE c.name END,"
        " c.assigned"
        " FROM chats c JOIN numbers n ON n.id = c.number_id JOIN accounts a ON a.id = n.account_id"
        " WHERE c.id = ?",
        (chat_id,),
    ).fetchone()
    labels = connection.execute(
        "SELECT l.name FROM chat_labels c JOIN labels l ON l.id = c.label_id WHERE c.chat_id = ?"
        " ORDER BY l.position, l.id",
        (chat_id,),
    )
    return {
        "number": number or account,
        "account": account,
        "name": name,
        "labels": [str(row[0]) for row in labels],
        "assigned": assigned,
        "messages": [_message(row) for row in _rows(connection, "chat_id", [chat_id])],
    }


def _rows(connection: Connection, column: str, ids: Sequence[int]) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    for start in range(0, len(ids), 400):
        part = list(ids[start : start + 400])
        marks = ",".join("?" * len(part))
        found += connection.execute(
            # a line of the system may hold what happened beside its text
            "SELECT m.at, m.direction, m.kind,"
            " CASE WHEN m.text = '' AND m.kind = 'system' THEN m.extra ELSE m.text END,"
            " m.status, m.sender_name, m.provider_id,"
            " d.filename, d.mime, d.size, (SELECT group_concat(r.emoji, ' ') FROM reactions r"
            " WHERE r.message_id = m.id) FROM messages m LEFT JOIN media d ON d.message_id = m.id"
            f" WHERE m.{column} IN ({marks}) ORDER BY m.at, m.id",
            part,
        ).fetchall()
    return found


def _message(row: Sequence[Any]) -> dict[str, Any]:
    message: dict[str, Any] = {
        "at": _iso(row[0]),
        "direction": row[1],
        "kind": row[2],
        "text": row[3],
        "status": row[4],
    }
    if row[5]:
        message["sender"] = row[5]
    if row[6]:
        message["id"] = row[6]
    if row[8] or row[7]:
        message["file"] = {"name": row[7], "type": row[8], "bytes": row[9]}
    if row[10]:
        message["reactions"] = row[10].split(" ")
    return message


def _name(connection: Connection, digits: str) -> str:
    row = connection.execute(
        "SELECT CASE WHEN own_name <> '' THEN own_name ELSE name END FROM chats"
        " WHERE kind = 'person' AND (address = ? OR address LIKE ?)"
        " ORDER BY last_at DESC LIMIT 1",
        (digits, f"{digits}@%"),
    ).fetchone()
    if row and row[0]:
        return str(row[0])
    row = connection.execute(
        "SELECT name FROM campaign_people WHERE digits = ? AND name <> ''"
        " ORDER BY campaign_id DESC LIMIT 1",
        (digits,),
    ).fetchone()
    return people.find(connection, digits).name or (str(row[0]) if row else "")


def _iso(at: int) -> str:
    return iso(at) if at else ""


def _parsed(data: str) -> Any:
    try:
        return json.loads(data)
    except ValueError:
        return data
