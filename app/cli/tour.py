"""``main.py tour --out DIR``: the demo without a display, driven through its main journeys.

Two acts in two processes on one data folder: the first ends in a SIGKILL in the middle of its
work, the second opens what is left and shows that all is still there. Prints one JSON line a
step; exits 1 if a step fails.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from app.core.paths import DataDir

_ACTS = 2
_KILL = "ready_to_be_killed"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("--out", required=True, metavar="DIR", help="where the pictures go")
    parser.add_argument("--lang", choices=("en", "he", "ar"), default="en")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--only", metavar="NAME", help="only steps whose name begins with NAME")
    parser.add_argument("--act", type=int, default=0, help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """0 every step worked · 1 a step failed."""
    return _act(args) if args.act else _direct(args)


def _direct(args: argparse.Namespace) -> int:
    """The director: starts the sandbox and one process an act, and passes their lines on."""
    from app.cli.demo import demo_folder, sandbox

    out = Path(args.out).resolve()
    out.mkdir(parents=True, exist_ok=True)
    passphrase = secrets.token_hex(16)
    fine = True
    with (
        demo_folder(args.data_dir) as data_dir,
        sandbox("--speed", "4", "--auto-scan", "4") as line,
    ):
        for act in range(1, _ACTS + 1):
            wish = {"passphrase": passphrase, "line": line, "data_dir": str(data_dir.root)}
            fine = _play(args, out, act, wish) and fine
    sys.stderr.write(f"The pictures are in {out}\n")
    return 0 if fine else 1


def _play(args: argparse.Namespace, out: Path, act: int, wish: dict[str, Any]) -> bool:
    options = ["--out", str(out), "--lang", args.lang, "--theme", args.theme, "--act", str(act)]
    if args.only:
        options += ["--only", args.only]
    entry = [] if getattr(sys, "frozen", False) else [str(Path(sys.argv[0]).resolve())]
    process = subprocess.Popen(
        [sys.executable, *entry, "tour", *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(json.dumps(wish) + "\n")
    process.stdin.flush()
    fine, ended, killed = True, False, False
    for text in process.stdout:
        step = json.loads(text)
        if step["step"] == _KILL:
            process.kill()
            killed = True
            break
        ended = step["step"] == "end" or ended
        if step["step"] != "end":
            sys.stdout.write(text)
            sys.stdout.flush()
            fine = fine and bool(step["ok"])
    process.stdin.close()
    process.stdout.close()
    status = process.wait()
    whole = killed or (ended and status == 0)
    if not whole:
        problem = {
            "step": f"act {act}",
            "page": "",
            "ok": False,
            "seconds": 0,
            "picture": "",
            "note": f"the window ended with exit status {status}",
        }
        sys.stdout.write(json.dumps(problem) + "\n")
    return fine and whole


def _act(args: argparse.Namespace) -> int:
    """One act: a window that is driven instead of used."""
    began = time.monotonic()
    wish = json.loads(sys.stdin.readline())
    from app.cli._opening import Opening

    data_dir = DataDir.choose(wish["data_dir"])
    opening = Opening(data_dir, passphrase=wish["passphrase"], vault_only=True)
    opening.begin()
    from app.services.demo import furnish
    from app.ui import desktop
    from app.ui.tour import Tour

    tour = Tour(wish["line"], Path(args.out), args.act, args.only or "", began)

    async def prepare(console: Any) -> None:
        await furnish(console, wish["line"])

    status = desktop.run(
        opening,
        desktop.Wishes(args.lang, args.theme, size=(1440, 900), demo=True),
        prepare=prepare,
        drive=tour.drive,
    )
    sys.stdout.write(json.dumps({"step": "end"}) + "\n")
    sys.stdout.flush()
    return status
