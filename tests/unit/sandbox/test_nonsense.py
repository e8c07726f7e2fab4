"""Nonsense to every operation and admin action: refused in words, never with a traceback."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest

from tests.unit.sandbox.conftest import Doors

VALUES: list[Any] = [
    *(None, True, 0, -1, 1e300, "", "x", "a" * 5000, "text", "https://[::1", [], {}, [None]),
    *("haifa-showroom", "972541238801", "+14155550142", {"name": ["x"], "language": {}}),
    {"body": None},
    {"name": "plan_ready", "language": {"code": "en"}, "components": [{"parameters": 7}]},
    {"name": "plan_ready", "language": {"code": ["en"]}},
]
BODIES = [
    b"",
    b"\xff\xfe",
    b"[" * 50_000,
    b"7",
    b"--x\r\n\r\n--x--",
    b"--x\r\nContent-Type\r\n\r\n",
]
WORDS = [
    *("clientId", "phoneNumber", "number", "message", "mediaUrl", "mediaType", "groupId", "to"),
    *("scheduleTime", "password", "webhookUrl", "messaging_product", "type", "text", "image"),
    *("template", "interactive", "name", "category", "language", "components", "contacts"),
    *("url", "secret", "events", "active", "code", "template_name", "templateName", "bodyParams"),
    *("languageCode", "thirdPartyAppName", "headerText", "from", "phone", "status", "hours"),
]
PLACES = ["haifa-showroom", "installers", "7", "%E2%82%AC", "x" * 300]
KINDS = ["application/json", "multipart/form-data; boundary=x", "multipart/form-data"]
LIMITS = ["-1", "x", "9" * 30]
HEADERS = {
    "gateway": {"x-api-key": "api_key", "cookie": "session_cookie"},
    "recoverleadx": {"X-RecoverleadX-API-Key": "api_key"},
    "recover_partner": {"X-Partner-Key": "partner_key"},
    "quixess": {"X-API-Key": "api_key"},
    "hkreach": {"X-App-Name": "app_name", "X-API-Key": "api_key"},
}


def nonsense(chance: random.Random) -> bytes:
    if chance.random() < 0.3:
        return chance.choice(BODIES)
    body = {word: chance.choice(VALUES) for word in chance.sample(WORDS, chance.randint(0, 20))}
    if chance.random() < 0.6:
        body |= {"clientId": "haifa-showroom", "messaging_product": "whatsapp"}
        body |= {"to": "+14155550142", "number": "972541238801"}
    return json.dumps(body).encode()


@pytest.mark.parametrize("provider", list(HEADERS))
def test_operations_survive_nonsense(doors: Doors, provider: str) -> None:
    chance = random.Random(provider)
    fake = doors.box.sandbox.fakes[provider]
    names = doors.http.get("/admin/limits").json()
    doors.admin("limits", **dict.fromkeys(names))
    held = doors.provider(provider)["credentials"]
    headers = {name: held[key] for name, key in HEADERS[provider].items()}
    for operation in fake.operations():
        if operation.name == "delete_client":
            continue
        for _ in range(25):
            path = re.sub(r"\{\w+\}", lambda _: chance.choice(PLACES), operation.path)
            answer = doors.http.request(
                operation.method,
                fake.base_path + path,
                headers=headers | {"content-type": chance.choice(KINDS)},
                content=nonsense(chance),
                params={
                    "limit": chance.choice(LIMITS),
                    "after": "%%",
                    "cursor": "€",
                },
            )
            expected = {200, 201, 302, 400, 401, 403, 404, 409}
            assert answer.status_code in expected, (operation.name, answer.text)


def test_admin_survives_nonsense(doors: Doors) -> None:
    chance = random.Random(5)
    paths = ["tuning", "faults", "limits", "hooks", "say", "call", "flush"]
    for name, fake in doors.box.sandbox.fakes.items():
        paths += [f"{name}/{action}" for action in fake.actions()]
    for path in paths * 8:
        answer = doors.http.post(f"/admin/{path}", content=nonsense(chance))
        assert answer.status_code in (200, 400), (path, answer.text)
