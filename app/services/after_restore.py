"""What a backup that was put in place holds as waiting, and what became of it since.

Its sends, plans and campaigns may have gone out after it was made. The database that it replaced
lies beside it: what that can still tell is taken from there; what it can't tell is not known, is
shown as such, and asked about.

Invariant: nothing that may have gone out since the backup was made goes out by itself.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.core.words import words
from app.domain.campaigns import Pause
from app.domain.errors import StoreError
from app.domain.messages import Status
from app.domain.schedules import Kept, State
from app.services.ending import end
from app.store import outbox, restored
from app.store.connection import Connection, connect, translated

_log = logging.getLogger(__name__)
_ENDED = (Status.SENT, Status.DELIVERED, Status.READ, Status.FAILED)
_OPEN = "('waiting', 'placing', 'behind', 'cancelling')"
_RUN = "state, pause, until, plan, digest, changed_at, started_at, ended_at, resumed_at, fed_at"
_PERSON = (
    "position, digits, name, language, zone, fields, step, reason, message_id, chat_id, due_at,"
    " sent_at, changed_at, replied_at, reply, attempts"
)


def settle(connection: Connection, folder: Path, key: bytes, now: int) -> None:
    """Settles a database that is a backup in another's place, once. Raises StoreError.

    ``folder`` holds the replaced one, under the same key.
    """
    found = restored.find(connection)
    if found is None or found.settled:
        return
    later = _Later(folder / found.replaced, key)
    connection.execute("BEGIN IMMEDIATE")
    try:
        found = found._replace(
            sends=_settle_sends(connection, later, now),
            plans=_settle_plans(connection, later, now),
            campaigns=_settle_campaigns(connection, later, now),
            settled=True,
        )
        restored.put(connection, found)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    finally:
        later.close()
    _log.info("a backup is in place; not known: %s", found)


class _Later:
    """The replaced database, as far as it can be read."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._connection: Connection | None = None
        if path.is_file():
            with suppress(StoreError):
                self._connection = connect(path, key, read_only=True, create=False, cache_mib=2)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()

    def rows(self, asked: str, *values: object) -> list[Sequence[Any]] | None:
        """What it answers; None where it can't be read."""
        from sqlcipher3 import dbapi2

        if self._connection is None:
            return None
        try:
            with translated(self._path):
                return list(self._connection.execute(asked, values))
        except (StoreError, dbapi2.OperationalError) as error:  # damaged, or of another version
            _log.info("what was replaced can't tell: %s", error)
            return None


def _settle_sends(connection: Connection, later: _Later, now: int) -> int:
    unknown = 0
    for (message_id,) in connection.execute(
        "SELECT message_id FROM outbox WHERE state IN ('queued', 'sending') ORDER BY id"
    ).fetchall():
        row = outbox.of_message(connection, message_id)
        assert row is not None
        kept = later.rows("SELECT state FROM outbox WHERE message_id = ?", message_id)
        if kept and kept[0][0] == "queued":
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


def _settle_plans(connection: Connection, later: _Later, now: int) -> int:
    unknown = 0
    for row_id, schedule_id, civil, at, state, kept in connection.execute(
        "SELECT o.id, o.schedule_id, o.civil, o.at, o.state, s.kept FROM occurrences o"
        f" JOIN schedules s ON s.id = o.schedule_id WHERE o.state IN {_OPEN}"
    ).fetchall():
        seen = later.rows(
            "SELECT state, reason, remote_id, fired_at FROM occurrences"
            " WHERE schedule_id = ? AND civil = ?",
            schedule_id, civil,
        )  # fmt: skip
        if seen is None:
            if state in (State.PLACING, State.BEHIND):
                _stands(connection, row_id, State.UNSURE, "restored")
                unknown += 1
            elif state == State.WAITING and kept == Kept.HERE and at <= now:
                _stands(connection, row_id, State.MISSED, "restored")
                unknown += 1
        elif not seen:  # taken back since
            _stands(connection, row_id, State.DROPPED, "restored")
        elif seen[0][0] in (State.PLACING, State.BEHIND):
            _stands(connection, row_id, State.UNSURE, "restored")
            unknown += 1
        else:
            connection.execute(
                "UPDATE occurrences SET state = ?, reason = ?, remote_id = ?, fired_at = ?"
                " WHERE id = ?",
                (*seen[0], row_id),
            )
    _take_series(connection, later)
    return unknown


