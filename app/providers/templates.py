"""Templates' placeholders and the parameters that fill them.

Works on the Cloud API's shapes (Recover Lead X §5 and §7): a definition's components have
``type`` and ``text`` with ``{{1}}``, ``{{2}}`` …; a message's have ``type`` and ``parameters``.

Invariant: pure; a template whose definition is unknown passes, because nothing is known.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

_PLACEHOLDER = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")


class Malformed(ValueError):
    """A template text whose placeholders don't count 1, 2, 3 …"""


def placeholders(text: str) -> int:
    """How many values a text takes. Raises Malformed."""
    found = _PLACEHOLDER.findall(text)
    rest = _PLACEHOLDER.sub("", text)
    if "{{" in rest or "}}" in rest:
        raise Malformed("has a placeholder that is not closed; write {{1}}")
    names = set(found)
    if all(name.isascii() and name.isdigit() for name in names):
        if names != {str(number) for number in range(1, len(names) + 1)}:
            raise Malformed("numbers its placeholders with gaps; they count {{1}}, {{2}}, {{3}}")
    elif not all(re.fullmatch(r"[a-z][a-z0-9_]*", name) for name in names):
        raise Malformed("has a placeholder that is neither a number nor a name")
    return len(names)


def wanted(definition: Sequence[Any]) -> dict[str, int]:
    """How many values each component of a definition takes: ``{"body": 2}``."""
    counts: dict[str, int] = {}
    for component in definition:
        if not isinstance(component, Mapping) or not isinstance(component.get("text"), str):
            continue
        try:
            number = placeholders(component["text"])
        except Malformed:
            continue
        if number:
            counts[str(component.get("type", "")).lower()] = number
    return counts


def mismatches(definition: Sequence[Any], components: Sequence[Any]) -> list[str]:
    """What is wrong with a message's ``components`` for this definition, in words."""
    given: dict[str, int] = {}
    for component in components:
        if isinstance(component, Mapping):
            parameters = component.get("parameters")
            number = len(parameters) if isinstance(parameters, list) else 0
            given[str(component.get("type", "")).lower()] = number
    problems = []
    counts = wanted(definition)
    for kind in sorted({"body", *counts} | ({"header"} & set(given))):
        needs, has = counts.get(kind, 0), given.get(kind, 0)
        if needs != has and not (kind == "header" and needs == 0):
            problems.append(f"The {kind} takes {needs} values, {has} are given.")
    return problems


def filled(text: str, values: Sequence[str]) -> str:
    """A template's text with its placeholders filled in, for a preview."""

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        at = int(name) - 1 if name.isascii() and name.isdigit() and len(name) < 6 else -1
        return values[at] if 0 <= at < len(values) else match.group(0)

    return _PLACEHOLDER.sub(value, text)
