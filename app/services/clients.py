"""The open provider clients: one an account, with its credentials, its traffic log and its limits.

Credentials are unsealed here and nowhere else. Every attempt of every call is logged, redacted,
and linked with the message it belongs to; number keys that an answer teaches are sealed. What
changes an account (the window, or a command beside it) never cuts off a call under way.

Invariant: no secret leaves this object except into a request.
"""

from __future__ import annotations

import logging
from asyncio import Lock
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.clock import Clock
from app.core.redact import Redactor
from app.core.secrets import MasterKey
from app.domain.errors import (
    ErrorKind,
    ProviderError,
    SecretsError,
    SettingsError,
    StoreError,
)
from app.domain.facts import Fact
from app.domain.rows import AccountRow
from app.providers import registry
from app.providers.capabilities import Capability
from app.providers.messaging import Messaging, messaging_of
from app.services import sealing
from app.services.call_log import CallContext, past_calls, traffic_row
from app.services.clients_in_use import ClientsInUse
from app.services.events import AccountsChanged, AccountTrouble, Bus, TrafficLogged
from app.services.sealing import unsealed
from app.store import accounts, traffic
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from app.providers.base import Binary, Provider
    from app.providers.client import Client
    from app.providers.judging import Answered
    from app.providers.limits import LimitBook
    from app.providers.past import PastCall
    from app.providers.records import CallRecord

T = TypeVar("T")
_log = logging.getLogger(__name__)
# Longer waits for a limit are the caller's: a send goes back into the queue, a read comes again.
_SEND_WAIT_S = 2.0
_READ_WAIT_S = 10.0


