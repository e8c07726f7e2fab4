"""The start pane of the test events: whom to pretend to be, which event, what goes wrong.

Invariant: what can't be tried with an account (no secret, no time in its signature) is not offered.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.services.test_events import MOST_TIMES, Misbehaviour, Sender
from app.ui import phrases
from app.ui.digits import figures
from app.ui.models.delivery_words import event_meaning
from app.ui.style.look import theme
from app.ui.style.marks import draw_radio
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.choices import Check, Radio
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import draw_text, text_width
from app.ui.widgets.panel import Panel
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.spared import spare
from app.ui.widgets.themed import Pressable

WIDTH = 392


class EventChoice(Pressable, QAbstractButton):
    """An event with a radio mark, its name, and what it tells."""

    def __init__(self, event: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.event_name = event
        self.meaning = event_meaning(event)
        self.setText(event)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(event)
        self.setAccessibleDescription(self.meaning)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(theme().px(33))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rect = self.rect()
        if self.isChecked():
            painter.fillRect(rect, now.color("surface.selected"))
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), now.color("border.subtle"))
        inner = rect.adjusted(12, 0, -12, 0)
        side = now.px(16)
        mark = QRect(
            inner.right() + 1 - side if now.rtl else inner.x(), rect.y(), side, rect.height()
        )
        draw_radio(painter, now, mark, self.isChecked())
        words = inner.adjusted(0, 0, -side - 9, 0) if now.rtl else inner.adjusted(side + 9, 0, 0, 0)
        mono = now.font("small", mono=True)
        draw_text(
            painter,
            words,
            self.event_name,
            mono,
            now.color("text.primary"),
            rtl=now.rtl,
            text_rtl=False,
        )
        used = text_width(self.event_name, mono) + 12
        rest = words.adjusted(0, 0, -used, 0) if now.rtl else words.adjusted(used, 0, 0, 0)
        draw_text(
            painter,
            rest,
            self.meaning,
            now.font("small"),
            now.color("text.muted"),
            align="end",
            rtl=now.rtl,
        )


class TestSetup(Panel):
    """Signals: `sender_changed()`, `event_changed()`, `wrong_changed()`, `send()`."""

    __test__ = False
    sender_changed = Signal()
    event_changed = Signal()
    wrong_changed = Signal()
    send = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("end",), parent=parent)
        self.setFixedWidth(WIDTH)
        self._senders: list[Sender] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        content = self._content = QWidget()
        area = scrolled(content)
        outer.addWidget(area, 1)
        column = QVBoxLayout(content)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        self._build(column)
        outer.addWidget(self._foot())

    def _build(self, column: QVBoxLayout) -> None:
        column.addWidget(_label(self.tr("Pretend to be")))
        self.who = Combo(self.tr("Pretend to be"))
        self.who.currentIndexChanged.connect(lambda _at: self._sender_changed())
        column.addWidget(self.who)
        self.unready = Banner("warning", "", stacked=True)
        self.unready.hide()
        column.addWidget(self.unready)
        column.addSpacing(6)
        column.addWidget(_label(self.tr("Event")))
        self._events_box = Panel("surface.base", radius="md", line="border.default")
        self._events = QVBoxLayout(self._events_box)
        self._events.setContentsMargins(1, 1, 1, 1)
        self._events.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda _button: self.event_changed.emit())
        column.addWidget(self._events_box)
        column.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.customer = Field(self.tr("From number"), content="mono", placeholder="14155550142")
        self.customer.textChanged.connect(lambda _text: self.event_changed.emit())
        self.times = Field(self.tr("Times"), text=figures(1), content="mono")
        self.times.textChanged.connect(lambda _text: self._name_button())
        row.addWidget(self.customer, 1)
        row.addWidget(self.times, 1)
        column.addLayout(row)
        column.addSpacing(6)
        column.addWidget(_label(self.tr("Make it misbehave")))
        box = Panel("surface.base", radius="md", line="border.default")
        self._wrong_box = QVBoxLayout(box)
        self._wrong_box.setContentsMargins(12, 6, 12, 6)
        self._wrong_box.setSpacing(3)
        self._wrong = QButtonGroup(self)
        self.wrong: dict[Misbehaviour, Radio] = {}
        for one in Misbehaviour:
            radio = Radio("")
            self.wrong[one] = radio
            self._wrong.addButton(radio)
            self._wrong_box.addWidget(radio)
        self.wrong[Misbehaviour.RIGHT].setChecked(True)
        self._wrong.buttonClicked.connect(lambda _button: self.wrong_changed.emit())
        column.addWidget(box)
        column.addSpacing(6)
        self.duplicate = Check(self.tr("Send the further ones as exact duplicates"), checked=True)
        column.addWidget(self.duplicate)
        self.public = Check(self.tr("Through the public address, not loopback"))
        column.addWidget(self.public)
        column.addStretch(1)

    def _foot(self) -> QWidget:
        foot = Panel("surface.sunken", sides=("top",))
        spare(foot)
        foot.setFixedHeight(theme().row("dialogFooter"))
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 0, 18, 0)
        self._marked = PlainLabel(self.tr("Marked as test"), "small", role="text.muted")
        row.addWidget(self._marked)
        row.addStretch(1)
        self.send_button = Button("", "primary", icon="flask-conical", keys="Ctrl+Enter")
        self.send_button.clicked.connect(lambda _checked=False: self.send.emit())
        row.addWidget(self.send_button)
        self._name_button()
        return foot

    def least(self) -> int:
        """Px under which fields would be cut off at their end."""
        return self._content.minimumSizeHint().width() + 1

    def fit(self, width: int) -> None:
        """Takes this much room; what is said elsewhere too gives way."""
        self.setFixedWidth(width)
        self._marked.setVisible(width == WIDTH)

    # What is chosen

    def put_senders(self, senders: Sequence[Sender]) -> None:
        """Whom one can pretend to be; the choice stays where it can."""
        before = self.chosen
        self._senders = list(senders)
        self.who.blockSignals(True)
        self.who.clear()
        for at, one in enumerate(senders):
            same = one.number == one.account or one.account == one.title
            words = phrases.listed(dict.fromkeys((one.title, one.number)))
            if not same and one.account not in words:
                words = f"{words} ({one.account})"
            if one.code:
                self.who.add_number(words, at, one.code, one.colour)
            else:
                self.who.add(words, at)
        if before is not None:
            for at, one in enumerate(senders):
                if (one.account_id, one.number_id) == (before.account_id, before.number_id):
                    self.who.choose(at)
        self.who.blockSignals(False)
        self._sender_changed()

    @property
    def chosen(self) -> Sender | None:
        """Whom to pretend to be."""
        at = self.who.currentData()
        return self._senders[at] if isinstance(at, int) and at < len(self._senders) else None

    def choose_number(self, number_id: int) -> None:
        """Pretend to be this number."""
        for at, one in enumerate(self._senders):
            if one.number_id == number_id:
                self.who.choose(at)

    def put_events(self, events: Sequence[str]) -> None:
        """The events of the sender; the first one is chosen."""
        before = self.event_chosen
        while (item := self._events.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QAbstractButton):
                self._group.removeButton(widget)
                widget.hide()
                widget.deleteLater()
        for event in events:
            choice = EventChoice(event, self._events_box)
            self._group.addButton(choice)
            self._events.addWidget(choice)
            if event == before or not self.event_chosen:
                choice.setChecked(True)

    @property
    def event_chosen(self) -> str:
        """The chosen event, empty without any."""
        button = self._group.checkedButton()
        return button.event_name if isinstance(button, EventChoice) else ""

    @property
    def misbehaviour(self) -> Misbehaviour:
        """What is to go wrong."""
        return next(
            (one for one, radio in self.wrong.items() if radio.isChecked()), Misbehaviour.RIGHT
        )

    @property
    def count(self) -> int:
        """How many to send."""
        text = self.times.text()
        return max(1, min(MOST_TIMES, int(text))) if text.isdecimal() else 1

    def _sender_changed(self) -> None:
        sender = self.chosen
        key = sender is not None and sender.proof == "key"
        words = {
            Misbehaviour.RIGHT: self.tr("Right key") if key else self.tr("Right signature"),
            Misbehaviour.WRONG: self.tr("Wrong key") if key else self.tr("Wrong signature"),
            Misbehaviour.MISSING: self.tr("No key header")
            if key
            else self.tr("No signature header"),
            Misbehaviour.OLD: self.tr("Time stamp of an hour ago"),
            Misbehaviour.NOT_JSON: self.tr("Body is not JSON"),
            Misbehaviour.TOO_LARGE: self.tr("Over 1 MiB"),
        }
        for one, radio in self.wrong.items():
            radio.setText(words[one])
            radio.setAccessibleName(words[one])
        old = self.wrong[Misbehaviour.OLD]
        old.setVisible(sender is not None and sender.keeps_time)
        if old.isHidden() and old.isChecked():
            self.wrong[Misbehaviour.RIGHT].setChecked(True)
        ready = sender is None or sender.ready
        self.unready.setVisible(not ready)
        self.unready.set(
            self.tr("No secret is set for this account."),
            self.tr("Its events can’t be proven, so they are answered 401 and kept."),
            "warning",
        )
        self.sender_changed.emit()

    def _name_button(self) -> None:
        self.times.set_error(
            ""
            if self.times.text().isdecimal()
            else self.tr("A number from 1 to {most}").format(most=figures(MOST_TIMES))
        )
        self.send_button.setText(self.tr("Send %Ln events", "", self.count))


def _label(text: str) -> PlainLabel:
    return PlainLabel(text, "small", "medium", "text.secondary")
