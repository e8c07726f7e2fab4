"""Reports: messages by day, first answers, busy hours, numbers, campaigns and templates.

Made slice by slice with progress; another period or number cancels what runs. Invariant: what is
shown stays until the next report is whole, and says which period it is of.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.core.bidi import ltr
from app.core.tasks import TaskOwner
from app.domain.reports import Day, Report
from app.ui import phrases
from app.ui.digits import amount, figures
from app.ui.pages.logs.chart_card import ChartCard
from app.ui.pages.logs.result_tables import ResultTables
from app.ui.saving import ask_where
from app.ui.telling import tell
from app.ui.widgets.banner import Banner
from app.ui.widgets.bar_chart import Series
from app.ui.widgets.buttons import Button
from app.ui.widgets.combo import Combo
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.progress import ThinBar
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.themed import sides

if TYPE_CHECKING:
    from app.services.console import Console

_PERIODS = (7, 30, 90, 365)


class _Total(QWidget):
    """A number and what it counts."""

    def __init__(self, words: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(*sides(14, 9, 10, 10))
        column.setSpacing(1)
        self.value = PlainLabel("–", "page", "semibold", tabular=True)
        column.addWidget(self.value)
        self.words = words
        column.addWidget(PlainLabel(words, "small", role="text.secondary"))

    def put(self, text: str) -> None:
        self.value.setText(text)
        self.setAccessibleName(f"{self.words}: {text}")


class ReportsTab(QWidget):
    """The view on the Logs page."""

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = tasks
        self.report: Report | None = None
        self._running: asyncio.Task[None] | None = None
        self.stops: list[Callable[[], None]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        self.progress = ThinBar(self.tr("Report"), thickness=3)
        self.progress.hide()
        column.addWidget(self.progress)
        column.addWidget(Line())
        self.trouble = Banner("danger", "", stacked=True, flat=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        content = Panel("surface.base")
        area = scrolled(content)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(20, 16, 20, 20)
        inner.setSpacing(14)
        inner.addWidget(self._totals())
        self.days = ChartCard(self.tr("Messages by day"), "messages-by-day")
        inner.addWidget(self.days)
        pair = QHBoxLayout()
        pair.setSpacing(14)
        self.hours = ChartCard(self.tr("Busiest hours"), "busiest-hours")
        self.waits = ChartCard(self.tr("First answer"), "first-answer")
        pair.addWidget(self.hours, 1)
        pair.addWidget(self.waits, 1)
        inner.addLayout(pair)
        self.tables = ResultTables(console)
        inner.addWidget(self.tables)
        inner.addStretch(1)
        column.addWidget(area, 1)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 8, 20, 8)
        bar.setSpacing(8)
        self.period = Combo(self.tr("Period"), filter_bar=True)
        for days in _PERIODS:
            self.period.add(self.tr("Last %Ln days", "", days), days)
        self.period.choose(30)
        self.number = Combo(self.tr("Number"), filter_bar=True)
        for combo in (self.period, self.number):
            # in a narrow window the words beside them give way
            combo.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            bar.addWidget(combo)
        self.note = ElidedLabel("", "small", role="text.secondary")
        bar.addWidget(self.note)
        bar.addStretch(1)
        self.stop = Button(self.tr("Cancel"), "ghost", icon="x", size="small")
        self.stop.clicked.connect(lambda _on=False: self.cancel())
        self.stop.hide()
        bar.addWidget(self.stop)
        self.evidence = Button(self.tr("Evidence pack…"), icon="file-text", size="small")
        self.evidence.clicked.connect(lambda _on=False: self._open_evidence())
        bar.addWidget(self.evidence)
        self.period.activated.connect(lambda _at: self.reload())
        self.number.activated.connect(lambda _at: self.reload())
        return bar

    def _totals(self) -> QWidget:
        box = Panel("surface.base", line="border.subtle", radius="lg")
        row = QHBoxLayout(box)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self.totals = [
            _Total(words)
            for words in (
                self.tr("came in"),
                self.tr("went out"),
                self.tr("failed"),
                self.tr("first answer, median"),
                self.tr("not answered yet"),
            )
        ]
        for at, cell in enumerate(self.totals):
            if at:
                row.addWidget(Line(upright=True))
            row.addWidget(cell, 1)
        return box

    # Coming and going

    def activated(self) -> None:
        """The view is shown."""
        chosen = self.number.currentData()
        self.number.clear()
        self.number.add(self.tr("All numbers"), None)
        for row in self._console.numbers.by_id().values():
            name = row.name or phrases.phone(row.phone)
            self.number.add_number(name, row.id, row.code or "–", row.colour)
        self.number.choose(chosen)
        self.reload()

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.period, self.days.chart]

    def reload(self) -> None:
        """Makes the report anew; what runs is cancelled."""
        self.cancel()
        if self._tasks.closed:
            return
        self._running = self._tasks.begin(self._make(), "report")

    def cancel(self) -> None:
        """Stops what runs; the last report stays."""
        if self._running is not None and not self._running.done():
            self._running.cancel()
        self.progress.hide()
        self.stop.hide()

    async def _make(self) -> None:
        self.progress.set(0.0)
        self.progress.show()
        self.stop.show()
        number = self.number.currentData()
        report = await self._console.reports.make(
            int(self.period.currentData()),
            number if isinstance(number, int) else None,
            progress=self.progress.set,
        )
        self.progress.hide()
        self.stop.hide()
        self.report = report
        self._put(report)

    # What is shown

    def _put(self, report: Report) -> None:
        locale = QLocale()
        total = report.total
        self.note.setText(
            self.tr("{from} to {until}, by this computer’s clock").format(
                **{
                    "from": phrases.whole_moment(report.since),
                    "until": phrases.whole_moment(report.until),
                }
            )
        )
        sent = total.outgoing + total.failed
        share = f" ({100 * total.failed / sent:.1f} %)" if sent else ""
        answer = total.first_answer
        for cell, text in zip(
            self.totals,
            (
                locale.toString(total.incoming),
                locale.toString(total.outgoing),
                amount(f"{locale.toString(total.failed)}{share}"),
                phrases.left(round(answer * 1000)) if answer is not None else "–",
                locale.toString(total.unanswered),
            ),
            strict=True,
        ):
            cell.put(text)
        self._put_days(report, total)
        self._put_hours(report)
        self.tables.put(report)

    def _put_days(self, report: Report, total: Day) -> None:
        locale = QLocale()
        labels = [
            locale.toString(QDate(one.day.year, one.day.month, one.day.day), self.tr("d MMM"))
            for one in report.days
        ]
        self.days.put(
            labels,
            [
                Series(self.tr("In"), "chart.read", [one.incoming for one in report.days]),
                Series(self.tr("Out"), "chart.sent", [one.outgoing for one in report.days]),
                Series(self.tr("Failed"), "chart.failed", [one.failed for one in report.days]),
            ],
            self.tr("{in_} in, {out} out, {failed} failed").format(
                in_=locale.toString(total.incoming),
                out=locale.toString(total.outgoing),
                failed=locale.toString(total.failed),
            ),
        )
        waits = [one.first_answer or 0.0 for one in report.days]
        long = max(waits, default=0.0) > 3 * 3600
        unit = (
            self.tr("Median of the day, hours") if long else self.tr("Median of the day, minutes")
        )
        median = total.first_answer
        words = self.tr("Nobody waited")
        if median is not None:
            words = self.tr("half within {time}").format(time=phrases.left(round(median * 1000)))
        self.waits.put(
            labels,
            [Series(unit, "chart.delivered", [one / (3600 if long else 60) for one in waits])],
            words,
        )

    def _put_hours(self, report: Report) -> None:
        busiest = max(range(24), key=lambda hour: sum(report.hours[hour]))
        words = self.tr("Most at {hour}").format(hour=ltr(figures(f"{busiest:02d}:00")))
        if not any(sum(one) for one in report.hours):
            words = self.tr("No messages")
        self.hours.put(
            [figures(f"{hour:02d}") for hour in range(24)],
            [
                Series(self.tr("In"), "chart.read", [one[0] for one in report.hours]),
                Series(self.tr("Out"), "chart.sent", [one[1] for one in report.hours]),
            ],
            words,
        )

    # Files

    def export(self) -> None:
        """Asks for a place: CSV, or XLSX by the name's ending."""
        ask_where(
            self,
            self.tr("Export the report"),
            "report.csv",
            lambda path: self._tasks.start(self.write(path), "export the report"),
            [self.tr("CSV (*.csv)"), self.tr("Excel (*.xlsx)")],
        )

    async def write(self, target: Path) -> None:
        """Writes days and numbers to a file. Raises SettingsError."""
        if self.report is None:
            return
        header = (
            self.tr("Day"),
            self.tr("Number"),
            self.tr("In"),
            self.tr("Out"),
            self.tr("Failed"),
            self.tr("First answer, median, seconds"),
            self.tr("Not answered"),
        )
        count = await self._console.reports.export(self.report, target, header)
        tell(self, self.tr("%Ln lines exported", "", count), icon="download")

    def _open_evidence(self) -> None:
        from app.ui.pages.logs.evidence_card import EvidenceCard

        EvidenceCard(self, self._console, self._tasks).open()
