"""Shows a picture large, and any file with what can be done: save it, after a question open it.

Invariant: a file leaves Switchboard only where the operator says where to, or agrees to open it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.bidi import file_name, isolate, ltr
from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.messages import Kind
from app.domain.rows import MessageRow
from app.services.console import Console
from app.ui import phrases
from app.ui.models.chat_preview import KIND_ICONS, kind_name
from app.ui.models.message_words import sender_of
from app.ui.shown_picture import to_image
from app.ui.style.look import look, theme
from app.ui.telling import tell, tied
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import FieldMessage
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import draw_text, fill_round
from app.ui.widgets.themed import Themed


class PictureView(Themed, QWidget):
    """A picture as large as there is room, or the sign of a file."""

    def __init__(self, row: MessageRow) -> None:
        super().__init__()
        self._row = row
        self._pixmap: QPixmap | None = None
        self._words = ""
        # in a low window a picture is smaller: it is never scrolled
        self._large = row.kind in (Kind.IMAGE, Kind.STICKER)
        self.setMinimumHeight(140 if self._large else 120)
        self.setAccessibleName(row.text or kind_name(row.kind))

    def show_image(self, image: QImage) -> None:
        """The decoded picture."""
        self._pixmap = QPixmap.fromImage(image)
        self.update()

    def say(self, words: str) -> None:
        """What is shown instead."""
        self._words = words
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 380 if self._large else 120)

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
        size = QSize(self._pixmap.size())
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(
            (self.width() - size.width()) / 2,
            (self.height() - size.height()) / 2,
            size.width(),
            size.height(),
        )
        painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))


class MediaViewer(CardDialog):
    """A file of a message."""

    def __init__(
        self,
        opener: QWidget,
        console: Console,
        tasks: TaskOwner,
        row: MessageRow,
    ) -> None:
        media = row.media
        name = media.filename if media is not None and media.filename else kind_name(row.kind)
        super().__init__(opener, file_name(name), width=760)
        tasks = tied(self, tasks)
        self._console = console
        self._tasks = tasks
        self._row = row
        self.view = PictureView(row)
        self.body.addWidget(self.view, 1)
        parts = [isolate(sender_of(row)), isolate(phrases.whole_moment(row.at))]
        if media is not None:
            parts += [ltr(media.mime), isolate(phrases.size(media.size))]
        words = " · ".join(part for part in parts if part)
        self.body.addWidget(PlainLabel(words, "small", role="text.muted", wrap=True))
        self.message = FieldMessage()
        self.body.addWidget(self.message)
        close = self.add_button(self.tr("Close"), "ghost")
        close.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("Save as…"), "primary", icon="download")
        self.save.clicked.connect(self._choose)
        self.save.setEnabled(False)
        self.start_on(close)
        tasks.start(self._load(), "open file")

    async def _load(self) -> None:
        self.view.say(self.tr("Fetching…"))
        try:
            await self._console.media.fetch(self._row.id)
            content = await self._console.media.content(self._row.id)
        except SwitchboardError as error:
            self.view.say("")
            words = " ".join(part for part in (error.what, error.did, error.can) if part)
            self.message.say(words, error=True)
            return
        self.save.setEnabled(True)
        picture = None
        if self._row.kind in (Kind.IMAGE, Kind.STICKER):
            picture = await self._console.pictures.decode(content, 2000)
        if picture is not None:
            self.view.show_image(to_image(picture))
        else:
            self.view.say(self.tr("Save it to open it with another program."))

    def _choose(self) -> None:
        """Asks where to; the dialog is opened, never run."""
        name = self._row.media.filename if self._row.media is not None else ""
        dialog = QFileDialog(self, self.tr("Save as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(Path(name or "file").name)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, target: str) -> None:
        self._tasks.start(self._save(Path(target)), "save file")

    async def _save(self, target: Path) -> None:
        try:
            await self._console.media.save_as(self._row.id, target)
        except OSError as error:
            self.message.say(
                self.tr("Not saved: {reason}").format(reason=error.strerror), error=True
            )
            return
        tell(self, self.tr("Saved as {name}").format(name=file_name(target.name)), icon="download")
        self.done(str(target))
