"""The imitated HK Reach: outbox, status, optional signature."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

import httpx
import pytest

from tests.unit.sandbox.conftest import Doors
from tests.unit.sandbox.listener import Listener
from tests.waiting import wait_until

ASKED: dict[str, Any] = {
    "to": "919820098200",
    "templateName": "order_confirmation",
    "languageCode": "en",
    "thirdPartyAppName": "MyStore_ERP",
    "bodyParams": ["Ananya", "4471"],
}


@pytest.fixture
def api(doors: Doors) -> httpx.Client:
    part = doors.provider("hkreach")
    held = part["credentials"]
    headers = {"X-App-Name": held["app_name"], "X-API-Key": held["api_key"]}
    return doors.client(part["base_url"], **headers)


def status(api: httpx.Client, message_id: str) -> str:
    answer = api.get("/api/external/message/status", params={"messageId": message_id}).json()
    assert set(answer) == {"status", "messageId"}
    return answer["status"]


def test_a_template_goes_out_once_and_is_read(doors: Doors, api: httpx.Client) -> None:
    answer = api.post("/api/external/send/template", json=ASKED)
    message_id = answer.json()["messageId"]
    wait_until(lambda: status(api, message_id) == "read")
    (entry,) = doors.sent("order_confirmation Ananya 4471")
    assert entry["extra"]["message_id"] == message_id


@pytest.mark.parametrize(
    "changes",
    [
        {"templateName": "no_such_template"},
        {"bodyParams": ["one"]},
        {"to": "15550001000"},
        {"templateName": "invoice_ready", "bodyParams": []},
    ],
)
def test_what_meta_refuses_fails_later(
    doors: Doors, api: httpx.Client, changes: dict[str, Any]
) -> None:
    answer = api.post("/api/external/send/template", json=ASKED | changes)
    assert answer.status_code == 200
    wait_until(lambda: status(api, answer.json()["messageId"]) == "failed")
    assert doors.sent("") == []


@pytest.mark.parametrize("missing", ["to", "templateName", "languageCode", "thirdPartyAppName"])
def test_fields_are_required(api: httpx.Client, missing: str) -> None:
    asked = {name: value for name, value in ASKED.items() if name != missing}
    assert api.post("/api/external/send/template", json=asked).status_code == 400


def test_documents_travel_as_forms(doors: Doors, api: httpx.Client) -> None:
    files = {"file": ("invoice.pdf", b"%PDF-1.4", "application/pdf")}
    form = {"to": "919820098200", "templateName": "invoice_ready"}
    path = "/api/external/send/document"
    answer = api.post(path, files=files, data=form | {"headerMediaFilename": "Invoice 7.pdf"})
    wait_until(lambda: status(api, answer.json()["messageId"]) == "read")
    assert len(doors.sent("invoice_ready Invoice 7.pdf")) == 1
    assert api.post(path, files=files, data={"to": "919820098200"}).status_code == 400
    assert api.post(path, data=form).status_code == 400


def test_headers_are_checked(doors: Doors, api: httpx.Client) -> None:
    path = "/api/external/message/status?messageId=x"
    assert api.get(path).status_code == 404
    assert api.get(path, headers={"X-App-Name": "other"}).status_code == 401
    assert doors.client(str(api.base_url)).get(path).status_code == 401


def test_the_outbox_waits_while_meta_is_down(doors: Doors, api: httpx.Client) -> None:
    doors.admin("hkreach/meta", up=False)
    message_id = api.post("/api/external/send/template", json=ASKED).json()["messageId"]
    assert status(api, message_id) == "sent"
    assert doors.sent("order_confirmation") == []
    doors.admin("hkreach/meta", up=True)
    wait_until(lambda: status(api, message_id) == "read")


def test_webhooks_are_signed_only_with_a_secret(
    doors: Doors, api: httpx.Client, listener: Listener
) -> None:
    said = {"provider": "hkreach", "from": "34612345678", "text": "¿Cuándo?"}
    doors.admin("hooks", provider="hkreach", url=listener.url)
    doors.admin("say", **said)
    (plain,) = listener.wait(1)
    assert "x-hkreach-signature" not in plain.headers
    assert plain.json["event"] == "messages.received"
    doors.admin("hooks", provider="hkreach", url=listener.url, secret="h")
    doors.admin("hkreach/lead", phone="34612345678", status="won")
    signed = listener.wait(1, "leads.status")[0]
    wanted = hmac.new(b"h", signed.body, hashlib.sha256).hexdigest()
    assert signed.headers["x-hkreach-signature"] == wanted
    doors.admin("hkreach/sign_with_prefix", on=True)
    api.post("/api/external/send/template", json=ASKED)
    hooks = listener.wait(3, "messages.status")
    assert {hook.json["data"]["status"] for hook in hooks} == {"sent", "delivered", "read"}
    assert hooks[0].headers["x-hkreach-signature"].startswith("sha256=")
    assert doors.provider("hkreach")["credentials"]["webhook_secret"] == "h"
