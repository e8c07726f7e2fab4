"""What an operator does with a contact's data: hand it out, erase it. Dialogs around
``console.privacy``.

Invariant: nothing is erased before the number was typed, and the proof is shown whatever it says.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.bidi import file_name, isolate, strip
from app.core.tasks import TaskOwner
from app.ui import phrases
from app.ui.file_dialog import file_dialog
from app.ui.privacy.sheet import is_rtl, sheet
from app.ui.telling import tasks_of, tell
from app.ui.widgets.card import CardDialog, ConfirmCard
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.progress import Spinner

if TYPE_CHECKING:
    from app.services.console import Console
    from app.services.privacy import Footprint, Proof

translate = QCoreApplication.translate


def _tr(text: str, n: int = -1) -> str:
    return translate("Privacy", text, None, n)


class PrivacyActions:
    """Export and erasure over one window."""

    def __init__(self, console: Console, window: QWidget, tasks: TaskOwner) -> None:
        self._console = console
        self._window = window
        self._tasks = tasks

    def export(self, phone: str) -> None:
        """Asks where to, and writes JSON and HTML there."""
        self._tasks.start(self._export(phone), "export a contact")

    def erase(self, phone: str, gone: Callable[[], object] = lambda: None) -> None:
        """Asks, erases, shows the proof. ``gone`` is called before it: backups are others now."""
        self._tasks.start(self._erase(phone, gone), "erase a contact")

    def of_chat(self, chat_id: int, what: str) -> None:
        """``export`` or ``erase`` for the person of a chat."""
        self._tasks.start(self._of_chat(chat_id, what), what)

    async def _of_chat(self, chat_id: int, what: str) -> None:
        digits = await self._console.privacy.digits_of_chat(chat_id)
        if digits:
            await (self._export(digits) if what == "export" else self._erase(digits))

    async def _export(self, phone: str) -> None:
        found = await self._console.privacy.footprint(phone)
        if found.is_empty:
            self._nothing(found)
            return
        target = await ask_file(
            self._window, _tr("Export this contact"), f"{found.name or found.digits}.json"
        )
        if target is None:
            return
        page = partial(sheet, rtl=is_rtl())
        written = await self._console.privacy.export_to(found.digits, target, page)
        tell(
            self._window,
            _tr("Exported: {json} and {html}").format(
                json=file_name(written[0].name), html=file_name(written[1].name)
            ),
            icon="download",
        )

    async def _erase(self, phone: str, gone: Callable[[], object] = lambda: None) -> None:
        found = await self._console.privacy.footprint(phone)
        if found.is_empty:
            self._nothing(found)
            return
        sure = await ConfirmCard(
            self._window,
            _tr("Erase {name}").format(name=isolate(found.name or phrases.phone(found.digits))),
            self._question(found),
            _tr("Erase everywhere"),
            typed=strip(phrases.phone(found.digits)),
            typed_label=_tr("Type {number} to go on").format(number=phrases.phone(found.digits)),
        ).result()
        if not sure:
            return
        running = RunningCard(self._window)
        running.open()
        try:
            proof = await self._console.privacy.erase(found.digits, running.say)
        finally:
            running.done(None)
            gone()
        await ProofCard(self._window, proof, self._save).result()

    def _nothing(self, found: Footprint) -> None:
        words = _tr("Nothing is kept of {number}").format(number=phrases.phone(found.digits))
        tell(self._window, words, icon="info")

    def _question(self, found: Footprint) -> str:
        counted = " · ".join(
            (
                _tr("%Ln message(s)", found.messages),
                _tr("%Ln file(s)", found.files),
                _tr("%Ln note(s)", found.notes),
            )
        )
        others = phrases.listed(phrases.phone(one) for one in found.others)
        joined = _tr("The numbers that were joined with it go too: {numbers}", len(found.others))
        return "\n\n".join(
            (
                *((joined.format(numbers=others),) if others else ()),
                counted,
                _tr(
                    "They go from this computer for good: messages, files, notes, scheduled "
                    "messages, stored webhooks, what logs and the audit trail say of them. What "
                    "the provider keeps stays there, and is not fetched again."
                ),
                _tr(
                    "All backups (%Ln now) are deleted; one new one is made without this person.",
                    found.backups,
                ),
            )
        )

    async def _save(self, text: str) -> None:
        target = await ask_file(self._window, _tr("Save the report"), "erasure-report.txt")
        if target is not None:
            await asyncio.to_thread(target.write_text, text, "utf-8")
            tell(self._window, _tr("The report is saved"), icon="save")


async def ask_file(window: QWidget, title: str, name: str) -> Path | None:
    """Where to write a file; None where the operator closed the question."""
    dialog = file_dialog(window, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile("".join(char for char in name if char not in '\\/:*?"<>|'))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    answer: asyncio.Future[Path | None] = asyncio.get_running_loop().create_future()

    def chosen(path: str) -> None:
        if not answer.done():
            answer.set_result(Path(path))

    def closed(_: int) -> None:
        QTimer.singleShot(0, given_up)  # a chosen file may be told after the end

    def given_up() -> None:
        if not answer.done():
            answer.set_result(None)

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(closed)
    dialog.open()
    return await answer


class RunningCard(CardDialog):
    """Says which step of an erasure runs; it can't be closed."""

    def __init__(self, opener: QWidget) -> None:
        super().__init__(opener, translate("Privacy", "Erasing"), width=420, closable=False)
        self.body.addWidget(Spinner(_tr("Erasing"), 20), 0, Qt.AlignmentFlag.AlignLeading)
        self.step = PlainLabel("", role="text.secondary", wrap=True)
        self.body.addWidget(self.step)

    def say(self, step: str) -> None:
        """The words of a step of ``console.privacy.erase``."""
        words = {
            "schedules": _tr("What waits at providers"),
            "messages": _tr("Messages, notes and calls"),
            "files": _tr("Files of messages"),
            "webhooks": _tr("Stored webhooks"),
            "index": _tr("The text index"),
            "log": _tr("The program’s log"),
            "backups": _tr("Backups"),
            "proof": _tr("Looking whether anything is left"),
        }
        self.step.setText(words.get(step, ""))


class ProofCard(CardDialog):
    """What was erased and what a search found afterwards, with Save."""

    def __init__(self, opener: QWidget, proof: Proof, save: object) -> None:
        title = _tr("Erased") if proof.is_clean else _tr("Not everything was erased")
        super().__init__(opener, title, width=560, scroll=True)
        self.proof = proof
        if proof.is_clean:
            words = _tr("A search through everything found neither the number nor a text any more.")
        elif proof.left or proof.going_out:
            words = _tr("The search found it in places that are named below.")
        else:
            words = _tr("A backup that is named below could not be read.")
        self.body.addWidget(PlainLabel(words, role="text.secondary", wrap=True))
        # the report is in English, whatever the window speaks: its lines begin at the left
        left: Literal["start", "end"] = "end" if is_rtl() else "start"
        self.report = PlainLabel(
            proof.text(), "small", mono=True, selectable=True, wrap=True, align=left
        )
        self.report.setAccessibleName(_tr("Report"))
        self.body.addWidget(self.report)
        self._tasks = tasks_of(self, "proof", opener)
        self.save = self.add_button(_tr("Save the report…"), icon="save")
        if callable(save):
            self.save.clicked.connect(
                lambda: self._tasks.start(save(proof.text()), "save the report")
            )
        close = self.add_button(_tr("Close"), "primary")
        close.clicked.connect(self.reject)
        self.start_on(close)
