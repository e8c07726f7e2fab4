"""Calls of an account as the traffic log keeps them, and what they used of its limits.

Invariant: a row holds what the provider layer redacted, and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.rows import AccountRow
from app.providers import registry
from app.store import traffic
from app.store.connection import Connection

if TYPE_CHECKING:
    from app.providers.past import PastCall
    from app.providers.records import CallRecord


@dataclass(frozen=True, slots=True)
class CallContext:
    """What a call belongs to; comes back with its traffic records."""

    number_id: int | None = None
    message_id: int | None = None


def past_calls(connection: Connection, account: AccountRow, now: int) -> list[PastCall]:
    """The account's calls that its limits still count."""
    from app.providers.past import PastCall, reach

    every, failed = reach(registry.get(account.provider))
    if not failed:
        return []
    since, failed_since = now - round(every * 1_000), now - round(failed * 1_000)
    found = traffic.recent(connection, account.id, since, failed_since)
    return [PastCall(*row) for row in found]


def traffic_row(account_id: int, record: CallRecord, context: CallContext) -> tuple[object, ...]:
    """The columns of a traffic row (``app.store.traffic.add``)."""
    return (
        record.started_at,
        account_id,
        context.number_id,
        record.operation,
        record.method,
        record.url,
        record.status,
        round(record.seconds * 1_000),
        record.attempt,
        record.request,
        record.answer,
        record.kind or "",
        context.message_id,
        record.request_id,
    )
