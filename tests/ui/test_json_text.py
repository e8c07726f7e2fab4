"""JSON set out over lines, also where only its beginning was kept."""

from __future__ import annotations

import json

import pytest

from app.ui.json_text import pretty

WHOLE = {
    "status": "ok",
    "calls": [{"id": 1, "none": [], "nothing": {}, "said": 'a "b", {[\\'}, {"id": -1.5e3}],
    "body": "שלום: {1}",
    "last": None,
}


def test_a_part_that_was_kept_looks_like_the_beginning_of_the_whole() -> None:
    text = json.dumps(WHOLE, ensure_ascii=False)
    whole = pretty(text)
    assert whole == json.dumps(WHOLE, ensure_ascii=False, indent=2)
    for end in range(1, len(text)):
        shown = pretty(text[:end])
        assert shown.endswith("…"), text[:end]
        assert whole.startswith(shown[:-1].rstrip()), text[:end]


@pytest.mark.parametrize("text", ["", "nothing", "OK {", '{"a": 1}}', "[1}", "{'a': 1}"])
def test_what_is_no_json_stays_as_it_is(text: str) -> None:
    assert pretty(text) == text
    assert pretty(text.encode()) == text
