"""The order of a chat list: which chat stands at which place, for fifty thousand in a megabyte.

A place has a key of three numbers, by which the list is sorted; the last is the chat's id, negative
where newer ids come first. The store reads the keys, and the window moves them with each change.

Invariant: the keys are sorted at any time, and no chat stands twice.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence

Key = tuple[int, int, int]
"""How high a chat stands, then since when, then its id or that below zero."""
NO_WINDOW, CLOSED_WINDOW = 1 << 61, 1 << 62
"""Where the most urgent come first: behind any window that closes."""
_LAST: Key = (1 << 63, 0, 0)


class ChatOrder:
    """Keys in three columns."""

    __slots__ = ("_columns",)

    def __init__(self, keys: Iterable[Key] = ()) -> None:
        self._columns = (array("q"), array("q"), array("q"))
        for key in keys:
            self.insert(len(self), key)

    @classmethod
    def of(cls, columns: tuple[array[int], array[int], array[int]]) -> ChatOrder:
        """That of sorted columns, which are taken over."""
        made = cls()
        made._columns = columns
        return made

    def __len__(self) -> int:
        return len(self._columns[2])

    def key(self, at: int) -> Key:
        """The key of a place."""
        first, second, third = self._columns
        return first[at], second[at], third[at]

    def id(self, at: int) -> int:
        """The chat of a place."""
        return abs(self._columns[2][at])

    def ids(self, first: int = 0, end: int | None = None) -> list[int]:
        """The chats of some places."""
        return [abs(one) for one in self._columns[2][first:end]]

    def slot(self, key: Key, low: int = 0) -> int:
        """Where a key stands, or would; at ``low`` or behind it."""
        first, second, third = self._columns

        def at(place: int) -> Key:
            return first[place], second[place], third[place]

        return bisect_left(range(len(third)), key, lo=low, key=at)

    def place(self, chat_id: int) -> int:
        """Where a chat stands whose key is not known; -1 where it is not there."""
        ids = self._columns[2]
        try:
            return ids.index(-chat_id if ids and ids[0] < 0 else chat_id)
        except ValueError:
            return -1

    def places(self, chats: Collection[int], most: int | None = None) -> dict[int, int]:
        """Where those of the chats stand that are there, or among the first ``most``."""
        ids = self._columns[2]
        sign = -1 if ids and ids[0] < 0 else 1
        wanted = {sign * one for one in chats}
        return {sign * one: at for at, one in enumerate(ids[:most]) if one in wanted}

    def insert(self, at: int, key: Key) -> None:
        """One more."""
        for column, value in zip(self._columns, key, strict=True):
            column.insert(at, value)

    def remove(self, at: int) -> None:
        """One less."""
        for column in self._columns:
            del column[at]

    def moved(self, keys: Mapping[int, Key], places: Mapping[int, int]) -> ChatOrder:
        """The order once these chats have these keys; ``places``: where they stand, if they do."""
        wrong = [one for one in keys if one not in places or self.key(places[one]) != keys[one]]
        gone = sorted(places[one] for one in wrong if one in places)
        return self.changed(gone, sorted(keys[one] for one in wrong))

    def changed(self, gone: Sequence[int], come: Sequence[Key]) -> ChatOrder:
        """The order without some places (sorted), and with other keys (sorted)."""
        rest = self._pieced([(at, at + 1, None) for at in gone])
        slots, low = list[tuple[int, int, Key | None]](), 0
        here: Key | None = None
        for key in come:
            if here is None or key > here:  # mostly all of them come to the beginning
                low = rest.slot(key, low)
                here = rest.key(low) if low < len(rest) else _LAST
            slots.append((low, low, key))
        return rest._pieced(slots)

    def _pieced(self, cuts: Sequence[tuple[int, int, Key | None]]) -> ChatOrder:
        """A copy in which each cut (from, to) holds a key or nothing."""
        made = (array("q"), array("q"), array("q"))
        for number, (column, copy) in enumerate(zip(self._columns, made, strict=True)):
            begin = 0
            for start, end, key in cuts:
                if start > begin:
                    copy.extend(column[begin:start])
                if key is not None:
                    copy.append(key[number])
                begin = end
            copy.extend(column[begin:])
        return ChatOrder.of(made)
