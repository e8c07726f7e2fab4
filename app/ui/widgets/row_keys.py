"""What keys do in every list of rows: the first arrow, Ctrl+C, the menu, letters of a name.

Mixed into views beside `HoverRows`. Invariant: a menu opened by a key is that of the chosen row and
stands at it, wherever the mouse is; what is copied carries no direction marks.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QTreeView

from app.core.bidi import strip

_CHOOSES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# rows that are looked through for letters: of more, many would have to be read first
_LOOKED_AT = 1_000


def menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """The row that a menu is for, and where on the screen it opens."""
    if event.reason() != QContextMenuEvent.Reason.Keyboard:
        return view.indexAt(event.pos()), event.globalPos()
    index = view.currentIndex()
    if index.isValid():
        view.scrollTo(index)  # the wheel may have taken it out of sight
    seen = view.visualRect(index).intersected(view.viewport().rect())
    return index, view.viewport().mapToGlobal(seen.center())


def row_words(view: QAbstractItemView, index: QModelIndex) -> str:
    """A row as it is copied: its cells with tabs between, as tables paste them."""
    cells = [index]
    if isinstance(view, QTableView):
        columns = range(index.model().columnCount())
        cells = [index.siblingAtColumn(at) for at in columns if not view.isColumnHidden(at)]
    words = (" ".join(strip(str(one.data() or "")).split()) for one in cells)
    return "\t".join(words).rstrip("\t")


class RowKeys:
    """Mix in before a QAbstractItemView.

    ``on_menu`` gets the row and a place of the screen, ``on_copy``, ``on_enter`` and ``on_delete``
    the row; without one the menu has Copy, and the row's words are copied. ``find_column`` is the
    one that letters look in.
    """

    on_menu: Callable[[QModelIndex, QPoint], object] | None = None
    on_copy: Callable[[QModelIndex], object] | None = None
    on_enter: Callable[[QModelIndex], object] | None = None
    on_delete: Callable[[QModelIndex], object] | None = None
    find_column = 0
    _letters = ""
    _letter_at = 0.0

    def answer_keys(self, event: QKeyEvent) -> bool:
        """Whether the key is answered here."""
        view: Any = self
        at = view.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_row(at)
            return True
        acts = {Qt.Key.Key_Delete: self.on_delete} | dict.fromkeys(_ENTER, self.on_enter)
        act, key = acts.get(Qt.Key(event.key())), event.key()
        if event.modifiers() & _HELD or not at.isValid() or not (act or key in _CHOOSES):
            return False
        # where the keyboard arrives a row is current, but nothing is chosen yet
        free = (
            not view.selectionModel().isSelected(at)
            and at.flags() & Qt.ItemFlag.ItemIsSelectable
            and view.selectionMode() is not QAbstractItemView.SelectionMode.NoSelection
        )
        if free:
            view.setCurrentIndex(at)
            view.scrollTo(at)
        if act is not None:
            act(at)
        return bool(free or act)

    def copy_row(self, index: QModelIndex) -> None:
        """Puts the row on the clipboard; nothing where none is chosen."""
        view: Any = self
        if not index.isValid():
            return
        if self.on_copy is not None:
            self.on_copy(index)
        else:
            QGuiApplication.clipboard().setText(row_words(view, index))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        view: Any = self
        index, place = menu_place(view, event)
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            return
        if self.on_menu is not None:
            self.on_menu(index, place)
            return
        from app.ui.widgets.menu import Menu

        menu = Menu(view.accessibleName(), view)
        copies = QCoreApplication.translate("Keys", "Copy")
        menu.add(copies, lambda: self.copy_row(index), icon="copy", keys="Ctrl+C")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def keyboardSearch(self, search: str) -> None:
        """As Qt's own, but past direction marks, in the column that names a row."""
        from app.domain.folding import fold  # its tables are not for the first picture

        view: Any = self
        base: Any = super()
        if isinstance(self, QTreeView):
            base.keyboardSearch(search)
            return
        now, at = monotonic(), view.currentIndex().row()
        again = (now - self._letter_at) * 1_000 < QApplication.keyboardInputInterval()
        self._letter_at = now
        self._letters = self._letters + search if again else search
        wanted, model = fold(self._letters), view.model()
        # the same letter again and again goes through the names that begin with it
        wanted = wanted[:1] if len(set(wanted)) == 1 else wanted
        rows = model.rowCount() if model is not None and wanted else 0
        # one letter goes on to the next row, more stay where they fit
        first = max(0, at) + (len(wanted) == 1 and at >= 0)
        for step in range(min(rows, _LOOKED_AT)):
            index = model.index((first + step) % rows, self.find_column)
            chosen = index.flags() & Qt.ItemFlag.ItemIsSelectable  # no heading
            if chosen and fold(str(index.data() or "")).startswith(wanted):
                view.setCurrentIndex(index)
                return
