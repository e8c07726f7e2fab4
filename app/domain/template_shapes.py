"""Templates as they are written: header, body, footer, buttons, and the blanks between.

Works between the editor, the preview and the providers: ``components`` gives the Cloud API's
shape (seed 000, section 7; ``body`` is documented there, header, footer and buttons are WhatsApp's
own names for the rest), ``from_components`` reads it, whatever a list answers.

Invariant: pure, and nothing here raises for any JSON that a provider or a file can hold.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.templates import TemplateUse

BLANK = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
CATEGORIES = ("UTILITY", "MARKETING", "AUTHENTICATION")
HEADER_KINDS = ("", "text", "image", "document", "video")
MEDIA_HEADERS = frozenset({"image", "document", "video"})
BUTTON_KINDS = ("quick_reply", "url", "phone", "copy_code")
_WIRE_BUTTONS = {
    "QUICK_REPLY": "quick_reply",
    "URL": "url",
    "PHONE_NUMBER": "phone",
    "COPY_CODE": "copy_code",
    "OTP": "otp",
}


@dataclass(frozen=True, slots=True)
class Variable:
    """A blank of the body: its name (``1``), what it is, a sample, what fills it.

    ``source``: empty (typed at the send), ``name``, ``first_name``, ``phone``, ``column:<x>``.
    """

    name: str
    label: str = ""
    sample: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class TemplateButton:
    """A button: ``value`` is its address or phone number, ``sample`` fills the address's blank."""

    kind: str = "quick_reply"
    text: str = ""
    value: str = ""
    sample: str = ""


@dataclass(frozen=True, slots=True)
class Definition:
    """A template in one language. ``header`` is a text; for a file its kind alone is known."""

    name: str = ""
    category: str = "UTILITY"
    language: str = "en"
    header_kind: str = ""
    header: str = ""
    header_sample: str = ""
    body: str = ""
    footer: str = ""
    buttons: tuple[TemplateButton, ...] = ()
    variables: tuple[Variable, ...] = ()

    def variable(self, name: str) -> Variable:
        """The body's blank of that name, known or not."""
        return next((one for one in self.variables if one.name == name), Variable(name))

    def tidied(self) -> Definition:
        """With exactly the variables that the body has, in the order of their places."""
        return replace(self, variables=tuple(self.variable(one) for one in blanks(self.body)))


def blanks(text: str) -> list[str]:
    """The names of a text's blanks, each once: numbers in their order, then names as written."""
    found = list(dict.fromkeys(BLANK.findall(text)))
    numbers = sorted((one for one in found if one.isascii() and one.isdigit()), key=_size)
    return numbers + [one for one in found if not (one.isascii() and one.isdigit())]


def _size(number: str) -> tuple[int, str]:
    """What numbers are sorted by that may have more digits than any that is reckoned with."""
    digits = number.lstrip("0")
    return len(digits), digits


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with its blanks filled; one without a value stays as it is written."""
    return BLANK.sub(lambda match: values.get(match.group(1)) or match.group(0), text)


def pieces(text: str, values: Mapping[str, str]) -> list[tuple[str, str]]:
    """The text cut at its blanks: ``("", words)``, ``("filled", value)``, ``("blank", {{n}})``."""
    found: list[tuple[str, str]] = []
    at = 0
    for match in BLANK.finditer(text):
        if match.start() > at:
            found.append(("", text[at : match.start()]))
        value = values.get(match.group(1), "")
        found.append(("filled", value) if value else ("blank", match.group(0)))
        at = match.end()
    if at < len(text):
        found.append(("", text[at:]))
    return found


def samples(definition: Definition) -> dict[str, str]:
    """The samples of the body's blanks by name."""
    return {one.name: one.sample for one in definition.variables if one.sample}


def text_of(definition: Definition, header: Sequence[str] = (), body: Sequence[str] = ()) -> str:
    """What the customer reads: header, body and footer with their blanks filled."""
    lines = []
    if definition.header_kind == "text" and definition.header:
        lines.append(fill(definition.header, _by_place(definition.header, header)))
    lines.append(fill(definition.body, _by_place(definition.body, body)))
    if definition.footer:
        lines.append(definition.footer)
    return "\n".join(line for line in lines if line)


def use_of(
    definition: Definition,
    body: Sequence[str] = (),
    header: Sequence[str] = (),
    buttons: Sequence[tuple[int, str]] = (),
) -> TemplateUse:
    """One use with these values, in the order of the blanks."""
    return TemplateUse(
        definition.name,
        definition.language,
        body=tuple(body),
        header=tuple(header),
        media_kind=definition.header_kind if definition.header_kind in MEDIA_HEADERS else "",
        buttons=tuple(buttons),
        text=text_of(definition, header, body),
    )


def _by_place(text: str, values: Sequence[str]) -> dict[str, str]:
    return dict(zip(blanks(text), values, strict=False))


def components(definition: Definition) -> list[dict[str, Any]]:
    """The Cloud API's components, with the samples that reviewers see."""
    found: list[dict[str, Any]] = []
    if definition.header_kind == "text" and definition.header:
        header: dict[str, Any] = {"type": "HEADER", "format": "TEXT", "text": definition.header}
        if blanks(definition.header) and definition.header_sample:
            header["example"] = {"header_text": [definition.header_sample]}
        found.append(header)
    elif definition.header_kind in MEDIA_HEADERS:
        found.append({"type": "HEADER", "format": definition.header_kind.upper()})
    body: dict[str, Any] = {"type": "BODY", "text": definition.body}
    names = blanks(definition.body)
    if names:
        row = [definition.variable(name).sample for name in names]
        if any(row):
            body["example"] = {"body_text": [row]}
    found.append(body)
    if definition.footer:
        found.append({"type": "FOOTER", "text": definition.footer})
    if definition.buttons:
        found.append({"type": "BUTTONS", "buttons": [_wire(one) for one in definition.buttons]})
    return found


