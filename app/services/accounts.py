"""Accounts: added, tested by reading only, signed in, given new keys (``key_reset``), removed.

Invariant: nothing is changed at a provider, except for a key that is reset.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any
from unicodedata import category

from app.core.clock import Clock
from app.core.secrets import MasterKey
from app.domain.errors import ProviderError, SettingsError
from app.domain.facts import NumberSeen
from app.domain.rows import AccountRow
from app.providers import registry
from app.providers.base import Provider
from app.providers.messaging import messaging_of
from app.services import sealing
from app.services.clients import Clients
from app.services.events import AccountsChanged, Acted, Bus
from app.services.key_reset import KeyReset
from app.services.trying import TestStepResult, connection_test
from app.store import accounts, numbers
from app.store.connection import Connection
from app.store.database import Database

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class FieldInfo:
    """One field of a credentials form."""

    name: str
    label: str
    secret: bool
    optional: bool
    help: str


@dataclass(frozen=True, slots=True)
class ProviderInfo:
    """A provider as the welcome page and the wizard show it."""

    name: str
    title: str
    description: str
    chips: tuple[str, ...]
    needs: str
    icon: str
    default_base_url: str
    fields: tuple[FieldInfo, ...]
    has_session: bool
    signs_webhooks: bool


class Accounts:
    """The configured accounts."""

    def __init__(
        self, database: Database, bus: Bus, clients: Clients, master: MasterKey, clock: Clock
    ) -> None:
        self._database = database
        self._bus = bus
        self._clients = clients
        self._master = master
        self._clock = clock
        self._key_reset = KeyReset(clients, bus)

    async def close(self) -> None:
        """Waits a while for a new key that is on its way."""
        await self._key_reset.close()

    def providers(self) -> list[ProviderInfo]:
        """What can be connected."""
        return [_info(one) for one in registry.all_providers().values()]

    def info(self, provider: str) -> ProviderInfo:
        """One provider. Raises SettingsError for a name that is none."""
        return _info(known_provider(provider))

    async def all(self) -> list[AccountRow]:
        """All accounts, in their order; checked when they last answered, as they stood since."""
        rows = await self._database.read(accounts.listing)
        last = self._clients.answered_at
        return [row._replace(checked_at=max(row.checked_at, last(row.id))) for row in rows]

    async def add(
        self,
        name: str,
        provider: str,
        base_url: str,
        credentials: Mapping[str, Any],
        paths: Mapping[str, str] | None = None,
    ) -> AccountRow:
        """Adds an account. Raises SettingsError; nothing is added then."""
        now = self._clock.now_ms()
        row = await self._database.write(
            lambda connection: add_account(
                connection, self._master, name, provider, base_url, credentials, paths or {}, now
            )
        )
        await self._reload()
        return row

    async def update(
        self,
        account_id: int,
        *,
        name: str | None = None,
        base_url: str | None = None,
        paths: Mapping[str, str] | None = None,
        credentials: Mapping[str, Any] | None = None,
    ) -> None:
        """Changes what is given."""

        def write(connection: Connection) -> None:
            accounts.change(
                connection,
                account_id,
                name=name,
                base_url=base_url,
                paths=None if paths is None else dict(paths),
            )
            if credentials:
                sealing.put(connection, self._master, account_id, credentials)

        await self._database.write(write)
        await self._reload()

    async def remove(self, account_id: int) -> None:
        """Removes an account and everything of it from this computer."""
        await self._database.write(lambda connection: accounts.remove(connection, account_id))
        await self._reload()

    async def test(
        self,
        provider: str,
        base_url: str,
        credentials: Mapping[str, Any],
        paths: Mapping[str, str] | None = None,
    ) -> AsyncIterator[TestStepResult]:
        """Tries an account by reading only; one line as each step ends."""
        declared = known_provider(provider)
        async for step in connection_test(declared, base_url, credentials, paths or {}):
            yield step

    def secret_tail(self, account_id: int, field: str) -> str:
        """The last four characters of a secret; empty where there is none."""
        value = self._clients.credentials(account_id).get(field)
        if isinstance(value, list):
            value = value[0] if value else ""
        return str(value)[-4:] if value else ""

    def copy_secret(self, account_id: int, field: str) -> str:
        """The secret itself, for the clipboard, on the operator's own wish."""
        value = self._clients.credentials(account_id).get(field)
        self._bus.publish(Acted("key copied", {"name": field}, account_id))
        return str(value) if isinstance(value, str) else ""

    async def webhook_secret(self, account_id: int) -> str:
        """The newest secret that signs the account's webhooks; empty where none is set."""
        kept = self._clients.credentials(account_id).get("webhook_secret") or ""
        return str(kept[0] if isinstance(kept, list) and kept else kept or "")

    def session_state(self, account_id: int) -> str:
        """works, missing or ended."""
        return self._clients.session_state(account_id)

    async def sign_in(self, account_id: int, cookie: str) -> None:
        """Keeps a dashboard session after trying it. Raises ProviderError or SettingsError."""
        if "=" not in cookie:
            raise SettingsError(
                "This is not a cookie.",
                "Nothing was kept.",
                "Paste the whole Cookie header, for example name=value.",
            )
        await self._try_session(account_id, cookie.strip())
        await self._clients.put_credentials(account_id, {"session_cookie": cookie.strip()})
        self._clients.session_works(account_id)
        self._bus.publish(AccountsChanged())

    async def _try_session(self, account_id: int, cookie: str) -> None:
        """Reads with the new session, which nothing else uses yet. Raises ProviderError."""
        import app.providers
        from app.providers.client import Options

        account = self._clients.account(account_id)
        declared = known_provider(account.provider)
        messaging = self._clients.messaging(account.provider)
        names = await self._database.read(
            lambda connection: [
                row[0]
                for row in connection.execute(
                    "SELECT key FROM numbers WHERE account_id = ? AND gone_at = 0 AND key <> ''"
                    " ORDER BY state = 'connected' DESC, id LIMIT 1",
                    (account_id,),
                )
            ]
        )
        client = app.providers.open(
            account.provider,
            base_url=account.base_url,
            credentials={**self._clients.credentials(account_id), "session_cookie": cookie},
            paths=account.paths,
        )
        async with client:
            for read in messaging.account_reads()[:1] if not names else ():
                answer = await client.call(read.call.operation, **read.call.parameters)
                facts = declared.facts(read.call.operation, read.call.parameters, answer)
                names = [fact.number for fact in facts if isinstance(fact, NumberSeen)][:1]
            for name in names:
                proof = messaging.number_reads(name, session=True)[0].call
                fine = [one.fine for one in declared.connection_test if one.auth == "session"]
                try:
                    await client.call(
                        proof.operation, options=Options(auth="session"), **proof.parameters
                    )
                except ProviderError as error:
                    if not any(error.kind in kinds for kinds in fine):
                        raise

    async def sign_out(self, account_id: int) -> None:
        """Forgets the dashboard session."""
        await self._clients.put_credentials(account_id, {"session_cookie": None})
        self._bus.publish(AccountsChanged())

    async def profile(self, account_id: int) -> dict[str, Any]:
        """What the provider says of the account, its key left out."""
        answer = await self._clients.call(account_id, "profile", {})
        return {name: value for name, value in answer.items() if name != "apiKey"}

    async def reset_key(self, account_id: int) -> None:
        """Asks for a new account key and keeps it. Raises ProviderError.

        Where no answer came, the old key is tried: if it still works, nothing happened.
        """
        await self._key_reset.of(account_id)

    async def _reload(self) -> None:
        await self._clients.load()
        self._bus.publish(AccountsChanged())


