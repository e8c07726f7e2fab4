"""A search field that offers, as one types, how the word may go on.

The field keeps the focus. Down and Up choose, Tab or Enter take what is chosen (Tab takes the first
where nothing is), Esc closes the offers and leaves the text. Invariant: Enter without a choice
searches for what stands there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.services.completion import Completion, Suggestion, taken
from app.ui.style.look import theme
from app.ui.widgets.announce import announce
from app.ui.widgets.fields import SearchField
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.painting import after, at_start, draw_text, text_width
from app.ui.widgets.panel import Line
from app.ui.widgets.popup import PopupFrame

Index = QModelIndex | QPersistentModelIndex
SUGGESTION = Qt.ItemDataRole.UserRole + 1
_ROW = 30
_LEAST = 380


class SuggestionModel(QAbstractListModel):
    """The ways to go on."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Suggestion, ...] = ()

    def show(self, rows: tuple[Suggestion, ...]) -> None:
        """Others."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == SUGGESTION:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.text}, {row.note}" if row.note else row.text
        return None


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(SUGGESTION)
        if not isinstance(row, Suggestion):
            return
        now = theme()
        some: Any = option
        rect: QRect = some.rect
        if some.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, now.color("surface.selected"))
        elif some.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, now.color("surface.hover"))
        inner = rect.adjusted(12, 0, -12, 0)
        mono = now.font("small", mono=True)
        width = min(text_width(row.text, mono), inner.width() * 2 // 3)
        ink = now.color("text.primary")
        place = at_start(inner, width, now.rtl)
        draw_text(painter, place, row.text, mono, ink, rtl=now.rtl, text_rtl=False)
        rest = after(inner, width + 14, now.rtl)
        small, muted = now.font("small"), now.color("text.muted")
        draw_text(painter, rest, row.note, small, muted, align="end", rtl=now.rtl)


class SuggestionPopup(PopupFrame):
    """The offers under a field; it never takes the focus."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor, "", takes_focus=False, margin=1)
        self.setAccessibleName(self.tr("Ways to go on"))
        self.model = SuggestionModel()
        self.view = QListView()
        self.view.setModel(self.model)
        self._rows = _Rows()
        self.view.setItemDelegate(self._rows)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(self.tr("Ways to go on"))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.view)
        self.body.addWidget(Line())
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 6)
        foot.setSpacing(14)
        arrows = QHBoxLayout()
        arrows.setSpacing(4)
        arrows.addWidget(KeyCap("↑"))
        arrows.addWidget(KeyCap("↓", self.tr("choose")))
        foot.addLayout(arrows)
        foot.addWidget(KeyCap("Tab", self.tr("take it")))
        foot.addWidget(KeyCap("Esc", self.tr("close")))
        foot.addStretch(1)
        self.body.addLayout(foot)

    def show_rows(self, rows: tuple[Suggestion, ...]) -> None:
        """Opens with these, nothing chosen."""
        self.model.show(rows)
        self.view.setCurrentIndex(QModelIndex())
        self.view.setFixedHeight(theme().px(_ROW) * len(rows))
        self.body.activate()
        self.open_at(width=max(_LEAST, self._anchor.width()), height=self.body.sizeHint().height())

    def step(self, by: int) -> Suggestion | None:
        """Chooses the next or previous one."""
        count = self.model.rowCount()
        at = self.view.currentIndex().row()
        at = (at + by) % count if at >= 0 else (0 if by > 0 else count - 1)
        self.view.setCurrentIndex(self.model.index(at))
        return self.chosen()

    def chosen(self, *, or_first: bool = False) -> Suggestion | None:
        """What is chosen; with ``or_first`` the first where nothing is."""
        index = self.view.currentIndex()
        if not index.isValid() and or_first:
            index = self.model.index(0)
        found = index.data(SUGGESTION) if index.isValid() else None
        return found if isinstance(found, Suggestion) else None


class CompletingField(SearchField):
    """``complete`` answers for a text and the cursor's place in it."""

    def __init__(
        self,
        placeholder: str,
        complete: Callable[[str, int], Completion],
        *,
        keys: str = "",
        name: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, keys=keys, name=name, small=small, parent=parent)
        self._complete = complete
        self._completion = Completion()
        self._popup: SuggestionPopup | None = None
        self.textEdited.connect(lambda _text: self._offer())

    @property
    def offers(self) -> tuple[Suggestion, ...]:
        """What is offered at present."""
        opened = self._popup is not None and not self._popup.isHidden()
        return self._completion.found if opened else ()

    def _offer(self, *, asked: bool = False) -> None:
        text, cursor = self.text(), self.cursorPosition()
        self._completion = self._complete(text, cursor)
        # an empty field offers everything only to those who ask
        if not self._completion.found or not (text.strip() or asked):
            self._close()
            return
        if self._popup is None:
            self._popup = SuggestionPopup(self)
            self._popup.view.clicked.connect(lambda _index: self._take(self._chosen()))
        self._popup.show_rows(self._completion.found)

    def _chosen(self, *, or_first: bool = False) -> Suggestion | None:
        return self._popup.chosen(or_first=or_first) if self._popup is not None else None

    def _take(self, chosen: Suggestion | None) -> None:
        if chosen is None:
            return
        text, cursor = taken(self.text(), self._completion, chosen)
        self._close()
        self.setText(text)
        self.setCursorPosition(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not chosen.whole:
            self._offer()

    def _close(self) -> None:
        if self._popup is not None:
            self._popup.close_popup()

    def event(self, event: QEvent) -> bool:
        # Tab would leave the field before a key press is told of it
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self.offers
        ):
            self._take(self._chosen(or_first=True))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self.offers and self._popup is not None:
                now = self._popup.step(1 if key == Qt.Key.Key_Down else -1)
                if now is not None:
                    announce(self, f"{now.text} {now.note}".strip())
            elif key == Qt.Key.Key_Down:
                self._offer(asked=True)
            return
        if self.offers and key == Qt.Key.Key_Escape:
            self._close()
            return
        if self.offers and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self._chosen()
            if chosen is not None:
                self._take(chosen)
                return
            self._close()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._close()
        super().focusOutEvent(event)
