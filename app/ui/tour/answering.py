"""Customers write, an agent answers: list, timeline, ticks, canned replies, emoji, a group."""

from __future__ import annotations

from app.domain.messages import Status
from app.ui.pages.chats.canned_popup import CannedPopup
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step

LEAH, YAEL, DANA = "972549126680", "972541238801", "972544410286"
TEAM = "120363043871220101@g.us"
ASKED = "Is the fitter still coming on Tuesday at ten?"
WRITTEN = {
    LEAH: ASKED,
    YAEL: "בוקר טוב, אפשר להקדים את המדידה לשעה 9:30?",
    DANA: "مرحبا، متى تصل ألواح الرخام؟",
}
REPLY = "Yes, Boris is with you on Tuesday between 10:00 and 10:30."


async def _incoming(stage: Stage) -> str:
    if stage.open_card() is not None:
        await stage.keys("Esc")
    page = await stage.open_page("chats")
    for who, text in WRITTEN.items():
        await stage.says(who, text)
    for who, text in WRITTEN.items():
        await stage.message(await stage.find_chat(who), text)

    def on_top() -> bool:
        model = page.list.model
        rows = [model.row(chat_id) for chat_id in model.ids()[:7]]
        texts = {row.last_text for row in rows if row is not None}
        return texts >= set(WRITTEN.values())

    await stage.until("the list shows them", on_top)
    return "English, Hebrew and Arabic, by webhook"


async def _open(stage: Stage) -> str:
    chat = await stage.open_chat(LEAH)
    more = "He said he would call before."
    await stage.says(LEAH, more)
    row = await stage.message(chat, more)
    await stage.until("the open chat shows it", lambda: stage.chats.timeline.model.find(row.id))
    page = stage.chats
    await stage.until("it is read", lambda: page.chat is not None and not page.chat.unread)
    return "a message arrives in the open chat and is read"


async def _typed(stage: Stage) -> str:
    await stage.type(REPLY, stage.chats.composer.box.text)
    await stage.until("Send is ready", stage.chats.composer.box.send.isEnabled)
    return f"{len(REPLY)} letters"


async def _sent(stage: Stage) -> str:
    chat = stage.chats.chat
    await stage.keys("Return")
    row = await stage.status(chat, REPLY, Status.SENT, Status.DELIVERED, Status.READ)
    return f"one tick: {row.status}"


async def _read(stage: Stage) -> str:
    row = await stage.status(stage.chats.chat, REPLY, Status.READ)
    return f"two blue ticks: {row.status}"


async def _canned(stage: Stage) -> str:
    box = stage.chats.composer.box.text
    await stage.type("/sam", box)
    popup = await stage.card(CannedPopup)
    await stage.until("two replies match", lambda: popup.view.model().rowCount() == 2)
    await stage.still(0.3)
    await stage.keys("Down")
    return "two replies begin like this"


async def _blanks(stage: Stage) -> str:
    box = stage.chats.composer.box.text
    await stage.keys("Return")
    await stage.until("the reply is in the box", box.blanks_left)
    assert not stage.chats.composer.box.send.isEnabled(), "blanks must be filled before sending"
    return f"{len(box.blanks_left())} blanks"


async def _emoji(stage: Stage) -> str:
    box = stage.chats.composer.box.text
    await stage.click(box)
    await stage.keys("Ctrl+A", "Backspace")
    await stage.type("Thank you ")
    await stage.keys("Ctrl+E")
    await stage.until("the picker is open", lambda: _picker(stage))
    await stage.type("heart")
    return "found by its name"


def _picker(stage: Stage) -> bool:
    popup = stage.chats.composer.popups.emoji
    return popup is not None and popup.isVisible()


async def _group(stage: Stage) -> str:
    await stage.keys("Return")
    box = stage.chats.composer.box.text
    await stage.until("an emoji is in the box", lambda: len(box.text()) > len("Thank you "))
    if _picker(stage):
        await stage.keys("Esc")
    thanks = box.text().strip()
    await stage.click(box)
    await stage.keys("Return")
    await stage.status(stage.chats.chat, thanks, Status.SENT, Status.DELIVERED, Status.READ)
    chat = await stage.open_chat(TEAM.split("@", 1)[0])
    asked = "Who has the key of the small van?"
    await stage.says(TEAM, asked)
    await stage.message(chat, asked)
    answer = "It hangs in the office, left of the door."
    await stage.send(answer)
    row = await stage.status(chat, answer, Status.SENT, Status.DELIVERED, Status.READ)
    return f"the group's answer is {row.status}"


STEPS = (
    Step("customers-write", "chats", _incoming),
    Step("chat-open", "chats", _open),
    Step("reply-typed", "chats", _typed),
    Step("reply-sent", "chats", _sent),
    Step("reply-read", "chats", _read),
    Step("canned-list", "chats", _canned),
    Step("canned-blanks", "chats", _blanks),
    Step("emoji", "chats", _emoji),
    Step("group", "chats", _group),
)
