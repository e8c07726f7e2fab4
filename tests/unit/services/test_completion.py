"""The filter language is completed word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.services.completion import Completion, Vocabulary, complete, taken

KNOWN = Vocabulary(
    {"event": "its name", "account": "whose", "verdict": "what became", "is": "its state"},
    {
        "event": [("message_received", ""), ("message_sent", ""), ("call_rejected", "a call")],
        "account": [("Front desk", "gateway"), ("Leads", "")],
        "verdict": [("accepted", "Accepted"), ("duplicate", "Duplicate")],
        "is": [("pinned", ""), ("duplicate", "")],
    },
)


def texts(typed: str, cursor: int | None = None) -> list[str]:
    found = complete(typed, len(typed) if cursor is None else cursor, KNOWN).found
    return [one.text for one in found]


def test_names_come_first_then_their_values() -> None:
    assert texts("") == ["event:", "account:", "verdict:", "is:"]
    assert texts("ev") == ["event:"]
    assert texts("event:") == [
        "event:message_received",
        "event:message_sent",
        "event:call_rejected",
    ]
    assert texts("event:sent") == ["event:message_sent"]
    assert texts("is:p") == ["is:pinned"]
    assert texts("dupl") == ["is:duplicate", "verdict:duplicate"]
    assert texts("hello wor") == [] and texts("https://x") == [] and texts('"quo') == []


def test_a_word_that_is_whole_asks_no_more() -> None:
    assert texts("is:pinned") == []
    assert texts("event:message") == ["event:message_received", "event:message_sent"]


def test_spaces_in_values_are_quoted() -> None:
    assert texts("account:fr") == ['account:"Front desk"']
    assert texts('account:"fr') == ['account:"Front desk"']


def test_only_the_word_at_the_cursor_is_changed() -> None:
    typed = "is:pi verdict:accepted text"
    found = complete(typed, 5, KNOWN)
    assert taken(typed, found, found.found[0]) == ("is:pinned verdict:accepted text", 10)
    typed = "hello ev"
    found = complete(typed, len(typed), KNOWN)
    assert taken(typed, found, found.found[0]) == ("hello event:", 12)
    # in the middle of a word, all of it is replaced
    found = complete("is:pinnnned x", 5, KNOWN)
    assert taken("is:pinnnned x", found, found.found[0])[0] == "is:pinned x"


@given(st.text(' :"abceinstv.', max_size=30), st.integers(0, 30))
def test_nothing_typed_can_fail_and_the_rest_stays(typed: str, cursor: int) -> None:
    cursor = min(cursor, len(typed))
    found = complete(typed, cursor, KNOWN)
    assert 0 <= found.start <= found.end <= len(typed)
    for one in found.found:
        text, at = taken(typed, found, one)
        assert text.startswith(typed[: found.start])
        assert text.endswith(typed[found.end :].lstrip(" "))
        assert 0 <= at <= len(text)
    assert found.found or found == Completion(found.start, found.end)
