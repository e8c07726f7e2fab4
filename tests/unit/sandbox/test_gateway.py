"""The imitated gateway against its documents: shapes, rights, errors, limits."""

from __future__ import annotations

import base64
import io
import time
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image

from tests.unit.sandbox.conftest import Doors
from tests.waiting import wait_until

HAIFA, SERVICE, PENDING = "haifa-showroom", "service-desk", "installers"
TEAM, BOARD = "120363043871220101@g.us", "120363043871220103@c.us"
YAEL = "972541238801@c.us"


def code(answer) -> tuple[int, str | None]:
    return answer.status_code, answer.json().get("code")


def test_list_clients_has_the_documented_fields(doors: Doors) -> None:
    clients = doors.gateway().get("/api/clients").json()
    assert [one["clientId"] for one in clients] == [HAIFA, SERVICE, PENDING]
    fields = {"clientId", "phoneNumber", "apiKey", "connectedNumber", "status"}
    assert all(set(one) == fields for one in clients)
    assert clients[0]["connectedNumber"] == "972555550142@c.us"
    assert clients[2]["connectedNumber"] == "Not Connected"
    assert clients[2]["status"] == "Pending Authentication"


def test_add_number_gives_a_code_that_renews_and_a_scan_connects(doors: Doors) -> None:
    doors.admin("tuning", qr_seconds=0.2)
    gateway = doors.gateway()
    asked = {"clientId": "new-desk", "phoneNumber": "972555550123"}
    answer = gateway.post("/api/add-number", json=asked).json()
    assert answer["status"] == "pending_auth"
    head, _, data = answer["qrCode"].partition(",")
    assert head == "data:image/png;base64"
    first = base64.b64decode(data)
    assert Image.open(io.BytesIO(first)).format == "PNG"
    wait_until(lambda: gateway.get("/api/qr/new-desk").content != first)
    doors.admin("gateway/scan", clientId="new-desk")
    again = gateway.post("/api/add-number", json=asked).json()
    assert (again["status"], again["qrCode"]) == ("connected", None)
    assert again["apiKey"] == answer["apiKey"]
    assert gateway.get("/api/qr/new-desk").status_code == 404


def test_an_old_code_cannot_be_scanned_and_another_phone_shows(doors: Doors) -> None:
    doors.admin("tuning", qr_seconds=0.05)
    clients = doors.http.get("/admin/state?provider=gateway").json()["gateway"]["clients"]
    old = next(one["qr"] for one in clients if one["clientId"] == PENDING)
    time.sleep(0.06)
    refused = doors.http.post("/admin/gateway/scan", json={"clientId": PENDING, "code": old})
    assert refused.status_code == 400
    doors.admin("gateway/scan", clientId=PENDING, phoneNumber="972555550999")
    shown = doors.gateway().get("/api/clients").json()[2]
    assert shown["connectedNumber"] == "972555550999@c.us"
    assert shown["phoneNumber"] == "972555550119"


def test_a_phone_scans_by_itself_after_the_code_was_seen(doors: Doors) -> None:
    doors.admin("tuning", auto_scan_seconds=0.05)
    gateway = doors.gateway()
    time.sleep(0.1)
    assert gateway.get("/api/clients").json()[2]["status"] == "Pending Authentication"
    assert gateway.get(f"/api/qr/{PENDING}").status_code == 200
    wait_until(lambda: gateway.get("/api/clients").json()[2]["status"] == "Authenticated")


def test_rights_of_keys_and_sessions(doors: Doors) -> None:
    own, nobody = doors.gateway(HAIFA), doors.client(doors.provider("gateway")["base_url"])
    assert code(nobody.get("/api/clients")) == (401, "AUTH_ERROR")
    assert code(own.get("/api/clients")) == (403, "ACCESS_DENIED")
    assert code(own.get(f"/api/received-messages/{SERVICE}")) == (403, "ACCESS_DENIED")
    assert own.get(f"/api/received-messages/{HAIFA}").status_code == 200
    assert {row["clientId"] for row in own.get("/api/sent-messages").json()} == {HAIFA}
    account = doors.gateway()
    assert code(account.get("/api/received-messages/nobody")) == (404, "CLIENT_NOT_FOUND")
    assert code(account.get("/api/received-messages/rival-shop")) == (403, "ACCESS_DENIED")
    assert code(account.get(f"/api/chats/{HAIFA}")) == (401, "AUTH_ERROR")
    session = doors.gateway(session=True)
    assert session.get(f"/api/chats/{HAIFA}").status_code == 200
    doors.admin("gateway/expire_sessions")
    assert code(session.get(f"/api/chats/{HAIFA}")) == (401, "AUTH_ERROR")
    doors.admin("tuning", expired_session="redirect")
    assert session.get(f"/api/chats/{HAIFA}").headers["location"] == "/gateway/login"


