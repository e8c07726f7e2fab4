"""Hands what changed (``events.py``) to whoever listens for it.

Invariant: listeners are called on the thread of the loop, after the change is on the disk; one
that raises does not keep the others from hearing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from app.services.events import Change

C = TypeVar("C")


class Bus:
    """Hands changes to whoever listens for their type."""

    def __init__(self) -> None:
        self._listeners: dict[type, list[Callable[..., None]]] = {}

    def listen(self, kind: type[C], listener: Callable[[C], None]) -> Callable[[], None]:
        """Calls ``listener`` with every change of this type; the answer stops it."""
        self._listeners.setdefault(kind, []).append(listener)

        def stop() -> None:
            if listener in self._listeners[kind]:
                self._listeners[kind].remove(listener)

        return stop

    def publish(self, change: Change) -> None:
        """Tells all listeners of the change's type, in the order they came."""
        for listener in list(self._listeners.get(type(change), ())):
            try:
                listener(change)
            except Exception:  # noqa: BLE001 - a view's bug must not stop the others
                import logging

                log = logging.getLogger(__name__)
                log.exception("a listener of %s failed", type(change).__name__)
