"""Composes the window: which pages there are, what the status bar and the badges say.

Works with ``MainWindow`` (the frame) and the pages, which know neither each other nor this.

Invariant: everything shown here comes from an event or from the services; nothing is polled but
the clock.
"""

from __future__ import annotations

import getpass
from collections.abc import Callable
from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QCoreApplication, QDateTime, QTimer, QTimeZone
from PySide6.QtWidgets import QWidget

from app.core.bidi import file_name
from app.core.tasks import TaskOwner
from app.ui.first_paint import PATIENCE_MS, FirstPaint
from app.ui.pages.catalogue import complete_chats, page_specs
from app.ui.style.look import Look
from app.ui.telling import teller
from app.ui.welcoming import Welcoming
from app.ui.window import MainWindow

if TYPE_CHECKING:
    import asyncio

    from app.services.console import Console
    from app.services.events import OutboxChanged, ReceiverChanged, StoreDamageFound
    from app.ui.keyboard.keymap import Keymap
    from app.ui.lock.locking import Locking
    from app.ui.notices import Notices
    from app.ui.notify.notifier import Notifier
    from app.ui.palette.palette import Palette
    from app.ui.privacy.actions import PrivacyActions
    from app.ui.search.searching import Searching
    from app.ui.widgets.painting import Dot

# while changes pour in, badges follow twice a second
_COUNT_MS = 500
_DEFAULT_SIZE = (1440, 900)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Shell", text, None, n)


