"""The imitated ``quixess``: one-time codes, the template cache, signed events.

Imitates the documents in seed 002. What Meta would say stands in ``meta.py``.
Invariant: one Idempotency-Key of one API key sends at most once in 24 hours, and answers the same.
"""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass
from typing import Any, ClassVar

from app.core.clock import iso
from app.sandbox import cloud, signing
from app.sandbox.fakes import AdminAction, Fake
from app.sandbox.fakes.quixess.meta import MetaTemplate, planted
from app.sandbox.hooks import QUIXESS, Post
from app.sandbox.media import media
from app.sandbox.operation import Call, Operation, Refused
from app.sandbox.people import SHOPPERS, Line, Person
from app.sandbox.stamps import seconds
from app.sandbox.talk import TALKS
from app.sandbox.world import World

NUMBER = "447700900142"
_BRAND = "0d0c6a4e-6f0b-4c36-9a3e-c0a2be100001"
_DAY = 86_400.0
_TO = re.compile(r"\+\d{7,15}$")
_CODE = re.compile(r"[A-Za-z0-9]{4,15}$")
SCOPES = tuple(
    "whatsapp:" + word
    for word in (
        "send_otp",
        "send_template",
        "reply",
        "read_templates",
        "read_messages",
        "read_conversations",
        "manage_webhooks",
    )
)


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key: its scopes, whether it has a brand, whether that brand's number is connected."""

    key: str
    scopes: tuple[str, ...] = ()
    bound: bool = True
    connected: bool = True


