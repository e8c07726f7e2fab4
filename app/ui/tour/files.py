"""Files of this computer go into a chat: a picture, a document, one that is too large; and what a
canned reply brings.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from app.domain.files import Chosen
from app.domain.rows import ChatRow, ChatTab
from app.ui.pages.chats.canned_popup import CannedPopup
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step

_WORDS = "Here are the tiles and the quote."
_MB = 1024 * 1024


def _picture() -> QImage:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    colours = QLinearGradient(0, 0, 640, 480)
    colours.setColorAt(0, QColor("#2b6cb0"))
    colours.setColorAt(1, QColor("#d9a441"))
    painter = QPainter(image)
    painter.fillRect(image.rect(), colours)
    painter.end()
    return image


async def _chat(stage: Stage) -> ChatRow | None:
    """A chat whose number takes files, and whose window is open."""
    numbers = stage.console.numbers
    takes = {one for one in numbers.by_id() if numbers.offers(one)["upload_media"].enabled}
    rows = await stage.console.conversations.chats(ChatTab.ALL, numbers=frozenset(takes), limit=100)
    now = stage.console.clock.now_ms()
    return next((row for row in rows if row.window_until > now), None)


async def _chosen(stage: Stage) -> str:
    found = await stage.until_told("a chat that takes files", lambda: _chat(stage))
    assert found is not None
    page = await stage.open_page("chats")
    page.open_chat(found.id)
    await stage.until("the chat is open", lambda: page.chat and page.chat.id == found.id)
    composer = page.composer
    await stage.until("it can be written to", lambda: composer.writable and composer.files.possible)
    await stage.outside(lambda: composer.files.add([], _picture()))
    await stage.until("the picture is shown", lambda: [x for x in composer.files.files if x.image])
    more = [
        Chosen(b"%PDF-1.7\n" + bytes(900_000), "Quote 2184.pdf"),
        Chosen(bytes(17 * _MB), "Walk through.mp4"),
    ]
    await stage.outside(lambda: composer.files.put_back(found.id, more))
    await stage.until("all were looked at", lambda: all(x.checked for x in composer.files.files))
    composer.focus_text()
    await stage.type(_WORDS, composer.box.text)
    await stage.until("the strip says what is wrong", composer.box.files.problem.text)
    assert not composer.box.send.isEnabled()
    await stage.still(0.25)
    return str(composer.box.files.problem.text())


async def _sent(stage: Stage) -> str:
    page = stage.chats
    composer = page.composer
    await stage.click(composer.box.files.cards[-1].close_button)
    await stage.until("Send is ready", composer.box.send.isEnabled)
    await stage.keys("Return")
    row = await stage.message(page.chat, _WORDS)
    await stage.until("both stand in the chat", lambda: page.timeline.model.find(row.id))
    await stage.still(0.4)
    return f"{row.kind}, with {len(_WORDS)} letters"


async def _canned(stage: Stage) -> str:
    composer = stage.chats.composer
    await stage.click(composer.box.text)
    await stage.type("/sample-col", composer.box.text)
    popup = await stage.card(CannedPopup)
    await stage.until("one reply matches", lambda: popup.view.model().rowCount() == 1)
    await stage.keys("Return")
    await stage.until(
        "its file is in the strip", lambda: [x for x in composer.files.files if x.checked]
    )
    await stage.until("its words are in the box", composer.box.text.text)
    await stage.still(0.25)
    return f"{len(composer.files.files)} file with {len(composer.box.text.text())} letters"


async def _canned_sent(stage: Stage) -> str:
    page = stage.chats
    while page.composer.box.text.blanks_left():
        await stage.type("Olga")
        await stage.keys("Tab")
    await stage.until("Send is ready", page.composer.box.send.isEnabled)
    words = page.composer.box.text.text()
    await stage.keys("Return")
    row = await stage.message(page.chat, words)
    await stage.until("it stands in the chat", lambda: page.timeline.model.find(row.id))
    await stage.still(0.4)
    return str(row.kind)


STEPS = (
    Step("files-chosen", "chats", _chosen),
    Step("files-sent", "chats", _sent),
    Step("canned-files", "chats", _canned),
    Step("canned-files-sent", "chats", _canned_sent),
)
