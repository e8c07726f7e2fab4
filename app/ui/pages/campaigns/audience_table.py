"""The rows of an audience as they stand in the file, with a role over each column and a verdict
behind each row.

Invariant: cells are shown as they are written; only the verdict is ours.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.core import bidi
from app.domain.campaigns import Plan, Role, Verdict
from app.services.campaigns_checks import Findings
from app.services.campaigns_files import Audience
from app.ui.digits import figures
from app.ui.pages.campaigns.words import tr, verdict_words
from app.ui.style.look import look, theme
from app.ui.widgets.painting import draw_text, fill_round, text_width
from app.ui.widgets.table import RowDelegate, Table
from app.ui.widgets.themed import Themed

Index = QModelIndex | QPersistentModelIndex
_HEAD, _FIRST, _RESULT = 66, 46, 148


def role_words(role: Role | str) -> tuple[str, str]:
    """(words, icon) of what a column is."""
    return {
        Role.PHONE: (tr("Phone number"), "smartphone"),
        Role.NAME: (tr("Name"), "user-round"),
        Role.LANGUAGE: (tr("Language"), "languages"),
        Role.CONSENT: (tr("Consent date"), "shield-check"),
        Role.VALUE: (tr("Message"), "variable"),
        Role.NONE: (tr("Leave out"), ""),
    }[Role(role)]


class _Model(QAbstractTableModel):
    """Row number, the columns, the verdict."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.audience = Audience("", (), [])
        self.plan = Plan()
        self.findings: Findings | None = None
        self.rows: list[int] = []

    def put(
        self, audience: Audience, plan: Plan, findings: Findings | None, rows: list[int]
    ) -> None:
        self.beginResetModel()
        self.audience, self.plan, self.rows = audience, plan, rows
        whole = findings is not None and len(findings.rows) == len(audience.rows)
        self.findings = findings if whole else None
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(self.audience.columns) + 2

    def verdict(self, row: int) -> tuple[Verdict, str] | None:
        """(verdict, its detail) of a shown row."""
        if self.findings is None:
            return None
        at = self.rows[row]
        return self.findings.rows[at].verdict, self.detail(at)

    def detail(self, at: int) -> str:
        """The row or column that a verdict speaks of."""
        if self.findings is None:
            return ""
        one = self.findings.rows[at]
        if one.verdict is Verdict.REPEATED:
            return figures(one.other + 1)
        if one.verdict is Verdict.NO_VALUE:
            return self.audience.columns[one.other]
        return one.language if one.verdict is Verdict.OTHER_LANGUAGE else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return ""
        if section <= len(self.audience.columns):
            return self.audience.columns[section - 1]
        return tr("Result")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row, column = index.row(), index.column()
        at = self.rows[row]
        if column == 0:
            return figures(at + 1)
        if column <= len(self.audience.columns):
            return self.audience.rows[at][column - 1]
        found = self.verdict(row)
        return verdict_words(*found)[0] if found is not None else ""


