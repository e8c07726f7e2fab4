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


def unsealed(connection: Connection, master: MasterKey, account_id: int) -> dict[str, Any]:
    """The account's credentials object of interfaces.md."""
    return {
        name: json.loads(master.unseal(value, f"{account_id}/{name}"))
        for name, value in accounts.sealed(connection, account_id).items()
    }


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
