"""Makes an evidence pack: of which chat or campaign, as HTML or PDF, with progress and a way out.

Invariant: nothing is written before a place was chosen, and a cancelled pack leaves no file.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError, SwitchboardError
from app.domain.rows import ChatTab
from app.ui import phrases
from app.ui.saving import ask_where
from app.ui.style.look import theme
from app.ui.telling import tell, three_parts, tied
from app.ui.widgets.banner import Banner
from app.ui.widgets.card import CardDialog
from app.ui.widgets.combo import Combo
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.progress import ThinBar
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from app.services.console import Console
    from app.services.evidence import Pack

_TYPING_MS = 200


class EvidenceCard(CardDialog):
    """``await result()`` is the file that was written, or None."""

    def __init__(self, opener: QWidget, console: Console, tasks: TaskOwner) -> None:
        super().__init__(opener, self.tr("Evidence pack"), width=520)
        tasks = tied(self, tasks)
        self._opener = opener
        self._console = console
        self._tasks = tasks
        self._task: asyncio.Task[None] | None = None
        self._wanted = True
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Every line with its status, time and SHA-256, and one code over all of them. "
                    "Making it is noted in the audit trail."
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        self.of = Segmented(self.tr("What it is of"))
        self.of.add("chat", self.tr("A chat"), icon="message-circle")
        self.of.add("campaign", self.tr("A campaign"), icon="megaphone")
        self.of.choose("chat")
        self.body.addWidget(self.of)
        self.search = SearchField(self.tr("Name or number"))
        self.body.addWidget(self.search)
        self.which = Combo(self.tr("Which one"))
        self.body.addWidget(self.which)
        self.form = Segmented(self.tr("Kind of file"))
        self.form.add("pdf", self.tr("PDF"))
        self.form.add("html", self.tr("HTML"))
        self.form.choose("pdf")
        self.body.addWidget(self.form)
        self.progress = ThinBar(self.tr("Evidence pack"))
        self.progress.hide()
        self.body.addWidget(self.progress)
        self.count = PlainLabel("", "small", role="text.secondary")
        self.count.hide()
        self.body.addWidget(self.count)
        self.trouble = Banner("danger", "", stacked=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(lambda _on=False: self.reject())
        self.go = self.add_button(self.tr("Choose a place…"), "primary", icon="download")
        self.go.clicked.connect(lambda _on=False: self._ask())
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._look)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.of.chosen.connect(lambda _key: self._look_anew())
        self.start_on(self.search)
        self._look()

    def reject(self) -> None:
        """Stops what is being written."""
        self._wanted = False
        if self._task is not None and not self._task.done():
            self._task.cancel()
        super().reject()

    # Which

    def _look_anew(self) -> None:
        """Of another kind: none of those that are listed is one."""
        self.which.clear()
        self.go.setEnabled(False)
        self._look()

    def _look(self) -> None:
        self.search.setVisible(self.of.current() == "chat")
        self._tasks.latest(self._find(), "find evidence")

    async def _find(self) -> None:
        found: list[tuple[int, str]] = []
        if self.of.current() == "chat":
            rows = await self._console.conversations.chats(
                ChatTab.ALL, text=self.search.text().strip(), limit=40
            )
            found = [(row.id, isolate(row.name) or phrases.phone(row.address)) for row in rows]
        else:
            report = await self._console.reports.make(365)
            found = [(one.campaign_id, isolate(one.name)) for one in report.campaigns]
        self.which.clear()
        for number, name in found:
            self.which.add(name, number)
        nothing = self.tr("There is none.") if not found else ""
        self.go.set_reason(nothing)

    # Writing

    def _ask(self) -> None:
        ending = self.form.current()
        ask_where(self, self.tr("Evidence pack"), f"evidence.{ending}", self.write)

    def write(self, target: Path) -> None:
        """Writes the chosen pack to a file."""
        number = self.which.currentData()
        if isinstance(number, int):
            self._wanted = True
            self._task = self._tasks.begin(self._write(number, target), "evidence pack")

    async def _write(self, number: int, target: Path) -> None:
        self.trouble.hide()
        self.go.setEnabled(False)
        self.progress.set(0.02)
        self.progress.show()
        self.count.show()
        service = self._console.evidence
        try:
            if self.of.current() == "chat":
                pack = await service.of_chat(number, self._counted)
            else:
                pack = await service.of_campaign(number, self._counted)
            await self._put(pack, target)
        except SwitchboardError as error:
            what, rest = three_parts(error)
            self.trouble.set(what, rest)
            self.trouble.show()
            return
        finally:
            self.progress.hide()
            self.count.hide()
            self.go.setEnabled(True)
        tell(self._opener, self.tr("{name} is written").format(name=target.name), icon="download")
        self.done(str(target))

    async def _put(self, pack: Pack, target: Path) -> None:
        service, rtl = self._console.evidence, theme().rtl
        words = self._words()
        if target.suffix.lower() != ".pdf":
            await service.write_html(pack, target, words, rtl=rtl)
            return
        from app.ui.widgets.paper import pdf_beside

        try:
            pages = await pdf_beside(pack, target, words, rtl=rtl, wanted=lambda: self._wanted)
        except OSError as error:
            raise SettingsError(
                self.tr("{name} can’t be written: {why}").format(
                    name=target.name, why=error.strerror
                ),
                self.tr("Nothing was written."),
                self.tr("Choose another place."),
            ) from error
        if pages:
            service.note(pack, target)

    def _counted(self, lines: int) -> None:
        self.progress.set(min(0.9, lines / (lines + 500)))
        self.count.setText(self.tr("%Ln lines", "", lines))

    def _words(self) -> dict[str, str]:
        return {
            "with": self.tr("With"),
            "address": self.tr("Address"),
            "number": self.tr("Number"),
            "phone": self.tr("Phone"),
            "lines": self.tr("Lines"),
            "state": self.tr("State"),
            "started": self.tr("Started"),
            "ended": self.tr("Ended"),
            "made": self.tr("Made"),
            "code": self.tr("Code over all lines"),
            "no": self.tr("No."),
            "time": self.tr("Time"),
            "who": self.tr("Who"),
            "text": self.tr("Text"),
            "status": self.tr("Status"),
            "line code": self.tr("Code, id"),
            "us": self.tr("us"),
            "customer": self.tr("customer"),
            "hashed": self.tr("What the line codes are computed of"),
            "received": self.tr("received"),
            "sent": self.tr("sent"),
            "delivered": self.tr("delivered"),
            "read": self.tr("read"),
            "failed": self.tr("failed"),
            "uncertain": self.tr("not known"),
            "queued": self.tr("queued"),
            "sending": self.tr("sending"),
        }
