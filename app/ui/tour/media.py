"""Files in a chat: a picture comes and is shown, opened large; a voice note shows its bars, and is
played; so is a video.
"""

from __future__ import annotations

from app.domain.messages import Kind
from app.domain.rows import MessageRow
from app.ui.pages.chats.media_viewer import MediaViewer
from app.ui.tour.caring import leave_forwarding
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step

OLGA = "972586640913"


async def _newest(stage: Stage, kind: Kind) -> MessageRow | None:
    rows = await stage.console.conversations.page(stage.chats.chat.id, None, 20)
    return next((row for row in reversed(rows) if row.kind is kind and row.media), None)


async def _is_here(stage: Stage, kind: Kind) -> bool:
    row = await _newest(stage, kind)
    return row is not None and row.media is not None and row.media.state == "here"


async def _image(stage: Stage) -> str:
    await leave_forwarding(stage)
    await stage.open_chat(OLGA)
    words = "This is the wall, what do you think?"
    await stage.says(OLGA, words, kind="image")
    asked = await stage.message(stage.chats.chat, words)
    await stage.bring(asked.id)
    await stage.until_told("it was fetched by itself", lambda: _is_here(stage, Kind.IMAGE))
    fresh = stage.chats.timeline.model
    pictures = stage.chats.timeline.pictures
    await stage.until("it is shown", lambda: (one := fresh.find(asked.id)) and pictures.of(one.row))
    await stage.outside(stage.chats.timeline.to_newest)
    return "fetched when it came into sight"


async def _viewer(stage: Stage) -> str:
    row = await _newest(stage, Kind.IMAGE)
    assert row is not None
    await stage.says(OLGA, "And the corner beside it", kind="image")

    async def another() -> bool:
        newest = await _newest(stage, Kind.IMAGE)
        return newest is not None and newest.id != row.id

    await stage.until_told("another picture is there", another)
    await stage.press(row.id, "open")
    viewer = await stage.card(MediaViewer)
    await stage.until("the picture is decoded", viewer.save.isEnabled)
    await stage.until("the others are counted", viewer.after.isVisible)
    await stage.still(0.3)
    return viewer.count.text()


async def _zoomed(stage: Stage) -> str:
    viewer = await stage.card(MediaViewer)
    await stage.click(viewer.larger)
    await stage.click(viewer.larger)
    await stage.until("it is larger than its place", lambda: viewer.view.scale > 2)
    await stage.still(0.2)
    return f"{viewer.view.scale:.0%}"


async def _voice(stage: Stage) -> str:
    viewer = await stage.card(MediaViewer)
    await stage.keys("Esc")
    await stage.gone(viewer)
    await stage.says(OLGA, "", kind="voice", amount=18)
    row = await stage.until_told("the note is there", lambda: _newest(stage, Kind.AUDIO))
    assert row is not None
    await stage.bring(row.id)
    waves = stage.chats.timeline.pictures.waves
    await stage.until("its bars are there before it is played", lambda: row.id in waves)
    await stage.press(row.id, "play")
    await stage.still(0.4)
    return "fetched when it came into sight"


async def _video(stage: Stage) -> str:
    await stage.says(OLGA, "So it looks at noon", kind="video")
    row = await stage.until_told("the video is there", lambda: _newest(stage, Kind.VIDEO))
    assert row is not None
    await stage.press(row.id, "open")
    model = stage.chats.timeline.model

    def shown() -> bool:
        entry = model.find(row.id)
        media = entry.row.media if entry is not None else None
        return media is not None and media.state == "here"

    await stage.until("its bubble says that it was fetched", shown)
    await stage.press(row.id, "open")
    viewer = await stage.card(MediaViewer)
    film = viewer.film
    assert film is not None
    await stage.until("the video is here", film.isEnabled)
    await stage.outside(film.toggle)
    await stage.until("it plays", lambda: film.running and film.seek.value() > 0)
    await stage.outside(film.toggle)
    return film.time.text()


STEPS = (
    Step("picture", "chats", _image),
    Step("picture-large", "chats", _viewer),
    Step("picture-zoomed", "chats", _zoomed),
    Step("voice-note", "chats", _voice),
    Step("video", "chats", _video),
)
