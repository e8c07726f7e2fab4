"""What the stream of activity is made of: entries, cursors, bars of the chart.

Invariant: an entry is one thing that happened, named by its kind and the id in its store.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.hooks import Verdict
from app.domain.rows import TrafficRow
from app.store.activity import JournalRow as JournalRow
from app.store.audit import AuditRow, text_of
from app.store.delivery_reads import DeliveryRow

PROBLEMS = (Verdict.REJECTED, Verdict.UNVERIFIED, Verdict.MALFORMED, Verdict.QUARANTINED)
SLOW_MS = 5_000


class Kind(StrEnum):
    """What an entry is."""

    CALL = "call"
    WEBHOOK = "webhook"
    APP = "app"
    AUDIT = "audit"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: exactly one of ``call``, ``delivery`` and ``line`` is there.

    ``code`` is the provider's own error code, where a call failed with one; the status of a
    sent message.
    """

    kind: Kind
    at: int
    account_id: int | None
    number_id: int | None
    call: TrafficRow | None = None
    delivery: DeliveryRow | None = None
    line: JournalRow | None = None
    code: str = ""

    @property
    def key(self) -> tuple[str, int]:
        """What names the entry."""
        one = self.call or self.delivery or self.line
        return self.kind.value, one.id if one is not None else 0

    @property
    def severity(self) -> int:
        """0 fine, 1 refused or slow, 2 failed."""
        if self.call is not None:
            if self.call.kind:
                refused = self.call.status is not None and 400 <= self.call.status < 500
                return 1 if refused else 2
            return 1 if self.call.ms > SLOW_MS and self.call.method != "POST" else 0
        if self.delivery is not None:
            return 1 if self.delivery.verdict in PROBLEMS else 0
        level = self.line.level if self.line is not None else "info"
        return {"warning": 1, "error": 2}.get(level, 0)


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where each of the sources goes on; None where it is at its end."""

    call: int | None = 1 << 62
    webhook: int | None = 1 << 62
    app: int | None = 1 << 62
    audit: int | None = None
    sent: int | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing older is left."""
        return all(
            one is None for one in (self.call, self.webhook, self.app, self.audit, self.sent)
        )


def audit_entry(row: AuditRow) -> Entry:
    """A line of the audit trail as an entry of the stream."""
    line = JournalRow(
        row.id, row.at, "info", row.account_id, row.number_id, text_of(row), row.message_id
    )
    return Entry(Kind.AUDIT, row.at, row.account_id, row.number_id, line=line)


@dataclass(frozen=True, slots=True)
class ActivityPage:
    """Entries, newest first, and where to go on. Short, though not ended, where text is sought."""

    entries: Sequence[Entry] = field(default_factory=list)
    cursor: Cursor = Cursor(None, None, None)


@dataclass(frozen=True, slots=True)
class Slot:
    """A bar of the chart: how much was fine, refused or slow, failed."""

    at: int
    fine: int
    refused: int
    failed: int
