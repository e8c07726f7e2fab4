"""How a pairing can end: a tile with an icon and a word, and what it means.

Invariant: each outcome says what happened, what Switchboard did and what can be done, and names
one main button, which can be pressed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.bidi import isolate, ltr
from app.domain.errors import ErrorKind, ProviderError, capital, in_sentences
from app.ui import phrases
from app.ui.style.look import look, theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Variant
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import Tone, draw_text, fill_round, tone_roles
from app.ui.widgets.themed import Themed
from app.ui.wording import said

if TYPE_CHECKING:
    from app.services.pairing import PairingState

translate = QCoreApplication.translate
# refusals of what was entered, or of one number more
_OF_THE_FORM = (
    ErrorKind.INVALID_REQUEST,
    ErrorKind.FORBIDDEN,
    ErrorKind.CONFLICT,
    ErrorKind.REFUSED,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of the footer; ``reason`` says why it can't be pressed.

    ``does``: close, webhook, resume, delete, keep, copy, refresh, again or edit.
    """

    text: str
    does: str
    variant: Variant = "default"
    icon: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the dialog shows at the end; the last choice is the main one."""

    tone: Tone
    icon: str
    word: str
    title: str
    texts: tuple[str, ...]
    choices: tuple[Choice, ...]
    hint: tuple[str, str] | None = None

    @property
    def spoken(self) -> str:
        return " ".join((self.title, *self.texts))


def outcome_of(
    state: PairingState, name: str, client_id: str, *, hooked: bool = False, no_delete: str = ""
) -> Outcome | None:
    """The outcome of a state; None while none has come.

    ``hooked``: its webhook is set; ``no_delete``: why the number can't be deleted.
    """
    if state.stage == "paired":
        return _paired(state, name, hooked)
    if state.stage == "paused":
        return _paused(state)
    if state.stage == "wrong_phone":
        return _wrong_phone(state, no_delete)
    if state.stage == "failed":
        return _failed(state, client_id)
    return None


def _paired(state: PairingState, name: str, hooked: bool) -> Outcome:
    phone = phrases.phone(state.connected_phone)
    if state.how == "already":
        texts = [
            translate(
                "Pairing",
                "It was connected before, so there is no code. The gateway reports {phone}.",
            ).format(phone=phone)
            if phone
            else translate("Pairing", "It was connected before, so there is no code."),
            translate(
                "Pairing",
                "To link another phone, remove this device on the phone under Linked devices "
                "first.",
            ),
        ]
    elif state.how == "kept":
        texts = [
            translate("Pairing", "You kept {phone}, the phone that linked.").format(phone=phone)
        ]
    elif phone:
        texts = [
            translate(
                "Pairing",
                "A phone scanned the code at {time}. The gateway reports {phone}, the number you "
                "entered.",
            ).format(time=phrases.clock_time(state.paired_at), phone=phone)
        ]
    else:
        texts = [
            translate("Pairing", "A phone scanned the code at {time}.").format(
                time=phrases.clock_time(state.paired_at)
            )
        ]
    choices = (
        Choice(translate("Pairing", "Not now"), "close", "ghost"),
        Choice(translate("Pairing", "Set webhook"), "webhook", "primary", "webhook"),
    )
    hint = (
        translate("Pairing", "One step left: its webhook"),
        translate("Pairing", "Without it new messages arrive only when Switchboard asks."),
    )
    return Outcome(
        "success",
        "circle-check",
        translate("Pairing", "Connected"),
        translate("Pairing", "{name} is connected").format(name=isolate(name)),
        tuple(texts),
        (Choice(translate("Pairing", "Done"), "close", "primary"),) if hooked else choices,
        None if hooked else hint,
    )


def _paused(state: PairingState) -> Outcome:
    return Outcome(
        "neutral",
        "hourglass",
        translate("Pairing", "Paused after %Ln codes", "", state.codes_max),
        translate("Pairing", "The code is paused"),
        (
            translate(
                "Pairing", "No phone scanned it, so Switchboard stopped asking for new ones."
            ),
            translate(
                "Pairing",
                "Have the phone ready on its Linked devices page, then continue. "
                "The number stays in your list either way.",
            ),
        ),
        (
            Choice(translate("Pairing", "Close, pair later"), "close", "ghost"),
            Choice(translate("Pairing", "Show a new code"), "resume", "primary", "qr-code"),
        ),
    )


def _wrong_phone(state: PairingState, no_delete: str) -> Outcome:
    return Outcome(
        "warning",
        "triangle-alert",
        translate("Pairing", "Different number"),
        translate("Pairing", "A different phone scanned the code"),
        (
            translate(
                "Pairing",
                "You entered {expected}, the phone that linked is {connected}. "
                "Messages would go out from that one.",
            ).format(
                expected=phrases.phone(state.expected_phone),
                connected=phrases.phone(state.connected_phone),
            ),
            translate(
                "Pairing",
                "If that is right, keep it and the number here follows. If not, "
                "delete this number and add it again.",
            ),
        ),
        (
            Choice(
                translate("Pairing", "Delete and start again…"),
                "delete",
                "danger",
                reason=no_delete,
            ),
            Choice(translate("Pairing", "Keep this phone"), "keep", "primary"),
        ),
    )


def _failed(state: PairingState, client_id: str) -> Outcome:
    error = state.error
    missing = error is not None and error.status == 404
    texts = list(_what_failed(error, client_id))
    if error is not None and error.can:
        texts.append(said(error.can))
    elif missing or error is None:
        texts.append(
            translate(
                "Pairing",
                "The number may have been deleted on the dashboard. Refresh the list to see "
                "what is there, or add it again with the same client id.",
            )
        )
    choices = [
        Choice(translate("Pairing", "Copy details"), "copy", "ghost", "copy"),
        Choice(translate("Pairing", "Refresh the list"), "refresh"),
    ]
    again = translate("Pairing", "Try again")
    if error is not None and state.number_id is None and error.kind in _OF_THE_FORM:
        # nothing was added: the same once more would be refused once more
        choices[1] = Choice(again, "resume")
        choices.append(Choice(translate("Pairing", "Change what you entered"), "edit", "primary"))
    elif missing:
        choices.append(Choice(translate("Pairing", "Add it again"), "again", "primary"))
    else:
        choices.append(Choice(again, "resume", "primary", "rotate-cw"))
    return Outcome(
        "danger",
        "plug",
        translate("Pairing", "No code from the gateway"),
        translate("Pairing", "The gateway gave no code"),
        tuple(texts),
        tuple(choices),
    )


def _what_failed(error: ProviderError | None, client_id: str) -> Iterator[str]:
    """What happened, and the gateway's own words where it has any."""
    if error is None:
        yield translate("Pairing", "Switchboard asked twice and stopped.")
        return
    code = " ".join(str(part) for part in (error.status, error.code) if part)
    if not code or error.kind is ErrorKind.BAD_ANSWER:
        yield in_sentences(capital(said(error.what)))
        return
    yield translate(
        "Pairing", "It answered {code} for {client}. Switchboard stopped asking."
    ).format(code=ltr(code), client=ltr(client_id))
    if f"answered {error.status}" not in error.message:
        yield translate("Pairing", "It says: {words}").format(words=isolate(error.message))


