"""What is on every page: search everywhere, a notification, the question before an erasure, the
lock.
"""

from __future__ import annotations

from app.domain.rows import SearchHit
from app.services.notifying import Notice, Topic
from app.ui.lock.pin_card import PinCard
from app.ui.lock.screen import LockScreen
from app.ui.tour.answering import LEAH
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step
from app.ui.widgets.card import ConfirmCard

PIN = "granite-26"


async def _search(stage: Stage) -> str:
    await stage.open_chat(LEAH)
    await stage.keys("Ctrl+Shift+F")
    searching = stage.shell.searching
    assert searching is not None and searching.panel is not None
    panel = searching.panel
    await stage.until("the search is open", panel.isVisible)
    await stage.type("sample")
    await stage.until("something is found", lambda: panel.model.rowCount() > 1)
    await stage.still(0.4)
    return f"{panel.model.rowCount()} lines"


async def _jump(stage: Stage) -> str:
    searching = stage.shell.searching
    assert searching is not None and searching.panel is not None
    page = stage.chats
    before = page.chat.id if page.chat is not None else 0
    panel = searching.panel
    for _ in range(panel.model.rowCount()):
        if isinstance(panel.model.row(panel.view.currentIndex().row()), SearchHit):
            break
        await stage.keys("Down")
    await stage.keys("Return")
    await stage.until("a find is open", lambda: page.timeline.moment.found == "sample")
    await stage.still(0.5)
    await stage.until("the results stay", panel.isVisible)
    return "another chat" if page.chat is not None and page.chat.id != before else "this chat"


async def _back(stage: Stage) -> str:
    await stage.keys("Esc")
    await stage.until("the search is closed", lambda: stage.shell.window.side is None)
    notifier = stage.shell.notifier
    assert notifier is not None
    chat = await stage.find_chat(LEAH)
    notice = Notice(
        Topic.HANDOFF, "tour", chat_id=chat.id, number_id=chat.number_id, who=chat.name,
        text="Is the fitter still coming on Tuesday?", kind="text",
    )  # fmt: skip
    await stage.outside(lambda: notifier.show(notice))
    await stage.until("it is told", lambda: stage.shell.window.toasts.visible)
    await stage.still(0.3)
    return "a click opens the chat"


async def _erase(stage: Stage) -> str:
    chat = await stage.find_chat(LEAH)
    await stage.outside(lambda: stage.shell.follow("erase", str(chat.id)))
    card = await stage.card(ConfirmCard)
    await stage.still(0.3)
    ready = card.go.isEnabled()
    assert not ready, "the number was not typed yet"
    return "waits for the number"


async def _kept(stage: Stage) -> str:
    card = await stage.card(ConfirmCard)
    await stage.keys("Esc")
    await stage.gone(card)
    return "nothing was erased"


async def _locked(stage: Stage) -> str:
    shell = stage.shell
    await stage.outside(shell.lock)
    if not shell.locked:
        card = await stage.card(PinCard)
        for field in (card.pin, card.again):
            field.edit.setFocus()
            await stage.type(PIN)
        await stage.keys("Return")
    await stage.until("the window is locked", lambda: shell.locked)
    await stage.still(0.3)
    hidden = shell.window.centralWidget()
    assert hidden is None or not hidden.isVisible(), "a locked window shows nothing"
    return "nothing of the chats is shown"


async def _unlocked(stage: Stage) -> str:
    screen = await stage.card(LockScreen)
    screen.field.edit.setFocus()
    await stage.type(PIN)
    await stage.keys("Return")
    await stage.until("the window is open again", lambda: not stage.shell.locked)
    return "the PIN opens it"


STEPS = (
    Step("search-panel", "chats", _search),
    Step("search-jump", "chats", _jump),
    Step("notification", "chats", _back),
    Step("erase-question", "chats", _erase),
    Step("erase-not", "chats", _kept),
    Step("locked", "chats", _locked),
    Step("unlocked", "chats", _unlocked),
)
