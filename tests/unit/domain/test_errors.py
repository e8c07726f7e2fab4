"""Messages put together of parts that were written each for itself."""

from __future__ import annotations

import pytest

from app.domain.errors import ErrorKind, ProviderError, in_sentences


@pytest.mark.parametrize(
    ("parts", "joined"),
    [
        (("it is not JSON", "Check the address."), "It is not JSON. Check the address."),
        (("Wait until 14:03.", ""), "Wait until 14:03."),
        (("list_clients is missing", "Why?"), "list_clients is missing. Why?"),
        (("gw.example gave no answer",), "gw.example gave no answer."),
        (("מפתח שגוי", "Enter it again"), "מפתח שגוי. Enter it again."),
        (("", "  "), ""),
    ],
)  # fmt: skip
def test_parts_become_sentences(parts: tuple[str, ...], joined: str) -> None:
    assert in_sentences(*parts) == joined
    assert in_sentences(joined) == joined


def test_a_providers_error_is_told_in_sentences_and_kept_as_it_came() -> None:
    error = ProviderError(ErrorKind.BAD_ANSWER, "the answer is empty", hint="Try again later.")
    assert error.told == "The answer is empty. Try again later."
    assert error.message == "the answer is empty"
