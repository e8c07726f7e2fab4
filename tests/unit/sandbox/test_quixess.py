"""The imitated Quixess: idempotent codes, documented errors, cursor, signed events."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.unit.sandbox.conftest import Doors
from tests.unit.sandbox.listener import Listener

SEND = "/api/v1/whatsapp/external/send/otp"
LIST = "/api/v1/whatsapp/external/templates"
SYNC = "/api/v1/whatsapp/templates/sync"
ASKED = {"to": "+447700900318", "code": "482913", "template_name": "signup_otp"}


@pytest.fixture
def api(doors: Doors) -> Callable[..., httpx.Client]:
    part = doors.provider("quixess")

    def client(name: str = "main") -> httpx.Client:
        key = part["credentials"]["api_key"] if name == "main" else part["keys"][name]
        return doors.client(part["base_url"], **{"X-API-Key": key})

    return client


def test_the_same_key_sends_once(doors: Doors, api: Callable[..., httpx.Client]) -> None:
    main = api()
    first = main.post(SEND, json=ASKED, headers={"Idempotency-Key": "a"})
    assert first.status_code == 200
    again = main.post(SEND, json=ASKED | {"code": "000000"}, headers={"Idempotency-Key": "a"})
    assert again.json() == first.json()
    assert len(doors.sent("signup_otp")) == 1
    other = api("otp_only").post(SEND, json=ASKED, headers={"Idempotency-Key": "a"})
    assert other.json() != first.json()
    main.post(SEND, json=ASKED)
    main.post(SEND, json=ASKED)
    assert len(doors.sent("signup_otp")) == 4
    doors.admin("quixess/forget_keys")
    main.post(SEND, json=ASKED, headers={"Idempotency-Key": "a"})
    assert len(doors.sent("signup_otp")) == 5


def test_a_send_whose_answer_was_lost_is_not_repeated(
    doors: Doors, api: Callable[..., httpx.Client]
) -> None:
    doors.admin("faults", spec="quixess.send_otp:drop:1*1")
    headers = {"Idempotency-Key": "lost"}
    with pytest.raises(httpx.RemoteProtocolError):
        api().post(SEND, json=ASKED, headers=headers)
    assert api().post(SEND, json=ASKED, headers=headers).status_code == 200
    (entry,) = doors.sent("signup_otp")
    assert entry["extra"]["idempotency_key"] == "lost"


@pytest.mark.parametrize(
    ("key", "changes", "status"),
    [
        ("read_only", {}, 403),
        ("unbound", {}, 400),
        ("disconnected", {}, 404),
        ("main", {"to": "447700900318"}, 400),
        ("main", {"code": "1"}, 400),
        ("main", {"template_name": ""}, 400),
        ("main", {"template_name": "welcome_otp"}, 404),
        ("main", {"template_name": "login_otp"}, 409),
        ("main", {"template_name": "stale_otp"}, 502),
        ("main", {"template_name": "button_otp"}, 502),
    ],
)
def test_documented_errors(
    doors: Doors,
    api: Callable[..., httpx.Client],
    key: str,
    changes: dict[str, str],
    status: int,
) -> None:
    answer = api(key).post(SEND, json=ASKED | changes)
    assert answer.status_code == status
    if status == 502:
        codes = {"stale_otp": 132000, "button_otp": 131008}
        code = answer.json()["whatsapp_error"]["error"]["code"]
        assert code == codes[changes["template_name"]]
    assert doors.sent("") == []


def test_keys_and_scopes(doors: Doors, api: Callable[..., httpx.Client]) -> None:
    nobody = doors.client(doors.provider("quixess")["base_url"])
    assert nobody.get(LIST).status_code == 401
    assert api("otp_only").get(LIST).status_code == 403
    doors.admin("quixess/scopes", scopes=["whatsapp:send_otp"])
    assert api().post(SYNC).status_code == 403


def test_templates_page_and_sync_finds_the_new_one(
    doors: Doors, api: Callable[..., httpx.Client]
) -> None:
    names, cursor = [], ""
    while cursor is not None:
        asked = {"limit": 3} | ({"cursor": cursor} if cursor else {})
        page = api().get(LIST, params=asked).json()
        names += [one["name"] for one in page["templates"]]
        cursor = page["next_cursor"]
    assert len(names) == 7
    assert "welcome_otp" not in names
    assert api().post(SYNC).json() == {"synced": 8, "added": 1}
    assert api().post(SEND, json=ASKED | {"template_name": "welcome_otp"}).status_code == 200


def test_events_are_signed(
    doors: Doors, api: Callable[..., httpx.Client], listener: Listener
) -> None:
    doors.admin("hooks", provider="quixess", url=listener.url, secret="q")
    said: dict[str, Any] = {"provider": "quixess", "from": "447700900318"}
    doors.admin("say", **said, text="Hi there")
    doors.admin("call", **said)
    doors.admin("quixess/template_status", name="login_otp", status="APPROVED")
    api().post(SEND, json=ASKED)
    api().post(SEND, json=ASKED | {"to": "+15550001000"})
    hooks = {hook.json["type"]: hook for hook in listener.wait(6)}
    assert set(hooks) == {
        "message.received",
        "call.received",
        "template.status_changed",
        "message.delivered",
        "message.read",
        "message.failed",
    }
    for kind, hook in hooks.items():
        signature = hmac.new(b"q", hook.body, hashlib.sha256).hexdigest()
        assert hook.headers["x-quixess-signature-256"] == f"sha256={signature}"
        assert hook.headers["x-quixess-event-type"] == kind
        assert hook.headers["x-quixess-event-id"] == hook.json["id"]
        fields = {"id", "type", "version", "occurred_at", "delivered_at", "brand_id", "data"}
        assert set(hook.json) == fields
    data = hooks["message.received"].json["data"]
    assert data["content"] == {"body": "Hi there"}
    assert data["from"] == {"phone": "447700900318", "name": "Imogen Clarke"}
    assert hooks["message.failed"].json["data"]["errors"][0]["code"] == 131026
