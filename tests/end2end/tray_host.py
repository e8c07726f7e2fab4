"""What a desktop has beside the window: a tray and a place for notifications, over D-Bus.

Answers as ``org.kde.StatusNotifierWatcher`` and ``org.freedesktop.Notifications`` on a session
bus, keeps what the program told, and clicks like a person. Invariant: nothing of the program is
imported; it hears what any desktop would.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

_WATCHER = "org.kde.StatusNotifierWatcher"
_NOTES = "org.freedesktop.Notifications"
_NOTES_PATH = "/org/freedesktop/Notifications"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ITEM = DBusAddress("/StatusNotifierItem", None, "org.kde.StatusNotifierItem")
_MENU = "com.canonical.dbusmenu"


@dataclass(frozen=True, slots=True)
class Note:
    """A notification as the desktop got it."""

    id: int
    sender: str
    title: str
    text: str
    actions: tuple[str, ...]


@dataclass
class TrayHost:
    """The desktop's side. ``notes`` are what was shown, ``items`` the icons' bus names, ``able``
    what it says it can show, ``refused`` texts that it will not show."""

    session: str
    notes: list[Note] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    able: list[str] = field(default_factory=lambda: ["body", "actions"])
    refused: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._serving = open_dbus_connection(self.session)
        self._asking = open_dbus_connection(self.session)
        for name in (_WATCHER, _NOTES):
            self._serving.send_and_get_reply(message_bus.RequestName(name))
        self._closing = False
        self._thread = threading.Thread(target=self._serve, name="tray host", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Goes away from the bus."""
        self._closing = True
        self._thread.join(60)
        self._serving.close()
        self._asking.close()

    # What a person does

    def click(self, note: Note) -> None:
        """A click on a notification: most desktops only put away what asked for none."""
        assert "default" in note.actions[::2]
        where = DBusAddress(_NOTES_PATH, note.sender, _NOTES)
        self._serving.send(new_signal(where, "ActionInvoked", "us", (note.id, "default")))
        self._serving.send(new_signal(where, "NotificationClosed", "uu", (note.id, 2)))

    def tip(self) -> str:
        """The tooltip of the icon."""
        answer = self._ask(Properties(self._item()).get("ToolTip"))
        return str(answer[0][1][2])

    def activate(self) -> None:
        """A click on the icon."""
        self._ask(new_method_call(self._item(), "Activate", "ii", (0, 0)))

    def menu(self) -> dict[str, int]:
        """The menu's entries: words to ids."""
        self._ask(new_method_call(self._menu(), "AboutToShow", "i", (0,)))
        layout = self._ask(new_method_call(self._menu(), "GetLayout", "iias", (0, -1, [])))
        _, (_, _, children) = layout
        found = {}
        for _, (entry, facts, _) in children:
            if "label" in facts:
                found[str(facts["label"][1]).replace("_", "")] = int(entry)
        return found

    def choose(self, entry: int) -> None:
        """A click on an entry of the menu."""
        self._ask(new_method_call(self._menu(), "Event", "isvu", (entry, "clicked", ("i", 0), 0)))

    def _item(self) -> DBusAddress:
        return DBusAddress(_ITEM.object_path, self.items[-1], _ITEM.interface)

    def _menu(self) -> DBusAddress:
        answer = self._ask(Properties(self._item()).get("Menu"))
        return DBusAddress(str(answer[0][1]), self.items[-1], _MENU)

    def _ask(self, message: Message) -> Any:
        reply = self._asking.send_and_get_reply(message, timeout=60)
        assert reply.header.message_type is not MessageType.error, reply.body
        return reply.body

    # The desktop

    def _serve(self) -> None:
        while not self._closing:
            try:
                message = self._serving.receive(timeout=0.2)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                if self._refuses(message):
                    limits = "org.freedesktop.Notifications.Error.ExcessNotificationGeneration"
                    self._serving.send(new_error(message, limits))
                    continue
                signature, body = self._answer(message)
                self._serving.send(new_method_return(message, signature, body))

    def _refuses(self, message: Message) -> bool:
        method = message.header.fields[HeaderFields.member]
        return method == "Notify" and message.body[4] in self.refused

    def _answer(self, message: Message) -> tuple[str | None, tuple[Any, ...]]:
        fields = message.header.fields
        method = fields[HeaderFields.member]
        if fields.get(HeaderFields.interface) == _PROPERTIES and method == "Get":
            return "v", (self._property(message.body[1]),)
        if fields.get(HeaderFields.interface) == _PROPERTIES:
            return "a{sv}", ({},)
        sender = str(fields.get(HeaderFields.sender, ""))
        if method == "RegisterStatusNotifierItem":
            self.items.append(str(message.body[0]))
        elif method == "GetCapabilities":
            return "as", (list(self.able),)
        elif method == "GetServerInformation":
            return "ssss", ("tests", "tests", "1", "1.2")
        elif method == "Notify":
            _, replaces, _, title, text, actions, _, _ = message.body
            note = Note(replaces or len(self.notes) + 1, sender, title, text, tuple(actions))
            self.notes.append(note)
            return "u", (note.id,)
        return None, ()

    def _property(self, name: str) -> tuple[str, Any]:
        if name == "ProtocolVersion":
            return "i", 0
        if name == "RegisteredStatusNotifierItems":
            return "as", list(self.items)
        return "b", True


@contextmanager
def tray_host(session: str) -> Iterator[TrayHost]:
    """A desktop with a tray on a session bus, for the length of a block."""
    host = TrayHost(session)
    try:
        yield host
    finally:
        host.close()
