"""Tells providers the public address after it changed: in one click, or by itself.

Works with ``subscriptions``, which knows who delivers where. By itself only where the operator
switched that on, and only for an address that was proven.

Invariant: only webhooks that came to this receiver before are moved; those that go elsewhere stay.
"""

from __future__ import annotations

import asyncio
import logging

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.services.events import Bus, TunnelChanged, WebhooksOutdated
from app.services.public_address import Reach
from app.services.settings import Settings
from app.services.subscriptions import Subscriptions, Target

_log = logging.getLogger(__name__)


class Registration:
    """Keeps providers' webhooks on the address of now."""

    def __init__(self, subscriptions: Subscriptions, settings: Settings, bus: Bus) -> None:
        self._subscriptions = subscriptions
        self._settings = settings
        self._bus = bus
        self._tasks = TaskOwner("registration")
        self._turn = asyncio.Lock()
        self.outdated: list[Target] = []
        self.problems: list[str] = []

    def start(self) -> None:
        """Looks whenever a tunnel's address is proven."""
        self._bus.listen(TunnelChanged, self._tunnel_changed)

    async def close(self) -> None:
        """Ends what runs."""
        await self._tasks.close()

    @property
    def by_itself(self) -> bool:
        """Whether providers are told without a click."""
        return self._settings.get("tunnel_registers") is True

    def set_by_itself(self, on: bool) -> None:
        """Switches that."""
        self._settings.set("tunnel_registers", on)

    async def look(self) -> int:
        """How many webhooks still go to an address that was given up."""
        async with self._turn:
            self.outdated = await self._subscriptions.outdated()
            self._bus.publish(WebhooksOutdated(len(self.outdated)))
            return len(self.outdated)

    async def tell_all(self) -> int:
        """Tells all of them; how many were told. What went wrong stands in ``problems``."""
        async with self._turn:
            return await self._tell_all()

    async def _tell_all(self) -> int:
        told = 0
        self.problems = []
        for target in list(self.outdated):
            try:
                await self._subscriptions.tell_address(target)
            except SwitchboardError as error:
                self.problems.append(f"{target.name}: {error.what}")
                continue
            self.outdated.remove(target)
            told += 1
        self._bus.publish(WebhooksOutdated(len(self.outdated), told))
        return told

    def _tunnel_changed(self, event: TunnelChanged) -> None:
        if event.state == "up" and event.reach == Reach.HERE and not self._tasks.closed:
            self._tasks.start(self._follow(), "follow the tunnel")

    async def _follow(self) -> None:
        try:
            if await self.look() and self.by_itself:
                told = await self.tell_all()
                _log.info("%d webhooks were moved to the tunnel’s new address", told)
        except SwitchboardError as error:
            _log.warning("providers could not be told of the new address: %s", error.what)
