"""Words for screen readers that have no place on the screen.

Invariant: only what needs hearing is announced (failed sends, changes in a dialog, a window
about to close); never each incoming message.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.core.bidi import strip


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say `words`, at once if urgent."""
    # Loaded with the first announcement: it is not needed to paint the first window.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, strip(words))
    kind = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kind.Assertive if urgent else kind.Polite)
    QAccessible.updateAccessibility(event)
