"""Where the account is, and its keys: fields generated from the provider's declaration.

Invariant: no field of this form is known here; a provider with other credentials needs no
change.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.ui.dialogs.wizard.step_head import StepHead
from app.ui.dialogs.wizard.test_panel import ConnectionTest
from app.ui.style.look import theme
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.section import CollapsibleSection
from app.ui.widgets.themed import sides
from app.ui.wording import said

if TYPE_CHECKING:
    from app.services.accounts import ProviderInfo

# Entered in steps of their own.
ELSEWHERE = frozenset({"session_cookie", "webhook_secret"})
_PATH = re.compile(r"\s*(\w+)\s*[=:]\s*(GET|POST|PUT|PATCH|DELETE)\s+(/\S*)\s*", re.I)


class ConnectionStep(QWidget):
    """Signals: ``changed()`` what is tested was edited; ``submitted()`` Enter in a field."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, info: ProviderInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._info = info
        row = QHBoxLayout(self)
        # the form has room for its rings, so that it begins where the other steps do
        row.setContentsMargins(*sides(30, 30, 32, 20))
        row.setSpacing(36)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(16)
        title = self.tr("Connect {provider}").format(provider=info.title)
        column.addWidget(StepHead(title, said(info.description)))
        self.name = Field(self.tr("Name, for you"), text=info.title)
        self.name.edit.setMaxLength(60)
        self.address = Field(
            self.tr("Address"),
            text=info.default_base_url,
            content="mono",
            placeholder="https://gateway.example.com",
            helper=self.tr("The documented address; change it only if yours is another.")
            if info.default_base_url
            else self.tr("Of the server that runs it."),
        )
        column.addWidget(self.name)
        column.addWidget(self.address)
        self.fields: dict[str, Field] = {}
        for field in info.fields:
            if field.name in ELSEWHERE:
                continue
            made = Field(
                said(field.label),
                content="secret" if field.secret else "mono",
                helper=said(field.help),
                note=self.tr("optional") if field.optional else "",
            )
            self.fields[field.name] = made
            column.addWidget(made)
        column.addWidget(self._paths_section())
        column.addStretch(1)
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setWidget(form)
        form.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        row.addWidget(area, 10)
        self.test = ConnectionTest()
        row.addWidget(self.test, 10)
        self.paths_edit.textChanged.connect(self._edited)
        for one in (self.address, *self.fields.values()):
            one.textChanged.connect(self._edited)
        for one in (self.name, self.address, *self.fields.values()):
            one.submitted.connect(self.submitted)

    def _paths_section(self) -> QWidget:
        section = CollapsibleSection(self.tr("Other paths"), line=False, margin=0)
        section.body.addWidget(
            PlainLabel(
                self.tr(
                    "Some paths are assumed, because the documents do not give them. Correct one "
                    "a line, as list_scheduled = GET /scheduled-messages"
                ),
                "small",
                role="text.muted",
                wrap=True,
            )
        )
        self.paths_edit = QPlainTextEdit()
        self.paths_edit.setAccessibleName(self.tr("Other paths, one a line"))
        self.paths_edit.setFont(theme().font("small", mono=True))
        self.paths_edit.setFixedHeight(theme().px(72))
        self.paths_edit.setTabChangesFocus(True)
        section.body.addWidget(self.paths_edit)
        section.set_open(False)
        return section

    @property
    def first(self) -> QWidget:
        """The field to begin with: the first empty one."""
        for one in (self.address, *self.fields.values()):
            if not one.text():
                return one.edit
        return self.name.edit

    def credentials(self) -> dict[str, Any]:
        """What was entered, without what was left empty."""
        found = {name: field.text().strip() for name, field in self.fields.items()}
        return {name: text for name, text in found.items() if text}

    def base_url(self) -> str:
        return self.address.text().strip().rstrip("/")

    def account_name(self) -> str:
        return self.name.text().strip() or self._info.title

    def paths(self) -> dict[str, str]:
        """Operation to ``METHOD /path``, of the lines that make sense."""
        found = {}
        for line in self.paths_edit.toPlainText().splitlines():
            match = _PATH.fullmatch(line)
            if match is not None:
                found[match[1]] = f"{match[2].upper()} {match[3]}"
        return found

    def ready(self) -> bool:
        """Marks what is missing; whether nothing is."""
        wrong: list[Field] = []
        url = self.base_url()
        if not url.lower().startswith(("https://", "http://")) or len(url) < 9:
            self.address.set_error(self.tr("Write the whole address, beginning with https://"))
            wrong.append(self.address)
        optional = {one.name for one in self._info.fields if one.optional}
        for name, field in self.fields.items():
            if name not in optional and not field.text().strip():
                field.set_error(self.tr("{field} is missing.").format(field=field.label.text()))
                wrong.append(field)
        if wrong:
            wrong[0].edit.setFocus()
        return not wrong

    def _edited(self) -> None:
        for one in (self.address, *self.fields.values()):
            one.set_error("")
        # what was or is being tested is not what stands here now
        self.test.clear()
        self.changed.emit()