class Quixess(Fake):
    """The fake as the server sees it."""

    name: ClassVar[str] = "quixess"
    base_path: ClassVar[str] = "/quixess"

    def __init__(self, world: World) -> None:
        super().__init__(world)
        world.limits.declare("quixess.key", None, 1)

        def key(name: str) -> str:
            return world.key("qxs_", name)

        three = (SCOPES[0], SCOPES[3], SCOPES[6])
        self._keys = {
            "main": ApiKey(key("main"), three),
            "otp_only": ApiKey(key("otp only"), SCOPES[:1]),
            "read_only": ApiKey(key("read only"), SCOPES[3:4]),
            "unbound": ApiKey(key("unbound"), three, bound=False),
            "disconnected": ApiKey(key("disconnected"), three, connected=False),
        }
        self._secret = key("secret").replace("qxs_", "whsec_")
        self._url: str | None = None
        self._meta = planted()
        self._cache = [template for template in self._meta if template.cached]
        self._answers: dict[tuple[str, str], tuple[float, dict[str, Any]]] = {}

    def operations(self) -> list[Operation]:
        """The three that the documents show."""
        external = "/api/v1/whatsapp/external"
        return [
            Operation("send_otp", "POST", f"{external}/send/otp", self._send_otp),
            Operation("list_templates", "GET", f"{external}/templates", self._list_templates),
            Operation("sync_templates", "POST", "/api/v1/whatsapp/templates/sync", self._sync),
        ]

    def credentials(self) -> dict[str, Any]:
        """The key with three of the seven scopes, and the webhook's secret."""
        return {"api_key": self._keys["main"].key, "webhook_secret": self._secret}

    def login(self) -> dict[str, Any]:
        """More keys, each with something missing."""
        return {
            "number": NUMBER,
            "keys": {name: held.key for name, held in self._keys.items() if name != "main"},
        }

    def refuse(self, status: int, code: str, message: str) -> Refused:
        """The envelope is not documented, apart from 502."""
        if status == 502:
            return self._meta_error(131000, message)
        return Refused(status, {"statusCode": status, "message": message})

    def people(self) -> list[tuple[str, Person]]:
        """The app's users."""
        return [(NUMBER, person) for person in SHOPPERS]

    def set_hook(self, url: str | None, secret: str | None, number: str | None) -> None:
        """The dashboard's "webhook URL" of the connection."""
        self._url, self._secret = url, secret or self._secret

    def as_json(self) -> dict[str, Any]:
        """Webhook, keys' scopes, cache and Meta."""
        return {
            "number": NUMBER,
            "webhook": self._url,
            "keys": {name: list(held.scopes) for name, held in self._keys.items()},
            "cache": [template.as_json() for template in self._cache],
            "meta": [template.as_json() for template in self._meta],
            "idempotency_keys": len(self._answers),
        }

    def actions(self) -> dict[str, AdminAction]:
        """What only the sandbox can do."""
        return {
            "template_status": self._template_status,
            "forget_keys": self._forget_keys,
            "revoke_key": self._revoke_key,
            "scopes": self._set_scopes,
        }

    async def says(self, number: str, person: Person, line: Line) -> str | None:
        """A user writes or calls."""
        if line.kind == "call":
            return self._called(person, line)
        return self._inbound(person, line, self.world.clock.now_ms())

    async def replay(self) -> int:
        """What users wrote before."""
        now = self.world.clock.now_ms()
        for index, person in enumerate(SHOPPERS):
            for line in TALKS[person.talk]:
                self._inbound(person, line, now - (index + 1) * 3_600_000)
        return len(SHOPPERS)

    def _authorise(self, call: Call, scope: str) -> ApiKey:
        given = call.header("x-api-key")
        held = next((one for one in self._keys.values() if one.key == given), None)
        if held is None:
            raise self.refuse(401, "", "Missing or invalid X-API-Key header.")
        if scope not in held.scopes:
            raise self.refuse(403, "", f"This key does not have the scope {scope}.")
        self.limited("quixess.key", held.key)
        if not held.bound:
            raise self.refuse(400, "", "This API key is not bound to a brand.")
        if not held.connected:
            raise self.refuse(404, "", "No active WhatsApp connection for this brand.")
        return held

    async def _send_otp(self, call: Call) -> Any:
        held = self._authorise(call, SCOPES[0])
        again = (held.key, call.header("idempotency-key"))
        now = self.world.clock.monotonic()
        if again[1] and again in self._answers and self._answers[again][0] > now - _DAY:
            return self._answers[again][1]
        asked = call.json()
        to, code, name = (asked.get(word) for word in ("to", "code", "template_name"))
        if not isinstance(to, str) or not _TO.match(to):
            raise self.refuse(400, "", "to must be a phone number in E.164 format.")
        if not isinstance(code, str) or not _CODE.match(code):
            raise self.refuse(400, "", "code must be 4 to 15 letters or digits.")
        if not isinstance(name, str) or not name:
            raise self.refuse(400, "", "template_name should not be empty.")
        template = next((one for one in self._cache if one.name == name), None)
        if template is None:
            raise self.refuse(404, "", f"Template {name} is not in the cache. Sync templates.")
        if template.status != "APPROVED":
            raise self.refuse(409, "", f"Template {name} is {template.status}, not APPROVED.")
        if template.fails:
            raise self._meta_error(template.fails, "(#100) Invalid parameter")
        message_id = cloud.wamid(self.world.fresh())
        digits = to.removeprefix("+")
        good = cloud.reachable(to)
        if good:
            self.world.book(
                self.name,
                NUMBER,
                digits,
                "otp",
                f"{name} {code}",
                call.operation,
                call.request_id,
                wa_id=message_id,
                idempotency_key=again[1],
            )
        self.world.tasks.start(self._ticks(message_id, digits, good), f"events {message_id}")
        answer = {"success": True, "wa_message_id": message_id, "to": to, "status": "sent"}
        if again[1]:
            self._answers[again] = (now, answer)
        return answer

    async def _list_templates(self, call: Call) -> Any:
        self._authorise(call, SCOPES[3])
        try:
            limit = int(call.query("limit", "20"))
            cursor = call.query("cursor") or call.query("after")
            start = int(base64.urlsafe_b64decode(cursor)) if cursor else 0
        except ValueError:
            raise self.refuse(400, "", "limit or cursor is not valid.") from None
        if not 1 <= limit <= 100:
            raise self.refuse(400, "", "limit must be from 1 to 100.")
        shown = self._cache[start : start + limit]
        more = start + limit < len(self._cache)
        following = base64.urlsafe_b64encode(str(start + limit).encode()).decode()
        return {
            "templates": [template.as_json() for template in shown],
            "next_cursor": following if more else None,
            "has_more": more,
        }

    async def _sync(self, call: Call) -> Any:
        self._authorise(call, SCOPES[3])
        added = len(self._meta) - len(self._cache)
        self._cache = list(self._meta)
        return {"synced": len(self._cache), "added": added}

    def _meta_error(self, code: int, message: str) -> Refused:
        details = {
            131008: "Required parameter is missing: components: button at index 0",
            132000: "Template is not approved.",
        }
        error = {
            "message": message,
            "type": "OAuthException",
            "code": code,
            "error_data": {"messaging_product": "whatsapp", "details": details.get(code, message)},
            "fbtrace_id": self.world.fresh("A", 22),
        }
        body = {
            "statusCode": 502,
            "message": "WhatsApp returned an error",
            "whatsapp_error": {"error": error},
        }
        return Refused(502, body)

    async def _ticks(self, message_id: str, to: str, good: bool) -> None:
        clock = self.world.clock
        await clock.pause(1.0)
        about = {"wa_message_id": message_id, "to": {"phone": to}}
        if not good:
            self._emit("message.failed", {**about, "errors": [cloud.undeliverable()]})
            return
        self._emit("message.delivered", {**about, "status": "delivered"})
        await clock.pause(2.0)
        self._emit("message.read", {**about, "status": "read"})

    def _inbound(self, person: Person, line: Line, at: int) -> str:
        file, media_id = None, ""
        if line.kind in cloud.FILE_KINDS:
            seed = self.world.random.randrange(10_000)
            file = media(line.kind, line.name, seed, line.amount)
            media_id = self.world.fresh("med_", 16)
        whole = cloud.content(line, file, media_id, cloud.wamid(person.number))
        kind = whole["type"]
        body = whole.get(kind, {"errors": whole.get("errors")})
        message_id = cloud.wamid(self.world.fresh())
        data = {
            "wa_message_id": message_id,
            "from": {"phone": person.number, "name": person.name},
            "to": {"phone_number_id": "115200011223344", "waba_id": "220000111122223"},
            "type": kind,
            "content": body,
            "reply_to": cloud.wamid(person.number) if line.quotes else None,
        }
        self._emit("message.received", data, at)
        return message_id

    def _called(self, person: Person, line: Line) -> str:
        call_id = self.world.fresh("wacid.", 24)
        who = {"phone": person.number, "name": person.name}
        data = {"call_id": call_id, "from": who, "direction": "inbound", "status": "missed"}
        self._emit("call.received", {**data, "duration": line.amount or None})
        return call_id

    def _emit(self, kind: str, data: dict[str, Any], at: int | None = None) -> None:
        if self._url is None:
            return
        now = self.world.clock.now_ms()
        event = {
            "id": "evt_01" + self.world.fresh(length=22).upper(),
            "type": kind,
            "version": "1",
            "occurred_at": seconds(now if at is None else at),
            "delivered_at": iso(now),
            "brand_id": _BRAND,
            "data": data,
        }
        body = json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()
        headers = {
            "X-Quixess-Event-Id": str(event["id"]),
            "X-Quixess-Event-Type": kind,
            "X-Quixess-Signature-256": "sha256=" + signing.digest(self._secret, body),
        }
        self.world.hooks.deliver(Post(self.name, kind, self._url, body, headers, QUIXESS))

    async def _template_status(self, body: dict[str, Any]) -> Any:
        """Meta decides: ``{name, language?, status: APPROVED|REJECTED|PAUSED, reason?}``."""
        name, status = str(body["name"]), str(body["status"])
        language = str(body.get("language", "en"))
        found = [one for one in self._meta if (one.name, one.language) == (name, language)]
        if not found:
            self._meta.append(MetaTemplate(name, language, "UTILITY", status))
        for template in found:
            template.status = status
        data = {"template_name": name, "language": language, "status": status.lower()}
        self._emit("template.status_changed", {**data, "reason": body.get("reason")})
        return [one.as_json() for one in self._meta if one.name == name]

    async def _forget_keys(self, body: dict[str, Any]) -> Any:
        """As if 24 hours had passed for every Idempotency-Key."""
        count = len(self._answers)
        self._answers.clear()
        return {"forgotten": count}

    async def _revoke_key(self, body: dict[str, Any]) -> Any:
        old = self._keys["main"]
        self._keys["main"] = ApiKey(self.world.fresh("qxs_", 24), old.scopes)
        return {"api_key": self._keys["main"].key}

    async def _set_scopes(self, body: dict[str, Any]) -> Any:
        """The scopes of the main key."""
        scopes = tuple(str(one) for one in body["scopes"])
        if not set(scopes) <= set(SCOPES):
            raise ValueError(f"scopes are some of {', '.join(SCOPES)}")
        self._keys["main"] = ApiKey(self._keys["main"].key, scopes)
        return {"scopes": list(scopes)}


FAKE = Quixess
