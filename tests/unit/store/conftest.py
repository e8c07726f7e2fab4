"""An encrypted cache for each test, copied from one that the migrations made."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.messages import ChatKind
from app.store import accounts, chats, numbers, upgrade
from app.store.connection import Connection, connect

KEY = bytes(range(32))


@pytest.fixture(scope="session")
def empty_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache of this version with nothing in it; never opened for writing."""
    folder = tmp_path_factory.mktemp("cache")
    upgrade.prepare(folder / "console.db", KEY, folder / "backups")
    return folder / "console.db"


@pytest.fixture
def cache_file(empty_cache: Path, tmp_path: Path) -> Path:
    """A fresh copy of the empty cache."""
    path = tmp_path / "console.db"
    shutil.copy(empty_cache, path)
    return path


@pytest.fixture
def connection(cache_file: Path) -> Iterator[Connection]:
    """An open connection that may write."""
    opened = connect(cache_file, KEY)
    yield opened
    opened.close()


def make_chat(connection: Connection, address: str = "972500000001@c.us") -> int:
    """A person's chat of a number of an account, all made where they are new; its id."""
    row = accounts.by_name(connection, "desk")
    if row is None:
        row = accounts.add(connection, "desk", "gateway", "http://127.0.0.1:9", {}, 0)
    number_id = numbers.find_or_make(connection, row.id, "sales", 0)
    return chats.find_or_make(connection, number_id, address, ChatKind.PERSON)
