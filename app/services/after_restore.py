"""What a backup that was put in place holds as waiting, and what became of it since.

Its sends, plans and campaigns may have gone out after it was made. The database that it replaced
lies beside it. Where that one went on from the backup and can be read, plans and campaigns are
taken from it whole, with what was refused since, and sends end as they ended there. Where it can't
tell, what may have gone out is shown as not known, missed or paused, and waits for the operator.

Invariant: nothing that may have gone out since the backup was made goes out by itself.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.core.words import words
from app.domain.campaigns import Pause
from app.domain.messages import Status
from app.domain.schedules import Kept, State
from app.services.ending import end
from app.store import outbox, restored
from app.store.connection import Connection
from app.store.replaced import Replaced

_log = logging.getLogger(__name__)
_ENDED = (Status.SENT, Status.DELIVERED, Status.READ, Status.FAILED)
_UNSURE = (State.PLACING, State.BEHIND, State.CANCELLING)


def settle(connection: Connection, folder: Path, key: bytes, now: int) -> None:
    """Settles a database that is a backup in another's place, once. Raises StoreError.

    ``folder`` holds the replaced one, under the same key.
    """
    found = restored.find(connection)
    if found is None or found.settled:
        return
    later = Replaced(folder / found.replaced, key, found.made_at)
    connection.execute("BEGIN IMMEDIATE")
    try:
        _take_refusals(connection, later)
        queue = later.queue()
        found = found._replace(
            sends=_settle_sends(connection, later, queue, now),
            plans=_settle_plans(connection, later, queue, now),
            campaigns=_settle_campaigns(connection, later, queue, now),
            settled=True,
        )
        restored.put(connection, found)
        restored.branch(connection, now)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        later.close()
    _log.info("a backup is in place; not known: %s", found)


def _take_refusals(connection: Connection, later: Replaced) -> None:
    """Who does not want to be written to said so for good."""
    people = later.rows(
        "SELECT digits, consent, consent_source, consent_at FROM people WHERE consent <> ''"
    )
    connection.executemany(
        "INSERT INTO people (digits, consent, consent_source, consent_at) VALUES (?,?,?,?)"
        " ON CONFLICT DO UPDATE SET consent = excluded.consent,"
        " consent_source = excluded.consent_source, consent_at = excluded.consent_at"
        " WHERE excluded.consent_at >= people.consent_at",
        people or (),
    )


def _settle_sends(
    connection: Connection, later: Replaced, queue: dict[int, str] | None, now: int
) -> int:
    unknown = 0
    for (message_id,) in connection.execute(
        "SELECT message_id FROM outbox WHERE state IN ('queued', 'sending') ORDER BY id"
    ).fetchall():
        row = outbox.of_message(connection, message_id)
        assert row is not None
        if queue is not None and queue.get(message_id) == "queued":
            outbox.put_back(connection, row.id, row.not_before, "")
            continue
        # no id of a message is ever given to another
        seen = later.rows("SELECT status, reason FROM messages WHERE id = ?", message_id)
        if seen and seen[0][0] in _ENDED:
            end(connection, row, Status(seen[0][0]), now, reason=str(seen[0][1]))
            continue
        reason = words("A backup was put in place. It may have gone out since that was made.")
        end(connection, row, Status.UNCERTAIN, now, reason=reason)
        unknown += 1
    return unknown


def _settle_plans(
    connection: Connection, later: Replaced, queue: dict[int, str] | None, now: int
) -> int:
    tables = later.tables(connection, "schedules", "occurrences")
    if tables is None or queue is None:
        return _hold_plans(connection, now)
    plans, times = tables
    numbers = {row[0] for row in connection.execute("SELECT id FROM numbers")}
    number = plans.place("number_id")
    plans.rows = [row for row in plans.rows if row[number] in numbers]
    kept = {row[plans.place("id")]: row[plans.place("kept")] for row in plans.rows}
    times.rows = [row for row in times.rows if row[times.place("schedule_id")] in kept]
    places = (times.place(one) for one in ("schedule_id", "state", "reason", "message_id"))
    schedule, state, reason, message = places
    ours, unknown = _messages(connection, [row[message] for row in times.rows]), 0
    for row in times.rows:
        sent = row[message]
        if sent and sent not in ours:
            row[message] = 0
            if row[state] == State.SENT and queue.get(sent):
                # it was fired there and had not left, or nobody knows: its message is not here
                here = kept[row[schedule]] == Kept.HERE
                row[state], row[reason] = State.MISSED if here else State.UNSURE, "restored"
                unknown += 1
    times.clear(connection)
    plans.clear(connection)
    plans.fill(connection)
    times.fill(connection)
    return unknown


def _hold_plans(connection: Connection, now: int) -> int:
    unknown = 0
    for row_id, at, state, kept in connection.execute(
        "SELECT o.id, o.at, o.state, s.kept FROM occurrences o"
        " JOIN schedules s ON s.id = o.schedule_id"
        " WHERE o.state IN ('waiting', 'placing', 'behind', 'cancelling')"
    ).fetchall():
        if state in _UNSURE:
            # the list of what the provider keeps tells the rest, where it is asked since
            connection.execute(
                "UPDATE occurrences SET state = ?, reason = 'restored', then_do = '',"
                " asked_at = CASE asked_at WHEN 0 THEN ? ELSE asked_at END WHERE id = ?",
                (State.UNSURE, now, row_id),
            )
        elif kept == Kept.HERE and at <= now:
            connection.execute(
                "UPDATE occurrences SET state = ?, reason = 'restored' WHERE id = ?",
                (State.MISSED, row_id),
            )
        else:
            continue
        unknown += 1
    return unknown


def _settle_campaigns(
    connection: Connection, later: Replaced, queue: dict[int, str] | None, now: int
) -> int:
    tables = later.tables(connection, "campaigns", "campaign_people")
    if tables is None or queue is None:
        held = connection.execute(
            "UPDATE campaigns SET state = 'paused', pause = ?, until = 0, changed_at = ?"
            " WHERE state IN ('waiting', 'running', 'paused')",
            (Pause.RESTORED, now),
        )
        return held.rowcount
    runs, people = tables
    places = (people.place(one) for one in ("step", "message_id", "chat_id", "sent_at"))
    step, message, chat, sent_at = places
    ours = _messages(connection, [row[message] for row in people.rows])
    for row in people.rows:
        if row[step] == "waiting":
            row[message] = row[chat] = row[sent_at] = 0
        elif row[message] not in ours:
            if row[step] in ("queued", "sending"):
                unsent = queue.get(row[message]) == "queued"
                row[step] = "waiting" if unsent else "uncertain"
                row[sent_at] = 0 if unsent else row[sent_at]
            row[message] = row[chat] = 0
    people.clear(connection)
    runs.clear(connection)
    runs.fill(connection)
    people.fill(connection)
    return 0


def _messages(connection: Connection, ids: Sequence[Any]) -> set[Any]:
    """Those of the messages that are here."""
    asked = "SELECT id FROM messages WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0] for row in connection.execute(asked, (json.dumps(sorted(set(ids))),))}
