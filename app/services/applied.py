"""What a batch of facts changed, to be told after its commit (``inbox``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.services.events import (
    CallsChanged,
    Change,
    ChatsChanged,
    MessagesChanged,
    NumbersChanged,
    TemplatesChanged,
)


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


def changes(applied: Applied, *, live: bool, quiet: bool) -> Iterator[Change]:
    """As the bus is told of it, one event a chat; ``quiet``: so that nobody is notified."""
    for chat_id, ids in applied.messages.items():
        yield MessagesChanged(
            chat_id,
            frozenset(ids),
            frozenset(applied.gone.get(chat_id, ())),
            frozenset(applied.incoming.get(chat_id, ())),
            live,
            quiet,
        )
    if applied.chats:
        yield ChatsChanged(frozenset(applied.chats))
    if applied.numbers:
        yield NumbersChanged(frozenset(applied.numbers))
    if applied.calls:
        yield CallsChanged(frozenset(applied.calls))
    if applied.templates:
        yield TemplatesChanged(frozenset(applied.templates))
