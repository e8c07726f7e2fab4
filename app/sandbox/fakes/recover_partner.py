"""The imitated ``recover_partner``: webhook subscriptions and the life of leads.

Imitates the documents in seed 001. Its leads are the people who write to the number of Recover
Lead X: whatever they write there is a reply here.
Invariant: an event goes to every active subscription that names it, each with its own delivery id,
the same for all attempts of one delivery.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, ClassVar

from starlette.responses import JSONResponse

from app.sandbox import signing
from app.sandbox.fakes import AdminAction, Fake
from app.sandbox.hooks import RECOVER_PARTNER, Post
from app.sandbox.operation import Call, Operation, Refused
from app.sandbox.people import LEADS
from app.sandbox.stamps import seconds
from app.sandbox.world import World

EVENTS = (
    "conversation.started",
    "conversation.reply_received",
    "conversation.handoff_requested",
    "lead.status_changed",
    "lead.created",
    "checklist.item_collected",
    "checklist.completed",
    "sequence.completed",
    "sequence.reply_received",
)
_STATES = ("new", "contacted", "qualified", "won")
_CHECKLIST = ("Photo ID", "Payslips", "Proof of address", "Signed plan")
_ACCOUNT = "acc_8f3a1b2c"
_CHANCE = 0.3


@dataclass(slots=True)
class Lead:
    """A lead of the sub-account. ``sequence``: steps of the follow-up sequence done, of 3."""

    phone: str
    name: str
    status: str = "new"
    collected: list[str] = field(default_factory=list)
    handoff: bool = False
    sequence: int = 0


@dataclass(slots=True)
class Subscription:
    """A webhook of the partner."""

    id: str
    url: str
    events: list[str]
    secret: str
    created_at: str
    active: bool = True

    def as_json(self) -> dict[str, Any]:
        """As the documents show it: without the secret."""
        return {
            "id": self.id,
            "url": self.url,
            "events": self.events,
            "active": self.active,
            "created_at": self.created_at,
        }


class RecoverPartner(Fake):
    """The fake as the server sees it."""

    name: ClassVar[str] = "recover_partner"
    base_path: ClassVar[str] = "/recover_partner/v1"

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._key = world.key("pk_live_", "recover_partner")
        self._secret = world.key("whsec_", "recover_partner")
        self._count = 1
        old = seconds(world.clock.now_ms() - 9 * 86_400_000)
        self._hooks = {
            "wh_001": Subscription(
                "wh_001",
                "https://old.carmel.example/recover",
                ["conversation.reply_received", "checklist.completed"],
                self._secret,
                old,
                active=False,
            )
        }
        self._leads = {person.number: Lead(person.number, person.name) for person in LEADS}
        marcus, priya = self._leads["14155550142"], self._leads["12125550187"]
        marcus.status = priya.status = "contacted"
        marcus.collected = list(_CHECKLIST[:3])
        marcus.handoff = priya.handoff = True
        world.listeners.append(self._heard)

    def operations(self) -> list[Operation]:
        """The four."""
        one = "/webhooks/{webhook_id}"
        return [
            Operation("create_webhook", "POST", "/webhooks", self._create),
            Operation("list_webhooks", "GET", "/webhooks", self._list),
            Operation("update_webhook", "PATCH", one, self._update),
            Operation("delete_webhook", "DELETE", one, self._delete),
        ]

    def credentials(self) -> dict[str, Any]:
        """The partner key, and the secret that a subscription without one of its own gets."""
        return {"partner_key": self._key, "webhook_secret": self._secret}

    def refuse(self, status: int, code: str, message: str) -> Refused:
        """The envelope is not documented."""
        return Refused(status, {"error": message})

    def set_hook(self, url: str | None, secret: str | None, number: str | None) -> None:
        """As if the dashboard had made a subscription to everything; url None removes those."""
        self._hooks = {key: one for key, one in self._hooks.items() if not one.active}
        if url:
            self._subscribe(url, list(EVENTS), secret or self._secret)

    def as_json(self) -> dict[str, Any]:
        """Subscriptions and leads."""
        return {
            "webhooks": [hook.as_json() for hook in self._hooks.values()],
            "leads": [
                {"phone": one.phone, "name": one.name, "status": one.status}
                | {"collected": one.collected, "handoff": one.handoff, "sequence": one.sequence}
                for one in self._leads.values()
            ],
            # what the partner dashboard shows of events that were given up
            "delivery_failed": [
                one.post.event
                for one in self.world.hooks.log
                if one.post.provider == self.name and one.state == "dropped"
            ],
        }

    def actions(self) -> dict[str, AdminAction]:
        """What moves leads."""
        return {
            "event": self._any_event,
            "status": self._set_status,
            "collect": self._collect,
            "handoff": self._hand_off,
            "sequence": self._sequence,
            "new_lead": self._new_lead,
            "revoke_key": self._revoke_key,
        }

    async def replay(self) -> int:
        """Every lead is imported, and comes to where it stands now; returns how many events."""
        before = len(self.world.hooks.log)
        for lead in self._leads.values():
            self._emit("lead.created", lead, status="new")
            self._emit("conversation.started", lead)
            if lead.status != "new":
                self._emit_status(lead, "new")
            for number, item in enumerate(lead.collected, 1):
                self._emit("checklist.item_collected", lead, item=item, **_progress(number))
            if lead.handoff:
                reason = "Lead requested to speak with a human agent"
                self._emit("conversation.handoff_requested", lead, reason=reason)
        return len(self.world.hooks.log) - before

    def _authorise(self, call: Call) -> None:
        if call.header("x-partner-key") != self._key:
            raise self.refuse(401, "", "Invalid partner key")

    async def _create(self, call: Call) -> Any:
        self._authorise(call)
        asked = call.json()
        self._check(asked)
        for name in ("url", "events", "secret"):
            if name not in asked:
                raise self.refuse(400, "", f"{name} is required")
        hook = self._subscribe(asked["url"], asked["events"], asked["secret"])
        return JSONResponse(hook.as_json(), 201)

    async def _list(self, call: Call) -> Any:
        self._authorise(call)
        return {"webhooks": [hook.as_json() for hook in self._hooks.values()]}

    async def _update(self, call: Call) -> Any:
        self._authorise(call)
        hook = self._found(call)
        asked = call.json()
        self._check(asked)
        hook.url = asked.get("url", hook.url)
        hook.events = asked.get("events", hook.events)
        hook.active = asked.get("active", hook.active)
        return hook.as_json()

    async def _delete(self, call: Call) -> Any:
        self._authorise(call)
        del self._hooks[self._found(call).id]
        return {"success": True, "deleted": True}

    def _found(self, call: Call) -> Subscription:
        hook = self._hooks.get(call.path("webhook_id"))
        if hook is None:
            raise self.refuse(404, "", "Webhook not found")
        return hook

    def _check(self, asked: dict[str, Any]) -> None:
        if "url" in asked:
            private = self.world.tuning.private_webhooks
            problem = signing.address_problem(asked["url"], private=private)
            if problem is not None:
                raise self.refuse(400, "", problem)
        events = asked.get("events", ["lead.created"])
        if not isinstance(events, list) or not events or not set(map(str, events)) <= set(EVENTS):
            raise self.refuse(400, "", f"events must be some of {', '.join(EVENTS)}")
        if not isinstance(asked.get("secret", "x"), str) or not asked.get("secret", "x"):
            raise self.refuse(400, "", "secret must be a text")
        if not isinstance(asked.get("active", True), bool):
            raise self.refuse(400, "", "active must be true or false")

    def _subscribe(self, url: str, events: list[str], secret: str) -> Subscription:
        self._count += 1
        created = seconds(self.world.clock.now_ms())
        hook = Subscription(f"wh_{self._count:03d}", url, events, secret, created)
        self._hooks[hook.id] = hook
        return hook

    def _heard(self, number: str, name: str, text: str) -> None:
        """Somebody wrote to the number that Recover's leads write to."""
        lead = self._leads.get(number)
        if lead is None:
            lead = self._leads[number] = Lead(number, name)
            self._emit("lead.created", lead, status="new")
        if lead.status == "new":
            self._emit("conversation.started", lead)
        words = {"message_body": text, "message_direction": "inbound"}
        self._emit("conversation.reply_received", lead, **words)
        if lead.status == "new":
            self._move(lead, "contacted")
        if not self.world.tuning.lively or self.world.random.random() > _CHANCE:
            return
        if len(lead.collected) < len(_CHECKLIST) and self.world.random.random() < 0.6:
            self._add_item(lead, _CHECKLIST[len(lead.collected)])
        else:
            self._move(lead, _STATES[min(_STATES.index(lead.status) + 1, len(_STATES) - 1)])

    def _emit(self, kind: str, lead: Lead, **data: Any) -> None:
        event = {
            "id": self.world.fresh("evt_", 16),
            "type": kind,
            "account_id": _ACCOUNT,
            "created_at": seconds(self.world.clock.now_ms()),
            "data": {"phone": f"+{lead.phone}", "lead_name": lead.name, **data},
        }
        body = json.dumps(event, ensure_ascii=False).encode()
        for hook in self._hooks.values():
            if not hook.active or kind not in hook.events:
                continue
            headers = {
                "X-Recover-Signature": signing.digest(hook.secret, body),
                "X-Recover-Delivery-Id": self.world.fresh("dlv_", 16),
            }
            self.world.hooks.deliver(
                Post(
                    self.name,
                    kind,
                    hook.url,
                    body,
                    headers,
                    RECOVER_PARTNER,
                )
            )

    def _emit_status(self, lead: Lead, previous: str) -> None:
        words = {"previous_status": previous, "new_status": lead.status}
        self._emit("lead.status_changed", lead, **words)

    def _move(self, lead: Lead, status: str) -> None:
        previous, lead.status = lead.status, status
        if previous != status:
            self._emit_status(lead, previous)

    def _add_item(self, lead: Lead, item: str) -> None:
        lead.collected.append(item)
        progress = _progress(len(lead.collected))
        self._emit("checklist.item_collected", lead, item=item, **progress)
        if len(lead.collected) == len(_CHECKLIST):
            self._emit("checklist.completed", lead, **progress)

    def _lead(self, body: dict[str, Any]) -> Lead:
        return self._leads[str(body["phone"]).removeprefix("+")]

    async def _any_event(self, body: dict[str, Any]) -> Any:
        """``{type, phone, data?}``: exactly this event, whatever state the lead is in."""
        kind = str(body["type"])
        if kind not in EVENTS:
            raise ValueError(f"there is no event {kind!r}")
        self._emit(kind, self._lead(body), **body.get("data", {}))
        return {}

    async def _set_status(self, body: dict[str, Any]) -> Any:
        self._move(self._lead(body), str(body["status"]))
        return {}

    async def _collect(self, body: dict[str, Any]) -> Any:
        lead = self._lead(body)
        left = [item for item in _CHECKLIST if item not in lead.collected]
        if not left:
            raise ValueError("the checklist is complete")
        self._add_item(lead, str(body.get("item", left[0])))
        return {"collected": lead.collected}

    async def _hand_off(self, body: dict[str, Any]) -> Any:
        lead = self._lead(body)
        lead.handoff = True
        reason = str(body.get("reason", "Lead requested to speak with a human agent"))
        self._emit("conversation.handoff_requested", lead, reason=reason)
        return {}

    async def _sequence(self, body: dict[str, Any]) -> Any:
        """The next step of the follow-up sequence; with ``text`` the lead answers it."""
        lead = self._lead(body)
        name = "spring follow-up"
        if body.get("text"):
            words = {"sequence_name": name, "message_body": str(body["text"])}
            self._emit("sequence.reply_received", lead, **words)
            return {}
        lead.sequence = min(lead.sequence + 1, 3)
        if lead.sequence == 3:
            self._emit("sequence.completed", lead, sequence_name=name, steps_completed=3)
        return {"sequence": lead.sequence}

    async def _new_lead(self, body: dict[str, Any]) -> Any:
        phone = str(body["phone"]).removeprefix("+")
        lead = self._leads[phone] = Lead(phone, str(body.get("name", f"+{phone}")))
        self._emit("lead.created", lead, status="new")
        return {}

    async def _revoke_key(self, body: dict[str, Any]) -> Any:
        self._key = self.world.fresh("pk_live_", 24)
        return {"partner_key": self._key}


def _progress(done: int) -> dict[str, Any]:
    total = len(_CHECKLIST)
    done = min(done, total)
    return {"checklist_progress": done / total, "completed_items": done, "total_items": total}


FAKE = RecoverPartner
