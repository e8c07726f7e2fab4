"""Recover's partner webhooks: nine events on leads, checklists, sequences and handoffs.

``X-Recover-Signature: <hex HMAC(secret, raw body)>``, no prefix; a ``whsec_…`` secret is used
as it stands. ``X-Recover-Delivery-Id`` lies outside the signature, so the body's ``id`` tells
duplicates. Source: contracts.md section 3.

Invariant: an event that is not documented is kept as ``Unknown``, never guessed at.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from app.domain.facts import Fact, LeadChanged, Unknown
from app.domain.hooks import HookAccount, Identity, Proof, SampleEvent
from app.domain.missed import RetryPolicy
from app.providers.signatures import HmacRule, signature, verify
from app.providers.wire import (
    body_id,
    count,
    digits,
    document_id,
    event_name,
    moment,
    number,
    record,
    text,
    usable_id,
)

_RULE = HmacRule("X-Recover-Signature")
_LEAD = {"phone": "+14155551234", "lead_name": "John Doe"}
_DATA: Mapping[str, Mapping[str, Any]] = {
    "conversation.started": {},
    "conversation.reply_received": {
        "message_body": "Sure, I can send the bank statements tomorrow.",
        "message_direction": "inbound",
    },
    "conversation.handoff_requested": {"reason": "Lead requested to speak with a human agent"},
    "lead.status_changed": {"previous_status": "new", "new_status": "contacted"},
    "lead.created": {},
    "checklist.item_collected": {
        "item": "Bank statement",
        "checklist_progress": 0.5,
        "completed_items": 2,
        "total_items": 4,
    },
    "checklist.completed": {"checklist_progress": 1.0, "completed_items": 4, "total_items": 4},
    "sequence.completed": {},
    "sequence.reply_received": {
        "message_body": "Yes, still interested.",
        "message_direction": "inbound",
    },
}


class RecoverPartnerScheme:
    """2xx within 10 s; five more tries, then the event is dropped."""

    deadline: float | None = 10.0
    deadlines: Mapping[str, float] = MappingProxyType({})
    retries = RetryPolicy((30.0, 120.0, 600.0, 3_600.0, 14_400.0), source="Delivery & Retries")

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
        """One change of a lead. Raises ValueError without a type or a phone."""
        event = text(document.get("type"), 80)
        at = moment(document.get("created_at"), received_at)
        if not event:
            raise ValueError("The body names no event type.")
        if event not in _DATA:
            return [Unknown(event, at, raw=document)]
        data = record(document.get("data"))
        phone = digits(data.get("phone"))
        if not phone:
            raise ValueError(f"{event} names no phone.")
        return [
            LeadChanged(
                event=event,
                phone=phone,
                at=at,
                key=usable_id(document.get("id")) or document_id(document),
                name=text(data.get("lead_name"), 256),
                previous=text(data.get("previous_status"), 256),
                current=text(data.get("new_status"), 256),
                reason=text(data.get("reason"), 2000),
                item=_item(data),
                progress=number(data.get("checklist_progress")),
                done=count(data.get("completed_items")),
                total=count(data.get("total_items")),
                text=text(data.get("message_body")),
                raw=data,
            )
        ]

    def sign(self, body: bytes, account: HookAccount, now: float) -> Mapping[str, str]:
        """The headers with which Recover would send this body."""
        delivery = hashlib.sha256(body + str(now).encode("ascii")).hexdigest()[:24]
        return {
            "Content-Type": "application/json",
            "X-Recover-Delivery-Id": f"dlv_{delivery}",
            **signature(_RULE, body, account.secrets),
        }

    def samples(self) -> Sequence[SampleEvent]:
        """The nine documented events."""
        return [
            SampleEvent(
                event,
                {
                    "id": f"evt_sample_{place}",
                    "type": event,
                    "account_id": "acc_8f3a1b2c",
                    "created_at": "2026-02-14T15:30:00Z",
                    "data": {**_LEAD, **data},
                },
            )
            for place, (event, data) in enumerate(_DATA.items(), 1)
        ]


def _item(data: Mapping[str, Any]) -> str:
    """The collected item; its field's name is not documented."""
    for name in ("item", "item_name", "checklist_item", "item_label"):
        value = data.get(name)
        found = text(value, 512) or text(record(value).get("name"), 512)
        if found:
            return found
    return ""


SCHEME = RecoverPartnerScheme()
