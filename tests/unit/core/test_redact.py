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


def test_of_a_long_text_no_part_of_a_secret_is_left_at_its_end() -> None:
    redactor = Redactor()
    for at in range(50):
        redactor.add(f"secret-{at:02}-of-a-number")
    whole = " ".join(f"secret-{at % 50:02}-of-a-number" for at in range(2_000))
    for most in range(400, 460):
        cleaned = redactor.clean(whole, most, ("-of-a-cal",))
        assert len(cleaned) <= most
        assert set(cleaned) <= {*MASK, " "}
    assert redactor.clean(whole).count(MASK) == 2_000
    assert redactor.clean("call-of-a-cal", 100, ("-of-a-cal",)) == f"call{MASK}"
    assert redactor.clean("x" * 500, 400) == "x" * 400
