"""Who a template goes to, what each one gets, and who is held and why.

People come from the library of contacts, from pasted text or from a CSV file; the values of the
blanks from the person, from a column, or typed once for all.

Invariant: pure; what is held is held for one named reason, the first that applies.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.phones import digits_in
from app.domain.template_rows import TemplateRow
from app.domain.template_shapes import blanks

_HOUR_MS = 3_600_000
_PHONE = re.compile(r"\+?[\d ().\-\u2066\u2069]{7,24}")
MOST = 500
READY, NO_CONSENT, OPTED_OUT, INVALID, NOT_A_NUMBER, NO_VALUE, TWICE, WROTE = (
    "ready", "no_consent", "opted_out", "invalid", "not_a_number", "no_value", "twice", "wrote",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody a template may go to. ``valid`` is None until the provider was asked.

    ``wrote_at`` is when they last wrote to this number, 0 for never; ``columns`` are the values
    that a file gave for them.
    """

    digits: str
    name: str = ""
    typed: str = ""
    chat_id: int | None = None
    consent: str = ""
    consent_source: str = ""
    wrote_at: int = 0
    valid: bool | None = None
    columns: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Filling:
    """What fills a blank: ``source`` as in ``Variable.source``, else the ``text`` itself."""

    source: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """A recipient with what they will get, or why they get nothing (``hold``, READY for none)."""

    recipient: Recipient
    hold: str
    body: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    buttons: tuple[tuple[int, str], ...] = ()
    missing: str = ""


def value_of(filling: Filling, person: Recipient) -> str:
    """What fills a blank for a person; empty where nothing does."""
    if filling.source == "name":
        return person.name
    if filling.source == "first_name":
        return person.name.split()[0] if person.name.split() else ""
    if filling.source == "phone":
        return f"+{person.digits}"
    if filling.source.startswith("column:"):
        return dict(person.columns).get(filling.source.removeprefix("column:"), "")
    return filling.text


def plan(
    row: TemplateRow,
    people: Sequence[Recipient],
    fillings: Mapping[str, Filling],
    now: int,
    *,
    skip_recent: bool = False,
) -> list[Planned]:
    """Who gets what. ``fillings`` by ``body:1``, ``header:1`` and ``button:0``; pure."""
    definition = row.definition
    seen: set[str] = set()
    found = []
    for person in people:
        values: dict[str, str] = {}
        wanted = [f"body:{name}" for name in blanks(definition.body)]
        if definition.header_kind == "text":
            wanted += [f"header:{name}" for name in blanks(definition.header)]
        wanted += [
            f"button:{at}"
            for at, button in enumerate(definition.buttons)
            if button.kind == "url" and blanks(button.value)
        ]
        missing = ""
        for place in wanted:
            values[place] = value_of(fillings.get(place, Filling()), person).strip()
            if not values[place] and not missing:
                missing = place
        hold = _hold(person, seen, missing, now, skip_recent=skip_recent)
        seen.add(person.digits)
        found.append(
            Planned(
                person,
                hold,
                tuple(values[one] for one in wanted if one.startswith("body:")),
                tuple(values[one] for one in wanted if one.startswith("header:")),
                tuple(
                    (int(one.removeprefix("button:")), values[one])
                    for one in wanted
                    if one.startswith("button:")
                ),
                missing,
            )
        )
    return found


def _hold(person: Recipient, seen: set[str], missing: str, now: int, *, skip_recent: bool) -> str:
    if not 7 <= len(person.digits) <= 15:
        return NOT_A_NUMBER
    if person.digits in seen:
        return TWICE
    if person.valid is False:
        return INVALID
    if person.consent == "opted_out":
        return OPTED_OUT
    if person.consent != "opted_in":
        return NO_CONSENT
    if skip_recent and person.wrote_at and now - person.wrote_at < _HOUR_MS:
        return WROTE
    return NO_VALUE if missing else READY


def numbers_in(text: str) -> list[tuple[str, str]]:
    """(digits, name) of each line or comma-separated part that holds a phone number."""
    found = []
    for part in re.split(r"[\n;,،؛\t]+", text):
        match = _PHONE.search(part)
        if match is None:
            continue
        digits = digits_in(match.group(0))
        name = (part[: match.start()] + part[match.end() :]).strip(" <>\"'")
        found.append((digits, name))
    return found


def people_in(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Recipient]:
    """The people of a table: its column that looks most like phone numbers, then the rest.

    Raises ValueError where none does.
    """
    scores = [
        sum(bool(_PHONE.fullmatch(row[at].strip())) for row in rows) for at in range(len(columns))
    ]
    if not any(scores):
        raise ValueError("no column holds phone numbers")
    phone = scores.index(max(scores))
    named = next((at for at, one in enumerate(columns) if one.casefold() in _NAMES), None)
    people = []
    for row in rows:
        cells = [one.strip() for one in row]
        people.append(
            Recipient(
                digits_in(cells[phone]),
                cells[named] if named is not None else "",
                cells[phone],
                columns=tuple(zip(columns, cells, strict=True)),
            )
        )
    return people


_NAMES = frozenset({"name", "full name", "first name", "contact", "שם", "الاسم"})
