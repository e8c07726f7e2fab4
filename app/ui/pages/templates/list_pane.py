"""The pane at the start: title, refresh, New, search, tabs by state, and the list itself.

Invariant: what was chosen stays chosen while the list is read anew and still shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
)

from app.domain.rows import NumberRow
from app.domain.template_rows import TemplateGroup
from app.ui.delegates.template_row import TemplateRowDelegate
from app.ui.models.templates import TemplatesModel
from app.ui.style.look import theme
from app.ui.telling import copy
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.skeleton import Skeleton
from app.ui.widgets.table import HoverRows
from app.ui.widgets.tabs import Tabs
from app.ui.widgets.themed import Themed, sides
from app.ui.widgets.tips import name_it

_SEARCH_MS = 120


class _View(Themed, HoverRows, QListView):
    """The rows; J and K move like the arrows."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.watch_rows()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()


class TemplateListPane(Panel):
    """Signals: ``chosen(object)`` a TemplateGroup or None, ``refresh_wanted()``, ``new_wanted()``,
    ``menu_wanted(object, QPoint)``, ``opened()`` Enter on a row.
    """

    chosen = Signal(object)
    refresh_wanted = Signal()
    new_wanted = Signal()
    menu_wanted = Signal(object, QPoint)
    opened = Signal()

    def __init__(self, number: Callable[[int], NumberRow | None], now: Callable[[], int]) -> None:
        super().__init__("surface.base", sides=("end",))
        self._now = now
        self.setFixedWidth(theme().column("templateList"))
        self.model = TemplatesModel(number, now, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        self.trouble = Banner("danger", "", stacked=True, flat=True)
        column.addWidget(self.trouble)
        self.search = SearchField(self.tr("Name, text or language"))
        self._under_head = QHBoxLayout()
        self._under_head.addWidget(self.search)
        column.addLayout(self._under_head)
        self.put_trouble(False)
        self.tabs = Tabs(self.tr("Templates by state"), small=True, spacing=6)
        for key, words in (
            ("all", self.tr("All")),
            ("approved", self.tr("Approved")),
            ("review", self.tr("Review")),
            ("rejected", self.tr("Rejected")),
            ("draft", self.tr("Draft")),
        ):
            self.tabs.add(key, words, 0)
        column.addWidget(self.tabs)
        self.stack = QStackedWidget()
        self.view = _View(self.tr("Templates"))
        self._delegate = TemplateRowDelegate(number, now)
        self.view.setItemDelegate(self._delegate)
        self.view.setModel(self.model)
        self.skeleton = Skeleton(8, avatars=False, row_height=58)
        self.empty = EmptyState("search", "")
        for widget in (self.view, self.skeleton, self.empty):
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(self.skeleton)
        column.addWidget(self.stack, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_SEARCH_MS)
        self._typing.timeout.connect(self._narrow)
        self._wire()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(*sides(20, 12, 12, 12))
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Templates"), "page", "semibold"))
        self.note = PlainLabel("", "small", role="text.muted")
        row.addWidget(self.note)
        row.addStretch(1)
        self.refresh = IconButton("refresh-cw", self.tr("Refresh"), shortcut="F5")
        self.refresh.clicked.connect(lambda _checked=False: self.refresh_wanted.emit())
        row.addWidget(self.refresh)
        self.new = Button(self.tr("New"), "primary", icon="plus")
        name_it(self.new, self.tr("New template"), "Ctrl+N")
        self.new.clicked.connect(lambda _checked=False: self.new_wanted.emit())
        row.addWidget(self.new)
        return row

    def _wire(self) -> None:
        self.tabs.chosen.connect(lambda _key: self._narrow())
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.searched.connect(lambda _text: self._to_list())
        self.search.left.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.on_menu = self._menu
        self.view.on_copy = self._copy
        self.view.on_enter = lambda _index: self.opened.emit()
        self.view.doubleClicked.connect(lambda _index: self.opened.emit())

    # What is shown

    def put_trouble(self, on: bool) -> None:
        """Shows or hides the banner, which keeps off the field under it."""
        self.trouble.setVisible(on)
        self._under_head.setContentsMargins(12, 12 if on else 0, 12, 6)

    def put(self, groups: Sequence[TemplateGroup]) -> None:
        """Shows these groups; keeps the choice where it can."""
        current = self.current
        draft = current.first.draft_id if current is not None else None
        self.skeleton.stop()
        self.view.selectionModel().blockSignals(True)
        self.model.put(groups)
        row = -1
        if current is not None:
            row = self.model.row_of(current.key, draft)
            if row < 0:
                row = self.model.row_of(current.key)
            if row >= 0:
                self.view.setCurrentIndex(self.model.index(row, 0))
        self.view.selectionModel().blockSignals(False)
        self.view.viewport().update()
        for key, count in self.model.counts().items():
            self.tabs.set_count(key, count)
        self._settle()
        # the group itself may have changed: whoever shows it looks again
        self.chosen.emit(self.current)

    def choose(self, account_id: int, name: str, draft_id: int | None = None) -> bool:
        """Selects a template, by its draft where one is meant; False where it is not here."""
        row = self.model.row_of((account_id, name), draft_id)
        if row < 0 and self.tabs.current() != "all":
            self.tabs.choose("all")
            self.search.clear()
            self._narrow()
            row = self.model.row_of((account_id, name), draft_id)
        if row < 0:
            return False
        index = self.model.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        return True

    def choose_first(self) -> None:
        """Selects the first row, where nothing is chosen."""
        at = self.view.currentIndex()
        first = at if at.isValid() else self.model.index(0, 0)
        if first.isValid() and not self.view.selectionModel().isSelected(first):
            self.view.setCurrentIndex(first)

    @property
    def current(self) -> TemplateGroup | None:
        """The chosen group."""
        index = self.view.currentIndex()
        return self.model.group(index.row()) if index.isValid() else None

    def _settle(self) -> None:
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.view)
            return
        if not self.model.whole:
            # the page shows the great emptiness; here nothing is repeated
            self.empty.set("layout-template", self.tr("No template yet"))
            self.empty.set_actions()
        else:
            text = self.search.text().strip()
            clear = Button(self.tr("Clear"), icon="x")
            clear.clicked.connect(lambda _checked=False: self._clear())
            if text:
                self.empty.set(
                    "search",
                    self.tr("No match"),
                    self.tr("No template here has “{text}” in its name, words or language.").format(
                        text=text
                    ),
                )
            else:
                self.empty.set("filter", self.tr("None in this state"))
            self.empty.set_actions(clear)
        self.stack.setCurrentWidget(self.empty)

    def _clear(self) -> None:
        self.search.clear()
        self.tabs.choose("all")
        self._narrow()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self) -> None:
        self._typing.stop()
        current = self.current
        self.view.selectionModel().blockSignals(True)
        self.model.filter(self.tabs.current(), self.search.text())
        if current is not None:
            row = self.model.row_of(current.key, current.first.draft_id)
            if row >= 0:
                self.view.setCurrentIndex(self.model.index(row, 0))
        self.view.selectionModel().blockSignals(False)
        self._settle()

    def _to_list(self) -> None:
        if self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0, 0))

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        self.chosen.emit(self.model.group(now.row()))

    def _menu(self, index: QModelIndex, place: QPoint) -> None:
        group = self.model.group(index.row())
        if group is not None:
            self.menu_wanted.emit(group, place)

    def _copy(self, index: QModelIndex) -> None:
        group = self.model.group(index.row())
        if group is not None:
            copy(self, group.name, QCoreApplication.translate("ChatMenu", "Name copied"))
