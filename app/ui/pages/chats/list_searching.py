"""Asks the chat list anew with each letter of its search, one question at a time.

While one is answered, of those typed meanwhile only the newest comes next. Works for
``list_pane``. Invariant: Enter opens what answers the letters in the field, never an older find.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.tasks import TaskOwner


class ListSearching:
    """``ask`` asks once more; ``question`` is another number once anything else was asked."""

    def __init__(
        self,
        tasks: TaskOwner,
        ask: Callable[[], Awaitable[None]],
        question: Callable[[], int],
        open_first: Callable[[], None],
    ) -> None:
        self._tasks = tasks
        self._ask = ask
        self._question = question
        self._open_first = open_first
        self._busy = self._entered = False

    @property
    def busy(self) -> bool:
        """Whether a question is not answered yet."""
        return self._busy

    def typed(self) -> None:
        """The text is another one, and Enter was not meant for it."""
        self._entered = False
        if not self._busy and not self._tasks.closed:
            self._busy = True
            self._tasks.start(self._run(), "chat search")

    def enter(self) -> None:
        """Opens the first find, once what was typed is answered."""
        if self._busy:
            self._entered = True
        else:
            self._open_first()

    async def _run(self) -> None:
        try:
            answered = -1
            while answered != self._question():
                answered = self._question()
                await self._ask()
            if self._entered:
                self._open_first()
        finally:
            self._busy = self._entered = False
