"""Which of the services that work on by themselves have anything to do, in one short read.

Invariant: a service that is left out would find nothing in its tables.
"""

from __future__ import annotations

from app.store.connection import Connection

_WORK = (
    # also one that is over: statuses of its messages and replies go on coming
    "SELECT 'campaigns' WHERE EXISTS (SELECT 1 FROM campaigns WHERE state <> 'draft')"
    " UNION ALL SELECT 'forwarding' WHERE EXISTS (SELECT 1 FROM forwardings)"
)


def work(connection: Connection) -> list[str]:
    """Names of services: ``campaigns``, ``forwarding``."""
    return [name for (name,) in connection.execute(_WORK)]
