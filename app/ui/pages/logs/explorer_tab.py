"""The API explorer: the catalogue, a form for the chosen operation, its code and its answer.

Invariant: whatever changes the world is sent by a button that says so, and what cannot be undone
only after a question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import ltr
from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.rows import ChatTab, TrafficRow
from app.services.events import AccountsChanged, NumbersChanged
from app.services.explorer import Run
from app.services.operation_specs import OperationSpec
from app.ui import phrases
from app.ui.pages.logs.catalogue_pane import CataloguePane
from app.ui.pages.logs.explorer_foot import ExplorerFoot
from app.ui.pages.logs.operation_form import OperationForm
from app.ui.pages.logs.operation_head import OperationHead, RefusalTable
from app.ui.pages.logs.paths_card import PathsCard
from app.ui.pages.logs.run_panel import RunPanel
from app.ui.pages.logs.sides import Sides
from app.ui.shown_picture import to_image
from app.ui.stepping import Stepping
from app.ui.telling import tell, tell_error
from app.ui.widgets.banner import Banner
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.combo import Combo
from app.ui.widgets.keys import hear
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.scrolled import scrolled
from app.ui.wording import said

if TYPE_CHECKING:
    from app.services.console import Console

_CODE_MS = 120


class ExplorerTab(QWidget):
    """Signal: `account_wanted()` none is there yet for the chosen provider."""

    account_wanted = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._tasks = tasks
        self.spec: OperationSpec | None = None
        self.form: OperationForm | None = None
        self.last: Run | None = None
        self._image: QImage | None = None
        self._form_kind = "curl"
        self._drafts: dict[str, dict[str, object]] = {}
        self.catalogue = CataloguePane(console.explorer.catalogue())
        self.model = self.catalogue.model
        self.tree = self.catalogue.tree
        self.catalogue.chosen.connect(self._show)
        self._build()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_CODE_MS)
        self._later.timeout.connect(self._show_code)
        self.stops = [
            console.bus.listen(AccountsChanged, lambda _event: self._put_accounts()),
            console.bus.listen(NumbersChanged, lambda _event: self._show_limits()),
        ]
        first = next(
            (one for one in self.model.specs() if console.explorer.accounts_of(one.provider)), None
        )
        self.choose((first or self.model.specs()[0]).key)

    # Building

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.catalogue)
        self.panel = RunPanel(self._console.clock.now_ms)
        self.panel.form_chosen.connect(self._choose_form)
        self.panel.load_wanted.connect(self._load)
        self.panel.operation_wanted.connect(self.choose)
        self.sides = Sides(self._middle(), self.panel)
        row.addWidget(self.sides, 1)
        Stepping(self.tree, self.sides, first=self.account)
        hear(self, {"Ctrl+Return": self.send, "Ctrl+Enter": self.send})

    def _middle(self) -> QWidget:
        pane = Panel("surface.base")
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = OperationHead()
        self.head.marked.connect(self._mark)
        column.addWidget(self.head)
        column.addWidget(Line())
        content = QWidget()
        area = scrolled(content)
        self._area = area
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(20, 14, 20, 16)
        self._content.setSpacing(12)
        self._content.addLayout(self._account_row())
        self.missing = Banner("warning", "", stacked=True)
        self.missing.hide()
        self._content.addWidget(self.missing)
        self._form_place = QVBoxLayout()
        self._content.addLayout(self._form_place)
        self.refused = PlainLabel(self.tr("When it is refused"), weight="semibold")
        self._content.addWidget(self.refused)
        self.refusals = RefusalTable()
        self._content.addWidget(self.refusals)
        self.quirk = Banner("neutral", "", stacked=True)
        self._content.addWidget(self.quirk)
        self._content.addStretch(1)
        column.addWidget(area, 1)
        self.foot = ExplorerFoot()
        self.foot.clear_wanted.connect(self._clear)
        self.foot.send_wanted.connect(self.send)
        self.send_button = self.foot.send
        column.addWidget(self.foot)
        return pane

    def _account_row(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(5)
        column.addWidget(PlainLabel(self.tr("Account"), "small", "medium", "text.secondary"))
        self.account = Combo(self.tr("Account"))
        # a long name must not push the form out of a narrow window
        self.account.setMinimumContentsLength(16)
        self.account.setSizeAdjustPolicy(
            Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.account.currentIndexChanged.connect(lambda _at: self._account_changed())
        column.addWidget(self.account)
        return column

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.tree, self._area, self.panel]

    # Choosing an operation

    def choose(self, key: str) -> None:
        """Shows an operation by provider and name."""
        self.catalogue.choose(key)

    def take(self, row: TrafficRow) -> None:
        """Shows a logged call with its fields filled in."""
        try:
            spec = self._console.explorer.spec(row.account_id, row.operation)
        except SwitchboardError as error:
            tell_error(self, error)
            return
        self.choose(spec.key)
        self.account.choose(row.account_id)
        if self.form is not None:
            self.form.put(self._console.explorer.values_of(row))

    def _show(self, spec: OperationSpec) -> None:
        if self.spec is not None and self.form is not None:
            self._drafts[self.spec.key] = self.form.values()
        self.spec = spec
        self.head.put(spec, starred=spec.key in self._console.explorer.starred())
        self.quirk.hide()
        if spec.one_of:
            self.quirk.set(
                self.tr("One of these is needed: {names}").format(
                    names=ltr(", ".join(spec.one_of))
                ),
                "",
                "neutral",
            )
            self.quirk.show()
        self.foot.put_action(changes=spec.changes, destructive=spec.destructive)
        found = self._console.explorer.refusals(spec)
        self.refused.setVisible(bool(found))
        self.refusals.put(found)
        self._put_accounts()
        self.panel.put_nothing()
        self.sides.show_answer(False)
        if self.last is not None and self.last.key == spec.key:
            self.panel.put_run(self.last, self._image)
        self._put_runs()

    # Accounts, form, code

    @property
    def account_id(self) -> int:
        """The chosen account, 0 without any."""
        return int(self.account.currentData() or 0)

    def _put_accounts(self) -> None:
        if self.spec is None:
            return
        before = self.account_id
        self.account.blockSignals(True)
        self.account.clear()
        for number, name, base in self._console.explorer.accounts_of(self.spec.provider):
            host = base.split("//", 1)[-1]
            self.account.add(phrases.listed((name, ltr(host))), number)
        if not self.account.count():
            self.account.add(
                self.tr("No account of {provider} yet").format(provider=self.spec.title), 0
            )
        self.account.choose(before)
        self.account.blockSignals(False)
        self._account_changed()

    def _account_changed(self) -> None:
        spec = self.spec
        if spec is None:
            return
        draft = self._drafts.pop(spec.key, {})
        if self.form is not None:
            if self.form.spec.key == spec.key:
                draft = {**draft, **self.form.values()}
            self.form.hide()
            self.form.deleteLater()
        numbers = [
            one
            for one in self._console.numbers.by_id().values()
            if one.account_id == self.account_id
        ]
        self.form = OperationForm(spec, numbers)
        self.form.changed.connect(self._later.start)
        if draft:
            self.form.put(draft)
        self._form_place.addWidget(self.form)
        own = self._console.explorer.paths(self.account_id) if self.account_id else {}
        method, _, path = own.get(spec.name, f"{spec.method} {spec.path}").partition(" ")
        self.head.put_path(method, path)
        self._show_missing(spec)
        self._show_code()
        self._show_limits()
        if any(one.kind in ("chat", "group") for one in spec.fields):
            self._tasks.start(self._offer_chats(self.form), "chats for the form")

    def _show_missing(self, spec: OperationSpec) -> None:
        missing = (
            self._console.explorer.missing(spec, self.account_id)
            if self.account_id
            else (self.tr("Add an account of {provider} to send this.").format(provider=spec.title))
        )
        self.missing.setVisible(bool(missing))
        self.missing.set(missing, "", "warning")
        self.send_button.set_reason(missing)

    async def _offer_chats(self, form: OperationForm) -> None:
        ours = self._console.numbers.by_id().values()
        numbers = frozenset(one.id for one in ours if one.account_id == self.account_id)
        for field in form.fields.values():
            if field.spec.kind in ("chat", "group") and numbers:
                tab = ChatTab.GROUPS if field.spec.kind == "group" else ChatTab.ALL
                chats = await self._console.conversations.chats(tab, numbers=numbers, limit=15)
                if form is self.form:
                    field.offer_chats(chats)

    def _choose_form(self, form: str) -> None:
        self._form_kind = form
        self._show_code()

    def _show_code(self) -> None:
        if self.spec is None or self.form is None:
            return
        text = self._console.explorer.code(
            self._form_kind, self.spec, self.form.values(), self.account_id
        )
        self.panel.put_code(text, self._form_kind)

    def _show_limits(self) -> None:
        found = (
            self._console.explorer.limits(self.spec, self.account_id)
            if (self.spec is not None and self.account_id)
            else []
        )
        self.foot.put_limits(found)

    def _clear(self) -> None:
        if self.form is not None:
            self.form.put({})
            self._show_code()

    def _mark(self, on: bool) -> None:
        if self.spec is not None:
            self._console.explorer.star(self.spec.key, on)

    # Sending

    def send(self) -> None:
        """Makes the call; what cannot be undone asks first."""
        if self.spec is None or self.form is None or not self.send_button.isEnabled():
            return
        values, spec, account_id = self.form.checked(), self.spec, self.account_id
        if values is not None:
            self._tasks.once(lambda: self._send(spec, values, account_id), "explorer call")

    async def _send(self, spec: OperationSpec, values: dict[str, object], account_id: int) -> None:
        if spec.destructive:
            sure = await ConfirmCard(
                self,
                self.tr("{operation}?").format(operation=spec.name),
                self.tr("{summary}. This is sent for real and cannot be undone.").format(
                    summary=said(spec.summary)
                ),
                self.tr("Send for real"),
            ).result()
            if not sure:
                return
        self.send_button.setEnabled(False)
        try:
            run = await self._console.explorer.run(spec, values, account_id)
        finally:
            self._show_missing(self.spec or spec)  # another one may be chosen by now
        picture = await self._console.pictures.decode(run.picture, 1_024) if run.picture else None
        self.last, self._image = run, to_image(picture) if picture is not None else None
        if self.spec is not None and self.spec.key == spec.key:
            self.panel.put_run(run, self._image)
            self.sides.show_answer(not run.field)
            if run.field and run.status is None and self.form is not None:
                self.form.say(run.field, run.title)
        self._show_limits()
        self._put_runs()

    def _put_runs(self) -> None:
        key = self.spec.key if self.spec is not None else ""
        self.panel.put_runs(self._console.explorer.recent(key), self._run_words)

    def _run_words(self, run: Run) -> str:
        values = [str(value) for value in run.values.values() if isinstance(value, str)]
        first = values[-1] if values else run.key.partition("/")[2]
        return phrases.listed((first, run.title))

    def _load(self, run: Run) -> None:
        self.sides.show_answer(False)
        self.account.choose(run.account_id)
        if self.form is not None:
            self.form.put(run.values)
            self._show_code()

    # Paths

    def edit_paths(self) -> None:
        """Opens the dialog of path overrides for the chosen account."""
        if self.spec is not None and self.account_id:
            self._tasks.start(self._edit_paths(self.spec.provider, self.account_id), "paths")

    async def _edit_paths(self, provider: str, account_id: int) -> None:
        explorer = self._console.explorer
        specs = [one for one in self.model.specs() if one.provider == provider]
        names = {number: name for number, name, _base in explorer.accounts_of(provider)}
        found = await PathsCard(
            self, names.get(account_id, ""), specs, explorer.paths(account_id)
        ).result()
        if found is None:
            return
        await explorer.set_paths(account_id, found)
        tell(self, self.tr("%Ln own paths kept", "", len(found)))
        self._account_changed()
