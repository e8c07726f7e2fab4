"""What is shown where the data folder can't be opened: a passphrase, a recovery key, a backup,
or just the reason; and where the system keyring keeps it waiting.

Works with ``desktop``, which tries again after the operator mended it.

Invariant: nothing is deleted or replaced without the operator's word, and the old file stays.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.core.bidi import ltr
from app.core.tasks import TaskOwner
from app.core.vault import PASSPHRASE
from app.domain.errors import (
    RestoreGivenUp,
    SecretsError,
    StoreBusy,
    StoreDamaged,
    StoreFull,
    StoreMisplaced,
    SwitchboardError,
    VaultSealed,
    VaultUnmade,
)
from app.ui.phrases import listed, size, whole_moment
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.choices import Radio
from app.ui.widgets.empty import IconTile
from app.ui.widgets.fields import Field, FieldMessage
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.wording import said

if TYPE_CHECKING:
    from app.ui.desktop import Opened, Opening

_MOST_COPIES = 6
_WIDE, _LOWEST = 560, 320
_LOOK_S = 2.0
_ROOM = 1_048_576


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trouble", text)


class TroubleWindow(Panel):
    """A small window of its own: the console's can't be shown yet."""

    def __init__(
        self,
        error: SwitchboardError,
        opening: Opening,
        coming: asyncio.Future[Opened] | None = None,
    ) -> None:
        super().__init__("surface.base")
        self.setWindowTitle("Switchboard")
        self.setWindowFlag(Qt.WindowType.Window)
        self._error = error
        self._waits = coming is not None and not coming.done()
        self._opening = opening
        self._tasks = TaskOwner("trouble")
        self._again: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        if coming is not None and self._waits:
            coming.add_done_callback(lambda _: self._end(True))
        self._chosen: Path | None = None
        self._mend: Callable[[], None] | None = None
        self._first: Field | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(32, 28, 32, 24)
        self._column.setSpacing(12)
        self._words()
        self._message = FieldMessage()
        if isinstance(error, SecretsError):
            self._ask_secret()
        elif isinstance(error, StoreDamaged):
            self._offer_copies()
        elif isinstance(error, RestoreGivenUp):
            self._mend = lambda: self._end(True)
        self._column.addWidget(self._message)
        self._column.addStretch(1)
        self._buttons()
        self._fit()

    def _fit(self) -> None:
        """As high as what it shows, so that no field is cut."""
        wide, low = self.size().toTuple() if self.isVisible() else (_WIDE, _LOWEST)
        self.resize(wide, max(low, self._column.totalHeightForWidth(wide)))

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # another field, or why one was refused
        return handled

    def _words(self) -> None:
        head = QHBoxLayout()
        sealed = isinstance(self._error, SecretsError)
        head.addWidget(IconTile("lock" if sealed else "triangle-alert", "warning"))
        title = _tr("Switchboard can’t open its data")
        parts = [self._error.what, self._error.did, self._error.can]
        if self._waits:
            title = _tr("Waiting for the system keyring")
        elif isinstance(self._error, VaultUnmade):  # the first start: nothing is wrong
            title = _tr("Choose a passphrase")
            parts = [
                _tr(
                    "There is no system keyring to use here, so a vault in the data folder keeps"
                    " your keys. This passphrase seals it and is asked for at each start."
                )
            ]
        elif isinstance(self._error, VaultSealed):  # as at every start: nothing is wrong
            title = _tr("Enter your passphrase")
            parts = []
        elif isinstance(self._error, RestoreGivenUp):
            title = _tr("The backup was not put in place")
        self.title = PlainLabel(title, "title", "semibold")
        head.addWidget(self.title, 1)
        self._column.addLayout(head)
        for part in parts:
            # the way of commands; here there is a field
            if part and not (sealed and PASSPHRASE in part):
                label = PlainLabel(said(part), role="text.secondary", wrap=True, selectable=True)
                self._column.addWidget(label)

    def _ask_secret(self) -> None:
        self._phrase = Field(_tr("Passphrase of the vault"), content="secret")
        self._phrase.submitted.connect(self._go_on)
        self._column.addWidget(self._phrase)
        self._repeated = Field(_tr("The same again"), content="secret")
        self._repeated.submitted.connect(self._go_on)
        self._column.addWidget(self._repeated)
        self._repeated.setVisible(isinstance(self._error, VaultUnmade))
        self._sheet = Field(
            _tr("Recovery key"),
            content="mono",
            helper=_tr("From your printed sheet. With it, the passphrase above seals a new vault."),
        )
        self._sheet.submitted.connect(self._go_on)
        self._sheet.hide()
        self._column.addWidget(self._sheet)
        self.link = LinkButton(_tr("Use the recovery key"))
        self.link.clicked.connect(self._show_sheet)
        self._column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeading)
        self._first = self._phrase
        self._mend = self._open_vault

    def _show_sheet(self) -> None:
        # it seals a new vault: a slip in it would lock that for ever
        self.title.setText(_tr("Choose a passphrase"))
        self._repeated.show()
        self._sheet.show()
        self._sheet.edit.setFocus()
        self.link.hide()
        self._mend = self._recover

    def _offer_copies(self) -> None:
        copies = list(self._opening.backups())[:_MOST_COPIES]
        if not copies:
            text = _tr("There is no backup in this folder. The damaged file is untouched.")
            self._column.addWidget(PlainLabel(text, wrap=True))
            return
        self._column.addWidget(PlainLabel(_tr("Restore the copy of"), weight="semibold"))
        for place, copy in enumerate(copies):
            shown = whole_moment(int(copy.made_at * 1000))
            radio = Radio(listed((shown, ltr(size(copy.size)))))
            radio.toggled.connect(lambda on, path=copy.path: self._choose(path) if on else None)
            radio.setChecked(place == 0)
            self._column.addWidget(radio)
        self._mend = self._restore

    def _choose(self, path: Path) -> None:
        self._chosen = path

    def _buttons(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        leave = Button(_tr("Quit"), "ghost")
        leave.clicked.connect(self.close)
        row.addWidget(leave)
        mend = self._mend
        if mend is not None:
            verb = _tr("Restore") if isinstance(self._error, StoreDamaged) else _tr("Open")
            button = Button(verb, "primary")
            button.clicked.connect(self._go_on)
            row.addWidget(button)
        elif isinstance(self._error, StoreBusy | StoreFull | StoreMisplaced):
            button = Button(_tr("Try again"), "primary")
            button.clicked.connect(lambda: self._end(True))
            row.addWidget(button)
        self._column.addLayout(row)

    async def answer(self) -> bool:
        """True to try again, False to give up."""
        self.show()
        if self._first is not None:
            self._first.edit.setFocus()
        if isinstance(self._error, StoreFull):
            self._tasks.start(self._watch_room(), "room")
        again = await self._again
        await self._tasks.close()
        self.hide()
        self.deleteLater()
        return again

    def _is_phrase(self) -> bool:
        """Whether a passphrase was typed, twice where it seals a new vault; else it is asked."""
        phrase, repeated = self._phrase.text(), self._repeated
        self._phrase.set_error("" if phrase else _tr("Enter the passphrase."))
        same = repeated.isHidden() or repeated.text() == phrase
        other = bool(repeated.text()) and not same
        repeated.set_error(_tr("The two are not the same.") if other else "")
        if phrase and not same:
            repeated.edit.setFocus()
        return bool(phrase) and same

    def _go_on(self) -> None:
        """Enter in a field, or the button: what is chosen by now."""
        if self._mend is not None:
            self._mend()

    def _open_vault(self) -> None:
        if not self._is_phrase():
            return
        self._opening.use_passphrase(self._phrase.text())
        self._end(True)

    def _recover(self) -> None:
        sheet, phrase = self._sheet.text(), self._phrase.text()
        # a keyring takes the key without one
        typed = phrase or self._repeated.text()
        if (typed or isinstance(self._error, VaultUnmade)) and not self._is_phrase():
            return
        self._start(lambda: self._opening.recover(sheet, phrase))

    def _restore(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            self._start(lambda: self._opening.restore(chosen))

    def _start(self, work: Callable[[], object]) -> None:
        self._message.say("", error=False)
        # one at a time: a second restore would take away what the first has put in place
        self._tasks.once(lambda: self._run(work), "mend")

    async def _run(self, work: Callable[[], object]) -> None:
        try:
            await asyncio.to_thread(work)
        except SwitchboardError as error:
            self._message.say(said(str(error)), error=True)
            return
        self._end(True)

    async def _watch_room(self) -> None:
        """Tries again once there is more room on the disk than there was."""
        least = free = await asyncio.to_thread(self._opening.room)
        while free < least + _ROOM:
            await asyncio.sleep(_LOOK_S)
            free = await asyncio.to_thread(self._opening.room)
            least = min(least, free)
        self._end(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end(False)
        super().closeEvent(event)

    def _end(self, again: bool) -> None:
        if not self._again.done():
            self._again.set_result(again)


async def ask(
    error: SwitchboardError, opening: Opening, coming: asyncio.Future[Opened] | None = None
) -> bool:
    """Shows the trouble; whether to try again, or to go on with ``coming`` once that is done."""
    return await TroubleWindow(error, opening, coming).answer()
