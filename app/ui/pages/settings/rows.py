"""What sections are made of: a heading, rows with a control at their end, groups.

Invariant: every control is named by its row, so a screen reader says what it changes.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.choices import Switch
from app.ui.widgets.combo import Combo
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line


def focused(controls: Mapping[Hashable, QWidget]) -> Hashable | None:
    """Which of a list's controls has the keyboard, for a list that is about to be made anew."""
    return next((key for key, one in controls.items() if one.hasFocus()), None)


class SettingsStore(Protocol):
    """Where settings are kept (``console.settings``)."""

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a setting."""
        ...

    def set(self, name: str, value: Any) -> None:
        """Keeps a value."""
        ...


class Section(QWidget):
    """A section's page: title, rows added to ``column``."""

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self._parts_of: dict[QWidget, tuple[QWidget, QWidget]] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        if title:
            self.column.addWidget(PlainLabel(title, "page", "semibold"))
        if text:
            self.column.addSpacing(4)
            self.column.addWidget(PlainLabel(text, role="text.secondary", wrap=True))
        if title or text:
            self.column.addSpacing(12)

    def add(self, title: str, text: str, control: QWidget) -> QWidget:
        """A row with a control; an unnamed control takes the row's title as its name."""
        if not control.accessibleName():
            control.setAccessibleName(title)
        if text and not control.accessibleDescription():
            control.setAccessibleDescription(text)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 11, 0, 11)
        row.setSpacing(24)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(title, "body", "medium", wrap=True))
        if text:
            words.addWidget(PlainLabel(text, "small", role="text.muted", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(control)
        self.column.addWidget(holder)
        line = Line()
        self.column.addWidget(line)
        self._parts_of[control] = holder, line
        return holder

    def show_row(self, control: QWidget, shown: bool) -> None:
        """Shows or hides a control's row with the line under it."""
        for part in self._parts_of[control]:
            part.setVisible(shown)

    def heading(self, text: str) -> None:
        """A small title between rows."""
        self.column.addSpacing(20)
        self.column.addWidget(PlainLabel(text, "body", "semibold"))
        self.column.addSpacing(4)

    def add_switch(
        self,
        settings: SettingsStore,
        name: str,
        title: str,
        text: str = "",
        then: Callable[[bool], object] | None = None,
    ) -> Switch:
        """A row that turns a setting on and off."""
        switch = Switch("", name=title)
        switch.setChecked(bool(settings.get(name)))

        def changed(on: bool) -> None:
            settings.set(name, on)
            if then is not None:
                then(on)

        switch.toggled.connect(changed)
        self.add(title, text, switch)
        return switch

    def add_choice(
        self,
        settings: SettingsStore,
        name: str,
        title: str,
        text: str,
        choices: Sequence[tuple[Any, str]],
        then: Callable[[Any], object] | None = None,
    ) -> Combo:
        """A row that chooses one of a few values."""
        combo = Combo(title)
        combo.setMinimumWidth(190)
        for value, words in choices:
            combo.add(words, value)
        combo.choose(settings.get(name))

        def chosen() -> None:
            settings.set(name, combo.currentData())
            if then is not None:
                then(combo.currentData())

        combo.activated.connect(chosen)
        self.add(title, text, combo)
        return combo
