"""The API explorer: the catalogue as plain data, a call from a form, its code, its history.

Everything is made from the providers' declarations. Runs go through the accounts' own clients, so
that limits, repeats and the traffic log are the window's; a send is recorded like every other.

Invariant: answers and errors are shown redacted, and the history holds no secret field.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.core.clock import Clock
from app.core.redact import MASK
from app.core.secrets import MasterKey
from app.domain.errors import ProviderError, SettingsError
from app.domain.rows import TrafficRow
from app.providers import registry
from app.providers.answers import masked
from app.providers.base import Binary
from app.services.accounts import Accounts
from app.services.call_code import FORMS, code
from app.services.clients import Clients
from app.services.events import Bus, ChatsChanged, MessagesChanged
from app.services.numbers import Numbers
from app.services.operation_specs import GROUPS, OperationSpec, Refusal, spec_of
from app.services.settings import Settings
from app.store.database import Database

_RUNS, _STARS = "explorer_runs", "explorer_stars"
_KEPT = 40
_SHOWN = 200_000


@dataclass(frozen=True, slots=True)
class LimitLeft:
    """What is left of a limit, counted on this computer. ``resets_at`` in ms or None."""

    words: str
    left: int
    total: int
    resets_at: int | None


@dataclass(frozen=True, slots=True)
class Run:
    """A call that was made. ``text`` is the answer, redacted; ``title`` says what went wrong.

    ``field`` names the field that was refused before anything was sent, ``helps`` the operation
    that may help (its key).
    """

    at: int
    key: str
    account_id: int
    status: int | None
    ms: int
    text: str
    size: int
    content_type: str
    ok: bool
    title: str = ""
    hint: str = ""
    field: str = ""
    picture: bytes = b""
    helps: str = ""
    values: Mapping[str, Any] = dataclasses.field(default_factory=dict)


class Explorer:
    """Catalogue, runs and history."""

    def __init__(
        self,
        database: Database,
        master: MasterKey,
        clients: Clients,
        accounts: Accounts,
        numbers: Numbers,
        settings: Settings,
        bus: Bus,
        clock: Clock,
    ) -> None:
        self._database = database
        self._master = master
        self._clients = clients
        self._accounts = accounts
        self._numbers = numbers
        self._settings = settings
        self._bus = bus
        self._clock = clock

    def catalogue(self) -> list[OperationSpec]:
        """Every operation of every provider, by provider, group and declaration."""
        found = []
        for provider in registry.all_providers().values():
            specs = [spec_of(provider, endpoint) for endpoint in provider.endpoints]
            found += sorted(specs, key=lambda one: GROUPS.index(one.group))
        return found

    def accounts_of(self, provider: str) -> list[tuple[int, str, str]]:
        """Accounts of a provider: (id, name, base URL)."""
        rows = self._clients.accounts()
        return [(row.id, row.name, row.base_url) for row in rows if row.provider == provider]

    def paths(self, account_id: int) -> dict[str, str]:
        """The account's own paths: operation → "METHOD /path"."""
        return dict(self._clients.account(account_id).paths)

    async def set_paths(self, account_id: int, paths: Mapping[str, str]) -> None:
        """Keeps other paths. Raises ProviderError (refused) for one that makes no sense."""
        from app.providers.request import check_paths

        check_paths(self._clients.provider(account_id), paths)
        await self._accounts.update(account_id, paths=paths)

    def refusals(self, spec: OperationSpec) -> list[Refusal]:
        """The provider's documented errors with their hints, by status."""
        hints = registry.get(spec.provider).hints
        rows = [Refusal(status, code_ or "", hint.text) for (status, code_), hint in hints.items()]
        return sorted(rows, key=lambda one: (one.status or 999, one.code))

    def limits(self, spec: OperationSpec, account_id: int) -> list[LimitLeft]:
        """What is left of the limits that count this operation."""
        declared = registry.get(spec.provider)
        found = []
        for name in spec.limits:
            limit = declared.limit(name)
            if limit is not None:
                left = self._clients.client(account_id).limits.left(name)
                found.append(LimitLeft(limit.words, left.left, left.total, left.resets_at))
        return found

    def missing(self, spec: OperationSpec, account_id: int) -> str:
        """Why the operation can't be used with the account's credentials; empty if it can."""
        declared = registry.get(spec.provider)
        endpoint = declared.endpoint(spec.name)
        if endpoint is None:
            return ""
        given = self._clients.credentials(account_id)
        session = self._clients.has_session(account_id)
        needed = []
        for name in endpoint.auth:
            scheme = declared.auth[name]
            names = list(scheme.headers.values())
            fits = all(given.get(one) for one in names) or bool(
                scheme.numbers and given.get(scheme.numbers)
            )
            if "session_cookie" in names and not session:
                fits = False
            if fits:
                return ""
            needed.append(scheme.words)
        words = " or ".join(needed)
        return f"{spec.name} needs {words}." if needed else ""

    def code(
        self, form: str, spec: OperationSpec, values: Mapping[str, Any], account_id: int
    ) -> str:
        """The call as ``curl``, ``python`` or ``command``, secrets as places to fill in."""
        declared = registry.get(spec.provider)
        endpoint = declared.endpoint(spec.name)
        assert endpoint is not None and form in FORMS
        row = next((one for one in self._clients.accounts() if one.id == account_id), None)
        base = row.base_url if row is not None and row.base_url else declared.default_base_url
        text = code(
            form,
            declared,
            endpoint,
            values,
            base_url=base or "https://YOUR-SERVER",
            paths=row.paths if row is not None else {},
            account=row.name if row is not None else "",
        )
        return self._clients.redactor.clean(text)

    def code_of_call(self, row: TrafficRow, form: str) -> str:
        """A logged call as code. Raises SettingsError where its account or operation is gone."""
        spec = self.spec(row.account_id, row.operation)
        return self.code(form, spec, self.values_of(row), row.account_id)

    def spec(self, account_id: int, operation: str) -> OperationSpec:
        """An operation of an account's provider. Raises SettingsError."""
        declared = self._clients.provider(account_id)
        endpoint = declared.endpoint(operation)
        if endpoint is None:
            raise SettingsError(
                f"There is no operation {operation} any more.", "Nothing was done.", ""
            )
        return spec_of(declared, endpoint)

    def values_of(self, row: TrafficRow) -> dict[str, Any]:
        """The fields of a logged call; masked ones are left out."""
        try:
            document = json.loads(row.request)
        except (ValueError, RecursionError):
            return {}
        if not isinstance(document, dict):
            return {}
        return {name: value for name, value in document.items() if value != MASK}

    async def run(self, spec: OperationSpec, values: Mapping[str, Any], account_id: int) -> Run:
        """Makes the call. Errors of the provider are part of the answer, not raised."""
        at = self._clock.now_ms()
        began = time.monotonic()
        number = str(values.get(_number_field(spec)) or "")
        number_id = next(
            (
                one.id
                for one in self._numbers.by_id().values()
                if one.account_id == account_id and number and one.key == number
            ),
            None,
        )
        access, ticket = None, None
        kept = _without_secrets(spec, values)
        if spec.sends:
            from app.services.access import AccountAccess

            row = self._clients.account(account_id)
            access = await asyncio.to_thread(
                AccountAccess, self._database, self._master, row, lambda: None
            )
        try:
            # whatever is refused by a check is refused before it is put on record, and what was
            # sent stands where it went
            work = self._clients.client(account_id).prepared(spec.name, values)
            if access is not None:
                ticket = await access.begin(spec.name, work.values)
            answered = await self._clients.run(
                account_id,
                spec.name,
                values,
                number_id=number_id,
                message_id=ticket.message_id if ticket is not None else None,
                sending=spec.sends,
            )
        except ProviderError as error:
            if access is not None and ticket is not None:
                await access.end(ticket, "", error)
                self._tell(ticket.chat_id, ticket.message_id)
            ms = round((time.monotonic() - began) * 1_000)
            run = self._failed(spec, error, at, ms, account_id, kept)
        else:
            if access is not None and ticket is not None:
                found = self._clients.message_id(account_id, spec.name, answered.document)
                await access.end(ticket, found, None)
                self._tell(ticket.chat_id, ticket.message_id)
            ms = round((time.monotonic() - began) * 1_000)
            text, picture = self._shown(answered.document, answered.content)
            run = Run(
                at, spec.key, account_id, answered.status, ms, text, len(answered.content),
                answered.content_type, True, picture=picture, values=kept,
            )  # fmt: skip
        if run.status is not None or not run.field:
            self._remember(run)
        return run

    def _tell(self, chat_id: int, message_id: int) -> None:
        self._bus.publish(MessagesChanged(chat_id, frozenset({message_id})))
        self._bus.publish(ChatsChanged(frozenset({chat_id})))

    def _shown(self, document: Any, content: bytes) -> tuple[str, bytes]:
        if isinstance(document, Binary):
            picture = content if document.content_type.startswith("image/") else b""
            return "", picture
        if document is None:
            return "null", b""
        text = json.dumps(masked(document, MASK), ensure_ascii=False, indent=2)
        return self._clients.redactor.clean(text)[:_SHOWN], b""

    def _failed(
        self,
        spec: OperationSpec,
        error: ProviderError,
        at: int,
        ms: int,
        account_id: int,
        kept: Mapping[str, Any],
    ) -> Run:
        answer = error.answer or b""
        text = answer.decode("utf-8", "replace")
        try:
            shown = json.dumps(masked(json.loads(answer), MASK), ensure_ascii=False, indent=2)
        except (ValueError, RecursionError):
            shown = text
        return Run(
            at, spec.key, account_id, error.status, ms,
            self._clients.redactor.clean(shown)[:_SHOWN], len(answer), "", False,
            title=error.message, hint=error.hint, field=error.field or "", values=kept,
            helps=self._helps(spec, error),
        )  # fmt: skip

    @staticmethod
    def _helps(spec: OperationSpec, error: ProviderError) -> str:
        declared = registry.get(spec.provider)
        endpoint = declared.endpoint(error.action) if error.action else None
        return "" if endpoint is None else spec_of(declared, endpoint).key

    # History and favourites

    def _remember(self, run: Run) -> None:
        runs = [
            {
                "at": run.at, "key": run.key, "account": run.account_id, "status": run.status,
                "ms": run.ms, "ok": run.ok, "title": run.title, "values": dict(run.values),
            },
            *self._settings.get(_RUNS, []),
        ]  # fmt: skip
        self._settings.set(_RUNS, runs[:_KEPT])

    def recent(self, key: str = "") -> list[Run]:
        """The latest runs, of one operation or of all; without their answers."""
        found = []
        for one in self._settings.get(_RUNS, []):
            if isinstance(one, dict) and (not key or one.get("key") == key):
                run = Run(
                    int(one["at"]), str(one["key"]), int(one["account"]), one["status"],
                    int(one["ms"]), "", 0, "", bool(one["ok"]), title=str(one["title"]),
                    values=dict(one["values"]),
                )  # fmt: skip
                found.append(run)
        return found

    def starred(self) -> frozenset[str]:
        """The operations that the operator marked."""
        return frozenset(map(str, self._settings.get(_STARS, [])))

    def star(self, key: str, on: bool) -> None:
        """Marks an operation, or not any more."""
        kept = (self.starred() | {key}) if on else (self.starred() - {key})
        self._settings.set(_STARS, sorted(kept))


def _number_field(spec: OperationSpec) -> str:
    return next((one.name for one in spec.fields if one.kind == "number"), "")


def _without_secrets(spec: OperationSpec, values: Mapping[str, Any]) -> dict[str, Any]:
    secret = {one.name for one in spec.fields if one.secret or one.kind == "file"}
    return {name: value for name, value in values.items() if name not in secret}
