"""What the page shows instead of a list: no account, no number, nothing read yet.

Invariant: each says why, what fills the page, and offers the action that does.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.core.bidi import isolate
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState

translate = QCoreApplication.translate


def show_no_account(empty: EmptyState, add: Callable[[], object]) -> None:
    """Nothing is connected yet."""
    button = Button(translate("Numbers", "Add account"), "primary", icon="plus")
    button.clicked.connect(add)
    empty.set(
        "plug",
        translate("Numbers", "No account yet"),
        translate(
            "Numbers",
            "Numbers come with an account of one of the providers. Adding one takes about "
            "two minutes.",
        ),
    )
    empty.set_actions(button)


def show_no_number(
    empty: EmptyState,
    account: str,
    reason: str,
    add: Callable[[], object],
    check: Callable[[], object],
) -> None:
    """Accounts, but none lists a number; ``reason`` says why none can be added here."""
    adding = Button(translate("Numbers", "Add number"), "primary", icon="plus")
    adding.clicked.connect(add)
    adding.set_reason(reason)
    checking = Button(translate("Numbers", "Check all now"), icon="refresh-cw")
    checking.clicked.connect(check)
    empty.set(
        "smartphone",
        translate("Numbers", "No numbers yet"),
        translate(
            "Numbers",
            "{account} is connected and lists no number. Add one and scan its code with the phone.",
        ).format(account=isolate(account)),
    )
    empty.set_actions(adding, checking)


def show_failure(empty: EmptyState, what: str, rest: str, again: Callable[[], object]) -> None:
    """The first reading failed, so there is no older list to show."""
    button = Button(translate("Numbers", "Try again"), "primary", icon="rotate-cw")
    button.clicked.connect(again)
    empty.set("circle-alert", what, rest, "danger")
    empty.set_actions(button)
