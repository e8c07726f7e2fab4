"""The editor of a draft: name, category, language, header, body, variables, footer, buttons.

What is typed becomes a ``Definition`` at once; the page keeps it, checks it and previews it.

Invariant: putting a definition in and reading it out gives the same definition, and nothing that
was typed is lost by switching a kind of header back and forth.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.template_rules import BODY_MOST, FOOTER_MOST, HEADER_MOST, Check
from app.domain.template_shapes import CATEGORIES, HEADER_KINDS, Definition, blanks
from app.ui.models.template_words import LANGUAGES, category_words, language_words
from app.ui.pages.templates.blanks_edit import BlanksEdit
from app.ui.pages.templates.buttons_box import ButtonsBox
from app.ui.pages.templates.stepper import Stepper
from app.ui.pages.templates.variables_box import VariablesBox
from app.ui.style.look import theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.chips import IconLabel, NumberTag
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field, LineEdit
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.spared import spare
from app.ui.widgets.themed import sides


class TemplateEditor(Panel):
    """Signals: ``edited(object)`` a Definition; ``submit_wanted()``, ``duplicate_wanted()``,
    ``copy_wanted()``, ``discard_wanted()``, ``emoji_wanted(object)`` the button,
    ``side_wanted(bool)`` where the preview has no room of its own.
    """

    edited = Signal(object)
    submit_wanted = Signal()
    duplicate_wanted = Signal()
    copy_wanted = Signal()
    discard_wanted = Signal()
    emoji_wanted = Signal(object)
    side_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__("surface.base")
        self._putting = False
        self._kept = Definition()
        self.by_hand = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(Line())
        self.banner = Banner("danger", "", stacked=True, flat=True)
        self.banner.hide()
        column.addWidget(self.banner)
        self.content = Panel("surface.base")
        area = scrolled(self.content)
        self.area = area
        inner = QVBoxLayout(self.content)
        inner.setContentsMargins(20, 12, 20, 12)
        inner.setSpacing(10)
        inner.addLayout(self._names())
        inner.addWidget(self._header_box())
        inner.addWidget(self._body_box())
        self.variables = VariablesBox()
        inner.addWidget(self.variables)
        inner.addWidget(self._footer_box())
        self.buttons = ButtonsBox()
        inner.addWidget(self.buttons)
        inner.addStretch(1)
        column.addWidget(area, 1)
        column.addWidget(self._foot())
        self._wire()

    # Building

    def _head(self) -> QWidget:
        holder = QWidget()
        holder.setFixedHeight(theme().row("pageHeader"))
        row = QHBoxLayout(holder)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(10)
        self.title = ElidedLabel("", "message", "medium", mono=True)
        row.addWidget(self.title)
        self.tag = NumberTag("", "slate")
        row.addWidget(self.tag)
        row.addStretch(1)
        self.steps = Stepper()
        row.addWidget(self.steps)
        self.side = IconButton("panel-right", self.tr("Preview and checks"), checkable=True)
        self.side.clicked.connect(self.side_wanted)
        self.side.hide()
        row.addWidget(self.side)
        return holder

    def _names(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.name = Field(self.tr("Name"), content="mono", placeholder="order_ready")
        row.addWidget(self.name, 6)
        self.category = Combo(self.tr("Category"))
        for one in CATEGORIES:
            self.category.add(category_words(one), one)
        self.language = Combo(self.tr("Language"))
        for code in LANGUAGES:
            self.language.add(language_words(code), code)
        for words, combo in (
            (self.tr("Category"), self.category),
            (self.tr("Language"), self.language),
        ):
            column = QVBoxLayout()
            column.setSpacing(5)
            column.addWidget(PlainLabel(words, "small", "medium", "text.secondary"))
            column.addWidget(combo)
            column.addStretch(1)
            row.addLayout(column, 4)
        return row

    def _header_box(self) -> QWidget:
        box = Panel("surface.base", line="border.subtle", radius="lg")
        column = QVBoxLayout(box)
        column.setContentsMargins(13, 8, 13, 11)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Header"), weight="semibold"))
        head.addStretch(1)
        self.header_kind = Segmented(self.tr("Kind of header"), small=True)
        words = {
            "": self.tr("None"),
            "text": self.tr("Text"),
            "image": self.tr("Image"),
            "document": self.tr("Document"),
            "video": self.tr("Video"),
        }
        for kind in HEADER_KINDS:
            self.header_kind.add(kind, words[kind])
        head.addWidget(self.header_kind)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.header = BlanksEdit(self.tr("Header"), most=HEADER_MOST)
        row.addWidget(self.header, 5)
        self.header_sample = LineEdit(
            placeholder=self.tr("Sample for {{1}}"), name=self.tr("Sample for the header")
        )
        row.addWidget(self.header_sample, 3)
        column.addLayout(row)
        self.header_note = PlainLabel("", "small", role="text.secondary", wrap=True)
        column.addWidget(self.header_note)
        return box

    def _body_box(self) -> QWidget:
        box = Panel("surface.base", line="border.subtle", radius="lg")
        column = QVBoxLayout(box)
        column.setContentsMargins(13, 8, 13, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(PlainLabel(self.tr("Body"), weight="semibold"))
        head.addStretch(1)
        self.body = BlanksEdit(self.tr("Body"), most=BODY_MOST, lines=4)
        for icon, words, sign, keys in (
            ("bold", self.tr("Bold"), "*", "Ctrl+B"),
            ("italic", self.tr("Slanted"), "_", "Ctrl+I"),
            ("strikethrough", self.tr("Struck through"), "~", ""),
        ):
            button = IconButton(icon, words, shortcut=keys, small=True)
            button.clicked.connect(lambda _on=False, one=sign: self.body.wrap(one))
            head.addWidget(button)
            self._key_of(button, keys)
        self.emoji = IconButton("smile", self.tr("Emoji"), shortcut="Ctrl+E", small=True)
        self.emoji.clicked.connect(lambda _on=False: self.emoji_wanted.emit(self.emoji))
        head.addWidget(self.emoji)
        self._key_of(self.emoji, "Ctrl+E")
        self.add_blank = Button(self.tr("Variable"), icon="plus", size="small")
        self.add_blank.clicked.connect(lambda _on=False: self.body.add_blank())
        head.addSpacing(4)
        head.addWidget(self.add_blank)
        column.addLayout(head)
        column.addWidget(self.body)
        return box

    def _key_of(self, button: IconButton, keys: str) -> None:
        """The key that a button of the body names presses it while the body is written."""
        if keys:
            shortcut = QShortcut(QKeySequence(keys), self.body)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)

    def _footer_box(self) -> QWidget:
        box = Panel("surface.base", line="border.subtle", radius="lg")
        row = QHBoxLayout(box)
        row.setContentsMargins(*sides(13, 7, 9, 7))
        row.addWidget(PlainLabel(self.tr("Footer"), weight="semibold"), 3)
        self.footer = BlanksEdit(self.tr("Footer"), most=FOOTER_MOST)
        row.addWidget(self.footer, 9)
        return box

    def _foot(self) -> QWidget:
        bar = Panel("surface.sunken", sides=("top",))
        spare(bar)
        bar.setFixedHeight(theme().row("dialogFooter"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        self.saved_icon = IconLabel("circle-check", "success.text", 15)
        row.addWidget(self.saved_icon)
        self.saved = ElidedLabel("", "small", role="text.secondary")
        row.addWidget(self.saved, 1)
        self.discard = Button(self.tr("Discard"), "ghost", icon="trash-2")
        self.copy = Button(self.tr("Copy as JSON"), "ghost", icon="braces")
        self.duplicate = Button(self.tr("Duplicate"))
        self.submit = Button(self.tr("Submit for review"), "primary")
        for button in (self.discard, self.copy, self.duplicate, self.submit):
            row.addWidget(button)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow pane the lesser buttons show their icons alone, and other steps numbers."""
        self.steps.set_short(False)
        head = (self.title, self.tag, self.steps, self.side)
        shown = sum(one.sizeHint().width() + 10 for one in head if not one.isHidden())
        self.steps.set_short(shown + 30 > self.width())
        lesser = (self.copy, self.tr("Copy as JSON")), (self.discard, self.tr("Discard"))
        for button, words in lesser:
            button.set_short(False, words)
        kept = (self.saved_icon, self.saved, self.duplicate, self.submit)
        # the margins of the bar and its six gaps
        wanted = sum(one.sizeHint().width() + 8 for one in kept) + 40 + 8
        for button, words in lesser:
            if wanted + sum(one.sizeHint().width() + 8 for one, _ in lesser) > self.width():
                button.set_short(True, words)

    def _wire(self) -> None:
        self.name.textChanged.connect(lambda _text: self._changed())
        self.category.activated.connect(lambda _at: self._changed())
        self.language.activated.connect(lambda _at: self._changed())
        self.header_kind.chosen.connect(lambda _kind: self._changed())
        self.header_sample.textEdited.connect(lambda _text: self._changed())
        for field in (self.header, self.body, self.footer):
            field.edited.connect(lambda _text: self._changed())
        self.variables.edited.connect(self._changed)
        self.buttons.edited.connect(self._changed)
        self.submit.clicked.connect(lambda _on=False: self.submit_wanted.emit())
        self.duplicate.clicked.connect(lambda _on=False: self.duplicate_wanted.emit())
        self.copy.clicked.connect(lambda _on=False: self.copy_wanted.emit())
        self.discard.clicked.connect(lambda _on=False: self.discard_wanted.emit())

    # What is shown

    def put(self, definition: Definition) -> None:
        """Shows a definition; nobody is told."""
        self._putting = True
        self._kept = definition.tidied()
        self.name.setText(definition.name)
        if definition.category:
            self.category.choose(definition.category)
        if not self.language.choose(definition.language) and definition.language:
            self.language.add(language_words(definition.language), definition.language)
            self.language.choose(definition.language)
        self.header_kind.choose(definition.header_kind)
        self.header.put(definition.header)
        self.header_sample.setText(definition.header_sample)
        self.body.put(definition.body)
        self.footer.put(definition.footer)
        self.variables.put(self._kept.variables)
        self.buttons.put(definition.buttons)
        self._putting = False
        self._settle()

    def put_number(self, code: str, colour: str, name: str) -> None:
        """The number whose account the draft is for."""
        self.tag.set(code, colour, name)
        self.tag.setVisible(bool(code))

    def put_step(self, *, by_hand: bool) -> None:
        """Which way the template goes from here."""
        self.by_hand = by_hand
        if by_hand:
            self.steps.put([self.tr("Draft"), self.tr("In the register")], 0)
            self.submit.setText(self.tr("Enter into the register"))
        else:
            self.steps.put([self.tr("Draft"), self.tr("In review"), self.tr("Approved")], 0)
            self.submit.setText(self.tr("Submit for review"))
        self._fit()
        self.variables.note.setVisible(not by_hand)

    def put_saved(self, words: str) -> None:
        """When it was kept."""
        self.saved.setText(words)
        self._fit()

    def put_busy(self, busy: bool) -> None:
        """What is on its way to its review is neither written nor thrown away meanwhile."""
        for one in (self.content, self.discard):
            one.setEnabled(not busy)

    def definition(self) -> Definition:
        """What stands in the form."""
        body = self.body.text()
        known = {one.name: one for one in (*self._kept.variables, *self.variables.variables())}
        kind = self.header_kind.current()
        found = replace(
            self._kept,
            name=self.name.text().strip(),
            category=str(self.category.currentData() or ""),
            language=str(self.language.currentData() or ""),
            header_kind=kind,
            header=self.header.text() if kind == "text" else "",
            header_sample=self.header_sample.text().strip() if kind == "text" else "",
            body=body,
            footer=self.footer.text(),
            buttons=self.buttons.buttons(),
            variables=tuple(known.values()),
        )
        return found.tidied()

    def mark(self, checks: Sequence[Check]) -> None:
        """Red borders where something blocks."""
        wrong = {one.where for one in checks if one.blocks}
        self.name.edit.set_error("name" in wrong)
        self.header.set_error("header" in wrong)
        self.header_sample.set_error("header_sample" in wrong)
        self.body.set_error("body" in wrong)
        self.footer.set_error("footer" in wrong)
        missing = {one.removeprefix("sample:") for one in wrong if one.startswith("sample:")}
        self.variables.mark(frozenset(missing))
        self.buttons.mark(frozenset(wrong))

    def go_to(self, where: str) -> None:
        """Puts the focus on the field that a check names."""
        field: QWidget | None = {
            "name": self.name.edit,
            "category": self.category,
            "language": self.language,
            "header": self.header,
            "header_sample": self.header_sample,
            "body": self.body,
            "footer": self.footer,
            "buttons": self.buttons.add,
        }.get(where)
        if where.startswith("sample:"):
            field = self.variables.sample(where.removeprefix("sample:"))
        elif where.startswith("button:"):
            field = self.buttons.line(int(where.removeprefix("button:")))
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(field)

    def _changed(self) -> None:
        if self._putting:
            return
        definition = self.definition()
        self._kept = replace(
            definition,
            variables=tuple(
                {one.name: one for one in (*self._kept.variables, *definition.variables)}.values()
            ),
        )
        self._putting = True
        self.variables.put(definition.variables)
        self._putting = False
        self._settle()
        self.edited.emit(definition)

    def _settle(self) -> None:
        kind = self.header_kind.current()
        self.header.setVisible(kind == "text")
        self.header_sample.setVisible(kind == "text" and bool(blanks(self.header.text())))
        words = {
            "image": self.tr("Each send brings its own picture."),
            "document": self.tr("Each send brings its own document."),
            "video": self.tr("Each send brings its own video."),
        }.get(kind, "")
        self.header_note.setText(words)
        self.header_note.setVisible(bool(words))
        name = self.name.text().strip()
        self.title.setText(name or self.tr("New template"))
        self._fit()
