"""Who delivers where: numbers with a webhook of their own, and accounts with subscriptions.

What a provider can be told goes through the operations behind its capabilities; where it is told
elsewhere (its own dashboard), only what arrives is known.

Invariant: a change is sent as the fields that differ, never as a whole copy.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from app.core.clock import Clock
from app.domain.errors import ProviderError, SettingsError
from app.domain.rows import AccountRow, NumberRow
from app.providers.base import Endpoint, Provider
from app.providers.capabilities import Capability
from app.providers.lists import rows_in
from app.services.clients import Clients
from app.services.deliveries import DeliveryFile
from app.services.numbers import Numbers
from app.services.receiver_control import ReceiverControl
from app.services.schemes import proof_kind
from app.store import delivery_reads
from app.store.connection import Connection
from app.store.delivery_reads import DeliveryFilter

HERE, ELSEWHERE, SET, UNSET, ARRIVING, UNSIGNED, QUIET, UNKNOWN = (
    "here",
    "elsewhere",
    "set",
    "unset",
    "arriving",
    "unsigned",
    "quiet",
    "unknown",
)


@dataclass(frozen=True, slots=True)
class Target:
    """One line: a number, a subscription, or an account whose provider is told elsewhere.

    ``state`` is one of the names above; ``settable``: the provider can be told from here, else
    ``reason`` says why not. ``events`` None: all kinds that the provider has. ``ours``: the address
    was made here, though it may be an earlier one that leads here no more.
    """

    account_id: int
    number_id: int | None
    subscription: str
    name: str
    code: str
    colour: str
    url: str
    here: str
    state: str
    settable: bool
    reason: str
    events: tuple[str, ...] | None
    active: bool
    last_at: int
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one account. ``problem`` says why its subscriptions could not be read."""

    account_id: int
    account: str
    title: str
    form: str
    all_events: tuple[str, ...]
    targets: tuple[Target, ...]
    problem: str = ""
    can: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """The request that a change will be: method, path and the fields that differ."""

    method: str
    path: str
    fields: Mapping[str, Any]


