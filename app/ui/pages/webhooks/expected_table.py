"""What each provider expects of whoever it delivers to, and how quickly it is answered here.

Invariant: there is a line for each provider that an account is of, and what is not known of one
is a dash.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.digits import figures
from app.ui.pages.webhooks.proof_words import deadline_words, proof_kind, retries_words
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line, Panel

if TYPE_CHECKING:
    from app.services.console import Console


def _tr(text: str) -> str:
    return QCoreApplication.translate("SubscriptionsTab", text)


class ExpectedTable(QWidget):
    """A title and a table of words; ``read`` fills it."""

    def __init__(self, console: Console, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._console = console
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = QHBoxLayout()
        title.setContentsMargins(20, 6, 20, 8)
        title.addWidget(PlainLabel(_tr("What each provider expects"), weight="semibold"))
        column.addLayout(title)
        place = QHBoxLayout()
        place.setContentsMargins(20, 0, 20, 0)
        table = Panel("surface.base", radius="md", line="border.default")
        self._grid = QGridLayout(table)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)
        place.addWidget(table)
        column.addLayout(place)

    async def read(self) -> None:
        """Fills it anew; what stands there stays until all of it is read."""
        rows = {row.provider: row for row in await self._console.accounts.all()}
        lines = [await self._line(provider, row.name) for provider, row in rows.items()]
        self._clear()
        self._cells(
            0,
            [
                _tr("Provider"),
                _tr("Answer within"),
                _tr("Yours"),
                _tr("If it fails, again after"),
                _tr("Proof it is them"),
            ],
            head=True,
        )
        for at, words in enumerate(lines, 1):
            self._cells(at, words)

    async def _line(self, provider: str, account: str) -> list[str]:
        inspector = self._console.inspector
        expected = inspector.expectation(provider)
        page = await inspector.page(inspector.wanted("", 0, accounts=(account,)), limit=50)
        times = sorted(one.row.answer_us / 1000 for one in page.rows)
        yours = figures(f"{times[len(times) // 2]:.0f} ms") if times else "–"
        return [
            expected.title,
            deadline_words(expected),
            yours,
            retries_words(expected),
            proof_kind(expected.proof),
        ]

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _cells(self, at: int, words: list[str], *, head: bool = False) -> None:
        for place, text in enumerate(words):
            role = (
                "text.secondary"
                if head
                else "success.text"
                if place == 2 and "ms" in text
                else "text.primary"
            )
            label = PlainLabel(
                text, "small", "medium" if place == 0 and not head else "regular", role
            )
            label.setContentsMargins(10, 8, 10, 8)
            self._grid.addWidget(label, 2 * at, place)
        self._grid.addWidget(Line(), 2 * at + 1, 0, 1, len(words))
