"""The results: a model of headings and finds, and what is said of each.

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
    Qt,
)

from app.core.bidi import isolate, strip
from app.domain.messages import ChatKind, Kind
from app.domain.rows import ChatRow, NumberRow, SearchHit
from app.services.seeking import Found, Written
from app.ui import phrases
from app.ui.digits import figures
from app.ui.models.chat_preview import chat_name, kind_name, plain_name, words_of
from app.ui.style.look import theme

Index = QModelIndex | QPersistentModelIndex
FIND_ROLE = Qt.ItemDataRole.UserRole + 1
_FEW = {"chats": 4, "notes": 3, "templates": 3, "canned": 3}
FIND_HEIGHT = 58
_HEADING, _MORE = 34, 36


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


def height_of(row: Row) -> int:
    """How high a row is."""
    if isinstance(row, Heading):
        return theme().px(_HEADING)
    return theme().px(_MORE if isinstance(row, More) else FIND_HEIGHT)


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

    def heights(self) -> list[int]:
        """How high each row is."""
        return [height_of(one) for one in self._rows]

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
            return more_of(row)
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
        rows.append(Heading(kind, title, figures(len(finds))))
        rows.extend(finds[:few])
        if len(finds) > few:
            rows.append(More(kind, len(finds) - few))
    if found.messages:
        count = "" if found.more else figures(len(found.messages))
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


def more_of(row: More) -> str:
    """What the row of a section's rest says."""
    return _tr("Show %Ln more", row.count)


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
