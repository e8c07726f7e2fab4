"""The people a template goes to: lines with a chip each, and a field that finds or takes more.

Invariant: only what the operator put in is here, once each; why somebody is held is told in words.
Enter takes a person only while the rows answer what stands in the field.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.template_plan import Planned, Recipient, numbers_in
from app.ui import phrases
from app.ui.models.template_words import hold_words
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.chips import StatusChip
from app.ui.widgets.choice_list import ChoiceRows
from app.ui.widgets.choice_popup import ChoicePopup
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.themed import sides

_SHOWN = 60
_TYPING_MS = 140
Finder = Callable[[str], Coroutine[Any, Any, list[Recipient]]]


class _Line(QWidget):
    """One recipient. Signals: ``removed()``, ``asked()`` a press on the chip."""

    removed = Signal()

    def __init__(self, one: Planned) -> None:
        super().__init__()
        person = one.recipient
        row = QHBoxLayout(self)
        row.setContentsMargins(*sides(10, 4, 6, 4))
        row.setSpacing(10)
        name = person.name or phrases.phone(person.digits) or person.typed
        row.addWidget(Avatar(person.digits or person.typed, person.name, 26))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(ElidedLabel(isolate(person.name) if person.name else name))
        if person.name:
            number = phrases.phone(person.digits) if person.digits else person.typed
            column.addWidget(ElidedLabel(number, "small", role="text.secondary"))
        row.addLayout(column, 1)
        words, tone, icon = hold_words(one)
        row.addWidget(StatusChip(words, tone, icon))
        remove = IconButton("x", self.tr("Take {name} out").format(name=name), small=True)
        remove.clicked.connect(lambda _on=False: self.removed.emit())
        row.addWidget(remove)
        self.setAccessibleName(phrases.listed((name, words)))


class _People(ChoiceRows):
    """A face, a name, a number."""

    height = 40

    def paint_choice(self, painter: QPainter, rect: QRect, row: Any) -> None:
        now = theme()
        avatar = painting.at_start(rect, 26, now.rtl)
        place = QRect(avatar.x(), rect.y() + (rect.height() - 26) // 2, 26, 26)
        painting.draw_avatar(painter, look(), place, seed=row.digits, name=row.name)
        rest = painting.after(rect, 36, now.rtl)
        number = phrases.phone(row.digits)
        if not row.name:
            painting.draw_text(
                painter, rest, number, now.font(), now.color("text.primary"), rtl=now.rtl
            )
            return
        width = painting.text_width(number, now.font("small"))
        painting.draw_text(
            painter, painting.at_start(rest, width, not now.rtl), number, now.font("small"),
            now.color("text.secondary"), align="end", rtl=now.rtl,
        )  # fmt: skip
        painting.draw_text(
            painter, painting.after(rest, width + 8, not now.rtl), row.name,
            now.font(), now.color("text.primary"), rtl=now.rtl,
        )  # fmt: skip


def _said(person: Recipient) -> str:
    return phrases.listed((person.name, phrases.phone(person.digits)))


class RecipientsBox(Panel):
    """Signals: ``added(object)`` list of Recipients, ``removed(int)`` the place of one."""

    added = Signal(object)
    removed = Signal(int)

    def __init__(self, finder: Finder, tasks: TaskOwner) -> None:
        super().__init__("surface.base", line="border.input", radius="md")
        self._finder = finder
        self._shown: list[Planned] | None = None
        self._answered = ""
        self._tasks = tasks
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()  # the box paints its own ground, with round corners
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._area.setWidget(inner)
        inner.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        column.addWidget(self._area)
        self.field = LineEdit(placeholder=self.tr("Add a name or number, or paste a list"))
        self.field.setProperty("bare", True)
        holder = QHBoxLayout()
        holder.setContentsMargins(10, 6, 10, 6)
        holder.addWidget(self.field)
        column.addLayout(holder)
        self._popup = ChoicePopup(self, self.tr("People found"), _said, _People(), most=6)
        self._popup.add_arrows()
        self._popup.foot.addStretch(1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._look)
        self.field.textEdited.connect(self._typed)
        self.field.installEventFilter(self)
        self._popup.taken.connect(self._take)

    def put(self, planned: Sequence[Planned]) -> None:
        """Shows these lines."""
        if list(planned) == self._shown:
            return
        self._shown = list(planned)
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, one in enumerate(planned[:_SHOWN]):
            line = _Line(one)
            line.removed.connect(lambda at=at: self.removed.emit(at))
            self._list.addWidget(line)
            self._list.addWidget(Line())
        if len(planned) > _SHOWN:
            more = PlainLabel(self.tr("and %Ln more", "", len(planned) - _SHOWN), role="text.muted")
            more.setContentsMargins(12, 6, 12, 6)
            self._list.addWidget(more)
        lines = min(len(planned), 5)
        self._area.setFixedHeight(lines * (theme().px(43) + 1))
        self._area.setVisible(bool(planned))

    # Adding

    def _typed(self, text: str) -> None:
        if "\n" in text or "," in text or ";" in text:
            self._take_numbers()
            return
        self._typing.start()

    def _take_numbers(self) -> bool:
        found = numbers_in(self.field.text())
        if not found:
            return False
        self.field.clear()
        self._popup.close_popup()
        self.added.emit([Recipient(digits, name, digits) for digits, name in found])
        return True

    def _look(self) -> None:
        text = self.field.text().strip()
        if len(text) < 2:
            self._popup.close_popup()
            return
        self._tasks.start(self._find(text), "find people")

    async def _find(self, text: str) -> None:
        people = await self._finder(text)
        if self.field.text().strip() != text:
            return
        if not people or not self.field.hasFocus():
            self._popup.close_popup()
            return
        self._answered = text
        self._popup.show_rows(people)
        self._popup.open_at(width=self.width())

    def _take(self, person: Recipient) -> None:
        self.field.clear()
        self._popup.close_popup()
        self.added.emit([person])
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            answers = self._popup.isVisible() and self.field.text().strip() == self._answered
            if not (answers and self._popup.take()):
                self._take_numbers()
            return True
        if key == Qt.Key.Key_Escape and self._popup.isVisible():
            self._popup.close_popup()
            return True
        if self._popup.isVisible() and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            return self._popup.view.step(step, field=self.field)
        return False
