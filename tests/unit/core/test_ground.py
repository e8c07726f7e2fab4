"""Clock, data folder and lock."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.clock import iso, parse_iso
from app.core.filelock import FileLock
from app.core.paths import DataDir
from app.domain.errors import InUseError


@pytest.mark.parametrize(
    ("at", "text"),
    [(0, "1970-01-01T00:00:00.000Z"), (1_773_147_971_932, "2026-03-10T13:06:11.932Z")],
)
def test_times_are_written_with_milliseconds(at: int, text: str) -> None:
    assert iso(at) == text
    assert parse_iso(text) == at


def test_a_time_without_a_zone_is_utc() -> None:
    assert parse_iso("2025-11-01T12:00:00") == parse_iso("2025-11-01T14:00:00+02:00")


def test_the_folder_is_the_users_alone(tmp_path: Path) -> None:
    chosen = DataDir.choose(str(tmp_path / "new" / "folder"))
    assert stat.S_IMODE(chosen.root.stat().st_mode) == 0o700


def test_the_environment_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SWITCHBOARD_HOME", str(tmp_path / "home"))
    assert DataDir.choose().root == (tmp_path / "home").resolve()
    assert DataDir.choose(str(tmp_path / "given")).root == (tmp_path / "given").resolve()


def test_a_lock_is_held_once_and_freed_by_death(tmp_path: Path) -> None:
    path = tmp_path / "console.lock"
    script = (
        "import sys; from pathlib import Path; from app.core.filelock import FileLock\n"
        "lock = FileLock(Path(sys.argv[1]), 'Switchboard'); lock.acquire()\n"
        "print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None and holder.stdin is not None
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(InUseError, match="already running"):
        FileLock(path, "Switchboard").acquire()
    holder.kill()
    holder.wait()
    holder.stdout.close()
    holder.stdin.close()
    with FileLock(path, "Switchboard") as lock:
        assert lock.held
    assert not lock.held
