"""Recover Lead X lists, reviews and deletes templates (section 7 of the seed)."""

from __future__ import annotations

from app.domain.template_shapes import Definition, components
from app.providers.base import Call
from app.providers.library import TemplateLibrary

_PAGE = 50


class RecoverLeadXLibrary(TemplateLibrary):
    """The seed's own page size; the path of ``create_template`` is assumed."""

    def page(self, cursor: str) -> Call:
        """``limit`` and ``after``."""
        return Call("list_templates", {"limit": _PAGE, **({"after": cursor} if cursor else {})})

    def create(self, definition: Definition) -> Call:
        """Name, category, language and components."""
        return Call(
            "create_template",
            {
                "name": definition.name,
                "category": definition.category,
                "language": definition.language,
                "components": components(definition),
            },
        )

    def delete(self, name: str, language: str) -> Call:
        """One language of a name."""
        return Call("delete_template", {"name": name, "language": language})


LIBRARY = RecoverLeadXLibrary()
