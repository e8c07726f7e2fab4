"""Making, upgrading and refusing the cache file; the copy that stands before every upgrade."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.config import Config

from app.domain.errors import StoreDamaged, StoreTooNew
from app.store import backup, upgrade
from app.store.connection import connect
from tests.unit.store.conftest import KEY

NEXT = '''"""The next shape."""

from alembic import op

revision = "9998"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TABLE added (id INTEGER PRIMARY KEY)")
    op.execute("UPDATE settings SET value = 'changed'")
    {last}
'''
# of this program, before a test adds a later one
HEAD = upgrade.HEAD
Later = Callable[[str], None]


@pytest.fixture
def later_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Later:
    """Makes this program one version newer, with the given last step of the migration."""

    def make(last: str) -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(Path(upgrade.__file__).parent / "migrations", folder)
        (folder / "versions" / "v9998_next.py").write_text(
            NEXT.replace("{last}", last).replace("{before}", HEAD)
        )

        def config() -> Config:
            made = Config()
            made.set_main_option("script_location", str(folder))
            made.set_main_option("path_separator", "os")
            return made

        monkeypatch.setattr(upgrade, "HEAD", "9998")
        monkeypatch.setattr(upgrade, "_config", config)

    return make


def put_setting(path: Path) -> None:
    connection = connect(path, KEY)
    connection.execute("INSERT INTO settings VALUES ('kept', '1')")
    connection.close()


def read(path: Path, query: str) -> list[tuple[object, ...]]:
    connection = connect(path, KEY, read_only=True)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_a_new_file_is_whole_sealed_and_the_users_alone(tmp_path: Path) -> None:
    path = tmp_path / "console.db"
    upgrade.prepare(path, KEY, tmp_path / "backups")
    backup.check(path, KEY)
    assert read(path, "SELECT version_num FROM alembic_version") == [(upgrade.HEAD,)]
    assert not path.read_bytes().startswith(b"SQLite format 3")
    assert not (tmp_path / "backups").exists()


def test_a_file_of_this_version_is_left_alone(cache_file: Path, tmp_path: Path) -> None:
    before = cache_file.read_bytes()
    upgrade.prepare(cache_file, KEY, tmp_path / "backups")
    assert cache_file.read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_a_newer_file_is_refused_untouched(cache_file: Path, tmp_path: Path) -> None:
    connection = connect(cache_file, KEY)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = cache_file.read_bytes()
    with pytest.raises(StoreTooNew) as caught:
        upgrade.prepare(cache_file, KEY, tmp_path / "backups")
    assert "9999" in caught.value.what
    assert cache_file.read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_an_upgrade_keeps_a_copy_of_before(
    cache_file: Path, tmp_path: Path, later_version: Later
) -> None:
    put_setting(cache_file)
    later_version("pass")
    upgrade.prepare(cache_file, KEY, tmp_path / "backups")
    assert read(cache_file, "SELECT version_num FROM alembic_version") == [("9998",)]
    assert read(cache_file, "SELECT * FROM settings") == [("kept", "changed")]
    (copy,) = backup.list_backups(tmp_path / "backups")
    assert copy.path.name.startswith("before-9998-")
    assert read(copy.path, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert read(copy.path, "SELECT * FROM settings") == [("kept", "1")]
    upgrade.prepare(cache_file, KEY, tmp_path / "backups")
    assert len(backup.list_backups(tmp_path / "backups")) == 1


def test_an_upgrade_that_fails_changes_nothing(
    cache_file: Path, tmp_path: Path, later_version: Later
) -> None:
    put_setting(cache_file)
    later_version("raise RuntimeError('half way')")
    with pytest.raises(RuntimeError, match="half way"):
        upgrade.prepare(cache_file, KEY, tmp_path / "backups")
    assert read(cache_file, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert read(cache_file, "SELECT * FROM settings") == [("kept", "1")]
    assert read(cache_file, "SELECT name FROM sqlite_master WHERE name = 'added'") == []


def test_a_strange_file_is_damage_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "console.db"
    path.write_bytes(b"not a database at all " * 1_000)
    before = path.read_bytes()
    with pytest.raises(StoreDamaged):
        upgrade.prepare(path, KEY, tmp_path / "backups")
    assert path.read_bytes() == before


def test_a_plaintext_file_is_not_taken_for_ours(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "console.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE settings (name, value)")
    plain.commit()
    plain.close()
    with pytest.raises(StoreDamaged):
        upgrade.prepare(path, KEY, tmp_path / "backups")


def test_an_emptied_file_is_damage_where_there_are_copies(tmp_path: Path) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    upgrade.prepare(path, KEY, backups)
    assert backup.make_hourly(path, KEY, backups, 0) is not None
    path.write_bytes(b"")
    with pytest.raises(StoreDamaged):
        upgrade.prepare(path, KEY, backups)
    assert path.read_bytes() == b""


def test_a_file_that_somebody_made_anew_is_damage_where_there_are_copies(tmp_path: Path) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    upgrade.prepare(path, KEY, backups)
    backup.make_now(path, KEY, backups, 0)
    path.unlink()
    connect(path, KEY).close()
    before = path.read_bytes()
    assert before
    with pytest.raises(StoreDamaged):
        upgrade.prepare(path, KEY, backups)
    assert path.read_bytes() == before


def test_a_missing_file_is_not_made_anew_where_there_are_copies(tmp_path: Path) -> None:
    path, backups = tmp_path / "console.db", tmp_path / "backups"
    upgrade.prepare(path, KEY, backups)
    made = backup.make_now(path, KEY, backups, 0)
    path.unlink()
    with pytest.raises(StoreDamaged):
        upgrade.prepare(path, KEY, backups)
    assert not path.exists()
    backup.restore(made, path, KEY)
    upgrade.prepare(path, KEY, backups)