def add_account(
    connection: Connection,
    master: MasterKey,
    name: str,
    provider: str,
    base_url: str,
    credentials: Mapping[str, Any],
    paths: Mapping[str, str],
    now: int,
) -> AccountRow:
    """Adds an account on an open connection. Raises SettingsError."""
    url = checked_account(name, provider, base_url, credentials, paths)
    row = accounts.add(connection, name.strip(), provider, url, dict(paths), now)
    sealing.put(connection, master, row.id, credentials)
    if not messaging_of(provider).listed:
        made = numbers.find_or_make(connection, row.id, "", now, name=row.name)
        numbers.set_state(connection, made, "connected", now)
    return row


def checked_account(
    name: str,
    provider: str,
    base_url: str,
    credentials: Mapping[str, Any],
    paths: Mapping[str, str],
) -> str:
    """The base URL of an account that makes sense. Raises SettingsError; nothing is kept yet."""
    declared = known_provider(provider)
    if not name.strip():
        raise SettingsError("An account needs a name.", "Nothing was added.", "Give it one.")
    if len(name) > _LONGEST_NAME or any(category(sign) in ("Cc", "Cs") for sign in name.strip()):
        raise SettingsError(
            "The account’s name is too long, or holds signs that can’t be shown.",
            "Nothing was added.",
            "Choose another name.",
        )
    allowed = {field.name for field in declared.credentials}
    unknown = sorted(set(credentials) - allowed)
    if unknown:
        raise SettingsError(
            f"{declared.title} has no credential named {', '.join(unknown)}.",
            "Nothing was added.",
            f"It has {', '.join(sorted(allowed))}.",
        )
    for field in declared.credentials:
        if not field.optional and not credentials.get(field.name):
            raise SettingsError(
                f"{field.label} is missing.", "Nothing was added.", f"Give {field.name}."
            )
    url = base_url or declared.default_base_url
    if not url.lower().startswith(("http://", "https://")):
        raise SettingsError(
            "The address has to begin with https:// or http://.",
            "Nothing was added.",
            "Write the whole address.",
        )
    _refuse_unusable(declared, url, credentials, paths)
    return url.rstrip("/")


def _refuse_unusable(
    declared: Provider, url: str, credentials: Mapping[str, Any], paths: Mapping[str, str]
) -> None:
    """Raises SettingsError for what a client would refuse at its first call."""
    from app.core.redact import Redactor
    from app.providers.credentials import taken
    from app.providers.request import check_base_url, check_paths

    try:
        check_base_url(declared, url)
        check_paths(declared, paths)
        taken(declared, credentials, Redactor())
    except ProviderError as error:
        raise SettingsError(error.message, "Nothing was added.", error.hint) from error


def known_provider(name: str) -> Provider:
    """The declared provider. Raises SettingsError."""
    try:
        return registry.get(name)
    except KeyError as error:
        raise SettingsError(
            f"There is no provider named {name!r}.",
            "Nothing was done.",
            f"The providers are {', '.join(registry.names())}.",
        ) from error


def _info(declared: Provider) -> ProviderInfo:
    return ProviderInfo(
        declared.name,
        declared.title,
        declared.description,
        declared.chips,
        declared.needs,
        declared.icon,
        declared.default_base_url,
        tuple(
            FieldInfo(field.name, field.label, field.secret, field.optional, field.help)
            for field in declared.credentials
            if not field.learned
        ),
        any(field.name == "session_cookie" for field in declared.credentials),
        any(field.name == "webhook_secret" for field in declared.credentials),
    )