def test_login_page_sets_an_http_only_cookie(doors: Doors) -> None:
    part = doors.provider("gateway")
    login = part["dashboard"]["login_url"]
    browser = doors.client(part["base_url"])
    assert "<form" in browser.get(login).text
    wrong = browser.post(login, data={"username": "carmel", "password": "no"})
    assert wrong.status_code == 401
    right = {name: part["dashboard"][name] for name in ("username", "password")}
    answer = browser.post(login, data=right)
    assert answer.status_code == 303
    assert "HttpOnly" in answer.headers["set-cookie"]
    assert "haifa-showroom" in browser.get("/dashboard").text
    assert browser.get(f"/api/chats/{HAIFA}").status_code == 200


def test_chats_and_history_have_the_documented_shapes(doors: Doors) -> None:
    session = doors.gateway(session=True)
    chats = session.get(f"/api/chats/{HAIFA}").json()["chats"]
    assert all(chat["id"]["_serialized"].endswith("@c.us") for chat in chats)
    times = [chat["timestamp"] for chat in chats]
    assert times == sorted(times, reverse=True)
    assert all(time.time() - 10_000_000 < at < time.time() for at in times)
    fields = {
        "id",
        "name",
        "profilePic",
        "lastMessage",
        "timestamp",
        "unreadCount",
        "isMuted",
        "pinned",
    }
    assert set(chats[0]) == fields
    history = session.get(f"/api/chats/{HAIFA}/{YAEL}/messages?limit=4").json()["messages"]
    assert len(history) == 4
    assert [one["timestamp"] for one in history] == sorted(one["timestamp"] for one in history)
    fields = {
        "id",
        "body",
        "fromMe",
        "timestamp",
        "type",
        "hasMedia",
        "hasReaction",
        "reactions",
        "ack",
        "filename",
    }
    assert set(history[0]) == fields
    groups = session.get(f"/api/groups/{SERVICE}").json()
    assert groups["total"] == len(groups["groups"]) + len(groups["channels"]) == 3
    board = next(one for one in groups["channels"] if one["id"] == BOARD)
    assert (board["type"], board["isReadOnly"]) == ("channel", True)
    assert "participants" not in board
    assert doors.gateway(SERVICE).get(f"/api/groups/{SERVICE}").json() == groups


@pytest.mark.parametrize(
    ("kind", "name", "mime", "magic"),
    [
        ("image", "a.jpg", "image/jpeg", b"\xff\xd8"),
        ("image", "b.png", "image/png", b"\x89PNG"),
        ("voice", "", "audio/wav", b"RIFF"),
        ("document", "Plan.pdf", "application/pdf", b"%PDF-1.4"),
        ("document", "תוכנית.pdf", "application/pdf", b"%PDF-1.4"),
        ("video", "", "video/mp4", b"\0\0\0\x1cftyp"),
        ("sticker", "", "image/webp", b"RIFF"),
    ],
)
def test_media_come_as_real_files(
    doors: Doors, kind: str, name: str, mime: str, magic: bytes
) -> None:
    said = {"provider": "gateway", "number": HAIFA, "from": "972541238801"}
    message = doors.admin("say", **said, kind=kind, name=name, amount=2)["id"]
    answer = doors.gateway(session=True).get(f"/api/chats/{HAIFA}/media/{message}")
    assert answer.headers["content-type"] == mime
    assert answer.headers["content-disposition"].startswith("inline; filename")
    assert answer.content.startswith(magic)


def test_a_sent_message_stands_once_everywhere_and_its_ticks_rise(doors: Doors) -> None:
    asked = {"clientId": HAIFA, "number": "972541238801", "message": "once only"}
    answer = doors.gateway(HAIFA).post("/api/send-message", json=asked)
    assert answer.status_code == 200
    session = doors.gateway(session=True)

    def history() -> list[dict]:
        answer = session.get(f"/api/chats/{HAIFA}/{YAEL}/messages").json()["messages"]
        return [one for one in answer if one["body"] == "once only"]

    assert len(history()) == 1
    wait_until(lambda: history()[0]["ack"] == 3)
    rows = doors.gateway().get("/api/sent-messages").json()
    assert [row["recipient"] for row in rows if row["message"] == "once only"] == ["972541238801"]
    assert isinstance(rows[0]["id"], int)
    assert len(doors.sent("once only")) == 1
    assert history()[0]["id"]["_serialized"] not in answer.text


