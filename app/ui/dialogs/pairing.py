"""The pairing dialog: a code to scan, then one of four outcomes.

It follows a pairing session of the services; what it ends in is the opener's to do. Invariant:
closing by any way stops the asking, and an outcome moves the focus to its main button and is
announced.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate
from app.ui.dialogs.pairing_outcome import Choice, Outcome, OutcomeView, outcome_of
from app.ui.dialogs.pairing_scan import ScanView, code_words
from app.ui.dialogs.qr_picture import MOST_SIDE
from app.ui.shown_picture import to_image
from app.ui.style.look import theme
from app.ui.telling import copy, tasks_of
from app.ui.widgets.announce import announce
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import CardDialog
from app.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from app.core.clock import Clock
    from app.services.pairing import PairingSession, PairingState
    from app.services.pictures import Pictures

_TICK_MS = 250
_OUTCOME_WIDTH = 640


class PairingDialog(CardDialog):
    """``await result()``: webhook, delete, refresh, again, edit, or None when it was closed.

    The opener closes the session afterwards (``await session.close()``). ``standing`` tells of the
    session's number whether its webhook is set, and why it can't be deleted.
    """

    def __init__(
        self,
        opener: QWidget,
        session: PairingSession,
        clock: Clock,
        pictures: Pictures,
        name: str,
        *,
        code: str = "",
        tag: str = "",
        standing: Callable[[], tuple[bool, str]] = lambda: (False, ""),
    ) -> None:
        super().__init__(
            opener,
            QCoreApplication.translate("PairingDialog", "Pair {name}").format(name=isolate(name)),
            code=code,
            tag=tag,
        )
        self._session = session
        self._clock = clock
        self._pictures = pictures
        self._code: bytes | None = None
        self._name = name
        self._standing = standing
        self._over = False
        self._outcome: Outcome | None = None
        self._tasks = tasks_of(self, "pairing dialog", opener)
        self.scan = ScanView(session.state.expected_phone)
        self.view = OutcomeView()
        self.view.hide()
        self.body.addWidget(self.scan)
        self.body.addWidget(self.view)
        self.remark = PlainLabel("", "small", role="text.muted", tabular=True)
        self.add_footer_start(self.remark)
        self._buttons: list[Button] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.finished.connect(self._ended)
        session.listen(self._moved)
        self._offer_scanning()
        self._moved(session.state)
        self._timer.start()

    @property
    def outcome(self) -> Outcome | None:
        """The outcome on screen, if one has come."""
        return self._outcome

    @property
    def main_button(self) -> Button:
        """The footer's last button."""
        return self._buttons[-1]

    # Following the session

    def _moved(self, state: PairingState) -> None:
        if self._over:
            return
        if state.stage == "closed":
            self.reject()
            return
        hooked, no_delete = self._standing()
        outcome = outcome_of(
            state, self._name, self._session.client_id, hooked=hooked, no_delete=no_delete
        )
        if outcome is None:
            back = self._outcome is not None
            self._outcome = None
            self._turn_to(self.scan, 0)
            if back:
                self._offer_scanning()
                announce(self, self.tr("A new code is asked for"))
            self.scan.put(state, self._clock.now_ms())
            self._remark(state)
            if state.qr != self._code:
                self._code = state.qr
                if state.qr is not None:
                    self._tasks.start(self._show(state.qr), "code")
            return
        if outcome == self._outcome:
            return
        self._outcome = outcome
        self.view.put(outcome)
        self._turn_to(self.view, _OUTCOME_WIDTH)
        self._remark(state)
        self._offer(outcome.choices)
        self.main_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, outcome.spoken, urgent=True)

    async def _show(self, code: bytes) -> None:
        """Shows a code once the decoding process has read it, unless another one came."""
        picture = await self._pictures.decode(code, MOST_SIDE)
        if code == self._code and not self._over:
            self.scan.put_code(QImage() if picture is None else to_image(picture))

    def _turn_to(self, view: QWidget, width: int) -> None:
        for one in (self.scan, self.view):
            one.setVisible(one is view)
        room = self.width() - 48
        if room > 0:
            self.card.setFixedWidth(min(width or theme().column("dialog"), room))

    def _tick(self) -> None:
        state = self._session.state
        if self._outcome is None and not self._over:
            self.scan.tick(state, self._clock.now_ms())
            self._remark(state)

    def _remark(self, state: PairingState) -> None:
        words = code_words(state, self._clock.now_ms()) if self._outcome is None else ""
        self.remark.setText(words)

    # Buttons

    def _offer_scanning(self) -> None:
        self._offer(
            (
                Choice(self.tr("Close, pair later"), "close", "ghost"),
                Choice(self.tr("New code now"), "new_code", "default", "refresh-cw"),
            )
        )
        self.start_on(self.main_button)
        if self.isVisible():
            self.main_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, choices: tuple[Choice, ...]) -> None:
        old, self._buttons = self._buttons, []
        for choice in choices:
            button = self.add_button(choice.text, choice.variant, icon=choice.icon)
            button.set_reason(choice.reason)
            button.clicked.connect(self._chooser(choice.does))
            button.show()  # a layout shows it later only, and then it could not take the focus
            self._buttons.append(button)
        for button in old:
            self.footer.removeWidget(button)
            button.hide()
            button.deleteLater()

    def _chooser(self, does: str) -> Any:
        return lambda: self._choose(does)

    def _choose(self, does: str) -> None:
        if does == "new_code":
            self._session.new_code()
        elif does == "resume":
            self._session.resume()
        elif does == "keep":
            self._tasks.start(self._session.keep(), "keep")
        elif does == "copy":
            copy(self, self._details(), self.tr("The details are on the clipboard"))
        elif does == "close":
            self.reject()
        else:
            self.done(does)

    def _details(self) -> str:
        """What happened, for a support request; errors carry no secret."""
        error = self._session.state.error
        lines = [self.view.title.text(), f"client: {self._session.client_id}"]
        if error is not None:
            lines += [f"{key}: {value}" for key, value in error.as_dict().items() if value]
        return "\n".join(lines)

    def _ended(self) -> None:
        self._over = True
        self._timer.stop()
