"""The strip over all pages: no connection, or a receiver that can't listen.

Works with ``MainWindow.set_notice``; the shell tells it when something may have changed and once
a second. A page that shows the same trouble itself (the composer, the Webhooks page) is left
alone. Invariant: one strip at a time, the one that loses more first.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.console import Console
from app.ui import phrases
from app.ui.receiver_ways import offer_ways
from app.ui.widgets.banner import Banner
from app.ui.window import MainWindow
from app.ui.wording import said

# where a try is due it is under way: what its answer waits for is no countdown
_AT_ONCE_MS = 1_000


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notices", text)


def _late() -> str:
    return _tr(
        "Since {since}; what is kept on this computer waits, and is asked about if it gets too"
        " late. Trying again in {left}."
    )


def _late_now() -> str:
    return _tr(
        "Since {since}; what is kept on this computer waits, and is asked about if it gets too"
        " late. Trying again now."
    )


class Notices:
    """Chooses the strip of a window."""

    def __init__(self, console: Console, window: MainWindow) -> None:
        self._console = console
        self._window = window
        self._shown = ""
        self._banner: Banner | None = None

    def look(self) -> None:
        """Shows what holds everything up now, if anything does."""
        kind = self._kind()
        if kind != self._shown:
            self._shown = kind
            self._banner = self._made(kind)
            self._window.set_notice(self._banner)
        if kind == "offline":
            self._count_down()

    def _kind(self) -> str:
        receiver = self._console.receiver.state
        if receiver.state == "failed" and self._window.current != "webhooks":
            return f"receiver {receiver.reason} {receiver.free_port} {receiver.damaged}"
        if self._console.sync.state.offline and self._window.current != "chats":
            return "offline"
        return ""

    def _made(self, kind: str) -> Banner | None:
        if not kind:
            return None
        if kind == "offline":
            banner = Banner("warning", _tr("No connection."), flat=True, icon="wifi-off")
            banner.add_button(_tr("Try now"), self._console.sync.try_now, icon="refresh-cw")
            return banner
        state = self._console.receiver.state
        words = _tr("{reason} Providers keep trying for a while.").format(reason=said(state.reason))
        banner = Banner(
            "danger", _tr("Webhooks are not received."), words.strip(), flat=True, icon="unplug"
        )
        offer_ways(banner, self._console.receiver, state)
        return banner

    def _count_down(self) -> None:
        state = self._console.sync.state
        wait = state.next_try_at - self._console.clock.now_ms()
        left = phrases.left_long(wait)
        at_once = wait < _AT_ONCE_MS
        if self._window.current == "schedules":
            words = _late_now() if at_once else _late()
        elif at_once:
            words = _tr("Since {since}; sends wait in the queue. Trying again now.")
        else:
            words = _tr("Since {since}; sends wait in the queue. Trying again in {left}.")
        if self._banner is not None:
            self._banner.set(
                _tr("No connection."),
                words.format(since=phrases.clock_time(state.offline_since), left=left),
                icon="wifi-off",
            )
