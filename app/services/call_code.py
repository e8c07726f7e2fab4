"""A call as code to take away: cURL, Python, the product's own command line.

Built from the declaration and the fields as they stand, complete or not. Secrets are places to
fill in, never values.

Invariant: no credential is read here, so none can be written.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from app.providers.base import Endpoint, Provider, Type, Where
from app.providers.request import address

FORMS = ("curl", "python", "command")
_SEGMENT = "@:!$&'()*+,;="


def code(
    form: str,
    provider: Provider,
    endpoint: Endpoint,
    values: Mapping[str, Any],
    *,
    base_url: str,
    paths: Mapping[str, str],
    account: str,
) -> str:
    """The call in one of ``FORMS``. ``values`` by parameter name; what is missing is left out."""
    request = _Request(provider, endpoint, values, base_url, paths)
    if form == "python":
        return _python(request, endpoint)
    if form == "command":
        return _command(provider, endpoint, values, account)
    return _curl(request)


class _Request:
    """Method, URL, headers and body with places for secrets."""

    def __init__(
        self,
        provider: Provider,
        endpoint: Endpoint,
        values: Mapping[str, Any],
        base_url: str,
        paths: Mapping[str, str],
    ) -> None:
        self.method, path = address(endpoint, paths)
        self.headers: list[tuple[str, str]] = []
        self.body: dict[str, Any] | None = None
        self.fields: dict[str, str] = {}
        self.files: dict[str, str] = {}
        found: list[str] = []
        if endpoint.auth:
            for header, credential in provider.auth[endpoint.auth[0]].headers.items():
                self.headers.append((header, f"${place_of(credential)}"))
        if any(one.where is Where.JSON for one in endpoint.parameters):
            self.body = {}
        for parameter in endpoint.parameters:
            value = values.get(parameter.name, parameter.default)
            if parameter.secret and value not in (None, ""):
                value = f"${place_of(parameter.name)}"
            if value is None or value == "":
                continue
            name = parameter.wire_name
            if parameter.where is Where.PATH:
                text = quote(str(value), safe=_SEGMENT)
                path = path.replace(f"{{{parameter.name}}}", text)
            elif parameter.where is Where.QUERY:
                found.append(f"{quote(name)}={quote(str(value), safe='')}")
            elif parameter.where is Where.HEADER:
                self.headers.append((name, str(value)))
            elif parameter.type is Type.FILE:
                self.files[name] = str(value)
            elif parameter.where is Where.MULTIPART:
                self.fields[name] = str(value)
            elif self.body is not None:
                self.body[name] = value
        mark = "&" if "?" in path else "?"
        self.url = base_url.rstrip("/") + path + (mark + "&".join(found) if found else "")
        self.seconds = round(endpoint.timeout)


def place_of(name: str) -> str:
    """The environment variable that stands for a credential: ``api_key`` → ``API_KEY``."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    return re.sub(r"[^A-Z0-9]+", "_", spaced.upper()).strip("_")


def _shell(text: str) -> str:
    """A quoted argument in which ``$NAME`` places stay open to the shell."""
    parts = re.split(r"(\$[A-Z][A-Z0-9_]*)", text)
    if len(parts) == 1:
        return "'" + text.replace("'", "'\\''") + "'"
    quoted = [
        f'"{part}"' if at % 2 else "'" + part.replace("'", "'\\''") + "'" if part else ""
        for at, part in enumerate(parts)
    ]
    return "".join(quoted)


def _curl(request: _Request) -> str:
    lines = [f"curl -X {request.method} {_plain(request.url)}"]
    if request.body is not None:
        lines.append("-H 'Content-Type: application/json'")
    lines += [f"-H {_shell(f'{name}: {value}')}" for name, value in request.headers]
    lines += [f"-F {_shell(f'{name}={value}')}" for name, value in request.fields.items()]
    lines += [f"-F {_shell(f'{name}=@{value}')}" for name, value in request.files.items()]
    if request.body is not None:
        text = json.dumps(request.body, ensure_ascii=False, indent=2 if request.body else None)
        lines.append(f"-d {_shell(text)}")
    return " \\\n  ".join(lines)


def _plain(url: str) -> str:
    return url if re.fullmatch(r"[\w:/.@%+,=~-]+", url) else shlex.quote(url)


def _python(request: _Request, endpoint: Endpoint) -> str:
    lines = ["import os", "", "import httpx", "", "answer = httpx.request("]
    lines += [f"    {json.dumps(request.method)},", f"    {_literal(request.url)},"]
    if request.headers:
        inner = ", ".join(f"{json.dumps(n)}: {_value(v)}" for n, v in request.headers)
        lines.append(f"    headers={{{inner}}},")
    if request.body is not None:
        lines.append(f"    json={_indented(request.body)},")
    if request.fields:
        lines.append(f"    data={_indented(request.fields)},")
    if request.files:
        inner = ", ".join(
            f"{json.dumps(n)}: open({_literal(v)}, 'rb')" for n, v in request.files.items()
        )
        lines.append(f"    files={{{inner}}},")
    shown = "answer.content" if endpoint.answer == "bytes" else "answer.text"
    lines += [f"    timeout={request.seconds},", ")", f"print(answer.status_code, {shown})"]
    if not any("os.environ" in line for line in lines):
        lines = lines[2:]
    return "\n".join(lines)


def _value(value: Any) -> str:
    """A Python expression; a place becomes a look into the environment."""
    if isinstance(value, str) and (match := re.fullmatch(r"\$([A-Z][A-Z0-9_]*)", value)):
        return f'os.environ["{match.group(1)}"]'
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_literal(k)}: {_value(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return _literal(value)


def _indented(body: Mapping[str, Any]) -> str:
    inner = "".join(f"        {_literal(k)}: {_value(v)},\n" for k, v in body.items())
    return "{\n" + inner + "    }" if inner else "{}"


def _literal(value: Any) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return repr(value)


def _command(
    provider: Provider, endpoint: Endpoint, values: Mapping[str, Any], account: str
) -> str:
    lines = [f"switchboard api {provider.name} {endpoint.operation}"]
    if account:
        lines.append(f"--account {shlex.quote(account)}")
    for parameter in endpoint.parameters:
        value = values.get(parameter.name)
        if value in (None, ""):
            continue
        if parameter.secret:
            lines.append(f'{parameter.name}="${place_of(parameter.name)}"')
        elif parameter.type is Type.FILE:
            lines.append(f"{parameter.name}@{shlex.quote(str(value))}")
        elif isinstance(value, str):
            lines.append(f"{parameter.name}={shlex.quote(value)}")
        else:
            text = json.dumps(value, ensure_ascii=False)
            lines.append(f"{parameter.name}:={shlex.quote(text)}")
    if endpoint.answer == "bytes":
        lines.append("--out answer.bin")
    return " \\\n  ".join(lines)
