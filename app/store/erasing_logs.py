"""Frees the logs of a person whose rows have to stay: limits are counted from the calls, and the
lines of the audit trail are chained.

A call that was about the person loses what went out and came back; an answer that lists many
people loses their entry; a line of the trail keeps what names nobody. Works for
``app.store.erasing``.

Invariant: no row goes, and what is left of one says that something was taken out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.domain import person
from app.store import audit
from app.store.audit import AuditRow
from app.store.connection import Connection
from app.store.erasing_sweep import ERASED

# What a line of the trail may keep: none of it says whom it was about.
_STAYS = frozenset({"operation", "provider", "sends", "status", "failed", "state", "of", "rows"})
_AT_ONCE = 400


def blank_calls(connection: Connection, numbers: Sequence[str], messages: Sequence[int]) -> int:
    """Takes the person out of the log of calls; how many calls lost something."""
    found: set[int] = set()
    for start in range(0, len(messages), _AT_ONCE):
        part = list(messages[start : start + _AT_ONCE])
        marks = ",".join("?" * len(part))
        rows = connection.execute(f"SELECT id FROM traffic WHERE message_id IN ({marks})", part)
        found |= {int(row[0]) for row in rows}
    listed = []
    for number in numbers:
        endings = person.endings(number)
        near = " OR ".join(
            f"instr({name}, ?)" for name in ("url", "request", "answer") for _ in endings
        )
        rows = connection.execute(
            f"SELECT id, url, request, answer FROM traffic WHERE {near}", endings * 3
        )
        for call, url, request, answer in rows.fetchall():
            if person.holds(url, number) or person.holds(request, number):
                found.add(int(call))
            elif person.holds(answer, number):
                listed.append((int(call), number))
    for call in found:
        connection.execute(
            "UPDATE traffic SET request = CASE WHEN request = '' THEN '' ELSE ? END,"
            " answer = CASE WHEN answer = '' THEN '' ELSE ? END, message_id = NULL WHERE id = ?",
            (ERASED, ERASED, call),
        )
    for call, number in listed:
        if call not in found:
            (answer,) = connection.execute(
                "SELECT answer FROM traffic WHERE id = ?", (call,)
            ).fetchone()
            connection.execute(
                "UPDATE traffic SET answer = ? WHERE id = ?",
                (person.without_entry(answer, number, ERASED), call),
            )
    return len(found | {call for call, _ in listed})


@dataclass(frozen=True, slots=True)
class Concerns:
    """Which lines of the trail are about the person, and what may stay of them."""

    numbers: Sequence[str]
    chats: frozenset[int]
    messages: frozenset[int]
    words: Sequence[str]

    def left(self, row: AuditRow) -> dict[str, Any] | None:
        """For ``audit.take_out``."""
        linked = row.message_id in self.messages or row.detail.get("chat") in self.chats
        if not linked and not self._told(json.dumps(row.detail, ensure_ascii=False)):
            return None
        return {
            name: value
            for name, value in row.detail.items()
            if name in _STAYS and not self._told(str(value))
        }

    def _told(self, text: str) -> bool:
        return any(person.holds(text, one) for one in self.numbers) or any(
            word in text for word in self.words
        )


def free_audit(connection: Connection, key: bytes, concerns: Concerns) -> int:
    """Takes the person's details out of the trail; how many lines that were."""
    return audit.take_out(connection, key, concerns.left)
