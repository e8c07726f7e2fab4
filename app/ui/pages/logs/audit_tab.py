"""The audit trail: who on this computer did what, when, and whether the chain is whole.

Invariant: the state of the chain stands over the list with the time of its check; a list is never
shown as proven that was not.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.tasks import TaskOwner
from app.domain.errors import StoreError
from app.services.audit import AuditRow, Verified
from app.services.events import AuditGrew
from app.ui import phrases
from app.ui.models.audit_words import KINDS, detail_words, kind_words, what_words
from app.ui.models.template_words import stamp
from app.ui.saving import ask_where
from app.ui.style.look import look, theme
from app.ui.telling import copy, tell
from app.ui.widgets import painting
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.combo import Combo
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.skeleton import Skeleton
from app.ui.widgets.table import RowDelegate, Table, cell_room

if TYPE_CHECKING:
    from app.services.console import Console

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_PAGE = 300
_SOON_MS = 400
_NARROW = 900
_ROOT = QModelIndex()


class AuditModel(QAbstractTableModel):
    """Lines, newest first; older ones are asked for as the list is scrolled."""

    def __init__(self, tab: AuditTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self.rows: list[AuditRow] = []
        self.ended = True
        self._asking = False

    def put(self, rows: list[AuditRow], *, ended: bool) -> None:
        """Another list."""
        self.beginResetModel()
        self.rows, self.ended, self._asking = rows, ended, False
        self.endResetModel()

    def append(self, rows: list[AuditRow], *, ended: bool) -> None:
        """Older lines."""
        self.ended, self._asking = ended, False
        if rows:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def give_up(self) -> None:
        """A fetch failed: the next scroll asks again."""
        self._asking = False

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 5

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self.ended and not self._asking

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asking = True
            self._tab.more()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("When"),
            self.tr("Who"),
            self.tr("What"),
            self.tr("Account"),
            self.tr("Detail"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (self.words(row, column) for column in range(5))
            return phrases.listed(parts)
        return self.words(row, index.column()) if role == Qt.ItemDataRole.DisplayRole else None

    def words(self, row: AuditRow, column: int) -> str:
        """The text of a cell."""
        if column == 0:
            return stamp(row.at, self._tab.now())
        if column == 1:
            return row.who
        if column == 2:
            return what_words(row.what, row.detail)[1]
        if column == 3:
            return self._tab.account(row.account_id)
        return detail_words(row.what, row.detail)


class _Cells(RowDelegate):
    """The icon of what was done stands before its words."""

    def paint_cell(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row = index.data(ROW_ROLE)
        now = theme()
        inner = cell_room(rect, index.column(), page=True)
        column = index.column()
        if column == 2 and isinstance(row, AuditRow):
            icon, _ = what_words(row.what, row.detail)
            place = painting.at_start(inner, 16, now.rtl)
            failed = bool(row.detail.get("failed"))
            role = "danger.text" if failed else "text.secondary"
            look().icons.draw(painter, place, icon, role, 15)
            inner = painting.after(inner, 24, now.rtl)
        muted = column in (0, 3, 4)
        painting.draw_text(
            painter,
            inner,
            str(index.data() or ""),
            now.font(tabular=column == 0),
            now.color("text.secondary" if muted else "text.primary"),
            rtl=now.rtl,
        )


class AuditTab(QWidget):
    """The view on the Logs page."""

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = tasks
        self.verified: Verified | None = None
        self._turn = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holder = QHBoxLayout()
        holder.setContentsMargins(20, 12, 20, 8)
        self.state = Banner("neutral", self.tr("Checking the chain…"), icon="shield-check")
        holder.addWidget(self.state)
        column.addLayout(holder)
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 0, 20, 8)
        bar.setSpacing(8)
        self.search = SearchField(self.tr("Who, what or detail"), small=True)
        bar.addWidget(self.search, 1)
        self.kind = Combo(self.tr("Which lines"), filter_bar=True)
        for one in ("", *KINDS):
            self.kind.add(kind_words(one), one)
        bar.addWidget(self.kind)
        self.again = Button(self.tr("Verify now"), icon="shield-check", size="small")
        self.again.clicked.connect(lambda _on=False: self._check())
        bar.addWidget(self.again)
        column.addLayout(bar)
        self.stack = QStackedWidget()
        self.model = AuditModel(self)
        self.table = Table(self.tr("Audit trail"), page=True, kept="audit")
        self.table.setItemDelegate(_Cells(self.table))
        self.table.setModel(self.model)
        self.table.find_column = 2
        self._columns()
        self.skeleton = Skeleton(10, avatars=False, row_height=36)
        self.empty = EmptyState("shield-check", self.tr("Nothing yet"))
        for widget in (self.table, self.skeleton, self.empty):
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(self.skeleton)
        column.addWidget(self.stack, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.reload)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self.kind.activated.connect(lambda _at: self.reload())
        self.stops = [console.bus.listen(AuditGrew, lambda _: self._grew())]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns()

    def _columns(self) -> None:
        # what was done in detail is read, the rest is known at a glance
        narrow = self.width() < theme().wide(_NARROW)
        self.table.set_columns([122, 112, 214, 104, 0] if narrow else [128, 160, 252, 140, 0])

    def activated(self) -> None:
        """The view is shown."""
        self.skeleton.start()
        self.reload()
        self._check()

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.search, self.table]

    def now(self) -> int:
        """The time that cells are written for."""
        return self._console.clock.now_ms()

    def account(self, account_id: int | None) -> str:
        """An account's name, or nothing."""
        if account_id is None or not self._console.clients.knows(account_id):
            return ""
        return self._console.clients.account(account_id).name

    # Reading

    def _grew(self) -> None:
        if self.isVisible() and self.table.verticalScrollBar().value() == 0:
            self._soon.start()

    def reload(self) -> None:
        """Reads the newest lines again."""
        self._turn += 1
        self._tasks.start(self._load(self._turn), "audit trail")

    def more(self) -> None:
        """Reads older lines."""
        self._tasks.start(self._load(self._turn, older=True), "older audit lines")

    async def _load(self, turn: int, *, older: bool = False) -> None:
        kind = str(self.kind.currentData() or "")
        before = self.model.rows[-1].id if older and self.model.rows else None
        text = self.search.text().strip()
        try:
            rows = await self._console.audit.page(
                before=before, limit=_PAGE, text=text, whats=KINDS.get(kind, ())
            )
        except StoreError:
            if turn == self._turn:
                self.model.give_up()
            raise
        if turn != self._turn:
            return
        ended = len(rows) < _PAGE
        if older:
            self.model.append(rows, ended=ended)
            return
        self.skeleton.stop()
        chosen = self.table.currentIndex().data(ROW_ROLE)
        self.model.put(rows, ended=ended)
        if chosen is not None:
            self.table.choose(next((at for at, one in enumerate(rows) if one.id == chosen.id), -1))
            self.table.scrollToTop()
        if rows:
            self.stack.setCurrentWidget(self.table)
            return
        filtered = bool(kind or text)
        clear = Button(self.tr("Clear"), icon="x")
        clear.clicked.connect(lambda _on=False: self._clear())
        if filtered:
            self.empty.set("search", self.tr("No match"), self.tr("No line of the trail fits."))
            self.empty.set_actions(clear)
        else:
            self.empty.set("shield-check", self.tr("Nothing yet"))
            self.empty.set_actions()
        self.stack.setCurrentWidget(self.empty)

    def _clear(self) -> None:
        self.search.clear()
        self.kind.choose("")
        self.reload()

    # The chain

    def _check(self) -> None:
        self.again.setEnabled(False)
        self._tasks.start(self._verify(), "verify the audit trail")

    async def _verify(self) -> None:
        try:
            found = await self._console.audit.verify()
        finally:
            self.again.setEnabled(True)
        self.verified = found
        time = phrases.clock_time(self.now())
        self.state.clear_actions()
        if found.whole:
            lines = self.tr("%Ln lines", "", found.count)
            self.state.set(
                self.tr("The chain is whole."),
                self.tr("{lines}, checked at {time}. Last code {code}.").format(
                    lines=lines, time=time, code=f"\u2066{found.last_mac[:16] or '–'}\u2069"
                ),
                "success",
                "shield-check",
            )
            self.state.add_link(
                self.tr("Copy the code"),
                lambda: copy(self, found.last_mac, self.tr("Copied. Keep it elsewhere")),
            )
            return
        at = QLocale().toString(found.broken_at)
        words = {
            "changed": self.tr("Line {n} was changed after it was written."),
            "missing": self.tr("Line {n} is missing."),
            "cut": self.tr("Lines are missing from {n} on, at the end."),
            "end": self.tr("What names the last line was changed or taken away."),
        }
        self.state.set(
            self.tr("The chain is broken."),
            f"{words.get(found.why, '').format(n=at)} "
            + self.tr("Checked at {time}. Somebody wrote to the file beside Switchboard.").format(
                time=time
            ),
            "danger",
            "shield-alert",
        )

    # Export

    def export(self) -> None:
        """Asks for a place, then writes what is filtered."""
        ask_where(
            self,
            self.tr("Export the audit trail"),
            "audit.csv",
            lambda path: self._tasks.start(self.write(path), "export the audit trail"),
        )

    async def write(self, target: Path) -> None:
        """Writes what is filtered to a file. Raises SettingsError."""
        kind = str(self.kind.currentData() or "")
        count = await self._console.audit.export(
            target, text=self.search.text().strip(), whats=KINDS.get(kind, ())
        )
        tell(self, self.tr("%Ln lines exported", "", count), icon="download")
