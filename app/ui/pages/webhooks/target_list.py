"""The list of who delivers where: a heading an account, a line a number or subscription.

Invariant: the state of a line is told by an icon and words, never by colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.services.subscriptions import (
    ARRIVING,
    ELSEWHERE,
    HERE,
    QUIET,
    SET,
    UNSET,
    UNSIGNED,
    Group,
    Target,
)
from app.ui import phrases
from app.ui.digits import figures
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.painting import Tone
from app.ui.widgets.panel import Panel
from app.ui.widgets.table import HOVER, HoverRows
from app.ui.widgets.themed import Themed

Index = QModelIndex | QPersistentModelIndex
TARGET_ROLE = Qt.ItemDataRole.UserRole + 1
GROUP_ROLE = Qt.ItemDataRole.UserRole + 2
EVENTS, STATE, BY = 62, 142, 108
translate = QCoreApplication.translate


def state_words(state: str) -> tuple[str, Tone, str]:
    """Words, tone and icon of a state."""
    return {
        HERE: (translate("Targets", "Points here"), "success", "circle-check"),
        ELSEWHERE: (translate("Targets", "Points elsewhere"), "warning", "arrow-up-right"),
        SET: (translate("Targets", "Set"), "success", "circle-check"),
        UNSET: (translate("Targets", "Not set"), "neutral", "circle-dashed"),
        ARRIVING: (translate("Targets", "Seen arriving"), "success", "activity"),
        UNSIGNED: (translate("Targets", "Arrives unsigned"), "warning", "shield-alert"),
        QUIET: (translate("Targets", "Nothing came yet"), "neutral", "circle-dashed"),
    }.get(state, (translate("Targets", "Not known"), "neutral", "circle-question-mark"))  # type: ignore[return-value]


def form_words(group: Group) -> str:
    """How a provider is told where to deliver."""
    if group.problem:
        return group.problem
    if group.form == "subscriptions":
        return translate("Targets", "%Ln subscriptions on the account", "", len(group.targets))
    if group.form == "numbers":
        return translate("Targets", "one address for each number")
    return translate("Targets", "set in the provider’s own dashboard")


def events_words(group: Group, target: Target) -> str:
    """``6 of 9``, or how many kinds there are."""
    if target.state == UNSET:
        return ""
    if target.events is None:
        return translate("Targets", "%Ln kinds", "", len(group.all_events))
    return translate("Targets", "{n} of {all}").format(
        n=figures(len(target.events)), all=figures(len(group.all_events))
    )


class TargetDelegate(QStyledItemDelegate):
    """Headings and lines of 38 px."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(300, theme().px(38))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        some: Any = option
        rect: QRect = some.rect
        now = theme()
        view = some.widget
        target, group = index.data(TARGET_ROLE), index.data(GROUP_ROLE)
        selected = bool(some.state & QStyle.StateFlag.State_Selected)
        line = QRect(rect.x(), rect.bottom(), rect.width(), 1)
        if isinstance(target, Target):
            hovered = view is not None and view.property(HOVER) == index.row()
            painting.draw_row(painter, look(), rect, selected=selected, hovered=hovered)
            self._paint_target(painter, rect, target, group)
        elif isinstance(group, Group):
            self._paint_group(painter, rect, group)
        painter.fillRect(line, now.color("border.subtle"))
        focused = bool(some.state & QStyle.StateFlag.State_HasFocus)
        if focused and view is not None and view.property("keyboardFocus"):
            painting.draw_row_focus(painter, look(), rect)

    def _paint_group(self, painter: QPainter, rect: QRect, group: Group) -> None:
        now = theme()
        inner = rect.adjusted(20, 6, -20, 0)
        title = phrases.listed(dict.fromkeys((group.title, group.account)))
        used = painting.draw_text(
            painter,
            inner,
            title,
            now.font("body", "semibold"),
            now.color("text.primary"),
            rtl=now.rtl,
        )
        rest = painting.after(inner, used + 8, now.rtl)
        role = "danger.text" if group.problem else "text.muted"
        painting.draw_text(
            painter, rest, form_words(group), now.font("small"), now.color(role), rtl=now.rtl
        )

    def _paint_target(self, painter: QPainter, rect: QRect, target: Target, group: Any) -> None:
        now = theme()
        rtl = now.rtl
        name, rest, events, state, by = _columns(rect)
        if target.code:
            width = painting.tag_width(now, target.code)
            painting.draw_tag(
                painter, look(), painting.at_start(name, width, rtl), target.code, target.colour
            )
            name = painting.after(name, width + 8, rtl)
        font = now.font("small", mono=True) if target.subscription else now.font()
        painting.draw_text(
            painter,
            name.adjusted(0, 0, -6, 0),
            target.name,
            font,
            now.color("text.primary"),
            rtl=rtl,
        )
        words, tone, icon = state_words(target.state)
        painting.draw_text(
            painter, by, _set_by(target), now.font("small"), now.color("text.secondary"), rtl=rtl
        )
        width = painting.chip_width(now, words, icon)
        painting.draw_chip(painter, look(), painting.at_start(state, width, rtl), words, tone, icon)
        if isinstance(group, Group):
            painting.draw_text(
                painter,
                events,
                events_words(group, target),
                now.font("small"),
                now.color("text.secondary"),
                rtl=rtl,
            )
        painting.draw_text(
            painter,
            rest,
            target.url,
            now.font("small", mono=True),
            now.color("text.primary"),
            rtl=rtl,
            text_rtl=False,
        )


