"""The rules of a plan, one a row: when it is used, and the text it uses.

Invariant: the rows are in the order in which the rules are tried.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.answers import BASE, Plan, Rule
from app.ui.answers.words import rule_icon, rule_sentence, rule_title, week_words
from app.ui.style.look import theme
from app.ui.widgets.buttons import IconButton, LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.choices import Switch
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.panel import Line
from app.ui.widgets.tips import tip_it

translate = QCoreApplication.translate


class Row(QWidget):
    """Icon, words, and something at the end."""

    def __init__(self, icon: str, words: str, end: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(0, 5, 0, 5)
        line.setSpacing(10)
        line.addWidget(IconLabel(icon, "text.secondary", 16))
        self.words = ElidedLabel(words)
        line.addWidget(self.words, 1)
        self.end = line
        line.addWidget(end)
        column.addLayout(line)
        column.addWidget(Line())
        self.setMinimumHeight(theme().px(34))


class RuleRows(QWidget):
    """Signals: `text_wanted(str)` a rule's text by its key; `edit_wanted(str)`,
    `moved(str, int)`, `removed(str)`, `switched(str, bool)` from a rule's menu;
    `hours_wanted()`; `needs_reply(bool)`.
    """

    text_wanted = Signal(str)
    edit_wanted = Signal(str)
    moved = Signal(str, int)
    removed = Signal(str)
    switched = Signal(str, bool)
    hours_wanted = Signal()
    needs_reply = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.links: dict[str, LinkButton] = {}

    def put(self, plan: Plan, chosen: str, *, calls: bool) -> None:
        """Shows a plan; the chosen rule's text is in the box above."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.links = {}
        for rule in plan.rules:
            self._column.addWidget(self._rule(plan, rule, chosen))
        if calls:
            flag = Switch(
                name=translate("AnswerEditor", "Put the chat under Needs reply"),
                checked=plan.needs_reply,
            )
            flag.toggled.connect(self.needs_reply)
            words = translate("AnswerEditor", "Put the chat under Needs reply")
            self._column.addWidget(Row("flag", words, flag))
        hours = LinkButton(translate("AnswerEditor", "Change"), size="body")
        hours.setAccessibleName(translate("AnswerEditor", "Change the reply hours"))
        hours.clicked.connect(lambda _checked=False: self.hours_wanted.emit())
        words = translate("AnswerEditor", "Reply hours, {zone}").format(zone=plan.hours.zone)
        row = Row("calendar-clock", words, hours)
        tip_it(row, week_words(plan))
        self._column.addWidget(row)

    def _rule(self, plan: Plan, rule: Rule, chosen: str) -> QWidget:
        title = rule_title(rule, plan.occasion)
        link = LinkButton(title, size="body")
        link.setAccessibleName(translate("AnswerEditor", "Edit {text}").format(text=title))
        link.clicked.connect(lambda _checked=False: self.text_wanted.emit(rule.key))
        self.links[rule.key] = link
        row = Row(rule_icon(rule), rule_sentence(rule, plan), link)
        if rule.key == chosen:
            link.hide()
            row.end.addWidget(
                PlainLabel(translate("AnswerEditor", "shown above"), role="text.muted")
            )
        if not rule.on:
            row.words.set_role("text.muted")
        if rule.key != BASE:
            more = IconButton(
                "ellipsis", translate("AnswerEditor", "More about {text}").format(text=title),
                small=True,
            )  # fmt: skip
            more.clicked.connect(lambda _checked=False: self._menu(plan, rule, more))
            row.end.addWidget(more)
        return row

    def _menu(self, plan: Plan, rule: Rule, under: QWidget) -> None:
        menu = Menu(translate("AnswerEditor", "Rule"), self)
        at = [one.key for one in plan.rules].index(rule.key)
        menu.add(
            translate("AnswerEditor", "Conditions…"), lambda: self.edit_wanted.emit(rule.key),
            icon="sliders-horizontal",
        )  # fmt: skip
        first = translate("AnswerEditor", "It is the first already.")
        menu.add(
            translate("AnswerEditor", "Try earlier"), lambda: self.moved.emit(rule.key, -1),
            icon="arrow-up-down", reason="" if at else first,
        )  # fmt: skip
        last = translate("AnswerEditor", "Only the main text comes after it.")
        menu.add(
            translate("AnswerEditor", "Try later"), lambda: self.moved.emit(rule.key, 1),
            icon="arrow-up-down", reason="" if at < len(plan.rules) - 2 else last,
        )  # fmt: skip
        menu.add(
            translate("AnswerEditor", "Leave out")
            if rule.on
            else translate("AnswerEditor", "Use again"),
            lambda: self.switched.emit(rule.key, not rule.on),
            icon="pause" if rule.on else "play",
        )
        menu.addSeparator()
        menu.add(
            translate("AnswerEditor", "Delete"), lambda: self.removed.emit(rule.key),
            icon="trash-2", danger=True,
        )  # fmt: skip
        menu.aboutToHide.connect(menu.deleteLater)
        menu.under(under, end=True)
