"""What the status bar and the badges of the rail say: numbers, receiver, queue, clock, counts.

Works for ``Shell``, which begins it whole: what came later would push aside what is there.

Invariant: everything shown here comes from an event or from the services; nothing is polled but
the clock.
"""

from __future__ import annotations

import os
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QTimer

from app.core.bidi import ltr
from app.ui.digits import figures
from app.ui.pacing import apart
from app.ui.statusbar import BETWEEN
from app.ui.wording import said

if TYPE_CHECKING:
    from app.core.tasks import TaskOwner
    from app.services.events import DeliveriesWaiting, OutboxChanged, ReceiverChanged
    from app.ui.shell import Shell
    from app.ui.widgets.painting import Dot

# while changes pour in, badges follow twice a second at most
_COUNT_MS = 500


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Shell", text, None, n)


class Standing:
    """Says how everything stands, at once and with each change."""

    def __init__(self, shell: Shell, tasks: TaskOwner) -> None:
        self._shell = shell
        self._console = shell.console
        self._window = shell.window
        self._tasks = tasks
        self._counted = self._took = 0.0
        self._counting = False
        self._waiting = 0

    def count_soon(self) -> None:
        """Counts what the badges say, twice a second at most."""
        if self._counting:
            return
        self._counting = True
        since = round((monotonic() - self._counted) * 1_000)
        rest = apart(_COUNT_MS, self._took) - since
        QTimer.singleShot(max(50, rest), self._start_count)

    def _start_count(self) -> None:
        self._counted = monotonic()
        if not self._shell.gone:  # the window may have closed meanwhile
            self._tasks.start(self._count(), "count")

    async def _count(self) -> None:
        self._counting = False
        began = monotonic()
        counts = await self._console.conversations.counts()
        self._took = (monotonic() - began) * 1_000
        self._window.set_badge("chats", counts.unread_unmuted)
        if self._shell.notifier is not None:
            self._shell.notifier.set_unread(counts.unread_unmuted)
        if not self._shell.starting:
            held = (await self._console.schedules.counts()).needs_you
            why = _tr("%Ln message(s) did not go out", held) if held else ""
            self._window.set_attention("schedules", bool(held), why)
            self._window.set_badge("calls", await self._console.calls.waiting_today())

    def show_numbers(self) -> None:
        """How many numbers are connected."""
        every = list(self._console.numbers.by_id().values())
        # an account of events alone has no phone number; the Numbers page counts the same
        rows = [row for row in every if row.phone or row.connected_phone] or every
        connected = sum(row.state == "connected" for row in rows)
        if not self._shell.starting and self._console.sync.state.offline:
            self._window.set_status("numbers", _tr("No connection"), dot="down", icon="wifi-off")
        elif rows:
            text = _tr("%1 of %Ln number(s) connected", len(rows)).replace("%1", figures(connected))
            self._window.set_status("numbers", text, dot="ok" if connected == len(rows) else "look")
        else:
            self._window.set_status("numbers", _tr("No numbers yet"), dot="off")
        waiting = [row.name for row in rows if row.state in ("pending", "lost")]
        why = _tr("%1 is not connected").replace("%1", waiting[0]) if waiting else ""
        self._window.set_attention("numbers", bool(waiting), why)

    def show_receiver(self, state: ReceiverChanged) -> None:
        """The receiver changed."""
        self._shell.look_at_notices()
        self.say_receiver(state.state, state.url, said(state.reason))

    def show_waiting(self, change: DeliveriesWaiting) -> None:
        """Stored deliveries wait to be worked through."""
        self._waiting = change.waiting
        self.show_receiver(self._console.receiver.state)

    def say_receiver(self, state: str, url: str = "", reason: str = "") -> None:
        """Words for a state of the receiver."""
        if state == "listening":
            where = url.removeprefix("http://") or _tr("this computer")
            text = _tr("Receiver on %1").replace("%1", where)
            public, dot = self._public_words()
            waiting = [_tr("%Ln deliveries waiting", self._waiting)] if self._waiting else []
            self._window.set_status("receiver", BETWEEN.join([text, public, *waiting]), dot=dot)
        elif state == "starting":
            self._window.set_status("receiver", _tr("Receiver starting"), dot="look")
        elif state == "failed":
            text = _tr("Receiver stopped")
            self._window.set_status("receiver", text, dot="down", tip=reason)
        else:
            self._window.set_status("receiver", _tr("Receiver off"), dot="off")

    def _public_words(self) -> tuple[str, Dot]:
        """How the public address was found when it was last asked."""
        if not self._console.settings.get("public_url"):
            return _tr("this computer only"), "ok"
        reach = self._console.public_address.found.value
        if reach == "here":
            return _tr("public address answers"), "ok"
        if reach == "silent":
            return _tr("public address does not answer"), "look"
        if reach == "elsewhere":
            return _tr("public address leads elsewhere"), "look"
        return _tr("public address set"), "ok"

    def show_queue(self, _: OutboxChanged | None) -> None:
        """What waits to be sent."""
        found = self._console.outbox.totals()
        parts = []
        if found.queued:
            parts.append(_tr("%Ln queued", found.queued))
        if found.sending:
            parts.append(_tr("%Ln sending", found.sending))
        if found.failed:
            parts.append(_tr("%Ln not sent", found.failed))
        if found.uncertain:
            parts.append(_tr("%Ln not known", found.uncertain))
        self._window.set_status("queue", BETWEEN.join(parts) or _tr("Nothing waits"), icon="send")

    def show_clock(self) -> None:
        """The time here and everywhere."""
        self._shell.look_at_notices()
        now = QDateTime.currentDateTime()
        zone = _zone()
        local = figures(now.toString("HH:mm"))
        utc = now.toUTC().toString("HH:mm")
        everywhere = ltr(f"{utc} UTC")
        elsewhere = zone not in ("UTC", "")
        text = f"{local} {zone}{BETWEEN}{everywhere}" if elsewhere else everywhere
        self._window.set_status("clock", text)


def _zone() -> str:
    """This computer's time zone, as its city: Jerusalem."""
    try:
        # as Qt finds it out too, which first reads the rules of all zones
        place = "" if "TZ" in os.environ else os.readlink("/etc/localtime")
    except (OSError, AttributeError):
        place = ""
    known = place.partition("/zoneinfo/")[2] or _zone_of_qt()
    return known.rsplit("/", 1)[-1].replace("_", " ")


def _zone_of_qt() -> str:
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode()
