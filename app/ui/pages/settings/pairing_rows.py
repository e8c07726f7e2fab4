"""The rhythm of pairing, under the accounts: how often codes and the scan are asked for.

Invariant: a pairing keeps the rhythm that it began with; the next one has what was set.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.pages.settings.rows import Section, SettingsStore

translate = QCoreApplication.translate


def add_pairing_rows(section: Section, settings: SettingsStore) -> None:
    """Adds a heading and three choices to a section."""
    section.heading(translate("Settings", "Pairing a phone"))
    section.add_choice(
        settings,
        "qr_seconds",
        translate("Settings", "A new QR code"),
        translate(
            "Settings",
            "When the one before gets old. A gateway that keeps codes for longer is asked again "
            "until the next one is there.",
        ),
        [(n, translate("Settings", "After %Ln seconds", "", n)) for n in (10, 15, 20, 30, 45, 60)],
    )
    section.add_choice(
        settings,
        "qr_poll_seconds",
        translate("Settings", "Look whether a phone scanned"),
        translate("Settings", "Reads the list of numbers; rarer where a limit is nearly used up."),
        [(n, translate("Settings", "Every %Ln seconds", "", n)) for n in (2, 3, 5, 10, 15)],
    )
    section.add_choice(
        settings,
        "qr_codes",
        translate("Settings", "Pause pairing"),
        translate("Settings", "When nobody has scanned by then. It goes on when you say so."),
        [(n, translate("Settings", "After %Ln codes", "", n)) for n in (3, 5, 10, 20, 30)],
    )
