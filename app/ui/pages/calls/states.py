"""What stands in the place of the table: no calls yet, no match.

Invariant: an empty table says why it is empty and what fills it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState


def _tr(text: str) -> str:
    return QCoreApplication.translate("CallStates", text)


def show_none_yet(empty: EmptyState, refresh: Callable[[], object]) -> None:
    """Nobody ever called."""
    button = Button(_tr("Ask for calls now"), "primary", icon="refresh-cw")
    button.clicked.connect(lambda _checked=False: refresh())
    empty.set(
        "phone-incoming",
        _tr("No calls yet"),
        _tr(
            "Calls to your numbers are listed here as their providers report them. They stay "
            "here when the provider’s own list of the last hundred has long forgotten them."
        ),
    )
    empty.set_actions(button)


def show_no_match(empty: EmptyState, text: str, clear: Callable[[], object]) -> None:
    """Nothing fits."""
    button = Button(_tr("Clear"), "soft")
    button.clicked.connect(lambda _checked=False: clear())
    title = _tr("No calls of “{text}”").format(text=text) if text else _tr("No such calls")
    empty.set(
        "search",
        title,
        _tr("Try another time or number. Names and numbers of callers can be searched for."),
    )
    empty.set_actions(button)
