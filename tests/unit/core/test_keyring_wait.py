"""A keyring that does not answer: waited for, given up, never acted on too late."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from app.core import keyring_wait
from app.core.keyring_wait import KeyringWait
from app.core.paths import DataDir
from app.core.secrets import MasterKey, open_master_key
from app.domain.errors import SecretsError
from tests.waiting import wait_until


class Locked(KeyringBackend):
    """Keeps what it is given once it is unlocked; until then nobody hears of it."""

    priority = 9.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.unlocked = threading.Event()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self.unlocked.wait()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.unlocked.wait()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


Locked.__module__ = "keyring.backends.SecretService"


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Locked]:
    backend = Locked()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    yield backend
    backend.unlocked.set()
    wait_until(lambda: not any(one.name == "keyring" for one in threading.enumerate()))


@pytest.fixture
def folder(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> DataDir:
    monkeypatch.delenv("SWITCHBOARD_PASSPHRASE")
    return DataDir(data_dir)


def _opening(
    folder: DataDir, wait: KeyringWait, passphrase: str | None = None
) -> Future[MasterKey]:
    future: Future[MasterKey] = Future()

    def run() -> None:
        try:
            future.set_result(open_master_key(folder, passphrase=passphrase, wait=wait))
        except SecretsError as error:
            future.set_exception(error)

    threading.Thread(target=run).start()
    return future


def test_a_keyring_that_is_unlocked_in_the_end_keeps_the_key(folder: DataDir, ring: Locked) -> None:
    wait = KeyringWait(endless=True)
    opening = _opening(folder, wait)
    waiting = wait_until(lambda: wait.waiting)
    assert waiting is not None and "does not answer" in waiting.what
    assert not opening.done()
    ring.unlocked.set()
    assert opening.result().kept_in == "keyring"
    assert wait.waiting is None


def test_what_is_given_up_stores_nothing_even_when_the_answer_comes(
    folder: DataDir, ring: Locked
) -> None:
    wait = KeyringWait(endless=True)
    opening = _opening(folder, wait)
    wait_until(lambda: wait.waiting)
    wait.give_up()
    with pytest.raises(SecretsError, match="does not answer"):
        opening.result()
    ring.unlocked.set()
    wait_until(lambda: not any(one.name == "keyring" for one in threading.enumerate()))
    assert list(folder.root.iterdir()) == []
    assert ring.kept == {}
    with pytest.raises(SecretsError, match="does not answer"):
        open_master_key(folder, wait=wait)


def test_with_a_passphrase_a_silent_keyring_is_not_waited_for_long(
    folder: DataDir, ring: Locked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring_wait, "_SHORT_S", 0.01)
    assert open_master_key(folder, passphrase="a sentence").kept_in == "vault"


def test_a_key_in_a_silent_keyring_can_be_had_from_nowhere_else(
    folder: DataDir, ring: Locked, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring.unlocked.set()
    key = open_master_key(folder)
    ring.unlocked.clear()
    monkeypatch.setattr(keyring_wait, "_WHOLE_S", 0.01)
    with pytest.raises(SecretsError, match="holds the key does not answer"):
        open_master_key(folder, passphrase="a sentence")
    assert not folder.vault_file.exists()
    ring.unlocked.set()
    assert open_master_key(folder).subkey("x") == key.subkey("x")
