"""Bodies as providers send them, each with the event, the id and the facts it must give.

In a file: ``body``, ``event``, ``event_id`` (null: the hash of the body's bytes, "@several": a
hash over several ids) and ``facts``, of which each names its class in ``fact`` and the fields
that matter.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).parent


def payloads(provider: str) -> dict[str, dict[str, Any]]:
    """Name → content of every file of a provider."""
    return {
        path.stem: json.loads(path.read_text("utf-8"))
        for path in sorted((_ROOT / provider).glob("*.json"))
    }
