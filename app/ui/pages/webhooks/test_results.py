"""What became of test events: each answer with its verdict, and what the event changed.

Works for the tab of test events. Invariant: a verdict speaks of the events that are shown, not of
what the form says meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.services.inspector import Verdict
from app.services.test_events import Misbehaviour, TestResult
from app.ui.digits import figures
from app.ui.json_text import pretty
from app.ui.models.delivery_words import answer_time, mark
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.chips import StatusChip
from app.ui.widgets.code import CodeView
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.steps import Step, StepList

RESULT_WIDTH = 402
SHOWN = 5


class TestResults(Panel):
    """Signal: `delivery_wanted(int)`."""

    __test__ = False
    delivery_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("start",), parent=parent)
        self.setFixedWidth(RESULT_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(44)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(PlainLabel(self.tr("Result"), weight="semibold"), 1)
        self.when = PlainLabel("", "small", role="text.muted", tabular=True)
        row.addWidget(self.when)
        column.addWidget(head)
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        area.setWidget(content)
        content.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self._results = QVBoxLayout(content)
        self._results.setContentsMargins(16, 12, 16, 16)
        self._results.setSpacing(10)
        column.addWidget(area, 1)
        self._put_empty()

    def put(
        self,
        results: Sequence[TestResult],
        built: Sequence[tuple[TestResult, list[Step]]],
        wrong: Misbehaviour,
        *,
        twice: bool,
    ) -> None:
        """Shows the first ``built`` of all ``results``; they were sent ``wrong``, or ``twice``."""
        self._clear()
        for place, (result, steps) in enumerate(built):
            if place:
                self._results.addWidget(Line())
            self._results.addWidget(self._one(place, result, steps))
        hidden = len(results) - len(built)
        if hidden > 0:
            self._results.addWidget(
                PlainLabel(self.tr("and %Ln more", "", hidden), "small", role="text.muted")
            )
        verdict = self._verdict(results, wrong, twice)
        if verdict is not None:
            self._results.addWidget(verdict)
        self._results.addStretch(1)

    def put_error(self, what: str, rest: str) -> None:
        """Nothing was sent."""
        self._clear()
        self._results.addWidget(Banner("danger", what, rest, stacked=True))
        self._results.addStretch(1)

    def _one(self, place: int, result: TestResult, steps: list[Step]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        head = QHBoxLayout()
        head.setSpacing(8)
        row = result.delivery
        shown = mark(row.verdict) if row is not None else None
        word = str(result.status) if result.status is not None else self.tr("no answer")
        good = result.status is not None and result.status < 300
        tone = shown.tone if shown is not None else "success" if good else "danger"
        icon = shown.icon if shown is not None else "circle-check" if good else "circle-x"
        head.addWidget(StatusChip(word, tone, icon))
        took = (
            answer_time(row.answer_us) if row is not None else answer_time(round(result.ms * 1000))
        )
        what = shown.word.lower() if shown is not None else result.problem or self.tr("not stored")
        title = self.tr("{n}. {verdict} in {time}").format(
            n=figures(place + 1), verdict=what, time=took
        )
        head.addWidget(PlainLabel(title, weight="medium"), 1)
        if row is not None:
            link = LinkButton(self.tr("Delivery {id}").format(id=row.id))
            link.clicked.connect(self._opener(row.id))
            head.addWidget(link)
        column.addLayout(head)
        if place == 0 and result.answer:
            box = Panel("surface.sunken", radius="md", line="border.default")
            inner = QVBoxLayout(box)
            inner.setContentsMargins(1, 1, 1, 1)
            code = CodeView(self.tr("The answer"), numbers=True)
            inner.addWidget(code)
            text = pretty(result.answer)
            code.put(text)
            lines = text.count("\n") + 1
            box.setFixedHeight(min(220, lines * code.line_height() + 26))
            column.addWidget(box)
        if steps:
            chain = StepList(self.tr("What it changed"))
            chain.put(steps)
            column.addWidget(chain)
        return holder

    def _opener(self, delivery_id: int) -> Callable[[], None]:
        return lambda: self.delivery_wanted.emit(delivery_id)

    def _verdict(
        self, results: Sequence[TestResult], wrong: Misbehaviour, twice: bool
    ) -> Banner | None:
        """One sentence on whether the receiver did what it should."""
        verdicts = [one.delivery.verdict for one in results if one.delivery is not None]
        if wrong is Misbehaviour.RIGHT and len(verdicts) > 1 and twice:
            once = sum(one is not Verdict.DUPLICATE for one in verdicts) <= 1
            words = (
                self.tr("The event counts once, as it should.")
                if once
                else self.tr("The event counted more than once.")
            )
            return Banner("success" if once else "danger", "", words)
        if wrong in (Misbehaviour.WRONG, Misbehaviour.MISSING) and verdicts:
            safe = all(one in (Verdict.REJECTED, Verdict.UNVERIFIED) for one in verdicts)
            if safe:
                return Banner(
                    "success", "", self.tr("It was refused and changed nothing, as it should.")
                )
        if wrong is Misbehaviour.TOO_LARGE and any(one.status == 413 for one in results):
            return Banner(
                "success",
                "",
                self.tr("It was refused before it was read to its end, as it should."),
            )
        return None

    def _clear(self) -> None:
        while (item := self._results.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _put_empty(self) -> None:
        self._results.addWidget(
            EmptyState(
                "flask-conical",
                self.tr("Nothing sent yet"),
                self.tr("What the receiver answered stands here, and what the event changed."),
                tone="neutral",
            )
        )