class Subscriptions:
    """Reads and changes where webhooks go."""

    def __init__(
        self,
        clients: Clients,
        numbers: Numbers,
        receiver: ReceiverControl,
        file: DeliveryFile,
        clock: Clock,
    ) -> None:
        self._clients = clients
        self._numbers = numbers
        self._receiver = receiver
        self._file = file
        self._clock = clock

    async def groups(self) -> list[Group]:
        """Every account with its lines; a provider that does not answer keeps its line."""
        numbers = self._numbers.by_account()
        return [
            await self._group(account, numbers.get(account.id, ()))
            for account in self._clients.accounts()
        ]

    async def event_counts(self, account: str) -> dict[str, int]:
        """How often each event of an account came so far."""

        def read(connection: Connection) -> dict[str, int]:
            rows = connection.execute(
                "SELECT event, sum(n) FROM counters WHERE account = ? AND event <> ''"
                " GROUP BY event",
                (account,),
            )
            return {str(event): int(count) for event, count in rows}

        return await self._file.read(read, dict[str, int]())

    def here(self, account_id: int) -> str:
        """The address of the account's webhooks at this receiver."""
        return self._receiver.public_url(f"/hooks/{self._clients.account(account_id).token}")

    # Reading

    async def _group(self, account: AccountRow, numbers: Sequence[NumberRow]) -> Group:
        declared = self._clients.provider(account.id)
        mine = _operations(declared)
        form = "subscriptions" if mine else "numbers" if _settable(declared) else "dashboard"
        problem, can = "", ""
        targets: list[Target] = []
        if mine:
            try:
                targets = await self._listed(account, declared, mine, numbers)
            except ProviderError as error:
                problem, can = error.message, error.hint
        else:
            targets = [await self._number(account, declared, one.id) for one in numbers]
        return Group(
            account.id,
            account.name,
            declared.title,
            form,
            declared.webhook_events,
            tuple(targets),
            problem,
            can,
        )

    async def _listed(
        self,
        account: AccountRow,
        declared: Provider,
        mine: Mapping[str, Endpoint],
        numbers: Sequence[NumberRow],
    ) -> list[Target]:
        answer = await self._clients.call(account.id, mine["GET"].operation, {})
        last = await self._last(account.name)
        here = self.here(account.id)
        number = next(iter(numbers), None)
        found = []
        for row in rows_in(answer):
            url = str(row.get("url") or "")
            ours = self._is_ours(account, url)
            events = row.get("events")
            found.append(
                Target(
                    account.id,
                    number.id if number is not None else None,
                    str(row.get("id") or ""),
                    str(row.get("id") or ""),
                    number.code if number is not None else "",
                    number.colour if number is not None else "slate",
                    url,
                    here,
                    self._state(account, url),
                    True,
                    "",
                    tuple(map(str, events)) if isinstance(events, list) else (),
                    row.get("active") is not False,
                    last if ours else 0,
                    ours,
                )
            )
        return found

    async def _number(self, account: AccountRow, declared: Provider, number_id: int) -> Target:
        row = self._numbers.row(number_id)
        offer = self._numbers.offers(number_id)["set_webhook"]
        last = max(row.hook_at, await self._last(account.name) if not _settable(declared) else 0)
        if offer.enabled or _settable(declared):
            state = UNSET
            if row.webhook_url:
                state = self._state(account, row.webhook_url)
            elif row.hook_at:
                state = ARRIVING
        else:
            state = QUIET if not last else ARRIVING
            signs = self._clients.credentials(account.id).get("webhook_secret")
            if last and not signs and proof_kind(declared.hooks) == "optional":
                state = UNSIGNED
        return Target(
            account.id,
            number_id,
            "",
            row.name or row.key or account.name,
            row.code,
            row.colour,
            row.webhook_url or (self.here(account.id) if last else ""),
            self.here(account.id),
            state,
            offer.enabled,
            offer.reason,
            None,
            True,
            last,
            self._is_ours(account, row.webhook_url),
        )

    async def _last(self, account: str) -> int:
        """When something of the account came last."""
        page = await self._file.read(
            lambda one: delivery_reads.page(one, DeliveryFilter(accounts=(account,)), limit=1),
            delivery_reads.Page(),
        )
        return page.rows[0].received_at if page.rows else 0

    def _state(self, account: AccountRow, url: str) -> str:
        here = self._receiver.leads_here(url, f"/hooks/{account.token}")
        return SET if here is None else HERE if here else ELSEWHERE

    def _is_ours(self, account: AccountRow, url: str) -> bool:
        return urlsplit(url).path.rstrip("/").endswith(f"/{account.token}")

    async def outdated(self) -> list[Target]:
        """Those that were told of this receiver by an address it no longer has."""
        return [
            target
            for group in await self.groups()
            for target in group.targets
            if target.settable and target.url and target.here and target.url != target.here
            and target.ours
        ]  # fmt: skip

    async def tell_address(self, target: Target) -> None:
        """Tells one of them the address of now. Raises ProviderError or SettingsError."""
        if target.subscription:
            preview = self.preview(
                target,
                target.account_id,
                target.here,
                target.events or (),
                active=target.active,
            )
            await self.change(target, preview)
        elif target.number_id is not None:
            await self.point_here(target.number_id)

    # Changing

    async def point_here(self, number_id: int) -> None:
        """Sets a number's webhook to this receiver. Raises ProviderError or SettingsError."""
        row = self._numbers.by_id().get(number_id)
        if row is None:
            raise SettingsError("This number is gone.", "Nothing was changed.", "")
        url = self.here(row.account_id)
        if not url:
            raise SettingsError(
                "There is no address to set.",
                "Nothing was changed.",
                "Start the receiver or enter a public address.",
            )
        await self._numbers.set_webhook(number_id, url)

    def preview(
        self,
        target: Target | None,
        account_id: int,
        url: str,
        events: Sequence[str],
        *,
        active: bool,
        secret: str = "",
    ) -> Preview:
        """What saving would send: for None a new subscription, else only what differs."""
        mine = _operations(self._clients.provider(account_id))
        if target is None:
            endpoint = mine["POST"]
            fields: dict[str, Any] = {"url": url, "events": list(events)}
            return Preview(endpoint.method, endpoint.path, {**fields, "secret": secret})
        endpoint = mine["PATCH"]
        fields = {}
        if url != target.url:
            fields["url"] = url
        if set(events) != set(target.events or ()):
            fields["events"] = list(events)
        if active != target.active:
            fields["active"] = active
        path = endpoint.path
        for parameter in endpoint.parameters:
            path = path.replace(f"{{{parameter.name}}}", target.subscription)
        return Preview(endpoint.method, path, fields)

    async def create(self, account_id: int, url: str, events: Sequence[str]) -> None:
        """A new subscription, signed with the account's secret (made and kept if it has none).

        Raises ProviderError or SettingsError.
        """
        mine = _operations(self._clients.provider(account_id))
        secret = self._clients.credentials(account_id).get("webhook_secret") or ""
        if not secret:
            # kept before it is sent: an answer that gets lost must not strand its deliveries
            made = f"whsec_{secrets.token_urlsafe(32)}"
            secret = await self._clients.put_missing(account_id, "webhook_secret", made)
        newest = secret[0] if isinstance(secret, list) else secret
        await self._clients.call(
            account_id,
            mine["POST"].operation,
            {"url": url, "events": list(events), "secret": str(newest)},
        )

    async def change(self, target: Target, preview: Preview) -> None:
        """Sends the fields that differ. Raises ProviderError."""
        if not preview.fields:
            return
        endpoint = _operations(self._clients.provider(target.account_id))["PATCH"]
        await self._clients.call(
            target.account_id,
            endpoint.operation,
            {_id_of(endpoint): target.subscription, **preview.fields},
        )

    async def delete(self, target: Target) -> None:
        """Ends a subscription. Raises ProviderError."""
        endpoint = _operations(self._clients.provider(target.account_id))["DELETE"]
        await self._clients.call(
            target.account_id, endpoint.operation, {_id_of(endpoint): target.subscription}
        )


def _operations(declared: Provider) -> dict[str, Endpoint]:
    """The operations behind subscriptions, by their declared method; empty without them."""
    offer = next(
        (one for one in declared.offers if one.capability is Capability.SUBSCRIPTIONS), None
    )
    found = [declared.endpoint(name) for name in offer.operations] if offer is not None else []
    return {one.method: one for one in found if one is not None}


def _settable(declared: Provider) -> bool:
    return Capability.WEBHOOK_SET in declared.capabilities


def _id_of(endpoint: Endpoint) -> str:
    """The field that names the subscription: the one in the path."""
    return next(one.name for one in endpoint.parameters if f"{{{one.name}}}" in endpoint.path)
