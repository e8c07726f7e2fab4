"""The pairing dialog while a code is shown: picture, countdown, steps, what the gateway said.

Invariant: the code's number and age and the time to the next one can always be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import phrases
from app.ui.dialogs.qr_picture import QrPicture
from app.ui.digits import figures
from app.ui.style.look import theme
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import draw_text, fill_round
from app.ui.widgets.panel import Panel
from app.ui.widgets.progress import Spinner, ThinBar
from app.ui.widgets.themed import Themed

if TYPE_CHECKING:
    from app.services.pairing import PairingState

_SIDE = 296


class _Digit(Themed, QWidget):
    """The number of a step in a circle."""

    def __init__(self, digit: int) -> None:
        super().__init__()
        self._digit = digit
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        fill_round(
            painter, QRect(0, 0, 24, 24), 12, now.color("accent.soft"), now.color("accent.border")
        )
        draw_text(
            painter,
            self.rect(),
            figures(self._digit),
            now.font("small", "semibold"),
            now.color("accent.text"),
            align="center",
            elide=False,
        )


class ScanView(QWidget):
    """Shows a PairingState of the stages before an outcome; ``tick`` moves the clocks."""

    def __init__(self, phone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._since = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 0)
        row.setSpacing(28)
        row.addLayout(self._picture())
        row.addLayout(self._words(phone), 1)

    def _picture(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(9)
        self.qr = QrPicture(_SIDE, self.tr("QR code to scan with the phone"))
        self.qr.set_words(self.tr("Asking for a code"))
        column.addWidget(self.qr)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._clock = IconLabel("timer", "text.muted", 14)
        line.addWidget(self._clock)
        self.next_words = PlainLabel("", "body", tabular=True)
        line.addWidget(self.next_words)
        line.addStretch(1)
        self.bar = ThinBar(self.tr("Time to the next code"), width=120)
        line.addWidget(self.bar)
        column.addLayout(line)
        column.addStretch(1)
        return column

    def _words(self, phone: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(14)
        with_phone = (
            self.tr("The one with the SIM for {phone}.").format(phone=phrases.phone(phone))
            if phone
            else self.tr("The one whose number you want here.")
        )
        for at, (title, text) in enumerate(
            (
                (self.tr("Open WhatsApp on the phone"), with_phone),
                (
                    self.tr("Go to Settings, then Linked devices"),
                    self.tr("On Android it is in the three-dot menu."),
                ),
                (
                    self.tr("Choose Link a device and scan"),
                    self.tr("This window tells when it worked."),
                ),
            ),
            1,
        ):
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(_Digit(at), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(PlainLabel(title, "body", "medium", wrap=True))
            words.addWidget(PlainLabel(text, "small", role="text.muted", wrap=True))
            line.addLayout(words, 1)
            column.addLayout(line)
        column.addSpacing(4)
        column.addWidget(self._status())
        column.addStretch(1)
        note = QHBoxLayout()
        note.setSpacing(7)
        note.addWidget(IconLabel("shield-alert", "text.muted", 14), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(
            PlainLabel(
                self.tr(
                    "Whoever scans this links their phone to your gateway. Do not send pictures "
                    "of it."
                ),
                "small",
                role="text.muted",
                wrap=True,
            ),
            1,
        )
        column.addLayout(note)
        return column

    def _status(self) -> QWidget:
        self._box = Panel("surface.sunken", radius="md")
        row = QHBoxLayout(self._box)
        row.setContentsMargins(14, 9, 14, 10)
        row.setSpacing(10)
        self._spinner = Spinner(self.tr("Waiting"), 16)
        self._sign = IconLabel("triangle-alert", "warning.text", 16)
        row.addWidget(self._spinner, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = PlainLabel("", "body", "medium", wrap=True)
        self.detail = PlainLabel("", "small", role="text.secondary", wrap=True, tabular=True)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        row.addLayout(words, 1)
        return self._box

    def put(self, state: PairingState, now: int) -> None:
        """Shows a new state at the time ``now`` (ms)."""
        if state.qr is None:
            self.qr.set_words(self.tr("Asking for a code"))
        if state.code_number != self._number:
            self._number, self._since = state.code_number, now
        self.tick(state, now)

    def put_code(self, image: QImage) -> None:
        """Shows the code of the state; a null picture is one that can't be read."""
        if image.isNull():
            self.qr.set_words(self.tr("The picture can’t be read"))
        else:
            self.qr.set_image(image)

    def tick(self, state: PairingState, now: int) -> None:
        """Moves countdown and ages to the time ``now`` (ms)."""
        waiting = state.stage == "awaiting_scan" and state.qr is not None
        self._clock.setVisible(waiting)
        self.bar.setVisible(waiting)
        left = max(0, state.next_code_at - now)
        whole = max(1, state.next_code_at - self._since)
        self.next_words.setText(
            self.tr("New code in {n} s").format(n=figures(-(-left // 1000))) if waiting else ""
        )
        self.bar.set(left / whole)
        self._sign.setVisible(waiting and state.unchanged)
        self._spinner.setVisible(not (waiting and state.unchanged))
        self._box.set_roles(
            "warning.soft" if waiting and state.unchanged else "surface.sunken",
            "warning.border" if waiting and state.unchanged else "border.subtle",
        )
        if not waiting:
            self.title.setText(self.tr("Asking the gateway for a code"))
            self.detail.setText(self.tr("It may take some seconds."))
        elif state.unchanged:
            self.title.setText(self.tr("The picture has not changed"))
            self.detail.setText(
                self.tr(
                    "The gateway gave the same one again; it is {age} old. If the phone refuses "
                    "it, ask for a new code."
                ).format(age=phrases.left_long(now - state.code_since))
            )
        else:
            self.title.setText(self.tr("Waiting for the scan"))
            self.detail.setText(self._asked(state, now))

    def _asked(self, state: PairingState, now: int) -> str:
        if not state.asked_at:
            return self.tr("The gateway is asked every few seconds whether a phone scanned it.")
        ago = phrases.left_long(now - state.asked_at)
        if state.answer == "unknown":
            return self.tr(
                "The gateway could not say {ago} ago whether a phone scanned it. "
                "It will be asked again."
            ).format(ago=ago)
        if state.answer == "missing":
            return self.tr("Asked the gateway {ago} ago: not in its list yet.").format(ago=ago)
        return self.tr("Asked the gateway {ago} ago: Pending Authentication.").format(ago=ago)


def code_words(state: PairingState, now: int) -> str:
    """The footer's remark: which code this is, and how old."""
    if state.stage != "awaiting_scan" or not state.code_number:
        return ""
    words = QCoreApplication.translate("ScanView", "Code {n} of {most}, then it pauses").format(
        n=figures(state.code_number), most=figures(state.codes_max)
    )
    if not state.code_since:
        return words
    return QCoreApplication.translate("ScanView", "{words} · {age} old").format(
        words=words, age=phrases.left_long(max(0, now - state.code_since))
    )
