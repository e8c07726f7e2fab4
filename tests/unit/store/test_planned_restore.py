"""A restore wished for while the database was open happens at the next start, once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import RestoreGivenUp, StoreDamaged, StoreError
from app.store import backup, planned_restore
from app.store.connection import connect

KEY = bytes(range(32))


def _make(path: Path, word: str) -> None:
    connection = connect(path, KEY, read_only=False)
    connection.execute("CREATE TABLE IF NOT EXISTS notes (word TEXT)")
    connection.execute("DELETE FROM notes")
    connection.execute("INSERT INTO notes VALUES (?)", (word,))
    connection.commit()
    connection.close()


def _word(path: Path) -> str:
    connection = connect(path, KEY, read_only=True)
    try:
        return str(connection.execute("SELECT word FROM notes").fetchone()[0])
    finally:
        connection.close()


def _copy(path: Path, target: Path) -> Path:
    connection = connect(path, KEY, read_only=True)
    try:
        return backup.copy_database(connection, KEY, target)
    finally:
        connection.close()


def test_a_planned_copy_takes_the_databases_place_once(tmp_path: Path) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    _make(path, "then")
    copy = _copy(path, backups / "hourly-1.db")
    _make(path, "now")
    planned_restore.plan(tmp_path, copy, KEY)
    assert planned_restore.planned(tmp_path) == "hourly-1.db"

    aside = planned_restore.carry_out(tmp_path, path, backups, KEY)

    assert _word(path) == "then"
    assert aside is not None and _word(aside) == "now"
    assert planned_restore.carry_out(tmp_path, path, backups, KEY) is None


def test_a_bad_copy_is_refused_before_anything_changes(tmp_path: Path) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    _make(path, "now")
    copy = _copy(path, backups / "hourly-1.db")
    copy.write_bytes(b"\0" * copy.stat().st_size)
    with pytest.raises(StoreDamaged):
        planned_restore.plan(tmp_path, copy, KEY)
    assert planned_restore.planned(tmp_path) == ""
    assert _word(path) == "now"


def test_a_wish_that_cant_be_carried_out_is_told_once_and_stops_no_later_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    _make(path, "then")
    copy = _copy(path, backups / "hourly-1.db")
    _make(path, "now")
    planned_restore.plan(tmp_path, copy, KEY)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup.shutil, "copyfileobj", full)
    with pytest.raises(RestoreGivenUp, match=r"No space left.*given up"):
        planned_restore.carry_out(tmp_path, path, backups, KEY)
    assert planned_restore.planned(tmp_path) == ""
    assert planned_restore.carry_out(tmp_path, path, backups, KEY) is None
    assert _word(path) == "now" and copy.exists()


def test_a_wish_is_kept_while_there_is_no_database_to_go_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    _make(path, "then")
    planned_restore.plan(tmp_path, _copy(path, backups / "hourly-1.db"), KEY)
    path.unlink()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(backup.shutil, "copyfileobj", full)
        with pytest.raises(StoreError, match="No space left"):
            planned_restore.carry_out(tmp_path, path, backups, KEY)
    planned_restore.carry_out(tmp_path, path, backups, KEY)
    assert _word(path) == "then" and planned_restore.planned(tmp_path) == ""


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda one: one.write_bytes(b"bad" * 2_000), "can’t be read"),
        (Path.unlink, "is not there any more"),
    ],
)
def test_a_copy_that_went_bad_is_told_and_not_tried_for_ever(
    tmp_path: Path, spoil: Callable[[Path], object], told: str
) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    _make(path, "now")
    copy = _copy(path, backups / "hourly-1.db")
    planned_restore.plan(tmp_path, copy, KEY)
    spoil(copy)
    with pytest.raises(RestoreGivenUp, match=f"hourly-1.db {told}"):
        planned_restore.carry_out(tmp_path, path, backups, KEY)
    assert planned_restore.planned(tmp_path) == ""
    assert _word(path) == "now"


def test_a_wish_that_nobody_can_read_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "console.db"
    _make(path, "now")
    (tmp_path / "restore.next").write_bytes(b"\xff\xfe")
    with pytest.raises(RestoreGivenUp):
        planned_restore.carry_out(tmp_path, path, tmp_path / "backups", KEY)
    assert planned_restore.carry_out(tmp_path, path, tmp_path / "backups", KEY) is None


def test_a_wish_can_be_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "console.db"
    _make(path, "now")
    planned_restore.plan(tmp_path, _copy(path, tmp_path / "backups" / "hourly-1.db"), KEY)
    planned_restore.forget(tmp_path)
    assert planned_restore.carry_out(tmp_path, path, tmp_path / "backups", KEY) is None
