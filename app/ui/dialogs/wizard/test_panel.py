"""The live connection test: a line as each reading call ends, then what it comes to.

Invariant: the test only reads; nothing is sent, and no secret is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.digits import figures
from app.ui.phrases import clock_time
from app.ui.style.look import theme
from app.ui.widgets.announce import announce
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.progress import Spinner
from app.ui.widgets.themed import sides
from app.ui.wording import said

if TYPE_CHECKING:
    from app.services.trying import TestStepResult

_MARKS: Final = {
    "ok": ("circle-check", "success.text"),
    "failed": ("circle-x", "danger.text"),
    "warning": ("triangle-alert", "warning.text"),
    "skipped": ("circle-dashed", "text.muted"),
}


class ConnectionTest(QWidget):
    """Signal: ``asked()`` to test (again)."""

    __test__ = False
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results: list[TestStepResult] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self._frame = Panel("surface.base", radius="lg", line="border.default")
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addWidget(self._head())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        inner.addLayout(self._rows)
        column.addWidget(self._frame)
        self.verdict = Banner("neutral", "", stacked=True)
        self.verdict.hide()
        column.addWidget(self.verdict)
        column.addStretch(1)
        self.clear()

    def _head(self) -> QWidget:
        head = Panel("surface.sunken")
        head.setMinimumHeight(theme().px(43))
        row = QHBoxLayout(head)
        row.setContentsMargins(*sides(14, 0, 13, 0))
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Connection test"), "body", "semibold"))
        row.addStretch(1)
        self._spinner = Spinner(self.tr("Testing"), 16)
        self._spinner.hide()
        row.addWidget(self._spinner)
        self._when = PlainLabel("", "small", role="text.muted", tabular=True)
        row.addWidget(self._when)
        self.button = Button(self.tr("Test"), size="small", icon="rotate-cw")
        self.button.clicked.connect(self.asked)
        row.addWidget(self.button)
        return head

    @property
    def works(self) -> bool:
        """Whether something was read and nothing failed."""
        states = [one.state for one in self.results]
        return "ok" in states and "failed" not in states

    def clear(self) -> None:
        """Back to before the first test."""
        self._empty()
        self.verdict.hide()
        self._when.setText("")
        self._rows.addWidget(Line())
        hint = PlainLabel(
            self.tr("Tells what works and what does not, by reading only. Nothing is sent."),
            "small",
            role="text.muted",
            wrap=True,
        )
        hint.setContentsMargins(14, 12, 14, 12)
        self._rows.addWidget(hint)
        self._spinner.hide()
        self.button.setEnabled(True)
        self.button.setText(self.tr("Test"))

    def begin(self) -> None:
        """A test starts."""
        self._empty()
        self.verdict.hide()
        self._when.setText("")
        self._spinner.show()
        self.button.setEnabled(False)

    def add(self, step: TestStepResult) -> None:
        """A step ended."""
        self.results.append(step)
        self._rows.addWidget(Line())
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(11)
        icon, role = _MARKS.get(step.state, _MARKS["skipped"])
        row.addWidget(IconLabel(icon, role, 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        title, detail = said(step.title), said(step.detail)
        if detail.isdecimal():
            detail = figures(detail)  # how many there are
        words.addWidget(PlainLabel(title, "body", "medium", wrap=True))
        if detail:
            words.addWidget(PlainLabel(detail, "small", role="text.muted", wrap=True))
        row.addLayout(words, 1)
        if step.ms:
            row.addWidget(
                PlainLabel(
                    self.tr("{n} ms").format(n=figures(step.ms)),
                    "small",
                    role="text.muted",
                    tabular=True,
                ),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        states = {
            "ok": self.tr("works"),
            "failed": self.tr("failed"),
            "warning": self.tr("needs a look"),
        }
        state = states.get(step.state, self.tr("not tried"))
        holder.setAccessibleName(f"{title}: {state}. {detail}")
        self._rows.addWidget(holder)

    def end(self, at: int, took_ms: int) -> None:
        """The test is over."""
        self._spinner.hide()
        self.button.setEnabled(True)
        self.button.setText(self.tr("Test again"))
        self._when.setText(
            self.tr("{time}, took {seconds} s").format(
                time=clock_time(at), seconds=figures(f"{took_ms / 1000:.1f}")
            )
        )
        failed = [one for one in self.results if one.state == "failed"]
        if self.works:
            self._say("success", self.tr("This account works."), self.tr("Nothing was sent."))
        elif failed and any(one.state == "ok" for one in self.results):
            self._say("warning", self.tr("This account works in part."), said(failed[0].detail))
        elif failed:
            self._say(
                "danger",
                self.tr("This account does not work yet."),
                self.tr("Nothing was sent. Mend what the failed line says, then test again."),
            )
        else:
            self._say(
                "neutral",
                self.tr("Nothing could be tested by reading."),
                self.tr("The first message will tell. Nothing was sent."),
            )

    def _say(self, tone: str, title: str, text: str) -> None:
        icons = {"success": "circle-check", "warning": "triangle-alert", "danger": "circle-alert"}
        self.verdict.set(title, text, tone, icons.get(tone, "info"))  # type: ignore[arg-type]
        self.verdict.show()
        announce(self, f"{title} {text}")

    def _empty(self) -> None:
        self.results = []
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
