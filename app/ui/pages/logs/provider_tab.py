"""Providers' own logs: a table with the columns that were found, live, filtered, exported.

Asked for while it is looked at, at the account's ordinary limits. Invariant: the lines that one
reads stay where they are; a failed look says so over the lines that are here, with their age.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.tasks import TaskOwner
from app.domain.errors import ProviderError
from app.services.provider_logs import RemoteLine, columns_of, found_in
from app.ui.models.provider_log import LINE_ROLE, Index, ProviderLogModel
from app.ui.phrases import exact_time
from app.ui.saving import ask_where
from app.ui.style.look import theme
from app.ui.telling import tell, three_parts
from app.ui.widgets import painting
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.code import CodeView
from app.ui.widgets.combo import Combo
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.keys import hear
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.skeleton import Skeleton
from app.ui.widgets.table import RowDelegate, Table, cell_room

if TYPE_CHECKING:
    from app.services.console import Console

_EVERY_MS, _TYPING_MS = 15_000, 200
_LEVELS = {"error": "danger.text", "fatal": "danger.text", "critical": "danger.text",
           "warn": "warning.text", "warning": "warning.text"}  # fmt: skip


class _Cells(RowDelegate):
    """Fields in the mono face, levels in their colours; times and levels never mirrored."""

    def paint_cell(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        now = theme()
        line = index.data(LINE_ROLE)
        text = str(index.data() or "")
        level = ""
        if isinstance(line, RemoteLine):
            words = (line.cells.get(name, "").lower() for name in ("level", "severity"))
            level = next((_LEVELS[word] for word in words if word in _LEVELS), "")
        role = level or ("text.primary" if index.column() else "text.secondary")
        painting.draw_text(
            painter,
            cell_room(rect, index.column(), page=True),
            text,
            now.font("small", mono=True),
            now.color(role),
            rtl=now.rtl,
        )


class ProviderTab(QWidget):
    """The view on the Logs page. Signal: `follow_changed()`."""

    follow_changed = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = tasks
        self._lines: list[RemoteLine] = []
        self._fetched = 0
        self._of = 0
        self._asking = False
        self.following = True
        self.stops = [self._rest]
        self._timers()
        self._build()
        hear(self, {"P": self.toggle_follow, "F5": self.reload})

    def _timers(self) -> None:
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._put)
        self._tick = QTimer(self)
        self._tick.setInterval(_EVERY_MS)
        self._tick.timeout.connect(self._again)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 8, 20, 8)
        bar.setSpacing(8)
        self.account = Combo(self.tr("Account"), filter_bar=True)
        self.account.activated.connect(lambda _at: self.reload())
        bar.addWidget(self.account)
        self.search = SearchField(self.tr("Any field"), name=self.tr("Find lines"), small=True)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        bar.addWidget(self.search, 1)
        self.note = PlainLabel("", "small", role="text.secondary", tabular=True)
        bar.addWidget(self.note)
        column.addLayout(bar)
        self.trouble = Banner("danger", "", stacked=True, flat=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        column.addWidget(Line())
        self.model = ProviderLogModel(self)
        self.table = Table(self.tr("The provider’s own log"), row="log", page=True)
        self.table.setItemDelegate(_Cells(self.table))
        self.table.setModel(self.model)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_line())
        self.skeleton = Skeleton(12, avatars=False, row_height=29)
        self.empty = EmptyState("server", "")
        self.stack = QStackedWidget()
        for widget in (self.table, self.skeleton, self.empty):
            self.stack.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.whole = CodeView(self.tr("The chosen line"), language="json")
        self.whole.setFixedHeight(theme().px(190))
        self.whole.hide()
        column.addWidget(Line())
        column.addWidget(self.whole)

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.account, self.search, self.table, *([self.whole] if self.whole_shown else [])]

    @property
    def whole_shown(self) -> bool:
        """Whether a line is shown with all its fields."""
        return not self.whole.isHidden()

    # Reading

    def activated(self) -> None:
        """The view is shown."""
        chosen = self.account.currentData()
        accounts = self._console.provider_logs.accounts()
        self.account.clear()
        for number, name in accounts:
            self.account.add(name, number, icon="server")
        self.account.choose(chosen)
        self.account.setVisible(len(accounts) > 1)
        if not accounts:
            self._of = 0
            self.empty.set(
                "server",
                self.tr("No account gives a log of its own"),
                self.tr("A gateway account does: what it says of itself is listed here."),
            )
            self.empty.set_actions()
            self.stack.setCurrentWidget(self.empty)
            return
        self._tick.start()
        self.reload()

    def reload(self) -> None:
        """Asks now; what is under way for another account is waited for first."""
        chosen = self.account.currentData()
        if chosen is None:
            return
        if int(chosen) != self._of:
            self._begin(int(chosen))
        if not self._asking:
            self._asking = True
            self._tasks.start(self._load(int(chosen)), "provider log")

    def showEvent(self, event: QShowEvent) -> None:
        """Looked at again, from wherever: asking goes on."""
        super().showEvent(event)
        self._tick.start()

    def _again(self) -> None:
        if not self.isVisible():
            self._tick.stop()
        elif self.following:
            self.reload()

    def _rest(self) -> None:
        self._tick.stop()
        self._typing.stop()

    def _begin(self, account_id: int) -> None:
        """Another account: nothing of the last one stands under its name."""
        self._lines, self._of, self._fetched = [], account_id, 0
        self.model.put([], [])
        self.whole.hide()
        self.trouble.hide()
        self._say()
        self.skeleton.start()
        self.stack.setCurrentWidget(self.skeleton)

    async def _load(self, account_id: int) -> None:
        lines: list[RemoteLine] = []
        trouble: ProviderError | None = None
        try:
            lines = await self._console.provider_logs.read(account_id)
        except ProviderError as error:
            trouble = error
        finally:
            self._asking = False
            self.skeleton.stop()
        if self.account.currentData() != account_id:
            # another one was chosen meanwhile
            self._of = 0
            self.reload()
            return
        if trouble is not None:
            self._failed(trouble)
            return
        self.trouble.hide()
        self._fetched = self._console.clock.now_ms()
        # nothing new: what is read is not moved
        if lines != self._lines or not self.model.columns:
            self._lines = lines
            self._put()
        self._say()

    def _failed(self, error: ProviderError) -> None:
        what, rest = three_parts(error)
        if self._fetched:
            age = self.tr("Shown: as of {time}.").format(time=exact_time(self._fetched))
            rest = f"{rest} {age}".strip()
        self.trouble.set(what, rest)
        self.trouble.clear_actions()
        self.trouble.add_button(self.tr("Try again"), self.reload)
        self.trouble.show()
        if self._fetched:
            self._put()
        else:
            self.stack.setCurrentWidget(self.table)

    # What is shown

    def _put(self) -> None:
        lines = found_in(self._lines, self.search.text())
        chosen = self.model.line(self.table.currentIndex())
        bar = self.table.verticalScrollBar()
        before, rows = bar.value(), len(self.model.lines)
        columns = columns_of(self._lines)
        fresh = columns != self.model.columns
        self.model.put(lines, columns)
        if fresh and columns:
            self._widths(columns)
        if chosen is not None and chosen in lines:
            self.table.choose(lines.index(chosen))
        if before > 0 and len(lines) > rows > 0:
            bar.setValue(before + (len(lines) - rows) * theme().row("log"))
        self._say()
        if lines:
            self.stack.setCurrentWidget(self.table)
            return
        self.whole.hide()
        if not self._fetched:
            return  # whether it is empty is not known
        if self._lines:
            clear = Button(self.tr("Clear"), "soft")
            clear.clicked.connect(lambda _on=False: self.search.clear())
            self.empty.set("search", self.tr("No match"), self.tr("No line holds these words."))
            self.empty.set_actions(clear)
        else:
            self.empty.set(
                "server",
                self.tr("The log is empty"),
                self.tr("The provider answered with no lines. It is asked again by itself."),
            )
            self.empty.set_actions()
        self.stack.setCurrentWidget(self.empty)

    def _widths(self, columns: list[str]) -> None:
        """As wide as the lines need; what is widest shares the rest."""
        sample = self._lines[:50]
        wide = {
            name: max((len(line.cells.get(name, "")) for line in sample), default=0)
            for name in columns
        }
        longest = max(columns, key=lambda name: wide[name])
        unit = 8
        self.table.set_columns(
            [
                0 if name == longest else min(220, max(len(name), wide[name]) * unit + 32)
                for name in columns
            ]
        )

    def _say(self) -> None:
        if not self._fetched:
            self.note.setText("")
            return
        lines = self.tr("%Ln lines", "", len(self.model.lines))
        self.note.setText(
            self.tr("{lines}, as of {time}").format(lines=lines, time=exact_time(self._fetched))
        )

    def _show_line(self) -> None:
        line = self.model.line(self.table.currentIndex())
        self.whole.setVisible(line is not None)
        if line is not None:
            self.whole.put(json.dumps(line.document, ensure_ascii=False, indent=2))

    # The person

    def toggle_follow(self) -> bool:
        """Stops asking or goes on; gives how it is now."""
        self.following = not self.following
        if self.following:
            self.reload()
        self.follow_changed.emit()
        return self.following

    def export(self) -> None:
        """Asks for a place, then writes what is filtered."""
        ask_where(
            self,
            self.tr("Export the provider’s log"),
            "provider-log.csv",
            lambda path: self._tasks.start(self.write(path), "export the provider's log"),
            [
                self.tr("CSV (*.csv)"),
                self.tr("Excel (*.xlsx)"),
                self.tr("JSON lines") + " (*.jsonl)",
            ],
        )

    async def write(self, target: Path) -> None:
        """Writes what is filtered, with every column. Raises SettingsError."""
        columns = columns_of(self._lines, most=200)
        count = await self._console.provider_logs.export(self.model.lines, columns, target)
        tell(self, self.tr("%Ln lines exported", "", count), icon="download")
