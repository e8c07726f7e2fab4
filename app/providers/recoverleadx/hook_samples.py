"""One sample of everything that Recover Lead X's webhooks can bring (Cloud API shapes).

For the test-event generator; signed by the scheme, sent by whoever asks.

Invariant: every sample parses, and each has ids of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.hooks import SampleEvent

_CUSTOMER = "14155550142"
_TIME = "1773147970"
_MESSAGES: Mapping[str, Any] = {
    "text": {"body": "Perfect. Can the island seat four?"},
    "image": {"id": "881", "mime_type": "image/jpeg", "sha256": "x", "caption": "The kitchen"},
    "audio": {"id": "882", "mime_type": "audio/ogg; codecs=opus", "voice": True},
    "video": {"id": "883", "mime_type": "video/mp4", "caption": "A walk through"},
    "document": {"id": "884", "mime_type": "application/pdf", "filename": "offer 2184.pdf"},
    "sticker": {"id": "885", "mime_type": "image/webp", "animated": False},
    "location": {"latitude": 32.0853, "longitude": 34.7818, "name": "Showroom"},
    "contacts": [{"name": {"formatted_name": "Noa Levi"}, "phones": [{"phone": "+97250123456"}]}],
    "interactive": {"type": "button_reply", "button_reply": {"id": "yes", "title": "Yes"}},
    "button": {"text": "Confirm", "payload": "confirm"},
    "reaction": {"message_id": "wamid.sample.text", "emoji": "👍"},
    "order": {
        "catalog_id": "1",
        "product_items": [{"product_retailer_id": "oak-top", "quantity": 2, "item_price": 120}],
    },
    "system": {"body": "Marcus changed from 14155550142 to 14155550143", "type": "changed"},
}
_NOT_SUPPORTED = [{"code": 131051, "title": "Message type unknown", "message": "Unsupported"}]
_UNDELIVERABLE = [
    {
        "code": 131047,
        "title": "Re-engagement message",
        "error_data": {"details": "More than 24 hours have passed since the last reply."},
    }
]


def sample_events() -> Sequence[SampleEvent]:
    """Messages of every kind, a quoted and an unsupported one, receipts, and an error."""
    plain = [_message(kind, {"type": kind, kind: part}) for kind, part in _MESSAGES.items()]
    quoted = {"type": "text", "text": {"body": "This one"}, "context": {"id": "wamid.quoted"}}
    unsupported = {"type": "unsupported", "errors": _NOT_SUPPORTED}
    return [
        *plain,
        _message("quoted", quoted),
        _message("unsupported", unsupported),
        *(_status(name) for name in ("sent", "delivered", "read")),
        _status("failed", errors=_UNDELIVERABLE),
        _event("errors", {"errors": [{"code": 130429, "title": "Rate limit hit"}]}),
    ]


def _message(name: str, content: Mapping[str, Any]) -> SampleEvent:
    message = {
        "from": _CUSTOMER,
        "id": f"wamid.sample.{name}",
        "timestamp": _TIME,
        **content,
    }
    contact = {"profile": {"name": "Marcus Bell"}, "wa_id": _CUSTOMER}
    return _event("messages", {"contacts": [contact], "messages": [message]})


def _status(name: str, **more: Any) -> SampleEvent:
    status = {
        "id": "wamid.sample.out",
        "status": name,
        "timestamp": _TIME,
        "recipient_id": _CUSTOMER,
        "pricing": {"billable": True, "pricing_model": "CBP", "category": "service"},
        **more,
    }
    return _event("statuses", {"statuses": [status]})


def _event(name: str, value: Mapping[str, Any]) -> SampleEvent:
    metadata = {"display_phone_number": "+16285550119", "phone_number_id": "881207714402"}
    whole = {"messaging_product": "whatsapp", "metadata": metadata, **value}
    change = {"field": "messages", "value": whole}
    entry = {"id": "102938475610293", "changes": [change]}
    return SampleEvent(name, {"object": "whatsapp_business_account", "entry": [entry]})
