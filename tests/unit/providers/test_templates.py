"""Placeholders, and a message's values held against a template's definition."""

from __future__ import annotations

import pytest

from app.providers.lists import cursor_in, rows_in
from app.providers.templates import Malformed, filled, mismatches, placeholders, wanted


def test_placeholders() -> None:
    assert placeholders("Hi {{1}}, {{ 2 }} and {{1}}") == 2
    assert placeholders("nothing") == 0
    assert placeholders("{{first_name}}") == 1
    for text in ("{{2}}", "{{1", "1}}", "{{}}", "{{1}} {{First}}"):
        with pytest.raises(Malformed):
            placeholders(text)


def test_mismatches() -> None:
    definition = [
        {"type": "BODY", "text": "Hi {{1}}, {{2}}"},
        {"type": "HEADER", "format": "IMAGE"},
    ]
    assert wanted(definition) == {"body": 2}
    two = [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]
    assert mismatches(definition, [{"type": "body", "parameters": two}]) == []
    assert mismatches(definition, [{"type": "body", "parameters": two[:1]}]) == [
        "The body takes 2 values, 1 are given."
    ]
    assert len(mismatches(definition, [])) == 1
    assert mismatches([], []) == []


def test_a_preview() -> None:
    assert filled("Hi {{1}}, {{2}}!", ["Ada"]) == "Hi Ada, {{2}}!"


def test_cursors_and_rows() -> None:
    assert cursor_in({"data": [], "paging": {"cursors": {"after": "c2", "before": "c1"}}}) == "c2"
    assert cursor_in({"next_cursor": "c3"}) == "c3"
    assert cursor_in({"paging": {"next": "https://x/y"}}) == ""
    assert cursor_in([]) == ""
    assert rows_in({"data": {"templates": [{"a": 1}, 5]}}) == [{"a": 1}]
    assert rows_in("x") == []
