"""Differences between documents: small, complete, and never more work than the documents."""

from __future__ import annotations

import json
import re
import time
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.difference import MOST, Change, Difference, differences, header_differences

NAMES = st.text("abc", min_size=1, max_size=2)
PLAIN = st.none() | st.booleans() | st.integers(-3, 3) | st.text("xyz", max_size=3)
JSON = st.recursive(
    PLAIN, lambda one: st.lists(one, max_size=4) | st.dictionaries(NAMES, one, max_size=4)
)


def changes(before: Any, after: Any) -> list[tuple[str, str]]:
    return [(one.path, one.change.value) for one in differences(before, after)]


def test_a_changed_value_is_named_by_its_path() -> None:
    before = {"entry": [{"id": "1", "changes": [{"field": "messages", "value": {"n": 1}}]}]}
    after = json.loads(json.dumps(before))
    after["entry"][0]["changes"][0]["value"] = {"n": 2, "m": None}
    assert changes(before, after) == [
        ("entry[0].changes[0].value.n", "changed"),
        ("entry[0].changes[0].value.m", "added"),
    ]


def test_an_insertion_in_a_list_is_one_difference() -> None:
    before = [{"id": 1, "t": "a"}, {"id": 2, "t": "b"}]
    after = [{"id": 9, "t": "new"}, {"id": 1, "t": "a"}, {"id": 2, "t": "c"}]
    assert changes(before, after) == [("[0]", "added"), ("[2].t", "changed")]
    assert changes([1, 2, 3], [1, 3]) == [("[1]", "removed")]


def test_json_types_differ_where_python_sees_none() -> None:
    assert changes({"a": 1}, {"a": True}) == [("a", "changed")]
    assert changes({"a": 1}, {"a": 1.0}) == [("a", "changed")]
    assert changes({"a": 1, "b": 2}, {"b": 2, "a": 1}) == []
    assert changes("x", {"x": 1}) == [("$", "changed")]


def test_headers_are_compared_by_name_in_any_case() -> None:
    before = [("X-Signature", "aa"), ("Accept", "*/*"), ("Via", "1")]
    after = [("x-signature", "bb"), ("accept", "*/*"), ("Via", "1"), ("VIA", "2"), ("New", "n")]
    assert header_differences(before, after) == [
        Difference("x-signature", Change.CHANGED, "aa", "bb"),
        Difference("via", Change.CHANGED, "1", "1, 2"),
        Difference("new", Change.ADDED, None, "n"),
    ]


@given(JSON, JSON)
def test_the_same_is_no_difference_and_anything_else_is(before: Any, after: Any) -> None:
    assert differences(before, before) == []
    same = json.dumps(before, sort_keys=True) == json.dumps(after, sort_keys=True)
    assert (differences(before, after) == []) == same


@given(JSON, JSON)
def test_every_difference_is_really_there(before: Any, after: Any) -> None:
    for one in differences(before, after):
        if one.change is not Change.REMOVED and one.path != "$":
            assert _at(after, one.path) == one.after


def test_the_work_is_bounded() -> None:
    began = time.process_time()
    assert len(differences(list(range(50_000)), list(range(1, 50_001)))) == MOST
    deep: Any = 1
    other: Any = 2
    for _ in range(63):
        deep, other = [deep], [other]
    assert len(differences(deep, other)) == 1
    assert time.process_time() - began < 5


def _at(document: Any, path: str) -> Any:
    for name, place in re.findall(r"([^.\[\]]+)|\[(\d+)\]", path):
        document = document[int(place)] if place else document[name]
    return document
