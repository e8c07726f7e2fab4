"""A chart in its frame: title, sentence, and a menu that copies or saves its picture.

Invariant: what is saved is what is seen, in the colours of the window.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.saving import ask_where
from app.ui.telling import tell
from app.ui.widgets.bar_chart import BarChart, Series
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.panel import Panel


class ChartCard(Panel):
    """``put`` shows labels and series with a sentence of totals."""

    def __init__(self, title: str, stem: str, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", line="border.subtle", radius="lg", parent=parent)
        self._stem = stem
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(title, weight="semibold"))
        head.addSpacing(8)
        self.sentence = ElidedLabel("", "small", role="text.secondary")
        head.addWidget(self.sentence, 1)
        more = IconButton("ellipsis", self.tr("Picture of {name}").format(name=title), small=True)
        more.clicked.connect(lambda _on=False: self.menu().under(more, end=True))
        head.addWidget(more)
        column.addLayout(head)
        self.chart = BarChart(title)
        column.addWidget(self.chart)

    def put(
        self, labels: Sequence[str], series: Sequence[Series], sentence: str, unit: str = ""
    ) -> None:
        """Another chart."""
        self.sentence.setText(sentence)
        self.chart.put(labels, series, sentence, unit)

    def menu(self) -> Menu:
        """Copy and save."""
        menu = Menu(self.tr("Picture"), self)
        menu.add(self.tr("Copy picture"), self._copy, icon="copy")
        menu.add(self.tr("Save as PNG…"), lambda: self._ask("png"), icon="image")
        menu.add(self.tr("Save as SVG…"), lambda: self._ask("svg"), icon="file")
        return menu

    def _copy(self) -> None:
        self.chart.copy_picture()
        tell(self, self.tr("The picture is copied"), icon="copy")

    def _ask(self, ending: str) -> None:
        name = f"{self._stem}.{ending}"
        ask_where(self, self.tr("Save picture"), name, lambda path: self.save(path, ending))

    def save(self, target: Path, ending: str) -> None:
        """Writes the picture; a failure is told."""
        try:
            if ending == "svg":
                self.chart.save_svg(target)
                done = target.exists()
            else:
                target.write_bytes(self.chart.png())
                done = True
        except OSError:
            done = False
        words = self.tr("{name} is saved") if done else self.tr("{name} could not be written")
        tell(self, words.format(name=target.name), icon="download" if done else "circle-alert")
