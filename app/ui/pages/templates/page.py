"""The Templates page: the library at the start, what was chosen in the middle, help at the end.

Events name the accounts that changed; the page reads the library again and keeps the choice. A
draft is written at the ``DraftDesk``, and the ``SendDesk`` sends. Invariant: data that is here
stays on screen, whatever a refresh answers.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.template_rows import AccountTemplates, TemplateGroup, TemplateRow
from app.services.events import (
    AccountsChanged,
    ChatsChanged,
    MessagesChanged,
    NumbersChanged,
    TemplatesChanged,
)
from app.ui.pages.templates.actions import TemplateActions
from app.ui.pages.templates.chosen_template import ChosenTemplate
from app.ui.pages.templates.draft_desk import DraftDesk
from app.ui.pages.templates.library_reading import LibraryReading
from app.ui.pages.templates.list_pane import TemplateListPane
from app.ui.pages.templates.send_desk import SendDesk
from app.ui.pages.templates.states import show_empty, show_unread, tell_trouble
from app.ui.pages.templates.template_view import TemplateView
from app.ui.telling import teller
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.keys import hear
from app.ui.widgets.panel import Panel
from app.ui.widgets.side_room import SideRoom

if TYPE_CHECKING:
    from app.services.console import Console

_LIST_HIDES_BELOW = 860


class TemplatesPage(QWidget):
    """Signals: ``chat_wanted(int, int)`` chat and message; ``account_wanted(int)``;
    ``numbers_wanted()``; ``consent_wanted(object, int)`` a Recipient and a number.
    """

    chat_wanted = Signal(int, int)
    account_wanted = Signal(int)
    numbers_wanted = Signal()
    consent_wanted = Signal(object, int)

    def __init__(self, console: Console, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = TaskOwner("templates page", teller(self))
        self._chosen = ChosenTemplate()
        self._wanted: tuple[int, str, int | None] | None = None
        self._build()
        self._wire()

    # Building

    def _build(self) -> None:
        self.setObjectName("templatesPage")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.list = TemplateListPane(self._console.numbers.of_account, self._console.clock.now_ms)
        row.addWidget(self.list)
        self.actions_ = TemplateActions(
            self, self._console, self._tasks, self._want, self.list.model.groups
        )
        self.stack = QStackedWidget()
        row.addWidget(self.stack, 1)
        self.desk = DraftDesk(
            self,
            self._console,
            self._tasks,
            self._console.numbers.of_account,
            self._want,
            self.actions_.new,
        )
        self.editor, self.preview = self.desk.editor, self.desk.preview
        self.view = TemplateView()
        blank = Panel("surface.base")
        holder = QHBoxLayout(blank)
        self.empty = EmptyState("layout-template", "")
        holder.addWidget(self.empty)
        self._blank = blank
        for widget in (self.editor, self.view, blank):
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(blank)
        self.sending = SendDesk(
            self,
            self._console,
            self._tasks,
            self.view,
            self._chosen.sendable,
            self._show_side,
        )
        self.send, self.code = self.sending.send, self.sending.code
        sides = (self.preview, *self.sending.panels)
        for side in sides:
            side.hide()
            row.addWidget(side)
        self._side = SideRoom(self, row, sides, self.preview)
        self._side.placed.connect(self._put_side)
        self.editor.side_wanted.connect(self._peek)
        self.preview.closed.connect(lambda: self._peek(False))
        self.reading = LibraryReading(self._console, self._tasks, self.list, self.view)
        self.reading.read.connect(self._put)
        self.reading.failed_first.connect(self._failed_first)

    def _wire(self) -> None:
        pane, view, editor = self.list, self.view, self.editor
        pane.chosen.connect(self._choose)
        pane.refresh_wanted.connect(self.refresh)
        pane.new_wanted.connect(self._new)
        pane.menu_wanted.connect(self._menu_of)
        pane.opened.connect(self._enter)
        view.language_chosen.connect(self._choose_language)
        view.send_wanted.connect(self._send_key)
        view.duplicate_wanted.connect(self._duplicate)
        view.menu_wanted.connect(self._menu_under)
        view.edit_wanted.connect(self._edit)
        view.message_wanted.connect(self.chat_wanted)
        editor.duplicate_wanted.connect(self._duplicate)
        editor.copy_wanted.connect(lambda: self.actions_.copy_json(self.editor.definition()))
        self.preview.language_chosen.connect(self._choose_language)
        self.preview.go_to.connect(self._go_to)
        self.send.closed.connect(self.close_side)
        self.send.language_chosen.connect(self._choose_language)
        self.code.closed.connect(self.close_side)
        self.sending.sent.connect(self._results_soon)
        self.sending.consent_wanted.connect(self.consent_wanted)
        self.code.sync_wanted.connect(self.actions_.sync)
        hear(
            self,
            {
                "F5": self.refresh,
                "Ctrl+N": self._new,
                "Ctrl+F": self._search,
                "Ctrl+T": self._send_key,
                "Ctrl+D": self._duplicate,
            },
        )
        bus = self._console.bus
        self._stops: list[Callable[[], None]] = [
            bus.listen(TemplatesChanged, lambda _: self.reload()),
            bus.listen(AccountsChanged, lambda _: self.reload()),
            bus.listen(NumbersChanged, lambda _: self.reload()),
            bus.listen(MessagesChanged, lambda _: self._results_soon()),
            bus.listen(ChatsChanged, lambda _: self._people_changed()),
        ]

    # Coming and going

    def activated(self) -> None:
        """The page came to the front."""
        if not self.reading.read_at:
            self.list.skeleton.start()
        self.reload()

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Runs what was asked for by a signal, with the page's own tasks."""
        self._tasks.start(work, "asked by the templates page")

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        middle = self.stack.currentWidget()
        empty = self.reading.read_at and not self.list.model.rowCount()
        found: list[QWidget] = [self.list.search if empty else self.list.view]
        if middle is not None:
            found.append(middle)
        side = self._side.current
        if side is not None and side.isVisible():
            found.append(side)
        return found

    async def close_down(self) -> None:
        """Keeps what was typed and ends what the page runs; before the services close."""
        for stop in self._stops:
            stop()
        self.reading.stop()
        self.code.forget()
        self.desk.saving.stop()
        await self.desk.save()
        await self._tasks.close()

    # Loading

    def reload(self) -> None:
        """Reads the library again."""
        self.reading.reload()

    def refresh(self) -> None:
        """Asks every provider for its list."""
        self.reading.refresh()

    def _put(self, groups: Sequence[TemplateGroup]) -> None:
        self.list.put(groups)
        accounts = self._console.templates.accounts()
        self.list.put_trouble(tell_trouble(self.list.trouble, accounts, self.refresh))
        if self._wanted is not None and self.list.choose(*self._wanted):
            self._wanted = None
        self.sending.library_read(self.choose)
        if groups:
            self.list.choose_first()
        else:
            self._side.hide_()
            self.stack.setCurrentWidget(self._blank)
            accounts = self._console.templates.accounts()
            show_empty(
                self.empty, bool(accounts), self.numbers_wanted.emit, self._new, self.refresh
            )

    def _failed_first(self, error: SwitchboardError) -> None:
        """Nothing could be read yet: there is nothing to show beside the trouble."""
        show_unread(self.empty, error, self.reload)
        self.stack.setCurrentWidget(self._blank)

    # Choosing

    def choose(self, account_id: int, name: str) -> bool:
        """Selects a template; False where it is not in the list."""
        return self.list.choose(account_id, name)

    def _want(self, account_id: int, name: str, draft_id: int | None) -> None:
        """Selects it as soon as the list has it."""
        self._wanted = (account_id, name, draft_id)
        self.reload()

    def _choose(self, group: TemplateGroup | None) -> None:
        # a draft that was given another name is still the one at the desk
        same = group is not None and (self._chosen.is_same(group) or self.desk.holds(group))
        if not same:
            self.desk.leave()
            if self._side.current in self.sending.panels:
                self._side.hide_()
        self._chosen.take(group, same=same)
        if group is not None:
            self._show()

    def _choose_language(self, code: str) -> None:
        self.desk.leave()
        self._chosen.language = code
        self._show()

    def _show(self) -> None:
        chosen, row = self._chosen, self._chosen.row()
        if row is None or chosen.group is None:
            return
        chosen.language = row.language
        account = self._console.templates.account(row.account_id)
        codes = chosen.languages()
        if row.draft_id is not None:
            tag = self._tag(row.account_id)
            self.desk.show(row, chosen.group, codes, account, tag)
            self.stack.setCurrentWidget(self.editor)
            self._side.show_(self.preview)
        else:
            self._show_template(row, codes, account)

    def _show_template(
        self, row: TemplateRow, codes: list[str], account: AccountTemplates | None
    ) -> None:
        self.desk.leave()
        now = self._console.clock.now_ms()
        self.view.put(row, codes, account, self._tag(row.account_id), now)
        self.stack.setCurrentWidget(self.view)
        if self._side.current is self.preview:
            self._side.hide_()
        elif self._side.current is self.send and account is not None:
            self.sending.follow(row, account)
        self.reading.results()

    def _tag(self, account_id: int) -> tuple[str, str, str]:
        number = self._console.numbers.of_account(account_id)
        return (number.code, number.colour, number.name) if number is not None else ("", "", "")

    # Results

    def _results_soon(self) -> None:
        if self.isVisible() and self.stack.currentWidget() is self.view:
            self.reading.results_soon()

    # Acting

    def _new(self) -> None:
        self.actions_.begin_new(self.list.new)

    def _duplicate(self) -> None:
        row = self._chosen.row()
        if row is not None:
            self.actions_.duplicate(row)

    def _edit(self) -> None:
        row = self._chosen.row()
        if row is not None:
            self.actions_.edit(row)

    def _search(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def _send_key(self) -> None:
        if self.stack.currentWidget() is self.view and self.view.send.isEnabled():
            self.sending.open()

    def _enter(self) -> None:
        """Enter on a row goes to its words, or to its Send."""
        if self.stack.currentWidget() is self.editor:
            self.editor.body.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.view.send.isEnabled():
            self.view.send.setFocus(Qt.FocusReason.OtherFocusReason)

    def _menu_of(self, group: TemplateGroup, where: QPoint) -> None:
        row = self._chosen.row() if group is self._chosen.group else group.first
        if row is not None:
            self.actions_.menu(row, group).popup(where)

    def _menu_under(self, button: QWidget) -> None:
        row = self._chosen.row()
        if row is not None and self._chosen.group is not None:
            self.actions_.menu(row, self._chosen.group).under(button, end=True)

    def write_code(self, account_id: int, digits: str) -> None:
        """The code panel for a person; what the page reads first would close it again."""
        self.sending.want_code(account_id, digits)
        self.reload()

    def _people_changed(self) -> None:
        if self._side.current is self.send and self.isVisible():
            self.send.to.refresh()

    # Room

    def close_side(self) -> None:
        """Closes the send panel; the focus goes back to its button."""
        self.code.forget()
        self._side.hide_()
        self.view.send.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_side(self, panel: QWidget) -> None:
        self._side.show_(panel)

    def _put_side(self) -> None:
        self.editor.side.setVisible(self._side.overlaid)
        self.editor.side.setChecked(self._side.peeked)
        self.preview.close_button.setVisible(self._side.overlaid)

    def _peek(self, on: bool) -> None:
        """The preview over the words, in a narrow window; the focus goes with it."""
        self._side.peek(on)
        target = self.preview.close_button if on else self.editor.side
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, where: str) -> None:
        """From a check to its field, which the preview may lie over."""
        if self._side.peeked:
            self._side.peek(False)
        self.editor.go_to(where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.place()
        self.list.setVisible(self.width() >= _LIST_HIDES_BELOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._side.current in self.sending.panels:
                self.close_side()
            elif self._side.peeked:
                self._peek(False)
            else:
                self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)
