"""Pages over several logs show each entry once, whatever their times are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.services.activity_merge import Part, merge
from app.services.activity_rows import Entry, JournalRow, Kind

_KINDS = (Kind.CALL, Kind.WEBHOOK, Kind.APP)


def _entry(kind: Kind, number: int, at: int) -> Entry:
    return Entry(kind, at, None, None, line=JournalRow(number, at, "info", None, None, "", None))


def _read(entries: list[Entry], before: int | None, limit: int, look_at: int) -> Part:
    """As a log is read: by ids, and no further than ``look_at`` of them."""
    if before is None:
        return Part((), None, None)
    below = [one for one in reversed(entries) if one.key[1] < before]
    seen = below[:look_at]
    fitting = [one for one in seen if one.key[1] % 3][:limit]
    if len(fitting) == limit:
        return Part(fitting, before, fitting[-1].key[1])
    return Part(fitting, before, seen[-1].key[1] if len(below) > look_at else None)


_times = st.lists(st.integers(0, 30), max_size=25)


@given(st.tuples(_times, _times, _times), st.integers(1, 8), st.integers(1, 9))
def test_every_entry_is_shown_once(times: tuple[list[int], ...], limit: int, look_at: int) -> None:
    logs = [
        [_entry(kind, number, at) for number, at in enumerate(each, 1)]
        for kind, each in zip(_KINDS, times, strict=True)
    ]
    places: list[int | None] = [1 << 62] * 3
    shown: list[Entry] = []
    for _ in range(1_000):
        parts = [_read(one, at, limit, look_at) for one, at in zip(logs, places, strict=True)]
        page, places = merge(parts, limit)
        assert len(page) <= limit
        assert [one.at for one in page] == sorted((one.at for one in page), reverse=True)
        shown += page
        if places == [None] * 3:
            break
    else:
        raise AssertionError("it never comes to its end")
    keys = [one.key for one in shown]
    assert len(keys) == len(set(keys))
    assert set(keys) == {one.key for each in logs for one in each if one.key[1] % 3}


@given(st.tuples(_times, _times, _times), st.integers(1, 8))
def test_what_is_in_order_comes_in_order(times: tuple[list[int], ...], limit: int) -> None:
    logs = [
        [_entry(kind, number, at) for number, at in enumerate(sorted(each), 1)]
        for kind, each in zip(_KINDS, times, strict=True)
    ]
    places: list[int | None] = [1 << 62] * 3
    shown: list[Entry] = []
    while places != [None] * 3:
        parts = [_read(one, at, limit, 40) for one, at in zip(logs, places, strict=True)]
        page, places = merge(parts, limit)
        shown += page
    assert [one.at for one in shown] == sorted((one.at for one in shown), reverse=True)
