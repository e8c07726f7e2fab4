"""What a campaign says to one person: the text or the template's use, from plan and fields.

Invariant: pure; the same plan and fields give the same words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.campaigns import Plan
from app.domain.template_shapes import (
    MEDIA_HEADERS,
    Definition,
    blanks,
    from_document,
    use_of,
)
from app.domain.templates import TemplateUse

_FIELD = re.compile(r"\{([^{}\n]{1,80})\}")


@dataclass(frozen=True, slots=True)
class Blank:
    """A blank of the template: ``part`` is header, body or button; ``name`` as in the text."""

    part: str
    name: str
    label: str = ""
    sample: str = ""
    index: int = 0


def definition_of(plan: Plan, language: str) -> Definition | None:
    """The locked template in a language, else in the plan's own, else any."""
    known = dict(plan.definitions)
    text = known.get(language) or known.get(plan.language) or next(iter(known.values()), "")
    return from_document(json.loads(text)) if text else None


def blanks_of(definition: Definition) -> list[Blank]:
    """Every blank in the order in which a plan fills them."""
    found: list[Blank] = []
    if definition.header_kind == "text":
        found += [
            Blank("header", name, sample=definition.header_sample)
            for name in blanks(definition.header)
        ]
    for name in blanks(definition.body):
        one = definition.variable(name)
        found.append(Blank("body", name, one.label, one.sample))
    for index, button in enumerate(definition.buttons):
        if button.kind == "url":
            found += [
                Blank("button", name, button.text, button.sample, index)
                for name in blanks(button.value)
            ]
    return found


def needs_file(plan: Plan) -> bool:
    """Whether the template wants a file at its head."""
    definition = definition_of(plan, plan.language) if plan.template else None
    return definition is not None and definition.header_kind in MEDIA_HEADERS


def value_of(source: str, fields: Mapping[str, str]) -> str:
    """What fills a blank: a column's cell, or fixed words after ``=``."""
    return source[1:] if source.startswith("=") else fields.get(source, "").strip()


def fields_of(plan: Plan, cells: Sequence[str]) -> dict[str, str]:
    """The cells of a person by the columns' names."""
    return {column.name: cell for column, cell in zip(plan.columns, cells, strict=False)}


def use_for(plan: Plan, language: str, cells: Sequence[str]) -> TemplateUse:
    """The template's use for one person; empty name where the plan has no template."""
    definition = definition_of(plan, language)
    if definition is None:
        return TemplateUse("")
    fields = fields_of(plan, cells)
    values: dict[str, list[str]] = {"header": [], "body": []}
    buttons: list[tuple[int, str]] = []
    for place, blank in enumerate(blanks_of(definition)):
        source = plan.blanks[place] if place < len(plan.blanks) else ""
        value = value_of(source, fields)
        if blank.part == "button":
            buttons.append((blank.index, value))
        else:
            values[blank.part].append(value)
    use = use_of(definition, values["body"], values["header"], buttons)
    use = replace(use, app_name=plan.app_name)
    if not use.media_kind:
        return use
    return replace(
        use, media_path=plan.media_path, media_name=plan.media_name, media_id=plan.media_id
    )


def text_for(plan: Plan, cells: Sequence[str]) -> str:
    """The free text for one person; blanks that name no column stay as they are written."""
    fields = fields_of(plan, cells)
    return _FIELD.sub(lambda match: fields.get(match[1].strip(), match[0]), plan.text)


def words_for(plan: Plan, language: str, cells: Sequence[str]) -> str:
    """What the person will read, whichever way it is said."""
    return use_for(plan, language, cells).text if plan.template else text_for(plan, cells)


def unknown_fields(plan: Plan) -> list[str]:
    """Blanks of the free text that no column fills."""
    names = {one.name for one in plan.columns}
    return [one for one in dict.fromkeys(_FIELD.findall(plan.text)) if one.strip() not in names]


def needed_columns(plan: Plan) -> tuple[str, ...]:
    """Columns that may not be empty: those that the message uses."""
    names = {one.name for one in plan.columns}
    used = plan.blanks if plan.template else tuple(_FIELD.findall(plan.text))
    return tuple(dict.fromkeys(one.strip() for one in used if one.strip() in names))
