"""What goes out: a text, or an approved template with its blanks filled and its file chosen.

Invariant: nothing is given while a blank is empty or a file is missing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.core.bidi import is_rtl, ltr
from app.core.tasks import TaskOwner
from app.domain.template_rows import TemplateRow
from app.domain.template_shapes import MEDIA_HEADERS, blanks, text_of
from app.domain.templates import TemplateUse
from app.ui.style.look import theme
from app.ui.widgets.combo import Combo
from app.ui.widgets.fields import Field
from app.ui.widgets.header_file import HeaderFile
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from app.services.console import Console

_TEXT, _TEMPLATE = "text", "template"
_TEXT_MOST = 4096


class ContentField(QWidget):
    """Signal: `changed()`."""

    changed = Signal()

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__()
        self._console = console
        self._tasks = tasks
        self._number = 0
        self._kept: TemplateUse | None = None
        self._rows: list[TemplateRow] = []
        self._fields: list[tuple[str, Field]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.kind = Segmented(self.tr("What goes out"), small=True)
        self.kind.add(_TEXT, self.tr("Text"))
        self.kind.add(_TEMPLATE, self.tr("Template"))
        self.kind.chosen.connect(lambda _key: self._shown())
        column.addWidget(self.kind)
        self.goes_with = PlainLabel("", "small", role="text.secondary", wrap=True)
        """The name of a file that the text goes out with; empty for none."""
        column.addWidget(self.goes_with)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("What is to be sent"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme().px(104))
        self.text.textChanged.connect(self.changed)
        column.addWidget(self.text)
        self.template = Combo(self.tr("Template"))
        self.template.currentIndexChanged.connect(lambda _at: self._template_chosen())
        column.addWidget(self.template)
        self._blanks = QVBoxLayout()
        self._blanks.setSpacing(6)
        column.addLayout(self._blanks)
        self.file = HeaderFile()
        self.file.edited.connect(self.changed)
        self.file.hide()
        column.addWidget(self.file)
        self.preview = PlainLabel("", "small", role="text.secondary", wrap=True)
        column.addWidget(self.preview)
        self.count = PlainLabel("", "caption", role="text.muted", tabular=True, align="end")
        column.addWidget(self.count)
        self.text.textChanged.connect(self._say_count)
        self.text.textChanged.connect(self._turn)
        self._turn()
        self._shown()

    def set_number(self, number_id: int) -> None:
        """The number that it goes out from."""
        self._number = number_id
        offers = self._console.numbers.offers(number_id)
        texts, templates = offers["text"], offers["templates"]
        self.kind.setVisible(templates.offered and texts.offered)
        reason = "" if templates.enabled else templates.reason
        self.kind.set_enabled(_TEMPLATE, templates.enabled, reason)
        if not texts.offered and templates.offered:
            self.kind.choose(_TEMPLATE)
        elif not templates.offered:
            self.kind.choose(_TEXT)
        self._shown()
        self._tasks.start(self._load(number_id), "templates of a number")

    def put(self, text: str, use: TemplateUse | None) -> None:
        """Something to begin with."""
        self._kept = use
        if use is None:
            self.text.setPlainText(text)
        self.kind.choose(_TEXT if use is None else _TEMPLATE)
        self._shown()

    def words(self) -> str:
        """What the customer reads."""
        use = self.use()
        return use.text if use is not None else self.text.toPlainText().strip()

    def use(self) -> TemplateUse | None:
        """The template with its values; None for a text."""
        if self.kind.current() != _TEMPLATE:
            return None
        row = self._row()
        if row is None:
            return self._kept
        header, body = self._values("header"), self._values("body")
        buttons = [
            (int(part.removeprefix("button:")), field.text().strip())
            for part, field in self._fields
            if part.startswith("button:")
        ]
        use = self._console.templates.use(row, body, header, buttons)
        if not use.media_kind:
            return use
        return replace(use, media_path=self.file.path, media_name=self.file.name())

    def problem(self) -> str:
        """Why this can't be taken; empty where it can."""
        if self.kind.current() != _TEMPLATE:
            length = len(self.text.toPlainText().strip())
            if not length and not self.goes_with.text():
                return self.tr("Write what is to be sent.")
            if length > _TEXT_MOST:
                return QCoreApplication.translate(
                    "Composer", "The text is longer than %Ln characters.", "", _TEXT_MOST
                )
            return ""
        row = self._row()
        if row is None:
            return "" if self._kept is not None else self.tr("Choose a template.")
        if any(not field.text().strip() for _, field in self._fields):
            return self.tr("Fill every blank.")
        if row.definition.header_kind in MEDIA_HEADERS and not self.file.path:
            return self.tr("Choose the header’s file.")
        return ""

    async def _load(self, number_id: int) -> None:
        rows = await self._console.templates.approved_for(number_id)
        if number_id != self._number:
            return
        self._rows = rows
        self.template.blockSignals(True)
        self.template.clear()
        for row in rows:
            self.template.add(f"{row.name} · {row.language}" if row.language else row.name, row)
        if self._kept is not None:
            for at, row in enumerate(rows):
                if (row.name, row.language) == (self._kept.name, self._kept.language):
                    self.template.setCurrentIndex(at)
        self.template.blockSignals(False)
        self._template_chosen()

    def _row(self) -> TemplateRow | None:
        row = self.template.currentData()
        return row if isinstance(row, TemplateRow) else None

    def _template_chosen(self) -> None:
        for _, field in self._fields:
            field.hide()
            field.deleteLater()
        self._fields = []
        row = self._row()
        if row is not None:
            same = self._kept is not None and self._kept.name == row.name
            parts = [("body", row.definition.body)]
            if row.definition.header_kind == "text":
                parts.insert(0, ("header", row.definition.header))
            for part, text in parts:
                kept = getattr(self._kept, part) if same else ()
                for at, name in enumerate(blanks(text)):
                    label = self.tr("Blank {name}").format(name=name)
                    field = Field(label, text=kept[at] if at < len(kept) else "", small=True)
                    field.textChanged.connect(lambda _text: self._say_preview())
                    self._fields.append((part, field))
                    self._blanks.addWidget(field)
            self._button_fields(row, same=same)
            self._put_file(row, same=same)
        self._shown()

    def _button_fields(self, row: TemplateRow, *, same: bool) -> None:
        kept = dict(self._kept.buttons) if same and self._kept is not None else {}
        for at, button in enumerate(row.definition.buttons):
            if button.kind != "url" or not blanks(button.value):
                continue
            label = self.tr("End of the link “{name}”").format(name=button.text)
            field = Field(label, text=kept.get(at, ""), small=True)
            field.textChanged.connect(lambda _text: self._say_preview())
            self._fields.append((f"button:{at}", field))
            self._blanks.addWidget(field)

    def _put_file(self, row: TemplateRow, *, same: bool) -> None:
        self.file.clear()
        account = self._console.templates.account(row.account_id)
        if account is not None:
            self.file.put(row.definition, account)
        if same and self._kept is not None and self._kept.media_path:
            self.file.put_file(self._kept.media_path)
            self.file.shown_name.setText(self._kept.media_name)

    def _values(self, part: str) -> list[str]:
        return [field.text().strip() for one, field in self._fields if one == part]

    def _shown(self) -> None:
        templates = self.kind.current() == _TEMPLATE
        self.text.setVisible(not templates)
        self.goes_with.setVisible(not templates and bool(self.goes_with.text()))
        self.count.setVisible(not templates)
        self.template.setVisible(templates)
        self.preview.setVisible(templates)
        for _, field in self._fields:
            field.setVisible(templates)
        row = self._row()
        kind = row.definition.header_kind if row is not None else ""
        self.file.setVisible(templates and kind in MEDIA_HEADERS)
        self._say_preview()

    def _say_preview(self) -> None:
        row = self._row()
        if row is not None:
            said = text_of(row.definition, self._values("header"), self._values("body"))
        elif self._kept is not None:
            said = self._kept.text
        else:
            said = self.tr("No approved template is known for this number.")
        self.preview.setText(said)
        self.changed.emit()

    def _turn(self) -> None:
        """The field reads as its first strong letter does."""
        rtl = is_rtl(self.text.toPlainText(), theme().rtl)
        flag = Qt.LayoutDirection
        wanted = flag.RightToLeft if rtl else flag.LeftToRight
        align = Qt.AlignmentFlag
        side = (align.AlignRight if rtl else align.AlignLeft) | align.AlignAbsolute
        option = self.text.document().defaultTextOption()
        if (option.textDirection(), option.alignment()) != (wanted, side):
            option.setTextDirection(wanted)
            option.setAlignment(side)
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            self.text.document().setDefaultTextOption(option)

    def _say_count(self) -> None:
        length = len(self.text.toPlainText())
        self.count.setText(ltr(f"{length} / {_TEXT_MOST}") if length > 3_000 else "")
        self.count.set_role("danger.text" if length > _TEXT_MOST else "text.muted")
