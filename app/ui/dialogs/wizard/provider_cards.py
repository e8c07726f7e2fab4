"""One card a provider: what it is, what it carries, what is needed to connect it.

Used by the welcome page and the wizard's first step; every word comes from the provider's
declaration. Invariant: a card is a button, reachable and named as one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.dialogs.wizard.step_head import StepHead
from app.ui.style.look import look, theme
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.painting import (
    after,
    at_start,
    chip_width,
    draw_chip,
    draw_text,
    fill_round,
)
from app.ui.widgets.themed import Pressable
from app.ui.wording import said

if TYPE_CHECKING:
    from app.services.accounts import ProviderInfo

_NEEDS = 190


class ProviderCard(Pressable, QAbstractButton):
    """A card; ``compact`` leaves the chips out."""

    def __init__(self, info: ProviderInfo, *, compact: bool = False) -> None:
        super().__init__()
        self._info = info
        self._compact = compact
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRadius", 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(info.title)
        needs = self.tr("You need {things}").format(things=said(info.needs)) if info.needs else ""
        self.setAccessibleDescription(f"{said(info.description)} {needs}".strip())

    def sizeHint(self) -> QSize:
        return QSize(420, theme().px(76 if self._compact else 100))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        rtl = now.rtl
        painter = QPainter(self)
        over = self.underMouse() or self.isDown()
        fill_round(
            painter,
            self.rect(),
            now.radius("lg"),
            now.color("surface.hover" if over else "surface.base"),
            now.color("border.default"),
        )
        inner = self.rect().adjusted(16, 0, -16, 0)
        tile = at_start(inner, 42, rtl)
        square = QRect(tile.x(), (self.height() - 42) // 2, 42, 42)
        fill_round(painter, square, 10, now.color("accent.soft"))
        look().icons.draw(painter, square, self._info.icon, "accent.text", 20)
        inner = after(inner, 57, rtl)
        arrow = QRect(inner.left() if rtl else inner.right() - 17, 0, 18, self.height())
        look().icons.draw(painter, arrow, "chevron-right", "text.secondary", 16)
        inner = inner.adjusted(26, 0, 0, 0) if rtl else inner.adjusted(0, 0, -26, 0)
        if self._info.needs and inner.width() > 480:
            wide = _NEEDS
            left = inner.left() if rtl else inner.right() + 1 - wide
            self._paint_needs(painter, QRect(left, 0, wide, self.height()))
            inner = (
                inner.adjusted(wide + 12, 0, 0, 0) if rtl else inner.adjusted(0, 0, -wide - 12, 0)
            )
        self._paint_words(painter, inner)

    def _paint_words(self, painter: QPainter, inner: QRect) -> None:
        now = theme()
        rtl = now.rtl
        line, chips = now.line("message"), not self._compact and bool(self._info.chips)
        high = 2 * line + (now.px(28) if chips else 0)
        top = (self.height() - high) // 2
        draw_text(
            painter,
            QRect(inner.x(), top, inner.width(), line),
            self._info.title,
            now.font("message", "semibold"),
            now.color("text.primary"),
            rtl=rtl,
        )
        draw_text(
            painter,
            QRect(inner.x(), top + line, inner.width(), line),
            said(self._info.description),
            now.font("body"),
            now.color("text.secondary"),
            rtl=rtl,
        )
        if not chips:
            return
        row = QRect(inner.x(), top + 2 * line + now.px(6), inner.width(), now.px(20))
        for word in map(said, self._info.chips):
            wide = chip_width(now, word)
            if wide > row.width():
                break
            draw_chip(painter, look(), at_start(row, wide, rtl), word)
            row = after(row, wide + 6, rtl)

    def _paint_needs(self, painter: QPainter, rect: QRect) -> None:
        now = theme()
        line = now.line("small")
        top = (self.height() - 2 * line) // 2
        draw_text(
            painter,
            QRect(rect.x(), top, rect.width(), line),
            self.tr("You need"),
            now.font("small"),
            now.color("text.muted"),
            rtl=now.rtl,
        )
        draw_text(
            painter,
            QRect(rect.x(), top + line, rect.width(), line),
            said(self._info.needs),
            now.font("small"),
            now.color("text.secondary"),
            rtl=now.rtl,
        )


class ProviderCards(QWidget):
    """All of them, one under the other. Signal: ``chosen(str)`` with the provider's name."""

    chosen = Signal(str)

    def __init__(
        self, infos: list[ProviderInfo], *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.cards: dict[str, ProviderCard] = {}
        for info in infos:
            card = ProviderCard(info, compact=compact)
            card.clicked.connect(lambda _=False, name=info.name: self.chosen.emit(name))
            self.cards[info.name] = card
            column.addWidget(card)


class ProviderStep(QWidget):
    """The wizard's first step: the cards under their question."""

    def __init__(self, infos: list[ProviderInfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 20)
        column.setSpacing(14)
        column.addWidget(StepHead(self.tr("Which provider?")))
        self.cards = ProviderCards(infos)
        area = QScrollArea()
        lay_over(area)
        area.setWidgetResizable(True)
        area.setWidget(self.cards)
        self.cards.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        column.addWidget(area, 1)
