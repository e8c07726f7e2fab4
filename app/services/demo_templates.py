"""Templates of the demo: a draft, a register, consents, and a month of sends with their results.

The month is written straight into the cache file (nobody could send it now with yesterday's
date); its chats are archived, so that the inbox stays the sandbox's own.

Invariant: nothing here is reached unless the demo or the tour was asked for, and a second start
adds nothing twice.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app.domain.facts import MessageSeen
from app.domain.messages import ChatKind, Direction, Kind, Source, Status
from app.domain.template_shapes import Definition, TemplateButton, Variable
from app.store import chats, people, reconcile, templates
from app.store.connection import Connection

if TYPE_CHECKING:
    from app.services.console import Console

_DAY_MS = 86_400_000
_FIRST = (
    "Elena", "Samuel", "Ines", "Bashir", "Noor", "Tamar", "Peter", "Nadia", "Omar", "Ruth", "Karim",
    "Yael", "Itay", "Leah", "Marta", "Jonas", "Amal", "Grace", "Daniel", "Mina",
)  # fmt: skip
_LAST = (
    "Duarte", "Park", "Moreau", "Aziz", "Haddad", "Gold", "Kaminski", "Roth", "Adler", "Salih",
    "Stein", "Levi", "Costa", "Weber", "Lind", "Khalil", "Barak", "Nahum", "Petrov", "Okafor",
)  # fmt: skip
_SENDS = (
    ("plan_ready", "en", 412, "Hi {name}, your kitchen plan is ready. Reply to see the drawings."),
    ("sample_offer", "en", 208, "Three free fronts, in any colour."),
    ("visit_reminder", "he", 155, "שלום {name}, תזכורת: המדידה נקבעה ליום רביעי. להזזה השיבו כאן."),
    ("warranty_card", "en", 87, "Here is your warranty card, {name}."),
)  # fmt: skip
_REASON = "This number is not on WhatsApp."
_OPTED_IN = ("14155550142", "13125550118", "13055550163", "12065550171")
DELIVERY = Definition(
    "delivery_window",
    "UTILITY",
    "en",
    "text",
    "Your delivery on {{1}}",
    "Thursday 12 March",
    "Hi {{1}}, your {{2}} arrives on {{3}} between {{4}} and {{5}}. Someone over 18 needs to be"
    " home.\n\nReply CHANGE to choose another day.",
    "Carmel Kitchens",
    (
        TemplateButton("quick_reply", "Change the day"),
        TemplateButton("url", "Track the van", "https://carmel.example/van/{{1}}", "18-204"),
    ),
    (
        Variable("1", "First name", "Marcus", "first_name"),
        Variable("2", "Item", "granite worktop", "column:item"),
        Variable("3", "Day", "Thursday 12 March", "column:day"),
        Variable("4", "From", "", "column:from"),
        Variable("5", "Until", "14:00", "column:until"),
    ),
)
_DELIVERY_HE = Definition(
    "delivery_window",
    "UTILITY",
    "he",
    "text",
    "ההובלה שלכם ביום {{1}}",
    "חמישי",
    "שלום {{1}}, {{2}} יגיע ביום {{3}} בין {{4}} ל־{{5}}. צריך להיות בבית מישהו מעל גיל 18.\n\n"
    "להזזה השיבו כאן.",
    "מטבחי כרמל",
    (TemplateButton("quick_reply", "לשנות את היום"),),
    (
        Variable("1", "שם פרטי", "יעל", "first_name"),
        Variable("2", "פריט", "משטח הגרניט", "column:item"),
        Variable("3", "יום", "חמישי", "column:day"),
        Variable("4", "משעה", "10:00", "column:from"),
        Variable("5", "עד", "14:00", "column:until"),
    ),
)
_REGISTER = (
    Definition(
        "order_confirmation",
        "UTILITY",
        "en",
        body="Hello {{1}}, your order {{2}} is confirmed. Thank you for buying with us.",
        variables=(Variable("1", "Name", "", "first_name"), Variable("2", "Order")),
    ),
    Definition(
        "order_dispatched",
        "UTILITY",
        "en",
        header_kind="document",
        body="Your order is on its way. The delivery note is attached.",
    ),
)


async def furnish_templates(console: Console) -> None:
    """Fills the library of the demo; called once its accounts are there."""
    accounts = {one.provider: one for one in console.templates.accounts()}
    have = {group.name for group in await console.templates.library()}
    reviewed = next((one for one in accounts.values() if not one.no_create), None)
    by_hand = next((one for one in accounts.values() if one.by_hand), None)
    if by_hand is not None:
        for definition in _REGISTER:
            if definition.name not in have:
                await console.templates.submit(by_hand.account_id, definition, None)
    if reviewed is None or reviewed.number_id is None or DELIVERY.name in have:
        return
    await console.templates.save_draft(reviewed.account_id, _DELIVERY_HE)
    await console.templates.save_draft(reviewed.account_id, DELIVERY)
    account_id, number_id = reviewed.account_id, reviewed.number_id
    now = console.clock.now_ms()
    await console.database.write(lambda connection: _month(connection, account_id, number_id, now))


def _month(connection: Connection, account_id: int, number_id: int, now: int) -> None:
    dice = random.Random(4)
    for digits in _OPTED_IN:
        people.set_consent(connection, digits, "opted_in", "Web form", now - 40 * _DAY_MS)
    rooms = [_room(connection, number_id, at) for at in range(160)]
    for name, language, count, words in _SENDS:
        for _ in range(count):
            chat_id, first = dice.choice(rooms)
            # more on weekdays and in working hours
            at = now - dice.randrange(1, 30) * _DAY_MS
            at = at - at % _DAY_MS + round(dice.triangular(7, 19, 10) * 3_600_000)
            at = min(at + dice.randrange(60_000), now - 600_000)
            _send(connection, dice, account_id, chat_id, name, language, words, first, at)
    for chat_id, _ in rooms:
        chats.settle(connection, chat_id)
        # the inbox stays the sandbox's own
        connection.execute(
            "UPDATE chats SET archived = 1, unread = 0, needs_reply = 0 WHERE id = ?", (chat_id,)
        )


def _room(connection: Connection, number_id: int, at: int) -> tuple[int, str]:
    first, last = _FIRST[at % len(_FIRST)], _LAST[(at * 7 + at // 20) % len(_LAST)]
    digits = f"1650555{1000 + at:04d}"
    chat_id = chats.find_or_make(connection, number_id, digits, ChatKind.PERSON)
    connection.execute("UPDATE chats SET name = ? WHERE id = ?", (f"{first} {last}", chat_id))
    people.set_consent(connection, digits, "opted_in", "Web form", 0)
    return chat_id, first


def _send(
    connection: Connection,
    dice: random.Random,
    account_id: int,
    chat_id: int,
    name: str,
    language: str,
    words: str,
    first: str,
    at: int,
) -> None:
    seen = MessageSeen(
        "", "", Direction.OUT, Kind.TEMPLATE, words.format(name=first), at, Source.OWN,
        f"demo:{dice.getrandbits(60):x}", Status.SENT,
    )  # fmt: skip
    message_id = reconcile.insert_own(connection, chat_id, seen, at)
    luck = dice.random()
    status = Status.READ if luck < 0.78 else Status.DELIVERED if luck < 0.97 else Status.FAILED
    later = at + dice.randrange(20_000, 7_200_000)
    connection.execute(
        "UPDATE messages SET status = ?, changed_at = ?, reason = ? WHERE id = ?",
        (status, later, _REASON if status is Status.FAILED else "", message_id),
    )
    connection.execute("UPDATE sightings SET status = ? WHERE message_id = ?", (status, message_id))
    templates.note_use(connection, message_id, account_id, chat_id, name, language, at)
    if status is Status.READ and dice.random() < 0.4:
        answer = MessageSeen(
            "", "", Direction.IN, Kind.TEXT, dice.choice(("Thanks!", "Great, when?", "תודה רבה")),
            later + 60_000, Source.WA, f"demo:{dice.getrandbits(60):x}", Status.RECEIVED,
        )  # fmt: skip
        reconcile.insert_own(connection, chat_id, answer, later + 60_000)
        if dice.random() < 0.9:
            ours = later + 60_000 + round(dice.lognormvariate(6.0, 0.9)) * 1_000
            reply = MessageSeen(
                "", "", Direction.OUT, Kind.TEXT, dice.choice(("Any time.", "On Sunday.", "בשמחה")),
                ours, Source.OWN, f"demo:{dice.getrandbits(60):x}", Status.READ,
            )  # fmt: skip
            reconcile.insert_own(connection, chat_id, reply, ours)
