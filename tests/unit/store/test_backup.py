"""Copies of the cache: consistent, rotating, proven before they are put back."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from app.core.filelock import FileLock
from app.domain.errors import StoreBusy, StoreDamaged, StoreError
from app.store import backup
from app.store.connection import connect
from app.store.database import Database
from tests.unit.store.conftest import KEY

HOUR = 3_600
NOON = 1_790_000_000 // 86_400 * 86_400 + 12 * HOUR


def fill(path: Path, count: int, text: str = "canary-of-this-test ") -> None:
    connection = connect(path, KEY)
    connection.execute("BEGIN")
    for number in range(count):
        connection.execute("INSERT INTO settings VALUES (?, ?)", (f"{text}{number:05}", text * 20))
    connection.execute("COMMIT")
    connection.close()


def count(path: Path) -> int:
    connection = connect(path, KEY, read_only=True)
    try:
        # without the note that a restore leaves
        asked = "SELECT count(*) FROM settings WHERE name <> 'restored'"
        return int(connection.execute(asked).fetchone()[0])
    finally:
        connection.close()


def hourly(path: Path, backups: Path, now: float) -> Path | None:
    made = backup.make_hourly(path, KEY, backups, now)
    if made is not None:
        os.utime(made, (now, now))
    return made


def test_a_copy_is_whole_and_sealed(cache_file: Path, tmp_path: Path) -> None:
    fill(cache_file, 50)
    made = hourly(cache_file, tmp_path / "backups", NOON)
    assert made is not None
    backup.check(made, KEY)
    assert count(made) == 50
    assert b"canary-of-this-test" not in made.read_bytes()
    assert [one.path for one in backup.list_backups(tmp_path / "backups")] == [made]
    left = {path.name for path in (tmp_path / "backups").iterdir()}
    assert left == {made.name, "making.lock"}


def test_one_an_hour(cache_file: Path, tmp_path: Path) -> None:
    assert hourly(cache_file, tmp_path / "backups", NOON) is not None
    assert hourly(cache_file, tmp_path / "backups", NOON + HOUR - 1) is None
    assert hourly(cache_file, tmp_path / "backups", NOON + HOUR) is not None


def test_a_clock_that_was_ahead_holds_no_copy_up(cache_file: Path, tmp_path: Path) -> None:
    backups, ahead = tmp_path / "backups", NOON + 400 * 24 * HOUR
    for hour in range(backup.HOURLY_KEPT + 2):
        assert hourly(cache_file, backups, ahead + hour * HOUR) is not None
    made = []
    for hour in range(backup.HOURLY_KEPT):
        made.append(hourly(cache_file, backups, NOON + hour * HOUR))
        assert hourly(cache_file, backups, NOON + hour * HOUR + 600) is None
    left = {one.path for one in backup.list_backups(backups)}
    assert set(made) <= left
    of_ahead = left - set(made)
    assert len(of_ahead) == 2, "one a day, like other old ones"


def test_a_copy_that_another_process_writes_is_left_to_it(
    cache_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = tmp_path / "backups"
    old = backup.make_now(cache_file, KEY, backups, NOON)
    part = backups / "hourly-20260921-120100.part"
    part.write_bytes(b"half a copy")
    monkeypatch.setattr(backup, "_WAIT_S", 0.0)
    with FileLock(backups / "making.lock", "another"):
        for make in (backup.make_now, backup.make_hourly, backup.replace_all):
            with pytest.raises(StoreBusy):
                make(cache_file, KEY, backups, NOON + 2 * HOUR)
    assert part.read_bytes() == b"half a copy" and old.exists()
    made = backup.make_now(cache_file, KEY, backups, NOON + 60)
    assert made.exists() and not part.exists()


def test_one_takes_the_place_of_all(cache_file: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    for at in range(3):
        hourly(cache_file, backups, NOON + at * HOUR)
    (backups / "before-0002-20260101-000000.db").write_bytes(b"old")
    (backups / "before-0003-20260101-000000.part").write_bytes(b"half a copy")
    assert backup.replace_all(cache_file, KEY, backups, NOON + 3 * HOUR) == 4
    [left] = backup.list_backups(backups)
    backup.check(left.path, KEY)
    assert not list(backups.glob("*.part*"))


def test_what_the_folder_refuses_is_told(
    cache_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(one: Path, to: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StoreError, match="Permission denied"):
        backup.make_now(cache_file, KEY, tmp_path / "backups", NOON)


@pytest.mark.parametrize("empty", [False, True])
def test_nothing_is_no_copy(cache_file: Path, tmp_path: Path, empty: bool) -> None:
    good = hourly(cache_file, tmp_path / "backups", NOON)
    cache_file.unlink()
    if empty:
        cache_file.touch()
    for make in (backup.make_now, backup.make_hourly):
        with pytest.raises(StoreDamaged):
            make(cache_file, KEY, tmp_path / "backups", NOON + 2 * HOUR)
    with pytest.raises(StoreDamaged):
        backup.check(cache_file, KEY)
    assert cache_file.exists() is empty
    assert [one.path for one in backup.list_backups(tmp_path / "backups")] == [good]


def test_a_copy_that_is_asked_for_is_made_at_any_time(cache_file: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    ahead = hourly(cache_file, backups, NOON + 400 * 24 * HOUR)
    first = backup.make_now(cache_file, KEY, backups, NOON)
    second = backup.make_now(cache_file, KEY, backups, NOON + 60)
    assert [one.name[7:20] for one in (first, second)] == ["20260921-1200", "20260921-1201"]
    assert {ahead, first, second} == {one.path for one in backup.list_backups(backups)}


def test_a_day_of_hours_and_a_week_of_days_are_kept(cache_file: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    backups.mkdir()
    for hour in range(12 * 24):
        at = NOON - (12 * 24 - hour) * HOUR
        stamp = backup.time.strftime("%Y%m%d-%H%M%S", backup.time.gmtime(at))
        one = backups / f"hourly-{stamp}.db"
        one.write_bytes(b"old")
        os.utime(one, (at, at))
    (backups / "before-0002-20260101-000000.db").write_bytes(b"kept for ever")
    assert hourly(cache_file, backups, NOON) is not None
    left = [one for one in backup.list_backups(backups) if one.path.name.startswith("hourly-")]
    ages = [round((NOON - one.made_at) / HOUR) for one in left]
    assert ages[:24] == list(range(24))
    days = [one.path.name[7:15] for one in left[24:]]
    assert len(days) == len(set(days)) == 5
    assert (backups / "before-0002-20260101-000000.db").exists()


def test_a_copy_made_while_others_write_is_consistent(cache_file: Path, tmp_path: Path) -> None:
    database = Database(cache_file, KEY)
    over = threading.Event()

    def write() -> None:
        number = 0
        while not over.is_set():
            # two rows that belong together
            database.write_now(
                lambda one, n=number: [
                    one.execute("INSERT INTO settings VALUES (?, '')", (f"{n}-{half}",))
                    for half in "ab"
                ]
            )
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [hourly(cache_file, tmp_path / "backups", NOON + HOUR * at) for at in range(5)]
    finally:
        over.set()
        writer.join()
        database.close()
    for one in made:
        assert one is not None
        backup.check(one, KEY)
        assert count(one) % 2 == 0


def test_every_flipped_bit_is_found(cache_file: Path) -> None:
    fill(cache_file, 300)
    fill(cache_file, 2, "on pages of its own " * 40)
    whole = cache_file.read_bytes()
    backup.check(cache_file, KEY)
    for page in range(len(whole) // 4096):
        broken = bytearray(whole)
        broken[page * 4096 + 2_000] ^= 1
        cache_file.write_bytes(broken)
        with pytest.raises(StoreDamaged):
            backup.check(cache_file, KEY)


def test_a_damaged_file_is_not_copied(cache_file: Path, tmp_path: Path) -> None:
    """SQLite's own copying makes empty pages of those that can't be read, the last one too."""
    fill(cache_file, 40)
    fill(cache_file, 3, "on pages of its own " * 40)
    whole = cache_file.read_bytes()
    backups = tmp_path / "backups"
    last = len(whole) // 4096
    for page in (*range(0, last, 9), *range(last - 5, last)):
        broken = bytearray(whole)
        broken[page * 4096 + 2_000] ^= 1
        cache_file.write_bytes(broken)
        for make in (backup.make_now, backup.make_hourly):
            with pytest.raises(StoreDamaged, match=r"console\.db"):
                make(cache_file, KEY, backups, NOON)
        assert [one.name for one in backups.iterdir()] == ["making.lock"]
    cache_file.write_bytes(whole)
    assert hourly(cache_file, backups, NOON) is not None


def test_a_page_that_is_in_the_journal_alone_is_no_damage(cache_file: Path) -> None:
    """One further back went to the file already, this one waits for a reader."""
    writer, reader = connect(cache_file, KEY), connect(cache_file, KEY)
    try:
        writer.execute("BEGIN")
        for number in range(20):
            writer.execute("INSERT INTO settings VALUES (?, ?)", (str(number), "x" * 3_000))
        writer.execute("COMMIT")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM settings").fetchone()
        writer.execute("UPDATE settings SET value = ? WHERE name = '10'", ("y" * 3_000,))
        _, pages, moved = writer.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        assert 0 < moved < pages
        assert writer.execute("PRAGMA cipher_integrity_check").fetchall(), "as it was to be"
        backup.check(cache_file, KEY)
    finally:
        reader.close()
        writer.close()


@pytest.mark.parametrize("keep", [0, 100, 4096, 6_000])
def test_a_cut_file_is_found(cache_file: Path, keep: int) -> None:
    fill(cache_file, 300)
    cache_file.write_bytes(cache_file.read_bytes()[:keep])
    with pytest.raises(StoreDamaged):
        backup.check(cache_file, KEY)


def test_a_copy_comes_back_and_the_damaged_file_stays(cache_file: Path, tmp_path: Path) -> None:
    fill(cache_file, 10)
    made = hourly(cache_file, tmp_path / "backups", NOON)
    assert made is not None
    fill(cache_file, 5, "later ")
    damaged = bytearray(cache_file.read_bytes())
    damaged[5_000] ^= 255
    cache_file.write_bytes(damaged)
    aside = backup.restore(made, cache_file, KEY)
    assert count(cache_file) == 10
    backup.check(cache_file, KEY)
    assert aside.read_bytes() == damaged
    assert made.exists()


def test_a_copy_that_finds_no_room_leaves_all_as_it_was(
    cache_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(cache_file, 10)
    made = backup.make_now(cache_file, KEY, tmp_path / "backups", NOON)
    fill(cache_file, 5, "later ")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup.shutil, "copyfileobj", full)
    with pytest.raises(StoreError, match="No space left"):
        backup.restore(made, cache_file, KEY)
    assert count(cache_file) == 15
    assert not list(tmp_path.glob("*.restoring"))


@pytest.mark.parametrize("at", range(4))
@pytest.mark.parametrize("stays", [False, True])
def test_a_restore_that_fails_midway_leaves_all_as_it_was(
    cache_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int, stays: bool
) -> None:
    made = backup.make_now(cache_file, KEY, tmp_path / "backups", NOON)
    for ending in ("-wal", "-shm"):
        cache_file.with_name(cache_file.name + ending).write_bytes(ending.encode())
    before = {one.name: one.read_bytes() for one in tmp_path.glob("console.db*")}
    calls, replace, unlink = [0], Path.replace, Path.unlink

    def refuse_one(one: Path, to: Path) -> Path:
        calls[0] += 1
        if calls[0] == at + 1:
            raise PermissionError(13, "Permission denied")
        return replace(one, to)

    def refuse(one: Path, **_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse_one)
    if stays:
        monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(StoreError, match="Permission denied"):
        backup.restore(made, cache_file, KEY)
    monkeypatch.setattr(Path, "unlink", unlink)
    assert {one.name: one.read_bytes() for one in tmp_path.glob("console.db*")} == before
    assert not list(tmp_path.glob("*damaged*"))
    assert len(list(tmp_path.glob("*.restoring"))) == stays


def test_a_bad_copy_is_not_put_back(cache_file: Path, tmp_path: Path) -> None:
    fill(cache_file, 10)
    made = hourly(cache_file, tmp_path / "backups", NOON)
    assert made is not None
    broken = bytearray(made.read_bytes())
    broken[9_000] ^= 1
    made.write_bytes(broken)
    before = cache_file.read_bytes()
    with pytest.raises(StoreDamaged):
        backup.restore(made, cache_file, KEY)
    assert cache_file.read_bytes() == before
    assert count(cache_file) == 10
    assert not list(tmp_path.glob("*damaged*"))
    assert not list(tmp_path.glob("*.restoring"))


def test_a_leftover_journal_of_the_damaged_file_is_not_read_into_the_copy(
    cache_file: Path, tmp_path: Path
) -> None:
    fill(cache_file, 10)
    made = hourly(cache_file, tmp_path / "backups", NOON)
    assert made is not None
    connection = connect(cache_file, KEY)
    connection.execute("INSERT INTO settings VALUES ('in the journal', '')")
    wal = cache_file.with_name("console.db-wal").read_bytes()
    connection.close()
    cache_file.with_name("console.db-wal").write_bytes(wal)
    aside = backup.restore(made, cache_file, KEY)
    assert count(cache_file) == 10
    assert aside.with_name(aside.name + "-wal").read_bytes() == wal
