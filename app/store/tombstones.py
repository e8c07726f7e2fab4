"""Who was erased, and how far back messages are kept: so that history brings nothing back.

Kept in the settings of the encrypted cache as a keyed hash of the digits, so that the list names
nobody. What such a person writes after being erased is news, and is taken.

Invariant: a fact of an erased person from before is skipped, whichever way it comes.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass
from typing import Any

from app.domain import person
from app.domain.facts import CallSeen, ChatSeen, Fact, LeadChanged, MessageSeen, ReactionSeen
from app.store.connection import Connection

NAME = "erased"
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Tombstones:
    """The list as it is now; empty for most."""

    key: bytes
    until: dict[str, int]
    oldest: int = 0

    def keeps_out(self, fact: Fact) -> bool:
        """Whether the fact is too old, or of somebody who was erased since it happened."""
        if isinstance(fact, MessageSeen) and fact.at < self.oldest:
            return True
        if not self.until:
            return False
        if isinstance(fact, MessageSeen):
            return any(self._before(one, fact.at) for one in (fact.chat, fact.sender))
        if isinstance(fact, ChatSeen):
            return self._before(fact.chat, fact.at)
        if isinstance(fact, CallSeen):
            return self._before(fact.caller, fact.at)
        if isinstance(fact, LeadChanged):
            return self._before(fact.phone, fact.at)
        if isinstance(fact, ReactionSeen):
            return any(self._before(one, fact.at) for one in (fact.chat, fact.sender))
        return False

    def named_in(self, text: str) -> list[str]:
        """Numbers in a text that belong to erased people."""
        if not self.until:
            return []
        return [one for one in person.numbers_in(text) if _mark(self.key, one) in self.until]

    def keeps_out_plan(self, address: str, made_at: int) -> bool:
        """Whether a message that a provider keeps was ordered before its person was erased."""
        return bool(self.until) and self._before(address, made_at)

    def erased_since(self, digits: str, at: int) -> bool:
        """Whether this person was erased at ``at`` (ms) or later."""
        return bool(self.until) and self._before(digits, at)

    def _before(self, who: str, at: int) -> bool:
        digits = person.digits_of(who)
        return bool(digits) and at <= self.until.get(_mark(self.key, digits), -1)


def load(connection: Connection, now: int = 0) -> Tombstones:
    """The list; with ``now`` (ms) also how far back messages are kept."""
    kept: dict[str, Any] = {
        str(row[0]): json.loads(row[1])
        for row in connection.execute(
            "SELECT name, value FROM settings WHERE name IN (?, 'keep_message_days')", (NAME,)
        )
    }
    days = kept.get("keep_message_days") or 0
    oldest = now - days * _DAY_MS if now and isinstance(days, int) and days > 0 else 0
    listed = kept.get(NAME) or {"key": "", "until": {}}
    until = {str(mark): int(at) for mark, at in listed["until"].items()}
    return Tombstones(bytes.fromhex(listed["key"]), until, oldest)


def add(connection: Connection, digits: str, at: int) -> None:
    """Keeps out what this person did until ``at`` (ms)."""
    known = load(connection)
    key = known.key or secrets.token_bytes(32)
    until = {**known.until, _mark(key, digits): at}
    connection.execute(
        "INSERT INTO settings (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (NAME, json.dumps({"key": key.hex(), "until": until})),
    )


def _mark(key: bytes, digits: str) -> str:
    return hmac.digest(key, digits.encode(), hashlib.sha256).hex()[:32]
