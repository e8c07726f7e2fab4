"""The words of a filter field: ``name:value`` tokens and free text, shared by the inspector and
the activity log.

Tokens keep their spelling until a caller reads them; a name that a caller does not know stays
part of the text, so that ``https://…`` can be searched for.

Invariant: any text is a query; nothing typed raises.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

_WORD = re.compile(r'(?:([a-z]+):)?("[^"]*"|\S+)')
_AGO = re.compile(r"(\d{1,6})\s*(s|m|min|h|d)")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?")
_UNITS = {"s": 1_000, "m": 60_000, "min": 60_000, "h": 3_600_000, "d": 86_400_000}


@dataclass(frozen=True, slots=True)
class Token:
    """One ``name:value``, without the quotes around a value."""

    name: str
    value: str

    def __str__(self) -> str:
        value = f'"{self.value}"' if " " in self.value or not self.value else self.value
        return f"{self.name}:{value}"


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed: tokens in their order, and the rest as one text."""

    tokens: Sequence[Token] = ()
    text: str = ""

    def values(self, name: str) -> tuple[str, ...]:
        """All values of a token's name."""
        return tuple(token.value for token in self.tokens if token.name == name)

    def value(self, name: str) -> str:
        """The last value of a token's name, or an empty text."""
        found = self.values(name)
        return found[-1] if found else ""

    def __str__(self) -> str:
        return " ".join([*map(str, self.tokens), self.text]).strip()


def parse(typed: str, names: Iterable[str]) -> Query:
    """Splits what was typed into tokens of these names and a text."""
    known = frozenset(names)
    tokens: list[Token] = []
    words: list[str] = []
    for match in _WORD.finditer(typed):
        name, value = match.groups()
        if name in known:
            tokens.append(Token(name, value.strip('"')))
        else:
            words.append(match.group().strip('"') if not name else match.group())
    return Query(tuple(tokens), " ".join(words))


def written_moment(value: str) -> int:
    """A whole ISO-8601 time with its zone, as bodies have it, in ms since 1970; 0 for others."""
    if not 20 <= len(value) <= 35 or value[10:11] not in ("T", " "):
        return 0
    try:
        when = datetime.fromisoformat(value)
    except ValueError:
        return 0
    return round(when.timestamp() * 1000) if when.tzinfo is not None and when.year > 1970 else 0


def moment(value: str, now: int) -> int | None:
    """A time in ms since 1970: ``15:11``, ``2h`` (ago), ``2026-03-10``, ``2026-03-10T15:11``.

    A clock time is today's, or yesterday's where it is still to come. None for anything else.
    """
    if not value:
        return None
    if match := _AGO.fullmatch(value):
        return now - int(match.group(1)) * _UNITS[match.group(2)]
    here = datetime.fromtimestamp(now / 1000).astimezone()
    if match := _CLOCK.fullmatch(value):
        hour, minute, second = (int(part or 0) for part in match.groups())
        if hour > 23 or minute > 59 or second > 59:
            return None
        found = here.replace(hour=hour, minute=minute, second=second, microsecond=0)
        if found > here:
            found -= timedelta(days=1)
        return round(found.timestamp() * 1000)
    try:
        when = datetime.fromisoformat(value)
    except ValueError:
        return None
    return round(when.astimezone().timestamp() * 1000) if when.year > 1970 else None
