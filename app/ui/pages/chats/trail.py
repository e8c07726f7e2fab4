"""Why is this here? The steps by which the selected message came to its place.

A part of the details panel. Invariant: each step names a webhook or a call that can be opened.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout

from app.core.bidi import isolate, strip
from app.domain.messages import Direction, Source, Status
from app.domain.rows import MessageRow
from app.services.trails import TrailStep
from app.ui import phrases
from app.ui.digits import figures
from app.ui.models.chat_preview import kind_name, status_name
from app.ui.models.message_words import sender_of
from app.ui.style.look import look, theme
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import after, at_start, draw_text, fill_round, text_width
from app.ui.widgets.section import CollapsibleSection
from app.ui.widgets.themed import Pressable
from app.ui.widgets.tips import name_it
from app.ui.wording import said

translate = QCoreApplication.translate
_STATUSES = frozenset(Status)
# a provider's time that differs by less is the way it took, and told nowhere
_APART_MS = 60_000


class TrailRow(Pressable, QAbstractButton):
    """One step: icon on a thread, what, when exactly, and what came of it."""

    def __init__(self, step: TrailStep, *, first: bool, last: bool) -> None:
        super().__init__()
        self.step = step
        self._icon, self._title, self._detail = _words_of(step)
        self._tone = _tone_of(step)
        self._first, self._last = first, last
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if step.target else Qt.FocusPolicy.NoFocus)
        if step.target:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        at = strip(phrases.exact_time(step.at))
        name_it(self, phrases.listed((self._title, strip(self._detail), at)))

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rtl = now.rtl
        side = 20
        lane = at_start(self.rect(), side, rtl)
        top = 0 if not self._first else 10
        bottom = self.height() if not self._last else 10
        painter.fillRect(lane.center().x(), top, 1, bottom - top, now.color("border.default"))
        circle = QRect(lane.x(), 1, side, side)
        tone = self._tone
        fill_round(
            painter,
            circle,
            side / 2,
            now.color(f"{tone}.soft" if tone else "surface.sunken"),
            now.color(f"{tone}.border" if tone else "border.default"),
        )
        ink = f"{tone}.text" if tone else "text.secondary"
        look().icons.draw(painter, circle, self._icon, ink, 11)
        inner = after(self.rect(), side + 8, rtl)
        head = QRect(inner.x(), 1, inner.width(), now.line("body") + 1)
        when = phrases.exact_time(self.step.at)
        mono = now.font("caption", mono=True)
        width = text_width(when, mono)
        draw_text(
            painter,
            at_start(head, width, not rtl),
            when,
            mono,
            now.color("text.secondary"),
            align="end",
            rtl=rtl,
            elide=False,
        )
        words = after(head, width + 8, not rtl)
        role = "text.link" if self.step.target and self.underMouse() else "text.primary"
        draw_text(
            painter,
            words,
            self._title,
            now.font("small", mono=True) if self.step.call else now.font("small", "medium"),
            now.color(role),
            rtl=rtl,
        )
        line = QRect(inner.x(), head.bottom() + 1, inner.width(), now.line("small"))
        draw_text(
            painter, line, self._detail, now.font("small"), now.color("text.secondary"), rtl=rtl
        )


def _tone_of(step: TrailStep) -> str:
    """What brought it is green, and a call that brought nothing is red."""
    if step.call and not step.outcome.startswith("2"):
        return "danger"
    brought = step.call.startswith("GET ") or (not step.call and step.source is Source.HOOK)
    return "success" if brought else ""


def _words_of(step: TrailStep) -> tuple[str, str, str]:
    """Icon, what it was, and what came of it."""
    if step.call:
        icon = "download" if step.call.startswith("GET ") else "send"
        detail = translate("Trail", "{outcome} in {ms} ms, try {attempt}").format(
            outcome=said(step.outcome), ms=figures(step.ms), attempt=figures(step.attempt)
        )
        return icon, step.call, detail
    titles = {
        Source.OWN: ("monitor", translate("Trail", "Written here")),
        Source.WA: ("messages-square", translate("Trail", "In the provider’s history")),
        Source.LIST: ("list-checks", translate("Trail", "In the provider’s list")),
        Source.HOOK: ("webhook", translate("Trail", "Webhook")),
        Source.EVENT: ("link", translate("Trail", "Reported by another system")),
    }
    icon, title = titles[step.source]
    if step.status == Status.RECEIVED:
        told = [translate("Trail", "Received")]
    else:
        told = [status_name(Status(step.status)) if step.status in _STATUSES else step.status]
    if abs(step.at - step.provider_at) > _APART_MS:
        told.append(
            translate("Trail", "provider’s time {time}").format(
                time=phrases.exact_time(step.provider_at)
            )
        )
    return icon, title, phrases.listed(told)


class TrailSection(CollapsibleSection):
    """Signal: `open_wanted(target)`, as ``delivery:12`` or ``call:7``."""

    open_wanted = Signal(str)

    def __init__(self) -> None:
        self._link = LinkButton("")
        super().__init__(self.tr("Why is this here?"), end=self._link, line=False)
        self._link.setText(self.tr("Open in inspector"))
        self._link.hide()
        self._target = ""
        self._link.clicked.connect(lambda: self.open_wanted.emit(self._target))
        self._about = PlainLabel("", "small", role="text.secondary", wrap=True)
        self.body.addWidget(self._about)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self.body.addLayout(self._steps)
        self.show_none()

    def show_none(self) -> None:
        """No message is selected."""
        self._clear()
        self._about.setText(self.tr("Choose a message to see how it came here."))
        self._link.hide()

    def show_trail(self, row: MessageRow, steps: list[TrailStep], other: str) -> None:
        """The steps of a message; ``other`` is whom the chat is with."""
        self._clear()
        kind = kind_name(row.kind) or self.tr("message")
        if row.direction is Direction.OUT:
            words = self.tr("Selected: {kind} from you, {when}")
        else:
            words = self.tr("Selected: {kind} from {name}, {when}")
        self._about.setText(
            words.format(
                kind=kind.lower(),
                name=isolate(sender_of(row, other)),
                when=phrases.clock_time(row.at),
            )
        )
        for at, step in enumerate(steps):
            widget = TrailRow(step, first=at == 0, last=at == len(steps) - 1)
            if step.target:
                widget.clicked.connect(
                    lambda _=False, target=step.target: self.open_wanted.emit(target)
                )
            self._steps.addWidget(widget)
        if not steps:
            none = PlainLabel(self.tr("Nothing is recorded of it."), "small", role="text.muted")
            self._steps.addWidget(none)
        self._target = next((step.target for step in steps if step.target), "")
        self._link.setVisible(bool(self._target))

    def _clear(self) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
