"""Manages labels: add, rename, recolour, remove.

Invariant: removing a label takes it off its chats, and says beforehand of how many.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.domain.rows import LabelRow
from app.services.console import Console
from app.ui.pages.chats.label_popup import COLOURS, LabelRows, Marked
from app.ui.telling import tied
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import CardDialog
from app.ui.widgets.choice_list import ROW, ChoiceView
from app.ui.widgets.choices import Radio
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel


class LabelsDialog(CardDialog):
    """The list of labels, and a form for one."""

    def __init__(self, opener: QWidget, console: Console, tasks: TaskOwner) -> None:
        super().__init__(opener, self.tr("Labels"), width=560)
        tasks = tied(self, tasks)
        self._console = console
        self._tasks = tasks
        self._chosen: LabelRow | None = None
        row = QHBoxLayout()
        row.setSpacing(18)
        side = QVBoxLayout()
        side.setSpacing(8)
        self.list = ChoiceView(
            self.tr("Labels"), lambda row: row.label.name, LabelRows(), focusable=True
        )
        self.list.setFixedWidth(200)
        self.list.setMinimumHeight(240)
        side.addWidget(self.list, 1)
        self.new = Button(self.tr("New"), icon="plus", size="small")
        side.addWidget(self.new)
        row.addLayout(side)
        form = QVBoxLayout()
        form.setSpacing(8)
        self.name = Field(self.tr("Name"))
        form.addWidget(self.name)
        form.addWidget(PlainLabel(self.tr("Colour"), "small", "medium", "text.secondary"))
        self.colours: dict[str, Radio] = {}
        for start in range(0, len(COLOURS), 2):
            line = QHBoxLayout()
            for colour in COLOURS[start : start + 2]:
                radio = self.colours[colour] = Radio(self._colour_name(colour))
                line.addWidget(radio, 1)
            form.addLayout(line)
        self.used = PlainLabel("", "small", role="text.muted", wrap=True)
        form.addWidget(self.used)
        form.addStretch(1)
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
        self.name.submitted.connect(self._save)
        self.name.textChanged.connect(lambda _: self.name.set_error(""))
        self.list.selectionModel().currentChanged.connect(self._picked)
        self.start_on(self.name.edit)
        self._show(None)
        tasks.start(self._load(), "labels")

    def _colour_name(self, colour: str) -> str:
        return {
            "teal": self.tr("Teal"),
            "violet": self.tr("Violet"),
            "orange": self.tr("Orange"),
            "rose": self.tr("Rose"),
            "gold": self.tr("Gold"),
            "green": self.tr("Green"),
            "sky": self.tr("Sky blue"),
            "slate": self.tr("Slate"),
        }[colour]

    async def _load(self) -> None:
        rows = await self._console.labels.all()
        self.list.show_rows([Marked(row) for row in rows], first=False)

    def _picked(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = now.data(ROW) if now.isValid() else None
        if isinstance(row, Marked):
            self._show(row.label)

    def _show(self, row: LabelRow | None) -> None:
        self._chosen = row
        self.name.setText(row.name if row is not None else "")
        colour = row.colour if row is not None and row.colour in self.colours else COLOURS[0]
        self.colours[colour].setChecked(True)
        self.remove.setEnabled(row is not None)
        count = row.chats if row is not None else 0
        self.used.setText(self.tr("On %Ln chats. Removing takes it off them.", "", count))
        self.used.setVisible(bool(count))
        if row is None:
            self.list.choose(-1)
            self.name.edit.setFocus()

    def _written(self) -> tuple[str, str, int | None]:
        """Name, colour and id as they stand in the form; no id: a new one."""
        colour = next(name for name, radio in self.colours.items() if radio.isChecked())
        return self.name.text(), colour, self._chosen.id if self._chosen is not None else None

    def _save(self) -> None:
        self._tasks.once(lambda: self._keep(*self._written()), "save label")

    async def _keep(self, name: str, colour: str, label_id: int | None) -> None:
        try:
            await self._console.labels.save(name, colour, label_id)
        except SettingsError as error:
            if self._written()[2] != label_id:
                raise  # another one is shown by now
            self.name.set_error(f"{error.what} {error.can}")
            return
        same = self._written() == (name, colour, label_id)
        await self._load()
        if same and self._written() == (name, colour, label_id):
            self._show(None)

    def _remove(self) -> None:
        if self._chosen is not None:
            work = partial(self._take_away, self._chosen.id)
            self._tasks.start(work(), "remove label")

    async def _take_away(self, label_id: int) -> None:
        await self._console.labels.remove(label_id)
        await self._load()
        if self._chosen is not None and self._chosen.id == label_id:
            self._show(None)
