"""Credentials between their sealed form in the cache and their use.

What the console has opened it hands to its receiver beside the key (``handover``): AES's library
would be a third of that process, which opens a few secrets once.

Invariant: what is sealed for one account and field opens for no other.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Container, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from app.core.secrets import MasterKey
from app.domain.errors import SecretsError
from app.store import accounts
from app.store.connection import Connection

if TYPE_CHECKING:
    from app.core.aside import Aside

# What the cache's key is made for (``MasterKey.subkey``).
CACHE_PURPOSE = "console.db"
# The key before the last reset, until the new one has proved itself. Kept, never used.
SPARE_KEY = "previous_api_key"
# What a receiver needs to prove deliveries.
PROVING = frozenset({"webhook_secret", "api_key", "client_keys"})


# Place → its sealed bytes in base64, and the value they open to.
Opened = Mapping[str, tuple[str, Any]]
_NOTHING: Opened = {}


def unsealed(connection: Connection, master: MasterKey, account_id: int) -> dict[str, Any]:
    """The account's credentials object of interfaces.md. Raises SecretsError."""
    return opened_of(accounts.sealed(connection, account_id), master, account_id)


def opened_of(
    sealed: Mapping[str, bytes],
    master: MasterKey,
    account_id: int,
    *,
    only: Container[str] | None = None,
    opened: Opened = _NOTHING,
) -> dict[str, Any]:
    """The fields that an account's ``sealed`` ones open to, or ``only`` some of them.

    ``opened`` is asked first; what was sealed anew since is none of it. Raises SecretsError.
    """
    found = {}
    for name, value in sealed.items():
        if name == SPARE_KEY or (only is not None and name not in only):
            continue
        place = f"{account_id}/{name}"
        known = opened.get(place)
        found[name] = (
            known[1]
            if known is not None and known[0] == b64encode(value).decode()
            else json.loads(master.unseal(value, place))
        )
    return found


def open_aside(connection: Connection, master: MasterKey, aside: Aside) -> None:
    """Has every account's credentials opened by the process beside a start."""
    sealed = [
        (value, f"{row.id}/{name}")
        for row in accounts.listing(connection)
        for name, value in accounts.sealed(connection, row.id).items()
        if name != SPARE_KEY
    ]
    if sealed:
        master.open_aside(aside, sealed)


def handover(connection: Connection, master: MasterKey) -> dict[str, tuple[str, Any]]:
    """What proves deliveries, opened, for the receiver's pipe and nothing else.

    What does not open is left to the receiver, which says so.
    """
    opened = {}
    for row in accounts.listing(connection):
        for name, value in accounts.sealed(connection, row.id).items():
            if name not in PROVING:
                continue
            place = f"{row.id}/{name}"
            with suppress(SecretsError):
                plain = json.loads(master.unseal(value, place))
                opened[place] = (b64encode(value).decode(), plain)
    return opened


def learn(
    connection: Connection, master: MasterKey, account_id: int, keys: Mapping[str, str]
) -> None:
    """Adds keys of numbers to those that are kept, also to what another process just added."""
    known = unsealed(connection, master, account_id).get("client_keys") or {}
    put(connection, master, account_id, {"client_keys": {**known, **keys}})


def kept_or(
    connection: Connection, master: MasterKey, account_id: int, name: str, value: Any
) -> Any:
    """A credential as it is kept; ``value`` is put where there is none."""
    kept = unsealed(connection, master, account_id).get(name)
    if not kept:
        put(connection, master, account_id, {name: value})
    return kept or value


def put(
    connection: Connection, master: MasterKey, account_id: int, values: Mapping[str, Any]
) -> None:
    """Seals and stores credentials; a None removes one."""
    for name, value in values.items():
        sealed = (
            None
            if value is None
            else master.seal(json.dumps(value).encode(), f"{account_id}/{name}")
        )
        accounts.put_sealed(connection, account_id, name, sealed)
