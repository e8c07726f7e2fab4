"""The imitated ``hkreach``: template sends through an outbox, status, tolerant webhooks.

Imitates the documents in seed 003; its webhooks' payload is not documented and made up here.
Invariant: an accepted message has a status at once, and ends as read or failed.
"""

from __future__ import annotations

import asyncio
import json
import re
import uuid
from dataclasses import dataclass
from typing import Any, ClassVar

from app.core.clock import iso
from app.sandbox import cloud, signing
from app.sandbox.fakes import AdminAction, Fake
from app.sandbox.forms import parse_form
from app.sandbox.hooks import HKREACH, Post
from app.sandbox.media import media
from app.sandbox.operation import Call, Operation, Refused
from app.sandbox.people import BUYERS, Line, Person
from app.sandbox.talk import TALKS
from app.sandbox.world import World

NUMBER = "912255500142"
APP_NAME = "carmel_store"
_TO = re.compile(r"\d{7,15}$")
# what Meta knows of them: number of body parameters, kind of header
_TEMPLATES = {
    "order_confirmation": (2, "text"),
    "order_dispatched": (2, "text"),
    "warranty_card": (1, "media"),
    "invoice_ready": (0, "media"),
    "visit_reminder": (1, "text"),
}


@dataclass(slots=True)
class Sent:
    """A message in the outbox."""

    id: str
    to: str
    template: str
    text: str
    operation: str
    request_id: str
    problem: str | None
    status: str = "sent"
    out: bool = False


