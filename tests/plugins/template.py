"""The migrations make a new database once a worker; later ones are copies with keys of their own.

Children of a test, and files that have a version already, go through the migrations as always.
Invariant: a copy is, table for table, what the migrations make.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store import upgrade
from app.store.connection import connect

_KEY = bytes(range(32))


@pytest.fixture(scope="session", autouse=True)
def _migrated_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    migrate = upgrade._run
    made: list[Path] = []

    def copied(path: Path, key: bytes) -> None:
        if not _is_new(path, key):
            migrate(path, key)
            return
        if not made:
            template = tmp_path_factory.mktemp("template") / "console.db"
            migrate(template, _KEY)
            made.append(template)
        shutil.copyfile(made[0], path)
        connection = connect(path, _KEY)
        try:
            connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
        finally:
            connection.close()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(upgrade, "_run", copied)
        yield


def _is_new(path: Path, key: bytes) -> bool:
    connection = connect(path, key)
    try:
        return not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    finally:
        connection.close()
