"""Quixess' webhooks: six events in an envelope of its own.

``X-Quixess-Signature-256: sha256=<hex HMAC(secret, raw body)>``. The header ids lie outside the
signature; the body's ``id`` tells duplicates. Only the text message's data is documented; the
others are read as the Cloud API names things. Source: contracts.md section 4.

Invariant: an event that is not documented is kept as ``Unknown``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from app.domain.facts import CallSeen, Fact, MessageSeen, StatusSeen, TemplateSeen, Unknown
from app.domain.hooks import HookAccount, Identity, Proof, SampleEvent
from app.domain.messages import Direction, Source, Status
from app.domain.missed import RetryPolicy
from app.providers.cloud_api import error_words, read_content, read_reaction
from app.providers.signatures import HmacRule, signature, verify
from app.providers.wire import (
    body_id,
    count,
    digits,
    document_id,
    event_name,
    moment,
    record,
    records,
    text,
    usable_id,
)

_RULE = HmacRule("X-Quixess-Signature-256", prefix="sha256=")
_IDS = ("wa_message_id", "message_id", "id")


class QuixessScheme:
    """Retried after 1 s, 5 s, 30 s, 2 min, 10 min, 1 h and 6 h."""

    deadline: float | None = None
    deadlines: Mapping[str, float] = MappingProxyType({})
    retries = RetryPolicy(
        (1.0, 5.0, 30.0, 120.0, 600.0, 3_600.0, 21_600.0), source="introduction to webhooks"
    )

    def verify(
        self, headers: Mapping[str, str], body: bytes, account: HookAccount, now: float
    ) -> Proof:
        """The digest over the body alone."""
        return verify(_RULE, headers, body, body, account)

    def identify(
        self, headers: Mapping[str, str], document: Mapping[str, Any], body: bytes
    ) -> Identity:
        """``type`` and ``id`` of the envelope."""
        event_id = usable_id(document.get("id")) or body_id(body)
        return Identity(event_name(document.get("type")), event_id)

    def parse(self, document: Mapping[str, Any], received_at: int) -> Sequence[Fact]:
        """A message, a receipt, a template's state or a call."""
        event = text(document.get("type"), 80)
        at = moment(document.get("occurred_at"), received_at)
        if not event:
            raise ValueError("The body names no event type.")
        reader = _READERS.get(event)
        if reader is None:
            return [Unknown(event, at, raw=document)]
        data = record(document.get("data"))
        if not data:
            raise ValueError(f"{event} carries no data.")
        key = usable_id(document.get("id")) or document_id(document)
        return [reader(data, at, key)]

    def sign(self, body: bytes, account: HookAccount, now: float) -> Mapping[str, str]:
        """The headers with which Quixess would send this body."""
        try:
            document = record(json.loads(body))
        except (ValueError, RecursionError):
            document = {}
        named = {
            "X-Quixess-Event-Id": usable_id(document.get("id")),
            "X-Quixess-Event-Type": event_name(document.get("type")),
        }
        return {
            "Content-Type": "application/json",
            **{header: value for header, value in named.items() if value.isascii() and value},
            **signature(_RULE, body, account.secrets),
        }

    def samples(self) -> Sequence[SampleEvent]:
        """The six documented events."""
        return [
            SampleEvent(
                event,
                {
                    "id": f"evt_sample_{place}",
                    "type": event,
                    "version": "1",
                    "occurred_at": "2026-05-15T10:30:00Z",
                    "delivered_at": "2026-05-15T10:30:00.234Z",
                    "brand_id": "brd_1",
                    "data": data,
                },
            )
            for place, (event, data) in enumerate(_SAMPLES.items(), 1)
        ]


def _message(data: Mapping[str, Any], at: int, key: str) -> Fact:
    sender = digits(_party(data, "from"))
    wamid = _wamid(data)
    if not sender:
        raise ValueError("The message names no sender.")
    kind, content = text(data.get("type"), 64), data.get("content")
    line, quoted = _line(data, "to"), _quoted(data.get("reply_to"))
    if kind == "reaction":
        reaction = record(content)
        target = usable_id(reaction.get("message_id")) or quoted
        return read_reaction({**reaction, "message_id": target}, line, sender, wamid or key, at)
    found = read_content(kind, content)
    return MessageSeen(
        number=line,
        chat=sender,
        direction=Direction.IN,
        kind=found.kind,
        text=found.text,
        at=at,
        source=Source.WA if wamid else Source.HOOK,
        key=wamid or key,
        status=Status.RECEIVED,
        sender=sender,
        sender_name=text(record(data.get("from")).get("name"), 256),
        media=found.media,
        quoted=quoted,
        raw=data,
    )