class HKReach(Fake):
    """The fake as the server sees it."""

    name: ClassVar[str] = "hkreach"
    base_path: ClassVar[str] = "/hkreach"

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._key = world.key("hk_", "hkreach")
        self._url: str | None = None
        self._secret: str | None = None
        self._prefix = False
        self._messages: dict[str, Sent] = {}
        self._meta_up = asyncio.Event()
        self._meta_up.set()

    def operations(self) -> list[Operation]:
        """The three."""
        external = "/api/external"
        return [
            Operation("send_template", "POST", f"{external}/send/template", self._send_template),
            Operation("send_document", "POST", f"{external}/send/document", self._send_document),
            Operation("message_status", "GET", f"{external}/message/status", self._status),
        ]

    def credentials(self) -> dict[str, Any]:
        """Application and key; a secret only once one was set."""
        held = {"app_name": APP_NAME, "api_key": self._key}
        return held | ({"webhook_secret": self._secret} if self._secret else {})

    def login(self) -> dict[str, Any]:
        """The number and what templates it has."""
        return {"number": NUMBER, "templates": sorted(_TEMPLATES)}

    def refuse(self, status: int, code: str, message: str) -> Refused:
        """The envelope is not documented."""
        return Refused(status, {"success": False, "message": message})

    def people(self) -> list[tuple[str, Person]]:
        """The shop's buyers."""
        return [(NUMBER, person) for person in BUYERS]

    def set_hook(self, url: str | None, secret: str | None, number: str | None) -> None:
        """The app settings' webhook; without a secret it is not signed."""
        self._url, self._secret = url, secret

    def as_json(self) -> dict[str, Any]:
        """Webhook and outbox."""
        return {
            "number": NUMBER,
            "webhook": self._url,
            "signed": self._secret is not None,
            "meta_up": self._meta_up.is_set(),
            "messages": [
                {"messageId": one.id, "to": one.to, "template": one.template, "out": one.out}
                | {"status": one.status, "problem": one.problem}
                for one in self._messages.values()
            ],
        }

    def actions(self) -> dict[str, AdminAction]:
        """What only the sandbox can do."""
        return {
            "meta": self._set_meta,
            "lead": self._lead,
            "sign_with_prefix": self._sign_with_prefix,
            "revoke_key": self._revoke_key,
        }

    async def says(self, number: str, person: Person, line: Line) -> str | None:
        """A buyer writes."""
        if line.kind == "call":
            line = Line(text="(tried to call you)")
        return self._inbound(person, line, self.world.clock.now_ms())

    async def replay(self) -> int:
        """What buyers wrote before."""
        now, count = self.world.clock.now_ms(), 0
        for index, person in enumerate(BUYERS):
            for line in TALKS[person.talk]:
                if not line.mine:
                    self._inbound(person, line, now - (index + 1) * 2_700_000)
                    count += 1
        return count

    def _authorise(self, call: Call) -> None:
        if not call.header("x-app-name") or not call.header("x-api-key"):
            raise self.refuse(401, "", "X-App-Name and X-API-Key are required.")
        if (call.header("x-app-name"), call.header("x-api-key")) != (APP_NAME, self._key):
            raise self.refuse(401, "", "Invalid application or API key.")

    async def _send_template(self, call: Call) -> Any:
        self._authorise(call)
        asked = call.json()
        for name in ("to", "templateName", "languageCode", "thirdPartyAppName"):
            if not isinstance(asked.get(name), str) or not asked[name]:
                raise self.refuse(400, "", f"{name} is required.")
        values = asked.get("bodyParams", [])
        if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
            raise self.refuse(400, "", "bodyParams must be a list of strings.")
        if not isinstance(asked.get("headerText", ""), str):
            raise self.refuse(400, "", "headerText must be a string.")
        return self._accept(call, asked["to"], asked["templateName"], values, "text")

    async def _send_document(self, call: Call) -> Any:
        self._authorise(call)
        try:
            form = parse_form(call.header("content-type"), call.body)
        except ValueError as error:
            raise self.refuse(400, "", str(error)) from None
        file = form.get("file")
        if file is None or file.filename is None or not file.data:
            raise self.refuse(400, "", "file is required.")
        for name in ("to", "templateName"):
            if name not in form or not form[name].text:
                raise self.refuse(400, "", f"{name} is required.")
        shown = form.get("headerMediaFilename")
        words = [shown.text if shown else file.filename]
        return self._accept(call, form["to"].text, form["templateName"].text, words, "media")

    async def _status(self, call: Call) -> Any:
        self._authorise(call)
        message = self._messages.get(call.query("messageId"))
        if message is None:
            raise self.refuse(404, "", "Message not found.")
        return {"status": message.status, "messageId": message.id}

    def _accept(self, call: Call, to: str, template: str, values: list[str], header: str) -> Any:
        if not _TO.match(to):
            raise self.refuse(400, "", "to must be a phone number with country code, digits only.")
        known = _TEMPLATES.get(template)
        problem = None
        if known is None:
            problem = "Template name does not exist in the translation"
        elif known[1] != header:
            problem = f"Template {template} wants a {known[1]} header"
        elif header == "text" and known[0] != len(values):
            problem = f"Number of parameters does not match: expected {known[0]}"
        elif not cloud.reachable(to):
            problem = "The recipient is not a WhatsApp user."
        message_id = str(uuid.UUID(self.world.fresh(length=32), version=4))
        text = " ".join([template, *values])
        message = Sent(message_id, to, template, text, call.operation, call.request_id, problem)
        self._messages[message_id] = message
        self.world.tasks.start(self._outbox(message), f"outbox {message_id}")
        return {"success": True, "messageId": message_id}

    async def _outbox(self, message: Sent) -> None:
        clock = self.world.clock
        await clock.pause(0.3)
        await self._meta_up.wait()
        if message.problem:
            await clock.pause(0.5)
            self._report(message, "failed")
            return
        message.out = True
        self.world.book(
            self.name,
            NUMBER,
            message.to,
            "template",
            message.text,
            message.operation,
            message.request_id,
            message_id=message.id,
        )
        self._report(message, "sent")
        await clock.pause(0.9)
        self._report(message, "delivered")
        await clock.pause(2.5)
        self._report(message, "read")
        self.world.heard(self.name, NUMBER, message.to, message.text)

    def _report(self, message: Sent, status: str) -> None:
        message.status = status
        data: dict[str, Any] = {"messageId": message.id, "to": message.to, "status": status}
        if status == "failed":
            data["error"] = message.problem
        self._emit("messages.status", data)

    def _inbound(self, person: Person, line: Line, at: int) -> str:
        message_id = cloud.wamid(self.world.fresh())
        data: dict[str, Any] = {"messageId": message_id, "from": person.number}
        data |= {"name": person.name, "type": cloud.kind_of(line), "text": line.text}
        if line.kind in cloud.FILE_KINDS:
            file = media(line.kind, line.name)
            data["media"] = {"filename": file.filename, "mimeType": file.mime}
        self._emit("messages.received", data | {"timestamp": iso(at)})
        return message_id

    def _emit(self, kind: str, data: dict[str, Any]) -> None:
        if self._url is None:
            return
        event = {"event": kind, "appName": APP_NAME, "timestamp": iso(self.world.clock.now_ms())}
        body = json.dumps({**event, "data": data}, ensure_ascii=False).encode()
        headers: dict[str, str] = {}
        if self._secret:
            signature = signing.digest(self._secret, body)
            headers["X-HKReach-Signature"] = ("sha256=" if self._prefix else "") + signature
        self.world.hooks.deliver(Post(self.name, kind, self._url, body, headers, HKREACH))

    async def _set_meta(self, body: dict[str, Any]) -> Any:
        """``{up}``: while Meta is down, accepted messages wait in the outbox."""
        if body["up"]:
            self._meta_up.set()
        else:
            self._meta_up.clear()
        return {"up": self._meta_up.is_set()}

    async def _lead(self, body: dict[str, Any]) -> Any:
        """``{phone, status, previous?}``: a leads.status event."""
        data = {"phone": str(body["phone"]), "status": str(body["status"])}
        self._emit("leads.status", {**data, "previousStatus": body.get("previous")})
        return {}

    async def _sign_with_prefix(self, body: dict[str, Any]) -> Any:
        """``{on}``: sign as ``sha256=<hex>`` instead of bare hex."""
        self._prefix = bool(body["on"])
        return {"on": self._prefix}

    async def _revoke_key(self, body: dict[str, Any]) -> Any:
        self._key = self.world.fresh("hk_", 24)
        return {"api_key": self._key}


FAKE = HKReach
