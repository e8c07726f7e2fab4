"""Messages that go out later: the board, one that was missed, the calendar, the editor."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate

from app.domain.schedules import Kept, State
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step

_STILL_S = 0.4
_WORDS = "Your fronts are ready. Shall we bring them on Thursday?"


async def _board(stage: Stage) -> str:
    page = await stage.open_page("schedules")
    board = page.upcoming
    await stage.until("the board is read", lambda: board.loaded)

    def there() -> Any:
        return next(
            (
                row
                for row in board.model.chosen_rows()
                if row.kept is Kept.THERE and row.state is State.WAITING
            ),
            None,
        )

    row = await stage.until("the provider's own are listed", there)
    await stage.outside(lambda: board.choose(("row", row.id)))
    await stage.until("it is shown", page.panel.isVisible)
    await stage.still(_STILL_S)
    return f"{len(board.model.chosen_rows())} messages"


async def _missed(stage: Stage) -> str:
    page: Any = stage.shell.window.page("schedules")
    rows = await stage.console.schedules.missed()
    assert rows, "nothing was missed"
    await stage.outside(lambda: page.upcoming.choose(("row", rows[0].id)))
    await stage.until("its reason is shown", page.panel.why.isVisible)
    await stage.still(_STILL_S)
    return rows[0].reason


async def _week(stage: Stage) -> str:
    page: Any = stage.shell.window.page("schedules")
    forms = page.upcoming.filters.forms
    await stage.outside(lambda: (forms.choose("week"), forms.chosen.emit("week")))
    await stage.until("the calendar is shown", lambda: page.upcoming.calendar is not None)
    await stage.still(_STILL_S)
    shown = len(page.upcoming.calendar.blocks)
    return f"{shown} in this week"


async def _editor(stage: Stage) -> str:
    from app.ui.pages.schedules.editor import ScheduleEditor

    page: Any = stage.shell.window.page("schedules")
    forms = page.upcoming.filters.forms
    await stage.outside(lambda: (forms.choose("list"), forms.chosen.emit("list")))
    await stage.click(page.header.new)
    editor = await stage.card(ScheduleEditor)
    await stage.fill(editor.to.field.edit, "+972 54 123 8801")
    await stage.outside(lambda: editor.content.text.setPlainText(_WORDS))
    await stage.outside(lambda: editor.when.month.choose(QDate.currentDate().addDays(2)))
    await stage.outside(lambda: editor.when.time.setText("18:30"))
    await stage.until("it can be scheduled", editor.go.isEnabled)
    await stage.still(_STILL_S)
    return editor.kept_words.text()


async def _ordered(stage: Stage) -> str:
    from app.ui.pages.schedules.editor import ScheduleEditor

    page: Any = stage.shell.window.page("schedules")
    editor = await stage.card(ScheduleEditor)
    await stage.click(editor.go)
    await stage.gone(editor)

    def listed() -> Any:
        rows = page.upcoming.model.chosen_rows()
        return next((row for row in rows if row.text == _WORDS), None)

    row = await stage.until("it stands on the board", listed)
    await stage.outside(lambda: page.upcoming.choose(("row", row.id)))
    await stage.still(_STILL_S)
    return str(row.kept)


async def _series(stage: Stage) -> str:
    """One time of a series opens in the editor, which asks what an edit is about."""
    from app.ui.pages.schedules.editor import ScheduleEditor

    page: Any = stage.shell.window.page("schedules")

    def repeated() -> Any:
        rows = page.upcoming.model.chosen_rows()
        return next((row for row in rows if row.repeats and row.state == "waiting"), None)

    row = await stage.until("a series stands on the board", repeated)
    await stage.outside(lambda: page.upcoming.choose(("row", row.id)))
    await stage.outside(lambda: page.acts.edit(page.upcoming.current()))
    editor: Any = await stage.card(ScheduleEditor)
    await stage.outside(
        lambda: (editor.scope.choose("following"), editor.scope.chosen.emit("following"))
    )
    await stage.still(_STILL_S)
    return str(editor.repeat.words.text())


async def _series_kept(stage: Stage) -> str:
    from app.ui.pages.schedules.editor import ScheduleEditor

    editor = await stage.card(ScheduleEditor)
    await stage.outside(editor.reject)
    await stage.gone(editor)
    return "the series stays as it is"


STEPS = (
    Step("schedules", "schedules", _board),
    Step("schedules-missed", "schedules", _missed),
    Step("schedules-week", "schedules", _week),
    Step("schedules-editor", "schedules", _editor),
    Step("schedules-ordered", "schedules", _ordered),
    Step("schedules-series", "schedules", _series),
    Step("schedules-series-kept", "schedules", _series_kept),
)
