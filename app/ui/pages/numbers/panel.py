"""The side panel: everything about the number that is selected.

It shows an entry and says what was wished for; the page acts. Invariant: of a key it knows the
last four characters only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.core.bidi import isolate, ltr
from app.ui.digits import figures
from app.ui.pages.numbers.entries import NumberEntry, bar_role, short_title
from app.ui.pages.numbers.panel_parts import Bar, KeyRow, PanelSection, Share
from app.ui.pages.numbers.swatches import Swatches
from app.ui.phrases import clock_time
from app.ui.style.look import theme
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.buttons import Button, IconButton, LinkButton
from app.ui.widgets.chips import IconLabel, NumberTag
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.progress import ThinBar
from app.ui.widgets.spared import spare
from app.ui.widgets.themed import sides
from app.ui.wording import said

_DOTS = "\u2022" * 10


@dataclass(frozen=True, slots=True)
class NumberFacts:
    """What the panel shows beside the entry. Tails are the last four characters of keys.

    ``session`` is works, missing, ended, or empty where the provider has none; ``points_here``
    is None where there is no address to compare the webhook's with.
    """

    entry: NumberEntry
    provider_title: str
    account_key: str = ""
    account_field: str = ""
    number_key: str = ""
    session: str = ""
    may_reset: bool = False
    points_here: bool | None = None


class NumberPanel(Panel):
    """Signals: ``wanted(str, int)`` an action for a number id; ``changed(int, dict)`` name,
    code or colour for ``numbers.rename``; ``menu_wanted(QWidget)``.

    Actions: copy_account_key, copy_number_key, reset_key, sign_in, sign_out, test_event,
    copy_hook, set_webhook, delete.
    """

    wanted = Signal(str, int)
    changed = Signal(int, dict)
    menu_wanted = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("start",), line="border.default", parent=parent)
        self._facts: NumberFacts | None = None
        self.restyle()
        self.setAccessibleName(self.tr("Number details"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Line())
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._keys())
        inner.addWidget(self._webhook())
        inner.addWidget(self._limits())
        inner.addWidget(self._appearance())
        inner.addStretch(1)
        area.setWidget(content)
        content.setAutoFillBackground(False)  # the scroll area has just switched it on
        column.addWidget(area, 1)
        column.addWidget(self._foot())

    @property
    def facts(self) -> NumberFacts | None:
        return self._facts

    def restyle(self) -> None:
        self.setFixedWidth(theme().wide(theme().column("sidePanel")))
        super().restyle()

    # Parts

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(*sides(16, 16, 12, 14))
        row.setSpacing(12)
        self._avatar = Avatar("", "", 42, square=True, icon="smartphone", tag="slate")
        row.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._name = ElidedLabel("", "title", "semibold")
        self._tag = NumberTag("", "slate")
        line.addWidget(self._name)
        line.addWidget(self._tag)
        line.addStretch(1)
        words.addLayout(line)
        under = QHBoxLayout()
        under.setSpacing(4)
        self._phone = PlainLabel("", "small", role="text.secondary", tabular=True)
        self._client = ElidedLabel("", "small", role="text.secondary", mono=True)
        self._between = PlainLabel("·", "small", role="text.secondary")
        under.addWidget(self._phone)
        under.addWidget(self._between)
        under.addWidget(self._client, 1)
        words.addLayout(under)
        row.addLayout(words, 1)
        self.more = IconButton("ellipsis", self.tr("More"))
        self.more.clicked.connect(lambda: self.menu_wanted.emit(self.more))
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _keys(self) -> QWidget:
        section = PanelSection(self.tr("Keys and sign-in"))
        self._account_row = KeyRow(self.tr("Account key"))
        self._copy_account = self._icon("copy", self.tr("Copy the account key"), "copy_account_key")
        self._account_row.end.addWidget(self._copy_account)
        self._reset = self._link(self.tr("Reset…"), "reset_key")
        self._account_row.end.addWidget(self._reset)
        section.body.addWidget(self._account_row)
        self._number_row = KeyRow(self.tr("Number key"))
        self._number_row.end.addWidget(
            self._icon("copy", self.tr("Copy the number’s key"), "copy_number_key")
        )
        section.body.addWidget(self._number_row)
        self._session_row = KeyRow(self.tr("Session"))
        self._session_row.value.hide()
        self._session_row.dot.show()
        self._sign_out = self._link(self.tr("Sign out"), "sign_out")
        self._sign_in = self._link(self.tr("Sign in…"), "sign_in")
        self._session_row.end.addWidget(self._sign_out)
        self._session_row.end.addWidget(self._sign_in)
        section.body.addWidget(self._session_row)
        note = QHBoxLayout()
        note.setSpacing(6)
        note.setContentsMargins(0, 5, 0, 0)
        note.addWidget(IconLabel("lock", "text.muted", 13), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(
            PlainLabel(
                self.tr("Kept sealed; only the last four characters are shown."),
                "small",
                role="text.muted",
                wrap=True,
            ),
            1,
        )
        section.body.addLayout(note)
        return section

    def _webhook(self) -> QWidget:
        section = PanelSection(self.tr("Webhook"), below=8)  # a link is higher than its words
        self._test = self._link(self.tr("Send a test event"), "test_event")
        section.head.addWidget(self._test)
        self._url = LineEdit("", name=self.tr("Webhook address"), content="mono")
        self._url.setReadOnly(True)
        self._copy_hook = IconButton("copy", self.tr("Copy the address"), small=True)
        self._copy_hook.clicked.connect(lambda: self._wish("copy_hook"))
        self._url.add_end(self._copy_hook)
        section.body.addWidget(self._url)
        line = QHBoxLayout()
        line.setSpacing(6)
        self._hook_icon = IconLabel("circle-check", "success.text", 14)
        self._hook_words = ElidedLabel("", "small", role="text.muted")
        line.addWidget(self._hook_icon)
        line.addWidget(self._hook_words, 1)
        self._change = self._link(self.tr("Change…"), "set_webhook")
        line.addWidget(self._change)
        section.body.addLayout(line)
        return section

    def _limits(self) -> QWidget:
        section = PanelSection(self.tr("Limits"))
        self._resets = PlainLabel("", "small", role="text.muted", tabular=True)
        section.head.addWidget(self._resets)
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 4, 0, 2)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        section.body.addWidget(holder)
        note = QHBoxLayout()
        note.setSpacing(6)
        note.setContentsMargins(0, 7, 0, 0)
        note.addWidget(IconLabel("info", "text.muted", 13), 0, Qt.AlignmentFlag.AlignTop)
        self._limit_note = PlainLabel("", "small", role="text.muted", wrap=True)
        note.addWidget(self._limit_note, 1)
        section.body.addLayout(note)
        return section

    def _appearance(self) -> QWidget:
        section = PanelSection(self.tr("Appearance"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 2)
        row.setSpacing(9)
        self._code = LineEdit("", name=self.tr("Code, 2 to 4 letters"))
        self._code.setMaxLength(4)
        self._code.setFixedWidth(76)
        self._code.editingFinished.connect(self._code_edited)
        self._swatches = Swatches()
        self._swatches.chosen.connect(lambda tag: self._change_to(colour=tag))
        row.addWidget(self._code)
        row.addWidget(self._swatches, 1)
        section.body.addLayout(row)
        return section

    def _foot(self) -> QWidget:
        foot = Bar(52, "top")
        spare(foot)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(9)
        self._delete = Button(self.tr("Delete number…"), "danger", icon="trash-2", size="small")
        self._delete.clicked.connect(lambda: self._wish("delete"))
        row.addWidget(self._delete)
        self._delete_note = ElidedLabel("", "small", role="text.muted")
        row.addWidget(self._delete_note, 1)
        return foot

    def _icon(self, icon: str, name: str, action: str) -> IconButton:
        button = IconButton(icon, name, small=True)
        button.clicked.connect(lambda: self._wish(action))
        return button

    def _link(self, text: str, action: str) -> LinkButton:
        link = LinkButton(text)
        link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        link.clicked.connect(lambda: self._wish(action))
        return link

    # What it shows

    def put(self, facts: NumberFacts) -> None:
        """Shows a number."""
        other = self._facts is None or self._facts.entry.row.id != facts.entry.row.id
        self._facts = facts
        row = facts.entry.row
        self._avatar.set(str(row.id), row.name, square=True, icon="smartphone", tag=row.colour)
        self._name.setText(isolate(row.name))
        self._tag.set(row.code, row.colour, row.name)
        self._phone.setText(facts.entry.phone_line)
        shown = facts.entry.paired_by_code and row.key != row.phone
        self._client.setText(ltr(row.key) if shown else "")
        self._between.setVisible(shown)
        self._put_keys(facts)
        self._put_hook(facts)
        self._put_limits(facts)
        if other or not self._code.hasFocus():
            self._code.setText(row.code)
        self._swatches.choose(row.colour)
        reason = facts.entry.why_not("delete")
        self._delete.set_reason(reason)
        self._delete_note.setText(said(reason) or self.tr("Needs the dashboard password"))

    def _put_keys(self, facts: NumberFacts) -> None:
        self._account_row.setVisible(bool(facts.account_key))
        self._account_row.value.setText(ltr(_DOTS + facts.account_key))
        self._reset.setVisible(facts.may_reset)
        self._number_row.setVisible(bool(facts.number_key))
        self._number_row.value.setText(ltr(_DOTS + facts.number_key))
        self._session_row.setVisible(bool(facts.session))
        dot, words = {
            "works": ("ok", self.tr("Works")),
            "ended": ("look", self.tr("Ended")),
        }.get(facts.session, ("off", self.tr("Not signed in")))
        self._session_row.dot.set(dot, words)  # type: ignore[arg-type]
        self._sign_out.setVisible(facts.session == "works")
        self._sign_in.setVisible(facts.session in ("missing", "ended"))

    def _put_hook(self, facts: NumberFacts) -> None:
        row = facts.entry.row
        self._url.setText(row.webhook_url)
        self._url.setCursorPosition(0)
        self._url.setPlaceholderText("" if row.webhook_url else self.tr("Not set"))
        self._copy_hook.setVisible(bool(row.webhook_url))
        last = (
            self.tr("last event {time}").format(time=clock_time(row.hook_at))
            if (row.hook_at)
            else self.tr("no event yet")
        )
        if facts.points_here:
            words = self.tr("Points at this Switchboard")
            icon, role = "circle-check", "success.text"
        elif row.webhook_url and facts.points_here is False:
            words, icon, role = self.tr("Points elsewhere"), "triangle-alert", "warning.text"
        elif row.webhook_url:
            words, icon, role = self.tr("Set"), "circle-check", "success.text"
        elif row.hook_at:
            words, icon, role = self.tr("Set on their side"), "circle-check", "success.text"
        else:
            words, icon, role = self.tr("Not set"), "circle-dashed", "text.muted"
        self._hook_icon.set(icon, role)
        self._hook_words.set_role(role)
        self._hook_words.setText(f"{words} · {last}")
        may = facts.entry.may("set_webhook")
        self._change.setVisible(may)
        self._change.setText(self.tr("Change…") if row.webhook_url else self.tr("Set…"))

    def _put_limits(self, facts: NumberFacts) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        limits = facts.entry.limits
        for at, limit in enumerate(limits):
            share = limit.left / limit.total if limit.total else 0.0
            shape = self.tr("{left} of {total}")
            left, total = figures(limit.left), figures(limit.total)
            words = shape.format(left=left, total=total)
            before = len(shape.partition("{left}")[0].format(total=total))
            name = ElidedLabel(short_title(said(limit.title)))
            bar = ThinBar(f"{said(limit.title)}: {words}", share, role=bar_role(share), width=56)
            self._grid.addWidget(name, at, 0)
            self._grid.addWidget(bar, at, 1)
            self._grid.addWidget(Share(words, before, len(left)), at, 2)
        times = sorted(
            {
                clock_time(one.resets_at)
                for one in limits
                if one.resets_at and one.left < one.total and one.total > 25
            }
        )
        self._resets.setText(self._resets_words(times))
        if limits:
            self._limit_note.setText(
                self.tr(
                    "Counted on this computer, from its own calls. {provider} does not report them."
                ).format(provider=isolate(facts.provider_title))
            )
        else:
            self._limit_note.setText(
                self.tr("{provider} documents no limit.").format(
                    provider=isolate(facts.provider_title)
                )
            )

    def _resets_words(self, times: Sequence[str]) -> str:
        if not times:
            return ""
        if len(times) == 1:
            return self.tr("resets {time}").format(time=times[0])
        return self.tr("resets {first} and {last}").format(first=times[0], last=times[-1])

    # What was wished for

    def _wish(self, action: str) -> None:
        if self._facts is not None:
            self.wanted.emit(action, self._facts.entry.row.id)

    def _code_edited(self) -> None:
        if self._facts is None:
            return
        code = self._code.text().strip().upper()
        if code == self._facts.entry.row.code:
            return
        if not 2 <= len(code) <= 4 or not code.isalnum():
            self._code.setText(self._facts.entry.row.code)
            return
        self._change_to(code=code)

    def _change_to(self, **values: Any) -> None:
        if self._facts is not None:
            self.changed.emit(self._facts.entry.row.id, values)
