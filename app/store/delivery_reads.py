"""Reading the deliveries file: pages for the inspector, details, counts, and the drain.

Plain functions of a connection (``app.store.deliveries.read_deliveries``); no ORM: a page of
1,000,000 rows costs as much as one of a hundred.

Invariant: a page is found through an index or within a bounded number of rows looked at.
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain.hooks import Verdict, shown_id
from app.store.connection import Connection
from app.store.deliveries import accounts_with
from app.store.delivery_match import fits_inside

_COLUMNS = (
    "id, account, provider, received_at, event, event_id, verdict, status, duplicate_of, size, "
    "answer_us, turned_for"
)
_JOINED = ", ".join(f"d.{name}" for name in _COLUMNS.split(", "))
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """One line of the list. Times: ``received_at`` in ms since 1970, ``answer_us`` in µs."""

    id: int
    account: str
    provider: str
    received_at: int
    event: str
    event_id: str
    verdict: Verdict
    status: int
    duplicate_of: int | None
    size: int
    answer_us: int
    turned_for: str | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """A whole delivery. ``headers`` in the order of arrival, ``proof`` as ``proof_fields``."""

    row: DeliveryRow
    headers: Sequence[tuple[str, str]]
    body: bytes
    answer: bytes
    proof: dict[str, Any]


@dataclass(frozen=True, slots=True)
class DeliveryFilter:
    """What a page is to show; empty fields ask for nothing.

    ``since`` and ``until`` are ms since 1970. ``text`` is looked for in body, event and ids,
    ``header`` in "name: value" lines, ``path`` is (dotted JSON path, wanted text or "").
    ``only`` are the ids that may be shown (None: any), ``without`` those that may not.
    """

    accounts: Sequence[str] = ()
    verdicts: Sequence[Verdict] = ()
    events: Sequence[str] = ()
    since: int | None = None
    until: int | None = None
    text: str = ""
    header: str = ""
    path: tuple[str, str] | None = None
    only: frozenset[int] | None = None
    without: frozenset[int] = frozenset()

    @property
    def looks_inside(self) -> bool:
        """Whether rows must be looked at one by one to decide."""
        return bool(self.text or self.header or self.path or self.without)


@dataclass(frozen=True, slots=True)
class Page:
    """Rows newest first. ``more_before`` is the id to go on from, None at the end."""

    rows: Sequence[DeliveryRow] = field(default_factory=list)
    more_before: int | None = None


def page(
    connection: Connection,
    wanted: DeliveryFilter,
    *,
    before: int | None = None,
    limit: int = 50,
    look_at: int = 2_000,
) -> Page:
    """The newest ``limit`` rows below the id ``before`` that fit.

    Filters that look inside stop after ``look_at`` candidates: a page may then be short (or
    empty) and still have ``more_before``.
    """
    low, high = _bounds(connection, wanted, before)
    if high <= low:
        return Page()
    if wanted.only is not None:
        return _page_of(connection, wanted, low, high, limit)
    if not wanted.looks_inside:
        rows = list(_newest(connection, wanted, low, high, limit + 1))
        more = rows[limit - 1].id if len(rows) > limit else None
        return Page(rows[:limit], more)
    found: list[DeliveryRow] = []
    seen = 0
    while seen < look_at:
        chunk = list(_newest(connection, wanted, low, high, _CHUNK))
        for row in chunk:
            seen += 1
            high = row.id
            if fits_inside(connection, row, wanted):
                found.append(row)
                if len(found) == limit:
                    return Page(found, high)
        if len(chunk) < _CHUNK:
            return Page(found)
    return Page(found, high)


def _page_of(
    connection: Connection, wanted: DeliveryFilter, low: int, high: int, limit: int
) -> Page:
    """A page of the few that may be shown at all."""
    ids = sorted((one for one in wanted.only or () if low < one < high), reverse=True)
    found: list[DeliveryRow] = []
    step = max(1, min(limit * 2, _CHUNK))
    for start in range(0, len(ids), step):
        for row in rows_by_id(connection, ids[start : start + step]):
            if not _is_named(row, wanted) or row.id in wanted.without:
                continue
            if wanted.looks_inside and not fits_inside(connection, row, wanted):
                continue
            if len(found) == limit:
                return Page(found, found[-1].id)
            found.append(row)
    return Page(found)


def _is_named(row: DeliveryRow, wanted: DeliveryFilter) -> bool:
    return (
        (not wanted.accounts or row.account in wanted.accounts)
        and (not wanted.verdicts or row.verdict in wanted.verdicts)
        and (not wanted.events or row.event in wanted.events)
    )


def existing(connection: Connection, ids: Sequence[int]) -> set[int]:
    """Those of the ids that are there."""
    found: set[int] = set()
    for start in range(0, len(ids), _CHUNK):
        part = ids[start : start + _CHUNK]
        marks = ", ".join("?" * len(part))
        rows = connection.execute(f"SELECT id FROM deliveries WHERE id IN ({marks})", part)
        found.update(int(row[0]) for row in rows)
    return found


def rows_after(connection: Connection, number: int, *, limit: int = 500) -> list[DeliveryRow]:
    """The rows that came after an id, oldest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM deliveries WHERE id > ? ORDER BY id LIMIT ?", (number, limit)
    )
    return [_row(row) for row in rows]


