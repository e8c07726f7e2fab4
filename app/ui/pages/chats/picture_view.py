"""A picture as large as there is room for it, or the sign of a file; and the pictures beside it.

Works for `media_viewer.py`. Invariant: only the picture that is shown and its two neighbours are
kept in memory.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.errors import SwitchboardError
from app.domain.messages import Kind
from app.domain.rows import MessageRow
from app.services.console import Console
from app.ui.models.chat_preview import KIND_ICONS, kind_name
from app.ui.pages.chats.picture_zoom import MOST, STEP, Zoom
from app.ui.shown_picture import to_image
from app.ui.style.look import look, theme
from app.ui.widgets.painting import draw_text, fill_round
from app.ui.widgets.themed import Themed

PICTURES = (Kind.IMAGE, Kind.STICKER)
_MOST = 2000
_HEIGHT = 560
_NOTCH = 120


class PictureView(Themed, QWidget):
    """Signals: `turned(int)` steps of the wheel, later pictures are positive; `pressed()`;
    `zoomed()` when it is shown larger or smaller: by Ctrl and the wheel, and by a double click."""

    turned = Signal(int)
    pressed = Signal()
    zoomed = Signal()

    def __init__(self, row: MessageRow) -> None:
        super().__init__()
        self._pixmap: QPixmap | None = None
        self._words = ""
        self._turn = 0
        self._zoom = Zoom()
        self._held: QPointF | None = None
        self._room = _HEIGHT
        self._large = row.kind in (*PICTURES, Kind.VIDEO)
        self.setMinimumHeight(140 if self._large else 120)
        if self._large:
            # buttons beside it are no measure of its height
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_row(row)

    def show_row(self, row: MessageRow) -> None:
        """Another file, of which nothing is here yet."""
        self._row = row
        self._pixmap = None
        self._words = ""
        self._zoom.reset()
        self._zoom_changed()
        self.setAccessibleName(row.text or kind_name(row.kind))
        self.update()

    def show_image(self, image: QImage) -> None:
        """The decoded picture."""
        self._pixmap = QPixmap.fromImage(image)
        self.update()

    def say(self, words: str) -> None:
        """What is shown instead."""
        self._words = words
        self.update()

    def set_room(self, height: int) -> None:
        """How high it may be: in a low window a picture is smaller, it is never scrolled."""
        room = max(self.minimumHeight(), min(height, _HEIGHT))
        if self._large and room != self._room:
            self._room = room
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(640, self._room if self._large else 120)

    # Larger and smaller

    @property
    def scale(self) -> float:
        """1 for the whole picture."""
        return self._zoom.scale

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller around a place of the view, else around its middle."""
        whole = self._whole()
        if whole is not None:
            place = at if at is not None else QPointF(self.rect().center())
            self._zoom.by(factor, place, QSizeF(self.size()), whole)
            self._zoom_changed()

    def push(self, by: QPointF) -> None:
        """Another part of a picture that is larger than the view."""
        whole = self._whole()
        if whole is not None:
            self._zoom.move(by, QSizeF(self.size()), whole)
            self.update()

    def _zoom_changed(self) -> None:
        if self._zoom.scale > 1:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()
        self.update()
        self.zoomed.emit()

    def _whole(self) -> QSizeF | None:
        """The size of the whole picture in the view; None where none is shown or it is a film."""
        if self._pixmap is None or self._row.kind not in PICTURES:
            return None
        return QSizeF(self._fitted(self._pixmap))

    def _fitted(self, pixmap: QPixmap) -> QSize:
        size = QSize(pixmap.size())
        large = size.width() > self.width() or size.height() > self.height()
        if large or self._row.kind is Kind.VIDEO:  # a film fills what there is
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return size

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP ** (event.angleDelta().y() / _NOTCH), event.position())
            return
        if self._zoom.scale > 1:
            self.push(QPointF(event.angleDelta()) / 2)
            return
        self._turn -= event.angleDelta().y()
        # a touch pad sends many small parts of a step
        steps = int(self._turn / _NOTCH)
        if steps:
            self._turn -= steps * _NOTCH
            self.turned.emit(steps)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and self._zoom.scale > 1:
            self.push(event.position() - self._held)
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._row.kind in PICTURES:
            self.zoom(1 / MOST if self._zoom.scale > 1 else STEP * STEP, event.position())
        else:
            self.mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        fill_round(painter, self.rect(), now.radius("md"), now.color("surface.sunken"))
        if self._pixmap is None:
            middle = self.rect().adjusted(0, -16, 0, -16)
            look().icons.draw(
                painter, middle, KIND_ICONS.get(self._row.kind, "file-text"), "text.muted", 40
            )
            words = self.rect().adjusted(12, 60, -12, 0)
            draw_text(
                painter,
                words,
                self._words,
                now.font("small"),
                now.color("text.secondary"),
                align="center",
                rtl=now.rtl,
            )
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = QSizeF(self._fitted(self._pixmap))
        target = self._zoom.target(QSizeF(self.size()), whole)
        if self._zoom.scale > 1:
            edge = QPainterPath()
            edge.addRoundedRect(QRectF(self.rect()), now.radius("md"), now.radius("md"))
            painter.setClipPath(edge)
        painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))


