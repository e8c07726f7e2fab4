"""The files of the open chat that are on their way to the provider, with a way to stop each.

Invariant: it shows exactly what runs now; stopping takes the message back, file and all.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import file_name
from app.core.tasks import TaskOwner
from app.services.console import Console
from app.services.events import UploadMoved
from app.ui import phrases
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.progress import ThinBar


class _Row(QWidget):
    """One upload."""

    def __init__(self, stop: Callable[[], object]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel("upload", "accent.text", 16))
        self.words = ElidedLabel(self.tr("Uploading the file"), "small")
        row.addWidget(self.words, 1)
        self.bar = ThinBar(self.tr("Uploaded"), width=140)
        row.addWidget(self.bar)
        self.done = PlainLabel("", "small", role="text.secondary", tabular=True)
        row.addWidget(self.done)
        self.cancel = LinkButton(self.tr("Cancel"))
        self.cancel.clicked.connect(lambda _checked=False: stop())
        row.addWidget(self.cancel)


class UploadBar(Panel):
    """One line an upload."""

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__("accent.soft", sides=("top",), line="accent.border")
        self._console = console
        self._tasks = tasks
        self._chat_id = 0
        self._moving: dict[int, UploadMoved] = {}
        self.rows: dict[int, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 1, 0, 0)
        self._column.setSpacing(0)
        self.stop_listening = console.bus.listen(UploadMoved, self._moved)
        self.hide()

    def open(self, chat_id: int) -> None:
        """Another chat."""
        self._chat_id = chat_id
        self._show()

    def _moved(self, change: UploadMoved) -> None:
        if change.total:
            self._moving[change.message_id] = change
        else:
            self._moving.pop(change.message_id, None)
        self._show()

    def _show(self) -> None:
        here = {
            one.message_id: one for one in self._moving.values() if one.chat_id == self._chat_id
        }
        for message_id in self.rows.keys() - here.keys():
            row = self.rows.pop(message_id)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for message_id, one in here.items():
            row = self.rows.get(message_id) or self._made(message_id)
            row.bar.set(one.done / one.total)
            sizes = self.tr("{done} of {total}")
            row.done.setText(
                sizes.format(done=phrases.size(one.done), total=phrases.size(one.total))
            )
        self.setVisible(bool(here))

    def _made(self, message_id: int) -> _Row:
        row = self.rows[message_id] = _Row(lambda: self._stop(message_id))
        self._column.addWidget(row)
        self._tasks.start(self._name(message_id, row), "name of an upload")
        return row

    def _stop(self, message_id: int) -> None:
        self._tasks.start(self._console.outbox.undo(message_id), "stop upload")

    async def _name(self, message_id: int, row: _Row) -> None:
        found = await self._console.conversations.messages([message_id])
        media = found[0].media if found else None
        if media is not None and media.filename and self.rows.get(message_id) is row:
            row.words.setText(self.tr("Uploading {file}").format(file=file_name(media.filename)))
