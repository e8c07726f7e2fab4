"""A search field that offers, as one types, how the word may go on.

The field keeps the focus. Down and Up choose, Tab or Enter take what is chosen (Tab takes the first
where nothing is), Esc closes the offers and leaves the text. Invariant: Enter without a choice
searches for what stands there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.services.completion import Completion, Suggestion, taken
from app.ui import phrases
from app.ui.style.look import theme
from app.ui.widgets.choice_list import ChoiceRows
from app.ui.widgets.choice_popup import ChoicePopup
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.painting import after, at_start, draw_text, text_width
from app.ui.widgets.search_field import SearchField

_LEAST, _MOST = 380, 14


def _said(row: Suggestion) -> str:
    return phrases.listed((row.text, row.note))


class _Rows(ChoiceRows):
    height = 30

    def paint_choice(self, painter: QPainter, rect: QRect, row: Any) -> None:
        now, inner = theme(), rect
        mono = now.font("small", mono=True)
        width = min(text_width(row.text, mono), inner.width() * 2 // 3)
        ink = now.color("text.primary")
        place = at_start(inner, width, now.rtl)
        draw_text(painter, place, row.text, mono, ink, rtl=now.rtl, text_rtl=False)
        rest = after(inner, width + 14, now.rtl)
        small, muted = now.font("small"), now.color("text.muted")
        draw_text(painter, rest, row.note, small, muted, align="end", rtl=now.rtl)


class SuggestionPopup(ChoicePopup):
    """The offers under a field; it never takes the focus."""

    def __init__(self, anchor: QWidget) -> None:
        name = QCoreApplication.translate("SuggestionPopup", "Ways to go on")
        super().__init__(anchor, name, _said, _Rows(), most=_MOST)
        self.add_arrows()
        self.foot.addWidget(KeyCap("Tab", self.tr("take it")))
        self.foot.addWidget(KeyCap("Esc", self.tr("close")))
        self.foot.addStretch(1)

    def open_with(self, rows: tuple[Suggestion, ...]) -> None:
        """Opens with these, nothing chosen."""
        self.show_rows(rows, first=False)
        self.open_at(width=max(_LEAST, self._anchor.width()), height=self.body.sizeHint().height())

    def chosen(self, *, or_first: bool = False) -> Suggestion | None:
        """What is chosen; with ``or_first`` the first where nothing is."""
        if or_first and self.view.chosen is None:
            self.view.choose(0)
        found = self.view.chosen
        return found if isinstance(found, Suggestion) else None


class CompletingField(SearchField):
    """``complete`` answers for a text and the cursor's place in it."""

    def __init__(
        self,
        placeholder: str,
        complete: Callable[[str, int], Completion],
        *,
        keys: str = "",
        name: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, keys=keys, name=name, small=small, parent=parent)
        self._complete = complete
        self._completion = Completion()
        self._popup: SuggestionPopup | None = None
        self.textEdited.connect(lambda _text: self._offer())

    @property
    def offers(self) -> tuple[Suggestion, ...]:
        """What is offered at present."""
        opened = self._popup is not None and not self._popup.isHidden()
        return self._completion.found if opened else ()

    def _offer(self, *, asked: bool = False) -> None:
        text, cursor = self.text(), self.cursorPosition()
        self._completion = self._complete(text, cursor)
        # an empty field offers everything only to those who ask
        if not self._completion.found or not (text.strip() or asked):
            self._close()
            return
        if self._popup is None:
            self._popup = SuggestionPopup(self)
            self._popup.taken.connect(self._take)
        self._popup.open_with(self._completion.found)

    def _chosen(self, *, or_first: bool = False) -> Suggestion | None:
        return self._popup.chosen(or_first=or_first) if self._popup is not None else None

    def _take(self, chosen: Suggestion | None) -> None:
        if chosen is None:
            return
        text, cursor = taken(self.text(), self._completion, chosen)
        self._close()
        self.setText(text)
        self.setCursorPosition(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not chosen.whole:
            self._offer()

    def _close(self) -> None:
        if self._popup is not None:
            self._popup.close_popup()

    def event(self, event: QEvent) -> bool:
        # Tab would leave the field before a key press is told of it
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self.offers
        ):
            self._take(self._chosen(or_first=True))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self.offers and self._popup is not None:
                by = 1 if key == Qt.Key.Key_Down else -1
                self._popup.view.step(by, around=True, field=self)
            elif key == Qt.Key.Key_Down:
                self._offer(asked=True)
            return
        if self.offers and key == Qt.Key.Key_Escape:
            self._close()
            return
        if self.offers and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self._chosen()
            if chosen is not None:
                self._take(chosen)
                return
            self._close()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._close()
        super().focusOutEvent(event)
