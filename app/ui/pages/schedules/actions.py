"""What can be done with a scheduled message: new, edit, send now, cancel and take that back.

Invariant: what can be undone is done at once, with Undo for some seconds; nothing else is asked.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.domain.schedules import NEEDS_YOU, ScheduledRow, State
from app.ui.models.schedule_words import is_gone_there, whom
from app.ui.models.schedules import Entry
from app.ui.telling import copy, tell, tell_error, toasts_of
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from app.services.console import Console
    from app.ui.pages.schedules.editor_left import Left

translate = QCoreApplication.translate
_HELD = (State.MISSED, State.REFUSED)


class ScheduleActions:
    """Acts for the page; ``page`` opens dialogs and shows toasts."""

    def __init__(self, page: QWidget, console: Console, tasks: TaskOwner) -> None:
        self._page = page
        self._console = console
        self._tasks = tasks

    def new(self, at: datetime | None = None) -> None:
        """Orders a message, at a first time if one is given."""
        self._tasks.start(self._edit(None, at), "schedule a message")

    def edit(self, entry: Entry) -> None:
        """Changes one that waits; gives a held one another time."""
        if entry.row is None:
            return
        if entry.row.state in _HELD:
            self.new_time(entry)
        elif entry.row.state in (State.WAITING, State.PLACING, State.BEHIND):
            self._tasks.start(self._edit(entry.row, None), "edit a scheduled message")

    def new_time(self, entry: Entry) -> None:
        """Gives a held message another time."""
        if entry.row is not None:
            self._tasks.start(self._new_time(entry.row), "give another time")

    def send_now(self, entry: Entry) -> None:
        """Sends it now, from here."""
        if entry.row is not None:
            self._tasks.start(self._send_now(entry.row), "send a scheduled message now")

    def cancel(self, entry: Entry) -> None:
        """Calls it off; a held one is dropped."""
        row = entry.row
        if row is None:
            return
        if row.state in _HELD or is_gone_there(row):
            self.drop(entry)
        elif row.repeats:
            self._tasks.start(self._cancel_repeating(row), "cancel what repeats")
        else:
            self._tasks.start(self._cancel(row, whole=True), "cancel a scheduled message")

    def drop(self, entry: Entry) -> None:
        """Lets what is held go, earlier times of it too."""
        if entry.row is not None and entry.row.state in NEEDS_YOU:
            self._tasks.start(self._drop(entry), "drop a missed message")

    def try_again(self, entry: Entry) -> None:
        """Hands one over once more that was not taken."""
        if entry.row is not None:
            self._tasks.start(self._console.schedules.try_again(entry.row.id), "try again")

    def send_again(self, entry: Entry) -> None:
        """Sends one that may have gone out already, after a question."""
        if entry.row is not None:
            self._tasks.start(self._send_again(entry.row), "send a scheduled message again")

    def went_out(self, entry: Entry) -> None:
        """The operator has seen that it went out."""
        if entry.row is not None:
            self._tasks.start(self._console.schedules.went_out(entry.row.id), "it went out")

    def menu(self, entry: Entry, at: QPoint) -> None:
        """What can be done with a line."""
        row = entry.row
        if row is None:
            return
        menu = Menu(translate("ScheduleActions", "Scheduled message"), self._page)
        held = row.state in _HELD
        open_ones = (State.WAITING, State.PLACING, State.BEHIND)
        if row.state in (State.WAITING, State.MISSED, State.OVERDUE):
            menu.add(
                translate("ScheduleActions", "Send now"), lambda: self.send_now(entry), icon="send"
            )
        if row.state in open_ones:
            menu.add(
                translate("ScheduleActions", "Edit…"),
                lambda: self.edit(entry),
                icon="pencil",
                keys="E",
            )
        if is_gone_there(row):
            menu.add(
                translate("ScheduleActions", "It went out"),
                lambda: self.went_out(entry),
                icon="check",
            )
            menu.add(
                translate("ScheduleActions", "Send again…"),
                lambda: self.send_again(entry),
                icon="send",
            )
        if held:
            menu.add(
                translate("ScheduleActions", "New time…"),
                lambda: self.new_time(entry),
                icon="clock",
            )
        menu.add(
            translate("ScheduleActions", "Copy the text"),
            lambda: self._copy(row),
            icon="copy",
            keys="Ctrl+C",
        )
        if row.chat_id is not None:
            menu.add(
                translate("ScheduleActions", "Open chat"),
                lambda: self._chat(row),
                icon="messages-square",
            )
        menu.addSeparator()
        if held:
            menu.add(
                translate("ScheduleActions", "Drop"),
                lambda: self.drop(entry),
                icon="x",
                danger=True,
            )
        elif row.repeats and row.state in open_ones:
            menu.add(
                translate("ScheduleActions", "Skip this one"),
                lambda: self._tasks.start(self._cancel(row, whole=False), "skip one"),
                icon="x",
            )
            menu.add(
                translate("ScheduleActions", "Cancel all"),
                lambda: self._tasks.start(self._cancel(row, whole=True), "cancel all"),
                icon="x",
                danger=True,
                keys="Del",
            )
        elif row.state in (*open_ones, State.OVERDUE, State.UNSURE) and not is_gone_there(row):
            menu.add(
                translate("ScheduleActions", "Cancel"),
                lambda: self.cancel(entry),
                icon="x",
                danger=True,
                keys="Del",
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # Inside

    async def _edit(
        self, row: ScheduledRow | None, at: datetime | None, left: Left | None = None
    ) -> None:
        from app.ui.pages.schedules.editor import ScheduleEditor

        plan = None if row is None else await self._console.schedules.plan(row.schedule_id)
        parts = None
        if row is not None and row.repeats:
            parts = await self._console.schedules.parts(row.id)
        editor = ScheduleEditor(
            self._page, self._console, self._tasks, row=row, plan=plan, parts=parts, at=at,
            left=left,
        )  # fmt: skip
        answer = await editor.result()
        if answer is not None:
            told = (
                translate("ScheduleActions", "Scheduled")
                if row is None
                else translate("ScheduleActions", "Changed")
            )
            tell(self._page, f"{told}: {answer}", icon="calendar-clock")
        elif editor.left is not None:
            self._offer_words(row, editor.left)

    def _offer_words(self, row: ScheduledRow | None, left: Left) -> None:
        """What was written into an editor that was closed: nothing of it is gone yet."""
        told = (
            translate("ScheduleActions", "Nothing was scheduled")
            if row is None
            else translate("ScheduleActions", "Nothing was changed")
        )
        host = toasts_of(self._page)
        if host is not None:
            host.undo(
                told,
                lambda: self._tasks.start(self._edit(row, None, left), "schedule a message"),
            )

    async def _new_time(self, row: ScheduledRow) -> None:
        from app.ui.pages.schedules.time_dialog import NewTimeDialog

        answer: Any = await NewTimeDialog(self._page, self._console, self._tasks, row).result()
        if answer is not None:
            tell(self._page, translate("ScheduleActions", "Scheduled anew"), icon="calendar-clock")

    async def _send_now(self, row: ScheduledRow) -> None:
        page = self._page
        try:
            message_id = await self._console.schedules.send_now(row.id)
        except SettingsError as error:
            tell_error(page, error)
            return
        name = whom(row)[0]
        if message_id is None:
            words = translate(
                "ScheduleActions", "It is sent to {name} once its old time is cancelled"
            )
        else:
            words = translate("ScheduleActions", "On its way to {name}")
        tell(page, words.format(name=name), icon="send")

    async def _send_again(self, row: ScheduledRow) -> None:
        name = whom(row)[0]
        card = ConfirmCard(
            self._page,
            translate("ScheduleActions", "Send it again?"),
            translate(
                "ScheduleActions",
                "Whether the first one reached {name} is not known: this may be a second copy.",
            ).format(name=name),
            translate("ScheduleActions", "Send again"),
            danger=False,
        )
        if await card.result() is None:
            return
        try:
            message_id = await self._console.schedules.send_again(row.id)
        except SettingsError as error:
            tell_error(self._page, error)
            return
        if message_id is not None:
            words = translate("ScheduleActions", "On its way to {name}").format(name=name)
            tell(self._page, words, icon="send")

    async def _cancel(self, row: ScheduledRow, *, whole: bool) -> None:
        schedules = self._console.schedules
        ids = await (schedules.cancel(row.schedule_id) if whole else schedules.skip([row.id]))
        if ids:
            self._offer_undo(
                translate("ScheduleActions", "%Ln messages cancelled", "", len(ids)), ids
            )

    async def _cancel_repeating(self, row: ScheduledRow) -> None:
        from app.ui.pages.schedules.repeat_dialog import CancelRepeatingCard

        answer = await CancelRepeatingCard(self._page, whom(row)[0]).result()
        if answer in ("one", "all"):
            await self._cancel(row, whole=answer == "all")

    async def _drop(self, entry: Entry) -> None:
        ids = await self._console.schedules.drop(entry.ids)
        if ids:
            self._offer_undo(
                translate("ScheduleActions", "%Ln messages dropped", "", len(ids)), ids
            )

    def _offer_undo(self, words: str, ids: list[int]) -> None:
        host = toasts_of(self._page)
        if host is not None:
            host.undo(words, lambda: self._tasks.start(self._undo(ids), "take a cancel back"))

    async def _undo(self, ids: list[int]) -> None:
        if not await self._console.schedules.undo(ids):
            tell(self._page, translate("ScheduleActions", "It was cancelled already"))

    def copy(self, entry: Entry) -> None:
        """The text of a message; of a campaign its name."""
        if entry.row is not None:
            self._copy(entry.row)
        elif entry.run is not None:
            copy(self._page, entry.run.name, translate("ChatMenu", "Name copied"))

    def _copy(self, row: ScheduledRow) -> None:
        copy(self._page, row.text, translate("ScheduleActions", "Text copied"))

    def _chat(self, row: ScheduledRow) -> None:
        wanted: Any = self._page
        wanted.chat_wanted.emit(row.chat_id, row.message_id)