def _receipt(status: Status) -> Callable[[Mapping[str, Any], int, str], Fact]:
    def read(data: Mapping[str, Any], at: int, key: str) -> Fact:
        wamid = _wamid(data)
        if not wamid:
            raise ValueError("The receipt names no message.")
        errors = records(data.get("errors")) or [record(data.get("error"))]
        code, reason = error_words(errors[0])
        chat = digits(_party(data, "to")) or digits(data.get("recipient_id"))
        line = _line(data, "from")
        return StatusSeen(line, wamid, status, at, chat=chat, code=code, reason=reason, raw=data)

    return read


def _template(data: Mapping[str, Any], at: int, key: str) -> Fact:
    nested = record(data.get("template"))
    name = (
        text(data.get("name"), 512)
        or text(data.get("template_name"), 512)
        or text(nested.get("name"), 512)
    )
    status = text(data.get("status"), 64) or text(data.get("new_status"), 64)
    if not name or not status:
        raise ValueError("The template event names no template or no status.")
    return TemplateSeen(
        name=name,
        language=text(data.get("language"), 32) or text(nested.get("language"), 32),
        status=status.upper(),
        at=at,
        reason=text(data.get("reason"), 2000) or text(data.get("rejection_reason"), 2000),
        category=text(data.get("category"), 64),
        raw=data,
    )


def _call(data: Mapping[str, Any], at: int, key: str) -> Fact:
    caller = digits(_party(data, "from"))
    if not caller:
        raise ValueError("The call names no caller.")
    return CallSeen(
        number=_line(data, "to"),
        caller=caller,
        at=at,
        source=Source.HOOK,
        key=usable_id(data.get("call_id")) or key,
        video=data.get("is_video") is True or data.get("type") == "video",
        outcome=text(data.get("status"), 64) or "received",
        seconds=count(data.get("duration")),
        caller_name=text(record(data.get("from")).get("name"), 256),
        raw=data,
    )


def _party(data: Mapping[str, Any], name: str) -> Any:
    """A person's phone, whether the field is an object or the phone itself."""
    value = data.get(name)
    return value.get("phone") if isinstance(value, dict) else value


def _line(data: Mapping[str, Any], name: str) -> str:
    return text(record(data.get(name)).get("phone_number_id"), 64)


def _quoted(value: Any) -> str:
    if isinstance(value, dict):
        return next(filter(None, (usable_id(value.get(name)) for name in _IDS)), "")
    return usable_id(value)


def _wamid(data: Mapping[str, Any]) -> str:
    return usable_id(data.get("wa_message_id")) or usable_id(data.get("message_id"))


_READERS: Mapping[str, Callable[[Mapping[str, Any], int, str], Fact]] = {
    "message.received": _message,
    "message.delivered": _receipt(Status.DELIVERED),
    "message.read": _receipt(Status.READ),
    "message.failed": _receipt(Status.FAILED),
    "template.status_changed": _template,
    "call.received": _call,
}
_OURS = {"phone_number_id": "551207714402", "waba_id": "771207714402"}
_THEIRS = {"phone": "12818184370", "name": "Frank"}
_SENT = {"wa_message_id": "wamid.sample.out", "from": _OURS, "to": {"phone": "12818184370"}}
_SAMPLES: Mapping[str, Mapping[str, Any]] = {
    "message.received": {
        "wa_message_id": "wamid.sample.in",
        "from": _THEIRS,
        "to": _OURS,
        "type": "text",
        "content": {"body": "Hi there"},
        "reply_to": None,
    },
    "message.delivered": _SENT,
    "message.read": _SENT,
    "message.failed": {**_SENT, "errors": [{"code": 131026, "title": "Message undeliverable"}]},
    "template.status_changed": {"name": "signup_otp", "language": "en", "status": "approved"},
    "call.received": {"call_id": "call.sample", "from": _THEIRS, "to": _OURS},
}
SCHEME = QuixessScheme()
