"""Sign in to the dashboard: why, what is lost without, and the two ways to do it.

Invariant: the step can be skipped, and says exactly what then does not work.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.dialogs.session_form import SessionForm, WaitingNote, browser_available
from app.ui.dialogs.wizard.step_head import StepHead
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.themed import sides


class SignInStep(QWidget):
    """Signals: ``changed()``; ``captured()`` the browser has a cookie to try."""

    changed = Signal()
    captured = Signal()

    def __init__(self, base_url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = base_url.split("://", 1)[-1].split("/", 1)[0]
        row = QHBoxLayout(self)
        # the form has room for its rings, so that it begins where the other steps do
        row.setContentsMargins(*sides(30, 28, 32, 20))
        row.setSpacing(28)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(12)
        sentence = self.tr(
            "The gateway opens chat history only to its own dashboard session and has no "
            "login for programs. Sign in on its page here; Switchboard keeps the session "
            "cookie and never sees your password."
        )
        column.addWidget(StepHead(self.tr("Sign in to the dashboard"), sentence))
        beside = QVBoxLayout()
        self.form = SessionForm(base_url, beside=beside)
        self.form.changed.connect(self._changed)
        self.form.captured.connect(lambda _: self.captured.emit())
        column.addWidget(self.form)
        column.addWidget(self._table())
        self.note = WaitingNote()
        column.addWidget(self.note)
        column.addStretch(1)
        row.addWidget(scrolled(words), 9)
        holder = QWidget()
        holder.setLayout(beside)
        beside.setContentsMargins(0, 0, 0, 0)
        row.addWidget(holder, 11)
        holder.setVisible(browser_available())
        self._wait()

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        grid.addWidget(PlainLabel(self.tr("With"), "small", role="text.secondary"), 0, 2)
        grid.addWidget(PlainLabel(self.tr("Without"), "small", role="text.secondary"), 0, 3)
        rows = (
            ("history", self.tr("Chat history"), self.tr("from now on")),
            ("check-check", self.tr("Mark as read"), self.tr("here only")),
            ("image", self.tr("Media in chats"), self.tr("no")),
            ("calendar-clock", self.tr("Cancel schedules"), self.tr("no")),
            ("trash-2", self.tr("Delete a number"), self.tr("no")),
            ("send", self.tr("Send and receive"), self.tr("yes")),
        )
        for at, (icon, words, without) in enumerate(rows, 1):
            grid.addWidget(Line(), at * 2 - 1, 0, 1, 4)
            grid.addWidget(IconLabel(icon, "text.secondary", 14), at * 2, 0)
            grid.addWidget(PlainLabel(words, "body"), at * 2, 1)
            grid.addWidget(
                IconLabel("circle-check", "success.text", 15, name=self.tr("yes")), at * 2, 2
            )
            grid.addWidget(PlainLabel(without, "body", role="text.secondary"), at * 2, 3)
        return table

    def _wait(self) -> None:
        self.note.setVisible(self.form.in_browser)  # a pasted one is waited for in its field
        self.note.say(
            self.tr("Waiting for you to sign in"),
            self.tr(
                "Only cookies of {host} are read. When there is one, Switchboard tries it by "
                "reading."
            ).format(host=self._host),
        )

    def _changed(self) -> None:
        self._wait()
        self.changed.emit()

    def cookie(self) -> str:
        """The Cookie header to try; empty while there is none."""
        text = self.form.cookie()
        return text if "=" in text else ""

    def trying(self) -> None:
        """The cookie is being tried."""
        self.note.show()
        self.note.say(self.tr("Trying the session"), self.tr("By reading, nothing is sent."))

    def tried(self, works: bool, detail: str) -> None:
        """How the try went."""
        self.note.show()
        if works:
            self.note.say(self.tr("The session works"), detail, "works")
        elif self.form.in_browser:
            self._wait()  # a cookie from before the login is to be expected
        else:
            self.note.say(
                self.tr("The dashboard did not take it"),
                detail
                or self.tr("Sign in again, or copy the cookie again while you are signed in."),
                "failed",
            )
