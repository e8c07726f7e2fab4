"""What the imitated gateway holds when it starts: three numbers of Carmel Kitchens, one of a rival.

Invariant: chats, lists and read marks agree; everything lies in the past, nothing is on its way.
"""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from app.sandbox.fakes.gateway.site import Site
from app.sandbox.fakes.gateway.state import Account, Chat, Client, Message, Scheduled
from app.sandbox.media import media
from app.sandbox.people import (
    HAIFA,
    HAIFA_GROUPS,
    SERVICE,
    SERVICE_GROUPS,
    Crowded,
    Line,
    Person,
)
from app.sandbox.stamps import seconds
from app.sandbox.talk import TALKS

USERNAME = "carmel"
_CALLS_BY_DAY = (59, 57, 54, 54, 23, 2, 71)  # Monday first; the week begins on Sunday there
_CALLS_BY_HOUR = (0, 0, 0, 0, 0, 0, 0, 3, 5, 9, 16, 15, 14, 8, 6, 11, 9, 7, 6, 4, 2, 2, 0, 0)
_STRANGERS = tuple(f"97255555{number}@c.us" for number in ("0198", "0120", "0111", "0106"))
_MINUTE = 60_000
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_VISIT = "תזכורת: פגישה מחר ב־10:30 באולם התצוגה. החניה בחינם."
_FILES = ("image", "voice", "audio", "video", "document", "sticker")
_TYPES = {"text": "chat", "voice": "audio", "contacts": "vcard"}


def plant(site: Site) -> None:
    """Fills an empty site."""
    key = site.world.key
    site.accounts[USERNAME] = Account(
        USERNAME, key("kitchen-", "password", 8), key("", "account key")
    )
    site.accounts["rival"] = Account("rival", key("", "rival password"), key("", "rival key"))
    haifa = site.add_client("haifa-showroom", "972555550142", USERNAME)
    service = site.add_client("service-desk", "972555550177", USERNAME)
    site.add_client("installers", "972555550119", USERNAME)
    rival = site.add_client("rival-shop", "972555550190", "rival")
    for client in (haifa, service, rival):
        site.scan(client)
    chance = random.Random(site.world.seed)
    settle(site, haifa, HAIFA, HAIFA_GROUPS, chance)
    settle(site, service, SERVICE, SERVICE_GROUPS, chance)
    _calls(site, haifa, HAIFA, 204, chance)
    _calls(site, service, SERVICE, 112, chance)
    _schedules(site)
    site.sent.sort(key=lambda row: row["sentAt"])
    site.received.sort(key=lambda row: row["received_at"])
    for rows in (site.sent, site.received):
        ids = sorted(row["id"] for row in rows)
        for row, number in zip(rows, ids, strict=True):
            row["id"] = number


def settle(
    site: Site,
    client: Client,
    people: tuple[Person, ...],
    groups: tuple[Crowded, ...],
    chance: random.Random,
) -> None:
    """Gives a number its chats with their past."""
    now = site.world.clock.now_ms()
    for index, person in enumerate(people):
        chat = Chat(
            f"{person.number}@c.us",
            person.name,
            unread=person.unread,
            muted=person.muted,
            pinned=person.pinned,
            created_at=now - 90 * _DAY,
        )
        if person.photo:
            chat.picture = f"{site.world.root}/gateway/pictures/{person.number}.png"
        client.chats[chat.id] = chat
        newest = now - index * index * 9 * _MINUTE - chance.randrange(2, 9) * _MINUTE
        _past(site, client, chat, TALKS[person.talk], newest, chance)
    for index, crowd in enumerate(groups):
        chat = Chat(
            crowd.id,
            crowd.name,
            "channel" if crowd.channel else "group",
            unread=crowd.unread,
            muted=crowd.muted,
            pinned=crowd.pinned,
            read_only=crowd.read_only,
            description=crowd.description,
            participants=len(crowd.members) + 1,
            owner=f"{client.phone_number}@c.us",
            created_at=now - 200 * _DAY,
        )
        client.chats[chat.id] = chat
        newest = now - index * 47 * _MINUTE - chance.randrange(1, 6) * _MINUTE
        _past(site, client, chat, TALKS[crowd.talk], newest, chance)


