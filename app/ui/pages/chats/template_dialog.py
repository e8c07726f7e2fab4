"""Chooses an approved template for the open chat, fills its blanks, and shows what will be read.

Works with `console.templates`. Invariant: Send is offered only when every blank has its value;
nothing is sent from here, the answer goes to whoever asked.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.bidi import isolate, strip
from app.core.tasks import TaskOwner
from app.domain.folding import fold
from app.domain.rows import ChatRow
from app.domain.template_rows import TemplateRow
from app.domain.template_shapes import MEDIA_HEADERS, blanks, text_of
from app.domain.templates import TemplateUse
from app.services.console import Console
from app.ui import phrases
from app.ui.models.chat_preview import chat_name
from app.ui.style.look import theme
from app.ui.telling import tied
from app.ui.widgets.card import CardDialog
from app.ui.widgets.choice_list import ROW, ChoiceRows, ChoiceView, FindField
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.painting import draw_text
from app.ui.widgets.panel import Panel
from app.ui.widgets.themed import sides


def _said(row: TemplateRow) -> str:
    return phrases.listed((row.name, row.language, row.definition.body))


class _Rows(ChoiceRows):
    height = 46
    margins = (10, 4)

    def paint_choice(self, painter: QPainter, rect: QRect, row: Any) -> None:
        now, inner = theme(), rect
        half = inner.height() // 2
        first = QRect(inner.x(), inner.y(), inner.width(), half)
        ink, muted = now.color("text.primary"), now.color("text.secondary")
        draw_text(painter, first, row.name, now.font("body", "medium"), ink, rtl=now.rtl)
        small = now.font("small")
        end = now.color("text.muted")
        draw_text(painter, first, row.language, small, end, align="end", rtl=now.rtl)
        second = first.translated(0, half)
        body = " ".join(row.definition.body.split())
        draw_text(painter, second, body, small, muted, rtl=now.rtl)


class TemplateDialog(CardDialog):
    """`await result()` is the TemplateUse, or None."""

    def __init__(self, opener: QWidget, console: Console, tasks: TaskOwner, chat: ChatRow) -> None:
        title = self.title_for(chat)
        super().__init__(opener, title, width=760)
        tasks = tied(self, tasks)
        self._console = console
        self._chat = chat
        self._all: list[TemplateRow] = []
        self._row: TemplateRow | None = None
        self._fields: list[tuple[str, int, Field]] = []
        row = QHBoxLayout()
        row.setSpacing(18)
        side = QVBoxLayout()
        side.setSpacing(8)
        self.view = ChoiceView(self.tr("Approved templates"), _said, _Rows(), focusable=True)
        self.view.setFixedWidth(270)
        self.view.setMinimumHeight(330)
        self.search = FindField(self.tr("Find a template"), self.view)
        side.addWidget(self.search)
        side.addWidget(self.view, 1)
        self.none = PlainLabel("", "small", role="text.secondary", wrap=True)
        self.none.hide()
        side.addWidget(self.none)
        row.addLayout(side)
        form = QVBoxLayout()
        form.setSpacing(8)
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(*sides(2, 0, 6, 2))
        inner.setSpacing(10)
        self.bubble = Panel("bubble.out", line="accent.border", radius="lg")
        words = QVBoxLayout(self.bubble)
        words.setContentsMargins(12, 9, 12, 9)
        self.preview = PlainLabel("", "message", wrap=True, selectable=True)
        words.addWidget(self.preview)
        self.buttons_line = PlainLabel("", "small", "medium", "accent.text", wrap=True)
        words.addWidget(self.buttons_line)
        inner.addWidget(self.bubble)
        self._form = QVBoxLayout()
        self._form.setSpacing(8)
        inner.addLayout(self._form)
        inner.addStretch(1)
        area.setWidget(holder)
        holder.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        form.addWidget(area, 1)
        row.addLayout(form, 1)
        self.body.addLayout(row)
        cancel = self.add_button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        self.send = self.add_button(self.tr("Send"), "primary", icon="send-horizontal")
        self.send.clicked.connect(self._give)
        self.search.textChanged.connect(lambda _: self._fill())
        self.search.searched.connect(lambda _: self._onward())
        self.search.left.connect(self.reject)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self.view.activated.connect(lambda _: self._onward())
        self.start_on(self.search)
        self._picked(QModelIndex(), QModelIndex())
        tasks.start(self._load(), "templates to send")

    @classmethod
    def title_for(cls, chat: ChatRow) -> str:
        """The card's title: whom it goes to."""
        words = QCoreApplication.translate("TemplateDialog", "Send a template to {name}")
        return words.format(name=isolate(chat_name(chat)))

    async def _load(self) -> None:
        rows = await self._console.templates.approved_for(self._chat.number_id)
        self._all = sorted(rows, key=lambda row: (row.name, row.language))
        self._fill()

    def _fill(self) -> None:
        term = fold(self.search.text().strip())
        found = [
            row
            for row in self._all
            if term in fold(f"{row.name} {row.language} {row.definition.body}")
        ]
        self.none.setVisible(not found)
        self.none.setText(
            self.tr("No template fits these words.")
            if self._all
            else self.tr("This number has no approved template yet. Make one under Templates.")
        )
        self.view.show_rows(found)
        if not found:
            self._picked(QModelIndex(), QModelIndex())

    def _picked(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = now.data(ROW) if now.isValid() else None
        self._row = row if isinstance(row, TemplateRow) else None
        self._make_form()
        self._changed()

    # Blanks

    def _make_form(self) -> None:
        for _, _, field in self._fields:
            field.hide()
            field.deleteLater()
        self._fields = []
        row = self._row
        self.bubble.setVisible(row is not None)
        if row is None:
            return
        made = row.definition
        if made.header_kind in MEDIA_HEADERS:
            kinds = {
                "image": self.tr("Address of the picture"),
                "video": self.tr("Address of the video"),
                "document": self.tr("Address of the document"),
            }
            self._add("media", 0, kinds[made.header_kind], "", "https://", "ltr")
        for place, name in enumerate(blanks(made.header)):
            self._add("header", place, self.tr("Header, {blank}").format(blank=name), "", "")
        for place, name in enumerate(blanks(made.body)):
            blank = made.variable(name)
            label = blank.label or self.tr("Blank {name}").format(name=isolate(name))
            self._add("body", place, label, self._known(blank.source), blank.sample)
        for place, button in enumerate(made.buttons):
            if button.kind == "url" and blanks(button.value):
                label = self.tr("Button {name}").format(name=isolate(button.text))
                self._add("button", place, label, "", button.sample, "ltr")

    def _add(
        self, part: str, place: int, label: str, text: str, sample: str, content: Any = "text"
    ) -> None:
        field = Field(label, text=text, placeholder=sample, content=content, small=True)
        field.textChanged.connect(lambda _: self._changed())
        field.submitted.connect(partial(self._next, field))
        self._fields.append((part, place, field))
        self._form.addWidget(field)

    def _known(self, source: str) -> str:
        name = strip(self._chat.name)
        return {
            "name": name,
            "first_name": name.split()[0] if name else "",
            "phone": strip(phrases.phone(self._chat.address)),
        }.get(source, "")

    def _values(self, part: str) -> list[str]:
        return [strip(f.text()).strip() for kind, _, f in self._fields if kind == part]

    def _onward(self) -> None:
        """Enter in the list: to the first blank that is empty, else it is sent."""
        empty = [f for _, _, f in self._fields if not f.text().strip()]
        if empty:
            empty[0].edit.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._give()

    def _next(self, _field: Field) -> None:
        self._onward()

    def _changed(self) -> None:
        row = self._row
        reason = ""
        if row is None:
            reason = self.tr("Choose a template first.")
        else:
            filled = text_of(row.definition, self._values("header"), self._values("body"))
            self.preview.setText(filled)
            said = "   ".join(isolate(button.text) for button in row.definition.buttons)
            self.buttons_line.setText(said)
            self.buttons_line.setVisible(bool(said))
            left = sum(1 for _, _, field in self._fields if not field.text().strip())
            if left:
                reason = self.tr("%Ln blanks to fill before sending", "", left)
        self.send.set_reason(reason)

    def use(self) -> TemplateUse | None:
        """What would be sent now; None while blanks are empty."""
        row = self._row
        if row is None or any(not field.text().strip() for _, _, field in self._fields):
            return None
        buttons = [
            (place, strip(field.text()).strip())
            for part, place, field in self._fields
            if part == "button"
        ]
        found = self._console.templates.use(
            row, self._values("body"), self._values("header"), buttons
        )
        media = self._values("media")
        return replace(found, media_link=media[0]) if media else found

    def _give(self) -> None:
        found = self.use()
        if found is None:
            if self._row is not None:
                self._onward()
            return
        media = [field for part, _, field in self._fields if part == "media"]
        if media and not media[0].text().strip().lower().startswith(("https://", "http://")):
            media[0].set_error(self.tr("It has to begin with https://"))
            return
        self.done(found)
