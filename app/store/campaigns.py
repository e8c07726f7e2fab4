"""Campaigns and their ledger: one row a person, whose step follows the message it became.

Works with ``app.services.campaigns_runner`` (which feeds the outbox from here) and
``campaigns_following`` (which brings the messages' ends back).

Invariant: a row leaves ``waiting`` in the transaction that enters its message, and comes back to
it only where that message was taken out of the queue or is known not to have gone out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from app.domain.campaigns import Campaign, Counts, Entry, Pause, Plan, State, Step, plan_of
from app.store.connection import Connection

_COLUMNS = (
    "id, name, number_id, state, pause, until, plan, digest, created_at, changed_at, started_at,"
    " ended_at, resumed_at, fed_at"
)
# the columns of a person's row, in the order of ``Entry``
ENTRY = (
    "campaign_id, position, digits, name, language, fields, step, reason, message_id, chat_id,"
    " due_at, sent_at, changed_at, replied_at, reply, attempts"
)
_ACTIVE = "('waiting', 'running', 'paused')"


def add(connection: Connection, name: str, number_id: int, plan: Plan, now: int) -> int:
    """A new draft; its id."""
    made = connection.execute(
        "INSERT INTO campaigns (name, number_id, plan, created_at, changed_at) VALUES (?,?,?,?,?)",
        (name, number_id, _spelt(plan), now, now),
    )
    return int(made.lastrowid or 0)


def save(
    connection: Connection, campaign_id: int, name: str, number_id: int, plan: Plan, now: int
) -> bool:
    """Changes a draft; False where it is none (any more)."""
    changed = connection.execute(
        "UPDATE campaigns SET name = ?, number_id = ?, plan = ?, changed_at = ?"
        " WHERE id = ? AND state = 'draft'",
        (name, number_id, _spelt(plan), now, campaign_id),
    )
    return changed.rowcount == 1


def remove(connection: Connection, campaign_id: int) -> bool:
    """Takes a campaign that is not under way out of the book, with its ledger."""
    gone = connection.execute(
        "DELETE FROM campaigns WHERE id = ? AND state IN ('draft', 'done', 'cancelled')",
        (campaign_id,),
    )
    return gone.rowcount == 1


def staged_files(connection: Connection) -> set[str]:
    """The sealed files of campaigns that may send yet."""
    rows = connection.execute(
        "SELECT json_extract(plan, '$.staged.path') FROM campaigns WHERE state <> 'cancelled'"
    )
    return {str(row[0]) for row in rows if row[0]}


def repace(connection: Connection, campaign_id: int, plan: Plan, now: int) -> None:
    """Another pace, or id of the file, for a run under way: no part of what is locked."""
    connection.execute(
        "UPDATE campaigns SET plan = ?, changed_at = ? WHERE id = ?",
        (_spelt(plan), now, campaign_id),
    )


def last_place(connection: Connection, campaign_id: int) -> int:
    """The place of the last one of the audience, -1 for none; erased people leave gaps."""
    row = connection.execute(
        "SELECT max(position) FROM campaign_people WHERE campaign_id = ?", (campaign_id,)
    ).fetchone()
    return -1 if row is None or row[0] is None else int(row[0])


def end_at_the_last(connection: Connection, campaign_id: int) -> None:
    """Has a whole draft's source end where its people do, after one of them was erased."""
    connection.execute(
        "UPDATE campaigns SET plan = json_set(plan, '$.rows', ?) WHERE id = ?",
        (last_place(connection, campaign_id) + 1, campaign_id),
    )


def refile(connection: Connection, campaign_id: int, media_id: str, now: int) -> None:
    """Another id of the same file for a paused run; the one that was locked stays in the seal."""
    found = bare(connection, campaign_id)
    if found is not None and found.state is State.PAUSED and found.plan.media_id:
        locked = found.plan.locked_id or found.plan.media_id
        plan = replace(found.plan, media_id=media_id, locked_id=locked)
        repace(connection, campaign_id, plan, now)


