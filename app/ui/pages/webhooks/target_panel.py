"""The side panel of the subscriptions: edits one, makes a new one, or points a number here.

Invariant: it shows the exact request before it is sent, and sends only what differs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.subscriptions import HERE, Group, Preview, Target
from app.ui import phrases
from app.ui.delegates.activity_row import method_role
from app.ui.digits import figures
from app.ui.models.delivery_words import event_meaning
from app.ui.pages.webhooks.target_list import state_words
from app.ui.style.look import theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton, LinkButton
from app.ui.widgets.chips import Chip, StatusChip
from app.ui.widgets.choices import Check, Switch
from app.ui.widgets.code import CodeView
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.spared import spare
from app.ui.widgets.themed import sides


class TargetPanel(Panel):
    """Signals: `closed()`, `changed()` something was edited, `save_wanted()`, `delete_wanted()`,
    `point_wanted()`, `account_wanted()`.
    """

    closed = Signal()
    changed = Signal()
    save_wanted = Signal()
    delete_wanted = Signal()
    point_wanted = Signal()
    account_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("start",), parent=parent)
        self.target: Target | None = None
        self._offered: tuple[str, list[str]] = ("", [])
        self.group: Group | None = None
        self.checks: dict[str, Check] = {}
        self._added: dict[str, Chip] = {}
        self.setFixedWidth(theme().column("sidePanelWide") - 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        content = QWidget()
        area = scrolled(content)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(18, 12, 18, 14)
        self._column.setSpacing(8)
        self._build()
        column.addWidget(area, 1)
        column.addWidget(self._foot())

    def _head(self) -> QWidget:
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(theme().row("pageHeader"))
        row = QHBoxLayout(head)
        row.setContentsMargins(*sides(18, 0, 12, 0))
        row.setSpacing(8)
        self.title = PlainLabel("", "message", "semibold")
        self.id = ElidedLabel("", mono=True)
        row.addWidget(self.title)
        row.addWidget(self.id, 1)
        self.active = Switch(self.tr("Active"))
        self.active.toggled.connect(lambda _on: self._edited())
        row.addWidget(self.active)
        close = IconButton("x", self.tr("Close"), shortcut="Esc")
        close.clicked.connect(lambda _checked=False: self.closed.emit())
        row.addWidget(close)
        return head

    def _build(self) -> None:
        self.state = StatusChip("", "neutral", "info")
        self._column.addWidget(self.state)
        self.reason = Banner("neutral", "", stacked=True)
        self._column.addWidget(self.reason)
        self.url = Field(self.tr("Delivers to"), content="ltr")
        self.url.textChanged.connect(lambda _text: self._edited())
        self._column.addWidget(self.url)
        self.use_here = LinkButton(self.tr("Use this receiver’s address"))
        self.use_here.clicked.connect(lambda _checked=False: self._use_here())
        self._column.addWidget(self.use_here, 0, Qt.AlignmentFlag.AlignLeading)
        self._secret_box = QWidget()
        secret = QVBoxLayout(self._secret_box)
        secret.setContentsMargins(0, 0, 0, 0)
        secret.setSpacing(2)
        secret.addWidget(PlainLabel(self.tr("Signing secret"), "small", "medium", "text.secondary"))
        line = QHBoxLayout()
        self.secret = PlainLabel("", "small", role="text.primary", mono=True)
        line.addWidget(self.secret, 1)
        replace = LinkButton(self.tr("In the account’s settings"))
        replace.clicked.connect(lambda _checked=False: self.account_wanted.emit())
        line.addWidget(replace)
        secret.addLayout(line)
        self._column.addWidget(self._secret_box)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.events_title = PlainLabel(self.tr("Events"), weight="semibold")
        self.events_count = PlainLabel("", role="text.secondary", tabular=True)
        head.addWidget(self.events_title)
        head.addWidget(self.events_count)
        head.addStretch(1)
        self.all = LinkButton(self.tr("All"))
        self.all.clicked.connect(lambda _checked=False: self._check_all(True))
        self.none = LinkButton(self.tr("None"))
        self.none.clicked.connect(lambda _checked=False: self._check_all(False))
        self.so_far = PlainLabel(self.tr("came so far"), "small", role="text.muted")
        for widget in (self.all, self.none, self.so_far):
            head.addWidget(widget)
        self._column.addLayout(head)
        self._events = QVBoxLayout()
        self._events.setSpacing(0)
        self._column.addLayout(self._events)
        self._request = Panel("surface.sunken", radius="md", line="border.default")
        box = QVBoxLayout(self._request)
        box.setContentsMargins(1, 6, 1, 1)
        box.setSpacing(4)
        row = QHBoxLayout()
        row.setContentsMargins(11, 0, 11, 0)
        row.setSpacing(6)
        self.method = PlainLabel("", "small", mono=True)
        self.path = PlainLabel("", "small", mono=True)
        row.addWidget(self.method)
        row.addWidget(self.path, 1)
        row.addWidget(PlainLabel(self.tr("what will be sent"), "small", role="text.muted"))
        box.addLayout(row)
        box.addWidget(Line())
        self.code = CodeView(self.tr("What will be sent"), wrap=True)
        box.addWidget(self.code)
        self._column.addWidget(self._request)
        self._column.addStretch(1)

    def _foot(self) -> QWidget:
        foot = Panel("surface.sunken", sides=("top",))
        spare(foot)
        foot.setFixedHeight(theme().row("dialogFooter"))
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(8)
        self.delete = Button(self.tr("Delete…"), "danger")
        self.delete.clicked.connect(lambda _checked=False: self.delete_wanted.emit())
        row.addWidget(self.delete)
        row.addStretch(1)
        self.discard = Button(self.tr("Discard"))
        self.discard.clicked.connect(lambda _checked=False: self._discard())
        row.addWidget(self.discard)
        self.save = Button(self.tr("Save changes"), "primary")
        self.save.clicked.connect(lambda _checked=False: self.save_wanted.emit())
        row.addWidget(self.save)
        self.point = Button(self.tr("Point here"), "primary", icon="webhook")
        self.point.clicked.connect(lambda _checked=False: self.point_wanted.emit())
        row.addWidget(self.point)
        return foot

    # Showing

    def put(
        self,
        group: Group,
        target: Target | None,
        here: str,
        counts: Mapping[str, int],
        secret_tail: str,
    ) -> None:
        """Show a line; None makes a new subscription."""
        self.group, self.target = group, target
        edits = group.form == "subscriptions"
        new = target is None
        self.title.setText(
            self.tr("New subscription")
            if new
            else (self.tr("Subscription") if edits else (target.name if target else ""))
        )
        self.id.setText(target.subscription if target is not None else "")
        for widget in (
            self.active,
            self._secret_box,
            self._request,
            self.discard,
            self.save,
            self.delete,
            self.events_title,
            self.events_count,
            self.all,
            self.none,
            self.so_far,
            self.use_here,
        ):
            widget.setVisible(edits)
        self.active.setVisible(edits and not new)
        self.delete.setVisible(edits and not new)
        self.save.setText(self.tr("Subscribe") if new else self.tr("Save changes"))
        self.point.setVisible(not edits)
        self.state.setVisible(target is not None)
        if target is not None:
            self.state.set(*state_words(target.state))
        reason = target.reason if target is not None and not edits else ""
        self.reason.setVisible(bool(reason))
        self.reason.set(
            self.tr("Set it in the provider’s own dashboard.") if reason else "", reason
        )
        self.point.set_reason(
            reason
            or (
                "" if here else self.tr("The receiver is not running and no public address is set.")
            )
        )
        if target is not None and target.state == HERE:
            self.point.setText(self.tr("Set again"))
        else:
            self.point.setText(self.tr("Point here"))
        self.url.edit.setReadOnly(not edits)
        self.url.blockSignals(True)
        self.url.setText((target.url or here) if target is not None else here)
        self.url.blockSignals(False)
        self.secret.setText(
            f"••••••••{secret_tail}" if secret_tail else self.tr("one is made and kept")
        )
        self.active.blockSignals(True)
        self.active.setChecked(target.active if target is not None else True)
        self.active.blockSignals(False)
        self._put_events(counts if edits else {})
        self._offered = (self.url.text(), self.events())
        self._given = self.written()
        if edits:
            self._edited()

    def shows(self, group: Group | None, target: Target | None) -> bool:
        """Whether it is about this line, as it is now or was before; None: a new one."""
        if group is None or self.group is None or group.account_id != self.group.account_id:
            return False
        mine = self.target
        if mine is None or target is None:
            return mine is target
        return (mine.number_id, mine.subscription) == (target.number_id, target.subscription)

    @property
    def edited(self) -> bool:
        """Whether something else stands in the form than was put there or saved."""
        return self.written() != self._given

    def written(self) -> tuple[str, tuple[str, ...], bool]:
        """What stands in the form."""
        return self.url.text().strip(), tuple(self.events()), self.active.isChecked()

    def saved(self) -> None:
        """What stands in the form is saved."""
        self._given = self.written()

    def put_under(self, group: Group, target: Target | None) -> None:
        """The same line as it is now; what was changed in the form stays."""
        self.group, self.target = group, target
        if group.form == "subscriptions":
            self._edited()

    def _put_events(self, counts: Mapping[str, int]) -> None:
        while (item := self._events.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.checks.clear()
        self._added.clear()
        if self.group is None or self.group.form != "subscriptions":
            return
        chosen = self.target.events if self.target is not None else self.group.all_events
        for event in self.group.all_events:
            self._events.addWidget(
                self._event(event, event in (chosen or ()), counts.get(event, 0))
            )

    def _event(self, event: str, on: bool, count: int) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 3, 0, 0)
        column.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(6)
        check = Check("", name=phrases.listed((event, event_meaning(event))), checked=on)
        check.toggled.connect(lambda _on: self._edited())
        self.checks[event] = check
        first.addWidget(check)
        words = QVBoxLayout()
        words.setSpacing(0)
        names = QHBoxLayout()
        names.setSpacing(6)
        names.addWidget(PlainLabel(event, "small", mono=True))
        added = Chip("", "success")
        added.hide()
        self._added[event] = added
        names.addWidget(added)
        names.addStretch(1)
        words.addLayout(names)
        words.addWidget(PlainLabel(event_meaning(event), "small", role="text.secondary"))
        first.addLayout(words, 1)
        first.addWidget(PlainLabel(figures(count), "small", role="text.secondary", tabular=True))
        column.addLayout(first)
        column.addSpacing(4)
        column.addWidget(Line())
        return row

    def events(self) -> list[str]:
        """The checked events."""
        return [event for event, check in self.checks.items() if check.isChecked()]

    def begun(self) -> tuple[str, list[str]] | None:
        """Address and events of a new subscription that was begun here and not sent."""
        now = (self.url.text(), self.events())
        new = self.group is not None and self.target is None
        return now if new and now != self._offered else None

    def go_on(self, url: str, events: Sequence[str]) -> None:
        """Brings back what was begun."""
        self.url.setText(url)
        for event, check in self.checks.items():
            check.setChecked(event in events)

    def show_request(self, preview: Preview) -> None:
        """The exact request; nothing to send disables the button."""
        self.method.setText(preview.method)
        self.method.set_role(method_role(preview.method))
        self.path.setText(preview.path)
        self.code.put(json.dumps(dict(preview.fields), ensure_ascii=False, indent=2))
        lines = self.code.toPlainText().count("\n") + 1
        self.code.setFixedHeight(lines * self.code.line_height() + 26)
        self.save.setEnabled(bool(preview.fields) and bool(self.events()))
        self.discard.setEnabled(bool(preview.fields) and self.target is not None)

    def _edited(self) -> None:
        before = set((self.target.events if self.target is not None else None) or ())
        for event, chip in self._added.items():
            on = self.checks[event].isChecked()
            changed = self.target is not None and on != (event in before)
            if changed:
                chip.set(
                    self.tr("added") if on else self.tr("removed"), "success" if on else "warning"
                )
            chip.setVisible(changed)
        total = len(self.group.all_events) if self.group is not None else 0
        self.events_count.setText(
            self.tr("{n} of {all}").format(n=figures(len(self.events())), all=figures(total))
        )
        self.url.set_error("")
        self.changed.emit()

    def _check_all(self, on: bool) -> None:
        for check in self.checks.values():
            check.setChecked(on)

    def _use_here(self) -> None:
        if self.target is not None and self.target.here:
            self.url.setText(self.target.here)

    def _discard(self) -> None:
        if self.target is None:
            return
        self.url.setText(self.target.url)
        self.active.setChecked(self.target.active)
        for event, check in self.checks.items():
            check.setChecked(event in (self.target.events or ()))
