"""What makes a template pass or fail its review, looked at while it is written.

The rules are data: each with its level (an error blocks the submission, a warning does not) and
the section of the document that states it; rules without a section are WhatsApp's own, which
the reviewers apply and no seed lists.

Invariant: pure; the same definition always gets the same checks, in the order of the form.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from app.domain.template_shapes import BLANK, Definition, blanks

NAME_MOST, HEADER_MOST, BODY_MOST, FOOTER_MOST = 512, 60, 1024, 60
BUTTON_MOST, BUTTONS_MOST, LINK_MOST = 25, 10, 2000
LINK_BUTTONS_MOST, PHONE_BUTTONS_MOST = 2, 1

_NAME = re.compile(r"[a-z0-9_]+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
_SHORTENERS = re.compile(
    r"\b(bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|buff\.ly|cutt\.ly|rb\.gy|wa\.me)\b", re.I
)
_CLOSE = re.compile(r"(\{\{[^{}]*\}\})\s*[^\s{}]{0,3}\s*(\{\{[^{}]*\}\})")
_ASKS_SECRET = re.compile(r"\b(password|credit card|cvv|pin code)\b", re.I)


@dataclass(frozen=True, slots=True)
class Rule:
    """``code`` names the rule for words; ``section`` is the document's, empty for WhatsApp's."""

    code: str
    level: str
    section: str = ""


RULES = (
    Rule("name_missing", "error", "7) Templates API"),
    Rule("name_form", "error"),
    Rule("name_long", "error"),
    Rule("name_taken", "error"),
    Rule("language_form", "error", "7) Templates API"),
    Rule("category_missing", "error", "7) Templates API"),
    Rule("header_missing", "error"),
    Rule("header_long", "error"),
    Rule("header_blanks", "error"),
    Rule("header_lines", "error"),
    Rule("header_sample", "error"),
    Rule("body_missing", "error", "7) Templates API"),
    Rule("body_long", "error"),
    Rule("blank_open", "error", "7) Templates API"),
    Rule("blank_order", "error", "7) Templates API"),
    Rule("blank_edge", "error"),
    Rule("sample_missing", "error"),
    Rule("footer_long", "error"),
    Rule("footer_blanks", "error"),
    Rule("buttons_many", "error"),
    Rule("button_text", "error"),
    Rule("button_long", "error"),
    Rule("button_twice", "error"),
    Rule("button_link", "error"),
    Rule("button_link_blank", "error"),
    Rule("button_phone", "error"),
    Rule("button_sample", "error"),
    Rule("buttons_kinds", "error"),
    Rule("blanks_close", "warning"),
    Rule("blanks_many", "warning"),
    Rule("shortener", "warning"),
    Rule("new_lines", "warning"),
    Rule("asks_secret", "warning"),
    Rule("opt_out", "warning"),
)
_BY_CODE = {rule.code: rule for rule in RULES}


@dataclass(frozen=True, slots=True)
class Check:
    """A rule that the definition breaks. ``where`` names the field, ``about`` what is wrong."""

    rule: Rule
    where: str
    about: tuple[str, ...] = ()

    @property
    def blocks(self) -> bool:
        """Whether the template can't be submitted with it."""
        return self.rule.level == "error"


class _Broken(Protocol):
    """Notes a broken rule."""

    def __call__(self, code: str, where: str, *about: str) -> None: ...


def check(definition: Definition, taken: Collection[str] = ()) -> list[Check]:
    """Everything that is wrong, in the order of the form. ``taken`` are the account's names."""
    found: list[Check] = []

    def broken(code: str, where: str, *about: str) -> None:
        found.append(Check(_BY_CODE[code], where, about))

    _name(definition, taken, broken)
    _header(definition, broken)
    _body(definition, broken)
    if len(definition.footer) > FOOTER_MOST:
        broken("footer_long", "footer", str(len(definition.footer)))
    if "{{" in definition.footer:
        broken("footer_blanks", "footer")
    _buttons(definition, broken)
    _manners(definition, broken)
    return found


def _name(definition: Definition, taken: Collection[str], broken: _Broken) -> None:
    name = definition.name
    if not name:
        broken("name_missing", "name")
    elif not _NAME.fullmatch(name):
        broken("name_form", "name")
    elif len(name) > NAME_MOST:
        broken("name_long", "name", str(len(name)))
    elif name in taken:
        broken("name_taken", "name", name)
    if not definition.category:
        broken("category_missing", "category")
    if not _LANGUAGE.fullmatch(definition.language):
        broken("language_form", "language", definition.language)


