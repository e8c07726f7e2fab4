"""What keeps accounts from being read, and which of them can't be reached at all.

A polled account tells by its answers. One that nobody polls is taken for unreachable only while
no polled account is reached, and where its address is one of theirs or takes no connection now:
a gateway that is down says nothing of another provider.

Invariant: nothing is asked of an unpolled account; its address is only connected to.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.domain.errors import ProviderError
from app.services.clients import Clients
from app.services.events import AccountTrouble, Bus
from app.services.sync_state import SyncState, Trouble, unreachable

_PAUSES_S = (5, 10, 20, 40, 60)
_PATIENCE_S = 3.0
_PORTS = {"http": 80, "https": 443}
Address = tuple[str, int]


class Troubles:
    """Keeps ``state``. ``polled``: whether anything is asked of an account as it comes round."""

    def __init__(
        self,
        clients: Clients,
        bus: Bus,
        clock: Clock,
        tasks: TaskOwner,
        polled: Callable[[int], bool],
    ) -> None:
        self._clients = clients
        self._bus = bus
        self._clock = clock
        self._tasks = tasks
        self._polled = polled
        self._silent: set[Address] = set()
        self.state = SyncState()

    def add(self, account_id: int, error: ProviderError) -> None:
        """An account could not be read; the more often, the later it is tried again."""
        now = self._clock.now_ms()
        old = self.state.troubles.get(account_id)
        tries = old.tries + 1 if old else 1
        pause = error.retry_after or _PAUSES_S[min(tries, len(_PAUSES_S)) - 1]
        self.state.troubles[account_id] = Trouble(
            error, old.since if old else now, now + round(pause * 1_000), tries
        )
        self._tell(account_id)

    def heal(self, account_id: int) -> None:
        """An account was read."""
        if self.state.troubles.pop(account_id, None) is not None:
            self._tell(account_id)

    def forget(self, account_id: int) -> None:
        """An account is gone."""
        if self.state.troubles.pop(account_id, None) is not None and self._weigh():
            self._bus.publish(AccountTrouble(account_id))

    def _tell(self, account_id: int) -> None:
        self._weigh()
        trouble = self.state.troubles.get(account_id)
        if trouble is None:
            self._bus.publish(AccountTrouble(account_id))
        else:
            error = trouble.error
            self._bus.publish(
                AccountTrouble(account_id, error.kind, error.message, error.hint, trouble.next_try)
            )
        if self._doubtful():
            self._tasks.once(self._try_addresses, "addresses")

    def _down(self) -> dict[int, Trouble]:
        """Those that nothing came back from."""
        return {
            account_id: trouble
            for account_id, trouble in self.state.troubles.items()
            if unreachable(trouble.error)
        }

    def _weigh(self) -> bool:
        """Sums up; whether other accounts are reached now."""
        state, before, down = self.state, self.state.unreached, self._down()
        places = self._places()
        unreached = down.keys() & places.keys()
        if unreached and not any(self._polled(one) for one in places.keys() - unreached):
            silent = self._silent | {places[one] for one in unreached}
            unreached = {one for one, place in places.items() if one in down or place in silent}
        else:
            self._silent.clear()
        state.unreached = frozenset(unreached)
        state.offline = bool(unreached) and unreached == places.keys()
        state.offline_since = min((one.since for one in down.values()), default=0)
        state.next_try_at = min((one.next_try for one in down.values()), default=0)
        return before != unreached

    async def _try_addresses(self) -> None:
        """Looks which addresses of unpolled accounts take a connection."""
        asked = sorted(self._doubtful())
        took = await asyncio.gather(*(_takes_connections(*place) for place in asked))
        self._silent = {place for place, answered in zip(asked, took, strict=True) if not answered}
        down = self._down()
        if self._weigh() and down:
            self._tell(next(iter(down)))

    def _doubtful(self) -> set[Address]:
        """Addresses of accounts that nobody polls, while none that is polled is reached."""
        places, down = self._places(), self._down().keys()
        others = places.keys() - down
        if not down or any(self._polled(one) for one in others) or _behind_proxy():
            return set()
        return {places[one] for one in others} - {places[one] for one in places.keys() & down}

    def _places(self) -> dict[int, Address]:
        """Where the accounts are asked; one that is never asked has no address."""
        rows = self._clients.accounts()
        return {row.id: _address(row.base_url) for row in rows if row.base_url}


def _behind_proxy() -> bool:
    """Whether no address is connected to by this computer itself."""
    from urllib.request import getproxies  # a start has no need of it

    return bool(getproxies())


def _address(url: str) -> Address:
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 0)


async def _takes_connections(host: str, port: int) -> bool:
    try:
        async with asyncio.timeout(_PATIENCE_S):
            _, writer = await asyncio.open_connection(host, port)
    except (OSError, UnicodeError):
        return False
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()
    return True
