"""HK Reach's webhooks: three events whose shape no document gives.

``X-HKReach-Signature: <hex HMAC(secret, raw JSON body)>``, with or without ``sha256=``, and only
where a secret is configured; without one a delivery is ``unsigned``. The event's name stands in
``event`` or ``type``; phone, message id, status and text are read where they are found.
Source: contracts.md section 5.

Invariant: nothing is required of a body but an event's name, and all of it is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from app.core.words import words
from app.domain.facts import Fact, LeadChanged, MessageSeen, StatusSeen, Unknown
from app.domain.hooks import HookAccount, Identity, Proof, SampleEvent, Verdict
from app.domain.messages import Direction, Source, Status
from app.domain.missed import RetryPolicy
from app.providers.cloud_api import STATUSES, read_content
from app.providers.signatures import HmacRule, signature, verify
from app.providers.wire import (
    body_id,
    digits,
    document_id,
    event_name,
    moment,
    record,
    text,
    usable_id,
)

_RULE = HmacRule("X-HKReach-Signature", prefix="sha256=", prefix_optional=True)
_INSIDE = ("data", "payload", "message", "lead", "status")
_MESSAGE_IDS = ("messageId", "message_id", "wamid", "waMessageId")
_PHONES = ("phone", "from", "to", "phoneNumber", "phone_number", "mobile", "wa_id", "recipient")
_TEXTS = ("text", "message", "body", "messageText", "content", "caption")
_TIMES = ("timestamp", "time", "createdAt", "created_at", "occurredAt", "date")
_NAMES = ("name", "contactName", "customerName", "leadName", "lead_name", "fullName")


class HkReachScheme:
    """Its retries and its deadline are not documented."""

    deadline: float | None = None
    deadlines: Mapping[str, float] = MappingProxyType({})
    retries = RetryPolicy(source="4. Real-time Webhooks")

    def verify(
        self, headers: Mapping[str, str], body: bytes, account: HookAccount, now: float
    ) -> Proof:
        """Unsigned where no secret is set, else the digest over the body."""
        if account.secrets:
            return verify(_RULE, headers, body, body, account)
        return Proof(
            Verdict.UNSIGNED,
            scheme=_RULE.header,
            received=headers.get(_RULE.key, "")[:200],
            cause=words("No secret is set for this account, so its deliveries prove nothing."),
        )

    def identify(
        self, headers: Mapping[str, str], document: Mapping[str, Any], body: bytes
    ) -> Identity:
        """Message id, event and status; the hash of the body where there is no message id."""
        event = event_name(document.get("event")) or event_name(document.get("type"))
        message = _first_id(document)
        status = _status_name(document)
        found = ":".join(filter(None, (message, event, status)))
        if message and event.startswith("messages.") and usable_id(found):
            return Identity(event, found)
        return Identity(event, body_id(body), moment(_first(document, _TIMES), 0))

    def parse(self, document: Mapping[str, Any], received_at: int) -> Sequence[Fact]:
        """A message, a receipt or a lead's state, as far as the body can be read."""
        event = event_name(document.get("event")) or event_name(document.get("type"))
        if not event:
            raise ValueError("The body names no event.")
        at = moment(_first(document, _TIMES), received_at)
        if event == "messages.received":
            return [_message(document, at)]
        if event == "messages.status":
            return [_receipt(document, at)]
        if event == "leads.status":
            return [_lead(event, document, at)]
        return [Unknown(event, at, raw=document)]

    def sign(self, body: bytes, account: HookAccount, now: float) -> Mapping[str, str]:
        """The headers with which HK Reach would send this body."""
        return {"Content-Type": "application/json", **signature(_RULE, body, account.secrets)}

    def samples(self) -> Sequence[SampleEvent]:
        """The three documented events, in a shape that is assumed."""
        identified = {"messageId": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "phone": "919999999999"}
        incoming = {**identified, "messageId": "7c4a8d09-ca37-4d1b-a5b3-9f8e2c1d4e6f"}
        bodies: Sequence[Mapping[str, Any]] = (
            {"event": "messages.received", "data": {**incoming, "text": "Is it in stock?"}},
            *(
                {"event": "messages.status", "data": {**identified, "status": name}}
                for name in ("sent", "delivered", "read", "failed")
            ),
            {"event": "leads.status", "data": {"phone": "919999999999", "status": "qualified"}},
        )
        return [SampleEvent(str(body["event"]), body) for body in bodies]


def _message(document: Mapping[str, Any], at: int) -> Fact:
    phone = digits(_first(document, _PHONES))
    if not phone:
        return Unknown("messages.received", at, raw=document)
    message = _first_id(document)
    inner = record(document.get("data")) or document
    kind = text(inner.get("messageType"), 64) or text(inner.get("type"), 64)
    found = read_content(kind, inner.get(kind)) if kind in inner else None
    plain = read_content("text", {"body": _first(document, _TEXTS)})
    return MessageSeen(
        number="",
        chat=phone,
        direction=Direction.IN,
        kind=found.kind if found else plain.kind,
        text=(found.text if found else "") or plain.text,
        at=at,
        source=Source.WA if message else Source.HOOK,
        key=message or document_id(document),
        status=Status.RECEIVED,
        sender=phone,
        sender_name=text(_first(document, _NAMES), 256),
        media=found.media if found else None,
        raw=document,
    )


def _receipt(document: Mapping[str, Any], at: int) -> Fact:
    message, known = _first_id(document), STATUSES.get(_status_name(document))
    if not message or known is None:
        return Unknown("messages.status", at, raw=document)
    return StatusSeen(
        number="",
        message_id=message,
        status=known,
        at=at,
        chat=digits(_first(document, _PHONES)),
        code=text(_first(document, ("errorCode", "error_code", "code")), 64),
        reason=text(_first(document, ("reason", "error", "errorMessage", "error_message")), 2000),
        raw=document,
    )


def _lead(event: str, document: Mapping[str, Any], at: int) -> Fact:
    phone = digits(_first(document, _PHONES))
    if not phone:
        return Unknown(event, at, raw=document)
    return LeadChanged(
        event=event,
        phone=phone,
        at=at,
        key=document_id(document),
        name=text(_first(document, _NAMES), 256),
        previous=text(_first(document, ("previousStatus", "previous_status", "oldStatus")), 256),
        current=text(_first(document, ("status", "newStatus", "new_status", "stage")), 256),
        reason=text(_first(document, ("reason",)), 2000),
        raw=document,
    )


def _places(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Where a field may stand: at the top, in the usual envelopes, one level below those."""
    yield document
    inside = [record(document.get(name)) for name in _INSIDE]
    yield from filter(None, inside)
    for place in inside:
        yield from filter(None, (record(place.get(name)) for name in _INSIDE))


def _first(document: Mapping[str, Any], names: Sequence[str]) -> Any:
    for place in _places(document):
        for name in names:
            value = place.get(name)
            if isinstance(value, str | int | float) and text(value, 16):
                return value
    return None


def _first_id(document: Mapping[str, Any]) -> str:
    found = _first(document, _MESSAGE_IDS)
    return usable_id(found if isinstance(found, str) else text(found, 64))


def _status_name(document: Mapping[str, Any]) -> str:
    return text(_first(document, ("status", "messageStatus", "newStatus")), 64).lower()


SCHEME = HkReachScheme()
