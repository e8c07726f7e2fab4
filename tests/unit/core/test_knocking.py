"""A knock at the door of a folder: heard, not heard, and of no harm."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.core import knocking
from app.core.filelock import FileLock
from app.core.knocking import TOKEN, Door, knock
from app.core.paths import DataDir
from tests.waiting import PATIENCE_S

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window does not wait for whoever knocks and is slow; here nobody is."""
    monkeypatch.setattr(knocking, "_TOLD_WITHIN_S", PATIENCE_S)
    monkeypatch.setattr(knocking, "_PATIENCE_S", PATIENCE_S)


@pytest.fixture
def path() -> Iterator[Path]:
    """Short enough for a socket."""
    with TemporaryDirectory(prefix="door-") as folder:
        yield Path(folder) / "console.sock"


@contextmanager
def _answering(door: Door) -> Iterator[list[str | None]]:
    heard: list[str | None] = []

    def wait() -> None:
        select.select([door], [], [], 20)
        heard.append(door.answer())

    thread = threading.Thread(target=wait)
    thread.start()
    try:
        yield heard
    finally:
        thread.join()
        door.close()


def test_a_knock_is_heard_with_its_token(path: Path) -> None:
    with _answering(Door(path)) as heard:
        assert knock(path, "by the compositor")
    assert heard == ["by the compositor"]
    assert not path.exists()
    assert not knock(path, "")


def test_what_a_killed_console_left_is_no_door(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(path))
    assert path.exists()
    assert not knock(path, "")
    with _answering(Door(path)):
        assert knock(path, "")


def test_whoever_goes_before_it_is_heard_is_nobody(path: Path) -> None:
    door = Door(path)
    with socket.socket(socket.AF_UNIX) as shy:
        shy.connect(str(path))
    select.select([door], [], [], 20)
    assert door.answer() in (None, "")
    assert door.answer() is None
    door.close()


def test_a_path_that_is_too_long_has_no_door(path: Path) -> None:
    deep = path.parent / ("d" * 120) / "console.sock"
    deep.parent.mkdir()
    with pytest.raises(OSError, match="too long"):
        Door(deep)
    assert not knock(deep, "")


def test_a_second_start_has_the_first_window_shown_and_ends(path: Path) -> None:
    folder = DataDir(path.parent)
    with FileLock(folder.console_lock, "Switchboard"), _answering(Door(path)) as heard:
        ran = subprocess.run(
            [sys.executable, "main.py", "--data-dir", str(folder.root)],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", TOKEN: "token"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert (ran.returncode, heard) == (0, ["token"]), ran.stderr
    assert ran.stderr.strip().endswith("Its window is shown.")
