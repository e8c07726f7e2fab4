"""Every key with what it does, in groups, as F1 and Settings list them (ui.md, Keyboard).

Pure data. A key is named by what it is before anybody changes it. Invariant: a key that can be
changed is bound by a ``QShortcut`` of the window or of a page; the others belong to lists and
fields.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Key:
    """``keys`` as ``Ctrl+Shift+F``; ``fixed`` ones can't be changed."""

    keys: str
    words: str
    fixed: bool = False


def groups() -> list[tuple[str, list[Key]]]:
    """The groups in order, in the interface's language."""
    return [
        (_tr("Everywhere"), _everywhere()),
        (_tr("Chats"), _chats()),
        (_tr("Composer"), _composer()),
        (_tr("Lists"), _lists()),
        (_tr("Timeline"), _timeline()),
    ]


def _tr(text: str) -> str:
    return translate("Keys", text)


def _everywhere() -> list[Key]:
    return [
        Key("Ctrl+K", _tr("Search and actions")),
        Key("Ctrl+Shift+F", _tr("Search everywhere")),
        Key("Ctrl+,", _tr("Settings")),
        Key("F1", _tr("These keys")),
        Key("Ctrl+Alt+L", _tr("Lock")),
        Key("Alt+1", _tr("First page; Alt+2 the second, and so on"), fixed=True),
        Key("F6", _tr("Next region")),
        Key("Shift+F6", _tr("Previous region")),
        Key("F5", _tr("Refresh"), fixed=True),
        Key("Esc", _tr("Close one layer: menu, search, selection, panel"), fixed=True),
        Key("Shift+F10", _tr("Menu of what has the focus"), fixed=True),
    ]


def _chats() -> list[Key]:
    return [
        Key("Alt+Up", _tr("Previous chat")),
        Key("Alt+Down", _tr("Next chat")),
        Key("Alt+Shift+Up", _tr("Previous unread chat")),
        Key("Alt+Shift+Down", _tr("Next unread chat")),
        Key("Ctrl+N", _tr("New chat")),
        Key("Ctrl+F", _tr("Search in the chat")),
        Key("Ctrl+G", _tr("Go to a day")),
        Key("Ctrl+U", _tr("Mark unread")),
        Key("Ctrl+Shift+U", _tr("No reply needed")),
        Key("Ctrl+L", _tr("Labels")),
        Key("Ctrl+Shift+L", _tr("Filter the list")),
        Key("Ctrl+Shift+S", _tr("Put off")),
        Key("Ctrl+Shift+M", _tr("Take the chat")),
        Key("Ctrl+Shift+E", _tr("Archive")),
        Key("Ctrl+I", _tr("Details")),
    ]


def _composer() -> list[Key]:
    return [
        Key("Enter", _tr("Send; with Shift a new line (Settings can swap it)"), fixed=True),
        Key("/", _tr("Canned replies, at the beginning of a line"), fixed=True),
        Key("Ctrl+E", _tr("Emoji")),
        Key("Ctrl+O", _tr("Attach")),
        Key("Ctrl+T", _tr("Template")),
        Key("Ctrl+Shift+D", _tr("Send later")),
        Key("Ctrl+Shift+X", _tr("Turn the direction of the text"), fixed=True),
        Key("Up", _tr("In an empty composer: edit what was not sent"), fixed=True),
        Key("Ctrl+Z", _tr("In an empty composer: take the last send back"), fixed=True),
    ]


def _lists() -> list[Key]:
    return [
        Key("Down", _tr("Next row; Up the previous one"), fixed=True),
        Key("J", _tr("Next row; K the previous one"), fixed=True),
        Key("Home", _tr("First row; End the last one"), fixed=True),
        Key("Enter", _tr("Open"), fixed=True),
        Key("P", _tr("Pause a live list"), fixed=True),
    ]


def _timeline() -> list[Key]:
    return [
        Key("R", _tr("Quote"), fixed=True),
        Key("W", _tr("Why is this here?"), fixed=True),
        Key("Space", _tr("Play or open"), fixed=True),
        Key("Right", _tr("On by 5 s in a voice note; Left back"), fixed=True),
        Key("F", _tr("Forward"), fixed=True),
        Key("S", _tr("Star"), fixed=True),
        Key("Ctrl+C", _tr("Copy"), fixed=True),
    ]
