"""The chain of the audit trail: lines whose codes each cover the line before.

Each ``mac`` is HMAC-SHA256 over the previous line's mac and this line's content, under a key that
only the open vault gives. ``audit_end`` names the last line under the same key, so that lines cut
off at the end are missed too. What a chain can't show is a whole file put back to an older copy
of itself; for that an export names the last code.

Details can be taken out with a person who is erased (``take_out``): the line keeps its code, and
a seal under the same key vouches that it fitted until then. The salt that is under every code goes
with the details, so that nobody, whoever has the key, can try out what stood there.

Invariant: lines are added and never removed; ids count up by one from 1.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from app.store.connection import Connection
from app.store.documents import stored

KEY_PURPOSE = "audit"
_CONTENT = "id, at, who, what, account_id, number_id, message_id, detail"
_COLUMNS = f"{_CONTENT}, mac, salt, seal"
ERASED = "erased"
"""Stands in the details of a line that lost some of them."""
_ROOT = "0" * 64


@dataclass(frozen=True, slots=True)
class AuditRow:
    """A line of the trail."""

    id: int
    at: int
    who: str
    what: str
    account_id: int | None
    number_id: int | None
    message_id: int | None
    detail: dict[str, Any]
    mac: str


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line that is to be added."""

    at: int
    who: str
    what: str
    account_id: int | None = None
    number_id: int | None = None
    message_id: int | None = None
    detail: str = "{}"


@dataclass(frozen=True, slots=True)
class Verified:
    """What a check of the chain found. ``broken_at`` is the first line that does not fit.

    ``why``: changed, missing, cut (lines are gone at the end), end (its end was changed) or empty.
    """

    count: int
    last_mac: str = ""
    broken_at: int = 0
    why: str = ""

    @property
    def whole(self) -> bool:
        """Whether every line is there as it was written."""
        return not self.why


def line(what: str, at: int, who: str, detail: dict[str, object], **about: int | None) -> NewLine:
    """A line with its detail as JSON."""
    return NewLine(at, who, what, detail=stored(detail), **about)


