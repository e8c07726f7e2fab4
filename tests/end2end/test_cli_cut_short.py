"""Commands that are cut short: by Ctrl+C, by a reader that leaves, by a file that can't be, by a
disk that is full under what they print.

Invariant: none of it is answered with a traceback, and what may have gone out is on record.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path

import pytest

from app import bootstrap
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


FULL = Path("/dev/full")
full_disks = pytest.mark.skipif(not FULL.exists(), reason="no such file on this system")
_NO_ROOM = "The output can't be written: No space left on device."


def _on_a_full_disk(cli: Cli, *words: str) -> tuple[int, list[str]]:
    """The exit status, and what was told."""
    with FULL.open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "main.py", *words],
            cwd=ROOT,
            env=cli.env(),
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=110,
            check=False,
        )
    return ran.returncode, ran.stderr.decode().splitlines()


@full_disks
@pytest.mark.parametrize("words", ["doctor", "account list", "account test gateway"])
def test_what_finds_no_room_says_so_in_one_sentence(cli: Cli, words: str) -> None:
    assert _on_a_full_disk(cli, *words.split()) == (1, [_NO_ROOM])


@full_disks
def test_an_operation_whose_answer_finds_no_room_is_not_told_as_refused(cli: Cli) -> None:
    status, [line] = _on_a_full_disk(cli, "api", "--list", "gateway")
    error = json.loads(line)["error"]
    assert (status, error["kind"], error["message"]) == (2, "refused", _NO_ROOM)

    account = ("--account", "gateway")
    status, [line] = _on_a_full_disk(cli, "api", "gateway", "profile", *account)
    error = json.loads(line)["error"]
    assert (status, error["kind"], error["outcome"]) == (3, "network", None)
    assert error["message"] == f"The answer came. {_NO_ROOM}"

    words = ("send_message", f"clientId={HAIFA}", f"number={YAEL}", "message=no room")
    status, [line] = _on_a_full_disk(cli, "api", "gateway", *words, *account)
    error = json.loads(line)["error"]
    assert (status, error["kind"], error["outcome"]) == (3, "network", "unknown")
    assert "carried out" in error["hint"]
    assert len(cli.box.sent("no room")) == 1

    words = ("get_qr", "clientId=nobody")
    status, told = _on_a_full_disk(cli, "api", "gateway", *words, *account)
    assert (status, told[0], json.loads(told[1])["error"]["kind"]) == (1, _NO_ROOM, "not_found")


def test_an_encoding_that_lacks_a_sign_ends_no_command(empty: Cli) -> None:
    ran = empty("doctor", "--data-dir", "/proc/nope", PYTHONIOENCODING="latin-1")
    assert b"FAILED   Data folder: The data folder /proc/nope can\\u2019t be used" in ran.out
    assert (ran.status, ran.err) == (1, "")
    assert b"  Clock: " in ran.out, "the checks after it are left out"


@pytest.mark.parametrize(
    ("operation", "outcome"), [("profile", None), ("send_message", "not_sent")]
)
def test_ctrl_c_is_heard_while_the_account_is_opened(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    operation: str,
    outcome: str | None,
) -> None:
    """In the main thread: what waits in another one (for a lock, for a keyring) hears none."""

    def opened(*_: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        raise KeyboardInterrupt

    monkeypatch.setattr(bootstrap, "open_account", opened)
    with pytest.raises(KeyboardInterrupt):
        main(["api", "gateway", operation, "--account", "gateway"])
    error = json.loads(capsys.readouterr().err)["error"]
    assert (error["kind"], error["outcome"]) == ("network", outcome)


def test_a_planned_restore_is_left_to_the_window_that_can_tell_of_it(empty: Cli) -> None:
    assert empty.messages() == []
    wish = empty.folder / "restore.next"
    wish.write_text("hourly-20260101-000000.db", encoding="utf-8")
    assert empty.messages() == []
    assert wish.exists()


def test_without_a_display_nothing_is_made(empty: Cli, tmp_path: Path) -> None:
    home = tmp_path / "home"
    none = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    ran = empty("--data-dir", str(home), **none)
    assert (ran.status, ran.out) == (2, b"")
    assert "no display" in ran.err and "Nothing was changed" in ran.err
    assert not home.exists()
