"""The receiver as a process: start, refusals to start, news, accounts, a full disk, its end."""

from __future__ import annotations

import base64
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from app.core.paths import DataDir
from app.core.secrets import open_master_key
from app.store.database import Database
from tests.plugins.data import PASSPHRASE
from tests.receiver_process import ROOT, Child, Home, close, running, start
from tests.signing import headers_for
from tests.unit.receiver.test_answers import body_of
from tests.waiting import PATIENCE_S, wait_until


def post(port: int, path: str, provider: str, body: bytes) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("POST", path, body, headers_for(provider, body))
        answer = connection.getresponse()
        answer.read()
        return answer.status
    finally:
        connection.close()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def test_it_starts_serves_all_accounts_and_ends_with_its_parent(home: Home) -> None:
    with running(home) as child:
        assert set(child.started) == {"listening", "hooks", "news"}
        assert child.started["hooks"] == {
            name: f"/hooks/{token}" for name, token in home.tokens().items()
        }
        for name, path in child.started["hooks"].items():
            assert post(child.port, path, name, body_of(name)) == 200
        arguments = Path(f"/proc/{child.process.pid}/cmdline")
        if arguments.exists():
            shown = arguments.read_bytes() + Path(f"/proc/{child.process.pid}/environ").read_bytes()
            assert home.raw_key.hex().encode() not in shown
    assert child.process.returncode == 0
    assert [one.row.verdict for one in home.stored()] == ["accepted"] * 5


def test_sigterm_is_a_clean_end(home: Home) -> None:
    child = start(home)
    child.process.terminate()
    assert child.process.wait(60) == 0
    close(child)
    assert not (home.data_dir.root / "receiver.sock").exists()


def test_a_taken_port_is_told_with_a_free_one(home: Home) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        child = start(home, port=port)
        assert child.started["error"] == "port_taken"
        assert child.started["port"] == port
        assert close(child) == 3
        with running(home, port=child.started["free"]) as second:
            assert second.port == child.started["free"]


def test_a_second_receiver_on_the_folder_is_refused(home: Home) -> None:
    with running(home):
        second = start(home)
        assert second.started["error"] == "in_use"
        assert close(second) == 3
        # the refused one has left the running one's address alone
        assert (home.data_dir.root / "receiver.json").exists()
        assert (home.data_dir.root / "receiver.sock").exists()


def test_a_wrong_key_opens_nothing_and_is_not_shown(home: Home) -> None:
    with running(home):
        pass
    wrong = "ab" * 32
    child = start(home, key=wrong)
    assert child.started["error"] == "damaged"
    assert wrong not in json.dumps(child.started)
    assert close(child) == 3


def test_nothing_on_the_disk_is_readable(home: Home) -> None:
    with running(home) as child:
        body = body_of("gateway").replace(b"n 0", b"canary-in-the-body")
        assert post(child.port, child.started["hooks"]["gateway"], "gateway", body) == 200
        files = [path for path in home.data_dir.root.rglob("*") if path.is_file()]
        assert any(path.name == "deliveries.db-wal" for path in files)
        for path in files:
            content = path.read_bytes()
            assert not content.startswith(b"SQLite format 3")
            for canary in (b"canary-in-the-body", b"message_received", b"whsec_test_secret"):
                assert canary not in content, path.name


class Console:
    """The console's end of the local socket."""

    def __init__(self, child: Child) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(PATIENCE_S)
        self._socket.connect(child.started["news"]["unix"])
        self._lines = self._socket.makefile("rb")

    def hear(self) -> dict[str, Any]:
        line: dict[str, Any] = json.loads(self._lines.readline())
        return line

    def ask(self, **wish: Any) -> dict[str, Any]:
        self._socket.sendall(json.dumps({**wish, "ref": 7}).encode() + b"\n")
        while "ref" not in (answer := self.hear()):
            continue
        return answer

    def close(self) -> None:
        self._lines.close()
        self._socket.close()


def test_news_are_told_and_wishes_granted(home: Home) -> None:
    with running(home) as child:
        path = child.started["hooks"]["gateway"]
        mode = os.stat(child.started["news"]["unix"]).st_mode
        assert mode & 0o077 == 0
        console = Console(child)
        assert console.hear() == {"last": 0}
        for number in range(3):
            assert post(child.port, path, "gateway", body_of("gateway", number)) == 200
        last = 0
        while last < 3:
            last = console.hear()["last"]
        failed = console.ask(replay=[2, 99])["done"]["failed"]
        assert failed == {"99": "There is no such delivery."}
        assert console.ask(quarantine=3, cause="does not fit")["done"] is True
        assert "error" in console.ask(nonsense=True)
        assert "error" in console.ask(replay=["x"])
        assert set(console.ask(reload=True)["done"]["hooks"]) == set(child.started["hooks"])
        console.close()
        rows = {one.row.id: one for one in home.stored()}
        assert rows[2].row.turned_for == "replayed"
        assert rows[3].row.verdict == "quarantined"
        assert rows[3].proof["cause"] == "does not fit"


def test_accounts_added_while_it_runs_are_served(home: Home) -> None:
    with running(home) as child:
        database = Database(home.data_dir.cache_file, home.master.subkey("console.db"))
        try:
            home.add(database, "Second desk", "gateway")
        finally:
            database.close()
        path = f"/hooks/{home.tokens()['Second desk']}"
        body = body_of("gateway")
        wait_until(lambda: post(child.port, path, "gateway", body) == 200)


