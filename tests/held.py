"""Answers that are held: a test says in which order, and how late, they come.

Invariant: what is held was read when it was asked for, like the late answer of a busy machine.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.waiting import until


class Held:
    """An async method of ``owner`` whose answers wait, each until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> None:
        self._real = getattr(owner, name)
        self._gates: list[asyncio.Event] = []
        self._free = False
        self._read = 0
        monkeypatch.setattr(owner, name, self._answer)

    async def _answer(self, *args: Any, **named: Any) -> Any:
        gate = asyncio.Event()
        self._gates.append(gate)
        found = await self._real(*args, **named)
        self._read += 1
        if not self._free:
            await gate.wait()
        return found

    @property
    def asked(self) -> int:
        """How often it was asked."""
        return len(self._gates)

    async def asked_for(self, times: int) -> None:
        """Returns once it was asked so often."""
        await until(lambda: len(self._gates) >= times)

    async def has_read(self, times: int) -> None:
        """Returns once so many answers were read and wait."""
        await until(lambda: self._read >= times)

    def let_go(self, at: int = -1) -> None:
        """Lets one answer come: the last one asked for, or the one of that place."""
        self._gates[at].set()

    def free(self) -> None:
        """Lets all of them come, and holds nothing any more."""
        self._free = True
        for gate in self._gates:
            gate.set()

    def free_newest_first(self) -> None:
        """The same, and what was asked for first comes last."""
        self._free = True
        for gate in reversed(self._gates):
            gate.set()
