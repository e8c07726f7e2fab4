"""Who a template goes to: added by name, pasted, or out of a file; and what is known of them.

Works for the send panel, which plans with ``people``. Files are read as a campaign's audience is.
Invariant: nobody stands in the list twice, and what the provider said of a number stays with it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError, SwitchboardError
from app.domain.template_plan import Planned, Recipient, people_in
from app.domain.template_rows import AccountTemplates
from app.ui import phrases
from app.ui.digits import figures
from app.ui.file_dialog import file_dialog
from app.ui.pages.templates.recipients_box import RecipientsBox
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from app.services.console import Console

_FILE_MOST = 5_000


class SendPeople(QWidget):
    """Signals: ``changed()`` list or knowledge; ``columns_known(object)`` a file's columns."""

    changed = Signal()
    columns_known = Signal(object)

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__()
        self._console = console
        self._tasks = tasks
        self._account: AccountTemplates | None = None
        self._number: Callable[[], object] = lambda: None
        self.people: list[Recipient] = []
        self.columns: tuple[str, ...] = ()
        self._verified_at = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        self.count = PlainLabel("", "small", "medium", "text.secondary")
        head.addWidget(self.count)
        head.addStretch(1)
        self.file = LinkButton(self.tr("From a file…"))
        self.file.clicked.connect(lambda _on=False: self._open_file())
        head.addWidget(self.file)
        column.addLayout(head)
        self.box = RecipientsBox(self._find, tasks)
        self.box.added.connect(self.add)
        self.box.removed.connect(self._remove)
        column.addWidget(self.box)
        self._verified = QWidget()
        row = QHBoxLayout(self._verified)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(6)
        self._verified_icon = IconLabel("circle-check", "success.text", 14)
        row.addWidget(self._verified_icon)
        self.verified = PlainLabel("", "small", role="text.secondary", wrap=True)
        row.addWidget(self.verified, 1)
        column.addWidget(self._verified)

    def send_by(self, account: AccountTemplates, number: Callable[[], object]) -> None:
        """The account that sends, and where its chosen number stands."""
        self._account, self._number = account, number

    def clear(self) -> None:
        """Nobody."""
        self.people, self.columns = [], ()
        self._verified_at = 0

    def put_back(self, people: Sequence[Recipient]) -> None:
        """Those who were kept for later."""
        self.people = list(people)
        self.refresh()

    def add(self, people: Sequence[Recipient]) -> None:
        """Adds people who are not in the list yet, then asks what is known of them."""
        have = {one.digits for one in self.people}
        self.people += [one for one in people if one.digits not in have or not one.digits]
        self.refresh()

    def drop(self, digits: Collection[str]) -> None:
        """Takes out those who got it."""
        self.people = [one for one in self.people if one.digits not in digits]

    def mend(self, one: Recipient) -> None:
        """Takes one back into the field, to be written anew."""
        self.people = [other for other in self.people if other is not one]
        self.box.field.setText(one.typed or one.digits)
        self.box.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def refresh(self) -> None:
        """Reads again what is known of them."""
        self._tasks.start(self._learn(), "know recipients")

    def put(self, planned: Sequence[Planned]) -> None:
        """Shows them with what they will get."""
        self.box.put(planned)
        self.count.setText(
            self.tr("To, %Ln people", "", len(self.people)) if self.people else self.tr("To")
        )
        if not self._verified_at or not self.people or self._account is None:
            self._verified.hide()
            return
        self._verified_icon.set("circle-check", "success.text")
        self.verified.setText(
            self.tr("Numbers verified with {provider} at {time}.").format(
                provider=self._account.title, time=phrases.clock_time(self._verified_at)
            )
        )
        self._verified.show()

    async def _learn(self) -> None:
        number = self._number()
        if not isinstance(number, int) or self._account is None:
            return
        sends = self._console.template_sends
        known = {one.digits: one for one in await sends.known(number, self.people)}
        if number != self._number():
            return  # another number sends by now: what that one knows of them counts
        self.people = [known.get(one.digits, one) for one in self.people]
        self.changed.emit()
        asked = [one.digits for one in self.people if one.valid is None and one.digits]
        if not asked or not sends.can_verify(self._account.account_id):
            return
        try:
            told = await sends.verify(self._account.account_id, asked)
        except SwitchboardError as error:
            if number != self._number():
                return
            self.verified.setText(self.tr("Not verified: {why}").format(why=error.what))
            self._verified_icon.set("circle-alert", "warning.text")
            self._verified.show()
            return
        if number != self._number():
            return  # its provider was not asked
        self.people = [replace(one, valid=told.get(one.digits, one.valid)) for one in self.people]
        self._verified_at = self._console.clock.now_ms()
        self.changed.emit()

    async def _find(self, text: str) -> list[Recipient]:
        number = self._number()
        if not isinstance(number, int):
            return []
        return await self._console.template_sends.suggest(number, text)

    def _remove(self, at: int) -> None:
        if 0 <= at < len(self.people):
            del self.people[at]
            self.changed.emit()
            self.box.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # Files

    def _open_file(self) -> None:
        dialog = file_dialog(self.window(), self.tr("People from a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Tables (*.csv *.txt *.tsv *.xlsx)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(lambda path: self._tasks.start(self.read_file(path), "file"))
        dialog.open()

    async def read_file(self, path: str) -> None:
        """Takes the people of a CSV or XLSX file into the list. Raises SwitchboardError."""
        stop = threading.Event()
        try:
            table = await self._console.campaigns.read_file(Path(path), stop, lambda *_: None)
        finally:
            stop.set()
        if len(table.rows) > _FILE_MOST:
            raise SettingsError(
                self.tr("The file names more than {n} people.").format(n=figures(_FILE_MOST)),
                self.tr("Nobody was added."),
                self.tr("Make a campaign of it."),
            )
        try:
            people = people_in(table.columns, table.rows)
        except ValueError:
            raise SettingsError(
                self.tr("No column of this file holds phone numbers."),
                self.tr("Nobody was added."),
                self.tr("One column has to hold phone numbers."),
            ) from None
        self.columns = table.columns
        self.columns_known.emit(self.columns)
        self.add(people)
