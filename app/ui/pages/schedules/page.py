"""The Schedules page: header, the board (what is to come, what is done), and further views.

**A further view** (campaigns) is added by whoever composes the page, before it is shown:

    page.add_view(FurtherView("campaigns", title, lambda: CampaignsView(console),
                              button=(words, "plus"), act=..., runs=console.campaigns))

`FurtherView` (views.py) says what its widget may have; `page.view("campaigns")` makes and shows
it, `page.open_part(key)` shows any segment. Its runs stand on the strip and in the list; choosing
one there calls the widget's `open_item(id)`. `page.recount()` counts the segments anew.

Invariant: the side panel shows the line that is chosen in the list that is shown, or is closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.services.events import SchedulesChanged
from app.ui.models.schedules import Entry
from app.ui.pages.schedules.actions import ScheduleActions
from app.ui.pages.schedules.board import Board
from app.ui.pages.schedules.panel import SchedulePanel
from app.ui.pages.schedules.views import FurtherView
from app.ui.style.look import theme
from app.ui.telling import teller
from app.ui.widgets.buttons import Button
from app.ui.widgets.keys import hear
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.panel import Panel
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.side_room import enough
from app.ui.widgets.tips import name_it

if TYPE_CHECKING:
    from app.services.console import Console

_PANEL_FROM = 1040
UPCOMING, DONE = "upcoming", "done"


class SchedulesPage(Panel):
    """Signals: `chat_wanted(int, int)` chat and message (0 for none); `call_wanted(int)` a
    logged API call.
    """

    chat_wanted = Signal(int, int)
    call_wanted = Signal(int)

    def __init__(self, console: Console, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = TaskOwner("schedules page", teller(self))
        self._views: list[FurtherView] = []
        self._made: dict[str, QWidget] = {}
        self._titles: dict[str, str] = {}
        self.segments = Segmented(self.tr("Parts of the page"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = _Header()
        column.addWidget(self.header)
        self.parts = QStackedWidget()
        column.addWidget(self.parts, 1)
        self.acts = ScheduleActions(self, console, self._tasks)
        self.panel = SchedulePanel(console, self._tasks)
        self.upcoming = Board(console, self._tasks)
        self._finished: Board | None = None
        self._boards = QWidget()
        row = QHBoxLayout(self._boards)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._board_stack = QStackedWidget()
        self._board_stack.addWidget(self.upcoming)
        row.addWidget(self._board_stack, 1)
        row.addWidget(self.panel)
        self.panel.hide()
        self.parts.addWidget(self._boards)
        self._wire(self.upcoming)
        self._wire_panel()
        self.header.new.clicked.connect(lambda _checked=False: self.acts.new())
        self._stops = [console.bus.listen(SchedulesChanged, lambda _: self._changed())]
        hear(self, {"F5": self._refresh, "Ctrl+N": self.acts.new, "Ctrl+F": self._find})
        self._build_segments()

    # The seam

    def add_view(self, view: FurtherView) -> None:
        """A segment between what is to come and what is done; call it before the page is shown."""
        self._views.append(view)
        if view.runs is not None:
            self.upcoming.add_runs(view.runs)
        if view.button is not None and view.act is not None:
            self.header.add_main(view.button[0], view.button[1], view.act)
        self._build_segments()

    def view(self, key: str) -> QWidget:
        """Shows a further view, made at its first visit. KeyError for an unknown one."""
        self.open_part(key)
        return self._made[key]

    def recount(self) -> None:
        """Counts the segments anew."""
        self._tasks.start(self._count(), "count")

    def open_part(self, key: str) -> None:
        """Shows a segment: upcoming, done, or a further view."""
        self.segments.choose(key)
        if key in (UPCOMING, DONE):
            board = self.upcoming if key == UPCOMING else self._done()
            self._board_stack.setCurrentWidget(board)
            self.parts.setCurrentWidget(self._boards)
            self._show_entry(board.current())
            board.activated()
            return
        view = next(one for one in self._views if one.key == key)
        if key not in self._made:
            self._made[key] = view.factory()
            self.parts.addWidget(self._made[key])
        self.parts.setCurrentWidget(self._made[key])
        _call(self._made[key], "activated")

    @property
    def board(self) -> Board:
        """The board that is shown, or was last."""
        board = self._board_stack.currentWidget()
        assert isinstance(board, Board)
        return board

    def activated(self) -> None:
        """The page is shown."""
        self._console.schedules.watch(True)
        self.recount()
        shown = self.parts.currentWidget()
        if shown is self._boards:
            self.board.activated()
        else:
            _call(shown, "activated")

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        shown = self.parts.currentWidget()
        if shown is not self._boards:
            own = getattr(shown, "regions", None)
            return [self.header, *(own() if callable(own) else [shown])]
        return [self.header, self.board.strip, self.board.list, self.panel]

    # Parts

    def _build_segments(self) -> None:
        chosen = self.segments.current() or UPCOMING
        self.segments = Segmented(self.tr("Parts of the page"))
        self._titles = {
            UPCOMING: self.tr("Upcoming"),
            **{view.key: view.title for view in self._views},
            DONE: self.tr("Done"),
        }
        for key, title in self._titles.items():
            self.segments.add(key, title)
        self.segments.choose(chosen)
        self.segments.chosen.connect(self.open_part)
        self.header.put_segments(self.segments)

    def _done(self) -> Board:
        if self._finished is None:
            self._finished = Board(self._console, self._tasks, done=True)
            self._wire(self._finished)
            self._board_stack.addWidget(self._finished)
        return self._finished

    def _wire(self, board: Board) -> None:
        board.chosen.connect(lambda entry: self._chosen(board, entry))
        board.new_wanted.connect(self.acts.new)
        board.list.menu_wanted.connect(self._menu)
        board.list.on_copy = lambda _index: self._with(self.acts.copy)
        board.list.delete_wanted.connect(lambda: self._with(self.acts.cancel))
        board.list.edit_wanted.connect(lambda: self._with(self.acts.edit))
        board.list.activated.connect(lambda _index: self._with(self._enter))

    def _wire_panel(self) -> None:
        panel = self.panel
        panel.closed.connect(self._close_panel)
        panel.send_wanted.connect(self.acts.send_now)
        panel.edit_wanted.connect(self.acts.edit)
        panel.cancel_wanted.connect(self.acts.cancel)
        panel.drop_wanted.connect(self.acts.drop)
        panel.time_wanted.connect(self.acts.new_time)
        panel.again_wanted.connect(self.acts.try_again)
        panel.resend_wanted.connect(self.acts.send_again)
        panel.out_wanted.connect(self.acts.went_out)
        panel.chat_wanted.connect(self.chat_wanted)
        panel.call_wanted.connect(self.call_wanted)

    def _chosen(self, board: Board, entry: Entry | None) -> None:
        if board is self.board:
            self._show_entry(entry)

    def _show_entry(self, entry: Entry | None) -> None:
        shown = entry is not None and entry.row is not None
        if shown and entry is not None:
            self.panel.put(entry)
        self.panel.setVisible(shown)
        self._fit()

    def _enter(self, entry: Entry) -> None:
        if entry.run is not None:
            for view in self._views:
                if view.runs is not None:
                    _call(self.view(view.key), "open_item", entry.run.id)
                    return
        self.acts.edit(entry)

    def _with(self, act: Any) -> None:
        entry = self.board.current()
        if entry is not None:
            act(entry)

    def _menu(self, at: Any) -> None:
        entry = self.board.current()
        if entry is not None and entry.run is not None:
            words = QCoreApplication.translate("Campaigns", "Open")
            menu = Menu(QCoreApplication.translate("Campaigns", "Campaign"), self)
            menu.add(words, lambda: self._enter(entry), icon="arrow-right", keys="Enter")
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)
        elif entry is not None:
            self.acts.menu(entry, at)

    def _close_panel(self) -> None:
        self.panel.hide()
        self._fit()
        self.board.list.clearSelection()
        self.board.list.setFocus()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self._close_panel()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A narrow page shows list or panel."""
        alone = not enough(self.width(), _PANEL_FROM) and not self.panel.isHidden()
        self._board_stack.setVisible(not alone)
        self.panel.set_alone(alone)

    # Changes

    def _find(self) -> None:
        self.board.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _refresh(self) -> None:
        self.board.reload()
        self._tasks.start(self._console.schedules.refresh(), "read the providers' lists")

    def _changed(self) -> None:
        if self.isVisible():
            self.recount()
            if self.panel.isVisible():
                self.board.refresh_soon(covered=True)

    async def _count(self) -> None:
        counts = await self._console.schedules.counts()
        texts = {UPCOMING: counts.upcoming + counts.needs_you}
        texts |= {view.key: view.count() for view in self._views if view.count is not None}
        for key, title in self._titles.items():
            number = texts.get(key, 0)
            self.segments.set_text(
                key, f"{title}  {QLocale().toString(number)}" if number else title
            )

    async def close_down(self) -> None:
        """Stops listening and ends what runs."""
        for stop in self._stops:
            stop()
        for board in (self.upcoming, self._finished):
            if board is not None:
                board.close_down()
        self.panel.close_down()
        for made in self._made.values():
            closing = getattr(made, "close_down", None)
            if callable(closing):
                await closing()
        await self._tasks.close()


