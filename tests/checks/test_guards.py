"""The guards of the suite are tests too: each one fails a test that breaks its silence."""

from __future__ import annotations

import pytest

from tests.checks.project import ROOT

CONFTEST = """
pytest_plugins = ["tests.plugins.network", "tests.plugins.logs", "tests.plugins.loops",
                  "tests.plugins.data", "tests.plugins.properties", "tests.plugins.signals",
                 "tests.plugins.hands"]
"""
QUIETLY = ("-p", "no:cacheprovider", "-p", "no:xdist")
LOUD = {
    "a warning": "import warnings\ndef test_it():\n    warnings.warn('old')",
    "a log record": "import logging\ndef test_it():\n    logging.getLogger('app').warning('oh')",
    "a log record never made": "def test_it(expected_logs):\n    expected_logs('oh')",
    "a Qt message": (
        "def test_it(qapp):\n    from PySide6.QtCore import qWarning\n    qWarning('oh')"
    ),
    "an exception in a slot": (
        "def test_it(qtbot):\n    from PySide6.QtCore import QTimer\n"
        "    QTimer.singleShot(0, lambda: 1 / 0)\n    qtbot.wait(50)"
    ),
    "a leaked task": (
        "import asyncio\nkept = []\nasync def test_it():\n"
        "    kept.append(asyncio.create_task(asyncio.sleep(60)))"
    ),
    "a leaked task on Qt's loop": (
        "import asyncio\nkept = []\nasync def test_it(qloop):\n"
        "    kept.append(asyncio.create_task(asyncio.sleep(60)))"
    ),
    "a task of an async fixture": (
        "import asyncio, pytest\nkept = []\n@pytest.fixture\nasync def busy():\n"
        "    kept.append(asyncio.create_task(asyncio.sleep(60)))\ndef test_it(busy):\n    pass"
    ),
    "a coroutine never awaited": "import asyncio\nasync def test_it():\n    asyncio.sleep(0)",
    "a failed task that nobody asked": (
        "import asyncio\nasync def fail():\n    1 / 0\nasync def test_it():\n"
        "    asyncio.get_running_loop().create_task(fail())\n    await asyncio.sleep(0.01)"
    ),
    "an open file": "def test_it(tmp_path):\n    (tmp_path / 'a').open('w')",
    "a connection": (
        "import socket\ndef test_it():\n    with socket.socket() as s:\n"
        "        try:\n            s.connect(('192.0.2.1', 80))\n"
        "        except Exception:\n            pass"
    ),
    "a datagram": (
        "import socket\ndef test_it():\n    with socket.socket(type=socket.SOCK_DGRAM) as s:\n"
        "        try:\n            s.sendto(b'.', ('192.0.2.1', 53))\n"
        "        except Exception:\n            pass"
    ),
    "a look-up": (
        "import socket\ndef test_it():\n    try:\n        socket.getaddrinfo('example.org', 80)\n"
        "    except Exception:\n        pass"
    ),
    "a connection of a child": (
        "import subprocess, sys\ndef test_it():\n    subprocess.run([sys.executable, '-c',\n"
        "        'import socket; socket.socket().connect((\"192.0.2.1\", 80))'],\n"
        "        stderr=subprocess.DEVNULL)"
    ),
    "an unknown mark": "import pytest\n@pytest.mark.sloow\ndef test_it():\n    pass",
}
SILENT = """
import asyncio, logging, os, signal, socket, subprocess, sys
from pathlib import Path
import pytest

@pytest.fixture
async def port():
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]

async def test_loopback(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    assert await reader.read() == b""
    writer.close()
    await writer.wait_closed()

async def test_on_qts_loop(port, qloop, qtbot):
    assert asyncio.get_running_loop() is qloop
    _, writer = await asyncio.wait_for(asyncio.open_connection("127.0.0.1", port), 60)
    writer.close()
    await writer.wait_closed()
    task = asyncio.create_task(asyncio.sleep(60))
    task.cancel()

def test_sync(run, port):
    assert run(asyncio.sleep(0, port)) == port

def test_announced(expected_logs):
    expected_logs("^oh .*", logger="app")
    expected_logs("never", optional=True)
    logging.getLogger("app.store").error("oh %s", "dear")

def test_not_found():
    with pytest.raises(socket.gaierror):
        socket.create_connection(("gateway.invalid", 80))

def test_data(data_dir):
    assert Path(os.environ["SWITCHBOARD_HOME"]) == data_dir
    assert os.environ["SWITCHBOARD_PASSPHRASE"]
    assert list(data_dir.iterdir()) == []

def test_keyring():
    import keyring.errors
    with pytest.raises(RuntimeError):
        keyring.get_password("switchboard", "key")

def test_ignores_ctrl_c():
    signal.signal(signal.SIGINT, signal.SIG_IGN)

def test_is_interrupted_again():
    child = "import signal; raise SystemExit(signal.getsignal(2) is signal.SIG_IGN)"
    assert subprocess.run([sys.executable, "-c", child]).returncode == 0

def test_presses(qtbot):
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QWidget
    qtbot.mousePress(QWidget(), Qt.MouseButton.LeftButton)
    assert QApplication.mouseButtons() == Qt.MouseButton.LeftButton

def test_has_the_hand_off(qapp):
    from PySide6.QtCore import Qt
    assert qapp.mouseButtons() == Qt.MouseButton.NoButton

class TestClass:
    async def test_method(self, port):
        assert port
"""


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """An empty test suite with this one's guards and settings."""
    # this suite's own guard would hear of it first, and fail this test
    monkeypatch.delenv("PYTHONPATH")
    monkeypatch.delenv("SWITCHBOARD_TEST_OUTSIDE")
    pytester.makeconftest(CONFTEST)
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    start = settings.index("[tool.pytest.ini_options]")
    own = settings[start : settings.index("\n[", start)].replace('testpaths = ["tests"]', "")
    pytester.makepyprojecttoml(own.replace('pythonpath = ["."]', f'pythonpath = ["{ROOT}"]'))
    return pytester


def test_what_is_loud_fails(suite: pytest.Pytester) -> None:
    files = {what: f"test_{number}" for number, what in enumerate(LOUD)}
    suite.makepyfile(**{files[what]: text for what, text in LOUD.items()})
    result = suite.runpytest_subprocess(*QUIETLY, "--continue-on-collection-errors")
    outcomes = "\n".join(line for line in result.outlines if line.startswith(("FAILED", "ERROR")))
    unnoticed = [what for what, file in files.items() if f" {file}.py" not in outcomes]
    assert not unnoticed


@pytest.mark.parametrize(
    "hangs",
    [
        "async def test_it(qloop):\n    await asyncio.Event().wait()",
        "async def test_it(qloop):\n    while True:\n        await asyncio.sleep(0.001)",
        "def test_it(qtbot):\n    qtbot.waitUntil(lambda: False)",
    ],
    ids=["waiting", "polling", "in a loop of its own"],
)
def test_what_hangs_on_qts_loop_is_ended(suite: pytest.Pytester, hangs: str) -> None:
    suite.makepyfile(f"import asyncio, pytest\n\n@pytest.mark.timeout(2)\n{hangs}")
    result = suite.runpytest_subprocess(*QUIETLY, timeout=60)
    assert result.ret != 0
    told = [*result.outlines, *result.errlines]
    assert any("+ Timeout +" in line for line in told)


def test_silence_passes(suite: pytest.Pytester) -> None:
    suite.makepyfile(SILENT)
    result = suite.runpytest_subprocess(*QUIETLY)
    result.assert_outcomes(passed=SILENT.count("def test_"))
