"""Which keys do what after the operator's changes.

Every ``QShortcut`` of the window and its pages keeps the key that it was made with as its name;
changes are held by that name, so a key means the same on every page. Works with the settings
(``keys``) and the look, which key caps and tooltips ask.

Invariant: no two names have the same keys.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.keyboard.table import groups
from app.ui.pages.settings.rows import SettingsStore
from app.ui.style.look import look
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.tips import name_again

_NAME = "keymapName"


class Keymap(QObject):
    """The keys of one window."""

    def __init__(self, window: QWidget, settings: SettingsStore) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        changed, before = self.changed(), look().keys
        look().keys = changed
        look().single_keys = bool(settings.get("single_keys", True))
        self.adopt(window)
        if changed != before:
            # what was there before the keys were known names the usual ones
            self._tell()

    def changed(self) -> dict[str, str]:
        """Name to keys, of those that were changed; empty keys are switched off."""
        kept = self._settings.get("keys")
        return {str(name): str(keys) for name, keys in dict(kept).items()}

    def keys_of(self, name: str) -> str:
        """The keys that do it now; empty where it is switched off."""
        return self.changed().get(name, name)

    def adopt(self, widget: QWidget) -> None:
        """Puts the operator's keys on the shortcuts of a new page."""
        changed = self.changed()
        for shortcut in widget.findChildren(QShortcut):
            name = shortcut.property(_NAME)
            if name is None:
                name = plain(shortcut.key())
                shortcut.setProperty(_NAME, name)
            keys = changed.get(name, name)
            if plain(shortcut.key()) != keys:
                shortcut.setKey(QKeySequence(keys))

    def taken_by(self, keys: str, name: str) -> str:
        """The words of what has these keys already, other than ``name``; empty for none."""
        if not keys:
            return ""
        for _, rows in groups():
            for row in rows:
                if row.keys != name and self.keys_of(row.keys) == keys:
                    return row.words
        return ""

    def set(self, name: str, keys: str) -> None:
        """Gives it other keys; its own name brings the usual ones back."""
        changed = self.changed()
        changed[name] = keys
        if keys == name:
            del changed[name]
        self._keep(changed)

    def reset(self) -> None:
        """Brings all usual keys back."""
        self._keep({})

    def _keep(self, changed: dict[str, str]) -> None:
        self._settings.set("keys", changed)
        look().keys = changed
        self.adopt(self._window)
        self._tell()

    def _tell(self) -> None:
        """Tooltips and key caps name the present keys."""
        name_again(self._window)
        for cap in self._window.findChildren(KeyCap):
            cap.show_keys()


def plain(sequence: QKeySequence) -> str:
    """Keys as they are written here: ``Ctrl+Shift+F``."""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
