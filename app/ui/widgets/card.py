"""Modal cards: dialogs that lie over the window on a scrim.

A coroutine shows one and waits: `answer = await card.result()`; there is no nested event
loop. While it is open, Tab stays inside, the window's shortcuts rest (the lock's does not), and
Esc closes. Invariants: focus goes back to where it was, and a waiting coroutine always gets an
answer, also when the window goes away.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.core.bidi import strip
from app.ui.focusorder import step_focus, tab_stops
from app.ui.style.look import theme
from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import Button, IconButton, Variant
from app.ui.widgets.chips import NumberTag
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.over_bar import lay_over
from app.ui.widgets.painting import fill_round
from app.ui.widgets.spared import spare
from app.ui.widgets.themed import Themed, sides

if TYPE_CHECKING:
    from app.ui.widgets.fields import Content

# what parts the groups of a phone number
_GROUPS = str.maketrans("", "", " -().\u00a0")


class Scrim(Themed, QWidget):
    """One colour over a whole window; follows its size and keeps presses from it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.cover()
        return False

    def cover(self) -> None:
        """Lie over the whole window, on top."""
        host = self.parentWidget()
        if host is not None:
            self.setGeometry(host.rect())
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("scrim"))


class _Card(Themed, QFrame):
    """Paints head, body and foot in one, so that the corners stay round."""

    head: QWidget
    foot: QWidget

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        radius = now.radius("lg")
        line = now.color("border.subtle")
        fill_round(painter, self.rect(), radius, now.color("surface.raised"))
        if not self.head.isHidden():
            painter.fillRect(QRect(0, self.head.height(), self.width(), 1), line)
        if not self.foot.isHidden():
            low = QRect(0, self.foot.y(), self.width(), self.height() - self.foot.y())
            painter.save()
            painter.setClipRect(low)
            fill_round(painter, self.rect(), radius, now.color("surface.sunken"))
            painter.restore()
            painter.fillRect(QRect(0, low.y(), self.width(), 1), line)
        fill_round(painter, self.rect(), radius, None, now.color("border.default"))


