"""What a chat list shows: its tab and filters, what is looked for, and the order.

Invariant: what it says of a row is what the store says of it (``store/chat_list.py``); only of a
search the store alone can tell.
"""

from __future__ import annotations

from typing import NamedTuple

from app.domain.chat_order import CLOSED_WINDOW, NO_WINDOW, Key
from app.domain.messages import ChatKind
from app.domain.rows import EVERYTHING, ChatCounts, ChatFilter, ChatRow, ChatTab


class ListQuery(NamedTuple):
    """What the list shows: a tab, perhaps of some numbers only, perhaps searched.

    ``at``: the moment (ms) by which windows count as closed; it stays while the list is shown, so
    that rows keep their places.
    """

    tab: ChatTab = ChatTab.ALL
    numbers: frozenset[int] | None = None
    text: str = ""
    order: str = "newest"
    only: ChatFilter = EVERYTHING
    starred: bool = False
    at: int = 0

    def like(self, other: ListQuery) -> bool:
        """Whether it is the same list, at whatever moment."""
        return self._replace(at=0) == other._replace(at=0)

    def standing(self, row: ChatRow) -> int:
        """How urgent: 0 a window that closes, 1 none to close, 2 a closed one."""
        if row.window_until > self.at:
            return 0
        return 2 if row.window_until else 1

    def holds(self, row: ChatRow) -> bool:
        """Whether a row belongs to the list. Of a search only the store can tell."""
        if self.numbers is not None and row.number_id not in self.numbers:
            return False
        if self.starred or (not self.text and not self.only.holds(row)):
            return False
        if self.tab is ChatTab.NEEDS_REPLY:
            return row.needs_reply
        if self.tab is ChatTab.UNREAD:
            return row.unread > 0
        if self.tab is ChatTab.GROUPS:
            return row.kind is ChatKind.GROUP
        return self.tab is not ChatTab.CHANNELS or row.kind is ChatKind.CHANNEL

    def key(self, row: ChatRow) -> Key:
        """The place of a row, as the store orders them (``chat_list.order_of``)."""
        if self.order == "urgent":
            standing = (row.window_until, NO_WINDOW, CLOSED_WINDOW)[self.standing(row)]
            return (standing, row.waiting_since, row.id)
        if self.order == "oldest":
            return (0, row.last_at, row.id)
        return (0 if row.pinned else 1, -row.last_at, -row.id)

    def count(self, counts: ChatCounts) -> int:
        """How many chats of the counted ones belong to the list."""
        return {
            ChatTab.NEEDS_REPLY: counts.needs_reply,
            ChatTab.UNREAD: counts.unread,
            ChatTab.GROUPS: counts.groups,
            ChatTab.CHANNELS: counts.channels,
        }.get(self.tab, counts.all)
