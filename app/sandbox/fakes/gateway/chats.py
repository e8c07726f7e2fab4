"""The session's chat operations: lists, history, media, answers, read marks, groups.

Invariant: list_chats shows people only, newest first; history is oldest first.
"""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import quote

from starlette.responses import Response

from app.sandbox.fakes.gateway.access import Access
from app.sandbox.fakes.gateway.site import Site, refusal
from app.sandbox.fakes.gateway.state import Chat
from app.sandbox.operation import Call, Operation

_DEFAULT_LIMIT = 50


class Chats:
    """The operations of this file over one site."""

    def __init__(self, site: Site, access: Access) -> None:
        self._site = site
        self._access = access

    def operations(self) -> list[Operation]:
        """Their declarations."""
        chats, one = "/api/chats/{clientId}", "/api/chats/{clientId}/{chatId}"
        media = chats + "/media/{messageId}"
        return [
            Operation("list_chats", "GET", chats, self.list_chats),
            Operation("download_media", "GET", media, self.download_media),
            Operation("chat_messages", "GET", one + "/messages", self.chat_messages),
            Operation("send_chat_message", "POST", one + "/send", self.send_chat_message),
            Operation("mark_chat_read", "POST", one + "/read", self.mark_chat_read),
            Operation("list_groups", "GET", "/api/groups/{clientId}", self.list_groups),
        ]

    async def list_chats(self, call: Call) -> Any:
        """People only."""
        client = self._access.session(call).connected(call.path("clientId"))
        return {"chats": [chat.as_json() for chat in _newest(client.chats.values(), "private")]}

    async def list_groups(self, call: Call) -> Any:
        """Groups and channels."""
        client = self._access.either(call).connected(call.path("clientId"))
        groups = [chat.as_json() for chat in _newest(client.chats.values(), "group")]
        channels = [chat.as_json() for chat in _newest(client.chats.values(), "channel")]
        return {"groups": groups, "channels": channels, "total": len(groups) + len(channels)}

    async def chat_messages(self, call: Call) -> Any:
        """The newest ``limit`` messages, oldest first."""
        client = self._access.session(call).connected(call.path("clientId"))
        try:
            limit = int(call.query("limit", str(_DEFAULT_LIMIT)))
        except ValueError:
            raise refusal(400, "limit must be a number.") from None
        if limit < 1:
            raise refusal(400, "limit must be at least 1.")
        chat = self._chat(client.chats, call.path("chatId"))
        ordered = sorted(chat.messages, key=lambda message: message.at)
        return {"messages": [message.as_json() for message in ordered[-limit:]]}

    async def send_chat_message(self, call: Call) -> Any:
        """Text only."""
        client = self._access.session(call).connected(call.path("clientId"))
        text = call.json().get("message")
        if not isinstance(text, str) or not text.strip():
            raise refusal(400, "message is required.")
        chat_id = call.path("chatId")
        if chat_id not in client.chats and not chat_id.partition("@")[0].isdigit():
            raise refusal(400, "Invalid chat ID.")
        chat = self._site.chat(client, chat_id)
        if chat.read_only:
            raise refusal(403, "This chat is read-only.", "READ_ONLY_CHAT")
        message = self._site.send(
            client,
            chat,
            text,
            operation=call.operation,
            request_id=call.request_id,
            listed=self._site.world.tuning.session_sends_listed,
        )
        return {"success": True, "message": message.brief()}

    async def mark_chat_read(self, call: Call) -> Any:
        """Blue ticks for the customer."""
        client = self._access.session(call).connected(call.path("clientId"))
        chat = self._chat(client.chats, call.path("chatId"))
        chat.unread = 0
        for message in chat.messages:
            if not message.from_me:
                message.ack = 3
        return {"success": True}

    async def download_media(self, call: Call) -> Response:
        """The file of a message."""
        client = self._access.session(call).connected(call.path("clientId"))
        found = client.find(call.path("messageId"))
        if found is None:
            raise refusal(404, "Message not found.")
        file = found[1].media
        if file is None:
            raise refusal(404, "The message has no media.")
        content = await asyncio.to_thread(file.content)
        name = file.filename
        shown = f'inline; filename="{name}"'
        if not name.isascii():
            shown = f"inline; filename*=UTF-8''{quote(name)}"
        return Response(content, headers={"Content-Type": file.mime, "Content-Disposition": shown})

    def _chat(self, chats: dict[str, Chat], chat_id: str) -> Chat:
        if chat_id not in chats:
            raise refusal(404, "Chat not found.")
        return chats[chat_id]


def _newest(chats: Any, kind: str) -> list[Chat]:
    found = [chat for chat in chats if chat.kind == kind]
    return sorted(found, key=lambda chat: chat.last_at, reverse=True)
