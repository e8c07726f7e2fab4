"""From an operation and its fields to a request: checked, filled in, addressed, signed.

Works with the declarations of base.py and the checks; http.py sends the result.

Invariant: whatever raises here has sent nothing (kind ``refused``), and names the field.
"""

from __future__ import annotations

import difflib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlsplit

from app.domain.errors import ErrorKind, Outcome, ProviderError
from app.domain.phones import western
from app.providers.base import (
    AuthScheme,
    Context,
    Endpoint,
    Parameter,
    Provider,
    Type,
    Upload,
    Where,
)
from app.providers.checks import Refusal
from app.providers.uploads import as_upload

# what RFC 3986 lets stand in a path segment besides letters, digits and -._~
_SEGMENT = "@:!$&'()*+,;="


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """What goes over the wire. ``json`` is None without a body; ``files`` with multipart."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, Upload] = field(default_factory=dict)


def refused(message: str, name: str = "", hint: str = "", changes: bool = True) -> ProviderError:
    """The error of a call that was never made."""
    text = f"{name} {message}" if name else message
    outcome = Outcome.NOT_SENT if changes else None
    error = ProviderError(
        ErrorKind.REFUSED, f"{text}.", hint=hint, outcome=outcome, field=name or None
    )
    error.reached = False
    return error


def closest(name: str, names: list[str]) -> str:
    """``Did you mean …?`` or an empty text."""
    folded = {one.lower(): one for one in names}
    found = difflib.get_close_matches(name.lower(), list(folded), n=1, cutoff=0.6)
    return f"Did you mean {folded[found[0]]}?" if found else ""


def prepare(endpoint: Endpoint, given: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """The fields as they will be sent, by parameter name. Raises ProviderError (refused)."""
    values: dict[str, Any] = {}
    for name, value in given.items():
        parameter = endpoint.parameter(name)
        if parameter is None:
            known = [one.name for one in endpoint.parameters]
            fields = f"{endpoint.operation} takes {', '.join(known)}." if known else ""
            hint = closest(name, known) or fields or f"{endpoint.operation} takes no fields."
            raise refused(f"is no field of {endpoint.operation}", name, hint, endpoint.changes)
        if parameter.name in values:
            raise refused("is given twice", parameter.name, changes=endpoint.changes)
        if value is not None:
            values[parameter.name] = value
    for parameter in endpoint.parameters:
        if parameter.name not in values and parameter.default is not None:
            values[parameter.name] = parameter.default
    try:
        for parameter in endpoint.parameters:
            if parameter.name in values:
                values[parameter.name] = _checked(parameter, values[parameter.name], context)
            elif parameter.required:
                raise Refusal("is required", parameter.name)
        if endpoint.any_of and all(values.get(name) in (None, "") for name in endpoint.any_of):
            amount = "one of the two" if len(endpoint.any_of) == 2 else "one of them"
            raise Refusal(f"is required: {amount} at least", " or ".join(endpoint.any_of))
        for rule in endpoint.rules:
            rule(values, context)
    except Refusal as error:
        raise refused(error.message, error.field, changes=endpoint.changes) from None
    return values


def _checked(parameter: Parameter, value: Any, context: Context) -> Any:
    try:
        value = _typed(parameter, value)
        if parameter.choices and value not in parameter.choices:
            raise Refusal(f"has to be one of {', '.join(parameter.choices)}")
        if parameter.required and parameter.type is Type.TEXT and not value.strip():
            raise Refusal("is empty")
        return parameter.check(value, context) if parameter.check else value
    except Refusal as error:
        raise Refusal(error.message, error.field or parameter.name) from None


def _typed(parameter: Parameter, value: Any) -> Any:
    """The value in the parameter's type; texts from a command line are read where it is clear."""
    kind = parameter.type
    if kind is Type.FILE:
        return as_upload(value)
    if kind is Type.TEXT:
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str):
            raise Refusal("has to be a text")
        try:
            value.encode()
        except UnicodeEncodeError:
            raise Refusal("has half a character (an unpaired surrogate)") from None
        return value
    if kind is Type.INTEGER:
        if isinstance(value, str):
            digits = western(value).strip()
            value = int(digits[:18]) if digits.isascii() and digits.isdigit() else value
        if isinstance(value, bool) or not isinstance(value, int):
            raise Refusal("has to be a whole number")
        return value
    if kind is Type.BOOLEAN:
        if isinstance(value, str) and value.lower() in ("true", "false"):
            value = value.lower() == "true"
        if not isinstance(value, bool):
            raise Refusal("has to be true or false")
        return value
    if kind is Type.LIST:
        if isinstance(value, tuple):
            value = list(value)
        if not isinstance(value, list):
            raise Refusal(f"has to be a list: {parameter.name}:='[…]' on the command line")
    elif not isinstance(value, Mapping) and not (isinstance(value, str) and parameter.check):
        raise Refusal(f"has to be an object: {parameter.name}:='{{…}}' on the command line")
    _sendable(value)
    return value


