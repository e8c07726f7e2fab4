"""The send panel: from which number, to whom, with which words, when; who is held and why.

Works with ``template_sends``: the plan is made anew at each change, nothing goes out but by the
button that names how many. Invariant: what the button says is what is sent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.template_plan import (
    NO_VALUE,
    READY,
    Filling,
    Planned,
    Recipient,
    plan,
)
from app.domain.template_rows import AccountTemplates, TemplateRow
from app.domain.template_shapes import MEDIA_HEADERS
from app.ui import phrases
from app.ui.digits import figures
from app.ui.models.template_words import language_words
from app.ui.pages.templates.fillings_box import FillingsBox
from app.ui.pages.templates.send_people import SendPeople
from app.ui.pages.templates.send_sight import SightBox
from app.ui.pages.templates.send_summary import SendSummary
from app.ui.pages.templates.send_when import WhenBox
from app.ui.style.look import theme
from app.ui.telling import copy, tell, three_parts
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field
from app.ui.widgets.header_file import HeaderFile
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.spared import spare
from app.ui.widgets.themed import sides

if TYPE_CHECKING:
    from app.services.console import Console
    from app.services.template_sends import Header


class SendPanel(Panel):
    """Signals: ``closed()``, ``sent(int)`` how many, ``language_chosen(str)``,
    ``consent_wanted(object)`` a Recipient.
    """

    closed = Signal()
    sent = Signal(int)
    language_chosen = Signal(str)
    consent_wanted = Signal(object)

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__("surface.base", sides=("start",))
        self._console = console
        self._tasks = tasks
        self.row: TemplateRow | None = None
        self._account: AccountTemplates | None = None
        self.planned: list[Planned] = []
        self._busy = False
        self.setFixedWidth(theme().column("sidePanelWide"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Line())
        self.trouble = Banner("danger", "", stacked=True, flat=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        content = Panel("surface.base")
        area = scrolled(content)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(20, 14, 20, 14)
        self._column.setSpacing(13)
        self._build()
        column.addWidget(area, 1)
        column.addWidget(self._foot())
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(30)
        self._again.timeout.connect(self._plan)

    # Building

    def _head(self) -> QWidget:
        holder = QWidget()
        holder.setFixedHeight(theme().row("pageHeader"))
        row = QHBoxLayout(holder)
        row.setContentsMargins(*sides(20, 0, 12, 0))
        self.title = ElidedLabel("", "message", "semibold")
        row.addWidget(self.title, 1)
        close = IconButton("x", self.tr("Close"), shortcut="Esc")
        close.clicked.connect(lambda _on=False: self.closed.emit())
        row.addWidget(close)
        return holder

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.number = Combo(self.tr("From"))
        self.language = Combo(self.tr("Language"))
        self.language.activated.connect(
            lambda _at: self.language_chosen.emit(str(self.language.currentData()))
        )
        for words, combo, stretch in (
            (self.tr("From"), self.number, 4),
            (self.tr("Language"), self.language, 3),
        ):
            one = QVBoxLayout()
            one.setSpacing(5)
            one.addWidget(PlainLabel(words, "small", "medium", "text.secondary"))
            one.addWidget(combo)
            row.addLayout(one, stretch)
        self._column.addLayout(row)
        self.to = SendPeople(self._console, self._tasks)
        self.to.changed.connect(self._plan)
        self.to.columns_known.connect(self._columns_known)
        self._column.addWidget(self.to)
        self.file = HeaderFile()
        self.file.edited.connect(self._soon)
        self._column.addWidget(self.file)
        self.app_name = Field(
            self.tr("Sent by (thirdPartyAppName)"),
            helper=self.tr("Asked for once; kept with the account."),
        )
        self._column.addWidget(self.app_name)
        self.fillings = FillingsBox()
        self.fillings.edited.connect(self._soon)
        self._column.addWidget(self.fillings)
        self.when = WhenBox(self._console.clock.now_ms)
        self.when.edited.connect(self._soon)
        self._column.addWidget(self.when)
        self.summary = SendSummary()
        self.summary.consent_wanted.connect(lambda one: self.consent_wanted.emit(one.recipient))
        self.summary.fix_wanted.connect(self._fix)
        self._column.addWidget(self.summary)
        self.sight = SightBox()
        self._column.addWidget(self.sight)
        self._column.addStretch(1)

    def _foot(self) -> QWidget:
        bar = Panel("surface.sunken", sides=("top",))
        spare(bar)
        bar.setFixedHeight(theme().row("dialogFooter"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        self.curl = Button(self.tr("Copy as cURL"), "ghost", icon="terminal")
        self.curl.clicked.connect(lambda _on=False: self._copy_curl())
        row.addWidget(self.curl)
        row.addStretch(1)
        self.keep = Button(self.tr("Save for later"))
        self.keep.clicked.connect(lambda _on=False: self._keep())
        row.addWidget(self.keep)
        self.go = Button("", "primary", icon="send", keys="")
        self.go.clicked.connect(lambda _on=False: self._tasks.once(self._send, "send template"))
        row.addWidget(self.go)
        return bar

    # What is shown

    def open_for(
        self,
        row: TemplateRow,
        languages: Sequence[str],
        account: AccountTemplates,
        people: Sequence[Recipient] = (),
    ) -> None:
        """Shows the panel for a template; people stay while it is the same name."""
        same = self.row is not None and self.row.key == row.key
        self.row, self._account = row, account
        self.title.setText(self.tr("Send {name}").format(name=row.name))
        self._put_number(account)
        self.to.send_by(account, self.number.currentData)
        self.language.clear()
        for code in languages:
            self.language.add(language_words(code), code)
        self.language.choose(row.language)
        if not same:
            self.to.clear()
            self.file.clear()
            self.when.now.setChecked(True)
            self.trouble.hide()
        self.fillings.put(row.definition, self.to.columns)
        if not same:
            self._restore()
        self.file.put(row.definition, account)
        asked = not account.app_name or self._console.templates.app_name_asked(row.account_id)
        self.app_name.setVisible(not asked)
        if not asked:
            self.app_name.setText(self._console.templates.app_name(row.account_id))
        if people:
            self.to.add(list(people))
        self._plan()

    def _put_number(self, account: AccountTemplates) -> None:
        self.number.clear()
        for number in self._console.numbers.by_id().values():
            if number.account_id == account.account_id:
                name = number.name or phrases.phone(number.phone)
                self.number.add_number(name, number.id, number.code or "–", number.colour)

    def _columns_known(self, columns: tuple[str, ...]) -> None:
        if self.row is not None:
            self.fillings.put(self.row.definition, columns)

    # The plan

    def _soon(self) -> None:
        self._again.start()

    def _plan(self) -> None:
        if self.row is None or self._account is None:
            return
        now = self._console.clock.now_ms()
        self.planned = plan(
            self.row,
            self.to.people,
            self.fillings.fillings(),
            now,
            skip_recent=self.when.skip.isChecked(),
        )
        self.to.put(self.planned)
        later = self.when.later.isChecked()
        self.summary.put(self.planned, later=later, window=self._has_window())
        ready = [one for one in self.planned if one.hold == READY]
        self.sight.put(self.row.definition, ready)
        self.go.setText(
            self.tr("Schedule {n}").format(n=figures(len(ready)))
            if later
            else self.tr("Send {n}").format(n=figures(len(ready)))
        )
        self.go.set_reason(self._why_not(ready))
        self.curl.set_reason("" if ready else self.tr("Nobody is ready to get it."))

    def _why_not(self, ready: Sequence[Planned]) -> str:
        if self._busy:
            return self.tr("It is being sent.")
        if not ready:
            return self.tr("Nobody is ready to get it.")
        kind = self.row.definition.header_kind if self.row is not None else ""
        if kind in MEDIA_HEADERS and not self.file.path:
            return self.tr("Choose the header’s file first.")
        if self.app_name.isVisibleTo(self) and not self.app_name.text().strip():
            return self.tr("Say which application sends.")
        if self.when.later.isChecked() and self.when.moment_ms() is None:
            return self.tr("Write the time as 14:30.")
        return ""

    def _has_window(self) -> bool:
        number = self.number.currentData()
        if not isinstance(number, int) or number not in self._console.numbers.by_id():
            return False
        return self._console.numbers.offers(number)["window"].enabled

    def _fix(self, one: Planned) -> None:
        if one.hold == NO_VALUE:
            field = self.fillings.first()
            if field is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.to.mend(one.recipient)

    # Going

    async def _send(self) -> None:
        if self.row is None or self._busy:
            return
        number = self.number.currentData()
        if not isinstance(number, int):
            return
        from app.services.template_sends import Header

        self._busy = True
        self.trouble.hide()
        self._plan()
        # what is sent is what stands here now, whatever is chosen or typed meanwhile
        template, planned = self.row, [one for one in self.planned if one.hold == READY]
        later, entered = self.when.later.isChecked(), set[str]()
        templates = self._console.templates
        if self.app_name.isVisibleTo(self):
            templates.set_app_name(template.account_id, self.app_name.text())
            self.app_name.hide()
        header = Header(path=self.file.path, name=self.file.name())
        try:
            if later:
                await self._schedule(number, template, planned, header, entered)
            else:
                await self._console.template_sends.send(number, template, planned, header=header)
                entered.update(one.recipient.digits for one in planned)
        except SwitchboardError as error:
            what, rest = three_parts(error)
            self.trouble.set(what, rest)
            self.trouble.show()
            return
        finally:
            self._busy = False
            if self._key() == _key_of(template):
                # who has theirs is not asked for again, also where the rest failed
                self.to.drop(entered)
            self._plan()
        self._forget(template)
        count = len(entered)
        words = (
            self.tr("%Ln messages are scheduled", "", count)
            if later
            else self.tr("%Ln messages are on their way", "", count)
        )
        tell(self, words, icon="send")
        self.sent.emit(count)

    async def _schedule(
        self,
        number: int,
        template: TemplateRow,
        planned: Sequence[Planned],
        header: Header,
        entered: set[str],
    ) -> None:
        """Orders one message a person; ``entered`` tells for whom it is done."""
        at = self.when.moment_ms()
        if at is None:
            return
        for one in planned:
            chat = await self._console.conversations.start_chat(
                number, one.recipient.digits, one.recipient.name
            )
            use = self._console.templates.use(template, one.body, one.header, one.buttons)
            use = replace(use, media_path=header.path, media_name=header.name)
            await self._console.schedules.add_template(chat, use, at)
            entered.add(one.recipient.digits)

    def _copy_curl(self) -> None:
        ready = [one for one in self.planned if one.hold == READY]
        if not ready or self.row is None:
            return
        from app.services.template_sends import Header

        one = ready[min(self.sight.at, len(ready) - 1)]
        try:
            text = self._console.template_sends.curl(
                self.row, one, Header(path=self.file.path, name=self.file.name())
            )
        except SwitchboardError as error:
            what, rest = three_parts(error)
            self.trouble.set(what, rest)
            self.trouble.show()
            return
        copy(self, text, self.tr("Copied, with the key left out"))

    # Keeping for later

    def _key(self) -> str:
        return _key_of(self.row) if self.row else ""

    def _keep(self) -> None:
        fillings = {
            place: [one.source, one.text] for place, one in self.fillings.fillings().items()
        }
        people = [[one.digits, one.name] for one in self.to.people]
        self._console.settings.set(self._key(), {"people": people, "fillings": fillings})
        tell(self, self.tr("Kept: people and words come back with this template"), icon="save")

    def _forget(self, template: TemplateRow) -> None:
        key = _key_of(template)
        if self._console.settings.get(key, {}):
            self._console.settings.set(key, None)

    def _restore(self) -> None:
        kept = self._console.settings.get(self._key(), {})
        if not isinstance(kept, dict) or not kept:
            return
        self.to.put_back(
            [Recipient(str(one[0]), str(one[1]), str(one[0])) for one in kept.get("people", [])]
        )
        fillings = {
            str(place): Filling(str(one[0]), str(one[1]))
            for place, one in kept.get("fillings", {}).items()
        }
        self.fillings.restore(fillings)


def _key_of(row: TemplateRow) -> str:
    """The setting that keeps people and words for a template."""
    return f"template_send_{row.account_id}_{row.name}"
