"""``main.py api`` as interfaces.md promises it: exit statuses, streams, error line, no Qt."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.contract.examples import CREDENTIALS, PNG
from tests.contract.recorder import DROP, Recorder, Reply, reply

_ROOT = Path(__file__).resolve().parents[2]


class Ran:
    """One run of the command."""

    def __init__(self, status: int, out: bytes, err: bytes) -> None:
        self.status = status
        self.out = out
        self.err = err.decode()

    @property
    def error(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.err.splitlines()[-1])["error"]
        return found


async def api(*words: str, url: str = "", provider: str = "gateway") -> Ran:
    credentials = json.dumps(CREDENTIALS[provider])
    where = ["--base-url", url] if url else []
    process = await asyncio.create_subprocess_exec(
        sys.executable, "main.py", "api", provider, *words, *where,
        cwd=_ROOT, env={**os.environ, "SWITCHBOARD_CREDENTIALS": credentials},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    out, err = await process.communicate()
    assert process.returncode is not None
    return Ran(process.returncode, out, err)


async def test_an_answer_is_printed_as_it_came() -> None:
    body = '{"username":"עדה",  "role":"admin","x":1.10}'.encode()
    async with Recorder(Reply(200, body, {"Content-Type": "application/json"})) as server:
        ran = await api("profile", url=server.url)
    assert (ran.status, ran.out, ran.err) == (0, body, "")


async def test_no_content_prints_null() -> None:
    async with Recorder(Reply(204, b"")) as server:
        ran = await api("update_webhook", "clientId=shop", "webhookUrl=https://a.example.com/x",
                        url=server.url)  # fmt: skip
    assert (ran.status, ran.out) == (0, b"null")


async def test_fields_are_text_json_and_files(tmp_path: Path) -> None:
    picture = tmp_path / "a.jpg"
    picture.write_bytes(b"\xff\xd8\xff")
    async with Recorder(reply({"id": "m1"})) as server:
        first = await api("upload_media", f"file@{picture}", url=server.url,
                          provider="recoverleadx")  # fmt: skip
        second = await api(
            "send_message", "--base-url", server.url, "to=+15551234567", "type=text",
            'text:={"body": "a=b@c:=d"}', provider="recoverleadx",
        )  # fmt: skip
    assert first.status == 0
    assert b'filename="a.jpg"' in server.asked[0].body
    assert second.status == 1
    assert second.error["kind"] == "bad_answer"
    assert server.asked[1].document["text"] == {"body": "a=b@c:=d"}


async def test_a_binary_answer_goes_where_it_is_told(tmp_path: Path) -> None:
    target = tmp_path / "qr.png"
    async with Recorder(Reply(200, PNG, {"Content-Type": "image/png"})) as server:
        named = await api("get_qr", "clientId=shop", "--out", str(target), url=server.url)
        plain = await api("get_qr", "clientId=shop", url=server.url)
    assert json.loads(named.out) == {
        "file": str(target),
        "content_type": "image/png",
        "bytes": len(PNG),
    }
    assert target.read_bytes() == PNG
    assert plain.out == PNG


@pytest.mark.skipif(sys.platform != "linux", reason="the file that is full is Linux's")
async def test_a_binary_answer_that_finds_no_room_is_not_told_as_refused() -> None:
    async with Recorder(Reply(200, PNG, {"Content-Type": "image/png"})) as server:
        ran = await api("get_qr", "clientId=shop", "--out", "/dev/full", url=server.url)
    assert (ran.status, ran.out) == (3, b"")
    assert (ran.error["kind"], ran.error["outcome"]) == ("network", None)
    told = "The answer came. /dev/full can't be written: No space left on device."
    assert ran.error["message"] == told


@pytest.mark.skipif(sys.platform != "linux", reason="the file that is full is Linux's")
def test_a_full_disk_under_both_streams_keeps_the_status() -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "main.py", "api", "--list"]
        ran = subprocess.run(command, cwd=_ROOT, stdout=full, stderr=full, check=False)
    assert ran.returncode == 2


async def test_an_error_answer_is_exit_1() -> None:
    body = {"code": "CLIENT_NOT_FOUND", "message": "Client not found"}
    async with Recorder(reply(body, 404)) as server:
        ran = await api("get_qr", "clientId=nobody", url=server.url)
    assert ran.status == 1
    assert json.loads(ran.out) == body
    assert ran.error == {
        "kind": "not_found",
        "status": 404,
        "code": "CLIENT_NOT_FOUND",
        "message": "Client not found",
        "hint": "The gateway does not know this number. Load the list of numbers again.",
        "retry_after": None,
        "outcome": None,
    }


async def test_no_whole_answer_is_exit_3() -> None:
    async with Recorder(DROP) as server:
        ran = await api("send_message", "clientId=shop", "number=15551234567", "message=hi",
                        url=server.url)  # fmt: skip
    assert (ran.status, ran.out) == (3, b"")
    assert (ran.error["kind"], ran.error["outcome"]) == ("network", "unknown")


async def test_cut_off_is_exit_3() -> None:
    async with Recorder(Reply(200, b'{"message": "done"}', cut=4)) as server:
        ran = await api("delete_client", "clientId=shop", "password=secret-word", url=server.url)
    assert ran.status == 3
    assert ran.error["outcome"] == "unknown"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "provider and an operation"),
        (["nothing"], "no operation"),
        (["send_mesage"], "no operation"),
        (["send_message", "clientId=shop", "number=15551234567"], "message or mediaUrl"),
        (["send_message", "clientId=shop", "number=0541234567", "message=x"], "number"),
        (["send_message", "clientid=shop"], "clientid"),
        (["profile", "word"], "field=text"),
        (["profile", "x:={"], "JSON"),
        (["profile", "--nonsense"], "nonsense"),
        (["profile", "--idempotency-key", "k"], "--idempotency-key"),
        (["profile", "--account", "a"], "exclude"),
    ],
)
async def test_refused_before_any_request_is_exit_2(words: list[str], told: str) -> None:
    async with Recorder() as server:
        ran = await api(*words, url=server.url)
    assert ran.status == 2
    assert ran.error["kind"] == "refused"
    assert told in ran.error["message"]
    assert ran.out == b""
    assert not server.asked


def test_the_catalogue_is_complete_and_light() -> None:
    code = (
        "import sys; from app.cli import main; status = main(['api', '--list']);"
        "assert not {'httpx', 'PySide6', 'phonenumbers'} & set(sys.modules); sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=_ROOT, capture_output=True, check=True, timeout=60
    )
    rows = json.loads(done.stdout)
    assert len(rows) == 43
    assert {"provider", "operation", "method", "path", "status", "parameters", "auth"} <= set(
        rows[0]
    )


def test_a_call_imports_no_qt() -> None:
    code = (
        "import sys; from app.cli import main;"
        "status = main(['api', 'gateway', 'profile', '--base-url', 'http://127.0.0.1:9']);"
        "assert not any(name.startswith('PySide6') for name in sys.modules); sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=_ROOT, capture_output=True, check=False, timeout=60,
        env={**os.environ, "SWITCHBOARD_CREDENTIALS": '{"api_key": "key-123456"}'},
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert b"key-123456" not in done.stdout + done.stderr


def test_credentials_that_are_none() -> None:
    for text in ("", "[1]", "{", '"secret-canary"'):
        done = subprocess.run(
            [sys.executable, "main.py", "api", "quixess", "list_templates"], cwd=_ROOT,
            capture_output=True, check=False, timeout=60,
            env={**os.environ, "SWITCHBOARD_CREDENTIALS": text},
        )  # fmt: skip
        assert done.returncode == 2
        assert b"canary" not in done.stdout + done.stderr
        assert json.loads(done.stderr.splitlines()[-1])["error"]["kind"] == "refused"