class _Header(Panel):
    """Title, segments, and what can be begun."""

    def __init__(self) -> None:
        super().__init__("surface.base", sides=("bottom",))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 20, 0)
        self._row.setSpacing(8)
        self._row.addWidget(PlainLabel(self.tr("Schedules"), "page", "semibold"))
        self._row.addSpacing(8)
        self._segments: QWidget | None = None
        self._row.addStretch(1)
        self.new = Button(self.tr("Schedule a message"), icon="calendar-clock")
        name_it(self.new, self.tr("Schedule a message"), "Ctrl+N")
        self._row.addWidget(self.new)
        self.restyle()

    def put_segments(self, segments: QWidget) -> None:
        """The parts of the page, anew."""
        if self._segments is not None:
            self._segments.hide()
            self._segments.deleteLater()
        self._segments = segments
        self._row.insertWidget(2, segments)

    def add_main(self, words: str, icon: str, act: Any) -> None:
        """A main button at the end."""
        button = Button(words, "primary", icon=icon)
        button.clicked.connect(lambda _checked=False: act())
        self._row.addWidget(button)

    def restyle(self) -> None:
        self.setFixedHeight(theme().row("pageHeader"))
        self.update()


def _call(widget: QWidget | None, name: str, *args: Any) -> None:
    found = getattr(widget, name, None)
    if callable(found):
        found(*args)
