"""The migrated file against the declarations, and what upgrading does and refuses to do."""

from __future__ import annotations

import hashlib
import secrets
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import StoreDamaged, StoreTooNew
from app.store import accounts, backup, upgrade
from app.store.connection import Connection, connect

VIRTUAL = ("text_parts", "text_words", "alembic_version", "sqlite_")


@pytest.fixture(scope="module")
def key() -> bytes:
    return secrets.token_bytes(32)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory, key: bytes) -> Path:
    """A file as the migrations make it; tests that change one take a copy."""
    folder = tmp_path_factory.mktemp("fresh")
    upgrade.prepare(folder / "console.db", key, folder / "backups")
    return folder / "console.db"


@pytest.fixture
def path(fresh: Path, tmp_path: Path) -> Path:
    target = tmp_path / "console.db"
    shutil.copy(fresh, target)
    return target


def tables(connection: Connection) -> list[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [str(row[0]) for row in rows if not str(row[0]).startswith(VIRTUAL)]


def shape(connection: Connection, table: str) -> dict[str, Any]:
    """Everything SQLite knows of a table that does not depend on how its SQL was spelt."""
    columns = {
        row[1]: {"type": row[2], "not null": row[3], "default": row[4], "key": row[5]}
        for row in connection.execute(f"PRAGMA table_info({table})")
    }
    indexes = set()
    for _, name, unique, origin, partial in connection.execute(f"PRAGMA index_list({table})"):
        parts = tuple(
            (row[2], bool(row[3]))
            for row in connection.execute(f"PRAGMA index_xinfo({name})")
            if row[5]
        )
        sql = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        where = sql[0].partition(" WHERE ")[2] if sql and sql[0] else ""
        shown = name if origin == "c" else ""
        indexes.add((shown, bool(unique), origin, bool(partial), parts, where))
    links = {
        (row[3], row[2], row[4], row[6])
        for row in connection.execute(f"PRAGMA foreign_key_list({table})")
    }
    kind = connection.execute(
        "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", (table,)
    ).fetchone()
    return {"columns": columns, "indexes": indexes, "links": links, "without rowid": kind[0]}


def test_the_declarations_are_the_schema(fresh: Path, key: bytes, tmp_path: Path) -> None:
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool
    from sqlmodel import SQLModel

    import app.store.tables  # noqa: F401 - enters the tables into the metadata

    declared = connect(tmp_path / "declared.db", key)
    engine = create_engine("sqlite://", creator=lambda: declared, poolclass=StaticPool)
    migrated = connect(fresh, key, read_only=True)
    try:
        SQLModel.metadata.create_all(engine)
        assert tables(declared) == tables(migrated)
        for table in tables(migrated):
            assert shape(declared, table) == shape(migrated, table), table
    finally:
        engine.dispose()
        declared.close()
        migrated.close()


def test_declarations_name_columns_in_the_files_order(fresh: Path, key: bytes) -> None:
    """Plain rows are written by position in places."""
    from sqlmodel import SQLModel

    import app.store.tables  # noqa: F401 - enters the tables into the metadata

    migrated = connect(fresh, key, read_only=True)
    try:
        for name, table in SQLModel.metadata.tables.items():
            rows = migrated.execute(f"PRAGMA table_info({name})").fetchall()
            assert [column.name for column in table.columns] == [row[1] for row in rows], name
    finally:
        migrated.close()


def test_the_head_is_the_last_revision() -> None:
    from alembic.script import ScriptDirectory

    assert ScriptDirectory.from_config(upgrade._config()).get_heads() == [upgrade.HEAD]


def test_a_file_that_is_up_to_date_is_left_alone(path: Path, key: bytes) -> None:
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    upgrade.prepare(path, key, path.parent / "backups")
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert not (path.parent / "backups").exists()


def set_version(path: Path, key: bytes, version: str) -> None:
    connection = connect(path, key)
    connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def test_a_newer_file_is_refused_untouched(path: Path, key: bytes) -> None:
    set_version(path, key, "9999_from_the_future")
    before = path.read_bytes()
    with pytest.raises(StoreTooNew) as caught:
        upgrade.prepare(path, key, path.parent / "backups")
    assert "9999_from_the_future" in caught.value.what
    assert "untouched" in caught.value.did
    assert path.read_bytes() == before
    assert not (path.parent / "backups").exists()


def add_step(monkeypatch: pytest.MonkeyPatch, folder: Path, body: str) -> None:
    """A further revision, in a copy of the migrations."""
    copy = folder / "migrations"
    shutil.copytree(Path(upgrade.__file__).parent / "migrations", copy)
    (copy / "versions" / "v9998_next.py").write_text(
        "from alembic import op\n"
        f'revision, down_revision = "9998", "{upgrade.HEAD}"\n'
        "branch_labels = depends_on = None\n\n\n"
        f"def upgrade():\n{body}\n"
    )
    real = upgrade._config

    def config() -> Any:
        found = real()
        found.set_main_option("script_location", str(copy))
        return found

    monkeypatch.setattr(upgrade, "_config", config)
    monkeypatch.setattr(upgrade, "HEAD", "9998")


def test_a_backup_precedes_an_upgrade(
    path: Path, key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = connect(path, key)
    accounts.add(connection, "kept", "gateway", "http://127.0.0.1:9", {}, 1)
    connection.close()
    add_step(monkeypatch, tmp_path, '    op.execute("ALTER TABLE notes ADD COLUMN extra TEXT")')
    upgrade.prepare(path, key, path.parent / "backups")
    connection = connect(path, key)
    names = [row[1] for row in connection.execute("PRAGMA table_info(notes)")]
    assert "extra" in names
    assert [row.name for row in accounts.listing(connection)] == ["kept"]
    connection.close()
    [copy] = backup.list_backups(path.parent / "backups")
    assert copy.path.name.startswith("before-9998-")
    old = connect(copy.path, key, read_only=True)
    assert [row.name for row in accounts.listing(old)] == ["kept"]
    assert "extra" not in [row[1] for row in old.execute("PRAGMA table_info(notes)")]
    old.close()
    assert not copy.path.read_bytes().startswith(b"SQLite format 3")


def test_an_upgrade_that_fails_changes_nothing(
    path: Path, key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = (
        '    op.execute("ALTER TABLE notes ADD COLUMN extra TEXT")\n'
        '    op.execute("CREATE TABLE new_one (id INTEGER PRIMARY KEY)")\n'
        '    raise RuntimeError("half-way")'
    )
    head = upgrade.HEAD
    add_step(monkeypatch, tmp_path, body)
    with pytest.raises(RuntimeError, match="half-way"):
        upgrade.prepare(path, key, path.parent / "backups")
    connection = connect(path, key)
    assert "extra" not in [row[1] for row in connection.execute("PRAGMA table_info(notes)")]
    assert "new_one" not in tables(connection)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (head,)
    connection.close()
    assert len(backup.list_backups(path.parent / "backups")) == 1


def test_a_wrong_key_is_no_upgrade(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(StoreDamaged):
        upgrade.prepare(path, secrets.token_bytes(32), path.parent / "backups")
    assert path.read_bytes() == before


def test_the_new_file_is_encrypted(fresh: Path) -> None:
    content = fresh.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"CREATE TABLE" not in content
