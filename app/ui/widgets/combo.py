"""The drop-down list.

Invariant: items are plain text; an item may carry a number's code (`add_number`) or an
icon, drawn the same in the closed field and in the list.
"""

from __future__ import annotations

from heapq import nlargest
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.style.look import look, theme
from app.ui.widgets.buttons import paint_face
from app.ui.widgets.painting import (
    after,
    at_start,
    draw_tag,
    draw_text,
    fill_round,
    tag_width,
    text_width,
)
from app.ui.widgets.themed import Themed

if TYPE_CHECKING:
    from app.ui.widgets.combo_find import ComboFind

MANY = 50
"""Of more items than these the list is narrowed by typing."""
ICON_ROLE = Qt.ItemDataRole.UserRole + 101
TAG_ROLE = Qt.ItemDataRole.UserRole + 102
Index = QModelIndex | QPersistentModelIndex


def _draw_item(painter: QPainter, rect: QRect, text: str, icon: str, tag: Any, role: str) -> None:
    now = theme()
    if icon:
        left = rect.right() - 15 if now.rtl else rect.left()
        look().icons.draw(
            painter, QRect(left, rect.y(), 16, rect.height()), icon, "text.secondary", 16
        )
        rect = rect.adjusted(0, 0, -24, 0) if now.rtl else rect.adjusted(24, 0, 0, 0)
    if tag:
        code, colour = tag
        width = tag_width(now, code)
        left = rect.right() + 1 - width if now.rtl else rect.left()
        draw_tag(painter, look(), QRect(left, rect.y(), width, rect.height()), code, colour)
        gap = width + 8
        rect = rect.adjusted(0, 0, -gap, 0) if now.rtl else rect.adjusted(gap, 0, 0, 0)
    draw_text(painter, rect, text, now.font(), now.color(role), rtl=now.rtl)


