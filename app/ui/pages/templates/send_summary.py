"""Before a send: how many go out, and a line for each who is held or left out, with its way on.

Invariant: who gets nothing is named with the reason, or counted where there are many.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.template_plan import INVALID, NO_CONSENT, NO_VALUE, NOT_A_NUMBER, READY, Planned
from app.ui.models.template_words import hold_sentence
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Panel

_NAMED = 4


class SendSummary(Panel):
    """Signals: ``consent_wanted(object)`` a Planned, ``fix_wanted(object)``."""

    consent_wanted = Signal(object)
    fix_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__("surface.sunken", line="border.subtle", radius="lg")
        self._shown: tuple[object, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 11)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(9)
        self._icon = IconLabel("send", "text.link", 17)
        head.addWidget(self._icon)
        self.title = PlainLabel("", weight="semibold", wrap=True)
        head.addWidget(self.title, 1)
        column.addLayout(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(5)
        column.addLayout(self._lines)

    def put(self, planned: Sequence[Planned], *, later: bool, window: bool) -> None:
        """The plan; ``window`` says that text would need one (a template does not)."""
        shown = (tuple(planned), later, window)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        ready = sum(one.hold == READY for one in planned)
        if not planned:
            self.title.setText(self.tr("Nobody is chosen yet"))
        elif later:
            self.title.setText(self.tr("%Ln messages will be scheduled", "", ready))
        else:
            self.title.setText(self.tr("%Ln messages will be sent", "", ready))
        held = [one for one in planned if one.hold != READY]
        for one in held[:_NAMED]:
            self._lines.addWidget(self._held_line(one))
        if len(held) > _NAMED:
            words = self.tr("and %Ln more who get nothing", "", len(held) - _NAMED)
            self._lines.addWidget(PlainLabel(words, "small", role="text.secondary"))
        if ready and window:
            self._lines.addWidget(
                self._note(self.tr("Templates need no open reply window."), "info", "text.muted")
            )

    def _note(self, words: str, icon: str, role: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(IconLabel(icon, role, 14), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(PlainLabel(words, "small", role="text.secondary", wrap=True), 1)
        return line

    def _held_line(self, one: Planned) -> QWidget:
        bad = one.hold in (INVALID, NOT_A_NUMBER)
        icon, role = ("circle-x", "danger.text") if bad else ("shield-alert", "warning.text")
        if one.hold not in (INVALID, NOT_A_NUMBER, NO_CONSENT):
            icon = "circle-alert"
        line = self._note(hold_sentence(one), icon, role)
        row = line.layout()
        link = None
        if one.hold == NO_CONSENT:
            link = LinkButton(self.tr("Record…"))
            link.clicked.connect(lambda _on=False: self.consent_wanted.emit(one))
        elif one.hold in (INVALID, NOT_A_NUMBER, NO_VALUE):
            link = LinkButton(self.tr("Fix"))
            link.clicked.connect(lambda _on=False: self.fix_wanted.emit(one))
        if link is not None and row is not None:
            row.addWidget(link)
        return line
