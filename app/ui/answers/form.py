"""The controls of the editor of automatic answers, put together; what they do is the editor's.

Invariant: nothing here reads or changes a plan.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.answer_words import BLANKS, LANGUAGES
from app.domain.answers import Occasion
from app.ui.answers.pace_box import PaceBox
from app.ui.answers.preview import AnswerPreview
from app.ui.answers.rule_rows import RuleRows
from app.ui.answers.text_box import AnswerText
from app.ui.answers.words import blank_name, language_name
from app.ui.style.look import theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.choices import Switch
from app.ui.widgets.combo import Combo
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Panel
from app.ui.widgets.spared import spare
from app.ui.widgets.tabs import Tabs
from app.ui.widgets.themed import sides

_WIDTH = 400


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnswerEditor", text)


class AnswerForm(Panel):
    """Head with the switch, the scrolled body (or what stands for it), foot with Save."""

    def __init__(self, occasion: Occasion, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("start",), parent=parent)
        self._occasion = occasion
        self.setFixedWidth(theme().wide(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self.stack = QStackedWidget()
        self.empty = EmptyState("smartphone", "")
        self.stack.addWidget(self._body())
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)
        column.addWidget(self._foot())

    def restyle(self) -> None:
        self.setFixedWidth(theme().wide(_WIDTH))
        super().restyle()

    def _head(self) -> QWidget:
        head = Panel("surface.base", sides=("bottom",))
        head.setFixedHeight(theme().row("pageHeader"))
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 0, 18, 0)
        call = self._occasion is Occasion.CALL
        title = _tr("Answer to declined calls") if call else _tr("Answer to messages")
        row.addWidget(PlainLabel(title, "body", "semibold"))
        row.addStretch(1)
        self.switch = Switch(name=title)
        row.addWidget(self.switch)
        return head

    def _body(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("answerEditorBody")
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        self.down = Banner("warning", "", stacked=True)
        self.down.hide()
        column.addWidget(self.down)
        whose = QHBoxLayout()
        whose.addWidget(PlainLabel(_tr("For number"), "small", "medium", "text.secondary"))
        whose.addStretch(1)
        self.copy_on = LinkButton(_tr("Copy to other numbers"))
        self.copy_on.hide()
        whose.addWidget(self.copy_on)
        column.addLayout(whose)
        self.numbers = Combo(_tr("For number"))
        column.addWidget(self.numbers)
        self.tabs = Tabs(_tr("Languages"))
        for code in LANGUAGES:
            self.tabs.add(code, language_name(code))
        self.add_rule = Button(_tr("Rule"), "ghost", icon="plus", size="small")
        self.add_rule.setAccessibleName(_tr("Add a rule"))
        self.tabs.add_beside(self.add_rule)
        column.addSpacing(6)
        column.addWidget(self.tabs)
        self.which = PlainLabel("", "small", "medium", "accent.text")
        column.addWidget(self.which)
        self.text = AnswerText(_tr("Text"))
        column.addWidget(self.text)
        line = QHBoxLayout()
        self.audience = PlainLabel("", "small", role="text.secondary")
        self.count = PlainLabel("", "small", role="text.secondary", tabular=True)
        line.addWidget(self.audience)
        line.addStretch(1)
        line.addWidget(self.count)
        column.addLayout(line)
        column.addLayout(self._blanks())
        head = QHBoxLayout()
        head.setContentsMargins(0, 8, 0, 0)
        self.what = PlainLabel("", "small", "medium", "text.secondary")
        head.addWidget(self.what)
        head.addStretch(1)
        self.others = LinkButton(_tr("To others, at other times"))
        head.addWidget(self.others)
        column.addLayout(head)
        self.off = PlainLabel(
            _tr("Automatic answers are off"), "small", role="warning.text", wrap=True
        )
        column.addWidget(self.off)
        self.say_on(True)
        self.preview = AnswerPreview()
        column.addWidget(self.preview)
        self.rules = RuleRows()
        column.addWidget(self.rules)
        column.addSpacing(4)
        self.pace = PaceBox()
        column.addWidget(self.pace)
        column.addStretch(1)
        area = QScrollArea()
        lay_over(area)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area

    def say_on(self, on: bool) -> None:
        """Whether what the preview shows goes to anybody, or would once it is switched on."""
        self.off.setVisible(not on)
        if self._occasion is Occasion.CALL:
            words = _tr("What the caller gets") if on else _tr("What the caller would get")
        else:
            words = _tr("What they get") if on else _tr("What they would get")
        self.what.setText(words)

    def _blanks(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for blank in BLANKS:
            button = Button(blank_name(blank), "ghost", icon="plus", size="small")
            button.setAccessibleName(_tr("Insert {blank}").format(blank=blank_name(blank)))
            button.clicked.connect(lambda _checked=False, one=blank: self.text.add_blank(one))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _foot(self) -> QWidget:
        foot = Panel("surface.sunken", sides=("top",))
        spare(foot)
        row = QHBoxLayout(foot)
        row.setContentsMargins(*sides(14, 10, 18, 10))
        row.setSpacing(8)
        call = self._occasion is Occasion.CALL
        words = _tr("Try with a test call") if call else _tr("Try with a test message")
        self.attempt = Button(words, "ghost", icon="flask-conical")
        row.addWidget(self.attempt)
        row.addStretch(1)
        self.discard = Button(_tr("Discard"))
        self.save = Button(_tr("Save"), "primary")
        row.addWidget(self.discard)
        row.addWidget(self.save)
        return foot
