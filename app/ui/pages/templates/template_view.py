"""A template that is no draft: its words, what became of its messages, its history, latest sends.

Invariant: a rate always stands beside the count that it is a share of.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.template_rows import (
    AccountTemplates,
    StateRow,
    TemplateResults,
    TemplateRow,
    TemplateSend,
)
from app.domain.template_shapes import samples
from app.domain.templates import TemplateState
from app.ui import phrases
from app.ui.digits import amount
from app.ui.models.template_words import (
    history_words,
    language_words,
    reason_words,
    since_words,
    stamp,
    state_words,
)
from app.ui.pages.templates.send_line import SendLine
from app.ui.style.look import theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.chips import NumberTag, StatusChip
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.phone_bubble import PhoneBubble
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.themed import sides


class _Cell(QWidget):
    """A count, its share, and what it counts."""

    def __init__(self, words: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(*sides(12, 8, 8, 9))
        column.setSpacing(1)
        row = QHBoxLayout()
        row.setSpacing(7)
        self.count = PlainLabel("–", "page", "semibold", tabular=True)
        row.addWidget(self.count)
        self.share = PlainLabel("", "small", role="text.secondary", tabular=True)
        row.addWidget(self.share)
        row.addStretch(1)
        column.addLayout(row)
        self._words = words
        column.addWidget(PlainLabel(words, "small", role="text.secondary"))

    def put(self, count: int, whole: int | None) -> None:
        shown = QLocale().toString(count)
        self.count.setText(shown)
        share = amount(f"{round(100 * count / whole)} %") if whole else ""
        self.share.setText(share)
        self.setAccessibleName(f"{shown} {self._words} {share}".strip())


class TemplateView(Panel):
    """Signals: ``language_chosen(str)``, ``send_wanted()``, ``duplicate_wanted()``,
    ``menu_wanted(object)`` the button, ``edit_wanted()``, ``message_wanted(int, int)`` chat and
    message.
    """

    language_chosen = Signal(str)
    send_wanted = Signal()
    duplicate_wanted = Signal()
    menu_wanted = Signal(object)
    edit_wanted = Signal()
    message_wanted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__("surface.base")
        self.row: TemplateRow | None = None
        self._codes: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Line())
        self.banner = Banner("danger", "", stacked=True, flat=True)
        self.banner.hide()
        column.addWidget(self.banner)
        content = Panel("surface.base")
        area = scrolled(content)
        self.area = area
        inner = QVBoxLayout(content)
        inner.setContentsMargins(20, 16, 20, 20)
        inner.setSpacing(0)
        self._top = QHBoxLayout()
        self.languages: Segmented | None = None
        self.single = PlainLabel("", weight="medium")
        self._top.addWidget(self.single)
        self._top.addStretch(1)
        self.since = PlainLabel("", "small", role="text.secondary")
        self._top.addWidget(self.since)
        inner.addLayout(self._top)
        inner.addSpacing(14)
        inner.addWidget(self._paper())
        inner.addSpacing(22)
        self.results_title = PlainLabel(self.tr("Last 30 days"), weight="semibold")
        inner.addWidget(self.results_title)
        inner.addSpacing(8)
        inner.addWidget(self._results())
        inner.addSpacing(22)
        inner.addWidget(PlainLabel(self.tr("Status history"), weight="semibold"))
        inner.addSpacing(4)
        self._history = QVBoxLayout()
        self._history.setSpacing(0)
        inner.addLayout(self._history)
        inner.addSpacing(22)
        self.latest_title = PlainLabel(self.tr("Latest sends"), weight="semibold")
        inner.addWidget(self.latest_title)
        inner.addSpacing(4)
        self._latest = QVBoxLayout()
        self._latest.setSpacing(0)
        inner.addLayout(self._latest)
        inner.addStretch(1)
        column.addWidget(area, 1)

    def _head(self) -> QWidget:
        holder = QWidget()
        holder.setFixedHeight(theme().row("pageHeader"))
        row = QHBoxLayout(holder)
        row.setContentsMargins(*sides(20, 0, 12, 0))
        row.setSpacing(10)
        self.title = ElidedLabel("", "message", "medium", mono=True)
        row.addWidget(self.title)
        self.tag = NumberTag("", "slate")
        row.addWidget(self.tag)
        self.chip = StatusChip("", "neutral", "circle")
        row.addWidget(self.chip)
        row.addStretch(1)
        self.duplicate = Button(self.tr("Duplicate"), "ghost", icon="copy")
        self.duplicate.clicked.connect(lambda _on=False: self.duplicate_wanted.emit())
        row.addWidget(self.duplicate)
        self.send = Button(self.tr("Send…"), "primary", icon="send")
        self.send.clicked.connect(lambda _on=False: self.send_wanted.emit())
        row.addWidget(self.send)
        self.more = IconButton("ellipsis", self.tr("More actions"))
        self.more.clicked.connect(lambda _on=False: self.menu_wanted.emit(self.more))
        row.addWidget(self.more)
        return holder

    def _paper(self) -> QWidget:
        paper = Panel("canvas.chat", line="border.subtle", radius="lg")
        row = QHBoxLayout(paper)
        row.setContentsMargins(20, 18, 20, 20)
        row.addStretch(1)
        self.bubble = PhoneBubble(340)
        self.bubble.setMaximumWidth(340)
        row.addWidget(self.bubble, 100)
        row.addStretch(1)
        return paper

    def _results(self) -> QWidget:
        box = Panel("surface.base", line="border.subtle", radius="lg")
        row = QHBoxLayout(box)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self.cells = [
            _Cell(words)
            for words in (
                self.tr("sent"),
                self.tr("delivered"),
                self.tr("read"),
                self.tr("replied"),
                self.tr("failed"),
            )
        ]
        for at, cell in enumerate(self.cells):
            if at:
                row.addWidget(Line(upright=True))
            row.addWidget(cell, 1)
        return box

    # What is shown

    def put(
        self,
        row: TemplateRow,
        codes: Sequence[str],
        account: AccountTemplates | None,
        number: tuple[str, str, str],
        now: int,
    ) -> None:
        """Shows a row; ``codes`` are all languages of its name, ``number`` code, colour, name."""
        self.row = row
        self.title.setText(row.name)
        self.tag.set(*number)
        self.tag.setVisible(bool(number[0]))
        self.chip.set(*state_words(row.state))
        self.since.setText(since_words(row, now))
        self._put_languages(tuple(codes), row.language)
        self.bubble.put(
            row.definition,
            {} if row.state.sendable else samples(row.definition),
            "",
            "",
            self.tr("The words of {name}").format(name=row.name),
        )
        self._put_banner(row)
        self._put_send(row, account)

    def _put_languages(self, codes: tuple[str, ...], current: str) -> None:
        if codes != self._codes:
            self._codes = codes
            if self.languages is not None:
                self._top.removeWidget(self.languages)
                self.languages.hide()
                self.languages.deleteLater()
                self.languages = None
            if len(codes) > 1:
                self.languages = Segmented(self.tr("Language"), small=True)
                for code in codes[:6]:
                    self.languages.add(code, language_words(code))
                self.languages.chosen.connect(self.language_chosen)
                self._top.insertWidget(0, self.languages)
        self.single.setVisible(len(codes) <= 1)
        self.single.setText(language_words(current))
        if self.languages is not None:
            self.languages.choose(current)

    def _put_banner(self, row: TemplateRow) -> None:
        self.banner.clear_actions()
        shown = row.state in (TemplateState.REJECTED, TemplateState.PAUSED)
        if row.state is TemplateState.REJECTED:
            self.banner.set(
                self.tr("Rejected"),
                reason_words(row.reason) or self.tr("The provider gave no reason."),
                "danger",
                "circle-x",
            )
            self.banner.add_button(self.tr("Edit as a draft"), self.edit_wanted.emit, icon="pencil")
        elif row.state is TemplateState.PAUSED:
            self.banner.set(
                self.tr("Paused"),
                reason_words(row.reason)
                or self.tr(
                    "WhatsApp paused it, mostly for too many blocks or reports. "
                    "Nothing goes out with it meanwhile."
                ),
                "warning",
                "pause",
            )
        self.banner.setVisible(shown)

    def _put_send(self, row: TemplateRow, account: AccountTemplates | None) -> None:
        reason = ""
        code = account is not None and bool(account.no_send) and not account.no_code
        self.send.setText(self.tr("Send a code…") if code else self.tr("Send…"))
        if account is None:
            reason = self.tr("This account is gone.")
        elif account.no_send and account.no_code:
            reason = account.no_send
        elif code and row.category != "AUTHENTICATION":
            reason = self.tr("{provider} documents sends of one-time codes only.").format(
                provider=account.title
            )
        elif not row.state.sendable:
            reason = {
                TemplateState.REVIEW: self.tr(
                    "Not approved yet. The list tells when that changes."
                ),
                TemplateState.REJECTED: self.tr("It was rejected."),
                TemplateState.PAUSED: self.tr("It is paused."),
            }.get(row.state, self.tr("The provider does not call it approved."))
        self.send.set_reason(reason)

    def put_results(self, found: TemplateResults) -> None:
        """Counts and shares of the last 30 days."""
        self.cells[0].put(found.sent, None)
        counts = (found.delivered, found.read, found.replied, found.failed)
        for cell, count in zip(self.cells[1:], counts, strict=True):
            cell.put(count, found.sent)

    def put_history(self, rows: Sequence[StateRow], now: int, *, many: bool) -> None:
        """The states, newest first; ``many`` languages name theirs."""
        _clear(self._history)
        for one in rows[:30]:
            line = QWidget()
            line.setFixedHeight(theme().px(32))  # of whatever script its words are
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            when = PlainLabel(stamp(one.at, now), role="text.secondary", tabular=True)
            when.setFixedWidth(theme().px(124))
            row.addWidget(when)
            place = QHBoxLayout()
            place.addWidget(StatusChip(*state_words(one.state)))
            place.addStretch(1)
            holder = QWidget()
            holder.setLayout(place)
            place.setContentsMargins(0, 0, 0, 0)
            holder.setFixedWidth(theme().px(112))
            row.addWidget(holder)
            words = history_words(one)
            if many and one.language:
                words = f"{words} · {isolate(language_words(one.language))}"
            row.addWidget(ElidedLabel(words, role="text.secondary"), 1)
            moment, state = phrases.moment(one.at, now), state_words(one.state)[0]
            line.setAccessibleName(phrases.listed((moment, state, words)))
            self._history.addWidget(line)
            self._history.addWidget(Line())

    def put_latest(self, rows: Sequence[TemplateSend], now: int) -> None:
        """The newest sends."""
        _clear(self._latest)
        for one in rows:
            line = SendLine(one, now)
            line.opened.connect(
                lambda message, chat=one.chat_id: self.message_wanted.emit(chat, message)
            )
            self._latest.addWidget(line)
            self._latest.addWidget(Line())
        if not rows:
            self._latest.addWidget(
                PlainLabel(
                    self.tr("Nothing was sent with it from this computer."), role="text.muted"
                )
            )


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