class Clients:
    """Opens clients on first use and closes them with the console."""

    def __init__(self, database: Database, master: MasterKey, bus: Bus, clock: Clock) -> None:
        self._database = database
        self._master = master
        self._bus = bus
        self._clock = clock
        self.redactor = Redactor()
        self._accounts: dict[int, AccountRow] = {}
        self._answered: dict[int, int] = {}
        self._credentials: dict[int, dict[str, Any]] = {}
        self._open: dict[int, Client] = {}
        self._in_use = ClientsInUse()
        self._book: LimitBook | None = None
        self._sessions: dict[int, str] = {}
        self._versions: dict[int, int] = {}
        self._past: dict[int, list[PastCall]] | None = None
        # what is read or noted is taken over before the next is: no older row or key comes last
        self._turn = Lock()

    async def load(self) -> None:
        """Reads the accounts and unseals their credentials."""
        async with self._turn:
            await self._load()

    async def _load(self) -> None:
        def read(connection: Connection) -> tuple[list[AccountRow], dict[int, dict[str, Any]]]:
            rows = accounts.listing(connection)
            return rows, {row.id: unsealed(connection, self._master, row.id) for row in rows}

        rows, credentials = await self._database.read(read)
        if self._past is None:
            self._past = await self._database.read(lambda one: self._used_before(one, rows))
        known = {row.id: row for row in rows}
        gone = set(self._accounts) - set(known)
        moved = {
            row.id
            for row in rows
            if (old := self._accounts.get(row.id)) is not None
            and (row.base_url, row.paths) != (old.base_url, old.paths)
        }
        rekeyed = {
            row.id
            for row in rows
            if row.id in self._accounts and credentials[row.id] != self._credentials.get(row.id)
        }
        before, self._credentials = self._credentials, credentials
        self._accounts = known
        for values in credentials.values():
            self.redactor.add_all(values)
        for account_id in moved | rekeyed:
            self._versions[account_id] = self._versions.get(account_id, 0) + 1
        for account_id in rekeyed - moved:
            if not self._rekey(account_id):
                moved.add(account_id)
        for account_id in gone | moved:
            await self._retire(account_id)
        for account_id, values in credentials.items():
            cookie = values.get("session_cookie")
            if not cookie:
                self._sessions[account_id] = "missing"
            elif account_id in moved or cookie != before.get(account_id, {}).get("session_cookie"):
                self._sessions[account_id] = "works"
            else:
                self._sessions.setdefault(account_id, "works")

    def _used_before(
        self, connection: Connection, rows: Sequence[AccountRow]
    ) -> dict[int, list[PastCall]]:
        """What each account called lately: its limits go on from there."""
        return {row.id: past_calls(connection, row, self._clock.now_ms()) for row in rows}

    def _rekey(self, account_id: int) -> bool:
        """Hands new credentials to the open client; False where it does not take them."""
        client = self._open.get(account_id)
        if client is None:
            return True
        try:
            client.replace_credentials(self._credentials[account_id])
        except ProviderError:
            # the next call opens a client anew and tells what is wrong with them
            return False
        return True

    async def _retire(self, account_id: int) -> None:
        """Lets go of a client; one with a call under way is closed when that has ended."""
        client = self._open.pop(account_id, None)
        self._answered.pop(account_id, None)
        if client is not None:
            await self._in_use.retire(client)

    def version(self, account_id: int) -> int:
        """Rises whenever the account's address or credentials change."""
        return self._versions.get(account_id, 0)

    def account(self, account_id: int) -> AccountRow:
        """The account. Raises SettingsError where it is gone."""
        row = self._accounts.get(account_id)
        if row is None:
            raise SettingsError("This account is gone.", "Nothing was done.", "Choose another.")
        return row

    def accounts(self) -> list[AccountRow]:
        """All accounts, in their order."""
        return list(self._accounts.values())

    def knows(self, account_id: int) -> bool:
        """Whether the account was loaded; at the first paint none is."""
        return account_id in self._accounts

    def any_offers(self, capability: Capability) -> bool:
        """Whether the API of any account has this at all."""
        offers = (registry.get(row.provider).capabilities for row in self._accounts.values())
        return any(capability in one for one in offers)

    def declared(self, provider: str) -> Provider:
        """What an API declares."""
        return registry.get(provider)

    def provider(self, account_id: int) -> Provider:
        """The account's API, as declared."""
        return registry.get(self.account(account_id).provider)

    def messaging(self, provider: str) -> Messaging:
        """How conversations work with this API."""
        return messaging_of(provider)

    def credentials(self, account_id: int) -> Mapping[str, Any]:
        """The account's credentials; for services only, never shown."""
        return self._credentials.get(account_id, {})

    def answered_at(self, account_id: int) -> int:
        """When it last answered a call of this run; 0 for never."""
        return self._answered.get(account_id, 0)

    def has_session(self, account_id: int) -> bool:
        """Whether a dashboard session is there and not known to have ended."""
        return self._sessions.get(account_id) == "works"

    def session_state(self, account_id: int) -> str:
        """works, missing or ended."""
        return self._sessions.get(account_id, "missing")

    def session_works(self, account_id: int) -> None:
        """The dashboard took the session."""
        self._sessions[account_id] = "works"

    async def put_credentials(self, account_id: int, values: Mapping[str, Any]) -> None:
        """Seals and stores credentials; a None removes one. The old ones stay until committed."""
        await self._database.write(
            lambda connection: sealing.put(connection, self._master, account_id, values)
        )
        await self.load()

    async def put_missing(self, account_id: int, name: str, value: str) -> Any:
        """The credential as it is; ``value``, stored, where there is none."""
        kept = await self._database.write(
            lambda connection: sealing.kept_or(connection, self._master, account_id, name, value)
        )
        await self.load()
        return kept

    def client(self, account_id: int) -> Client:
        """The account's client, opened on first use."""
        found = self._open.get(account_id)
        if found is None:
            import app.providers
            from app.providers.limits import LimitBook

            account = self.account(account_id)
            if self._book is None:
                self._book = LimitBook(self._clock.monotonic, self._clock.now)
            found = app.providers.open(
                account.provider,
                base_url=account.base_url or None,
                credentials=self._credentials.get(account_id, {}),
                paths=account.paths,
                account=account.name,
                traffic=lambda record: self._log(account_id, record),
                redactor=self.redactor,
                limits=self._book,
            )
            found.remember((self._past or {}).pop(account_id, ()))
            self._open[account_id] = found
        return found

    async def call(
        self,
        account_id: int,
        operation: str,
        parameters: Mapping[str, Any],
        *,
        number_id: int | None = None,
        message_id: int | None = None,
        sending: bool = False,
        background: bool = False,
        steady: bool = False,
    ) -> Any:
        """Runs an operation. Raises ProviderError; tells the bus how the account stands."""
        answered = await self.run(
            account_id,
            operation,
            parameters,
            number_id=number_id,
            message_id=message_id,
            sending=sending,
            background=background,
            steady=steady,
        )
        return answered.document

    async def run(
        self,
        account_id: int,
        operation: str,
        parameters: Mapping[str, Any],
        *,
        number_id: int | None = None,
        message_id: int | None = None,
        sending: bool = False,
        background: bool = False,
        steady: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> Answered:
        """As ``call``, with status and bytes. ``steady``: of what comes round by itself."""
        from app.providers.base import Priority
        from app.providers.client import Options

        priority = Priority.POLL if steady else Priority.BACKGROUND if background else None
        options = Options(
            priority=priority,
            wait=_SEND_WAIT_S if sending else _READ_WAIT_S,
            context=CallContext(number_id, message_id),
            progress=progress,
        )
        client = self.client(account_id)
        try:
            async with self._in_use.call(client):
                answered = await client.run(operation, parameters, options)
        except ProviderError as error:
            await self._went_wrong(account_id, operation, error)
            raise
        await self._learn(account_id, client)
        await self._mark(account_id, "works", "")
        self._answered[account_id] = self._clock.now_ms()
        return answered

    async def file_at(
        self,
        account_id: int,
        answer: Any,
        *,
        number_id: int | None = None,
        message_id: int | None = None,
    ) -> Binary:
        """The file whose address an answer holds. Raises ProviderError."""
        from app.providers.client import Options
        from app.providers.lists import link_in

        url = link_in(answer)
        if not url:
            raise ProviderError(
                ErrorKind.BAD_ANSWER, "The provider answered without the file’s address."
            )
        options = Options(context=CallContext(number_id, message_id))
        client = self.client(account_id)
        async with self._in_use.call(client):
            return await client.download(url, options)

    def facts(
        self, account_id: int, operation: str, parameters: Mapping[str, Any], answer: Any
    ) -> Sequence[Fact]:
        """What an answer tells."""
        return self.provider(account_id).facts(operation, parameters, answer, self._clock.now_ms())

    def message_id(self, account_id: int, operation: str, answer: Any) -> str:
        """The provider's id of a message it accepted; empty where it gave none."""
        return self.provider(account_id).message_id(operation, answer)

    async def close(self) -> None:
        """Closes every client."""
        for client in self._open.values():
            await client.close()
        self._open.clear()
        await self._in_use.close()
        if self._book is not None:
            self._book.close()

    async def _learn(self, account_id: int, client: Client) -> None:
        learned = client.learned_keys()
        known = self._credentials.get(account_id, {}).get("client_keys") or {}
        if learned and any(known.get(name) != key for name, key in learned.items()):
            async with self._turn:
                await self._noted(
                    lambda connection: sealing.learn(connection, self._master, account_id, learned)
                )
                held = self._credentials.setdefault(account_id, {})
                held["client_keys"] = {**(held.get("client_keys") or {}), **learned}

    async def _noted(self, write: Callable[[Connection], T]) -> T | None:
        """Writes what a call taught beside its answer: a full disk must not cost the answer."""
        try:
            return await self._database.write(write)
        except (StoreError, SecretsError) as error:
            _log.warning("how an account stands was not noted: %s", error)
            return None

    async def _went_wrong(self, account_id: int, operation: str, error: ProviderError) -> None:
        endpoint = self.provider(account_id).endpoint(operation)
        by_session = endpoint is not None and endpoint.auth[:1] == ("session",)
        if error.kind is ErrorKind.AUTH and by_session:
            if self.has_session(account_id):
                self._sessions[account_id] = "ended"
                self._bus.publish(AccountsChanged())
        elif error.kind is ErrorKind.AUTH and not by_session:
            await self._mark(account_id, "refused", error.message)
        elif error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT):
            await self._mark(account_id, "unreachable", error.message)
        self._bus.publish(AccountTrouble(account_id, error.kind.value, error.message, error.hint))

    async def _mark(self, account_id: int, state: str, detail: str) -> None:
        row = self._accounts.get(account_id)
        if row is None or (row.state == state and row.state_detail == detail):
            return
        now = self._clock.now_ms()

        def write(connection: Connection) -> AccountRow | None:
            accounts.set_state(connection, account_id, state, detail, now)
            return accounts.by_id(connection, account_id)

        async with self._turn:
            fresh = await self._noted(write)
            if fresh is not None:
                self._accounts[account_id] = fresh

    def _log(self, account_id: int, record: CallRecord) -> None:
        context = record.context if isinstance(record.context, CallContext) else CallContext()
        row = traffic_row(account_id, record, context)
        future = self._database.submit_write(lambda connection: traffic.add(connection, [row]))
        # the log is read again by views; a failure to log reaches them through the writer's error
        future.add_done_callback(lambda done: None)
        self._bus.publish(TrafficLogged(frozenset()))
