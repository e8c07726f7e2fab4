"""Messages and statuses in the shape of Meta's Cloud API, as its resellers hand them on.

Invariant: pure; every function returns new plain data.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Any

from app.sandbox.media import Media
from app.sandbox.people import Line

FILE_KINDS = ("image", "voice", "audio", "video", "document", "sticker")


def wamid(seed: str) -> str:
    """A message id: ``wamid.HBgL…``."""
    digest = hashlib.sha256(seed.encode()).digest()
    return "wamid.HBgL" + base64.b64encode(digest[:27]).decode()


def kind_of(line: Line) -> str:
    """The Cloud API's ``type`` of a line."""
    return "audio" if line.kind == "voice" else line.kind


def content(line: Line, file: Media | None, media_id: str, about: str) -> dict[str, Any]:
    """``{type, <type>: {…}}`` of an inbound message; ``about``: the id a reaction speaks of."""
    kind = kind_of(line)
    if file is not None:
        data = file.content()
        entry: dict[str, Any] = {
            "id": media_id,
            "mime_type": file.mime,
            "sha256": base64.b64encode(hashlib.sha256(data).digest()).decode(),
        }
        if line.text and kind in ("image", "video", "document"):
            entry["caption"] = line.text
        if kind == "document":
            entry["filename"] = file.filename
        if kind == "audio":
            entry["voice"] = line.kind == "voice"
        if kind == "sticker":
            entry["animated"] = False
        return {"type": kind, kind: entry}
    if kind == "unsupported":
        error = {
            "code": 131051,
            "title": "Message type unknown",
            "message": "Message type unknown",
            "error_data": {"details": "Message type is currently not supported."},
        }
        return {"type": kind, "errors": [error]}
    return {"type": kind, kind: _plain(kind, line.text, about)}


def _plain(kind: str, text: str, about: str) -> dict[str, Any] | list[dict[str, Any]]:
    if kind == "location":
        place = {"name": text, "address": "Moriah Avenue 48, Haifa"} if text else {}
        return {"latitude": 32.794, "longitude": 34.9896, **place}
    if kind == "contacts":
        name = text or "Noam Levi"
        return [
            {
                "name": {"formatted_name": name, "first_name": name.split()[0]},
                "phones": [{"phone": "+972 52 441 0013", "wa_id": "972524410013", "type": "CELL"}],
            }
        ]
    if kind == "interactive":
        reply = {"id": "choice-1", "title": text or "Change the day"}
        return {"type": "button_reply", "button_reply": reply}
    if kind == "button":
        return {"payload": "CHANGE_DAY", "text": text or "Change the day"}
    if kind == "reaction":
        return {"message_id": about, "emoji": text}
    if kind == "order":
        item = {"product_retailer_id": "front-oak-60", "quantity": 2, "item_price": 189.0}
        return {
            "catalog_id": "194836987003835",
            "text": text,
            "product_items": [{**item, "currency": "USD"}],
        }
    return {"body": text}


def status(message_id: str, word: str, at: int, to: str) -> dict[str, Any]:
    """A status of one of our messages; a failed one says that it cannot be delivered."""
    entry: dict[str, Any] = {
        "id": message_id,
        "status": word,
        "timestamp": str(at // 1000),
        "recipient_id": to,
    }
    if word == "failed":
        entry["errors"] = [undeliverable()]
    else:
        entry["conversation"] = {"id": message_id[-12:], "origin": {"type": "service"}}
        entry["pricing"] = {"billable": False, "pricing_model": "PMP", "category": "service"}
    return entry


def undeliverable() -> dict[str, Any]:
    """Meta's error for a number that has no WhatsApp."""
    return {
        "code": 131026,
        "title": "Message undeliverable",
        "message": "Message undeliverable",
        "error_data": {"details": "The recipient is not a WhatsApp user."},
    }


def reachable(number: str) -> bool:
    """Whether WhatsApp knows a number: 7–15 digits, not ending in 000, not the documents' own."""
    digits = number.removeprefix("+")
    if not digits.isdigit() or not 7 <= len(digits) <= 15:
        return False
    return not digits.endswith("000") and digits != "15559876543"
