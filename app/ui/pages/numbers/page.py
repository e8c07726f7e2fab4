"""The Numbers page: wires tree, strip and side panel to the services.

Events name what changed; the page reads just that again. Dialogs and what they set off live in
actions.py. Invariant: data that is here stays on screen, whatever a refresh answers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.services.events import AccountsChanged, AccountTrouble, NumbersChanged, ReceiverChanged
from app.ui.digits import figures
from app.ui.pages.numbers.actions import NumberActions
from app.ui.pages.numbers.attention import Concern, concerns
from app.ui.pages.numbers.concerns import ConcernsBanner
from app.ui.pages.numbers.entries import AccountEntry, NumberEntry
from app.ui.pages.numbers.loader import NumbersLoader
from app.ui.pages.numbers.model import NumbersModel
from app.ui.pages.numbers.panel import NumberPanel
from app.ui.pages.numbers.panel_parts import Bar
from app.ui.pages.numbers.states import show_failure, show_no_account, show_no_number
from app.ui.pages.numbers.strip import ConnectionStrip
from app.ui.pages.numbers.tree import NumbersTree
from app.ui.phrases import clock_time
from app.ui.style.look import theme
from app.ui.telling import tell_error, teller, three_parts
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.keys import hear
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.side_room import SideRoom
from app.ui.widgets.skeleton import Skeleton
from app.ui.widgets.tips import name_it

if TYPE_CHECKING:
    from app.services.console import Console

_OVERLAY_BELOW = 1180
_AGAIN_MS = 15_000


class NumbersPage(QWidget):
    """Signals: ``test_event_wanted(int)`` and ``chats_wanted(int)`` with a number's id;
    ``account_wanted(int)`` open an account's settings; ``attention(str)`` what wants a look on
    this page, empty if nothing does.
    """

    test_event_wanted = Signal(int)
    chats_wanted = Signal(int)
    account_wanted = Signal(int)
    attention = Signal(str)

    def __init__(self, console: Console, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = TaskOwner("numbers page", teller(self))
        self._loader = NumbersLoader(console)
        self._stale: set[int] | None = None
        self._loading = False
        self._again = False
        self._read_at = 0
        self.model = NumbersModel(self)
        self._build()
        self.actions_ = NumberActions(self, console, self._tasks, self._loader)
        self._wire()

    # Building

    def _build(self) -> None:
        self.setObjectName("numbersPage")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        main = Panel("surface.base")
        row.addWidget(main, 1)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        holder = QWidget()
        self._banners = QVBoxLayout(holder)
        self._banners.setContentsMargins(20, 12, 20, 12)
        self._banners.setSpacing(8)
        self.trouble = Banner("danger", "", stacked=True)
        self.trouble.hide()
        self.banner = ConcernsBanner()
        self._banners.addWidget(self.trouble)
        self._banners.addWidget(self.banner)
        self._banner_place = holder
        holder.hide()
        column.addWidget(holder)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(Line())
        self.tree = NumbersTree(self.model)
        inner.addWidget(self.tree, 1)
        self.strip = ConnectionStrip()
        inner.addWidget(self.strip)
        self.skeleton = Skeleton(6, avatars=False, row_height=56)
        self.empty = EmptyState("smartphone", "")
        for widget in (content, self.skeleton, self.empty):
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(self.skeleton)
        self.panel = NumberPanel(self)
        self.panel.hide()
        row.addWidget(self.panel)
        self._side = SideRoom(self, row, [self.panel], self.panel, below=_OVERLAY_BELOW)

    def _head(self) -> QWidget:
        head = Bar(theme().tokens.row["pageHeader"], "bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Numbers"), "page", "semibold"))
        row.addSpacing(4)
        self.summary = PlainLabel("", role="text.muted")
        row.addWidget(self.summary)
        row.addStretch(1)
        self.check = Button(self.tr("Check all now"), "ghost", icon="refresh-cw")
        name_it(self.check, self.tr("Check all now"), "F5", self.tr("Asks every provider again"))
        self.add_account_button = Button(self.tr("Add account"))
        self.add_number_button = Button(self.tr("Add number"), "primary", icon="plus")
        for button in (self.check, self.add_account_button, self.add_number_button):
            row.addWidget(button)
        return head

    def _wire(self) -> None:
        acts = self.actions_
        self.check.clicked.connect(self.check_all)
        self.add_account_button.clicked.connect(self._add_account)
        self.add_number_button.clicked.connect(self._add_number)
        self.banner.mended.connect(acts.mend)
        self.banner.looked.connect(self._look_at)
        self.tree.chosen.connect(self._show_number)
        self.tree.opened.connect(self._open_panel)
        self.tree.menu_wanted.connect(self._menu_at)
        self.tree.copy_wanted.connect(acts.copy_phone)
        self.tree.delete_wanted.connect(acts.ask_delete)
        self.panel.wanted.connect(acts.run)
        self.panel.changed.connect(acts.change)
        self.panel.menu_wanted.connect(self._menu_under)
        hear(self, {"F5": self.check_all})
        bus = self._console.bus
        self._stops: list[Callable[[], None]] = [
            bus.listen(NumbersChanged, self._numbers_changed),
            bus.listen(AccountsChanged, lambda _: self.reload()),
            bus.listen(AccountTrouble, lambda _: self.reload(frozenset())),
            bus.listen(ReceiverChanged, lambda _: self.reload(frozenset())),
        ]
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN_MS)
        self._timer.timeout.connect(lambda: self.reload(self._in_sight()))

    # Coming and going

    def activated(self) -> None:
        """The page came to the front."""
        if not self._read_at:
            self.skeleton.start()
        self.reload()
        self._timer.start()

    def hideEvent(self, event: object) -> None:
        self._timer.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        empty = self.stack.currentWidget() is self.empty
        regions: list[QWidget] = [self.empty if empty else self.tree]
        if self.panel.isVisible():
            regions.append(self.panel)
        return regions

    async def close_page(self) -> None:
        """Ends what the page runs; call it before the services close."""
        for stop in self._stops:
            stop()
        self._timer.stop()
        await self.actions_.close()
        await self._tasks.close()

    # Loading

    def reload(self, stale: frozenset[int] | None = None) -> None:
        """Reads the list again, and the details of ``stale`` numbers (None: of all)."""
        if stale is None:
            self._stale = None
        elif self._stale is not None or not self._loading:
            self._stale = set(stale) | (self._stale or set())
        if self._loading:
            self._again = True
            return
        self._loading = True
        self._tasks.start(self._load(), "load")

    async def _load(self) -> None:
        try:
            while True:
                self._again = False
                stale = None if self._stale is None else frozenset(self._stale)
                self._stale = set()
                async for tree in self._loader.read(stale):
                    self._put(tree)
                if not self._again:
                    break
        except SwitchboardError as error:
            self._failed(error)
        finally:
            self._loading = False

    def _put(self, tree: list[AccountEntry]) -> None:
        now = self._console.clock.now_ms()
        self._read_at = now
        self.skeleton.stop()
        chosen = self.tree.number_id()
        self.trouble.hide()
        self.model.put(tree, now)
        entries = self.model.entries()
        self.stack.setCurrentIndex(0 if entries else 2)
        if not entries:
            self._put_empty(tree)
            self._side.hide_()
        elif chosen is None or not self.tree.choose(chosen):
            self.tree.choose(entries[0].row.id)
        self._put_summary(tree, entries)
        self.strip.put(entries, now)
        self._put_concerns(concerns(tree))
        current = self.tree.number_id()
        if current is not None:
            self._show_number(current)
        self.add_number_button.set_reason(self.actions_.why_no_number(tree))

    def _put_empty(self, tree: list[AccountEntry]) -> None:
        if tree:
            show_no_number(
                self.empty,
                tree[0].row.name,
                self.actions_.why_no_number(tree),
                self._add_number,
                self.check_all,
            )
        else:
            show_no_account(self.empty, self._add_account)

    def _put_summary(self, tree: list[AccountEntry], entries: list[NumberEntry]) -> None:
        phones = [one for one in entries if one.row.phone or one.row.connected_phone]
        works = sum(one.row.state == "connected" for one in phones)
        total = self.tr("%Ln numbers", "", len(phones))
        self.summary.setText(
            self.tr("{total}, {n} connected").format(total=total, n=figures(works)) if tree else ""
        )

    def _put_concerns(self, found: list[Concern]) -> None:
        self.attention.emit(found[0].title if found else "")
        self.banner.put(found, *(self.actions_.mending(found[0]) if found else ("", "")))
        self._place_banners()

    def _place_banners(self) -> None:
        self._banner_place.setVisible(not self.banner.isHidden() or not self.trouble.isHidden())

    def _failed(self, error: SwitchboardError) -> None:
        what, rest = three_parts(error)
        self.skeleton.stop()
        if self._read_at:
            rest = (
                self.tr("{rest} You see the list of {time}.")
                .format(rest=rest, time=clock_time(self._read_at))
                .strip()
            )
        else:
            show_failure(self.empty, what, rest, self.check_all)
            self.stack.setCurrentWidget(self.empty)
            return
        self.trouble.set(what, rest)
        self.trouble.clear_actions()
        self.trouble.add_button(self.tr("Try again"), self.check_all)
        self.trouble.show()
        self._place_banners()

    # What happens

    def _numbers_changed(self, event: NumbersChanged) -> None:
        self.reload(event.ids or None)

    def _add_account(self) -> None:
        self.actions_.add_account()

    def _add_number(self) -> None:
        self.actions_.add_number()

    def check_all(self) -> None:
        """Asks every provider again."""
        self._tasks.start(self._check(), "check")

    async def _check(self) -> None:
        self.check.setEnabled(False)
        self.check.setText(self.tr("Checking…"))
        try:
            await self._console.numbers.refresh()
        except SwitchboardError as error:
            if self._read_at:
                self._failed(error)
            else:
                tell_error(self, error)
        else:
            self.reload()
        finally:
            self.check.setEnabled(True)
            self.check.setText(self.tr("Check all now"))

    def _in_sight(self) -> frozenset[int]:
        """The numbers that can be seen, whose limits and traffic are kept fresh."""
        ids: set[int] = set()
        index, end = self.tree.indexAt(QPoint(0, 0)), self.tree.viewport().height()
        while index.isValid() and self.tree.visualRect(index).top() < end:
            entry = self.model.entry(index)
            if isinstance(entry, NumberEntry):
                ids.add(entry.row.id)
            index = self.tree.indexBelow(index)
        return frozenset(ids)

    def _show_number(self, number_id: int) -> None:
        facts = self._loader.facts(number_id)
        if facts is None:
            self._side.hide_()
            return
        self.panel.put(facts)
        if self._side.current is None:
            self._side.show_(self.panel)

    def choose(self, number_id: int) -> bool:
        """Selects a number; False where it is not in the list."""
        return self.tree.choose(number_id)

    def _open_panel(self, number_id: int) -> None:
        self._show_number(number_id)
        self._side.peek(True)
        self.panel.more.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _menu_at(self, number_id: int, where: QPoint) -> None:
        self.actions_.menu(number_id).popup(where)

    def _menu_under(self, button: QWidget) -> None:
        facts = self.panel.facts
        if facts is not None:
            self.actions_.menu(facts.entry.row.id).under(button, end=True)

    def _look_at(self, concern: Concern) -> None:
        if concern.number_id is None:
            self.actions_.mend(concern)
            return
        self.tree.choose(concern.number_id)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._side.overlaid:
            self._open_panel(concern.number_id)

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            focus = self.window().focusWidget()
            inside = self.panel.isAncestorOf(focus)
            if self.panel.isVisible() and (self._side.overlaid or inside):
                self._side.peek(False)
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        super().keyPressEvent(event)
