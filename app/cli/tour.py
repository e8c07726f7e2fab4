"""``main.py tour --out DIR``: the demo without a display, driven through its main journeys.

Three acts in three processes on one data folder: the first ends in a SIGKILL in the middle of its
work, the second opens what is left and shows that all is still there, the third speaks a language
of the other direction. Prints one JSON line a step, lays all pictures out on one sheet, and exits
1 if a step fails.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from app.core.paths import DataDir

_ACTS = 3
_KILL = "ready_to_be_killed"
_OTHER_DIRECTION = {"en": "he", "he": "en", "ar": "en"}


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
    from app.cli._contact_sheet import contact_sheet
    from app.cli.demo import demo_folder, phrase_for, sandbox

    if args.only and not _is_step(args.only):
        sys.stderr.write(f"No step's name begins with {args.only!r}.\n")
        return 1
    out = Path(args.out).resolve()
    try:
        if not args.out:
            raise OSError("it has no name")
        out.mkdir(parents=True, exist_ok=True)
        # a folder that can't be written in would be found out with the first picture only
        tempfile.TemporaryFile(dir=out).close()
    except OSError as error:
        reason = error.strerror or error
        sys.stderr.write(f"The pictures can't be put in {args.out!r}: {reason}. Choose another.\n")
        return 2
    wish: dict[str, Any] = {"passphrase": phrase_for(args.data_dir), "kept": {}}
    steps: list[dict[str, Any]] = []
    whole = True
    with demo_folder(args.data_dir) as data_dir, sandbox("--speed", "4") as line:
        wish |= {"line": line, "data_dir": str(data_dir.root)}
        for act in range(1, _ACTS + 1):
            whole = _play(args, out, act, wish, steps) and whole
    sheet = contact_sheet(
        [(step["step"], Path(step["picture"]), step["ok"]) for step in steps], out
    )
    sys.stderr.write(f"The pictures are in {out}")
    sys.stderr.write(f", all on one sheet in {sheet.name}\n" if sheet else "\n")
    return 0 if whole and steps and all(step["ok"] for step in steps) else 1


def _is_step(beginning: str) -> bool:
    from app.ui.tour.acts import ACTS

    return any(step.name.startswith(beginning) for act in ACTS.values() for step in act)


def _play(
    args: argparse.Namespace, out: Path, act: int, wish: dict[str, Any], steps: list[dict[str, Any]]
) -> bool:
    """Plays one act; whether it came to its end. ``steps`` gets its lines."""
    language = args.lang if act < _ACTS else _OTHER_DIRECTION[args.lang]
    options = ["--out", str(out), "--lang", language, "--theme", args.theme, "--act", str(act)]
    if args.only:
        options += ["--only", args.only]
    entry = [] if getattr(sys, "frozen", False) else [str(Path(sys.argv[0]).resolve())]
    process = subprocess.Popen(
        [sys.executable, *entry, "tour", *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            # no sound server here, and fonts that lend each other scripts: nothing to read
            "QT_LOGGING_RULES": "qt.multimedia.*=false;qt.text.font.db=false",
            "PYTHONIOENCODING": "utf-8",
        },
    )
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(json.dumps(wish) + "\n")
    process.stdin.flush()
    ended = killed = False
    for text in process.stdout:
        step = json.loads(text)
        if step["step"] == _KILL:
            process.kill()
            wish["kept"] = step["note"]
            killed = True
            break
        if step["step"] == "end":
            ended = True
            continue
        _tell(step)
        steps.append(step)
    process.stdin.close()
    process.stdout.close()
    status = process.wait()
    whole = killed or (ended and status in (0, 1))
    if not whole:
        _tell(
            {
                "step": f"act-{act}",
                "page": "",
                "ok": False,
                "seconds": 0,
                "picture": "",
                "note": f"the window ended with exit status {status}",
            }
        )
    return whole


def _tell(step: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(step, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def _act(args: argparse.Namespace) -> int:
    """One act: a window that is driven instead of used."""
    wish = json.loads(sys.stdin.readline())
    from app.cli._opening import Opening

    data_dir = DataDir.choose(wish["data_dir"])
    opening = Opening(data_dir, passphrase=wish["passphrase"], vault_only=True)
    opening.begin()
    from app.services.demo import furnish
    from app.services.demo_missed import begin_listening
    from app.ui import desktop
    from app.ui.tour import Tour

    tour = Tour(wish, Path(args.out), args.act, args.only or "")

    async def prepare(console: Any) -> None:
        if args.act == 1:
            # the tour adds the first account itself, and furnishes the rest then
            console.settings.set("receiver_port", 0)
            await begin_listening(console)
        else:
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
