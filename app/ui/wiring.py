"""What the window gets once its first picture is there: palette, lock, keys, and ears for events.

``wire`` makes it for ``Shell``, which began with what is to be seen.

Invariant: nothing of it was needed to paint, and nothing that was painted moves for it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from app.core.thrift import give_back
from app.domain.errors import StoreError
from app.services.events import (
    AccountsChanged,
    AccountTrouble,
    CallsChanged,
    ChatsChanged,
    DeliveriesWaiting,
    NumbersChanged,
    OutboxChanged,
    ReceiverChanged,
    SchedulesChanged,
    SettingsUnsaved,
    StoreDamageFound,
)
from app.ui import phrases
from app.ui.digits import figures
from app.ui.knocks import Knocks
from app.ui.lock.locking import Locking
from app.ui.notices import Notices
from app.ui.notify.notifier import Notifier
from app.ui.palette.palette import Palette
from app.ui.palette.sources import PaletteSources
from app.ui.wording import said

if TYPE_CHECKING:
    from app.ui.shell import Shell
    from app.ui.widgets.toast import Toast


# what the start made and let go of, and later what pages did
_SETTLED_MS = 2_000
_TIDY_MS = 60_000


_log = logging.getLogger(__name__)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shell", text)


def wire(shell: Shell) -> list[Callable[[], None]]:
    """Makes it all; what is to be called when the window ends."""
    window = shell.window
    shell.notices = Notices(shell.console, window)
    shell.palette = _palette(shell)
    shell.locking = Locking(shell, shell.tasks)
    shell.notifier = Notifier(shell)
    for keys, act in (
        ("F1", lambda: shell.settings("keyboard")),
        ("Ctrl+Shift+F", shell.search),
    ):
        window.offer_keys(keys, act)
    # whoever gets up locks, whatever is open
    window.offer_keys("Ctrl+Alt+L", shell.lock, always=True)
    window.status_clicked.connect(shell.from_status)
    window.page_changed.connect(lambda _: shell.look_at_notices())
    QTimer.singleShot(_SETTLED_MS, give_back)
    tidy = QTimer(window)
    tidy.timeout.connect(give_back)
    tidy.start(_TIDY_MS)
    # what the Webhooks page found out of the public address stands there too
    receiver = shell.console.receiver
    window.page_changed.connect(lambda _: shell.standing.show_receiver(receiver.state))
    shell.tasks.start(_tell_restored(shell), "restored")
    knocks = Knocks(shell.console.data_dir.console_socket, window)
    return [*_listen(shell), knocks.close]


def _palette(shell: Shell) -> Palette:
    sources = PaletteSources(shell, shell.page_list)
    settings = shell.console.settings
    return Palette(
        shell.window,
        sources.fixed,
        [sources.people, sources.messages, sources.operations],
        lambda: list(settings.get("palette_recent")),
        lambda recent: settings.set("palette_recent", recent),
        sources.context,
        sources.warm,
    )


def _listen(shell: Shell) -> list[Callable[[], None]]:
    listen, standing = shell.console.bus.listen, shell.standing

    def soon(_: object) -> None:
        QTimer.singleShot(0, standing.show_numbers)

    def count(_: object) -> None:
        standing.count_soon()

    def chats(change: ChatsChanged) -> None:
        count(change)
        if not change.ids:  # somebody may have been erased
            if shell.palette is not None:
                shell.palette.forget()
            if shell.searching is not None and shell.searching.panel is not None:
                shell.searching.panel.forget()

    def trouble(_: object) -> None:
        standing.show_numbers()
        shell.look_at_notices()

    return [
        listen(NumbersChanged, soon),
        listen(AccountsChanged, soon),
        listen(StoreDamageFound, lambda change: _tell_damage(shell, change)),
        listen(SettingsUnsaved, _Unsaved(shell).tell),
        listen(ReceiverChanged, standing.show_receiver),
        listen(DeliveriesWaiting, standing.show_waiting),
        listen(OutboxChanged, standing.show_queue),
        listen(ChatsChanged, chats),
        listen(CallsChanged, count),
        listen(SchedulesChanged, count),
        listen(AccountTrouble, trouble),
    ]


async def _tell_restored(shell: Shell) -> None:
    """A backup was put in place before this start."""
    try:
        found = await shell.console.safekeeping.restored()
    except StoreError as error:
        shell.window.toasts.error(said(error.what))
        return
    if found is None:
        return
    when = phrases.moment(found.made_at, shell.console.clock.now_ms())
    unknown = found.sends + found.plans + found.campaigns
    if unknown:
        text = _tr(
            "The backup of {when} is in place. Sends, plans and campaigns that may have gone out"
            " since it was made wait for you: {count}."
        )
        shell.window.toasts.error(text.format(when=when, count=figures(unknown)))
    else:
        shell.window.toasts.show(_tr("The backup of {when} is in place.").format(when=when))
    try:
        await shell.console.safekeeping.restored_told()
    except StoreError as error:  # it is told again at the next start
        _log.warning("that a backup was told of was not noted: %s", error)


def _tell_damage(shell: Shell, change: StoreDamageFound) -> None:
    text = _tr("%1 No more backups are made. Choose one to restore.")
    shell.window.toasts.error(
        text.replace("%1", change.what),
        action=_tr("Backups"),
        act=lambda: shell.settings("data"),
    )


class _Unsaved:
    """Tells that settings are not on the disk, until they are."""

    def __init__(self, shell: Shell) -> None:
        self._toasts = shell.window.toasts
        self._toast: Toast | None = None

    def tell(self, change: SettingsUnsaved) -> None:
        """They are not, or they are again."""
        self._toasts.close(self._toast)
        if change.what:
            text = _tr("%1 What you set last is kept until the window closes. %2")
            words = text.replace("%1", said(change.what)).replace("%2", said(change.can))
            self._toast = self._toasts.error(words.strip())