def listing(connection: Connection) -> list[Campaign]:
    """Every campaign: what needs a look or runs first, then the newest."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM campaigns ORDER BY CASE state WHEN 'paused' THEN 0"
        " WHEN 'running' THEN 0 WHEN 'waiting' THEN 1 WHEN 'draft' THEN 2 ELSE 3 END,"
        " max(started_at, created_at) DESC, id DESC"
    ).fetchall()
    return [_campaign(row, counts(connection, row[0])) for row in rows]


def find(connection: Connection, campaign_id: int) -> Campaign | None:
    """One campaign with its counts."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM campaigns WHERE id = ?", (campaign_id,)
    ).fetchone()
    return None if row is None else _campaign(row, counts(connection, campaign_id))


def bare(connection: Connection, campaign_id: int) -> Campaign | None:
    """One campaign without its counts."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM campaigns WHERE id = ?", (campaign_id,)
    ).fetchone()
    return None if row is None else _campaign(row, Counts())


def active(connection: Connection) -> list[Campaign]:
    """Campaigns that may still send, without their counts."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM campaigns WHERE state IN {_ACTIVE} ORDER BY id"
    ).fetchall()
    return [_campaign(row, Counts()) for row in rows]


def counts(connection: Connection, campaign_id: int) -> Counts:
    """How many people stand where."""
    # one stretch of the index each: grouping would carry every row
    known = {
        step.value: int(
            connection.execute(
                "SELECT count(*) FROM campaign_people WHERE campaign_id = ? AND step = ?",
                (campaign_id, step),
            ).fetchone()[0]
        )
        for step in Step
    }
    replied = connection.execute(
        "SELECT count(*) FROM campaign_people INDEXED BY campaign_people_replied"
        " WHERE campaign_id = ? AND replied_at > 0",
        (campaign_id,),
    ).fetchone()[0]
    return Counts(**known, replied=int(replied))


def move(
    connection: Connection,
    campaign_id: int,
    state: State,
    now: int,
    *,
    pause: Pause = Pause.NONE,
    until: int = 0,
    only: Sequence[State] = (),
) -> bool:
    """Changes where a campaign stands; False where it is not in one of ``only``."""
    wanted = only or tuple(State)
    marks = ",".join("?" * len(wanted))
    changed = connection.execute(
        "UPDATE campaigns SET state = ?, pause = ?, until = ?, changed_at = ?,"
        " started_at = CASE WHEN ? = 'running' AND started_at = 0 THEN ? ELSE started_at END,"
        " resumed_at = CASE WHEN ? = 'running' THEN ? ELSE resumed_at END,"
        " ended_at = CASE WHEN ? IN ('done', 'cancelled') THEN ?"
        f" WHEN ? = 'running' THEN 0 ELSE ended_at END WHERE id = ? AND state IN ({marks})",
        (
            *(state, pause, until, now, state, now, state, now, state, now, state),
            campaign_id,
            *wanted,
        ),
    )
    return changed.rowcount == 1


def lock(connection: Connection, campaign_id: int, digest: str, now: int) -> None:
    """Enters the hash of what is locked."""
    connection.execute(
        "UPDATE campaigns SET digest = ?, changed_at = ? WHERE id = ?", (digest, now, campaign_id)
    )


def fed(connection: Connection, campaign_id: int, now: int) -> None:
    """Notes when the run last went on."""
    connection.execute("UPDATE campaigns SET fed_at = ? WHERE id = ?", (now, campaign_id))


def clear_people(connection: Connection, campaign_id: int, limit: int) -> int:
    """Takes up to ``limit`` people out of a draft, the last first; how many."""
    gone = connection.execute(
        "DELETE FROM campaign_people WHERE campaign_id = ? AND position IN (SELECT position FROM"
        " campaign_people WHERE campaign_id = ? ORDER BY position DESC LIMIT ?)",
        (campaign_id, campaign_id, limit),
    )
    return gone.rowcount


