"""Paints the rows of the chat list: chats, found messages, and the headings above them.

Reads `ITEM_ROLE` and `SECTION_ROLE` of `ChatsModel`. Invariant: everything stands in logical
places and is mirrored in one spot, so both directions read the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.bidi import isolate
from app.domain.messages import ChatKind
from app.domain.rows import ChatRow, LabelRow, NumberRow, SearchHit
from app.ui import phrases
from app.ui.digits import figures
from app.ui.models.chat_preview import (
    SOON_MS,
    chat_name,
    kind_name,
    preview,
    told_at,
    window_left,
)
from app.ui.models.chats import ITEM_ROLE, SECTION_ROLE, hit_title
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.label_chip import draw_label, label_width
from app.ui.widgets.row_pictures import KeptPictures

Index = QModelIndex | QPersistentModelIndex
_STATE = QStyle.StateFlag
_LABEL = 84


class ChatRowDelegate(QStyledItemDelegate):
    """Row heights: 62 px, 46 compact, and 28 px more where a heading begins."""

    def __init__(
        self,
        numbers: Callable[[], Mapping[int, NumberRow]],
        now: Callable[[], int],
        labels: Callable[[], Mapping[int, LabelRow]] = dict,
    ) -> None:
        super().__init__()
        self._numbers = numbers
        self._now = now
        self._labels = labels
        self.compact = False
        self.all_windows = False
        self.searched = ""
        self._pictures = KeptPictures()

    def forget(self) -> None:
        """Draws every row anew: how numbers are written has changed."""
        self._pictures.forget()

    def row_height(self) -> int:
        """The height of a row without a heading."""
        return theme().row("chatCompact" if self.compact else "chat")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        some: Any = option
        rect: QRect = some.rect
        section = index.data(SECTION_ROLE)
        if section:
            head = QRect(rect.x(), rect.y(), rect.width(), theme().row("listSection"))
            self._paint_section(painter, head, section)
            rect = rect.adjusted(0, head.height(), 0, 0)
        selected = bool(some.state & _STATE.State_Selected)
        hovered = bool(some.state & _STATE.State_MouseOver)
        painting.draw_row(painter, look(), rect, selected=selected, hovered=hovered, bar=True)
        item = index.data(ITEM_ROLE)
        if isinstance(item, ChatRow):
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(
                rect.topLeft(), self._picture(item, rect.size(), ratio, selected, hovered)
            )
        elif isinstance(item, SearchHit):
            self._paint_hit(painter, rect, item)
        else:
            self._paint_absent(painter, rect)
        keyboard = some.widget is not None and bool(some.widget.property("byKeyboard"))
        if some.state & _STATE.State_HasFocus and keyboard:
            painting.draw_row_focus(painter, look(), rect)

    def paint_ahead(
        self, row: ChatRow, width: int, ratio: float, *, selected: bool, hovered: bool = False
    ) -> None:
        """Paints the row where it was not painted yet, so that the list only copies it."""
        self._picture(row, QSize(width, self.row_height()), ratio, selected, hovered)

    def _picture(
        self, row: ChatRow, size: QSize, ratio: float, selected: bool, hovered: bool
    ) -> QPixmap:
        """The row, painted once for each of its states and kept: scrolling only copies it."""
        number = self._numbers().get(row.number_id)
        key = (
            row,
            (number.code, number.colour) if number is not None else None,
            size.toTuple(),
            selected,
            hovered,
            # the words that change by themselves: all rows painted anew would take some frames
            phrases.local_day(self._now()),
            self._left_words(row),
            self.all_windows,
            self.compact,
            ratio,
        )
        found = self._pictures.get(key)
        if found is None:
            found = QPixmap(size * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(theme().color("surface.base"))
            brush = QPainter(found)
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRect(0, 0, size.width(), size.height())
            painting.draw_row(brush, look(), box, selected=selected, hovered=hovered, bar=True)
            self._paint_chat(brush, box, row)
            brush.end()
            self._pictures.put(key, found)
        return found

    def _paint_absent(self, painter: QPainter, rect: QRect) -> None:
        """A row that is not read yet."""
        now = theme()
        side, fill = 30 if self.compact else now.tokens.avatar["row"], now.color("surface.pressed")
        inner = rect.adjusted(12, 0, -14, 0)
        face = painting.at_start(inner, side, now.rtl)
        painting.fill_round(
            painter, QRect(face.x(), rect.center().y() - side // 2, side, side), side / 2, fill
        )
        for line, width in zip(
            self._lines(painting.after(inner, side + 12, now.rtl)), (110, 200), strict=True
        ):
            box = painting.at_start(line, min(now.px(width), line.width()), now.rtl)
            painting.fill_round(
                painter, QRect(box.x(), box.center().y() - 4, box.width(), 8), 4, fill
            )

    def _paint_section(self, painter: QPainter, rect: QRect, words: str) -> None:
        now = theme()
        painter.fillRect(rect, now.color("surface.sunken"))
        line = QRect(rect.x(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, now.color("border.subtle"))
        painting.draw_text(
            painter,
            rect.adjusted(14, 0, -14, 0),
            words,
            now.font("caption", "semibold"),
            now.color("text.muted"),
            rtl=now.rtl,
        )

    def _paint_chat(self, painter: QPainter, rect: QRect, row: ChatRow) -> None:
        now = theme()
        rtl = now.rtl
        side = 30 if self.compact else now.tokens.avatar["row"]
        inner = rect.adjusted(14, 0, -12, 0) if rtl else rect.adjusted(12, 0, -14, 0)
        avatar = painting.at_start(inner, side, rtl)
        avatar = QRect(avatar.x(), rect.y() + (rect.height() - side) // 2, side, side)
        square = row.kind is not ChatKind.PERSON
        icon = {ChatKind.GROUP: "users", ChatKind.CHANNEL: "megaphone"}.get(row.kind, "")
        painting.draw_avatar(
            painter, look(), avatar, seed=row.address, name=row.name, square=square, icon=icon
        )
        inner = painting.after(inner, side + 12, rtl)
        first, second = self._lines(inner)
        self._paint_name(painter, first, row, icon)
        self._paint_preview(painter, second, row)

    def _lines(self, inner: QRect) -> tuple[QRect, QRect]:
        height = theme().px(20)
        gap = theme().px(1 if self.compact else 2)
        top = inner.y() + (inner.height() - 2 * height - gap) // 2
        first = QRect(inner.x(), top, inner.width(), height)
        return first, first.translated(0, height + gap)

    def _paint_name(self, painter: QPainter, line: QRect, row: ChatRow, icon: str) -> None:
        now = theme()
        rtl = now.rtl
        unread = row.unread > 0
        loud = unread and not row.muted
        when = phrases.list_time(told_at(row), self._now())
        font = now.font("caption", "semibold" if loud else "regular", tabular=True)
        width = painting.text_width(when, font)
        role = "accent.text" if loud else "text.muted"
        end = painting.at_start(line, width, not rtl)
        painting.draw_text(
            painter, end, when, font, now.color(role), align="end", rtl=rtl, elide=False
        )
        line = painting.after(line, width + 7, not rtl)
        number = self._numbers().get(row.number_id)
        if number is not None and number.code:
            width = painting.tag_width(now, number.code)
            box = painting.at_start(line, width, not rtl)
            painting.draw_tag(painter, look(), box, number.code, number.colour)
            line = painting.after(line, width + 8, not rtl)
        if icon:
            box = painting.at_start(line, 14, rtl)
            look().icons.draw(painter, box, icon, "text.secondary", 14)
            line = painting.after(line, 19, rtl)
        painting.draw_text(
            painter,
            line,
            chat_name(row),
            now.font("message", "semibold" if unread else "regular"),
            now.color("text.primary"),
            rtl=rtl,
        )

    def _paint_preview(self, painter: QPainter, line: QRect, row: ChatRow) -> None:
        now = theme()
        rtl = now.rtl
        line = self._paint_marks(painter, line, row)
        shown = preview(row)
        font = now.font("body")
        if shown.status is not None:
            box = painting.at_start(line, 14, rtl)
            painting.draw_tick(painter, look(), box, shown.status)
            line = painting.after(line, 20, rtl)
        if shown.lead:
            line = self._word(
                painter, line, shown.lead, now.font("body", "medium"), shown.lead_role
            )
        if shown.icon:
            box = painting.at_start(line, 14, rtl)
            look().icons.draw(painter, box, shown.icon, "text.muted", 14)
            line = painting.after(line, 19, rtl)
        if shown.sender:
            # the colon is the interface's, and ends the name on its side in either direction
            said = f"{isolate(shown.sender)}:"
            line = self._word(painter, line, said, font, "text.secondary", text_rtl=rtl)
        loud = row.unread > 0
        painting.draw_text(
            painter,
            line,
            shown.text,
            font,
            now.color("text.primary" if loud else "text.muted"),
            rtl=rtl,
        )

    def _word(
        self,
        painter: QPainter,
        line: QRect,
        word: str,
        font: QFont,
        role: str,
        *,
        text_rtl: bool | None = None,
    ) -> QRect:
        rtl = theme().rtl
        width = min(painting.text_width(word, font), line.width() // 2)
        box = painting.at_start(line, width, rtl)
        color = theme().color(role)
        painting.draw_text(painter, box, word, font, color, rtl=rtl, text_rtl=text_rtl)
        return painting.after(line, width + 4, rtl)

    def _paint_marks(self, painter: QPainter, line: QRect, row: ChatRow) -> QRect:
        """Badge, pin, mute and window at the line's end; what is left for the preview."""
        now = theme()
        back = not now.rtl
        if row.unread:
            width = painting.badge_width(now, row.unread)
            box = painting.at_start(line, width, back)
            painting.draw_badge(painter, look(), box, row.unread, muted=row.muted)
            line = painting.after(line, width + 7, back)
        for on, icon in (
            (row.pinned, "pin"),
            (row.muted, "bell-off"),
            (bool(row.snoozed_until), "clock"),
            (row.archived, "archive"),
        ):
            if on:
                box = painting.at_start(line, 14, back)
                look().icons.draw(painter, box, icon, "text.muted", 14)
                line = painting.after(line, 21, back)
        words = self._left_words(row)
        if words and self._closes_soon(row):
            width = painting.window_chip_width(now, words)
            box = painting.at_start(line, width, back)
            painting.draw_window_chip(painter, look(), box, words)
            line = painting.after(line, width + 7, back)
        elif words:
            font = now.font("small", tabular=True)
            width = painting.text_width(words, font)
            box = painting.at_start(line, width, back)
            painting.draw_text(
                painter, box, words, font, now.color("text.muted"), rtl=now.rtl, elide=False
            )
            line = painting.after(line, width + 4, back)
            box = painting.at_start(line, 12, back)
            look().icons.draw(painter, box, "hourglass", "text.muted", 12)
            line = painting.after(line, 19, back)
        return self._paint_labels(painter, line, row) if row.labels else line

    def _closes_soon(self, row: ChatRow) -> bool:
        return 0 < window_left(row, self._now()) < SOON_MS

    def _left_words(self, row: ChatRow) -> str:
        """How long a reply may still be free, where that is said."""
        left = window_left(row, self._now())
        return phrases.left(left) if left and (self.all_windows or left < SOON_MS) else ""

    def _paint_labels(self, painter: QPainter, line: QRect, row: ChatRow) -> QRect:
        """The first label by name, others as a number; what is left for the preview."""
        known = self._labels()
        labels = [known[one] for one in row.labels if one in known]
        if not labels:
            return line
        now = theme()
        back = not now.rtl
        if len(labels) > 1:
            words = figures(f"+{len(labels) - 1}")
            font = now.font("micro", "semibold")
            width = painting.text_width(words, font)
            box = painting.at_start(line, width, back)
            painting.draw_text(
                painter, box, words, font, now.color("text.muted"), rtl=False, elide=False
            )
            line = painting.after(line, width + 4, back)
        width = label_width(now, labels[0].name, now.px(_LABEL))
        box = painting.at_start(line, width, back)
        draw_label(painter, look(), box, labels[0].name, labels[0].colour)
        return painting.after(line, width + 7, back)

    def _paint_hit(self, painter: QPainter, rect: QRect, hit: SearchHit) -> None:
        now = theme()
        rtl = now.rtl
        inner = rect.adjusted(14, 0, -14, 0)
        first, second = self._lines(inner)
        when = phrases.list_time(hit.at, self._now())
        font = now.font("small", tabular=True)
        width = painting.text_width(when, font)
        box = painting.at_start(first, width, not rtl)
        painting.draw_text(painter, box, when, font, now.color("text.muted"), rtl=rtl, elide=False)
        first = painting.after(first, width + 7, not rtl)
        number = self._numbers().get(hit.number_id)
        if number is not None and number.code:
            width = painting.tag_width(now, number.code)
            painting.draw_tag(
                painter,
                look(),
                painting.at_start(first, width, not rtl),
                number.code,
                number.colour,
            )
            first = painting.after(first, width + 8, not rtl)
        painting.draw_text(
            painter,
            first,
            hit_title(hit),
            now.font("body", "medium"),
            now.color("text.primary"),
            rtl=rtl,
        )
        self._paint_found(painter, second, hit)

    def _paint_found(self, painter: QPainter, line: QRect, hit: SearchHit) -> None:
        """The text around the first word found, with what was found marked."""
        from app.services.seeking import terms_of  # lists are painted without them
        from app.ui.search.finds import draw_marked

        text = hit.text or kind_name(hit.kind)
        if hit.out:
            font = theme().font("body")
            line = self._word(painter, line, self.tr("You:"), font, "text.secondary")
        draw_marked(painter, line, text, terms_of(self.searched), "body", "text.muted")