def _take_series(connection: Connection, later: _Later) -> None:
    """What of a series came up after the backup was made is not made, and sent, anew."""
    for schedule_id, created_at in connection.execute(
        "SELECT id, created_at FROM schedules WHERE active = 1 AND rule <> ''"
    ).fetchall():
        theirs = later.rows(
            "SELECT active FROM schedules WHERE id = ? AND created_at = ?", schedule_id, created_at
        )
        more = later.rows(
            "SELECT schedule_id, civil, at, fit, state, reason, remote_id, fired_at"
            " FROM occurrences WHERE schedule_id = ? AND state IN ('sent', 'cancelled', 'dropped')",
            schedule_id,
        )
        if theirs is None or more is None:
            continue
        if not theirs or not theirs[0][0]:
            connection.execute("UPDATE schedules SET active = 0 WHERE id = ?", (schedule_id,))
        connection.executemany(
            "INSERT OR IGNORE INTO occurrences (schedule_id, civil, at, fit, state, reason,"
            " remote_id, fired_at) VALUES (?,?,?,?,?,?,?,?)",
            [tuple(row) for row in more],
        )


def _stands(connection: Connection, row_id: int, state: State, reason: str) -> None:
    connection.execute(
        "UPDATE occurrences SET state = ?, reason = ? WHERE id = ?", (state, reason, row_id)
    )


def _settle_campaigns(connection: Connection, later: _Later, now: int) -> int:
    unknown = 0
    for campaign_id, created_at, state in connection.execute(
        "SELECT id, created_at, state FROM campaigns WHERE state NOT IN ('done', 'cancelled')"
    ).fetchall():
        run = later.rows(
            f"SELECT {_RUN} FROM campaigns WHERE id = ? AND created_at = ?", campaign_id, created_at
        )
        people = later.rows(
            f"SELECT {_PERSON} FROM campaign_people WHERE campaign_id = ?", campaign_id
        )
        queued = later.rows("SELECT message_id FROM outbox WHERE state = 'queued' AND bulk = 1")
        if run and people is not None and queued is not None:
            unsent = {int(row[0]) for row in queued}
            _take_run(connection, campaign_id, run[0], people, unsent)
        elif state != "draft":
            connection.execute(
                "UPDATE campaigns SET state = 'paused', pause = ?, until = 0, changed_at = ?"
                " WHERE id = ?",
                (Pause.RESTORED, now, campaign_id),
            )
            unknown += 1
    return unknown


def _take_run(
    connection: Connection,
    campaign_id: int,
    run: Sequence[Any],
    people: list[Sequence[Any]],
    unsent: set[int],
) -> None:
    """A campaign as the replaced database has it; whose message is here keeps it.

    ``unsent``: the messages that had not left its queue.
    """
    ours = {
        int(row[0]): (row[1], row[2])
        for row in connection.execute(
            "SELECT position, message_id, chat_id FROM campaign_people"
            " WHERE campaign_id = ? AND message_id > 0",
            (campaign_id,),
        )
    }
    names = _RUN.split(", ")
    connection.execute(
        f"UPDATE campaigns SET {', '.join(f'{name} = ?' for name in names)} WHERE id = ?",
        (*run, campaign_id),
    )
    connection.execute("DELETE FROM campaign_people WHERE campaign_id = ?", (campaign_id,))
    columns = _PERSON.split(", ")
    step, message, chat = map(columns.index, ("step", "message_id", "chat_id"))

    def person(row: Sequence[Any]) -> list[Any]:
        one = list(row)
        kept = ours.get(int(row[0]), (0, 0)) if one[step] != "waiting" else (0, 0)
        if not kept[0] and one[step] in ("queued", "sending"):
            one[step] = "waiting" if one[message] in unsent else "uncertain"
        one[message], one[chat] = kept
        return one

    marks = ",".join("?" * len(columns))
    connection.executemany(
        f"INSERT INTO campaign_people (campaign_id, {_PERSON}) VALUES (?,{marks})",
        ([campaign_id, *person(row)] for row in people),
    )
