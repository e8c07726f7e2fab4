"""How sends end: in the outbox and on their message, and which may be tried again by themselves.

Invariant: what may have gone out is never tried again by itself.
"""

from __future__ import annotations

import asyncio
import functools
from pathlib import Path

from app.core.words import words
from app.domain.errors import (
    ErrorKind,
    Outcome,
    ProviderError,
    SwitchboardError,
    in_sentences,
)
from app.domain.messages import Status
from app.domain.rows import OutboxRow
from app.services.carrying import MOST_TRIES, Carried
from app.services.sign_of_life import lives, name_in
from app.store import chats, outbox, reconcile
from app.store.connection import Connection
from app.store.database import Database


def may_wait(error: ProviderError) -> bool:
    """Whether nothing can have gone out, and the same send may work later by itself."""
    if error.uncertain:
        return False
    if error.kind is ErrorKind.REFUSED:
        return error.retry_after is not None
    unanswered = error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT) and error.status is None
    return unanswered or error.kind is ErrorKind.RATE_LIMITED


def upload_again(error: ProviderError, file: Carried) -> bool:
    """An upload that was cut off or met a troubled server is repeated; a send never is."""
    troubled = (ErrorKind.NETWORK, ErrorKind.TIMEOUT, ErrorKind.SERVER, ErrorKind.UPSTREAM)
    return error.kind in troubled and file.tries + 1 < MOST_TRIES


def words_of(error: ProviderError) -> str:
    """Why a send did not end well, for the line under its message."""
    if error.uncertain:
        return in_sentences(error.message, words("It may have gone out all the same."))
    return error.told


def end(
    connection: Connection,
    row: OutboxRow,
    status: Status,
    now: int,
    *,
    reason: str = "",
    error: str = "",
    tie: str = "",
) -> reconcile.Recorded:
    """Ends a send in the outbox and on its message."""
    state = {Status.FAILED: "failed", Status.UNCERTAIN: "uncertain"}.get(status, "done")
    outbox.finish(connection, row.id, state, error)
    moved = reconcile.own_moved(connection, row.message_id, status, None, now, tie)
    if reason:
        connection.execute(
            "UPDATE messages SET reason = ? WHERE id = ? AND status IN ('failed', 'uncertain')",
            (reason, row.message_id),
        )
    chats.settle(connection, row.chat_id)
    return moved


def refusal(why: SwitchboardError) -> ProviderError:
    """The error of a send that was never made."""
    return ProviderError(ErrorKind.REFUSED, why.what, hint=why.can, outcome=Outcome.NOT_SENT)


def cut_off(connection: Connection, commands: Path) -> list[OutboxRow]:
    """What nobody sends any more; a command beside the console may still be at work."""
    names = {row.id: name_in(mark) for row, mark in outbox.marked(connection)}
    return [
        row
        for row in outbox.cut_off(connection)
        if not (names.get(row.id) and lives(commands, names[row.id]))
    ]


async def end_of_killed(
    database: Database, commands: Path, now: int
) -> tuple[list[OutboxRow], bool]:
    """Ends the sends of commands that were killed: those, and whether any command is at work."""
    ended: list[OutboxRow] = []
    at_work = False
    for row, mark in await database.read(outbox.marked):
        if await asyncio.to_thread(lives, commands, name_in(mark)):
            at_work = True
        elif await database.write(functools.partial(_killed, row, mark, now)):
            ended.append(row)
    return ended, at_work


def _killed(row: OutboxRow, mark: str, now: int, connection: Connection) -> bool:
    """What the command had not recorded by its end is not known."""
    if (row.id, mark) not in {(one.id, other) for one, other in outbox.marked(connection)}:
        return False
    reason = words("The command that sent it was ended before an answer came.")
    end(connection, row, Status.UNCERTAIN, now, reason=reason)
    return True