class _Items(QStyledItemDelegate):
    """Rows of the opened list."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now = theme()
        state: Any = option.state
        rect: QRect = option.rect
        chosen = bool(state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        if chosen:
            fill_round(
                painter,
                rect.adjusted(4, 1, -4, -1),
                now.radius("sm"),
                now.color("surface.selected"),
            )
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        _draw_item(
            painter,
            rect.adjusted(12, 0, -12, 0),
            str(index.data() or ""),
            index.data(ICON_ROLE) or "",
            index.data(TAG_ROLE),
            "text.primary" if enabled else "text.disabled",
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        now = theme()
        width = text_width(str(index.data() or ""), now.font()) + 32
        tag = index.data(TAG_ROLE)
        width += 24 if index.data(ICON_ROLE) else 0
        width += tag_width(now, tag[0]) + 8 if tag else 0
        return QSize(width, now.row("menu"))


class Combo(Themed, QComboBox):
    """A drop-down list that paints itself.

    `ghost` has no frame, for filters in headers; `filter_bar` looks like a small button, for
    filters over a table. Both are as wide as what is chosen.
    """

    def __init__(
        self,
        name: str,
        *,
        ghost: bool = False,
        small: bool = False,
        filter_bar: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ghost = ghost
        self._find: ComboFind | None = None
        self._widest: tuple[float, int] | None = None  # the text size, and the width at it
        for told in (self.model().rowsInserted, self.model().rowsRemoved, self.model().dataChanged):
            told.connect(self._changed)
        self.model().modelReset.connect(self._changed)
        self._filter = filter_bar
        if filter_bar or ghost:
            self.currentIndexChanged.connect(lambda _at: self.updateGeometry())
        self._small = small
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        view = QListView()
        view.setUniformItemSizes(True)  # thousands would each be measured, though they are hidden
        self.setView(view)
        self.setItemDelegate(_Items(self))
        self.setMaxVisibleItems(12)
        self.setProperty("ownFocus", not (ghost or filter_bar))

    def add(self, text: str, data: Any = None, *, icon: str = "") -> None:
        """One item; `data` is what `currentData()` answers."""
        self.addItem(text, data)
        if icon:
            self.setItemData(self.count() - 1, icon, ICON_ROLE)

    def add_number(self, name: str, data: Any, code: str, tag: str) -> None:
        """One of the operator's numbers, with its coloured code."""
        self.addItem(name, data)
        self.setItemData(self.count() - 1, (code, tag), TAG_ROLE)

    def choose(self, data: Any) -> bool:
        """Select the item with this data; False if there is none."""
        index = self.findData(data)
        if index >= 0:
            self.setCurrentIndex(index)
        return index >= 0

    def showPopup(self) -> None:
        """Open the list, a little below the field; one of many items is narrowed by typing."""
        if self.count() > MANY:
            if self._find is None:
                from app.ui.widgets.combo_find import ComboFind

                self._find = ComboFind(self, _draw_item, ICON_ROLE, TAG_ROLE)
            self._find.open_list()
            return
        super().showPopup()
        container = self.view().window()
        if container is not self.window():
            container.resize(max(container.width(), self.sizeHint().width()), container.height())
            below = self.mapToGlobal(QPoint(0, self.height() + 3))
            if container.y() < below.y() <= container.y() + 6:
                container.move(container.x(), below.y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A list must not change while someone scrolls the form past it.
        event.ignore()

    def sizeHint(self) -> QSize:
        now = theme()
        if self._ghost:
            widest = text_width(self.currentText(), now.font("small"))
            return QSize(widest + 26, now.row("controlSmall"))
        if self._filter:
            return QSize(self._filter_width(), now.row("controlSmall"))
        if self._widest is None or self._widest[0] != now.scale:
            self._widest = now.scale, self._measured()
        row = now.row("controlSmall" if self._small else "control")
        return QSize(self._widest[1] + 44, row)

    def _measured(self) -> int:
        """The width of the widest item; of thousands, the longest are measured."""
        now, items = theme(), range(self.count())
        font = now.font("body")
        texts = nlargest(MANY, {self.itemText(i) for i in items}, len)
        widest = max((text_width(one, font) for one in texts), default=60)
        codes = {tag[0]: tag for i in items if (tag := self.itemData(i, TAG_ROLE))}
        tags = [codes[one] for one in nlargest(MANY, codes, len)]
        icons = 24 if any(self.itemData(i, ICON_ROLE) for i in items) else 0
        return widest + max(icons, *(tag_width(now, tag[0]) + 8 for tag in tags), 0)

    def _changed(self) -> None:
        self._widest = None

    def _filter_width(self) -> int:
        now, at = theme(), self.currentIndex()
        width = text_width(self.currentText(), now.font("small", "medium")) + 2 * 10 + 5 + 14
        tag = self.itemData(at, TAG_ROLE) if at >= 0 else None
        width += 19 if at >= 0 and self.itemData(at, ICON_ROLE) else 0
        return min(width + (tag_width(now, tag[0]) + 6 if tag else 0), now.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        now = theme()
        enabled = self.isEnabled()
        rect = self.rect()
        if self._filter:
            self._paint_filter(painter, rect)
            return
        pad = 10
        role = "text.primary" if enabled else "text.muted"
        if self._ghost:
            pad = 2
            role = "text.secondary" if enabled else "text.disabled"
            if self.underMouse() and enabled:
                fill_round(painter, rect, now.radius("md"), now.color("surface.hover"))
        elif not enabled:
            fill_round(
                painter,
                rect,
                now.radius("md"),
                now.color("surface.disabled"),
                now.color("border.default"),
            )
        elif self.hasFocus():
            fill_round(
                painter,
                rect,
                now.radius("md"),
                now.color("surface.base"),
                now.color("border.focus"),
                2,
            )
        else:
            fill_round(
                painter,
                rect,
                now.radius("md"),
                now.color("surface.base"),
                now.color("border.input"),
            )
        left = pad if now.rtl else self.width() - pad - 14
        look().icons.draw(
            painter,
            QRect(left, 0, 14, self.height()),
            "chevron-down",
            "text.muted" if enabled else "text.disabled",
            14,
        )
        inner = rect.adjusted(pad, 0, -pad, 0)
        inner = inner.adjusted(20, 0, 0, 0) if now.rtl else inner.adjusted(0, 0, -20, 0)
        if self._ghost:
            draw_text(
                painter, inner, self.currentText(), now.font("small"), now.color(role), rtl=now.rtl
            )
            return
        at = self.currentIndex()
        _draw_item(
            painter,
            inner,
            self.currentText() or self.placeholderText(),
            self.itemData(at, ICON_ROLE) or "" if at >= 0 else "",
            self.itemData(at, TAG_ROLE) if at >= 0 else None,
            role if at >= 0 else "text.muted",
        )

    def _paint_filter(self, painter: QPainter, rect: QRect) -> None:
        now = theme()
        ink = paint_face(painter, self, "default", rect)
        inner = rect.adjusted(10, 0, -10, 0)
        look().icons.draw(painter, at_start(inner, 14, not now.rtl), "chevron-down", ink, 14)
        inner = after(inner, 19, not now.rtl)
        at = self.currentIndex()
        icon = self.itemData(at, ICON_ROLE) if at >= 0 else ""
        tag = self.itemData(at, TAG_ROLE) if at >= 0 else None
        if icon:
            look().icons.draw(painter, at_start(inner, 14, now.rtl), icon, ink, 14)
            inner = after(inner, 19, now.rtl)
        if tag:
            width = tag_width(now, tag[0])
            draw_tag(painter, look(), at_start(inner, width, now.rtl), *tag)
            inner = after(inner, width + 6, now.rtl)
        draw_text(painter, inner, self.currentText(), now.font("small", "medium"), ink, rtl=now.rtl)
