"""What may happen to deliveries after they were stored: jobs for the writer's thread.

Verifying again once a secret is entered, replaying, quarantining what the inbox could not
apply, reading quarantined ones again after an update, and forgetting old ones that are not
pinned. Whatever is to be drained again gets a turn: a fresh number from the sequence of the ids.

Invariant: a delivery becomes actionable only if its proof holds, and never beside another
actionable one of the same event.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Sequence
from typing import Any

from app.domain.hooks import HookAccount, Verdict, WebhookScheme
from app.domain.retention import Retention
from app.receiver.intake import Judgement, judge
from app.receiver.ledger import Ledger
from app.receiver.proofs import proof_fields
from app.store import answer_rows
from app.store.deliveries import ACTED, REFUSED, accounts_with

_CHUNK = 500
_VERIFIED, _REPLAYED = "verified", "replayed"
_STORED = (
    "SELECT d.id, d.received_at, d.event, d.event_id, d.verdict, p.headers, p.body, p.proof, "
    "d.account, d.provider FROM deliveries d JOIN payloads p ON p.id = d.id WHERE "
)


def verify_again(account: HookAccount, scheme: WebhookScheme, above: int) -> Callable[..., int]:
    """Judges the account's unverified deliveries above an id as of the time they came.

    Gives the id to go on from, 0 when none is left.
    """

    def job(ledger: Ledger) -> int:
        rows = ledger.connection.execute(
            _STORED + "d.account = ? AND d.verdict = 'unverified' AND d.id > ? "
            "ORDER BY d.id LIMIT ?",
            (account.name, above, _CHUNK),
        ).fetchall()
        for row in rows:
            _verify_row(ledger, row, account, scheme)
        return int(rows[-1][0]) if len(rows) == _CHUNK else 0

    return job


def replay(
    ids: Sequence[int], scheme_of: Callable[[str], WebhookScheme]
) -> Callable[..., dict[int, str]]:
    """Gives deliveries another turn, marked as replayed. Answers with what failed, and why."""

    def job(ledger: Ledger) -> dict[int, str]:
        failed: dict[int, str] = {}
        for one in ids:
            row = ledger.connection.execute(_STORED + "d.id = ?", (one,)).fetchone()
            if row is None:
                failed[one] = "There is no such delivery."
                continue
            verdict = Verdict(row[4])
            if verdict in REFUSED:
                failed[one] = "Its proof does not hold, so it can’t be replayed."
                continue
            if verdict is Verdict.QUARANTINED:
                cause = _read_again(ledger, row, scheme_of(row[9]))
                if cause:
                    failed[one] = cause
                    continue
            _turn(ledger, one, _REPLAYED)
        return failed

    return job


def quarantine(delivery_id: int, cause: str) -> Callable[..., bool]:
    """Sets a delivery aside that could not be applied; False where there is nothing to set."""

    def job(ledger: Ledger) -> bool:
        row = ledger.connection.execute(_STORED + "d.id = ?", (delivery_id,)).fetchone()
        if row is None or Verdict(row[4]) not in (*ACTED, Verdict.DUPLICATE):
            return False
        proof = json.loads(row[7])
        proof["cause"] = cause[:2_000]
        _set_proof(ledger, delivery_id, proof)
        if Verdict(row[4]) in ACTED:
            _set_verdict(ledger, row, Verdict.QUARANTINED)
        return True

    return job


def read_quarantined_again(
    version: str, scheme_of: Callable[[str], WebhookScheme]
) -> Callable[..., int]:
    """After an update of the program: gives those a turn that can be read now."""

    def job(ledger: Ledger) -> int:
        mark = zlib.crc32(version.encode())
        known = ledger.connection.execute(
            "SELECT value FROM facts_of_file WHERE name = 'read_by'"
        ).fetchone()
        if known is not None and known[0] == mark:
            return 0
        ledger.connection.execute(
            "INSERT INTO facts_of_file VALUES ('read_by', ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (mark,),
        )
        accounts = accounts_with(ledger.connection, (Verdict.QUARANTINED,))
        rows = ledger.connection.execute(
            f"{_STORED} d.account IN ({', '.join('?' * len(accounts))}) "
            "AND d.verdict = 'quarantined' ORDER BY d.id DESC LIMIT 2000",
            accounts,
        ).fetchall()
        freed = 0
        for row in reversed(rows):
            if not _read_again(ledger, row, scheme_of(row[9])):
                _turn(ledger, row[0], _VERIFIED)
                freed += 1
        return freed

    return job


def forget(retention: Retention, now: int) -> Callable[..., bool]:
    """Deletes a chunk of what is past its time or number; True while there is more."""

    def job(ledger: Ledger) -> bool:
        connection = ledger.connection
        refused = tuple(REFUSED)
        marks = ", ".join("?" * len(refused))
        kept = connection.execute(
            f"SELECT sum(n) FROM counters WHERE verdict IN ({marks})", refused
        ).fetchone()[0]
        rows = connection.execute(
            "SELECT id, account, event, verdict FROM deliveries WHERE received_at < ? "
            "AND id NOT IN (SELECT id FROM kept) ORDER BY received_at LIMIT ?",
            (now - retention.milliseconds, _CHUNK),
        ).fetchall()
        over = min(_CHUNK, (kept or 0) - retention.refused)
        if not rows and over > 0:
            for account in accounts_with(connection, refused):
                for verdict in refused:
                    rows += connection.execute(
                        "SELECT id, account, event, verdict FROM deliveries "
                        "INDEXED BY deliveries_account WHERE account = ? AND verdict = ? "
                        "AND id NOT IN (SELECT id FROM kept) ORDER BY id LIMIT ?",
                        (account, verdict, over),
                    ).fetchall()
            rows = sorted(rows)[:over]
        for number, account, event, verdict in rows:
            connection.execute("DELETE FROM deliveries WHERE id = ?", (number,))
            connection.execute("DELETE FROM payloads WHERE id = ?", (number,))
            ledger.count(account, event, Verdict(verdict), -1)
        answer_rows.forget(connection, now - retention.milliseconds)
        return len(rows) == _CHUNK

    return job


def keep(ids: Sequence[int]) -> Callable[..., int]:
    """Sets which deliveries are never forgotten: exactly these. Answers with their number."""

    def job(ledger: Ledger) -> int:
        ledger.connection.execute("DELETE FROM kept")
        ledger.connection.executemany(
            "INSERT OR IGNORE INTO kept VALUES (?)", [(one,) for one in ids]
        )
        return len(ids)

    return job


def _verify_row(
    ledger: Ledger, row: Sequence[Any], account: HookAccount, scheme: WebhookScheme
) -> None:
    headers = {str(name).lower(): str(value) for name, value in json.loads(row[5])}
    proof = json.loads(row[7])
    if headers.get(str(proof["scheme"]).lower(), "").startswith("…"):
        return  # a key, and keys are not kept: this one can't be proven any more
    judgement = judge(scheme, account, headers, bytes(row[6]), int(row[1]))
    if judgement.verdict is Verdict.UNVERIFIED:
        return
    _set_proof(ledger, row[0], json.loads(proof_fields(judgement.proof, bytes(row[6]))))
    _apply(ledger, row, judgement)


def _apply(ledger: Ledger, row: Sequence[Any], judgement: Judgement) -> None:
    verdict = judgement.verdict
    original: int | None = None
    if verdict in ACTED:
        original = ledger.original(row[8], judgement.identity)
        if original is not None:
            verdict = Verdict.STALE if verdict is Verdict.STALE else Verdict.DUPLICATE
    ledger.connection.execute(
        "UPDATE deliveries SET event = ?, event_id = ?, duplicate_of = ? WHERE id = ?",
        (judgement.identity.event, judgement.identity.stored, original, row[0]),
    )
    ledger.count(row[8], row[2], Verdict(row[4]), -1)
    ledger.count(row[8], judgement.identity.event, verdict)
    ledger.connection.execute("UPDATE deliveries SET verdict = ? WHERE id = ?", (verdict, row[0]))
    if verdict in ACTED and original is None:
        _turn(ledger, row[0], _VERIFIED)


def _read_again(ledger: Ledger, row: Sequence[Any], scheme: WebhookScheme) -> str:
    """Parses a quarantined body; sets the proof's own verdict, or says why it still fails."""
    proof = json.loads(row[7])
    try:
        scheme.parse(json.loads(row[6]), int(row[1]))
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError) as error:
        return f"It still can’t be read: {error}"
    _set_verdict(ledger, row, Verdict(proof["verdict"]))
    _set_proof(ledger, row[0], {**proof, "cause": ""})
    return ""


def _set_verdict(ledger: Ledger, row: Sequence[Any], verdict: Verdict) -> None:
    ledger.connection.execute("UPDATE deliveries SET verdict = ? WHERE id = ?", (verdict, row[0]))
    ledger.count(row[8], row[2], Verdict(row[4]), -1)
    ledger.count(row[8], row[2], verdict)


def _set_proof(ledger: Ledger, number: int, proof: dict[str, Any]) -> None:
    ledger.connection.execute(
        "UPDATE payloads SET proof = ? WHERE id = ?", (json.dumps(proof), number)
    )


def _turn(ledger: Ledger, number: int, reason: str) -> None:
    ledger.connection.execute(
        "UPDATE deliveries SET turn = ?, turned_for = ? WHERE id = ?",
        (ledger.next_id(), reason, number),
    )
