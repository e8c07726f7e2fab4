"""What is typed over the stream of activity, as filters."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from app.services.activity_query import ActivityQuery
from app.services.activity_rows import Kind


@pytest.mark.parametrize(
    ("typed", "statuses"),
    [
        ("status:500", ((500, 500),)),
        ("status:4xx", ((400, 499),)),
        ("status:٤٠٤ status:۵xx", ((404, 404), (500, 599))),
        ("status:²²² status:²xx status:soon", ()),
    ],
)
def test_statuses_are_read_and_what_is_none_shows_nothing(
    typed: str, statuses: tuple[tuple[int, int], ...]
) -> None:
    nobody = SimpleNamespace(by_id=dict, accounts=list, now_ms=lambda: 0)
    asked = ActivityQuery(nobody, nobody, nobody)  # type: ignore[arg-type]
    wanted = asked.wanted(typed, frozenset(Kind), False)
    assert wanted.logs.statuses == statuses
    assert bool(wanted.kinds) == bool(statuses), "what fits nothing shows nothing"
