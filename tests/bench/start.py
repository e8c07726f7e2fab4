"""How soon the window stands there with its chats, and what it holds, beside a bare PySide6 window.

With PEERS=1 also beside other messengers, where they are installed (Debian: nheko, dino-im,
gajim): each is started in a throw-away home on the same display, until its window is mapped and
shows more than one colour. Ours is measured the same way then, seen from outside.

Invariant: nothing is installed here, and no home or bus of the developer is touched.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.core.paths import DataDir
from app.store import accounts
from app.store.connection import connect
from tests.bench.measure import Result, median
from tests.bench.store import master
from tests.bench.window import _BARE, Running, _display, _folder
from tests.receiver_process import ROOT

_ROUNDS = 5
# command, what must at least be beaten (ours / theirs), and who else must be told apart
PEERS = (("nheko", 0.65), ("dino-im", 0.65), ("gajim", 0.3))
_PACKAGES = {"nheko": "nheko", "dino-im": "dino-im", "gajim": "gajim"}
_LOOK_S = 0.01
_PATIENCE_S = 30.0
_QUESTIONS = 10
_SMALLEST = 200
_COLOURS = 12
_WINDOW = re.compile(r"(0x[0-9a-f]+) .* (\d+)x(\d+)[+-]-?\d+[+-]-?\d+ +\+(-?\d+)\+(-?\d+)$")


@contextmanager
def _started_folder() -> Iterator[Path]:
    """The store, up to date, whose receiver takes any free port."""
    with _folder("start") as folder:
        data_dir = DataDir(folder)
        connection = connect(data_dir.cache_file, master().subkey("console.db"))
        accounts.put_setting(connection, "receiver_port", 0)
        connection.close()
        yield folder


def _ours(folder: Path) -> list[str]:
    return [sys.executable, "-m", "tests.bench.start_driver", str(folder)]


def start() -> list[Result]:
    """Process start to painted chat list, and memory with the receiver, against a bare window."""
    ours: list[float] = []
    bare: list[float] = []
    held: list[float] = []
    held_bare: list[float] = []
    with (
        tempfile.TemporaryDirectory(prefix="bench-screen-") as screen,
        _display(Path(screen)) as environment,
        _started_folder() as folder,
    ):
        for number in range(_ROUNDS + 1):
            if number == 1:  # the first round fills caches
                for values in (ours, bare, held, held_bare):
                    values.clear()
            running = Running(_ours(folder), environment)
            ours.append(running.painted())
            time.sleep(3.0)  # the receiver comes up behind the first picture
            held.append(running.memory())
            running.tell("end")
            running.end()
            running = Running([sys.executable, "-c", _BARE], environment)
            bare.append(running.painted())
            held_bare.append(running.memory())
            running.tell("end")
            running.end()
        beside = (
            _beside_peers(folder, environment, _Pixels(Path(screen)))
            if os.environ.get("PEERS")
            else []
        )
    name = "bare PySide6 window"
    return [
        Result("start", median(ours), "ms", name, median(bare), most=1.6),
        Result("memory", median(held), "MiB", name, median(held_bare), most=1.9),
        *beside,
    ]


def _beside_peers(folder: Path, environment: dict[str, str], pixels: _Pixels) -> list[Result]:
    there = [(name, most) for name, most in PEERS if shutil.which(name)]
    for name, _ in PEERS:
        if not shutil.which(name):
            sys.stderr.write(f"{name} is not installed (apt install {_PACKAGES[name]})\n")
    if not there or not shutil.which("xwininfo"):
        sys.stderr.write("no peers are measured (they and x11-utils are needed)\n")
        return []
    ours: list[float] = []
    took: dict[str, list[float]] = {name: [] for name, _ in there}
    for number in range(_ROUNDS + 1):
        rounds = [(ours, _until_shown(_ours(folder), environment, pixels))]
        for name, _ in list(there):
            with tempfile.TemporaryDirectory(prefix="bench-peer-") as home:
                try:
                    shown = _until_shown(_peer(name), environment, pixels, Path(home))
                except RuntimeError as error:
                    sys.stderr.write(f"{error}: it is left out\n")
                    there = [one for one in there if one[0] != name]
                else:
                    rounds.append((took[name], shown))
        if number:  # the first round fills caches
            for values, value in rounds:
                values.append(value)
    return [
        Result(f"start_beside_{name}", median(ours), "ms", name, median(took[name]), most=most)
        for name, most in there
    ]


def _peer(name: str) -> list[str]:
    """The command, on a session bus of its own where there is a program for it."""
    # gajim refuses to be started by root
    user = ["runuser", "-u", "nobody", "--"] if name == "gajim" and os.geteuid() == 0 else []
    bus = ["dbus-run-session", "--"] if shutil.which("dbus-run-session") else []
    return [*user, *bus, name]


def _until_shown(
    command: Sequence[str],
    environment: dict[str, str],
    pixels: _Pixels,
    home: Path | None = None,
) -> float:
    """Milliseconds from the process's start until a new window shows something."""
    chosen = dict(environment)
    if home is not None:
        chosen.pop("QT_QPA_PLATFORM", None)
        if "runuser" in command:
            shutil.chown(home, "nobody")
        chosen.update(
            HOME=str(home),
            XDG_RUNTIME_DIR=str(home),
            XDG_CONFIG_HOME=str(home / "config"),
            XDG_DATA_HOME=str(home / "data"),
            XDG_CACHE_HOME=str(home / "cache"),
        )
    before = set(_windows(chosen))
    began = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env=chosen,
        start_new_session=True,
    )
    try:
        while True:
            now = _windows(chosen)
            for window in now.keys() - before:
                if pixels.some(*now[window]):
                    return (time.perf_counter() - began) * 1_000
            if time.perf_counter() - began > _PATIENCE_S or process.poll() is not None:
                raise RuntimeError(f"{command[-1]} shows no window")
            time.sleep(_LOOK_S)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        if home is not None:  # with its bus, and with what that started
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
        _until_gone(chosen, before)


