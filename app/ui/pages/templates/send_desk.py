"""Sending the template that is shown: the panel for it, or the one for one-time codes.

Works with the page, which places one panel at a time. Invariant: a code that was typed is
forgotten when its panel closes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.tasks import TaskOwner
from app.domain.template_plan import Recipient
from app.domain.template_rows import AccountTemplates, TemplateRow
from app.domain.templates import TemplateState
from app.ui.pages.templates.code_panel import CodePanel
from app.ui.pages.templates.send_panel import SendPanel
from app.ui.pages.templates.template_view import TemplateView

if TYPE_CHECKING:
    from app.services.console import Console


class SendDesk(QObject):
    """``sendable`` gives the languages that can go out; ``place`` shows a panel beside the rest.

    Signals: ``sent()``; ``consent_wanted(object, int)`` a Recipient and a number.
    """

    sent = Signal()
    consent_wanted = Signal(object, int)

    def __init__(
        self,
        page: QWidget,
        console: Console,
        tasks: TaskOwner,
        view: TemplateView,
        sendable: Callable[[], list[str]],
        place: Callable[[QWidget], None],
    ) -> None:
        super().__init__(page)
        self._console = console
        self._tasks = tasks
        self._view = view
        self._sendable = sendable
        self._place = place
        self._code_for: tuple[int, str] | None = None  # whom a code is to be written to
        self.send = SendPanel(console, tasks)
        self.code = CodePanel(console, tasks)
        self.send.sent.connect(lambda _count: self.sent.emit())
        self.code.sent.connect(lambda _count: self.sent.emit())
        self.send.consent_wanted.connect(self._record_consent)

    @property
    def panels(self) -> tuple[QWidget, QWidget]:
        """What the page places."""
        return self.send, self.code

    def open(self, people: Sequence[Recipient] = ()) -> None:
        """The send panel of the template that is shown; for codes the code panel."""
        row = self._view.row
        account = self._console.templates.account(row.account_id) if row is not None else None
        if row is None or account is None or not self._view.send.isEnabled():
            return
        if account.no_send:
            self._tasks.start(self._open_code(row, account), "codes")
            return
        self.send.open_for(row, self._sendable(), account, people)
        self._place(self.send)
        self.send.to.box.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, row: TemplateRow, account: AccountTemplates) -> None:
        """The open send panel takes the template that is shown now."""
        self.send.open_for(row, self._sendable(), account)

    def want_code(self, account_id: int, digits: str) -> None:
        """The code panel for a person, once the library was read (``library_read``)."""
        self._code_for = (account_id, digits)

    def library_read(self, choose: Callable[[int, str], bool]) -> None:
        """Opens what was wanted before there was a list; ``choose`` selects its template."""
        if self._code_for is not None:
            self._tasks.start(self._code_to(*self._code_for, choose), "codes")
            self._code_for = None

    async def _code_to(
        self, account_id: int, digits: str, choose: Callable[[int, str], bool]
    ) -> None:
        rows = await self._codes(account_id)
        account = self._console.templates.account(account_id)
        if not rows or account is None:
            return  # the page itself says what there is
        choose(account_id, rows[0].name)
        await self._open_code(rows[0], account)
        self.code.to.setText(f"+{digits}")
        self.code.code.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _codes(self, account_id: int) -> list[TemplateRow]:
        return [
            one
            for one in await self._console.templates.all()
            if one.account_id == account_id
            and one.state is TemplateState.APPROVED
            and one.category == "AUTHENTICATION"
        ]

    async def _open_code(self, row: TemplateRow, account: AccountTemplates) -> None:
        self.code.open_for(row, await self._codes(row.account_id), account)
        self._place(self.code)
        self.code.to.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _record_consent(self, person: Recipient) -> None:
        number = self.send.number.currentData()
        if isinstance(number, int):
            self.consent_wanted.emit(person, number)
