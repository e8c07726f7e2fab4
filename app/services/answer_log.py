"""Carries what the receiver answered by itself into the cache: the log, the timeline, the call.

Works for ``drain``, in the transaction that applies the delivery. The provider's documents say
that it sends the text; so the text stands in the timeline as a message of ours, which becomes
one with the provider's own record of it (list, webhook, history) when that comes.

Invariant: a decision is entered once; a text that came too late for the provider is logged and
stands in no timeline.
"""

from __future__ import annotations

import json
from dataclasses import replace

from app.domain.answers import AnswerScheme, Question, Reason
from app.domain.facts import MessageSeen
from app.domain.messages import ChatKind, Direction, Kind, Source, Status
from app.services.applied import Applied
from app.store import answers, call_lines, chats, numbers, reconcile, tombstones
from app.store.answer_rows import AnsweredRow
from app.store.connection import Connection
from app.store.delivery_reads import Delivery
from app.store.upkeep import ANSWER_KEY


def note(
    connection: Connection,
    account_id: int,
    delivery: Delivery,
    decided: AnsweredRow,
    scheme: AnswerScheme,
    applied: Applied,
    now: int,
) -> None:
    """Enters a decision, and what it changed, into ``applied``."""
    question = scheme.question(json.loads(delivery.body), delivery.row.received_at)
    if question is None:
        return
    erased = tombstones.load(connection)
    if any(erased.keeps_out_plan(one, decided.at) for one in (decided.contact, question.chat)):
        return
    number_id = numbers.find_or_make(connection, account_id, decided.number, now)
    outcome = decided.outcome
    if outcome is Reason.GIVEN and delivery.row.answer_us > scheme.waits(decided.occasion) * 1e6:
        outcome = Reason.LATE
    line = answers.AnswerLine(
        0, delivery.row.id, decided.at, number_id, decided.occasion, decided.contact, outcome,
        decided.rule, decided.title, decided.language, decided.text, delivery.row.answer_us,
        None, None, decided.test,
    )  # fmt: skip
    if outcome is Reason.GIVEN and not decided.test:
        chat_id, message_id = _show(connection, number_id, question, line, applied, now)
        line = replace(line, chat_id=chat_id, message_id=message_id)
    answers.enter(connection, line)


def _show(
    connection: Connection,
    number_id: int,
    question: Question,
    line: answers.AnswerLine,
    applied: Applied,
    now: int,
) -> tuple[int, int]:
    """The text in the chat's timeline."""
    chat_id = chats.find_or_make(connection, number_id, question.chat, ChatKind.PERSON, "")
    seen = MessageSeen(
        number=question.number,
        chat=question.chat,
        direction=Direction.OUT,
        kind=Kind.TEXT,
        text=line.text,
        # as soon as it can have left: how long it took is reckoned before it went, and what shows
        # this text sooner than it left would be taken for another message
        at=line.at + 1,
        source=Source.OWN,
        key=f"{ANSWER_KEY}{line.delivery_id}",
        status=Status.SENT,
        raw={"rule": line.title, "language": line.language},
    )
    done = reconcile.record(connection, chat_id, seen, now, ref=f"delivery:{line.delivery_id}")
    applied.changed(chat_id, done.changed)
    if done.gone:
        applied.gone.setdefault(chat_id, set()).update(done.gone)
    if done.created:
        numbers.count(connection, number_id, seen.at, outgoing=1)
        applied.effects.append(("answered", done.message_id, chat_id, line.title))
    _draw_call(connection, line, applied, now)
    chats.settle(connection, chat_id, None)
    return chat_id, done.message_id


def _draw_call(
    connection: Connection, line: answers.AnswerLine, applied: Applied, now: int
) -> None:
    """The chat may have come about with the text: the call before it stands there too."""
    row = connection.execute(
        "SELECT call_id FROM call_sightings WHERE delivery_id = ? AND number_id = ?",
        (line.delivery_id, line.number_id),
    ).fetchone()
    if row is None:
        return
    connection.execute("UPDATE calls SET answer = ? WHERE id = ?", (line.text, row[0]))
    applied.calls.add(int(row[0]))
    drawn = call_lines.draw(connection, int(row[0]), now)
    if drawn is not None:
        applied.changed(drawn[0], {drawn[1]})
