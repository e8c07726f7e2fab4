"""One library of templates over all providers: listed, drafted, submitted, deleted, counted.

What providers tell comes through the inbox (lists and webhooks alike) and stands in the store;
this service reads it, asks for lists, and carries out what the window wants. Whether an account
can do something is answered from declarations, never by trying.

Invariant: what is shown as approved was told by the provider; what was typed by hand says so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.domain.errors import ErrorKind, ProviderError, SettingsError, SwitchboardError
from app.domain.template_rows import (
    AccountTemplates,
    StateRow,
    TemplateGroup,
    TemplateResults,
    TemplateRow,
    TemplateSend,
)
from app.domain.template_rules import check
from app.domain.template_shapes import (
    Definition,
    as_document,
    from_components,
    from_document,
    use_of,
)
from app.domain.templates import TemplateState, TemplateUse, state_of
from app.providers.capabilities import Capability, standings
from app.providers.library import library_of
from app.services.clients import Clients
from app.services.events import Bus, TemplatesChanged
from app.services.inbox import Inbox
from app.services.numbers import Numbers
from app.services.settings import Settings
from app.store import templates
from app.store.connection import Connection
from app.store.database import Database

DAY_MS = 86_400_000
RESULTS_DAYS = 30
_PAGES_MOST = 400
_FIRST_S = 3.0
# while something is in review the list is asked for again, ever more rarely
_REVIEW_S = (5, 10, 20, 30, 60, 120, 300)
_REST_S = 1800.0


class Templates:
    """The templates of all accounts."""

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
        self._tasks = TaskOwner("templates")
        self._wake = asyncio.Event()
        self._refreshed: dict[int, int] = {}
        self._troubles: dict[int, str] = {}
        self._started = False

    # Life

    def start(self) -> None:
        """Reads the lists soon, and again while something is in review."""
        if not self._started:
            self._started = True
            self._tasks.start(self._follow(), "follow reviews")

    async def close(self) -> None:
        """Stops asking."""
        await self._tasks.close()

    async def _follow(self) -> None:
        await asyncio.sleep(_FIRST_S)
        step = 0
        while True:
            try:
                for account in self.accounts():
                    if account.can_list:
                        await self.refresh(account.account_id, background=True)
            except SwitchboardError:
                # the page shows what failed, beside the templates it has
                step = max(step, 4)
            pending = any(row.state is TemplateState.REVIEW for row in await self.all())
            wait = float(_REVIEW_S[min(step, len(_REVIEW_S) - 1)]) if pending else _REST_S
            step += 1
            self._wake.clear()
            try:
                await asyncio.wait_for(self._wake.wait(), wait)
            except TimeoutError:
                continue
            step = 0

    # Reading

    async def all(self) -> list[TemplateRow]:
        """Every template of every account, as last told; drafts not among them."""
        rows = await self._database.read(lambda connection: _rows(templates.listing(connection)))
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
                _rows(templates.listing(connection)),
                [_draft_row(one) for one in templates.drafts(connection)],
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
                tuple(self._known(row) for row in rows),
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

    # What accounts can do

    def accounts(self) -> list[AccountTemplates]:
        """Every account that has to do with templates, in the accounts' order."""
        found = [self.account(row.id) for row in self._clients.accounts()]
        return [one for one in found if one is not None]

    def account(self, account_id: int) -> AccountTemplates | None:
        """What an account can do; None where it has nothing to do with templates."""
        if not self._clients.knows(account_id):
            return None
        row = self._clients.account(account_id)
        declared = self._clients.declared(row.provider)
        library = library_of(row.provider)
        found = standings(declared.title, declared.offers, self._clients.credentials(account_id))
        can = {one: found[one] for one in Capability if one in found}
        list_, send = can[Capability.TEMPLATES_LIST], can[Capability.TEMPLATES_SEND]
        code = can[Capability.OTP]
        if not (list_.available or send.available or code.available):
            return None
        create = can[Capability.TEMPLATES_CREATE]
        endpoint = declared.endpoint(create.operations[0]) if create.operations else None
        assumed = ("", "")
        if endpoint is not None and "P" in endpoint.status:
            path = row.paths.get(endpoint.operation) or f"{endpoint.method} {endpoint.path}"
            assumed = (path, declared.title)
        number = next(
            (one.id for one in self._numbers.by_id().values() if one.account_id == account_id),
            None,
        )
        return AccountTemplates(
            account_id,
            row.provider,
            declared.title,
            row.name,
            number,
            list_.available,
            library.by_hand,
            create.reason,
            "" if library.by_hand else can[Capability.TEMPLATES_DELETE].reason,
            can[Capability.TEMPLATES_SYNC].reason,
            send.reason,
            code.reason,
            assumed,
            library.app_name,
            library.file_headers,
            self._refreshed.get(account_id, 0),
            self._troubles.get(account_id, ""),
        )

    # Lists

    async def refresh(self, account_id: int, *, background: bool = False) -> int:
        """Reads the provider's whole list; how many it named. Raises ProviderError."""
        row = self._clients.account(account_id)
        library = library_of(row.provider)
        began, cursor, count = self._clock.now_ms(), "", 0
        seen: set[str] = set()
        for _ in range(_PAGES_MOST):
            call = library.page(cursor)
            if call is None:
                return 0
            try:
                answer = await self._clients.call(
                    account_id, call.operation, call.parameters, background=background
                )
            except ProviderError as error:
                self._troubles[account_id] = f"{error.message} {error.hint}".strip()
                self._bus.publish(TemplatesChanged(frozenset({account_id})))
                raise
            facts = self._clients.facts(account_id, call.operation, call.parameters, answer)
            count += len(facts)
            await self._inbox.apply(account_id, facts, self._clock.now_ms(), window=False)
            cursor = library.next_cursor(answer)
            if not cursor or cursor in seen:
                break
            seen.add(cursor)
        now = self._clock.now_ms()
        gone = await self._database.write(
            lambda connection: templates.mark_gone(connection, account_id, began, now)
        )
        told = bool(self._troubles.pop(account_id, "")) or not self._refreshed.get(account_id)
        self._refreshed[account_id] = now
        if gone or told:
            self._bus.publish(TemplatesChanged(frozenset({account_id})))
        return count

    async def sync(self, account_id: int) -> int:
        """Has the provider read its own source again, then lists. Raises ProviderError."""
        call = library_of(self._provider(account_id)).sync()
        if call is not None:
            await self._clients.call(account_id, call.operation, call.parameters)
        return await self.refresh(account_id)

    # Drafts

    async def save_draft(
        self, account_id: int, definition: Definition, draft_id: int | None = None
    ) -> int:
        """Keeps a draft; its id."""
        now, who = self._clock.now_ms(), self._operator()

        def write(connection: Connection) -> int:
            return templates.put_draft(
                connection, draft_id, account_id, definition.name, definition.language,
                as_document(definition), now, who,
            )  # fmt: skip

        made = await self._database.write(write)
        self._changed(account_id)
        return made

    async def remove_draft(self, account_id: int, draft_id: int) -> None:
        """Throws a draft away."""
        await self._database.write(lambda connection: templates.remove_draft(connection, draft_id))
        self._changed(account_id)

    async def duplicate(self, row: TemplateRow, account_id: int | None = None) -> int:
        """A draft with the same words under a free name; its id."""
        target = row.account_id if account_id is None else account_id
        taken = await self.names(target)
        name, count = f"{row.name or 'template'}_copy", 1
        while name in taken:
            count += 1
            name = f"{row.name or 'template'}_copy_{count}"
        return await self.save_draft(target, replace(row.definition, name=name[:512]))

    async def names(self, account_id: int) -> set[str]:
        """The names that an account has or drafts."""

        def read(connection: Connection) -> set[str]:
            drafts = {one.name for one in templates.drafts(connection)
                      if one.account_id == account_id}  # fmt: skip
            return set(templates.names(connection, account_id)) | drafts

        return await self._database.read(read)

    async def taken(self, account_id: int, language: str) -> set[str]:
        """The names that a new template in this language can't have."""
        return {
            row.name
            for row in await self.all()
            if row.account_id == account_id and row.language == language
        }

    # Submitting and deleting

    async def submit(self, account_id: int, definition: Definition, draft_id: int | None) -> None:
        """Sends a template to review, or enters it into the register of typed ones.

        Raises SettingsError where a check fails or the provider reviews none, ProviderError
        where it refuses; the draft stays in both cases.
        """
        definition = definition.tidied()
        broken = [one for one in check(definition) if one.blocks]
        account = self.account(account_id)
        if account is None or (account.no_create and not account.by_hand):
            raise SettingsError(
                account.no_create if account is not None else "This account is gone.",
                "Nothing was submitted; the draft is kept.",
                "Submit it on the provider's own page, then refresh the list.",
            )
        if account.by_hand:
            # nobody reviews here what was approved elsewhere: samples are for reviewers
            broken = [one for one in broken if one.rule.code not in _FOR_REVIEWERS]
        if broken:
            raise SettingsError(
                "The template does not pass its checks.",
                "Nothing was submitted; the draft is kept.",
                "Mend what stands under Checks.",
            )
        status, source = "PENDING_REVIEW", "sent"
        if account.by_hand:
            status, source = "NOT_CHECKED", "hand"
        else:
            call = library_of(account.provider).create(definition)
            if call is None:
                raise SettingsError(account.no_create, "Nothing was submitted.", "")
            answer = await self._clients.call(account_id, call.operation, call.parameters)
            told = answer.get("status") if isinstance(answer, dict) else None
            if isinstance(told, str) and state_of(told) is not TemplateState.UNKNOWN:
                status = told.upper()
        now, who = self._clock.now_ms(), self._operator()

        def write(connection: Connection) -> None:
            if draft_id is not None:
                made = [one for one in templates.drafts(connection) if one.id == draft_id]
                for one in made:
                    templates.note_state(
                        connection, account_id, definition.name, definition.language,
                        one.created_at, "DRAFT", source="draft", who=one.author,
                    )  # fmt: skip
                templates.remove_draft(connection, draft_id)
            templates.put(
                connection, account_id, definition.name, definition.language,
                category=definition.category, status=status, data=as_document(definition),
                source=source, now=now, who=who,
            )  # fmt: skip

        await self._database.write(write)
        self._changed(account_id)
        self._wake.set()

    async def delete(self, row: TemplateRow) -> None:
        """Deletes one language at the provider, or from the register. Raises ProviderError."""
        if row.draft_id is not None:
            await self.remove_draft(row.account_id, row.draft_id)
            return
        account = self.account(row.account_id)
        if account is None or account.no_delete:
            raise SettingsError(
                account.no_delete if account is not None else "This account is gone.",
                "Nothing was deleted.",
                "",
            )
        call = library_of(account.provider).delete(row.name, row.language)
        if call is not None:
            try:
                await self._clients.call(row.account_id, call.operation, call.parameters)
            except ProviderError as error:
                if error.kind is not ErrorKind.NOT_FOUND:
                    raise
        now, who = self._clock.now_ms(), self._operator()
        await self._database.write(
            lambda connection: templates.remove(
                connection, row.account_id, row.name, row.language, now, who
            )
        )
        self._changed(row.account_id)

    # Uses

    def app_name(self, account_id: int) -> str:
        """The name of the application that sends; the account's own until another was given."""
        given = self._settings.get(f"template_app_name_{account_id}", "")
        own = self._clients.credentials(account_id).get("app_name") or ""
        return str(given or own)

    def app_name_asked(self, account_id: int) -> bool:
        """Whether the operator has said which application sends."""
        return bool(self._settings.get(f"template_app_name_{account_id}", ""))

    def set_app_name(self, account_id: int, name: str) -> None:
        """Keeps the name of the application that sends."""
        self._settings.set(f"template_app_name_{account_id}", name.strip())

    def use(
        self,
        row: TemplateRow,
        body: Sequence[str] = (),
        header: Sequence[str] = (),
        buttons: Sequence[tuple[int, str]] = (),
    ) -> TemplateUse:
        """One use of a template with these values, as ``Outbox.template`` takes it."""
        found = use_of(row.definition, body, header, buttons)
        if library_of(row.provider).app_name:
            return replace(found, app_name=self.app_name(row.account_id))
        return found

    # Parts

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


_FOR_REVIEWERS = frozenset({"sample_missing", "header_sample", "button_sample", "blank_edge"})


def _rows(kept: Sequence[templates.Kept]) -> list[TemplateRow]:
    return [
        TemplateRow(
            one.account_id,
            "",
            one.name,
            one.language,
            one.category,
            one.status,
            state_of(one.status),
            one.reason,
            one.at,
            from_document({**one.data, "name": one.name})
            if "variables" in one.data
            else from_components(one.name, one.category, one.language, one.data.get("components")),
            one.source,
        )
        for one in kept
    ]


def _draft_row(one: templates.KeptDraft) -> TemplateRow:
    definition = from_document(one.data)
    return TemplateRow(
        one.account_id,
        "",
        one.name,
        one.language,
        definition.category,
        "DRAFT",
        TemplateState.DRAFT,
        "",
        one.edited_at,
        definition,
        "draft",
        one.id,
        one.author,
    )
