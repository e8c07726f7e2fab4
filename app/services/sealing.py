"""Credentials between their sealed form in the cache and their use.

Invariant: what is sealed for one account and field opens for no other.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from app.core.secrets import MasterKey
from app.store import accounts
from app.store.connection import Connection

# What the cache's key is made for (``MasterKey.subkey``).
CACHE_PURPOSE = "console.db"
# The key before the last reset, until the new one has proved itself. Kept, never used.
SPARE_KEY = "previous_api_key"


def unsealed(connection: Connection, master: MasterKey, account_id: int) -> dict[str, Any]:
    """The account's credentials object of interfaces.md."""
    return {
        name: json.loads(master.unseal(value, f"{account_id}/{name}"))
        for name, value in accounts.sealed(connection, account_id).items()
        if name != SPARE_KEY
    }


def learn(
    connection: Connection, master: MasterKey, account_id: int, keys: Mapping[str, str]
) -> None:
    """Adds keys of numbers to those that are kept, also to what another process just added."""
    known = unsealed(connection, master, account_id).get("client_keys") or {}
    put(connection, master, account_id, {"client_keys": {**known, **keys}})


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
