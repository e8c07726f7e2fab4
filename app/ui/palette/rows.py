"""The palette's list: a model of headings and entries, and the delegate that paints them."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.folding import fold
from app.ui import phrases
from app.ui.palette.entries import Entry, forget_folded
from app.ui.search import snippet
from app.ui.style.look import look
from app.ui.widgets import painting
from app.ui.widgets.marked import draw_line
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.placed_list import MixedList
from app.ui.widgets.row_pictures import OwnGround, RowPictures

ENTRY_ROLE = Qt.ItemDataRole.UserRole
_HEADING, _ROW, _SIDE, _END = 34, 38, 10, 15
# a row ends where the scroll bar begins
_BAR = 10
_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
Index = QModelIndex | QPersistentModelIndex


def height_of(one: str | Entry) -> int:
    """How high the row of a heading or an entry is."""
    return look().theme.px(_HEADING if isinstance(one, str) else _ROW)


class PaletteModel(QAbstractListModel):
    """Headings (plain text) and entries, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[str | Entry] = []
        self.query = ""

    def show_rows(self, rows: list[str | Entry], query: str) -> None:
        """Replaces what is listed."""
        self.beginResetModel()
        self.rows = rows
        self.query = query
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def heights(self) -> list[int]:
        """How high each row is."""
        return [height_of(one) for one in self.rows]

    def one(self, row: int) -> str | Entry:
        """The heading or the entry of a row."""
        return self.rows[row]

    def entry(self, row: int) -> Entry | None:
        """The entry of a row; None for a heading."""
        one = self.rows[row] if 0 <= row < len(self.rows) else None
        return one if isinstance(one, Entry) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == ENTRY_ROLE:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(one, str):
                return one
            return phrases.listed((one.title, one.reason or _detail(one), one.badge, one.keys))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _detail(entry: Entry) -> str:
    return entry.detail or (phrases.phone(entry.phone) if entry.phone else "")


def _marked(entry: Entry, query: str) -> snippet.Marks:
    """Where the letters stand in the title."""
    wanted = fold(query)
    return snippet.marks(entry.title, [wanted])[:1] if wanted else ()


class PaletteView(OwnGround, MixedList):
    """The list of entries."""

    ground = "surface.raised"

    def __init__(self) -> None:
        super().__init__()
        lay_over(self, self.ground)


