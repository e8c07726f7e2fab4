"""What the imitated gateway keeps: accounts, clients (numbers), chats, messages, lists.

Invariant: one message of the imitated WhatsApp is one ``Message`` in a chat; the gateway's own
lists (sent, received, calls) are other records with ids of their own, as in a real gateway that
keeps a database beside the WhatsApp session.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from app.sandbox.fakes.gateway.pairing import Pairing
from app.sandbox.media import Media
from app.sandbox.stamps import seconds


@dataclass(slots=True)
class Message:
    """A message in a chat. ``at`` in milliseconds; ``ack`` 1 sent, 2 delivered, 3 read."""

    id: str
    body: str
    from_me: bool
    at: int
    type: str = "chat"
    media: Media | None = None
    ack: int = 1
    reactions: list[dict[str, str]] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """As chat_messages lists it."""
        shown = self.media and self.type in ("document", "video")
        return {
            "id": {"_serialized": self.id},
            "body": self.body,
            "fromMe": self.from_me,
            "timestamp": self.at // 1000,
            "type": self.type,
            "hasMedia": self.media is not None,
            "hasReaction": bool(self.reactions),
            "reactions": list(self.reactions) or None,
            "ack": self.ack,
            "filename": self.media.filename if self.media and shown else None,
        }

    def brief(self) -> dict[str, Any]:
        """As the answers of the session sends show it."""
        return {
            "id": {"_serialized": self.id},
            "body": self.body,
            "timestamp": self.at // 1000,
        }


@dataclass(slots=True)
class Chat:
    """A chat of one client. ``kind``: private, group or channel."""

    id: str
    name: str
    kind: str = "private"
    picture: str | None = None
    unread: int = 0
    muted: bool = False
    pinned: bool = False
    read_only: bool = False
    description: str | None = None
    participants: int = 0
    owner: str | None = None
    created_at: int = 0
    messages: list[Message] = field(default_factory=list)

    @property
    def last_at(self) -> int:
        """When something last happened in it, milliseconds."""
        return self.messages[-1].at if self.messages else self.created_at

    def as_json(self) -> dict[str, Any]:
        """As list_chats or list_groups shows it."""
        last = self.messages[-1] if self.messages else None
        common = {
            "name": self.name,
            "profilePic": self.picture,
            "lastMessage": last
            and {"body": last.body, "timestamp": last.at // 1000, "fromMe": last.from_me},
            "timestamp": self.last_at // 1000,
            "unreadCount": self.unread,
            "isMuted": self.muted,
            "pinned": self.pinned,
        }
        if self.kind == "private":
            return {"id": {"_serialized": self.id}, **common}
        more: dict[str, Any] = {"description": self.description}
        if self.kind == "group":
            more["participants"] = self.participants
            more["owner"] = self.owner
            more["createdAt"] = self.created_at // 1000
        return {"id": self.id, **common, **more, "isReadOnly": self.read_only, "type": self.kind}


@dataclass(slots=True)
class Client:
    """A number. ``connected`` is the number of the phone that scanned, or None while pending."""

    id: str
    phone_number: str
    owner: str
    api_key: str
    pairing: Pairing
    connected: str | None = None
    webhook_url: str | None = None
    chats: dict[str, Chat] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """As list_clients shows it."""
        return {
            "clientId": self.id,
            "phoneNumber": self.phone_number,
            "apiKey": self.api_key,
            "connectedNumber": f"{self.connected}@c.us" if self.connected else "Not Connected",
            "status": "Authenticated" if self.connected else "Pending Authentication",
        }

    def find(self, message_id: str) -> tuple[Chat, Message] | None:
        """A message of any chat by its id."""
        for chat in self.chats.values():
            for message in chat.messages:
                if message.id == message_id:
                    return chat, message
        return None


@dataclass(slots=True)
class Account:
    """A login of the gateway; it owns clients."""

    username: str
    password: str
    api_key: str
    role: str = "admin"
    most_clients: int = 10


@dataclass(slots=True)
class Scheduled:
    """A message that the gateway sends later. Times in milliseconds."""

    id: int
    owner: str
    client_id: str
    recipient: str
    message: str
    due: int
    created_at: int
    status: str = "pending"
    sent_at: int | None = None

    def as_json(self) -> dict[str, Any]:
        """As list_scheduled shows it."""
        return {
            "id": self.id,
            "clientId": self.client_id,
            "recipient": self.recipient,
            "message": self.message,
            "scheduleTime": seconds(self.due),
            "status": self.status,
            "createdAt": seconds(self.created_at),
            "sentTime": None if self.sent_at is None else seconds(self.sent_at),
        }
