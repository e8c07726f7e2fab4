"""The audit trail: what enters it, that it holds together, and that tampering shows."""

from __future__ import annotations

import csv
import sqlite3
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.domain.messages import Status
from app.store import audit
from app.store.audit import NewLine
from tests.unit.services.stage import Stage
from tests.waiting import until

KEY = b"k" * 32


async def whats(stage: Stage) -> list[str]:
    return [row.what for row in reversed(await stage.console.audit.page())]


async def test_what_was_done_is_told_with_who_did_it(stage: Stage) -> None:
    console = stage.console
    console.settings.set("operator", "Noa Levi")
    await console.start(receiver=False)
    account = await stage.account("gateway")
    chat = await stage.chat(account)
    message = await console.outbox.send_text(chat, "hello from the audit")
    await stage.status(message, Status.SENT, Status.DELIVERED, Status.READ)
    console.settings.set("lock_minutes", 10)
    console.settings.set("lock_pin", {"salt": "aa", "hash": "bb", "n": 1, "r": 1, "p": 1})
    console.settings.set("last_chat", 7)
    await console.audit.catch_up()
    rows = await console.audit.page()
    by_what = {row.what: row for row in rows}
    assert {"opened", "account added", "call", "setting"} <= set(by_what)
    sent = [row for row in rows if row.what == "call" and row.message_id == message]
    assert [row.detail["sends"] for row in sent] == [True]
    assert sent[0].who.startswith("Noa Levi")
    settings = [row.detail for row in rows if row.what == "setting"]
    assert {"name": "lock_minutes", "before": 0, "after": 10} in settings
    assert {"name": "lock_pin"} in settings
    assert not any(one["name"] == "last_chat" for one in settings)
    # reading changes nothing, and is no line
    assert all(row.detail.get("operation") != "list_clients" for row in rows)
    assert (await console.audit.verify()).whole


async def test_nothing_is_taken_in_twice_and_nothing_left_out(stage: Stage) -> None:
    await stage.console.start(receiver=False)
    account = await stage.account("recoverleadx")
    chat = await stage.chat(account)
    message = await stage.console.outbox.send_text(chat, "twice?")
    await stage.status(message, Status.SENT, Status.DELIVERED, Status.READ, Status.FAILED)
    await stage.restart()
    await stage.console.audit.catch_up()
    await stage.console.audit.catch_up()
    rows = [row for row in await stage.console.audit.page() if row.message_id == message]
    assert len(rows) == 1
    assert (await whats(stage))[-1] == "closed"
    assert (await stage.console.audit.verify()).whole


async def test_an_account_that_goes_is_told(stage: Stage) -> None:
    await stage.console.start(receiver=False)
    account = await stage.account("hkreach", name="Orders")
    await stage.console.accounts.update(account, credentials={"api_key": "another-key"})
    await stage.console.accounts.update(account, name="Old orders")
    await stage.console.accounts.remove(account)
    assert [one for one in await whats(stage) if "account" in one or "cred" in one] == [
        "account added",
        "credentials changed",
        "account changed",
        "account removed",
    ]


async def test_tampering_shows(stage: Stage) -> None:
    console = stage.console
    for name in ("one", "two", "three"):
        console.audit.note("export", of=name)
    await until(lambda: console.database.read_now(_count) == 3)
    assert (await console.audit.verify()).whole
    for statement, why, at in (
        ("UPDATE audit SET who = 'somebody else' WHERE id = 2", "changed", 2),
        ("UPDATE audit SET detail = '{}' WHERE id = 1", "changed", 1),
        ("DELETE FROM audit WHERE id = 2", "missing", 2),
        ("DELETE FROM audit WHERE id = 3", "cut", 3),
        ("DELETE FROM audit_end", "end", 3),
        ("UPDATE audit_end SET last = 2", "end", 3),
    ):
        found = await console.database.write(lambda c, sql=statement: _with(c, sql, console))
        assert (found.why, found.broken_at) == (why, at), statement
    assert (await console.audit.verify()).whole


def _count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM audit").fetchone()[0])


def _with(connection: sqlite3.Connection, statement: str, console: object) -> audit.Verified:
    """Checks the trail as it would be, then takes the change back."""
    connection.execute("SAVEPOINT tampering")
    connection.execute(statement)
    found = audit.verify(connection, console.audit._key)  # type: ignore[attr-defined]
    connection.execute("ROLLBACK TO tampering")
    connection.execute("RELEASE tampering")
    return found