def _sendable(value: Any, depth: int = 0) -> None:
    if depth > 50:
        raise Refusal("is nested too deeply")
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            raise Refusal("has half a character (an unpaired surrogate)") from None
    elif isinstance(value, Mapping):
        for name, one in value.items():
            if not isinstance(name, str):
                raise Refusal("has a name that is no text")
            _sendable(one, depth + 1)
    elif isinstance(value, list | tuple):
        for one in value:
            _sendable(one, depth + 1)
    elif isinstance(value, float) and not math.isfinite(value):
        raise Refusal("holds a number that JSON can’t write")
    elif value is not None and not isinstance(value, bool | int | float):
        raise Refusal("holds a value that JSON can’t write")


def address(endpoint: Endpoint, paths: Mapping[str, str]) -> tuple[str, str]:
    """Method and path of an operation: the account's own, else the declared one."""
    own = paths.get(endpoint.operation)
    if not own:
        return endpoint.method, endpoint.path
    method, _, path = own.strip().partition(" ")
    return method.upper(), path.strip()


def check_paths(provider: Provider, paths: Mapping[str, str]) -> None:
    """Raises ProviderError (refused) for a path override that makes no sense."""
    for operation, own in paths.items():
        endpoint = provider.endpoint(operation)
        if endpoint is None:
            names = [one.operation for one in provider.endpoints]
            raise refused(f"has no operation {operation}", "paths", closest(operation, names))
        method, _, path = str(own).strip().partition(" ")
        if method.upper() not in ("GET", "POST", "PUT", "PATCH", "DELETE"):
            raise refused(f"of {operation} has to be like 'POST /path'", "paths")
        path = path.strip()
        if not path.startswith("/") or any(ord(one) <= 32 or one in "#\\" for one in path):
            raise refused(f"of {operation} has to be like 'POST /path'", "paths")
        names = [one.name for one in endpoint.parameters if one.where is Where.PATH]
        for name in names:
            if f"{{{name}}}" not in path:
                raise refused(f"of {operation} lacks {{{name}}}", "paths")


def build(
    endpoint: Endpoint,
    values: Mapping[str, Any],
    base_url: str,
    paths: Mapping[str, str],
    headers: Mapping[str, str],
) -> Request:
    """The request for prepared values."""
    method, path = address(endpoint, paths)
    sent = dict(headers)
    query: list[str] = []
    body: dict[str, Any] = {}
    fields: dict[str, str] = {}
    files: dict[str, Upload] = {}
    for parameter in endpoint.parameters:
        if parameter.name not in values:
            continue
        value, name = values[parameter.name], parameter.wire_name
        if parameter.where is Where.PATH:
            path = path.replace(f"{{{parameter.name}}}", quote(str(value), safe=_SEGMENT))
        elif parameter.where is Where.QUERY:
            query.append(f"{quote(name)}={quote(str(value), safe='')}")
        elif parameter.where is Where.HEADER:
            sent[name] = header_safe(name, str(value), endpoint.changes)
        elif parameter.where is Where.JSON:
            body[name] = value
        elif parameter.type is Type.FILE:
            files[name] = value
        else:
            fields[name] = str(value)
    url = base_url.rstrip("/") + path
    if query:
        url += ("&" if "?" in path else "?") + "&".join(query)
    has_body = any(one.where is Where.JSON for one in endpoint.parameters)
    content = None
    if has_body:
        sent["Content-Type"] = "application/json"
        content = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    return Request(method, url, sent, content, fields, files)


def header_safe(name: str, value: str, changes: bool = True) -> str:
    """A header's value, refused where it holds what a header can't."""
    if not value.isascii() or not value.isprintable() or value != value.strip():
        raise refused("has characters that can’t stand in a header", name, changes=changes)
    return value


def prove(
    provider: Provider,
    endpoint: Endpoint,
    values: Mapping[str, Any],
    credentials: Mapping[str, Any],
    forced: str = "",
) -> tuple[AuthScheme, dict[str, str]]:
    """The scheme and headers that prove who calls. Raises ProviderError (refused)."""
    missing: list[str] = []
    for name in (forced,) if forced else endpoint.auth:
        scheme = provider.auth[name]
        headers = {}
        for header, credential in scheme.headers.items():
            value = credentials.get(credential)
            if not value and scheme.numbers:
                keys = credentials.get(scheme.numbers) or {}
                value = keys.get(str(values.get(scheme.number_field, "")))
            if not value:
                missing.append(credential)
                break
            headers[header] = header_safe(credential, str(value), endpoint.changes)
        else:
            return scheme, headers
    needed = " or ".join(provider.auth[name].words for name in endpoint.auth)
    raise refused(
        f"is missing: {endpoint.operation} needs {needed}",
        " or ".join(dict.fromkeys(missing)),
        "Add it to the account’s credentials.",
        endpoint.changes,
    )


def check_base_url(provider: Provider, base_url: str | None) -> str:
    """The base URL to use. Raises ProviderError (refused)."""
    url = (base_url or provider.default_base_url).strip()
    if not url:
        raise refused(f"is required: {provider.title} documents none", "base_url")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise refused("is no web address", "base_url") from None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname or port == 0:
        raise refused("is no web address: it begins with https:// and names a host", "base_url")
    if parts.username is not None or parts.query or parts.fragment:
        raise refused("must hold no user name, query or fragment", "base_url")
    if any(ord(one) <= 32 or ord(one) == 127 or one == "\\" for one in url):
        raise refused("has characters that can’t stand in an address", "base_url")
    return url.rstrip("/")