def test_session_sends_and_read_marks(doors: Doors) -> None:
    session = doors.gateway(session=True)
    answer = session.post(f"/api/chats/{HAIFA}/{YAEL}/send", json={"message": "מחר בבוקר"})
    assert set(answer.json()) == {"success", "message"}
    assert set(answer.json()["message"]) == {"id", "body", "timestamp"}
    assert session.post(f"/api/chats/{HAIFA}/{YAEL}/read").json() == {"success": True}
    chats = session.get(f"/api/chats/{HAIFA}").json()["chats"]
    assert next(c for c in chats if c["id"]["_serialized"] == YAEL)["unreadCount"] == 0
    read_only = session.post(f"/api/chats/{SERVICE}/{BOARD}/send", json={"message": "x"})
    assert code(read_only) == (403, "READ_ONLY_CHAT")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"groupId": YAEL}, (400, "INVALID_CHAT_TYPE")),
        ({"groupId": "1@g.us"}, (404, "GROUP_NOT_FOUND")),
        ({"clientId": SERVICE, "groupId": BOARD}, (403, "READ_ONLY_CHAT")),
        ({"clientId": "nobody"}, (404, "CLIENT_NOT_FOUND")),
        ({"clientId": "rival-shop"}, (403, "ACCESS_DENIED")),
        ({"clientId": PENDING}, (400, None)),
        ({"message": ""}, (400, None)),
        ({"message": "x" * 4097}, (400, None)),
        ({"mediaUrl": "https://a.example/b.jpg"}, (400, None)),
        ({"mediaUrl": "https://a.invalid/b.jpg", "mediaType": "image"}, (400, "MEDIA_ERROR")),
    ],
)
def test_group_sends_are_refused(
    doors: Doors, changes: dict[str, str], expected: tuple[int, str | None]
) -> None:
    asked = {"clientId": HAIFA, "groupId": TEAM, "message": "hello"} | changes
    assert code(doors.gateway().post("/api/send-group-message", json=asked)) == expected
    assert doors.sent("hello") == []


def test_group_sends_wait_and_are_limited(doors: Doors) -> None:
    doors.admin("tuning", speed=10.0)
    doors.admin(
        "limits", **{"gateway.group_sends": [2, 900], "gateway.session_group_sends": [1, 60]}
    )
    gateway, asked = doors.gateway(), {"clientId": HAIFA, "groupId": TEAM, "message": "g"}
    begun = time.monotonic()
    answer = gateway.post("/api/send-group-message", json=asked).json()
    assert time.monotonic() - begun > 0.19
    assert set(answer) == {"success", "message", "groupId", "groupName"}
    assert set(answer["message"]) == {"id", "body", "timestamp", "type"}
    media = asked | {"mediaUrl": "https://a.example/b.jpg", "mediaType": "image"}
    assert gateway.post("/api/send-group-message", json=media).json()["message"]["type"] == "image"
    third = gateway.post("/api/send-group-message", json=asked)
    assert third.status_code == 429
    assert 890 < int(third.headers["retry-after"]) <= 901
    session, path = doors.gateway(session=True), f"/api/groups/{HAIFA}/{TEAM}/send"
    assert session.post(path, json={"message": "s"}).status_code == 200
    assert session.post(path, json={"message": "s"}).status_code == 429
    assert len(doors.sent("s")) == 1


def test_media_by_link_is_fetched_from_this_machine(doors: Doors) -> None:
    url = doors.provider("gateway")["base_url"] + "/files/kitchen.jpg"
    asked = {"clientId": HAIFA, "number": "972541238801", "mediaUrl": url}
    gateway, session = doors.gateway(), doors.gateway(session=True)
    assert gateway.post("/api/send-message", json=asked).status_code == 200
    last = session.get(f"/api/chats/{HAIFA}/{YAEL}/messages").json()["messages"][-1]
    assert last["hasMedia"] is True
    path = f"/api/chats/{HAIFA}/media/{last['id']['_serialized']}"
    assert session.get(path).content == doors.http.get(url).content
    missing = asked | {"mediaUrl": url.replace("kitchen.jpg", "none.mp3")}
    assert code(gateway.post("/api/send-message", json=missing)) == (400, "MEDIA_ERROR")
    unknown = asked | {"mediaUrl": "https://a.example/virus.exe"}
    assert code(gateway.post("/api/send-message", json=unknown)) == (400, "MEDIA_ERROR")


