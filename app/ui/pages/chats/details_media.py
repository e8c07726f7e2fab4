"""The newest pictures and files of a chat, as tiles.

A part of the details panel. Invariant: a tile shows what is here; it fetches nothing by itself.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy

from app.domain.messages import Kind
from app.domain.rows import MessageRow
from app.services.contacts import PersonView
from app.ui import phrases
from app.ui.models.chat_preview import KIND_ICONS, kind_name
from app.ui.pages.chats.pictures import Pictures
from app.ui.style.look import look, theme
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import draw_text, fill_round
from app.ui.widgets.section import CollapsibleSection
from app.ui.widgets.themed import Pressable
from app.ui.widgets.tips import name_it

_FIRST, _COLUMNS = 4, 4


class MediaTile(Pressable, QAbstractButton):
    """A picture, or the sign of a file with its ending or length."""

    def __init__(self, row: MessageRow, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_row(row)

    def show_row(self, row: MessageRow) -> None:
        """The same message as it is now: its file may have come meanwhile."""
        self.row = row
        when = phrases.whole_moment(row.at)
        file = row.media.filename if row.media is not None else ""
        name_it(self, phrases.listed((kind_name(row.kind), file, when)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(66, 50)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = None
        if self.row.kind in (Kind.IMAGE, Kind.STICKER):
            picture = self._pictures.of(self.row)
        if picture is None:
            fill_round(
                painter,
                self.rect(),
                now.radius("md"),
                now.color("surface.sunken"),
                now.color("border.default"),
            )
            said = self._words()
            icon = QRect(0, 8, self.width(), 18) if said else self.rect()
            look().icons.draw(
                painter, icon, KIND_ICONS.get(self.row.kind, "file-text"), "text.secondary", 16
            )
            words = QRect(0, 28, self.width(), 16)
            draw_text(
                painter,
                words,
                said,
                now.font("caption"),
                now.color("text.secondary"),
                align="center",
            )
            return
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(path)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = picture.size()
        scale = max(self.width() / size.width(), self.height() / size.height())
        wide, high = size.width() * scale, size.height() * scale
        target = QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)
        painter.drawPixmap(target, picture, QRectF(picture.rect()))

    def _words(self) -> str:
        media = self.row.media
        if media is None:
            return ""
        seconds = media.seconds or self._pictures.lengths.get(self.row.id)
        if seconds:
            return phrases.duration(seconds)
        if "." in media.filename:
            return media.filename.rpartition(".")[2].upper()[:5]
        return phrases.size(media.size)


class MediaSection(CollapsibleSection):
    """Signal: `opened(MessageRow)`."""

    opened = Signal(object)

    def __init__(self, pictures: Pictures) -> None:
        self._all = LinkButton("")
        super().__init__(self.tr("Media and files"), end=self._all)
        self._pictures = pictures
        self._rows: list[MessageRow] = []
        self._tiles: dict[int, MediaTile] = {}
        self._whole = False
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self._grid.setColumnStretch(_COLUMNS, 1)
        self.body.addLayout(self._grid)
        self._none = PlainLabel(self.tr("No pictures or files yet."), "small", role="text.muted")
        self.body.addWidget(self._none)
        self._all.clicked.connect(self._toggle)
        pictures.ready.connect(self._ready)

    def show_person(self, view: PersonView) -> None:
        """Another chat, or other files."""
        if [row.id for row in view.media] != [row.id for row in self._rows]:
            self._whole = False
        self._rows = list(view.media)
        self._fill()

    def _toggle(self) -> None:
        self._whole = not self._whole
        self._fill()

    def _fill(self) -> None:
        shown = self._rows if self._whole else self._rows[:_FIRST]
        # a tile that stays keeps the keyboard, also for the time a card lies over it
        before, self._tiles = self._tiles, {}
        for at, row in enumerate(shown):
            tile = before.pop(row.id, None) or self._made(row)
            self._tiles[row.id] = tile
            tile.show_row(row)
            self._grid.addWidget(tile, at // _COLUMNS, at % _COLUMNS)
        for one, following in pairwise(self._tiles.values()):
            self.setTabOrder(one, following)
        for old in before.values():
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._all.setVisible(len(self._rows) > _FIRST)
        all_of_them = self.tr("All %Ln", "", len(self._rows))
        self._all.setText(self.tr("Fewer") if self._whole else all_of_them)
        self._none.setVisible(not self._rows)

    def _made(self, row: MessageRow) -> MediaTile:
        tile = MediaTile(row, self._pictures)
        tile.clicked.connect(lambda _=False: self.opened.emit(tile.row))
        return tile

    def _ready(self, message_id: int) -> None:
        tile = self._tiles.get(message_id)
        if tile is not None:
            tile.update()
