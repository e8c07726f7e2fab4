"""Composes the window and leads it through its life: shown, painted, made whole, closed.

``MainWindow`` is the frame, ``Standing`` what status bar and badges say, ``Ways`` how one gets from
page to page; ``wiring`` adds what no picture needs.

Invariant: what is painted first is the window itself, and stays where it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QTimer

from app.core.bidi import file_name
from app.core.tasks import TaskOwner
from app.ui.first_paint import PATIENCE_MS, FirstPaint
from app.ui.pages.catalogue import complete_chats, page_specs
from app.ui.standing import Standing
from app.ui.style.look import Look, look
from app.ui.telling import teller
from app.ui.ways import Ways
from app.ui.welcoming import Welcoming
from app.ui.window import MainWindow

if TYPE_CHECKING:
    import asyncio

    from app.services.console import Console
    from app.ui.keyboard.keymap import Keymap
    from app.ui.lock.locking import Locking
    from app.ui.notices import Notices
    from app.ui.notify.notifier import Notifier
    from app.ui.palette.palette import Palette
    from app.ui.search.searching import Searching

_DEFAULT_SIZE = (1440, 900)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shell", text)


class _Geometry:
    """Keeps size, place and page of the window, and drawn columns, in the settings."""

    def __init__(self, console: Console) -> None:
        self._console = console
        look().columns = self._columns()

    def geometry(self) -> bytes:
        """As Qt saved it; empty at first."""
        kept = self._console.settings.get("window").get("geometry", "")
        return bytes(QByteArray.fromBase64(kept.encode()).data()) if kept else b""

    def page(self) -> str:
        """The page that was open."""
        return str(self._console.settings.get("window").get("page", ""))

    def _columns(self) -> dict[str, list[int]]:
        """Widths of tables' columns that were drawn."""
        found = self._console.settings.get("window").get("columns")
        known = found.items() if isinstance(found, dict) else ()
        return {
            name: widths
            for name, widths in known
            if isinstance(widths, list) and all(isinstance(one, int) for one in widths)
        }

    def save(self, geometry: bytes, page: str) -> None:
        """Keeps all of it."""
        kept = dict(self._console.settings.get("window"))
        kept["geometry"] = bytes(QByteArray(geometry).toBase64().data()).decode()
        kept["page"] = page
        kept["columns"] = look().columns
        self._console.settings.set("window", kept)


class Shell(Ways):
    """The window of one console. It is made, shown and first painted without a loop."""

    def __init__(
        self, console: Console, look: Look, *, welcome: bool = False, receiver: bool = False
    ) -> None:
        """``welcome`` covers the window with the first page: no account is there yet.

        ``receiver``: it will be started, which the status bar says from the first picture on.
        """
        self.console = console
        self.look = look
        self.gone = False
        self._closed: asyncio.Future[None] | None = None
        self._first: FirstPaint | None = None
        self.starting = True
        self._receives = receiver
        sight = console.sight
        self._specs = page_specs(self)
        self.window = MainWindow(self._specs, state=_Geometry(console))
        self.tasks = TaskOwner("shell", teller(self.window))
        self._stops: list[Callable[[], None]] = []
        self.notices: Notices | None = None
        self.palette: Palette | None = None
        self.locking: Locking | None = None
        self.keymap: Keymap | None = None
        self.notifier: Notifier | None = None
        self.searching: Searching | None = None
        self._welcoming = Welcoming(self, self.tasks)
        self.window.closing.connect(self._on_closing)
        self._clock = QTimer(self.window)
        self.standing = standing = Standing(self, self.tasks)
        self._clock.timeout.connect(standing.show_clock)
        standing.show_clock()
        standing.show_numbers()
        # what comes later would push aside what is there: rail and status bar begin whole
        if receiver:
            standing.say_receiver("starting")
        if sight is not None:
            self.window.set_badge("chats", sight.counts.unread_unmuted)
        self.window.offer_palette(self._open_palette)
        self._offer_operator()
        if welcome:
            self._welcoming.cover()

    def show(self, size: tuple[int, int] | None) -> None:
        """Shows the window; ``size`` overrides what was kept."""
        # a stack that its page covers is not painted itself; the rail is, in the same breath
        self._first = FirstPaint(self.window.cover or self.window.rail)
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
        from app.ui.wiring import wire

        self.starting = False
        self.look.complete()
        self._stops = wire(self)
        self.window.page_changed.connect(self._adopt_keys)
        self._clock.start(1_000)
        standing, state = self.standing, self.console.receiver.state
        standing.show_numbers()
        if not self._receives or state.state != "stopped":
            standing.show_receiver(state)
        standing.show_queue(None)
        standing.count_soon()
        entry = self.window.page("chats")
        whole = complete_chats(self, entry) if entry is not None else None
        if whole is not None:
            self.window.replace_page("chats", whole)
        from app.ui.keyboard.keymap import Keymap

        self.keymap = Keymap(self.window, self.console.settings)

    def _adopt_keys(self, name: str) -> None:
        page = self.window.page(name)
        if self.keymap is not None and page is not None:
            self.keymap.adopt(page)

    def look_at_notices(self) -> None:
        """Whether a strip over the pages has to say something."""
        if self.notices is not None:
            self.notices.look()

    async def closed(self) -> None:
        """Returns when the operator closes the window."""
        from asyncio import get_running_loop

        if not self.gone:
            self._closed = get_running_loop().create_future()
            await self._closed

    async def close(self) -> None:
        """Takes the window away and ends what runs for it."""
        self._on_closing()
        for stop in self._stops:
            stop()
        if self.notifier is not None:
            await self.notifier.close()
        if self.locking is not None:
            await self.locking.close()
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
        await self.tasks.close()
        self.window.hide()
        self.window.deleteLater()

    @property
    def locked(self) -> bool:
        """Whether the window is locked."""
        return self.locking is not None and self.locking.locked

    def lock(self) -> None:
        """Hides everything until passphrase or PIN are entered."""
        if self.locking is not None:
            self.locking.lock()

    def backup_now(self) -> None:
        """Makes a backup, and says so."""
        self.tasks.start(self._backup(), "backup")

    async def _backup(self) -> None:
        made = await self.console.safekeeping.backup_now()
        self.window.toasts.show(_tr("Backup made: %1").replace("%1", file_name(made.name)))

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

    def page_list(self) -> list[tuple[str, str, str, str]]:
        """(name, title, icon, shortcut) of every page there is."""
        tops = [spec for spec in self._specs if spec.place == "top"]
        keys = {spec.name: f"Alt+{place}" for place, spec in enumerate(tops, 1)}
        return [
            (spec.name, spec.title, spec.icon, spec.shortcut or keys.get(spec.name, ""))
            for spec in self._specs
        ]

    def _on_closing(self) -> None:
        self.gone = True
        if self._closed is not None and not self._closed.done():
            self._closed.set_result(None)


def _own_name() -> str:
    """Whoever is signed in to this computer, for the avatar until a name was set."""
    from getpass import getuser

    try:
        return getuser()
    except (KeyError, OSError):
        return _tr("You")
