"""Asks for other keys by having them pressed.

Invariant: keys that are taken, or that typing needs, can't be chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.keyboard.keymap import Keymap, plain
from app.ui.widgets.announce import announce
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import FieldMessage
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel

translate = QCoreApplication.translate
_ALONE = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta})


class KeyCard(CardDialog):
    """``await result()`` is the new keys, the name for the usual ones, "" for none, or None."""

    def __init__(self, opener: QWidget, keymap: Keymap, name: str, words: str) -> None:
        super().__init__(opener, words, width=440)
        self._keymap = keymap
        self._name = name
        self.keys = keymap.keys_of(name)
        self.body.addWidget(
            PlainLabel(
                translate("KeyCard", "Press the keys that should do it, with Ctrl or Alt."),
                role="text.secondary",
                wrap=True,
            )
        )
        self.box = Panel("surface.sunken", radius="md")
        self.box.setFixedHeight(56)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setProperty("focusRing", True)
        self.box.setAccessibleName(translate("KeyCard", "Keys"))
        self.shown = PlainLabel("", "title", mono=True, align="center", parent=self.box)
        self.box.installEventFilter(self)
        self.body.addWidget(self.box)
        self.message = FieldMessage()
        self.body.addWidget(self.message)
        usual = self.add_button(translate("KeyCard", "Usual keys"), "ghost")
        usual.clicked.connect(lambda: self.done(name))
        off = self.add_button(translate("KeyCard", "Switch off"), "ghost")
        off.clicked.connect(lambda: self.done(""))
        self.go = self.add_button(translate("KeyCard", "Keep"), "primary")
        self.go.clicked.connect(lambda: self.done(self.keys))
        self.start_on(self.box)
        self._show("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is getattr(self, "box", None):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.Resize:
                self.shown.setGeometry(self.box.rect())
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        plain_tab = key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
        if key in _ALONE:
            return True
        if plain_tab and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        combination = QKeyCombination(event.modifiers(), key)
        self.keys = plain(QKeySequence(combination))
        self._show(self._refusal(event))
        return True

    def _refusal(self, event: QKeyEvent) -> str:
        held = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
            | Qt.KeyboardModifier.MetaModifier
        )
        function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F24
        if not held and not function:
            return translate("KeyCard", "Typing needs this key. Hold Ctrl or Alt too.")
        taken = self._keymap.taken_by(self.keys, self._name)
        return translate("KeyCard", "Taken by: {words}").format(words=taken) if taken else ""

    def _show(self, refusal: str) -> None:
        self.shown.setText(self.keys or translate("KeyCard", "Switched off"))
        self.box.setAccessibleDescription(self.shown.text())
        self.message.say(refusal, error=bool(refusal))
        self.go.setEnabled(bool(self.keys) and not refusal)
        if refusal:
            announce(self, refusal, urgent=True)
