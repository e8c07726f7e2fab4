"""The kill in the middle of the work, and what is there after it.

Before: the window is held still while customers write, so that deliveries are on the disk and not
drained, and a send is under way. After: everything is there once.
"""

from __future__ import annotations

import sys
from typing import Any

from app.domain.messages import Status
from app.domain.rows import ChatTab
from app.services.demo import ask_admin
from app.ui.tour.answering import LEAH, REPLY, TEAM, WRITTEN
from app.ui.tour.stage import Missed, Stage
from app.ui.tour.steps import Step
from app.ui.tour.trouble import FOUND, REFUSED, UNKNOWN

IN_FLIGHT = "I will call you at noon."
BURST = 60
_SENT = (Status.SENT, Status.DELIVERED, Status.READ)


def burst_text(number: int) -> str:
    """The text of a message that came while the window stood still."""
    return f"Question {number + 1} while you were busy"


async def _statuses(stage: Stage) -> dict[str, str]:
    chat = await stage.find_chat(LEAH)
    rows = await stage.console.conversations.page(chat.id, None, 200)
    return {row.text: str(row.status) for row in rows if row.text}


async def _count(stage: Stage) -> int:
    total = 0
    for chat in await stage.console.conversations.chats(ChatTab.ALL, limit=300):
        total += len(await stage.console.conversations.page(chat.id, None, 300))
    return total


async def _killed(stage: Stage) -> str:
    """Never returns: the director kills this process."""
    from app.ui.tour import tell

    await stage.open_chat(LEAH)
    await stage.admin("faults", spec="gateway.send_chat_message:slow:60000*1")
    await stage.send(IN_FLIGHT)
    await stage.status(stage.chats.chat, IN_FLIGHT, Status.SENDING)
    await stage.until_told("the send is under way", lambda: stage.ledger(IN_FLIGHT))
    kept = {"messages": await _count(stage), "statuses": await _statuses(stage)}
    await stage.picture("ready-to-be-killed")
    # from here the loop does nothing: the receiver takes what comes, the window does not
    for number in range(BURST):
        ask_admin(
            stage.line,
            "say",
            {
                "provider": "gateway",
                "from": LEAH,
                "number": "haifa-showroom",
                "text": burst_text(number),
            },
        )
    ask_admin(stage.line, "flush", {})
    tell("ready_to_be_killed", "chats", True, 0, "", kept)
    sys.stdin.read()
    raise Missed("nobody killed the window")


async def _still_there(stage: Stage) -> str:
    kept: dict[str, Any] = stage.kept
    chat = await stage.open_chat(LEAH)
    for number in range(BURST):
        await stage.message(chat, burst_text(number))
    rows = await stage.console.conversations.page(chat.id, None, 300)
    texts = [row.text for row in rows if row.text]
    doubled = sorted({text for text in texts if texts.count(text) > 1})
    assert not doubled, f"twice in the timeline: {doubled}"
    lost = sorted(set(kept["statuses"]) - set(texts))
    assert not lost, f"lost: {lost}"
    total = await _count(stage)
    assert total >= kept["messages"] + BURST, f"{total} after {kept['messages']} + {BURST}"
    await stage.still(0.6)
    return f"{total} messages, {BURST} of them came while it stood still"


async def _statuses_kept(stage: Stage) -> str:
    now = await _statuses(stage)
    assert now[REFUSED] == Status.FAILED, now[REFUSED]
    assert now[UNKNOWN] == Status.UNCERTAIN, now[UNKNOWN]
    for text in (REPLY, FOUND):
        assert Status(now[text]) in _SENT, (text, now[text])
    for text in WRITTEN.values():
        if text in now:
            assert now[text] == Status.RECEIVED, (text, now[text])
    chat = await stage.find_chat(LEAH)
    row = await stage.message(chat, UNKNOWN)
    await stage.bring(row.id)
    return "read stays read, not known stays not known"


async def _once(stage: Stage) -> str:
    chat = await stage.find_chat(LEAH)
    row = await stage.status(chat, IN_FLIGHT, Status.UNCERTAIN, *_SENT)
    await stage.bring(row.id)
    if row.status is Status.UNCERTAIN:
        await stage.press(row.id, "check")
        row = await stage.status(chat, IN_FLIGHT, *_SENT)
    for text in (IN_FLIGHT, FOUND, REPLY):
        listed = await stage.ledger(text)
        assert len(listed) == 1, f"“{text}” went out {len(listed)} times"
    assert not await stage.ledger(UNKNOWN)
    team = await stage.find_chat(TEAM.split("@", 1)[0])
    assert team.last_at
    return f"cut off while it was sent, found again as {row.status}; nothing went out twice"


BEFORE = (Step("killed", "chats", _killed),)
AFTER = (
    Step("all-still-there", "chats", _still_there),
    Step("states-kept", "chats", _statuses_kept),
    Step("sent-once", "chats", _once),
)
