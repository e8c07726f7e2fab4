"""Reading values that a provider sent, whatever they turn out to be.

Webhook schemes and list readers use these instead of indexing: a wrong type becomes an empty
value, never an exception, and text never carries what SQLite or Qt can't hold.

Invariant: nothing here raises for any value that ``json.loads`` can give.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

MAX_TEXT = 131_072
_MAX_ID = 200
_SECONDS_LIMIT = 100_000_000_000  # beyond this a number of seconds would lie past the year 5000
_LATEST = 4_102_444_800_000  # 2100-01-01, milliseconds
_NUMBER = re.compile(r"-?[0-9]{1,20}(\.[0-9]{1,9})?", re.ASCII)
_NOT_DIGIT = re.compile(r"[^0-9]+", re.ASCII)


def text(value: Any, limit: int = MAX_TEXT) -> str:
    """The value as text that can be stored; "" for anything but text and numbers."""
    if isinstance(value, str):
        clean: str = value
        if not clean.isascii():
            clean = clean.encode("utf-8", "replace").decode("utf-8")  # lone surrogates become ?
        if "\x00" in clean:
            clean = clean.replace("\x00", "\ufffd")
        return clean[:limit]
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    if isinstance(value, int) and value.bit_length() > 256:
        return ""
    return str(value)


def record(value: Any) -> Mapping[str, Any]:
    """The value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def records(value: Any) -> list[Mapping[str, Any]]:
    """The objects in the value if it is a list, else nothing."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def digits(value: Any) -> str:
    """The digits of a phone number or chat id, without plus sign, spaces and suffix."""
    return _NOT_DIGIT.sub("", text(value, 200).partition("@")[0])[:32]


def number(value: Any) -> float | None:
    """A finite number, also from text, else None."""
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if isinstance(value, int) and value.bit_length() > 63:
        return None
    return float(value) if math.isfinite(value) else None


def count(value: Any) -> int | None:
    """A whole number that is not negative, else None."""
    found = number(value)
    return int(found) if found is not None and found >= 0 else None


def moment(value: Any, default: int) -> int:
    """Milliseconds since 1970 from seconds, milliseconds or ISO-8601; ``default`` if senseless."""
    found = number(value)
    if found is not None:
        at = int(found * 1000) if abs(found) < _SECONDS_LIMIT else int(found)
    elif isinstance(value, str):
        at = iso_moment(value)
    else:
        return default
    return at if 0 < at < _LATEST else default


def iso_moment(value: str) -> int:
    """Milliseconds since 1970 of an ISO-8601 text (UTC where it names no zone), 0 if it is none."""
    if not 10 <= len(value) <= 40 or not value.isascii():
        return 0
    try:
        parsed = datetime.fromisoformat(value.strip())
        aware = parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
        return int(aware.timestamp() * 1000)
    except (ValueError, OverflowError):
        return 0


def body_id(body: bytes) -> str:
    """The id of a delivery that names none: the hash of its bytes."""
    return hashlib.sha256(body).hexdigest()


def document_id(document: Mapping[str, Any]) -> str:
    """32 characters that tell this document from others, whatever its spacing was."""
    packed = json.dumps(document, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(packed.encode("ascii")).hexdigest()[:32]


def usable_id(value: Any) -> str:
    """The value as an id, "" if it can't be one (empty, too long, not plain text)."""
    if not isinstance(value, str) or not 0 < len(value) <= _MAX_ID or not value.isprintable():
        return ""
    return value


def event_name(value: Any) -> str:
    """The value as an event name that fits a column; "" if it is none."""
    return value if usable_id(value) and len(value) <= 80 else ""
