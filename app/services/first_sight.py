"""What the first picture of the window shows, read in one go from the open cache.

The thread that opens the folder reads it, before asyncio and most services are imported
(``app/ui/desktop.py``). Invariant: it is what the services themselves would answer; they take it
over (``Console.take``) and read anew only what changes.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from app.domain.rows import ChatCounts, ChatRow, ChatTab, LabelRow, NumberRow
from app.store import accounts, chat_list, labels, numbers, resting
from app.store.connection import Connection

ROWS = 100
"""As many rows as a page of the list has."""


class FirstSight(NamedTuple):
    """``rows`` are the newest of ``tab`` in ``order``; ``resting`` is (put off, archived).

    ``accounts``: whether there is any; without one the first page is shown instead.
    """

    settings: dict[str, Any]
    numbers: list[NumberRow]
    labels: list[LabelRow]
    accounts: bool
    tab: str
    order: str
    rows: list[ChatRow]
    counts: ChatCounts
    resting: tuple[int, int]


def look(connection: Connection) -> FirstSight:
    """Reads it all."""
    kept = dict(accounts.all_settings(connection))
    tab, order = list_shown(kept)
    return FirstSight(
        kept,
        numbers.listing(connection),
        labels.listing(connection),
        connection.execute("SELECT 1 FROM accounts LIMIT 1").fetchone() is not None,
        tab,
        order,
        chat_list.listing(connection, ChatTab(tab), order=order, limit=ROWS),
        chat_list.counts(connection),
        resting.resting(connection),
    )


def list_shown(kept: dict[str, Any]) -> tuple[str, str]:
    """Tab and order in which the chat list begins, by what was kept of the settings."""
    tab, order = str(kept.get("chat_tab")), str(kept.get("chat_order"))
    if tab not in set(ChatTab):
        tab = str(ChatTab.ALL)
    if tab == ChatTab.NEEDS_REPLY:
        return tab, "urgent"
    return tab, order if order in chat_list.ORDERS else "newest"