def test_a_full_disk_is_503_and_heals_by_itself(home: Home) -> None:
    import resource

    with running(home) as child:
        path = child.started["hooks"]["gateway"]
        pid = child.process.pid
        assert post(child.port, path, "gateway", body_of("gateway", 0)) == 200
        before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, before[1]))
        refused = [post(child.port, path, "gateway", body_of("gateway", n)) for n in range(1, 6)]
        assert refused == [503] * 5
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)
        assert post(child.port, path, "gateway", body_of("gateway", 1)) == 200
        texts = [json.loads(one.body)["data"]["body"] for one in home.stored()]
        assert texts == ["n 0", "n 1"]


def test_headless_prints_its_line_and_deliveries_print_theirs(data_dir: Path) -> None:
    master = open_master_key(DataDir(data_dir), passphrase=PASSPHRASE, vault_only=True)
    home = Home(data_dir, master._key)
    server = subprocess.Popen(
        [sys.executable, "main.py", "receiver", "--data-dir", str(data_dir), "--port", "0"],
        stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    assert server.stdout is not None
    try:
        first = json.loads(server.stdout.readline())
        assert set(first) == {"listening", "hooks"}
        port = int(first["listening"].rpartition(":")[2])
        body = body_of("quixess")
        for _ in range(2):
            assert post(port, first["hooks"]["quixess"], "quixess", body) == 200
        assert post(port, first["hooks"]["gateway"], "gateway", b"\xff not json") == 400
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(60)
        server.stdout.close()
    assert server.returncode == 0
    printed = subprocess.run(
        [sys.executable, "main.py", "deliveries", "--json", "--data-dir", str(data_dir)],
        capture_output=True, text=True, cwd=ROOT, check=True,
    )  # fmt: skip
    lines = [json.loads(line) for line in printed.stdout.splitlines()]
    fields = [
        "id", "account", "received_at", "event", "event_id", "verdict", "status", "duplicate_of",
        "body",
    ]  # fmt: skip
    assert [list(line) for line in lines] == [fields, fields, [*fields, "body_base64"]]
    assert [line["verdict"] for line in lines] == ["accepted", "duplicate", "malformed"]
    assert lines[1]["duplicate_of"] == lines[0]["id"]
    assert lines[0]["body"] == json.loads(body)
    assert lines[2]["body"] is None
    assert base64.b64decode(lines[2]["body_base64"]) == b"\xff not json"
    assert lines[0]["received_at"].endswith("Z")
    assert len(lines[0]["received_at"]) == 24
    assert home.tokens()["quixess"] in first["hooks"]["quixess"]
    one = subprocess.run(
        [sys.executable, "main.py", "deliveries", "--json", "--account", "gateway",
         "--data-dir", str(data_dir)],
        capture_output=True, text=True, cwd=ROOT, check=True,
    )  # fmt: skip
    assert [json.loads(line)["account"] for line in one.stdout.splitlines()] == ["gateway"]


def test_without_keyring_and_passphrase_it_refuses_with_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SWITCHBOARD_PASSPHRASE", raising=False)
    done = subprocess.run(
        [sys.executable, "main.py", "receiver", "--data-dir", str(tmp_path), "--port", "0"],
        capture_output=True, text=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "SWITCHBOARD_PASSPHRASE" in done.stderr
    assert done.stdout == ""


def test_a_stalled_console_costs_nothing(home: Home) -> None:
    with running(home) as child:
        stalled = Console(child)  # never reads
        path = child.started["hooks"]["gateway"]

        def flood(start_at: int) -> None:
            for number in range(start_at, start_at + 100):
                assert post(child.port, path, "gateway", body_of("gateway", number)) == 200

        threads = [threading.Thread(target=flood, args=(1_000 * at,)) for at in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        fresh = Console(child)
        assert fresh.hear()["last"] == 400
        stalled.close()
        fresh.close()


def test_it_holds_no_library_that_it_has_no_use_for(home: Home) -> None:
    with running(home) as child:
        for name, path in child.started["hooks"].items():
            assert post(child.port, path, name, body_of(name)) == 200
        loaded = Path(f"/proc/{child.process.pid}/maps").read_text("utf-8")
    # a second OpenSSL, TLS, SQLite without encryption, archives
    for library in ("cryptography", "/_ssl.", "libsqlite3", "_lzma", "_bz2"):
        assert library not in loaded


def test_it_opens_itself_what_it_is_not_handed(home: Home) -> None:
    opened = home.opened()
    secrets = [place for place in opened if place.endswith("/webhook_secret")]
    assert len(secrets) > 1
    del opened[secrets[0]]
    # sealed anew since
    opened[secrets[1]] = (opened[secrets[1]][0][::-1], ["what it was before"])
    child = start(home, opened=opened)
    try:
        for name, path in child.started["hooks"].items():
            assert post(child.port, path, name, body_of(name)) == 200
    finally:
        close(child)


def test_as_a_command_it_is_no_heavier(home: Home) -> None:
    words = (
        "import os, sys, app.cli;"
        " print(app.cli.main(['receiver', '--child']), os.nice(0), *sys.modules)"
    )
    said = subprocess.run(
        [sys.executable, "-c", words], input="nonsense\n", cwd=ROOT, capture_output=True, text=True,
        check=True,
    ).stdout.splitlines()  # fmt: skip
    assert json.loads(said[0])["error"] == "bad_start"
    status, nice, *modules = said[1].split()
    assert status == "3"
    assert int(nice) == min(19, os.nice(0) + 5), "the window paints before it"
    assert {"asyncio", "app.receiver.serve"} <= set(modules)
    assert not {"argparse", "ssl", "email", "tempfile", "zoneinfo", "sqlite3"} & set(modules)