def _past(
    site: Site,
    client: Client,
    chat: Chat,
    talk: tuple[Line, ...],
    newest: int,
    chance: random.Random,
) -> None:
    times: list[int] = []
    at = newest
    for number in range(len(talk)):
        times.append(at)
        long_ago = number % 3 == 2
        at -= chance.randrange(2, 20) * _HOUR if long_ago else chance.randrange(20, 400) * 1000
    for line, moment in zip(talk, reversed(times), strict=True):
        if line.kind == "reaction":
            ours = [message for message in chat.messages if message.from_me]
            if ours:
                ours[-1].reactions.append({"reaction": line.text, "senderId": chat.id})
            continue
        file = None
        if line.kind in _FILES:
            file = media(line.kind, line.name, chance.randrange(10_000), line.amount)
        body = f"32.7940,34.9896 {line.text}" if line.kind == "location" else line.text
        kind = _TYPES.get(line.kind, line.kind)
        ack = 3 if line.mine else 2
        chat.messages.append(Message(site.message_id(), body, line.mine, moment, kind, file, ack))
        _list(site, client, chat, body, line.mine, moment + chance.randrange(1500))


def _list(site: Site, client: Client, chat: Chat, text: str, mine: bool, at: int) -> None:
    other = chat.id.partition("@")[0] if chat.kind == "private" else chat.id
    if not mine:
        site.received.append(
            {
                "id": site.number("received"),
                "client_id": client.id,
                "sender": other,
                "message": text,
                "received_at": seconds(at),
            }
        )
        return
    site.sent.append(
        {
            "id": site.number("sent"),
            "clientId": client.id,
            "senderNumber": client.connected,
            "recipient": other,
            "message": text,
            "status": "sent",
            "sentAt": seconds(at),
        }
    )


def _calls(
    site: Site, client: Client, people: tuple[Person, ...], count: int, chance: random.Random
) -> None:
    """Four weeks of calls, as a shop gets them: by day of the week and by hour."""
    now = site.world.clock.now_ms()
    today = datetime.fromtimestamp(now / 1000).replace(  # noqa: DTZ006 - the shop is where this runs
        hour=0, minute=0, second=0, microsecond=0
    )
    days = [today - timedelta(days=back) for back in range(28)]
    likely = [_CALLS_BY_DAY[day.weekday()] for day in days]
    callers = [f"{person.number}@c.us" for person in people] + list(_STRANGERS)
    moments: list[int] = []
    while len(moments) < count:
        day = chance.choices(days, likely)[0]
        hour = chance.choices(range(24), _CALLS_BY_HOUR)[0]
        at = day + timedelta(hours=hour, seconds=chance.randrange(3600))
        moment = round(at.timestamp() * 1000)
        if moment < now - 5 * _MINUTE:
            moments.append(moment)
    for moment in sorted(moments):
        length = chance.choice([64, 108, 212]) if chance.random() < 0.05 else 0
        site.calls.append(
            {
                "id": site.number("call"),
                "client_id": client.id,
                "call_from": chance.choice(callers),
                "is_video": chance.random() < 0.2,
                "start_time": seconds(moment),
                "end_time": seconds(moment + length * 1000) if length else None,
                "duration": length or None,
                "created_at": seconds(moment + 600),
            }
        )
    site.calls.sort(key=lambda row: str(row["start_time"]))


def _schedules(site: Site) -> None:
    now = site.world.clock.now_ms()
    haifa, service = "haifa-showroom", "service-desk"
    plan = (
        (haifa, "972541238801", _VISIT, 3 * _HOUR, "pending"),
        (
            service,
            "972526673391",
            "سيصل الفني غداً بين الثامنة والعاشرة صباحاً.",
            4 * _HOUR,
            "pending",
        ),
        (haifa, "972541238801", "תזכורת: המודד מגיע מחר ב־10:30", 18 * _HOUR, "pending"),
        (service, "972506619842", "הטכנאי בדרך אליך, הגעה משוערת ב־9:40.", 19 * _HOUR, "pending"),
        (service, "972526673391", "تذكير: زيارة الفني غداً صباحاً", 26 * _HOUR, "pending"),
        (haifa, "972525550184", "שלום רוני, השרטוט מוכן. מתי נוח לדבר?", 2 * _DAY, "pending"),
        (haifa, "+972525519043", "Your worktop is ready for pick-up", 3 * _DAY, "pending"),
        (service, "972545528834", "How is the hinge doing?", -2 * _DAY, "sent"),
        (haifa, "972509982217", "הדוגמאות בדרך", -_DAY, "cancelled"),
    )
    for client_id, recipient, text, offset, status in plan:
        due = (now + offset) // (30 * _MINUTE) * (30 * _MINUTE)
        site.scheduled.append(
            Scheduled(
                site.number("scheduled"),
                USERNAME,
                client_id,
                recipient,
                text,
                due,
                min(now, due) - 3 * _DAY,
                status,
                due + 400 if status == "sent" else None,
            )
        )
