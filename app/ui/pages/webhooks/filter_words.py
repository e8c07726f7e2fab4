"""What the delivery filter understands, in words, for its completion.

Invariant: everything that is offered here is understood by the inspector.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.services.completion import Vocabulary
from app.services.inspector import Delivery, Verdict
from app.ui.models.delivery_words import event_meaning, mark

_PATHS = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeliveryFilter", text)


def vocabulary(
    events: Sequence[str], accounts: Sequence[tuple[str, str]], delivery: Delivery | None
) -> Vocabulary:
    """The tokens with their values. ``accounts``: (name or code, whose it is)."""
    tokens = {
        "is": _tr("pinned, important, read, unread, noted …"),
        "event": _tr("the event’s name"),
        "account": _tr("an account, or a number’s code"),
        "verdict": _tr("what became of it"),
        "text": _tr("text in the body"),
        "header": _tr("a header’s name or value"),
        "path": _tr("a place in the body, =value"),
        "since": _tr("from a time on"),
        "until": _tr("up to a time"),
    }
    times = [
        ("15m", _tr("15 minutes ago")),
        ("2h", _tr("2 hours ago")),
        ("1d", _tr("yesterday at this time")),
        ("7d", _tr("a week ago")),
        ("09:00", _tr("a time of day")),
    ]
    values: dict[str, Sequence[tuple[str, str]]] = {
        "is": [
            ("pinned", _tr("kept for good")),
            ("important", _tr("marked important")),
            ("unread", _tr("not marked as read")),
            ("read", _tr("marked as read")),
            ("noted", _tr("with a note")),
            ("duplicate", _tr("came again")),
            ("refused", _tr("answered 400 or 401")),
            ("test", _tr("test events")),
        ],
        "event": [(name, event_meaning(name)) for name in events],
        "account": accounts,
        "verdict": [(one.value, mark(one).word) for one in Verdict],
        "header": _headers(delivery),
        "path": list(_paths(delivery)),
        "since": times,
        "until": times,
    }
    return Vocabulary(tokens, values)


def _headers(delivery: Delivery | None) -> list[tuple[str, str]]:
    return [(name, value[:40]) for name, value in delivery.headers] if delivery else []


def _paths(delivery: Delivery | None) -> Iterator[tuple[str, str]]:
    """The leaves of the body that is shown, with their values."""
    if delivery is None or len(delivery.body) > 200_000:
        return
    try:
        document = json.loads(delivery.body)
    except (ValueError, RecursionError):
        return
    waiting: list[tuple[str, Any]] = [("", document)]
    count = 0
    while waiting and count < _PATHS:
        path, value = waiting.pop(0)
        if isinstance(value, dict):
            inner = [(f"{path}.{name}" if path else str(name), one) for name, one in value.items()]
            waiting = inner + waiting
        elif isinstance(value, list):
            waiting = [(f"{path}[{at}]", one) for at, one in enumerate(value[:3])] + waiting
        elif path:
            count += 1
            yield path, str(value)[:40]
