"""Puts labels on a chat: type to find one or to make one, Enter puts it on or takes it off.

Invariant: the list shows the chat as it is; each press is saved at once.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.domain.folding import fold
from app.domain.rows import LabelRow
from app.services.console import Console
from app.ui import wording
from app.ui.style.look import look, theme
from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.choice_list import ChoiceRows, draw_check, switched
from app.ui.widgets.choice_popup import FindPopup
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.label_chip import draw_label, label_width
from app.ui.widgets.painting import at_start

COLOURS = ("teal", "violet", "orange", "rose", "gold", "green", "sky", "slate")


class Marked(NamedTuple):
    """A label, and whether it is on."""

    label: LabelRow
    on: bool = False


def label_said(row: Marked) -> str:
    """As it is spoken."""
    return switched(row.label.name, on=row.on)


class LabelRows(ChoiceRows):
    """Paints a label, with a check mark where it is on."""

    def paint_choice(self, painter: QPainter, rect: QRect, row: Any) -> None:
        now = theme()
        rect = draw_check(painter, rect, on=row.on)
        width = label_width(now, row.label.name, rect.width())
        place = at_start(rect, width, now.rtl)
        draw_label(painter, look(), place, row.label.name, row.label.colour)


class LabelPopup(FindPopup):
    """Opens for a chat. Signal: `manage_wanted()`."""

    manage_wanted = Signal()

    def __init__(self, anchor: QWidget, console: Console, tasks: TaskOwner) -> None:
        name = QCoreApplication.translate("LabelPopup", "Labels")
        find = QCoreApplication.translate("LabelPopup", "Find or make a label")
        super().__init__(anchor, name, find, label_said, LabelRows())
        self._console = console
        self._tasks = tasks
        self._chat = 0
        self._on: frozenset[int] = frozenset()
        self._shown: list[LabelRow] = []
        self.foot.addWidget(KeyCap("Enter", self.tr("put on or take off")))
        self.foot.addStretch(1)
        manage = LinkButton(self.tr("Manage"))
        manage.clicked.connect(self._manage)
        self.foot.addWidget(manage)
        self.field.textChanged.connect(lambda _: self._fill())
        self.taken.connect(self._turn)

    def open_for(self, chat_id: int, labels: tuple[int, ...], *, end: bool = False) -> None:
        """Opens for a chat that carries ``labels``."""
        self._chat, self._on = chat_id, frozenset(labels)
        self.field.clear()
        self._fill(anew=True)
        self.open_at(end=end, width=280, first=self.field)

    def _fill(self, *, anew: bool = False) -> None:
        typed = self.field.text().strip()
        term = fold(typed)
        rows = [one for one in self._console.labels.by_id().values() if term in fold(one.name)]
        marked = [Marked(one, one.id in self._on) for one in rows]
        if rows and rows == self._shown and not anew:
            self.view.change_rows(marked)
            return
        self._shown = rows
        nothing = self.tr("No labels yet. Type a name for the first.")
        if term:
            nothing = self.tr("Enter makes the label {name}.").format(name=isolate(typed))
        self.show_rows(marked, nothing)

    def take(self) -> bool:
        if super().take():
            return True
        name = self.field.text()
        if name.strip():
            self._tasks.once(lambda: self._make(self._chat, name), "new label")
        return False

    def _turn(self, row: Marked) -> None:
        label, on = row.label, row.label.id not in self._on
        self._on = self._on | {label.id} if on else self._on - {label.id}
        self._tasks.start(self._console.labels.put(self._chat, label.id, on), "label")
        self._fill()
        announce(self.field, label_said(Marked(label, on)))

    async def _make(self, chat_id: int, name: str) -> None:
        labels = self._console.labels
        used = {row.colour for row in labels.by_id().values()}
        free = [one for one in COLOURS if one not in used]
        colour = free[0] if free else COLOURS[len(labels.by_id()) % len(COLOURS)]
        try:
            made = await labels.save(name, colour)
        except SettingsError as error:
            self.none.setText(wording.said(f"{error.what} {error.can}"))
            self.fit()
            return
        await labels.put(chat_id, made, True)
        if chat_id == self._chat:
            self._on |= {made}
            if self.field.text() == name:
                self.field.clear()
            self._fill(anew=True)

    def _manage(self) -> None:
        self.close_popup()
        self.manage_wanted.emit()
