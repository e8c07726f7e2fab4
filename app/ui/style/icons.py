"""Lucide icons, tinted by a colour role and mirrored where reading direction matters.

Pixmaps are cached by name, colour, size, pixel ratio and mirroring. Invariant: a `QIcon`
made here holds no colour; it asks the look each time it paints, so a change of theme or
direction needs no new icons.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from app.ui.style.assets import icon_file

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from app.ui.style.tokens import Theme

THIN_UP_TO = 13


class Icons:
    """Draws icons for the theme that `theme` answers at the moment of painting."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        self._theme = theme
        self._cache: dict[tuple[Any, ...], QPixmap] = {}
        self._sources: dict[str, str] = {}

    def _source(self, name: str) -> str:
        """The SVG text of an icon."""
        text = self._sources.get(name)
        if text is None:
            text = self._sources[name] = icon_file(name).read_text(encoding="utf-8")
        return text

    def pixmap(
        self,
        name: str,
        role: str | QColor,
        size: int,
        ratio: float = 1.0,
        *,
        turn: float = 0.0,
        stroke: float = 0.0,
    ) -> QPixmap:
        """An icon of `size` × `size` logical pixels in a colour; KeyError or OSError if unknown.

        `turn` rotates it by degrees; `stroke` is its line width on the 24 px grid, by
        default 1.75, or 2.1 for small ones.
        """
        theme = self._theme()
        color = role if isinstance(role, QColor) else theme.color(role)
        mirrored = theme.rtl and name in theme.tokens.mirrored_icons
        key = (name, color.rgba(), size, ratio, mirrored, turn, stroke)
        found = self._cache.get(key)
        if found is None:
            svg = self._source(name)
            found = self._cache[key] = _render(svg, color, size, ratio, mirrored, turn, stroke)
        return found

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        name: str,
        role: str | QColor,
        size: int,
        *,
        turn: float = 0.0,
        stroke: float = 0.0,
    ) -> None:
        """Paint an icon in the middle of `rect`."""
        ratio = painter.device().devicePixelRatioF()
        left = rect.x() + (rect.width() - size) // 2
        top = rect.y() + (rect.height() - size) // 2
        pixmap = self.pixmap(name, role, size, ratio, turn=turn, stroke=stroke)
        painter.drawPixmap(QPoint(left, top), pixmap)

    def icon(
        self,
        name: str,
        role: str = "text.secondary",
        *,
        on: str = "",
        disabled: str = "text.disabled",
    ) -> QIcon:
        """A QIcon that follows the theme; `on` is its role while checked or selected."""
        from app.ui.style.icon_engine import following  # the first picture shows none

        return following(self, name, role, on or role, disabled)

    def logo(self, size: int, ratio: float = 1.0) -> QPixmap:
        """The product's mark; never tinted, never mirrored."""
        key = ("logo", size, ratio)
        found = self._cache.get(key)
        if found is None:
            svg = self._source("logo")
            if self._theme().dark:
                svg = svg.replace("#3553D8", "#4D68E6")
            found = self._cache[key] = _paint_svg(svg, size, ratio)
        return found

    def forget(self) -> None:
        """Drop what was drawn for the last theme."""
        self._cache.clear()


def _render(
    svg: str,
    color: QColor,
    size: int,
    ratio: float,
    mirrored: bool,
    turn: float,
    stroke: float,
) -> QPixmap:
    width = stroke or (2.1 if size <= THIN_UP_TO else 1.75)
    svg = svg.replace("currentColor", color.name()).replace(
        'stroke-width="2"', f'stroke-width="{width}"'
    )
    pixmap = _paint_svg(svg, size, ratio, color.alphaF(), turn)
    return pixmap.transformed(QTransform().scale(-1, 1)) if mirrored else pixmap


def _paint_svg(
    svg: str, size: int, ratio: float, opacity: float = 1.0, turn: float = 0.0
) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # loaded with the first icon, not with the module

    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if opacity < 1:
        painter.setOpacity(opacity)
    if turn:
        painter.translate(side / 2, side / 2)
        painter.rotate(turn)
        painter.translate(-side / 2, -side / 2)
    QSvgRenderer(svg.encode()).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
