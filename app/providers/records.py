"""What the API traffic log gets to know of each attempt: everything but secrets.

Invariant: every text in a CallRecord went through the redactor, and secret fields are masked
by name before that.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from app.core.redact import MASK, Redactor
from app.providers.answers import masked
from app.providers.base import Endpoint, Type, Upload

_MOST = 16_384


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One attempt of one call. ``request_id`` is shared by the attempts of a call.

    ``kind`` is the error's kind or None; ``answer`` is cut at 16 KiB; bytes are only counted.
    ``context`` is what the caller gave (the message a send belongs to).
    """

    account: str
    operation: str
    method: str
    url: str
    status: int | None
    started_at: int
    seconds: float
    attempt: int
    request: str
    answer: str
    kind: str | None
    request_id: str
    context: Any = None


def request_text(endpoint: Endpoint, values: Mapping[str, Any], redactor: Redactor) -> str:
    """The fields of a call as JSON, secret ones masked, files as name, type and size."""
    secret = frozenset(one.name for one in endpoint.parameters if one.secret)
    shown = {}
    for parameter in endpoint.parameters:
        value = values.get(parameter.name)
        if value is None:
            continue
        if parameter.type is Type.FILE and isinstance(value, Upload):
            shown[parameter.name] = {"file": value.filename, "type": value.content_type}
        else:
            shown[parameter.name] = value
    text = json.dumps(masked(shown, MASK, secret), ensure_ascii=False)
    return redactor.clean(text, _MOST)


def answer_text(
    content: bytes, content_type: str, document: Any, redactor: Redactor, echoes: tuple[str, ...]
) -> str:
    """An answer for the log. ``echoes`` are secret fields of this call, masked wherever seen."""
    if isinstance(document, dict | list):
        text = json.dumps(masked(document, MASK), ensure_ascii=False)
    elif content_type.startswith(("text/", "application/json", "application/xml")):
        text = content[: 4 * _MOST].decode("utf-8", "replace")
    elif content:
        text = f"{len(content):,} bytes of {content_type or 'unknown type'}"
    else:
        text = ""
    return redactor.clean(text, _MOST, echoes)


def shown_url(url: str, redactor: Redactor) -> str:
    """A URL without secrets (no document puts any there) and without user information."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return redactor.clean(parts._replace(netloc=host).geturl())
