"""Reading the library of templates: rows, groups, histories, results, and what accounts can do.

Invariant: what is shown as approved was told by the provider; what was typed by hand says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.core.clock import Clock
from app.domain.rows import NumberRow
from app.domain.template_rows import (
    AccountTemplates,
    StateRow,
    TemplateGroup,
    TemplateResults,
    TemplateRow,
    TemplateSend,
)
from app.domain.templates import state_of
from app.services.clients import Clients
from app.services.events import Bus, TemplatesChanged
from app.services.inbox import Inbox
from app.services.numbers import Numbers
from app.services.settings import Settings
from app.services.template_standing import draft_row, rows_of, standing_of
from app.store import templates
from app.store.connection import Connection
from app.store.database import Database

DAY_MS = 86_400_000
RESULTS_DAYS = 30


class TemplateReads:
    """What is known of templates."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        inbox: Inbox,
        numbers: Numbers,
        settings: Settings,
        clock: Clock,
    ) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._inbox = inbox
        self._numbers = numbers
        self._settings = settings
        self._clock = clock
        self._refreshed: dict[int, int] = {}
        self._troubles: dict[int, str] = {}

    async def all(self) -> list[TemplateRow]:
        """Every template of every account, as last told; drafts not among them."""
        rows = await self._database.read(lambda connection: rows_of(templates.listing(connection)))
        return [self._known(row) for row in rows if self._clients.knows(row.account_id)]

    async def get(self, account_id: int, name: str, language: str) -> TemplateRow | None:
        """One template, or None."""
        return next(
            (
                row
                for row in await self.all()
                if (row.account_id, row.name, row.language) == (account_id, name, language)
            ),
            None,
        )

    async def approved_for(self, number_id: int) -> list[TemplateRow]:
        """What can be sent from a number: approved, or typed by hand; by name."""
        number = self._numbers.by_id().get(number_id)
        if number is None:
            return []
        account = self.account(number.account_id)
        if account is None or account.no_send:
            return []
        return [
            row
            for row in await self.all()
            if row.account_id == number.account_id and row.state.sendable
        ]

    async def library(self) -> list[TemplateGroup]:
        """Everything, drafts too, grouped by account and name; drafts first, then by name."""
        since = self._clock.now_ms() - RESULTS_DAYS * DAY_MS

        def read(
            connection: Connection,
        ) -> tuple[list[TemplateRow], list[TemplateRow], dict[tuple[int, str], int]]:
            return (
                rows_of(templates.listing(connection)),
                [draft_row(one) for one in templates.drafts(connection)],
                templates.use_counts(connection, since),
            )

        kept, drafts, counts = await self._database.read(read)
        groups: dict[tuple[int, str], list[TemplateRow]] = {}
        for row in drafts:
            key = row.key if row.name else (row.account_id, f"\0{row.draft_id}")
            groups.setdefault(key, []).append(row)
        first = len(groups)
        for row in kept:
            groups.setdefault(row.key, []).append(row)
        found = [
            TemplateGroup(
                rows[0].account_id,
                self._provider(rows[0].account_id),
                rows[0].name,
                tuple(sorted((self._known(row) for row in rows), key=_language_place)),
                counts.get(rows[0].key, 0),
            )
            for rows in groups.values()
            if self._clients.knows(rows[0].account_id)
        ]
        return found[:first] + sorted(found[first:], key=lambda one: (-one.sent, one.name))

    async def history(self, account_id: int, name: str) -> list[StateRow]:
        """The states of a name in all its languages, newest first; its drafts last."""

        def read(connection: Connection) -> list[StateRow]:
            return [
                StateRow(
                    one.language,
                    one.at,
                    one.status,
                    state_of(one.status),
                    one.reason,
                    one.source,
                    one.who,
                )
                for one in templates.history(connection, account_id, name)
            ]

        return await self._database.read(read)

    async def results(
        self, account_id: int, name: str, days: int = RESULTS_DAYS
    ) -> TemplateResults:
        """What became of a name's messages of the last days."""
        since = self._clock.now_ms() - days * DAY_MS
        found = await self._database.read(
            lambda connection: templates.results(connection, account_id, name, since)
        )
        return TemplateResults(*found)

    async def latest(self, account_id: int, name: str, limit: int = 6) -> list[TemplateSend]:
        """The newest uses of a name."""
        rows = await self._database.read(
            lambda connection: templates.latest(connection, account_id, name, limit)
        )
        return [TemplateSend(*row) for row in rows]

    def accounts(self) -> list[AccountTemplates]:
        """Every account that has to do with templates, in the accounts' order."""
        numbers = self._numbers.by_account()
        found = [self._account(row.id, numbers) for row in self._clients.accounts()]
        return [one for one in found if one is not None]

    def account(self, account_id: int) -> AccountTemplates | None:
        """What an account can do; None where it has nothing to do with templates."""
        return self._account(account_id, self._numbers.by_account())

    def _account(
        self, account_id: int, numbers: Mapping[int, Sequence[NumberRow]]
    ) -> AccountTemplates | None:
        if not self._clients.knows(account_id):
            return None
        number = next((one.id for one in numbers.get(account_id, ())), None)
        return standing_of(
            self._clients.account(account_id),
            self._clients.credentials(account_id),
            number,
            self._refreshed.get(account_id, 0),
            self._troubles.get(account_id, ""),
        )

    def _known(self, row: TemplateRow) -> TemplateRow:
        return replace(row, provider=self._provider(row.account_id))

    def _provider(self, account_id: int) -> str:
        if not self._clients.knows(account_id):
            return ""
        return self._clients.account(account_id).provider

    def _operator(self) -> str:
        return str(self._settings.get("operator"))

    def _changed(self, account_id: int) -> None:
        self._bus.publish(TemplatesChanged(frozenset({account_id})))


def _language_place(row: TemplateRow) -> tuple[int, str, int]:
    """English first, then the languages of the interface, then the others by their code."""
    first = ("en", "en_US", "en_GB", "he", "ar")
    place = first.index(row.language) if row.language in first else len(first)
    return (place, row.language, 0 if row.draft_id is not None else 1)
