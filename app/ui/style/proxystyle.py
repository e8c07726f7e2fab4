"""What a style sheet cannot draw: rounded focus rings, check marks, chevrons.

Lies between the style sheet and Fusion. Invariant: it overrides drawing only; metrics stay
in C++, because Qt asks for those thousands of times.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from app.ui.style.icons import Icons
from app.ui.style.marks import CheckMark, draw_check, draw_radio
from app.ui.style.tokens import Theme

_PE = QStyle.PrimitiveElement
_State = QStyle.StateFlag
_ARROWS = {
    _PE.PE_IndicatorArrowDown: "chevron-down",
    _PE.PE_IndicatorArrowUp: "chevron-up",
    _PE.PE_IndicatorArrowLeft: "chevron-left",
    _PE.PE_IndicatorArrowRight: "chevron-right",
    _PE.PE_IndicatorSpinDown: "chevron-down",
    _PE.PE_IndicatorSpinUp: "chevron-up",
}


class ConsoleStyle(QProxyStyle):
    """Fusion with Switchboard's marks."""

    def __init__(self, theme: Callable[[], Theme], icons: Icons) -> None:
        super().__init__("Fusion")
        self._theme = theme
        self._icons = icons

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        theme = self._theme()
        state = option.state
        rect = option.rect
        enabled = bool(state & _State.State_Enabled)
        if element == _PE.PE_FrameFocusRect:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("border.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4)
            painter.restore()
        elif element in (_PE.PE_IndicatorCheckBox, _PE.PE_IndicatorItemViewItemCheck):
            mark: CheckMark = "off"
            if state & _State.State_On:
                mark = "on"
            elif state & _State.State_NoChange:
                mark = "mixed"
            draw_check(painter, theme, self._icons, rect, mark, enabled)
        elif element == _PE.PE_IndicatorRadioButton:
            draw_radio(painter, theme, rect, bool(state & _State.State_On), enabled)
        elif element == _PE.PE_IndicatorBranch:
            if state & _State.State_Children:
                closed = "chevron-left" if theme.rtl else "chevron-right"
                name = "chevron-down" if state & _State.State_Open else closed
                self._mark(painter, option, name, "text.muted")
        elif element == _PE.PE_IndicatorHeaderArrow:
            up = bool(state & _State.State_UpArrow)
            self._mark(painter, option, "arrow-up" if up else "arrow-down", "text.secondary", 12)
        elif element in _ARROWS:
            role = "text.muted" if enabled else "text.disabled"
            self._mark(painter, option, _ARROWS[element], role)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def _mark(
        self, painter: QPainter, option: QStyleOption, name: str, role: str, size: int = 14
    ) -> None:
        self._icons.draw(painter, option.rect, name, role, size)
