"""Completes the filter language as it is typed: names of tokens, then the values they can have.

Pure: a text, a place in it and what is known in; suggestions out. Used by the fields of the
inspector.

Invariant: taking a suggestion changes only the word that is being typed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_WORD = re.compile(r'(?:([a-z]+):)?("[^"]*"?|\S*)$')
MOST = 8


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to go on. ``text`` replaces the word; ``note`` says what it is."""

    text: str
    note: str = ""

    @property
    def whole(self) -> bool:
        """Whether the word is finished with it, and another one may follow."""
        return not self.text.endswith(":")


@dataclass(frozen=True, slots=True)
class Completion:
    """Suggestions for the word between ``start`` and ``end``."""

    start: int = 0
    end: int = 0
    found: tuple[Suggestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What is known: token → what it is, and token → its values with a note each."""

    tokens: Mapping[str, str]
    values: Mapping[str, Sequence[tuple[str, str]]]


def complete(typed: str, cursor: int, known: Vocabulary) -> Completion:
    """What the word at the cursor may become; nothing where it says all it can."""
    match = _WORD.search(typed[:cursor])
    if match is None:
        return Completion()
    start = match.start()
    rest = re.match(r"\S*", typed[cursor:])
    end = cursor + (rest.end() if rest is not None and '"' not in match.group() else 0)
    name, value = match.groups()
    if name in known.tokens:
        found = _values(name, value.strip('"'), known)
    elif name is None and not value.startswith('"'):
        found = _names(value, known)
    else:
        return Completion()
    word = typed[start:end]
    if len(found) == 1 and found[0].text == word:
        return Completion()
    return Completion(start, end, tuple(found[:MOST]))


def taken(typed: str, completion: Completion, chosen: Suggestion) -> tuple[str, int]:
    """The text with a suggestion in it, and where the cursor stands then."""
    after = typed[completion.end :]
    text = chosen.text
    if chosen.whole:
        after = after.lstrip(" ")
        text += " "
    return typed[: completion.start] + text + after, completion.start + len(text)


def _names(typed: str, known: Vocabulary) -> list[Suggestion]:
    term = typed.casefold()
    found = [
        Suggestion(f"{name}:", words)
        for name, words in known.tokens.items()
        if name.startswith(term)
    ]
    if not term:
        return found
    # a value may be typed without its token: "dupl" finds is:duplicate
    for name in ("is", "verdict", "event", "account"):
        for value, note in known.values.get(name, ()):
            if len(term) > 1 and value.casefold().startswith(term):
                found.append(Suggestion(f"{name}:{_quoted(value)}", note))
    return found


def _values(name: str, typed: str, known: Vocabulary) -> list[Suggestion]:
    term = typed.casefold()
    every = known.values.get(name, ())
    begin = [one for one in every if one[0].casefold().startswith(term)]
    # one letter is inside of nearly everything
    inside = [one for one in every if len(term) > 1 and one not in begin and term in _folded(one)]
    return [Suggestion(f"{name}:{_quoted(value)}", note) for value, note in [*begin, *inside]]


def _folded(value: tuple[str, str]) -> str:
    return value[0].casefold()


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value
