"""QR codes on screen: black on white in every theme, with a quiet zone.

Shows a provider's picture, decoded elsewhere, or a code of our own modules. Invariant: around the
picture there is white of at least four modules, and no provider's bytes are decoded here.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.style.look import look, theme
from app.ui.widgets.painting import draw_text, fill_round
from app.ui.widgets.themed import Themed

# a provider's picture is shown no larger than that
MOST_SIDE: Final = 1024
_WHITE: Final = 0xFFFFFFFF


class QrPicture(Themed, QWidget):
    """A white square with the code in it; a word instead while there is none."""

    def __init__(
        self, side: int, name: str, *, quiet: int = 22, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side, self._quiet = side, quiet
        self._image = QImage()
        self._words = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @property
    def shows_code(self) -> bool:
        """Whether a code is on screen."""
        return not self._image.isNull()

    def set_image(self, image: QImage) -> None:
        """Shows a picture; a null one takes it off."""
        self._image = image
        self.update()

    def set_words(self, words: str) -> None:
        """What stands there while there is no picture."""
        self._image = QImage()
        self._words = words
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        box = self.rect()
        if self._image.isNull():
            fill_round(
                painter,
                box,
                now.radius("lg"),
                now.color("surface.sunken"),
                now.color("border.subtle"),
            )
            middle = box.center().y()
            look().icons.draw(
                painter, QRect(0, middle - 34, box.width(), 32), "qr-code", "text.disabled", 28
            )
            draw_text(
                painter,
                QRect(12, middle + 8, box.width() - 24, now.line("small")),
                self._words,
                now.font("small"),
                now.color("text.muted"),
                align="center",
                rtl=now.rtl,
            )
            return
        fill_round(painter, box, now.radius("lg"), QColor("white"), now.color("border.default"))
        self._paint_code(painter, box)

    def _paint_code(self, painter: QPainter, box: QRect) -> None:
        ratio = self.devicePixelRatioF()
        room = round((self._side - 2 * self._quiet) * ratio)
        image = self._image
        widest = max(image.width(), image.height())
        if widest <= room:
            # whole pixels a module, so that no module is wider than another
            times = max(1, room // widest)
            size = QSize(image.width() * times, image.height() * times)
            how = Qt.TransformationMode.FastTransformation
        else:
            size = image.size().scaled(room, room, Qt.AspectRatioMode.KeepAspectRatio)
            how = Qt.TransformationMode.SmoothTransformation
        flat = QImage(image.size(), QImage.Format.Format_RGB32)
        flat.fill(_WHITE)
        over = QPainter(flat)
        over.drawImage(0, 0, image)
        over.end()
        scaled = flat.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, how)
        scaled.setDevicePixelRatio(ratio)
        left = box.x() + (box.width() - scaled.width() / ratio) / 2
        top = box.y() + (box.height() - scaled.height() / ratio) / 2
        painter.drawImage(round(left), round(top), scaled)
