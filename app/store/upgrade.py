"""Brings the cache file to this program's version before anything else touches it.

Alembic is imported only where there is something to do: a file that is up to date costs one
plain query.

Invariant: a newer file is refused untouched, and a backup stands before every upgrade.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import StoreDamaged, StoreTooNew
from app.store.connection import (
    Connection,
    connect,
    refuse_hollow,
    refuse_network_drive,
    translated,
)

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0015"


def prepare(path: Path, key: bytes, backups: Path) -> None:
    """Makes or upgrades the file at ``path``.

    Raises StoreTooNew, StoreDamaged, StoreMisplaced or StoreError; the file is then unchanged.
    """
    opened(path, key, backups).close()


def opened(path: Path, key: bytes, backups: Path) -> Connection:
    """As ``prepare``, answering with a connection for writing.

    A second one would have to read the whole schema anew.
    """
    refuse_network_drive(path.parent)
    copied = any(backups.glob("*.db"))
    if copied:
        refuse_hollow(path)  # all would seem lost
    connection = connect(path, key)
    try:
        with translated(path):
            version = _version(connection)
        if version == HEAD:
            return connection
        if version is None and copied:  # somebody opened it while it was missing
            raise StoreDamaged(
                f"{path.name} is empty.", "It was left as it is.", "Restore a backup."
            )
        if version is not None and version not in _known():
            raise StoreTooNew(
                f"{path.name} was written by a newer Switchboard (version {version}).",
                "It was left untouched.",
                "Install the newer version, or choose another folder with --data-dir.",
            )
        if version is not None:
            from app.store.backup import copy_database

            stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
            copy_database(connection, key, backups / f"before-{HEAD}-{stamp}.db")
    except BaseException:
        connection.close()
        raise
    connection.close()
    _run(path, key)
    return connect(path, key)


def _version(connection: Connection) -> str | None:
    found = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    ).fetchone()
    if found is None:
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else None


def _known() -> set[str]:
    from alembic.script import ScriptDirectory

    return {step.revision for step in ScriptDirectory.from_config(_config()).walk_revisions()}


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    return config


def _run(path: Path, key: bytes) -> None:
    from alembic import command
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import StaticPool

    raw = connect(path, key)
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin(connection: object) -> None:  # DDL is transactional only after a real BEGIN
        raw.execute("BEGIN IMMEDIATE")

    config = _config()
    try:
        with translated(path), engine.connect() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.commit()
    finally:
        engine.dispose()
        raw.close()
