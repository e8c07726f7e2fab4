"""How a provider is used for its templates: which operations list, create, delete and sync them.

Works like ``messaging``: a provider's ``library.py`` turns wishes into its documented operations;
a provider without that file has no templates.

Invariant: a ``Call`` holds documented operations with documented parameters only.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from app.domain.template_shapes import Definition
from app.providers.base import Call


class TemplateLibrary:
    """What a provider without templates answers; the others override what is documented.

    ``by_hand``: names are typed here, because nothing lists them. ``app_name``: a send wants the
    name of the application that sends. ``file_headers``: a header's file goes with the send itself.
    """

    by_hand = False
    app_name = False
    file_headers = False

    def page(self, cursor: str) -> Call | None:
        """A page of the list; the first for an empty cursor. None where nothing lists them."""
        return None

    def next_cursor(self, document: Any) -> str:
        """Where the next page begins; empty after the last."""
        from app.providers.lists import cursor_in

        return cursor_in(document)

    def create(self, definition: Definition) -> Call | None:
        """Sends a template to review; None where that is not documented."""
        return None

    def delete(self, name: str, language: str) -> Call | None:
        """Deletes a template in one language; None where that is not documented."""
        return None

    def sync(self) -> Call | None:
        """Has the provider read its own source again; None where that is not documented."""
        return None

    def code(self, digits: str, code: str, name: str, key: str) -> Call | None:
        """Sends a one-time code; ``key`` makes a repeat get the first answer."""
        return None


@cache
def library_of(provider: str) -> TemplateLibrary:
    """The provider's library (``app.providers.<provider>.library.LIBRARY``)."""
    place = f"app.providers.{provider}.library"
    if find_spec(place) is None:
        return TemplateLibrary()
    found: TemplateLibrary = import_module(place).LIBRARY
    return found
