"""Runs the window: application, loop, services, in the order that shows something soonest.

The caller has begun to open the data folder on a thread before Qt is imported. Where it opens
without a question, the real window with the real list is painted before asyncio is imported, and
what is typed meanwhile waits in Qt's queue. Everything else comes after: the loop, the rest of the
page, and then the work (clients, receiver, polling).

Invariants: when ``run`` returns, everything that was opened is closed; what is painted first stays
where it is when the rest arrives.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.domain.errors import InUseError, SecretsError, StoreError, SwitchboardError
from app.ui.languages import install_language
from app.ui.style.look import Look
from app.ui.style.tokens import Scheme

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future
    from pathlib import Path

    from app.core.ending import Ending
    from app.services.console import Console
    from app.services.settings import Settings
    from app.ui.shell import Shell

_SWITCH_SECONDS = 0.0001
_SCHEMES = {"light": Scheme.LIGHT, "dark": Scheme.DARK}
# a folder that takes longer is brought up to date, has something to ask, or waits for a keyring
_SOON_SECONDS = 2.0


class Opened(Protocol):
    """An open data folder, as the composition root hands it over."""

    def console(self) -> Console:
        """Builds the services, with what the first picture shows; needs no loop."""
        ...

    def release(self) -> None:
        """Gives the folder back, after the console was closed."""
        ...


class Copy(Protocol):
    """A copy of the database that can be put in its place."""

    @property
    def path(self) -> Path: ...

    @property
    def made_at(self) -> float: ...

    @property
    def size(self) -> int: ...


class Opening(Protocol):
    """The opening of a folder, and the ways to mend one that doesn't open."""

    def future(self) -> Future[Opened]:
        """The try under way, or a new one."""
        ...

    def soon(self, seconds: float) -> Opened | None:
        """The folder, if the try under way has opened it by then."""
        ...

    def waits_for_keyring(self) -> SecretsError | None:
        """What to tell while the try under way waits for the system keyring."""
        ...

    def without_keyring(self) -> None:
        """Asks the keyring no more: the try under way fails, the next one uses a vault."""
        ...

    def knock(self) -> bool:
        """Has the console that holds the folder show its window; whether it heard that."""
        ...

    def use_passphrase(self, passphrase: str) -> None:
        """For the next try."""
        ...

    def backups(self) -> Sequence[Copy]:
        """Copies of the database, newest first."""
        ...

    def restore(self, copy: Path) -> Path:
        """Puts a copy in the database's place; where the old file is kept."""
        ...

    def room(self) -> int:
        """How many bytes the folder's disk has left; 0 where that can't be told."""
        ...

    def recover(self, recovery_key: str, passphrase: str) -> None:
        """Keeps the key of a recovery sheet for this folder."""
        ...


class Wishes(NamedTuple):
    """What the command line asks of the window; None leaves it to the settings.

    ``ending``: closes it, also by what came before there is one; by default signals end the process
    until the window closes by them.
    """

    language: str | None = None
    theme: str | None = None
    receiver: bool = True
    size: tuple[int, int] | None = None
    demo: bool = False
    ending: Ending | None = None


Drive = Callable[["Shell"], Awaitable[int]]
Prepare = Callable[["Console"], Awaitable[None]]


def run(
    opening: Opening,
    wishes: Wishes,
    *,
    prepare: Prepare | None = None,
    drive: Drive | None = None,
) -> int:
    """Shows the window until it is closed; returns the exit status.

    ``opening`` gives the folder, again and again until it opens or the operator gives up;
    ``prepare`` fills a fresh folder; ``drive`` acts instead of the operator and ends the program.
    """
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    # writer and readers are threads: they hand the interpreter back to the window soon
    sys.setswitchinterval(_SWITCH_SECONDS)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Switchboard")
    app.setDesktopFileName("switchboard")
    app.setQuitOnLastWindowClosed(False)
    look = Look(app)
    begun = None
    if prepare is None:
        _gather()
        opened = opening.soon(_SOON_SECONDS)
        if opened is not None:
            try:
                begun = _first_picture(app, look, opened, wishes)
            except BaseException:
                opened.release()
                raise
    # the list is on the screen: from here on there is time to import
    from app.core.lean import later

    later("locale", "pickle", "bz2", "lzma", "difflib")
    import asyncio

    from qasync import QEventLoop as AsyncioOnQt

    from app.ui.lost_display import carry_through

    gc.freeze()
    gc.enable()
    loop = AsyncioOnQt(app)
    asyncio.set_event_loop(loop)
    with loop:
        return carry_through(app, loop, _main(app, look, opening, wishes, begun, prepare, drive))


class _Begun(NamedTuple):
    """What there is before the loop; ``shell`` is painted, or None: something else comes first."""

    opened: Opened
    console: Console
    shell: Shell | None


def _gather() -> None:
    """Imports what the first picture is made of, while the folder opens."""
    import app.services.console
    import app.ui.pages.chats.entry
    import app.ui.shell  # noqa: F401 - they are used by name later


