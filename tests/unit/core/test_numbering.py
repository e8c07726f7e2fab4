"""The half of the library of phone numbers that is loaded answers as the whole one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
# An example of every region, whole, short and long, through every function that is used.
_ANSWERS = """
import json, sys
style = phonenumbers.PhoneNumberFormat
told = []
for region in sorted(phonenumbers.SUPPORTED_REGIONS):
    number = phonenumbers.example_number(region)
    digits = f"+{number.country_code}{number.national_number}"
    for text in (digits, digits[:-4], digits + "123456"):
        try:
            read = phonenumbers.parse(text)
        except phonenumbers.NumberParseException as error:
            told.append(str(error))
            continue
        told.append([
            phonenumbers.format_number(read, style.INTERNATIONAL),
            phonenumbers.format_number(read, style.E164),
            phonenumbers.is_possible_number(read),
        ])
    try:
        told.append(str(phonenumbers.parse(digits[-7:], region)))
    except phonenumbers.NumberParseException as error:
        told.append(str(error))
    known = phonenumbers.PhoneMetadata.metadata_for_region(region)
    told.append([known.country_code, known.national_prefix, str(known.general_desc)])
loaded = [name for name in sys.modules if name.startswith("phonenumbers.")]
from phonenumbers import PhoneNumberMatcher
from phonenumbers.phonenumbermatcher import PhoneNumberMatcher as asked
print(json.dumps([told, loaded, PhoneNumberMatcher is None, asked is None]))
"""


def _told(first: str) -> Any:
    ran = subprocess.run(
        [sys.executable, "-c", first + _ANSWERS],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(ran.stdout)


def test_what_is_used_answers_as_in_the_whole_library() -> None:
    half, loaded, no_matcher, none_asked = _told("from app.core.numbering import phonenumbers\n")
    whole, all_loaded, _, _ = _told("import phonenumbers\n")
    assert len(half) > 1_000
    assert half == whole
    left_out = set(all_loaded) - set(loaded)
    assert "phonenumbers.shortnumberinfo" in left_out
    assert any(name.startswith("phonenumbers.data.alt_format_") for name in left_out)
    # a part that is asked for by itself is the real one
    assert no_matcher
    assert not none_asked
