"""The file of a template's header, chosen for one send: picture, document or video.

Invariant: the name that the customer sees is only asked for where a file has one.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.template_rows import AccountTemplates
from app.domain.template_shapes import MEDIA_HEADERS, Definition, blanks
from app.ui.file_dialog import file_dialog
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import PlainLabel


class HeaderFile(QWidget):
    """Signal: ``edited()``. ``path`` is the chosen file, empty for none."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.path = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self.label = PlainLabel("", "small", "medium", "text.secondary", wrap=True)
        column.addWidget(self.label)
        row = QHBoxLayout()
        self.choose = Button(self.tr("Choose file…"), icon="paperclip")
        self.choose.clicked.connect(lambda _on=False: self._open())
        row.addWidget(self.choose)
        row.addStretch(1)
        column.addLayout(row)
        words = self.tr("Name that the customer sees")
        self.shown_name = LineEdit(placeholder=words, name=words)
        column.addWidget(self.shown_name)

    def put(self, definition: Definition, account: AccountTemplates) -> None:
        """Asks for what this template's header takes; hides for none."""
        kind = definition.header_kind
        self.setVisible(kind in MEDIA_HEADERS)
        words = {
            "image": self.tr("Picture of the header"),
            "document": self.tr("Document of the header"),
            "video": self.tr("Video of the header"),
        }.get(kind, "")
        if words and account.file_headers and blanks(definition.body):
            words = self.tr("{what} ({provider} documents no values beside a file)").format(
                what=words, provider=account.title
            )
        self.label.setText(words)
        self.shown_name.setVisible(kind == "document")

    def clear(self) -> None:
        """No file."""
        self.path = ""
        self.shown_name.clear()
        self.choose.setText(self.tr("Choose file…"))

    def name(self) -> str:
        """The name that the customer sees."""
        return self.shown_name.text().strip()

    def put_file(self, path: str) -> None:
        """The chosen file; a name that the operator wrote stays."""
        unwritten = self.name() in ("", Path(self.path).name)
        self.path = path
        name = Path(path).name
        self.choose.setText(name if len(name) < 32 else f"{name[:14]}…{name[-14:]}")
        if unwritten:
            self.shown_name.setText(name)
        self.edited.emit()

    def _open(self) -> None:
        dialog = file_dialog(self.window(), self.label.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.put_file)
        dialog.open()