def _first_picture(app: QApplication, look: Look, opened: Opened, wishes: Wishes) -> _Begun:
    """Paints the chat list, where that is what the window begins with."""
    console = opened.console()
    console.demo = wishes.demo
    sight, kept = console.sight, console.settings.get("window")
    if sight is None or not sight.accounts or kept.get("page", "chats") != "chats":
        return _Begun(opened, console, None)
    _dress(app, look, console.settings, wishes, whole=False)
    shell = _shell(console, look, wishes)
    shell.paint_now()
    return _Begun(opened, console, shell)


def _shell(console: Console, look: Look, wishes: Wishes, *, welcome: bool = False) -> Shell:
    from app.ui.shell import Shell

    shell = Shell(console, look, welcome=welcome, receiver=wishes.receiver)
    shell.show(wishes.size)
    return shell


async def _main(
    app: QApplication,
    look: Look,
    opening: Opening,
    wishes: Wishes,
    begun: _Begun | None,
    prepare: Prepare | None,
    drive: Drive | None,
) -> int:
    while True:
        if begun is None:
            opened = await _open(app, look, opening, wishes)
            if isinstance(opened, int):
                return opened
            begun = _Begun(opened, opened.console(), None)
        ended = await _serve(app, look, wishes, begun, prepare, drive)
        if isinstance(ended, int):
            return ended
        begun = None
        if not await _ask(app, wishes, ended, opening):
            sys.stderr.write(f"{ended}\n")
            return 2


async def _serve(
    app: QApplication,
    look: Look,
    wishes: Wishes,
    begun: _Begun,
    prepare: Prepare | None,
    drive: Drive | None,
) -> int | StoreError:
    """The window from its first picture to its end: the exit status; or why no work began.

    A disk that is full is read all the same, and is met by the first service that writes.
    """
    from app.ui.closing import closed_by, unless_ended

    console, shell = begun.console, begun.shell
    own: Ending | None = None
    console.demo = wishes.demo
    try:
        if prepare is not None:
            console.sight = None  # it is filled only now
            if not await unless_ended(prepare(console), wishes.ending):
                return 0
        if shell is None:
            _dress(app, look, console.settings, wishes)
            # with a number there is an account; without one it is worth the question
            bare = not console.numbers.by_id() and not await console.accounts.all()
            shell = _shell(console, look, wishes, welcome=bare)
        await shell.painted()
        try:
            await console.start(receiver=wishes.receiver)
        except StoreError as error:
            await shell.close()
            return error
        from app.core.promptness import run_soon

        run_soon()
        # the whole page stays too: each full search through it would hold the window up
        gc.freeze()
        if drive is not None:
            status = await drive(shell)
        else:
            from app.core.ending import Ending

            ending = wishes.ending
            if ending is None:
                ending = own = Ending()
            with closed_by(ending, shell.window.close):
                await shell.closed()
            status = 0
        await shell.close()
    finally:
        await console.close()
        begun.opened.release()
        if own is not None:
            own.close()
    return status


async def _open(app: QApplication, look: Look, opening: Opening, wishes: Wishes) -> Opened | int:
    """The open folder; asks the operator where it can't be opened.

    A status where there is no more to do: 2, the operator gave up; 0, the window is there already.
    """
    from asyncio import wrap_future
    from contextlib import suppress

    coming = wrap_future(opening.future())
    while (error := await _trouble(coming, opening)) is not None:
        if isinstance(error, InUseError) and opening.knock():
            sys.stderr.write(f"{error.what} Its window is shown.\n")
            return 0
        rtl = install_language(app, wishes.language or "")
        look.install(_SCHEMES.get(wishes.theme or "", Scheme.SYSTEM), rtl=rtl)
        held_up = not coming.done()
        again = await _ask(app, wishes, error, opening, coming)
        if held_up and again and coming.done():
            continue  # the keyring has answered
        if held_up:
            opening.without_keyring()
            with suppress(SwitchboardError):
                opened = await coming
                if again:
                    return opened
                opened.release()
        if not again:
            sys.stderr.write(f"{error}\n")
            return 2
        coming = wrap_future(opening.future())
    return coming.result()


async def _ask(
    app: QApplication,
    wishes: Wishes,
    error: SwitchboardError,
    opening: Opening,
    coming: asyncio.Future[Opened] | None = None,
) -> bool:
    from app.ui.closing import closed_by
    from app.ui.dialogs.trouble import ask

    with closed_by(wishes.ending, app.closeAllWindows):  # there is no other
        return await ask(error, opening, coming)


async def _trouble(coming: asyncio.Future[Opened], opening: Opening) -> SwitchboardError | None:
    """Why the folder does not open, or what keeps it waiting for long; None once it is open."""
    from asyncio import wait

    while not coming.done():
        await wait([coming], timeout=_SOON_SECONDS)
        if not coming.done() and (silent := opening.waits_for_keyring()) is not None:
            return silent
    error = coming.exception()
    if error is not None and not isinstance(error, SwitchboardError):
        raise error
    return error


def _dress(
    app: QApplication, look: Look, settings: Settings, wishes: Wishes, *, whole: bool = True
) -> None:
    language = wishes.language or str(settings.get("language"))
    rtl = install_language(app, language, str(settings.get("digits")))
    theme = wishes.theme or str(settings.get("theme"))
    look.install(
        _SCHEMES.get(theme, Scheme.SYSTEM),
        float(settings.get("text_size")),
        rtl,
        bool(settings.get("reduce_motion")),
        whole=whole,
    )
