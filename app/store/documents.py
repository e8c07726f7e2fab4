"""JSON as columns hold it: readable in any script, and never a text that SQLite refuses.

Invariant: whatever JSON a provider can send, half a surrogate pair included, can be stored.
"""

from __future__ import annotations

import json


def stored(document: object) -> str:
    """The document as text; half a character becomes a question mark."""
    return json.dumps(document, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")
