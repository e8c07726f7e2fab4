"""Under the list of deliveries: whether it is live, and how fast the receiver answers.

Invariant: what is told of a pause names what it holds back.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from app.ui.digits import figures
from app.ui.widgets.chips import StateDot
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.panel import Panel


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("DeliveryList", text, "", number)


class DeliveryFoot(Panel):
    """``put_live`` and ``put_pace`` show other figures."""

    def __init__(self) -> None:
        super().__init__("surface.base", sides=("top",))
        self.setFixedHeight(31)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        self.live = StateDot("ok", _tr("Live"), size="small", role="text.secondary")
        row.addWidget(self.live)
        row.addStretch(1)
        self.pace = ElidedLabel("", "small", role="text.secondary", tabular=True, align="end")
        row.addWidget(self.pace, 100)

    def put_live(self, *, paused: bool, missed: int) -> None:
        """``missed``: how many came while it was paused."""
        if paused:
            self.live.set("look", _tr("Paused, %Ln new", missed) if missed else _tr("Paused"))
        else:
            self.live.set("ok", _tr("Live"))

    def put_pace(self, median: float, slowest: float) -> None:
        """In milliseconds; nothing was answered yet where there is no slowest."""
        words = _tr("Median answer {median} ms, slowest {slowest} ms")
        shown = words.format(median=_figure(median), slowest=_figure(slowest))
        self.pace.setText(shown if slowest else "")


def _figure(ms: float) -> str:
    return figures(f"{ms:.0f}" if ms >= 1 else f"{ms:.1f}")
