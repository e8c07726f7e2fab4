"""The results: a model of headings and finds, and the delegate that paints them.

Invariant: a heading can't be chosen; every find answers a sentence for screen readers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.core.bidi import isolate, strip
from app.domain.messages import ChatKind, Kind
from app.domain.rows import ChatRow, NumberRow, SearchHit
from app.services.seeking import Found, Written
from app.ui import phrases
from app.ui.models.chat_preview import chat_name, kind_name, plain_name, words_of
from app.ui.search.snippet import forget_folded, snippet
from app.ui.style.look import look, theme
from app.ui.style.tokens import TextSize
from app.ui.widgets import painting
from app.ui.widgets.marked import draw_line, forget_set
from app.ui.widgets.row_pictures import OwnGround, RowPictures
from app.ui.widgets.table import HOVER, HoverRows

Index = QModelIndex | QPersistentModelIndex
FIND_ROLE = Qt.ItemDataRole.UserRole + 1
_FEW = {"chats": 4, "notes": 3, "templates": 3, "canned": 3}
FIND_HEIGHT = 58
_TIME_SHOWN_MS = 30_000
_ICONS = {"note": "sticky-note", "template": "layout-template", "canned": "zap"}


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's title with how many it has."""

    kind: str
    title: str
    count: str


@dataclass(frozen=True, slots=True)
class More:
    """The rest of a section; choosing it shows them."""

    kind: str
    count: int


Find = ChatRow | SearchHit | Written
Row = Heading | More | Find


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("SearchPanel", text, None, n)


