"""Where a message says that somebody is: the name of the place, and its coordinates.

APIs hand a location on as words: coordinates alone, a name alone, or the coordinates and then the
name. Invariant: nothing that was said is lost; what can't be parted is the name.
"""

from __future__ import annotations

import re

from app.domain.messages import Kind

_COORDINATES = re.compile(
    r"\s*(-?\d{1,2}(?:\.\d{1,15})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,15})?)(?![\d.])[\s,;:]*"
)
_EXACT = re.compile(r"\s*-?\d{1,2}\.\d{3,}\s*,\s*-?\d{1,3}\.\d{3,}(?![\d.])")


def told_as(kind: Kind | None, words: str) -> Kind | None:
    """The kind of a message. Some lists and webhooks name none: exact coordinates are a place."""
    exact = kind is Kind.TEXT and _EXACT.match(words) is not None and parted(words)[1]
    return Kind.LOCATION if exact else kind


def parted(words: str) -> tuple[str, str]:
    """(name, ``latitude, longitude``) of a location's words; each may be empty."""
    found = _COORDINATES.match(words)
    # two whole numbers may begin a street's address
    whole = found is None or "." not in found[1] + found[2]
    if found is None or whole or abs(float(found[1])) > 90 or abs(float(found[2])) > 180:
        return words.strip(), ""
    return words[found.end() :].strip(), f"{found[1]}, {found[2]}"
