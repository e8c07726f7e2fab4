"""``main.py doctor``: whether the console can run here, and what to do where it can't.

Exit 1 if the console can't run; what is merely good to have is a warning.
"""

from __future__ import annotations

import argparse
import importlib
import os
import socket
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.cli._port import port
from app.cli._reader import written
from app.core.paths import DataDir
from app.domain.errors import InUseError, SecretsError, StoreMisplaced, SwitchboardError

_LIBRARIES = (
    ("PySide6.QtWidgets", True, "the window"),
    ("qasync", True, "the window's loop"),
    ("httpx", True, "API calls"),
    ("sqlcipher3", True, "the encrypted database"),
    ("alembic", True, "database upgrades"),
    ("keyring", True, "the system keyring"),
    ("cryptography", True, "sealed credentials"),
    ("phonenumbers", True, "phone numbers"),
    ("PySide6.QtWebEngineCore", False, "signing in to a dashboard inside the window"),
    ("PySide6.QtMultimedia", False, "playing voice notes"),
)
_EARLIEST = 1_767_225_600  # 2026-01-01: a clock before this program was written is wrong


@dataclass(frozen=True, slots=True)
class Finding:
    """One check. ``state``: ok, warning or failed; ``advice`` says what to do."""

    state: str
    title: str
    detail: str
    advice: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("--port", type=port, default=8787, help="the receiver's port")


def run(args: argparse.Namespace) -> int:
    """0 the console can run · 1 it can't."""
    return 0 if _print_all(findings(args.data_dir, args.port)) else 1


def _print_all(found: Iterator[Finding]) -> bool:
    """Whether nothing failed."""
    fine = True
    for finding in found:
        mark = {"ok": "ok     ", "warning": "warning", "failed": "FAILED "}[finding.state]
        line = f"{mark}  {finding.title}: {finding.detail}"
        if finding.advice:
            line += f"\n         {finding.advice}"
        written(line + "\n")  # the checks go on for the status where nobody reads it
        fine = fine and finding.state != "failed"
    return fine


def findings(data_dir: str | None, port: int) -> Iterator[Finding]:
    """Every check, in the order of start-up."""
    checks: tuple[Callable[[], Iterator[Finding]], ...] = (
        _python,
        _libraries,
        _display,
        lambda: _folder(data_dir),
        lambda: _port(port),
        _clock,
    )
    for check in checks:
        yield from check()


def _python() -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    if (3, 11) <= sys.version_info[:2] < (3, 15):
        yield Finding("ok", "Python", version)
    else:
        yield Finding("failed", "Python", version, "Use Python 3.11 to 3.14.")


def _libraries() -> Iterator[Finding]:
    # that there is no PipeWire is nothing to tell: there are other ways to play a sound
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.symbolsresolver=false")
    for name, needed, purpose in _LIBRARIES:
        try:
            importlib.import_module(name)
        except ImportError as error:
            state = "failed" if needed else "warning"
            advice = "Run `make setup`, or install the requirements again."
            if ".so" in str(error):
                advice = "A system library is missing: run `make setup` as an administrator."
            yield Finding(state, f"Library {name}", f"for {purpose}: {error}", advice)
        else:
            yield Finding("ok", f"Library {name}", f"for {purpose}")


def _display() -> Iterator[Finding]:
    from app.cli.window import has_display

    if has_display():
        name = os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY")
        yield Finding("ok", "Display", name or os.environ.get("DISPLAY") or sys.platform)
    else:
        yield Finding(
            "failed",
            "Display",
            "there is none",
            "Start a desktop session; `main.py tour --out DIR` works without one.",
        )


def _folder(given: str | None) -> Iterator[Finding]:
    from app.core.keyring_wait import KeyringWait
    from app.core.secrets import (
        needs_passphrase,
        open_master_key,
        ring_silent,
        trusted_keyring,
    )
    from app.core.vault import phrase_for
    from app.services.sealing import CACHE_PURPOSE
    from app.store import backup
    from app.store.upgrade import prepare

    try:
        data_dir = DataDir.choose(given)
    except StoreMisplaced as error:
        yield Finding("failed", "Data folder", error.what, error.can)
        return
    yield Finding("ok", "Data folder", str(data_dir.root))
    wait = KeyringWait()
    try:
        ring = wait.asked(trusted_keyring, ring_silent(), other_way=True)
    except SecretsError as error:
        if phrase_for(None) is None:
            yield Finding("failed", "Keyring", error.what, error.can)
            return
        ring = None
        wait.give_up()
    if ring is not None:
        yield Finding("ok", "Keyring", ring.name)
    elif needs_passphrase(data_dir):
        yield Finding(
            "failed",
            "Keyring",
            "there is none, and no passphrase for a vault",
            "Unlock a keyring, or set SWITCHBOARD_PASSPHRASE.",
        )
        return
    else:
        yield Finding("ok", "Keyring", "none here; the vault is opened with the passphrase")
    try:
        master = open_master_key(data_dir, wait=wait)
        key = master.subkey(CACHE_PURPOSE)
        existed = data_dir.cache_file.exists()
        prepare(data_dir.cache_file, key, data_dir.backups)
        backup.check(data_dir.cache_file, key)
    except SwitchboardError as error:
        yield Finding("failed", "Database", error.what, error.can)
        return
    yield Finding("ok", "Database", "opens and is whole" if existed else "made just now, empty")
    yield from _running(data_dir)
    yield from _room(data_dir.root)


def _running(data_dir: DataDir) -> Iterator[Finding]:
    from app.core.filelock import FileLock

    try:
        with FileLock(data_dir.console_lock, "Switchboard"):
            yield Finding("ok", "Console", "none is running on this folder")
    except InUseError:
        yield Finding("ok", "Console", "one is running on this folder")


def _room(folder: Path) -> Iterator[Finding]:
    import shutil

    free = shutil.disk_usage(folder).free // 1_048_576
    if free < 200:
        yield Finding("warning", "Disk", f"{free} MB free", "Free some space.")
    else:
        yield Finding("ok", "Disk", f"{free} MB free")


def _port(port: int) -> Iterator[Finding]:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            yield Finding(
                "warning",
                f"Port {port}",
                "another program, or a running receiver, uses it",
                "Choose another in Settings, Receiver.",
            )
            return
    yield Finding("ok", f"Port {port}", "free on loopback")


def _clock() -> Iterator[Finding]:
    now = time.time()
    if now < _EARLIEST:
        yield Finding(
            "warning",
            "Clock",
            time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(now)),
            "It is in the past: signatures and schedules need the right time.",
        )
    else:
        yield Finding("ok", "Clock", time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(now)))