def append(connection: Connection, key: bytes, lines: Sequence[NewLine]) -> int:
    """Adds lines at the end of the chain; the last id."""
    last = connection.execute("SELECT id, mac FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    number, mac = (int(last[0]), str(last[1])) if last is not None else (0, _ROOT)
    if last is None:
        end = connection.execute("SELECT last FROM audit_end WHERE id = 1").fetchone()
        # all lines were taken away: the chain goes on after the gap, which a check reports
        number = int(end[0]) if end is not None else 0
    for one in lines:
        number += 1
        content = (
            number, one.at, one.who, one.what, one.account_id, one.number_id, one.message_id,
            one.detail,
        )  # fmt: skip
        salt = secrets.token_hex(16)
        mac = _mac(key, mac, content, salt)
        connection.execute(
            f"INSERT INTO audit ({_CONTENT}, mac, salt) VALUES (?,?,?,?,?,?,?,?,?,?)",
            (*content, mac, salt),
        )
    connection.execute(
        "INSERT INTO audit_end (id, last, mac, proof) VALUES (1,?,?,?) ON CONFLICT (id) DO UPDATE"
        " SET last = excluded.last, mac = excluded.mac, proof = excluded.proof",
        (number, mac, _proof(key, number, mac)),
    )
    return number


def verify(connection: Connection, key: bytes) -> Verified:
    """Checks every line; reads the whole trail."""
    mac, expected, count = _ROOT, 1, 0
    rows = connection.execute(f"SELECT {_COLUMNS} FROM audit ORDER BY id")
    while found := rows.fetchmany(2_000):
        for row in found:
            if row[0] != expected:
                return Verified(count, mac, expected, "missing")
            if not _fits(key, mac, row):
                return Verified(count, mac, int(row[0]), "changed")
            mac = str(row[8])
            expected += 1
            count += 1
    end = connection.execute("SELECT last, mac, proof FROM audit_end WHERE id = 1").fetchone()
    if end is None:
        return Verified(count, mac, count, "end" if count else "")
    if not hmac.compare_digest(
        _proof(key, int(end[0]), str(end[1])).encode(), str(end[2]).encode()
    ):
        return Verified(count, mac, count, "end")
    if int(end[0]) > count:
        return Verified(count, mac, count + 1, "cut")
    if (int(end[0]), str(end[1])) != (count, mac if count else str(end[1])):
        return Verified(count, mac, int(end[0]), "end")
    return Verified(count, mac)


def take_out(
    connection: Connection,
    key: bytes,
    left: Callable[[AuditRow], dict[str, Any] | None],
) -> int:
    """Takes details out in the caller's transaction; how many lines lost some.

    ``left`` says what may stay of a line, None for all. Such a line names no message any more. One
    that did not fit its code before is freed too, and goes on failing the check.
    """
    mac, count = _ROOT, 0
    rows = connection.execute(f"SELECT {_COLUMNS} FROM audit ORDER BY id").fetchall()
    for row in rows:
        before, mac = mac, str(row[8])
        detail = left(_row(row))
        if detail is None:
            continue
        content = (*row[:6], None, stored({**detail, ERASED: True}))
        seal = _seal(key, before, content, mac) if _fits(key, before, row) else ""
        connection.execute(
            "UPDATE audit SET message_id = NULL, detail = ?, salt = '', seal = ? WHERE id = ?",
            (content[7], seal, row[0]),
        )
        count += 1
    return count


def page(
    connection: Connection,
    *,
    before: int | None = None,
    limit: int = 200,
    text: str = "",
    whats: Sequence[str] = (),
    without: Sequence[str] = (),
    since: int = 0,
    until: int = 1 << 62,
    accounts: frozenset[int] | None = None,
    number_id: int | None = None,
) -> list[AuditRow]:
    """Lines, newest first, below the id ``before``."""
    parts, values = ["id < ?", "at >= ?", "at < ?"], list[object]()
    values += [before if before is not None else 1 << 62, since, until]
    for names, sign in ((whats, "IN"), (without, "NOT IN")):
        if names:
            parts.append(f"what {sign} ({','.join('?' * len(names))})")
            values += names
    if accounts is not None:
        parts.append(f"account_id IN ({','.join('?' * len(accounts))})")
        values += sorted(accounts)
    if number_id is not None:
        parts.append("(number_id = ? OR number_id IS NULL)")
        values.append(number_id)
    if text:
        escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        parts.append(
            "(who LIKE ? ESCAPE '\\' OR what LIKE ? ESCAPE '\\' OR detail LIKE ? ESCAPE '\\')"
        )
        values += [f"%{escaped}%"] * 3
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM audit WHERE {' AND '.join(parts)} ORDER BY id DESC LIMIT ?",
        (*values, limit),
    ).fetchall()
    return [_row(row) for row in rows]


def text_of(row: AuditRow) -> str:
    """A line in one line of text, for the stream of activity."""
    detail = ", ".join(f"{name} {value}" for name, value in row.detail.items() if value != "")
    return " · ".join(part for part in (row.who, row.what, detail) if part)


def _row(row: Sequence[Any]) -> AuditRow:
    try:
        detail = json.loads(row[7])
    except (ValueError, RecursionError):
        detail = {}
    about = detail if isinstance(detail, dict) else {}
    return AuditRow(row[0], row[1], row[2], row[3], row[4], row[5], row[6], about, row[8])


def _fits(key: bytes, before: str, row: Sequence[Any]) -> bool:
    """Whether a line is as it was written, or as it was left when details were taken out."""
    content, mac, salt, seal = row[:8], str(row[8]), str(row[9]), str(row[10])
    if seal:
        return hmac.compare_digest(_seal(key, before, content, mac).encode(), seal.encode())
    return hmac.compare_digest(_mac(key, before, content, salt).encode(), mac.encode())


def _mac(key: bytes, before: str, content: Sequence[object], salt: str) -> str:
    parts = [*content, salt] if salt else list(content)  # lines of old files have no salt
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    plain = f"{before}\n{text}".encode("utf-8", "surrogatepass")
    return hmac.new(key, plain, hashlib.sha256).hexdigest()


def _seal(key: bytes, before: str, content: Sequence[object], mac: str) -> str:
    text = json.dumps([*content, mac], ensure_ascii=False, separators=(",", ":"))
    plain = f"taken out\n{before}\n{text}".encode("utf-8", "surrogatepass")
    return hmac.new(key, plain, hashlib.sha256).hexdigest()


def _proof(key: bytes, last: int, mac: str) -> str:
    return hmac.new(key, f"end\n{last}\n{mac}".encode(), hashlib.sha256).hexdigest()
