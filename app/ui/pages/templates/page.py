"""The Templates page: the library at the start, what was chosen in the middle, help at the end.

Events name the accounts that changed; the page reads the library again and keeps the choice. A
draft is saved while it is written. Invariant: data that is here stays on screen, whatever a
refresh answers, and what was typed is never overwritten by what is read.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.rows import NumberRow
from app.domain.template_plan import Recipient
from app.domain.template_rows import AccountTemplates, TemplateGroup, TemplateRow
from app.domain.template_rules import Check
from app.domain.template_shapes import Definition
from app.domain.templates import TemplateState
from app.services.events import (
    AccountsChanged,
    ChatsChanged,
    MessagesChanged,
    NumbersChanged,
    TemplatesChanged,
)
from app.ui import phrases
from app.ui.pages.templates.actions import TemplateActions
from app.ui.pages.templates.code_panel import CodePanel
from app.ui.pages.templates.editor import TemplateEditor
from app.ui.pages.templates.list_pane import TemplateListPane
from app.ui.pages.templates.preview_pane import PreviewPane
from app.ui.pages.templates.send_panel import SendPanel
from app.ui.pages.templates.template_view import TemplateView
from app.ui.style.look import theme
from app.ui.telling import tell, teller, three_parts
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from app.services.console import Console

_SAVE_MS = 700
_RESULTS_MS = 400
_OVERLAY_BELOW = 1240
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
        self._draft: tuple[int, int] | None = None
        self._typed: Definition | None = None
        self._checks: list[Check] = []
        self._wanted: tuple[int, str, int | None] | None = None
        self._loading = False
        self._again = False
        self._read_at = 0
        self._overlaid = False
        self._side: QWidget | None = None
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
        self.editor = TemplateEditor()
        self.view = TemplateView()
        blank = Panel("surface.base")
        holder = QHBoxLayout(blank)
        self.empty = EmptyState("layout-template", "")
        holder.addWidget(self.empty)
        self._blank = blank
        for widget in (self.editor, self.view, blank):
            self.stack.addWidget(widget)
        self.stack.setCurrentWidget(blank)
        self.preview = PreviewPane()
        self.send = SendPanel(self._console, self._tasks)
        self.code = CodePanel(self._console, self._tasks)
        for side in (self.preview, self.send, self.code):
            side.hide()
            row.addWidget(side)
        self._row = row

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
        editor.edited.connect(self._edited)
        editor.submit_wanted.connect(lambda: self._tasks.start(self._submit(), "submit template"))
        editor.duplicate_wanted.connect(self._duplicate)
        editor.copy_wanted.connect(lambda: self.actions_.copy_json(self.editor.definition()))
        editor.discard_wanted.connect(lambda: self._tasks.start(self._discard(), "discard draft"))
        self.preview.go_to.connect(editor.go_to)
        self.preview.language_chosen.connect(self._choose_language)
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
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_MS)
        self._saving.timeout.connect(self._save_soon)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_RESULTS_MS)
        self._counting.timeout.connect(self._count)
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
        if not self._read_at:
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
        if self._side is not None and self._side.isVisible():
            found.append(self._side)
        return found

    async def close_down(self) -> None:
        """Keeps what was typed and ends what the page runs; before the services close."""
        for stop in self._stops:
            stop()
        self._counting.stop()
        self.code.forget()
        if self._saving.isActive():
            self._saving.stop()
            await self._save()
        await self._tasks.close()

    # Loading

    def reload(self) -> None:
        """Reads the library again."""
        if self._loading:
            self._again = True
            return
        self._loading = True
        self._tasks.start(self._load(), "templates")

    async def _load(self) -> None:
        try:
            while True:
                self._again = False
                groups = await self._console.templates.library()
                self._read_at = self._console.clock.now_ms()
                self._put(groups)
                if not self._again:
                    break
        except SwitchboardError as error:
            self._failed(error)
        finally:
            self._loading = False

    def _put(self, groups: Sequence[TemplateGroup]) -> None:
        self.list.put(groups)
        self._put_trouble()
        if self._wanted is not None and self.list.choose(*self._wanted):
            self._wanted = None
        if groups:
            self.list.choose_first()
        else:
            self._put_empty()

    def _put_trouble(self) -> None:
        accounts = self._console.templates.accounts()
        bad = next((one for one in accounts if one.trouble), None)
        self.list.trouble.setVisible(bad is not None)
        if bad is None:
            return
        when = phrases.clock_time(bad.refreshed_at) if bad.refreshed_at else ""
        age = self.tr("You see the list of {time}.").format(time=when) if when else ""
        self.list.trouble.set(
            self.tr("The list of {account} could not be read.").format(
                account=isolate(bad.account)
            ),
            f"{bad.trouble} {age}".strip(),
            "danger",
        )
        self.list.trouble.clear_actions()
        self.list.trouble.add_button(self.tr("Try again"), self.refresh, icon="rotate-cw")

    def _put_empty(self) -> None:
        self._hide_side()
        self.stack.setCurrentWidget(self._blank)
        accounts = self._console.templates.accounts()
        if not accounts:
            self.empty.set(
                "plug",
                self.tr("No account with templates"),
                self.tr("Templates come with a business number. Add an account that has them."),
            )
            add = Button(self.tr("Open Numbers"), "primary", icon="smartphone")
            add.clicked.connect(lambda _on=False: self.numbers_wanted.emit())
            self.empty.set_actions(add)
            return
        self.empty.set(
            "layout-template",
            self.tr("No template yet"),
            self.tr(
                "Templates are approved words that reach people outside the 24 hours after "
                "their last message."
            ),
        )
        new = Button(self.tr("New template"), "primary", icon="plus")
        new.clicked.connect(lambda _on=False: self._new())
        again = Button(self.tr("Read the lists"), icon="refresh-cw")
        again.clicked.connect(lambda _on=False: self.refresh())
        self.empty.set_actions(new, again)

    def _failed(self, error: SwitchboardError) -> None:
        what, rest = three_parts(error)
        self.list.skeleton.stop()
        if self._read_at:
            self.list.trouble.set(what, rest, "danger")
            self.list.trouble.clear_actions()
            self.list.trouble.add_button(self.tr("Try again"), self.reload)
            self.list.trouble.show()
            return
        self.empty.set("circle-alert", what, rest, "danger")
        again = Button(self.tr("Try again"), "primary", icon="rotate-cw")
        again.clicked.connect(lambda _on=False: self.reload())
        self.empty.set_actions(again)
        self.stack.setCurrentWidget(self._blank)

    def refresh(self) -> None:
        """Asks every provider for its list."""
        self._tasks.start(self._refresh(), "refresh templates")

    async def _refresh(self) -> None:
        self.list.refresh.setEnabled(False)
        self.list.note.setText(self.tr("Updating…"))
        failed: SwitchboardError | None = None
        try:
            for account in self._console.templates.accounts():
                if not account.can_list:
                    continue
                try:
                    await self._console.templates.refresh(account.account_id)
                except SwitchboardError as error:
                    failed = error
        finally:
            self.list.refresh.setEnabled(True)
            self.list.note.setText("")
        self.reload()
        if failed is None:
            tell(self, self.tr("The lists are up to date"), icon="refresh-cw")

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
            and (group.key == self._group.key or self._same_draft(group))
        )
        if not same:
            self._language = ""
            self._leave_draft()
            if self._side in (self.send, self.code):
                self._hide_side()
        self._group = group
        if group is None:
            return
        self._show()

    def _same_draft(self, group: TemplateGroup) -> bool:
        return self._draft is not None and any(row.draft_id == self._draft[1] for row in group.rows)

    def _row_shown(self) -> TemplateRow | None:
        group = self._group
        if group is None:
            return None
        chosen = [row for row in group.rows if row.language == self._language]
        drafts = [row for row in chosen or group.rows if row.draft_id is not None]
        return drafts[0] if drafts else (chosen[0] if chosen else group.rows[0])

    def _choose_language(self, code: str) -> None:
        self._leave_draft()
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
            self._show_draft(row, codes, account)
        else:
            self._show_template(row, codes, account)

    def _show_draft(
        self, row: TemplateRow, codes: list[str], account: AccountTemplates | None
    ) -> None:
        place = (row.account_id, row.draft_id or 0)
        if place != self._draft:
            self._draft, self._typed = place, None
            self.editor.banner.hide()
            self.editor.put(row.definition)
        self.editor.put_number(*self._tag(row.account_id))
        self.editor.put_step(by_hand=account is not None and account.by_hand)
        self._put_saved(row.at)
        self.preview.put_languages(codes, row.language)
        note = ""
        if account is not None and account.assumed[0]:
            note = self.tr(
                "{provider} documents the fields, not the path. Switchboard will use {path}."
            ).format(provider=account.assumed[1], path=f"\u2066{account.assumed[0]}\u2069")
        elif account is not None and account.by_hand:
            note = self.tr(
                "{provider} lists no templates. What is typed here has to be approved there."
            ).format(provider=account.title)
        self.preview.put_note(note)
        self.stack.setCurrentWidget(self.editor)
        self._show_side(self.preview)
        self._tasks.start(self._check(), "check template")

    def _show_template(
        self, row: TemplateRow, codes: list[str], account: AccountTemplates | None
    ) -> None:
        self._leave_draft()
        now = self._console.clock.now_ms()
        self.view.put(row, codes, account, self._tag(row.account_id), now)
        self.stack.setCurrentWidget(self.view)
        if self._side is self.preview:
            self._hide_side()
        elif self._side is self.send and account is not None:
            self.send.open_for(row, self._sendable(), account)
        self._count()

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
            self._counting.start()

    def _count(self) -> None:
        self._tasks.start(self._read_results(), "template results")

    async def _read_results(self) -> None:
        row = self.view.row
        if row is None:
            return
        service = self._console.templates
        found = await service.results(row.account_id, row.name)
        history = await service.history(row.account_id, row.name)
        latest = await service.latest(row.account_id, row.name)
        if self.view.row is None or self.view.row.key != row.key:
            return
        now = self._console.clock.now_ms()
        self.view.put_results(found)
        many = len({one.language for one in history}) > 1
        self.view.put_history(history, now, many=many)
        self.view.put_latest(latest, now)

    # Drafts

    def _edited(self, definition: Definition) -> None:
        self._typed = definition
        self._saving.start()
        self._tasks.start(self._check(), "check template")

    async def _check(self) -> None:
        if self._draft is None:
            return
        account_id, _ = self._draft
        definition = self.editor.definition()
        taken = await self._console.templates.taken(account_id, definition.language)
        account = self._console.templates.account(account_id)
        by_hand = account is not None and account.by_hand
        rejected = self._group is not None and any(
            row.state is TemplateState.REJECTED
            and (row.name, row.language) == (definition.name, definition.language)
            for row in self._group.rows
        )
        if rejected:
            # a name that was turned down is submitted again under the same name
            taken -= {definition.name}
        self._checks = self._console.templates.checks(account_id, definition, taken)
        self.editor.mark(self._checks)
        number = self._number_of(account_id)
        name = number.name if number is not None else ""
        self.preview.put_checks(self._checks, name, reviewed=not by_hand)
        business = name or (account.account if account is not None else "")
        clock = phrases.clock_time(self._console.clock.now_ms())
        self.preview.phone.put(definition, business, clock)
        count = sum(one.blocks for one in self._checks)
        self.editor.submit.set_reason(self.tr("%n checks block it", "", count) if count else "")

    def _save_soon(self) -> None:
        self._tasks.start(self._save(), "save draft")

    async def _save(self) -> None:
        if self._draft is None or self._typed is None:
            return
        (account_id, draft_id), definition = self._draft, self._typed
        self._typed = None
        await self._console.templates.save_draft(account_id, definition, draft_id)
        self._put_saved(self._console.clock.now_ms())

    def _put_saved(self, at: int) -> None:
        words = self.tr("Draft saved {time}")
        self.editor.saved.setText(
            words.format(time=phrases.moment(at, self._console.clock.now_ms()))
        )

    def _leave_draft(self) -> None:
        if self._saving.isActive():
            self._saving.stop()
            draft, typed = self._draft, self._typed
            if draft is not None and typed is not None:
                self._tasks.start(
                    self._console.templates.save_draft(draft[0], typed, draft[1]), "save draft"
                )
        self._draft = self._typed = None

    async def _submit(self) -> None:
        if self._draft is None:
            return
        account_id, draft_id = self._draft
        self._saving.stop()
        await self._save()
        definition = self.editor.definition()
        self.editor.banner.hide()
        self.editor.submit.setEnabled(False)
        try:
            await self._console.templates.submit(account_id, definition, draft_id)
        except SwitchboardError as error:
            what, rest = three_parts(error)
            self.editor.banner.set(what, rest, "danger")
            self.editor.banner.clear_actions()
            self.editor.banner.show()
            return
        finally:
            self.editor.submit.setEnabled(True)
        self._draft = self._typed = None
        self._want(account_id, definition.name, None)
        words = (
            self.tr("{name} is in the register")
            if self.editor.by_hand
            else self.tr("{name} is in review; the list is read again until it is decided")
        )
        tell(self, words.format(name=definition.name), icon="circle-check")

    async def _discard(self) -> None:
        if self._draft is None:
            return
        account_id, draft_id = self._draft
        definition = self.editor.definition()
        self._saving.stop()
        self._draft = self._typed = None
        await self._console.templates.remove_draft(account_id, draft_id)
        host = getattr(self.window(), "toasts", None)
        if host is not None:
            host.undo(
                self.tr("The draft is thrown away"),
                lambda: self.actions_.new(account_id, definition),
            )

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
        self._show_side(self.send)
        self.send.people.field.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _open_code(self, row: TemplateRow, account: AccountTemplates) -> None:
        rows = [
            one
            for one in await self._console.templates.all()
            if one.account_id == row.account_id
            and one.state is TemplateState.APPROVED
            and one.category == "AUTHENTICATION"
        ]
        self.code.open_for(row, rows, account)
        self._show_side(self.code)
        self.code.to.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _record_consent(self, person: Recipient) -> None:
        number = self.send.number.currentData()
        if isinstance(number, int):
            self.consent_wanted.emit(person, number)

    def _people_changed(self) -> None:
        if self._side is self.send and self.isVisible():
            self.send.refresh_people()

    # Room

    def close_side(self) -> None:
        """Closes the send panel; the focus goes back to its button."""
        self.code.forget()
        self._hide_side()
        self.view.send.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_side(self, side: QWidget) -> None:
        if self._side is not None and self._side is not side:
            self._side.hide()
        self._side = side
        side.show()
        self._place()

    def _hide_side(self) -> None:
        if self._side is not None:
            self._side.hide()
        self._side = None
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        overlaid = self.width() < _OVERLAY_BELOW
        if overlaid != self._overlaid:
            self._overlaid = overlaid
            for side in (self.preview, self.send, self.code):
                if overlaid:
                    self._row.removeWidget(side)
                else:
                    self._row.addWidget(side)
        side_ = self._side
        if overlaid and side_ is self.preview:
            # the words come first; the preview comes back with room
            side_.hide()
        elif overlaid and side_ is not None:
            width = side_.width()
            left = 0 if theme().rtl else self.width() - width
            side_.setGeometry(left, 0, width, self.height())
            side_.show()
            side_.raise_()
        elif side_ is not None:
            side_.show()
        self.list.setVisible(self.width() >= _LIST_HIDES_BELOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._side in (self.send, self.code):
                self.close_side()
            else:
                self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)
