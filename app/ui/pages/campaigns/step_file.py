"""Step one: the campaign's name, the number it goes out by, and where the people come from.

A file is read on a thread, with progress and a way out. Invariant: an audience is there whole or
not at all.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core import bidi
from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.services.campaigns_files import Audience, Stopped
from app.ui import phrases
from app.ui.file_dialog import file_dialog
from app.ui.pages.campaigns.busy import Busy
from app.ui.pages.campaigns.words import tr
from app.ui.pages.campaigns.work import Work
from app.ui.telling import three_parts
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Panel
from app.ui.widgets.segmented import Segmented
from app.ui.wording import said

if TYPE_CHECKING:
    from app.services.console import Console

_WIDTH = 560


class FileStep(Panel):
    """Signals: `ready(bool)` whether the next step makes sense; `read` an audience came."""

    ready = Signal(bool)
    read = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = tasks
        self._work = Work()
        self._stop = threading.Event()
        self._turn = 0
        self._reading = False
        self._listed: Work | None = None  # whose labels are listed
        self.setAcceptDrops(True)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        page = Panel("surface.base")
        area.setWidget(page)
        around.addWidget(area)
        outer = QHBoxLayout(page)
        outer.setContentsMargins(20, 24, 20, 24)
        box = QWidget()
        box.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.name = Field(tr("Name of the campaign"), placeholder=tr("Spring samples"))
        self.name.textChanged.connect(self._named)
        column.addWidget(self.name)
        column.addLayout(self._from())
        column.addWidget(PlainLabel(tr("People"), "small", "medium", "text.secondary"))
        self.source = Segmented(tr("Where the people come from"))
        self.source.add("file", tr("From a file"), icon="file-spreadsheet")
        self.source.add("contacts", tr("This number’s chats"), icon="users")
        self.source.add("labels", tr("A label"), icon="tag")
        self.source.chosen.connect(self._sourced)
        column.addWidget(self.source)
        self.error = Banner("danger", "", stacked=True)
        self.error.hide()
        column.addWidget(self.error)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._drop())
        self.busy = Busy()
        self.busy.stopped.connect(self.stop)
        self.stack.addWidget(self.busy)
        self.stack.addWidget(self._labels())
        column.addWidget(self.stack)
        self.found = _Found()
        self.found.hide()
        column.addWidget(self.found)
        column.addStretch(1)
        outer.addWidget(box, 100)  # its own width first, what is left stays empty
        outer.addStretch(1)

    def _from(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addWidget(PlainLabel(tr("Goes out by"), "small", "medium", "text.secondary"))
        self.number = Combo(tr("Goes out by"))
        self.number.currentIndexChanged.connect(self._numbered)
        column.addWidget(self.number)
        self.limit = PlainLabel("", "small", role="text.secondary", wrap=True)
        column.addWidget(self.limit)
        return column

    def _drop(self) -> QWidget:
        box = Panel("bg.window", radius="lg", line="border.default")
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 22, 20, 22)
        column.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel("file-spreadsheet", "text.muted", 28), 0, middle)
        column.addWidget(PlainLabel(tr("Drop a CSV or XLSX file here"), weight="medium"), 0, middle)
        column.addWidget(
            PlainLabel(
                tr("One row a person. Nothing leaves this computer."), "small",
                role="text.secondary",
            ),
            0, middle,
        )  # fmt: skip
        self.choose = Button(tr("Choose a file"), icon="folder-open")
        self.choose.clicked.connect(lambda _checked=False: self.ask_file())
        column.addWidget(self.choose, 0, middle)
        return box

    def _labels(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        self.label = Combo(tr("Label"))
        self.label.activated.connect(lambda _: self._take_people())
        column.addWidget(self.label)
        column.addStretch(1)
        return box

    # Showing

    def put(self, work: Work) -> None:
        """Shows what is being written."""
        if work is not self._work:
            self._begin()
        self._work = work
        self.error.hide()
        self.number.blockSignals(True)
        self.number.clear()
        rows = [
            one
            for one in self._console.numbers.by_id().values()
            if self._can_send(one.id) and one.state != "gone"
        ]
        for one in rows:
            self.number.add_number(one.name, one.id, one.code, one.colour)
        if not work.number_id and rows:
            work.number_id = rows[0].id
        self.number.choose(work.number_id)
        self.number.blockSignals(False)
        self.name.setText(work.name)
        self.source.choose(work.plan.source)
        self._show_source()
        self._show_limit()
        if work.plan.source == "contacts" and work.audience is None and not self._reading:
            self._take_people()  # there is nothing to choose, so nothing else would have them read
        self._show_found()

    def _can_send(self, number_id: int) -> bool:
        offers = self._console.numbers.offers(number_id)
        return offers["templates"].offered or self._console.campaigns.free_text(number_id)

    def _named(self, text: str) -> None:
        self._work.name = text.strip()
        self._tell()

    def _numbered(self) -> None:
        number_id = self.number.currentData()
        if isinstance(number_id, int) and number_id != self._work.number_id:
            self._work.number_id = number_id
            # what another number can't send is not kept
            self._work.change(template="", definitions=(), blanks=(), text="")
            if self._work.plan.source != "file":
                self._work.audience = None
                self._take_people()
        self._show_limit()
        self._tell()

    def _show_limit(self) -> None:
        limit = self._console.campaigns.limit(self._work.number_id, self._work.plan)
        self.limit.setText(
            tr("Documented limit: {words}.").format(words=said(limit.words))
            if limit.words
            else tr("The provider documents no limit for this; a slow pace is safer.")
        )

    def _show_found(self) -> None:
        audience = self._work.audience
        self.found.setVisible(audience is not None)
        if audience is not None:
            self.found.put(audience)
        self._tell()

    def _tell(self) -> None:
        audience = None if self._reading else self._work.audience
        self.ready.emit(bool(self._work.name and audience is not None and audience.rows))

    # Reading

    def _begin(self) -> int:
        """Other people are chosen: what is still being read comes to nothing."""
        self.stop()
        self.busy.end()
        self._turn += 1
        self._reading = False
        return self._turn

    def _sourced(self, key: str) -> None:
        self._begin()
        self._work.change(source=key)
        self._work.audience = None
        self.error.hide()
        self._listed = None
        self._show_source()
        if key == "contacts":
            self._take_people()
        self._show_found()

    def _show_source(self) -> None:
        """Where people of the chosen source are chosen."""
        key = self._work.plan.source
        self.stack.setCurrentIndex(2 if key == "labels" else 1 if self._reading else 0)
        self.stack.setVisible(key != "contacts")
        if key == "labels" and self._listed is not self._work:
            self._listed = self._work
            self._tasks.latest(self._load_labels(self._work), "labels")

    async def _load_labels(self, work: Work) -> None:
        rows = await self._console.labels.all()
        chosen = work.plan.source_name if work.audience is not None else ""
        self.label.clear()
        self.label.setPlaceholderText(tr("Choose a label"))
        for one in rows:
            self.label.add(one.name, one.id, icon="tag")
        self.label.setCurrentIndex(self.label.findText(chosen) if chosen else -1)

    def _take_people(self) -> None:
        turn = self._begin()
        label = self.label.currentData() if self._work.plan.source == "labels" else 0
        if isinstance(label, int) and (label or self._work.plan.source == "contacts"):
            self._reading = True
            name = self.label.currentText() if label else ""
            self._work.audience = None  # also where the others can't be read
            self._tasks.start(self._people(label, name, turn), "people of chats")
        self._show_found()

    async def _people(self, label: int, name: str, turn: int) -> None:
        try:
            audience = await self._console.campaigns.contacts(self._work.number_id, label)
        finally:
            if turn == self._turn:
                self._reading = False
                self._tell()
        if turn == self._turn:
            self._take(audience, name)

    def ask_file(self) -> None:
        """Asks for a file."""
        dialog = file_dialog(self.window(), tr("Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Reads a file, with progress."""
        turn, self._reading = self._begin(), True
        stop = self._stop = threading.Event()
        self._tell()
        self._tasks.start(self._read_file(path, turn, stop), "read file")

    async def _read_file(self, path: Path, turn: int, stop: threading.Event) -> None:
        self.error.hide()
        self.found.hide()
        self.stack.setVisible(True)
        self.stack.setCurrentIndex(1)
        name = bidi.file_name(path.name)
        self.busy.begin(lambda n: tr("Reading {file}: %Ln rows", n).format(file=name))
        audience, failed = None, None
        try:
            audience = await self._console.campaigns.read_file(path, stop, self.busy.progress)
        except Stopped:
            pass
        except SwitchboardError as error:
            failed = error
        finally:
            if turn == self._turn:
                self._reading = False
                self.busy.end()
                self.stack.setCurrentIndex(0)
        if turn != self._turn:
            return  # another one was chosen meanwhile
        if audience is not None:
            self._take(audience, audience.name)
            return
        if failed is not None:
            self.error.set(*three_parts(failed))
            self.error.show()
        self._show_found()

    def _take(self, audience: Audience, name: str) -> None:
        self._work.audience = audience
        self._work.findings = None
        self._work.stored = False
        self._work.verified = False
        self._work.change(
            source_name=name, encoding=audience.encoding, delimiter=audience.delimiter,
            headed=audience.headed, columns=(),
        )  # fmt: skip
        if not self._work.name and name:
            self.name.setText(Path(name).stem.replace("_", " ").replace("-", " ").capitalize())
        self._show_found()
        self.read.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(one.isLocalFile() for one in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = [one for one in event.mimeData().urls() if one.isLocalFile()]
        if local:
            self.source.choose("file")
            self._work.change(source="file")
            self.take_file(Path(local[0].toLocalFile()))

    def stop(self) -> None:
        """Ends a reading that is under way."""
        self._stop.set()


class _Found(QWidget):
    """The audience in a line."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel("circle-check", "success.text", 20))
        words = QVBoxLayout()
        words.setSpacing(1)
        self.title = PlainLabel("", weight="medium")
        self.detail = PlainLabel("", "small", role="text.secondary", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        row.addLayout(words, 1)

    def put(self, audience: Audience) -> None:
        self.title.setText(
            bidi.file_name(audience.name) if audience.name else tr("%Ln people", len(audience.rows))
        )
        self.detail.setText(file_words(audience))


def file_words(audience: Audience) -> str:
    """Rows, columns, encoding, delimiter, header in one line."""
    parts = [tr("%Ln rows", len(audience.rows)), tr("%Ln columns", len(audience.columns))]
    if audience.encoding:
        parts.append(audience.encoding.upper().removesuffix("-SIG"))
    marks = {
        ",": tr("separated by commas"),
        ";": tr("separated by semicolons"),
        "\t": tr("separated by tabs"),
        "|": tr("separated by bars"),
    }
    if audience.delimiter in marks:
        parts.append(marks[audience.delimiter])
    if audience.name:
        parts.append(
            tr("first row holds the names") if audience.headed else tr("the columns have no names")
        )
    return phrases.listed(parts)
