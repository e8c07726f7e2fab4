"""The sections that only hold settings: chats, language and text, appearance, keyboard.

Invariant: a change takes effect at once; where it can't, the row says when.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.languages import LANGUAGES
from app.ui.pages.settings.rows import Section
from app.ui.style.look import look
from app.ui.style.tokens import Scheme
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line

if TYPE_CHECKING:
    from app.services.console import Console

translate = QCoreApplication.translate


def chats_section(console: Console) -> Section:
    """Sending, and how chats are shown."""
    section = Section(translate("Settings", "Chats"))
    settings = console.settings
    section.add_choice(
        settings,
        "send_key",
        translate("Settings", "Send with"),
        translate("Settings", "The other one begins a new line."),
        (
            ("enter", translate("Settings", "Enter")),
            ("ctrl_enter", translate("Settings", "Ctrl+Enter")),
        ),
    )
    section.add_choice(
        settings,
        "undo_seconds",
        translate("Settings", "Take back a send"),
        translate("Settings", "A message waits this long before it leaves, with Undo beside it."),
        [
            (0, translate("Settings", "Send at once")),
            *((n, translate("Settings", "%n seconds", "", n)) for n in range(1, 11)),
        ],
    )
    section.add_switch(
        settings,
        "spell_status",
        translate("Settings", "Spell out the status"),
        translate("Settings", "Says sent, delivered or read in words under your last message."),
    )
    operator = LineEdit(
        str(settings.get("operator") or ""), name=translate("Settings", "Your name")
    )
    operator.setMaxLength(60)
    operator.setFixedWidth(220)
    operator.editingFinished.connect(lambda: settings.set("operator", operator.text().strip()))
    section.add(
        translate("Settings", "Your name"),
        translate("Settings", "Stands under your notes, on this computer only."),
        operator,
    )
    section.column.addStretch(1)
    return section


def language_section(console: Console) -> Section:
    """Language and size of the interface's text."""
    section = Section(translate("Settings", "Language and text"))
    section.add_choice(
        console.settings,
        "language",
        translate("Settings", "Language"),
        translate(
            "Settings",
            "Takes effect when Switchboard starts the next time. Messages keep "
            "their own direction.",
        ),
        (("", translate("Settings", "As the system")), *LANGUAGES.items()),
    )
    section.add_choice(
        console.settings,
        "text_size",
        translate("Settings", "Text size"),
        translate("Settings", "Rows grow with it."),
        ((0.9, "90 %"), (1.0, "100 %"), (1.15, "115 %"), (1.3, "130 %")),
        lambda scale: look().set(scale=float(scale)),
    )
    section.column.addStretch(1)
    return section


def appearance_section(console: Console) -> Section:
    """Colours, density, motion."""
    section = Section(translate("Settings", "Appearance"))
    section.add_choice(
        console.settings,
        "theme",
        translate("Settings", "Colours"),
        "",
        (
            ("system", translate("Settings", "As the system")),
            ("light", translate("Settings", "Light")),
            ("dark", translate("Settings", "Dark")),
        ),
        lambda name: look().set(scheme=Scheme(name)),
    )
    section.add_choice(
        console.settings,
        "density",
        translate("Settings", "Rows in the chat list"),
        translate(
            "Settings",
            "Compact rows show more chats at once. The list takes it over when "
            "it is opened the next time.",
        ),
        (
            ("comfortable", translate("Settings", "Comfortable")),
            ("compact", translate("Settings", "Compact")),
        ),
    )
    section.add_switch(
        console.settings,
        "reduce_motion",
        translate("Settings", "Reduce motion"),
        translate("Settings", "Stops panels that slide and arcs that turn."),
        lambda on: look().set(reduce_motion=on),
    )
    section.column.addStretch(1)
    return section


def _keys() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    return (
        (
            translate("Settings", "Everywhere"),
            (
                ("Ctrl+K", translate("Settings", "Search and actions")),
                ("Alt+1", translate("Settings", "First page; Alt+2 the second, and so on")),
                ("F6", translate("Settings", "Next region; with Shift the previous one")),
                ("Esc", translate("Settings", "Close one layer: menu, search, selection, panel")),
                ("Shift+F10", translate("Settings", "Menu of what has the focus")),
            ),
        ),
        (
            translate("Settings", "Lists"),
            (
                ("Down", translate("Settings", "Next row; Up the previous one")),
                ("J", translate("Settings", "Next row; K the previous one")),
                ("Enter", translate("Settings", "Open")),
                ("F5", translate("Settings", "Refresh")),
            ),
        ),
        (
            translate("Settings", "Chats"),
            (
                ("Ctrl+N", translate("Settings", "New chat")),
                ("Ctrl+F", translate("Settings", "Search in the chat")),
                ("Ctrl+U", translate("Settings", "Mark unread")),
                ("Ctrl+I", translate("Settings", "Details")),
                ("Ctrl+E", translate("Settings", "Emoji")),
                ("Ctrl+O", translate("Settings", "Attach")),
            ),
        ),
    )


def keyboard_section(console: Console) -> Section:
    """Single letters, and the list of keys."""
    section = Section(translate("Settings", "Keyboard"))
    section.add_switch(
        console.settings,
        "single_keys",
        translate("Settings", "Single letters act"),
        translate("Settings", "While a list or the timeline has the focus: J, K, R, W, P."),
    )
    for title, keys in _keys():
        section.heading(title)
        for key, words in keys:
            section.column.addWidget(_key_row(key, words))
            section.column.addWidget(Line())
    section.column.addStretch(1)
    return section


def _key_row(key: str, words: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 6, 0, 6)
    row.addWidget(PlainLabel(words), 1)
    row.addWidget(KeyCap(key))
    holder.setAccessibleName(f"{words}: {key}")
    return holder
