"""The gateway's webhooks: shapes, the key, answers that become messages, retries, losses."""

from __future__ import annotations

import re
import threading
import time

from tests.unit.sandbox.conftest import Doors
from tests.unit.sandbox.listener import Hook, Listener
from tests.waiting import wait_until

HAIFA = "haifa-showroom"
SAID = {"provider": "gateway", "number": HAIFA, "from": "972541238801"}


def register(doors: Doors, listener: Listener) -> None:
    asked = {"clientId": HAIFA, "webhookUrl": listener.url}
    assert doors.gateway(HAIFA).post("/api/update-webhook", json=asked).status_code == 200


def test_message_received_is_the_documented_shape_with_the_clients_key(
    doors: Doors, listener: Listener
) -> None:
    register(doors, listener)
    before = time.time() * 1000
    doors.admin("say", **SAID, text="שלום 👍")
    (hook,) = listener.wait(1)
    assert hook.headers["x-api-key"] == doors.gateway(HAIFA).headers["x-api-key"]
    data = hook.json["data"]
    assert hook.json["event"] == "message_received"
    assert set(data) == {"from", "to", "body", "message", "timestamp", "type"}
    assert (data["from"], data["to"]) == ("972541238801", HAIFA)
    assert data["body"] == data["message"] == "שלום 👍"
    assert before <= data["timestamp"] < before + 60_000
    assert data["type"] == "received_message"


def test_one_message_has_no_common_id_in_its_three_places(doors: Doors, listener: Listener) -> None:
    register(doors, listener)
    wa_id = doors.admin("say", **SAID, text="three places")["id"]
    (hook,) = listener.wait(1)
    row = doors.gateway().get(f"/api/received-messages/{HAIFA}").json()["messages"][0]
    assert row["message"] == "three places"
    assert wa_id not in hook.body.decode()
    assert str(row["id"]) not in re.findall(r"\d+", hook.body.decode())


def test_a_response_is_sent_to_the_customer_once(doors: Doors, listener: Listener) -> None:
    register(doors, listener)
    listener.answer = lambda hook: (
        200,
        {"status": "success", "response": "We are back at nine"}
        if hook.json["event"] == "message_received"
        else {"status": "success"},
    )
    doors.admin("say", **SAID, text="anybody there?")
    wait_until(lambda: doors.sent("We are back at nine"))
    (entry,) = doors.sent("We are back at nine")
    assert (entry["to"], entry["operation"]) == ("972541238801", "webhook response")
    (sent,) = listener.wait(1, "message_sent")
    assert sent.json["data"]["type"] == "sent_message"
    assert sent.json["data"]["from"] == HAIFA


def test_calls_are_rejected_with_our_words_or_the_gateways(
    doors: Doors, listener: Listener
) -> None:
    doors.admin("call", **SAID)
    wait_until(lambda: doors.sent("מצטער, אני לא זמין כעת."))
    register(doors, listener)
    listener.answer = lambda hook: (200, {"status": "success", "rejectionMessage": "Write to us"})
    doors.admin("call", **SAID, video=True)
    (hook,) = listener.wait(1, "call_rejected")
    assert set(hook.json["data"]) == {"from", "to", "isVideo", "timestamp", "type"}
    assert hook.json["data"]["isVideo"] is True
    wait_until(lambda: doors.sent("Write to us"))
    assert len(doors.sent("מצטער, אני לא זמין כעת.")) == 1


def test_failed_deliveries_are_retried_with_the_same_bytes(
    doors: Doors, listener: Listener
) -> None:
    register(doors, listener)
    answers = iter([500, 503, 200])
    listener.answer = lambda hook: (next(answers), {"status": "success"})
    doors.admin("say", **SAID, text="again")
    hooks = listener.wait(3)
    assert len({hook.body for hook in hooks}) == 1
    wait_until(lambda: doors.http.get("/admin/hooks").json()[0]["state"] == "delivered")
    (log,) = doors.http.get("/admin/hooks").json()
    assert [one["status"] for one in log["attempts"]] == [500, 503, 200]


