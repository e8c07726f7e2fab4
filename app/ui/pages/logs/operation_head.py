"""The head of an operation in the explorer, and the table of what it may be refused with.

Invariant: whether path and answer are documented is said in words beside the name.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.operation_specs import OperationSpec, Refusal
from app.ui.delegates.activity_row import method_role
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.chips import StatusChip
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line
from app.ui.wording import said


class OperationHead(QWidget):
    """Name, badges, method and path, summary. Signal: `marked(bool)` the star."""

    marked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(5)
        first = QHBoxLayout()
        first.setSpacing(8)
        self.name = PlainLabel("", "title", "medium", mono=True, selectable=True)
        first.addWidget(self.name)
        self.badges = [StatusChip("", "neutral", "info") for _ in range(2)]
        for badge in self.badges:
            first.addWidget(badge)
        first.addStretch(1)
        self.star = IconButton("star", self.tr("Mark this operation"), checkable=True)
        self.star.toggled.connect(self.marked)
        first.addWidget(self.star)
        column.addLayout(first)
        second = QHBoxLayout()
        second.setSpacing(8)
        self.method = PlainLabel("", "small", mono=True)
        self.path = PlainLabel("", "small", role="text.secondary", mono=True, selectable=True)
        second.addWidget(self.method)
        second.addWidget(self.path)
        self.source = ElidedLabel("", "small", role="text.muted", align="end")
        self.source.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        second.addWidget(self.source, 1)
        column.addLayout(second)
        self.summary = PlainLabel("", role="text.secondary", wrap=True)
        column.addWidget(self.summary)

    def put(self, spec: OperationSpec, *, starred: bool) -> None:
        """Show an operation."""
        self.name.setText(spec.name)
        first, second = self.badges
        if spec.assumed:
            first.set(self.tr("Assumed path"), "warning", "circle-dashed")
        else:
            first.set(self.tr("Documented"), "success", "circle-check")
        second.set(self.tr("Answer not documented"), "neutral", "circle-question-mark")
        second.setVisible(spec.open_answer)
        self.star.blockSignals(True)
        self.star.setChecked(starred)
        self.star.blockSignals(False)
        self.summary.setText(f"{said(spec.summary)}. {said(spec.quirk)}".replace("..", ".").strip())
        self.source.setText(spec.section)

    def put_path(self, method: str, path: str) -> None:
        """The method and path that the account uses."""
        self.method.setText(method)
        self.method.set_role(method_role(method))
        self.path.setText(path)


class RefusalTable(QWidget):
    """The documented errors with what can be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, 190)
        self._grid.setColumnStretch(1, 1)

    def put(self, rows: Sequence[Refusal]) -> None:
        """Show these refusals."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, one in enumerate(rows):
            words = " ".join(part for part in (str(one.status or ""), one.code) if part)
            code = PlainLabel(words, "small", mono=True)
            text = PlainLabel(said(one.text), "small", role="text.secondary", wrap=True)
            code.setContentsMargins(0, 6, 0, 6)
            text.setContentsMargins(0, 6, 0, 6)
            self._grid.addWidget(code, 2 * at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, 2 * at, 1)
            self._grid.addWidget(Line(), 2 * at + 1, 0, 1, 2)
