"""The end pane of the activity log: one entry, what was sent, what was answered, what to do.

Invariant: what is shown was redacted before it was stored; nothing here knows a secret.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.rows import TrafficRow
from app.services.activity_rows import Entry
from app.ui.delegates.activity_row import duration, method_role
from app.ui.digits import figures
from app.ui.json_text import pretty
from app.ui.models.delivery_words import event_name, mark
from app.ui.phrases import listed, size, whole_moment
from app.ui.style.look import theme
from app.ui.widgets.buttons import Button, IconButton, LinkButton
from app.ui.widgets.chips import StatusChip
from app.ui.widgets.code import CodeView
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.painting import Align, draw_text, fill_round
from app.ui.widgets.pairs import Pairs
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.spared import spare
from app.ui.widgets.themed import Themed, sides

WIDTH = 402


class TriesStrip(Themed, QWidget):
    """The tries of a call as blocks on a line, with the waits between them."""

    def __init__(self) -> None:
        super().__init__()
        self._tries: list[TrafficRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(self, tries: Sequence[TrafficRow]) -> None:
        """Show these attempts, oldest first."""
        self._tries = list(tries)
        self.setAccessibleName(
            listed(
                self.tr("try {n}: {status}, {time}").format(
                    n=figures(n), status=one.status or one.kind, time=duration(one.ms)
                )
                for n, one in enumerate(tries, 1)
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 42)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._tries:
            return
        now = theme()
        painter = QPainter(self)
        count = len(self._tries)
        step = (self.width() - 18) / max(1, count - 1) if count > 1 else 0
        line = QRect(0, 8, self.width() if count > 1 else 18, 3)
        painter.fillRect(line, now.color("border.default"))
        font = now.font("caption", tabular=True)
        for at, one in enumerate(self._tries):
            left = round(at * step)
            if now.rtl:
                left = self.width() - 18 - left
            role = "danger.solid" if one.kind else "success.solid"
            fill_round(painter, QRect(left, 2, 18, 15), 3, now.color(role))
            align: Align = "start" if at == 0 else "end" if at == count - 1 else "center"
            box = QRect(left - 31, 22, 80, 16)
            if align != "center":
                near = (align == "start") != now.rtl
                box = QRect(left if near else left - 62, 22, 80, 16)
            draw_text(
                painter,
                box,
                duration(one.ms),
                font,
                now.color("text.secondary"),
                align=align,
                rtl=now.rtl,
                elide=False,
            )
            if at + 1 < count and count <= 3:
                wait = self._tries[at + 1].at - one.at - one.ms
                middle = left + round(step / 2) * (-1 if now.rtl else 1)
                draw_text(
                    painter,
                    QRect(middle - 36, 22, 90, 16),
                    self.tr("wait {time}").format(time=duration(max(0, wait))),
                    font,
                    now.color("text.muted"),
                    align="center",
                    elide=False,
                )


class EntryPanel(Panel):
    """Signals: `closed()`, `chat_wanted(int)` message id, `retry_wanted(int)` message id,
    `explorer_wanted(object)` a call, `copy_wanted(object, str)` a call and "curl" or "python",
    `delivery_wanted(int)`.
    """

    closed = Signal()
    chat_wanted = Signal(int)
    retry_wanted = Signal(int)
    explorer_wanted = Signal(object)
    copy_wanted = Signal(object, str)
    delivery_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("start",), parent=parent)
        self.entry: Entry | None = None
        self.setFixedWidth(WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head())
        content = QWidget()
        area = scrolled(content)
        outer.addWidget(area, 1)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._build_words()
        self._build_tries()
        self._build_sent()
        self._build_answer()
        self._column.addStretch(1)
        outer.addWidget(self._foot())

    # Building

    def _head(self) -> QWidget:
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(theme().row("pageHeader"))
        row = QHBoxLayout(head)
        row.setContentsMargins(*sides(18, 0, 12, 0))
        row.setSpacing(8)
        self.method = PlainLabel("", "small", mono=True)
        self.path = ElidedLabel("", "body", mono=True)
        self.path.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.status = StatusChip("", "neutral", "info")
        row.addWidget(self.method)
        row.addWidget(self.path)
        row.addWidget(self.status)
        row.addStretch(1)
        close = IconButton("x", self.tr("Close"), shortcut="Esc")
        close.clicked.connect(lambda _checked=False: self.closed.emit())
        row.addWidget(close)
        return head

    def _section(self) -> tuple[QWidget, QVBoxLayout]:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(18, 13, 18, 14)
        box.setSpacing(8)
        self._column.addWidget(holder)
        return holder, box

    def _build_words(self) -> None:
        self._words, box = self._section()
        self.title = PlainLabel("", weight="semibold", wrap=True)
        self.text = PlainLabel("", "small", role="text.secondary", wrap=True)
        box.addWidget(self.title)
        box.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.retry = Button(self.tr("Try again now"), "primary", icon="rotate-cw", size="small")
        self.retry.clicked.connect(lambda _checked=False: self._message(self.retry_wanted))
        self.chat = Button(self.tr("Open the chat"), icon="message-circle", size="small")
        self.chat.clicked.connect(lambda _checked=False: self._message(self.chat_wanted))
        self.inspect = Button(self.tr("Open in Webhooks"), icon="webhook", size="small")
        self.inspect.clicked.connect(lambda _checked=False: self._delivery())
        for button in (self.retry, self.chat, self.inspect):
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        self._column.addWidget(Line())

    def _build_tries(self) -> None:
        self._tries, box = self._section()
        head = QHBoxLayout()
        self.tries_title = PlainLabel("", weight="semibold")
        self.tries_time = PlainLabel("", "small", role="text.secondary", tabular=True)
        head.addWidget(self.tries_title, 1)
        head.addWidget(self.tries_time)
        box.addLayout(head)
        self.strip = TriesStrip()
        box.addWidget(self.strip)
        self._tries_line = Line()
        self._column.addWidget(self._tries_line)

    def _build_sent(self) -> None:
        self._sent, box = self._section()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(PlainLabel(self.tr("Sent"), weight="semibold"), 1)
        for words, form in ((self.tr("Copy as cURL"), "curl"), (self.tr("Python"), "python")):
            link = LinkButton(words)
            link.clicked.connect(lambda _checked=False, form=form: self._copy(form))
            head.addWidget(link)
        box.addLayout(head)
        self.pairs = Pairs(66)
        box.addWidget(self.pairs)
        self.request = CodeBox(self.tr("What was sent"))
        box.addWidget(self.request.holder)
        self._sent_line = Line()
        self._column.addWidget(self._sent_line)

    def _build_answer(self) -> None:
        self._answered, box = self._section()
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Answered"), weight="semibold"), 1)
        self.bytes = PlainLabel("", "small", role="text.secondary", tabular=True)
        head.addWidget(self.bytes)
        box.addLayout(head)
        self.answer = CodeBox(self.tr("What was answered"))
        box.addWidget(self.answer.holder)

    def _foot(self) -> QWidget:
        foot = Panel("surface.sunken", sides=("top",))
        spare(foot)
        foot.setFixedHeight(48)
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 0, 18, 0)
        self.explorer = Button(self.tr("Open in the API explorer"), icon="terminal", size="small")
        self.explorer.clicked.connect(lambda _checked=False: self._explore())
        row.addWidget(self.explorer)
        row.addStretch(1)
        row.addWidget(
            PlainLabel(self.tr("Keys are never written here"), "small", role="text.muted")
        )
        self.foot = foot
        return foot

    # Showing

    def put(
        self,
        entry: Entry,
        path: str,
        words: tuple[str, str],
        tries: Sequence[TrafficRow],
        *,
        may_retry: bool,
    ) -> None:
        """Show an entry. `words` explain a failure, `tries` are its attempts."""
        self.entry = entry
        call = entry.call
        for widget in (self._sent, self._sent_line, self._answered, self.foot):
            widget.setVisible(call is not None)
        several = call is not None and len(tries) > 1
        self._tries.setVisible(several)
        self._tries_line.setVisible(several)
        message = (
            call.message_id
            if call is not None
            else (entry.line.message_id if entry.line is not None else None)
        )
        self.chat.setVisible(message is not None)
        self.retry.setVisible(may_retry)
        self.inspect.setVisible(entry.delivery is not None)
        if call is not None:
            self._put_call(call, path, words, tries)
        elif entry.delivery is not None:
            row = entry.delivery
            shown = mark(row.verdict)
            self.method.setText("POST")
            self.method.set_role(method_role("POST"))
            self.path.setText(event_name(row))
            self.status.set(f"{row.status} {shown.word}", shown.tone, shown.icon)
            self.title.setText(self.tr("Webhook of {account}").format(account=row.account))
            self.text.setText(whole_moment(row.received_at))
        elif entry.line is not None:
            self.method.setText("")
            self.path.setText(self.tr("Switchboard"))
            level = entry.line.level
            tones = {"warning": ("warning", "triangle-alert"), "error": ("danger", "circle-alert")}
            tone, icon = tones.get(level, ("neutral", "info"))
            self.status.set(level, tone, icon)  # type: ignore[arg-type]
            self.title.setText(entry.line.text)
            self.text.setText(whole_moment(entry.line.at))
        self._words.setVisible(bool(self.title.text()) or message is not None)

    def _put_call(
        self, call: TrafficRow, path: str, words: tuple[str, str], tries: Sequence[TrafficRow]
    ) -> None:
        self.method.setText(call.method)
        self.method.set_role(method_role(call.method))
        self.path.setText(path)
        good = not call.kind
        status = str(call.status) if call.status is not None else call.kind.replace("_", " ")
        self.status.set(
            status, "success" if good else "danger", "circle-check" if good else "circle-x"
        )
        self.title.setText(words[0])
        self.text.setText(words[1])
        self.title.setVisible(bool(words[0]))
        self.text.setVisible(bool(words[1]))
        if len(tries) > 1:
            self.tries_title.setText(self.tr("%Ln tries", "", len(tries)))
            whole = tries[-1].at + tries[-1].ms - tries[0].at
            self.tries_time.setText(duration(whole))
            self.strip.put(tries)
        self.pairs.clear()
        self.pairs.add(self.tr("Address"), call.url, mono=True)
        self.pairs.add(self.tr("Operation"), call.operation, mono=True)
        self.pairs.add(self.tr("Time"), listed((whole_moment(call.at), duration(call.ms))))
        self.request.put(pretty(call.request))
        self.answer.put(pretty(call.answer) or self.tr("nothing"))
        self.bytes.setText(size(len(call.answer.encode())))

    # Doing

    def _message(self, signal: object) -> None:
        entry = self.entry
        one = (entry.call or entry.line) if entry is not None else None
        if one is not None and one.message_id is not None:
            signal.emit(one.message_id)  # type: ignore[attr-defined]

    def _delivery(self) -> None:
        if self.entry is not None and self.entry.delivery is not None:
            self.delivery_wanted.emit(self.entry.delivery.id)

    def _copy(self, form: str) -> None:
        if self.entry is not None and self.entry.call is not None:
            self.copy_wanted.emit(self.entry.call, form)

    def _explore(self) -> None:
        if self.entry is not None and self.entry.call is not None:
            self.explorer_wanted.emit(self.entry.call)


class CodeBox:
    """Code on a sunken ground with a border, as tall as its text."""

    def __init__(self, name: str) -> None:
        self.holder = Panel("surface.sunken", radius="md", line="border.default")
        box = QVBoxLayout(self.holder)
        box.setContentsMargins(1, 1, 1, 1)
        self.view = CodeView(name, wrap=True)
        box.addWidget(self.view)

    def put(self, text: str) -> None:
        self.view.put(text)
        lines = sum(max(1, -(-len(line) // 44)) for line in text.split("\n"))
        height = min(360, lines * self.view.line_height() + 28)
        self.holder.setFixedHeight(height)
