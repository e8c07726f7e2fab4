"""Finding things: in a chat, everywhere, and why a message is here."""

from __future__ import annotations

from app.ui.pages.chats.media_viewer import MediaViewer
from app.ui.tour.answering import ASKED, LEAH, REPLY
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step

_MARCUS = "14155550142"


async def _in_chat(stage: Stage) -> str:
    viewer = await stage.card(MediaViewer)  # the video is over
    await stage.keys("Esc")
    await stage.gone(viewer)
    await stage.open_chat(_MARCUS)
    await stage.click(stage.chats.composer.box.text)
    await stage.keys("Ctrl+F")
    search = stage.chats.search
    await stage.until("the search is open", search.isVisible)
    await stage.type("island")
    await stage.until("it was found", lambda: search.place.text() and search.older.isVisible())
    await stage.still(0.4)
    return str(search.place.text())


async def _palette(stage: Stage) -> str:
    await stage.keys("Esc", "Esc")  # what was typed goes first, then the bar
    await stage.until("the search is closed", lambda: not stage.chats.search.isVisible())
    await stage.keys("Ctrl+K")
    palette = stage.palette
    assert palette is not None
    await stage.until("the palette is open", palette.isVisible)
    await stage.type("Leah")
    await stage.until("somebody is found", lambda: palette.model.rowCount() > 1)
    await stage.still(0.4)
    return f"{palette.model.rowCount()} lines"


async def _why(stage: Stage) -> str:
    await stage.keys("Return")
    page = stage.chats
    await stage.until("the palette is closed", lambda: not stage.palette.isVisible())
    found = await stage.find_chat(LEAH)
    if page.chat is None or page.chat.id != found.id:
        await stage.open_chat(LEAH)
    row = await stage.message(found, ASKED)
    await stage.press(row.id, "")
    await stage.keys("W")
    await stage.until("the details are open", lambda: page.panes.details_open)
    steps = await stage.console.conversations.trail(row.id)
    assert steps, "nothing tells where the message comes from"
    await stage.still(0.6)
    return f"{len(steps)} traces"


async def _why_ours(stage: Stage) -> str:
    found = await stage.find_chat(LEAH)
    row = await stage.message(found, REPLY)
    await stage.press(row.id, "")
    await stage.still(0.6)
    steps = await stage.console.conversations.trail(row.id)
    assert steps, "nothing tells how the reply went out"
    return f"{len(steps)} traces"


async def _search_all(stage: Stage) -> str:
    page = stage.chats
    await stage.fill(page.list.search, "samples")
    await stage.until("the search is answered", lambda: page.list.model.query.text == "samples")
    await stage.still(0.5)
    return f"{page.list.model.rowCount()} rows"


async def _cleared(stage: Stage) -> str:
    await stage.keys("Esc")
    page = stage.chats
    await stage.until("all chats are back", lambda: not page.list.model.query.text)
    tabs = page.list.tabs
    await stage.outside(lambda: page.list.show_tab("needs_reply"))
    await stage.until("the tab is shown", lambda: tabs.current() == "needs_reply")
    await stage.still(0.4)
    count = page.list.model.rowCount()
    return f"{count} chats wait"


STEPS = (
    Step("search-in-chat", "chats", _in_chat),
    Step("palette", "chats", _palette),
    Step("why-is-this-here", "chats", _why),
    Step("why-ours", "chats", _why_ours),
    Step("search-everywhere", "chats", _search_all),
    Step("needs-reply", "chats", _cleared),
)
