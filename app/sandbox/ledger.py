"""The sandbox's own book: every request it got and every message that really went out.

Tests count doubles and losses here. Invariant: an entry of ``sent`` exists exactly when the
imitated provider would have put the message on the network, whatever the caller was answered.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

_REQUESTS_KEPT = 20_000
_BODY_KEPT = 16_384


@dataclass(slots=True)
class RequestEntry:
    """One request. ``status`` is None while it runs and where no answer was given."""

    id: str
    at: int
    provider: str
    operation: str
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: str
    bytes: int
    status: int | None = None
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class SentEntry:
    """One message on the network. ``number`` is our side, ``to`` the customer's or group's id."""

    id: str
    at: int
    provider: str
    number: str
    to: str
    kind: str
    text: str
    operation: str
    request_id: str | None
    extra: dict[str, Any] = field(default_factory=dict)


class Ledger:
    """Keeps both books; the requests are bounded, the messages are not."""

    def __init__(self) -> None:
        self.requests: deque[RequestEntry] = deque(maxlen=_REQUESTS_KEPT)
        self.sent: list[SentEntry] = []
        self._count = 0

    def open(
        self,
        *,
        at: int,
        provider: str,
        operation: str,
        method: str,
        path: str,
        query: str,
        headers: Iterable[tuple[str, str]],
        body: bytes,
    ) -> RequestEntry:
        """Books a request that has just come in."""
        self._count += 1
        entry = RequestEntry(
            id=f"req-{self._count:06d}",
            at=at,
            provider=provider,
            operation=operation,
            method=method,
            path=path,
            query=query,
            headers=dict(headers),
            body=body[:_BODY_KEPT].decode("utf-8", "backslashreplace"),
            bytes=len(body),
        )
        self.requests.append(entry)
        return entry

    def book(self, entry: SentEntry) -> None:
        """Books a message that went out."""
        self.sent.append(entry)

    def clear(self) -> None:
        """Empties both books; request ids go on counting."""
        self.requests.clear()
        self.sent.clear()

    def as_json(
        self, *, provider: str | None = None, text: str | None = None, requests: bool = True
    ) -> dict[str, Any]:
        """``{"sent": [...], "requests": [...]}``, of one provider, with ``text`` in the text."""
        sent = [
            asdict(entry)
            for entry in self.sent
            if provider in (None, entry.provider) and (text is None or text in entry.text)
        ]
        asked = [
            asdict(entry)
            for entry in (self.requests if requests else ())
            if provider in (None, entry.provider)
        ]
        return {"sent": sent, "requests": asked}
