"""Which chats a part of a name or of a number fits, out of all of them, in about a millisecond.

The folded names are kept in memory in the list's order and in portions, so that the first fits
come without looking at the rest; a portion is read when a question comes to it, the first ones
small, or ahead (``read_on``). ``changed`` hears of every chat that changed (its name, or its
place), and the next question reads just those anew.

Invariant: ``following`` is the first to read in its transaction, so it sees whatever was told.
"""

from __future__ import annotations

import re
import threading
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import merge
from itertools import accumulate
from typing import NamedTuple

from app.domain.folding import fold, fold_all
from app.domain.messages import ChatKind
from app.domain.phones import digits_in
from app.store.connection import Connection

_FIRST, _PORTION = 250, 2_000
_BATCH = 500
_DIGITS = 3
# so many changed rows stand beside the portions before all are read anew
_BESIDE = 3_000
# by the list's order each row is in another page of the file, so what is looked at far down is read
# with all that follows, in one go over the table
_FAR = 3
_READ = "SELECT id, pinned, last_at, own_name, name, address, kind FROM chats"
_ORDER = " ORDER BY pinned DESC, last_at DESC, id DESC"

Key = tuple[int, int, int]
_Row = tuple[int, int, int, str, str, str, str]
# before what is no phone number
_ELSE = "\t"


class _Lines(NamedTuple):
    """Texts without line ends in one, and where each begins (and, last, where all end)."""

    text: str
    starts: array[int]

    @classmethod
    def of(cls, texts: list[str]) -> _Lines:
        ends = accumulate(len(one) + 1 for one in texts)
        return cls("\n".join(texts) + "\n", array("I", [0, *ends]))

    def with_words(self, words: list[str]) -> Iterator[int]:
        """The lines that hold all the words."""
        text, starts = self
        at = text.find(words[0])
        while at >= 0:
            line = bisect_right(starts, at) - 1
            begin, end = starts[line], starts[line + 1]
            if all(text.find(word, begin, end) >= 0 for word in words[1:]):
                yield line
            at = text.find(words[0], end)

    def phones_of(self, lines: Iterator[int]) -> Iterator[int]:
        """Those of the lines that are phone numbers."""
        return (one for one in lines if self.text[self.starts[one]] != _ELSE)

    def with_letters(self, pattern: re.Pattern[str]) -> Iterator[int]:
        """The lines in which the pattern, which crosses no line end, is found."""
        for found in pattern.finditer(self.text):
            yield bisect_right(self.starts, found.start()) - 1


class _Portion(NamedTuple):
    """Some chats in the list's order."""

    names: _Lines
    addresses: _Lines
    keys: tuple[array[int], array[int], array[int]]

    @classmethod
    def of(cls, rows: Sequence[_Row]) -> _Portion:
        ids, pinned, ages, own, names, addresses, kinds = zip(*rows, strict=True)
        return cls(
            _Lines.of(fold_all([f"{one}\t{other}" for one, other in zip(own, names, strict=True)])),
            _Lines.of(
                [
                    f"{'' if kind == ChatKind.PERSON else _ELSE}{one}".replace("\n", " ")
                    for one, kind in zip(addresses, kinds, strict=True)
                ]
            ),
            (
                array("b", [int(not one) for one in pinned]),
                array("q", [-one for one in ages]),
                array("q", [-one for one in ids]),
            ),
        )

    def fitting(self, wanted: _Wanted) -> Iterator[Key]:
        """What stands in the list's order."""
        lines = set(
            self.names.with_letters(wanted.letters)
            if wanted.letters is not None
            else self.names.with_words(wanted.words)
        )
        if wanted.digits:
            found = self.addresses.with_words([wanted.digits])
            lines.update(self.addresses.phones_of(found) if wanted.phones else found)
        rests, ages, ids = self.keys
        return ((rests[line], ages[line], ids[line]) for line in sorted(lines))


class _Wanted(NamedTuple):
    """Words, longest first; or letters in this order; and digits of a number beside them.

    ``phones``: not in what else than a phone number a chat is known by.
    """

    words: list[str]
    digits: str = ""
    phones: bool = False
    letters: re.Pattern[str] | None = None


class _Chain:
    """Chats in the list's order, archived ones or others, as far as anybody looked at them."""

    def __init__(self, archived: int) -> None:
        self.portions: list[_Portion] = []
        self.whole = False
        self._archived = archived
        self._end: tuple[int, int, int] | None = None
        self._reading = threading.Lock()

    def portion(self, at: int, connection: Connection, *, ahead: bool = False) -> _Portion | None:
        """One of them, which is read where it was not yet; None behind the last.

        What changed since the one before was read is told, and stands beside. ``ahead``: nobody
        waits for it.
        """
        with self._reading:
            if at == len(self.portions) and not self.whole:
                if at < _FAR or ahead:
                    self._read_on(connection)
                else:
                    self._read_rest(connection)
        return self.portions[at] if at < len(self.portions) else None

    def _read_on(self, connection: Connection) -> None:
        most = min(_FIRST << len(self.portions), _PORTION)
        where, values = self._behind()
        rows = connection.execute(f"{_READ} {where}{_ORDER} LIMIT ?", (*values, most)).fetchall()
        self.whole = len(rows) < most
        self._add(rows)

    def _read_rest(self, connection: Connection) -> None:
        where, values = self._behind()
        rows = connection.execute(f"{_READ} NOT INDEXED {where}{_ORDER}", values)
        while part := rows.fetchmany(_PORTION):
            self._add(part)
        self.whole = True

    def _behind(self) -> tuple[str, Sequence[int]]:
        """What was not read yet."""
        if self._end is None:
            return "WHERE archived = ?", (self._archived,)
        return (
            "WHERE archived = ? AND (pinned, last_at, id) < (?, ?, ?)",
            (self._archived, *self._end),
        )

    def _add(self, rows: Sequence[_Row]) -> None:
        if rows:
            self._end = (rows[-1][1], rows[-1][2], rows[-1][0])
            self.portions.append(_Portion.of(rows))


