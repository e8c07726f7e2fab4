"""One of a template's latest sends: when, who, what became of it; a press opens its message.

Invariant: the state is told by an icon and words.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.messages import Status
from app.domain.template_rows import TemplateSend
from app.ui import phrases
from app.ui.models.template_words import stamp
from app.ui.style.look import theme
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import ElidedLabel, PlainLabel

translate = QCoreApplication.translate
_TICKS = {
    Status.QUEUED: ("clock", "text.muted"),
    Status.SENDING: ("send-horizontal", "text.muted"),
    Status.UNCERTAIN: ("circle-question-mark", "warning.text"),
    Status.SENT: ("check", "text.muted"),
    Status.DELIVERED: ("check-check", "text.muted"),
    Status.READ: ("check-check", "tick.read"),
    Status.FAILED: ("circle-alert", "danger.text"),
}


class SendLine(QWidget):
    """Signal: ``opened(int)`` the message."""

    opened = Signal(int)

    def __init__(self, send: TemplateSend, now: int) -> None:
        super().__init__()
        self._send = send
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRing", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(6)
        when = PlainLabel(stamp(send.at, now), role="text.secondary", tabular=True)
        when.setFixedWidth(theme().px(124))
        row.addWidget(when)
        name = send.who if not send.who.split("@")[0].isdigit() else phrases.phone(send.who)
        who = ElidedLabel(isolate(name))
        row.addWidget(who, 4)
        status = Status(send.status)
        icon, role = _TICKS.get(status, ("check", "text.muted"))
        row.addWidget(IconLabel(icon, role, 15))
        words = _status_words(status, send, now)
        tone = "danger.text" if status is Status.FAILED else "text.primary"
        row.addWidget(ElidedLabel(words, role=tone), 5)
        self.setAccessibleName(phrases.listed((name, words, phrases.moment(send.at, now))))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._send.message_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._send.message_id)
            return
        super().keyPressEvent(event)


def _status_words(status: Status, send: TemplateSend, now: int) -> str:
    time = ""
    if send.changed > send.at:
        same = phrases.local_day(send.changed) == phrases.local_day(send.at)
        time = phrases.clock_time(send.changed) if same else stamp(send.changed, now)
    words = {
        Status.QUEUED: translate("TemplateView", "Queued"),
        Status.SENDING: translate("TemplateView", "Sending"),
        Status.UNCERTAIN: translate("TemplateView", "Not known"),
        Status.SENT: translate("TemplateView", "Sent"),
        Status.DELIVERED: translate("TemplateView", "Delivered"),
        Status.READ: translate("TemplateView", "Read"),
        Status.FAILED: translate("TemplateView", "Failed"),
    }.get(status, status.value)
    if status is Status.FAILED and send.reason:
        return phrases.listed((words, send.reason))
    return f"{words} {time}".strip()
