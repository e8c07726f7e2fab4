"""The receiver's automatic answers: asks the provider's scheme, the plans and the memory.

Called by the writer in the transaction that stores the delivery, so that a text, the memory of
it and the delivery are one commit, and a copy is answered with the same bytes. What a plan says
is decided in ``app.domain.answers``.

Invariant: nothing is answered that is old, late, a group's, or of somebody who opted out; where
every plan is off nothing is looked up or remembered.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.core.bidi import strip
from app.domain.answer_words import script_of
from app.domain.answers import BUDGET_S, Decision, Occasion, Plan, Question, Reason, decide
from app.providers.answering import answers_of
from app.receiver.accounts import Load
from app.receiver.answers import Asked
from app.services.answer_source import AnswerSource
from app.store import answer_rows
from app.store.connection import Connection

OLD_MS = 300_000
# of a message it is worth keeping only why somebody who might expect a text got none
_WORTH_KEEPING = (Reason.GIVEN, Reason.LATE, Reason.OLD, Reason.OPTED_OUT, Reason.OFTEN,
                  Reason.UNKNOWN)  # fmt: skip
_NOTHING: Mapping[str, str] = {}


class AutoAnswers:
    """An ``Answerer`` by plans."""

    def __init__(self, source: AnswerSource) -> None:
        self._source = source

    def beside(self, load: Load) -> Load:
        """A loader of accounts that reads the plans along with them."""

        def both() -> Mapping[str, object]:
            self._source.load()
            return load()

        return both  # type: ignore[return-value]

    def answer(self, connection: Connection, asked: Asked) -> Mapping[str, str]:
        """The fields with the text, none for no automatic answer."""
        if not self._source.answers(asked.account.name):
            return _NOTHING  # usually all are off: most deliveries need not even be read for it
        scheme = answers_of(asked.account.provider)
        if scheme is None:
            return _NOTHING
        question = scheme.question(asked.document, asked.received_at)
        if question is None:
            return _NOTHING
        plans = self._source.plans(asked.account.name, question.number)
        if not plans:
            return _NOTHING
        plan = plans.get(question.occasion)
        decision = Decision(Reason.OFF)
        if plan is not None and plan.on:
            decision = self._decided(connection, plan, question, asked)
            self._remember(connection, plan, question, decision, asked)
        if question.occasion is Occasion.MESSAGE and not question.group and not asked.test:
            answer_rows.remember_contact(
                connection, asked.account.name, question, asked.received_at,
                script_of(question.text),
            )  # fmt: skip
        if decision.reason is not Reason.GIVEN:
            return _NOTHING
        return scheme.reply(question.occasion, decision.text)

    def _decided(
        self, connection: Connection, plan: Plan, question: Question, asked: Asked
    ) -> Decision:
        if asked.waited > BUDGET_S[question.occasion]:
            return Decision(Reason.LATE)
        if abs(asked.received_at - question.at) > OLD_MS:
            return Decision(Reason.OLD)
        met = self._source.contact(plan.number_id, question)
        known = answer_rows.known(connection, asked.account.name, question, asked.received_at, met)
        decision = decide(plan, question, known, asked.received_at)
        text = strip(decision.text)
        if decision.reason is Reason.GIVEN and not text:
            return Decision(Reason.NO_RULE)  # its blanks were all it had
        return Decision(decision.reason, text, decision.rule, decision.title, decision.language)

    def _remember(
        self,
        connection: Connection,
        plan: Plan,
        question: Question,
        decision: Decision,
        asked: Asked,
    ) -> None:
        if question.occasion is Occasion.MESSAGE and decision.reason not in _WORTH_KEEPING:
            return
        answer_rows.remember(
            connection,
            asked.number,
            asked.account.name,
            question,
            decision,
            asked.received_at,
            needs_reply=plan.needs_reply,
            test=asked.test,
        )
