"""Who called how often, and which number was called how often: the list of calls summed up.

Goes by the filters of the page. Invariant: lines count what the list would show, but test calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.calls import CallerRow, CallFilter, NumberCalls
from app.ui.models.call_sums import SUM_ROLE, CallSumsModel, Index, who_called
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.menu import Menu
from app.ui.widgets.panel import Panel
from app.ui.widgets.table import RowDelegate, Table, cell_room

if TYPE_CHECKING:
    from app.services.console import Console

_AVATAR = 26


class _Cells(RowDelegate):
    """Avatars of callers, tags of numbers, counts."""

    def __init__(self, console: Console, parent: QWidget) -> None:
        super().__init__(parent)
        self._console = console

    def paint_cell(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        now = theme()
        row = index.data(SUM_ROLE)
        inner = cell_room(rect, index.column(), page=True)
        column = index.column()
        if column == 0 and isinstance(row, CallerRow):
            name = who_called(row)
            known = any(char.isalpha() for char in name)
            place = painting.at_start(inner, _AVATAR, now.rtl)
            top = inner.center().y() - _AVATAR // 2
            painting.draw_avatar(
                painter, look(), QRect(place.x(), top, _AVATAR, _AVATAR),
                seed=row.caller if known else "", name=name if known else "",
                icon="" if known else "user-round",
                color=None if known else now.color("text.muted"),
            )  # fmt: skip
            inner = painting.after(inner, _AVATAR + 8, now.rtl)
        elif isinstance(row, CallerRow | NumberCalls) and column == isinstance(row, CallerRow):
            number = self._console.numbers.by_id().get(row.number_id)
            if number is not None and number.code:
                wide = painting.tag_width(now, number.code)
                place = painting.at_start(inner, wide, now.rtl)
                painting.draw_tag(painter, look(), place, number.code, number.colour)
                if column:
                    return
                inner = painting.after(inner, wide + 8, now.rtl)
        painting.draw_text(
            painter,
            inner,
            str(index.data() or ""),
            now.font(weight="medium" if column in (0, 2) else "regular", tabular=column > 0),
            now.color("text.primary" if column in (0, 2) else "text.secondary"),
            rtl=now.rtl,
        )


class CallSums(Panel):
    """Signals: `caller_wanted(object)` a caller's calls, `number_wanted(int)` a number's,
    `chat_wanted(object)` the chat with a caller, `clear_wanted()`.
    """

    caller_wanted = Signal(object)
    number_wanted = Signal(int)
    chat_wanted = Signal(object)
    clear_wanted = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = tasks
        self._turn = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.model = CallSumsModel(self._number_name, console.clock.now_ms, self)
        self.table = Table(self.tr("Callers"), page=True, kept="callers")
        self.table.setItemDelegate(_Cells(console, self.table))
        self.table.setModel(self.model)
        self.table.set_columns([0, 92, 76, 84, 76, 76, 76, 130])
        self.table.activated.connect(self._open)
        self.table.on_menu = self._menu
        self.empty = EmptyState("phone-incoming", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack)

    def _number_name(self, number_id: int) -> str:
        row = self._console.numbers.by_id().get(number_id)
        return (row.name or row.key) if row is not None else "–"

    def show_sums(self, wanted: CallFilter, *, callers: bool) -> None:
        """Sums up what fits, by caller or by number."""
        self._turn += 1
        self._tasks.start(self._load(wanted, callers, self._turn), "calls summed up")

    async def _load(self, wanted: CallFilter, callers: bool, turn: int) -> None:
        calls = self._console.calls
        rows: list[CallerRow] | list[NumberCalls]
        rows = await (calls.callers(wanted) if callers else calls.by_number(wanted))
        if turn != self._turn:
            return
        chosen = self.model.row(self.table.currentIndex())
        self.model.put(rows, callers=callers)
        self.table.setAccessibleName(self.tr("Callers") if callers else self.tr("Numbers"))
        keys = [(one.number_id, getattr(one, "caller", "")) for one in rows]
        if (
            chosen is not None
            and (key := (chosen.number_id, getattr(chosen, "caller", ""))) in keys
        ):
            self.table.choose(keys.index(key))
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        if not rows:
            self._show_empty(wanted)

    def _show_empty(self, wanted: CallFilter) -> None:
        from app.ui.widgets.buttons import Button

        if not wanted.narrow:
            self.empty.set(
                "phone-incoming",
                self.tr("No calls in this time"),
                self.tr("Who calls your numbers is counted here."),
            )
            self.empty.set_actions()
            return
        clear = Button(self.tr("Clear"), "soft")
        clear.clicked.connect(lambda _on=False: self.clear_wanted.emit())
        self.empty.set("search", self.tr("No match"), self.tr("No call fits the filters."))
        self.empty.set_actions(clear)

    # The person

    def _open(self, index: Index) -> None:
        row = self.model.row(index)
        if isinstance(row, CallerRow):
            self.caller_wanted.emit(row)
        elif row is not None:
            self.number_wanted.emit(row.number_id)

    def _menu(self, index: QModelIndex, place: QPoint) -> None:
        row = self.model.row(index)
        if row is None:
            return
        menu = Menu(self.tr("Callers"), self)
        if isinstance(row, CallerRow):
            caller = row
            menu.add(
                self.tr("All calls of {caller}").format(caller=who_called(row)),
                lambda: self.caller_wanted.emit(caller), icon="phone-incoming", keys="Enter",
            )  # fmt: skip
            menu.add(
                self.tr("Call back by chat"), lambda: self.chat_wanted.emit(caller),
                icon="message-circle",
            )  # fmt: skip
        else:
            number = row.number_id
            menu.add(
                self.tr("All calls to this number"), lambda: self.number_wanted.emit(number),
                icon="phone-incoming", keys="Enter",
            )  # fmt: skip
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
