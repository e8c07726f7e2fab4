"""Manages canned replies: add, change, remove, bring from a file, write to one.

Blanks are written {like this}. Invariant: a change is saved when Save says so; a file that is
brought in changes what has the same name and removes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import file_name, isolate, strip
from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.services.canned import CannedRow
from app.services.console import Console
from app.ui import phrases
from app.ui.digits import figures
from app.ui.file_dialog import file_dialog
from app.ui.pages.chats.canned_files import CannedFiles, sealed
from app.ui.pages.chats.canned_form import EMPTY, Form, form_of
from app.ui.pages.chats.canned_popup import canned_said
from app.ui.pages.chats.canned_rows import ManagedRows
from app.ui.pages.chats.composer_text import files_in
from app.ui.pages.chats.prose import Prose
from app.ui.telling import tell, tied
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import CardDialog
from app.ui.widgets.choice_list import ROW, ChoiceView
from app.ui.widgets.fields import Field, FieldMessage
from app.ui.widgets.labels import PlainLabel


class CannedDialog(CardDialog):
    """`text` begins a new one with what was written in the composer."""

    def __init__(
        self,
        opener: QWidget,
        console: Console,
        tasks: TaskOwner,
        *,
        text: str = "",
    ) -> None:
        super().__init__(opener, self.tr("Canned replies"), width=780)
        tasks = tied(self, tasks)
        self._console = console
        self._tasks = tasks
        self._chosen: int | None = None
        self._clean: Form = EMPTY
        self._unsaved: dict[int, Form] = {}
        self._keeping: dict[int, str] = {}  # what is being saved, as 'unsaved' with its name
        self._going: set[int] = set()  # what is being removed
        self._warned = False
        self._soon = False  # Save was pressed before it is known how large the files are
        self._has_files = False
        row = QHBoxLayout()
        row.setSpacing(18)
        side = QVBoxLayout()
        side.setSpacing(8)
        self.list = ChoiceView(
            self.tr("Canned replies"), canned_said, ManagedRows(), focusable=True
        )
        self.list.setFixedWidth(264)
        self.list.setMinimumHeight(280)
        side.addWidget(self.list, 1)
        self.new = Button(self.tr("New"), icon="plus", size="small")
        self.bring = Button(self.tr("Import…"), "ghost", icon="upload", size="small")
        self.write = Button(self.tr("Export…"), "ghost", icon="download", size="small")
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.new, self.bring, self.write):
            buttons.addWidget(button)
        side.addLayout(buttons)
        row.addLayout(side)
        form = QVBoxLayout()
        form.setSpacing(10)
        self.name = Field(self.tr("Typed after /"), placeholder="sample-track")
        self.title_field = Field(self.tr("Title"), placeholder=self.tr("Where the pack is"))
        self.folder = Field(self.tr("Folder"), note=self.tr("optional"))
        names = QHBoxLayout()
        names.setSpacing(12)
        names.addWidget(self.name, 1)
        names.addWidget(self.folder, 1)
        form.addLayout(names)
        form.addWidget(self.title_field)
        label = PlainLabel(self.tr("Text"), "small", "medium", "text.secondary")
        form.addWidget(label)
        self.text = Prose(self.tr("Text"))
        form.addWidget(self.text, 1)
        form.addWidget(
            PlainLabel(
                self.tr(
                    "Blanks in braces, as {ship date}, have to be filled before sending. {name},"
                    " {first name}, {number} and {operator} fill themselves."
                ),
                "small",
                role="text.muted",
                wrap=True,
            )
        )
        self.link = Field(
            self.tr("File from a link"),
            note=self.tr("optional"),
            placeholder="https://",
            content="ltr",
        )
        self.files = CannedFiles(console, tasks)
        brings = QHBoxLayout()
        brings.setSpacing(12)
        brings.addWidget(self.link, 1)
        brings.addWidget(self.files.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        form.addLayout(brings)
        form.addWidget(self.files)
        words = self.tr("Numbers that can send files send these; all others send the link.")
        form.addWidget(PlainLabel(words, "small", role="text.muted", wrap=True))
        row.addLayout(form, 1)
        self.body.addLayout(row)
        self.message = FieldMessage()
        self.body.addWidget(self.message)
        self.remove = Button(self.tr("Remove"), "danger", icon="trash-2")
        self.add_footer_start(self.remove)
        close = self.add_button(self.tr("Close"), "ghost")
        close.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("Save"), "primary")
        self.save.clicked.connect(self._save)
        self.remove.clicked.connect(self._remove)
        self.new.clicked.connect(lambda: self._show(None))
        self.list.selectionModel().currentChanged.connect(self._picked)
        self.bring.clicked.connect(lambda _=False: self._choose_file(save=False))
        self.write.clicked.connect(lambda _=False: self._choose_file(save=True))
        self.text.submitted.connect(self._save)
        self.name.textChanged.connect(lambda _: self.name.set_error(""))
        self.link.textChanged.connect(lambda _: self.link.set_error(""))
        for field in (self.name, self.title_field, self.folder, self.link):
            field.textChanged.connect(self._edited)
        self.text.textChanged.connect(self._edited)
        self.files.changed.connect(self._edited)
        self.files.known.connect(lambda: self._save() if self._soon else None)
        self.setAcceptDrops(True)
        self._show(None)
        self.text.setPlainText(text)
        self._clean = self._form()
        self.start_on(self.name.edit)
        tasks.start(self._load(), "canned replies")

    async def _load(self) -> None:
        self._list(await self._console.canned.all())

    def _list(self, every: Sequence[CannedRow]) -> None:
        """Other replies; the one that is shown stays chosen."""
        rows = sorted(every, key=lambda row: (row.folder.casefold(), row.name))
        self.list.show_rows(rows, first=False)
        self._has_files = any(row.files for row in rows)
        self.write.set_reason("" if rows else self.tr("There is nothing to write yet."))
        at = next((at for at, row in enumerate(rows) if row.id == self._chosen), -1)
        if at >= 0 and self._form() == self._clean != form_of(rows[at]):
            self._show(rows[at])  # it was brought in anew
        self.list.choose(at)

    def _picked(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = now.data(ROW) if now.isValid() else None
        if isinstance(row, CannedRow) and row.id != self._chosen:
            self._show(row)

    def _say(self, words: str, *, error: bool = False) -> None:
        """Other words than the warning of what is not saved, which is due anew."""
        self._warned = False
        self.message.say(words, error=error)

    def _edited(self) -> None:
        """What is not saved is another thing now: closing warns of it anew."""
        if self._warned:
            self._say("")

    def _show(self, row: CannedRow | None) -> None:
        self._edited()
        self._set_aside()
        self._soon = False
        self._chosen = row.id if row is not None else None
        self._clean = form_of(row) if row is not None else EMPTY
        form = self._unsaved.pop(self._chosen or 0, self._clean)
        self.name.setText(form.name)
        self.title_field.setText(form.title)
        self.folder.setText(form.folder)
        self.link.setText(form.link)
        self.text.setPlainText(form.text)
        self.files.show_files(form.files)
        self._show_remove()
        if row is None:
            self.list.choose(-1)
            self.name.edit.setFocus()

    def _form(self) -> Form:
        """What stands in the fields."""
        fields = (self.name, self.title_field, self.folder, self.link)
        name, title, folder, link = (strip(field.text()).strip() for field in fields)
        return Form(name, title, folder, link, self.text.text(), self.files.files)

    def _set_aside(self) -> None:
        """Another reply is chosen: what was changed here waits until this one is chosen again."""
        form = self._form()
        if form != self._clean:
            self._unsaved[self._chosen or 0] = form

    def reject(self) -> None:
        """Closes; where something is not saved, it says so first."""
        self._set_aside()
        if not self._unsaved or self._warned:
            super().reject()
            return
        self._warned = True
        names = phrases.listed(f"/{form.name}" for form in self._unsaved.values())
        words = self.tr("Not saved yet: {names}. Close once more to drop it.")
        self.message.say(words.format(names=isolate(names)), error=True)

    def _taken(self, name: str) -> bool:
        """Whether another reply has this name, or gets it now: it would be written over."""
        rows = [self.list.model().index(at, 0).data(ROW) for at in range(self.list.count)]
        term = name.casefold()
        known = [(row.id, row.name) for row in rows] + list(self._keeping.items())
        return any(one.casefold() == term and key != (self._chosen or 0) for key, one in known)

    def _save(self) -> None:
        self._soon = False
        name = "-".join(strip(self.name.text()).strip().lstrip("/").split())
        text, link = self.text.text(), self.link.text().strip()
        if link and not link.lower().startswith(("https://", "http://")):
            self.link.set_error(self.tr("It has to begin with https://"))
        elif not name:
            self.name.set_error(self.tr("Give it a short name."))
        elif self._taken(name):
            self.name.set_error(self.tr("Another one is called so already."))
        elif not text:
            self.name.set_error(self.tr("Write its text."))
        elif self.files.asking:
            self._soon = True
        elif self.files.problem:
            self._say(self.files.problem, error=True)
        elif (self._chosen or 0) not in {*self._keeping, *self._going}:
            self._keeping[self._chosen or 0] = name
            self._show_remove()
            self._tasks.start(self._keep(name, self._form(), self._chosen), "save canned reply")

    async def _keep(self, name: str, form: Form, chosen: int | None) -> None:
        """Saves a reply as it was when Save was pressed; another may be shown by the end."""
        try:
            await self._console.canned.save(
                name,
                form.title,
                form.text,
                chosen,
                folder_name=form.folder,
                link=form.link,
                files=form.files,
            )
            rows = await self._console.canned.all()
        except SwitchboardError as error:
            self._say(f"{error.what} {error.can}", error=True)
        else:
            self._kept(chosen, form, next((one for one in rows if one.name == name), None))
            self._list(rows)
        finally:
            del self._keeping[chosen or 0]
        self._show_remove()

    def _kept(self, before: int | None, form: Form, row: CannedRow | None) -> None:
        """The reply ``before`` is saved as ``row``; what was written since is not."""
        self._say("")
        if self._chosen != before:
            left = self._unsaved.pop(before or 0, form)
            if left != form and row is not None:
                files = sealed(left.files, form.files, row.files or ())
                self._unsaved[row.id] = left._replace(files=files)
        elif self._form() == form or row is None:
            self._leave()
        else:
            self._chosen, self._clean = row.id, form_of(row)
            self.files.seal(form.files, row.files or ())

    def _leave(self) -> None:
        """What stands in the fields is saved, or is not wanted any more."""
        self._clean = self._form()
        self._show(None)

    def _show_remove(self) -> None:
        """What is being saved gets another id: it can be removed once it has it."""
        self.remove.setEnabled(self._chosen is not None and self._chosen not in self._keeping)

    def _remove(self) -> None:
        if self._chosen is not None and self._chosen not in self._going:
            self._going.add(self._chosen)
            self._tasks.start(self._take_away(self._chosen), "remove canned reply")

    async def _take_away(self, canned_id: int) -> None:
        try:
            await self._console.canned.remove(canned_id)
            await self._load()
        except SwitchboardError as error:
            self._say(f"{error.what} {error.can}", error=True)
            return
        finally:
            self._going.discard(canned_id)
        self._unsaved.pop(canned_id, None)
        self._say("")
        if self._chosen == canned_id:
            self._leave()

    # Files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData())[0]:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths, _ = files_in(event.mimeData())
        if paths:
            self.files.add(paths)

    def _choose_file(self, *, save: bool) -> None:
        """Asks for the file; the dialog is opened, never run."""
        title = self.tr("Export canned replies") if save else self.tr("Import canned replies")
        dialog = file_dialog(self, title)
        every = [
            self.tr("With their files (*.zip)"),
            self.tr("JSON (*.json)"),
            self.tr("Spreadsheet (*.csv)"),
        ]
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilters(every)
            ending = "zip" if self._has_files else "json"
            dialog.selectNameFilter(every[0 if self._has_files else 1])
            dialog.selectFile(f"canned.{ending}")
            dialog.fileSelected.connect(self.export_to)
        else:
            dialog.setNameFilter(self.tr("Canned replies (*.zip *.json *.csv)"))
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def import_from(self, source: str) -> None:
        """Brings the replies of a file in."""
        self._tasks.start(self._import(Path(source)), "import canned replies")

    async def _import(self, source: Path) -> None:
        try:
            added, changed = await self._console.canned.bring_in(source)
        except OSError as error:
            words = self.tr("Not read: {reason}").format(reason=error.strerror)
            self._say(words, error=True)
            return
        except SwitchboardError as error:
            self._say(f"{error.what} {error.can}", error=True)
            return
        await self._load()
        words = self.tr("{added} added, {changed} changed.")
        self._say(words.format(added=figures(added), changed=figures(changed)))

    def export_to(self, target: str) -> None:
        """Writes all replies to a file; its ending says how."""
        self._tasks.start(self._export(Path(target)), "export canned replies")

    async def _export(self, target: Path) -> None:
        try:
            left = await self._console.canned.write_to(target)
        except OSError as error:
            words = self.tr("Not saved: {reason}").format(reason=error.strerror)
            self._say(words, error=True)
            return
        except SwitchboardError as error:
            self._say(f"{error.what} {error.can}", error=True)
            return
        tell(self, self.tr("Saved as {name}").format(name=file_name(target.name)), icon="download")
        words = self.tr("%Ln files are not in it: export with their files to have them.", "", left)
        self._say(words if left else "")
