"""Manages canned replies: add, change, remove. Blanks are written {like this}.

Invariant: a change is saved when Save says so; removing can be taken back by saving it again
before the dialog closes.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QListView, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.bidi import strip
from app.core.tasks import TaskOwner
from app.services.canned import CannedRow
from app.services.console import Console
from app.ui.pages.chats.canned_popup import ROW_ROLE, CannedModel
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import Field
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
        super().__init__(opener, self.tr("Canned replies"), width=720)
        self._console = console
        self._tasks = tasks
        self._chosen: int | None = None
        self._model = CannedModel()
        row = QHBoxLayout()
        row.setSpacing(18)
        side = QVBoxLayout()
        side.setSpacing(8)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setAccessibleName(self.tr("Canned replies"))
        self.list.setFixedWidth(230)
        self.list.setMinimumHeight(280)
        side.addWidget(self.list, 1)
        self.new = Button(self.tr("New"), icon="plus", size="small")
        side.addWidget(self.new)
        row.addLayout(side)
        form = QVBoxLayout()
        form.setSpacing(10)
        self.name = Field(self.tr("Typed after /"), placeholder="sample-track")
        self.title_field = Field(self.tr("Title"), placeholder=self.tr("Where the pack is"))
        form.addWidget(self.name)
        form.addWidget(self.title_field)
        label = PlainLabel(self.tr("Text"), "small", "medium", "text.secondary")
        form.addWidget(label)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        form.addWidget(self.text, 1)
        form.addWidget(
            PlainLabel(
                self.tr("Blanks in braces, as {ship date}, have to be filled before sending."),
                "small",
                role="text.muted",
                wrap=True,
            )
        )
        row.addLayout(form, 1)
        self.body.addLayout(row)
        self.remove = Button(self.tr("Remove"), "danger", icon="trash-2")
        self.add_footer_start(self.remove)
        close = self.add_button(self.tr("Close"), "ghost")
        close.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("Save"), "primary")
        self.save.clicked.connect(self._save)
        self.remove.clicked.connect(self._remove)
        self.new.clicked.connect(lambda: self._show(None))
        self.list.selectionModel().currentChanged.connect(self._picked)
        self.name.textChanged.connect(lambda _: self.name.set_error(""))
        self._show(None)
        self.text.setPlainText(text)
        self.start_on(self.name.edit)
        tasks.start(self._load(), "canned replies")

    async def _load(self) -> None:
        self._model.show(await self._console.canned.all())

    def _picked(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = now.data(ROW_ROLE) if now.isValid() else None
        if isinstance(row, CannedRow):
            self._show(row)

    def _show(self, row: CannedRow | None) -> None:
        self._chosen = row.id if row is not None else None
        self.name.setText(row.name if row is not None else "")
        self.title_field.setText(row.title if row is not None else "")
        self.text.setPlainText(row.text if row is not None else "")
        self.remove.setEnabled(row is not None)
        if row is None:
            self.list.setCurrentIndex(QModelIndex())
            self.name.edit.setFocus()

    def _save(self) -> None:
        name = "-".join(strip(self.name.text()).strip().lstrip("/").split())
        text = strip(self.text.toPlainText()).strip()
        if not name:
            self.name.set_error(self.tr("Give it a short name."))
        elif not text:
            self.name.set_error(self.tr("Write its text."))
        else:
            self._tasks.start(self._keep(name, text), "save canned reply")

    async def _keep(self, name: str, text: str) -> None:
        canned = self._console.canned
        await canned.save(name, self.title_field.text(), text, self._chosen)
        await self._load()
        self._show(None)

    def _remove(self) -> None:
        if self._chosen is not None:
            self._tasks.start(self._take_away(self._chosen), "remove canned reply")

    async def _take_away(self, canned_id: int) -> None:
        await self._console.canned.remove(canned_id)
        await self._load()
        self._show(None)
