"""What an account can do for templates, and stored rows as the library shows them.

Invariant: every refusal is the provider's declared one, word for word.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.rows import AccountRow
from app.domain.template_rows import AccountTemplates, TemplateRow
from app.domain.template_shapes import from_components, from_document
from app.domain.templates import TemplateState, state_of
from app.providers import registry
from app.providers.capabilities import Capability, standings
from app.providers.library import library_of
from app.store import templates


def standing_of(
    row: AccountRow,
    credentials: Mapping[str, Any],
    number: int | None,
    refreshed_at: int,
    trouble: str,
) -> AccountTemplates | None:
    """What the account can do; None where it has nothing to do with templates."""
    declared = registry.get(row.provider)
    library = library_of(row.provider)
    can = standings(declared.title, declared.offers, credentials)
    list_, send = can[Capability.TEMPLATES_LIST], can[Capability.TEMPLATES_SEND]
    code = can[Capability.OTP]
    if not (list_.available or send.available or code.available):
        return None
    create = can[Capability.TEMPLATES_CREATE]
    endpoint = declared.endpoint(create.operations[0]) if create.operations else None
    assumed = ("", "")
    if endpoint is not None and "P" in endpoint.status:
        path = row.paths.get(endpoint.operation) or f"{endpoint.method} {endpoint.path}"
        assumed = (path, declared.title)
    return AccountTemplates(
        row.id,
        row.provider,
        declared.title,
        row.name,
        number,
        list_.available,
        library.by_hand,
        create.reason,
        "" if library.by_hand else can[Capability.TEMPLATES_DELETE].reason,
        can[Capability.TEMPLATES_SYNC].reason,
        send.reason,
        code.reason,
        assumed,
        library.app_name,
        library.file_headers,
        refreshed_at,
        trouble,
    )


def rows_of(kept: Sequence[templates.Kept]) -> list[TemplateRow]:
    """Rows of the store with their words read."""
    return [
        TemplateRow(
            one.account_id,
            "",
            one.name,
            one.language,
            one.category,
            one.status,
            state_of(one.status),
            one.reason,
            one.at,
            from_document({**one.data, "name": one.name})
            if "variables" in one.data
            else from_components(one.name, one.category, one.language, one.data.get("components")),
            one.source,
        )
        for one in kept
    ]


def draft_row(one: templates.KeptDraft) -> TemplateRow:
    """A draft as a row."""
    definition = from_document(one.data)
    return TemplateRow(
        one.account_id,
        "",
        one.name,
        one.language,
        definition.category,
        "DRAFT",
        TemplateState.DRAFT,
        "",
        one.edited_at,
        definition,
        "draft",
        one.id,
        one.author,
    )