class PaletteDelegate(QStyledItemDelegate):
    """Paints a heading or an entry with its matching letters in the accent colour."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.pictures = RowPictures()

    def forget(self) -> None:
        """Nothing of what was listed is kept any more."""
        forget_folded()
        snippet.forget_folded()
        self.pictures.forget()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if isinstance(model, PaletteModel):
            one, rect = model.one(index.row()), option.rect
            row = painting.at_start(rect, rect.width() - _BAR, look().theme.rtl)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            shown, paint = self._picture(one, model.query, selected=selected)
            self.pictures.draw(painter, row, shown, PaletteView.ground, paint)

    def prepare(
        self,
        rows: Sequence[str | Entry],
        query: str,
        chosen: int,
        enough: Callable[[], bool],
    ) -> None:
        """Paints rows that are about to be listed, as far as there is room, until ``enough``."""
        port, ratio = self._view.viewport().size(), self._view.devicePixelRatioF()
        top = 0
        for at, one in enumerate(rows):
            if top >= port.height() or enough():
                break
            size = QSize(port.width() - _BAR, height_of(one))
            shown, paint = self._picture(one, query, selected=at == chosen)
            self.pictures.make(size, ratio, shown, PaletteView.ground, paint)
            top += size.height()

    def _picture(
        self, one: str | Entry, query: str, *, selected: bool
    ) -> tuple[Hashable, Callable[[QPainter, QRect], None]]:
        """All that a row shows, and what paints it."""
        if isinstance(one, str):
            return one, partial(self._paint_heading, text=one)
        marked = _marked(one, query)
        keys = tuple(painting.keys_of(one.keys)) if one.keys else ()
        paint = partial(self._paint_entry, entry=one, selected=selected, marked=marked)
        return (one.looks, selected, marked, keys), paint

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        now = look().theme
        painting.draw_text(
            painter,
            rect.adjusted(_SIDE, 8, -_SIDE, 0),
            text,
            now.font("caption", "semibold"),
            now.color("text.muted"),
            rtl=now.rtl,
        )

    def _paint_entry(
        self, painter: QPainter, rect: QRect, entry: Entry, selected: bool, marked: snippet.Marks
    ) -> None:
        now = look().theme
        if selected:
            painting.fill_round(painter, rect, now.radius("md"), now.color("surface.selected"))
        start, end = (_END, _SIDE) if now.rtl else (_SIDE, _END)
        inner = rect.adjusted(start, 0, -end, 0)
        tile = painting.at_start(inner, 26, now.rtl)
        tile = QRect(tile.x(), rect.y() + (rect.height() - 26) // 2, 26, 26)
        if entry.seed:
            painting.draw_avatar(
                painter,
                look(),
                tile,
                seed=entry.seed,
                name=entry.face or entry.title,
                square=entry.square,
            )
        else:
            painting.fill_round(
                painter,
                tile,
                now.radius("sm"),
                now.color("surface.base"),
                now.color("border.default"),
            )
            role = "accent.text" if selected else "text.secondary"
            look().icons.draw(painter, tile.adjusted(5, 5, -5, -5), entry.icon, role, 16)
        inner = painting.after(inner, 36, now.rtl)
        inner = self._paint_end(painter, inner, entry)
        self._paint_words(painter, inner, entry, marked)

    def _paint_end(self, painter: QPainter, inner: QRect, entry: Entry) -> QRect:
        now = look().theme
        rtl = now.rtl
        width = 0
        if entry.badge:
            width = painting.chip_width(now, entry.badge, entry.badge_icon)
            box = painting.at_start(inner, width, not rtl)
            painting.draw_chip(
                painter, look(), box, entry.badge, entry.badge_tone, entry.badge_icon
            )
        elif entry.keys:
            width = painting.keycaps_width(now, entry.keys)
            painting.draw_keycaps(
                painter, look(), painting.at_start(inner, width, not rtl), entry.keys
            )
        elif entry.end:
            font = now.font("small", tabular=True)
            width = painting.text_width(entry.end, font)
            painting.draw_text(
                painter,
                painting.at_start(inner, width, not rtl),
                entry.end,
                font,
                now.color("text.muted"),
                align="end",
                rtl=rtl,
            )
        if width:
            inner = painting.after(inner, width + 10, not rtl)
        if entry.code:
            wide = painting.tag_width(now, entry.code)
            painting.draw_tag(
                painter, look(), painting.at_start(inner, wide, not rtl), entry.code, entry.tag
            )
            inner = painting.after(inner, wide + 10, not rtl)
        return inner

    def _paint_words(
        self, painter: QPainter, inner: QRect, entry: Entry, marked: snippet.Marks
    ) -> None:
        now = look().theme
        ink = "text.disabled" if entry.reason else "text.primary"
        font = now.font("body", mono=entry.kind == "operations")
        if not marked or (now.rtl and entry.kind == "operations"):
            used = painting.draw_text(
                painter, inner, entry.title, font, now.color(ink), rtl=now.rtl
            )
        elif now.rtl or _FROM_THE_RIGHT.search(entry.title):
            # only the whole line knows where letters stand that are read both ways
            used = draw_line(painter, inner, entry.title, "body", ink, marked)
        else:
            used, ((at, end),) = 0, marked
            bold = now.font("body", "semibold", mono=entry.kind == "operations")
            parts = (
                (entry.title[:at], font, ink),
                (entry.title[at:end], bold, "accent.text"),
                (entry.title[end:], font, ink),
            )
            for text, face, role in parts:
                if text:
                    place = painting.after(inner, used, now.rtl)
                    used += painting.draw_text(painter, place, text, face, now.color(role))
        detail = entry.reason or _detail(entry)
        if detail:
            place = painting.after(inner, used + 12, now.rtl)
            if place.width() > 24:
                draw_line(painter, place, detail, "small", "text.muted")
