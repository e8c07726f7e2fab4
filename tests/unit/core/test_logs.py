"""The program's own log: redacted, and of no harm where it can't be written."""

from __future__ import annotations

import json
import logging
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
