"""One person's data: handed out whole, erased everywhere, and proven to be gone."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from app.core import logs
from app.core.redact import Redactor
from app.domain import person
from app.domain.campaigns import Column, Plan, Role
from app.domain.errors import SettingsError, StoreFull
from app.domain.facts import ChatSeen, LeadChanged, MessageSeen
from app.domain.messages import ChatKind, Direction, Kind, Source, Status
from app.sandbox.server import SandboxThread
from app.services import privacy
from app.services.console import Console
from app.services.inbox import Batch
from app.services.privacy import Proof
from app.store import backup, campaigns, erasing, erasing_proof, messages
from app.store.connection import Connection, connect
from app.store.deliveries import KEY_PURPOSE
from app.ui.privacy.sheet import sheet
from tests.live_console import live_console
from tests.ui import chats_scene
from tests.ui.chats_scene import MINUTE, NOW, Scene, StillClock
from tests.waiting import until

MARCUS, TOM = "14155550142", "447700900123"
SECRET = "The granite slab with the canary vein, 4711 please"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("+1 415-555-0142", True),
        ("call (1) 415.555.0142 now", True),
        ("14155550142@c.us", True),
        ('{"from": "14155550142"}', True),
        ("\u2066+1 415 555 0142\u2069", True),
        ("رقمه ١٤١٥٥٥٥٠١٤٢ اتصل به", True),
        ("+١ ٤١٥ ٥٥٥ ٠١٤٢", True),
        ("۱۴۱۵۵۵۵۰۱۴۲", True),
        ("٢١٤١٥٥٥٥٠١٤٢", False),
        ("214155550142", False),
        ("141555501423", False),
        ("1415555014", False),
    ],
)
def test_a_number_is_found_however_it_is_grouped(text: str, there: bool) -> None:
    assert person.holds(text, MARCUS) is there
    assert not person.holds(person.without(text, MARCUS, "x"), MARCUS)


@pytest.fixture
async def console(tmp_path: Path) -> AsyncIterator[tuple[Console, Scene]]:
    opened = await chats_scene.open_console(tmp_path / "data", StillClock())
    scene = await chats_scene.fill(opened)
    await opened.numbers.load()
    yield opened, scene
    await opened.close()


async def test_an_export_holds_everything_of_the_person_and_nobody_else(
    console: tuple[Console, Scene],
) -> None:
    opened, scene = console
    await opened.database.write(  # as providers name who wrote it
        lambda connection: connection.execute(
            "UPDATE messages SET sender = ? WHERE chat_id = ? AND direction = 'in'",
            (MARCUS, scene.chats["Marcus Bell"]),
        )
    )
    label = await opened.labels.save("Follow up", "teal")
    await opened.labels.put(scene.chats["Marcus Bell"], label, True)
    await opened.conversations.assign(scene.chats["Marcus Bell"], "Noa Levi")
    document = await opened.privacy.export(MARCUS)
    text = json.dumps(document, ensure_ascii=False)
    assert document["phone"] == "+14155550142" and document["name"] == "Marcus Bell"
    assert document["consent"]["state"] == "opted_in"
    assert [one["item"] for one in document["lead"]["collected"]] == [
        "Photo ID", "Payslips", "Proof of address",
    ]  # fmt: skip
    assert "Prefers matte fronts" in document["notes"][0]["text"]
    [chat] = document["chats"]
    said = [one["text"] for one in chat["messages"]]
    assert "Can we open up this wall?" in said
    assert any(one.get("file", {}).get("name") == "wall.jpg" for one in chat["messages"])
    assert "Priya" not in text and "granite samples" not in text
    # their own chats are no groups, and hold each message once
    assert document["in_groups"] == []
    assert chat["labels"] == ["Follow up"] and chat["assigned"] == "Noa Levi"
    assert text.count("Can we open up this wall?") == 1


async def test_who_is_only_in_a_campaign_or_a_plan_is_handed_out_and_erased(
    console: tuple[Console, Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, scene = console
    lea, dan = "16465552250", "16465552251"
    columns = (Column("phone", Role.PHONE), Column("name", Role.NAME), Column("city", Role.VALUE))

    def write(connection: Connection) -> None:
        made = campaigns.add(connection, "Spring", 0, Plan(columns=columns), NOW)
        rows = ((lea, "Lea Adler", "Haifa"), ("16465552252", "Ruth Adler", "Acre"))
        campaigns.add_people(
            connection,
            made,
            [
                (at, digits, name, "en", "", (f"+{digits}", name, city), "waiting", "")
                for at, (digits, name, city) in enumerate(rows)
            ],
        )
        connection.execute(
            "INSERT INTO schedules (id, number_id, address, text, civil, zone, kept, created_at)"
            " SELECT 900, number_id, ?, 'See you on Monday', '2026-03-11T09:00', 'UTC', 'here', 1"
            " FROM chats WHERE id = ?",
            (f"{dan}@c.us", scene.chats["Marcus Bell"]),
        )
        connection.execute(
            "INSERT INTO occurrences (schedule_id, civil, at, state)"
            " VALUES (900, '2026-03-11T09:00', ?, 'pending')",
            (NOW,),
        )

    await opened.database.write(write)
    monkeypatch.setattr(opened.privacy, "_link", _NoWebhooks())
    found = await opened.privacy.footprint(lea)
    assert found.name == "Lea Adler" and not found.is_empty
    [of] = (document := await opened.privacy.export(lea))["campaigns"]
    assert of["campaign"] == "Spring" and of["state"] == "waiting"
    assert of["columns"] == {"phone": f"+{lea}", "name": "Lea Adler", "city": "Haifa"}
    assert "Ruth" not in json.dumps(document)
    page = sheet(document, rtl=False)
    assert "Spring" in page and "city: Haifa" in page
    assert not (await opened.privacy.footprint(dan)).is_empty
    [to_come] = (document := await opened.privacy.export(dan))["scheduled"]
    assert to_come["text"] == "See you on Monday"
    assert "See you on Monday" in sheet(document, rtl=True)
    for digits in (lea, dan):
        await opened.privacy.erase(digits)
        assert (await opened.privacy.footprint(digits)).is_empty
        document = await opened.privacy.export(digits)
        assert document["campaigns"] == document["scheduled"] == [] and document["name"] == ""


async def test_a_footprint_counts_and_refuses_our_own_numbers(
    console: tuple[Console, Scene],
) -> None:
    opened, scene = console
    found = await opened.privacy.footprint("+1 (415) 555-0142")
    assert (found.name, found.chats, found.notes) == ("Marcus Bell", 1, 1)
    assert found.messages > 5 and found.files >= 2 and not found.is_empty
    assert await opened.privacy.footprint("+١ (٤١٥) ٥٥٥-٠١٤٢") == found
    assert (await opened.privacy.footprint("+1 212 555 9999")).is_empty
    with pytest.raises(SettingsError):
        await opened.privacy.footprint("+972 55 555 0100")
    with pytest.raises(SettingsError):
        await opened.privacy.footprint("12")
    assert await opened.privacy.digits_of_chat(scene.chats["Marcus Bell"]) == MARCUS
    assert await opened.privacy.digits_of_chat(scene.chats["Showroom team"]) == ""


async def test_what_is_logged_while_the_log_is_cleaned_stays(
    console: tuple[Console, Scene],
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: Callable[..., None],
) -> None:
    expected_logs("wrote|meanwhile")
    opened, _ = console
    monkeypatch.setattr(opened.privacy, "_link", _NoWebhooks())
    log = logging.getLogger("app.services.sync")
    handler = logs.start(opened.data_dir, Redactor())
    log.warning("+14155550142 wrote")
    beside = threading.Thread(target=log.warning, args=("+1 415-555-0142 meanwhile",))
    real, waited = person.without, list[bool]()

    def cleaned(text: str, digits: str, instead: str) -> str:
        if "wrote" in text:
            beside.start()
            beside.join(5)
            waited.append(beside.is_alive())
        return real(text, digits, instead)

    monkeypatch.setattr(person, "without", cleaned)
    proof = await opened.privacy.erase(MARCUS)
    beside.join()
    logs.stop(handler)
    lines = (opened.data_dir.logs / "switchboard.log").read_text("utf-8").splitlines()
    events = [json.loads(one)["event"] for one in lines]
    assert events == ["+[erased] wrote", "+[erased] meanwhile"]
    assert waited == [False], "whoever logs, the window too, goes on at once"
    assert proof.erased["log lines"] == 1
    assert proof.left == []


async def test_nothing_is_erased_without_the_receiver(console: tuple[Console, Scene]) -> None:
    opened, scene = console
    with pytest.raises(SettingsError):
        await opened.privacy.erase(MARCUS)
    assert await opened.conversations.chats_by_id([scene.chats["Marcus Bell"]])


async def test_every_table_is_freed_and_others_keep_theirs(
    console: tuple[Console, Scene],
) -> None:
    opened, scene = console
    group, tom = scene.chats["Showroom team"], scene.chats["Tom Okafor"]

    def write(connection: Connection) -> None:
        from app.store import messages

        def say(chat: int, text: str, sender: str) -> int:
            return messages.insert(
                connection, chat_id=chat, at=NOW, direction=Direction.IN, kind=Kind.TEXT,
                text=text, status=Status.RECEIVED, received_at=NOW, sender=sender,
            )  # fmt: skip

        say(group, SECRET, f"{MARCUS}@c.us")
        say(tom, "Marcus is at +1 415-555-0142, ask him", "447700900123")
        connection.execute(
            "INSERT INTO traffic (at, account_id, operation, method, url, request) VALUES"
            " (1, 1, 'send', 'POST', '/x', '{\"to\": \"14155550142\"}')"
        )
        connection.execute(
            "INSERT INTO journal (at, level, text) VALUES (1, 'warning', 'to 14155550142 failed')"
        )
        connection.execute(
            "INSERT INTO calls (number_id, caller, at) VALUES (1, '14155550142@c.us', 5)"
        )

    await opened.database.write(write)
    gone = await opened.database.write(lambda connection: erasing.erase(connection, [MARCUS]))
    found, read = await opened.database.read(
        lambda connection: erasing_proof.traces(connection, [MARCUS], [*gone.texts, SECRET])
    )
    assert found == {} and read > 50
    assert gone.rows["messages"] > 8 and gone.chats == [scene.chats["Marcus Bell"]]
    assert (
        await opened.database.read(
            lambda connection: erasing_proof.orphans(connection, gone.messages)
        )
        == 0
    )
    # the group and what others wrote stay, freed of the number
    [told] = await opened.search.messages("ask him")
    assert told.text == "Marcus is at +[erased], ask him"
    assert not await opened.search.messages("canary vein")
    [row] = await opened.conversations.chats_by_id([group])
    assert row.last_text == "the granite samples are in"
    counts = await opened.database.read(
        lambda connection: connection.execute("SELECT count(*) FROM numbers").fetchone()[0]
    )
    assert counts == 6


class _NoWebhooks:
    """A receiver that holds nothing of anybody."""

    connected = True

    async def ask(self, wish: dict[str, Any]) -> dict[str, Any]:
        return {"erased": 0, "ids": [], "above": 0}


async def test_no_copy_of_before_outlives_an_erasure(
    console: tuple[Console, Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, _ = console
    monkeypatch.setattr(opened.privacy, "_link", _NoWebhooks())
    keeping, backups = opened.safekeeping, opened.data_dir.backups
    await keeping.backup_now()
    aside = opened.data_dir.root / "console-replaced-20260101-000000.db-wal"
    for one in (aside, backups / "hourly-x.part", opened.data_dir.root / "console.restoring"):
        one.write_bytes(b"of before")
    # a copy of before that another process ends just before the new one is made
    late, may_begin, make = backups / "hourly-20200101-000000.db", [], backup._make

    def make_late(*given: Any) -> Path:
        (backups / "before-0001.db").replace(late)
        may_begin.append(keeping._free.is_set())
        return make(*given)

    (backups / "before-0001.db").write_bytes(b"of before")
    monkeypatch.setattr(backup, "_make", make_late)
    proof = await opened.privacy.erase(MARCUS)
    assert proof.is_clean, proof.left
    assert may_begin == [False] and keeping._free.is_set()
    [left] = backup.list_backups(backups)
    assert left.path != late
    assert not list(backups.glob("*.part*")) and not aside.exists()
    assert not (opened.data_dir.root / "console.restoring").exists()


async def test_a_number_that_others_wrote_in_their_digits_goes_as_well(
    console: tuple[Console, Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, scene = console
    monkeypatch.setattr(opened.privacy, "_link", _NoWebhooks())
    chat = scene.chats["Priya Raman"]
    said = "رقم ماركوس +١ (٤١٥) ٥٥٥-٠١٤٢ وليس ٢٠٢٥"

    def write(connection: Connection) -> int:
        return messages.insert(
            connection, chat_id=chat, at=NOW, direction=Direction.IN, kind=Kind.TEXT, text=said,
            status=Status.RECEIVED, received_at=NOW,
        )  # fmt: skip

    message = await opened.database.write(write)
    proof = await opened.privacy.erase(MARCUS)
    assert not proof.left
    [row] = await opened.conversations.messages([message])
    assert row.text == f"رقم ماركوس +{erasing.ERASED} وليس ٢٠٢٥"


async def test_a_copy_of_before_that_stays_is_told(
    console: tuple[Console, Scene],
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: Callable[..., None],
) -> None:
    opened, _ = console
    monkeypatch.setattr(opened.privacy, "_link", _NoWebhooks())
    made = await opened.safekeeping.backup_now()

    def full(*_: object) -> Path:
        raise StoreFull("The disk that holds hourly.db is full.", "", "")

    monkeypatch.setattr(backup, "_make", full)
    expected_logs("were not replaced", logger="app.services.privacy")
    proof = await opened.privacy.erase(MARCUS)
    assert made.exists() and not proof.is_clean
    assert all(place.startswith(f"backup {made.name}, ") for place, _ in proof.left)


@pytest.mark.parametrize("page", [0, 3], ids=["from its beginning", "further on"])
async def test_a_copy_of_before_that_cant_be_read_is_told_by_its_name(
    console: tuple[Console, Scene],
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: Callable[..., None],
    page: int,
) -> None:
    opened, _ = console
    monkeypatch.setattr(opened.privacy, "_link", _NoWebhooks())
    made = await opened.safekeeping.backup_now()
    hollow = made.with_name("before-0001.db")
    hollow.touch()
    whole = made.read_bytes()
    made.write_bytes(whole[: page * 4096] + b"\xa5" * (len(whole) - page * 4096))

    def full(*_: object) -> Path:
        raise StoreFull("The disk that holds hourly.db is full.", "", "")

    monkeypatch.setattr(backup, "_make", full)
    expected_logs("were not replaced", logger="app.services.privacy")
    proof = await opened.privacy.erase(MARCUS)
    assert sorted(proof.unread) == [f"backup {hollow.name}", f"backup {made.name}"]
    assert not proof.left and not proof.is_clean
    assert f"\n  backup {made.name}\n" in proof.text()
    assert [place for place, _ in proof.looked_at] == ["database", "files of messages", "log files"]


async def test_a_journal_that_somebody_reads_is_told_until_it_is_cut(
    console: tuple[Console, Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, _ = console
    monkeypatch.setattr(opened.privacy, "_link", _NoWebhooks())
    monkeypatch.setattr(privacy, "_CUT_BUSY_MS", 1)
    cache = opened.data_dir.cache_file
    reader = connect(cache, opened.privacy._key, read_only=True)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM chats").fetchone()
    proof = await opened.privacy.erase(MARCUS)
    assert [place for place, _ in proof.left] == ["database"] and not proof.is_clean

    tries: list[str] = []

    class Ending:
        """A connection beside which the reader ends after the first try."""

        def __init__(self, *given: Any, **more: Any) -> None:
            self._real = connect(*given, **more)

        def execute(self, asked: str) -> Any:
            tries.append(asked)
            if len(tries) == 2:
                reader.close()
            return self._real.execute(asked)

        def close(self) -> None:
            self._real.close()

    monkeypatch.setattr(privacy, "connect", Ending)
    assert opened.privacy._cut_log() == 0
    assert len(tries) == 2
    assert cache.with_name("console.db-wal").stat().st_size == 0


async def test_history_does_not_bring_an_erased_person_back(
    console: tuple[Console, Scene],
) -> None:
    opened, scene = console
    account = opened.numbers.by_id()[scene.numbers["USL"]].account_id
    await opened.database.write(
        lambda connection: opened.privacy._out_of_cache(connection, MARCUS, NOW)
    )

    def heard(at: int, chat: str = MARCUS) -> MessageSeen:
        return MessageSeen(
            "", chat, Direction.IN, Kind.TEXT, "hello", at, Source.WA, f"k{at}{chat}",
            Status.RECEIVED,
        )  # fmt: skip

    async def apply(*facts: object) -> None:
        await opened.database.write(
            lambda connection: Batch(connection, account, NOW + MINUTE, listed=False).apply(
                list(facts)  # type: ignore[arg-type]
            )
        )

    await apply(
        heard(NOW - MINUTE),
        heard(NOW - MINUTE, f"{MARCUS}@c.us"),
        ChatSeen("", MARCUS, ChatKind.PERSON, "Marcus Bell", NOW - MINUTE),
        LeadChanged("lead.status_changed", f"+{MARCUS}", NOW - MINUTE, "e9", current="won"),
        heard(NOW - MINUTE, "14155550188"),
    )
    found, _ = await opened.database.read(
        lambda connection: erasing_proof.traces(connection, [MARCUS], [])
    )
    assert found == {}
    assert not (await opened.privacy.footprint("14155550188")).is_empty
    # what the person writes afterwards is taken
    await apply(heard(NOW + MINUTE))
    assert (await opened.privacy.footprint(MARCUS)).messages == 1


async def test_joined_numbers_are_one_person(console: tuple[Console, Scene]) -> None:
    opened, scene = console
    await opened.contacts.join(scene.chats["Marcus Bell"], TOM, "Noa")
    found = await opened.privacy.footprint(TOM)
    assert (found.digits, found.others, found.chats) == (TOM, (MARCUS,), 2)
    document = await opened.privacy.export(MARCUS)
    assert [one["phone"] for one in document["also"]] == [f"+{TOM}"]
    assert document["also"][0]["chats"][0]["messages"]
    numbers, gone = await opened.database.write(
        lambda connection: opened.privacy._out_of_cache(connection, TOM, NOW)
    )
    assert sorted(numbers) == sorted([MARCUS, TOM])
    assert set(gone.chats) == {scene.chats["Marcus Bell"], scene.chats["Tom Okafor"]}
    left, _ = await opened.database.read(
        lambda connection: erasing_proof.traces(connection, numbers, gone.texts, gone.names)
    )
    assert left == {}
    for number in (MARCUS, TOM):
        assert (await opened.privacy.footprint(number)).is_empty
    proof = Proof(tuple(one[-2:] for one in numbers), 1, passed_on=[("http://127.0.0.1:9", 2)])
    assert "numbers ending in 42, 23" in proof.text() and "http://127.0.0.1:9: 2" in proof.text()
    assert MARCUS not in proof.text()


@pytest.mark.timeout(240)
async def test_erasing_reaches_every_file_and_proves_it(data_dir: Path) -> None:
    with SandboxThread(speed=50) as box:
        async with live_console(data_dir, box) as console:
            await until(lambda: len(console.numbers.by_id()) >= 5)
            tests = console.test_events
            sender = tests.senders()[0]
            body = tests.body(sender, tests.events(sender.account_id)[0])
            [sent] = await tests.send(sender, body)
            assert sent.delivery is not None
            detail = await console.deliveries.detail(sent.delivery.id)
            assert detail is not None
            digits = next(
                one
                for chat in await console.database.read(_chats)
                if (one := person.digits_of(chat)) and person.holds(detail.body.decode(), one)
            )
            media = data_dir / "media"
            media.mkdir(exist_ok=True)
            ids = await console.database.read(
                lambda connection: erasing.messages_of(
                    connection, digits, erasing.chats_of(connection, digits)
                )
            )
            (media / str(ids[0])).write_bytes(b"sealed")
            (media / "77").write_bytes(b"another's")
            log = data_dir / "logs" / "old.log"
            log.parent.mkdir(exist_ok=True)
            log.write_text(f"sent to {digits}\nall well\n")
            made = await console.safekeeping.backup_now()
            old = made.rename(made.with_name("hourly-20200101-000000.db"))
            steps: list[str] = []
            proof = await console.privacy.erase(digits, steps.append)
            assert proof.is_clean, proof.left
            assert "still holds" in proof.chain and (await console.audit.verify()).whole
            assert steps == [
                "schedules",
                "messages",
                "files",
                "webhooks",
                "index",
                "log",
                "backups",
                "proof",
            ]
            assert proof.erased["files"] == 1 and proof.erased["webhooks"] >= 1
            assert proof.erased["log lines"] == 1 and proof.erased["backups"] >= 1
            assert "Found: nothing" in proof.text() and digits not in proof.text()
            assert not (media / str(ids[0])).exists() and (media / "77").exists()
            assert log.read_text() == "sent to [erased]\nall well\n"
            assert not old.exists()
            assert await console.deliveries.detail(sent.delivery.id) is None
            # looked at from outside: every row of both files and of the new backup
            [copy] = backup.list_backups(data_dir / "backups")
            for path, purpose in (
                (copy.path, None), (data_dir / "deliveries.db", KEY_PURPOSE),
            ):  # fmt: skip
                key = console.privacy._key if purpose is None else console._master.subkey(purpose)
                connection = connect(path, key, read_only=True)
                assert erasing_proof.traces(connection, [digits], [])[0] == {}
                connection.close()


def _chats(connection: Connection) -> list[str]:
    return [str(row[0]) for row in connection.execute("SELECT address FROM chats")]
