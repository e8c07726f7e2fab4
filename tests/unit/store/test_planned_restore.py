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
    # every database has it; a restore leaves a note there
    connection.execute("CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT)")
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


@pytest.mark.parametrize("good", [True, False], ids=["good copy", "bad copy"])
@pytest.mark.parametrize("moved", [1, 2, 3])
def test_a_power_cut_between_the_moves_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moved: int, good: bool
) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    _make(path, "then")
    copy = _copy(path, backups / "hourly-1.db")
    planned_restore.plan(tmp_path, copy, KEY)
    (tmp_path / "console-replaced-20200101-000000.db").write_bytes(b"an older one")
    writer = connect(path, KEY)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute("UPDATE notes SET word = 'now'")
    writer.commit()
    kept = {one: one.read_bytes() for one in tmp_path.glob("console.db*")}
    writer.close()  # which merges the journal: put back as a power cut leaves it
    for one, content in kept.items():
        one.write_bytes(content)
    assert len(kept) == 3 and "now" not in path.read_bytes().decode("latin-1")

    moves: list[Path] = []
    really = Path.replace

    def cut(self: Path, target: Path) -> Path:
        if len(moves) == moved:
            raise KeyboardInterrupt
        moves.append(target)
        return really(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", cut)
        with pytest.raises(KeyboardInterrupt):
            planned_restore.carry_out(tmp_path, path, backups, KEY)
    assert not path.exists() and planned_restore.planned(tmp_path)
    if good:
        aside = planned_restore.carry_out(tmp_path, path, backups, KEY)
        assert aside is not None and (_word(path), _word(aside)) == ("then", "now")
        return
    copy.unlink()
    with pytest.raises(RestoreGivenUp):
        planned_restore.carry_out(tmp_path, path, backups, KEY)
    assert _word(path) == "now"
    assert planned_restore.carry_out(tmp_path, path, backups, KEY) is None


@pytest.mark.parametrize("moved", [0, 1, 2])
def test_a_restore_that_is_done_at_once_is_gone_on_with_after_a_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moved: int
) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    _make(path, "then")
    copy, other = _copy(path, backups / "hourly-2.db"), backups / "hourly-1.db"
    other.write_bytes(copy.read_bytes())
    planned_restore.plan(tmp_path, other, KEY)
    path.write_bytes(b"nonsense" * 4_096)
    really, moves = Path.replace, [0]

    def cut(self: Path, target: Path) -> Path:
        if target.name.endswith(".db"):
            if moves[0] == moved:
                raise KeyboardInterrupt
            moves[0] += 1
        return really(self, target)

    def cut_at_the_end(root: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", cut)
        patched.setattr(planned_restore, "forget", cut_at_the_end)
        with pytest.raises(KeyboardInterrupt):
            planned_restore.carry_out_now(tmp_path, path, copy, KEY)
    assert path.exists() is (moved != 1)
    assert planned_restore.planned(tmp_path) == "hourly-2.db"
    assert planned_restore.carry_out(tmp_path, path, backups, KEY) is not None
    assert _word(path) == "then" and planned_restore.planned(tmp_path) == ""
    asides = [one.read_bytes()[:8] for one in tmp_path.glob("console-replaced-*.db")]
    assert b"nonsense" in asides


def test_a_restore_at_once_that_fails_leaves_no_wish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    _make(path, "now")
    copy = _copy(path, backups / "hourly-1.db")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(backup.shutil, "copyfileobj", full)
        with pytest.raises(StoreError, match="No space left"):
            planned_restore.carry_out_now(tmp_path, path, copy, KEY)
    assert planned_restore.planned(tmp_path) == "" and _word(path) == "now"
    copy.write_bytes(b"bad" * 2_000)
    with pytest.raises(StoreDamaged):
        planned_restore.carry_out_now(tmp_path, path, copy, KEY)
    assert planned_restore.planned(tmp_path) == "" and _word(path) == "now"


def test_where_there_is_no_database_either_it_is_not_said_to_be_as_it_was(tmp_path: Path) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    _make(path, "then")
    copy = _copy(path, backups / "hourly-1.db")
    planned_restore.plan(tmp_path, copy, KEY)
    path.unlink()
    copy.unlink()
    with pytest.raises(StoreDamaged, match="is not there any more"):
        planned_restore.carry_out(tmp_path, path, backups, KEY)
    assert planned_restore.planned(tmp_path) == ""
