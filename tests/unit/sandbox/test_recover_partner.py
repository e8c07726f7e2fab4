"""The imitated Recover partner API: subscriptions, the nine events, signatures."""

from __future__ import annotations

import hashlib
import hmac

import httpx
import pytest

from tests.unit.sandbox.conftest import Doors
from tests.unit.sandbox.listener import Listener

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


@pytest.fixture
def api(doors: Doors) -> httpx.Client:
    part = doors.provider("recover_partner")
    key = part["credentials"]["partner_key"]
    return doors.client(part["base_url"], **{"X-Partner-Key": key})


def subscribe(api: httpx.Client, listener: Listener, *events: str) -> str:
    asked = {"url": listener.url, "events": list(events or EVENTS), "secret": "whsec_x"}
    answer = api.post("/webhooks", json=asked)
    assert answer.status_code == 201
    assert set(answer.json()) == {"id", "url", "events", "active", "created_at"}
    return answer.json()["id"]


def test_subscriptions_live_and_die(api: httpx.Client, listener: Listener) -> None:
    key = subscribe(api, listener, "lead.created")
    listed = api.get("/webhooks").json()["webhooks"]
    assert [(one["id"], one["active"]) for one in listed] == [("wh_001", False), (key, True)]
    changed = api.patch(f"/webhooks/{key}", json={"active": False, "events": ["lead.created"]})
    assert changed.json()["active"] is False
    assert api.delete(f"/webhooks/{key}").json() == {"success": True, "deleted": True}
    assert api.delete(f"/webhooks/{key}").status_code == 404
    assert api.patch(f"/webhooks/{key}", json={}).status_code == 404


@pytest.mark.parametrize(
    "changes",
    [
        {"url": "http://a.example/x"},
        {"url": None},
        {"events": []},
        {"events": ["lead.vanished"]},
        {"events": "lead.created"},
        {"secret": ""},
    ],
)
def test_bad_subscriptions_are_refused(api: httpx.Client, changes: dict[str, object]) -> None:
    asked = {"url": "https://a.example/x", "events": ["lead.created"], "secret": "s"} | changes
    assert api.post("/webhooks", json=asked).status_code == 400
    assert len(api.get("/webhooks").json()["webhooks"]) == 1


def test_the_key_is_needed(doors: Doors, api: httpx.Client) -> None:
    assert doors.client(str(api.base_url)).get("/webhooks").status_code == 401


@pytest.mark.parametrize("kind", EVENTS)
def test_every_event_is_signed_and_goes_to_who_asked_for_it(
    doors: Doors, api: httpx.Client, listener: Listener, kind: str
) -> None:
    subscribe(api, listener, kind)
    other = next(one for one in EVENTS if one != kind)
    doors.admin("recover_partner/event", type=other, phone="+14155550142")
    doors.admin("recover_partner/event", type=kind, phone="+14155550142", data={"note": "x"})
    (hook,) = listener.wait(1)
    assert set(hook.json) == {"id", "type", "account_id", "created_at", "data"}
    assert hook.json["type"] == kind
    data = hook.json["data"]
    assert data == {"phone": "+14155550142", "lead_name": "Marcus Bell", "note": "x"}
    signature = hmac.new(b"whsec_x", hook.body, hashlib.sha256).hexdigest()
    assert hook.headers["x-recover-signature"] == signature


def test_a_retry_keeps_its_delivery_id_and_five_are_enough(
    doors: Doors, api: httpx.Client, listener: Listener
) -> None:
    doors.admin("tuning", retry_speed=1_000_000)
    subscribe(api, listener, "lead.created")
    listener.answer = lambda hook: (500, {})
    doors.admin("recover_partner/event", type="lead.created", phone="14155550142")
    hooks = listener.wait(6)
    assert len({hook.headers["x-recover-delivery-id"] for hook in hooks}) == 1
    doors.admin("flush")
    state = doors.http.get("/admin/state?provider=recover_partner").json()["recover_partner"]
    assert state["delivery_failed"] == ["lead.created"]


def test_what_a_lead_writes_to_recoverleadx_is_a_reply_here(
    doors: Doors, api: httpx.Client, listener: Listener
) -> None:
    subscribe(api, listener)
    said = {"provider": "recoverleadx", "from": "12065550171"}
    doors.admin("say", **said, text="All good")
    kinds = {hook.json["type"]: hook.json["data"] for hook in listener.wait(3)}
    assert set(kinds) == {
        "conversation.started",
        "conversation.reply_received",
        "lead.status_changed",
    }
    reply = kinds["conversation.reply_received"]
    assert (reply["message_body"], reply["message_direction"]) == ("All good", "inbound")
    assert kinds["lead.status_changed"]["new_status"] == "contacted"


def test_leads_move_along_their_checklist(
    doors: Doors, api: httpx.Client, listener: Listener
) -> None:
    subscribe(api, listener)
    doors.admin("recover_partner/collect", phone="14155550142")
    done = listener.wait(1, "checklist.completed")[0].json["data"]
    progress = {"checklist_progress": 1.0, "completed_items": 4, "total_items": 4}
    assert progress.items() <= done.items()
    doors.admin("recover_partner/handoff", phone="14155550142", reason="wants a person")
    handoff = listener.wait(1, "conversation.handoff_requested")[0].json["data"]
    assert handoff["reason"] == "wants a person"
    for _ in range(3):
        doors.admin("recover_partner/sequence", phone="14155550142")
    listener.wait(1, "sequence.completed")
