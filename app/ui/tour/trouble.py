"""What goes wrong, and how it is told: refused, no answer, no connection, no session."""

from __future__ import annotations

from app.domain.messages import Status
from app.ui.dialogs.sign_in import SignInCard
from app.ui.tour.answering import LEAH
from app.ui.tour.stage import Missed, Stage
from app.ui.tour.steps import Step

REFUSED = "The invoice is on its way to you."
UNKNOWN = "Shall we deliver on Thursday instead?"
FOUND = "The worktop is ready."
QUEUED = "Your fronts arrived this morning."
_SEND = "gateway.send_chat_message"
_SENT = (Status.SENT, Status.DELIVERED, Status.READ)


async def _refused(stage: Stage) -> str:
    await stage.outside(lambda: stage.chats.list.show_tab("all"))
    chat = await stage.open_chat(LEAH)
    await stage.admin("faults", spec=f"{_SEND}:403*1")
    await stage.send(REFUSED)
    row = await stage.status(chat, REFUSED, Status.FAILED)
    return row.reason


async def _unknown(stage: Stage) -> str:
    await stage.admin("faults", spec=f"{_SEND}:drop_before*1")
    await stage.send(UNKNOWN)
    row = await stage.status(stage.chats.chat, UNKNOWN, Status.UNCERTAIN)
    return row.reason


async def _found(stage: Stage) -> str:
    await stage.admin("faults", spec=f"{_SEND}:drop*1")
    await stage.send(FOUND)
    chat = stage.chats.chat
    row = await stage.status(chat, FOUND, Status.UNCERTAIN, *_SENT)
    if row.status is Status.UNCERTAIN:
        try:
            await stage.press(row.id, "check")
        except Missed:  # the program may have looked by itself meanwhile: the status tells
            if stage.chats.timeline.model.find(row.id).row.status is Status.UNCERTAIN:
                raise
    row = await stage.status(chat, FOUND, *_SENT)
    listed = await stage.ledger(FOUND)
    assert len(listed) == 1, f"it went out {len(listed)} times"
    return f"it had gone out: {row.status}"


async def _offline(stage: Stage) -> str:
    await stage.admin("faults", spec="drop_before")
    stage.console.sync.try_now()
    await stage.until("the connection is missed", lambda: stage.console.sync.state.offline)
    chat = stage.chats.chat
    await stage.send(QUEUED)
    await stage.status(chat, QUEUED, Status.QUEUED, Status.SENDING, Status.UNCERTAIN)
    await stage.still(1.1)
    return "sends wait in the queue"


async def _offline_numbers(stage: Stage) -> str:
    await stage.open_page("numbers")
    await stage.still(0.8)
    return "the strip is on every page"


async def _online(stage: Stage) -> str:
    await stage.open_page("chats")
    await stage.admin("faults", spec="")
    stage.console.sync.try_now()
    await stage.until("it is connected again", lambda: not stage.console.sync.state.offline)
    row = await stage.status(stage.chats.chat, QUEUED, *_SENT, Status.UNCERTAIN)
    listed = await stage.ledger(QUEUED)
    assert len(listed) <= 1, f"it went out {len(listed)} times"
    return f"what waited is {row.status}"


async def _signed_out(stage: Stage) -> str:
    await stage.admin("gateway/expire_sessions")
    page = stage.chats
    number = stage.console.numbers.by_id()[page.chat.number_id]
    await stage.click(page.timeline.view.viewport())
    await stage.keys("F5")
    await stage.until(
        "the end of the session is noticed",
        lambda: stage.console.accounts.session_state(number.account_id) == "ended",
    )
    await stage.still(0.5)
    return "messages still come and go"


async def _sign_in(stage: Stage) -> str:
    page = stage.chats
    strip = page.composer.strip
    await stage.until("the strip offers to sign in", strip.isVisible)
    await stage.outside(lambda: page.composer.wanted.emit("sign_in"))
    card = await stage.card(SignInCard)
    assert card.go is not None
    answer = await stage.admin("gateway/sign_in")
    await stage.type(answer["session_cookie"], card.form.cookie_field.edit)
    await stage.until("it can be tried", card.go.isEnabled)
    return "a pasted cookie"


async def _signed_in(stage: Stage) -> str:
    card = await stage.card(SignInCard)
    assert card.go is not None
    await stage.click(card.go)
    await stage.gone(card)
    accounts = await stage.console.accounts.all()
    gateway = next(row for row in accounts if row.provider == "gateway")
    await stage.until(
        "the session works",
        lambda: stage.console.accounts.session_state(gateway.id) == "works",
    )
    await stage.still(0.6)
    return "history and ticks are back"


STEPS = (
    Step("not-sent", "chats", _refused),
    Step("not-known", "chats", _unknown),
    Step("found-again", "chats", _found),
    Step("offline", "chats", _offline),
    Step("offline-numbers", "numbers", _offline_numbers),
    Step("online-again", "chats", _online),
    Step("signed-out", "chats", _signed_out),
    Step("sign-in-again", "numbers", _sign_in),
    Step("signed-in", "numbers", _signed_in),
)
