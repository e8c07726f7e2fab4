"""The window under the hand: opening a chat, scrolling, and its timer under webhooks.

The real window on the store of a million messages, on a display of its own (Xvfb).
Invariant: nothing of the developer's display or data folder is touched.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.core.secrets import adopt_master_key
from app.services import sealing
from app.store.connection import connect
from tests.bench import load
from tests.bench.measure import FRAME_MS, Result, median, percentile
from tests.bench.store import CHATS, copied, master
from tests.memory import lasting_mib, pss_mib, together
from tests.plugins.data import PASSPHRASE
from tests.receiver_process import ROOT
from tests.signing import KEY

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Bare(QMainWindow):
    shown = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.shown:
            self.shown = True
            print("{}", flush=True)
app = QApplication(sys.argv)
window = Bare()
window.resize(1440, 900)
window.show()
from PySide6.QtCore import QSocketNotifier
end = QSocketNotifier(0, QSocketNotifier.Type.Read)
end.activated.connect(lambda *_: app.quit())
app.exec()
"""


@contextmanager
def _display(screen: Path | None = None) -> Iterator[dict[str, str]]:
    """The environment with a display of its own; its pixels are a file in the folder ``screen``."""
    reading, writing = os.pipe()
    # with -ac: peers run as another user where this is root
    kept = ["-fbdir", str(screen), "-ac"] if screen is not None else []
    size = ["-screen", "0", "1600x1000x24"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *size, *kept, "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "SWITCHBOARD_PASSPHRASE": PASSPHRASE,
        }
    finally:
        server.terminate()
        server.wait(10)


@contextmanager
def _folder(name: str, chats: int = CHATS) -> Iterator[Path]:
    """A copy of the store with a vault, whose account knows the generator's key."""
    with copied(name, chats) as data_dir:
        os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        adopt_master_key(data_dir, master(), PASSPHRASE)
        connection = connect(data_dir.cache_file, master().subkey("console.db"))
        sealing.put(connection, master(), 1, {"api_key": KEY.decode()})
        connection.close()
        yield data_dir.root


class Running:
    """A window (or the bare one) as a process that speaks JSON lines."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self.began = time.perf_counter()
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=environment,
        )

    def line(self) -> dict[str, Any]:
        """The next thing it says."""
        assert self.process.stdout is not None
        said = self.process.stdout.readline()
        if not said:
            raise RuntimeError(f"the window ended with {self.process.wait()}")
        found: dict[str, Any] = json.loads(said)
        return found

    def painted(self) -> float:
        """Milliseconds from its start to its first line."""
        self.line()
        return (time.perf_counter() - self.began) * 1_000

    def tell(self, words: str) -> None:
        """Writes a line."""
        assert self.process.stdin is not None
        self.process.stdin.write(words + "\n")
        self.process.stdin.flush()

    def memory(self) -> float:
        """PSS of the process and its children, in MiB."""
        return together(self.process.pid, pss_mib)

    def written(self) -> float:
        """What the process and its receiver wrote, in MiB, whoever else runs."""
        return together(self.process.pid, lasting_mib)

    def end(self) -> None:
        """Lets it end by itself."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        if self.process.poll() is None:
            self.process.stdin.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            sys.stderr.write("the window did not end within 20 s and was killed\n")
            self.process.kill()
            self.process.wait(10)
        self.process.stdout.close()


def _window(what: str, folder: Path, environment: dict[str, str]) -> Running:
    command = [sys.executable, "-m", "tests.bench.window_driver", what, str(folder)]
    return Running(command, environment)


def measured(what: str, deliveries: Path | None = None) -> list[float]:
    """What the driver measures, in ms; ``deliveries`` is a file that its folder gets."""
    with _display() as environment, _folder(what) as folder:
        if deliveries is not None:
            shutil.copy(deliveries, folder / "deliveries.db")
        running = _window(what, folder, environment)
        running.painted()
        found = running.line()["ms"]
        running.end()
    return [float(one) for one in found]


def chat_open() -> list[Result]:
    """Chats that were not opened before, from the query to the end of painting."""
    took = measured("open")
    return [
        Result("chat_open_p50", median(took), "ms", "one frame", FRAME_MS, most=0.5),
        Result("chat_open_p99", percentile(took, 0.99), "ms", "one frame", FRAME_MS, most=1.0),
    ]


def scroll() -> list[Result]:
    """The chat of 100,000 messages, 120 px at a time, layout and painting."""
    took = measured("scroll")
    return [
        Result("scroll_p50", median(took), "ms", "one frame", FRAME_MS),
        Result("scroll_p99", percentile(took, 0.99), "ms", "one frame", FRAME_MS, most=0.3),
    ]


def lateness() -> list[Result]:
    """How late a 16 ms timer of the window is while its receiver is busy."""
    results = []
    worst = 0.0
    with _display() as environment, _folder("late") as folder:
        running = _window("late", folder, environment)
        running.painted()
        where = running.line()
        for number, rate in enumerate((0, 100, 300, 1_000, -1)):
            feeding = None
            if rate:
                feeding = load.start(
                    where["port"],
                    where["path"],
                    5.5,
                    rate=max(0, rate),
                    first=number * 1_000_000,
                )
                time.sleep(0.7)
            running.tell("measure")
            gaps = running.line()["gaps"]
            name = "flood" if rate < 0 else str(rate)
            if feeding is not None:
                sys.stderr.write(f"lateness at {name}: {load.finish(feeding)}\n")
            late = [max(0.0, gap - 16.0) for gap in gaps]
            worst = max(worst, *gaps)
            results.append(
                Result(
                    f"late_at_{name}",
                    percentile(late, 0.99),
                    "ms",
                    "one frame",
                    FRAME_MS,
                    most=0.5 if rate < 0 else 0.4,
                )
            )
        running.end()
    results.append(Result("longest_gap", worst, "ms", "limit of 33 ms", 33.0, most=1.0))
    return results
