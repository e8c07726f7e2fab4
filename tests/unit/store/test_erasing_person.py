"""A person is taken out of the places that can't simply lose rows: logs, chains, locked books."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.domain import person
from app.domain.messages import Direction, Kind, Status
from app.store import (
    audit,
    begun,
    campaigns,
    erasing,
    erasing_logs,
    erasing_proof,
    messages,
    tombstones,
    traffic,
)
from app.store.connection import Connection
from tests.unit.store.conftest import make_chat

MARCUS, SECOND, DANA = "14155550142", "14155550143", "14155550177"
KEY = b"k" * 32


def say(connection: Connection, chat: int, text: str, *, at: int = 5) -> int:
    return messages.insert(
        connection, chat_id=chat, at=at, direction=Direction.IN, kind=Kind.TEXT, text=text,
        status=Status.RECEIVED, received_at=at,
    )  # fmt: skip


def erase(connection: Connection, *numbers: str) -> erasing.Erased:
    connection.execute("BEGIN IMMEDIATE")
    gone = erasing.erase(connection, numbers or (MARCUS,))
    connection.execute("COMMIT")
    return gone


def log_call(connection: Connection, url: str, request: str, answer: str, message: Any) -> None:
    connection.execute(
        "INSERT INTO traffic (at, account_id, operation, method, url, request, answer, message_id)"
        " VALUES (1, 1, 'x', 'GET', ?, ?, ?, ?)",
        (url, request, answer, message),
    )


def test_calls_stay_counted_and_say_nothing_any_more(connection: Connection) -> None:
    chat = make_chat(connection, f"{MARCUS}@c.us")
    message = say(connection, chat, "short")
    listed = [{"id": f"{MARCUS}@c.us", "last": "short"}, {"id": f"{DANA}@c.us", "last": "hers"}]
    log_call(connection, "/send", '{"message": "hi"}', '{"ok": true}', message)
    log_call(connection, f"/chats/{MARCUS}@c.us/messages", "", '{"body": "short"}', None)
    log_call(connection, "/chats", "", json.dumps({"chats": listed}), None)
    log_call(connection, "/chats", "", json.dumps({"chats": listed})[:40], None)
    log_call(connection, "/others", "", '{"body": "short"}', None)
    gone = erase(connection)
    rows = connection.execute("SELECT url, request, answer, message_id FROM traffic").fetchall()
    assert rows == [
        ("/send", "[erased]", "[erased]", None),
        ("/chats/[erased]@c.us/messages", "", "[erased]", None),
        ("/chats", "", json.dumps({"chats": ["[erased]", listed[1]]}), None),
        ("/chats", "", "[erased]", None),
        ("/others", "", '{"body": "short"}', None),
    ]
    assert gone.rows["calls of the API"] == 4


@pytest.mark.parametrize(
    ("document", "left"),
    [
        ({"to": MARCUS, "text": "hi"}, "[erased]"),
        ({"a": {"to": MARCUS}, "b": 1}, {"a": "[erased]", "b": 1}),
        ({MARCUS: {"name": "x"}, "b": 1}, {"[erased]": "[erased]", "b": 1}),
        ([int(MARCUS), "other"], ["[erased]", "other"]),
        ([["+1 415-555-0142"], [DANA]], ["[erased]", [DANA]]),
    ],
)
def test_an_entry_goes_whole(document: Any, left: Any) -> None:
    assert json.loads(person.without_entry(json.dumps(document), MARCUS, "[erased]")) == left


def test_the_trail_is_freed_and_still_holds(connection: Connection) -> None:
    chat = make_chat(connection, f"{MARCUS}@c.us")
    message = say(connection, chat, "hello")
    lines = [
        audit.line("call", 1, "Noa", {"operation": "send", "sends": True}, message_id=message),
        audit.line("consent", 2, "Noa", {"chat": chat, "state": "opted_out", "source": "he said"}),
        audit.line("export", 3, "Noa", {"of": "evidence", "file": "Marcus Bell.html"}),
        audit.line("setting", 4, "Noa", {"name": "public_url", "before": "", "after": MARCUS}),
        audit.line("setting", 5, "Noa", {"name": "lock_minutes", "before": 0, "after": 5}),
    ]
    audit.append(connection, KEY, lines)
    connection.execute("UPDATE chats SET name = 'Marcus Bell' WHERE id = ?", (chat,))
    gone = erase(connection)
    concerns = erasing_logs.Concerns(
        [MARCUS], frozenset(gone.chats), frozenset(gone.messages), gone.names
    )
    assert erasing_logs.free_audit(connection, KEY, concerns) == 4
    assert audit.verify(connection, KEY).whole
    rows = [(row.what, row.detail, row.message_id) for row in reversed(audit.page(connection))]
    assert rows == [
        ("call", {"operation": "send", "sends": True, "erased": True}, None),
        ("consent", {"state": "opted_out", "erased": True}, None),
        ("export", {"of": "evidence", "erased": True}, None),
        ("setting", {"erased": True}, None),
        ("setting", {"name": "lock_minutes", "before": 0, "after": 5}, None),
    ]
    assert erasing_proof.traces(connection, [MARCUS], [], gone.names)[0] == {}


def test_all_numbers_of_a_person_go_at_once(connection: Connection) -> None:
    for number in (MARCUS, SECOND, DANA):
        chat = make_chat(connection, f"{number}@c.us")
        say(connection, chat, "The same long text from all of these people")
        connection.execute("INSERT INTO people (digits, name) VALUES (?, ?)", (number, number))
    connection.execute("INSERT INTO aliases VALUES (?, ?, 1, 'Noa')", (SECOND, MARCUS))
    gone = erase(connection, MARCUS, SECOND)
    assert len(gone.chats) == 2 and len(gone.messages) == 2
    assert erasing_proof.traces(connection, [MARCUS, SECOND], gone.texts)[0] == {}
    assert connection.execute("SELECT digits FROM people").fetchall() == [(DANA,)]
    assert connection.execute("SELECT count(*) FROM aliases").fetchone() == (0,)
    # what somebody else said too stays, and is told
    assert (gone.texts, gone.shared) == ([], 1)


def test_names_go_out_of_logs_unless_another_has_them(connection: Connection) -> None:
    chat = make_chat(connection, f"{MARCUS}@c.us")
    other = make_chat(connection, f"{DANA}@c.us")
    say(connection, other, "Say hello to Marcus Bell")
    connection.execute("UPDATE chats SET name = 'Marcus Bell' WHERE id = ?", (chat,))
    connection.execute("INSERT INTO journal (at, level, text) VALUES (1, 'w', 'Marcus Bell: no')")
    connection.execute("SAVEPOINT before")
    assert erasing.erase(connection, [MARCUS]).names == ["Marcus Bell"]
    assert connection.execute("SELECT text FROM journal").fetchone() == ("[erased]: no",)
    [kept] = messages.by_ids(
        connection, [row[0] for row in connection.execute("SELECT id FROM messages")]
    )
    assert kept.text == "Say hello to Marcus Bell", "what others say is theirs"
    connection.execute("ROLLBACK TO before")
    connection.execute("UPDATE chats SET name = 'Marcus Bell' WHERE id = ?", (other,))
    assert erasing.erase(connection, [MARCUS]).names == []
    assert connection.execute("SELECT text FROM journal").fetchone() == ("Marcus Bell: no",)


def test_a_locked_campaign_stays_locked(connection: Connection) -> None:
    number = connection.execute(
        "SELECT number_id FROM chats WHERE id = ?", (make_chat(connection),)
    ).fetchone()[0]
    for one in (1, 2):
        connection.execute(
            "INSERT INTO campaigns (id, name, number_id, created_at) VALUES (?, 'Spring', ?, 1)",
            (one, number),
        )
        for position, digits in enumerate((MARCUS, DANA)):
            connection.execute(
                "INSERT INTO campaign_people (campaign_id, position, digits, name)"
                " VALUES (?, ?, ?, 'Somebody')",
                (one, position, digits),
            )
        found = campaigns.bare(connection, one)
        assert found is not None
        campaigns.lock(connection, one, campaigns.digest_of(connection, found), 1)
    connection.execute("UPDATE campaigns SET name = 'Changed' WHERE id = 2")
    erase(connection)
    assert connection.execute("SELECT digits FROM campaign_people").fetchall() == [(DANA,)] * 2
    assert campaigns.is_unchanged(connection, 1)
    assert not campaigns.is_unchanged(connection, 2), "an erasure makes no tampering good"


def test_files_of_ones_own_are_named(connection: Connection) -> None:
    chat, other = make_chat(connection, f"{MARCUS}@c.us"), make_chat(connection, f"{DANA}@c.us")
    for where, path in ((chat, "out-own"), (chat, "out-both"), (other, "out-both")):
        message = say(connection, where, "")
        connection.execute("INSERT INTO media (message_id, path) VALUES (?, ?)", (message, path))
    waiting = say(connection, chat, "")
    connection.execute(
        "INSERT INTO outbox (message_id, chat_id, number_id, operation, args, state, created_at,"
        " not_before) VALUES (?, ?, 1, 'x', ?, 'queued', 1, 1)",
        (waiting, chat, json.dumps({"@file": {"path": "out-waiting"}})),
    )
    assert sorted(erase(connection).files) == ["out-own", "out-waiting"]
    assert connection.execute("SELECT count(*) FROM outbox").fetchone() == (0,)


def test_what_waits_unsent_goes_too_and_others_keep_theirs(connection: Connection) -> None:
    chat, other = make_chat(connection, f"{MARCUS}@c.us"), make_chat(connection, f"{DANA}@c.us")
    for where, paths in ((chat, ("out-own", "out-both")), (other, ("out-both", "out-others"))):
        files = [{"path": path, "name": "plan.pdf", "size": 1} for path in paths]
        begun.put(connection, where, {"quoted": 0, "files": files})
    assert erase(connection).files == ["out-own"]
    assert list(begun.everywhere(connection)) == [other]
    assert begun.staged_files(connection) == {"out-both", "out-others"}


def test_what_was_known_of_a_webhook_goes_with_it(connection: Connection) -> None:
    make_chat(connection)
    connection.execute(
        "INSERT INTO forwardings (id, url, reached, made_at) VALUES (1, 'http://127.0.0.1:9', 0, 1)"
    )
    for delivery, state in ((7, "sent"), (8, "waiting"), (9, "sent")):
        connection.execute(
            "INSERT INTO forwarded (forwarding_id, delivery_id, state, first_at, changed_at,"
            " next_at) VALUES (1, ?, ?, 1, 1, 1)",
            (delivery, state),
        )
        connection.execute(
            "INSERT INTO markings (delivery_id, note, changed_at) VALUES (?, 'call him', 1)",
            (delivery,),
        )
    assert erasing.of_deliveries(connection, [7, 8]) == [("http://127.0.0.1:9", 1)]
    for table in ("markings", "forwarded"):
        assert connection.execute(f"SELECT delivery_id FROM {table}").fetchall() == [(9,)]


def test_a_list_that_comes_later_is_logged_without_them(connection: Connection) -> None:
    row = (
        1, 1, None, "list_chats", "GET", "/chats", 200, 5, 1, "",
        json.dumps({"chats": [{"id": f"{MARCUS}@c.us", "name": "M"}, {"id": DANA}]}), "", None, "",
    )  # fmt: skip
    traffic.add(connection, [row])
    tombstones.add(connection, MARCUS, 5)
    traffic.add(connection, [row])
    make_chat(connection, f"{MARCUS}@c.us")  # wrote again
    traffic.add(connection, [row])
    answers = [one[0] for one in connection.execute("SELECT answer FROM traffic ORDER BY id")]
    assert answers == [row[10], json.dumps({"chats": ["[erased]", {"id": DANA}]}), row[10]]
