"""The imitated providers: one module or package each, found by their place in this folder.

A module exports ``FAKE``, a subclass of ``Fake``. Nothing outside a fake names it, so another
provider is another file here.
Invariant: a fake keeps to what the provider's own text documents; it shares nothing with the code
that talks to the real one.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, ClassVar

from starlette.routing import BaseRoute

from app.sandbox.operation import Operation, Refused
from app.sandbox.people import Line, Person
from app.sandbox.world import World

AdminAction = Callable[[dict[str, Any]], Awaitable[Any]]


class Fake(ABC):
    """One imitated provider."""

    name: ClassVar[str]
    base_path: ClassVar[str]
    """Where its base URL ends, e.g. "/gateway"."""

    def __init__(self, world: World) -> None:
        self.world = world

    @abstractmethod
    def operations(self) -> list[Operation]:
        """The documented operations."""

    @abstractmethod
    def credentials(self) -> dict[str, Any]:
        """What a client needs, as in interfaces.md."""

    @abstractmethod
    def refuse(self, status: int, code: str, message: str) -> Refused:
        """An error in the provider's envelope."""

    @abstractmethod
    def as_json(self) -> dict[str, Any]:
        """Its state, for ``/admin/state``."""

    def begin(self) -> None:  # noqa: B027 - most fakes have nothing to begin
        """Called once on the running loop, before the first request."""

    def login(self) -> dict[str, Any]:
        """More keys for this provider's part of the sandbox's JSON line."""
        return {}

    def pages(self) -> list[BaseRoute]:
        """Routes that are no operations: pages, media files. Whole paths."""
        return []

    def actions(self) -> dict[str, AdminAction]:
        """``POST /admin/<provider>/<action>``. They raise ValueError or KeyError for bad input."""
        return {}

    def buttons(self) -> list[tuple[str, str, dict[str, Any]]]:
        """Buttons of the admin page: words, path, body."""
        return []

    def bad_body(self, message: str) -> Refused:
        """The answer to a body that is no JSON object."""
        return self.refuse(400, "INVALID_REQUEST", message)

    def ordered(self, status: int) -> Refused:
        """The answer with which an ordered fault strikes."""
        words = {429: "Too many requests.", 401: "Not authorised."}
        return self.refuse(status, f"HTTP_{status}", words.get(status, "Something went wrong."))

    def limited(self, name: str, key: str) -> None:
        """Counts a request against a limit. Raises the provider's 429."""
        wait = self.world.limits.hit(name, key)
        if wait is not None:
            refusal = self.ordered(429)
            refusal.headers["Retry-After"] = str(max(1, round(wait + 0.5)))
            raise refusal

    def people(self) -> list[tuple[str, Person]]:
        """Who writes to which of our numbers on their own."""
        return []

    async def says(self, number: str, person: Person, line: Line) -> str | None:
        """A customer does ``line``: writes, sends, reacts, calls. Returns an id of it."""
        raise ValueError(f"nobody can write to {self.name}")

    async def replay(self) -> int:
        """Delivers webhooks of what happened before the sandbox began; returns how many."""
        return 0

    def set_hook(self, url: str | None, secret: str | None, number: str | None) -> None:
        """Sets where webhooks go, as its dashboard would. Raises ValueError."""
        raise ValueError(f"{self.name} has no webhook to set")


def discover() -> Iterator[type[Fake]]:
    """The fakes, by name."""
    for found in sorted(iter_modules(__path__), key=lambda module: module.name):
        fake = import_module(f"{__name__}.{found.name}").FAKE
        yield fake
