"""``receiver``, ``deliveries`` and ``messages`` together: what providers deliver is printed."""

from __future__ import annotations

import http.client
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import pytest

from tests.end2end.cli import PROVIDERS, ROOT, Cli
from tests.payloads import payloads
from tests.signing import headers_for
from tests.waiting import wait_until

DELIVERY = [
    "id", "account", "received_at", "event", "event_id", "verdict", "status", "duplicate_of",
    "body",
]  # fmt: skip
MESSAGE = ["id", "account", "number", "chat", "direction", "kind", "text", "at", "status"]
SPEAKERS = {
    "gateway": ("972541238801", "haifa-showroom", "972541238801@c.us"),
    "recoverleadx": ("14155550142", "", "14155550142"),
    "quixess": ("447700900777", "", "447700900777"),
    "hkreach": ("919876500001", "", "919876500001"),
}


class Receiver:
    """A running ``main.py receiver``."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        self.process = process
        self.first: dict[str, Any] = json.loads(process.stdout.readline())

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.first["listening"].rpartition(":")[2])

    def ask(
        self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None
    ) -> tuple[int, bytes]:
        """One request."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def post(self, account: str, body: bytes, headers: dict[str, str]) -> int:
        """A delivery to an account."""
        return self.ask("POST", self.first["hooks"][account], body, headers)[0]


@contextmanager
def receiver(cli: Cli) -> Iterator[Receiver]:
    """A receiver for the length of a block, ended by SIGTERM."""
    process = subprocess.Popen(
        [sys.executable, "main.py", "receiver", "--port", "0"],
        cwd=ROOT, stdout=subprocess.PIPE, text=True, env=cli.env(),
    )  # fmt: skip
    try:
        yield Receiver(process)
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
        assert process.stdout is not None
        process.stdout.close()


