"""The program's own log: redacted, and of no harm where it can't be written."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core import logs
from app.core.paths import DataDir
from app.core.redact import Redactor

_log = logging.getLogger("app.services.sync")


def test_a_line_is_json_without_secrets(tmp_path: Path, expected_logs: Callable[..., None]) -> None:
    expected_logs("was refused")
    redactor = Redactor()
    redactor.add("k-4711-secret")
    handler = logs.start(DataDir(tmp_path), redactor)
    _log.warning("key %s was refused", "k-4711-secret")
    logs.stop(handler)
    line = json.loads((tmp_path / "logs" / "switchboard.log").read_text("utf-8"))
    assert line["level"] == "warning"
    assert line["event"].endswith("was refused")
    assert "4711" not in line["event"]


def test_a_full_disk_loses_lines_and_tells_nothing_of_them(
    tmp_path: Path, expected_logs: Callable[..., None], capfd: pytest.CaptureFixture[str]
) -> None:
    expected_logs("was refused")
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "switchboard.log").symlink_to("/dev/full")
    handler = logs.start(DataDir(tmp_path), Redactor())
    for _ in range(3):
        _log.warning("key %s was refused", "k-4711-secret")
    logs.stop(handler)
    assert capfd.readouterr().err == ""


def test_lines_that_come_while_the_files_are_written_anew_wait_for_nobody(
    tmp_path: Path, expected_logs: Callable[..., None]
) -> None:
    """They are kept in their order, cleaned, and written afterwards."""
    expected_logs("line|before|after")
    handler = logs.start(DataDir(tmp_path), Redactor())
    file = tmp_path / "logs" / "switchboard.log"

    def events() -> list[str]:
        return [json.loads(one)["event"] for one in file.read_text("utf-8").splitlines()]

    _log.warning("before")
    with logs.held(lambda line: line.replace("Marcus", "[erased]")):
        beside = threading.Thread(target=lambda: [_log.warning("line %d", at) for at in range(50)])
        beside.start()
        beside.join(10)
        assert not beside.is_alive()
        _log.warning("line of Marcus")
        file.write_text(file.read_text("utf-8").replace("before", "cleaned"), "utf-8")
        assert events() == ["cleaned"]
    _log.warning("after")
    logs.stop(handler)
    assert events() == [
        "cleaned", *(f"line {at}" for at in range(50)), "line of [erased]", "after"
    ]  # fmt: skip


def test_a_log_that_is_ended_while_its_files_are_written_anew_has_its_lines(
    tmp_path: Path, expected_logs: Callable[..., None]
) -> None:
    expected_logs("line|last")
    handler = logs.start(DataDir(tmp_path), Redactor())
    _log.warning("line")
    with logs.held():
        _log.warning("last")
        logs.stop(handler)
    lines = (tmp_path / "logs" / "switchboard.log").read_text("utf-8").splitlines()
    assert [json.loads(one)["event"] for one in lines] == ["line", "last"]
    assert isinstance(handler, logging.FileHandler) and handler.stream is None


def test_two_may_write_the_files_anew_at_once(
    tmp_path: Path, expected_logs: Callable[..., None]
) -> None:
    expected_logs("line")
    handler = logs.start(DataDir(tmp_path), Redactor())
    file = tmp_path / "logs" / "switchboard.log"
    with logs.held(lambda line: line.replace("Omar", "[erased]")):
        with logs.held(lambda line: line.replace("Marcus", "[erased]")):
            _log.warning("line of Marcus and Omar")
        assert not file.exists(), "the other one still writes"
        _log.warning("line two")
    logs.stop(handler)
    lines = [json.loads(one)["event"] for one in file.read_text("utf-8").splitlines()]
    assert lines == ["line of [erased] and [erased]", "line two"]


def test_kept_lines_that_find_no_room_are_lost_and_nothing_else(
    tmp_path: Path, expected_logs: Callable[..., None], capfd: pytest.CaptureFixture[str]
) -> None:
    expected_logs("line")
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "switchboard.log").symlink_to("/dev/full")
    handler = logs.start(DataDir(tmp_path), Redactor())
    with logs.held():
        _log.warning("line")
    logs.stop(handler)
    assert capfd.readouterr().err == ""


def test_a_line_that_cant_be_made_is_told_of_without_what_it_holds(
    tmp_path: Path,
    expected_logs: Callable[..., None],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected_logs("was refused")
    redactor = Redactor()

    def fail(text: str) -> str:
        raise KeyError(text)

    monkeypatch.setattr(redactor, "clean", fail)
    handler = logs.start(DataDir(tmp_path), redactor)
    _log.warning("key %s was refused", "k-4711-secret")
    logs.stop(handler)
    written = (tmp_path / "logs" / "switchboard.log").read_text("utf-8")
    assert json.loads(written) == {
        "event": "a line was lost",
        "error": "KeyError",
        "level": "error",
        "logger": "app.services.sync",
    }
    assert capfd.readouterr().err == ""
