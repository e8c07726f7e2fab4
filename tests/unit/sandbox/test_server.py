"""The sandbox as a thread and as a process: start, stop, its JSON line, the admin's manners."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest

from app.sandbox.server import Sandbox, SandboxThread
from tests.unit.sandbox.conftest import Doors
from tests.unit.sandbox.listener import Listener
from tests.waiting import wait_until

ROOT = Path(__file__).parents[3]
PROVIDERS = {"gateway", "recoverleadx", "recover_partner", "quixess", "hkreach"}
CREDENTIALS = {
    "gateway": {"api_key", "session_cookie", "client_keys"},
    "recoverleadx": {"api_key", "webhook_secret"},
    "recover_partner": {"partner_key", "webhook_secret"},
    "quixess": {"api_key", "webhook_secret"},
    "hkreach": {"app_name", "api_key"},
}


def test_the_thread_leaves_nothing_behind() -> None:
    before = threading.active_count()
    with SandboxThread() as box:
        url = box.url
        assert httpx.get(f"{url}/admin").status_code == 200
        assert box.run(lambda sandbox: sandbox.url) == url
    assert threading.active_count() == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_a_taken_port_is_an_error_and_so_is_a_bad_option() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        box = SandboxThread(port=taken.getsockname()[1])
        with pytest.raises(OSError):
            box.start()
    with pytest.raises(ValueError):
        Sandbox(faults="bogus:1")
    with pytest.raises(ValueError):
        Sandbox(speeed=3)
    with pytest.raises(ValueError):
        Sandbox(speed=0)


def test_the_same_seed_is_the_same_sandbox() -> None:
    with SandboxThread(seed=3) as one, SandboxThread(seed=3) as two, SandboxThread() as three:
        keys = [box.credentials["quixess"]["credentials"]["api_key"] for box in (one, two, three)]
    assert keys[0] == keys[1] != keys[2]


def test_it_listens_on_loopback_only() -> None:
    with SandboxThread() as box:
        assert box.url.startswith("http://127.0.0.1:")
        port = int(box.url.rpartition(":")[2])
        with pytest.raises(OSError):
            socket.create_connection(("127.0.0.2", port), 1).close()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGTERM handler there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_prints_one_line_and_ends_quietly(number: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "main.py", "sandbox", "--port", "0", "--faults", "quixess.*:500"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    line = json.loads(process.stdout.readline())
    assert set(line) == {"url", "providers", "admin"}
    assert set(line["providers"]) == PROVIDERS
    for name, part in line["providers"].items():
        assert part["base_url"].startswith(line["url"])
        assert set(part["credentials"]) == CREDENTIALS[name]
    assert set(line["providers"]["gateway"]["dashboard"]) == {"username", "password", "login_url"}
    key = line["providers"]["gateway"]["credentials"]["api_key"]
    base = line["providers"]["gateway"]["base_url"]
    with httpx.Client(base_url=base, headers={"x-api-key": key}) as client:
        assert client.get("/api/profile").status_code == 200
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, "", "")


def test_the_command_says_why_it_cannot_start() -> None:
    command = [sys.executable, "main.py", "sandbox", "--faults", "bogus:1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "bogus" in done.stderr


def test_admin_refuses_nonsense(doors: Doors) -> None:
    def status(path: str, body: object) -> int:
        return doors.http.post(f"/admin/{path}", content=json.dumps(body)).status_code

    assert status("tuning", {"speeed": 1}) == 400
    assert status("tuning", {"speed": "fast"}) == 400
    assert status("tuning", {"lively": 1}) == 400
    assert status("limits", {"none.such": [1, 1]}) == 400
    assert status("hooks", {"provider": "none", "url": "http://127.0.0.1/"}) == 400
    assert status("say", {"provider": "gateway", "from": "1", "kind": "song"}) == 400
    assert status("say", {"provider": "recover_partner", "from": "1"}) == 400
    assert status("gateway/none", {}) == 400
    assert status("gateway/scan", {"clientId": "none"}) == 400
    assert status("tuning", [1]) == 400
    assert doors.http.get("/admin/tuning").json()["speed"] == 100.0


def test_admin_shows_everything(doors: Doors) -> None:
    assert set(doors.http.get("/admin/state").json()) == PROVIDERS
    page = doors.http.get("/admin").text
    assert "Scan installers" in page
    assert doors.http.get("/admin/credentials").json()["url"] == doors.box.url
    doors.gateway().get("/api/profile")
    assert len(doors.http.get("/admin/ledger").json()["requests"]) == 1
    assert doors.http.delete("/admin/ledger").json() == {}
    assert doors.http.get("/admin/ledger").json() == {"sent": [], "requests": []}
    doors.admin("gateway/fill", clientId="haifa-showroom", chats=20, messages=2)
    chats = doors.gateway(session=True).get("/api/chats/haifa-showroom").json()["chats"]
    assert len(chats) == 33


def test_every_documented_operation_is_there(doors: Doors) -> None:
    names = {
        name: sorted(operation.name for operation in fake.operations())
        for name, fake in doors.box.sandbox.fakes.items()
    }
    counts = {name: len(set(operations)) for name, operations in names.items()}
    # recoverleadx has one more: the address of a file, which get_media hands out
    assert counts == {
        "gateway": 24,
        "recoverleadx": 10,
        "recover_partner": 4,
        "quixess": 3,
        "hkreach": 3,
    }


def test_a_lively_crowd_uses_every_provider(doors: Doors, listener: Listener) -> None:
    for provider in ("gateway", "recoverleadx", "recover_partner", "quixess", "hkreach"):
        doors.admin("hooks", provider=provider, url=listener.url, secret="s")
    doors.admin("tuning", lively=True, answers=True, lively_seconds=0.5)

    def providers() -> set[str]:
        return {hook["provider"] for hook in doors.http.get("/admin/hooks").json()}

    wait_until(lambda: providers() == PROVIDERS)
    doors.admin("tuning", lively=False)
    states = {hook["state"] for hook in doors.http.get("/admin/hooks").json()}
    assert states <= {"delivered", "pending"}
