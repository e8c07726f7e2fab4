"""What the editor shows of the world: what somebody would get, the receiver, the pace.

Invariant: a preview shows what the edited plan would send, and never less than the provider's
own text where there is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate, ltr
from app.core.tasks import TaskOwner
from app.domain.answer_words import filled, reply_time
from app.domain.answers import BASE, Occasion, Plan, Reason, Rule
from app.domain.calls import CallEntry
from app.ui import phrases
from app.ui.answers.form import AnswerForm
from app.ui.models.calls import caller_name, kind_words, reason_words

if TYPE_CHECKING:
    from app.services.console import Console

SAMPLE = {
    "he": ("יעל נחום", "972541238801"),
    "en": ("Marcus Bell", "14155550142"),
    "ar": ("أمل حداد", "972526673391"),
}
_PACE_MS = 400


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnswerEditor", text)


class AnswerSights(AnswerForm):
    """The form with its preview, the receiver's state and the times of answers."""

    def __init__(
        self, console: Console, tasks: TaskOwner, occasion: Occasion, parent: QWidget | None = None
    ) -> None:
        super().__init__(occasion, parent)
        self._console = console
        self._tasks = tasks
        self._plan: Plan | None = None
        self._rule = BASE
        self._call: CallEntry | None = None
        self._about_call = False
        self._pace_soon = QTimer(self)
        self._pace_soon.setSingleShot(True)
        self._pace_soon.setInterval(_PACE_MS)
        self._pace_soon.timeout.connect(self._read_pace)

    @property
    def number_id(self) -> int:
        """The number whose plan is edited, 0 without one."""
        return int(self.numbers.currentData() or 0)

    async def _chosen_plan(self) -> Plan | None:
        """As it is edited; as it is saved where that of the chosen number is on its way."""
        if self._plan is None or self._plan.number_id == self.number_id:
            return self._plan
        return await self._console.answers.plan(self.number_id, self._occasion)

    def _current(self) -> Rule:
        assert self._plan is not None
        return next(one for one in self._plan.rules if one.key == self._rule)

    async def _preview_call(self, call: CallEntry) -> None:
        """What the edited plan would have answered to a call of the list."""
        plan = self._plan
        if plan is None or plan.number_id != call.number_id:
            return
        found = await self._console.answers.preview(plan, call.digits, at=call.at, video=call.video)
        if self._about_call and self._call is call and self._plan is plan:
            self._paint_preview(found.text, call.at, call.video, caller_name(call), found.reason)

    def _show_preview(self) -> None:
        plan = self._plan
        if plan is None:
            return
        if self._about_call and self._call is not None and self._call.number_id == plan.number_id:
            self._tasks.start(self._preview_call(self._call), "what this caller gets")
            return
        language = self.tabs.current()
        now = self._console.clock.now_ms()
        call = self._call if self._call and self._call.number_id == plan.number_id else None
        name, at, video = SAMPLE[language][0], now, False
        if call is not None:
            name, at, video = caller_name(call), call.at, call.video
        written, words = self._current().text(language)
        by = plan.hours.reply_by(at, plan.reply_within)
        said = reply_time(by, at, plan.hours, written) if by is not None else ""
        self._paint_preview(filled(words, name, said), at, video, name)

    def _paint_preview(
        self, text: str, at: int, video: bool, name: str, reason: Reason = Reason.GIVEN
    ) -> None:
        plan = self._plan
        assert plan is not None
        time = ltr(phrases.clock_time(at))
        if self._occasion is Occasion.CALL:
            icon = "video" if video else "phone-missed"
            did = _tr("{kind} call declined, {time}").format(kind=kind_words(video)[0], time=time)
        else:
            icon = "message-circle"
            did = _tr("{name} wrote, {time}").format(name=isolate(name), time=time)
        own = self._console.answers.own_text(plan.number_id, self._occasion)
        if reason is Reason.OPTED_OUT:
            self.preview.put(icon, did, reason_words(reason), muted=True)
            return
        self.preview.put(icon, did, text or own or _tr("Nothing"), muted=not text and not own)

    def _show_receiver(self) -> None:
        state = self._console.receiver.state
        bad = state.state in ("failed", "stopped")
        self.down.setVisible(bad)
        if bad:
            call = self._occasion is Occasion.CALL
            self.down.set(
                _tr("The receiver is not running."),
                _tr("Callers get the gateway’s own text until it is.")
                if call
                else _tr("Nothing is answered until it is."),
            )
            self.down.clear_actions()
            self.down.add_button(_tr("Start"), self._console.receiver.start)

    def soon_pace(self) -> None:
        """Answers were given: their times may be new."""
        if not self._pace_soon.isActive():
            self._pace_soon.start()

    def _read_pace(self) -> None:
        self._tasks.latest(self._pace(), "pace of answers")

    async def _pace(self) -> None:
        number, occasion = self.number_id, self._occasion
        if not number:
            return
        pace = await self._console.answers.pace(number, occasion)
        waits = self._console.answers.waits(number, occasion)
        own = self._console.answers.own_text(number, occasion)
        self.pace.put(pace, waits, occasion, own)
