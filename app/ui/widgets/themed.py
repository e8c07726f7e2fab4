"""What our own controls have in common: they draw themselves anew when the look changes.

Invariant: `restyle` is idempotent and cheap; it runs once at construction and once for each
change of theme, text size or direction.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent

from app.ui.style.look import theme

_CHANGES = frozenset({QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange})


def sides(start: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins for `setContentsMargins`, which Qt does not mirror; call it in `restyle`."""
    return (end, top, start, bottom) if theme().rtl else (start, top, end, bottom)


class Themed:
    """Mix in before a QWidget class, and override `restyle`."""

    def changeEvent(self, event: QEvent) -> None:
        base: Any = super()
        base.changeEvent(event)
        if event.type() in _CHANGES:
            self.restyle()

    def restyle(self) -> None:
        """Take fonts, colours and sizes from the present theme."""
        widget: Any = self
        widget.updateGeometry()
        widget.update()