def detail(connection: Connection, delivery_id: int) -> Delivery | None:
    """Everything about one delivery, None if it is not there (any more)."""
    row = connection.execute(
        f"SELECT {_JOINED}, p.headers, p.body, p.answer, p.proof "
        "FROM deliveries d JOIN payloads p ON p.id = d.id WHERE d.id = ?",
        (delivery_id,),
    ).fetchone()
    return _delivery(row) if row else None


def rows_by_id(connection: Connection, ids: Iterable[int]) -> list[DeliveryRow]:
    """The rows of these ids that exist, newest first."""
    wanted = list(ids)
    found: list[DeliveryRow] = []
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start : start + _CHUNK]
        marks = ", ".join("?" * len(part))
        rows = connection.execute(f"SELECT {_COLUMNS} FROM deliveries WHERE id IN ({marks})", part)
        found += map(_row, rows.fetchall())
    return sorted(found, key=lambda row: -row.id)


def copies(connection: Connection, original: int, *, limit: int = 1_000) -> list[DeliveryRow]:
    """The later copies of a delivery, oldest first: its attempt group without itself."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM deliveries WHERE duplicate_of = ? ORDER BY id LIMIT ?",
        (original, limit),
    )
    return [_row(row) for row in rows]


def counts(connection: Connection, accounts: Sequence[str] = ()) -> dict[Verdict, int]:
    """How many deliveries have which verdict (of these accounts, else of all)."""
    where, values = _in("account", accounts)
    rows = connection.execute(
        f"SELECT verdict, sum(n) FROM counters WHERE {where} GROUP BY verdict", values
    )
    return {Verdict(verdict): n for verdict, n in rows if n}


def events(connection: Connection) -> dict[str, int]:
    """The names of events that came with a proof, with how often, for completion."""
    rows = connection.execute(
        "SELECT event, sum(n) AS total FROM counters WHERE event != '' AND n > 0 "
        "GROUP BY event ORDER BY total DESC LIMIT 500"
    )
    return dict(rows.fetchall())


def last_id(connection: Connection) -> int:
    """The number that was given last: the newest id or turn."""
    row = connection.execute("SELECT value FROM facts_of_file WHERE name = 'last_id'").fetchone()
    return int(row[0]) if row else 0


def listened(connection: Connection, since: int = 0) -> list[tuple[int, int]]:
    """The stretches in which a receiver listened, as (began, last sign of life), oldest first.

    Those that ended before ``since`` are left out but for the newest, where a gap may begin.
    """
    rows = connection.execute(
        "SELECT began, ended FROM listening WHERE ended >= "
        "coalesce((SELECT max(ended) FROM listening WHERE ended < ?), 0) ORDER BY began",
        (since,),
    )
    return [(int(began), int(ended)) for began, ended in rows]


# what a drain has yet to see, each by its place
_AHEAD = """SELECT * FROM (
    SELECT * FROM (SELECT id AS place, * FROM deliveries
        WHERE id > :cursor AND turn IS NULL ORDER BY id LIMIT :limit)
    UNION ALL
    SELECT * FROM (SELECT turn AS place, * FROM deliveries
        WHERE turn > :cursor ORDER BY turn LIMIT :limit)
    ) ORDER BY place LIMIT :limit"""


def after(
    connection: Connection, cursor: int, *, limit: int = 200, most_bytes: int | None = None
) -> list[tuple[int, Delivery]]:
    """What a drain has yet to see, as (new cursor, delivery), in order.

    A delivery comes once when it arrives, and once more each time it is turned (verified
    later, replayed: ``row.turned_for``). All verdicts come; only some are to be acted on.
    ``most_bytes`` of bodies, then no more begins.
    """
    if most_bytes is not None:
        fitting = connection.execute(
            "SELECT count(*) FROM (SELECT sum(size) OVER (ORDER BY place) - size AS before"
            f" FROM ({_AHEAD})) WHERE before < :most",
            {"cursor": cursor, "limit": limit, "most": most_bytes},
        )
        limit = fitting.fetchone()[0]
    rows = connection.execute(
        f"SELECT place, {_JOINED}, p.headers, p.body, p.answer, p.proof FROM ({_AHEAD}) d"
        " JOIN payloads p ON p.id = d.id ORDER BY place",
        {"cursor": cursor, "limit": limit},
    ).fetchall()
    return [(row[0], _delivery(row[1:])) for row in rows]


def oldest_first(connection: Connection, accounts: Sequence[str] = ()) -> Iterator[Delivery]:
    """Every delivery (of these accounts), oldest first, read in chunks."""
    where, values = _in("d.account", accounts)
    reached = 0
    while True:
        rows = connection.execute(
            f"SELECT {_JOINED}, p.headers, p.body, p.answer, p.proof "
            "FROM deliveries d JOIN payloads p ON p.id = d.id "
            f"WHERE d.id > ? AND {where} ORDER BY d.id LIMIT 200",
            (reached, *values),
        ).fetchall()
        if not rows:
            return
        reached = rows[-1][0]
        yield from map(_delivery, rows)


def _bounds(connection: Connection, wanted: DeliveryFilter, before: int | None) -> tuple[int, int]:
    """The ids between which matches lie (exclusive); times and ids rise together."""
    low, high = 0, before if before is not None else last_id(connection) + 1
    if wanted.since is not None:
        row = connection.execute(
            "SELECT id FROM deliveries WHERE received_at >= ? ORDER BY received_at, id LIMIT 1",
            (wanted.since,),
        ).fetchone()
        low = row[0] - 1 if row else high
    if wanted.until is not None:
        row = connection.execute(
            "SELECT id FROM deliveries WHERE received_at < ? "
            "ORDER BY received_at DESC, id DESC LIMIT 1",
            (wanted.until,),
        ).fetchone()
        high = min(high, row[0] + 1 if row else 0)
    return low, high


def _newest(
    connection: Connection, wanted: DeliveryFilter, low: int, high: int, limit: int
) -> Iterator[DeliveryRow]:
    """Merges one index range per wanted value, each newest first."""
    streams = []
    for index, where, values in _ranges(connection, wanted):
        streams.append(
            connection.execute(
                f"SELECT {_COLUMNS} FROM deliveries {index} WHERE {where} "
                "AND id > ? AND id < ? ORDER BY id DESC LIMIT ?",
                (*values, low, high, limit),
            ).fetchall()
        )
    merged = heapq.merge(*streams, key=lambda row: -row[0])
    for place, row in enumerate(merged):
        if place == limit:
            return
        yield _row(row)


def _ranges(
    connection: Connection, wanted: DeliveryFilter
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(index, condition, values) for each range to merge: through the rarest of the filters."""
    by_event = _size(connection, "event", wanted.events) if wanted.events else None
    others = bool(wanted.accounts or wanted.verdicts)
    if by_event is not None and (not others or by_event <= _size_of_others(connection, wanted)):
        account_sql, accounts = _in("+account", wanted.accounts)
        verdict_sql, verdicts = _in("+verdict", wanted.verdicts)
        for event in wanted.events:
            where = f"event = ? AND {account_sql} AND {verdict_sql}"
            yield "INDEXED BY deliveries_event", where, (event, *accounts, *verdicts)
        return
    event_sql, names = _in("+event", wanted.events)
    if others:
        for account in wanted.accounts or accounts_with(connection, wanted.verdicts):
            for verdict in wanted.verdicts or Verdict:
                where = f"account = ? AND verdict = ? AND {event_sql}"
                yield "INDEXED BY deliveries_account", where, (account, verdict, *names)
    else:
        yield "NOT INDEXED", event_sql, names