class _Body(QScrollArea):
    """As high as its content, and scrolled where the window is too low for it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # it grew or shrank
        return super().eventFilter(watched, event)

    def heightForWidth(self, width: int) -> int:
        """What the content wants at this width."""
        layout = self._content.layout()
        if layout is None:
            return self._content.sizeHint().height()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return layout.totalSizeHint().height()

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), 60)


class CardDialog(Scrim):
    """Header with title and close, `body` (QVBoxLayout), `footer` (QHBoxLayout).

    Fill `body` and the footer, then `open()` or `await result()`. Signal: `finished(object)`
    with what `done(value)` got; None when closed.
    """

    finished = Signal(object)

    def __init__(
        self,
        opener: QWidget,
        title: str,
        *,
        width: int = 0,
        code: str = "",
        tag: str = "",
        scroll: bool = False,
        closable: bool = True,
    ) -> None:
        super().__init__(opener.window())
        self._closable = closable
        self._width = width or theme().column("dialog")
        # what is built below may take the focus before the card is open
        self._back = QApplication.focusWidget()
        self._first: QWidget | None = None
        self._resting: list[QShortcut | QAction] = []
        self._waiting: asyncio.Future[Any] | None = None
        self.setAccessibleName(title)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        self.card = _Card(self)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card)
        middle.addStretch(1)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.title = ElidedLabel(title, "title", "semibold")
        column.addWidget(self._head(code, tag))
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(20, 20, 20, 20)
        self.body.setSpacing(12)
        self._area = QScrollArea() if scroll else _Body(content)
        lay_over(self._area)
        self._area.setWidgetResizable(True)
        self._area.setWidget(content)
        content.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        column.addWidget(self._area, 1)
        self._foot = QWidget()
        spare(self._foot)
        self.card.foot = self._foot
        self._foot.hide()
        self.footer = QHBoxLayout(self._foot)
        self.footer.setContentsMargins(20, 0, 20, 0)
        self.footer.setSpacing(8)
        self.footer.addStretch(1)
        column.addWidget(self._foot)

    def _head(self, code: str, tag: str) -> QWidget:
        head = QWidget()
        self.card.head = head
        head.setFixedHeight(theme().row("dialogHeader"))
        row = QHBoxLayout(head)
        row.setContentsMargins(*sides(20, 0, 12, 1))
        row.setSpacing(10)
        row.addWidget(self.title)
        if code:
            row.addWidget(NumberTag(code, tag))
        row.addStretch(1)
        if self._closable:
            close = IconButton("x", self.tr("Close"), shortcut="Esc")
            close.clicked.connect(self.reject)
            row.addWidget(close)
        return head

    def add_button(self, text: str, variant: Variant = "default", *, icon: str = "") -> Button:
        """A button at the footer's end; connect it to `done`, `reject` or a check."""
        button = Button(text, variant, icon=icon)
        self.footer.addWidget(button)
        self._show_foot()
        return button

    def add_footer_start(self, widget: QWidget) -> None:
        """A remark or a button at the footer's start."""
        self.footer.insertWidget(0, widget)
        self._show_foot()

    def _show_foot(self) -> None:
        self._foot.setFixedHeight(theme().row("dialogFooter"))
        self._foot.show()

    def start_on(self, widget: QWidget) -> None:
        """The field or safe button that has the focus first."""
        self._first = widget

    def open(self) -> None:
        """Show over the window; answers come by `finished`."""
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._back = focus
        self._rest_shortcuts()
        self.cover()
        self.show()
        target = self._first or next(iter(self._stops()), None)
        (target or self).setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, self.title.text())

    def cover(self) -> None:
        """Lie over the whole window, with a card that fits into it."""
        super().cover()
        self.fit(self.width() - 48, self.height() - 48)

    def fit(self, width: int, height: int) -> None:
        """The card takes what it wants of this room."""
        self.card.setFixedWidth(min(theme().wide(self._width), width))
        self.card.setMaximumHeight(height)

    async def result(self) -> Any:
        """Open and wait for the answer: the value given to `done`, or None."""
        self._waiting = asyncio.get_running_loop().create_future()
        self.open()
        return await self._waiting

    def done(self, value: Any = True) -> None:
        """Close with an answer."""
        if not self.isHidden():
            self._close(value)

    def reject(self) -> None:
        """Close without one. A card that asks first overrides this."""
        self.done(None)

    def _close(self, value: Any) -> None:
        self._answer(value)
        self.hide()
        self._wake_shortcuts()
        if self._back is not None:
            try:
                self._back.setFocus(Qt.FocusReason.PopupFocusReason)
            except RuntimeError:
                pass  # the opener is gone
            self._back = None
        self.finished.emit(value)
        self.deleteLater()

    def _answer(self, value: Any) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(value)

    def hideEvent(self, event: QHideEvent) -> None:
        # Also when the whole window closes under a waiting coroutine.
        if not event.spontaneous():
            self._answer(None)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._closable:
            self.reject()
            return
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:
        step_focus(self._stops(), next)
        focus = QApplication.focusWidget()
        if focus is not None and self._area.isAncestorOf(focus):
            self._area.ensureWidgetVisible(focus, 0, 20)
        return True

    def _stops(self) -> list[QWidget]:
        """What Tab visits: body, foot, and the close button last, whatever was made first."""

        def part(stop: QWidget) -> int:
            return 0 if self._area.isAncestorOf(stop) else 2 if self._on_head(stop) else 1

        return sorted(tab_stops(self), key=part)

    def _on_head(self, stop: QWidget) -> bool:
        return self.card.head.isAncestorOf(stop)

    def _rest_shortcuts(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        for shortcut in host.findChildren(QShortcut):
            owner = shortcut.parent()
            inside = isinstance(owner, QWidget) and (owner is self or self.isAncestorOf(owner))
            if shortcut.isEnabled() and not inside and not shortcut.property("neverRests"):
                shortcut.setEnabled(False)
                self._resting.append(shortcut)
        for action in host.findChildren(QAction):
            if action.isEnabled() and not action.shortcut().isEmpty():
                action.setEnabled(False)
                self._resting.append(action)

    def _wake_shortcuts(self) -> None:
        for sleeper in self._resting:
            try:
                sleeper.setEnabled(True)
            except RuntimeError:
                continue  # deleted while the card was open
        self._resting.clear()


class ConfirmCard(CardDialog):
    """A question before what cannot be undone; the button repeats the verb.

    `await result()` is True or None. With `typed` the button waits for that text.
    """

    def __init__(
        self,
        opener: QWidget,
        title: str,
        text: str,
        verb: str,
        *,
        danger: bool = True,
        typed: str = "",
        typed_label: str = "",
        keep: str = "",
    ) -> None:
        super().__init__(opener, title, width=460)
        self.body.addWidget(PlainLabel(text, role="text.secondary", wrap=True))
        cancel = self.add_button(keep or self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        self.go = self.add_button(verb, "danger-solid" if danger else "primary")
        self.go.clicked.connect(lambda: self.done(True))
        self.start_on(cancel)
        if typed:
            from app.ui.widgets.fields import Field

            content: Content = "ltr" if typed.startswith("+") else "text"
            self.field = Field(typed_label, placeholder=typed, content=content)
            self.body.addWidget(self.field)
            self.go.setEnabled(False)
            self.field.textChanged.connect(
                lambda now: self.go.setEnabled(_plain(now) == _plain(typed))
            )
            self.field.submitted.connect(self.go.click)
            self.start_on(self.field.edit)


def _plain(typed: str) -> str:
    """What was typed, or pasted as it is shown: without isolates; a number without its groups."""
    words = " ".join(strip(typed).split())
    return words.translate(_GROUPS) if words.startswith("+") else words
