"""Operations that send with a key, and the schedule.

Invariant: whatever is refused here did not go out; whatever went out stands in the book.
"""

from __future__ import annotations

import asyncio
import re
from typing import Any

from app.core.clock import parse_iso
from app.sandbox.fakes.gateway.access import Access, Holder
from app.sandbox.fakes.gateway.numbers import address
from app.sandbox.fakes.gateway.site import SENDABLE, Site, refusal
from app.sandbox.fakes.gateway.state import Chat, Client, Scheduled
from app.sandbox.media import Media
from app.sandbox.operation import Call, Operation

_NUMBER = re.compile(r"\d{7,15}$")
_MOST_TEXT = 4096
_MEDIA_TYPES = ("image", "video", "audio", "document")
_KINDS = {"pdf": "document", "mp4": "video", "mp3": "audio"}


class Sending:
    """The operations of this file over one site."""

    def __init__(self, site: Site, access: Access) -> None:
        self._site = site
        self._access = access

    def operations(self) -> list[Operation]:
        """Their declarations."""
        group = "/api/groups/{clientId}/{groupId}/send"
        scheduled = "/scheduled-messages"
        return [
            Operation("send_message", "POST", "/api/send-message", self.send_message),
            Operation("send_group_message", "POST", "/api/send-group-message", self.send_group),
            Operation("send_group_session_message", "POST", group, self.send_group_session),
            Operation("schedule_message", "POST", "/schedule-message", self.schedule),
            Operation("list_scheduled", "GET", scheduled, self.list_scheduled),
            Operation("cancel_scheduled", "DELETE", scheduled + "/{id}", self.cancel),
        ]

    async def send_message(self, call: Call) -> Any:
        """Text or media to a person; the answer is not documented and names no id."""
        holder = self._access.key(call)
        asked = call.json()
        client = holder.connected(asked.get("clientId"))
        number = str(asked.get("number") or "")
        if not _NUMBER.match(number):
            raise refusal(400, "number is required: digits with country code.")
        text, url = _words(asked)
        file = None
        if url:
            ending = url.partition("?")[0].lower().rpartition(".")[2]
            if "." + ending not in SENDABLE:
                raise refusal(400, f"Unsupported file type .{ending}.", "MEDIA_ERROR")
            file = await self._site.fetch(url, _KINDS.get(ending, "image"))
        self._site.send(
            client,
            self._site.chat(client, f"{number}@c.us"),
            text,
            operation=call.operation,
            request_id=call.request_id,
            file=file,
            listed=True,
        )
        return {"status": "success", "message": "Message sent successfully."}

    async def send_group(self, call: Call) -> Any:
        """With a key: after the documented pause of 2–5 s."""
        holder = self._access.key(call)
        call.fake.limited("gateway.group_sends", call.header("x-api-key"))
        asked = call.json()
        for name in ("clientId", "groupId"):
            if not asked.get(name):
                raise refusal(400, f"{name} is required.")
        client, group, text, file = await self._group(
            holder, asked, asked.get("clientId"), str(asked.get("groupId"))
        )
        world = self._site.world
        await world.clock.pause(world.random.uniform(*world.tuning.group_delay))
        message = self._site.send(
            client,
            group,
            text,
            operation=call.operation,
            request_id=call.request_id,
            file=file,
            listed=True,
        )
        shown = {**message.brief(), "type": message.type}
        return {"success": True, "message": shown, "groupId": group.id, "groupName": group.name}

    async def send_group_session(self, call: Call) -> Any:
        """With a session: at once."""
        holder = self._access.session(call)
        call.fake.limited("gateway.session_group_sends", holder.account.username)
        asked = call.json()
        client, group, text, file = await self._group(
            holder, asked, call.path("clientId"), call.path("groupId")
        )
        message = self._site.send(
            client,
            group,
            text,
            operation=call.operation,
            request_id=call.request_id,
            file=file,
            listed=self._site.world.tuning.session_sends_listed,
        )
        return {"success": True, "message": {**message.brief(), "type": message.type}}

    async def schedule(self, call: Call) -> Any:
        """The answer is not documented."""
        holder = self._access.either(call)
        asked = call.json()
        client = holder.client(asked.get("clientId"))
        number, text = str(asked.get("number") or ""), asked.get("message")
        if not _NUMBER.match(number.removeprefix("+")):
            raise refusal(400, "number is required, with country code.")
        if not isinstance(text, str) or not text.strip():
            raise refusal(400, "message is required.")
        try:
            due = parse_iso(str(asked.get("scheduleTime") or ""))
        except ValueError:
            raise refusal(400, "scheduleTime must be ISO-8601 UTC.") from None
        now = self._site.world.clock.now_ms()
        if due <= now:
            raise refusal(400, "scheduleTime must be in the future.")
        entry = Scheduled(
            self._site.number("scheduled"),
            holder.account.username,
            client.id,
            number,
            text,
            due,
            now,
        )
        self._site.scheduled.append(entry)
        self.watch(entry)
        return {"status": "success", "message": "Message scheduled.", "id": entry.id}

    async def list_scheduled(self, call: Call) -> Any:
        """All of the login's schedules."""
        holder = self._access.either(call)
        mine = {client.id for client in holder.clients()}
        return [
            entry.as_json()
            for entry in self._site.scheduled
            if entry.owner == holder.account.username and entry.client_id in mine
        ]

    async def cancel(self, call: Call) -> Any:
        """Only what still waits."""
        holder = self._access.session(call)
        call.fake.limited("gateway.cancels", address(call))
        asked = call.path("id")
        for entry in self._site.scheduled:
            if str(entry.id) == asked and entry.owner == holder.account.username:
                if entry.status != "pending":
                    raise refusal(400, f"The message is already {entry.status}.")
                entry.status = "cancelled"
                return {"message": "Schedule cancelled."}
        raise refusal(404, "Scheduled message not found.")

    def watch(self, entry: Scheduled) -> None:
        """Sends ``entry`` when it is due."""
        self._site.world.tasks.start(self._when_due(entry), f"schedule {entry.id}")

    def fire(self, entry: Scheduled) -> None:
        """Sends ``entry`` now, unless it was cancelled, sent, or its number is gone."""
        client = self._site.clients.get(entry.client_id)
        if entry.status != "pending" or client is None or client.connected is None:
            return
        entry.status = "sent"
        entry.sent_at = self._site.world.clock.now_ms()
        chat = self._site.chat(client, f"{entry.recipient.removeprefix('+')}@c.us")
        self._site.send(client, chat, entry.message, operation="schedule_message", listed=True)

    async def _when_due(self, entry: Scheduled) -> None:
        wait = (entry.due - self._site.world.clock.now_ms()) / 1000
        await asyncio.sleep(max(0.0, wait))
        self.fire(entry)

    async def _group(
        self, holder: Holder, asked: dict[str, Any], client_id: object, group_id: str
    ) -> tuple[Client, Chat, str, Media | None]:
        client = holder.connected(client_id)
        text, url = _words(asked)
        if len(text) > _MOST_TEXT:
            raise refusal(400, f"message is longer than {_MOST_TEXT} characters.")
        kind = asked.get("mediaType")
        if url and kind not in _MEDIA_TYPES:
            raise refusal(400, "mediaType must be image, video, audio or document.")
        group = client.chats.get(group_id)
        if group is not None and group.kind == "private":
            raise refusal(400, "Chat is not a group or channel.", "INVALID_CHAT_TYPE")
        if group is None and not group_id.endswith("@g.us"):
            raise refusal(400, "Chat is not a group or channel.", "INVALID_CHAT_TYPE")
        if group is None:
            raise refusal(404, "Group or channel not found.", "GROUP_NOT_FOUND")
        if group.read_only:
            raise refusal(403, "This chat is read-only.", "READ_ONLY_CHAT")
        file = await self._site.fetch(url, str(kind)) if url else None
        return client, group, text, file


def _words(asked: dict[str, Any]) -> tuple[str, str]:
    text, url = asked.get("message") or "", asked.get("mediaUrl") or ""
    if not isinstance(text, str) or not isinstance(url, str):
        raise refusal(400, "message and mediaUrl must be strings.")
    if not text.strip() and not url:
        raise refusal(400, "Either message or mediaUrl must be provided.")
    return text, url
