"""Keeps API keys out of stored headers: of each only the last four characters stay.

Signatures, times and ids are kept whole: they are no secrets, and the inspector explains and
verifies with them.

Invariant: a stored header list can be shown to anyone who may see the body.
"""

from __future__ import annotations

from collections.abc import Iterable

_TELLING = ("key", "token", "secret", "password", "authorization", "cookie", "credential")
_SHOWN = 4
_LONG_ENOUGH = 12  # of a short secret nothing is shown


def masked(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The headers with every value masked whose name tells of a secret."""
    return [(name, _mask(value) if _tells(name) else value) for name, value in headers]


def _tells(name: str) -> bool:
    lowered = name.lower()
    return any(word in lowered for word in _TELLING)


def _mask(value: str) -> str:
    return f"…{value[-_SHOWN:]}" if len(value) >= _LONG_ENOUGH else "…"
