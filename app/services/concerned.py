"""Which number a stored delivery concerns: the account's only one, else the one its body names.

Invariant: a delivery that names no number of its account concerns none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.rows import NumberRow
from app.store.connection import Connection
from app.store.delivery_reads import DeliveryRow


def number_of(
    connection: Connection, row: DeliveryRow, numbers: Mapping[str, Sequence[NumberRow]]
) -> int | None:
    """The number's id; ``numbers`` are those of each account, by the account's name."""
    own = numbers.get(row.account, ())
    if len(own) == 1:
        return own[0].id
    if not own:
        return None
    stored = connection.execute("SELECT body FROM payloads WHERE id = ?", (row.id,))
    body = bytes((stored.fetchone() or (b"",))[0])
    return next((one.id for one in own if one.key and f'"{one.key}"'.encode() in body), None)
