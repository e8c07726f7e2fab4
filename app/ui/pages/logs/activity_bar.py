"""The bar over the activity log: query, kinds, only problems.

Invariant: what it asks for is exactly what the stream shows.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.activity_query import TOKENS
from app.services.activity_rows import Kind
from app.ui.pages.logs.query_field import QueryField
from app.ui.widgets.choices import Check
from app.ui.widgets.segmented import Segmented

_KINDS = {
    "all": frozenset(Kind),
    "call": frozenset({Kind.CALL}),
    "webhook": frozenset({Kind.WEBHOOK}),
    "app": frozenset({Kind.APP}),
    "audit": frozenset({Kind.AUDIT}),
    "sent": frozenset({Kind.SENT}),
}


class ActivityBar(QWidget):
    """Signals: `typed()` while typing, `chosen()` a kind or only problems, `left()` on Esc."""

    typed = Signal()
    chosen = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bar = QHBoxLayout(self)
        bar.setContentsMargins(20, 8, 20, 8)
        bar.setSpacing(8)
        self.query = QueryField(
            self.tr("Path, text, number:… status:… since:…"),
            TOKENS,
            name=self.tr("Filter the activity"),
        )
        self.query.setAccessibleDescription(
            self.tr(
                "Tokens: number:, account:, status: (500 or 4xx), operation:, source: (call, "
                "webhook, app, audit, sent), since:, until:, is:problem"
            )
        )
        self.query.textChanged.connect(lambda _text: self.typed.emit())
        self.query.left.connect(self.left)
        bar.addWidget(self.query, 1)
        self.kinds = Segmented(self.tr("Kinds of entries"), small=True)
        for key, words in (
            ("all", self.tr("All")),
            ("call", self.tr("API calls")),
            ("webhook", self.tr("Webhooks")),
            ("sent", self.tr("Sent")),
            ("app", self.tr("App")),
            ("audit", self.tr("Audit")),
        ):
            self.kinds.add(key, words)
        self.kinds.chosen.connect(lambda _key: self.chosen.emit())
        bar.addWidget(self.kinds)
        self.problems = Check(self.tr("Only problems"))
        self.problems.toggled.connect(lambda _on: self.chosen.emit())
        bar.addWidget(self.problems)

    def wanted(self) -> frozenset[Kind]:
        """The kinds that are to be shown."""
        return _KINDS[self.kinds.current()]

    def filters(self) -> bool:
        """Whether anything is left out."""
        return bool(self.query.text() or self.problems.isChecked() or self.kinds.current() != "all")

    def clear(self) -> None:
        """Nothing is left out any more, without signals."""
        self.blockSignals(True)
        self.query.clear()
        self.kinds.choose("all")
        self.problems.setChecked(False)
        self.blockSignals(False)
