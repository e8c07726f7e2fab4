"""Operations as plain data for forms: groups, fields with their kinds, documented refusals.

Made from the providers' declarations; used by the explorer and its window.

Invariant: nothing of an account is in here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.providers import checks
from app.providers.base import Endpoint, Parameter, Provider, Type
from app.providers.capabilities import Capability

_LONG = ("message_text", "required_text")

# The first capability of a list that offers an operation names its group.
_GROUPS: Mapping[str, tuple[Capability, ...]] = {
    "account": (Capability.PROFILE, Capability.KEY_RESET),
    "schedules": (
        Capability.SCHEDULE_SERVER,
        Capability.SCHEDULE_LIST,
        Capability.CANCEL_SCHEDULE,
    ),
    "webhooks": (Capability.SUBSCRIPTIONS, Capability.WEBHOOK_SET),
    "numbers": (Capability.NUMBERS, Capability.QR_PAIRING, Capability.DELETE_NUMBER),
    "groups": (Capability.GROUPS, Capability.SEND_GROUP),
    "templates": (
        Capability.TEMPLATES_LIST,
        Capability.TEMPLATES_CREATE,
        Capability.TEMPLATES_DELETE,
        Capability.TEMPLATES_SYNC,
    ),
    "media": (Capability.MEDIA_STORE,),
    "contacts": (Capability.VERIFY_CONTACTS,),
    "chats": (
        Capability.CHATS,
        Capability.HISTORY,
        Capability.MARK_READ,
        Capability.MEDIA_DOWNLOAD,
    ),
    "calls": (Capability.CALLS, Capability.APPLICATION_LOGS),
}
GROUPS = (
    "numbers", "messages", "groups", "templates", "media", "contacts", "schedules", "chats",
    "calls", "webhooks", "account",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a form. ``kind``: text, long, phone, integer, boolean, object, list, file,
    choice, number (one of ours), chat or group.
    """

    name: str
    where: str
    kind: str
    required: bool
    choices: tuple[str, ...]
    default: Any
    secret: bool
    assumed: bool
    help: str
    example: Any
    most: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """A documented error and what the operator can do."""

    status: int | None
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class OperationSpec:
    """One operation of the catalogue."""

    provider: str
    title: str
    name: str
    method: str
    path: str
    group: str
    summary: str
    quirk: str
    section: str
    source: str
    assumed: bool
    open_answer: bool
    needs_session: bool
    fields: tuple[FieldSpec, ...]
    one_of: tuple[str, ...]
    limits: tuple[str, ...]
    timeout: float
    changes: bool
    destructive: bool
    sends: bool
    binary: bool

    @property
    def key(self) -> str:
        """What names it: provider and operation."""
        return f"{self.provider}/{self.name}"


def spec_of(provider: Provider, endpoint: Endpoint) -> OperationSpec:
    """The operation of a declaration."""
    schemes = [provider.auth[name] for name in endpoint.auth]
    number_fields = {one.number_field for one in provider.auth.values() if one.number_field}
    return OperationSpec(
        provider=provider.name,
        title=provider.title,
        name=endpoint.operation,
        method=endpoint.method,
        path=endpoint.path,
        group=_group(provider, endpoint),
        summary=endpoint.summary,
        quirk=endpoint.quirk,
        section=endpoint.section,
        source=provider.source,
        assumed=endpoint.assumed,
        open_answer=endpoint.open_answer,
        needs_session=bool(schemes) and all("Cookie" in one.headers for one in schemes),
        fields=tuple(_field(one, number_fields) for one in endpoint.parameters),
        one_of=endpoint.any_of,
        limits=endpoint.limits,
        timeout=endpoint.timeout,
        changes=endpoint.changes,
        destructive=endpoint.destructive,
        sends=endpoint.sends,
        binary=endpoint.answer == "bytes",
    )


def _group(provider: Provider, endpoint: Endpoint) -> str:
    mine = {one.capability for one in provider.offers if endpoint.operation in one.operations}
    for name, capabilities in _GROUPS.items():
        if any(one in mine for one in capabilities):
            return name
    return "messages"


def _field(parameter: Parameter, number_fields: set[str]) -> FieldSpec:
    kind = {
        Type.TEXT: "text", Type.INTEGER: "integer", Type.BOOLEAN: "boolean",
        Type.OBJECT: "object", Type.LIST: "list", Type.FILE: "file",
    }[parameter.type]  # fmt: skip
    check = parameter.check
    most = 0
    if parameter.choices:
        kind = "choice"
    elif parameter.name in number_fields:
        kind = "number"
    elif check is checks.chat_id:
        kind = "chat"
    elif check is checks.group_id:
        kind = "group"
    elif check is checks.phone_digits:
        kind = "phone"
    elif getattr(check, "__name__", "") in _LONG:
        kind, most = "long", 4096
    return FieldSpec(
        parameter.name, parameter.where.value, kind,
        parameter.required and parameter.default is None and not parameter.credential,
        parameter.choices, parameter.default, parameter.secret, parameter.assumed,
        parameter.help, parameter.example, most,
    )  # fmt: skip


def typed(spec: FieldSpec, text: str) -> Any:
    """A form's text as the value of its field; None for an empty one. Raises ValueError."""
    if not text.strip():
        return None
    if spec.kind == "integer":
        return int(text)
    if spec.kind == "boolean":
        return text == "true"
    if spec.kind == "object":
        return json.loads(text)
    if spec.kind == "list":
        if text.lstrip().startswith("["):
            return json.loads(text)
        return [part.strip() for part in text.replace("\n", ",").split(",") if part.strip()]
    if spec.kind == "file":
        return Path(text).expanduser()
    return text


def shown(spec: FieldSpec, value: Any) -> str:
    """A value as a form's text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping | Sequence) and not isinstance(value, str):
        indent = 2 if isinstance(value, Mapping) else None
        return json.dumps(value, ensure_ascii=False, indent=indent)
    return str(value)
