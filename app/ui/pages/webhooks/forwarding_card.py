"""The addresses that get a live copy of what comes: listed, added, switched, taken away.

Invariant: nothing leaves this computer before an address was entered and confirmed here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.domain.forwarding import CopyState, Forwarding
from app.services.events import DeliveriesForwarded
from app.ui import phrases
from app.ui.pages.webhooks.forwarded import host_of
from app.ui.telling import tied
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.card import CardDialog, ConfirmCard
from app.ui.widgets.choices import Check, Switch
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line

if TYPE_CHECKING:
    from app.services.console import Console


class ForwardingCard(CardDialog):
    """Manages live copies; closes with nothing to answer."""

    def __init__(self, opener: QWidget, console: Console, tasks: TaskOwner) -> None:
        super().__init__(
            opener, QCoreApplication.translate("ForwardingCard", "Live copies"), width=620
        )
        tasks = tied(self, tasks)
        self._console = console
        self._tasks = tasks
        self._parts: dict[tuple[int, str], QWidget] = {}
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Every delivery that is proven is posted to these addresses as it comes, with "
                    "its headers but without keys. One that can’t be delivered is tried again for "
                    "three days, also after a restart."
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addWidget(Line())
        self._form()
        close = self.add_button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.start_on(self.address.edit)
        self._stop = console.bus.listen(DeliveriesForwarded, lambda _event: self._reload())
        self.finished.connect(lambda _answer: self._stop())
        self._reload()

    def _form(self) -> None:
        self.address = Field(
            self.tr("Address"),
            content="ltr",
            placeholder="https://staging.example.com/webhook",
        )
        self.address.textChanged.connect(lambda _text: self.address.set_error(""))
        self.address.submitted.connect(self._add)
        self.body.addWidget(self.address)
        self.signs = Check(self.tr("Sign each copy anew, for addresses that check its time"))
        self.everything = Check(self.tr("Also duplicates and what was refused"))
        checks = QVBoxLayout()
        checks.setSpacing(4)
        checks.addWidget(self.signs)
        checks.addWidget(self.everything)
        self.body.addLayout(checks)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.accounts = Combo(self.tr("Of account"))
        self.accounts.add(self.tr("All accounts"), "")
        for one in self._console.clients.accounts():
            self.accounts.add(one.name, one.name)
        row.addWidget(self.accounts, 1)
        self.add_address = Button(self.tr("Add"), "primary", icon="plus")
        self.add_address.clicked.connect(lambda _checked=False: self._add())
        row.addWidget(self.add_address)
        self.body.addLayout(row)

    def _reload(self) -> None:
        self._tasks.start(self._load(), "live copies")

    async def _load(self) -> None:
        rules = await self._console.forwarding.rules()
        totals = await self._console.forwarding.totals()
        held = next((key for key, one in self._parts.items() if one.hasFocus()), None)
        self._parts.clear()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for rule in rules:
            self._rows.addWidget(self._row(rule, totals.get(rule.id, {})))
            self._rows.addWidget(Line())
        if held in self._parts:  # each copy that is sent makes them anew
            self._parts[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, rule: Forwarding, counts: Mapping[str, int]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(10)
        switch = Switch(name=self.tr("Copy to {host}").format(host=host_of(rule.url)))
        switch.setChecked(rule.active)
        switch.toggled.connect(lambda on, one=rule: self._change(replace(one, active=on)))
        row.addWidget(switch)
        self._parts[rule.id, "switch"] = switch
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(ElidedLabel(rule.url, "small", mono=True))
        column.addWidget(ElidedLabel(self._told(rule, counts), "small", role="text.secondary"))
        row.addLayout(column, 1)
        bad = counts.get(CopyState.REFUSED, 0) + counts.get(CopyState.GIVEN_UP, 0)
        if bad or counts.get(CopyState.WAITING):
            again = Button(self.tr("Try now"), icon="rotate-cw", size="small")
            again.clicked.connect(lambda _checked=False, to=rule.id: self._again(to))
            row.addWidget(again)
            self._parts[rule.id, "again"] = again
        remove = IconButton("trash-2", self.tr("Take the address away"), small=True)
        remove.clicked.connect(lambda _checked=False, one=rule: self._remove(one))
        row.addWidget(remove)
        self._parts[rule.id, "remove"] = remove
        return holder

    def _told(self, rule: Forwarding, counts: Mapping[str, int]) -> str:
        parts = [phrases.listed(isolate(one) for one in rule.accounts) or self.tr("all accounts")]
        if rule.signs:
            parts.append(self.tr("signed anew"))
        if rule.everything:
            parts.append(self.tr("everything"))
        for state, words in (
            (CopyState.SENT, self.tr("%Ln sent", "", counts.get(CopyState.SENT, 0))),
            (CopyState.WAITING, self.tr("%Ln waiting", "", counts.get(CopyState.WAITING, 0))),
            (CopyState.REFUSED, self.tr("%Ln refused", "", counts.get(CopyState.REFUSED, 0))),
            (CopyState.GIVEN_UP, self.tr("%Ln given up", "", counts.get(CopyState.GIVEN_UP, 0))),
        ):
            if counts.get(state):
                parts.append(words)
        return " · ".join(parts)

    def _add(self) -> None:
        account = str(self.accounts.currentData() or "")
        rule = Forwarding(
            0,
            self.address.text().strip(),
            (account,) if account else (),
            self.signs.isChecked(),
            self.everything.isChecked(),
        )
        self._tasks.once(lambda: self._add_rule(rule), "add live copy")

    async def _add_rule(self, rule: Forwarding) -> None:
        try:
            await self._console.forwarding.add(rule)
        except SettingsError as error:
            self.address.set_error(f"{error.what} {error.can}")
            return
        if self.address.text().strip() == rule.url:
            self.address.setText("")

    def _change(self, rule: Forwarding) -> None:
        self._tasks.start(self._console.forwarding.change(rule), "change live copy")

    def _again(self, rule_id: int) -> None:
        self._tasks.start(self._console.forwarding.try_again(rule_id), "try copies again")

    def _remove(self, rule: Forwarding) -> None:
        self._tasks.start(self._removed(rule), "remove live copy")

    async def _removed(self, rule: Forwarding) -> None:
        waiting = (await self._console.forwarding.totals()).get(rule.id, {}).get("waiting", 0)
        if waiting:
            sure = await ConfirmCard(
                self,
                self.tr("Take {host} away?").format(host=host_of(rule.url)),
                self.tr("%Ln copies still wait for it, and will not be sent.", "", waiting),
                self.tr("Take away"),
            ).result()
            if not sure:
                return
        await self._console.forwarding.remove(rule.id)
