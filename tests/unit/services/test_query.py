"""The words of filter fields: tokens, text and times."""

from __future__ import annotations

from datetime import datetime

import pytest

from app.services.query import moment, parse

HERE = datetime(2026, 3, 10, 15, 30)  # noqa: DTZ001 - the operator's own zone
NOW = round(HERE.timestamp() * 1000)
MINUTE = 60_000


def test_known_names_are_tokens_and_the_rest_is_text() -> None:
    found = parse('number:USL since:15:11 "two words" https://x.example/a', ("number", "since"))
    assert [(one.name, one.value) for one in found.tokens] == [
        ("number", "USL"),
        ("since", "15:11"),
    ]
    assert found.text == "two words https://x.example/a"
    assert str(found) == "number:USL since:15:11 two words https://x.example/a"


def test_a_quoted_value_may_hold_spaces() -> None:
    found = parse('account:"US Leads" hi', ("account",))
    assert found.value("account") == "US Leads"
    assert str(found) == 'account:"US Leads" hi'


@pytest.mark.parametrize(
    ("value", "ago"),
    [("2h", 120), ("30min", 30), ("90s", 1.5), ("15:11", 19), ("15:30", 0), ("16:00", 23.5 * 60)],
)
def test_times_are_of_today_or_ago(value: str, ago: float) -> None:
    assert moment(value, NOW) == NOW - ago * MINUTE


@pytest.mark.parametrize("value", ["", "25:00", "yesterday", "12:61", ":", "9" * 40])
def test_what_is_no_time_is_none(value: str) -> None:
    assert moment(value, NOW) is None
