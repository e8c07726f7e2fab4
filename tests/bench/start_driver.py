"""The window as ``main.py`` starts it, with a stop-watch at the end of its first picture.

    python -m tests.bench.start_driver FOLDER

Prints ``{"painted": true}`` once the window with rows of the chat list was painted, and what it
cost; then waits for a line on stdin, so that its memory can be looked at.

Invariant: nothing is imported before the product that the product would not import itself.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli._opening import Opening
from app.core.paths import DataDir

if TYPE_CHECKING:
    from app.ui.shell import Shell


async def _drive(shell: Shell) -> int:
    import asyncio

    await asyncio.to_thread(sys.stdin.readline)
    return 0


def _watch() -> None:
    from app.ui.delegates.chat_row import ChatRowDelegate
    from app.ui.first_paint import FirstPaint

    paint, end = ChatRowDelegate.paint, FirstPaint._end
    rows = 0

    def counted(delegate: ChatRowDelegate, painter: Any, option: Any, index: Any) -> None:
        nonlocal rows
        paint(delegate, painter, option, index)
        rows += 1

    def ended(first: FirstPaint) -> None:
        if rows:
            import time

            sys.stdout.write(f'{{"painted": true, "cpu": {time.process_time() * 1_000:.0f}}}\n')
            sys.stdout.flush()
        end(first)

    ChatRowDelegate.paint = counted  # type: ignore[method-assign]
    FirstPaint._end = ended  # type: ignore[method-assign]


def main() -> int:
    """Opens the window as ``app/cli/window.py`` does."""
    opening = Opening(DataDir(Path(sys.argv[1])))
    opening.begin()
    from app.ui import desktop

    _watch()
    return desktop.run(opening, desktop.Wishes("en", "light", size=(1440, 900)), drive=_drive)


if __name__ == "__main__":
    sys.exit(main())
