"""What the receiver remembers of automatic answers, in its own file.

Beside the deliveries, so that a text and the memory of it are one commit: ``answered`` holds
every decision, ``answer_contacts`` who wrote to which number and in which language. The console
keeps its own copy of what was decided (``app.store.answers``).

Invariant: only the receiver's writer writes here, in the transaction of the delivery.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.answers import Decision, Known, Occasion, Question, Reason
from app.store.connection import Connection

TABLES = """
CREATE TABLE answered (
    delivery_id INTEGER PRIMARY KEY,
    account     TEXT NOT NULL,
    number      TEXT NOT NULL,         -- the provider's name of our number
    contact     TEXT NOT NULL,         -- digits
    occasion    TEXT NOT NULL,
    at          INTEGER NOT NULL,      -- milliseconds since 1970, UTC
    outcome     TEXT NOT NULL,         -- given, or why not
    rule        TEXT NOT NULL,
    title       TEXT NOT NULL,
    language    TEXT NOT NULL,
    text        TEXT NOT NULL,
    needs_reply INTEGER NOT NULL,
    test        INTEGER NOT NULL       -- a test event: remembered for nobody
) STRICT;
CREATE INDEX answered_contact ON answered (account, number, contact, at);
CREATE INDEX answered_time ON answered (at);
CREATE TABLE answer_contacts (
    account TEXT NOT NULL,
    number  TEXT NOT NULL,
    contact TEXT NOT NULL,
    seen_at INTEGER NOT NULL,          -- the first message
    last_at INTEGER NOT NULL,
    writes  TEXT NOT NULL,             -- language of the last text that had one
    PRIMARY KEY (account, number, contact)
) STRICT, WITHOUT ROWID;
"""
_COLUMNS = (
    "delivery_id, account, number, contact, occasion, at, outcome, rule, title, language, text,"
    " needs_reply, test"
)
_LONGEST_MS = 32 * 86_400_000
_HOUR_MS = 3_600_000
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class AnsweredRow:
    """One decision of the receiver."""

    delivery_id: int
    account: str
    number: str
    contact: str
    occasion: Occasion
    at: int
    outcome: Reason
    rule: str
    title: str
    language: str
    text: str
    needs_reply: bool
    test: bool


def known(connection: Connection, account: str, question: Question, at: int, met: Known) -> Known:
    """What is known of a contact: ``met`` (from the cache) with what is remembered here."""
    who = (account, question.number, question.contact)
    row = connection.execute(
        "SELECT writes FROM answer_contacts WHERE account = ? AND number = ? AND contact = ?", who
    ).fetchone()
    given = connection.execute(
        "SELECT rule, max(at), sum(at > ?) FROM answered WHERE account = ? AND number = ?"
        " AND contact = ? AND at > ? AND occasion = ? AND outcome = 'given' AND test = 0"
        " GROUP BY rule",
        (at - _HOUR_MS, *who, at - _LONGEST_MS, question.occasion),
    ).fetchall()
    return Known(
        name=met.name,
        opted_out=met.opted_out,
        ours=met.ours,
        first=met.first and row is None,
        writes=str(row[0]) if row and row[0] else met.writes,
        given={str(rule): int(last) for rule, last, _ in given},
        recent=sum(int(count) for *_, count in given),
        sure=met.sure,
    )


def remember_contact(
    connection: Connection, account: str, question: Question, at: int, writes: str
) -> None:
    """Notes that a contact wrote, and in which language."""
    connection.execute(
        "INSERT INTO answer_contacts VALUES (?,?,?,?,?,?) ON CONFLICT DO UPDATE SET"
        " last_at = excluded.last_at,"
        " writes = CASE WHEN excluded.writes <> '' THEN excluded.writes ELSE writes END",
        (account, question.number, question.contact, at, at, writes),
    )


def remember(
    connection: Connection,
    delivery_id: int,
    account: str,
    question: Question,
    decision: Decision,
    at: int,
    *,
    needs_reply: bool,
    test: bool,
) -> None:
    """Notes a decision."""
    connection.execute(
        f"INSERT INTO answered ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            delivery_id,
            account,
            question.number,
            question.contact,
            question.occasion,
            at,
            decision.reason,
            decision.rule,
            decision.title,
            decision.language,
            decision.text,
            int(needs_reply),
            int(test),
        ),
    )


def of_deliveries(connection: Connection, ids: Iterable[int]) -> dict[int, AnsweredRow]:
    """The decisions about these deliveries, by their ids."""
    wanted = list(ids)
    found: dict[int, AnsweredRow] = {}
    if not _made(connection):
        return found  # an older receiver's file, that no receiver of this version opened yet
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start : start + _CHUNK]
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM answered WHERE delivery_id IN ({','.join('?' * len(part))})",
            part,
        )
        for row in rows:
            fields = list(row)
            fields[4], fields[6] = Occasion(row[4]), Reason(row[6])
            fields[11], fields[12] = bool(row[11]), bool(row[12])
            found[row[0]] = AnsweredRow(*fields)
    return found


def _made(connection: Connection) -> bool:
    row = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'answered'").fetchone()
    return row is not None


def forget(connection: Connection, before: int) -> None:
    """Deletes decisions older than ``before`` that no rule can ask for any more."""
    connection.execute("DELETE FROM answered WHERE at < ?", (before - _LONGEST_MS,))