def test_a_dead_address_is_given_up_and_the_message_stays(doors: Doors) -> None:
    doors.admin("hooks", provider="gateway", url="http://127.0.0.1:9/none")
    doors.admin("say", **SAID, text="unheard")
    wait_until(lambda: doors.http.get("/admin/hooks").json()[0]["state"] == "dropped")
    (log,) = doors.http.get("/admin/hooks").json()
    assert len(log["attempts"]) == 4
    assert all(one["error"] for one in log["attempts"])
    messages = doors.gateway().get(f"/api/received-messages/{HAIFA}").json()["messages"]
    assert messages[0]["message"] == "unheard"


def test_held_lost_and_doubled_deliveries(doors: Doors, listener: Listener) -> None:
    register(doors, listener)
    doors.admin("tuning", hold_hooks=True)
    doors.admin("say", **SAID, text="held")
    assert listener.hooks == []
    assert doors.admin("flush")["flushed"] == 1
    assert len(listener.wait(1)) == 1
    doors.admin("tuning", hold_hooks=False, hook_duplicates=1.0)
    doors.admin("say", **SAID, text="twice")
    assert listener.wait(3)[1].body == listener.wait(3)[2].body
    doors.admin("tuning", hook_duplicates=0.0, hook_losses=1.0)
    doors.admin("say", **SAID, text="lost")
    states = [one["state"] for one in doors.http.get("/admin/hooks").json()]
    assert states.count("lost") == 1


def test_a_reply_is_sent_once_though_the_webhook_came_twice(
    doors: Doors, listener: Listener
) -> None:
    register(doors, listener)
    doors.admin("tuning", hook_duplicates=1.0)
    listener.answer = lambda hook: (200, {"response": "once, please"})
    doors.admin("say", **SAID, text="two copies")
    listener.wait(2, "message_received")
    listener.wait(1, "message_sent")
    doors.admin("flush")
    assert len(doors.sent("once, please")) == 1


def test_a_call_gets_the_gateways_words_when_we_answer_too_late(
    doors: Doors, listener: Listener
) -> None:
    register(doors, listener)
    release = threading.Event()

    def late(hook: Hook) -> tuple[int, dict[str, str]]:
        release.wait(60)
        return 200, {"status": "success", "rejectionMessage": "too late"}

    listener.answer = late
    begun = time.monotonic()
    doors.admin("call", **SAID)
    wait_until(lambda: doors.sent("מצטער, אני לא זמין כעת."))
    assert time.monotonic() - begun > 2.9
    release.set()  # it did not wait for us
    assert doors.sent("too late") == []


def test_nothing_is_delivered_beyond_this_machine(doors: Doors) -> None:
    doors.admin("hooks", provider="gateway", url="https://hooks.example.com/x")
    doors.admin("say", **SAID, text="stays here")
    wait_until(lambda: doors.http.get("/admin/hooks").json()[0]["state"] == "dropped")
    (log,) = doors.http.get("/admin/hooks").json()
    assert log["attempts"][0]["error"] == "the sandbox reaches this machine only"


def test_private_addresses_can_be_refused(doors: Doors) -> None:
    doors.admin("tuning", private_webhooks=False)
    asked = {"clientId": HAIFA, "webhookUrl": "http://127.0.0.1:1/x"}
    assert doors.gateway().post("/api/update-webhook", json=asked).status_code == 400
    asked["webhookUrl"] = "https://hooks.example.com/x"
    assert doors.gateway().post("/api/update-webhook", json=asked).status_code == 200


def test_customers_live_and_answer(doors: Doors, listener: Listener) -> None:
    register(doors, listener)
    doors.admin("tuning", answers=True)
    asked = {"clientId": HAIFA, "number": "14155550142", "message": "Shall I?"}
    history = f"/api/chats/{HAIFA}/14155550142@c.us/messages"
    session = doors.gateway(session=True)
    before = session.get(history).json()["messages"]
    doors.gateway().post("/api/send-message", json=asked)

    def answered() -> bool:
        now = session.get(history).json()["messages"]
        ours = next(one for one in now if one["body"] == "Shall I?")
        return len(now) > len(before) + 1 or ours["hasReaction"]

    wait_until(answered)
    doors.admin("tuning", answers=False, lively=True, lively_seconds=1.0)
    listener.wait(3, "message_received")
