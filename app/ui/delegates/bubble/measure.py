"""Lays a message out: bubble, quote, media, text, time, reactions, the line under it.

`shape_of` is pure in what it is given; the delegate caches its answers. Invariant: the bubble's
side depends on the sender only, and no piece reaches out of the row.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QRect

from app.domain.messages import Direction, Kind
from app.domain.rows import MessageRow
from app.ui.delegates.bubble import files, paints
from app.ui.delegates.bubble.lines import add_reactions, add_under_line
from app.ui.delegates.bubble.shape import Draw, Moment, Shape, Zone
from app.ui.delegates.bubble.text import TextBlock
from app.ui.models.chat_preview import without_text
from app.ui.models.message_words import (
    card_lines,
    sender_of,
    shown_text,
    system_icon,
    system_line,
)
from app.ui.models.timeline_entry import Entry
from app.ui.style.tokens import Theme
from app.ui.widgets.painting import text_width

translate = QCoreApplication.translate

MARGIN, PAD_X, PAD_Y, FRAME = 20, 12, 7, 3
PICTURE_MAX = 300


@dataclass(slots=True)
class _Piece:
    """A part of a bubble. ``role``: picture, words, voice, file, quote or empty."""

    rect: QRect
    draw: Draw
    role: str = ""


@dataclass(slots=True)
class _Stack:
    """Pieces of a bubble from top to bottom, at x = 0 until the bubble's place is known."""

    most: int
    width: int = 0
    height: int = 0
    last: int = 0
    pieces: list[_Piece] = field(default_factory=list)

    def add(
        self,
        width: int,
        height: int,
        draw: Draw,
        role: str = "",
        *,
        last: int = -1,
        gap: int = 0,
    ) -> None:
        """A piece under the others; ``last`` is the room its last line takes from the start."""
        self.height += gap
        rect = QRect(0, self.height, min(width, self.most), height)
        self.pieces.append(_Piece(rect, draw, role))
        self.width = max(self.width, rect.width())
        self.height += height
        self.last = rect.width() if last < 0 else last


def shape_of(entry: Entry, width: int, theme: Theme, moment: Moment) -> Shape:
    """The row of a message in a timeline of this width."""
    shape = Shape(width, theme.rtl)
    top = _heads(shape, entry, theme)
    shape.heads = len(shape.draws)
    row = entry.row
    shape.still = row.media is None
    if row.kind is Kind.SYSTEM:
        _system(shape, row, theme, top)
        return shape
    _bubble(shape, entry, theme, moment, top)
    return shape


def _heads(shape: Shape, entry: Entry, theme: Theme) -> int:
    top = 0
    for words, unread in ((entry.day, False), (paints.unread_words(entry.unread), True)):
        if words:
            rect = QRect(MARGIN, top + theme.px(12), shape.width - 2 * MARGIN, theme.px(20))
            shape.add(rect, paints.separator(words, unread=unread))
            top = rect.bottom() + 1 + theme.px(6)
    return top