def _until_gone(environment: dict[str, str], before: set[str]) -> None:
    """What a peer's bus left behind closes its windows a moment later."""
    end = time.monotonic() + 10
    while _windows(environment).keys() - before and time.monotonic() < end:
        time.sleep(_LOOK_S)


class _Pixels:
    """What the display shows, as its server keeps it in a file (XWD, 32 bits a pixel)."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "Xvfb_screen0"

    def some(self, left: int, top: int, width: int, height: int) -> bool:
        """Whether a rectangle has more than a few colours: a window that is painted."""
        raw = self._file.read_bytes()
        head, line, colours = (
            int.from_bytes(raw[at : at + 4], "big") for at in (0, 48, 76)
        )  # size of the header, bytes of a line, entries of the colour map after the header
        begin = head + 12 * colours
        found: set[bytes] = set()
        for row in range(max(0, top), top + height, 4):
            start = begin + row * line + 4 * max(0, left)
            pixels = raw[start : start + 4 * width]
            found.update(pixels[at : at + 3] for at in range(0, len(pixels), 16))
            if len(found) > _COLOURS:
                return True
        return False


def _windows(environment: dict[str, str]) -> dict[str, tuple[int, int, int, int]]:
    """Windows on top of the display that are as large as a window is: left, top, width, height."""
    tree = ""
    for _ in range(_QUESTIONS):
        asked = subprocess.run(
            ["xwininfo", "-root", "-tree"], env=environment, capture_output=True, check=False
        )
        if asked.returncode == 0:
            tree = asked.stdout.decode("utf-8", "replace")
            break  # else a window went while it was asked about
    found = {}
    for line in tree.splitlines():
        known = _WINDOW.search(line)
        if known is None:
            continue
        width, height, left, top = map(int, known.group(2, 3, 4, 5))
        if min(width, height) >= _SMALLEST:
            found[known.group(1)] = (left, top, width, height)
    return found
