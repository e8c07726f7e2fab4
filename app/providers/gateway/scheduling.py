"""Messages that the gateway keeps for later: single texts to people, at a whole second."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from app.core.clock import parse_iso
from app.domain.messages import ChatKind
from app.domain.phones import digits_in
from app.providers.base import Call
from app.providers.messaging import Peer
from app.providers.scheduling import Placed

_STATES = {"pending": "waiting", "sent": "sent", "cancelled": "cancelled"}


class GatewayScheduling:
    """Sections "Create a scheduled message", "List scheduled messages", "Cancel" of the seed."""

    def place(self, peer: Peer, text: str, at: int) -> Call | None:
        """Times go out as ISO-8601 in UTC; groups and channels can't be scheduled there."""
        if peer.kind is not ChatKind.PERSON:
            return None
        moment = datetime.fromtimestamp(at // 1_000, UTC)
        return Call(
            "schedule_message",
            {
                "clientId": peer.number,
                "number": peer.address.partition("@")[0],
                "message": text,
                "scheduleTime": f"{moment:%Y-%m-%dT%H:%M:%SZ}",
            },
        )

    def listing(self) -> Call:
        """Everything of the login."""
        return Call("list_scheduled")

    def cancel(self, remote_id: str) -> Call:
        """Needs the session; 10 in 15 minutes."""
        return Call("cancel_scheduled", {"id": remote_id})

    def placed(self, answer: Any) -> Sequence[Placed]:
        """The list as the seed shows it."""
        found = []
        for entry in answer if isinstance(answer, list) else ():
            one = _placed(entry) if isinstance(entry, Mapping) else None
            if one is not None:
                found.append(one)
        return found


def _placed(entry: Mapping[str, Any]) -> Placed | None:
    digits = digits_in(str(entry.get("recipient") or "").partition("@")[0])
    number, remote = str(entry.get("clientId") or ""), entry.get("id")
    at = _time(entry.get("scheduleTime"))
    if not digits or not number or remote is None or not at:
        return None
    return Placed(
        remote_id=str(remote),
        number=number,
        address=f"{digits}@c.us",
        text=str(entry.get("message") or ""),
        at=at,
        state=_STATES.get(str(entry.get("status") or "").lower(), ""),
        created_at=_time(entry.get("createdAt")),
        sent_at=_time(entry.get("sentTime")),
    )


def _time(value: object) -> int:
    try:
        return parse_iso(value) if isinstance(value, str) else 0
    except (ValueError, OverflowError):
        return 0


SCHEDULING = GatewayScheduling()
