"""Conversations over the linked-device gateway: keys send, a dashboard session reads back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.facts import Media
from app.domain.files import FileRule
from app.domain.messages import ChatKind, Kind
from app.domain.phones import digits_in
from app.providers.base import Call
from app.providers.messaging import Outgoing, Peer, Read

_MEDIA_TYPES = {
    Kind.IMAGE: "image",
    Kind.VIDEO: "video",
    Kind.AUDIO: "audio",
    Kind.DOCUMENT: "document",
}
_ENDINGS = {
    "jpg": Kind.IMAGE,
    "jpeg": Kind.IMAGE,
    "png": Kind.IMAGE,
    "gif": Kind.IMAGE,
    "webp": Kind.IMAGE,
    "mp4": Kind.VIDEO,
    "mp3": Kind.AUDIO,
}
# how far back the history is read for one message
_LOOKED_AT = 100
_SENDS = {
    "send_message": "number",
    "send_chat_message": "chatId",
    "send_group_message": "groupId",
    "send_group_session_message": "groupId",
}


class GatewayMessaging:
    """Sections "Send Message", "Chat Interface API", "Groups & Channels API" of the seed."""

    window = False
    listed = True

    def address(self, digits: str) -> str:
        """``<digits>@c.us``."""
        return f"{digits}@c.us"

    def text(self, peer: Peer, text: str, quoted: str) -> Call:
        """With a session the answer names the message, so that way is taken first."""
        if peer.kind is not ChatKind.PERSON:
            if peer.session:
                return Call(
                    "send_group_session_message",
                    {"clientId": peer.number, "groupId": peer.address, "message": text},
                )
            return Call(
                "send_group_message",
                {"clientId": peer.number, "groupId": peer.address, "message": text},
            )
        if peer.session:
            return Call(
                "send_chat_message",
                {"clientId": peer.number, "chatId": peer.address, "message": text},
            )
        return Call(
            "send_message",
            {"clientId": peer.number, "number": _digits(peer.address), "message": text},
        )

    def link(self, peer: Peer, url: str, caption: str, kind: Kind) -> Call:
        """A file by its public address; groups want its kind named."""
        extra = {"message": caption} if caption else {}
        if peer.kind is ChatKind.PERSON:
            return Call(
                "send_message",
                {
                    "clientId": peer.number,
                    "number": _digits(peer.address),
                    "mediaUrl": url,
                    **extra,
                },
            )
        operation = "send_group_session_message" if peer.session else "send_group_message"
        return Call(
            operation,
            {
                "clientId": peer.number,
                "groupId": peer.address,
                "mediaUrl": url,
                "mediaType": _MEDIA_TYPES.get(kind, "document"),
                **extra,
            },
        )

    def files(self) -> Sequence[FileRule]:
        """None: it fetches files from addresses."""
        return ()

    def file(self, peer: Peer, kind: Kind, name: str, caption: str, quoted: str) -> None:
        """Not documented."""

    def uploaded(self, document: Any) -> str:
        """Nothing."""
        return ""

    def outgoing(self, operation: str, parameters: Mapping[str, Any]) -> Outgoing | None:
        """The four operations that send."""
        if operation not in _SENDS:
            return None
        number = str(parameters.get("clientId") or "")
        to = str(parameters.get(_SENDS[operation]) or "")
        url = str(parameters.get("mediaUrl") or "")
        if not number or not to:
            return None
        address = to if "@" in to else self.address(digits_in(to))
        person = operation in ("send_message", "send_chat_message")
        kind = _kind_of(url, str(parameters.get("mediaType") or "")) if url else Kind.TEXT
        return Outgoing(
            number,
            address,
            kind,
            str(parameters.get("message") or ""),
            ChatKind.PERSON if person else ChatKind.GROUP,
            Media(url=url, filename=url.split("?")[0].rsplit("/", 1)[-1]) if url else None,
        )

    def account_reads(self) -> Sequence[Read]:
        """The list of numbers, and the last 100 messages sent by any of them."""
        return (
            Read(Call("list_clients"), every=30.0, with_hooks=60.0),
            Read(Call("sent_messages"), every=30.0, with_hooks=120.0, holds=100),
            Read(Call("call_logs"), every=300.0, with_hooks=900.0, holds=50),
        )

    def number_reads(self, number: str, session: bool) -> Sequence[Read]:
        """Chats and groups where a session is there, else what the key may read."""
        who = {"clientId": number}
        reads = [
            Read(Call("received_messages", who), every=30.0, with_hooks=120.0, holds=100),
            Read(Call("incoming_calls", who), every=60.0, with_hooks=300.0, holds=100),
            Read(Call("list_groups", who), every=120.0, with_hooks=300.0),
        ]
        if session:
            reads.insert(0, Read(Call("list_chats", who), every=20.0, with_hooks=60.0))
        return reads

    def history(self, peer: Peer, limit: int) -> Call | None:
        """The chat's last messages, with ticks and reactions; needs the session."""
        if not peer.session:
            return None
        return Call(
            "chat_messages", {"clientId": peer.number, "chatId": peer.address, "limit": limit}
        )

    def status(self, provider_id: str, number: str) -> Call | None:
        """Ticks come with the history; one message can't be asked for."""
        return None

    def evidence(self, peer: Peer, provider_id: str) -> Sequence[Call]:
        """The chat's history, and the list of what was sent by key."""
        history = self.history(peer, _LOOKED_AT)
        listed = Call("sent_messages")
        return (listed,) if history is None else (history, listed)

    def mark_read(self, peer: Peer) -> Call | None:
        """Needs the session."""
        if not peer.session:
            return None
        return Call("mark_chat_read", {"clientId": peer.number, "chatId": peer.address})

    def media(self, peer: Peer, provider_id: str, remote_id: str) -> Call | None:
        """Needs the session and the message's own id."""
        message = remote_id or provider_id
        if not peer.session or not message:
            return None
        return Call("download_media", {"clientId": peer.number, "messageId": message})

    def pair(self, number: str, phone: str) -> Call | None:
        """Adds a number; the answer holds the first code."""
        return Call("add_number", {"clientId": number, "phoneNumber": phone})

    def code(self, number: str) -> Call | None:
        """The code as a PNG, while the number is pending."""
        return Call("get_qr", {"clientId": number})

    def set_webhook(self, number: str, url: str, secret: str) -> Call | None:
        """The gateway proves itself by the client's key; there is no secret."""
        return Call("update_webhook", {"clientId": number, "webhookUrl": url})

    def remove(self, number: str, password: str) -> Call | None:
        """Destructive; needs the session and the dashboard password."""
        return Call("delete_client", {"clientId": number, "password": password})


def _kind_of(url: str, named: str) -> Kind:
    for kind, name in _MEDIA_TYPES.items():
        if name == named:
            return kind
    ending = url.split("?")[0].rsplit(".", 1)[-1].lower()
    return _ENDINGS.get(ending, Kind.DOCUMENT)


def _digits(address: str) -> str:
    return address.split("@", 1)[0]


MESSAGING = GatewayMessaging()
