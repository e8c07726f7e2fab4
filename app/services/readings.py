"""Which chats were read here a moment ago, for lists that do not know it yet.

A provider hears of it in its turn, by a call that its limits may hold up; a list that was asked for
before still counts as unread what an operator has in front of them.

Invariant: a chat is held as read until its provider was told, and against lists asked for before.
"""

from __future__ import annotations

from itertools import count

_LONGEST_ASKED_S = 600.0


class Readings:
    """Since when (s, by the monotonic clock) the provider knows of each chat that was read here."""

    def __init__(self) -> None:
        self._told: dict[int, float] = {}
        self._untold: dict[int, set[int]] = {}
        self._turns = count(1)

    def read(self, chat_id: int) -> int:
        """A chat is being read here, the provider is not told yet; the number of this reading."""
        turn = next(self._turns)
        self._untold.setdefault(chat_id, set()).add(turn)
        return turn

    def nothing(self, chat_id: int, turn: int) -> None:
        """There was nothing to read after all."""
        self._leave(chat_id, {turn})

    def told(self, chat_id: int, turn: int, now: float) -> None:
        """The provider knows of this reading since then, and so of those before."""
        self._leave(chat_id, {one for one in self._untold.get(chat_id, ()) if one <= turn})
        self._told[chat_id] = now
        # what no list can be older than is forgotten
        self._told = {one: at for one, at in self._told.items() if at > now - _LONGEST_ASKED_S}

    def unknown_to(self, asked: float) -> frozenset[int]:
        """The chats that a list may call unread which was asked for at that time."""
        return frozenset((*self._untold, *(one for one, at in self._told.items() if at > asked)))

    def _leave(self, chat_id: int, turns: set[int]) -> None:
        left = self._untold.pop(chat_id, set()) - turns
        if left:
            self._untold[chat_id] = left
