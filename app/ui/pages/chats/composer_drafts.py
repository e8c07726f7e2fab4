"""What stands in the drafts of chats, as the composer last wrote it.

Rows of the list lag behind the disk, and what was sent lies there as a draft until its message is
written. Invariant: a chat that was written to shows what was written last, whatever its row says.
"""

from __future__ import annotations

from app.domain.rows import ChatRow


class Drafts:
    """By the chat's id: the text, and when its first letter was typed (ms; 0 for none).

    The address goes with it: the id of an erased chat may be given to another person's.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[str, int, str]] = {}

    def __contains__(self, chat_id: int) -> bool:
        return chat_id in self._known

    @property
    def chats(self) -> list[int]:
        """Those that were written to."""
        return list(self._known)

    def text(self, chat_id: int) -> str:
        """What was written last; empty where nothing is known."""
        return self._known.get(chat_id, ("", 0, ""))[0]

    def begun(self, chat_id: int) -> tuple[str, int]:
        """The same, and when its first letter was typed (ms; 0 for none)."""
        return self._known.get(chat_id, ("", 0, ""))[:2]

    def put(self, chat: ChatRow, text: str, begun: int) -> None:
        """The draft is written, or what it held has been sent."""
        self._known[chat.id] = (text, begun, chat.address)

    def add(self, chat_id: int, text: str, begun: int) -> tuple[str, int]:
        """A text comes back, after what was begun meanwhile; the whole, since its first letter."""
        now, since, address = self._known.get(chat_id, ("", 0, ""))
        if now.strip():
            text, begun = f"{now}\n{text}", min(since or begun, begun)
        self._known[chat_id] = (text, begun, address)
        return text, begun

    def on(self, row: ChatRow) -> ChatRow:
        """The row, with the draft that is known."""
        text, begun, address = self._known.get(row.id, ("", 0, ""))
        return row._replace(draft=text, draft_begun=begun) if address == row.address else row

    def learn(self, row: ChatRow) -> None:
        """A row that was read from the disk: it counts where nothing newer is known."""
        self._known.setdefault(row.id, (row.draft, row.draft_begun, row.address))

    def forget(self, chat_id: int) -> None:
        """The chat was erased."""
        self._known.pop(chat_id, None)
