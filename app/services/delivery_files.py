"""Deliveries as text that leaves the window: a cURL command, JSON lines, HAR.

Invariant: the body is byte-exact in all three, and a masked key is never made up again.
"""

from __future__ import annotations

import base64
import json
import shlex
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from app.store.delivery_reads import Delivery

# what the sender's connection made, not the sender
_OF_CONNECTION = frozenset(
    {"host", "content-length", "connection", "accept-encoding", "transfer-encoding", "expect"}
)
_MASKED = "…"
KEY_PLACE = "$KEY"


def own_headers(delivery: Delivery) -> list[tuple[str, str]]:
    """The headers that belong to the message; a masked value is empty."""
    return [
        (name, "" if value.startswith(_MASKED) else value)
        for name, value in delivery.headers
        if name.lower() not in _OF_CONNECTION
    ]


def curl(delivery: Delivery, url: str) -> str:
    """A command for a POSIX shell that sends the same bytes; keys are ``$KEY``."""
    lines = [f"curl -X POST {shlex.quote(url)}"]
    names = set()
    for name, value in own_headers(delivery):
        names.add(name.lower())
        text = f'"{name}: {KEY_PLACE}"' if not value else shlex.quote(f"{name}: {value}")
        lines.append(f"-H {text}")
    if "content-type" not in names:
        lines.append("-H 'Content-Type:'")
    body = _printable(delivery.body)
    if body is None:
        coded = base64.b64encode(delivery.body).decode("ascii")
        lines.append("--data-binary @-")
        return f"printf %s {coded} | base64 -d | " + " \\\n  ".join(lines)
    lines.append(f"--data-binary {_quoted(body)}")
    return " \\\n  ".join(lines)


def _printable(body: bytes) -> str | None:
    """The body where a shell's quotes carry it unchanged, else None."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    fine = all(char.isprintable() or char in "\n\t" for char in text)
    # an argument that begins with @ would be read as a file's name
    return text if fine and not text.startswith("@") else None


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def json_line(delivery: Delivery) -> str:
    """One object of ``deliveries --json`` (interfaces.md), with its headers beside it."""
    row = delivery.row
    line: dict[str, Any] = {
        "id": row.id,
        "account": row.account,
        "received_at": _stamp(row.received_at),
        "event": row.event,
        "event_id": row.event_id,
        "verdict": row.verdict.value,
        "status": row.status,
        "duplicate_of": row.duplicate_of,
        "headers": [list(pair) for pair in delivery.headers],
    }
    try:
        line["body"] = json.loads(delivery.body)
    except (ValueError, RecursionError):
        line["body"] = None
        line["body_base64"] = base64.b64encode(delivery.body).decode("ascii")
    return json.dumps(line, ensure_ascii=False)


def har(deliveries: Iterable[Delivery], url: str, version: str) -> str:
    """An HTTP archive (HAR 1.2) of these deliveries; ``url`` is where they came in."""
    entries = [_entry(one, url) for one in deliveries]
    log = {
        "version": "1.2",
        "creator": {"name": "Switchboard", "version": version},
        "entries": entries,
    }
    return json.dumps({"log": log}, ensure_ascii=False, indent=1)


def _entry(delivery: Delivery, url: str) -> dict[str, Any]:
    row = delivery.row
    took = row.answer_us / 1000
    text = _printable(delivery.body)
    body: dict[str, Any] = {"mimeType": "application/json", "text": text}
    if text is None:
        coded = base64.b64encode(delivery.body).decode("ascii")
        body.update(text=coded, encoding="base64")
    return {
        "startedDateTime": _stamp(row.received_at),
        "time": took,
        "request": {
            "method": "POST",
            "url": url,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": [{"name": name, "value": value} for name, value in delivery.headers],
            "queryString": [],
            "postData": body,
            "headersSize": -1,
            "bodySize": row.size,
        },
        "response": {
            "status": row.status,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": [],
            "content": {
                "size": len(delivery.answer),
                "mimeType": "application/json",
                "text": delivery.answer.decode("utf-8", "replace"),
            },
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": len(delivery.answer),
        },
        "cache": {},
        "timings": {"send": 0, "wait": took, "receive": 0},
        "comment": f"delivery {row.id}, {row.verdict.value}",
    }


def _stamp(at: int) -> str:
    moment = datetime.fromtimestamp(at / 1000, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{at % 1000:03d}Z"
