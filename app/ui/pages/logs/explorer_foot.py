"""The foot of the explorer: what is left of the limits of a call, and the buttons that end it.

Invariant: what is told of limits is the one that is nearest to its end.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.explorer import LimitLeft
from app.ui.digits import figures
from app.ui.style.look import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.progress import ThinBar
from app.ui.widgets.spared import spare
from app.ui.wording import said


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExplorerTab", text)


class ExplorerFoot(Panel):
    """Signals: `clear_wanted()`, `send_wanted()`."""

    clear_wanted = Signal()
    send_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface.sunken", sides=("top",), parent=parent)
        spare(self)
        self.setFixedHeight(theme().row("dialogFooter"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        self.gauge = IconLabel("gauge", "text.secondary", 14)
        self.left_bar = ThinBar(_tr("What is left of the limit"), width=62)
        self.left = PlainLabel("", "small", tabular=True)
        for widget in (self.gauge, self.left_bar, self.left):
            row.addWidget(widget)
        row.addStretch(1)
        clear = Button(_tr("Clear"))
        clear.clicked.connect(self.clear_wanted)
        row.addWidget(clear)
        self.send = Button("", "primary", icon="send", keys="Ctrl+Enter")
        self.send.clicked.connect(self.send_wanted)
        row.addWidget(self.send)

    def put_action(self, *, changes: bool, destructive: bool) -> None:
        """What the button says it does."""
        self.send.setText(_tr("Send for real") if changes else _tr("Ask"))
        self.send.set_variant("danger-solid" if destructive else "primary")

    def put_limits(self, found: Sequence[LimitLeft]) -> None:
        """What a call has left; nothing is told without limits."""
        for widget in (self.gauge, self.left_bar, self.left):
            widget.setVisible(bool(found))
        if found:
            tight = min(found, key=lambda one: one.left / one.total)
            share = tight.left / tight.total
            self.left_bar.set(share, "success.solid" if share > 0.2 else "warning.solid")
            self.left.setText(
                _tr("{left} of {total}").format(
                    left=figures(tight.left), total=figures(tight.total)
                )
            )
            self.left.setAccessibleDescription(said(tight.words))
