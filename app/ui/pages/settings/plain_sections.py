"""The sections that only hold settings: chats, language and text, appearance.

Invariant: a change takes effect at once; where it can't, the row says when.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.bidi import ltr
from app.ui import phrases
from app.ui.digits import CHOICES, amount
from app.ui.languages import LANGUAGES, spoken
from app.ui.pages.settings.rows import Section
from app.ui.style.look import look
from app.ui.style.tokens import Scheme
from app.ui.widgets.fields import LineEdit

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
            *((n, translate("Settings", "%Ln seconds", "", n)) for n in range(1, 11)),
        ],
    )
    section.add_switch(
        settings,
        "spell_status",
        translate("Settings", "Spell out the status"),
        translate("Settings", "Says sent, delivered or read in words under your last message."),
    )
    section.add_switch(
        settings,
        "spell_check",
        translate("Settings", "Check spelling"),
        translate("Settings", "Underlines words, where your system has a dictionary for them."),
    )
    section.add_choice(
        settings,
        "reply_reminder_minutes",
        translate("Settings", "Remind of chats that wait"),
        translate("Settings", "When a customer has waited this long for a reply."),
        [
            (0, translate("Settings", "Never")),
            *(
                (n, translate("Settings", "After %Ln minutes", "", n))
                for n in (5, 10, 15, 30, 60, 120)
            ),
        ],
    )
    section.add_choice(
        settings,
        "schedule_grace",
        translate("Settings", "Late scheduled messages"),
        translate(
            "Settings",
            "Go out by themselves within this time; later ones are held, and you are asked.",
        ),
        [(n, translate("Settings", "%Ln minutes", "", n)) for n in (1, 5, 15, 30, 60)],
    )
    words = LineEdit(
        phrases.listed(str(word) for word in settings.get("opt_out_words")),
        name=translate("Settings", "Opt-out words"),
    )
    words.setFixedWidth(300)
    words.editingFinished.connect(
        lambda: settings.set("opt_out_words", phrases.parted(words.text()))
    )
    section.add(
        translate("Settings", "Opt-out words"),
        translate(
            "Settings",
            "A message that is one of them takes the person’s consent back. Parted by commas.",
        ),
        words,
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
    language = section.add_choice(
        console.settings,
        "language",
        translate("Settings", "Language"),
        translate(
            "Settings",
            "Takes effect when Switchboard starts the next time. Messages keep "
            "their own direction.",
        ),
        (("", translate("Settings", "As the system")), *LANGUAGES.items()),
        lambda wished: section.show_row(figures, _arabic(wished)),
    )
    figures = section.add_choice(
        console.settings,
        "digits",
        translate("Settings", "Digits"),
        translate(
            "Settings",
            "Of times, dates and counts, from the next start on. Phone numbers, ids and codes "
            "keep Western ones.",
        ),
        [
            (name, words.format(digits=ltr(CHOICES[name][:4])))
            for name, words in (
                ("western", translate("Settings", "Western, {digits}")),
                ("arabic", translate("Settings", "Arabic-Indic, {digits}")),
            )
        ],
    )
    section.show_row(figures, _arabic(language.currentData()))
    section.add_choice(
        console.settings,
        "text_size",
        translate("Settings", "Text size"),
        translate("Settings", "Rows grow with it."),
        [(size, amount(f"{round(size * 100)} %")) for size in (0.9, 1.0, 1.15, 1.3)],
        lambda scale: look().set(scale=float(scale)),
    )
    section.column.addStretch(1)
    return section


def _arabic(wished: str) -> bool:
    """Whether Arabic is read now, or will be."""
    return "ar" in (spoken(wished), QLocale().name().partition("_")[0])


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
