"""The notices of chats, made of their rows, for ``notifications``.

Invariant: a notice has all that its words may need; ``notifying`` takes out what may not be shown.
"""

from __future__ import annotations

from app.domain.messages import Kind
from app.domain.rows import ChatRow, MessageRow
from app.services.notifying import Notice, Topic
from app.store.reminders import DueChat


def message_notice(chat: ChatRow, row: MessageRow) -> Notice:
    """The notice of a message or of another system's handing over."""
    system = row.kind is Kind.SYSTEM
    return Notice(
        Topic.HANDOFF if system else Topic.MESSAGE,
        f"chat {chat.id}",
        chat_id=chat.id,
        message_id=row.id,
        number_id=chat.number_id,
        who=name_of(chat),
        text="" if system else row.text,
        kind=row.kind.value,
        sender=row.sender_name,
        chat_kind=chat.kind,
        muted=chat.muted,
    )


def counted_notice(chat: ChatRow, message_id: int) -> Notice:
    """The notice of messages that are counted, whatever they say."""
    return Notice(
        Topic.MESSAGE,
        f"chat {chat.id}",
        chat_id=chat.id,
        message_id=message_id,
        number_id=chat.number_id,
        chat_kind=chat.kind,
        muted=chat.muted,
    )


def window_notice(chat: DueChat, minutes: int) -> Notice:
    """The notice of a window that closes in so many minutes."""
    return Notice(
        Topic.WINDOW,
        f"{Topic.WINDOW} {chat.id}",
        chat_id=chat.id,
        number_id=chat.number_id,
        who=chat.name,
        chat_kind=chat.kind,
        muted=chat.muted,
        count=minutes,
    )


def name_of(chat: ChatRow) -> str:
    """The name, else the phone number."""
    return chat.name or "+" + chat.address.split("@", 1)[0]
