"""The imitated ``recoverleadx``: messages, media, templates, contacts and signed webhooks.

Imitates the documents in seed 000. ``messages.py`` checks what is sent, ``templates.py`` keeps and
reviews templates, ``media.py`` keeps files and the block after five failures.
Invariant: free-form messages go out only within 24 hours of the customer's last one.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Awaitable, Callable
from typing import Any, ClassVar

from starlette.responses import JSONResponse

from app.sandbox import cloud, signing
from app.sandbox.fakes import AdminAction, Fake
from app.sandbox.fakes.recoverleadx.media import Shelf
from app.sandbox.fakes.recoverleadx.messages import problem_of, text_of
from app.sandbox.fakes.recoverleadx.templates import (
    PENDING,
    PLANTED,
    REJECTED,
    Template,
    verdict,
)
from app.sandbox.fakes.recoverleadx.templates import problem_of as template_problem
from app.sandbox.hooks import RECOVERLEADX, Post
from app.sandbox.media import media
from app.sandbox.operation import Call, Operation, Refused
from app.sandbox.people import LEADS, Line, Person
from app.sandbox.talk import TALKS
from app.sandbox.world import World

NUMBER = "16285550119"
_WINDOW = 24 * 3600 * 1000
_HOUR = 3600 * 1000
_VERSION = "2025-10-01"
_CODES = {
    400: "INVALID_REQUEST",
    401: "INVALID_API_KEY",
    403: "ENDPOINT_BLOCKED",
    429: "RATE_LIMITED",
}
# how long ago each lead last wrote: some windows are wide open, some about to close, one closed
_LAST_IN = (0.4, 23.2, 21.8, 18.4, 7.0, 70.0, 2.0, 30.0)


class RecoverLeadX(Fake):
    """The fake as the server sees it. It has one number, so one key."""

    name: ClassVar[str] = "recoverleadx"
    base_path: ClassVar[str] = "/recoverleadx/wa"

    def __init__(self, world: World) -> None:
        super().__init__(world)
        world.limits.declare("recoverleadx.number", 25, 1)
        world.limits.declare("recoverleadx.account", 100, 1)
        self._key = world.key("rlx_", "recoverleadx")
        self._secret = world.key("whsec_", "recoverleadx")
        self._url: str | None = None
        self._fallback: tuple[str, str] | None = None
        self._shelf = Shelf(self, world)
        self._templates = [
            Template(world.fresh("tpl_", 12), name, language, category, parts, status, reason)
            for name, language, category, parts, status, reason in PLANTED
        ]
        now = world.clock.now_ms()
        for at, template in enumerate(self._templates):
            template.updated_at = now - round((1.2 + 2.7 * at) * 24 * _HOUR)
        self._last_in = {
            person.number: now - round(hours * _HOUR)
            for person, hours in zip(LEADS, _LAST_IN, strict=True)
        }
        self._last_out: dict[str, str] = {}

    def operations(self) -> list[Operation]:
        """The nine, and the short-lived address of a file."""
        one = "/templates/{name}"
        return [
            Operation("send_message", "POST", "/messages", self._as(self._send)),
            Operation("upload_media", "POST", "/media", self._as(self._shelf.upload)),
            Operation("get_media", "GET", "/media/{media_id}", self._as(self._shelf.get)),
            Operation("delete_media", "DELETE", "/media/{media_id}", self._as(self._shelf.delete)),
            Operation("media_file", "GET", "/files/{token}", self._shelf.file),
            Operation("list_templates", "GET", "/templates", self._as(self._list_templates)),
            Operation("create_template", "POST", "/templates", self._as(self._create_template)),
            Operation("delete_template", "DELETE", one, self._as(self._delete_template)),
            Operation("verify_contacts", "POST", "/contacts", self._as(self._verify)),
            Operation("set_webhook", "POST", "/webhook", self._as(self._set_webhook)),
        ]

    def credentials(self) -> dict[str, Any]:
        """The number's key and the secret its webhooks are signed with."""
        return {"api_key": self._key, "webhook_secret": self._secret}

    def login(self) -> dict[str, Any]:
        """The number that the key belongs to."""
        return {"number": NUMBER}

    def refuse(self, status: int, code: str, message: str) -> Refused:
        """``{error: {code, message, details}}`` with a documented code."""
        known = _CODES.get(status, "SERVER_ERROR")
        return Refused(status, {"error": {"code": known, "message": message, "details": {}}})

    def bad(self, message: str, **details: Any) -> Refused:
        """400 INVALID_REQUEST."""
        error = {"code": _CODES[400], "message": message, "details": details}
        return Refused(400, {"error": error})

    def people(self) -> list[tuple[str, Person]]:
        """The leads."""
        return [(NUMBER, person) for person in LEADS]

    async def says(self, number: str, person: Person, line: Line) -> str | None:
        """A lead writes; the id is the message's wamid."""
        if line.kind == "call":
            line = Line(text="(tried to call you)")
        at = self.world.clock.now_ms()
        self._last_in[person.number] = at
        message_id = self._inbound(person, line, at)
        self.world.announce(person.number, person.name, line.text)
        return message_id

    async def replay(self) -> int:
        """Delivers what the leads wrote before, as of then; returns how many."""
        count = 0
        for person in LEADS:
            theirs = [line for line in TALKS[person.talk] if not line.mine]
            for index, line in enumerate(theirs):
                before = (len(theirs) - 1 - index) * 17 * 60_000
                self._inbound(person, line, self._last_in[person.number] - before)
                count += 1
        return count

    def set_hook(self, url: str | None, secret: str | None, number: str | None) -> None:
        """The number's webhook, or with ``number`` "account" the fallback of the account."""
        if number == "account":
            self._fallback = (url, secret or self._secret) if url else None
            return
        self._url, self._secret = url, secret or self._secret

    def as_json(self) -> dict[str, Any]:
        """Webhook, templates, media, windows."""
        now = self.world.clock.now_ms()
        return {
            "number": NUMBER,
            "webhook": self._url,
            "templates": [template.as_json() for template in self._templates],
            "media": self._shelf.as_json(),
            "windows": {to: max(0, at + _WINDOW - now) // 1000 for to, at in self._last_in.items()},
        }

    def actions(self) -> dict[str, AdminAction]:
        """What only the sandbox can do."""
        return {
            "age": self._age,
            "review": self._review,
            "revoke_key": self._revoke_key,
            "error": self._error,
            "unblock": self._shelf.unblock,
            "expire_files": self._shelf.expire_files,
        }

    def _as(self, handler: Callable[[Call], Awaitable[Any]]) -> Callable[[Call], Awaitable[Any]]:
        """Checks key, version and limits, in this order, before ``handler``."""

        async def checked(call: Call) -> Any:
            if call.header("x-recoverleadx-api-key") != self._key:
                raise self.refuse(401, "", "The API key is invalid or expired.")
            if call.header("x-recoverleadx-version") not in ("", _VERSION):
                raise self.bad("There is no such API version.", latest=_VERSION)
            self.limited("recoverleadx.account", self._key)
            self.limited("recoverleadx.number", self._key)
            return await handler(call)

        return checked

    async def _send(self, call: Call) -> Any:
        asked = call.json()
        problem = problem_of(asked, self._shelf.kinds, self._template)
        if problem is not None:
            raise self.bad(problem[0], **problem[1])
        to, kind = asked["to"].removeprefix("+"), asked.get("type", "text")
        now = self.world.clock.now_ms()
        if kind != "template" and now - self._last_in.get(to, 0) > _WINDOW:
            raise self.bad(
                "More than 24 hours have passed since the customer last replied."
                " Use a template message.",
                reason="outside_24h_window",
            )
        message_id = cloud.wamid(self.world.fresh())
        good = cloud.reachable(to)
        if good:
            self._last_out[to] = message_id
            text = text_of(asked)
            self.world.book(
                self.name, NUMBER, to, kind, text, call.operation, call.request_id, wa_id=message_id
            )
        self.world.tasks.start(self._ticks(message_id, to, good), f"statuses {message_id}")
        body = {
            "messaging_product": "whatsapp",
            "contacts": [{"input": asked["to"], "wa_id": to}],
            "messages": [{"id": message_id}],
        }
        return JSONResponse(body, 201)

    async def _ticks(self, message_id: str, to: str, good: bool) -> None:
        clock = self.world.clock
        for word, pause in (("sent", 0.4), ("delivered", 0.9), ("read", 2.5)):
            await clock.pause(pause)
            if word == "delivered" and not good:
                word = "failed"
            value = {"statuses": [cloud.status(message_id, word, clock.now_ms(), to)]}
            self._emit("statuses", value)
            if word == "failed":
                return
        self.world.heard(self.name, NUMBER, to, "")

    async def _list_templates(self, call: Call) -> Any:
        try:
            limit = int(call.query("limit", "50"))
            after = call.query("after")
            start = int(base64.b64decode(after, validate=True)) if after else 0
        except ValueError:
            raise self.bad("limit must be a number, after a cursor of an earlier page.") from None
        if not 1 <= limit <= 200:
            raise self.bad("limit must be from 1 to 200.")
        shown = self._templates[start : start + limit]
        page: dict[str, Any] = {"data": [template.as_json() for template in shown], "paging": {}}
        if start + limit < len(self._templates):
            cursor = base64.b64encode(str(start + limit).encode()).decode()
            page["paging"] = {"cursors": {"after": cursor}}
        return page

    async def _create_template(self, call: Call) -> Any:
        asked = call.json()
        problem = template_problem(asked)
        if problem is not None:
            raise self.bad(problem)
        if self._template(asked["name"], asked["language"]) is not None:
            raise self.bad("A template with this name and language exists already.")
        template = Template(
            self.world.fresh("tpl_", 12),
            asked["name"],
            asked["language"],
            asked["category"],
            asked["components"],
        )
        self._templates.append(template)
        self.world.tasks.start(self._wait_for_review(template), f"review {template.name}")
        return JSONResponse({"id": template.id, "status": PENDING, "name": template.name}, 201)

    async def _wait_for_review(self, template: Template) -> None:
        await self.world.clock.pause(self.world.tuning.review_seconds)
        if template.status == PENDING:
            template.status, template.reason = verdict(template)
            template.updated_at = self.world.clock.now_ms()

    async def _delete_template(self, call: Call) -> Any:
        name, language = call.path("name"), call.query("language")
        gone = [
            template
            for template in self._templates
            if template.name == name and language in ("", template.language)
        ]
        if not gone:
            raise self.bad("There is no such template.", name=name, language=language)
        for template in gone:
            self._templates.remove(template)
        return {"success": True}

    async def _verify(self, call: Call) -> Any:
        contacts = call.json().get("contacts")
        if not isinstance(contacts, list) or not all(isinstance(one, str) for one in contacts):
            raise self.bad("contacts must be a list of phone numbers")
        results = [
            {"input": one, "status": "valid" if cloud.reachable(one) else "invalid"}
            for one in contacts
        ]
        return {"messaging_product": "whatsapp", "contacts": results}

    async def _set_webhook(self, call: Call) -> Any:
        asked = call.json()
        url, secret = asked.get("url"), asked.get("secret")
        problem = signing.address_problem(url, private=self.world.tuning.private_webhooks)
        if problem is not None:
            raise self.bad(problem, field="url")
        if not isinstance(secret, str) or not secret:
            raise self.bad("secret is required", field="secret")
        self._url, self._secret = str(url), secret
        return {"success": True}

    def _template(self, name: str, language: str) -> Template | None:
        for template in self._templates:
            if (template.name, template.language) == (name, language):
                return template
        return None

    def _inbound(self, person: Person, line: Line, at: int) -> str:
        file, media_id = None, ""
        if line.kind in cloud.FILE_KINDS:
            seed = self.world.random.randrange(10_000)
            file = media(line.kind, line.name, seed, line.amount)
            media_id = self._shelf.keep(file)
        about = self._last_out.get(person.number, cloud.wamid(person.number))
        message_id = cloud.wamid(self.world.fresh())
        message: dict[str, Any] = {"from": person.number, "id": message_id}
        message["timestamp"] = str(at // 1000)
        message |= cloud.content(line, file, media_id, about)
        if line.quotes:
            message |= {"context": {"from": NUMBER, "id": about}}
        profile = {"name": person.name}
        contact: dict[str, Any] = {"profile": profile, "wa_id": person.number}
        self._emit("messages", {"contacts": [contact], "messages": [message]})
        return message_id

    def _emit(self, event: str, value: dict[str, Any]) -> None:
        url, secret = self._url, self._secret
        if url is None and self._fallback is not None:
            url, secret = self._fallback
        if url is None:
            return
        metadata = {"display_phone_number": f"+{NUMBER}", "phone_number_id": "106540352242922"}
        whole = {"messaging_product": "whatsapp", "metadata": metadata, **value}
        changes = [{"field": "messages", "value": whole}]
        entry = {"id": "102290129340398", "changes": changes}
        envelope = {"object": "whatsapp_business_account", "entry": [entry]}
        body = json.dumps(envelope, ensure_ascii=False, separators=(",", ":")).encode()
        # signed once: a retry days later still carries the time of the first attempt
        headers = signing.timestamped(secret, body, self.world.clock.now_ms() // 1000)
        self.world.hooks.deliver(Post(self.name, event, url, body, headers, RECOVERLEADX))

    async def _age(self, body: dict[str, Any]) -> Any:
        """Moves the customer ``from``'s last message ``hours`` into the past."""
        who = str(body["from"])
        self._last_in[who] = self.world.clock.now_ms() - round(float(body["hours"]) * _HOUR)
        return {"from": who, "open": float(body["hours"]) < 24}

    async def _review(self, body: dict[str, Any]) -> Any:
        """Decides a review now: ``{name, language, status, reason?}``."""
        template = self._template(str(body["name"]), str(body["language"]))
        if template is None:
            raise ValueError("there is no such template")
        template.status = str(body["status"])
        default = "INVALID_FORMAT" if template.status == REJECTED else None
        template.reason = body.get("reason", default)
        template.updated_at = self.world.clock.now_ms()
        return template.as_json()

    async def _revoke_key(self, body: dict[str, Any]) -> Any:
        self._key = self.world.fresh("rlx_", 24)
        return {"api_key": self._key}

    async def _error(self, body: dict[str, Any]) -> Any:
        """An ``errors`` event: ``{code?, title?, details?}``."""
        title = str(body.get("title", "Something went wrong"))
        error = {
            "code": int(body.get("code", 131000)),
            "title": title,
            "message": title,
            "error_data": {"details": str(body.get("details", "Please try again later."))},
        }
        self._emit("errors", {"errors": [error]})
        return error


FAKE = RecoverLeadX
