"""What differs between two JSON documents, and between two lists of headers.

Objects are compared by their names; lists by the ids of their members where they have any, else by
the longest run of equal members, so that one insertion is one difference.

Invariant: putting a document's differences into the first one gives the second one; and the work
is bounded whatever the documents are.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

MOST = 2_000
_DEEPEST = 64
_LONGEST_LIST = 400
_IDS = ("id", "_serialized", "messageId", "message_id", "wamid", "key", "name")


class Change(StrEnum):
    """What became of a value."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that differs. ``before`` and ``after`` are the values, None where there is none."""

    path: str
    change: Change
    before: Any = None
    after: Any = None


def differences(before: Any, after: Any) -> list[Difference]:
    """What differs, in the order of the documents; at most ``MOST``."""
    found: list[Difference] = []
    for one in _walk(before, after, "", 0):
        found.append(one)
        if len(found) >= MOST:
            break
    return found


def header_differences(
    before: Sequence[tuple[str, str]], after: Sequence[tuple[str, str]]
) -> list[Difference]:
    """What differs between headers; their names count in any case, repeated ones as one."""
    return list(_members(_joined(before), _joined(after), "", _DEEPEST))


def shown(value: Any) -> str:
    """A value on one line, as JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def _joined(headers: Sequence[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, tuple[str, str]] = {}
    for name, value in headers:
        key = name.lower()
        known = found.get(key)
        found[key] = (known[0], f"{known[1]}, {value}") if known else (name, value)
    return {key: value for key, (_name, value) in found.items()}


def _walk(before: Any, after: Any, path: str, depth: int) -> Iterator[Difference]:
    if _same(before, after):
        return
    if depth < _DEEPEST and isinstance(before, Mapping) and isinstance(after, Mapping):
        yield from _members(before, after, path, depth)
    elif depth < _DEEPEST and _are_lists(before, after):
        yield from _lists(before, after, path, depth)
    else:
        yield Difference(path or "$", Change.CHANGED, before, after)


def _members(
    before: Mapping[str, Any], after: Mapping[str, Any], path: str, depth: int
) -> Iterator[Difference]:
    for name in [*before, *(one for one in after if one not in before)]:
        place = f"{path}.{name}" if path else str(name)
        if name not in after:
            yield Difference(place, Change.REMOVED, before[name])
        elif name not in before:
            yield Difference(place, Change.ADDED, None, after[name])
        else:
            yield from _walk(before[name], after[name], place, depth + 1)


def _lists(before: list[Any], after: list[Any], path: str, depth: int) -> Iterator[Difference]:
    for old, new in _paired(before, after):
        if old is None:
            assert new is not None
            yield Difference(f"{path}[{new}]", Change.ADDED, None, after[new])
        elif new is None:
            yield Difference(f"{path}[{old}]", Change.REMOVED, before[old])
        else:
            yield from _walk(before[old], after[new], f"{path}[{new}]", depth + 1)


def _paired(before: list[Any], after: list[Any]) -> Iterator[tuple[int | None, int | None]]:
    """Places in both lists that belong together; None where there is no other."""
    if len(before) > _LONGEST_LIST or len(after) > _LONGEST_LIST:
        for place in range(max(len(before), len(after))):
            old = place if place < len(before) else None
            yield old, place if place < len(after) else None
        return
    matcher = SequenceMatcher(None, _names(before), _names(after), autojunk=False)
    for kind, old, old_end, new, new_end in matcher.get_opcodes():
        for step in range(max(old_end - old, new_end - new)):
            # within a replaced run, members that stand beside each other are compared
            mine = old + step if old + step < old_end else None
            yield mine, new + step if new + step < new_end and kind != "delete" else None


def _names(members: list[Any]) -> list[str]:
    """What a member is known by: its id, else all of it."""
    return [_name(one) for one in members]


def _name(member: Any) -> str:
    if isinstance(member, Mapping):
        for name in _IDS:
            value = member.get(name)
            if isinstance(value, str | int) and not isinstance(value, bool):
                return f"{name}={value}"
            if isinstance(value, Mapping) and isinstance(value.get("_serialized"), str):
                return f"{name}={value['_serialized']}"
    return shown(member)


def _are_lists(before: Any, after: Any) -> bool:
    return isinstance(before, list) and isinstance(after, list)


def _same(before: Any, after: Any) -> bool:
    """Whether two values are the same JSON: 1, 1.0 and true are not, though Python says so."""
    if type(before) is not type(after):
        return False
    if isinstance(before, Mapping | list):
        one = json.dumps(before, ensure_ascii=False, sort_keys=True)
        return one == json.dumps(after, ensure_ascii=False, sort_keys=True)
    return bool(before == after)