def _size(connection: Connection, column: str, values: Sequence[str]) -> int:
    where, given = _in(column, values)
    row = connection.execute(f"SELECT sum(n) FROM counters WHERE {where}", given).fetchone()
    return int(row[0] or 0)


def _size_of_others(connection: Connection, wanted: DeliveryFilter) -> int:
    account_sql, accounts = _in("account", wanted.accounts)
    verdict_sql, verdicts = _in("verdict", wanted.verdicts)
    row = connection.execute(
        f"SELECT sum(n) FROM counters WHERE {account_sql} AND {verdict_sql}",
        (*accounts, *verdicts),
    ).fetchone()
    return int(row[0] or 0)


def _in(column: str, values: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    if not values:
        return "1", ()
    return f"{column} IN ({', '.join('?' * len(values))})", tuple(values)


def _row(row: Sequence[Any]) -> DeliveryRow:
    number, account, provider, received_at, event, event_id, verdict = row[:7]
    status, duplicate_of, size, answer_us, turned_for = row[7:12]
    return DeliveryRow(
        number, account, provider, received_at, event, shown_id(event_id), Verdict(verdict),
        status, duplicate_of, size, answer_us, turned_for,
    )  # fmt: skip


def _delivery(row: Sequence[Any]) -> Delivery:
    headers = [(str(name), str(value)) for name, value in json.loads(row[12])]
    return Delivery(_row(row), headers, bytes(row[13]), bytes(row[14]), json.loads(row[15]))
