"""What the menus of the Templates page set off: new drafts, copies, files, deletion, comparison.

Works with the page, which shows what came of it. Invariant: an action that a provider has not is
in the menu, disabled, with the provider's own reason.
"""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.domain.template_rows import AccountTemplates, TemplateGroup, TemplateRow
from app.domain.template_shapes import Definition, from_json, to_json
from app.ui.file_dialog import file_dialog
from app.ui.models.template_words import LANGUAGES, group_name, language_words
from app.ui.pages.templates.cards import CompareCard
from app.ui.saving import ask_where
from app.ui.telling import copy, tell
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from app.services.console import Console

Shown = Callable[[int, str, int | None], None]


class TemplateActions(QObject):
    """``shown`` selects a template by account, name and draft once the list has it."""

    def __init__(
        self,
        page: QWidget,
        console: Console,
        tasks: TaskOwner,
        shown: Shown,
        groups: Callable[[], Sequence[TemplateGroup]],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._console = console
        self._tasks = tasks
        self._shown = shown
        self._groups = groups

    # New

    def new_menu(self) -> Menu:
        """An account a line; those that review none say why."""
        menu = Menu(self.tr("New template"), self._page)
        for account in self._console.templates.accounts():
            name = self._number_name(account)
            if account.by_hand:
                words = self.tr("Type one of {number} by hand").format(number=isolate(name))
            else:
                words = self.tr("On {number}").format(number=isolate(name))
            reason = "" if account.by_hand else account.no_create
            menu.add(
                words,
                partial(self.new, account.account_id),
                icon="pencil" if account.by_hand else "plus",
                reason=reason,
            )
        menu.addSeparator()
        menu.add(self.tr("Import from JSON…"), self.import_file, icon="upload")
        return menu

    def new(self, account_id: int, definition: Definition | None = None) -> None:
        """An empty draft, or one with these words."""

        async def make() -> None:
            made = await self._console.templates.save_draft(account_id, definition or Definition())
            self._shown(account_id, (definition or Definition()).name, made)

        if definition is None:
            self._tasks.once(make, "new template")
        else:
            self._tasks.start(make(), "new template")

    def begin_new(self, button: QWidget) -> None:
        """An empty draft of the only account; where there are more, the menu to choose one from."""
        only = self.only_account()
        if only is not None and len(self._console.templates.accounts()) == 1:
            self.new(only)
        else:
            self.new_menu().under(button, end=True)

    def only_account(self) -> int | None:
        """The one account that takes new templates, where there is just one."""
        able = [one for one in self._console.templates.accounts() if _writes(one)]
        return able[0].account_id if len(able) == 1 else None

    # Of one template

    def menu(self, row: TemplateRow, group: TemplateGroup) -> Menu:
        """Everything that can be done with one language of a name."""
        menu = Menu(group_name(row.name), self._page)
        account = self._console.templates.account(row.account_id)
        menu.add(self.tr("Duplicate"), lambda: self.duplicate(row), icon="copy")
        reason = "" if account is None or _writes(account) else account.no_create
        if row.draft_id is None:
            menu.add(
                self.tr("Edit as a draft"), lambda: self.edit(row), icon="pencil", reason=reason
            )
        have = {one.language for one in group.rows}
        free = next((code for code in self._likely() if code not in have), "")
        if free and row.name:
            menu.add(
                self.tr("Write it in {language}").format(language=language_words(free)),
                lambda: self.new(row.account_id, replace(row.definition, language=free)),
                icon="languages",
                reason=reason,
            )
        menu.add(self.tr("Compare…"), lambda: self.compare(row, group), icon="columns-3")
        menu.addSeparator()
        menu.add(self.tr("Copy as JSON"), lambda: self.copy_json(row.definition), icon="braces")
        menu.add(
            self.tr("Export as JSON…"),
            lambda: self.export([one.definition for one in group.rows], row.name),
            icon="download",
        )
        menu.addSeparator()
        if account is not None:
            menu.add(
                self.tr("Sync templates"),
                lambda: self.sync(row.account_id),
                icon="refresh-cw",
                reason=account.no_sync,
            )
        gone = "" if row.draft_id is not None or account is None else account.no_delete
        words = self.tr("Delete the draft") if row.draft_id is not None else self.tr("Delete…")
        menu.add(words, lambda: self.delete(row), icon="trash-2", danger=True, reason=gone)
        return menu

    def _likely(self) -> list[str]:
        """Languages that are in use here, the most used first, then the others."""
        counts: dict[str, int] = {}
        for group in self._groups():
            for row in group.rows:
                counts[row.language] = counts.get(row.language, 0) + 1
        used = sorted((code for code in counts if code), key=lambda code: -counts[code])
        return list(dict.fromkeys([*used, *LANGUAGES]))

    def duplicate(self, row: TemplateRow) -> None:
        """A copy under a free name."""

        async def make() -> None:
            made = await self._console.templates.duplicate(row)
            self._shown(row.account_id, "", made)

        self._tasks.once(make, "duplicate template")

    def edit(self, row: TemplateRow) -> None:
        """A draft under the same name: what was turned down is submitted again from it."""
        self.new(row.account_id, row.definition)

    def compare(self, row: TemplateRow, group: TemplateGroup) -> None:
        """Beside another language, else beside another template."""
        rows = [one for group_ in self._groups() for one in group_.rows]
        left = rows.index(row) if row in rows else 0
        others = [one for one in group.rows if one is not row and one != row]
        right = rows.index(others[0]) if others and others[0] in rows else min(1, len(rows) - 1)
        if right == left:
            right = 0
        CompareCard(self._page, rows, left, right).open()

    def delete(self, row: TemplateRow) -> None:
        """Asks first where a provider deletes it for good."""
        self._tasks.once(lambda: self._delete(row), "delete template")

    async def _delete(self, row: TemplateRow) -> None:
        language = language_words(row.language)
        if row.draft_id is None:
            account = self._console.templates.account(row.account_id)
            by_hand = account is not None and account.by_hand
            title = account.title if account is not None else ""
            words = (
                self.tr("It leaves the register of this computer. The provider keeps it.")
                if by_hand
                else self.tr(
                    "{provider} deletes it in {language} for good. Messages that were sent stay."
                ).format(provider=title, language=language)
            )
            sure = await ConfirmCard(
                self._page,
                self.tr("Delete {name}?").format(name=row.name),
                words,
                self.tr("Delete {name}").format(name=row.name),
            ).result()
            if not sure:
                return
        await self._console.templates.delete(row)
        tell(self._page, self.tr("{name} is deleted").format(name=group_name(row.name)))

    def sync(self, account_id: int) -> None:
        """Has the provider read its own source again."""

        async def run() -> None:
            count = await self._console.templates.sync(account_id)
            tell(
                self._page,
                self.tr("%Ln templates after the sync", "", count),
                icon="refresh-cw",
            )

        self._tasks.start(run(), "sync templates")

    # Files

    def copy_json(self, definition: Definition) -> None:
        """One template on the clipboard."""
        copy(self._page, to_json([definition]), self.tr("Copied as JSON"))

    def export(self, definitions: Sequence[Definition], name: str) -> None:
        """Asks for a place, then writes the file."""
        ask_where(
            self._page,
            self.tr("Export as JSON"),
            f"{name or 'templates'}.json",
            lambda path: self._tasks.start(self.write_file(path, definitions), "export templates"),
        )

    async def write_file(self, path: Path, definitions: Sequence[Definition]) -> None:
        """Writes templates to a file. Raises SettingsError."""
        text = to_json(definitions)
        try:
            await to_thread(path.write_text, text, encoding="utf-8")
        except OSError as error:
            raise SettingsError(
                self.tr("The file could not be written: {why}").format(why=error),
                self.tr("Nothing was exported."),
                self.tr("Choose another place."),
            ) from error
        tell(self._page, self.tr("%Ln templates exported", "", len(definitions)), icon="download")

    def import_file(self) -> None:
        """Asks for a file; its templates become drafts."""
        dialog = file_dialog(self._page.window(), self.tr("Import from JSON"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("JSON files (*.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(
            lambda path: self._tasks.start(self.read_file(path), "import templates")
        )
        dialog.open()

    async def read_file(self, path: str) -> None:
        """Makes drafts of a file's templates. Raises SettingsError."""
        target = self.only_account()
        able = [one for one in self._console.templates.accounts() if _writes(one)]
        if target is None and able:
            target = able[0].account_id
        try:
            text = await to_thread(Path(path).read_text, encoding="utf-8-sig")
            found = from_json(text)
        except (OSError, ValueError) as error:
            raise SettingsError(
                self.tr("This file holds no templates: {why}").format(why=error),
                self.tr("Nothing was imported."),
                self.tr("It is JSON as Export writes it, or as the provider’s list answers."),
            ) from error
        if not found or target is None:
            raise SettingsError(
                self.tr("This file holds no templates."),
                self.tr("Nothing was imported."),
                self.tr("It is JSON as Export writes it, or as the provider’s list answers."),
            )
        made = 0
        for definition in found:
            made = await self._console.templates.save_draft(target, definition)
        self._shown(target, found[-1].name, made)
        tell(self._page, self.tr("%Ln drafts imported", "", len(found)), icon="upload")

    def _number_name(self, account: AccountTemplates) -> str:
        number = self._console.numbers.by_id().get(account.number_id or 0)
        return number.name if number is not None and number.name else account.account


def _writes(account: AccountTemplates) -> bool:
    return account.by_hand or not account.no_create
