"""A chat or a customer as a row of a list that is narrowed by typing.

For the dialogs that ask for one (`forward_dialog.py`, `join_dialog.py`). Invariant: a row that
can't be taken is paler, and says why in its second line.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from app.domain.messages import ChatKind
from app.domain.rows import ChatRow
from app.services.console import Console
from app.ui import phrases
from app.ui.models.chat_preview import chat_name
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.choice_list import ChoiceRows

_ICONS = {ChatKind.GROUP: "users", ChatKind.CHANNEL: "megaphone"}


class ChatChoice(NamedTuple):
    """``low`` is the second line; ``seed`` gives the avatar its colour."""

    name: str
    seed: str
    low: str = ""
    off: bool = False
    kind: ChatKind = ChatKind.PERSON
    number_id: int = 0
    row: ChatRow | None = None


def choice_of(row: ChatRow, low: str = "", *, off: bool = False) -> ChatChoice:
    """A chat of the list."""
    return ChatChoice(chat_name(row), row.address, low, off, row.kind, row.number_id, row)


def said(choice: ChatChoice) -> str:
    """What a screen reader says of it."""
    return phrases.listed((choice.name, choice.low))


class ChatChoiceRows(ChoiceRows):
    """Avatar, name, second line, and the code of our number."""

    height = 46
    margins = (10, 0)

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._console = console

    def paint_choice(self, painter: QPainter, rect: QRect, row: Any) -> None:
        now, inner = theme(), rect
        choice: ChatChoice = row
        side = 30
        box = painting.at_start(inner, side, now.rtl)
        box = QRect(box.x(), rect.y() + (rect.height() - side) // 2, side, side)
        icon = _ICONS.get(choice.kind, "")
        square = choice.kind is not ChatKind.PERSON
        painting.draw_avatar(
            painter, look(), box, seed=choice.seed, name=choice.name, square=square, icon=icon
        )
        inner = painting.after(inner, side + 10, now.rtl)
        number = self._console.numbers.by_id().get(choice.number_id)
        if number is not None and number.code:
            width = painting.tag_width(now, number.code)
            tag = painting.at_start(inner, width, not now.rtl)
            painting.draw_tag(painter, look(), tag, number.code, number.colour)
            inner = painting.after(inner, width + 8, not now.rtl)
        ink = now.color("text.disabled" if choice.off else "text.primary")
        if not choice.low:
            painting.draw_text(painter, inner, choice.name, now.font("body"), ink, rtl=now.rtl)
            return
        half = QRect(inner.x(), inner.y() + 4, inner.width(), inner.height() // 2 - 4)
        painting.draw_text(painter, half, choice.name, now.font("body"), ink, rtl=now.rtl)
        low = half.translated(0, half.height())
        muted = now.color("text.muted")
        painting.draw_text(painter, low, choice.low, now.font("small"), muted, rtl=now.rtl)
