"""A plan of answers is copied to other numbers, which are asked for in a card.

Invariant: the toast that tells of a copy offers the plans that stood there before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.bidi import isolate
from app.core.tasks import TaskOwner
from app.domain.answers import Plan
from app.domain.errors import SettingsError
from app.ui.answers.copy_card import CopyCard
from app.ui.telling import tell_error, toasts_of
from app.ui.widgets.announce import announce

if TYPE_CHECKING:
    from app.services.answers import Answers
    from app.services.console import Console

translate = QCoreApplication.translate


def _tr(text: str, n: int = -1) -> str:
    return translate("AnswerEditor", text, None, n)


async def copy_to_others(parent: QWidget, console: Console, tasks: TaskOwner, plan: Plan) -> None:
    """Asks to which other numbers the plan goes as well, and copies it."""
    answers = console.answers
    rows = {row.id: row for row in answers.numbers()}
    others = [row for row in rows.values() if row.id != plan.number_id]
    mine = rows.get(plan.number_id)
    if not others or mine is None:
        return
    on = await answers.switched_on(plan.occasion)
    found = await CopyCard(parent, isolate(mine.name or mine.key), others, on).result()
    if found is None:
        return
    chosen, switch_on = found
    try:
        before = await answers.copy(plan, chosen, switch_on=switch_on)
    except SettingsError as error:
        tell_error(parent, error)
        return
    words = _tr("Copied to %Ln numbers", len(chosen))
    announce(parent, words)
    host = toasts_of(parent)
    if host is not None:
        host.undo(words, lambda: tasks.start(_put_back(answers, before), "undo a copy"))


async def _put_back(answers: Answers, plans: list[Plan]) -> None:
    for one in plans:
        await answers.save(one)