class _Geometry:
    """Keeps size, place and page of the window in the settings."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def geometry(self) -> bytes:
        """As Qt saved it; empty at first."""
        kept = self._console.settings.get("window").get("geometry", "")
        return bytes(QByteArray.fromBase64(kept.encode()).data()) if kept else b""

    def page(self) -> str:
        """The page that was open."""
        return str(self._console.settings.get("window").get("page", ""))

    def save(self, geometry: bytes, page: str) -> None:
        """Keeps both."""
        kept = dict(self._console.settings.get("window"))
        kept["geometry"] = bytes(QByteArray(geometry).toBase64().data()).decode()
        kept["page"] = page
        self._console.settings.set("window", kept)


class Shell:
    """The window of one console. It is made, shown and first painted without a loop."""

    def __init__(
        self, console: Console, look: Look, *, welcome: bool = False, receiver: bool = False
    ) -> None:
        """``welcome`` covers the window with the first page: no account is there yet.

        ``receiver``: it will be started, which the status bar says from the first picture on.
        """
        self.console = console
        self.look = look
        self._gone = False
        self._counted = 0.0
        self._closed: asyncio.Future[None] | None = None
        self._first: FirstPaint | None = None
        self.starting = True
        self._receives = receiver
        sight = console.sight
        self._specs = page_specs(self)
        self.window = MainWindow(self._specs, state=_Geometry(console))
        self._tasks = TaskOwner("shell", teller(self.window))
        self._stops: list[Callable[[], None]] = []
        self._notices: Notices | None = None
        self.palette: Palette | None = None
        self._locking: Locking | None = None
        self._keymap: Keymap | None = None
        self.notifier: Notifier | None = None
        self.searching: Searching | None = None
        self._welcoming = Welcoming(self, self._tasks)
        self.window.closing.connect(self._on_closing)
        self._clock = QTimer(self.window)
        self._clock.timeout.connect(self._show_clock)
        self._show_clock()
        self._show_numbers()
        # what comes later would push aside what is there: rail and status bar begin whole
        if receiver:
            self._say_receiver("starting")
        if sight is not None:
            self.window.set_badge("chats", sight.counts.unread_unmuted)
        self.window.offer_palette(self._open_palette)
        self._offer_operator()
        if welcome:
            self._welcoming.cover()

    def show(self, size: tuple[int, int] | None) -> None:
        """Shows the window; ``size`` overrides what was kept."""
        self._first = FirstPaint(self.window.cover or self.window.stack)
        if size is not None:
            self.window.resize(*size)
        elif not self.console.settings.get("window"):
            self.window.resize(*_DEFAULT_SIZE)
        self.window.show()

    def paint_now(self) -> None:
        """Has what is shown painted, where no loop runs yet."""
        if self._first is not None:
            self._first.now()

    async def painted(self) -> None:
        """Returns once the window has been painted, with the first rows of its page.

        A window that nobody can see is not waited for: the work begins all the same.
        """
        from asyncio import get_running_loop, wait

        if self._first is not None and not self._first.over:
            painted: asyncio.Future[None] = get_running_loop().create_future()

            def tell() -> None:
                if not painted.done():
                    painted.set_result(None)

            self._first.then(tell)
            await wait([painted], timeout=PATIENCE_MS / 1_000)
        ready = getattr(self.window.page(self.window.current), "ready", None)
        if ready is not None and self.window.cover is None:
            await ready()
        self.complete()

    def complete(self) -> None:
        """Makes whole what was begun for the first picture."""
        from app.ui.notices import Notices

        self.starting = False
        self.look.complete()
        self._notices = Notices(self.console, self.window)
        self._offer_palette()
        self._offer_lock()
        self._listen()
        self.window.status_clicked.connect(self._status_clicked)
        self.window.page_changed.connect(lambda _: self._look_at_notices())
        # what the Webhooks page found out of the public address stands there too
        self.window.page_changed.connect(lambda _: self._show_receiver(self.console.receiver.state))
        self.window.page_changed.connect(self._adopt_keys)
        self._clock.start(1_000)
        self._show_numbers()
        if not self._receives or self.console.receiver.state.state != "stopped":
            self._show_receiver(self.console.receiver.state)
        self._show_queue(None)
        self._count_soon()
        entry = self.window.page("chats")
        whole = complete_chats(self, entry) if entry is not None else None
        if whole is not None:
            self.window.replace_page("chats", whole)
        from app.ui.keyboard.keymap import Keymap

        self._keymap = Keymap(self.window, self.console.settings)

    def _adopt_keys(self, name: str) -> None:
        page = self.window.page(name)
        if self._keymap is not None and page is not None:
            self._keymap.adopt(page)

    async def closed(self) -> None:
        """Returns when the operator closes the window."""
        from asyncio import get_running_loop

        if not self._gone:
            self._closed = get_running_loop().create_future()
            await self._closed

    async def close(self) -> None:
        """Takes the window away and ends what runs for it."""
        self._on_closing()
        for stop in self._stops:
            stop()
        if self.notifier is not None:
            await self.notifier.close()
        if self._locking is not None:
            await self._locking.close()
        if self.searching is not None:
            await self.searching.close()
        self._clock.stop()
        if self.palette is not None:
            await self.palette.close_palette()
        pages = [self.window.page(spec.name) for spec in self._specs]
        for page in (self.window.cover, *pages):
            ending = getattr(page, "close_down", None) or getattr(page, "close_page", None)
            if ending is not None:
                await ending()
        await self._tasks.close()
        self.window.hide()
        self.window.deleteLater()

    def open_page(self, name: str) -> QWidget:
        """Shows a page."""
        return self.window.open_page(name)

    def open_chat(self, chat_id: int, message_id: int = 0) -> None:
        """Shows a chat, from any page."""
        page = self.window.open_page("chats")
        page.open_chat(chat_id, message_id)  # type: ignore[attr-defined]

    def answer_chat(self, chat_id: int) -> None:
        """Shows a chat with the keyboard in its composer."""
        page: Any = self.window.open_page("chats")

        def opened(_: object) -> None:
            page.chat_opened.disconnect(opened)
            page.composer.focus_text()

        page.chat_opened.connect(opened)
        page.open_chat(chat_id, 0)

    @cached_property
    def privacy(self) -> PrivacyActions:
        """Export and erasure of a contact."""
        from app.ui.privacy.actions import PrivacyActions

        return PrivacyActions(self.console, self.window, self._tasks)

    def search(self, text: str = "") -> None:
        """Search everywhere, beside the page."""
        if self.searching is None:
            from app.ui.search.searching import Searching

            self.searching = Searching(self)
        self.searching.open(text)

    @property
    def locked(self) -> bool:
        """Whether the window is locked."""
        return self._locking is not None and self._locking.locked

    def lock(self) -> None:
        """Hides everything until passphrase or PIN are entered."""
        if self._locking is not None:
            self._locking.lock()

    def follow(self, name: str, argument: str) -> None:
        """Opens the page that another page names; ``argument`` is what to show there."""
        if name in ("export", "erase"):
            self.privacy.of_chat(int(argument), name)
        elif name == "delivery":
            self.window.open_page("webhooks").open_delivery(int(argument))  # type: ignore[attr-defined]
        elif name == "sign_in" and argument:
            page = self.window.open_page("numbers")
            page.actions_.sign_in(int(argument))  # type: ignore[attr-defined]
        elif name in ("accounts", "sign_in"):
            self.settings("accounts")
        elif any(spec.name == name for spec in self._specs):
            self.window.open_page(name)

    def settings(self, section: str) -> None:
        """Shows a section of the settings."""
        self.window.open_page("settings").open_section(section)  # type: ignore[attr-defined]

    def open_operation(self, key: str) -> None:
        """Shows an operation (provider/name) in the API explorer."""
        self.window.open_page("logs").open_operation(key)  # type: ignore[attr-defined]

    def account_settings(self, account_id: int) -> None:
        """Shows an account's card in the settings."""
        self.window.open_page("settings").open_account(account_id)  # type: ignore[attr-defined]

    def test_event(self, number_id: int) -> None:
        """Shows the test events of a number."""
        self.window.open_page("webhooks").open_test(number_id)  # type: ignore[attr-defined]

    def open_number(self, number_id: int) -> None:
        """Shows a number, from any page."""
        page = self.window.open_page("numbers")
        page.choose(number_id)  # type: ignore[attr-defined]

    def backup_now(self) -> None:
        """Makes a backup, and says so."""
        self._tasks.start(self._backup(), "backup")

    async def _backup(self) -> None:
        made = await self.console.safekeeping.backup_now()
        self.window.toasts.show(_tr("Backup made: %1").replace("%1", file_name(made.name)))

    def _offer_palette(self) -> None:
        from app.ui.palette.palette import Palette
        from app.ui.palette.sources import PaletteSources

        sources = PaletteSources(self, self.page_list)
        settings = self.console.settings
        self.palette = Palette(
            self.window,
            sources.fixed,
            [sources.people, sources.messages, sources.operations],
            lambda: list(settings.get("palette_recent")),
            lambda recent: settings.set("palette_recent", recent),
            sources.context,
            sources.warm,
        )
        self.window.offer_keys("F1", lambda: self.settings("keyboard"))

    def _open_palette(self) -> None:
        if self.palette is not None:
            self.palette.open()

    def _offer_operator(self) -> None:
        name = str(self.console.settings.get("operator")) or _own_name()
        self.window.offer_operator(name, self._operator_menu)

    def _operator_menu(self) -> None:
        from app.ui.widgets.menu import Menu

        menu = Menu(_tr("You"), self.window)
        menu.add(_tr("Your name…"), lambda: self.settings("chats"), icon="user-round")
        if self.notifier is not None:
            self.notifier.fill_pause(menu)
        menu.add(_tr("Notifications…"), lambda: self.settings("notifications"), icon="bell")
        menu.addSeparator()
        menu.add(_tr("Lock"), self.lock, icon="lock", keys="Ctrl+Alt+L")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.window.rail.operator_place(menu.sizeHint()))

    def _offer_lock(self) -> None:
        from app.ui.lock.locking import Locking
        from app.ui.notify.notifier import Notifier

        self._locking = Locking(self, self._tasks)
        self.notifier = Notifier(self)
        self.window.offer_keys("Ctrl+Alt+L", self.lock)
        self.window.offer_keys("Ctrl+Shift+F", self.search)

    def page_list(self) -> list[tuple[str, str, str, str]]:
        """(name, title, icon, shortcut) of every page there is."""
        tops = [spec for spec in self._specs if spec.place == "top"]
        keys = {spec.name: f"Alt+{place}" for place, spec in enumerate(tops, 1)}
        return [
            (spec.name, spec.title, spec.icon, spec.shortcut or keys.get(spec.name, ""))
            for spec in self._specs
        ]

    def _listen(self) -> None:
        from app.services.events import (
            AccountsChanged,
            AccountTrouble,
            CallsChanged,
            ChatsChanged,
            NumbersChanged,
            OutboxChanged,
            ReceiverChanged,
            SchedulesChanged,
            StoreDamageFound,
        )

        bus = self.console.bus
        self._stops = [
            bus.listen(NumbersChanged, lambda _: QTimer.singleShot(0, self._show_numbers)),
            bus.listen(AccountsChanged, lambda _: QTimer.singleShot(0, self._show_numbers)),
            bus.listen(StoreDamageFound, self._tell_damage),
            bus.listen(ReceiverChanged, self._show_receiver),
            bus.listen(OutboxChanged, self._show_queue),
            bus.listen(ChatsChanged, lambda _: self._count_soon()),
            bus.listen(CallsChanged, lambda _: self._count_soon()),
            bus.listen(SchedulesChanged, lambda _: self._count_soon()),
            bus.listen(AccountTrouble, lambda _: self._trouble()),
        ]

    def _trouble(self) -> None:
        self._show_numbers()
        self._look_at_notices()

    def _tell_damage(self, change: StoreDamageFound) -> None:
        text = _tr("%1 No more backups are made. Choose one to restore.")
        self.window.toasts.error(
            text.replace("%1", change.what),
            action=_tr("Backups"),
            act=lambda: self.settings("data"),
        )

    def _on_closing(self) -> None:
        self._gone = True
        if self._closed is not None and not self._closed.done():
            self._closed.set_result(None)

    def _status_clicked(self, part: str) -> None:
        pages = {
            "receiver": "webhooks",
            "numbers": "numbers",
            "queue": "chats",
            "clock": "settings",
        }
        name = pages.get(part, "")
        if any(spec.name == name for spec in self._specs):
            self.window.open_page(name)

    def _count_soon(self) -> None:
        if getattr(self, "_counting", False):
            return
        self._counting = True
        rest = _COUNT_MS - round((monotonic() - self._counted) * 1_000)
        QTimer.singleShot(max(50, rest), self._start_count)

    def _start_count(self) -> None:
        self._counted = monotonic()
        if not self._gone:  # the window may have closed meanwhile
            self._tasks.start(self._count(), "count")

    async def _count(self) -> None:
        self._counting = False
        counts = await self.console.conversations.counts()
        self.window.set_badge("chats", counts.unread_unmuted)
        if self.notifier is not None:
            self.notifier.set_unread(counts.unread_unmuted)
        if not self.starting:
            held = (await self.console.schedules.counts()).needs_you
            why = _tr("%n message(s) did not go out", held) if held else ""
            self.window.set_attention("schedules", bool(held), why)
            self.window.set_badge("calls", await self.console.calls.waiting_today())

    def _show_numbers(self) -> None:
        every = list(self.console.numbers.by_id().values())
        # an account of events alone has no phone number; the Numbers page counts the same
        rows = [row for row in every if row.phone or row.connected_phone] or every
        connected = sum(row.state == "connected" for row in rows)
        if not self.starting and self.console.sync.state.offline:
            self.window.set_status("numbers", _tr("No connection"), dot="down", icon="wifi-off")
        elif rows:
            text = _tr("%1 of %n number(s) connected", len(rows)).replace("%1", str(connected))
            self.window.set_status("numbers", text, dot="ok" if connected == len(rows) else "look")
        else:
            self.window.set_status("numbers", _tr("No numbers yet"), dot="off")
        waiting = [row.name for row in rows if row.state in ("pending", "lost")]
        why = _tr("%1 is not connected").replace("%1", waiting[0]) if waiting else ""
        self.window.set_attention("numbers", bool(waiting), why)

    def _show_receiver(self, state: ReceiverChanged) -> None:
        self._look_at_notices()
        self._say_receiver(state.state, state.url, state.reason)

    def _say_receiver(self, state: str, url: str = "", reason: str = "") -> None:
        if state == "listening":
            where = url.removeprefix("http://") or _tr("this computer")
            text = _tr("Receiver on %1").replace("%1", where)
            public, dot = self._public_words()
            self.window.set_status("receiver", f"{text} · {public}", dot=dot)
        elif state == "starting":
            self.window.set_status("receiver", _tr("Receiver starting"), dot="look")
        elif state == "failed":
            text = _tr("Receiver stopped")
            self.window.set_status("receiver", text, dot="down", tip=reason)
        else:
            self.window.set_status("receiver", _tr("Receiver off"), dot="off")

    def _public_words(self) -> tuple[str, Dot]:
        """How the public address was found when it was last asked."""
        if not self.console.settings.get("public_url"):
            return _tr("this computer only"), "ok"
        reach = self.console.public_address.found.value
        if reach == "here":
            return _tr("public address answers"), "ok"
        if reach == "silent":
            return _tr("public address does not answer"), "look"
        if reach == "elsewhere":
            return _tr("public address leads elsewhere"), "look"
        return _tr("public address set"), "ok"

    def _show_queue(self, _: OutboxChanged | None) -> None:
        queued, sending, failed = self.console.outbox.totals()
        parts = []
        if queued:
            parts.append(_tr("%n queued", queued))
        if sending:
            parts.append(_tr("%n sending", sending))
        if failed:
            parts.append(_tr("%n not sent", failed))
        self.window.set_status("queue", " · ".join(parts) or _tr("Nothing waits"), icon="send")

    def _look_at_notices(self) -> None:
        if self._notices is not None:
            self._notices.look()

    def _show_clock(self) -> None:
        self._look_at_notices()
        now = QDateTime.currentDateTime()
        zone = (
            bytes(QTimeZone.systemTimeZoneId().data()).decode().rsplit("/", 1)[-1].replace("_", " ")
        )
        local = now.toString("HH:mm")
        utc = now.toUTC().toString("HH:mm")
        text = f"{local} {zone} · {utc} UTC" if zone not in ("UTC", "") else f"{utc} UTC"
        self.window.set_status("clock", text)


def _own_name() -> str:
    """Whoever is signed in to this computer, for the avatar until a name was set."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return _tr("You")
