"""The start pane of the explorer: search, the tree of operations, the legend of its marks.

Invariant: the operation that is shown stays chosen while a filter that fits it is typed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.operation_specs import OperationSpec
from app.ui.delegates.operation_row import OperationTree
from app.ui.models.operations import SPEC_ROLE, OperationsModel
from app.ui.style.look import theme
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.search_field import SearchField


class CataloguePane(Panel):
    """Signal: `chosen(object)` an operation."""

    chosen = Signal(object)

    def __init__(self, specs: Sequence[OperationSpec], parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("end",), parent=parent)
        self.model = OperationsModel(specs, self)
        self.setFixedWidth(theme().column("operationTree"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holder = QHBoxLayout()
        holder.setContentsMargins(12, 10, 12, 8)
        self.search = SearchField(self.tr("Search %Ln operations", "", len(specs)))
        self.search.textChanged.connect(self._filter)
        self.search.left.connect(self._to_tree)
        holder.addWidget(self.search)
        column.addLayout(holder)
        self.tree = OperationTree(self.tr("Operations"), self.model)
        self.tree.selectionModel().currentChanged.connect(self._tree_chose)
        column.addWidget(self.tree, 1)
        column.addWidget(self._legend())
        self._key = ""
        self._unfold()

    def _legend(self) -> QWidget:
        legend = Panel("surface.base", sides=("top",))
        legend.setFixedHeight(31)
        row = QHBoxLayout(legend)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(5)
        for icon, role, words in (
            ("cookie", "text.secondary", self.tr("needs sign-in")),
            ("circle-dashed", "warning.text", self.tr("path assumed")),
        ):
            row.addWidget(IconLabel(icon, role, 13))
            row.addWidget(PlainLabel(words, "small", role="text.secondary"))
            row.addSpacing(6)
        row.addStretch(1)
        return legend

    def choose(self, key: str) -> None:
        """Shows an operation by provider and name."""
        index = self.model.index_of(key)
        if not index.isValid():
            self.search.clear()
            index = self.model.index_of(key)
        self.tree.expand(index.parent().parent())
        self.tree.expand(index.parent())
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def _to_tree(self) -> None:
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self, text: str) -> None:
        kept = self._key
        self.model.filter(text)
        self._unfold()
        index = self.model.index_of(kept)
        if index.isValid():
            self.tree.setCurrentIndex(index)

    def _unfold(self) -> None:
        """All that fits where something is searched, else the first provider."""
        if self.search.text():
            self.tree.expandAll()
        else:
            self.tree.expandRecursively(self.model.index(0, 0))

    def _tree_chose(self, index: QModelIndex, _before: QModelIndex) -> None:
        spec = index.data(SPEC_ROLE)
        if isinstance(spec, OperationSpec) and spec.key != self._key:
            self._key = spec.key
            self.chosen.emit(spec)
