"""Guesses what the columns of an audience are, by their names and by what stands in them.

Invariant: pure; a guess is an offer, and at most one column has the role of phone, name,
language and consent each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.campaigns import Column, Role

_WORDS: dict[Role, tuple[str, ...]] = {
    Role.PHONE: (
        *("phone", "mobile", "whatsapp", "cell", "tel", "msisdn", "number", "wa id"),
        *("טלפון", "נייד", "מספר", "וואטסאפ", "هاتف", "جوال", "رقم", "موبايل", "واتساب"),
    ),
    Role.NAME: (
        *("first name", "first", "name", "full name", "customer", "contact"),
        *("שם פרטי", "שם", "لقب", "اسم", "الاسم"),
    ),
    Role.LANGUAGE: ("lang", "language", "locale", "שפה", "لغة", "اللغة"),
    Role.CONSENT: (
        *("consent", "agreed", "opt in", "optin", "permission", "subscribed"),
        *("הסכמה", "אישור", "موافقة", "الموافقة"),
    ),
}
_CODE = re.compile(r"[a-z]{2,3}([_-][A-Za-z]{2})?$")
_ID = re.compile(r"(^|[ _])(id|key|ref|uuid|code|sku)$", re.IGNORECASE)
_SAMPLE = 200


def guess(names: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """What each column is. What fills a message is whatever is left and is no key."""
    sample = rows[:_SAMPLE]
    roles: dict[int, Role] = {}
    for role in (Role.PHONE, Role.LANGUAGE, Role.CONSENT, Role.NAME):
        scores = {
            at: _score(role, name, [row[at] for row in sample])
            for at, name in enumerate(names)
            if at not in roles
        }
        best = max(scores, key=lambda at: scores[at], default=None)
        if best is not None and scores[best] >= 1:
            roles[best] = role
    return tuple(
        Column(name, roles.get(at, Role.NONE if _ID.search(name.strip()) else Role.VALUE))
        for at, name in enumerate(names)
    )


def blanks_for(columns: Sequence[Column], parts: Sequence[str]) -> tuple[str, ...]:
    """Columns for a template's blanks, each in its part: the name first, then what else is used.

    The text comes first, since tables are made for it; a header's blank may stay open.
    """
    order = [one.name for one in columns if one.role == Role.NAME]
    order += [one.name for one in columns if one.role == Role.VALUE]
    places = sorted(range(len(parts)), key=lambda at: parts[at] != "body")
    found = dict(zip(places, order, strict=False))
    return tuple(found.get(at, "") for at in range(len(parts)))


def _score(role: Role, name: str, cells: Sequence[str]) -> float:
    words = re.sub(r"[_\-.]+", " ", name.strip().casefold())
    named = 0.0
    for place, word in enumerate(_WORDS[role]):
        if words == word:
            named = max(named, 2.0 - place / 100)
        elif re.search(rf"(^| ){re.escape(word)}($| )", words) or (len(word) > 4 and word in words):
            named = max(named, 1.2 - place / 100)
    filled = [one.strip() for one in cells if one.strip()]
    if not filled:
        return named if role is not Role.PHONE else named / 2
    like = sum(_looks(role, one) for one in filled) / len(filled)
    if role is Role.PHONE:
        return named * like + (1.5 if like > 0.8 and not _ID.search(words) else 0)
    if role is Role.NAME:
        return named * like
    if role is Role.LANGUAGE:
        return named + (0.6 if like > 0.9 and len(set(filled)) <= 12 else 0)
    return named


def _looks(role: Role, cell: str) -> bool:
    digits = sum(char.isdigit() for char in cell)
    if role is Role.PHONE:
        plain = sum(char.isdigit() or char in "+-() ./\u200e\u202a\u202c" for char in cell)
        return 6 <= digits <= 17 and plain >= len(cell) - 2
    if role is Role.NAME:
        return digits < 3 and any(char.isalpha() for char in cell)
    if role is Role.LANGUAGE:
        return bool(_CODE.match(cell))
    return digits >= 4 or cell.casefold() in ("yes", "y", "true", "1", "כן", "نعم")
