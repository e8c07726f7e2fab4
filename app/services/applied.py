"""What a batch of facts changed, to be told after its commit (``inbox``)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Applied:
    """What a batch changed."""

    messages: dict[int, set[int]] = field(default_factory=dict)
    gone: dict[int, set[int]] = field(default_factory=dict)
    incoming: dict[int, set[int]] = field(default_factory=dict)
    chats: set[int] = field(default_factory=set)
    numbers: set[int] = field(default_factory=set)
    calls: set[int] = field(default_factory=set)
    templates: set[int] = field(default_factory=set)
    effects: list[tuple[str, int | None, int | None, str]] = field(default_factory=list)

    def changed(self, chat_id: int, ids: Iterable[int]) -> None:
        """Notes changed messages of a chat."""
        self.messages.setdefault(chat_id, set()).update(ids)
        self.chats.add(chat_id)
