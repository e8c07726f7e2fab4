"""The data folder: where it is, its recovery key, its backups.

Invariant: the recovery key is shown only after a question, and a restore happens at the next
start, when nothing has the database open.
"""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import ltr
from app.core.tasks import TaskOwner
from app.domain.person import digits_of
from app.ui import phrases
from app.ui.dialogs.recovery_key import RecoveryKeyCard
from app.ui.pages.settings.rows import Section, focused
from app.ui.telling import tell
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line

if TYPE_CHECKING:
    from app.services.console import Console

translate = QCoreApplication.translate
_SHOWN = 12


class DataSection(Section):
    """Folder, recovery key, and the list of backups with Restore."""

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__(translate("Settings", "Data"))
        self._console = console
        self._tasks = tasks
        folder = Button(self.tr("Open folder"), size="small", icon="folder-open")
        folder.clicked.connect(self._open_folder)
        self.add(self.tr("Data folder"), ltr(str(console.data_dir.root)), folder)
        kept = (
            self.tr("The key to it is in the system keyring.")
            if console.safekeeping.kept_in == "keyring"
            else self.tr("The key to it is in a vault that your passphrase opens.")
        )
        self.show_key = Button(self.tr("Show recovery key…"), size="small", icon="key-round")
        self.show_key.clicked.connect(lambda: tasks.start(self._recovery(), "recovery key"))
        self.add(
            self.tr("Recovery key"),
            self.tr(
                "Everything here is encrypted. {kept} Print the recovery key: with it the folder "
                "opens on another computer too."
            ).format(kept=kept),
            self.show_key,
        )
        self._keep_times()
        self.backup = Button(self.tr("Back up now"), size="small", icon="save")
        self.backup.clicked.connect(self._begin_backup)
        self._backing_up = False
        self.add(
            self.tr("Backups"),
            self.tr(
                "Made every hour and encrypted as the database is: 24 of the last hours, then one "
                "a day for a week."
            ),
            self.backup,
        )
        self.planned = Banner("warning", "", stacked=True)
        self.planned.hide()
        self.column.addSpacing(8)
        self.column.addWidget(self.planned)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)
        self.restore_buttons: dict[Hashable, Button] = {}

    def _keep_times(self) -> None:
        """How long things are kept; older ones are forgotten by themselves, every few hours."""
        settings = self._console.settings

        def spans(*numbers: int) -> list[tuple[int, str]]:
            return [(n, self.tr("%Ln days", "", n) if n else self.tr("For ever")) for n in numbers]

        self.add_choice(
            settings,
            "keep_message_days",
            self.tr("Keep messages"),
            self.tr("Of all chats, with their files. Starred ones stay."),
            spans(0, 730, 365, 180, 90),
        )
        self.add_choice(
            settings,
            "keep_traffic_days",
            self.tr("Keep API calls and notes of the log"),
            "",
            spans(365, 90, 30, 7),
        )
        self.person = LineEdit(name=self.tr("Phone number"), placeholder="+972 55 555 0142",
                               content="ltr")  # fmt: skip
        self.person.setFixedWidth(180)
        self.export = Button(self.tr("Export…"), size="small", icon="download")
        self.erase = Button(self.tr("Erase…"), "danger", size="small", icon="trash-2")
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.person, self.export, self.erase):
            row.addWidget(widget)
        self.add(
            self.tr("One contact’s data"),
            self.tr(
                "Everything that is kept of a phone number: as files to hand out, or gone for "
                "good, with proof."
            ),
            holder,
        )
        for button, what in ((self.export, "export"), (self.erase, "erase")):
            button.setEnabled(False)
            button.clicked.connect(lambda _=False, what=what: self._with_person(what))
        self.person.textChanged.connect(self._person_typed)

    def _person_typed(self, text: str) -> None:
        whole = bool(digits_of(text))
        self.export.setEnabled(whole)
        self.erase.setEnabled(whole)

    def _with_person(self, what: str) -> None:
        from app.ui.privacy.actions import PrivacyActions

        actions = PrivacyActions(self._console, self.window(), self._tasks)
        if what == "export":
            actions.export(self.person.text())
        else:
            actions.erase(self.person.text(), self.refresh)

    def refresh(self) -> None:
        """Reads the list of backups."""
        self._tasks.start(self._load(), "backups")

    async def _load(self) -> None:
        found = await self._console.safekeeping.backups()
        self._show_planned()
        held = focused(self.restore_buttons)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.restore_buttons = {}
        if not found:
            self._rows.addWidget(
                PlainLabel(
                    self.tr("No backup yet. The first one comes two minutes after the start."),
                    "small",
                    role="text.muted",
                    wrap=True,
                )
            )
        for one in found[:_SHOWN]:
            self._rows.addWidget(self._line(one.path, round(one.made_at * 1000), one.size))
            self._rows.addWidget(Line())
        if len(found) > _SHOWN:
            self._rows.addWidget(
                PlainLabel(
                    self.tr("%Ln older ones are in the folder.", "", len(found) - _SHOWN),
                    "small",
                    role="text.muted",
                )
            )
        if held in self.restore_buttons:
            self.restore_buttons[held].setFocus()

    def _line(self, path: Path, made_at: int, size: int) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        when = phrases.whole_moment(made_at)
        row.addWidget(PlainLabel(when, tabular=True))
        row.addWidget(ElidedLabel(ltr(phrases.size(size)), "small", role="text.muted"), 1)
        button = Button(self.tr("Restore…"), size="small")
        button.setAccessibleName(self.tr("Restore the backup of {when}").format(when=when))
        button.clicked.connect(lambda: self._tasks.start(self._restore(path, when), "restore"))
        self.restore_buttons[path] = button
        row.addWidget(button)
        return holder

    def _show_planned(self) -> None:
        name = self._console.safekeeping.planned_restore()
        self.planned.setVisible(bool(name))
        if name:
            self.planned.set(
                self.tr("A backup is put in place at the next start."),
                self.tr(
                    "It is {name}. Close Switchboard and open it again. What is here now is "
                    "kept beside it."
                ).format(name=ltr(name)),
            )
            self.planned.clear_actions()
            self.planned.add_button(self.tr("Keep what is here"), self._keep)

    # What happens

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._console.data_dir.root)))

    async def _recovery(self) -> None:
        sure = await ConfirmCard(
            self,
            self.tr("Show the recovery key"),
            self.tr(
                "Whoever reads it can open this folder’s chats and keys. Make sure that "
                "nobody looks over your shoulder and that the screen is not shared."
            ),
            self.tr("Show it"),
            danger=False,
        ).result()
        if sure:
            await RecoveryKeyCard(self, self._console.safekeeping.recovery_key()).result()

    def _begin_backup(self) -> None:
        """One at a time; the button stays as it is, or the keyboard would be led away from it."""
        if not self._backing_up:
            self._backing_up = True
            self._tasks.start(self._backup(), "backup")

    async def _backup(self) -> None:
        try:
            await self._console.safekeeping.backup_now()
        finally:
            self._backing_up = False
        tell(self, self.tr("A backup was made"), icon="save")
        await self._load()

    async def _restore(self, path: Path, when: str) -> None:
        sure = await ConfirmCard(
            self,
            self.tr("Restore the backup of {when}").format(when=when),
            self.tr(
                "At the next start the database of then takes the place of the present one, "
                "which is kept beside it. What came since is read again from the providers "
                "as far as they keep it."
            ),
            self.tr("Restore at the next start"),
        ).result()
        if sure:
            await self._console.safekeeping.restore_at_start(path)
            self._show_planned()

    def _keep(self) -> None:
        self._console.safekeeping.keep_present()
        self._show_planned()
