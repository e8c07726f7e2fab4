"""Names and values in two columns, as in side panels.

Invariant: values in the monospaced face read from left to right and can be selected.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.widgets.labels import ElidedLabel, PlainLabel


class Pairs(QWidget):
    """`add` lines in; `clear` takes all of them away."""

    def __init__(self, width: int = 78, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, width)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[str, str]] = []

    def rows(self) -> list[tuple[str, str]]:
        """What is shown."""
        return list(self._rows)

    def add(
        self,
        name: str,
        value: str,
        *,
        role: str = "text.primary",
        mono: bool = False,
        whole: bool = False,
    ) -> None:
        """A line; `whole` breaks a long value instead of cutting it."""
        at = len(self._rows)
        self._rows.append((name, value))
        label = PlainLabel(name, "small", role="text.muted")
        self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        shown: PlainLabel
        if whole:
            shown = PlainLabel(value, "small", role=role, mono=mono, wrap=True, selectable=True)
        else:
            shown = ElidedLabel(value, "small", role=role, mono=mono)
        if mono:
            shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shown.setAccessibleName(f"{name}: {value}")
        self._grid.addWidget(shown, at, 1)

    def clear(self) -> None:
        """No lines."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
