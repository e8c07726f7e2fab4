"""The living part of the imitated gateway: what happens when messages come and go.

Every way in or out ends here, so that chat history, lists, webhooks and the sandbox's book agree
with each other. Invariant: one real message makes exactly one ``Message``, at most one row in the
gateway's own lists and at most one webhook, and no two of these share an id; their times differ
by up to two seconds, as three clocks of a real gateway do.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

from app.sandbox.client import NoAnswer, is_local
from app.sandbox.fakes.gateway.pairing import Pairing
from app.sandbox.fakes.gateway.state import Account, Chat, Client, Message, Scheduled
from app.sandbox.hooks import GATEWAY, GATEWAY_CALL, Post
from app.sandbox.media import Media, media, mime_of
from app.sandbox.operation import Refused
from app.sandbox.people import Line
from app.sandbox.stamps import seconds
from app.sandbox.world import World

NAME = "gateway"
NO_ANSWER_TEXT = "מצטער, אני לא זמין כעת."
SENDABLE = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".pdf", ".mp4", ".mp3")
_TYPES = {"text": "chat", "voice": "audio", "contacts": "vcard"}
_LISTED = 100
_LOGGED = 500


def refusal(status: int, message: str, code: str | None = None) -> Refused:
    """An error answer. The envelope is not documented; older ones have no code."""
    body: dict[str, Any] = {"error": message}
    if code:
        body = {"success": False, "code": code, "error": message}
    return Refused(status, body)


class Site:
    """State and behaviour; the operations' files only translate to and from HTTP."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.accounts: dict[str, Account] = {}
        self.clients: dict[str, Client] = {}
        self.sessions: dict[str, str] = {}
        self.sent: list[dict[str, Any]] = []
        self.received: list[dict[str, Any]] = []
        self.calls: list[dict[str, Any]] = []
        self.scheduled: list[Scheduled] = []
        self.logs: list[dict[str, Any]] = []
        self._ids = {"sent": 1040, "received": 5200, "call": 310, "scheduled": 70}

    def number(self, kind: str) -> int:
        """The next id of one of the gateway's tables."""
        self._ids[kind] += 1
        return self._ids[kind]

    def log(self, level: str, message: str, client_id: str | None = None) -> None:
        """A line of the application log."""
        at = seconds(self.world.clock.now_ms())
        line = {"timestamp": at, "level": level, "message": message, "clientId": client_id}
        self.logs.append(line)
        del self.logs[:-_LOGGED]

    def message_id(self) -> str:
        """A serialised id as in the documents: 3EB0…, 18 hex digits."""
        return "3EB0" + self.world.fresh(length=14).upper()

    def add_client(self, client_id: str, phone_number: str, owner: str) -> Client:
        """A new number, pending."""
        key = self.world.key("", f"client key {owner} {client_id} {phone_number}")
        pairing = Pairing(
            self.world.clock,
            self.world.fresh(),
            self.world.clock.monotonic(),
        )
        client = Client(client_id, phone_number, owner, key, pairing)
        self.clients[client_id] = client
        self.log("info", "Client created, waiting for a scan", client_id)
        return client

    def look_at_code(self, client: Client) -> str:
        """The QR's text now; the first look starts the phone that scans by itself."""
        wait = self.world.tuning.auto_scan_seconds
        if not client.pairing.awaited and wait is not None:
            client.pairing.awaited = True
            self.world.tasks.start(self._scan_later(client, wait), f"scan {client.id}")
        return client.pairing.code(self.world.tuning.qr_seconds)

    def scan(self, client: Client, phone_number: str | None = None) -> None:
        """A phone scans: the number of that phone is what gets connected."""
        client.connected = phone_number or client.phone_number
        self.log("info", f"Client authenticated as {client.connected}", client.id)

    def disconnect(self, client: Client) -> None:
        """The phone signs this device out; history stays on the gateway."""
        client.connected = None
        client.pairing.restart()
        self.log("warn", "Client disconnected: LOGOUT", client.id)

    def chat(self, client: Client, chat_id: str, name: str = "") -> Chat:
        """A chat, made if it is not there."""
        if chat_id not in client.chats:
            shown = name or "+" + chat_id.partition("@")[0]
            client.chats[chat_id] = Chat(chat_id, shown, created_at=self.world.clock.now_ms())
        return client.chats[chat_id]

    async def fetch(self, url: str, kind: str) -> Media:
        """The file behind a media URL; only this machine is asked, others are imagined.

        Raises MEDIA_ERROR where there is none.
        """
        name = url.partition("?")[0].rstrip("/").rpartition("/")[2] or "file"
        try:
            host = urlsplit(url).hostname or ""
        except ValueError:
            host = ""
        if not url.startswith(("http://", "https://")) or not host or host.endswith(".invalid"):
            raise refusal(400, "Failed to process media URL.", "MEDIA_ERROR")
        if not is_local(host):
            return media(kind, name, seed=len(url))
        try:
            reply = await self.world.client.get(url, 5.0)
        except NoAnswer:
            raise refusal(400, "Failed to download media.", "MEDIA_ERROR") from None
        if reply.status != 200:
            raise refusal(400, "Failed to download media.", "MEDIA_ERROR")
        mime = reply.headers.get("content-type", mime_of(name)).partition(";")[0]
        return Media(kind, name, mime, data=reply.body)

    def send(
        self,
        client: Client,
        chat: Chat,
        text: str,
        *,
        operation: str,
        request_id: str | None = None,
        file: Media | None = None,
        listed: bool,
    ) -> Message:
        """Sends, from whichever side: into the chat, the book and, if ``listed``, list and hook."""
        now = self.world.clock.now_ms()
        kind = file.kind if file else "text"
        message = Message(self.message_id(), text, True, now, _TYPES.get(kind, kind), file)
        chat.messages.append(message)
        to = chat.id.partition("@")[0] if chat.kind == "private" else chat.id
        self.world.book(NAME, client.id, to, kind, text, operation, request_id, wa_id=message.id)
        if listed:
            row = {
                "id": self.number("sent"),
                "clientId": client.id,
                "senderNumber": client.connected,
                "recipient": to,
                "message": text,
                "status": "sent",
                "sentAt": seconds(now + self._lag(900)),
            }
            self.sent.append(row)
            data: dict[str, Any] = {"from": client.id, "to": to, "body": text, "message": text}
            data |= {"timestamp": now + self._lag(700), "type": "sent_message"}
            self._hook(client, "message_sent", data)
        self.log("info", f"Message sent to {to}", client.id)
        self.world.tasks.start(self._ticks(client, chat, message), f"ticks {message.id}")
        return message

    def receive(self, client: Client, chat: Chat, line: Line) -> str:
        """A customer does ``line`` in ``chat``; returns the id of what came of it."""
        if line.kind == "reaction":
            return self._react(client, chat, line.text)
        if line.kind == "call":
            return str(self.call(client, chat.id.partition("@")[0], line.amount, line.name))
        now = self.world.clock.now_ms()
        file = None
        if line.kind in ("image", "voice", "audio", "video", "document", "sticker"):
            file = media(line.kind, line.name, self.world.random.randrange(10_000), line.amount)
        body = line.text if line.kind != "location" else f"32.7940,34.9896 {line.text}".strip()
        message = Message(
            self.message_id(), body, False, now, _TYPES.get(line.kind, line.kind), file, ack=2
        )
        chat.messages.append(message)
        chat.unread += 1
        sender = chat.id.partition("@")[0] if chat.kind == "private" else chat.id
        row = {
            "id": self.number("received"),
            "client_id": client.id,
            "sender": sender,
            "message": body,
            "received_at": seconds(now + self._lag(1500)),
        }
        self.received.append(row)
        data: dict[str, Any] = {"from": sender, "to": client.id, "body": body, "message": body}
        data |= {"timestamp": now + self._lag(900), "type": "received_message"}

        def answered(answer: dict[str, Any] | None) -> None:
            text = (answer or {}).get("response")
            if isinstance(text, str) and text.strip():
                self.send(client, chat, text, operation="webhook response", listed=True)

        self._hook(client, "message_received", data, answered)
        return message.id

    def call(self, client: Client, caller: str, length: int = 0, kind: str = "") -> int:
        """Somebody calls; the gateway rejects it and sends a text, ours or its own."""
        now = self.world.clock.now_ms()
        video = kind == "video"
        row = {
            "id": self.number("call"),
            "client_id": client.id,
            "call_from": f"{caller}@c.us",
            "is_video": video,
            "start_time": seconds(now),
            "end_time": seconds(now + length * 1000) if length else None,
            "duration": length or None,
            "created_at": seconds(now + self._lag(900)),
        }
        self.calls.append(row)
        data: dict[str, Any] = {"from": caller, "to": client.id, "isVideo": video}
        data |= {"timestamp": now + self._lag(500), "type": "call_rejected"}
        chat = self.chat(client, f"{caller}@c.us")

        def answered(answer: dict[str, Any] | None) -> None:
            text = (answer or {}).get("rejectionMessage")
            if not (isinstance(text, str) and text.strip()):
                text = NO_ANSWER_TEXT
            self.send(client, chat, text, operation="call rejection", listed=True)

        if not self._hook(client, "call_rejected", data, answered):
            answered(None)
        return int(str(row["id"]))

    def listed(self, rows: list[dict[str, Any]], most: int = _LISTED) -> list[dict[str, Any]]:
        """The newest rows, newest first, as the gateway's lists answer."""
        return rows[: -most - 1 : -1]

    def _react(self, client: Client, chat: Chat, emoji: str) -> str:
        ours = [message for message in chat.messages if message.from_me]
        if not ours:
            return ""
        sender = chat.id if chat.kind == "private" else f"{client.phone_number[:-3]}555@c.us"
        kept = [one for one in ours[-1].reactions if one["senderId"] != sender]
        ours[-1].reactions = [*kept, {"reaction": emoji, "senderId": sender}] if emoji else kept
        return ours[-1].id

    def _lag(self, most: int) -> int:
        return self.world.random.randrange(most)

    def _hook(self, client: Client, event: str, data: dict[str, Any], answered: Any = None) -> bool:
        if not client.webhook_url:
            return False
        body = json.dumps({"event": event, "data": data}, ensure_ascii=False).encode()
        schedule = GATEWAY_CALL if event == "call_rejected" else GATEWAY
        self.world.hooks.deliver(
            Post(
                NAME,
                event,
                client.webhook_url,
                body,
                {"X-Api-Key": client.api_key},
                schedule,
                answered,
            )
        )
        return True

    async def _ticks(self, client: Client, chat: Chat, message: Message) -> None:
        await self.world.clock.pause(1.0)
        message.ack = max(message.ack, 2)
        await self.world.clock.pause(1.5 + self.world.random.random() * 2)
        message.ack = max(message.ack, 3)
        if chat.kind == "private":
            self.world.heard(NAME, client.id, chat.id.partition("@")[0], message.body)

    async def _scan_later(self, client: Client, wait: float) -> None:
        # real seconds: this stands for somebody who takes up a phone
        clock = self.world.clock
        due = clock.monotonic() + wait
        while clock.monotonic() < due:
            await clock.pause((due - clock.monotonic()) * self.world.tuning.speed)
        if client.connected is None and self.clients.get(client.id) is client:
            self.scan(client)