class ResultsModel(QAbstractListModel):
    """Rows in order; ``terms`` are what is marked in them."""

    def __init__(self, numbers: Callable[[], Mapping[int, NumberRow]], now: Callable[[], int]):
        super().__init__()
        self.numbers = numbers
        self.now = now
        self._rows: list[Row] = []
        self.terms: list[str] = []

    def show_rows(self, rows: list[Row], terms: list[str]) -> None:
        """Replaces what is listed; rows that only follow are added, so that a place is kept."""
        known = len(self._rows)
        if terms == self.terms and known and rows[:known] == self._rows:
            if len(rows) > known:
                self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
                self._rows = rows
                self.endInsertRows()
            return
        self.beginResetModel()
        self._rows, self.terms = rows, terms
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def row(self, at: int) -> Row | None:
        """The row at a place."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def place(self, row: Row | None) -> int:
        """Where the same find stands now, with whatever it says; -1 where it is gone."""
        wanted = _name(row)
        return next((at for at, one in enumerate(self._rows) if _name(one) == wanted), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == FIND_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row(index.row()), Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _spoken(self, row: Row) -> str:
        if isinstance(row, Heading):
            return phrases.listed((row.title, str(row.count) if row.count else ""))
        if isinstance(row, More):
            return _tr("Show %n more", row.count)
        number = self.numbers().get(getattr(row, "number_id", 0))
        parts = [title_of(row), number.name if number is not None else "", line_of(row)]
        at = row.last_at if isinstance(row, ChatRow) else row.at
        parts.append(phrases.list_time(at, self.now()))
        return strip(phrases.listed(parts))


def rows_of(found: Found, opened: set[str]) -> list[Row]:
    """An answer by sections, the few first; of those ``opened`` all that was found."""
    titles = {
        "chats": _tr("Chats"),
        "notes": _tr("Notes"),
        "templates": _tr("Templates"),
        "canned": _tr("Canned replies"),
    }
    rows: list[Row] = []
    for kind, title in titles.items():
        finds: tuple[ChatRow | Written, ...] = getattr(found, kind)
        if not finds:
            continue
        few = len(finds) if kind in opened else _FEW[kind]
        rows.append(Heading(kind, title, str(len(finds))))
        rows.extend(finds[:few])
        if len(finds) > few:
            rows.append(More(kind, len(finds) - few))
    if found.messages:
        count = "" if found.more else str(len(found.messages))
        # of a common word only the newest are read, so there is no count to tell
        rows.append(Heading("messages", _tr("Messages"), count))
        rows.extend(found.messages)
    return rows


def _name(row: Row | None) -> tuple[str, object]:
    if isinstance(row, ChatRow):
        return "chat", row.id
    if isinstance(row, SearchHit):
        return "message", row.message_id
    if isinstance(row, Written):
        return row.kind, row.key or row.text
    return "", row


def title_of(row: Find) -> str:
    """Whose or what it is."""
    if isinstance(row, ChatRow):
        return chat_name(row)
    if isinstance(row, Written):
        return row.title
    name = row.chat_name.split("@", 1)[0]
    if name.isdigit():
        name = phrases.phone(name)
    if row.out:
        return _tr("You to {name}").format(name=isolate(name))
    if row.chat_kind is not ChatKind.PERSON and row.sender_name:
        return _tr("{sender} in {name}").format(sender=isolate(row.sender_name), name=isolate(name))
    return isolate(name)


def line_of(row: Find) -> str:
    """What stands under the title."""
    if isinstance(row, ChatRow):
        number = plain_name(row)
        phone = phrases.phone(row.address) if row.kind is ChatKind.PERSON else ""
        return phone if strip(phone) != number else words_of(row.last_kind, row.last_text)
    if isinstance(row, SearchHit) and not row.text:
        return kind_name(row.kind)
    return row.text


class ResultsDelegate(QStyledItemDelegate):
    """Paints headings and finds; found words are marked."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.pictures = RowPictures()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = self._view.model()
        row = model.row(index.row()) if isinstance(model, ResultsModel) else None
        if isinstance(row, Heading):
            return QSize(0, theme().px(34))
        return QSize(0, theme().px(36 if isinstance(row, More) else FIND_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, model = self._view, self._view.model()
        row = model.row(index.row()) if isinstance(model, ResultsModel) else None
        if row is None or not isinstance(model, ResultsModel):
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = view.property(HOVER) == index.row()

        def paint(brush: QPainter, rect: QRect) -> None:
            if isinstance(row, Heading):
                self._paint_heading(brush, rect, row)
                return
            painting.draw_row(brush, look(), rect, selected=selected, hovered=hovered)
            if isinstance(row, More):
                self._paint_more(brush, rect, row)
            else:
                self._paint_find(brush, rect, row, model)

        number = model.numbers().get(getattr(row, "number_id", 0))
        tag = (number.code, number.colour) if number is not None else None
        shown = (row, selected, hovered, tag, tuple(model.terms), model.now() // _TIME_SHOWN_MS)
        self.pictures.draw(painter, option.rect, shown, ResultsView.ground, paint)
        if selected and view.property("keyboardFocus") and not isinstance(row, Heading):
            painting.draw_row_focus(painter, look(), option.rect)

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading) -> None:
        now = theme()
        inner = rect.adjusted(16, 10, -16, 0)
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
            rect.adjusted(64, 0, -16, 0) if not now.rtl else rect.adjusted(16, 0, -64, 0),
            _tr("Show %n more", row.count),
            now.font("small", "medium"),
            now.color("text.link"),
            rtl=now.rtl,
        )

    def _paint_find(self, painter: QPainter, rect: QRect, row: Find, model: ResultsModel) -> None:
        now = theme()
        rtl = now.rtl
        inner = rect.adjusted(16, 0, -16, 0)
        self._paint_face(painter, painting.at_start(inner, 36, rtl), row)
        inner = painting.after(inner, 48, rtl)
        height = now.px(20)
        first = QRect(inner.x(), rect.y() + now.px(8), inner.width(), height)
        second = QRect(inner.x(), rect.y() + now.px(30), inner.width(), height)
        at = row.last_at if isinstance(row, ChatRow) else row.at
        font = now.font("small", tabular=True)
        when = phrases.list_time(at, model.now())
        if when:
            width = painting.text_width(when, font)
            box = painting.at_start(first, width, not rtl)
            painting.draw_text(painter, box, when, font, now.color("text.muted"), rtl=rtl)
            first = painting.after(first, width + 8, not rtl)
        number = model.numbers().get(row.number_id)
        if number is not None and number.code:
            width = painting.tag_width(now, number.code)
            box = painting.at_start(first, width, not rtl)
            painting.draw_tag(painter, look(), box, number.code, number.colour)
            first = painting.after(first, width + 8, not rtl)
        draw_marked(
            painter,
            first,
            title_of(row),
            model.terms if isinstance(row, ChatRow) else [],
            "body",
            "text.primary",
        )
        draw_marked(painter, second, line_of(row), model.terms, "body", "text.secondary")

    def _paint_face(self, painter: QPainter, box: QRect, row: Find) -> None:
        box = QRect(box.x(), box.y() + (box.height() - 36) // 2, 36, 36)
        if isinstance(row, Written):
            now = theme()
            painting.fill_round(painter, box, now.radius("md"), now.color("surface.sunken"))
            look().icons.draw(painter, box, _ICONS[row.kind], "text.secondary", 18)
            return
        kind = row.kind if isinstance(row, ChatRow) else row.chat_kind
        name = plain_name(row) if isinstance(row, ChatRow) else row.chat_name
        unnamed = name.split("@", 1)[0].lstrip("+").replace(" ", "").isdigit()
        painting.draw_avatar(
            painter,
            look(),
            box,
            seed=row.address,
            name=name,
            square=kind is not ChatKind.PERSON,
            icon="user-round" if unnamed else "",
        )


class ResultsView(HoverRows, OwnGround, QListView):
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


def kinds_of_filter() -> list[tuple[str, str, frozenset[Kind]]]:
    """The kinds that a search can be narrowed to: key, words, kinds."""
    return [
        ("", _tr("Any kind"), frozenset()),
        ("text", _tr("Text"), frozenset({Kind.TEXT})),
        ("image", _tr("Pictures"), frozenset({Kind.IMAGE, Kind.STICKER})),
        ("video", _tr("Videos"), frozenset({Kind.VIDEO})),
        ("audio", _tr("Voice and sound"), frozenset({Kind.AUDIO})),
        ("document", _tr("Documents"), frozenset({Kind.DOCUMENT})),
        ("place", _tr("Places and contacts"), frozenset({Kind.LOCATION, Kind.CONTACTS})),
        ("template", _tr("Templates"), frozenset({Kind.TEMPLATE})),
    ]
