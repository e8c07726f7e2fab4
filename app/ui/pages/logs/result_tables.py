"""The tables of a report: numbers, campaigns and templates, each with its code and shares.

Invariant: a table without lines is not shown, and its title neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate, ltr
from app.domain.reports import Report
from app.ui import phrases
from app.ui.digits import amount
from app.ui.widgets.chips import NumberTag
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line, Panel

if TYPE_CHECKING:
    from app.services.console import Console


class ResultTables(QWidget):
    """``put`` shows a report's lines."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._console = console
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.tables: dict[str, tuple[PlainLabel, QGridLayout, Panel]] = {}
        for key, words in (
            ("numbers", self.tr("Numbers")),
            ("campaigns", self.tr("Campaigns")),
            ("templates", self.tr("Templates")),
        ):
            title = PlainLabel(words, weight="semibold")
            column.addWidget(title)
            box = Panel("surface.base", line="border.subtle", radius="lg")
            grid = QGridLayout(box)
            grid.setContentsMargins(1, 1, 1, 1)
            grid.setSpacing(0)
            column.addWidget(box)
            self.tables[key] = (title, grid, box)

    def put(self, report: Report) -> None:
        """Other lines."""
        self._put_numbers(report)
        self._put_campaigns(report)
        self._put_templates(report)

    def _put_numbers(self, report: Report) -> None:
        rows = []
        for line in report.numbers:
            answer = line.first_answer
            counts = (line.incoming, line.outgoing, line.failed)
            rows.append(
                (
                    self._number_name(line.number_id),
                    *(QLocale().toString(count) for count in counts),
                    phrases.left(round(answer * 1000)) if answer is not None else "–",
                    QLocale().toString(line.unanswered),
                )
            )
        head = (
            self.tr("Number"),
            self.tr("In"),
            self.tr("Out"),
            self.tr("Failed"),
            self.tr("First answer"),
            self.tr("Not answered"),
        )
        ids = [one.number_id for one in report.numbers]
        self._table("numbers", head, rows, ids)

    def _put_campaigns(self, report: Report) -> None:
        head = (self.tr("Campaign"), *self._result_heads(), self.tr("Started"))
        rows = [
            (
                isolate(one.name),
                *_shares(one.sent, one.delivered, one.read, one.replied, one.failed),
                phrases.moment(one.started_at, report.until),
            )
            for one in report.campaigns
        ]
        self._table("campaigns", head, rows, [one.number_id for one in report.campaigns])

    def _put_templates(self, report: Report) -> None:
        numbers = {row.account_id: row.id for row in self._console.numbers.by_id().values()}
        head = (self.tr("Template"), *self._result_heads())
        rows = [
            (ltr(one.name), *_shares(one.sent, one.delivered, one.read, one.replied, one.failed))
            for one in report.templates
        ]
        ids = [numbers.get(one.account_id, 0) for one in report.templates]
        self._table("templates", head, rows, ids)

    def _result_heads(self) -> tuple[str, ...]:
        return (
            self.tr("Sent"),
            self.tr("Delivered"),
            self.tr("Read"),
            self.tr("Replied"),
            self.tr("Failed"),
        )

    def _number_name(self, number_id: int) -> str:
        row = self._console.numbers.by_id().get(number_id)
        return isolate(row.name or row.phone) if row is not None else "–"

    def _table(
        self, key: str, head: tuple[str, ...], rows: list[tuple[str, ...]], numbers: list[int]
    ) -> None:
        title, grid, box = self.tables[key]
        while (item := grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        title.setVisible(bool(rows))
        box.setVisible(bool(rows))
        for column, words in enumerate(head):
            cell = PlainLabel(words, "small", "medium", "text.secondary")
            cell.setContentsMargins(12, 7, 12, 7)
            grid.addWidget(cell, 0, column + 1 if column else 1)
        grid.setColumnStretch(1, 3)
        for at, row in enumerate(rows, 1):
            grid.addWidget(Line(), 2 * at - 1, 0, 1, len(head) + 1)
            found = self._console.numbers.by_id().get(numbers[at - 1])
            if found is not None and found.code:
                holder = QWidget()
                inner = QHBoxLayout(holder)
                inner.setContentsMargins(12, 0, 12, 0)
                inner.addWidget(NumberTag(found.code, found.colour, found.name))
                grid.addWidget(holder, 2 * at, 0)
            for column, words in enumerate(row):
                label = ElidedLabel(words, tabular=bool(column))
                label.setContentsMargins(12, 7, 12, 7)
                grid.addWidget(label, 2 * at, column + 1)
                if column:
                    grid.setColumnStretch(column + 1, 2)


def _shares(sent: int, *counts: int) -> tuple[str, ...]:
    """Counts with what share of the sent they are."""
    locale = QLocale()
    cells = [locale.toString(sent)]
    for count in counts:
        share = f"  {round(100 * count / sent)} %" if sent else ""
        cells.append(amount(f"{locale.toString(count)}{share}"))
    return tuple(cells)