@contextmanager
def console(cli: Cli, *options: str) -> Iterator[None]:
    """A console process that holds the folder."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.end2end.console_process", *options],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=cli.env(),
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert json.loads(process.stdout.readline()) == {"ready": True}
        yield
    finally:
        process.stdin.close()
        assert process.wait(60) == 0
        process.stdout.close()


@pytest.fixture(scope="module")
def server(cli: Cli) -> Iterator[Receiver]:
    """The receiver on the folder with all five accounts, and the sandbox pointed at it."""
    with receiver(cli) as server:
        for provider in PROVIDERS:
            url = server.first["listening"] + server.first["hooks"][provider]
            held = cli.box.part(provider)["credentials"].get("webhook_secret")
            cli.box.ask("hooks", {"provider": provider, "url": url, "secret": held})
        yield server


def deliveries(cli: Cli, *words: str) -> list[dict[str, Any]]:
    ran = cli("deliveries", "--json", *words)
    assert (ran.status, ran.err) == (0, "")
    return ran.lines


def test_its_first_line_says_where_it_listens(server: Receiver, cli: Cli) -> None:
    assert list(server.first) == ["listening", "hooks"]
    assert set(server.first["hooks"]) == set(PROVIDERS)
    hooks = {row["name"]: row["hook"] for row in cli("account", "list", "--json").document}
    assert server.first["hooks"] == hooks
    assert server.ask("GET", "/healthz")[0] == 200


def test_what_the_sandbox_signs_is_accepted_and_printed(server: Receiver, cli: Cli) -> None:
    for provider, (sender, number, _) in SPEAKERS.items():
        said = {"provider": provider, "from": sender, "text": f"נכתב אל {provider}"}
        cli.box.ask("say", {**said, **({"number": number} if number else {})})
    lead = {"event": "lead.status_changed", "phone": "14155550142"}
    try:
        cli.box.ask("recover_partner/new_lead", lead)
    finally:
        cli.box.ask("flush", {})
    wait_until(lambda: {one["account"] for one in deliveries(cli)} == set(PROVIDERS), every=0.3)
    stored = deliveries(cli)
    assert all(list(one) == DELIVERY for one in stored)
    wanted = dict.fromkeys(PROVIDERS, "accepted") | {"hkreach": "unsigned"}
    assert {one["account"]: one["verdict"] for one in stored} == wanted
    assert {one["status"] for one in stored} == {200}
    assert [one["id"] for one in stored] == sorted(one["id"] for one in stored)
    for provider, (_, _, chat) in SPEAKERS.items():
        [message] = [
            one
            for one in cli.messages("--account", provider, "--chat", chat)
            if one["text"] == f"נכתב אל {provider}"
        ]
        assert list(message) == MESSAGE
        assert (message["direction"], message["status"]) == ("in", "received")
        assert (message["kind"], message["account"]) == ("text", provider)
        assert message["number"]
        at = datetime.fromisoformat(message["at"]).timestamp()
        assert abs(time.time() - at) < 3_600
    assert len(deliveries(cli, "--account", "quixess")) == len(
        [one for one in stored if one["account"] == "quixess"]
    )


def test_the_answers_of_the_receiver(server: Receiver, cli: Cli) -> None:
    hook = server.first["hooks"]["quixess"]
    body = b'{"id":"evt_answers","type":"message.received","data":{}}'
    wrong = headers_for("quixess", body, secret=b"another secret")
    assert server.post("quixess", body, wrong) == 401
    assert server.post("quixess", body, {}) == 401
    assert server.post("quixess", b"[1]", headers_for("quixess", b"[1]")) == 400
    assert server.ask("GET", hook)[0] == 405
    assert server.ask("POST", "/hooks/nobody", b"{}")[0] == 404
    assert server.ask("POST", hook, b"x" * (1_048_577))[0] == 413
    raw = json.dumps(payloads("recoverleadx")["message_text"]["body"]).encode()
    secret = cli.box.part("recoverleadx")["credentials"]["webhook_secret"].encode()
    stale = headers_for("recoverleadx", raw, secret=secret, at=time.time() - 3_600)
    ancient = headers_for("recoverleadx", raw, secret=secret, at=time.time() - 8 * 86_400)
    assert server.post("recoverleadx", raw, stale) == 200
    assert server.post("recoverleadx", raw, ancient) == 401
    told = [(one["account"], one["verdict"], one["status"]) for one in deliveries(cli)[-5:]]
    assert told == [
        ("quixess", "rejected", 401),
        ("quixess", "rejected", 401),
        ("quixess", "malformed", 400),
        ("recoverleadx", "stale", 200),
        ("recoverleadx", "rejected", 401),
    ]
    assert deliveries(cli)[-3]["body"] == [1]


def gateway_body(text: str, sender: str = "972541238801") -> bytes:
    data = {"from": sender, "to": "haifa-showroom", "body": text, "message": text}
    data |= {"timestamp": round(time.time() * 1_000), "type": "received_message"}
    return json.dumps({"event": "message_received", "data": data}).encode()


def test_a_delivery_that_comes_twice_is_one_message(server: Receiver, cli: Cli) -> None:
    key = cli.box.part("gateway")["credentials"]["client_keys"]["haifa-showroom"]
    body = gateway_body("only once")
    for _ in range(3):
        assert server.post("gateway", body, {"X-Api-Key": key}) == 200
    last = deliveries(cli, "--account", "gateway")[-3:]
    assert [one["verdict"] for one in last] == ["accepted", "duplicate", "duplicate"]
    assert last[1]["duplicate_of"] == last[2]["duplicate_of"] == last[0]["id"]
    texts = [one["text"] for one in cli.messages("--account", "gateway")]
    assert texts.count("only once") == 1


def test_odd_texts_are_printed_as_json(server: Receiver, cli: Cli) -> None:
    key = cli.box.part("gateway")["credentials"]["client_keys"]["haifa-showroom"]
    odd = 'tab\there "quoted" \u2028 \u202e rtl שלום 👍🏽 \x01'
    assert server.post("gateway", gateway_body(odd), {"X-Api-Key": key}) == 200
    half = gateway_body("HALF").replace(b"HALF", rb"half \ud83d of a pair")
    assert server.post("gateway", half, {"X-Api-Key": key}) == 200
    after = gateway_body("after the odd ones")
    assert server.post("gateway", after, {"X-Api-Key": key}) == 200
    texts = [one["text"] for one in cli.messages("--account", "gateway")]
    assert odd in texts
    assert "after the odd ones" in texts
    assert any("of a pair" in one for one in texts)


def test_beside_a_running_console_it_applies_what_waits(server: Receiver, cli: Cli) -> None:
    key = cli.box.part("gateway")["credentials"]["client_keys"]["haifa-showroom"]
    with console(cli):
        for number in range(30):
            body = gateway_body(f"beside {number}")
            assert server.post("gateway", body, {"X-Api-Key": key}) == 200
        texts = [one["text"] for one in cli.messages("--account", "gateway")]
        assert [one for one in texts if one.startswith("beside")] == [
            f"beside {number}" for number in range(30)
        ]
        ran = cli.api(
            "gateway", "send_message", "clientId=haifa-showroom", "number=972541238801",
            "message=from beside",
        )  # fmt: skip
        assert ran.status == 0
        [message] = [one for one in cli.messages() if one["text"] == "from beside"]
        assert message["status"] in ("sent", "delivered", "read")
        running = cli("doctor", QT_QPA_PLATFORM="offscreen")
        assert b"one is running on this folder" in running.out
    texts = [one["text"] for one in cli.messages("--account", "gateway")]
    assert texts.count("beside 7") == texts.count("from beside") == 1


def test_a_console_that_hangs_is_not_waited_for_for_ever(server: Receiver, cli: Cli) -> None:
    key = cli.box.part("gateway")["credentials"]["client_keys"]["haifa-showroom"]
    with console(cli, "--hold"):
        assert server.post("gateway", gateway_body("held up"), {"X-Api-Key": key}) == 200
        ran = cli("messages", "--json")  # which ends, though the console goes on to hang
        assert ran.status == 0
        assert "has not applied every delivery" in ran.err
        assert "held up" not in [one["text"] for one in ran.lines]
    assert "held up" in [one["text"] for one in cli.messages()]


def test_a_second_console_is_refused(cli: Cli) -> None:
    with console(cli, "--hold"):
        second = subprocess.run(
            [sys.executable, "-m", "tests.end2end.console_process"], cwd=ROOT, env=cli.env(),
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        assert second.returncode != 0
        assert "already running" in second.stderr


def test_a_second_receiver_is_refused_with_a_reason(server: Receiver, cli: Cli) -> None:
    ran = cli("receiver", "--port", "0")
    assert ran.status == 3
    assert "already" in ran.err
    assert server.ask("GET", "/healthz")[0] == 200


def test_a_provider_that_signs_without_a_secret_is_unverified(empty: Cli) -> None:
    assert empty.add("quixess", webhook_secret="").status == 0
    assert empty.add("hkreach").status == 0
    with receiver(empty) as server:
        body = b'{"id":"evt_1","type":"message.received","data":{}}'
        assert server.post("quixess", body, headers_for("quixess", body)) == 401
        assert server.post("hkreach", b'{"event":"messages.received"}', {}) == 200
    assert [one["verdict"] for one in deliveries(empty)] == ["unverified", "unsigned"]
    assert empty.messages("--account", "quixess") == []


def test_nothing_printed_where_nothing_came(empty: Cli) -> None:
    assert deliveries(empty) == []
    assert empty.messages() == []
    assert empty("messages", "--json", "--account", "nobody").out == b""


def test_the_doctor_says_how_things_stand(empty: Cli) -> None:
    fine = empty("doctor", QT_QPA_PLATFORM="offscreen")
    assert fine.status == 0, fine.out
    assert b"Database" in fine.out and b"FAILED" not in fine.out
    blind = empty("doctor", QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert blind.status == 1
    assert b"FAILED   Display" in blind.out
    sealed = empty("doctor", QT_QPA_PLATFORM="offscreen", SWITCHBOARD_PASSPHRASE="")
    assert sealed.status == 1
    assert b"SWITCHBOARD_PASSPHRASE" in sealed.out
