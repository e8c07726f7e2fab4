"""One library of templates over all providers: listed, drafted, submitted, deleted, counted.

What providers tell comes through the inbox (lists and webhooks alike) and stands in the store;
this service reads it, asks for lists, and carries out what the window wants. Whether an account
can do something is answered from declarations, never by trying.

Invariant: what is shown as approved was told by the provider; what was typed by hand says so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import replace

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.core.waiting import set_within
from app.core.words import words
from app.domain.errors import ErrorKind, ProviderError, SettingsError, SwitchboardError
from app.domain.facts import Fact, TemplateSeen
from app.domain.template_rows import TemplateRow
from app.domain.template_rules import Check, check
from app.domain.template_shapes import Definition, as_document, use_of
from app.domain.templates import TemplateState, TemplateUse, state_of
from app.providers.base import Call
from app.providers.library import library_of
from app.services.clients import Clients
from app.services.events import Bus, TemplatesChanged
from app.services.inbox import Inbox
from app.services.numbers import Numbers
from app.services.settings import Settings
from app.services.template_reads import TemplateReads
from app.store import templates
from app.store.connection import Connection
from app.store.database import Database

_PAGES_MOST = 400
_FIRST_S = 3.0
# while something is in review the list is asked for again, ever more rarely
_REVIEW_S = (5, 10, 20, 30, 60, 120, 300)
_REST_S = 1800.0


class Templates(TemplateReads):
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
        super().__init__(database, bus, clients, inbox, numbers, settings, clock)
        self._tasks = TaskOwner("templates")
        self._wake = asyncio.Event()
        self._started = False
        # when each was deleted here: a list that was asked for before still names it
        self._deleted: dict[tuple[int, str, str], int] = {}

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
            # before anything is read: what is submitted meanwhile may not be in it
            self._wake.clear()
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
            if not await set_within(self._wake, wait):
                continue
            step = 0

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
                self._troubles[account_id] = error.told
                self._bus.publish(TemplatesChanged(frozenset({account_id})))
                raise
            facts = self._clients.facts(account_id, call.operation, call.parameters, answer)
            count += len(facts)
            facts = [one for one in facts if not self._is_deleted(account_id, one, began)]
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

    def _is_deleted(self, account_id: int, fact: Fact, asked: int) -> bool:
        if not isinstance(fact, TemplateSeen):
            return False
        return self._deleted.get((account_id, fact.name, fact.language), -1) >= asked

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

    def checks(
        self, account_id: int, definition: Definition, taken: Collection[str] = ()
    ) -> list[Check]:
        """What is wrong with a definition on this account; ``taken`` are its names."""
        account = self.account(account_id)
        found = check(definition, taken)
        if account is not None and account.by_hand:
            # nobody reviews here what was approved elsewhere: samples are for reviewers
            return [one for one in found if one.rule.code not in _FOR_REVIEWERS]
        return found

    async def submit(self, account_id: int, definition: Definition, draft_id: int | None) -> None:
        """Sends a template to review, or enters it into the register of typed ones.

        Raises SettingsError where a check fails or the provider reviews none, ProviderError
        where it refuses; the draft stays in both cases.
        """
        definition = definition.tidied()
        account = self.account(account_id)
        if account is None or (account.no_create and not account.by_hand):
            raise SettingsError(
                account.no_create if account is not None else "This account is gone.",
                "Nothing was submitted; the draft is kept.",
                "Submit it on the provider’s own page, then refresh the list.",
            )
        if any(one.blocks for one in self.checks(account_id, definition)):
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
            told = await self._create(account_id, definition, call)
            if state_of(told) is not TemplateState.UNKNOWN:
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

    async def _create(self, account_id: int, definition: Definition, call: Call) -> str:
        """Asks for a review; the state it begins in. Raises ProviderError.

        Where no answer tells what happened, the provider's list does: what came into it with
        these words, or into another state, is in review and is not submitted a second time.
        """
        name, language = definition.name, definition.language
        before = await self.get(account_id, name, language)
        try:
            answer = await self._clients.call(account_id, call.operation, call.parameters)
        except ProviderError as error:
            row = await self._looked_up(account_id, name, language, error)
            if row is None:
                error.did = words("It is not in the provider’s list. The draft is kept.")
                raise
            if not _came_of(definition, before, row):
                error.did = words("It is still in the provider’s list.")
                raise
            return row.status
        told = answer.get("status") if isinstance(answer, dict) else None
        return told if isinstance(told, str) else ""

    async def _looked_up(
        self, account_id: int, name: str, language: str, error: ProviderError
    ) -> TemplateRow | None:
        """The template as the list has it after a call that may have changed it.

        Raises ``error`` where that changed nothing, and where the list can't be read either.
        """
        if error.uncertain:
            try:
                await self.refresh(account_id)
            except ProviderError:
                error.did = words("The provider’s list could not be read either.")
            else:
                return await self.get(account_id, name, language)
        raise error

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
                if error.kind is not ErrorKind.NOT_FOUND and await self._looked_up(
                    row.account_id, row.name, row.language, error
                ):
                    error.did = words("It is still in the provider’s list.")
                    raise
        now, who = self._clock.now_ms(), self._operator()
        self._deleted[row.account_id, row.name, row.language] = now
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

    async def note_use(self, row: TemplateRow, message_id: int, chat_id: int) -> None:
        """Counts a message that did not pass through the outbox."""
        now = self._clock.now_ms()
        await self._database.write(
            lambda connection: templates.note_use(
                connection, message_id, row.account_id, chat_id, row.name, row.language, now
            )
        )


def _came_of(definition: Definition, before: TemplateRow | None, row: TemplateRow) -> bool:
    """Whether the list's row is what was submitted, and no older one of the same name.

    What was known before may be stale: an older one shows by its words.
    """
    if row.state in (TemplateState.REJECTED, TemplateState.UNKNOWN):
        return False
    moved = before is None or before.state is not row.state
    return moved and row.definition.body.strip() == definition.body.strip()


_FOR_REVIEWERS = frozenset({"sample_missing", "header_sample", "button_sample", "blank_edge"})
