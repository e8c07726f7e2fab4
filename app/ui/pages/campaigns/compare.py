"""Campaigns side by side: what share arrived, was read, answered, failed.

Invariant: shares of the same thing stand in the same column, and the best one is marked in words
for a screen reader as well as by weight.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.core import bidi
from app.domain.campaigns import Campaign, Counts
from app.ui.pages.campaigns.words import message_words, number, share, span, tr
from app.ui.widgets.card import CardDialog
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line
from app.ui.widgets.progress import ThinBar

_MOST = 8


class CompareCard(CardDialog):
    """The newest eight campaigns that have sent."""

    def __init__(self, opener: QWidget, campaigns: Sequence[Campaign]) -> None:
        super().__init__(opener, tr("Compare campaigns"), width=980, scroll=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(10)
        figures = _figures()
        titles = (tr("Campaign"), tr("Sent"), *(one[0] for one in figures), tr("Took"))
        for at, title in enumerate(titles):
            grid.addWidget(PlainLabel(title, "small", role="text.secondary"), 0, at)
        grid.addWidget(Line(), 1, 0, 1, len(titles))
        shown = list(campaigns)[:_MOST]
        best = [
            max((_part(one.counts, part) for one in shown), default=0.0) for _, part, _ in figures
        ]
        for row, one in enumerate(shown, 2):
            words = QWidget()
            column = QGridLayout(words)
            column.setContentsMargins(0, 0, 0, 0)
            column.setVerticalSpacing(0)
            column.addWidget(ElidedLabel(bidi.isolate(one.name), weight="medium"), 0, 0)
            column.addWidget(
                ElidedLabel(message_words(one.plan), "small", role="text.secondary"), 1, 0
            )
            words.setMinimumWidth(230)
            grid.addWidget(words, row, 0)
            grid.addWidget(PlainLabel(number(one.counts.accepted), tabular=True), row, 1)
            for at, (name, part, role) in enumerate(figures):
                value = _part(one.counts, part)
                first = value == best[at] and value > 0 and name != tr("Failed")
                grid.addWidget(_cell(name, one.counts, part, role, first), row, at + 2)
            took = (one.ended_at or one.changed_at) - one.started_at
            grid.addWidget(PlainLabel(span(took) if one.started_at else "–"), row, len(titles) - 1)
        grid.setColumnStretch(0, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)


Part = Callable[[Counts], tuple[int, int]]


def _figures() -> list[tuple[str, Part, str]]:
    return [
        (tr("Delivered"), lambda one: (one.arrived, one.accepted), "chart.delivered"),
        (tr("Read"), lambda one: (one.read, one.arrived), "chart.read"),
        (tr("Replied"), lambda one: (one.replied, one.seen), "success.solid"),
        (tr("Failed"), lambda one: (one.failed, one.tried), "chart.failed"),
    ]


def _part(counts: Counts, part: Part) -> float:
    some, whole = part(counts)
    return some / whole if whole else 0.0


def _cell(name: str, counts: Counts, part: Part, role: str, first: bool) -> QWidget:
    some, whole = part(counts)
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(ThinBar(name, some / whole if whole else 0.0, role=role, width=64))
    words = PlainLabel(share(some, whole), weight="semibold" if first else "regular", tabular=True)
    words.setAccessibleDescription(tr("the best of these") if first else "")
    row.addWidget(words)
    row.addStretch(1)
    return box
