"""``main.py`` without a command: the console on the configured accounts.

The data folder is opened on a thread while Qt is imported: both take most of the start.
"""

from __future__ import annotations

import argparse
import sys

from app.core.paths import DataDir


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("--lang", choices=("en", "he", "ar"), help="language of the interface")
    parser.add_argument("--theme", choices=("light", "dark"), help="colours of the interface")


def run(args: argparse.Namespace) -> int:
    """Shows the window until it is closed. 2: the folder can't be opened."""
    if not has_display():
        sys.stderr.write(
            "There is no display here, so no window can be shown. Nothing was changed."
            " `main.py tour --out DIR` draws the window into pictures.\n"
        )
        return 2
    import signal
    from functools import partial

    # until the window closes by it (desktop.py), Ctrl+C ends the process: raised as an exception
    # it would crash Qt's import, and be lost in whatever Qt calls
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from app.cli._opening import Opening

    opening = Opening(partial(DataDir.choose, args.data_dir))
    opening.begin()
    from app.ui import desktop

    return desktop.run(opening, desktop.Wishes(args.lang, args.theme))


def has_display() -> bool:
    """Whether Qt can show a window here."""
    import os

    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
