"""The Templates page: the library at the start, what was chosen in the middle, help at the end.

Events name the accounts that changed; the page reads the library again and keeps the choice. A
draft is written at the ``DraftDesk``. Invariant: data that is here stays on screen, whatever a
refresh answers.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.rows import NumberRow
from app.domain.template_plan import Recipient
from app.domain.template_rows import AccountTemplates, TemplateGroup, TemplateRow
from app.domain.template_shapes import Definition
from app.domain.templates import TemplateState
from app.services.events import (
    AccountsChanged,
    ChatsChanged,
    MessagesChanged,
    NumbersChanged,
    TemplatesChanged,
)
from app.ui.pages.templates.actions import TemplateActions
from app.ui.pages.templates.code_panel import CodePanel
from app.ui.pages.templates.draft_desk import DraftDesk
from app.ui.pages.templates.library_reading import LibraryReading
from app.ui.pages.templates.list_pane import TemplateListPane
from app.ui.pages.templates.send_panel import SendPanel
from app.ui.pages.templates.side_room import SideRoom
from app.ui.pages.templates.states import show_empty, show_trouble
from app.ui.pages.templates.template_view import TemplateView
from app.ui.telling import teller, three_parts
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.panel import Panel

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
        self._group: TemplateGroup | None = None
        self._language = ""
        self._wanted: tuple[int, str, int | None] | None = None
        self._code_for: tuple[int, str] | None = None  # whom a code is to be written to
        self._build()
        self.actions_ = TemplateActions(
            self, console, self._tasks, self._want, self.list.model.groups
        )
        self._wire()

    # Building

    def _build(self) -> None:
        self.setObjectName("templatesPage")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.list = TemplateListPane(self._number_of, self._console.clock.now_ms)
        row.addWidget(self.list)
        self.stack = QStackedWidget()
        row.addWidget(self.stack, 1)
        self.desk = DraftDesk(
            self,
            self._console,
            self._tasks,
            self._number_of,
            self._want,
            self._write_again,
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
        self.send = SendPanel(self._console, self._tasks)
        self.code = CodePanel(self._console, self._tasks)
        for side in (self.preview, self.send, self.code):
            side.hide()
            row.addWidget(side)
        sides = (self.preview, self.send, self.code)
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
        self.send.sent.connect(lambda _count: self._results_soon())
        self.send.language_chosen.connect(self._choose_language)
        self.send.consent_wanted.connect(self._record_consent)
        self.code.closed.connect(self.close_side)
        self.code.sent.connect(lambda _count: self._results_soon())
        self.code.sync_wanted.connect(self.actions_.sync)
        for keys, act in (
            ("F5", self.refresh),
            ("Ctrl+N", self._new),
            ("Ctrl+F", self._search),
            ("Ctrl+T", self._send_key),
            ("Ctrl+D", self._duplicate),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
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
        found: list[QWidget] = [self.list.view if self.list.model.rowCount() else self.list.search]
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
        show_trouble(self.list.trouble, self._console.templates.accounts(), self.refresh)
        if self._wanted is not None and self.list.choose(*self._wanted):
            self._wanted = None
        if self._code_for is not None:
            self._tasks.start(self._code_to(*self._code_for), "codes")
            self._code_for = None
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
        what, rest = three_parts(error)
        self.empty.set("circle-alert", what, rest, "danger")
        again = Button(self.tr("Try again"), "primary", icon="rotate-cw")
        again.clicked.connect(lambda _on=False: self.reload())
        self.empty.set_actions(again)
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
        same = (
            group is not None
            and self._group is not None
            and (group.key == self._group.key or self.desk.holds(group))
        )
        if not same:
            self._language = ""
            self.desk.leave()
            if self._side.current in (self.send, self.code):
                self._side.hide_()
        self._group = group
        if group is None:
            return
        self._show()

    def _row_shown(self) -> TemplateRow | None:
        group = self._group
        if group is None:
            return None
        chosen = [row for row in group.rows if row.language == self._language]
        drafts = [row for row in chosen or group.rows if row.draft_id is not None]
        return drafts[0] if drafts else (chosen[0] if chosen else group.rows[0])

    def _choose_language(self, code: str) -> None:
        self.desk.leave()
        self._language = code
        self._show()

    def _show(self) -> None:
        row = self._row_shown()
        if row is None or self._group is None:
            return
        self._language = row.language
        account = self._console.templates.account(row.account_id)
        codes = list(dict.fromkeys(one.language for one in self._group.rows if one.language))
        if row.draft_id is not None:
            tag = self._tag(row.account_id)
            self.desk.show(row, self._group, codes, account, tag)
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
            self.send.open_for(row, self._sendable(), account)
        self.reading.results()

    def _sendable(self) -> list[str]:
        rows = self._group.rows if self._group is not None else ()
        return [row.language for row in rows if row.state.sendable]

    def _number_of(self, account_id: int) -> NumberRow | None:
        for number in self._console.numbers.by_id().values():
            if number.account_id == account_id:
                return number
        return None

    def _tag(self, account_id: int) -> tuple[str, str, str]:
        number = self._number_of(account_id)
        return (number.code, number.colour, number.name) if number is not None else ("", "", "")

    # Results

    def _results_soon(self) -> None:
        if self.isVisible() and self.stack.currentWidget() is self.view:
            self.reading.results_soon()

    # Acting

    def _new(self) -> None:
        only = self.actions_.only_account()
        if only is not None and len(self._console.templates.accounts()) == 1:
            self.actions_.new(only)
            return
        self.actions_.new_menu().under(self.list.new, end=True)

    def _duplicate(self) -> None:
        row = self._row_shown()
        if row is not None:
            self.actions_.duplicate(row)

    def _write_again(self, account_id: int, words: Definition) -> None:
        self.actions_.new(account_id, words)

    def _edit(self) -> None:
        row = self._row_shown()
        if row is not None:
            self.actions_.edit(row)

    def _search(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def _send_key(self) -> None:
        if self.stack.currentWidget() is self.view and self.view.send.isEnabled():
            self.open_send()

    def _enter(self) -> None:
        """Enter on a row goes to its words, or to its Send."""
        if self.stack.currentWidget() is self.editor:
            self.editor.body.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.view.send.isEnabled():
            self.view.send.setFocus(Qt.FocusReason.OtherFocusReason)

    def _menu_of(self, group: TemplateGroup, where: QPoint) -> None:
        row = self._row_shown() if group is self._group else group.first
        if row is not None:
            self.actions_.menu(row, group).popup(where)

    def _menu_under(self, button: QWidget) -> None:
        row = self._row_shown()
        if row is not None and self._group is not None:
            self.actions_.menu(row, self._group).under(button, end=True)

    def open_send(self, people: Sequence[Recipient] = ()) -> None:
        """The send panel of the template that is shown; for codes the code panel."""
        row = self.view.row
        account = self._console.templates.account(row.account_id) if row is not None else None
        if row is None or account is None or not self.view.send.isEnabled():
            return
        if account.no_send:
            self._tasks.start(self._open_code(row, account), "codes")
            return
        self.send.open_for(row, self._sendable(), account, people)
        self._side.show_(self.send)
        self.send.to.box.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_code(self, account_id: int, digits: str) -> None:
        """The code panel for a person; what the page reads first would close it again."""
        self._code_for = (account_id, digits)
        self.reload()

    async def _code_to(self, account_id: int, digits: str) -> None:
        rows = await self._codes(account_id)
        account = self._console.templates.account(account_id)
        if not rows or account is None:
            return  # the page itself says what there is
        self.choose(account_id, rows[0].name)
        await self._open_code(rows[0], account)
        self.code.to.setText(f"+{digits}")
        self.code.code.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _codes(self, account_id: int) -> list[TemplateRow]:
        return [
            one
            for one in await self._console.templates.all()
            if one.account_id == account_id
            and one.state is TemplateState.APPROVED
            and one.category == "AUTHENTICATION"
        ]

    async def _open_code(self, row: TemplateRow, account: AccountTemplates) -> None:
        self.code.open_for(row, await self._codes(row.account_id), account)
        self._side.show_(self.code)
        self.code.to.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _record_consent(self, person: Recipient) -> None:
        number = self.send.number.currentData()
        if isinstance(number, int):
            self.consent_wanted.emit(person, number)

    def _people_changed(self) -> None:
        if self._side.current is self.send and self.isVisible():
            self.send.to.refresh()

    # Room

    def close_side(self) -> None:
        """Closes the send panel; the focus goes back to its button."""
        self.code.forget()
        self._side.hide_()
        self.view.send.setFocus(Qt.FocusReason.OtherFocusReason)

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
            if self._side.current in (self.send, self.code):
                self.close_side()
            elif self._side.peeked:
                self._peek(False)
            else:
                self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)
