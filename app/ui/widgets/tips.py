"""Tooltips and accessible names, set in one go.

A tooltip guesses rich text like a label does. Invariant: whatever text comes in is shown
letter by letter.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QToolTip, QWidget

from app.ui.style.look import look

_NAMED = "namedWithKeys"


def plain_tip(text: str) -> str:
    """Text for `setToolTip` that Qt cannot take for markup."""
    if Qt.mightBeRichText(text):
        from html import escape

        return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"
    return text


def show_tip(at: QPoint, text: str, widget: QWidget) -> None:
    """Shows a tip now, at a place of the screen, for a part of a widget that paints itself."""
    QToolTip.showText(at, plain_tip(text), widget)


def name_it(
    widget: QWidget, name: str, shortcut: str = "", description: str = "", spoken: str = ""
) -> None:
    """Accessible name, and a tooltip with the shortcut: `Details (Ctrl+I)`.

    ``spoken``: the accessible name, where it says more than the tooltip.
    """
    widget.setAccessibleName(spoken or name)
    if shortcut:
        widget.setProperty(_NAMED, [name, shortcut, description, spoken])
    shortcut = look().keys.get(shortcut, shortcut)
    tip = f"{name} ({shortcut})" if shortcut else name
    if description:
        widget.setAccessibleDescription(description)
        tip = f"{tip}\n{description}"
    widget.setToolTip(plain_tip(tip))


def name_again(root: QWidget) -> None:
    """Puts the operator's present keys into the tooltips of all that is in ``root``."""
    for widget in root.findChildren(QWidget):
        named = widget.property(_NAMED)
        if not named:
            continue
        name, shortcut, description, spoken = named
        if widget.accessibleName() == (spoken or name):  # else it has another name since
            name_it(widget, name, shortcut, description, spoken)


def tip_it(widget: QWidget, text: str) -> None:
    """A tooltip on a part of a widget that has a name already; an empty one takes it off."""
    widget.setToolTip(plain_tip(text))
