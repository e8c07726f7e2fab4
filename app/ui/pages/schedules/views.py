"""Views beside the board: what another area shows inside the Schedules page.

Invariant: the page knows a view by what stands here, and nothing else of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.domain.schedules import Runs


@dataclass(frozen=True, slots=True)
class FurtherView:
    """A segment of the page's header.

    ``factory`` makes the widget at its first visit. The widget may have: `activated()`, called
    each time it is shown; `regions()`, its F6 stops; `open_item(int)`, to show one of its runs;
    `close_down()`, a coroutine. ``button`` are words and icon of a main button in the header,
    ``act`` what it does (it may call the page's `view(key)`). ``runs`` puts starts on the board;
    ``count`` says how many the segment counts (0: none is shown).
    """

    key: str
    title: str
    factory: Callable[[], QWidget]
    button: tuple[str, str] | None = None
    act: Callable[[], None] | None = None
    runs: Runs | None = None
    count: Callable[[], int] | None = None
