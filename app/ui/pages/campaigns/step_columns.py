"""Step two: what each column is, and what the row-by-row check says.

Invariant: the check runs again after every change, on a thread, and what is shown is never the
result of an older choice.
"""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core import bidi
from app.core.tasks import TaskOwner
from app.domain.campaigns import Column, Role
from app.services.campaigns_files import Stopped
from app.services.spreadsheets import write_csv
from app.ui.file_dialog import file_dialog
from app.ui.pages.campaigns.audience_table import AudienceTable, role_words
from app.ui.pages.campaigns.keeping import match_columns
from app.ui.pages.campaigns.step_file import file_words
from app.ui.pages.campaigns.words import number, tr, verdict_words
from app.ui.pages.campaigns.work import Work
from app.ui.telling import tell
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.panel import Panel
from app.ui.widgets.progress import ThinBar

if TYPE_CHECKING:
    from app.services.console import Console

_SHOWN = 500


class ColumnsStep(Panel):
    """Signals: `ready(bool)`; `checked` the findings are there; `other_file` another is wanted."""

    ready = Signal(bool)
    checked = Signal()
    other_file = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = tasks
        self._work = Work()
        self._stop = threading.Event()
        self._turn = 0
        self._problems = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QWidget()
        head = QVBoxLayout(top)
        head.setContentsMargins(20, 14, 20, 12)
        head.setSpacing(12)
        head.addLayout(self._file())
        self.banner = Banner("accent", "", icon="columns-3")
        self.banner.add_link(tr("Undo matching"), self.undo)
        head.addWidget(self.banner)
        column.addWidget(top)
        self.table = AudienceTable()
        self.table.role_wanted.connect(self._ask_role)
        column.addWidget(self.table, 1)
        column.addWidget(self._foot())
        self.bar = ThinBar(tr("Progress"), thickness=3)
        self.bar.hide()
        column.addWidget(self.bar)

    def _file(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel("file-spreadsheet", "success.text", 20))
        words = QVBoxLayout()
        words.setSpacing(1)
        self.title = ElidedLabel("", weight="medium")
        self.detail = ElidedLabel("", "small", role="text.secondary")
        words.addWidget(self.title)
        words.addWidget(self.detail)
        row.addLayout(words, 1)
        other = Button(tr("Choose another file"), size="small")
        other.clicked.connect(lambda _checked=False: self.other_file.emit())
        row.addWidget(other)
        return row

    def _foot(self) -> QWidget:
        box = Panel("surface.base", sides=("top",))
        row = QHBoxLayout(box)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(14)
        self.count = PlainLabel("", "small", role="text.secondary")
        row.addWidget(self.count)
        self.only = LinkButton("")
        self.only.clicked.connect(lambda _checked=False: self.show_problems(not self._problems))
        row.addWidget(self.only)
        self.save = LinkButton(tr("Save a list of them"))
        self.save.clicked.connect(lambda _checked=False: self._save())
        row.addWidget(self.save)
        row.addStretch(1)
        return box

    # Showing

    def put(self, work: Work) -> None:
        """Shows the audience of what is being written, and checks it."""
        self._work = work
        audience = work.audience
        if audience is None:
            return
        match_columns(work)
        self.title.setText(
            bidi.file_name(audience.name) if audience.name else tr("People of chats")
        )
        self.detail.setText(file_words(audience))
        self._problems = False
        self._tell_matching()
        self.check()

    def _tell_matching(self) -> None:
        columns = self._work.plan.columns
        matched = sum(bool(one.role) for one in columns)
        left = len(columns) - matched
        words = tr("%Ln columns were matched by name and content", matched)
        rest = tr("%Ln was left out", left)
        self.banner.set(
            "", tr("{matched}, {rest}. Check them before you go on.").format(
                matched=words, rest=rest
            ), "accent", "columns-3",
        )  # fmt: skip

    def undo(self) -> None:
        """Takes every guess back but the phone number."""
        columns = tuple(
            replace(one, role=one.role if one.role == Role.PHONE else Role.NONE)
            for one in self._work.plan.columns
        )
        self._work.change(columns=columns, blanks=())
        self.check()

    def check(self) -> None:
        """Looks at every row again."""
        self._stop.set()
        self._stop = threading.Event()
        self._turn += 1
        if not self._tasks.closed:
            self._tasks.start(self._check(self._turn, self._stop), "check rows")

    async def _check(self, turn: int, stop: threading.Event) -> None:
        work = self._work
        audience = work.audience
        if audience is None:
            return
        self.table.put(audience, work.plan, work.findings, self._rows())
        self.bar.show()
        fresh = await self._console.campaigns.known()
        known = replace(fresh, unreachable=work.known.unreachable)
        try:
            found = await self._console.campaigns.check(
                audience, work.plan, known, stop, lambda _n, _s: None
            )
        except Stopped:
            return
        finally:
            if turn == self._turn:
                self.bar.hide()
        if turn != self._turn:
            return
        work.known, work.findings, work.stored = known, found, False
        self._show_rows()
        self.ready.emit(found.ready > 0)
        self.checked.emit()

    def _rows(self) -> list[int]:
        audience, found = self._work.audience, self._work.findings
        if audience is None:
            return []
        if not self._problems or found is None or len(found.rows) != len(audience.rows):
            return list(range(min(len(audience.rows), _SHOWN)))
        wrong = (at for at, one in enumerate(found.rows) if not one.verdict.sends)
        return [at for at, _ in zip(wrong, range(_SHOWN), strict=False)]

    def show_problems(self, on: bool) -> None:
        """Shows only the rows that get no message, or all."""
        self._problems = on
        self._show_rows()

    def _show_rows(self) -> None:
        audience, found = self._work.audience, self._work.findings
        if audience is None or found is None:
            return
        rows = self._rows()
        self.table.put(audience, self._work.plan, found, rows)
        wrong = len(found.rows) - found.ready
        self.count.setText(tr("{n} of %Ln rows.", len(audience.rows)).format(n=number(len(rows))))
        self.only.setVisible(wrong > 0)
        self.save.setVisible(wrong > 0)
        self.only.setText(
            tr("Show all rows")
            if self._problems
            else tr("Show only the {n} with a problem").format(n=number(wrong))
        )

    # Changing

    def _ask_role(self, at: int, below: QWidget) -> None:
        plan = self._work.plan
        name = plan.columns[at].name
        menu = Menu(tr("What {column} is").format(column=bidi.isolate(name)), self)
        now = plan.columns[at].role
        for role in (Role.PHONE, Role.NAME, Role.LANGUAGE, Role.CONSENT, Role.VALUE, Role.NONE):
            words, _ = role_words(role)
            menu.add_choice(words, now == role, partial(self.set_role, at, role))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.under(below)

    def set_role(self, at: int, role: Role) -> None:
        """A column is something else; what only one can be is taken from the other."""
        single = role not in (Role.VALUE, Role.NONE)
        columns = [
            Column(one.name, Role.NONE) if single and one.role == role else one
            for one in self._work.plan.columns
        ]
        columns[at] = Column(columns[at].name, role)
        self._work.change(columns=tuple(columns))
        self.check()

    def _save(self) -> None:
        dialog = file_dialog(self.window(), tr("Save a list of them"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("CSV (*.csv)")])
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(
            lambda path: self._tasks.start(self.save_problems(Path(path)), "save problems")
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def save_problems(self, path: Path) -> None:
        """Writes the rows that get no message, each with its reason."""
        audience, found = self._work.audience, self._work.findings
        if audience is None or found is None:
            return
        header = [tr("Row"), tr("Reason"), *audience.columns]
        rows: list[list[str | int | float | None]] = [
            [at + 1, verdict_words(one.verdict, self._detail(at))[0], *audience.rows[at]]
            for at, one in enumerate(found.rows)
            if not one.verdict.sends
        ]
        count = await asyncio.to_thread(write_csv, path, header, rows)
        tell(self, tr("%Ln rows written", count), icon="download")

    def _detail(self, at: int) -> str:
        return self.table.detail(at)

    def stop(self) -> None:
        """Ends a check that is under way."""
        self._stop.set()