def _system(shape: Shape, row: MessageRow, theme: Theme, top: int) -> None:
    segments = system_line(row)
    height = theme.px(22)
    need = paints.system_width(segments, row, theme)
    width = min(need, shape.width - 2 * MARGIN)
    rect = QRect((shape.width - width) // 2, top + 8, width, height)
    shape.add(rect, paints.system_pill(segments, system_icon(row), row))
    shape.bubble = rect
    shape.height = rect.bottom() + 1 + 4


def _bubble(shape: Shape, entry: Entry, theme: Theme, moment: Moment, top: int) -> None:
    row = entry.row
    room = shape.width - 2 * MARGIN
    most = min(theme.px(theme.column("bubbleMax")), round(room * 0.86)) - 2 * PAD_X
    stack = _Stack(max(80, most))
    _lead(stack, entry, theme, moment)
    _media(stack, row, theme, moment)
    block = _text(stack, row, theme, moment)
    meta_width = paints.meta_width(row, theme, moment)
    if stack.last + 14 + meta_width <= stack.most:
        stack.width = max(stack.width, stack.last + 14 + meta_width)
        extra = 0
    else:
        stack.width = max(stack.width, meta_width)
        extra = theme.px(15)
    bare = stack.pieces[0].role == "picture"
    pad_top = FRAME if bare else PAD_Y
    out = row.direction is Direction.OUT
    width = stack.width + 2 * PAD_X
    height = pad_top + stack.height + extra + PAD_Y
    left = shape.width - MARGIN - width if out else MARGIN
    shape.bubble = QRect(left, top + (8 if entry.first else 4), width, height)
    shape.add(shape.bubble, paints.bubble(entry))
    _place(shape, stack, row, pad_top, block)
    meta = QRect(
        left + width - meta_width - 10,
        shape.bubble.bottom() - theme.px(14) - 3,
        meta_width,
        theme.px(14),
    )
    over = _is_picture(row) and not row.text
    shape.add(meta, paints.meta(row, over=over))
    shape.height = shape.bubble.bottom() + 1
    if row.reactions:
        add_reactions(shape, row, theme)
    add_under_line(shape, entry, theme, moment, out)
    if entry.last:
        shape.height += 2


def _place(
    shape: Shape, stack: _Stack, row: MessageRow, pad_top: int, block: TextBlock | None
) -> None:
    """Moves the pieces into the bubble, and says what a press on them does."""
    left, top = shape.bubble.x() + PAD_X, shape.bubble.y() + pad_top
    for piece in stack.pieces:
        placed = piece.rect.translated(left, top)
        if piece.role == "picture":
            placed.setX(shape.bubble.x() + FRAME)
            placed.setWidth(shape.bubble.width() - 2 * FRAME)
        elif piece.role == "quote":
            placed.setWidth(stack.width)
        elif block is not None and piece.role == "words":
            if block.rtl != shape.rtl and block.lines > 1:
                placed.setWidth(stack.width)
            block.settle(placed.width())
            shape.text, shape.text_box = block, placed
        shape.add(placed, piece.draw)
        if piece.role == "voice":
            shape.zones += files.voice_zones(placed)
        elif piece.role in ("picture", "file"):
            shape.zones.append(Zone(placed, "open"))
        elif piece.role == "quote":
            shape.zones.append(Zone(placed, "quoted"))


def _above(entry: Entry, moment: Moment) -> list[str]:
    """What stands over the content: sender's name, forwarded mark, quote."""
    row = entry.row
    found = []
    # some lists of a group's messages do not tell who wrote them
    if moment.group and entry.first and row.direction is Direction.IN and sender_of(row):
        found.append("name")
    if row.automatic:
        found.append("automatic")
    if row.forwarded:
        found.append("forwarded")
    if entry.quote is not None or row.quoted:
        found.append("quote")
    return found


def _lead(stack: _Stack, entry: Entry, theme: Theme, moment: Moment) -> None:
    row = entry.row
    above = _above(entry, moment)
    if "name" in above:
        name = sender_of(row)
        width = text_width(name, theme.font("body", "semibold"))
        stack.add(width, theme.line("body"), paints.sender(name, row.sender or name), gap=0)
        stack.height += 2
    if "automatic" in above:
        label = translate("Bubble", "Automatic answer")
        width = text_width(label, theme.font("small")) + 18
        stack.add(width, theme.line("small"), paints.label("message-circle", label), gap=0)
        stack.height += 2
    if "forwarded" in above:
        label = translate("Bubble", "Forwarded")
        width = text_width(label, theme.font("small")) + 18
        stack.add(width, theme.line("small"), paints.label("reply", label), gap=0)
        stack.height += 2
    if "quote" in above:
        name = entry.quote.name if entry.quote is not None else ""
        text = (
            entry.quote.text
            if entry.quote is not None
            else translate("Bubble", "A message not in this chat")
        )
        font = theme.font("small")
        need = max(text_width(text, font), text_width(name, theme.font("small", "semibold"))) + 24
        stack.add(
            need,
            theme.px(42 if name else 26),
            paints.quote(name, text, row.direction is Direction.OUT),
            "quote",
            gap=2,
        )
        stack.height += 5


def _is_picture(row: MessageRow) -> bool:
    return row.kind in (Kind.IMAGE, Kind.VIDEO, Kind.STICKER) and row.media is not None


def _media(stack: _Stack, row: MessageRow, theme: Theme, moment: Moment) -> None:
    if _is_picture(row):
        width, height = files.picture_size(row, min(PICTURE_MAX, stack.most), theme)
        stack.add(width - 2 * (PAD_X - FRAME), height, files.picture_of(row, moment), "picture")
        stack.height += 5 if row.text else 0
        stack.last = 0 if row.text else stack.most
        if not row.text:
            stack.last = -1000  # the time lies over the picture
            stack.height -= PAD_Y - FRAME
    elif row.kind is Kind.AUDIO:
        stack.add(files.VOICE_WIDTH, theme.px(34), files.voice_of(row, moment), "voice")
    elif row.kind is Kind.DOCUMENT or (row.media is not None and row.kind is not Kind.TEXT):
        need = files.file_width(row, theme)
        stack.add(need, theme.px(40), files.file_of(row), "file", gap=2)
        stack.height += 3
    else:
        icon, title, detail = card_lines(row)
        if title:
            width = text_width(title, theme.font("small")) + 20
            stack.add(width, theme.line("small") + 2, paints.label(icon, title))
            if detail:
                wide = text_width(detail, theme.font("small"))
                stack.add(wide, theme.line("small"), paints.label("", detail))
    if row.kind is Kind.NOTE:
        stack.add(
            text_width(translate("Bubble", "Note, never sent"), theme.font("small")) + 18,
            theme.line("small") + 2,
            paints.label("lock", translate("Bubble", "Note, never sent")),
        )


def _text(stack: _Stack, row: MessageRow, theme: Theme, moment: Moment) -> TextBlock | None:
    text = shown_text(row)
    if not text:
        if stack.pieces:
            return None
        text = without_text()
    gap = 3 if row.media is not None or card_lines(row)[1] else 0
    block = TextBlock(text, theme, theme.font("message"), stack.most, found=moment.found)
    draw = paints.text_of(row, block)
    stack.add(block.width, block.height, draw, "words", last=block.last, gap=gap)
    return block
