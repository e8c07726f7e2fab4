"""What HK Reach's answers tell: a message's id, and how it stands.

Invariant: no document that JSON can hold makes these raise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.domain.facts import Fact, StatusSeen
from app.domain.messages import Status
from app.providers.wire import record, text, usable_id

_STATUSES = {
    "sent": Status.SENT,
    "delivered": Status.DELIVERED,
    "read": Status.READ,
    "failed": Status.FAILED,
}


def _status(asked: Mapping[str, Any], document: Any, now: int) -> Sequence[Fact]:
    found = record(document)
    status = _STATUSES.get(text(found.get("status"), 40).lower())
    name = usable_id(found.get("messageId")) or usable_id(asked.get("messageId"))
    if status is None or not name:
        return ()
    return (StatusSeen(number="", message_id=name, status=status, at=now, raw=found),)


def message_id(operation: str, document: Any) -> str:
    """The messageId of a send (section 5: "returned in the send response")."""
    outer = record(document)
    for place in (outer, record(outer.get("data"))):
        found = usable_id(place.get("messageId"))
        if found:
            return found
    return ""


FACTS: Mapping[str, Callable[[Mapping[str, Any], Any, int], Sequence[Fact]]] = {
    "message_status": _status,
}