class _Head(QHeaderView):
    """The file's own names in one line, and under each what it is used for.

    Signal: `wanted(int)` another role for a column.
    """

    wanted = Signal(int)

    def __init__(self, table: Table, model: _Model) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.sectionClicked.connect(self._clicked)

    def _clicked(self, section: int) -> None:
        if 0 < section <= len(self._model.audience.columns):
            self.wanted.emit(section - 1)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(_HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        now = theme()
        painter.fillRect(rect, now.color("surface.sunken"))
        painter.fillRect(
            QRect(rect.x(), rect.bottom(), rect.width(), 1), now.color("border.subtle")
        )
        columns = self._model.audience.columns
        inner = rect.adjusted(8, 6, -8, -6)
        top = QRect(inner.x(), inner.y(), inner.width(), 20)
        below = QRect(inner.x(), inner.y() + 24, inner.width(), 26)
        if section == 0:
            return
        if section > len(columns):
            draw_text(
                painter, top, tr("Result"), now.font("small", "medium"),
                now.color("text.secondary"), rtl=now.rtl,
            )  # fmt: skip
            words = tr("first %Ln rows", self._model.rowCount())
            draw_text(
                painter, below, words, now.font("small"), now.color("text.secondary"), rtl=now.rtl
            )
            return
        draw_text(
            painter, top, bidi.isolate(columns[section - 1]), now.font("body", "medium", mono=True),
            now.color("text.primary"), rtl=now.rtl,
        )  # fmt: skip
        self._chip(painter, below, section - 1)

    def _chip(self, painter: QPainter, rect: QRect, column: int) -> None:
        now = theme()
        plan = self._model.plan
        role = plan.columns[column].role if column < len(plan.columns) else Role.NONE
        words, icon = _chip_words(plan, column)
        font = now.font("body", "medium")
        wide = min(rect.width(), text_width(words, font) + (21 if icon else 0) + 37)
        left = rect.right() + 1 - wide if now.rtl else rect.left()
        box = QRect(left, rect.y(), wide, rect.height())
        used = role != Role.NONE
        fill_round(
            painter, box, now.radius("md"), now.color("accent.soft" if used else "surface.base"),
            now.color("accent.solid" if used else "border.input"),
        )  # fmt: skip
        ink = "accent.text" if used else "text.primary"
        inner = box.adjusted(9, 0, -9, 0)
        end = inner.left() if now.rtl else inner.right() - 13
        look().icons.draw(
            painter, QRect(end, inner.y(), 14, inner.height()), "chevron-down", ink, 14
        )
        inner = inner.adjusted(18, 0, 0, 0) if now.rtl else inner.adjusted(0, 0, -18, 0)
        if icon:
            start = inner.right() - 14 if now.rtl else inner.left()
            look().icons.draw(painter, QRect(start, inner.y(), 15, inner.height()), icon, ink, 15)
            inner = inner.adjusted(0, 0, -21, 0) if now.rtl else inner.adjusted(21, 0, 0, 0)
        draw_text(painter, inner, words, font, now.color(ink), rtl=now.rtl)


def _chip_words(plan: Plan, column: int) -> tuple[str, str]:
    """What a column's chip says: its role, and the blank that it fills."""
    if column >= len(plan.columns):
        return role_words(Role.NONE)
    one = plan.columns[column]
    words, icon = role_words(one.role)
    if plan.template and one.name in plan.blanks:
        return f"{{{{{plan.blanks.index(one.name) + 1}}}}} {words}", "variable"
    return words, icon


class _Row(RowDelegate):
    """A row of the file; one that gets no message because of its number is tinted."""

    def paint_cell(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        model = index.model()
        if not isinstance(model, _Model):
            return
        now = theme()
        found = model.verdict(index.row())
        if found is not None and found[0].bad_number:
            tint = QRect(rect.x(), rect.y(), rect.width(), rect.height() - 1)
            painter.fillRect(tint, now.color("danger.soft"))
        inner = rect.adjusted(8, 0, -8, 0)
        column = index.column()
        text = str(model.data(index) or "")
        if column == 0:
            start = QRect(rect)
            start.adjust(*((4, 0, -20, 0) if now.rtl else (20, 0, -4, 0)))
            font = now.font("body", tabular=True)
            draw_text(painter, start, text, font, now.color("text.secondary"), rtl=now.rtl)
        elif column == model.columnCount() - 1:
            if found is None:
                return
            words, icon, role = verdict_words(*found)
            left = inner.right() - 15 if now.rtl else inner.left()
            box = QRect(left, inner.y(), 16, inner.height())
            look().icons.draw(painter, box, icon, role, 16)
            inner = inner.adjusted(0, 0, -23, 0) if now.rtl else inner.adjusted(23, 0, 0, 0)
            draw_text(painter, inner, words, now.font(), now.color(role), rtl=now.rtl)
        else:
            used = model.plan.columns[column - 1].role if column <= len(model.plan.columns) else ""
            phone = used == Role.PHONE
            font = now.font("body", mono=phone)
            role = "text.primary" if used else "text.secondary"
            shown = bidi.ltr(text) if phone else bidi.isolate(text)
            draw_text(painter, inner, shown, font, now.color(role), rtl=now.rtl)


class AudienceTable(Themed, QWidget):
    """Signal: `role_wanted(int, QWidget)` a column and where to open the choice."""

    role_wanted = Signal(int, QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        # what the file's columns would take, and what they were given of it
        self._wanted: list[int] = []
        self._given: list[int] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.table = _Keys(tr("Rows of the audience"))
        self.model = _Model(self.table)
        self.head = _Head(self.table, self.model)
        self.table.setHorizontalHeader(self.head)
        self.table.setModel(self.model)
        self.table.setItemDelegate(_Row(self.table))
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.table.role_key.connect(self._by_key)
        self.head.wanted.connect(self._by_press)
        self._anchor = QWidget(self.table)
        self._anchor.setFixedSize(1, 1)
        column.addWidget(self.table)

    def put(
        self, audience: Audience, plan: Plan, findings: Findings | None, rows: list[int]
    ) -> None:
        """Other rows, roles or verdicts."""
        bar = self.table.verticalScrollBar()
        at = bar.value()
        self.model.put(audience, plan, findings, rows)
        columns = (audience.columns, (*plan.blanks, *(one.role for one in plan.columns)))
        if columns != self._columns:
            if columns[0] != self._columns[0]:
                self._given = []  # what was drawn was drawn for other columns
            self._columns = columns
            self._wanted = self._measured(audience, plan)
            self._fit()
            at = 0
        bar.setValue(at)
        self.head.setFixedHeight(theme().px(_HEAD))

    def restyle(self) -> None:
        """Text of another size takes other widths."""
        super().restyle()
        if self._wanted:
            self._wanted = self._measured(self.model.audience, self.model.plan)
            self._fit()
            self.head.setFixedHeight(theme().px(_HEAD))

    @staticmethod
    def _measured(audience: Audience, plan: Plan) -> list[int]:
        """Columns as wide as what stands in their first rows."""
        font, mono = theme().font("body"), theme().font("body", mono=True)
        head = theme().font("body", "medium", mono=True)
        chip = theme().font("body", "medium")
        widths: list[int] = []
        for at, name in enumerate(audience.columns):
            role = plan.columns[at].role if at < len(plan.columns) else Role.NONE
            cells = mono if role == Role.PHONE else font
            words, icon = _chip_words(plan, at)
            widest = max(
                [text_width(row[at], cells) for row in audience.rows[:30]]
                + [text_width(name, head), text_width(words, chip) + (21 if icon else 0) + 37]
            )
            widths.append(max(90, min(220, widest + 16)))
        return widths

    def _fit(self) -> None:
        """Gives columns their widths, but those that somebody has drawn, and places the result."""
        head, last = self.head, len(self._wanted) + 1
        drawn = {
            at: head.sectionSize(at + 1)
            for at, width in enumerate(self._given)
            if head.sectionSize(at + 1) != width
        }
        head.setStretchLastSection(False)
        for section in range(last + 1):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(0, _FIRST)
        # a little too wide for the page is made to fit; much too wide is scrolled
        room = self.table.viewport().width() - _FIRST - _RESULT
        own = sum(width for at, width in enumerate(self._wanted) if at not in drawn)
        total = own + sum(drawn.values())
        fit = (room - total + own) / own if own and 0.86 < room / max(1, total) < 1 else 1.0
        widths = [int(width * fit) for width in self._wanted]
        for at, width in enumerate(widths):
            head.resizeSection(at + 1, drawn.get(at, width))
        # one that was drawn differs from what it was given, also the next time
        self._given = [-1 if at in drawn else head.sectionSize(at + 1) for at in range(len(widths))]
        head.resizeSection(last, _RESULT)
        # where columns are out of sight, what comes of each row stands beside its number
        whole = fit * own + total - own <= room + 1
        head.moveSection(head.visualIndex(last), last if whole else 1)
        head.setStretchLastSection(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._wanted:
            self._fit()

    def detail(self, at: int) -> str:
        """What a row's verdict speaks of."""
        return self.model.detail(at)

    def _by_press(self, column: int) -> None:
        left = self.head.sectionViewportPosition(column + 1)
        if theme().rtl:
            left = self.head.width() - left - self.head.sectionSize(column + 1)
        self._anchor.move(max(0, left + 8), theme().px(_HEAD) - 10)
        self.role_wanted.emit(column, self._anchor)

    def _by_key(self) -> None:
        column = self.table.currentIndex().column()
        if 0 < column <= len(self.model.audience.columns):
            self._by_press(column - 1)


class _Keys(Table):
    """F2 or Alt+Down asks what the present column is. Signal: `role_key`."""

    role_key = Signal()

    def keyPressEvent(self, event: QEvent) -> None:
        if not isinstance(event, QKeyEvent):
            super().keyPressEvent(event)
            return
        down = event.key() == Qt.Key.Key_Down and event.modifiers() & (
            Qt.KeyboardModifier.AltModifier
        )
        if event.key() == Qt.Key.Key_F2 or down:
            self.role_key.emit()
        else:
            super().keyPressEvent(event)
