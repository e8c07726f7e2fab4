"""The operator's numbers: a colour and a code of their own, however many there are."""

from __future__ import annotations

from collections import Counter

import pytest

from app.domain.facts import NumberSeen
from app.store import accounts, numbers
from app.store.connection import Connection


@pytest.fixture
def account(connection: Connection) -> int:
    return accounts.add(connection, "desk", "gateway", "http://127.0.0.1:9", {}, 0).id


def test_thousands_of_numbers_with_alike_names_have_a_code_each(
    connection: Connection, account: int
) -> None:
    connection.execute("BEGIN")
    naming = numbers.Naming(connection)
    for at in range(3_000):
        key = f"haifa-showroom-{at}"
        numbers.seen(connection, account, NumberSeen(key, phone=f"97254{at:07}"), 0, naming)
    connection.execute("COMMIT")
    rows = numbers.listing(connection)
    assert len(rows) == 3_000
    assert len({row.code for row in rows}) == 3_000
    assert all(2 <= len(row.code) <= 4 and row.code.isalnum() for row in rows)
    assert [row.code for row in rows[:5]] == ["HFS", "HAI", "HAIF", "N1", "N2"]
    # and the colours are shared out evenly
    assert set(Counter(row.colour for row in rows).values()) == {375}


ENTERED, KEPT, THIRD = "972555550188", "972555550999", "972555550777"


@pytest.mark.parametrize(
    ("connected", "state", "gone", "phone"),
    [
        (KEPT, "connected", False, KEPT),
        ("", "pending", False, KEPT),
        ("", "lost", False, KEPT),
        # another one, one that is not named, or one that is new here: what was entered holds
        (THIRD, "connected", False, ENTERED),
        ("", "connected", False, ENTERED),
        (KEPT, "connected", True, ENTERED),
    ],
)
def test_a_phone_that_was_kept_stays_until_another_one_may_have_linked(
    connection: Connection, account: int, connected: str, state: str, gone: bool, phone: str
) -> None:
    made = numbers.seen(connection, account, NumberSeen("desk", ENTERED, "connected", KEPT), 0)
    numbers.change(connection, made, phone=KEPT)
    if gone:
        connection.execute("UPDATE numbers SET gone_at = 1 WHERE id = ?", (made,))
    numbers.seen(connection, account, NumberSeen("desk", ENTERED, state, connected), 1)
    found = numbers.by_id(connection, made)
    assert found is not None
    assert (found.phone, found.connected_phone) == (phone, connected)


def test_once_every_code_is_taken_a_number_has_none(
    connection: Connection, account: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(numbers, "ascii_uppercase", "N")
    connection.execute("BEGIN")
    naming = numbers.Naming(connection)
    for at in range(1_003):
        numbers.find_or_make(connection, account, f"4{at}", 0, naming=naming)
    connection.execute("COMMIT")
    codes = [row.code for row in numbers.listing(connection)]
    assert codes[-1] == ""
    assert sorted(set(codes)) == sorted(codes)
