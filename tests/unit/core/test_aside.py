"""Argon2 and AES in a process of their own: right, silent, and never the only way."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import open_folder
from app.core import sealed_bytes, vault
from app.core.aside import Aside
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.services.accounts import add_account

ROOT = Path(__file__).resolve().parents[3]
SALT = bytes(range(16))
PHRASE = "correct horse \u05d0 battery"


@pytest.fixture
def aside() -> Iterator[Aside]:
    """A running process."""
    one = Aside()
    yield one
    one.end()


def test_it_derives_and_opens_what_this_process_would(aside: Aside) -> None:
    master = MasterKey(secrets.token_bytes(32), "test")
    sealed = [(master.seal(plain, "1/api_key"), "1/api_key") for plain in (b"key", b"", b"x" * 300)]
    changed = bytearray(sealed[0][0])
    changed[-1] ^= 1
    aside.ask_key(PHRASE, SALT)
    assert aside.key() == vault.derived(PHRASE, SALT)
    seal = master.subkey("seal")
    given = [*sealed, (bytes(changed), "1/api_key"), (sealed[0][0], "2/api_key"), (b"short", "")]
    assert aside.opened(seal, given) == [b"key", b"", b"x" * 300, None, None, None]


def test_a_key_that_nobody_took_is_no_answer_to_another_question(aside: Aside) -> None:
    key = secrets.token_bytes(32)
    aside.ask_key(PHRASE, SALT)
    assert aside.opened(key, [(sealed_bytes.sealed(key, b"plain", b"at"), "at")]) == [b"plain"]


def test_what_it_opened_is_known_and_the_rest_is_opened_here(aside: Aside) -> None:
    master = MasterKey(secrets.token_bytes(32), "test")
    first, later = master.seal(b"one", "1/a"), master.seal(b"two", "1/b")
    master.open_aside(aside, [(first, "1/a")])
    assert master._opened == {(first, "1/a"): b"one"}
    assert master.unseal(first, "1/a") == b"one"
    assert master.unseal(later, "1/b") == b"two"


def test_where_it_dies_all_is_done_without(data_dir: Path) -> None:
    folder = DataDir(data_dir)
    passphrase = os.environ[vault.PASSPHRASE]
    key = open_folder(folder)
    key.close()
    ahead = vault.Ahead(folder.vault_file, passphrase)
    assert ahead.aside is not None
    os.kill(ahead.aside._pid, signal.SIGKILL)
    opened = open_folder(folder, ahead=ahead)
    try:
        sealed = opened.master.seal(b"plain", "1/a")
        opened.master.open_aside(ahead.aside, [(sealed, "1/a")])
        assert opened.master.unseal(sealed, "1/a") == b"plain"
    finally:
        opened.close()
        ahead.end()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_no_secret_stands_in_its_arguments_or_environment(aside: Aside) -> None:
    aside.ask_key(PHRASE, SALT)
    assert aside.key()
    place = Path(f"/proc/{aside._pid}")
    shown = (place / "cmdline").read_bytes() + (place / "environ").read_bytes()
    assert PHRASE.encode() not in shown
    assert SALT.hex().encode() not in shown


# Opens a folder as a window does, asks for its accounts, and says what it took.
_START = """
import sys
from app.cli._opening import Opening
from app.core.paths import DataDir
from app.services.sealing import unsealed
opening = Opening(DataDir.choose(), vault_only=True)
opening.begin()
console = opening.soon(60).console()
print(console.database.read_now(lambda one: unsealed(one, console._master, 1)))
print("cryptography" in sys.modules)
console.database.close()
"""


def test_a_start_opens_its_accounts_without_the_library(data_dir: Path) -> None:
    opened = open_folder(DataDir(data_dir), vault_only=True)
    opened.database.write_now(
        lambda one: add_account(
            one, opened.master, "shop", "gateway", "http://127.0.0.1:9", {"api_key": "k"}, {}, 1
        )
    )
    opened.close()
    said = subprocess.run(
        [sys.executable, "-c", _START], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert said == ["{'api_key': 'k'}", "False"]
