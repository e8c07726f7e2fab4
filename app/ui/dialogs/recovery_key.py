"""The recovery key on a card: to read, copy or print.

Invariant: it stands on screen only while the card is open, and is selectable, never logged.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.bidi import ltr
from app.ui.style.look import theme
from app.ui.telling import copy
from app.ui.widgets.card import CardDialog
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel

translate = QCoreApplication.translate


class RecoveryKeyCard(CardDialog):
    """``await result()`` is always None."""

    def __init__(self, opener: QWidget, key: str) -> None:
        super().__init__(opener, translate("RecoveryKeyCard", "Recovery key"), width=520)
        self._key = key
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Keep it on paper, away from this computer. It opens the data folder when the "
                    "keyring or the passphrase is lost."
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        box = Panel("surface.sunken", radius="md")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(16, 14, 16, 14)
        self.shown = PlainLabel(ltr(key), "message", mono=True, selectable=True, wrap=True)
        self.shown.setAccessibleName(self.tr("Recovery key"))
        inner.addWidget(self.shown)
        self.body.addWidget(box)
        copying = self.add_button(self.tr("Copy"), icon="copy")
        copying.clicked.connect(
            lambda: copy(self, key, self.tr("The recovery key is on the clipboard"))
        )
        self.print_button = self.add_button(self.tr("Print…"), "primary", icon="file-text")
        self.print_button.clicked.connect(self._ask_printer)
        self.start_on(self.print_button)

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print(printer))
        dialog.setModal(True)
        dialog.show()

    def _print(self, printer: object) -> None:
        painter = QPainter(printer)  # type: ignore[call-overload]
        try:
            paint_sheet(painter, self._key)
        finally:
            painter.end()


def paint_sheet(painter: QPainter, key: str) -> None:
    """The sheet of paper: what it is, the key, what it is for."""
    page = QRectF(painter.viewport())
    edge = page.width() / 10
    body = page.adjusted(edge, edge, -edge, -edge)
    title = QFont(theme().font("title", "semibold"))
    title.setPointSizeF(18)
    text = QFont(theme().font("body"))
    text.setPointSizeF(11)
    mono = QFont(theme().font("message", mono=True))
    mono.setPointSizeF(15)
    flags = int(Qt.TextFlag.TextWordWrap)
    top = body.top()
    for font, words in (
        (title, translate("RecoveryKeyCard", "Switchboard recovery key")),
        (
            text,
            translate(
                "RecoveryKeyCard",
                "It opens the encrypted data folder on any computer. "
                "Keep this sheet where only you can reach it.",
            ),
        ),
        (mono, key),
    ):
        painter.setFont(font)
        room = QRectF(body.left(), top, body.width(), body.bottom() - top)
        used = painter.boundingRect(room, flags, words)
        painter.drawText(room, flags, words)
        top = used.bottom() + edge / 3
