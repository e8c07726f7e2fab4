"""A page on a real console, in a window of its own with toasts, on the Qt loop.

Invariant: the page is closed down before the console is.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from app.sandbox.server import SandboxThread
from app.services.console import Console
from app.services.test_events import Misbehaviour
from app.ui.widgets.toast import ToastHost
from app.ui.window import MainWindow, PageSpec
from tests.live_console import live_console
from tests.waiting import until

P = TypeVar("P", bound=QWidget)


def staying(widget: QWidget) -> ToastHost:
    """The window's toasts, which stay: a slow machine may take longer than they are shown."""
    toasts: ToastHost = widget.window().toasts  # type: ignore[attr-defined]
    toasts.recorded.connect(lambda: [one._timer.stop() for one in toasts.visible])
    return toasts


@asynccontextmanager
async def live_page(
    folder: Path,
    make: Callable[[Console], P],
    *,
    receiver: bool = True,
    sandbox: bool | SandboxThread = True,
    faults: str = "",
) -> AsyncIterator[tuple[Console, P]]:
    """The console and the page, shown at the design's size; ``faults`` as the sandbox orders.

    ``sandbox``: one that runs already, which stays; else one of its own, or none.
    """
    own = SandboxThread(speed=50) if sandbox is True else None
    box = sandbox if isinstance(sandbox, SandboxThread) else own
    if own is not None:
        own.start()
        own.run(lambda one: one.world.faults.set(faults))
    try:
        async with live_console(folder, box, receiver=receiver) as console:
            if sandbox:
                await until(lambda: len(console.numbers.by_id()) >= 5)
            built: list[Any] = []

            def factory() -> QWidget:
                built.append(make(console))
                return built[0]

            window = MainWindow([PageSpec("page", "Page", "webhook", factory)])
            window.resize(1440, 900)
            window.show()
            try:
                yield console, built[0]
            finally:
                await built[0].close_down()
                window.hide()
                window.deleteLater()
    finally:
        if own is not None:
            own.stop()


async def send(
    console: Console, place: int = 0, wrong: Misbehaviour = Misbehaviour.RIGHT, times: int = 1
) -> list[int]:
    """Test events of a sender; gives the ids of the deliveries they became."""
    service = console.test_events
    sender = service.senders()[place]
    body = service.body(sender, service.events(sender.account_id)[0])
    results = await service.send(sender, body, wrong, times=times)
    return [one.delivery.id for one in results if one.delivery is not None]
