"""A display that ends under the window ends the program, in order."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.end2end.cli import ROOT, Cli
from tests.end2end.display import give_keyboard, x_server
from tests.waiting import PATIENCE_S, wait_until


def test_the_window_closes_in_order_when_its_display_goes_away(cli: Cli) -> None:
    log = cli.folder / "window.log"
    cli.prefer("receiver_port", 0)  # the default one may be another program's
    with x_server() as (server, name), log.open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "main.py"],
            cwd=ROOT,
            env=cli.env(DISPLAY=name, QT_QPA_PLATFORM="xcb", XDG_CURRENT_DESKTOP=""),
            stdout=said,
            stderr=said,
        )
        try:
            # a program that ended at once says why
            wait_until(lambda: give_keyboard(name) or process.poll() is not None)
            assert process.poll() is None, log.read_text()
            wait_until(lambda: _listens(cli.folder) or process.poll() is not None)
            assert process.poll() is None, log.read_text()
            server.kill()
            assert process.wait(PATIENCE_S) == 1
        finally:
            process.kill()
            process.wait()
    text = log.read_text()
    assert "The display is gone" in text
    assert "Traceback" not in text
    # closed, not dropped: what was written is in the file, and nobody holds the folder
    assert not (cli.folder / "console.db-wal").exists()
    assert cli("messages", "--json").status == 0


def _listens(folder: Path) -> bool:
    """Whether the receiver was started, the last thing of a start."""
    return (folder / "deliveries.db").exists()