class Names(NamedTuple):
    """The names as one transaction sees them, for as long as it is open."""

    chains: tuple[_Chain, ...]
    beside: Mapping[int, _Portion | None]
    connection: Connection | None = None

    def fitting(self, text: str, *, digits_from: int = 1) -> Iterator[int]:
        """Ids of the chats whose name holds all words of ``text``, as the list has them.

        Digits without a letter are looked for in the phone numbers too, from so many on; three and
        more also in what groups are known by.
        """
        text = fold(text)
        digits = digits_in(text)
        by_number = len(digits) >= digits_from and not any(char.isalpha() for char in text)
        words = sorted(text.split(), key=len, reverse=True)
        if not words:
            return iter(())
        part = (digits.lstrip("0") or digits) if by_number else ""
        return self._ids(_Wanted(words, part, phones=len(digits) < _DIGITS))

    def alike(self, text: str) -> Iterator[int]:
        """Ids of the chats in whose name the letters stand in this order, from a word's beginning.

        Two letters at least; fewer are alike to everything.
        """
        letters = "".join(fold(text).split())
        if len(letters) < 2:
            return iter(())
        first, *others = map(re.escape, letters)
        parts = (f"[^\\n{one}]*+{one}" for one in others)
        # what stands before the letter is asked after it: the letter alone is looked for quickly
        pattern = re.compile(rf"{first}(?<!\w{first}){''.join(parts)}")
        return self._ids(_Wanted([], letters=pattern))

    def _ids(self, wanted: _Wanted) -> Iterator[int]:
        newer = sorted(
            key for one in self.beside.values() if one is not None for key in one.fitting(wanted)
        )
        given = set[int]()
        for key in merge(newer, *(self._in_chain(one, wanted) for one in self.chains)):
            if key[2] not in given:  # one that moved may stand twice until it is told
                given.add(key[2])
                yield -key[2]

    def _in_chain(self, chain: _Chain, wanted: _Wanted) -> Iterator[Key]:
        assert self.connection is not None
        at = 0
        while portion := chain.portion(at, self.connection):
            for key in portion.fitting(wanted):
                if -key[2] not in self.beside:
                    yield key
            at += 1


class ChatNames:
    """Keeps the names of one cache. ``changed`` may be called by any thread, and never waits."""

    def __init__(self) -> None:
        self._reading = threading.Lock()
        self._telling = threading.Lock()
        self._told: set[int] = set()
        self._all = True
        self._names = Names((), {})

    def changed(self, ids: Iterable[int]) -> None:
        """These chats changed on the disk; none named: any of them."""
        named = frozenset(ids)
        with self._telling:
            self._told |= named
            if not named or len(self._told) > _BESIDE:
                self._all = True
                self._told = set()
        if not named:
            self._names = Names((), {})  # somebody may have been erased

    def following(self, connection: Connection) -> Names:
        """The names with all that was told until now."""
        with self._reading:
            with self._telling:
                everything, self._all = self._all, False
                told, self._told = self._told, set()
            try:
                self._follow(connection, everything, told)
            except BaseException:
                with self._telling:
                    self._all = True
                raise
            return self._names._replace(connection=connection)

    def read_on(self, connection: Connection) -> bool:
        """Reads a portion more; whether all are read."""
        for chain in self.following(connection).chains:
            if not chain.whole:
                chain.portion(len(chain.portions), connection, ahead=True)
                return False
        return True

    def _follow(self, connection: Connection, everything: bool, told: set[int]) -> None:
        if everything or len(self._names.beside) + len(told) > _BESIDE:
            self._names = Names((_Chain(0), _Chain(1)), {})
            return
        if told:
            self._names = self._names._replace(
                beside={**self._names.beside, **_named(connection, told)}
            )


def _named(connection: Connection, ids: set[int]) -> dict[int, _Portion | None]:
    """Each alone; None for what is gone."""
    found: dict[int, _Portion | None] = dict.fromkeys(ids)
    wanted = list(ids)
    for start in range(0, len(wanted), _BATCH):
        part = wanted[start : start + _BATCH]
        marks = ",".join("?" * len(part))
        for row in connection.execute(f"{_READ} WHERE id IN ({marks})", part):
            found[row[0]] = _Portion.of([row])
    return found
