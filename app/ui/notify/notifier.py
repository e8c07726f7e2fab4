"""Shows what ``console.notifications`` tells: natively, or as toasts in the window.

Works with the shell, which opens what a click asks for. While the window has the keyboard a
notice is a toast, but for plain messages: the rail's badge and the list tell of them, a toast for
each would never end. Else, and while it is locked, the system shows it where it can. Invariant:
a click brings the window up and opens what the notice is about, with the composer focused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.services.events import ReceiverChanged
from app.services.notifying import Notice, Topic
from app.ui.notify.tray import Native, Tray, bring_up
from app.ui.notify.words import Words, words_of
from app.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from app.ui.shell import Shell
    from app.ui.widgets.toast import Toast

_PAUSE_MS = 3_600_000


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notify", text)


def _in_the_list(notice: Notice) -> bool:
    return notice.topic is Topic.MESSAGE or notice.plain


class Notifier:
    """The window's side of notifications. ``native`` is what the system has, or None."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._service = shell.console.notifications
        self._toasts: dict[str, Toast] = {}
        self.native: Native | None = None
        if Tray.is_there():
            self.native = Tray(shell.window, self.fill_menu)
        self._service.view.chat_in_front = self._in_front
        self._service.view.reading = lambda: shell.window.isActiveWindow() and not shell.locked
        self._service.start(self.show)
        self._stop = shell.console.bus.listen(ReceiverChanged, self._receiver_changed)

    async def close(self) -> None:
        """Ends listening and takes the tray's icon away."""
        self._stop()
        await self._service.close()
        if self.native is not None:
            await self.native.close()

    def set_unread(self, count: int) -> None:
        """The count on the program's icon, where the system has a place for it."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(count)
        if self.native is not None:
            self.native.set_unread(count)

    def show(self, notice: Notice) -> None:
        """Shows a notice."""
        number = self._shell.console.numbers.by_id().get(notice.number_id)
        words = words_of(notice, number)
        if self._shell.console.settings.get("notify_sound"):
            QApplication.beep()
        active = self._shell.window.isActiveWindow()
        # under a lock nobody reads the window, also where it has the keyboard
        outside = None if active and not self._shell.locked else self.native
        if outside is not None and outside.show(words, lambda: self.follow(notice)):
            return
        if not (active and _in_the_list(notice)):
            self._toast(notice, words)

    def _toast(self, notice: Notice, words: Words) -> None:
        host = self._shell.window.toasts
        gone = list(self._toasts) if notice.topic is Topic.MANY else [notice.key]
        for key in gone:
            self._take_away(key)
        self._toasts[notice.key] = host.show(
            words.line,
            words.tone,
            icon=words.icon,
            action=words.action,
            act=lambda: self.follow(notice),
        )

    def _take_away(self, key: str) -> None:
        old = self._toasts.pop(key, None)
        if old is not None and old in self._shell.window.toasts.visible:
            old.closed.emit()

    def _receiver_changed(self, change: ReceiverChanged) -> None:
        if change.state == "listening":
            # what stays until it is closed must not go on saying what is no longer so
            self._take_away(Topic.RECEIVER)

    def follow(self, notice: Notice) -> None:
        """Opens what a notice is about."""
        shell = self._shell
        bring_up(shell.window)
        if shell.locked:
            return
        if notice.chat_id:
            shell.answer_chat(notice.chat_id)
        elif notice.topic is Topic.NUMBER:
            shell.open_number(notice.number_id)
        elif notice.topic is Topic.RECEIVER:
            shell.follow("webhooks", "")
        elif notice.topic in (Topic.CAMPAIGN, Topic.MISSED):
            shell.follow("schedules", "")
        else:
            shell.open_page("chats")

    def fill_menu(self, menu: Menu) -> None:
        """The tray's menu."""
        shell = self._shell
        menu.add(_tr("Open Switchboard"), lambda: bring_up(shell.window), icon="monitor")
        self.fill_pause(menu)
        menu.add(_tr("Lock"), shell.lock, icon="lock")
        menu.addSeparator()
        menu.add(_tr("Quit"), shell.window.close, icon="log-out")

    def fill_pause(self, menu: Menu) -> None:
        """The entry that stops notifications for a while, or lets them come again."""
        shell, service = self._shell, self._service
        now = shell.console.clock.now_ms()
        if service.rules().paused_until > now:
            menu.add(_tr("Notify again"), lambda: service.pause(0), icon="bell")
        else:
            menu.add(
                _tr("No notifications for an hour"),
                lambda: service.pause(shell.console.clock.now_ms() + _PAUSE_MS),
                icon="bell-off",
            )

    def _in_front(self) -> int:
        window = self._shell.window
        if not window.isActiveWindow() or window.current != "chats":
            return 0
        chat = getattr(window.page("chats"), "chat", None)
        return int(chat.id) if chat is not None else 0