class PictureRound:
    """The pictures of one chat, oldest first, where in it the viewer stands, and where it goes."""

    def __init__(self, console: Console, row: MessageRow) -> None:
        self._console = console
        self._ids = [row.id]
        self._at = 0
        self.wanted = row.id
        self._rows = {row.id: row}
        self._images: dict[int, QImage] = {}

    @property
    def row(self) -> MessageRow:
        """The picture that is shown."""
        return self._rows[self._ids[self._at]]

    @property
    def place(self) -> tuple[int, int]:
        """(which, of how many), from 1."""
        return self._at + 1, len(self._ids)

    async def learn(self) -> None:
        """Which other pictures the chat holds."""
        row = self.row
        if row.kind in PICTURES:
            ids = await self._console.landmarks.pictures(row.chat_id)
            if self.row is row and row.id in ids:
                self._ids, self._at = ids, ids.index(row.id)

    def want(self, steps: int) -> None:
        """So many pictures on from the one that is wanted already; it ends at first and last."""
        at = self._ids.index(self.wanted) + steps
        self.wanted = self._ids[min(max(at, 0), len(self._ids) - 1)]

    async def read(self, message_id: int) -> bool:
        """Has the row of one of them; False where it is gone meanwhile."""
        found = await self._console.conversations.messages([message_id])
        if found:
            self._rows[message_id] = found[0]
        elif message_id in self._ids:
            self._drop(message_id)
        return bool(found)

    def _drop(self, message_id: int) -> None:
        here = self._ids[self._at]
        if message_id == here:
            return  # it is looked at
        self._ids.remove(message_id)
        self._at = self._ids.index(here)
        if self.wanted == message_id:
            self.wanted = here

    def step_to(self, message_id: int) -> None:
        """Stands at one whose row was read."""
        self._at = self._ids.index(message_id)
        near = set(self._near())
        self._images = {one: image for one, image in self._images.items() if one in near}
        self._rows = {one: row for one, row in self._rows.items() if one in near}

    def _near(self) -> list[int]:
        """This one, the next, the one before."""
        places = (self._at, self._at + 1, self._at - 1)
        return [self._ids[one] for one in places if 0 <= one < len(self._ids)]

    def image(self, message_id: int) -> QImage | None:
        """A picture that is decoded already."""
        return self._images.get(message_id)

    async def decoded(self, message_id: int) -> QImage | None:
        """The picture of a message whose file is here; None where it is none.

        Raises SwitchboardError or OSError where the file can't be read.
        """
        found = self._images.get(message_id)
        if found is not None:
            return found
        content = await self._console.media.content(message_id)
        picture = await self._console.pictures.decode(content, _MOST)
        if picture is None:
            return None
        image = to_image(picture)
        if message_id in self._near():
            self._images[message_id] = image
        return image

    async def look_ahead(self) -> None:
        """Decodes the neighbours whose files are here; nothing is fetched for it."""
        here = self._ids[self._at]
        for message_id in self._near()[1:]:
            if message_id in self._images:
                continue
            found = await self.read(message_id)
            if self._ids[self._at] != here:
                return  # somebody went on meanwhile
            media = self._rows[message_id].media if found else None
            if media is None or media.state != "here":
                continue
            try:
                await self.decoded(message_id)
            except (SwitchboardError, OSError):
                continue  # who goes there hears of it
