"""Reading reports: counts by quarter of an hour, first answers, campaigns, templates.

The file keeps counts and waits by itself as messages change (migration 0014).

Invariant: reads only, and no message is read.
"""

from __future__ import annotations

import json
from datetime import date

from app.domain.reports import QUARTER_MS, Bucket, CampaignLine, TemplateLine, Waits
from app.store.connection import Connection
from app.store.templates import results

_TEMPLATES_MOST = 40
_NUMBERS = "number_id IN (SELECT id FROM numbers)"


def buckets(
    connection: Connection,
    since: int,
    until: int,
    number_id: int | None = None,
    *,
    quarters: bool = False,
) -> list[Bucket]:
    """Messages in [since, until) by hour, or by quarter of an hour; both ends lie on quarters."""
    first, last = since // QUARTER_MS, until // QUARTER_MS
    where = "number_id = ?" if number_id is not None else _NUMBERS
    values: tuple[int, ...] = () if number_id is None else (number_id,)
    shown = (
        "number_id, hour * 4 + part, incoming, outgoing, failed"
        if quarters
        else "number_id, hour * 4, sum(incoming), sum(outgoing), sum(failed)"
    )
    rows = connection.execute(
        f"SELECT {shown} FROM message_counts WHERE {where} AND hour BETWEEN ? AND ?"
        " AND hour * 4 + part >= ? AND hour * 4 + part < ?"
        + ("" if quarters else " GROUP BY number_id, hour"),
        (*values, first // 4, last // 4, first, last),
    )
    return list(map(Bucket._make, rows.fetchall()))


def waits(
    connection: Connection, day: date, since: int, until: int, number_id: int | None = None
) -> list[Waits]:
    """How long people who began to wait in [since, until) waited, by number."""
    mine = "" if number_id is None else " AND number_id = ?"
    values: tuple[int, ...] = () if number_id is None else (number_id,)
    # as one text a number: a year of rows would take Python longer than SQLite
    rows = connection.execute(
        "SELECT number_id, json_group_array(answered - at) FILTER (WHERE answered IS NOT NULL),"
        f" count(*) - count(answered) FROM turns WHERE at >= ? AND at < ?{mine} GROUP BY number_id",
        (since, until, *values),
    ).fetchall()
    return [Waits(row[0], day, json.loads(row[1]), row[2]) for row in rows]


def campaigns(
    connection: Connection, since: int, until: int, number_id: int | None = None
) -> list[CampaignLine]:
    """Campaigns that were started in the period, the newest first."""
    mine = "" if number_id is None else " AND c.number_id = ?"
    values: tuple[int, ...] = () if number_id is None else (number_id,)
    rows = connection.execute(
        "SELECT c.id, c.name, c.number_id, c.started_at, count(p.position),"
        " total(m.status IN ('sent', 'delivered', 'read')),"
        " total(m.status IN ('delivered', 'read')), total(m.status = 'read'),"
        " total(p.replied_at > 0), total(m.status = 'failed') FROM campaigns c"
        " LEFT JOIN campaign_people p ON p.campaign_id = c.id"
        " LEFT JOIN messages m ON m.id = p.message_id AND p.message_id > 0"
        f" WHERE c.started_at >= ? AND c.started_at < ?{mine}"
        " GROUP BY c.id ORDER BY c.started_at DESC LIMIT 100",
        (since, until, *values),
    ).fetchall()
    return [
        CampaignLine(int(row[0]), str(row[1]), int(row[2]), *(int(one) for one in row[3:]))
        for row in rows
    ]


def templates(
    connection: Connection, since: int, account_id: int | None = None
) -> list[TemplateLine]:
    """The templates used most since then."""
    mine = "" if account_id is None else " AND account_id = ?"
    values: tuple[int, ...] = () if account_id is None else (account_id,)
    rows = connection.execute(
        f"SELECT account_id, name FROM template_uses WHERE at >= ?{mine}"
        " GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT ?",
        (since, *values, _TEMPLATES_MOST),
    ).fetchall()
    return [
        TemplateLine(int(account), str(name), *results(connection, int(account), str(name), since))
        for account, name in rows
    ]