def add_people(
    connection: Connection,
    campaign_id: int,
    people: Iterable[tuple[int, str, str, str, str, Sequence[str], str, str]],
) -> None:
    """Enters (position, digits, name, language, zone, fields, step, reason) of a draft."""
    connection.executemany(
        "INSERT INTO campaign_people (campaign_id, position, digits, name, language, zone, fields,"
        " step, reason) VALUES (?,?,?,?,?,?,?,?,?)",
        (
            (campaign_id, *row[:5], json.dumps(row[5], ensure_ascii=False), *row[6:])
            for row in people
        ),
    )


def set_due(connection: Connection, campaign_id: int, dues: Iterable[tuple[int, int, str]]) -> None:
    """Enters from when (ms) people may be written to, and their zone: (position, due, zone)."""
    connection.executemany(
        "UPDATE campaign_people SET due_at = ?, zone = ? WHERE campaign_id = ? AND position = ?",
        ((due, zone, campaign_id, position) for position, due, zone in dues),
    )


def digest_of(connection: Connection, campaign: Campaign) -> str:
    """The hash over what the run says and to whom, in the order of the people."""
    plan = campaign.plan.as_json()
    for moving in ("pace", "daily"):
        plan.pop(moving)
    # providers keep a file for a time only: uploading it anew changes nothing that was locked
    plan["media_id"] = plan.pop("locked_id") or plan["media_id"]
    for name in ("media_path", "media_name", "media_id", "staged", "rows"):
        # a plan of an earlier version has none of these
        if not plan[name]:
            plan.pop(name)
    told = hashlib.sha256(json.dumps(plan, sort_keys=True, ensure_ascii=False).encode())
    told.update(f"\n{campaign.name}\n{campaign.number_id}\n".encode())
    rows = connection.execute(
        "SELECT position, digits, name, language, fields FROM campaign_people"
        " WHERE campaign_id = ? ORDER BY position",
        (campaign.id,),
    )
    for row in rows:
        told.update("\x1f".join(map(str, row)).encode("utf-8", "surrogatepass"))
        told.update(b"\n")
    return told.hexdigest()


def is_unchanged(connection: Connection, campaign_id: int) -> bool:
    """Whether what was locked at the start is still what stands there."""
    found = bare(connection, campaign_id)
    return found is not None and bool(found.digest) and digest_of(connection, found) == found.digest


def lock_again(connection: Connection, campaign_id: int) -> None:
    """Enters the hash anew after a person was erased, who is the only thing that changed."""
    found = bare(connection, campaign_id)
    if found is not None:
        connection.execute(
            "UPDATE campaigns SET digest = ? WHERE id = ?",
            (digest_of(connection, found), campaign_id),
        )


def next_people(
    connection: Connection, campaign_id: int, now: int, limit: int
) -> list[tuple[Entry, str]]:
    """The next who wait and may be written to, each with their zone."""
    rows = connection.execute(
        f"SELECT {ENTRY}, zone FROM campaign_people WHERE campaign_id = ? AND step = 'waiting'"
        " AND sent_at = 0 AND due_at <= ? ORDER BY due_at, position LIMIT ?",
        (campaign_id, now, limit),
    ).fetchall()
    return [(entry_of(row[:-1]), str(row[-1])) for row in rows]


def next_due(connection: Connection, campaign_id: int) -> int | None:
    """From when (ms) the next who waits may be written to; None where nobody waits."""
    row = connection.execute(
        "SELECT due_at FROM campaign_people WHERE campaign_id = ? AND step = 'waiting'"
        " AND sent_at = 0 ORDER BY due_at LIMIT 1",
        (campaign_id,),
    ).fetchone()
    return None if row is None else int(row[0])


def under_way(connection: Connection, campaign_id: int) -> int:
    """How many of the campaign are in the outbox and have no end yet."""
    row = connection.execute(
        "SELECT count(*) FROM campaign_people WHERE campaign_id = ?"
        " AND step IN ('queued', 'sending')",
        (campaign_id,),
    ).fetchone()
    return int(row[0])