class _Tile(Themed, QWidget):
    """The picture's place, taken by an icon and a word."""

    def __init__(self) -> None:
        super().__init__()
        self._tone: Tone = "neutral"
        self._icon, self._word = "hourglass", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, tone: Tone, icon: str, word: str) -> None:
        self._tone, self._icon, self._word = tone, icon, word
        self.setAccessibleName(word)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(204, 204)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        ink, soft, _ = tone_roles(self._tone)
        box = QRect(0, 0, 204, 204)
        fill_round(
            painter, box, now.radius("lg"), now.color("surface.base"), now.color("border.default")
        )
        inner = box.adjusted(9, 9, -9, -9)
        fill_round(painter, inner, now.radius("sm"), now.color(soft))
        look().icons.draw(painter, QRect(inner.x(), 66, inner.width(), 44), self._icon, ink, 44)
        font = now.font("body", "medium")
        lines = _halves(self._word) if len(self._word) > 22 else [self._word]
        for at, line in enumerate(lines):
            where = QRect(
                inner.x() + 8, 118 + at * now.line("body"), inner.width() - 16, now.line("body")
            )
            draw_text(painter, where, line, font, now.color(ink), align="center", rtl=now.rtl)


def _halves(text: str) -> list[str]:
    """The text on two lines of about the same length."""
    words = text.split()
    best = min(
        range(1, len(words) + 1),
        key=lambda at: abs(len(" ".join(words[:at])) - len(" ".join(words[at:])) - 4),
    )
    return [" ".join(words[:best]), " ".join(words[best:])]


class OutcomeView(QWidget):
    """Tile, title, paragraphs, and for a connected number what is left to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 0)
        row.setSpacing(28)
        self.tile = _Tile()
        row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(9)
        self.title = PlainLabel("", "message", "semibold", wrap=True)
        column.addWidget(self.title)
        self._texts = [
            PlainLabel("", role="text.secondary", wrap=True, selectable=True) for _ in range(3)
        ]
        for label in self._texts:
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column.addWidget(label)
        self.hint = Banner("accent", "", stacked=True, icon="webhook")
        column.addWidget(self.hint)
        column.addStretch(1)
        row.addLayout(column, 1)

    def put(self, outcome: Outcome) -> None:
        """Shows an outcome."""
        self.tile.set(outcome.tone, outcome.icon, outcome.word)
        self.title.setText(outcome.title)
        for at, label in enumerate(self._texts):
            text = outcome.texts[at] if at < len(outcome.texts) else ""
            label.setText(text)
            label.setVisible(bool(text))
        self.hint.setVisible(outcome.hint is not None)
        if outcome.hint is not None:
            self.hint.set(*outcome.hint, icon="webhook")
