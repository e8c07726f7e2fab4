"""A team keeps its inbox: labels, filters, putting off, sending later, several messages at once."""

from __future__ import annotations

from app.domain.rows import ChatFilter
from app.ui.pages.chats.forward_dialog import ForwardDialog
from app.ui.pages.chats.label_popup import LabelPopup
from app.ui.pages.chats.when_popup import WhenPopup
from app.ui.tour.answering import LEAH
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step

LATER = "Good morning Leah, Boris is on his way."


async def _labels(stage: Stage) -> str:
    await stage.open_chat(LEAH)
    page = stage.chats
    page.composer.focus_text()
    await stage.keys("Ctrl+L")
    popup = await stage.card(LabelPopup)
    await stage.type("follow", popup.field)
    await stage.keys("Return")

    def worn() -> bool:
        return page.chat is not None and bool(page.chat.labels)

    await stage.until("the label is on the chat", worn)
    await stage.still(0.25)
    return "a label from the keyboard"


async def _filtered(stage: Stage) -> str:
    await stage.keys("Esc")
    filters = stage.chats.list.filters
    label = next(one for one in stage.console.labels.by_id().values() if one.name == "Follow up")
    chat = stage.chats.chat
    await stage.outside(lambda: filters.choose(ChatFilter(label=label.id)))
    await stage.until(
        "the list shows the label's chats",
        lambda: chat is not None and chat.id in stage.chats.list.model.ids() and _settled(stage),
    )
    await stage.still(0.25)
    return f"{stage.chats.list.model.chats} chats"


def _settled(stage: Stage) -> bool:
    model = stage.chats.list.model
    rows = [model.row(one) for one in model.ids()]
    return all(row is not None and row.labels for row in rows)


async def _put_off(stage: Stage) -> str:
    await stage.outside(stage.chats.list.filters.clear)
    stage.chats.composer.focus_text()
    await stage.keys("Ctrl+Shift+S")
    popup = await stage.card(WhenPopup)
    await stage.still(0.25)
    assert popup.go.isEnabled(), "tomorrow lies ahead"
    return popup.said.text()


async def _later(stage: Stage) -> str:
    await stage.keys("Esc")
    page = stage.chats
    chat = await stage.open_chat(LEAH)
    await stage.type(LATER, page.composer.box.text)
    await stage.keys("Ctrl+Shift+D")
    await stage.card(WhenPopup)
    await stage.keys("Return")
    await stage.until("it stands dashed in the chat", lambda: page.scheduled.bubbles)
    rows = await stage.console.schedules.of_chat(chat.id)
    await stage.still(0.25)
    return f"{len(rows)} scheduled"


async def _many(stage: Stage) -> str:
    page = stage.chats
    for row in await stage.console.schedules.of_chat(page.chat.id):
        await stage.console.schedules.skip([row.id])
    view = page.timeline.view
    view.setFocus()
    await stage.keys("K", "Shift+Up", "Shift+Up")
    await stage.until("three are selected", lambda: len(view.selected_ids()) == 3)
    await stage.still(0.25)
    return str(page.selection.count.text())


async def _forward(stage: Stage) -> str:
    await stage.keys("F")
    dialog = await stage.card(ForwardDialog)
    await stage.type("Olga", dialog.search)
    await stage.until("what will arrive is told", dialog.go.isEnabled)
    await stage.still(0.25)
    return str(dialog.note.text())


async def leave_forwarding(stage: Stage) -> None:
    """Closes the card that the last of these steps leaves open for its picture."""
    for dialog in stage.window.findChildren(ForwardDialog):
        await stage.keys("Esc", "Esc")  # first what was searched, then the card
        await stage.gone(dialog)
    stage.chats.timeline.view.select_none()


STEPS = (
    Step("labels", "chats", _labels),
    Step("filtered", "chats", _filtered),
    Step("put-off", "chats", _put_off),
    Step("send-later", "chats", _later),
    Step("select-many", "chats", _many),
    Step("forward", "chats", _forward),
)
