"""One stream of what happened: API calls, webhooks, and the program's own lines, newest first.

Four logs are read side by side, each from a place of its own; a page is merged by time. What is
asked for is ``activity_query``'s to read.

Invariant: going on from a page's cursor neither repeats nor leaves out an entry.
"""

from __future__ import annotations

import json

from app.core.clock import Clock
from app.domain.errors import ProviderError
from app.domain.rows import NumberRow, TrafficRow
from app.services.activity_merge import NOTHING, Part, merge
from app.services.activity_query import ActivityQuery, Wanted
from app.services.activity_rows import (
    PROBLEMS,
    ActivityPage,
    Cursor,
    Entry,
    Kind,
    Slot,
    audit_entry,
)
from app.services.clients import Clients
from app.services.concerned import number_of
from app.services.deliveries import DeliveryFile
from app.services.numbers import Numbers
from app.store import activity as log
from app.store import audit, delivery_reads
from app.store.connection import Connection
from app.store.database import Database

_LOOK_AT = 5_000


class Activity:
    """Reads the stream."""

    def __init__(
        self,
        database: Database,
        file: DeliveryFile,
        clients: Clients,
        numbers: Numbers,
        clock: Clock,
    ) -> None:
        self._database = database
        self._file = file
        self._clients = clients
        self._numbers = numbers
        self._clock = clock
        self.query = ActivityQuery(clients, numbers, clock)

    async def page(
        self,
        typed: str = "",
        kinds: frozenset[Kind] = frozenset(Kind),
        *,
        problems: bool = False,
        cursor: Cursor | None = None,
        limit: int = 100,
    ) -> ActivityPage:
        """The next ``limit`` entries below the cursor."""
        wanted = self.query.wanted(typed, kinds, problems)
        start = cursor or Cursor(audit=1 << 62, sent=1 << 62)
        parts = [
            await self._calls(wanted, start.call, limit),
            await self._webhooks(wanted, start.webhook, limit),
            await self._lines(wanted, start.app, limit),
            await self._trail(wanted, start.audit, limit),
            await self._sent(wanted, start.sent, limit),
        ]
        shown, ends = merge(parts, limit)
        return ActivityPage(shown, Cursor(*ends))

    async def tries(self, row: TrafficRow) -> list[TrafficRow]:
        """All attempts of the call that an attempt belongs to, oldest first."""
        if not row.request_id:
            return [row]
        found = await self._database.read(
            lambda connection: log.attempts(connection, row.request_id)
        )
        return found or [row]

    def names(self) -> tuple[dict[int, str], dict[int, str]]:
        """Names of accounts and numbers by their ids."""
        numbers = self._numbers.by_id().values()
        return (
            {row.id: row.name for row in self._clients.accounts()},
            {row.id: row.name or row.key for row in numbers},
        )

    async def message_chat(self, message_id: int) -> int | None:
        """The chat of a message; None where it is gone."""
        row = await self._database.read(
            lambda connection: connection.execute(
                "SELECT chat_id FROM messages WHERE id = ?", (message_id,)
            ).fetchone()
        )
        return int(row[0]) if row else None

    async def slots(self, hours: float = 2.0, count: int = 120) -> list[Slot]:
        """The chart of the last hours, oldest bar first."""
        width = round(hours * 3_600_000 / count)
        now = self._clock.now_ms()
        first = now // width - count + 1
        since = first * width
        found = {n: [0, 0, 0] for n in range(first, first + count)}
        for at, total, refused, failed in await self._database.read(
            lambda connection: log.minutes(connection, since, width)
        ):
            if at in found:
                found[at] = [total - refused - failed, refused, failed]
        hooks = await self._file.read(
            lambda connection: _hooks_by_slot(connection, since, width),
            list[tuple[int, int, int]](),
        )
        for at, total, bad in hooks:
            if at in found:
                found[at][0] += total - bad
                found[at][1] += bad
        return [Slot(at * width, *counts) for at, counts in found.items()]

    def explained(self, row: TrafficRow) -> tuple[str, str]:
        """What the error of a call means and what can be done: (title, hint)."""
        try:
            provider = self._clients.provider(row.account_id)
        except (ProviderError, KeyError, ValueError):
            return "", ""
        code = _code(row.answer)
        for key in ((row.status, code), (None, code), (row.status, None)):
            hint = provider.hints.get(key)
            if hint is not None and key != (None, None):
                return code or "", hint.text
        return code or "", ""

    # Reading

    async def _calls(self, wanted: Wanted, before: int | None, limit: int) -> Part:
        if before is None or Kind.CALL not in wanted.kinds:
            return NOTHING
        rows, more = await self._database.read(
            lambda connection: log.calls(connection, wanted.logs, before, limit, _LOOK_AT)
        )
        entries = [
            Entry(
                Kind.CALL,
                r.at,
                r.account_id,
                r.number_id,
                call=r,
                code=(_code(r.answer) or "") if r.kind else "",
            )
            for r in rows
        ]
        return Part(entries, before, more)

    async def _lines(self, wanted: Wanted, before: int | None, limit: int) -> Part:
        if before is None or Kind.APP not in wanted.kinds:
            return NOTHING
        rows, more = await self._database.read(
            lambda connection: log.lines(connection, wanted.logs, before, limit, _LOOK_AT)
        )
        entries = [Entry(Kind.APP, r.at, r.account_id, r.number_id, line=r) for r in rows]
        return Part(entries, before, more)

    async def _trail(self, wanted: Wanted, before: int | None, limit: int) -> Part:
        """The audit trail; its calls only where it was asked for, they stand in the log too."""
        logs = wanted.logs
        if before is None or Kind.AUDIT not in wanted.kinds or logs.statuses or logs.problems:
            return NOTHING
        without = () if wanted.kinds == {Kind.AUDIT} else ("call",)
        rows = await self._database.read(
            lambda connection: audit.page(
                connection,
                before=before,
                limit=limit,
                text=logs.text,
                without=without,
                since=logs.since,
                until=logs.until,
                accounts=logs.accounts,
                number_id=logs.number_id,
            )
        )
        entries = [audit_entry(row) for row in rows]
        return Part(entries, before, rows[-1].id if len(rows) == limit else None)

    async def _sent(self, wanted: Wanted, before: int | None, limit: int) -> Part:
        """Messages that went out, only where they are asked for: their calls stand in the log."""
        if before is None or wanted.kinds != {Kind.SENT}:
            return NOTHING
        found, more = await self._database.read(
            lambda connection: log.sent(connection, wanted.logs, before, limit, _LOOK_AT)
        )
        entries = [
            Entry(Kind.SENT, row.at, row.account_id, row.number_id, line=row, code=status)
            for row, status in found
        ]
        return Part(entries, before, more)

    async def _webhooks(self, wanted: Wanted, before: int | None, limit: int) -> Part:
        if before is None or Kind.WEBHOOK not in wanted.kinds:
            return NOTHING
        if wanted.logs.operation:
            return NOTHING
        start = before if before < 1 << 62 else None
        ids = {row.name: row.id for row in self._clients.accounts()}
        names = {account_id: name for name, account_id in ids.items()}
        numbers: dict[str, list[NumberRow]] = {}
        for number in self._numbers.by_id().values():
            numbers.setdefault(names.get(number.account_id, ""), []).append(number)

        def read(one: Connection) -> tuple[delivery_reads.Page, list[int | None]]:
            page = delivery_reads.page(one, wanted.deliveries, before=start, limit=limit)
            return page, [number_of(one, row, numbers) for row in page.rows]

        nothing: list[int | None] = []
        found, concerned = await self._file.read(read, (delivery_reads.Page(), nothing))
        entries = []
        for row, number_id in zip(found.rows, concerned, strict=True):
            if number_id is not None and wanted.logs.number_id not in (None, number_id):
                continue
            if wanted.logs.statuses and not any(
                low <= row.status <= high for low, high in wanted.logs.statuses
            ):
                continue
            account_id = ids.get(row.account)
            entries.append(
                Entry(Kind.WEBHOOK, row.received_at, account_id, number_id, delivery=row)
            )
        return Part(entries, before, found.more_before)


def _code(answer: str) -> str | None:
    """The provider's own code in a stored answer."""
    try:
        document = json.loads(answer)
    except (ValueError, RecursionError):
        return None
    while isinstance(document, dict):
        for name in ("code", "error_code"):
            if isinstance(document.get(name), str):
                return str(document[name])
        inner = document.get("error")
        if isinstance(inner, str) and inner.isupper():
            return inner
        document = inner
    return None


def _hooks_by_slot(connection: Connection, since: int, width: int) -> list[tuple[int, int, int]]:
    bad = ", ".join(f"'{verdict.value}'" for verdict in PROBLEMS)
    rows = connection.execute(
        f"SELECT received_at / ?, count(*), sum(verdict IN ({bad})) FROM"
        " (SELECT received_at, verdict FROM deliveries WHERE received_at >= ?"
        " ORDER BY received_at DESC LIMIT 50000) GROUP BY 1",
        (width, since),
    ).fetchall()
    return [(int(at), int(total), int(wrong)) for at, total, wrong in rows]
