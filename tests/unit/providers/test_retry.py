"""Pauses between attempts, and Retry-After in both of its forms."""

from __future__ import annotations

import pytest

from app.providers.retry import Ended, pause, read_retry_after


def after(ended: Ended, reading: bool = False, **more: float) -> float | None:
    values = {"repeats": 0, "elapsed": 0.0, **more}
    return pause(
        ended,
        reading=reading,
        idempotent=False,
        repeats=int(values["repeats"]),
        elapsed=values["elapsed"],
    )


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("7", 7.0), (" 0 ", 0.0), ("1.5", 1.5), ("Thu, 01 Jan 1970 00:01:40 GMT", 90.0),
     ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0), ("", None), ("soon", None), ("-1", None),
     ("Thu, 99 Foo 1970", None), ("٣", None), ("Thu, 01 Jan 99999 00:00:00 GMT", None)],
)  # fmt: skip
def test_retry_after(text: str, seconds: float | None) -> None:
    assert read_retry_after(text, 10.0) == seconds


def test_pauses_grow_and_end() -> None:
    ended = Ended(503)
    pauses = [after(ended, True, repeats=repeats) for repeats in range(4)]
    assert pauses[3] is None
    assert pauses[0] and pauses[1] and pauses[2]
    assert 0.3 < pauses[0] < 0.7 < pauses[1] < 1.4 < pauses[2] < 2.6
    assert after(ended, True, elapsed=119.9) is None


def test_who_may_be_repeated() -> None:
    assert after(Ended(None, sent=True)) is None
    assert after(Ended(None, sent=True), True)
    assert after(Ended(None, sent=False))
    assert after(Ended(None, sent=False, hopeless=True)) is None
    assert after(Ended(429)) is None
    assert after(Ended(429), True)
    assert after(Ended(429, retry_after=60)) is not None
    assert after(Ended(429, retry_after=60.5)) is None
    assert after(Ended(500)) is None
    assert after(Ended(404), True) is None
