"""How long automatic answers take, against what their provider waits.

Invariant: where nothing was answered yet no time is shown, only what is allowed.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.answers import Occasion
from app.services.answers import Pace
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.progress import ThinBar

translate = QCoreApplication.translate


class PaceBox(Panel):
    """Title, time and bar, and what happens when it is too late."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "surface.sunken", sides=("top", "bottom", "start", "end"), radius="md", parent=parent
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 10, 13, 12)
        column.setSpacing(9)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(translate("AnswerEditor", "Time to answer"), weight="medium"))
        head.addStretch(1)
        self.time = PlainLabel("", tabular=True)
        head.addWidget(self.time)
        column.addLayout(head)
        self.bar = ThinBar(translate("AnswerEditor", "Time to answer"))
        column.addWidget(self.bar)
        self.note = PlainLabel("", "small", role="text.secondary", wrap=True)
        column.addWidget(self.note)

    def put(self, pace: Pace, waits: float, occasion: Occasion, own: str) -> None:
        """``waits`` in seconds; ``own`` is what the provider sends by itself."""
        allowed = QLocale().toString(round(waits * 1000))
        if pace.count:
            self.time.setText(
                translate("AnswerEditor", "{ms} ms of {allowed} allowed").format(
                    ms=QLocale().toString(round(pace.median)), allowed=allowed
                )
            )
        else:
            self.time.setText(
                translate("AnswerEditor", "{allowed} ms allowed").format(allowed=allowed)
            )
        share = pace.median / (waits * 1000) if waits else 0.0
        role = "success.solid" if share < 0.5 else "warning.solid"
        self.bar.set(min(1.0, max(0.02, share) if pace.count else 0.0), role)
        seconds = translate("AnswerEditor", "%Ln seconds", "", round(waits))
        if occasion is Occasion.CALL:
            self.note.setText(
                translate(
                    "AnswerEditor",
                    "When this is off or later than {seconds}, the gateway sends its own text: "
                    "{text}",
                ).format(seconds=seconds, text=isolate(f"“{own}”"))
            )
        else:
            self.note.setText(
                translate(
                    "AnswerEditor",
                    "When this is off, no rule fits, or it is later than {seconds}, nothing is "
                    "sent. Groups and people who opted out get nothing.",
                ).format(seconds=seconds)
            )
