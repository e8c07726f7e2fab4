"""A process that ends while a thread reads or writes: it has its status, and does not crash.

The children register a pause that comes after the libraries' own ends, so that a thread that is
still at work surely meets what they took down.
"""

from __future__ import annotations

import _ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.leaving import leave_libraries
from app.store.connection import connect

CHILD = """
import ctypes, os, signal, sys, threading, time
from pathlib import Path

library = ctypes.CDLL(None)
library.on_exit(library.sleep, None)  # sleep(status), registered first, so it comes last

from app.store.database import Database

way, path = sys.argv[1], Path(sys.argv[2])
database = Database(path, bytes(32))
begun, ending = threading.Event(), threading.Event()


def work(connection):
    connection.execute("PRAGMA cache_size = 1")
    begun.set()
    while True:
        connection.execute("SELECT sum(length(x.b || y.b)) FROM t x, t y").fetchone()


if way == "writes":
    database.submit_write(work)
else:
    database.submit_read(work)
begun.wait()
if way == "within a library":
    library.exit(1)


def press():
    ending.wait()
    while not time.sleep(0.2):  # one that comes just before the wait would be lost in it
        os.kill(os.getpid(), signal.SIGINT)


if way == "reads":  # Ctrl+C while Python waits for the reader
    threading._register_atexit(ending.set)  # called first at the end, before that wait
    threading.Thread(target=press, daemon=True).start()
sys.exit(1)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only there the C library has the call")
@pytest.mark.parametrize("way", ["reads", "writes", "within a library"])
def test_a_thread_at_work_is_left_its_libraries(tmp_path: Path, way: str) -> None:
    path = tmp_path / "console.db"
    connection = connect(path, bytes(32))
    connection.execute("CREATE TABLE t (b BLOB)")
    connection.execute(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
        " INSERT INTO t SELECT randomblob(4000) FROM n"
    )
    connection.close()
    words = [sys.executable, "-c", CHILD, way, str(path)]
    for _ in range(3):
        ended = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
        assert ended.returncode == 1, ended.stderr


def test_a_system_without_the_call_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    really = _ctypes.dlopen

    def opened(name: str | None, flags: int) -> int:
        if name is not None:  # as musl answers
            raise OSError("Error loading shared library : Invalid argument")
        return really(name, flags)  # type: ignore[arg-type]

    def lacks(*_: object) -> int:
        raise OSError("Symbol not found: on_exit")

    monkeypatch.setattr(_ctypes, "dlopen", opened)
    monkeypatch.setattr(_ctypes, "dlsym", lacks)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not leave_libraries()
