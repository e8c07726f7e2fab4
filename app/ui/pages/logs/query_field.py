"""The query of the activity log: a search field that frames the tokens it understands.

Invariant: frames are drawn where the letters stand; a text that has scrolled has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent

from app.ui.style.look import theme
from app.ui.widgets.painting import fill_round
from app.ui.widgets.search_field import SearchField


class QueryField(SearchField):
    """`names` are the tokens that are understood."""

    def __init__(self, placeholder: str, names: Iterable[str], *, name: str) -> None:
        super().__init__(placeholder, name=name, small=True)
        words = "|".join(names)
        self._token = re.compile(rf'(?<!\S)(?:{words}):(?:"[^"]*"|\S+)')

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        text = self.text()
        metrics = QFontMetrics(self.font())
        room = self.width() - 70
        if theme().rtl or metrics.horizontalAdvance(text) > room:
            return
        now = theme()
        painter = QPainter(self)
        start = 33
        soft = QColor(now.color("accent.solid"))
        soft.setAlphaF(0.08)
        for match in self._token.finditer(text):
            left = start + metrics.horizontalAdvance(text[: match.start()])
            width = metrics.horizontalAdvance(match.group())
            box = QRect(left - 3, (self.height() - 18) // 2, width + 6, 18)
            fill_round(painter, box, now.radius("sm"), soft, now.color("accent.border"))
