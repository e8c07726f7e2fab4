"""The people and messages of the design's pictures, in a real console on a real data folder.

`open_console` gives the services (nothing polls or sends unless started); `fill` writes what the
pictures show. Invariant: times are counted from a clock that stands still.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from app.core.clock import Clock
from app.core.paths import DataDir
from app.core.secrets import MasterKey
from app.domain.facts import LeadChanged
from app.domain.messages import ChatKind, Direction, Kind, Status
from app.services import console as services
from app.services.accounts import add_account
from app.services.console import Console
from app.services.sealing import CACHE_PURPOSE
from app.store import accounts, chats, messages, numbers, people
from app.store.connection import Connection
from app.store.database import Database
from app.store.upgrade import prepare

NOW = int(datetime(2026, 3, 10, 15, 30).timestamp() * 1000)  # noqa: DTZ001 - local, as shown
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
IN, OUT = Direction.IN, Direction.OUT
MASTER = MasterKey(bytes(range(32)), "test")


class StillClock(Clock):
    """A clock that stands still until it is moved; its seconds go on for time-outs."""

    def __init__(self, ms: int = NOW) -> None:
        self.ms = ms

    def now_ms(self) -> int:
        return self.ms

    def now(self) -> float:
        return self.ms / 1000


def at(clock: str, days: int = 0) -> int:
    """The moment (ms) of ``15:24`` today, or ``days`` before."""
    hour, minute = clock.split(":")
    return NOW - NOW % MINUTE + (int(hour) - 15) * HOUR + (int(minute) - 30) * MINUTE - days * DAY


async def open_console(folder: Path, clock: Clock | None = None) -> Console:
    """The services of a new data folder."""
    data_dir = DataDir(folder)
    key = MASTER.subkey(CACHE_PURPOSE)
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    await asyncio.to_thread(prepare, data_dir.cache_file, key, data_dir.backups)
    console = services.build(
        data_dir, MASTER, Database(data_dir.cache_file, key), clock or StillClock()
    )
    await console.load()
    return console


@dataclass
class Scene:
    """Ids of what was written."""

    numbers: dict[str, int] = field(default_factory=dict)
    chats: dict[str, int] = field(default_factory=dict)
    messages: dict[str, int] = field(default_factory=dict)


@dataclass
class Writer:
    """Writes chats and messages on one connection."""

    connection: Connection
    scene: Scene
    master: MasterKey = MASTER

    def number(
        self, account: str, provider: str, code: str, name: str, colour: str, phone: str
    ) -> int:
        row = accounts.by_name(self.connection, account)
        if row is None:
            fields = {"api_key": "test-key-0000"}
            if provider == "hkreach":
                fields["app_name"] = "demo"
            row = add_account(
                self.connection,
                self.master,
                account,
                provider,
                "http://127.0.0.1:9",
                fields,
                {},
                NOW,
            )
        key = f"key-{code}" if provider == "gateway" else ""
        made = numbers.find_or_make(self.connection, row.id, key, NOW - DAY)
        numbers.change(self.connection, made, name=name, code=code, colour=colour, phone=phone)
        numbers.set_state(self.connection, made, "connected", NOW - DAY)
        self.scene.numbers[code] = made
        return made

    def chat(
        self,
        name: str,
        code: str,
        address: str,
        kind: ChatKind = ChatKind.PERSON,
        **columns: object,
    ) -> int:
        made = chats.find_or_make(self.connection, self.scene.numbers[code], address, kind, name)
        for column, value in columns.items():
            self.connection.execute(f"UPDATE chats SET {column} = ? WHERE id = ?", (value, made))
        self.scene.chats[name or address] = made
        return made

    def message(
        self,
        chat: int,
        text: str,
        when: int,
        direction: Direction = IN,
        *,
        kind: Kind = Kind.TEXT,
        status: Status | None = None,
        sender: str = "",
        provider_id: str = "",
        quoted: str = "",
        extra: str = "",
        reason: str = "",
        media: dict[str, object] | None = None,
        reactions: str = "",
    ) -> int:
        usual = Status.RECEIVED if direction is IN else Status.READ
        made = messages.insert(
            self.connection,
            chat_id=chat,
            at=when,
            direction=direction,
            kind=kind,
            text=text,
            status=status or usual,
            received_at=when,
            sender=sender,
            sender_name=sender,
            provider_id=provider_id,
            quoted=quoted,
            extra=extra,
        )
        if reason:
            self.connection.execute("UPDATE messages SET reason = ? WHERE id = ?", (reason, made))
        if media is not None:
            names = ", ".join(media)
            marks = ",".join("?" * len(media))
            self.connection.execute(
                f"INSERT INTO media (message_id, {names}) VALUES (?, {marks})",
                (made, *media.values()),
            )
        for emoji in reactions:
            self.connection.execute(
                "INSERT INTO reactions VALUES (?,?,?,?)", (made, f"them{emoji}", emoji, when)
            )
        return made

    def settle(self, chat: int, *, read_to: int | None = None, window: bool = False) -> None:
        """Brings the row in line; by default all is read."""
        seen = NOW if read_to is None else read_to
        self.connection.execute("UPDATE chats SET read_to = ? WHERE id = ?", (seen, chat))
        chats.settle(self.connection, chat, window)


def write_numbers(writer: Writer) -> None:
    """Six numbers on four accounts."""
    number = writer.number
    number("Gateway", "gateway", "HFA", "Showroom Haifa", "teal", "972555550100")
    number("Gateway", "gateway", "SVC", "Service desk", "violet", "972555550101")
    number("Gateway", "gateway", "INS", "Installers", "orange", "972555550102")
    number("Recover Lead X", "recoverleadx", "USL", "US Leads", "rose", "16285550119")
    number("Quixess", "quixess", "APP", "App codes", "gold", "447700900100")
    number("HK Reach", "hkreach", "ORD", "Orders", "green", "85255550123")


def write_list(writer: Writer) -> None:
    """The chats of the list, apart from the one that is open."""
    chat, say, settle = writer.chat, writer.message, writer.settle
    group, channel = ChatKind.GROUP, ChatKind.CHANNEL

    one = chat("Showroom team", "HFA", "1@g.us", group, pinned=1, participants=7)
    for minute, text in (
        (20, "Good morning"),
        (22, "Bay 2 is free"),
        (24, "the granite samples are in"),
    ):
        say(one, text, at(f"15:{minute}"), sender="Omar Haddad")
    settle(one, read_to=at("15:00"))
    one = chat("Delivery board", "SVC", "2@newsletter", channel, pinned=1, muted=1, read_only=1)
    say(one, "Tuesday route is full, 9 stops", at("11:40"))
    settle(one)
    one = chat("יעל נחום", "HFA", "972555550131@c.us")
    say(one, "אפשר להגיע מחר ב־10:30?", at("15:22"))
    settle(one, read_to=at("15:00"))
    one = chat("أمل حداد", "SVC", "972555550132@c.us")
    say(one, "شكراً، وصلت الشحنة كاملة", at("15:10"))
    settle(one, read_to=at("15:00"))
    one = chat("Tom Okafor", "ORD", "447700900123")
    say(one, "order_dispatched · #4471", at("15:02"), OUT, kind=Kind.TEMPLATE)
    settle(one)
    one = chat("", "APP", "447700900318")
    say(one, "", at("14:58"), OUT, kind=Kind.OTP, status=Status.DELIVERED)
    settle(one)
    one = chat("Installers north", "HFA", "3@g.us", group, muted=1)
    for minute in range(12):
        say(
            one,
            "",
            at(f"14:{30 + minute}"),
            kind=Kind.IMAGE,
            sender="Sami Odeh",
            media={"state": "remote", "mime": "image/jpeg"},
        )
    settle(one, read_to=at("14:00"))
    one = chat(
        "Grace Lindqvist", "USL", "14155550177", draft="Thanks Grace, I will check with the team"
    )
    say(one, "Is Friday fine?", at("14:20"))
    settle(one, window=True)
    one = chat("איתי שגב", "HFA", "972555550133@c.us")
    say(one, "היי", at("13:40"))
    say(one, "ההצעה המעודכנת מצורפת", at("13:47"), OUT, status=Status.FAILED, reason="x")
    settle(one)
    one = chat("Luis Ferrer", "ORD", "34655550145")
    say(one, "", at("13:05"), kind=Kind.AUDIO, media={"state": "remote", "seconds": 18.0})
    settle(one, read_to=at("13:00"))
    for number, (name, when, days) in enumerate(
        (("Elena Duarte", "17:40", 1), ("Hannah Weiss", "21:05", 1), ("Samuel Park", "09:12", 0))
    ):
        one = chat(name, "USL", f"1415555019{number}")
        text = ("", "Could we move the visit to Sunday or Monday?", "The driver called, all good")
        kind = Kind.AUDIO if not number else Kind.TEXT
        say(
            one,
            text[number],
            at(when, days),
            kind=kind,
            media={"state": "remote", "seconds": 18.0} if not number else None,
        )
        settle(one, read_to=at("17:00", 1) if not number else None, window=True)


def write_marcus(writer: Writer) -> int:
    """The chat that the light picture shows."""
    chat, say = writer.chat("Marcus Bell", "USL", "14155550142"), writer.message
    say(
        chat,
        "Hi Marcus, your kitchen plan is ready. Reply here to see the drawings, or pick a "
        "time to talk.",
        at("17:52", 1),
        OUT,
        kind=Kind.TEMPLATE,
        extra='{"template": "plan_ready", "language": "English"}',
    )
    say(chat, "lead.status_changed\tnew\tcontacted\t\t\t", at("18:12", 1), kind=Kind.SYSTEM)
    photo = say(
        chat,
        "Can we open up this wall?",
        at("14:38"),
        kind=Kind.IMAGE,
        provider_id="w1",
        media={
            "state": "remote",
            "mime": "image/jpeg",
            "width": 286,
            "height": 112,
            "size": 1_800_000,
            "filename": "wall.jpg",
        },
    )
    say(chat, "", at("14:39"), kind=Kind.AUDIO, media={"state": "here", "seconds": 42.0})
    say(
        chat,
        "Yes. The sink then goes under the window.",
        at("14:52"),
        OUT,
        provider_id="w2",
        reactions="👍",
    )
    say(chat, "Perfect. Can the island seat four?", at("15:06"), quoted="w2", provider_id="w3")
    say(chat, "checklist.item_collected\t\t\tProof of address\t3\t4", at("15:07"), kind=Kind.SYSTEM)
    failed = say(
        chat,
        "Yes, four seats at 60 cm each.",
        at("15:21"),
        OUT,
        status=Status.FAILED,
        reason="The provider failed three times. Nothing went out.",
    )
    say(
        chat,
        "",
        at("15:30"),
        OUT,
        kind=Kind.DOCUMENT,
        status=Status.SENDING,
        media={
            "filename": "Island drawing v3.pdf",
            "size": 1_900_000,
            "mime": "application/pdf",
            "url": "https://files.example/Island drawing v3.pdf",
        },
    )
    writer.scene.messages.update(photo=photo, failed=failed)
    writer.settle(chat, window=True)
    connection = writer.connection
    people.set_consent(connection, "14155550142", "opted_in", "Web form", NOW - 8 * DAY)
    for number, (item, when, days) in enumerate(
        (("Photo ID", "18:31", 1), ("Payslips", "12:04", 0), ("Proof of address", "15:07", 0))
    ):
        people.apply_lead(
            connection,
            LeadChanged(
                "checklist.item_collected",
                "14155550142",
                at(when, days),
                f"i{number}",
                item=item,
                done=number + 1,
                total=4,
            ),
        )
    people.apply_lead(
        connection,
        LeadChanged(
            "lead.status_changed",
            "14155550142",
            at("18:12", 1),
            "s",
            previous="new",
            current="contacted",
        ),
    )
    handoff = "conversation.handoff_requested"
    people.apply_lead(
        connection,
        LeadChanged(handoff, "14155550142", at("15:08"), "h", reason="wants to talk"),
    )
    people.add_note(
        connection,
        "14155550142",
        "Prefers matte fronts, budget near $38,000. Elena decides on colours.",
        at("18:20", 1),
        "",
    )
    return chat


def write_priya(writer: Writer) -> int:
    """The chat of the dark picture: its window closes in 48 minutes."""
    chat, say = writer.chat("Priya Raman", "USL", "12125550187"), writer.message
    say(chat, "48 Orchard Street, apartment 3, New York 10002. Thank you!", at("19:40", 2))
    say(chat, "Hello again, I ordered the samples last week.", at("16:02", 1))
    say(
        chat,
        "",
        at("16:02", 1) + 10_000,
        kind=Kind.DOCUMENT,
        media={"filename": "Receipt 4471-B.pdf", "size": 84_000, "mime": "application/pdf"},
    )
    asked = "conversation.handoff_requested\t\t\twants to talk to a person\t\t"
    say(chat, asked, at("16:19", 1) - 5 * MINUTE, kind=Kind.SYSTEM)
    say(chat, "Nothing has arrived so far.", at("16:17", 1))
    say(chat, "Is the sample pack on its way?", at("16:18", 1), provider_id="p9")
    writer.settle(chat, read_to=at("16:15", 1), window=True)
    return chat


def write_noa(writer: Writer) -> int:
    """The chat of the right-to-left picture."""
    chat, say = writer.chat("נועה ברקת", "USL", "972555550163"), writer.message
    say(chat, "שלום נועה, תודה שביקרת אצלנו. מצורפת ההצעה.", at("17:52", 1), OUT)
    say(
        chat,
        "",
        at("17:52", 1) + 5_000,
        OUT,
        kind=Kind.DOCUMENT,
        media={
            "filename": "הצעת מחיר 2184.pdf",
            "size": 1_100_000,
            "mime": "application/pdf",
            "url": "https://files.example/2184.pdf",
        },
    )
    say(chat, "תודה! המחיר של QZ-3140 Cloud כולל התקנה?", at("18:05", 1))
    say(
        chat,
        "כן, ₪24,800 כולל מע״מ והתקנה. לכל שאלה +972 55 555 0188.",
        at("14:50"),
        OUT,
        provider_id="n1",
        reactions="👍",
    )
    say(
        chat,
        "ככה זה נראה היום",
        at("15:08"),
        kind=Kind.IMAGE,
        media={"state": "remote", "width": 286, "height": 100, "mime": "image/jpeg"},
    )
    say(chat, "", at("15:09"), kind=Kind.AUDIO, media={"state": "here", "seconds": 27.0})
    say(chat, "checklist.item_collected\t\t\tאישור כתובת\t2\t4", at("15:12"), kind=Kind.SYSTEM)
    say(chat, "אפשר להגיע מחר ב־10:30?", at("15:22"), quoted="n1")
    say(chat, "מעולה, שמרתי לך את השעה 🙂", at("15:30"), OUT, status=Status.SENDING)
    writer.settle(chat, window=True)
    people.set_consent(writer.connection, "972555550163", "opted_in", "טופס באתר", NOW - 8 * DAY)
    return chat


async def fill(console: Console) -> Scene:
    """Writes the whole scene."""
    scene = Scene()

    def write(connection: Connection) -> None:
        writer = Writer(connection, scene)
        write_numbers(writer)
        write_list(writer)
        write_marcus(writer)
        write_priya(writer)
        write_noa(writer)
        for name, title, text, used in (
            (
                "sample-track",
                "Where the sample pack is",
                "Hi Priya, your sample pack left us on {ship date} and is due on {due date}. Track "
                "it here: {tracking link}",
                31,
            ),
            ("sample-colours", "What is inside the pack", "It holds 12 colours.", 18),
            ("sample-resend", "Sending a second pack", "A second one leaves today.", 4),
        ):
            connection.execute(
                "INSERT INTO canned (name, title, text, used) VALUES (?,?,?,?)",
                (name, title, text, used),
            )

    await console.database.write(write)
    await console.clients.load()
    await console.numbers.load()
    return scene


def inside(
    name: str, opened: Callable[[Console, Scene], AbstractAsyncContextManager[Any]]
) -> Callable[[Callable[..., Awaitable[None]]], Callable[..., Awaitable[None]]]:
    """A decorator: the test runs while ``opened`` is, and gets it as its argument ``name``.

    A fixture would not do: between a fixture and its test Qt's timers run and the loop does not.
    """

    def decorate(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        wanted = list(inspect.signature(test).parameters)

        async def run(**given: Any) -> None:
            async with opened(given["console"], given["scene"]) as it:
                known = given | {name: it}
                await test(**{one: known[one] for one in wanted})

        names = [one for one in dict.fromkeys([*wanted, "console", "scene"]) if one != name]
        kind = inspect.Parameter.KEYWORD_ONLY
        functools.update_wrapper(run, test)
        run.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
            [inspect.Parameter(one, kind) for one in names]
        )
        return run

    return decorate
