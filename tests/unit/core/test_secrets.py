"""The master key: vault, keyring, recovery, sealing."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from sqlcipher3 import dbapi2 as sqlcipher

from app import bootstrap
from app.core.paths import DataDir
from app.core.secrets import (
    MasterKey,
    adopt_master_key,
    needs_passphrase,
    open_master_key,
    trusted_keyring,
)
from app.core.vault import Ahead
from app.domain.errors import SecretsError, StoreMisplaced
from tests.plugins.data import PASSPHRASE


@pytest.fixture
def folder(data_dir: Path) -> DataDir:
    """The data folder of a test, with a passphrase in the environment and no keyring."""
    return DataDir(data_dir)


def test_a_vault_gives_the_same_key_again(folder: DataDir) -> None:
    first = open_master_key(folder)
    again = open_master_key(folder)
    assert first.kept_in == again.kept_in == "vault"
    assert first.subkey("console.db") == again.subkey("console.db")
    assert first.subkey("console.db") != first.subkey("deliveries.db")


def test_a_wrong_passphrase_is_refused_and_changes_nothing(folder: DataDir) -> None:
    open_master_key(folder, passphrase="right")
    before = folder.vault_file.read_bytes()
    with pytest.raises(SecretsError, match="does not open the vault"):
        open_master_key(folder, passphrase="wrong")
    assert folder.vault_file.read_bytes() == before


def test_without_keyring_and_passphrase_nothing_is_stored(
    folder: DataDir, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SWITCHBOARD_PASSPHRASE")
    assert needs_passphrase(folder)
    with pytest.raises(SecretsError, match="no system keyring"):
        open_master_key(folder)
    assert list(folder.root.iterdir()) == []


def test_the_vault_file_holds_neither_key_nor_passphrase(folder: DataDir) -> None:
    key = open_master_key(folder, passphrase="correct horse battery")
    content = folder.vault_file.read_bytes()
    assert bytes.fromhex(key.handover()) not in content
    assert b"correct horse" not in content
    assert not content.startswith(b"SQLite format 3")


def test_a_vault_of_an_older_version_opens_and_is_sealed_anew(folder: DataDir) -> None:
    raw = bytes(range(32))
    folder.root.mkdir(exist_ok=True)
    older = sqlcipher.connect(str(folder.vault_file), isolation_level=None)
    older.execute("PRAGMA key = 'it''s an old one'")
    older.execute("CREATE TABLE vault (name TEXT PRIMARY KEY, value BLOB NOT NULL)")
    older.execute("INSERT INTO vault VALUES ('master', ?)", (raw,))
    older.close()
    before = folder.vault_file.read_bytes()
    with pytest.raises(SecretsError, match="does not open the vault"):
        open_master_key(folder, passphrase="its an old one")
    assert folder.vault_file.read_bytes() == before
    assert open_master_key(folder, passphrase="it's an old one").handover() == raw.hex()
    assert folder.vault_file.read_bytes()[:16] != before[:16]
    again = sqlcipher.connect(str(folder.vault_file), isolation_level=None)
    again.execute("PRAGMA key = 'it''s an old one'")
    with pytest.raises(sqlcipher.DatabaseError):
        again.execute("SELECT * FROM vault")
    again.close()
    assert open_master_key(folder, passphrase="it's an old one").handover() == raw.hex()
    assert not list(folder.root.glob("*.new"))


def test_a_key_derived_ahead_opens_the_vault_it_was_derived_for(folder: DataDir) -> None:
    assert (
        open_master_key(folder, ahead=Ahead(folder.vault_file, PASSPHRASE)).kept_in == "vault"
    )  # there was none yet
    key = open_master_key(folder)
    ahead = Ahead(folder.vault_file, PASSPHRASE)
    assert open_master_key(folder, ahead=ahead).handover() == key.handover()
    with pytest.raises(SecretsError, match="does not open the vault"):
        open_master_key(folder, passphrase="another", ahead=ahead)
    with pytest.raises(SecretsError, match="does not open the vault"):
        open_master_key(folder, ahead=Ahead(folder.vault_file, "another"), passphrase="another")
    # sealed anew meanwhile: the salt that it began with is no longer the vault's
    adopt_master_key(folder, key, PASSPHRASE)
    assert open_master_key(folder, ahead=ahead).handover() == key.handover()


def test_a_recovery_key_opens_the_folder_elsewhere(folder: DataDir) -> None:
    key = open_master_key(folder)
    sheet = key.recovery_key()
    found = MasterKey.from_recovery_key(sheet.lower().replace("-", " "))
    assert found.subkey("x") == key.subkey("x")
    adopted = adopt_master_key(folder, found, "another passphrase")
    reopened = open_master_key(folder, passphrase="another passphrase")
    assert adopted.subkey("x") == reopened.subkey("x") == key.subkey("x")


def test_a_slip_of_the_pen_is_noticed(folder: DataDir) -> None:
    sheet = open_master_key(folder).recovery_key()
    wrong = ("B" if sheet[0] != "B" else "C") + sheet[1:]
    with pytest.raises(SecretsError, match="wrong"):
        MasterKey.from_recovery_key(wrong)
    with pytest.raises(SecretsError):
        MasterKey.from_recovery_key("not a key at all")


def test_sealed_bytes_open_only_in_their_context(folder: DataDir) -> None:
    key = open_master_key(folder)
    sealed = key.seal(b"secret", "1/api_key")
    assert b"secret" not in sealed
    assert key.unseal(sealed, "1/api_key") == b"secret"
    with pytest.raises(SecretsError):
        key.unseal(sealed, "2/api_key")
    with pytest.raises(SecretsError):
        key.unseal(sealed[:-1] + bytes([sealed[-1] ^ 1]), "1/api_key")


def test_the_key_is_in_no_repr(folder: DataDir) -> None:
    key = open_master_key(folder)
    assert key.handover() not in repr(key)


class Forgetful(KeyringBackend):
    """A backend that takes everything and keeps nothing."""

    priority = 9.0  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        return None

    def delete_password(self, service: str, username: str) -> None:
        return None


Forgetful.__module__ = "keyring.backends.SecretService"


class Honest(Forgetful):
    """A trusted backend in memory: the outside that can't be had here."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


