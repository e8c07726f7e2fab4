"""The list of finds, and the delegate that paints them: a row with the found words marked.

Works with `ResultsModel`. Invariant: what is painted ahead is what would be painted.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.domain.messages import ChatKind
from app.domain.rows import ChatRow
from app.services.seeking import Written
from app.ui import phrases
from app.ui.models.chat_preview import plain_name
from app.ui.search.rows import (
    Find,
    Heading,
    More,
    ResultsModel,
    Row,
    height_of,
    line_of,
    more_of,
    title_of,
)
from app.ui.search.snippet import forget_folded, snippet
from app.ui.style.look import look, theme
from app.ui.style.tokens import TextSize, Theme
from app.ui.widgets import painting
from app.ui.widgets.marked import draw_line, forget_set
from app.ui.widgets.placed_list import MixedList
from app.ui.widgets.row_pictures import OwnGround, RowPictures
from app.ui.widgets.table import HOVER, HoverRows

Index = QModelIndex | QPersistentModelIndex
_TIME_SHOWN_MS = 30_000
_ICONS = {"note": "sticky-note", "template": "layout-template", "canned": "zap"}
_SIDE, _FACE, _LINE = 16, 36, 20
_Paint = Callable[[QPainter, QRect], None]


class ResultsDelegate(QStyledItemDelegate):
    """Paints headings and finds; found words are marked."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.pictures = RowPictures()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, model, at = self._view, self._view.model(), index.row()
        row = model.row(at) if isinstance(model, ResultsModel) else None
        if row is None or not isinstance(model, ResultsModel):
            return
        rect, selected = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = view.property(HOVER) == at
        shown, paint = self._picture(model, row, model.terms, selected=selected, hovered=hovered)
        self.pictures.draw(painter, rect, shown, ResultsView.ground, paint)
        if selected and view.property("keyboardFocus") and not isinstance(row, Heading):
            painting.draw_row_focus(painter, look(), rect)

    def prepare(
        self, rows: Sequence[Row], terms: list[str], chosen: int, enough: Callable[[], bool]
    ) -> None:
        """Paints rows that are about to be listed, as far as there is room, until ``enough``."""
        view, model = self._view, self._view.model()
        if not isinstance(model, ResultsModel):
            return
        port, ratio = view.viewport().size(), view.devicePixelRatioF()
        over, top = view.property(HOVER), 0
        for at, row in enumerate(rows):
            if top >= port.height() or enough():
                break
            size = QSize(port.width(), height_of(row))
            selected = at == chosen
            shown, paint = self._picture(model, row, terms, selected=selected, hovered=at == over)
            self.pictures.make(size, ratio, shown, ResultsView.ground, paint)
            top += size.height()

    def _picture(
        self, model: ResultsModel, row: Row, terms: list[str], *, selected: bool, hovered: bool
    ) -> tuple[Hashable, _Paint]:
        """All that a row shows, and what paints it."""
        if isinstance(row, Heading):
            return row, partial(self._paint_heading, row=row)
        if isinstance(row, More):
            paint: _Paint = partial(self._paint_more, row=row)
            return (row, selected, hovered), _on_row(paint, selected=selected, hovered=hovered)
        number = model.numbers().get(row.number_id)
        tag = (number.code, number.colour) if number is not None and number.code else None
        now = model.now()
        shown = (row, selected, hovered, tag, tuple(terms), now // _TIME_SHOWN_MS)
        paint = partial(self._paint_find, row=row, tag=tag, terms=terms, now=now)
        return shown, _on_row(paint, selected=selected, hovered=hovered)

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading) -> None:
        now = theme()
        inner = rect.adjusted(_SIDE, 10, -_SIDE, 0)
        used = painting.draw_text(
            painter,
            inner,
            row.title,
            now.font("caption", "semibold"),
            now.color("text.muted"),
            rtl=now.rtl,
        )
        painting.draw_text(
            painter,
            painting.after(inner, used + 6, now.rtl),
            row.count,
            now.font("caption", tabular=True),
            now.color("text.muted"),
            rtl=now.rtl,
        )

    def _paint_more(self, painter: QPainter, rect: QRect, row: More) -> None:
        now = theme()
        painting.draw_text(
            painter,
            rect.adjusted(64, 0, -_SIDE, 0) if not now.rtl else rect.adjusted(_SIDE, 0, -64, 0),
            more_of(row),
            now.font("small", "medium"),
            now.color("text.link"),
            rtl=now.rtl,
        )

    def _paint_find(
        self,
        painter: QPainter,
        rect: QRect,
        row: Find,
        tag: tuple[str, str] | None,
        terms: list[str],
        now: int,
    ) -> None:
        style = theme()
        rtl = style.rtl
        self._paint_face(painter, rect, row)
        first = _words(style, rect, 8)
        when = phrases.list_time(row.last_at if isinstance(row, ChatRow) else row.at, now)
        if when:
            font = style.font("small", tabular=True)
            width = painting.text_width(when, font)
            box = painting.at_start(first, width, not rtl)
            painting.draw_text(painter, box, when, font, style.color("text.muted"), rtl=rtl)
            first = painting.after(first, width + 8, not rtl)
        if tag is not None:
            width = painting.tag_width(style, tag[0])
            box = painting.at_start(first, width, not rtl)
            painting.draw_tag(painter, look(), box, *tag)
            first = painting.after(first, width + 8, not rtl)
        marked = terms if isinstance(row, ChatRow) else []
        draw_marked(painter, first, title_of(row), marked, "body", "text.primary")
        line = _words(style, rect, 30)
        draw_marked(painter, line, line_of(row), terms, "body", "text.secondary")

    def _paint_face(self, painter: QPainter, rect: QRect, row: Find) -> None:
        now = look()
        left = rect.right() + 1 - _SIDE - _FACE if now.theme.rtl else rect.x() + _SIDE
        box = QRect(left, rect.y() + (rect.height() - _FACE) // 2, _FACE, _FACE)
        if isinstance(row, Written):
            style = now.theme
            painting.fill_round(painter, box, style.radius("md"), style.color("surface.sunken"))
            now.icons.draw(painter, box, _ICONS[row.kind], "text.secondary", 18)
            return
        kind = row.kind if isinstance(row, ChatRow) else row.chat_kind
        name = plain_name(row) if isinstance(row, ChatRow) else row.chat_name
        unnamed = name.split("@", 1)[0].lstrip("+").replace(" ", "").isdigit()
        painting.draw_avatar(
            painter,
            now,
            box,
            seed=row.address,
            name=name,
            square=kind is not ChatKind.PERSON,
            icon="user-round" if unnamed else "",
        )


def _words(style: Theme, rect: QRect, down: int) -> QRect:
    """The room of a line beside the face, so many px below the row's beginning."""
    side = _SIDE + _FACE + 12
    left = rect.x() + (_SIDE if style.rtl else side)
    top = rect.y() + style.px(down)
    return QRect(left, top, rect.width() - side - _SIDE, style.px(_LINE))


def _on_row(paint: _Paint, *, selected: bool, hovered: bool) -> _Paint:
    """Over the ground of a row that is chosen, or under the mouse."""
    if not selected and not hovered:
        return paint

    def painted(painter: QPainter, rect: QRect) -> None:
        painting.draw_row(painter, look(), rect, selected=selected, hovered=hovered)
        paint(painter, rect)

    return painted


class ResultsView(HoverRows, OwnGround, MixedList):
    """The list of finds."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ownFocus", True)
        self.watch_rows()


def draw_marked(
    painter: QPainter, rect: QRect, text: str, terms: list[str], size: TextSize, role: str
) -> None:
    """One line with the found terms on a soft ground, in the text's own direction."""
    part = snippet(text, terms)
    draw_line(painter, rect, part.text, size, role, part.marks)


def forget_marked() -> None:
    """No line that was set is kept any more, nor a text that was folded for its marks."""
    forget_set()
    forget_folded()
