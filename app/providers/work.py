"""One call on its way: what was asked for, the request it became, how often it was tried.

Works between client.py, which performs it, and request.py, which checks and builds it.

Invariant: a Work exists only if every check passed and every credential was there.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.core.redact import MASK, Redactor
from app.providers.addresses import is_loopback
from app.providers.base import Context, Endpoint, Priority, Provider
from app.providers.request import Request, build, closest, prepare, prove, refused
from app.providers.uploads import Progress

PATIENCE = 10.0
# a one-time code is too short to be looked for in every text
_LONG_SECRET = 8
_LARGEST_FILE = 100 * 1024 * 1024
_FILE_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class Options:
    """How one call is made. ``wait``: longest wait for a limit, in seconds (refused beyond).

    ``priority`` None: sends first, the rest in the foreground. ``auth`` forces a scheme.
    ``context`` goes into the traffic records.
    """

    priority: Priority | None = None
    wait: float = PATIENCE
    auth: str = ""
    context: Any = None
    progress: Progress | None = None


@dataclass(slots=True, repr=False)
class Work:
    """A call that passed its checks. ``hidden`` are its secret fields; ``timeout`` in seconds.

    ``shown`` is its address for the log where it differs.
    """

    endpoint: Endpoint
    values: dict[str, Any]
    request: Request
    options: Options
    session: bool
    hidden: tuple[str, ...]
    timeout: float
    shown: str = ""
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    attempt: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class Workshop:
    """What calls of one account are made from."""

    provider: Provider
    base_url: str
    paths: Mapping[str, str]
    redactor: Redactor

    def make(
        self,
        operation: str,
        parameters: Mapping[str, Any],
        credentials: Mapping[str, Any],
        options: Options,
    ) -> Work:
        """Checks a call and builds its request. Raises ProviderError (refused)."""
        endpoint = self.provider.endpoint(operation)
        if endpoint is None:
            names = [one.operation for one in self.provider.endpoints]
            message = f"{self.provider.title} has no operation {operation}"
            raise refused(message, hint=closest(operation, names))
        given = _filled(endpoint, parameters, credentials)
        context = Context(self.provider.name, operation, is_loopback(self.base_url))
        values = prepare(endpoint, given, context)
        secret = (one.name for one in endpoint.parameters if one.secret)
        hidden = tuple(str(values[name]) for name in secret if values.get(name))
        for text in hidden:
            if len(text) >= _LONG_SECRET:
                self.redactor.add(text)
        scheme, headers = prove(self.provider, endpoint, values, credentials, options.auth)
        headers["Accept"] = "application/json" if endpoint.answer == "json" else "*/*"
        request = build(endpoint, values, self.base_url, self.paths, headers)
        session = scheme.name == "session"
        return Work(endpoint, values, request, options, session, hidden, endpoint.timeout)


def file_work(provider: Provider, url: str, options: Options) -> Work:
    """The download of a file from an address that an answer named. ``url`` passed its check."""
    limits = tuple(one.name for one in provider.limits if one.failures)
    endpoint = Endpoint(
        "download", "GET", "", auth=(), answer="bytes", limits=limits, max_bytes=_LARGEST_FILE
    )
    # what follows the path of a short-lived address is as good as a key
    plain, mark, query = url.partition("?")
    shown = f"{plain}?{MASK}" if mark else plain
    request = Request("GET", url, {"Accept": "*/*"})
    hidden = (query,) if query else ()
    return Work(endpoint, {}, request, options, False, hidden, _FILE_SECONDS, shown)


def _filled(
    endpoint: Endpoint, parameters: Mapping[str, Any], credentials: Mapping[str, Any]
) -> dict[str, Any]:
    """The fields, with what may be left out: a key in the body, an idempotency key."""
    given = dict(parameters)
    for parameter in endpoint.parameters:
        if all(given.get(name) is None for name in (parameter.name, parameter.wire)):
            if parameter.credential and credentials.get(parameter.credential):
                given[parameter.name] = credentials[parameter.credential]
            elif parameter.name == endpoint.idempotency:
                given[parameter.name] = str(uuid.uuid4())
    return given