def _wire(button: TemplateButton) -> dict[str, Any]:
    if button.kind == "url":
        wire: dict[str, Any] = {"type": "URL", "text": button.text, "url": button.value}
        if blanks(button.value) and button.sample:
            wire["example"] = [button.sample]
        return wire
    if button.kind == "phone":
        return {"type": "PHONE_NUMBER", "text": button.text, "phone_number": button.value}
    if button.kind == "copy_code":
        return {"type": "COPY_CODE", "example": button.value}
    return {"type": "QUICK_REPLY", "text": button.text}


def from_components(name: str, category: str, language: str, rows: Any) -> Definition:
    """What a list told of a template. What is not understood is left out."""
    found = Definition(name, category.upper(), language)
    for row in rows if isinstance(rows, list) else ():
        if not isinstance(row, Mapping):
            continue
        kind, text = str(row.get("type") or "").upper(), _text(row.get("text"))
        example = row.get("example")
        given = example if isinstance(example, Mapping) else {}
        if kind == "BODY":
            values = _first_row(given.get("body_text"))
            names = blanks(text)
            filled = [*values, *([""] * len(names))]
            variables = tuple(Variable(one, sample=filled[at]) for at, one in enumerate(names))
            found = replace(found, body=text, variables=variables)
        elif kind == "HEADER":
            form = str(row.get("format") or "TEXT").lower()
            sample = next(iter(_first_row(given.get("header_text"))), "")
            kept = form if form in HEADER_KINDS else ""
            found = replace(found, header_kind=kept, header=text, header_sample=sample)
        elif kind == "FOOTER":
            found = replace(found, footer=text)
        elif kind == "BUTTONS":
            rows_ = row.get("buttons")
            buttons = rows_ if isinstance(rows_, list) else []
            found = replace(
                found, buttons=tuple(_read(one) for one in buttons if isinstance(one, Mapping))
            )
    return found


def _first_row(value: Any) -> list[str]:
    """``[["a", "b"]]`` and ``["a", "b"]`` are both met."""
    row = value[0] if isinstance(value, list) and value and isinstance(value[0], list) else value
    return [_text(one) for one in row] if isinstance(row, list) else []


def _read(row: Mapping[str, Any]) -> TemplateButton:
    kind = _WIRE_BUTTONS.get(str(row.get("type") or "").upper(), "quick_reply")
    example = row.get("example")
    sample = _text(example[0]) if isinstance(example, list) and example else _text(example)
    value = _text(row.get("url")) or _text(row.get("phone_number"))
    if kind == "copy_code":
        value, sample = sample, ""
    return TemplateButton(kind, _text(row.get("text")), value, sample)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def as_document(definition: Definition) -> dict[str, Any]:
    """For files: the provider's own shape, with what the editor knows beside it."""
    document: dict[str, Any] = {
        "name": definition.name,
        "category": definition.category,
        "language": definition.language,
        "components": components(definition),
    }
    known = [
        {"name": one.name, "label": one.label, "source": one.source}
        for one in definition.variables
        if one.label or one.source
    ]
    return document | ({"variables": known} if known else {})


def from_document(document: Any) -> Definition:
    """What ``as_document`` made, or a provider's own row of a list."""
    row = document if isinstance(document, Mapping) else {}
    language = row.get("language")
    code = language.get("code") if isinstance(language, Mapping) else language
    found = from_components(
        _text(row.get("name")), _text(row.get("category")), _text(code), row.get("components")
    )
    extra = row.get("variables")
    known = {
        _text(one.get("name")): one
        for one in (extra if isinstance(extra, list) else ())
        if isinstance(one, Mapping)
    }
    return replace(
        found,
        variables=tuple(
            replace(
                one,
                label=_text(known.get(one.name, {}).get("label")),
                source=_text(known.get(one.name, {}).get("source")),
            )
            for one in found.variables
        ),
    )


def to_json(definitions: Sequence[Definition]) -> str:
    """A file of templates."""
    rows = [as_document(one) for one in definitions]
    return json.dumps({"templates": rows}, ensure_ascii=False, indent=2)


def from_json(text: str) -> list[Definition]:
    """The templates of a file: one, a list, or ``{"templates": […]}``. Raises ValueError."""
    try:
        document = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if isinstance(document, Mapping):
        inner = document.get("templates", document.get("data"))
        document = inner if isinstance(inner, list) else [document]
    rows = document if isinstance(document, list) else []
    found = [from_document(one) for one in rows]
    return [one for one in found if one.name and (one.body or one.header_kind)]


def differences(old: Definition, new: Definition) -> list[tuple[str, str, str]]:
    """(part, before, after) of each part that differs."""
    parts: list[tuple[str, str, str]] = []
    for part in ("name", "category", "language", "header_kind", "header", "body", "footer"):
        before, after = getattr(old, part), getattr(new, part)
        if before != after:
            parts.append((part, before, after))
    for at in range(max(len(old.buttons), len(new.buttons))):
        pair = [
            f"{one.buttons[at].text} {one.buttons[at].value}".strip()
            if at < len(one.buttons)
            else ""
            for one in (old, new)
        ]
        if pair[0] != pair[1]:
            parts.append((f"button {at + 1}", pair[0], pair[1]))
    return parts
