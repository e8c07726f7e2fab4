"""What stood in the editor of a scheduled message that was closed without saving.

Works for editor.py. Invariant: put back, it stands there as it was left.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from app.domain.messages import ChatKind
from app.domain.recurrence import Rule
from app.domain.templates import TemplateUse

if TYPE_CHECKING:
    from app.ui.pages.schedules.editor import ScheduleEditor


class Left(NamedTuple):
    """What stood in an editor that was closed without saving."""

    number_id: int
    address: str
    kind: ChatKind
    name: str
    text: str
    template: TemplateUse | None
    civil: datetime | None
    zone: str
    second: bool
    rule: Rule | None
    kept: str
    scope: str


def leaves(editor: ScheduleEditor) -> Left:
    """All that was chosen and written, also where something is still missing."""
    number_id = editor.number.currentData()
    try:
        rule = editor.repeat.rule()
    except ValueError:
        rule = None
    return Left(
        number_id if isinstance(number_id, int) else 0,
        editor.to.address,
        editor.to.kind,
        editor.to.name,
        editor.content.text.toPlainText(),
        editor.content.use(),
        editor.when.civil(),
        editor.when.zone_name,
        editor.when.second,
        rule,
        editor.kept.current(),
        editor.scope.current(),
    )


def put_back(editor: ScheduleEditor, left: Left) -> None:
    """Into an editor that was just opened."""
    if left.number_id:
        editor.number.choose(left.number_id)
    editor.to.put(left.address, left.kind, left.name)
    editor.content.put(left.text, left.template)
    if left.civil is not None:
        editor.when.put(left.civil, left.zone, second=left.second)
        editor.repeat.put(left.rule, left.civil)
    editor.scope.choose(left.scope)
    editor.repeat.setVisible(not editor.single())
    editor.kept.choose(left.kept)
