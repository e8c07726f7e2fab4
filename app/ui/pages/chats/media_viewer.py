"""Shows a picture large, plays a video, and has any file saved.

From a picture the arrows, the wheel and two buttons lead to the other pictures of its chat; what
lies right and left follows the reading direction. + and - show it larger and smaller, and the
arrows move over one that is larger than its place. Invariant: a file leaves Switchboard only where
the operator says where to, or agrees to open it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QWidget

from app.core.bidi import file_name, isolate, ltr
from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.messages import Kind
from app.domain.rows import MessageRow
from app.services.console import Console
from app.ui import phrases
from app.ui.digits import amount, figures
from app.ui.file_dialog import file_dialog
from app.ui.models.chat_preview import kind_name
from app.ui.models.message_words import sender_of
from app.ui.pages.chats.film_bar import STEP_MS, FilmBar
from app.ui.pages.chats.picture_view import PICTURES, PictureRound, PictureView
from app.ui.pages.chats.picture_zoom import MOST, STEP
from app.ui.style.look import theme
from app.ui.telling import tell, tied
from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.card import CardDialog
from app.ui.widgets.fields import FieldMessage
from app.ui.widgets.labels import PlainLabel
from app.ui.wording import said

_WIDTH, _WIDE = 760, 980
_FIRST, _LAST = -1_000_000, 1_000_000
_PUSH = 80
_PUSHES = {
    Qt.Key.Key_Left: QPointF(_PUSH, 0),
    Qt.Key.Key_Right: QPointF(-_PUSH, 0),
    Qt.Key.Key_Up: QPointF(0, _PUSH),
    Qt.Key.Key_Down: QPointF(0, -_PUSH),
}


class MediaViewer(CardDialog):
    """A file of a message. Signal: `sought(MessageRow)`: its place in the chat is wanted."""

    sought = Signal(object)

    def __init__(
        self,
        opener: QWidget,
        console: Console,
        tasks: TaskOwner,
        row: MessageRow,
        other: str = "",
    ) -> None:
        """``other`` is the name of a person's chat."""
        picture, film = row.kind in PICTURES, row.kind is Kind.VIDEO
        super().__init__(opener, "", width=_WIDE if picture or film else _WIDTH)
        tasks = tied(self, tasks)
        self._console = console
        self._tasks = tasks
        self._other = other
        self._goes = False
        self.round = PictureRound(console, row)
        self.view = PictureView(row)
        self.film = FilmBar() if film else None
        self._build()
        self._show_row()
        tasks.start(self._load(), "open file")
        if picture:
            tasks.start(self._learn(), "other pictures")

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.before = IconButton("chevron-left", self.tr("Previous picture"))
        self.after = IconButton("chevron-right", self.tr("Next picture"))
        self.before.clicked.connect(lambda _checked=False: self.step(-1))
        self.after.clicked.connect(lambda _checked=False: self.step(1))
        self.view.turned.connect(self.step)
        line.addWidget(self.before)
        line.addWidget(self.view, 1)
        line.addWidget(self.after)
        self.before.hide()
        self.after.hide()
        self.body.addLayout(line, 1)
        if self.film is not None:
            self.body.addWidget(self.film)
            self.film.shown.connect(self.view.show_image)
            self.film.failed.connect(self._unplayable)
            self.view.pressed.connect(self.film.toggle)
            for button in (self.film.play, self.film.speed):
                button.installEventFilter(self)
            self.finished.connect(lambda _value: self._still())
        about = QHBoxLayout()
        about.setSpacing(12)
        self.words = PlainLabel("", "small", role="text.muted", wrap=True)
        about.addWidget(self.words, 1)
        self.count = PlainLabel("", "small", role="text.secondary", tabular=True)
        about.addWidget(self.count)
        self.smaller = IconButton("zoom-out", self.tr("Zoom out"), shortcut="-", small=True)
        self.larger = IconButton("zoom-in", self.tr("Zoom in"), shortcut="+", small=True)
        self.smaller.clicked.connect(lambda _checked=False: self.view.zoom(1 / STEP))
        self.larger.clicked.connect(lambda _checked=False: self.view.zoom(STEP))
        self.view.zoomed.connect(self._show_zoom)
        for button in (self.smaller, self.larger):
            about.addWidget(button)
            if self.round.row.kind not in PICTURES:
                button.hide()
        self._show_zoom()
        self.body.addLayout(about)
        self.message = FieldMessage()
        self.body.addWidget(self.message)
        self.seek = self.add_button(self.tr("Show in chat"), "ghost", icon="message-circle")
        self.seek.clicked.connect(lambda _checked=False: self._seek())
        close = self._close_button = self.add_button(self.tr("Close"), "ghost")
        close.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("Save as…"), "primary", icon="download")
        self.save.clicked.connect(self._choose)
        self.start_on(close)
        for widget in (
            self.before,
            self.after,
            self.smaller,
            self.larger,
            self.seek,
            close,
            self.save,
        ):
            widget.installEventFilter(self)

    def fit(self, width: int, height: int) -> None:
        """The picture is as high as head, words and foot leave."""
        margins, gap = self.body.contentsMargins(), self.body.spacing()
        wide = min(self._width, width) - margins.left() - margins.right()
        # the place in the chat stands beside the words
        beside = self.count.sizeHint().width() + gap
        zoom = self.larger.sizeHint().height() if self.larger.isVisibleTo(self) else 0
        if zoom:
            beside += 2 * (self.larger.sizeHint().width() + gap)
        words = max(self.words.heightForWidth(wide - beside), zoom)
        said = self.message.sizeHint().height() if self.message.isVisibleTo(self) else 0
        other = self.card.head.height() + self.card.foot.height() + words + said + 3 * gap
        other += self.film.sizeHint().height() + gap if self.film is not None else 0
        self.view.set_room(height - other - margins.top() - margins.bottom())
        super().fit(width, height)

    # What is shown

    def _show_row(self) -> None:
        row = self.round.row
        media = row.media
        name = media.filename if media is not None and media.filename else kind_name(row.kind)
        self.title.setText(file_name(name))
        self.setAccessibleName(file_name(name))
        parts = [isolate(sender_of(row, self._other)), isolate(phrases.whole_moment(row.at))]
        if media is not None:
            parts += [ltr(media.mime), isolate(phrases.size(media.size))]
        if row.text and row.kind in PICTURES:
            parts.append(isolate(row.text))
        self.words.setText(" · ".join(part for part in parts if part))
        self.message.say("")
        self.save.setEnabled(False)
        self.view.show_row(row)
        self._show_place()

    def _show_place(self) -> None:
        which, of = self.round.place
        many = of > 1
        self.before.setVisible(many)
        self.after.setVisible(many)
        self.before.setEnabled(which > 1)
        self.after.setEnabled(which < of)
        words = self.tr("{n} of {all}").format(n=figures(which), all=figures(of)) if many else ""
        self.count.setText(words)

    async def _learn(self) -> None:
        await self.round.learn()
        self._show_place()
        await self.round.look_ahead()

    async def _load(self) -> None:
        row = self.round.row
        ready = self.round.image(row.id)
        if ready is not None:
            self.view.show_image(ready)
            self.save.setEnabled(True)
            return
        self.view.say(self.tr("Fetching…"))
        image = None
        try:
            await self._console.media.fetch(row.id)
            if row.kind in PICTURES:
                image = await self.round.decoded(row.id)
            else:
                content = await self._console.media.content(row.id)
        except (SwitchboardError, OSError) as error:
            if self.round.row.id == row.id:
                self.view.say("")
                self.message.say(_told(error), error=True)
            return
        if self.round.row.id != row.id:
            return  # somebody went on meanwhile
        self.save.setEnabled(True)
        if image is not None:
            self.view.show_image(image)
        elif self.film is not None:
            self.view.say("")
            self.film.offer(content)
            if QApplication.focusWidget() is self._close_button:
                self.film.play.setFocus()  # Space plays it
        else:
            self._unplayable()

    def _unplayable(self) -> None:
        self.view.show_row(self.round.row)  # no frame over the words, where it broke while it ran
        self.view.say(self.tr("Save it to open it with another program."))
        if self.film is not None:
            self.film.hide()

    def _still(self) -> None:
        """It is closed: nothing goes on sounding."""
        if self.film is not None:
            self.film.stop()

    # Other pictures

    def step(self, steps: int) -> None:
        """So many pictures on, later ones are positive; it ends at the first and at the last."""
        self.round.want(steps)
        if self.round.wanted != self.round.row.id and not self._goes:
            self._goes = True
            self._tasks.start(self._go(), "other picture")

    async def _go(self) -> None:
        """Follows until it stands where somebody wants to be, who may go on meanwhile."""
        moved = False
        try:
            while (wanted := self.round.wanted) != self.round.row.id:
                if await self.round.read(wanted):
                    self.round.step_to(wanted)
                    self._stand()
                    moved = True
                else:
                    self._show_place()
        finally:
            self._goes = False
            self.round.wanted = self.round.row.id
        if moved:
            await self._load()
        if moved and self.round.row.id == wanted:
            await self.round.look_ahead()

    def _stand(self) -> None:
        """The picture that was gone to, and its place among the others."""
        held = QApplication.focusWidget()
        self._show_row()
        if held is self.save:
            self._close_button.setFocus()  # Save waits for the picture
        elif held in (self.before, self.after) and not held.isEnabled():
            (self.before if self.before.isEnabled() else self.after).setFocus()
        which, of = self.round.place
        announce(self, self.tr("Picture {n} of {all}").format(n=figures(which), all=figures(of)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # a button would move the focus by these keys
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._turned(event.key())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._turned(event.key()):
            super().keyPressEvent(event)

    def _turned(self, key: int) -> bool:
        """Whether the key leads to another picture, or to another place of a film or picture."""
        if self.film is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.film.step(STEP_MS if key == Qt.Key.Key_Right else -STEP_MS)
            return True
        if self._zoomed(key):
            return True
        if self.film is not None or self.round.place[1] < 2:
            return False
        ahead = -1 if theme().rtl else 1
        steps = {
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Home: _FIRST,
            Qt.Key.Key_End: _LAST,
        }.get(Qt.Key(key))
        if steps is None:
            return False
        self.step(steps)
        return True

    # Larger and smaller

    def _zoomed(self, key: int) -> bool:
        """Whether the key shows the picture larger or smaller, or another part of it."""
        if self.round.row.kind not in PICTURES:
            return False
        factor = {
            Qt.Key.Key_Plus: STEP,
            Qt.Key.Key_Equal: STEP,  # the same key without Shift
            Qt.Key.Key_Minus: 1 / STEP,
            Qt.Key.Key_0: 1 / MOST,
        }.get(Qt.Key(key))
        if factor is not None:
            self.view.zoom(factor)
            announce(self, amount(f"{round(self.view.scale * 100)} %"))
            return True
        push = _PUSHES.get(Qt.Key(key)) if self.view.scale > 1 else None
        if push is not None:
            self.view.push(push)
        return push is not None

    def _show_zoom(self) -> None:
        smaller, larger, scale = self.smaller, self.larger, self.view.scale
        for button, other, able in ((smaller, larger, scale > 1), (larger, smaller, scale < MOST)):
            if button.hasFocus() and not able:  # else it goes to the next button that there is
                other.setEnabled(True)
                other.setFocus()
            button.setEnabled(able)

    def _seek(self) -> None:
        row = self.round.row
        self.reject()
        self.sought.emit(row)

    # Saving

    def _choose(self) -> None:
        """Asks where to; the dialog is opened, never run."""
        row = self.round.row
        name = row.media.filename if row.media is not None else ""
        dialog = file_dialog(self, self.tr("Save as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(Path(name or "file").name)
        dialog.fileSelected.connect(lambda target: self._chosen(row.id, target))
        dialog.open()

    def _chosen(self, message_id: int, target: str) -> None:
        self._tasks.start(self._save(message_id, Path(target)), "save file")

    async def _save(self, message_id: int, target: Path) -> None:
        try:
            await self._console.media.save_as(message_id, target)
        except OSError as error:
            self.message.say(
                self.tr("Not saved: {reason}").format(reason=error.strerror), error=True
            )
            return
        tell(self, self.tr("Saved as {name}").format(name=file_name(target.name)), icon="download")
        self.done(str(target))


def _told(error: SwitchboardError | OSError) -> str:
    if isinstance(error, OSError):
        return error.strerror or ""
    return " ".join(said(part) for part in (error.what, error.did, error.can) if part)
