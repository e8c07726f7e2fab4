"""Secrets are found in every form in which a text may hold them."""

from __future__ import annotations

from app.core.redact import MASK, Redactor


def test_known_secrets_are_replaced() -> None:
    redactor = Redactor()
    redactor.add('pa"ss word/ü')
    redactor.add("pa")
    redactor.add("abcd")
    redactor.add("abcdefgh")
    clean = redactor.clean
    assert clean('x pa"ss word/ü y') == f"x {MASK} y"
    assert clean('{"a": "pa\\"ss word/\\u00fc"}') == f'{{"a": "{MASK}"}}'
    assert clean("?a=pa%22ss%20word%2F%C3%BC") == f"?a={MASK}"
    assert clean("abcdefgh abcd") == f"{MASK} {MASK}"
    assert clean("paper") == "paper"
    assert "abcd" not in repr(redactor)
