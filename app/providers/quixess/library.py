"""Quixess lists its template cache and syncs it with Meta; one-time codes use a template."""

from __future__ import annotations

from app.providers.base import Call
from app.providers.library import TemplateLibrary


class QuixessLibrary(TemplateLibrary):
    """The seed names no field of the pages; ``cursor`` is assumed."""

    def page(self, cursor: str) -> Call:
        """The brand's templates, a page at a time."""
        return Call("list_templates", {"cursor": cursor} if cursor else {})

    def sync(self) -> Call:
        """After Meta's approval, as the seed's error table advises for 404."""
        return Call("sync_templates", {})

    def code(self, digits: str, code: str, name: str, key: str) -> Call:
        """The same Idempotency-Key within 24 hours gets the first answer."""
        return Call(
            "send_otp",
            {"to": f"+{digits}", "code": code, "template_name": name, "idempotency_key": key},
        )


LIBRARY = QuixessLibrary()
