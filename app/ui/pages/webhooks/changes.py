"""What a delivery changed, as steps: stored, messages, marks, leads, copies that came after.

Reads the effects that the drain noted. Invariant: a step never claims more than was noted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.bidi import isolate
from app.services.inspector import Delivery, DeliveryRow, Verdict
from app.ui import phrases
from app.ui.digits import figures
from app.ui.models.chat_preview import chat_name
from app.ui.models.delivery_words import answer_time, mark
from app.ui.models.message_words import event_line
from app.ui.widgets.steps import Step

if TYPE_CHECKING:
    from app.services.console import Console

OpenChat = Callable[[int, int], object]
OpenDelivery = Callable[[int], object]
Effect = tuple[int, str, int | None, int | None, str]


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Changes", text, "", number)


async def steps_of(
    console: Console, delivery: Delivery, open_chat: OpenChat, open_delivery: OpenDelivery
) -> list[Step]:
    """The steps of a delivery. Raises StoreError."""
    row = delivery.row
    copies = await console.inspector.copies(row.id)
    effects = await console.deliveries.effects(row.id)
    steps = [_stored(row)]
    if row.duplicate_of is not None:
        original = row.duplicate_of
        steps.append(
            Step(
                "copy-check",
                "neutral",
                _tr("The same event came before"),
                _tr("Nothing else changed"),
                "",
                _tr("Delivery {id}").format(id=original),
                lambda: open_delivery(original),
            )
        )
    if row.turned_for == "replayed":
        steps.append(
            Step(
                "rotate-ccw",
                "accent",
                _tr("Replayed here"),
                _tr("Without notifications and automatic replies"),
            )
        )
    elif row.turned_for == "verified":
        steps.append(
            Step(
                "shield-check",
                "success",
                _tr("Verified later"),
                _tr("Its secret was entered after it came"),
            )
        )
    steps += await _effects(console, row, effects, open_chat)
    if not effects and row.duplicate_of is None:
        steps.append(_nothing(row))
    steps += [_copy(row, one, open_delivery) for one in copies[:5]]
    if len(copies) > 5:
        steps.append(Step("copy-check", "neutral", _tr("and %Ln more", len(copies) - 5)))
    return steps


def _stored(row: DeliveryRow) -> Step:
    good = row.status < 300
    return Step(
        "download" if good else "circle-x",
        "success" if good else "danger",
        _tr("Stored, answered {status}").format(status=row.status),
        _tr("On the disk before the answer, after {time}").format(time=answer_time(row.answer_us)),
        _part(row.received_at),
    )


def _nothing(row: DeliveryRow) -> Step:
    if row.verdict is Verdict.QUARANTINED:
        return Step(
            "triangle-alert",
            "warning",
            _tr("Set aside"),
            _tr("The body could not be read. Replay it after an update."),
        )
    if row.status >= 400:
        return Step("minus", "neutral", _tr("Nothing was changed"), mark(row.verdict).word)
    return Step(
        "minus", "neutral", _tr("Nothing was changed"), _tr("It was kept, and told nothing new")
    )


async def _effects(
    console: Console, row: DeliveryRow, effects: Sequence[Effect], open_chat: OpenChat
) -> list[Step]:
    chat_ids = [one[3] for one in effects if one[3] is not None]
    chats = {chat.id: chat for chat in await console.conversations.chats_by_id(chat_ids)}
    message_ids = [one[2] for one in effects if one[2] is not None]
    texts = {one.id: one.text for one in await console.conversations.messages(message_ids)}
    steps = []
    for at, what, message_id, chat_id, detail in effects:
        icon, title = _words(what, detail)
        same = at // 1000 == row.received_at // 1000
        when = _part(at) if same else _later(at - row.received_at)
        chat = chats.get(chat_id or 0)
        text = texts.get(message_id or 0, "")
        if "\t" in text:  # an event of a lead, which the chat tells as a sentence
            title, text = "".join(one.text for one in event_line(text)), ""
        quoted = _tr("“{text}”").format(text=isolate(_short(text))) if text else ""
        if chat is None:
            steps.append(Step(icon, "accent", title, "", when))
            continue
        steps.append(
            Step(
                icon,
                "accent",
                title,
                quoted,
                when,
                chat_name(chat),
                _opener(open_chat, chat.id, message_id or 0),
            )
        )
    return steps


def _opener(open_chat: OpenChat, chat_id: int, message_id: int) -> Callable[[], object]:
    return lambda: open_chat(chat_id, message_id)


def _words(what: str, detail: str) -> tuple[str, str]:
    known = {
        "message": ("message-circle", _tr("Message added")),
        "answered": ("reply", _tr("Answered automatically")),
        "merged": ("route", _tr("A known message confirmed")),
        "known": ("circle-check", _tr("A message that was here already, unchanged")),
        "status_known": ("circle-check", _tr("A mark that was here already: {detail}")),
        "reaction_known": ("circle-check", _tr("A reaction that was here already: {detail}")),
        "reaction_lost": ("smile", _tr("A reaction to a message that is not here: {detail}")),
        "lead_known": ("circle-check", _tr("A lead’s event that was here already: {detail}")),
        "opt_out": ("ban", _tr("Opted out by the word: {detail}")),
        "status": ("check-check", _tr("Mark set: {detail}")),
        "status_early": ("clock", _tr("Mark kept for a message still to come: {detail}")),
        "reaction": ("smile", _tr("Reaction: {detail}")),
        "call": ("phone-incoming", _tr("Call noted: {detail}")),
        "lead": ("flag", _tr("Lead moved: {detail}")),
        "template": ("layout-template", _tr("Template: {detail}")),
        "problem": ("circle-alert", _tr("Problem reported: {detail}")),
        "unknown": ("circle-question-mark", _tr("An event nobody documented: {detail}")),
    }
    icon, words = known.get(what, ("info", what))
    return icon, words.format(detail=isolate(detail) if detail else "–")


def _copy(row: DeliveryRow, copy: DeliveryRow, open_delivery: OpenDelivery) -> Step:
    return Step(
        "copy-check",
        "neutral",
        _tr("Sent again by the provider"),
        _tr("marked, no change"),
        _later(copy.received_at - row.received_at),
        _tr("Delivery {id}").format(id=copy.id),
        lambda: open_delivery(copy.id),
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


def _part(at: int) -> str:
    return figures(f"0.{at % 1000:03d}")[1:]


def _later(ms: int) -> str:
    return f"+{phrases.left(ms)}" if ms >= 1000 else figures(f"+{ms} ms")
