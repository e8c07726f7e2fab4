"""What stands in place of the delivery list: none yet, no match, still searching.

Invariant: an empty list says why it is empty and what fills it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeliveryStates", text)


def show_searching(empty: EmptyState, text: str) -> None:
    """Bodies further back are being looked through."""
    empty.set(
        "search",
        _tr("Searching"),
        _tr("Older deliveries are looked through for “{text}”.").format(text=text),
    )
    empty.set_actions()


def show_no_match(empty: EmptyState, text: str, clear: Callable[[], object]) -> None:
    """Nothing fits."""
    button = Button(_tr("Clear"), "soft")
    button.clicked.connect(lambda _checked=False: clear())
    title = _tr("Nothing for “{text}”").format(text=text) if text else _tr("Nothing here")
    empty.set(
        "search",
        title,
        _tr(
            "All stored deliveries were looked through. Names of events, numbers and any text in a "
            "body can be searched for."
        ),
    )
    empty.set_actions(button)


def show_none_yet(empty: EmptyState, test: Callable[[], object]) -> None:
    """Nothing was ever received."""
    button = Button(_tr("Send a test event"), "primary", icon="flask-conical")
    button.clicked.connect(lambda _checked=False: test())
    empty.set(
        "webhook",
        _tr("No deliveries yet"),
        _tr(
            "What providers send to this receiver is listed here, with its proof. A test event "
            "shows at once whether everything is in place."
        ),
    )
    empty.set_actions(button)