def _columns(rect: QRect) -> tuple[QRect, QRect, QRect, QRect, QRect]:
    """Name, address, events, state, who set it; of a row or of the head over the rows."""
    rtl = theme().rtl
    rest = rect.adjusted(20, 0, -20, 0)
    width = max(150, round(rest.width() * 0.18))
    name = painting.at_start(rest, width, rtl)
    rest = painting.after(rest, width + 8, rtl)
    own, mark, count = (theme().wide(one) for one in (BY, STATE, EVENTS))
    by = painting.at_start(rest, own, not rtl)
    rest = painting.after(rest, own, not rtl)
    state = painting.at_start(rest, mark, not rtl)
    rest = painting.after(rest, mark, not rtl)
    events = painting.at_start(rest, count, not rtl)
    return name, painting.after(rest, count + 8, not rtl), events, state, by


class TargetHead(Panel):
    """The names of the columns, for the eye: each line's own words say it all."""

    def __init__(self) -> None:
        super().__init__("surface.sunken", sides=("top", "bottom"))
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(theme().row("tableHead"))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        now, painter = theme(), QPainter(self)
        words = (
            translate("Targets", "Account or number"),
            translate("Targets", "Delivers to"),
            translate("Targets", "Events"),
            translate("Targets", "State"),
            translate("Targets", "Set by"),
        )
        for place, text in zip(_columns(self.rect()), words, strict=True):
            painting.draw_text(
                painter, place, text, now.font("small"), now.color("text.secondary"), rtl=now.rtl
            )


def _set_by(target: Target) -> str:
    if target.ours and target.state in (HERE, ELSEWHERE, SET):
        return translate("Targets", "Switchboard")
    if target.state == ELSEWHERE:
        return translate("Targets", "someone else")
    if target.state in (ARRIVING, UNSIGNED, QUIET) and not target.settable:
        return translate("Targets", "their dashboard")
    return ""


class TargetView(Themed, HoverRows, QListView):
    """The list. `put` shows groups, `current` gives the chosen line."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.items = QStandardItemModel(self)
        self.setModel(self.items)
        self.setItemDelegate(TargetDelegate(self))
        self.setAccessibleName(name)
        self.watch_rows()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def put(self, groups: Sequence[Group]) -> None:
        """Show these groups; the choice stays where it can."""
        kept, chosen = self.current, bool(self.selectedIndexes())
        self.setCurrentIndex(QModelIndex())  # else Qt chooses the next one with each that goes
        self.items.clear()
        for group in groups:
            head = _item(phrases.listed((group.title, form_words(group))), None, group)
            head.setSelectable(False)
            self.items.appendRow(head)
            for target in group.targets:
                words = phrases.listed(
                    part for part in (target.name, state_words(target.state)[0], target.url) if part
                )
                self.items.appendRow(_item(words, target, group))
        self._fit()
        if kept is not None:
            self.choose(kept, select=chosen)

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Past headings, which are never current."""
        moved, ways = super().moveCursor(cursorAction, modifiers), QAbstractItemView.CursorAction
        back = (ways.MoveUp, ways.MovePrevious, ways.MovePageUp, ways.MoveEnd)
        step = -1 if cursorAction in back else 1
        for way in (step, -step):
            at = moved.row()
            while 0 <= at < self.items.rowCount():
                if self.items.item(at).isSelectable():
                    return self.items.index(at, 0)
                at += way
        return moved

    @property
    def current(self) -> Target | None:
        """The chosen line."""
        found = self.currentIndex().data(TARGET_ROLE)
        return found if isinstance(found, Target) else None

    @property
    def group(self) -> Group | None:
        """The group of the chosen line or heading."""
        found = self.currentIndex().data(GROUP_ROLE)
        return found if isinstance(found, Group) else None

    def choose(self, wanted: Target, *, select: bool = True) -> bool:
        """Go to the line of the same number or subscription, and select it."""
        flag = QItemSelectionModel.SelectionFlag
        for row in range(self.items.rowCount()):
            one = self.items.item(row).data(TARGET_ROLE)
            if isinstance(one, Target) and (one.account_id, one.number_id, one.subscription) == (
                wanted.account_id,
                wanted.number_id,
                wanted.subscription,
            ):
                how = flag.ClearAndSelect if select else flag.NoUpdate
                self.selectionModel().setCurrentIndex(self.items.index(row, 0), how)
                return True
        return False

    def rest(self) -> None:
        """Nothing is selected any more; the next key goes on from the current line."""
        self.clearSelection()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._fit()

    def _fit(self) -> None:
        """As high as its lines; what stands under it makes room in the same turn."""
        self.setFixedHeight(self.items.rowCount() * theme().px(38) + 2)
        holder = self.parentWidget()
        column = holder.layout() if holder is not None else None
        if column is not None:
            column.activate()


def _item(words: str, target: Target | None, group: Group) -> QStandardItem:
    item = QStandardItem(words)
    item.setEditable(False)
    item.setData(target, TARGET_ROLE)
    item.setData(group, GROUP_ROLE)
    return item
