"""Commands that are cut short: by Ctrl+C, by a reader that leaves, by a file that can't be.

Invariant: none of it is answered with a traceback, and what may have gone out is on record.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from app.cli import main
from tests.end2end.cli import ROOT, Cli
from tests.end2end.test_cli_api import HAIFA, YAEL, send, shown
from tests.waiting import wait_until


def _begun(cli: Cli, *words: str, **environment: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "main.py", *words],
        cwd=ROOT,
        env=cli.env(**environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.parametrize(
    "words",
    [
        ("doctor",),
        ("account", "list"),
        ("messages", "--json"),
        ("api", "--list"),
        ("api", "gateway", "profile", "--account", "gateway"),
    ],
    ids=" ".join,
)
def test_who_reads_it_may_leave_early(cli: Cli, words: tuple[str, ...]) -> None:
    if words[0] == "messages":  # one to print: what writes nothing breaks no pipe
        send(cli, "nobody reads it")
        assert shown(cli, f"{YAEL}@c.us", "nobody reads it")
    _ends_unread(cli, words, 0)


def test_a_failed_test_of_an_account_fails_where_nobody_reads_it(empty: Cli) -> None:
    assert empty.add("gateway", "wrong", api_key="canary-wrong-key-0001").status == 0
    _ends_unread(empty, ("account", "test", "wrong"), 1)


def test_doctor_finds_the_same_where_nobody_reads_it(empty: Cli) -> None:
    none = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    _ends_unread(empty, ("doctor",), 1, **none)


def _ends_unread(cli: Cli, words: tuple[str, ...], status: int, **environment: str) -> None:
    process = _begun(cli, *words, **environment)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait(60) == status


@pytest.mark.parametrize("command", ["account", "deliveries", "doctor"])
def test_a_pipe_that_is_not_the_outputs_is_a_fault(
    monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    def run(args: object) -> int:
        raise BrokenPipeError  # the system keyring's bus, as it may be

    monkeypatch.setattr(import_module(f"app.cli.{command}"), "run", run)
    with pytest.raises(BrokenPipeError):
        main([command, *(["list"] if command == "account" else [])])


def test_an_error_is_told_where_nobody_reads_the_answer(cli: Cli) -> None:
    process = _begun(cli, "api", "gateway", "get_qr", "clientId=nobody", "--account", "gateway")
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    with process.stderr:
        [line] = process.stderr.read().splitlines()
    assert json.loads(line)["error"]["kind"] == "not_found"
    assert process.wait(60) == 1


def test_what_ctrl_c_ends_under_way_is_uncertain(cli: Cli) -> None:
    words = ("send_message", f"clientId={HAIFA}", f"number={YAEL}", "message=cut short")
    with cli.box.faults("gateway.send_message:slow:60000"):
        process = _begun(cli, "api", "gateway", *words, "--account", "gateway")
        wait_until(lambda: [one for one in cli.box.ask("ledger")["requests"] if _is_cut(one)])
        process.send_signal(signal.SIGINT)
        out, told = process.communicate(timeout=60)
    assert out == b""
    error = json.loads(told.splitlines()[-1])["error"]
    assert (error["kind"], error["outcome"]) == ("network", "unknown")
    assert b"Traceback" not in told
    # by the signal, so that a shell's loop ends, too
    assert process.returncode == -signal.SIGINT
    [message] = shown(cli, f"{YAEL}@c.us", "cut short")
    assert message["status"] == "uncertain"


def _is_cut(request: object) -> bool:
    return "cut short" in json.dumps(request)


def test_where_an_answer_goes_is_looked_at_before_it_is_asked_for(cli: Cli, tmp_path: Path) -> None:
    before = len(cli.box.ask("ledger")["requests"])
    long, homeless = tmp_path / ("x" * 300), "~nobody-of-that-name/qr.png"
    for out in map(str, (tmp_path, tmp_path / "none" / "qr.png", long, homeless)):
        ran = cli.api("gateway", "get_qr", f"clientId={HAIFA}", "--out", out)
        assert (ran.status, ran.out, ran.error["kind"]) == (2, b"", "refused")
        assert out in ran.error["message"]
    for file in map(str, (long, homeless)):
        ran = cli.api("gateway", "send_media", f"clientId={HAIFA}", f"file@{file}")
        assert (ran.status, ran.out, ran.error["kind"]) == (2, b"", "refused")
        assert "no such file" in ran.error["message"]
    assert len(cli.box.ask("ledger")["requests"]) == before


def test_without_a_display_nothing_is_made(empty: Cli, tmp_path: Path) -> None:
    home = tmp_path / "home"
    none = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    ran = empty("--data-dir", str(home), **none)
    assert (ran.status, ran.out) == (2, b"")
    assert "no display" in ran.err and "Nothing was changed" in ran.err
    assert not home.exists()