Honest.__module__ = "keyring.backends.SecretService"


def test_a_keyring_that_discards_is_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", Forgetful)
    assert trusted_keyring() is None


def test_a_keyring_of_another_kind_is_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = Honest()
    monkeypatch.setattr(Honest, "__module__", "keyrings.alt.file")
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    assert trusted_keyring() is None


def test_a_trusted_keyring_keeps_the_key(folder: DataDir, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = Honest()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    monkeypatch.delenv("SWITCHBOARD_PASSPHRASE")
    key = open_master_key(folder)
    assert key.kept_in == "keyring"
    assert open_master_key(folder).subkey("x") == key.subkey("x")
    assert not folder.vault_file.exists()
    backend.kept.clear()
    with pytest.raises(SecretsError, match="no longer holds"):
        open_master_key(folder)


def test_what_a_keyring_refuses_is_not_the_folders_fault(
    folder: DataDir, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> MasterKey:
        raise ConnectionResetError(104, "Connection reset by peer")

    monkeypatch.setattr(bootstrap, "open_master_key", fail)
    with pytest.raises(ConnectionResetError):
        bootstrap.open_folder(folder)
    # both locks were given back
    monkeypatch.undo()
    bootstrap.open_folder(folder, passphrase="right", vault_only=True).close()


@pytest.mark.parametrize("name", ["vault.db", "keys.new", "opening.lock", "console.db"])
def test_what_the_folder_refuses_is_its_fault(folder: DataDir, name: str) -> None:
    (folder.root / name).mkdir()
    with pytest.raises((StoreMisplaced, SecretsError)):
        bootstrap.open_folder(folder, passphrase="right", vault_only=True)
