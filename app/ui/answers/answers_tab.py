"""Automatic answers to messages: what was answered, and the rules beside it.

Invariant: what the list shows was decided by the receiver; the rules beside it are for what
comes next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.tasks import TaskOwner
from app.domain.answers import Occasion
from app.ui.answers.editor import AnswerEditor
from app.ui.answers.log_card import AnswerLog
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from app.services.console import Console

translate = QCoreApplication.translate


class AnswersTab(QWidget):
    """Signals: `chat_wanted(int, int)` chat and message; `delivery_wanted(int)`;
    `calls_wanted()` the answers to calls.
    """

    chat_wanted = Signal(int, int)
    delivery_wanted = Signal(int)
    calls_wanted = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 13, 20, 11)
        head.addWidget(
            PlainLabel(translate("AnswersTab", "What was answered to messages"), "body", "semibold")
        )
        head.addStretch(1)
        calls = LinkButton(translate("AnswersTab", "Answers to declined calls"))
        calls.clicked.connect(lambda _checked=False: self.calls_wanted.emit())
        head.addWidget(calls)
        column.addLayout(head)
        self.log = AnswerLog(console, tasks, Occasion.MESSAGE)
        column.addWidget(self.log, 1)
        row.addLayout(column, 1)
        self.editor = AnswerEditor(console, tasks, Occasion.MESSAGE)
        row.addWidget(self.editor)
        self.log.chat_wanted.connect(self.chat_wanted)
        self.log.delivery_wanted.connect(self.delivery_wanted)
        self.stops = [*self.log.stops, *self.editor.stops]
        self.log.reload()

    def regions(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.log.table, self.editor]
