"""Makes the page's entries out of what the services say.

Invariant: loading never blocks the loop, and a slow detail never keeps the list from showing.
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.domain.rows import AccountRow, NumberRow
from app.ui import phrases
from app.ui.pages.numbers.entries import HOURS, AccountEntry, NumberEntry, display_phone
from app.ui.pages.numbers.panel import NumberFacts

if TYPE_CHECKING:
    from app.services.accounts import ProviderInfo
    from app.services.console import Console

# those that are seen first come first; the rest in portions that leave the window its turns
_FIRST, _BATCH = 24, 300


class NumbersLoader:
    """Reads accounts and numbers, then their details in batches."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._infos = {info.name: info for info in console.accounts.providers()}
        self._known: dict[int, NumberEntry] = {}
        self._tokens: dict[int, str] = {}

    def info(self, provider: str) -> ProviderInfo | None:
        """What is declared of a provider."""
        return self._infos.get(provider)

    async def read(self, stale: frozenset[int] | None) -> AsyncIterator[list[AccountEntry]]:
        """The tree, first with the details known so far, then again as they come.

        ``stale`` names the numbers whose details are to be read again; None means all.
        Raises StoreError.
        """
        await asyncio.to_thread(phrases.warm)
        accounts = await self._console.accounts.all()
        rows = await self._console.numbers.all()
        names = {account.id: account for account in accounts}
        entries = {
            row.id: self._entry(row, names[row.account_id])
            for row in rows
            if row.account_id in names
        }
        self._known = entries
        yield self._tree(accounts, rows)
        wanted = [one for one in entries if stale is None or one in stale or not entries[one].known]
        begin, end = 0, _FIRST
        while begin < len(wanted):
            await self._add_details(wanted[begin:end])
            yield self._tree(accounts, rows)
            begin, end = end, end + _BATCH

    def facts(self, number_id: int) -> NumberFacts | None:
        """What the side panel shows of a number; None where it is gone."""
        entry = self._known.get(number_id)
        if entry is None or number_id not in self._console.numbers.by_id():
            return None
        accounts = self._console.accounts
        row = entry.row
        info = self._infos.get(row.provider)
        declared = info.fields if info else ()
        secrets = [one.name for one in declared if one.secret and not one.optional]
        field = secrets[0] if secrets else ""
        return NumberFacts(
            entry=entry,
            provider_title=info.title if info else row.provider,
            account_key=accounts.secret_tail(row.account_id, field) if field else "",
            account_field=field,
            number_key=self._console.numbers.key_tail(row.id),
            session=accounts.session_state(row.account_id) if info and info.has_session else "",
            may_reset=entry.may("reset_key"),
            points_here=self._points_here(row),
        )

    def hook_address(self, row: NumberRow) -> str:
        """Where the number's provider should deliver; empty while the receiver is down."""
        token = self._tokens.get(row.account_id, "")
        return self._console.receiver.public_url(f"/hooks/{token}") if token else ""

    def _points_here(self, row: NumberRow) -> bool | None:
        if not row.webhook_url:
            return None
        path = f"/hooks/{self._tokens.get(row.account_id, '')}"
        return self._console.receiver.leads_here(row.webhook_url, path)

    def _entry(self, row: NumberRow, account: AccountRow) -> NumberEntry:
        info = self._infos.get(row.provider)
        signs = bool(info and info.signs_webhooks)
        fresh = NumberEntry(
            row=row,
            offers=self._console.numbers.offers(row.id),
            phone=display_phone(row),
            signs=signs,
            secret=signs
            and bool(self._console.accounts.secret_tail(row.account_id, "webhook_secret")),
            checked_at=account.checked_at,
        )
        before = self._known.get(row.id)
        if before is None or not before.known:
            return fresh
        return dataclasses.replace(
            fresh, limits=before.limits, hours=before.hours, states=before.states, known=True
        )

    async def _add_details(self, ids: Sequence[int]) -> None:
        numbers = self._console.numbers
        days = await numbers.days(ids)
        for number_id, (hours, states) in days.items():
            entry = self._known.get(number_id)
            if entry is None or number_id not in numbers.by_id():
                continue
            self._known[number_id] = dataclasses.replace(
                entry,
                limits=tuple(numbers.limits(number_id)),
                hours=tuple(hours[-HOURS:]),
                states=tuple(states),
                known=True,
            )

    def _tree(self, accounts: list[AccountRow], rows: list[NumberRow]) -> list[AccountEntry]:
        self._tokens = {account.id: account.token for account in accounts}
        numbers: dict[int, list[NumberEntry]] = {}
        for row in rows:
            if row.id in self._known:
                numbers.setdefault(row.account_id, []).append(self._known[row.id])
        tree = []
        for account in accounts:
            info = self._infos.get(account.provider)
            session = ""
            if info is not None and info.has_session:
                session = self._console.accounts.session_state(account.id)
            mine = tuple(numbers.get(account.id, ()))
            tree.append(AccountEntry(account, host_of(account.base_url), session, mine))
        return tree


def host_of(url: str) -> str:
    """The host of an address, with its port where it has one."""
    return urlsplit(url).netloc or url
