"""The end pane of the explorer: the call as code, the answer, recent runs.

Invariant: code shows places for secrets, answers are shown as the service redacted them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.bidi import ltr
from app.services.explorer import Run
from app.ui.delegates.activity_row import duration
from app.ui.phrases import list_time, size
from app.ui.telling import copy
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.chips import StatusChip
from app.ui.widgets.code import CodeView, Language
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.tabs import Tabs
from app.ui.widgets.themed import sides

WIDTH = 520
_RUNS = 4
_MARGIN = 15
_LANGUAGES: dict[str, Language] = {"curl": "shell", "python": "python", "command": "shell"}


class _Picture(QWidget):
    """An answered picture, never larger than its place."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()

    def put(self, image: QImage) -> None:
        self._pixmap = QPixmap.fromImage(image)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixmap.isNull():
            return
        room = self.rect().adjusted(16, 16, -16, -16)
        shown = self._pixmap
        if shown.width() > room.width() or shown.height() > room.height():
            shown = shown.scaled(
                room.size(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        QPainter(self).drawPixmap(room.topLeft(), shown)


class RunPanel(Panel):
    """Signals: `form_chosen(str)` a form of code; `load_wanted(object)` a run of the past;
    `operation_wanted(str)` the operation that may help.
    """

    form_chosen = Signal(str)
    operation_wanted = Signal(str)
    load_wanted = Signal(object)

    def __init__(self, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__("surface.sunken", sides=("start",), parent=parent)
        self._now = now
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._code_bar())
        self.code = CodeView(self.tr("The call as code"), language="shell", wrap=True)
        self.code.setFixedHeight(150)
        self.code.document().setDocumentMargin(_MARGIN)
        column.addWidget(self.code)
        column.addWidget(self._answer_bar())
        self.problem = Banner("danger", "", stacked=True, flat=True)
        self.problem.hide()
        column.addWidget(self.problem)
        self.answer = CodeView(self.tr("The answer"), language="json", wrap=True)
        self.answer.document().setDocumentMargin(_MARGIN)
        self.picture = _Picture()
        self.empty = EmptyState(
            "send",
            self.tr("Nothing sent yet"),
            self.tr("The answer stands here, as it came, with secrets masked."),
            tone="neutral",
        )
        self.stack = QStackedWidget()
        for widget in (self.empty, self.answer, self.picture):
            self.stack.addWidget(widget)
        column.addWidget(self.stack, 1)
        column.addWidget(self._runs())

    def _code_bar(self) -> QWidget:
        bar = Panel("surface.base", sides=("bottom",))
        row = QHBoxLayout(bar)
        row.setContentsMargins(*sides(6, 0, 4, 0))
        self.forms = Tabs(self.tr("Forms of code"))
        self.forms.add("curl", self.tr("cURL"))
        self.forms.add("python", self.tr("Python"))
        self.forms.add("command", self.tr("Command line"))
        self.forms.chosen.connect(self.form_chosen)
        row.addWidget(self.forms, 1)
        self.copy_button = Button(self.tr("Copy"), "ghost", icon="copy", size="small")
        self.copy_button.clicked.connect(
            lambda _checked=False: copy(self, self.code.toPlainText(), self.tr("Code copied"))
        )
        self.forms.add_beside(self.copy_button)
        return bar

    def _answer_bar(self) -> QWidget:
        bar = Panel("surface.base", sides=("top", "bottom"))
        bar.setFixedHeight(42)
        row = QHBoxLayout(bar)
        row.setContentsMargins(*sides(16, 0, 14, 0))
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Answer"), weight="semibold"))
        self.chip = StatusChip("", "neutral", "info")
        self.chip.hide()
        row.addWidget(self.chip)
        self.facts = PlainLabel("", "small", role="text.secondary", tabular=True)
        row.addWidget(self.facts, 1)
        self.copy_answer = LinkButton(self.tr("Copy"))
        self.copy_answer.clicked.connect(
            lambda _checked=False: copy(self, self.answer.toPlainText(), self.tr("Answer copied"))
        )
        self.copy_answer.hide()
        row.addWidget(self.copy_answer)
        return bar

    def _runs(self) -> QWidget:
        self._runs_box = Panel("surface.base", sides=("top",))
        column = QVBoxLayout(self._runs_box)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Recent runs"), weight="semibold"), 1)
        head.addWidget(PlainLabel(self.tr("on this computer"), "small", role="text.muted"))
        column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(3, 1)
        column.addLayout(self._grid)
        self.runs: list[Run] = []
        return self._runs_box

    # Showing

    def put_code(self, text: str, form: str) -> None:
        """Show the call in a form."""
        self.forms.choose(form)
        self.code.put(text, _LANGUAGES[form])
        lines = sum(max(1, -(-len(line) // 58)) for line in text.split("\n"))
        height = lines * self.code.line_height() + 28
        self.code.setFixedHeight(max(84, min(height, 260)))

    def put_nothing(self) -> None:
        """No run of this operation yet."""
        self.chip.hide()
        self.copy_answer.hide()
        self.facts.setText("")
        self.problem.hide()
        self.stack.setCurrentWidget(self.empty)

    def put_run(self, run: Run, image: QImage | None = None) -> None:
        """Show what came of a run; ``image`` is its picture, decoded elsewhere."""
        word = str(run.status) if run.status is not None else self.tr("not answered")
        if run.field and run.status is None:
            word = self.tr("not sent")
        tone = "success" if run.ok else "warning" if run.status and run.status < 500 else "danger"
        self.chip.set(word, tone, "circle-check" if run.ok else "circle-x")  # type: ignore[arg-type]
        self.chip.show()
        parts = [duration(run.ms)]
        if run.size:
            parts.append(size(run.size))
        if run.content_type and not run.text:
            parts.append(run.content_type)
        self.facts.setText(" · ".join(parts))
        self.problem.setVisible(not run.ok)
        self.problem.set(run.title, run.hint, "danger")
        self.problem.clear_actions()
        if run.helps:
            name = ltr(run.helps.partition("/")[2])
            self.problem.add_button(
                self.tr("Open {operation}").format(operation=name),
                lambda: self.operation_wanted.emit(run.helps),
            )
        if image is not None:
            self.picture.put(image)
            self.stack.setCurrentWidget(self.picture)
        else:
            empty = self.tr("{size} of {type}").format(size=size(run.size), type=run.content_type)
            self.answer.put(run.text or (empty if run.size else ""), "json")
            self.stack.setCurrentWidget(self.answer)
        self.copy_answer.setVisible(bool(run.text))

    def put_runs(self, runs: Sequence[Run], names: Callable[[Run], str]) -> None:
        """Show the latest runs."""
        self.runs = list(runs[:_RUNS])
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._runs_box.setVisible(bool(runs))
        for at, run in enumerate(self.runs):
            status = str(run.status) if run.status is not None else "–"
            role = "success.text" if run.ok else "warning.text"
            load = LinkButton(self.tr("Load"))
            load.clicked.connect(self._loader(run))
            for place, widget in enumerate(
                (
                    PlainLabel(
                        list_time(run.at, self._now()), "small", role="text.secondary", tabular=True
                    ),
                    PlainLabel(status, "small", "semibold", role, tabular=True),
                    PlainLabel(duration(run.ms), "small", role="text.secondary", tabular=True),
                    ElidedLabel(names(run), "small"),
                    load,
                )
            ):
                self._grid.addWidget(widget, at, place)

    def _loader(self, run: Run) -> Callable[[], None]:
        return lambda: self.load_wanted.emit(run)
