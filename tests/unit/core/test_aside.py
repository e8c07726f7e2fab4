"""Argon2 and AES in a copy of a process that begins: right, silent, and never the only way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import open_folder
from app.core.aside import beside
from app.core.paths import DataDir
from app.services.accounts import add_account

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="no process is copied elsewhere")


def _told(script: str) -> Any:
    """What a fresh process prints as JSON: this one has threads, which are not copied."""
    said = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not said.stderr
    return json.loads(said.stdout)


_RIGHT = r"""
import json, os, secrets
from app.core import vault
from app.core.aside import beside
from app.core.secrets import MasterKey

asked = "correct horse \u05d0 battery", bytes(range(16))
aside = beside(lambda: vault.derived(*asked))
master = MasterKey(secrets.token_bytes(32), "test")
one, two = master.seal(b"one", "1/a"), master.seal(b"two" * 99_999, "1/b")
changed = bytes([*one[:-1], one[-1] ^ 1])
key = aside.found() == vault.derived(*asked)
opened = aside.opened(master.subkey("seal"), [(one, "1/a"), (two, "1/b")])
refused = aside.opened(master.subkey("seal"), [(changed, "1/a"), (one, "2/a"), (b"short", "")])
master.open_aside(aside, [(one, "1/a")])
bounded = open(f"/proc/{aside._pid}/limits").read()
aside.end()
print(json.dumps({
    "key": key, "opened": opened == [b"one", b"two" * 99_999], "refused": refused,
    "known": list(map(bytes.decode, master._opened.values())), "there": [
        master.unseal(one, "1/a").decode(), len(master.unseal(two, "1/b"))
    ],
    "core": [line.split()[4] for line in bounded.splitlines() if "core" in line],
    "left": os.path.exists(f"/proc/{aside._pid}"),
}))
"""


def test_it_derives_and_opens_what_this_process_would() -> None:
    assert _told(_RIGHT) == {
        "key": True,
        "opened": True,
        "refused": [None, None, None],
        "known": ["one"],
        "there": ["one", 299_997],
        "core": ["0"],
        "left": False,
    }


_UNTAKEN = """
import json
from app.core import sealed_bytes
from app.core.aside import beside
aside = beside(lambda: "a key")
key = bytes(32)
opened = aside.opened(key, [(sealed_bytes.sealed(key, b"plain", b"at"), "at")])
aside.end()
print(json.dumps([one.decode() for one in opened]))
"""


def test_a_key_that_nobody_took_is_no_answer_to_another_question() -> None:
    assert _told(_UNTAKEN) == ["plain"]


_DYING = """
import json, os, signal
from app.core.aside import beside

def fail():
    raise KeyboardInterrupt

told = []
for work, kill in ((fail, False), (lambda: "x" * 9, True)):
    aside = beside(work)
    if kill:
        os.kill(aside._pid, signal.SIGKILL)
        os.waitid(os.P_PID, aside._pid, os.WEXITED | os.WNOWAIT)
    told.append([aside.found() or "nothing", aside.opened(bytes(32), [(b"sealed", "1/a")])])
    aside.end()
print(json.dumps(told))
"""


def test_where_it_dies_nothing_is_known_and_nobody_waits() -> None:
    first, killed = _told(_DYING)
    assert first == ["nothing", [None]]
    assert killed[1] == [None]


_THREADS = """
import json, threading
from app.core.aside import beside
go = threading.Event()
threading.Thread(target=go.wait).start()
beside_a_thread = beside(str)
go.set()
print(json.dumps(beside_a_thread))
"""


def test_no_copy_is_made_of_threads_or_of_qt() -> None:
    assert _told(_THREADS) is None
    assert "PySide6" in sys.modules  # brought by pytest-qt
    assert beside(str) is None


# Opens a folder as a window does, asks for its accounts, and says what it took.
_START = """
import json, sys
from app.cli._opening import Opening
from app.core.paths import DataDir
from app.services.sealing import unsealed
opening = Opening(DataDir.choose(), vault_only=True)
opening.begin()
console = opening.soon(60).console()
found = console.database.read_now(lambda one: unsealed(one, console._master, 1))
print(json.dumps([found, "cryptography" in sys.modules]))
console.database.close()
"""


# what a few terminals and supervisors leave to all they start
_UNHEARD = "import signal; signal.signal(signal.SIGCHLD, signal.SIG_IGN)"


@pytest.mark.parametrize("first", ["", _UNHEARD], ids=["plain", "children-ignored"])
def test_a_start_opens_its_accounts_without_the_library(data_dir: Path, first: str) -> None:
    assert os.environ["SWITCHBOARD_PASSPHRASE"]
    opened = open_folder(DataDir(data_dir), vault_only=True)
    opened.database.write_now(
        lambda one: add_account(
            one, opened.master, "shop", "gateway", "http://127.0.0.1:9", {"api_key": "k"}, {}, 1
        )
    )
    opened.close()
    assert _told(first + _START) == [{"api_key": "k"}, False]