def entered(connection: Connection, entry: Entry, message_id: int, chat_id: int, now: int) -> None:
    """The person's message was entered, in the same transaction."""
    connection.execute(
        "UPDATE campaign_people SET step = 'queued', reason = '', message_id = ?, chat_id = ?,"
        " sent_at = ?, changed_at = ?, attempts = attempts + 1"
        " WHERE campaign_id = ? AND position = ? AND step = 'waiting'",
        (message_id, chat_id, now, now, entry.campaign_id, entry.position),
    )


def hold(connection: Connection, entry: Entry, reason: str, now: int) -> None:
    """The person gets no message."""
    connection.execute(
        "UPDATE campaign_people SET step = 'held', reason = ?, changed_at = ?"
        " WHERE campaign_id = ? AND position = ? AND step = 'waiting'",
        (reason, now, entry.campaign_id, entry.position),
    )


def fail(connection: Connection, entry: Entry, reason: str, now: int) -> None:
    """The person's message could not be made: nothing was sent."""
    connection.execute(
        "UPDATE campaign_people SET step = 'failed', reason = ?, sent_at = ?, changed_at = ?,"
        " attempts = attempts + 1 WHERE campaign_id = ? AND position = ? AND step = 'waiting'",
        (reason, now, now, entry.campaign_id, entry.position),
    )


def wait_until(connection: Connection, entry: Entry, due: int) -> None:
    """The person is asleep: later."""
    connection.execute(
        "UPDATE campaign_people SET due_at = ? WHERE campaign_id = ? AND position = ?",
        (due, entry.campaign_id, entry.position),
    )


def back_to_waiting(
    connection: Connection, campaign_id: int, position: int, now: int, reason: str = ""
) -> None:
    """The person's message is not there any more; they wait for one."""
    connection.execute(
        "UPDATE campaign_people SET step = 'waiting', message_id = 0, sent_at = 0, reason = ?,"
        " changed_at = ? WHERE campaign_id = ? AND position = ?",
        (reason, now, campaign_id, position),
    )


def in_outbox(connection: Connection, campaign_id: int) -> list[tuple[int, int, int]]:
    """(position, message, chat) of those whose message still waits in the queue."""
    rows = connection.execute(
        "SELECT p.position, p.message_id, p.chat_id FROM campaign_people p"
        " JOIN outbox o ON o.message_id = p.message_id AND o.state = 'queued'"
        " WHERE p.campaign_id = ? AND p.step IN ('queued', 'sending')",
        (campaign_id,),
    )
    return [(int(row[0]), int(row[1]), int(row[2])) for row in rows]


def opted_out(connection: Connection, digits: str, now: int) -> list[int]:
    """Holds everyone who still waits under these digits; the campaigns they are in."""
    rows = connection.execute(
        "UPDATE campaign_people SET step = 'held', reason = 'opted_out', changed_at = ?"
        " WHERE digits = ? AND step = 'waiting' RETURNING campaign_id",
        (now, digits),
    ).fetchall()
    return sorted({int(row[0]) for row in rows})


def entry(connection: Connection, campaign_id: int, position: int) -> Entry | None:
    """One person."""
    row = connection.execute(
        f"SELECT {ENTRY} FROM campaign_people WHERE campaign_id = ? AND position = ?",
        (campaign_id, position),
    ).fetchone()
    return None if row is None else entry_of(row)


def _spelt(plan: Plan) -> str:
    return json.dumps(plan.as_json(), ensure_ascii=False)


def _campaign(row: Sequence[Any], known: Counts) -> Campaign:
    plan = plan_of(json.loads(row[6]))
    fields: list[Any] = [*row[:3], State(row[3]), Pause(row[4]), row[5], plan, *row[7:14], known]
    return Campaign(*fields)


def entry_of(row: Sequence[Any]) -> Entry:
    """The person of a row of ``ENTRY``."""
    fields: list[Any] = [*row[:5], tuple(json.loads(row[5])), Step(row[6]), *row[7:16]]
    return Entry(*fields)
