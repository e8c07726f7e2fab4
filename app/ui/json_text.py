"""JSON as it is read: with a line for each value. For answers and bodies in the window.

Invariant: what is no JSON comes back letter by letter; of JSON that was cut off, everything is
kept, and an ellipsis says that there was more.
"""

from __future__ import annotations

import json
import re

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[{}\[\],:]|[^\s{}\[\],:"]+')
_STEP = "  "


def pretty(text: str | bytes) -> str:
    """Set out over lines."""
    words = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    try:
        return json.dumps(json.loads(words), ensure_ascii=False, indent=2)
    except (ValueError, RecursionError):
        return _begun(words) if words.lstrip()[:1] in ("{", "[") else words


def _begun(text: str) -> str:
    """The beginning of a document that is cut off; another text as it is."""
    closers: list[str] = []
    found: list[str] = []
    tokens = [one.group() for one in _TOKEN.finditer(text)]
    for at, token in enumerate(tokens):
        if token in ("{", "["):
            closers.append("}" if token == "{" else "]")
            empty = tokens[at + 1 : at + 2] == closers[-1:]
            found.append(token if empty else f"{token}\n{_STEP * len(closers)}")
        elif token in ("}", "]"):
            if not closers or closers.pop() != token:
                return text  # not cut off, but no JSON
            empty = at > 0 and tokens[at - 1] in ("{", "[")
            found.append(token if empty else f"\n{_STEP * len(closers)}{token}")
        elif token == ",":
            found.append(f",\n{_STEP * len(closers)}")
        else:
            found.append(": " if token == ":" else token)
    return f"{''.join(found)}…" if closers else text
