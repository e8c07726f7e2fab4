"""What assistive technology sees and does: AT-SPI, spoken over D-Bus from outside the program.

Everything here goes through the accessibility bus, as a screen reader does: names and roles are
read, buttons pressed by their action, keys sent by the registry as real key presses of the X
server. Invariant: nothing of the program is imported.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_A11Y = "org.a11y.atspi"
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = f"{_A11Y}.Registry"
_EVERY_S = 0.05
# AtspiKeySynthType
_PRESS, _RELEASE, _SYM = 0, 1, 3
# X key symbols of keys without a letter
KEYS = {
    "Return": 0xFF0D,
    "Escape": 0xFF1B,
    "Tab": 0xFF09,
    "Up": 0xFF52,
    "Down": 0xFF54,
    "Home": 0xFF50,
    "End": 0xFF57,
    "Page_Up": 0xFF55,
    "F1": 0xFFBE,
    "F5": 0xFFC2,
    "F6": 0xFFC3,
    "BackSpace": 0xFF08,
}
# key codes of the X server's own table: modifiers are held by them
_HELD = {"Ctrl": 37, "Shift": 50, "Alt": 64}
_ACTIVE = 1
_FOCUSED, _SHOWING, _CHECKED, _SELECTED, _ENABLED = 12, 25, 4, 23, 8


class NotFound(AssertionError):
    """What was looked for is not in the tree."""


@dataclass(frozen=True, slots=True)
class Node:
    """An accessible object of the program."""

    bus: Bus
    name_on_bus: str
    path: str

    def _address(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.name_on_bus, f"{_A11Y}.{interface}")

    def _call(self, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        return self.bus.ask(new_method_call(self._address(interface), method, signature, body))

    def _get(self, interface: str, name: str) -> Any:
        answer = self.bus.ask(Properties(self._address(interface)).get(name))
        return answer[0][1]

    @property
    def name(self) -> str:
        """What a screen reader calls it."""
        return str(self._get("Accessible", "Name"))

    @property
    def role(self) -> str:
        """``push button``, ``list item``, ``text`` and so on."""
        return str(self._call("Accessible", "GetRoleName")[0])

    @property
    def states(self) -> int:
        """The states as bits."""
        low, high = self._call("Accessible", "GetState")[0]
        return int(low) | int(high) << 32

    @property
    def is_showing(self) -> bool:
        """Whether it can be seen."""
        return bool(self.states >> _SHOWING & 1)

    @property
    def is_focused(self) -> bool:
        """Whether it has the keyboard."""
        return bool(self.states >> _FOCUSED & 1)

    @property
    def is_selected(self) -> bool:
        """Whether it is chosen among its neighbours."""
        return bool(self.states >> _SELECTED & 1)

    @property
    def is_active(self) -> bool:
        """Whether it is the window that has the keyboard."""
        return bool(self.states >> _ACTIVE & 1)

    @property
    def children(self) -> list[Node]:
        """What is in it."""
        found = self._call("Accessible", "GetChildren")[0]
        return [Node(self.bus, name, path) for name, path in found]

    @property
    def text(self) -> str:
        """What stands in a text field."""
        return str(self._call("Text", "GetText", "ii", 0, -1)[0])

    @property
    def description(self) -> str:
        """What a screen reader adds to the name."""
        return str(self._get("Accessible", "Description"))

    def write(self, text: str) -> None:
        """Replaces what stands in a field, as dictation software does."""
        self._call("EditableText", "SetTextContents", "s", text)

    def press(self) -> None:
        """Does what a click does: the first action."""
        self._call("Action", "DoAction", "i", 0)

    def focus(self) -> None:
        """Takes the keyboard."""
        self._call("Component", "GrabFocus")

    def walk(self) -> Iterator[Node]:
        """It and everything in it that is shown, in order; what is hidden hides what it holds."""
        yield self
        try:
            children = [child for child in self.children if child.is_showing]
        except LookupError:
            return
        for child in children:
            yield from child.walk()

    def find(self, role: str, wanted: Callable[[str], bool] | str, within: float = 60.0) -> Node:
        """The first shown object of a role whose name fits, waited for."""
        end = time.monotonic() + within
        while True:
            found = self.seek(role, wanted)
            if found is not None:
                return found
            if time.monotonic() > end:
                raise NotFound(f"no {role} {wanted!r} among {self.outline()}")
            time.sleep(_EVERY_S)

    def seek(self, role: str, wanted: Callable[[str], bool] | str) -> Node | None:
        """As ``find``, now or never."""
        for node in self.walk():
            try:
                fits = node.role == role and _fits(node.name, wanted) and node.is_showing
            except LookupError:
                continue  # it went away meanwhile
            if fits:
                return node
        return None

    def outline(self) -> str:
        """What is shown, for a failure's words."""
        lines = []
        for node in self.walk():
            try:
                if node.name and node.is_showing:
                    lines.append(f"{node.role}: {node.name}")
            except LookupError:
                continue
        return "\n".join(lines)


def _fits(name: str, wanted: Callable[[str], bool] | str) -> bool:
    return wanted(name) if callable(wanted) else wanted in name


class Bus:
    """The accessibility bus. LookupError for an object that is gone."""

    def __init__(self, session: str) -> None:
        own = open_dbus_connection(session)
        try:
            message = new_method_call(
                DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress"
            )
            reply = own.send_and_get_reply(message, timeout=60)
            address = str(reply.body[0])
        finally:
            own.close()
        self._connection: DBusConnection = open_dbus_connection(address)
        self._held: list[str] = []

    def close(self) -> None:
        """Lets go."""
        self._connection.close()

    def ask(self, message: Any) -> Any:
        """A call's answer."""
        reply = self._connection.send_and_get_reply(message, timeout=60)
        if reply.header.message_type is MessageType.error:
            raise LookupError(str(reply.body))
        return reply.body

    def applications(self) -> list[Node]:
        """The programs that can be seen."""
        return Node(self, _REGISTRY, _ROOT).children

    def _synth(self, code: int, kind: int) -> None:
        where = DBusAddress(
            "/org/a11y/atspi/registry/deviceeventcontroller",
            _REGISTRY,
            f"{_A11Y}.DeviceEventController",
        )
        self.ask(new_method_call(where, "GenerateKeyboardEvent", "isu", (code, "", kind)))

    def keys(self, *pressed: str) -> None:
        """Presses keys one after the other: ``Ctrl+Shift+f``, ``Return``, ``x``."""
        for one in pressed:
            *held, key = one.split("+") if one != "+" else [one]
            for name in held:
                self._synth(_HELD[name], _PRESS)
            self._synth(KEYS.get(key) or _symbol(key), _SYM)
            for name in reversed(held):
                self._synth(_HELD[name], _RELEASE)


def _symbol(letter: str) -> int:
    """The X key symbol of a letter."""
    code = ord(letter)
    return code if code < 0x100 else 0x01000000 | code
