"""The files that a canned reply brings, in the dialog that manages replies.

Works with `attach_strip.py`, which shows them as the composer does. Invariant: a file that none of
the numbers takes says so here, and is not saved; one that is added belongs to the reply that is
shown then, whichever is by the time its size is known.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.files import Chosen, FileRule
from app.domain.messages import Kind
from app.services.canned import MOST_FILES
from app.services.console import Console
from app.services.staging import kind_for
from app.ui.digits import figures
from app.ui.file_dialog import file_dialog
from app.ui.pages.chats.attach_strip import AttachStrip, Pending
from app.ui.pages.chats.chosen_files import limit, size_of, thumb_of
from app.ui.telling import tell
from app.ui.widgets.buttons import Button

_UNKNOWN = -1  # a size that is being asked for


def sealed(
    files: Sequence[Chosen], before: Sequence[Chosen], now: Sequence[Chosen]
) -> tuple[Chosen, ...]:
    """``files`` with those ``before`` as they were kept, in the same order, ``now``."""
    kept = dict(zip(before, now, strict=False))
    return tuple(kept.get(one, one) for one in files)


class CannedFiles(QWidget):
    """Signals: `changed()` when others are chosen; `known()` when their sizes are."""

    changed = Signal()
    known = Signal()

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__()
        self._console = console
        self._tasks = tasks
        self._waiting: list[Pending] = []
        self.dialog: QFileDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.add_button = Button(self.tr("Add files…"), icon="paperclip")
        self.add_button.clicked.connect(lambda _=False: self.choose())
        self.strip = AttachStrip()
        column.addWidget(self.strip)
        self.strip.removed.connect(self._remove)

    @property
    def files(self) -> tuple[Chosen, ...]:
        """What the reply brings."""
        return tuple(one.chosen for one in self._waiting)

    @property
    def problem(self) -> str:
        """Why they can't be kept; empty where they can."""
        return next((one.problem for one in self._waiting if one.problem), "")

    @property
    def asking(self) -> bool:
        """Whether it is not known yet if they can be kept."""
        return any(one.size == _UNKNOWN for one in self._waiting)

    def show_files(self, files: Sequence[Chosen]) -> None:
        """Another reply."""
        self._waiting = [Pending(one, size_of(one)) for one in files]
        self._look()

    def seal(self, before: Sequence[Chosen], now: Sequence[Chosen]) -> None:
        """They were kept as ``now``: what is still shown of them is read from nowhere else."""
        kept = sealed(self.files, before, now)
        for one, chosen in zip(self._waiting, kept, strict=True):
            one.chosen = chosen
        self._look()

    def add(self, paths: Sequence[Path]) -> None:
        """Files that were chosen or dropped."""
        new = [Pending(Chosen(path, path.name), _UNKNOWN) for path in paths]
        room = max(0, MOST_FILES - len(self._waiting))
        self._waiting += new[:room]
        left = len(new[room:])
        if left:
            words = self.tr("%Ln files were left out: {most} go at once.", "", left)
            tell(self, words.format(most=figures(MOST_FILES)), icon="paperclip")
        self.changed.emit()
        self._tasks.start(self._ask(new[:room]), "files of a canned reply")

    async def _ask(self, new: Sequence[Pending]) -> None:
        """How large they are: a disk may be slow to say. They are shown then."""
        sizes = await asyncio.to_thread(lambda: [size_of(one.chosen) for one in new])
        for one, size in zip(new, sizes, strict=True):
            one.size = size
        self._look()
        self.known.emit()

    def _remove(self, one: Pending) -> None:
        self._waiting.remove(one)
        self._look()
        self.changed.emit()
        self.add_button.setFocus()

    def _look(self) -> None:
        """Shows them, with what is wrong, and has pictures of them made."""
        providers = {one.provider for one in self._console.numbers.by_id().values()}
        rules = [self._console.outbox.file_rules(one) for one in sorted(providers)]
        known = [one for one in self._waiting if one.size != _UNKNOWN]
        for one in known:
            one.kind, one.problem = self._judged(one, [each for each in rules if each])
            if one.image is None and not one.asked and one.kind in (Kind.IMAGE, Kind.STICKER):
                one.asked = True
                self._tasks.start(self._picture(one), "picture of a file")
        self.strip.show_files(known)

    def _judged(self, one: Pending, every: Sequence[Sequence[FileRule]]) -> tuple[Kind | None, str]:
        """As what it goes out, and what is wrong where no number takes it."""
        fit = [rule for rules in every if (rule := kind_for(rules, one.chosen)) is not None]
        if not fit:
            words = self.tr("None of your numbers takes a file like this.") if every else ""
            return None, words
        most = max(max(rule.most, rule.moving) for rule in fit)
        if one.size <= most:
            return fit[0].kind, ""
        words = self.tr("Larger than {size}, the largest that can be sent.")
        return fit[0].kind, words.format(size=limit(most))

    async def _picture(self, one: Pending) -> None:
        one.image = await thumb_of(self._console, one.chosen, one.size)
        if one.image is not None and one in self._waiting:
            self._look()

    def choose(self) -> None:
        """Asks for files; the dialog is opened, never run, and is not the desktop's own."""
        dialog = file_dialog(self.window(), self.tr("Add files"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.finished.connect(lambda _result: self._chosen())
        self.dialog = dialog
        dialog.open()

    def _chosen(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
            self.add_button.setFocus()
