"""What unlocks the window: the vault's passphrase, or a PIN where a keyring holds the key.

The lock hides; it does not close: receiver and sending go on. A PIN is kept as a salted scrypt
hash in the encrypted settings. Works with the vault through ``app.core.secrets``.

Invariant: neither passphrase nor PIN is kept, logged or shown; after five wrong tries each
further one waits longer.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets

from app.core.clock import Clock
from app.core.paths import DataDir
from app.core.secrets import opens_vault
from app.domain.errors import SettingsError
from app.services.settings import Settings

SHORTEST_PIN = 4
_FREE_TRIES = 5
_FIRST_WAIT_S = 5.0
_LONGEST_WAIT_S = 300.0
# 32 MB and some 60 ms a try: a stolen settings row is slow to guess
_COST = {"n": 2**15, "r": 8, "p": 1}
_MEMORY = 64 * 1024 * 1024


class Lock:
    """Checks what the operator enters."""

    def __init__(self, data_dir: DataDir, kept_in: str, settings: Settings, clock: Clock) -> None:
        self._data_dir = data_dir
        self._kept_in = kept_in
        self._settings = settings
        self._clock = clock
        self._wrong = 0
        self._again_at = 0.0
        self._turn = asyncio.Lock()

    @property
    def asks_for(self) -> str:
        """``passphrase`` (of the vault) or ``pin``."""
        return "passphrase" if self._kept_in == "vault" else "pin"

    @property
    def is_ready(self) -> bool:
        """Whether there is something to unlock with: always a passphrase, a PIN once it is set."""
        return self.asks_for == "passphrase" or bool(self._settings.get("lock_pin"))

    def seconds_left(self) -> int:
        """How long no try is taken after too many wrong ones."""
        left = self._again_at - self._clock.monotonic()
        return max(0, -int(-left // 1))

    async def unlock(self, entered: str) -> bool:
        """Whether this unlocks. Raises SettingsError while tries have to wait."""
        # one after the other: several at once would all come before the wait
        async with self._turn:
            return await self._unlock(entered)

    async def _unlock(self, entered: str) -> bool:
        left = self.seconds_left()
        if left:
            raise SettingsError(
                f"Too many wrong tries. The next one is taken in {left} s.",
                "Nothing was tried.",
                "",
            )
        right = bool(entered) and await asyncio.to_thread(self._is_right, entered)
        if right:
            self._wrong, self._again_at = 0, 0.0
            return True
        self._wrong += 1
        over = self._wrong - _FREE_TRIES
        if over >= 0:
            wait = min(_FIRST_WAIT_S * 2.0**over, _LONGEST_WAIT_S)
            self._again_at = self._clock.monotonic() + wait
        return False

    async def set_pin(self, pin: str) -> None:
        """Keeps a new PIN. Raises SettingsError for a short one."""
        if len(pin) < SHORTEST_PIN:
            raise SettingsError(
                f"A PIN has at least {SHORTEST_PIN} characters.", "Nothing was changed.", ""
            )
        salt = secrets.token_bytes(16)
        kept = await asyncio.to_thread(_hash, pin, salt, _COST)
        self._settings.set("lock_pin", {"salt": salt.hex(), "hash": kept.hex(), **_COST})

    def forget_pin(self) -> None:
        """Without a PIN the window can't be locked."""
        self._settings.set("lock_pin", {})

    def _is_right(self, entered: str) -> bool:
        if self.asks_for == "passphrase":
            return opens_vault(self._data_dir, entered)
        kept = self._settings.get("lock_pin")
        if not kept:
            return False
        cost = {name: int(kept[name]) for name in _COST}
        found = _hash(entered, bytes.fromhex(str(kept["salt"])), cost)
        return hmac.compare_digest(found, bytes.fromhex(str(kept["hash"])))


def _hash(pin: str, salt: bytes, cost: dict[str, int]) -> bytes:
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=cost["n"], r=cost["r"], p=cost["p"], maxmem=_MEMORY, dklen=32
    )
