"""A new key for an account: asked for, kept, proven.

The provider forgets the old key with its answer, so nobody gives up half-way: whoever asked may
leave, and the console's end waits a while. Invariant: a new key is stored before the old one is
forgotten, so no answer can strand us.
"""

from __future__ import annotations

import asyncio

from app.core.tasks import TaskOwner
from app.core.words import words
from app.domain.errors import ErrorKind, ProviderError
from app.services import sealing
from app.services.clients import Clients
from app.services.events import AccountsChanged, Bus

_GRACE_S = 10.0


class KeyReset:
    """Resets keys of accounts."""

    def __init__(self, clients: Clients, bus: Bus) -> None:
        self._clients = clients
        self._bus = bus
        # what goes wrong is raised where it was asked for
        self._tasks = TaskOwner("key reset", lambda name, error: None)

    async def close(self) -> None:
        """Waits a while for an answer that is on its way."""
        try:
            async with asyncio.timeout(_GRACE_S):
                await self._tasks.idle()
        except TimeoutError:
            pass
        await self._tasks.close()

    async def of(self, account_id: int) -> None:
        """Asks for a new key and keeps it. Raises ProviderError.

        Where no answer came, the old key is tried: if it still works, nothing happened.
        """
        await asyncio.shield(self._tasks.begin(self._reset(account_id), f"{account_id}"))

    async def _reset(self, account_id: int) -> None:
        profile = await self._clients.call(account_id, "profile", {})
        old = self._clients.credentials(account_id).get("api_key")
        try:
            answer = await self._clients.call(
                account_id,
                "reset_api_key",
                {"username": profile["username"], "currentApiKey": old},
            )
        except ProviderError as error:
            if not error.uncertain:
                raise
            await self._probe(account_id, error)
            raise
        await self._clients.put_credentials(
            account_id, {"api_key": answer["newApiKey"], sealing.SPARE_KEY: old}
        )
        self._bus.publish(AccountsChanged())
        try:
            await self._clients.call(account_id, "profile", {})
        except ProviderError as error:
            if error.kind is not ErrorKind.AUTH:
                # it could not be tried now; both keys stay until a later reset proves itself
                return
            await self._clients.put_credentials(
                account_id, {"api_key": old, sealing.SPARE_KEY: answer["newApiKey"]}
            )
            self._bus.publish(AccountsChanged())
            raise
        await self._clients.put_credentials(account_id, {sealing.SPARE_KEY: None})

    async def _probe(self, account_id: int, error: ProviderError) -> None:
        try:
            await self._clients.call(account_id, "profile", {})
        except ProviderError as probe:
            if probe.kind is ErrorKind.AUTH:
                error.hint = words(
                    "The old key no longer works: the key was reset, but the new one did not"
                    " arrive. Copy it from the dashboard."
                )
            return
        error.hint = words("The old key still works: nothing was reset.")
