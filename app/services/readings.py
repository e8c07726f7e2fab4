"""Which chats were read here a moment ago, for lists that do not know it yet.

A provider hears of it in its turn, by a call that its limits may hold up; a list that was asked for
before still counts as unread what an operator has in front of them.

Invariant: a chat is held as read until its provider was told, and against lists asked for before.
"""

from __future__ import annotations

from math import inf

_LONGEST_ASKED_S = 600.0


class Readings:
    """Since when (s, by the monotonic clock) the provider knows of each chat that was read here."""

    def __init__(self) -> None:
        self._told: dict[int, float] = {}

    def read(self, chat_id: int) -> float:
        """A chat is being read here, the provider is not told yet; what stood of it before."""
        before = self._told.get(chat_id, 0.0)
        self._told[chat_id] = inf
        return before

    def was(self, chat_id: int, before: float) -> None:
        """Nothing was to be read after all: what stood of it stands again."""
        self._told[chat_id] = before

    def told(self, chat_id: int, now: float) -> None:
        """The provider knows it since then; what no list can be older than is forgotten."""
        self._told[chat_id] = now
        self._told = {one: at for one, at in self._told.items() if at > now - _LONGEST_ASKED_S}

    def unknown_to(self, asked: float) -> frozenset[int]:
        """The chats that a list may call unread which was asked for at that time."""
        return frozenset(one for one, at in self._told.items() if at > asked)
