"""Calls that came in: read, counted, exported, asked for anew, and called back by chat.

The provider's lists hold the last 100 and 50; what was seen once stays here.

Invariant: nothing here changes a call; what providers tell comes through the inbox.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app.core.clock import Clock
from app.domain.calls import CallEntry, CallerRow, CallFilter, CallKind, Heat, NumberCalls
from app.domain.errors import ErrorKind, ProviderError
from app.domain.rows import NumberRow
from app.providers.answering import answers_of
from app.providers.base import Call
from app.services.clients import Clients
from app.services.conversations import Conversations
from app.services.numbers import Numbers
from app.services.spreadsheets import Cell, write_table
from app.services.sync import Sync
from app.store import call_reads
from app.store.connection import Connection
from app.store.database import Database

WEEKS = 4
_DAY = 86_400_000
_EXPORT_PAGE = 1_000
_LISTS = ("incoming_calls", "call_logs")
_UNREACHED = (ErrorKind.NETWORK, ErrorKind.TIMEOUT)


class Calls:
    """Calls for the window."""

    def __init__(
        self,
        database: Database,
        clients: Clients,
        numbers: Numbers,
        sync: Sync,
        conversations: Conversations,
        clock: Clock,
    ) -> None:
        self._database = database
        self._clients = clients
        self._numbers = numbers
        self._sync = sync
        self._conversations = conversations
        self._clock = clock

    async def page(
        self, wanted: CallFilter, before: tuple[int, int] | None = None, limit: int = 200
    ) -> list[CallEntry]:
        """Calls that fit, newest first, below (at, id)."""
        return await self._database.read(
            lambda connection: self._page(connection, wanted, before, limit)
        )

    async def count(self, wanted: CallFilter) -> int:
        """How many fit."""
        return await self._database.read(lambda connection: call_reads.count(connection, wanted))

    async def callers(self, wanted: CallFilter) -> list[CallerRow]:
        """Who called, the most frequent first."""
        return await self._database.read(lambda connection: call_reads.callers(connection, wanted))

    async def by_number(self, wanted: CallFilter) -> list[NumberCalls]:
        """How many called each number, the busiest first."""
        return await self._database.read(
            lambda connection: call_reads.by_number(connection, wanted)
        )

    async def export_sums(
        self, rows: Sequence[CallerRow | NumberCalls], target: Path, header: list[str]
    ) -> int:
        """Writes lines of callers or numbers as CSV or XLSX; how many. Raises SettingsError.

        Columns: number, then caller and name (or how many callers), calls, declined, missed,
        taken, seconds of talk, the last call (ISO-8601 UTC).
        """
        names = await self._number_names()
        cells: list[list[Cell]] = [
            [
                names.get(one.number_id, ""),
                *(
                    (f"+{one.caller.split('@', 1)[0]}", one.name)
                    if isinstance(one, CallerRow)
                    else (one.callers,)
                ),
                one.calls, one.declined, one.missed, one.taken, one.seconds, _stamp(one.last_at),
            ]
            for one in rows
        ]  # fmt: skip
        return await asyncio.to_thread(write_table, target, header, cells)

    async def one(self, call_id: int) -> CallEntry | None:
        """One call, None where it is gone."""
        found = await self._database.read(lambda connection: call_reads.by_id(connection, call_id))
        return None if found is None else self._told(found)

    async def heat(self, numbers: frozenset[int]) -> Heat:
        """The last four weeks by day and hour."""
        since = self._since(WEEKS * 7 - 1)
        return await self._database.read(
            lambda connection: call_reads.heat(connection, numbers, since, WEEKS)
        )

    async def waiting_today(self) -> int:
        """Calls of today that nobody took or replied to."""
        return await self.count(CallFilter(since=self._since(0), kind=CallKind.WAITING))

    async def chat_of(self, call: CallEntry | CallerRow) -> int:
        """The chat with a caller, made where it is new. Raises SettingsError."""
        if call.chat_id is not None:
            return call.chat_id
        return await self._conversations.start_chat(call.number_id, call.caller.split("@", 1)[0])

    async def refresh(self) -> None:
        """Asks for the lists of calls now. Raises ProviderError where none could be read."""
        failed: ProviderError | None = None
        read = 0
        for account in self._clients.accounts():
            for number_id, call in self._asked(account.id):
                try:
                    await self._sync.ask(account.id, number_id, call)
                    read += 1
                except ProviderError as error:
                    failed = failed or error
        if failed is not None and not read:
            raise failed

    def missing(self) -> ProviderError | None:
        """Why an account's calls do not come while others' do; None where none is kept waiting."""
        if self._sync.state.offline:
            return None
        for account_id, trouble in self._sync.state.troubles.items():
            if trouble.error.kind in _UNREACHED and any(self._asked(account_id)):
                return trouble.error
        return None

    def _asked(self, account_id: int) -> Iterator[tuple[int, Call]]:
        """The calls that list an account's calls, each with its number (0: the account's own)."""
        rows = [row for row in self._numbers.by_id().values() if row.account_id == account_id]
        for number in [None, *rows]:
            for call in self._lists(account_id, number):
                yield number.id if number else 0, call

    def _lists(self, account_id: int, number: NumberRow | None) -> list[Call]:
        reads = self._sync.reads(account_id, number)
        return [one.call for one in reads if one.call.operation in _LISTS]

    async def export(self, wanted: CallFilter, target: Path, header: list[str]) -> int:
        """Writes what fits as CSV or XLSX, newest first; how many. Raises SettingsError.

        Columns: time (ISO-8601 UTC), caller, name, number, kind, outcome, seconds, text sent,
        when the caller wrote and when somebody replied.
        """
        names = await self._number_names()

        def rows() -> Iterator[list[Cell]]:
            before: tuple[int, int] | None = None
            while True:
                work = functools.partial(
                    self._page, wanted=wanted, before=before, limit=_EXPORT_PAGE
                )
                part = self._database.read_now(work)
                for one in part:
                    yield _cells(one, names)
                if len(part) < _EXPORT_PAGE:
                    return
                before = (part[-1].at, part[-1].id)

        return await asyncio.to_thread(lambda: write_table(target, header, rows()))

    async def _number_names(self) -> dict[int, str]:
        rows = await self._database.read(
            lambda connection: connection.execute(
                "SELECT id, coalesce(nullif(name, ''), key) FROM numbers"
            ).fetchall()
        )
        return {int(row[0]): str(row[1]) for row in rows}

    def _page(
        self,
        connection: Connection,
        wanted: CallFilter,
        before: tuple[int, int] | None,
        limit: int,
    ) -> list[CallEntry]:
        return [self._told(one) for one in call_reads.page(connection, wanted, before, limit)]

    def _told(self, entry: CallEntry) -> CallEntry:
        """Whether its provider takes a text is the provider's to say."""
        return entry if self.takes_text(entry.number_id) else replace(entry, takes_text=False)

    def takes_text(self, number_id: int) -> bool:
        """Whether a declined call to this number can be answered with a text."""
        number = self._numbers.by_id().get(number_id)
        if number is None or not self._clients.knows(number.account_id):
            return False
        return answers_of(self._clients.account(number.account_id).provider) is not None

    def _since(self, days: int) -> int:
        """The beginning of the day so many days ago, by this computer's clock."""
        today = datetime.fromtimestamp(self._clock.now()).replace(  # noqa: DTZ006 - the operator's own zone
            hour=0, minute=0, second=0, microsecond=0
        )
        return round(today.timestamp() * 1000) - days * _DAY


def _cells(one: CallEntry, names: dict[int, str]) -> list[Cell]:
    return [
        _stamp(one.at),
        f"+{one.digits}",
        one.name,
        names.get(one.number_id, ""),
        "video" if one.video else "voice",
        "taken" if one.taken else one.state.value,
        one.seconds,
        one.text,
        _stamp(one.wrote_at),
        _stamp(one.replied_at),
    ]


def _stamp(at: int | None) -> str:
    return "" if at is None else f"{datetime.fromtimestamp(at / 1000, UTC):%Y-%m-%dT%H:%M:%SZ}"
