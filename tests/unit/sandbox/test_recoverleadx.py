"""The imitated Recover Lead X: shapes, the 24 hours, media block, reviews, signed webhooks."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import httpx
import pytest

from tests.unit.sandbox.conftest import Doors
from tests.unit.sandbox.listener import Hook, Listener
from tests.waiting import wait_until

MARCUS, GRACE = "14155550142", "16175550129"
SAID = {"provider": "recoverleadx", "from": MARCUS}


@pytest.fixture
def api(doors: Doors) -> httpx.Client:
    part = doors.provider("recoverleadx")
    key = part["credentials"]["api_key"]
    doors.admin("limits", **{"recoverleadx.number": None})
    return doors.client(part["base_url"], **{"X-RecoverleadX-API-Key": key})


def text(to: str, words: str) -> dict[str, Any]:
    return {"messaging_product": "whatsapp", "to": to, "type": "text", "text": {"body": words}}


def template(name: str, *values: str, language: str = "en", to: str = GRACE) -> dict[str, Any]:
    parameters = [{"type": "text", "text": value} for value in values]
    body = {"name": name, "language": {"code": language}}
    if parameters:
        body["components"] = [{"type": "body", "parameters": parameters}]
    return {"messaging_product": "whatsapp", "to": to, "type": "template", "template": body}


def error(answer: httpx.Response) -> tuple[int, str]:
    body = answer.json()["error"]
    assert set(body) == {"code", "message", "details"}
    return answer.status_code, body["code"]


def value(hook: Hook) -> dict[str, Any]:
    assert hook.json["object"] == "whatsapp_business_account"
    return hook.json["entry"][0]["changes"][0]["value"]


def listen(doors: Doors, listener: Listener, api: httpx.Client) -> None:
    answer = api.post("/webhook", json={"url": listener.url, "secret": "s3cret"})
    assert answer.status_code == 200


def test_a_text_is_sent_once_and_its_statuses_rise(
    doors: Doors, api: httpx.Client, listener: Listener
) -> None:
    listen(doors, listener, api)
    answer = api.post("/messages", json=text(f"+{MARCUS}", "Shall I?"))
    assert answer.status_code == 201
    body = answer.json()
    assert body["contacts"] == [{"input": f"+{MARCUS}", "wa_id": MARCUS}]
    message_id = body["messages"][0]["id"]
    assert message_id.startswith("wamid.")
    statuses = [value(hook)["statuses"][0] for hook in listener.wait(3)]
    assert {one["status"] for one in statuses} == {"sent", "delivered", "read"}
    assert {one["id"] for one in statuses} == {message_id}
    assert len(doors.sent("Shall I?")) == 1


def test_outside_24_hours_only_templates_go_out(doors: Doors, api: httpx.Client) -> None:
    refused = api.post("/messages", json=text(GRACE, "too late"))
    assert error(refused) == (400, "INVALID_REQUEST")
    assert refused.json()["error"]["details"] == {"reason": "outside_24h_window"}
    assert api.post("/messages", json=template("plan_ready", "Grace")).status_code == 201
    doors.admin("say", provider="recoverleadx", **{"from": GRACE}, text="hello")
    assert api.post("/messages", json=text(GRACE, "in time")).status_code == 201
    doors.admin("recoverleadx/age", **{"from": GRACE}, hours=25)
    assert api.post("/messages", json=text(GRACE, "again late")).status_code == 400
    assert [entry["text"] for entry in doors.sent("")] == ["plan_ready Grace", "in time"]


@pytest.mark.parametrize(
    "message",
    [
        {"to": MARCUS},
        text("marcus", "x"),
        text(MARCUS, ""),
        text(MARCUS, "x" * 4097),
        text(MARCUS, "x") | {"type": "song"},
        {"messaging_product": "whatsapp", "to": MARCUS, "type": "image", "image": {}},
        {"messaging_product": "whatsapp", "to": MARCUS, "type": "image", "image": {"id": "1"}},
        {"messaging_product": "whatsapp", "to": MARCUS, "type": "interactive", "interactive": {}},
        template("plan_ready"),
        template("plan_ready", "a", "b"),
        template("nothing"),
        template("plan_ready", "a", language="fr"),
        template("spring_colours"),
        template("payment_reminder", "a"),
    ],
)
def test_wrong_messages_are_refused(
    doors: Doors, api: httpx.Client, message: dict[str, Any]
) -> None:
    assert error(api.post("/messages", json=message)) == (400, "INVALID_REQUEST")
    assert doors.sent("") == []


def test_keys_versions_and_rates(doors: Doors, api: httpx.Client) -> None:
    bare = doors.client(str(api.base_url))
    assert error(bare.get("/templates")) == (401, "INVALID_API_KEY")
    old = api.get("/templates", headers={"X-RecoverleadX-Version": "1999-01-01"})
    assert error(old) == (400, "INVALID_REQUEST")
    doors.admin("limits", **{"recoverleadx.number": [3, 60]})
    codes = [api.get("/templates").status_code for _ in range(4)]
    assert codes == [200, 200, 200, 429]
    limited = api.get("/templates")
    assert error(limited) == (429, "RATE_LIMITED")
    assert int(limited.headers["retry-after"]) > 50
    doors.admin("recoverleadx/revoke_key")
    assert error(api.get("/templates")) == (401, "INVALID_API_KEY")


def test_a_number_without_whatsapp_fails_later(
    doors: Doors, api: httpx.Client, listener: Listener
) -> None:
    listen(doors, listener, api)
    sent = api.post("/messages", json=template("plan_ready", "Nobody", to="+15550001000"))
    assert sent.status_code == 201
    words = {value(hook)["statuses"][0]["status"] for hook in listener.wait(2)}
    assert words == {"sent", "failed"}
    assert doors.sent("Nobody") == []


def test_media_go_up_and_come_down(doors: Doors, api: httpx.Client) -> None:
    data = bytes(range(256)) * 40 + b"\r\n--not-the-boundary\r\n"
    files = {"file": ("תמונה.jpg", data, "image/jpeg")}
    form = {"messaging_product": "whatsapp"}
    media_id = api.post("/media", files=files, data=form).json()["id"]
    about = api.get(f"/media/{media_id}").json()
    assert about["sha256"] == hashlib.sha256(data).hexdigest()
    assert doors.http.get(about["url"]).content == data
    image = {"messaging_product": "whatsapp", "to": MARCUS, "type": "image"}
    sent = api.post("/messages", json=image | {"image": {"id": media_id, "caption": "here"}})
    assert sent.status_code == 201
    wrong = image | {"type": "audio", "audio": {"id": media_id}}
    assert error(api.post("/messages", json=wrong)) == (400, "INVALID_REQUEST")
    assert api.delete(f"/media/{media_id}").status_code == 200
    big = {"file": ("big.jpg", b"x" * (5 * 1_048_576 + 1), "image/jpeg")}
    assert error(api.post("/media", files=big, data=form)) == (400, "INVALID_REQUEST")
    assert error(api.post("/media", files=files)) == (400, "INVALID_REQUEST")
    assert error(api.post("/media", content=b"x")) == (400, "INVALID_REQUEST")


def test_five_failed_downloads_block_retrieval(doors: Doors, api: httpx.Client) -> None:
    doors.admin("say", **SAID, kind="image")
    state = doors.http.get("/admin/state?provider=recoverleadx").json()["recoverleadx"]
    good = next(iter(state["media"]["files"]))
    address = api.get(f"/media/{good}").json()["url"]
    doors.admin("recoverleadx/expire_files")
    assert doors.http.get(address).status_code == 404
    assert [api.get(f"/media/{n}").status_code for n in range(3)] == [400] * 3
    assert api.get(f"/media/{good}").status_code == 200
    assert api.get("/media/5").status_code == 400
    assert error(api.get(f"/media/{good}")) == (403, "ENDPOINT_BLOCKED")
    doors.admin("recoverleadx/unblock")
    assert api.get(f"/media/{good}").status_code == 200


def test_templates_page_by_cursor_and_are_reviewed(doors: Doors, api: httpx.Client) -> None:
    doors.admin("tuning", review_seconds=1)
    names, cursor = [], None
    while True:
        asked = {"limit": 5} | ({"after": cursor} if cursor else {})
        page = api.get("/templates", params=asked).json()
        names += [(one["name"], one["language"]) for one in page["data"]]
        cursor = page["paging"].get("cursors", {}).get("after")
        if cursor is None:
            break
    assert len(names) == len(set(names)) == 12
    body = {"category": "UTILITY", "language": "en"}
    good = body | {"name": "ready", "components": [{"type": "BODY", "text": "Hi {{1}}, ready."}]}
    bad = body | {"name": "bad", "components": [{"type": "BODY", "text": "{{1}} ready"}]}
    created = api.post("/templates", json=good)
    assert (created.status_code, created.json()["status"]) == (201, "PENDING_REVIEW")
    assert api.post("/templates", json=good).status_code == 400
    assert api.post("/templates", json=bad).status_code == 201
    assert api.post("/templates", json=good | {"name": "No Good"}).status_code == 400

    def found(name: str) -> dict[str, Any]:
        data = api.get("/templates").json()["data"]
        return next(one for one in data if one["name"] == name)

    wait_until(lambda: found("ready")["status"] == "APPROVED")
    wait_until(lambda: found("bad")["status"] == "REJECTED")
    assert found("bad")["rejected_reason"] == "INVALID_FORMAT"
    assert api.delete("/templates/ready?language=he").status_code == 400
    assert api.delete("/templates/ready?language=en").status_code == 200
    assert api.delete("/templates/ready?language=en").status_code == 400


def test_contacts_are_verified(api: httpx.Client) -> None:
    asked = {"blocking": "wait", "contacts": ["+15551234567", "+15559876543"]}
    assert api.post("/contacts", json=asked).json() == {
        "messaging_product": "whatsapp",
        "contacts": [
            {"input": "+15551234567", "status": "valid"},
            {"input": "+15559876543", "status": "invalid"},
        ],
    }


def test_webhooks_are_signed_and_keep_their_signature_when_retried(
    doors: Doors, api: httpx.Client, listener: Listener
) -> None:
    listen(doors, listener, api)
    answers = iter([500, 201, 200])
    listener.answer = lambda hook: (next(answers), {})
    doors.admin("say", **SAID, text="مرحباً")
    hooks = listener.wait(3)
    stamp = hooks[0].headers["x-recoverleadx-timestamp"]
    wanted = hmac.new(b"s3cret", stamp.encode() + b"." + hooks[0].body, hashlib.sha256)
    for hook in hooks:
        assert hook.headers["x-recoverleadx-signature"] == "sha256=" + wanted.hexdigest()
    assert value(hooks[0])["messages"][0]["text"] == {"body": "مرحباً"}
    assert value(hooks[0])["contacts"] == [{"profile": {"name": "Marcus Bell"}, "wa_id": MARCUS}]


@pytest.mark.parametrize(
    "url",
    ["http://hooks.example.com/x", "https://under_score.example.com", "https://-a.example.com", 7],
)
def test_webhook_hosts_are_checked(api: httpx.Client, url: object) -> None:
    answer = api.post("/webhook", json={"url": url, "secret": "s"})
    assert error(answer) == (400, "INVALID_REQUEST")


@pytest.mark.parametrize(
    "kind",
    [
        *("text", "image", "audio", "video", "document", "sticker", "location", "contacts"),
        *("interactive", "button", "reaction", "order", "unsupported", "voice"),
    ],
)
def test_customers_write_every_kind(
    doors: Doors, api: httpx.Client, listener: Listener, kind: str
) -> None:
    listen(doors, listener, api)
    doors.admin("say", **SAID, kind=kind, text="words", quotes=True)
    (hook,) = listener.wait(1)
    message = value(hook)["messages"][0]
    shown = "audio" if kind == "voice" else kind
    assert message["type"] == shown
    assert "errors" in message if kind == "unsupported" else shown in message
    assert message["context"]["from"] == "16285550119"
    if kind in ("image", "voice", "audio", "video", "document", "sticker"):
        about = api.get(f"/media/{message[shown]['id']}").json()
        assert about["mime_type"] == message[shown]["mime_type"]


def test_the_past_can_be_replayed_and_errors_reported(doors: Doors, listener: Listener) -> None:
    doors.admin("hooks", provider="recoverleadx", url=listener.url, secret="t")
    count = doors.admin("replay", provider="recoverleadx")["recoverleadx"]
    hooks = listener.wait(count)
    stamps = {int(value(hook)["messages"][0]["timestamp"]) for hook in hooks}
    assert max(stamps) - min(stamps) > 60 * 3600
    doors.admin("recoverleadx/error", code=130429, title="Rate limit hit")
    assert json.dumps(130429) in listener.wait(count + 1)[-1].body.decode()
