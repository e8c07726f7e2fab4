"""Numbers as they are dialled: a zero in front is of our own country, digits are of any script."""

from __future__ import annotations

import pytest

from app.domain.phones import digits_in, same_phone, western
from app.services.dialling import dialled

HAIFA, LONDON, ROME, OHIO = "972555550142", "447700900142", "390612345678", "14155550142"


@pytest.mark.parametrize(
    ("typed", "own", "found"),
    [
        ("054-123-8801", HAIFA, "972541238801"),
        ("٠٥٤ ١٢٣ ٨٨٠١", HAIFA, "972541238801"),
        ("00972 54 123 8801", "", "972541238801"),
        ("+972 (0)54 123 8801", OHIO, "972541238801"),
        ("+٩٧٢ (٠)٥٤ ١٢٣ ٨٨٠١", OHIO, "972541238801"),
        ("(0)54 123 8801", HAIFA, "972541238801"),
        ("+0972 54 123 8801", "", "972541238801"),
        ("020 7946 0018", LONDON, "442079460018"),
        ("06 1234 5678", ROME, "390612345678"),
        ("14155550142", HAIFA, "14155550142"),
        # nobody can tell the country, or it has no such numbers
        ("0541238801", "", ""),
        ("0541238801", OHIO, ""),
    ],
)
def test_what_is_typed_is_made_whole(typed: str, own: str, found: str) -> None:
    assert dialled(typed, own) == found


def test_digits_are_digits_in_every_script() -> None:
    assert digits_in("+٩٧٢ ۵۴-१२३") == "97254123"
    assert digits_in("x²") == ""
    assert western("٠٩:٣٠") == "09:30"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (HAIFA, "972555550142@c.us", True),
        (HAIFA, "0555550142", True),
        (HAIFA, "972555550143", False),
        (HAIFA, "550142", False),
        (HAIFA, "", False),
    ],
)
def test_a_phone_is_the_same_without_its_country(one: str, other: str, same: bool) -> None:
    assert same_phone(one, other) is same
    assert same_phone(other, one) is same
