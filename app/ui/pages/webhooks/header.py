"""The head of the Webhooks page: tabs, how the receiver stands, the public address and its proof.

Invariant: the address is called proven only while it is the one that was proven.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.bidi import ltr
from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.services.events import ReceiverChanged, TunnelChanged
from app.services.public_address import AddressProof, Reach
from app.ui.digits import figures
from app.ui.pages.webhooks.tunnel_card import tunnel_words
from app.ui.style.look import look, theme
from app.ui.telling import copy, tell_error
from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.chips import StateDot
from app.ui.widgets.fields import LineEdit
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.painting import Dot, draw_text, text_width
from app.ui.widgets.panel import Panel
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.tips import name_it, tip_it
from app.ui.wording import said

if TYPE_CHECKING:
    from app.services.console import Console

_ADDRESS_WIDTH, _ADDRESS_LEAST = 346, 180


class _Proof(QWidget):
    """The small result inside the address field: an icon and a few words."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.role = "text.muted"
        self.icon = ""

    def say(self, words: str, role: str, icon: str) -> None:
        self.words, self.role, self.icon = words, role, icon
        self.setAccessibleName(words)
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        if not self.words:
            return QSize(0, 20)
        return QSize(text_width(self.words, theme().font("small")) + 22, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.words:
            return
        now = theme()
        painter = QPainter(self)
        rect = self.rect()
        left = rect.right() - 13 if now.rtl else 0
        box = QRect(left, 0, 14, rect.height())
        look().icons.draw(painter, box, self.icon, self.role, 14)
        inner = rect.adjusted(0, 0, -18, 0) if now.rtl else rect.adjusted(18, 0, 0, 0)
        draw_text(
            painter,
            inner,
            self.words,
            now.font("small"),
            now.color(self.role),
            rtl=now.rtl,
            elide=False,
        )


class AddressField(LineEdit):
    """The public address, with the result of its last proof and a copy button inside."""

    def __init__(self) -> None:
        super().__init__(content="mono", placeholder="https://hooks.example.com")
        self.setAccessibleName(self.tr("Public address"))
        self.proof = _Proof()
        self.copy_button = IconButton(
            "copy", self.tr("Copy the address"), small=True, role="text.muted"
        )
        self.add_end(self.proof)
        self.add_end(self.copy_button)
        self.setMinimumWidth(_ADDRESS_LEAST)
        self.setMaximumWidth(_ADDRESS_WIDTH)

    def show_proof(self, words: str, role: str, icon: str) -> None:
        """Say how the address was found; empty words take it away."""
        self.proof.say(words, role, icon)
        self.proof.setVisible(bool(words))
        self._place()


class WebhooksHeader(Panel):
    """Signals: `chosen(str)` a tab, by a person; `tunnel_wanted()`, `copies_wanted()`,
    `retention_wanted()` from the buttons and the menu; `address_proven()` by the check.
    """

    chosen = Signal(str)
    tunnel_wanted = Signal()
    copies_wanted = Signal()
    retention_wanted = Signal()
    address_proven = Signal()

    def __init__(self, console: Console, tasks: TaskOwner, parent: QWidget | None = None) -> None:
        super().__init__("surface.base", sides=("bottom",), parent=parent)
        self._console = console
        self._tasks = tasks
        self._proven = ""
        self._asked = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        self.title = PlainLabel(self.tr("Webhooks"), "page", "semibold")
        row.addWidget(self.title)
        row.addSpacing(8)
        self.tabs = Segmented(self.tr("Parts of the page"))
        self.tabs.add("deliveries", self.tr("Deliveries"))
        self.tabs.add("subscriptions", self.tr("Subscriptions"))
        self.tabs.add("test", self.tr("Test events"))
        self.tabs.add("answers", self.tr("Answers"))
        self.tabs.chosen.connect(self.chosen)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addSpacing(4)
        self.state = StateDot("off")
        self.where = PlainLabel("", role="text.secondary")
        row.addWidget(self.state)
        row.addWidget(self.where)
        row.addSpacing(8)
        self.address = AddressField()
        row.addWidget(self.address, 100)
        self.check = Button(self.tr("Check"), icon="activity")
        name_it(
            self.check,
            self.tr("Check the public address"),
            description=self.tr("Asks through the address whether it leads to this receiver"),
        )
        row.addWidget(self.check)
        self.tunnel = Button(self.tr("Tunnel"), icon="route")
        self.tunnel.clicked.connect(lambda _checked=False: self.tunnel_wanted.emit())
        row.addWidget(self.tunnel)
        self.more = IconButton("ellipsis", self.tr("More"))
        row.addWidget(self.more)
        self.address.setText(console.public_address.url)
        self.address.editingFinished.connect(self._keep)
        self.address.textEdited.connect(lambda _text: self.address.show_proof("", "", ""))
        self.address.copy_button.clicked.connect(self._copy)
        self.check.clicked.connect(self.prove)
        self.more.clicked.connect(self._menu)
        self.restyle()
        self.show_state(console.receiver.state)
        self.show_tunnel(console.tunnel.state)

    def restyle(self) -> None:
        """The height follows the text size."""
        super().restyle()
        self.setFixedHeight(theme().row("pageHeader"))
        if self.layout() is not None:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What is least needed gives way in a narrow window; the menu has all of it."""
        for widget in (self.where, self.tunnel, self.state, self.title):
            widget.show()
        self.check.set_short(False, self.tr("Check"))
        for give_way in (self.where.hide, self.tunnel.hide, self.state.hide, self._short_check):
            row = self.layout()
            if row is None or row.minimumSize().width() <= self.width():
                return
            give_way()

    def _short_check(self) -> None:
        self.check.set_short(True, self.tr("Check the public address"))

    def show_state(self, state: ReceiverChanged) -> None:
        """How the receiver stands."""
        words: dict[str, tuple[Dot, str]] = {
            "listening": ("ok", self.tr("Receiving")),
            "starting": ("off", self.tr("Starting")),
            "failed": ("down", self.tr("Not receiving")),
        }
        dot, text = words.get(state.state, ("off", self.tr("Stopped")))
        self.state.set(dot, text)
        place = urlsplit(state.url).netloc
        self.where.setText(self.tr("on {place}").format(place=ltr(place)) if place else "")
        tip_it(self.where, said(state.reason))

    def show_tunnel(self, state: TunnelChanged) -> None:
        """How the tunnel stands, and the address that it gave."""
        _dot, tone, word, text = tunnel_words(state, self._console.clock.now_ms())
        off = state.state == "off"
        self.tunnel.set_icon("route" if tone != "danger" else "triangle-alert")
        self.tunnel.setText(self.tr("Tunnel") if off else word)
        name_it(self.tunnel, word, description=text)
        tip_it(self.tunnel, text)
        kept = self._console.public_address.url
        if not self.address.hasFocus() and self.address.text() != kept:
            self.address.setText(kept)
            self.address.show_proof("", "", "")
        proof = self._console.tunnel.proof
        if state.state == "up" and proof is not None:
            self._proven = kept if proof.reach is Reach.HERE else ""
            self._show_proof(proof)
        self._fit()

    def prove(self) -> None:
        """Keeps what stands in the field and asks through it."""
        if self._keep():
            self._tasks.latest(self._prove(), "prove address")

    async def _prove(self) -> None:
        turn = self._asked = self._asked + 1
        self.check.setEnabled(False)
        self.address.show_proof(self.tr("asking"), "text.muted", "hourglass")
        url = self._console.public_address.url
        found: AddressProof | None = None
        try:
            found = await self._console.public_address.prove()
        finally:
            if turn == self._asked:  # else it was given up for another asking
                self.check.setEnabled(True)
                if found is None:
                    self.address.show_proof("", "", "")
        if url != self.address.text():
            return  # written anew meanwhile: nothing was asked of that one
        self._proven = url if found.reach is Reach.HERE else ""
        self._show_proof(found)
        if self._proven:
            self.address_proven.emit()

    def _show_proof(self, found: AddressProof) -> None:
        words, role, icon = {
            Reach.HERE: (
                self.tr("{n} ms").format(n=figures(round(found.ms))),
                "success.text",
                "circle-check",
            ),
            Reach.ELSEWHERE: (self.tr("not this receiver"), "warning.text", "triangle-alert"),
            Reach.SILENT: (self.tr("no answer"), "danger.text", "circle-x"),
            Reach.NOTHING_TO_ASK: (self.tr("no address yet"), "text.muted", "info"),
        }[found.reach]
        self.address.show_proof(words, role, icon)
        explained = {
            Reach.HERE: self.tr("The address leads to this receiver."),
            Reach.ELSEWHERE: self.tr(
                "Something answers there, but not this receiver: {problem}."
            ).format(problem=ltr(found.problem)),
            Reach.SILENT: self.tr("Nothing answers there: {problem}.").format(
                problem=found.problem
            ),
            Reach.NOTHING_TO_ASK: self.tr(
                "Enter the HTTPS address that your tunnel or server forwards to this receiver. "
                "An account is needed to ask through it."
            ),
        }[found.reach]
        tip_it(self.address.proof, explained)
        announce(self, explained)

    def _keep(self) -> bool:
        """Keeps the address; False where it makes no sense."""
        try:
            self._console.public_address.set(self.address.text())
        except SettingsError as error:
            self.address.set_error(True)
            self.address.setAccessibleDescription(str(error))
            tell_error(self, error)
            return False
        self.address.set_error(False)
        kept = self._console.public_address.url
        if self.address.text() != kept:
            self.address.setText(kept)
        if kept != self._proven:
            self.address.show_proof("", "", "")
        return True

    def _copy(self) -> None:
        text = self.address.text() or self._console.receiver.state.url
        if text:
            copy(self, text, self.tr("Address copied"))

    def _menu(self) -> None:
        menu = Menu(self.tr("Receiver"), self)
        receiver = self._console.receiver
        url = receiver.state.url
        menu.add(
            self.tr("Copy the local address"),
            lambda: copy(self, url, self.tr("Address copied")),
            icon="copy",
            reason="" if url else self.tr("The receiver is not running."),
        )
        menu.add(
            self.tr("Start the receiver anew"), self._console.receiver.restart, icon="rotate-cw"
        )
        menu.addSeparator()
        menu.add(self.tr("Tunnel…"), self.tunnel_wanted.emit, icon="route")
        menu.add(self.tr("Live copies…"), self.copies_wanted.emit, icon="radio")
        menu.add(self.tr("Kept deliveries…"), self.retention_wanted.emit, icon="database")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.under(self.more, end=True)
