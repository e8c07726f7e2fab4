"""How a canned reply looks in the list of the dialog that manages them.

Invariant: what is typed after the slash is read from left to right.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from app.ui.style.look import theme
from app.ui.widgets.choice_list import ChoiceRows
from app.ui.widgets.painting import after, at_start, draw_text, text_width


class ManagedRows(ChoiceRows):
    """Name and folder over the title."""

    height = 44
    margins = (9, 4)

    def paint_choice(self, painter: QPainter, rect: QRect, row: Any) -> None:
        now, inner = theme(), rect
        first = QRect(inner.x(), inner.y(), inner.width(), inner.height() // 2)
        small, muted = now.font("small"), now.color("text.muted")
        width = min(text_width(row.folder, small), inner.width() // 2) if row.folder else 0
        if width:
            end = at_start(first, width, not now.rtl)
            draw_text(painter, end, row.folder, small, muted, align="end", rtl=now.rtl)
        name, ink = f"/{row.name}", now.color("accent.text")
        place = after(first, width + 8 if width else 0, not now.rtl)
        font = now.font("body", "semibold")
        draw_text(painter, place, name, font, ink, rtl=now.rtl, text_rtl=False)
        second = first.translated(0, inner.height() // 2)
        words = row.title or " ".join(row.text.split())
        draw_text(painter, second, words, small, now.color("text.secondary"), rtl=now.rtl)
