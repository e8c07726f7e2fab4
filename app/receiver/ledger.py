"""The open deliveries file within one transaction of its writer: numbers, counters, copies.

What is done to the file is done through a ``Ledger``: arrivals (writer.py) and jobs (rework.py,
erasing.py, presence.py). A new one is made for each transaction.

Invariant: the counters agree with the rows, and no number is given twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from app.domain.hooks import Identity, Verdict
from app.store.connection import Connection
from app.store.deliveries import ACTED_SQL, REFUSED

ROW_COLUMNS = (
    "id, account, provider, received_at, event, event_id, verdict, status, duplicate_of, size, "
    "answer_us"
)
PAYLOAD_COLUMNS = "id, headers, body, answer, proof"
# Rows go to SQLite many at a time: each call gives the interpreter's lock away and has to win
# it back from the loop's thread, which costs more than the insert itself.
_AT_ONCE = (64, 32, 24, 16, 12, 8, 6, 4, 3, 2, 1)
_COUNT = (
    "INSERT INTO counters (account, event, verdict, n) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (account, event, verdict) DO UPDATE SET n = n + excluded.n"
)
Event = tuple[str, Identity]  # account, what it is
Original = tuple[int, bytes]  # id, answer
T = TypeVar("T")


class Ledger:
    """One transaction. ``untimed``: rows may be there that a version stored under bare hashes."""

    def __init__(self, connection: Connection, untimed: bool = True) -> None:
        self.connection = connection
        self._untimed = untimed
        row = connection.execute("SELECT value FROM facts_of_file WHERE name = 'last_id'")
        self.last_id = int(row.fetchone()[0])
        self.counts: dict[tuple[str, str, Verdict], int] = {}
        self.leaves_nothing = False

    def next_id(self) -> int:
        """A number that no row and no turn ever had."""
        self.last_id += 1
        return self.last_id

    def count(self, account: str, event: str, verdict: Verdict, by: int = 1) -> None:
        """Notes a change of a counter, written when the transaction closes."""
        key = (account, "" if verdict in REFUSED else event, verdict)
        self.counts[key] = self.counts.get(key, 0) + by

    def originals(self, events: Sequence[Event]) -> dict[tuple[str, str], Original]:
        """The rows that were acted on for these events, by account and ``Identity.stored``."""
        found = self._stored([(account, identity.stored) for account, identity in events])
        if self._untimed:
            timed = {
                (account, one.event_id): (account, one.stored)
                for account, one in events
                if one.at and (account, one.stored) not in found
            }
            for bare, original in self._stored(list(timed)).items():
                found[timed[bare]] = original
        return found

    def original(self, account: str, identity: Identity) -> int | None:
        """The id of the row that was acted on for this event, if there is one."""
        found = self.originals([(account, identity)]).get((account, identity.stored))
        return found[0] if found else None

    def _stored(self, keys: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Original]:
        found: dict[tuple[str, str], Original] = {}
        for chunk in _chunks(keys):
            values = ", ".join(["(?, ?)"] * len(chunk))
            rows = self.connection.execute(
                f"WITH wanted (account, event_id) AS (VALUES {values}) "
                "SELECT d.account, d.event_id, d.id, p.answer FROM wanted w "
                "CROSS JOIN deliveries d INDEXED BY deliveries_acted "
                "ON d.account = w.account AND d.event_id = w.event_id "
                f"AND {ACTED_SQL} JOIN payloads p ON p.id = d.id",
                [value for key in chunk for value in key],
            )
            for account, event_id, number, answer in rows:
                found[account, event_id] = (int(number), bytes(answer))
        return found

    def insert(self, table: str, columns: str, rows: Sequence[Sequence[Any]]) -> None:
        """Inserts rows, many with each statement."""
        for chunk in _chunks(rows):
            one = f"({', '.join('?' * len(chunk[0]))})"
            self.connection.execute(
                f"INSERT INTO {table} ({columns}) VALUES {', '.join([one] * len(chunk))}",
                [value for row in chunk for value in row],
            )

    def close(self) -> None:
        """Writes counters and the last number, before the commit."""
        self.connection.executemany(_COUNT, [(*key, by) for key, by in self.counts.items() if by])
        self.connection.execute(
            "UPDATE facts_of_file SET value = ? WHERE name = 'last_id'", (self.last_id,)
        )


def _chunks(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """Cuts into few sizes, so that few statements are prepared and all of them stay cached."""
    start = 0
    for size in _AT_ONCE:
        while len(items) - start >= size:
            yield items[start : start + size]
            start += size