def _header(definition: Definition, broken: _Broken) -> None:
    if definition.header_kind != "text":
        return
    header = definition.header
    if not header.strip():
        broken("header_missing", "header")
        return
    if len(header) > HEADER_MOST:
        broken("header_long", "header", str(len(header)))
    if "\n" in header:
        broken("header_lines", "header")
    names = blanks(header)
    if len(names) > 1 or (names and names != ["1"]) or _loose(header):
        broken("header_blanks", "header")
    elif names and not definition.header_sample.strip():
        broken("header_sample", "header_sample")


def _body(definition: Definition, broken: _Broken) -> None:
    body = definition.body
    if not body.strip():
        broken("body_missing", "body")
        return
    if len(body) > BODY_MOST:
        broken("body_long", "body", str(len(body)))
    if _loose(body):
        broken("blank_open", "body")
        return
    names = blanks(body)
    numbers = [one for one in names if one.isascii() and one.isdigit()]
    if len(numbers) != len(names) or numbers != [str(at + 1) for at in range(len(numbers))]:
        wrong = next(
            (one for at, one in enumerate(names) if one != str(at + 1)), names[-1] if names else ""
        )
        broken("blank_order", "body", wrong)
    edge = body.strip()
    first, last = BLANK.match(edge), [one for one in BLANK.finditer(edge) if one.end() == len(edge)]
    if first is not None or last:
        broken("blank_edge", "body", first.group(0) if first is not None else last[0].group(0))
    for name in names:
        if not definition.variable(name).sample.strip():
            broken("sample_missing", f"sample:{name}", name)


def _buttons(definition: Definition, broken: _Broken) -> None:
    buttons = definition.buttons
    if len(buttons) > BUTTONS_MOST:
        broken("buttons_many", "buttons", str(len(buttons)))
    kinds = [one.kind for one in buttons]
    if kinds.count("url") > LINK_BUTTONS_MOST or kinds.count("phone") > PHONE_BUTTONS_MOST:
        broken("buttons_kinds", "buttons")
    seen: set[str] = set()
    for at, button in enumerate(buttons):
        where = f"button:{at}"
        if button.kind != "copy_code":
            if not button.text.strip():
                broken("button_text", where, str(at + 1))
            elif len(button.text) > BUTTON_MOST:
                broken("button_long", where, button.text, str(len(button.text)))
            elif button.text in seen:
                broken("button_twice", where, button.text)
            seen.add(button.text)
        if button.kind == "url":
            _link(button.value, button.sample, where, broken)
        elif button.kind == "phone" and not re.fullmatch(r"\+?[0-9 ()-]{5,20}", button.value):
            broken("button_phone", where, button.text)


def _link(value: str, sample: str, where: str, broken: _Broken) -> None:
    names = blanks(value)
    fixed = BLANK.sub("", value)
    if not re.match(r"https?://[^\s/]+\.[^\s/]+", fixed) or " " in value or len(value) > LINK_MOST:
        broken("button_link", where, value)
    elif len(names) > 1 or (names and not value.endswith("}}")) or _loose(value):
        broken("button_link_blank", where, value)
    elif names and not sample.strip():
        broken("button_sample", where, value)


def _manners(definition: Definition, broken: _Broken) -> None:
    """What reviewers dislike."""
    body = definition.body
    pair = _CLOSE.search(body)
    if pair is not None:
        broken("blanks_close", "body", pair.group(1), pair.group(2))
    words = len(BLANK.sub(" ", body).split())
    names = blanks(body)
    if names and words < 2 * len(names) + 1:
        broken("blanks_many", "body", str(len(names)), str(words))
    text = " ".join((body, definition.footer, *(one.value for one in definition.buttons)))
    found = _SHORTENERS.search(text)
    if found is not None:
        broken("shortener", "body", found.group(0))
    if "\n\n\n" in body:
        broken("new_lines", "body")
    asked = _ASKS_SECRET.search(body)
    if asked is not None:
        broken("asks_secret", "body", asked.group(0))
    if definition.category == "MARKETING" and not definition.footer and not definition.buttons:
        broken("opt_out", "footer")


def _loose(text: str) -> bool:
    rest = BLANK.sub("", text)
    return "{{" in rest or "}}" in rest
