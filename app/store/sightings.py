"""The ways by which a message came to be in its chat.

A message has its sightings. The line that tells of a lead's event or of a call is drawn here, and
has none of its own: it came by the deliveries that told of the event, and by the call's sightings.
Invariant: each names the delivery or call behind it, where one is known.
"""

from __future__ import annotations

from app.domain.messages import Status
from app.domain.rows import SightingRow
from app.store.connection import Connection

_SEEN = "SELECT source, key, at, seen_at, status, ref FROM sightings WHERE message_id = ?"
_OF_LINE = (
    "SELECT 'hook', '', m.at, e.at, ?1, 'delivery:' || e.delivery_id"
    " FROM effects e JOIN messages m ON m.id = e.message_id"
    " WHERE e.message_id = ?2 AND e.what IN ('lead', 'lead_known')"
    " UNION SELECT s.source, s.key, s.at, coalesce(e.at, s.at), ?1,"
    " coalesce('delivery:' || s.delivery_id, '')"
    " FROM calls k JOIN call_sightings s ON s.call_id = k.id"
    " LEFT JOIN effects e ON e.delivery_id = s.delivery_id AND e.what = 'call'"
    " WHERE k.message_id = ?2"
)


def of_message(connection: Connection, message_id: int) -> list[SightingRow]:
    """In the order in which they came."""
    rows = connection.execute(f"{_SEEN} ORDER BY seen_at", (message_id,)).fetchall()
    if not rows:
        rows = connection.execute(
            f"{_OF_LINE} ORDER BY 4", (Status.RECEIVED.value, message_id)
        ).fetchall()
    return [SightingRow(*row) for row in rows]
