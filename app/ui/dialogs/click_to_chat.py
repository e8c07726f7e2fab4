"""A QR code that opens a chat with a number: shown, copied, saved as PNG or SVG.

The code is made on this computer with the qrcode library, loaded when the card opens.
Invariant: the code holds the number's wa.me address and nothing else.
"""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.core.bidi import isolate, ltr
from app.ui.dialogs.qr_picture import QrPicture
from app.ui.file_dialog import file_dialog
from app.ui.telling import copy, tasks_of, tell, toasts_of
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.card import CardDialog
from app.ui.widgets.labels import PlainLabel

translate = QCoreApplication.translate
QUIET = 4
SAVED_MODULE = 16
_log = logging.getLogger(__name__)


def modules_of(text: str) -> list[list[bool]]:
    """The code's modules, dark is True, without a quiet zone. Loads qrcode; blocks."""
    import qrcode

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(cell) for cell in row] for row in code.get_matrix()]


def as_image(modules: list[list[bool]], module: int, quiet: int = QUIET) -> QImage:
    """Black on white, ``module`` pixels each, with a quiet zone of ``quiet`` modules."""
    side = (len(modules) + 2 * quiet) * module
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(
                    (x + quiet) * module, (y + quiet) * module, module, module, QColor("black")
                )
    painter.end()
    return image


def as_svg(modules: list[list[bool]], quiet: int = QUIET) -> str:
    """The same as one path, a unit a module."""
    side = len(modules) + 2 * quiet
    path = "".join(
        f"M{x + quiet} {y + quiet}h1v1h-1z"
        for y, row in enumerate(modules)
        for x, dark in enumerate(row)
        if dark
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" '
        f'shape-rendering="crispEdges"><rect width="{side}" height="{side}" fill="#fff"/>'
        f'<path d="{path}" fill="#000"/></svg>\n'
    )


class ClickToChatCard(CardDialog):
    """Signal: ``drawn()`` once the code is on screen. ``await result()`` is always None."""

    drawn = Signal()

    def __init__(self, opener: QWidget, name: str, code: str, tag: str, link: str) -> None:
        super().__init__(
            opener,
            translate("ClickToChatCard", "Chat with {name}").format(name=isolate(name)),
            width=420,
            code=code,
            tag=tag,
        )
        self._link = link
        self._stem = "".join(c if c.isalnum() else "-" for c in name).strip("-") or "chat"
        self._modules: list[list[bool]] = []
        self._over = False
        self.finished.connect(self._ended)
        self._tasks = tasks_of(self, "click to chat", opener)
        self.picture = QrPicture(260, self.tr("QR code of the click-to-chat address"), quiet=8)
        self.picture.set_words(self.tr("Drawing the code"))
        self.body.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(PlainLabel(ltr(link), "small", mono=True, selectable=True))
        copy_link = IconButton("copy", self.tr("Copy the address"), small=True)
        copy_link.clicked.connect(
            lambda: copy(self, link, self.tr("The address is on the clipboard"))
        )
        line.addWidget(copy_link)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Whoever scans it opens a chat with this number. Print it or put it on a page."
                ),
                "small",
                role="text.muted",
                wrap=True,
                align="center",
            )
        )
        self.copy_picture = self.add_button(self.tr("Copy picture"), icon="copy")
        self.copy_picture.clicked.connect(self._copy)
        self.save = self.add_button(self.tr("Save…"), "primary", icon="save")
        self.save.clicked.connect(self._ask_where)
        for button in (self.copy_picture, self.save):
            button.setEnabled(False)

    def open(self) -> None:
        """Shows the card and draws the code behind it."""
        super().open()
        self._tasks.start(self._draw(), "draw")

    def _ended(self) -> None:
        self._over = True

    async def _draw(self) -> None:
        modules = await asyncio.to_thread(modules_of, self._link)
        if self._over:
            return
        self._modules = modules
        self.picture.set_image(as_image(self._modules, 1))
        for button in (self.copy_picture, self.save):
            button.setEnabled(True)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        self.drawn.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(as_image(self._modules, 8))
        tell(self, self.tr("The picture is on the clipboard"), icon="copy")

    def _ask_where(self) -> None:
        dialog = file_dialog(self.window(), self.tr("Save the code"), f"{self._stem}.png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Picture (*.png)"), self.tr("Drawing (*.svg)")])
        dialog.selectFile(f"{self._stem}.png")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("svg" if "svg" in chosen else "png")
        )
        dialog.setDefaultSuffix("png")
        dialog.fileSelected.connect(lambda path: self.save_as(Path(path)))
        dialog.open()

    def save_as(self, path: Path) -> None:
        """Writes the code: SVG by the file's ending, else PNG with 16 pixels a module."""
        if path.suffix.lower() == ".svg":
            try:
                path.write_text(as_svg(self._modules), encoding="utf-8")
                saved = True
            except OSError as error:
                _log.info("the code was not saved: %s", error.strerror)
                saved = False
        else:
            if path.suffix.lower() != ".png":
                path = path.with_name(f"{path.name}.png")
            saved = as_image(self._modules, SAVED_MODULE).save(str(path))
        if saved:
            tell(self, self.tr("Saved as {file}").format(file=ltr(path.name)), icon="save")
            return
        host = toasts_of(self)
        if host is not None:
            host.error(
                self.tr("{file} could not be written. Choose another folder.").format(
                    file=ltr(path.name)
                )
            )
