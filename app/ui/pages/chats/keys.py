"""The keyboard of the Chats page (ui.md, Keyboard): one table, bound once.

Letters without a modifier belong to the list and the timeline themselves. Invariant: a key acts
only while the page can be seen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from app.ui.pages.chats.page import ChatsPage


def bind_keys(page: ChatsPage) -> None:
    """Binds every key of the page."""
    table: dict[str, Callable[[], object]] = {
        "Alt+Up": lambda: page.list.step(-1),
        "Alt+Down": lambda: page.list.step(1),
        "Alt+Shift+Up": lambda: page.list.step(-1, unread=True),
        "Alt+Shift+Down": lambda: page.list.step(1, unread=True),
        "Ctrl+F": page.search_in_chat,
        "Ctrl+N": page.opening.new_chat,
        "Ctrl+U": lambda: _of_chat(page, page.chat_menu.mark_unread),
        "Ctrl+Shift+U": lambda: _of_chat(page, page.chat_menu.no_reply),
        "Ctrl+L": lambda: _of_chat(page, page.requests.open_labels),
        "Ctrl+Shift+S": lambda: _of_chat(page, page.requests.open_snooze),
        "Ctrl+Shift+E": lambda: _of_chat(page, page.chat_menu.archive),
        "Ctrl+Shift+M": lambda: _of_chat(page, page.chat_menu.care.take),
        "Ctrl+Shift+L": page.list.filters.open_filter,
        "Ctrl+I": lambda: page.set_details(not page.panes.details_open),
        "Ctrl+E": page.composer.open_emoji,
        "Ctrl+O": page.composer.open_attach,
        "Ctrl+G": page.requests.go_to_day,
        "Ctrl+T": page.ways.open_template,
        "Ctrl+Shift+D": page.ways.open_later,
        "F5": page.timeline.reload,
    }
    for keys, act in table.items():
        QShortcut(QKeySequence(keys), page).activated.connect(act)


def _of_chat(page: ChatsPage, act: Callable[..., None]) -> None:
    if page.chat is not None:
        act(page.chat)
