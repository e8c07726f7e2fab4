"""The list of keys, as F1 shows it: what each does, and other keys for those that can have some.

Invariant: what is listed is what acts now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.folding import fold
from app.ui.keyboard.key_card import KeyCard
from app.ui.keyboard.keymap import Keymap
from app.ui.keyboard.table import Key, groups
from app.ui.pages.settings.rows import Section
from app.ui.style.look import look, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line
from app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from app.services.console import Console

translate = QCoreApplication.translate


def _letters_act(on: bool) -> None:
    look().single_keys = on


class KeyboardSection(Section):
    """Single letters, a field that finds a key, and the groups."""

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__(translate("Settings", "Keyboard"))
        self._console = console
        self._tasks = tasks
        self._keymap: Keymap | None = None
        self.add_switch(
            console.settings,
            "single_keys",
            translate("Settings", "Single letters act"),
            translate("Settings", "While a list or the timeline has the focus: J, K, R, W, P."),
            _letters_act,
        )
        self.column.addSpacing(10)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.search = SearchField(translate("Settings", "Find a key or what it does"))
        self.search.textChanged.connect(lambda _: self._fill())
        line.addWidget(self.search, 1)
        self.all_usual = Button(translate("Settings", "All usual keys"), size="small")
        self.all_usual.clicked.connect(self._reset)
        line.addWidget(self.all_usual)
        self.column.addLayout(line)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)
        self.change_buttons: dict[str, Button] = {}
        self._fill()

    def refresh(self) -> None:
        """The list as the keys are now."""
        self._fill()

    @property
    def keymap(self) -> Keymap:
        """The window's keys."""
        if self._keymap is None:
            found = self.window().findChild(Keymap)
            self._keymap = found or Keymap(self.window(), self._console.settings)
        return self._keymap

    def _keys_of(self, name: str) -> str:
        return str(dict(self._console.settings.get("keys")).get(name, name))

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.change_buttons = {}
        wanted = fold(self.search.text().strip())
        for title, rows in groups():
            fitting = [
                row
                for row in rows
                if wanted in fold(row.words) or wanted in fold(self._keys_of(row.keys))
            ]
            if not fitting:
                continue
            head = PlainLabel(title, "body", "semibold")
            head.setContentsMargins(0, 20, 0, 4)
            self._rows.addWidget(head)
            for row in fitting:
                self._rows.addWidget(self._line(row))
                self._rows.addWidget(Line())
        self.all_usual.setEnabled(bool(self._console.settings.get("keys")))

    def _line(self, key: Key) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addStrut(theme().row("controlSmall"))
        row.addWidget(PlainLabel(key.words, wrap=True), 1)
        keys = self._keys_of(key.keys)
        # the cap asks the look for changed keys by their name
        row.addWidget(KeyCap(key.keys) if keys else PlainLabel(self.tr("Off"), role="text.muted"))
        holder.setAccessibleName(f"{key.words}: {keys or self.tr('Off')}")
        if not key.fixed:
            change = Button(translate("Settings", "Change…"), "ghost", size="small")
            change.setAccessibleName(
                translate("Settings", "Change the keys for: {words}").format(words=key.words)
            )
            change.clicked.connect(lambda: self._tasks.start(self._change(key), "change keys"))
            self.change_buttons[key.keys] = change
            row.addWidget(change)
        else:
            # its keys stand under those that can be changed
            width = Button(translate("Settings", "Change…"), "ghost", size="small").sizeHint()
            row.addSpacing(width.width() + row.spacing())
        return holder

    async def _change(self, key: Key) -> None:
        chosen = await KeyCard(self, self.keymap, key.keys, key.words).result()
        if chosen is not None:
            self.keymap.set(key.keys, chosen)
            self._fill()

    def _reset(self) -> None:
        self.keymap.reset()
        self._fill()
