"""A request as it will be sent, for people: secrets masked, also as a cURL line.

Invariant: made from a Work that passed its checks, so that what is shown is what is sent.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.core.redact import MASK, Redactor
from app.providers.answers import masked
from app.providers.base import Provider
from app.providers.records import shown_url
from app.providers.work import Work


@dataclass(frozen=True, slots=True)
class Preview:
    """``body`` is JSON, or the parts of a form one a line; empty without a body."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: str
    curl: str


def preview(provider: Provider, work: Work, redactor: Redactor) -> Preview:
    """The request of ``work`` with its secrets masked."""
    request = work.request
    secret = {one.name for one in provider.credentials if one.secret}
    proofs = {
        header.lower()
        for scheme in provider.auth.values()
        for header, credential in scheme.headers.items()
        if credential in secret
    }
    headers = {
        name: MASK if name.lower() in proofs else redactor.clean(value)
        for name, value in request.headers.items()
    }
    url = shown_url(request.url, redactor)
    words = ["curl", "-X", request.method, url]
    for name, value in headers.items():
        words += ["-H", f"{name}: {value}"]
    body = ""
    if request.content is not None:
        body = redactor.clean(_json(work, json.loads(request.content)))
        words += ["--data", body]
    elif request.files:
        lines = [f"{name}={value}" for name, value in request.fields.items()]
        files = [
            f"{name}=@{upload.filename};type={upload.content_type}"
            for name, upload in request.files.items()
        ]
        body = redactor.clean("\n".join([*lines, *files]))
        for line in body.split("\n"):
            words += ["-F", line]
    return Preview(request.method, url, headers, body, shlex.join(words))


def _json(work: Work, document: Any) -> str:
    secret = frozenset(one.wire_name for one in work.endpoint.parameters if one.secret)
    return json.dumps(masked(document, MASK, secret), ensure_ascii=False)
