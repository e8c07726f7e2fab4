"""The files that go out with the next message: a picture or sign, name, size, and what is wrong.

It shows and asks; `attach_files.py` decides. Invariant: every card can be taken away by mouse and
by key, and a file that can't be sent says why.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.bidi import file_name
from app.domain.files import Chosen
from app.domain.messages import Kind
from app.ui import phrases
from app.ui.models.chat_preview import KIND_ICONS
from app.ui.style.look import look, theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.painting import fill_round
from app.ui.widgets.themed import Themed, sides
from app.ui.widgets.tips import tip_it
from app.ui.widgets.viewports import know_viewport

_HEIGHT, _WIDTH, _THUMB = 56, 216, 40
_MARGIN, _BAR = 4, 12


@dataclass(slots=True, eq=False)
class Pending:
    """A file that waits for Send. ``size`` in bytes; ``problem`` keeps it from going out.

    ``asked``: it is being looked at, or was.
    """

    chosen: Chosen
    size: int
    kind: Kind | None = None
    problem: str = ""
    asked: bool = False
    checked: bool = False
    image: QPixmap | None = None


class _Thumb(Themed, QWidget):
    """The picture itself, or the sign of its kind."""

    def __init__(self, one: Pending) -> None:
        super().__init__()
        self._one = one
        self.setFixedSize(_THUMB, _THUMB)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme(), QPainter(self)
        fill_round(painter, self.rect(), now.radius("sm"), now.color("surface.sunken"))
        image = self._one.image
        if image is None:
            icon = KIND_ICONS.get(self._one.kind or Kind.DOCUMENT, "file-text")
            role = "danger.text" if self._one.problem else "accent.text"
            look().icons.draw(painter, self.rect(), icon, role, 20)
            return
        side = min(image.width(), image.height())
        part = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.rect(), image, part)


class AttachCard(Themed, QWidget):
    """One file; `removed` where it is taken away."""

    removed = Signal(object)

    def __init__(self, one: Pending) -> None:
        super().__init__()
        self.one = one
        self._looks = self._now()
        self.setFixedSize(_WIDTH, _HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(*sides(7, 7, 3, 7))
        row.setSpacing(8)
        row.addWidget(_Thumb(one))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = file_name(one.chosen.name) if one.chosen.name else self.tr("Picture")
        words.addWidget(ElidedLabel(name, "small", "medium"))
        role = "danger.text" if one.problem else "text.muted"
        told = self.tr("Can’t be sent") if one.problem else phrases.size(one.size)
        words.addWidget(ElidedLabel(told, "caption", role=role))
        row.addLayout(words, 1)
        self.close_button = IconButton(
            "x", self.tr("Take {file} out").format(file=name), small=True
        )
        self.close_button.clicked.connect(lambda _checked=False: self.removed.emit(self.one))
        row.addWidget(self.close_button)
        tip_it(self, one.problem)
        self.setAccessibleName(phrases.listed((name, one.problem or phrases.size(one.size))))

    @property
    def up_to_date(self) -> bool:
        """Whether its words are those of the file; the picture is painted as it comes."""
        return self._looks == self._now()

    def _now(self) -> tuple[object, ...]:
        one = self.one
        return one.chosen.name, one.size, one.problem

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.one)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        border = "danger.border" if self.one.problem else "border.subtle"
        fill_round(
            QPainter(self),
            self.rect(),
            now.radius("md"),
            now.color("surface.raised"),
            now.color(border),
        )


class AttachStrip(Themed, QWidget):
    """The cards in a line that scrolls, and what is wrong. Signal: `removed(Pending)`."""

    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Files that go out"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._area = QScrollArea()
        know_viewport(self._area)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = self._area.horizontalScrollBar()
        bar.rangeChanged.connect(lambda _least, most: self._ranged(most))
        bar.actionTriggered.connect(lambda _action: self._let_go())
        self._make_room(bar=False)
        self._inside = inside = QWidget()
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        self._area.setWidget(inside)
        # setWidget has it filled
        inside.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        column.addWidget(self._area)
        self.problem = PlainLabel("", "small", role="danger.text", wrap=True)
        self.problem.setContentsMargins(8, 0, 8, 4)
        column.addWidget(self.problem)
        self.cards: list[AttachCard] = []
        self._wanted: Pending | None = None
        self._shown = QTimer(self)  # once the cards have their places
        self._shown.setSingleShot(True)
        self._shown.setInterval(0)
        self._shown.timeout.connect(self._into_sight)
        self.hide()

    def show_files(self, files: list[Pending]) -> None:
        """Other files, or the same anew."""
        before = {card.one: card for card in self.cards}
        kept = {one: card for one, card in before.items() if one in files and card.up_to_date}
        gone = [card for one, card in before.items() if one not in kept]
        for card in gone:
            self._row.removeWidget(card)
        for card in kept.values():
            card.update()
        # a new card is shown in a turn of its own, and until then the row is that much shorter
        self.cards = [kept.get(one) or self._card(one) for one in files]
        for at, card in enumerate(self.cards):
            if self._row.indexOf(card) != at:
                self._row.insertWidget(at, card)
        for card in gone:
            self._take_away(card)
        problem = next((one.problem for one in files if one.problem), "")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.setVisible(bool(files))
        new = [card for card in self.cards if card.one not in before]
        wrong = [card for card in self.cards if card.one.problem]
        if new or any(card.one not in kept for card in wrong):
            self._wanted = (wrong[0] if wrong else new[-1]).one
        if self._wanted is not None:
            self._shown.start()

    def _take_away(self, card: AttachCard) -> None:
        """The keyboard goes to the card that stands for the same file now, where there is one."""
        fresh = next((one for one in self.cards if one.one is card.one), None)
        if fresh is not None and card.close_button.hasFocus():
            fresh.show()
            fresh.close_button.setFocus()
        card.hide()
        card.deleteLater()

    def _card(self, one: Pending) -> AttachCard:
        card = AttachCard(one)
        card.removed.connect(self.removed)
        return card

    def _make_room(self, *, bar: bool) -> None:
        """The bar lies under the cards, not over them."""
        self._area.setFixedHeight(_HEIGHT + 2 * _MARGIN + (_BAR if bar else 0))

    def _ranged(self, most: int) -> None:
        self._make_room(bar=most > 0)
        if self._wanted is not None:
            self._shown.start()  # there was no room to scroll to it before

    def _into_sight(self) -> None:
        """What is wrong, or came last, is seen; where neither is, nothing moves.

        It is wanted until it is seen whole, or somebody scrolls: its place may come in steps.
        """
        card = next((card for card in self.cards if card.one is self._wanted), None)
        if card is None:
            self._wanted = None
            return
        if not card.isVisibleTo(self):
            self._shown.start()  # it is shown in a turn of its own, and has no place before
            return
        self._row.activate()
        self._area.ensureWidgetVisible(card, _MARGIN, 0)
        left = card.mapTo(self._area.viewport(), card.rect().topLeft()).x()
        laid_out = self._row.minimumSize().width() <= self._inside.width()
        if laid_out and left >= 0 and left + card.width() <= self._area.viewport().width():
            self._wanted = None

    def _let_go(self) -> None:
        self._wanted = None
