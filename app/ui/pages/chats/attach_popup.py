"""Attach by link: the address of a file that the provider fetches, and words to go with it.

Invariant: nothing of this computer is uploaded; an address is checked before it is sent.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line
from app.ui.widgets.popup import PopupFrame


class AttachPopup(PopupFrame):
    """Signal: `given(url, caption)`."""

    given = Signal(str, str)

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor, "", margin=0)
        self._given = False
        self.setAccessibleName(self.tr("Attach"))
        form = QVBoxLayout()
        form.setContentsMargins(14, 12, 14, 12)
        form.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("link", "accent.text"))
        head.addWidget(PlainLabel(self.tr("File from a link"), weight="semibold"), 1)
        head.addWidget(PlainLabel(self.tr("the provider fetches it"), "small", role="text.muted"))
        form.addLayout(head)
        self.why = PlainLabel("", "small", role="warning.text", wrap=True)
        self.why.hide()
        form.addWidget(self.why)
        self.url = Field(self.tr("Address"), placeholder="https://", content="ltr")
        self.caption = Field(self.tr("Caption"), note=self.tr("optional"))
        form.addWidget(self.url)
        form.addWidget(self.caption)
        row = QHBoxLayout()
        row.addStretch(1)
        self.send = Button(self.tr("Send"), "primary", end_icon="send-horizontal")
        self.send.setEnabled(False)
        row.addWidget(self.send)
        form.addLayout(row)
        self.body.addLayout(form)
        self.body.addWidget(Line())
        self.note = PlainLabel("", "small", role="text.muted", wrap=True)
        self.note.setContentsMargins(14, 8, 14, 12)
        self.body.addWidget(self.note)
        self.say_how(takes_files=False)
        self.url.textChanged.connect(self._typed)
        self.url.submitted.connect(self._give)
        self.caption.submitted.connect(self._give)
        self.send.clicked.connect(self._give)

    def say_how(self, *, takes_files: bool) -> None:
        """What an address has to be; a number that takes files too is not said to take none."""
        self.note.setText(
            self.tr(
                "The address has to open without a login and end in .jpg, .png, .pdf, .mp4, .mp3 "
                "or the like."
            )
            if takes_files
            else self.tr(
                "This number’s API takes addresses, not files. The address has to open "
                "without a login and end in .jpg, .png, .pdf, .mp4, .mp3 or the like."
            )
        )

    def open_form(
        self, why: str = "", url: str = "", caption: str = "", clear_of: QWidget | None = None
    ) -> None:
        """Opens over its button; ``why`` says what led here, as a pasted picture."""
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.url.setText(url)
        self.caption.setText(caption)
        self.url.set_error("")
        self._given = False
        self.open_at(above=True, width=430, first=self.url.edit, clear_of=clear_of)

    def refuse(self, words: str) -> bool:
        """What was wrong with the address; the form stays open. False where it was closed."""
        if not self._given or not self.isVisible():
            return False
        self._given = False
        self.url.set_error(words)
        return True

    def _typed(self, text: str) -> None:
        self.send.setEnabled(bool(text.strip()))
        self.url.set_error("")

    def _give(self) -> None:
        url = self.url.text().strip()
        if url and not url.lower().startswith(("https://", "http://")):
            self.url.set_error(self.tr("It has to begin with https://"))
        elif url and not self._given:
            # a key that is held, or pressed twice, sends once
            self._given = True
            self.given.emit(url, self.caption.text().strip())
