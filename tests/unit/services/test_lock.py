"""The lock: the vault's passphrase or a PIN, kept as a hash only, with tries that wait."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.core.clock import Clock
from app.core.paths import DataDir
from app.core.secrets import open_master_key
from app.domain.errors import SettingsError
from app.services.console import Console
from app.services.lock import Lock
from tests.plugins.data import PASSPHRASE
from tests.ui import chats_scene


class Seconds(Clock):
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.passed = 0.0

    def monotonic(self) -> float:
        return self.passed


@pytest.fixture
async def console(tmp_path: Path) -> AsyncIterator[Console]:
    opened = await chats_scene.open_console(tmp_path / "cache")
    yield opened
    await opened.close()


async def test_the_vaults_passphrase_unlocks(data_dir: Path, console: Console) -> None:
    place = DataDir(data_dir)
    assert open_master_key(place, vault_only=True).kept_in == "vault"
    lock = Lock(place, "vault", console.settings, Seconds())
    assert lock.asks_for == "passphrase" and lock.is_ready
    assert await lock.unlock(PASSPHRASE)
    assert not await lock.unlock(PASSPHRASE + "x")
    assert not await lock.unlock("")


async def test_a_pin_is_set_first_and_kept_as_a_hash(tmp_path: Path, console: Console) -> None:
    lock = Lock(DataDir(tmp_path), "keyring", console.settings, Seconds())
    assert lock.asks_for == "pin" and not lock.is_ready
    with pytest.raises(SettingsError):
        await lock.set_pin("123")
    await lock.set_pin("4711x")
    assert lock.is_ready
    assert "4711x" not in json.dumps(console.settings.get("lock_pin"))
    assert await lock.unlock("4711x")
    assert not await lock.unlock("4712x")
    first = console.settings.get("lock_pin")["hash"]
    await lock.set_pin("4711x")
    assert console.settings.get("lock_pin")["hash"] != first  # salted anew
    lock.forget_pin()
    assert not lock.is_ready and not await lock.unlock("4711x")


async def test_wrong_tries_have_to_wait(tmp_path: Path, console: Console) -> None:
    clock = Seconds()
    lock = Lock(DataDir(tmp_path), "keyring", console.settings, clock)
    await lock.set_pin("4711")
    for _ in range(5):
        assert lock.seconds_left() == 0
        assert not await lock.unlock("0000")
    assert lock.seconds_left() == 5
    with pytest.raises(SettingsError):
        await lock.unlock("4711")
    clock.passed += 5
    assert not await lock.unlock("0000")
    assert lock.seconds_left() == 10
    clock.passed += 10
    assert await lock.unlock("4711")
    assert lock.seconds_left() == 0


async def test_tries_at_once_wait_as_those_that_follow_each_other(
    tmp_path: Path, console: Console
) -> None:
    lock = Lock(DataDir(tmp_path), "keyring", console.settings, Seconds())
    await lock.set_pin("4711")
    words = [*(f"000{n}" for n in range(7)), "4711"]
    found = await asyncio.gather(*map(lock.unlock, words), return_exceptions=True)
    assert found[:5] == [False] * 5
    assert all(isinstance(one, SettingsError) for one in found[5:])
    assert lock.seconds_left() == 5
