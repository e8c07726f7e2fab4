"""``main.py demo``: the console on a sandbox of all providers; nothing leaves the machine.

The sandbox is a process of its own on loopback, the data folder a temporary one that goes with
the program. Its vault is sealed with a passphrase made for this run.

A folder that is named stays, and is a fresh one: what the sandbox began ends with it, and a
console's own accounts would get the sandbox's webhooks. Where SWITCHBOARD_PASSPHRASE is set that
seals its vault, so that other commands can read there.

Invariants: Ctrl+C and SIGTERM close the window, also the one that is yet to come, and leave neither
the sandbox nor a folder of the demo's own behind; nobody's data are furnished.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.window import has_display
from app.core.paths import DataDir
from app.core.vault import PASSPHRASE
from app.domain.errors import StoreMisplaced, SwitchboardError

if TYPE_CHECKING:
    from app.core.ending import Ending
    from app.services.console import Console

_MAIN = Path(__file__).resolve().parents[2] / "main.py"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("--lang", choices=("en", "he", "ar"), help="language of the interface")
    parser.add_argument("--theme", choices=("light", "dark"), help="colours of the interface")


def run(args: argparse.Namespace) -> int:
    """Shows the demo until its window is closed."""
    if not has_display():
        sys.stderr.write("There is no display here. `main.py tour --out DIR` draws the demo.\n")
        return 2
    from app.core.ending import Ending

    with Ending() as ending:
        try:
            return _show(args, ending)
        except (OSError, SwitchboardError):
            if not ending.asked:
                raise
            return 0  # it was pressed in the sandbox's terminal too, which ended by it


def _show(args: argparse.Namespace, ending: Ending) -> int:
    with demo_folder(args.data_dir) as data_dir, sandbox("--lively", "--auto-scan", "8") as line:
        if ending.asked:
            return 0
        from app.cli._opening import Opening

        opening = Opening(data_dir, passphrase=phrase_for(args.data_dir), vault_only=True)
        opening.begin()
        from app.ui import desktop

        async def prepare(console: Console) -> None:
            await add_accounts(console, line)

        wishes = desktop.Wishes(args.lang, args.theme, demo=True, ending=ending)
        return desktop.run(opening, wishes, prepare=prepare)


@contextmanager
def demo_folder(given: str | None) -> Iterator[DataDir]:
    """A data folder for this run: a temporary one unless one was named.

    Raises StoreMisplaced where that holds something already.
    """
    if given:
        data_dir = DataDir.choose(given)
        if data_dir.begun:
            raise StoreMisplaced(
                f"{data_dir.root} holds a console’s data already, an earlier demo’s perhaps.",
                "Nothing was changed.",
                "Name a fresh folder, or none for one that goes with the demo.",
            )
        yield data_dir
        return
    with tempfile.TemporaryDirectory(
        prefix="switchboard-demo-", ignore_cleanup_errors=True
    ) as made:
        yield DataDir.choose(made)


def phrase_for(given: str | None) -> str:
    """What seals the folder: the one that is set where the folder was named, else a fresh one."""
    return (given and os.environ.get(PASSPHRASE)) or secrets.token_hex(16)


@contextmanager
def sandbox(*options: str) -> Iterator[dict[str, Any]]:
    """A sandbox process, which ends with this one; its first line."""
    command = [sys.executable, str(_MAIN), "sandbox", "--child", "--port", "0", *options]
    if getattr(sys, "frozen", False):
        command = [sys.executable, "sandbox", "--child", "--port", "0", *options]
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    )
    assert process.stdin is not None and process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line:
            raise OSError("the sandbox did not start")
        yield json.loads(line)
    finally:
        process.terminate()
        process.wait()
        process.stdin.close()
        process.stdout.close()


async def add_accounts(console: Console, line: dict[str, Any]) -> None:
    """Adds an account for every provider of the sandbox, and points its webhooks here."""
    from app.services.demo import furnish

    await furnish(console, line)
