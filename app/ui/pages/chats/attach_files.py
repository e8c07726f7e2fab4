"""Choosing files for a chat: dialog, drop, paste; checked at once, kept until they are sent.

Works with `attach_strip.py`, which shows them, and the outbox, whose checks these are. What was
chosen belongs to its chat and waits there while another is open, and over a restart: a file that
is taken is sealed at once (`console.begun`), so that the original is needed no more.

Invariant: a file that the number does not take is never sent, and says so before Send.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.bidi import file_name, isolate
from app.core.tasks import TaskOwner
from app.domain.errors import SwitchboardError
from app.domain.files import Chosen, FileRule, Staged
from app.domain.messages import Kind
from app.domain.rows import ChatRow
from app.services.console import Console
from app.ui.digits import figures
from app.ui.file_dialog import file_dialog
from app.ui.pages.chats.attach_strip import AttachStrip, Pending
from app.ui.pages.chats.chosen_files import MB, limit, size_at, size_of, thumb_of, written
from app.ui.telling import tell
from app.ui.widgets.menu import Menu
from app.ui.wording import said

translate = QCoreApplication.translate
MOST_FILES = 10


class AttachFiles(QObject):
    """Signals: `changed()` other files wait; `settled(chat id)` other files are to be kept;
    `link_wanted()` the last entry of the menu; `asked()` the dialog is closed."""

    changed = Signal()
    settled = Signal(int)
    link_wanted = Signal()
    asked = Signal()

    def __init__(
        self, console: Console, tasks: TaskOwner, strip: AttachStrip, composer: QWidget
    ) -> None:
        super().__init__(composer)
        self._console = console
        self._tasks = tasks
        self._strip = strip
        self._composer = composer
        self._chat: ChatRow | None = None
        self._waiting: dict[int, list[Pending]] = {}
        self._folder = ""
        self._last: tuple[int, list[int], list[Chosen]] = (0, [], [])
        self.dialog: QFileDialog | None = None
        strip.removed.connect(self.remove)
        self.changed.connect(lambda: self._strip.show_files(self.files))

    # The chat

    def open(self, chat: ChatRow) -> None:
        """Another chat, with the files that wait there."""
        before, self._chat = self.files, chat
        self._look_at(chat.id)
        if before or self.files:
            self.changed.emit()

    @property
    def chats(self) -> set[int]:
        """Where files wait, or went out last."""
        return {*(chat_id for chat_id, waiting in self._waiting.items() if waiting), self._last[0]}

    def sealed(self, chat_id: int) -> list[Chosen]:
        """What waits in a chat and lies sealed."""
        waiting = self._waiting.get(chat_id, [])
        return [one.chosen for one in waiting if isinstance(one.chosen.content, Staged)]

    def restore(self, chat_id: int, files: Sequence[Chosen]) -> None:
        """What waited when the program ended; it is looked at once the chat is open."""
        back = [Pending(chosen, size_of(chosen)) for chosen in files]
        self._waiting[chat_id] = [*back, *self._waiting.get(chat_id, [])]

    @property
    def files(self) -> list[Pending]:
        """What waits in the open chat."""
        return self._waiting.get(self._chat.id, []) if self._chat is not None else []

    @property
    def possible(self) -> bool:
        """Whether this number sends files of this computer now."""
        chat = self._chat
        if chat is None or chat.number_id not in self._console.numbers.by_id():
            return False
        offer = self._console.numbers.offers(chat.number_id).get("upload_media")
        return offer is not None and offer.enabled

    @property
    def rules(self) -> Sequence[FileRule]:
        """What the open chat's number takes."""
        number = self._console.numbers.by_id().get(self._chat.number_id) if self._chat else None
        return self._console.outbox.file_rules(number.provider) if number is not None else ()

    @property
    def reason(self) -> str:
        """Why what waits can't go out now; empty where it can."""
        for one in self.files:
            if one.problem:
                return self.tr("Take {file} out: {why}").format(
                    file=file_name(one.chosen.name), why=one.problem
                )
        return self.tr("The files are being looked at.") if self._unchecked() else ""

    def _unchecked(self) -> bool:
        return any(not one.checked for one in self.files)

    # Choosing

    def open_menu(self, button: QWidget) -> None:
        """What can be attached, with the limits of the number."""
        rules = {rule.kind: rule for rule in self.rules}
        menu = Menu(self.tr("Attach"), button)
        photo, video = rules.get(Kind.IMAGE), rules.get(Kind.VIDEO)
        if photo is not None and video is not None:
            words = self.tr("photo {photo}, video {video}")
            note = words.format(photo=limit(photo.most), video=limit(video.most))
            menu.add(
                self.tr("Photo or video"),
                lambda: self.choose(Kind.IMAGE, Kind.VIDEO),
                icon="image",
                note=note,
            )
        for kind, words, icon in (
            (Kind.DOCUMENT, self.tr("Document"), "file-text"),
            (Kind.AUDIO, self.tr("Audio file"), "mic"),
        ):
            if kind in rules:
                note = self.tr("up to {size}").format(size=limit(rules[kind].most))
                menu.add(words, self._chooser(kind), icon=icon, note=note)
        sticker = rules.get(Kind.STICKER)
        if sticker is not None:
            note = self.tr("WebP, {still}, moving {moving}").format(
                still=limit(sticker.most), moving=limit(sticker.moving)
            )
            menu.add(self.tr("Sticker"), self._chooser(Kind.STICKER), icon="sticker", note=note)
        menu.add(
            self.tr("File from a link"),
            self.link_wanted.emit,
            icon="link",
            note=self.tr("the provider fetches it"),
        )
        point = button.mapToGlobal(button.rect().topLeft())
        point.setY(point.y() - menu.sizeHint().height() - 4)
        menu.popup(point)

    def _chooser(self, kind: Kind) -> Callable[[], None]:
        return lambda: self.choose(kind)

    def choose(self, *kinds: Kind) -> None:
        """Asks for files; the dialog is opened, never run, and is not the desktop's own."""
        if self._chat is None:
            return
        dialog = file_dialog(self._composer.window(), self.tr("Attach files"), self._folder)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        types = [one for rule in self.rules if rule.kind in kinds for one in rule.types]
        if types:
            endings = " ".join(f"*{one}" for one in _endings(types))
            every = self.tr("All that fit")
            dialog.setNameFilters([f"{every} ({endings})", self.tr("All files (*)")])
        chat_id = self._chat.id
        only = kinds[0] if len(kinds) == 1 else None
        dialog.filesSelected.connect(lambda names: self._selected(chat_id, names, only))
        dialog.finished.connect(lambda _result: self._dialog_done())
        self.dialog = dialog
        dialog.open()

    def _selected(self, chat_id: int, names: list[str], kind: Kind | None) -> None:
        paths = [Path(name) for name in names]
        if paths:
            self._folder = str(paths[0].parent)
        self._tasks.start(self._add_paths(chat_id, paths, kind), "attach files")

    def _dialog_done(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
            self.asked.emit()

    def add(self, paths: Sequence[Path], image: QImage) -> None:
        """Files, or a picture of the clipboard, that were dropped or pasted."""
        if self._chat is None:
            return
        if paths:
            self._tasks.start(self._add_paths(self._chat.id, paths, None), "attach files")
        elif not image.isNull():
            self._tasks.start(self._add_image(self._chat.id, image), "attach picture")

    async def _add_paths(self, chat_id: int, paths: Sequence[Path], kind: Kind | None) -> None:
        folders = await asyncio.to_thread(lambda: [path for path in paths if path.is_dir()])
        paths = [path for path in paths if path not in folders]
        if folders:
            words = self.tr("{name} is a folder: choose the files in it.")
            tell(self._composer, words.format(name=isolate(folders[0].name)), icon="paperclip")
        sizes = await asyncio.to_thread(lambda: [size_at(path) for path in paths])
        self._put_all(
            chat_id,
            [
                Pending(Chosen(path, path.name, kind=kind), size)
                for path, size in zip(paths, sizes, strict=True)
            ],
        )

    def add_sealed(self, files: Sequence[Chosen]) -> None:
        """Files that lie sealed already, as a canned reply brings them."""
        if self._chat is not None:
            self._put_all(self._chat.id, [Pending(one, size_of(one)) for one in files])

    def _put_all(self, chat_id: int, waiting: Sequence[Pending]) -> None:
        left = sum(not self._put(chat_id, one) for one in waiting)
        if left:
            words = self.tr("%Ln files were left out: {most} go at once.", "", left)
            tell(self._composer, words.format(most=figures(MOST_FILES)), icon="paperclip")

    async def _add_image(self, chat_id: int, image: QImage) -> None:
        most = next((rule.most for rule in self.rules if rule.kind is Kind.IMAGE), 5 * MB)
        content, mime = await asyncio.to_thread(written, image, most)
        moment = datetime.fromtimestamp(self._console.clock.now_ms() / 1_000).astimezone()
        now = f"{moment:%Y-%m-%d %H-%M-%S}"
        ending = "png" if mime == "image/png" else "jpg"
        name = self.tr("Picture {when}").format(when=now)
        self._put(chat_id, Pending(Chosen(content, f"{name}.{ending}", mime), len(content)))

    def choose_again(self, chat_id: int, chosen: Chosen) -> None:
        """The file of a message that is edited."""
        self.put_back(chat_id, [chosen])

    def put_back(self, chat_id: int, files: Sequence[Chosen]) -> None:
        """Files that were not sent, or were taken back: none is refused for their number."""
        for chosen in files:
            self._put(chat_id, Pending(chosen, size_of(chosen)), back=True)

    def _put(self, chat_id: int, one: Pending, *, back: bool = False) -> bool:
        """Lets it wait with its chat; False where there is no more room."""
        waiting = self._waiting.setdefault(chat_id, [])
        if len(waiting) >= MOST_FILES and not back:
            return False
        waiting.append(one)
        self.changed.emit()
        self._look_at(chat_id)
        return True

    def _look_at(self, chat_id: int) -> None:
        for one in self._waiting.get(chat_id, ()):
            if not one.asked:
                one.asked = True
                self._tasks.start(self._look(chat_id, one), "look at file")

    async def _look(self, chat_id: int, one: Pending) -> None:
        """Whether the number takes it, and how it looks."""
        try:
            one.kind = await self._console.outbox.check_file(chat_id, one.chosen)
            one.checked = True
            self.changed.emit()
            await self._seal(chat_id, one)
        except SwitchboardError as error:
            name = one.chosen.name
            one.problem = said(error.what).replace(name, file_name(name), 1)
            one.checked = True
            self.changed.emit()
        if one.kind in (Kind.IMAGE, Kind.STICKER):
            one.image = await thumb_of(self._console, one.chosen, one.size)
            if one.image is not None:
                self.changed.emit()

    async def _seal(self, chat_id: int, one: Pending) -> None:
        """Keeps it over a restart; whoever sends at once sends the file that was chosen."""
        begun, before = self._console.begun, one.chosen
        sealed = await begun.seal(before)
        if one in self._waiting.get(chat_id, ()):
            one.chosen = sealed
            self.settled.emit(chat_id)
        elif sealed is not before:
            await begun.drop([sealed])  # it was taken out, or has gone out

    # Sending

    async def send(
        self,
        chat_id: int,
        files: Sequence[Chosen],
        text: str,
        quoted_id: int | None,
        drafted: str | None = None,
    ) -> int:
        """Queues them with the text; the last message's id. Raises SwitchboardError.

        ``drafted`` as in the outbox's ``send_files``.
        """
        ids = await self._console.outbox.send_files(chat_id, files, text, quoted_id, drafted)
        self._last = (chat_id, ids, list(files))
        return ids[-1]

    async def undo(self, chat_id: int, message_id: int) -> tuple[bool, list[Chosen]]:
        """Takes a send back, False where it has left; and the files that wait again."""
        _, ids, files = self._last
        if message_id not in ids:
            return await self._console.outbox.undo(message_id), []
        # the last first: nothing overtakes what left meanwhile
        back = [await self._console.outbox.undo(one) for one in reversed(ids)]
        kept = [chosen for chosen, gone in zip(files, reversed(back), strict=False) if gone]
        self.put_back(chat_id, kept)
        return back[0], kept

    # Taking away

    def remove(self, one: Pending) -> None:
        """A card was closed."""
        waiting = self.files
        if self._chat is not None and one in waiting:
            waiting.remove(one)
            self.settled.emit(self._chat.id)
            self._tasks.start(self._console.begun.drop([one.chosen]), "drop file")
            self.changed.emit()

    def forget(self, chat_id: int) -> None:
        """The chat was erased."""
        self._waiting.pop(chat_id, None)
        if self._last[0] == chat_id:
            self._last = (0, [], [])
        self.changed.emit()

    def take(self) -> list[Chosen]:
        """Everything that waits; nothing waits afterwards."""
        taken = [one.chosen for one in self.files]
        if self._chat is not None and taken:
            self._waiting.pop(self._chat.id, None)
            self.changed.emit()
        return taken


def _endings(types: Sequence[str]) -> list[str]:
    import mimetypes

    return sorted({ending for one in types for ending in mimetypes.guess_all_extensions(one)})
