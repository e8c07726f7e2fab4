"""Step three: what the campaign says, and how it reads for each person.

Invariant: what the preview shows is made by the same code that makes the message at its send.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core import bidi
from app.core.tasks import TaskOwner
from app.domain.campaigns import Role
from app.domain.template_rows import TemplateRow
from app.domain.template_shapes import Definition, as_document
from app.domain.templates import TemplateState
from app.services.campaigns_columns import blanks_for
from app.services.campaigns_words import (
    blanks_of,
    definition_of,
    needed_columns,
    needs_file,
    unknown_fields,
    words_for,
)
from app.ui import phrases
from app.ui.pages.campaigns.blank_row import blank_row, unfilled
from app.ui.pages.campaigns.words import language, number, tr
from app.ui.pages.campaigns.work import Work
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.combo import Combo
from app.ui.widgets.header_file import HeaderFile
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.panel import Panel
from app.ui.widgets.phone_bubble import PhoneBubble
from app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from app.services.console import Console

_TEXT_LIMIT = 4_096


class MessageStep(Panel):
    """Signals: `ready(bool)`; `changed` the columns that are needed may be others."""

    ready = Signal(bool)
    changed = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._console = console
        self._tasks = tasks
        self._work = Work()
        self._rows: dict[str, list[TemplateRow]] = {}
        self._at = 0
        self._filling = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._form())
        row.addWidget(area, 3)
        row.addWidget(self._preview(), 2)

    def _form(self) -> QWidget:
        box = Panel("surface.base")
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(14)
        self.kind = Segmented(tr("What is sent"))
        self.kind.add("template", tr("Template"), icon="layout-template")
        self.kind.add("text", tr("Free text"), icon="message-circle")
        self.kind.chosen.connect(self._kind_chosen)
        column.addWidget(self.kind)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._template_form())
        self.stack.addWidget(self._text_form())
        column.addWidget(self.stack)
        self.problem = Banner("warning", "")
        self.problem.hide()
        column.addWidget(self.problem)
        column.addStretch(1)
        return box

    def _template_form(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(tr("Template"), "small", "medium", "text.secondary"))
        self.template = Combo(tr("Template"))
        self.template.setPlaceholderText(tr("Choose a template"))
        self.template.activated.connect(lambda _: self._template_chosen())
        column.addWidget(self.template)
        self.none = PlainLabel("", "small", role="text.secondary", wrap=True)
        column.addWidget(self.none)
        column.addSpacing(8)
        self.blanks = QVBoxLayout()
        self.blanks.setSpacing(12)
        column.addLayout(self.blanks)
        self.file = HeaderFile()
        self.file.edited.connect(self._file_chosen)
        self.file.shown_name.textEdited.connect(lambda _text: self._file_chosen())
        self.file.hide()
        column.addWidget(self.file)
        column.addStretch(1)
        return box

    def _text_form(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(tr("Text"), "small", "medium", "text.secondary"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Text"))
        self.text.setMinimumHeight(150)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._typed)
        column.addWidget(self.text)
        foot = QHBoxLayout()
        self.columns = QHBoxLayout()
        self.columns.setSpacing(6)
        foot.addLayout(self.columns)
        foot.addStretch(1)
        self.length = PlainLabel("", "small", role="text.muted", tabular=True)
        foot.addWidget(self.length)
        column.addLayout(foot)
        return box

    def _preview(self) -> QWidget:
        box = Panel("canvas.chat", sides=("start",))
        box.setMaximumWidth(360)
        column = QVBoxLayout(box)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(6)
        self.who = PlainLabel("", "body", "semibold")
        head.addWidget(self.who, 1)
        self.before = IconButton("chevron-left", tr("The person before"), small=True)
        self.after = IconButton("chevron-right", tr("The next person"), small=True)
        self.before.clicked.connect(lambda _checked=False: self._step(-1))
        self.after.clicked.connect(lambda _checked=False: self._step(1))
        head.addWidget(self.before)
        head.addWidget(self.after)
        column.addLayout(head)
        self.to = ElidedLabel("", "small", role="text.secondary")
        column.addWidget(self.to)
        self.bubble = PhoneBubble(310)
        column.addWidget(self.bubble)
        column.addStretch(1)
        return box

    # Showing

    def put(self, work: Work) -> None:
        """Shows what is being written."""
        self._work = work
        self._at = 0
        free = self._console.campaigns.free_text(work.number_id)
        offers = self._console.numbers.offers(work.number_id)
        templates = offers["templates"].offered
        self.kind.set_enabled(
            "text", free,
            "" if free else tr("This number sends free text only within 24 hours of a reply."),
        )  # fmt: skip
        self.kind.set_enabled(
            "template", templates, "" if templates else tr("This number sends no templates.")
        )
        kind = "template" if work.plan.template or (templates and not work.plan.text) else "text"
        kind = kind if (free if kind == "text" else templates) else ("text" if free else "template")
        self.kind.choose(kind)
        self.stack.setCurrentIndex(0 if kind == "template" else 1)
        self._filling = True
        self.text.setPlainText(work.plan.text)
        self._filling = False
        self._column_buttons()
        self._tasks.latest(self._load(), "templates")
        self._show()

    async def _load(self) -> None:
        work = self._work
        row = self._console.numbers.by_id().get(work.number_id)
        account = row.account_id if row is not None else 0
        every, self._rows = await self._console.templates.all(), {}
        for one in every:
            usable = one.state in (TemplateState.APPROVED, TemplateState.NOT_CHECKED)
            if one.account_id == account and usable and _fits(one.definition):
                self._rows.setdefault(one.name, []).append(one)
        self.template.clear()
        for name, rows in sorted(self._rows.items()):
            languages = bidi.ltr(", ".join(one.language for one in rows))
            self.template.add(f"{name}  ·  {languages}", name, icon="layout-template")
        if work.plan.template and work.plan.template not in self._rows:
            self.template.add(work.plan.template, work.plan.template, icon="layout-template")
        self.template.setCurrentIndex(-1)
        self.template.choose(work.plan.template)
        self.none.setVisible(not self._rows)
        self.none.setText(
            tr("No approved template is known for this number. Sync them on the Templates page.")
        )  # fmt: skip
        self._blank_rows()
        self._show()

    def _kind_chosen(self, key: str) -> None:
        self.stack.setCurrentIndex(0 if key == "template" else 1)
        if key == "text":
            self._work.change(template="", definitions=(), blanks=needed_columns(self._work.plan))
        elif self.template.currentIndex() >= 0:
            self._template_chosen()
        self._told()

    def _template_chosen(self) -> None:
        rows = self._rows.get(str(self.template.currentData()), [])
        if not rows:
            return
        # one file goes to all: languages with another kind of header are left out
        rows = [one for one in rows if one.definition.header_kind == rows[0].definition.header_kind]
        definitions = tuple(
            (one.language, json.dumps(as_document(one.definition), ensure_ascii=False))
            for one in rows
        )
        parts = [one.part for one in blanks_of(rows[0].definition)]
        codes = [one.language for one in rows]
        own = next((code for code in codes if code.startswith("en")), codes[0])
        plan = self._work.plan
        self._work.change(
            template=rows[0].name,
            definitions=definitions,
            language=plan.language if plan.language in codes else own,
            blanks=blanks_for(plan.columns, parts),
            app_name=self._console.templates.use(rows[0]).app_name,
            text="",
            media_path="",
            media_name="",
        )
        self._blank_rows()
        self._told()

    def _blank_rows(self) -> None:
        while (item := self.blanks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        definition = definition_of(self._work.plan, self._work.plan.language)
        if definition is None:
            self.file.hide()
            return
        self._put_file(definition)
        for place, blank in enumerate(blanks_of(definition)):
            self.blanks.addWidget(blank_row(self._work.plan, place, blank, self._fill_blank))

    def _put_file(self, definition: Definition) -> None:
        plan = self._work.plan
        row = self._console.numbers.by_id().get(self._work.number_id)
        account = self._console.templates.account(row.account_id) if row is not None else None
        if account is None:
            return
        self._filling = True
        self.file.clear()
        self.file.put(definition, account)
        if plan.media_path:
            self.file.put_file(plan.media_path)
            self.file.shown_name.setText(plan.media_name)
        self._filling = False

    def _file_chosen(self) -> None:
        if not self._filling:
            self._work.change(media_path=self.file.path, media_name=self.file.name())
            self._told()

    def _fill_blank(self, place: int, source: str) -> None:
        blanks = list(self._work.plan.blanks)
        blanks += [""] * (place + 1 - len(blanks))
        blanks[place] = source
        self._work.change(blanks=tuple(blanks))
        self._told()

    def _column_buttons(self) -> None:
        while (item := self.columns.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        usable = [
            one.name for one in self._work.plan.columns if one.role in (Role.NAME, Role.VALUE)
        ]
        for name in usable[:6]:
            button = Button(bidi.isolate(name), "soft", icon="plus", size="small")
            button.clicked.connect(lambda _checked=False, name=name: self._insert(name))
            self.columns.addWidget(button)

    def _insert(self, name: str) -> None:
        self.text.insertPlainText(f"{{{name}}}")
        self.text.setFocus()

    def _typed(self) -> None:
        if self._filling:
            return
        self._work.change(text=self.text.toPlainText())
        self._work.change(blanks=needed_columns(self._work.plan))
        self._told()

    def _told(self) -> None:
        self.changed.emit()
        self._show()

    # Preview

    def _people(self) -> list[int]:
        found = self._work.findings
        if found is None:
            return []
        return [at for at, one in enumerate(found.rows[:5_000]) if one.verdict.sends]

    def _step(self, by: int) -> None:
        self._at += by
        self._show()

    def _show(self) -> None:
        work = self._work
        people = self._people()
        self._at = max(0, min(self._at, len(people) - 1))
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at < len(people) - 1)
        if work.audience is None or work.findings is None or not people:
            self.who.setText(tr("Nobody to show"))
            self.to.setText("")
            words = ""
        else:
            at = people[self._at]
            one = work.findings.rows[at]
            self.who.setText(
                tr("Row {n} of {all}").format(n=number(at + 1), all=number(len(work.audience.rows)))
            )
            parts = [bidi.isolate(one.name)] if one.name else []
            parts.append(phrases.phone(one.digits))
            if one.language:
                parts.append(language(one.language))
            self.to.setText(" · ".join(parts))
            words = words_for(work.plan, one.language, work.audience.rows[at])
        definition = definition_of(work.plan, "") if work.plan.template else None
        buttons = definition.buttons if definition is not None else ()
        kind = definition.header_kind if definition is not None and needs_file(work.plan) else ""
        shown = Definition(name="", body=words, buttons=buttons, header_kind=kind)
        self.bubble.put(
            shown, {}, "", phrases.clock_time(self._console.clock.now_ms()), tr("Preview")
        )
        self.bubble.setVisible(bool(words))
        self._tell()

    def _tell(self) -> None:
        plan, problem = self._work.plan, ""
        if self.kind.current() == "text":
            self.length.setText(bidi.ltr(f"{number(len(plan.text))} / {number(_TEXT_LIMIT)}"))
            strange = unknown_fields(plan)
            if strange:
                problem = tr("No column is named {name}.").format(name=bidi.isolate(strange[0]))
            elif len(plan.text) > _TEXT_LIMIT:
                problem = tr("The text is too long.")
            ready = bool(plan.text.strip()) and not problem
        else:
            definition = definition_of(plan, plan.language)
            problem = unfilled(plan, definition)
            if not problem and plan.template and needs_file(plan) and not plan.media_path:
                problem = tr("Choose the header’s file.")
            ready = bool(plan.template) and not problem
        self.problem.setVisible(bool(problem))
        self.problem.set(problem)
        self.ready.emit(ready)


def _fits(definition: Definition) -> bool:
    """Whether enough is known of a template to send it to many."""
    return bool(definition.body)