def test_schedules_are_listed_sent_and_cancelled(doors: Doors) -> None:
    gateway, session = doors.gateway(HAIFA), doors.gateway(session=True)
    asked = {"clientId": HAIFA, "number": "+972541238801", "message": "due"}

    def ordered() -> bool:
        soon = datetime.now(UTC) + timedelta(seconds=0.3)
        asked["scheduleTime"] = soon.isoformat().replace("+00:00", "Z")
        return gateway.post("/schedule-message", json=asked).status_code == 200

    wait_until(ordered)  # a request that takes longer comes too late
    later = asked | {"scheduleTime": "2099-10-06T18:30:00Z", "message": "far"}
    second = session.post("/schedule-message", json=later).json()["id"]
    fields = {
        "id",
        "clientId",
        "recipient",
        "message",
        "scheduleTime",
        "status",
        "createdAt",
        "sentTime",
    }
    rows = session.get("/scheduled-messages").json()
    assert all(set(row) == fields for row in rows)
    assert (
        next(row for row in rows if row["id"] == second)["scheduleTime"] == "2099-10-06T18:30:00Z"
    )
    assert gateway.delete(f"/scheduled-messages/{second}").status_code == 401
    cancelled = session.delete(f"/scheduled-messages/{second}")
    assert cancelled.json() == {"message": "Schedule cancelled."}
    assert session.delete(f"/scheduled-messages/{second}").status_code == 400
    assert session.delete("/scheduled-messages/999999").status_code == 404
    wait_until(lambda: len(doors.sent("due")) == 1)
    states = {row["message"]: row["status"] for row in session.get("/scheduled-messages").json()}
    assert (states["due"], states["far"]) == ("sent", "cancelled")
    bad = asked | {"scheduleTime": "tomorrow"}
    assert gateway.post("/schedule-message", json=bad).status_code == 400
    codes = [session.delete("/scheduled-messages/1").status_code for _ in range(8)]
    assert codes == [404] * 7 + [429]


def test_delete_needs_the_password_and_is_limited(doors: Doors) -> None:
    session = doors.gateway(session=True)
    password = doors.provider("gateway")["dashboard"]["password"]

    def delete(client: str, body: dict[str, str]) -> tuple[int, str]:
        answer = session.request("DELETE", f"/clients/{client}", json=body)
        return answer.status_code, answer.json().get("error") or answer.json()["message"]

    assert delete(HAIFA, {}) == (400, "Password is required")
    assert delete(HAIFA, {"password": "x"})[0] == 403
    assert delete("nobody", {"password": password}) == (404, "Client not found")
    assert delete("rival-shop", {"password": password})[0] == 403
    assert delete(HAIFA, {"password": password}) == (200, "Client deleted successfully.")
    assert delete(SERVICE, {"password": password})[0] == 429
    assert doors.gateway().get("/api/profile").json()["clientCount"] == 2


def test_reset_key_voids_the_old_one(doors: Doors) -> None:
    gateway = doors.gateway()
    profile = gateway.get("/api/profile").json()
    assert set(profile) == {"username", "role", "apiKey", "clientCount"}
    asked = {"username": profile["username"], "currentApiKey": profile["apiKey"]}
    new = doors.http.post("/gateway/api/reset-api-key", json=asked).json()["newApiKey"]
    assert gateway.get("/api/profile").status_code == 401
    assert gateway.get("/api/profile", headers={"x-api-key": new}).status_code == 200
    codes = [doors.http.post("/gateway/api/reset-api-key", json=asked) for _ in range(5)]
    assert [one.status_code for one in codes] == [401] * 4 + [429]


def test_plan_limit_and_bad_numbers(doors: Doors) -> None:
    doors.admin("gateway/plan", clients=3)
    gateway = doors.gateway()
    fourth = {"clientId": "fourth", "phoneNumber": "972555550100"}
    assert code(gateway.post("/api/add-number", json=fourth)) == (403, "PLAN_LIMIT_EXCEEDED")
    plus = fourth | {"phoneNumber": "+972555550100"}
    assert gateway.post("/api/add-number", json=plus).status_code == 400
    assert gateway.post("/api/add-number", content=b"{").status_code == 400
    assert gateway.post("/api/add-number", content=b"[]").status_code == 400


def test_lists_are_capped_and_newest_first(doors: Doors) -> None:
    said = {"provider": "gateway", "number": HAIFA, "from": "972541238801"}
    for number in range(101):
        doors.admin("say", **said, text=f"n{number}")
    messages = doors.gateway().get(f"/api/received-messages/{HAIFA}").json()["messages"]
    assert len(messages) == 100
    assert messages[0]["message"] == "n100"
    assert set(messages[0]) == {"id", "client_id", "sender", "message", "received_at"}
    calls = doors.gateway().get(f"/api/incoming-calls/{HAIFA}").json()["calls"]
    fields = {
        "id",
        "client_id",
        "call_from",
        "is_video",
        "start_time",
        "end_time",
        "duration",
        "created_at",
    }
    assert set(calls[0]) == fields
    assert len(doors.gateway().get("/api/call-logs").json()["calls"]) == 50
    assert doors.gateway().get("/api/logs").status_code == 200


def test_what_no_document_names_is_booked_as_unknown(doors: Doors) -> None:
    assert doors.gateway().get("/api/me").status_code == 404
    assert doors.gateway().post("/api/clients").status_code == 404
    requests = doors.http.get("/admin/ledger").json()["requests"]
    assert [(one["operation"], one["path"]) for one in requests] == [
        ("unknown", "/gateway/api/me"),
        ("unknown", "/gateway/api/clients"),
    ]
