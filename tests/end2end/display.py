"""A display and a session bus of their own, with the program's window and a tray on them.

Invariant: what was started is ended, and nothing of the developer's session is touched.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from jeepney import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.end2end.atspi import Bus, Node
from tests.end2end.cli import ROOT, Cli
from tests.end2end.tray_host import TrayHost, tray_host
from tests.waiting import wait_until

_SIZE = "1440x900x24"
_MAP_STATE, _VIEWABLE = 23, 2


@contextmanager
def x_server() -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """A fresh X server, and the name of its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        yield server, f":{number}"
    finally:
        server.terminate()
        server.wait(60)
        # one that was killed leaves it behind, and who has its process's number then keeps the
        # next server from that display
        Path(f"/tmp/.X{number}-lock").unlink(missing_ok=True)


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment of a fresh X server and session bus with accessibility."""
    with x_server() as (_, name):
        environment = {
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
            # no developer's desktop and no portal has a say
            "XDG_CURRENT_DESKTOP": "",
            "GTK_MODULES": "",
        }
        with session_bus(environment) as address:
            yield {**environment, "DBUS_SESSION_BUS_ADDRESS": address}


def bus_daemon() -> str:
    """The program that makes a bus."""
    daemon = shutil.which("dbus-daemon", path=f"{os.environ['PATH']}:/usr/bin")
    assert daemon is not None, "dbus-daemon is missing; packaging/setup.sh installs it"
    return daemon


@contextmanager
def session_bus(environment: dict[str, str]) -> Iterator[str]:
    """The address of a session bus; what it starts belongs to its process group."""
    bus = subprocess.Popen(
        [bus_daemon(), "--session", "--nofork", "--print-address=1"],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait(60)
        bus.stdout.close()


def give_keyboard(display_name: str, *, away: bool = False) -> bool:
    """What a window manager does when a window comes up; False while there is none.

    ``away``: another program has the keyboard instead.
    """
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    for name in ("XCloseDisplay", "XFree"):
        getattr(x11, name).argtypes = [ctypes.c_void_p]
    x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    x11.XSetInputFocus.argtypes = [
        ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_ulong,
    ]  # fmt: skip
    opened = x11.XOpenDisplay(display_name.encode())
    assert opened, "the X server is gone"
    try:
        window = 1 if away else _largest(x11, opened)  # PointerRoot is nobody's window
        if window:
            x11.XSetInputFocus(opened, window, 1, 0)  # RevertToPointerRoot, CurrentTime
            x11.XSync(opened, 0)
        return bool(window)
    finally:
        x11.XCloseDisplay(opened)


def _largest(x11: ctypes.CDLL, opened: int) -> int:
    """The largest window that can be seen."""
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    found = ctypes.POINTER(ctypes.c_ulong)()
    x11.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *[ctypes.c_void_p] * 4]
    x11.XQueryTree(
        opened, x11.XDefaultRootWindow(opened), ctypes.byref(root), ctypes.byref(parent),
        ctypes.byref(found), ctypes.byref(count),
    )  # fmt: skip
    best, area = 0, 0
    x11.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
    for place in range(count.value):
        attributes = (ctypes.c_int * 64)()
        x11.XGetWindowAttributes(opened, found[place], ctypes.byref(attributes))
        width, height = attributes[2], attributes[3]
        # XWindowAttributes.map_state stands behind 23 ints on 64 bits
        if attributes[_MAP_STATE] == _VIEWABLE and width * height > area:
            best, area = int(found[place]), width * height
    if count.value:
        x11.XFree(found)
    return best


class Desktop:
    """The running program, seen and used from outside."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        bus: Bus,
        program: Node,
        display_name: str,
        tray: TrayHost,
    ) -> None:
        self.process, self.bus, self.program = process, bus, program
        self.tray = tray
        self._display = display_name

    @property
    def window(self) -> Node:
        """Its window."""
        return wait_until(self._frame)

    def _frame(self) -> Node | None:
        try:
            return next((one for one in self.program.children if one.role == "frame"), None)
        except LookupError:
            return None  # a popup beside it went away meanwhile

    def keyboard(self, *, away: bool = False) -> None:
        """Gives the window the keyboard, or takes it away."""
        give_keyboard(self._display, away=away)


@contextmanager
def silent_keyring(session: str) -> Iterator[None]:
    """A system keyring that is there and answers nothing, as one that is locked."""
    bus = open_dbus_connection(session)
    try:
        bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.secrets"))
        yield
    finally:
        bus.close()


@contextmanager
def program(cli: Cli, folder: Path, *words: str, locked: bool = False) -> Iterator[Desktop]:
    """``main.py`` with its window on a display of its own.

    ``locked``: with a system keyring that does not answer, and without a passphrase.
    """
    with (
        display() as environment,
        tray_host(environment["DBUS_SESSION_BUS_ADDRESS"]) as tray,
        (folder / "window.log").open("wb") as log,
        silent_keyring(environment["DBUS_SESSION_BUS_ADDRESS"]) if locked else nullcontext(),
    ):
        if locked:
            environment |= {"PYTHON_KEYRING_BACKEND": "", "SWITCHBOARD_PASSPHRASE": ""}
        process = subprocess.Popen(
            [sys.executable, "main.py", *words],
            cwd=ROOT,
            env=cli.env(**environment),
            stdout=log,
            stderr=log,
        )
        bus = Bus(environment["DBUS_SESSION_BUS_ADDRESS"])
        try:

            def found() -> Node | None:
                assert process.poll() is None, (folder / "window.log").read_text()
                try:
                    for one in bus.applications():
                        if one.name == "Switchboard" and one.children:
                            return one
                except LookupError:
                    return None  # the registry is still on its way
                return None

            seen = wait_until(found)
            wait_until(lambda: give_keyboard(environment["DISPLAY"]))
            yield Desktop(process, bus, seen, environment["DISPLAY"], tray)
        finally:
            process.terminate()
            process.wait(60)
            bus.close()
