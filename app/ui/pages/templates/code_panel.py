"""One-time codes: to one number, by an approved template, sent at once and forgotten.

Where no answer came the code stays in the field, and with it the idempotency key: trying again
can't send it twice. Invariant: the code leaves the field when it was sent, when the panel closes
and when another template is chosen; it is shown nowhere else.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.errors import ProviderError, SwitchboardError
from app.domain.phones import digits_in, western
from app.domain.template_rows import AccountTemplates, TemplateRow
from app.ui.models.template_words import language_words
from app.ui.style.look import theme
from app.ui.telling import tell, three_parts
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton, LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.spared import spare
from app.ui.widgets.themed import sides

if TYPE_CHECKING:
    from app.services.console import Console


class CodePanel(Panel):
    """Signals: ``closed()``, ``sent(int)``, ``sync_wanted(int)`` the account."""

    closed = Signal()
    sent = Signal(int)
    sync_wanted = Signal(int)

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__("surface.base", sides=("start",))
        self._console = console
        self._tasks = tasks
        self._account: AccountTemplates | None = None
        self._rows: list[TemplateRow] = []
        self._key = ""
        self._busy = False
        self.setFixedWidth(theme().column("sidePanelWide"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holder = QWidget()
        holder.setFixedHeight(theme().row("pageHeader"))
        head = QHBoxLayout(holder)
        head.setContentsMargins(*sides(20, 0, 12, 0))
        head.addWidget(PlainLabel(self.tr("Send a one-time code"), "message", "semibold"), 1)
        close = IconButton("x", self.tr("Close"), shortcut="Esc")
        close.clicked.connect(lambda _on=False: self.closed.emit())
        head.addWidget(close)
        column.addWidget(holder)
        column.addWidget(Line())
        self.trouble = Banner("danger", "", stacked=True, flat=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(14)
        column.addLayout(inner, 1)
        one = QVBoxLayout()
        one.setSpacing(5)
        one.addWidget(PlainLabel(self.tr("Template"), "small", "medium", "text.secondary"))
        self.template = Combo(self.tr("Template"))
        one.addWidget(self.template)
        inner.addLayout(one)
        self.to = Field(
            self.tr("To"),
            content="ltr",
            placeholder="+44 7700 900318",
            helper=self.tr("With the country code."),
        )
        inner.addWidget(self.to)
        self.code = Field(
            self.tr("Code"),
            content="secret",
            helper=self.tr("4 to 15 letters or digits. It is sent and forgotten."),
        )
        inner.addWidget(self.code)
        row = QHBoxLayout()
        self.make = LinkButton(self.tr("Make six digits"), icon="key-round")
        self.make.clicked.connect(lambda _on=False: self._make())
        row.addWidget(self.make)
        row.addStretch(1)
        inner.addLayout(row)
        note = Panel("surface.sunken", line="border.subtle", radius="lg")
        words = QHBoxLayout(note)
        words.setContentsMargins(14, 11, 14, 11)
        words.setSpacing(9)
        words.addWidget(IconLabel("lock", "text.muted", 15), 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(
            PlainLabel(
                self.tr(
                    "The chat shows the template’s name only. The code is not stored, not logged, "
                    "and can’t be shown again."
                ),
                "small",
                role="text.secondary",
                wrap=True,
            ),
            1,
        )
        inner.addWidget(note)
        inner.addStretch(1)
        bar = Panel("surface.sunken", sides=("top",))
        spare(bar)
        bar.setFixedHeight(theme().row("dialogFooter"))
        foot = QHBoxLayout(bar)
        foot.setContentsMargins(20, 0, 20, 0)
        foot.addStretch(1)
        self.go = Button(self.tr("Send code"), "primary", icon="send")
        foot.addWidget(self.go)
        column.addWidget(bar)
        self.go.clicked.connect(lambda _on=False: self._tasks.once(self._send, "send code"))
        self.code.submitted.connect(lambda: self._tasks.once(self._send, "send code"))
        for field in (self.to, self.code):
            field.textChanged.connect(lambda _text: self._edited())
        self.template.activated.connect(lambda _at: self.forget())

    def open_for(
        self, row: TemplateRow, rows: Sequence[TemplateRow], account: AccountTemplates
    ) -> None:
        """``rows`` are the approved ones of the account."""
        self._account = account
        self._rows = list(rows)
        self.template.clear()
        for at, one in enumerate(rows):
            self.template.add(f"{one.name} · {language_words(one.language)}", at)
        for at, one in enumerate(rows):
            if (one.name, one.language) == (row.name, row.language):
                self.template.choose(at)
        self._edited()

    def forget(self) -> None:
        """Lets go of the code and its key."""
        self._key = ""
        self.code.edit.clear()
        self.trouble.hide()

    def _make(self) -> None:
        self.code.setText(f"{secrets.randbelow(1_000_000):06d}")
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self) -> None:
        if not self._busy:
            self._key = ""
        digits = digits_in(self.to.text())
        code = western(self.code.text().strip())
        reason = ""
        if not self._rows:
            reason = self.tr("No template is approved.")
        elif not 7 <= len(digits) <= 15:
            reason = self.tr("Write the number with its country code.")
        elif not (4 <= len(code) <= 15 and code.isascii() and code.isalnum()):
            reason = self.tr("A code has 4 to 15 letters or digits.")
        self.go.set_reason(reason)

    def _written(self) -> tuple[object, str, str]:
        return self.template.currentText(), self.to.text(), self.code.text()

    async def _send(self) -> None:
        at = self.template.currentData()
        if self._busy or not self.go.isEnabled() or not isinstance(at, int):
            return
        sends = self._console.template_sends
        row = self._rows[at]
        digits = digits_in(self.to.text())
        key, sent = self._key or sends.fresh_key(), self._written()
        self._busy = True
        self.go.setEnabled(False)
        self.trouble.hide()
        failed = None
        try:
            await sends.send_code(row, digits, self.code.text().strip(), key)
        except SwitchboardError as error:
            failed = error
        finally:
            self._busy = False
            self._edited()
        same = sent == self._written()  # else the next one is written already
        if failed is not None:
            self._failed(failed, key if same else "")
            return
        if same:
            self.forget()
        tell(self, self.tr("The code is on its way"), icon="key-round")
        self.sent.emit(1)

    def _failed(self, error: SwitchboardError, key: str) -> None:
        what, rest = three_parts(error)
        self.trouble.clear_actions()
        uncertain = isinstance(error, ProviderError) and error.uncertain
        if uncertain and key:
            self._key = key
            rest = self.tr(
                "It may have gone out. Trying again with the same key can’t send it twice."
            )
            self.trouble.add_button(self.tr("Try again"), self._try_again)
        elif isinstance(error, ProviderError) and error.status == 404 and self._account is not None:
            account = self._account.account_id
            self.trouble.add_button(
                self.tr("Sync templates"), lambda: self.sync_wanted.emit(account)
            )
        self.trouble.set(what, rest, "warning" if uncertain else "danger")
        self.trouble.show()

    def _try_again(self) -> None:
        self._tasks.once(self._send, "send code")
