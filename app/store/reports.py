"""Counting messages for reports: by quarter of an hour, first answers, campaigns, templates.

Invariant: reads only, a portion of the chats at a time.
"""

from __future__ import annotations

from app.domain.reports import QUARTER_MS, Answer, Bucket, CampaignLine, TemplateLine
from app.store.connection import Connection
from app.store.templates import results

_SILENT = "('system', 'note', 'reaction')"
# what goes out to many answers nobody
_NO_ANSWER = "('system', 'note', 'reaction', 'template', 'otp')"
_LOOK_BACK_MS = 7 * 86_400_000
_TEMPLATES_MOST = 40


def portions(
    connection: Connection, since: int, number_id: int | None = None, size: int = 25
) -> list[tuple[int, int]]:
    """Ranges [first, last] of chat ids that had something since then, a portion of work each.

    Messages lie by chat and time: a portion is read in one stretch a chat, where a slice of time
    would be looked up message by message.
    """
    mine = "" if number_id is None else " AND number_id = ?"
    values: tuple[int, ...] = () if number_id is None else (number_id,)
    ids = [
        int(row[0])
        for row in connection.execute(
            f"SELECT id FROM chats WHERE last_at >= ?{mine} ORDER BY id", (since, *values)
        )
    ]
    return [(ids[at], ids[min(at + size, len(ids)) - 1]) for at in range(0, len(ids), size)]


def buckets(
    connection: Connection,
    since: int,
    until: int,
    portion: tuple[int, int],
    number_id: int | None = None,
) -> list[Bucket]:
    """Messages of a portion in [since, until), ms UTC."""
    mine = "" if number_id is None else " AND c.number_id = ?"
    values: tuple[int, ...] = () if number_id is None else (number_id,)
    rows = connection.execute(
        "SELECT c.number_id, m.at / ?, sum(m.direction = 'in'),"
        " sum(m.direction = 'out' AND m.status <> 'failed'),"
        " sum(m.direction = 'out' AND m.status = 'failed')"
        " FROM chats c CROSS JOIN messages m ON m.chat_id = c.id AND m.at >= ? AND m.at < ?"
        " WHERE c.id BETWEEN ? AND ? AND c.last_at >= ?"
        f" AND m.kind NOT IN {_SILENT}{mine} GROUP BY 1, 2",
        (QUARTER_MS, since, until, *portion, since, *values),
    ).fetchall()
    return [Bucket(*map(int, row)) for row in rows]


def answers(
    connection: Connection,
    since: int,
    until: int,
    portion: tuple[int, int],
    number_id: int | None = None,
) -> list[Answer]:
    """Waits of a portion's people that began in [since, until)."""
    mine = "" if number_id is None else " AND number_id = ?"
    values: tuple[int, ...] = () if number_id is None else (number_id,)
    rows = connection.execute(
        "WITH mine AS (SELECT id, number_id FROM chats WHERE id BETWEEN ? AND ?"
        f" AND kind = 'person' AND last_at >= ?{mine}),"
        " turns AS (SELECT m.chat_id, m.at, m.direction, mine.number_id,"
        " lag(m.direction) OVER w AS before FROM mine CROSS JOIN messages m"
        f" ON m.chat_id = mine.id AND m.at >= ? AND m.kind NOT IN {_NO_ANSWER}"
        " WINDOW w AS (PARTITION BY m.chat_id ORDER BY m.at, m.id))"
        " SELECT t.number_id, t.at, (SELECT o.at - t.at FROM messages o WHERE o.chat_id = t.chat_id"
        f" AND o.at >= t.at AND o.direction = 'out' AND o.kind NOT IN {_NO_ANSWER} ORDER BY o.at"
        " LIMIT 1) FROM turns t WHERE t.direction = 'in' AND coalesce(t.before, 'out') = 'out'"
        " AND t.at >= ? AND t.at < ?",
        (*portion, since, *values, since - _LOOK_BACK_MS, since, until),
    ).fetchall()
    return [
        Answer(int(row[0]), int(row[1]), None if row[2] is None else row[2] / 1000) for row in rows
    ]


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