def test_details_go_and_the_chain_holds() -> None:
    connection = sqlite3.connect(":memory:")
    for statement in TABLES:
        connection.execute(statement)
    lines = [NewLine(1, "Noa", what, detail=f'{{"of": "{what}"}}') for what in ("a", "b", "c")]
    audit.append(connection, KEY, lines)
    # a line of a file from before salts
    connection.execute("UPDATE audit SET salt = '' WHERE id = 3")
    mac = connection.execute("SELECT mac FROM audit WHERE id = 2").fetchone()[0]
    old = audit._mac(KEY, mac, (3, 1, "Noa", "c", None, None, None, '{"of": "c"}'), "")
    connection.execute("UPDATE audit SET mac = ? WHERE id = 3", (old,))
    connection.execute("UPDATE audit_end SET mac = ?, proof = ?", (old, audit._proof(KEY, 3, old)))
    assert audit.verify(connection, KEY).whole
    assert audit.take_out(connection, KEY, lambda row: {} if row.what != "a" else None) == 2
    assert audit.verify(connection, KEY).whole
    assert [row.detail for row in audit.page(connection)] == [
        {"erased": True}, {"erased": True}, {"of": "a"},
    ]  # fmt: skip
    # nobody can try out what stood there: the salt is gone too
    kept = connection.execute("SELECT salt, seal <> '' FROM audit ORDER BY id").fetchall()
    assert [bool(salt) for salt, _ in kept] == [True, False, False]
    assert [seal for _, seal in kept] == [0, 1, 1]
    # whoever has no key can't take details out unseen
    connection.execute("UPDATE audit SET detail = '{\"erased\": true}', salt = '' WHERE id = 1")
    assert audit.verify(connection, KEY).broken_at == 1
    # and one that was changed before is not made good by it
    audit.take_out(connection, KEY, lambda row: {} if row.what == "a" else None)
    assert audit.verify(connection, KEY).broken_at == 1
    connection.close()


async def test_an_export_is_safe_and_complete(stage: Stage, tmp_path: Path) -> None:
    console = stage.console
    console.settings.set("operator", "=cmd|' /C calc'!A0")
    console.audit.note("lock")
    console.audit.note("unlock", right=False)
    target = tmp_path / "audit.csv"
    assert await console.audit.export(target) == 2
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines()))
    assert [row[3] for row in rows[1:]] == ["lock", "unlock"]
    assert rows[1][2].startswith("'=")
    assert len(rows[1][6]) == 64
    assert (await whats(stage))[-1] == "export"


TABLES = (
    "CREATE TABLE audit (id INTEGER PRIMARY KEY, at INTEGER, who TEXT, what TEXT,"
    " account_id INTEGER, number_id INTEGER, message_id INTEGER, detail TEXT, mac TEXT,"
    " salt TEXT DEFAULT '', seal TEXT DEFAULT '')",
    "CREATE TABLE audit_end (id INTEGER PRIMARY KEY, last INTEGER, mac TEXT, proof TEXT)",
)
LINES = st.lists(
    st.builds(
        NewLine,
        st.integers(0, 2**50),
        st.text(max_size=12),
        st.sampled_from(("call", "setting", "lock")),
        st.none() | st.integers(0, 9),
        st.none() | st.integers(0, 9),
        st.none() | st.integers(0, 9),
        st.text(max_size=20),
    ),
    min_size=1,
    max_size=12,
)


@given(LINES, st.data())
def test_any_change_to_any_line_shows(lines: list[NewLine], data: st.DataObject) -> None:
    connection = sqlite3.connect(":memory:")
    try:
        for statement in TABLES:
            connection.execute(statement)
        cut = data.draw(st.integers(0, len(lines)))
        for part in (lines[:cut], lines[cut:]):
            if part:
                audit.append(connection, KEY, part)
        assert audit.verify(connection, KEY).whole
        assert audit.verify(connection, b"x" * 32).why == "changed"
        freed = data.draw(st.sets(st.integers(1, len(lines))))
        assert audit.take_out(connection, KEY, lambda one: {} if one.id in freed else None) == len(
            freed
        )
        assert audit.verify(connection, KEY).whole
        row = data.draw(st.integers(1, len(lines)))
        column = data.draw(
            st.sampled_from(("at", "who", "what", "account_id", "detail", "mac", "seal"))
        )
        value = 2**51 if column in ("at", "account_id") else "\u2603 changed"
        connection.execute(f"UPDATE audit SET {column} = ? WHERE id = ?", (value, row))
        found = audit.verify(connection, KEY)
        assert not found.whole
        assert found.broken_at == row
    finally:
        connection.close()
