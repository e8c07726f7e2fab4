"""What every imitated operation has in common: the book, latency, faults, JSON in and out.

A fake declares ``Operation``s; ``endpoint`` wraps one for Starlette.
Invariant: every request stands in the ledger before its handler runs, and a fault of the kind
"after" strikes only once the handler has done its work.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.sandbox.faults import Fault

if TYPE_CHECKING:
    from app.sandbox.fakes import Fake
    from app.sandbox.world import World

_TRANSPORT = "sandbox.transport"
_PAGE = "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>"  # noqa: E501


class Refused(Exception):
    """The imitated provider says no; carries its answer."""

    def __init__(self, status: int, body: Any, headers: dict[str, str] | None = None) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.body = body
        self.headers = headers or {}


@dataclass(slots=True)
class Call:
    """One request being answered."""

    fake: Fake
    operation: str
    request_id: str
    request: Request
    body: bytes

    def header(self, name: str) -> str:
        """A request header, or ""."""
        return self.request.headers.get(name, "")

    def path(self, name: str) -> str:
        """A part of the path."""
        return str(self.request.path_params[name])

    def query(self, name: str, default: str = "") -> str:
        """A query parameter."""
        return self.request.query_params.get(name, default)

    def json(self) -> dict[str, Any]:
        """The JSON object of the body. Raises the provider's own 400 where it is none."""
        try:
            value = json.loads(self.body)
        except (ValueError, RecursionError):
            raise self.fake.bad_body("The body is not valid JSON.") from None
        if not isinstance(value, dict):
            raise self.fake.bad_body("The body is not a JSON object.")
        return value


Handler = Callable[[Call], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Operation:
    """A documented operation: its name in contracts.md, method, path below the base, handler.

    A handler returns a Response, or data that is answered as JSON with 200.
    """

    name: str
    method: str
    path: str
    handler: Handler


class CuttableProtocol(HttpToolsProtocol):
    """uvicorn's protocol, which also lets a response cut the line."""

    def on_message_begin(self) -> None:
        """Puts the transport where a fault finds it."""
        super().on_message_begin()
        cast("dict[str, Any]", self.scope)[_TRANSPORT] = self.transport


class Cut(Response):
    """Closes the connection: without a word, or in the middle of ``answer``."""

    def __init__(self, answer: Response | None = None) -> None:
        super().__init__()
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends half of the answer, if there is one, and hangs up."""
        if self._answer is not None:
            whole = bytes(self._answer.body)
            await send(
                {
                    "type": "http.response.start",
                    "status": self._answer.status_code,
                    "headers": self._answer.raw_headers,
                }
            )
            half = whole[: len(whole) // 2]
            await send({"type": "http.response.body", "body": half, "more_body": True})
        transport = scope[_TRANSPORT]
        transport.close()
        while (await receive())["type"] != "http.disconnect":
            pass


def endpoint(
    world: World, fake: Fake, operation: Operation
) -> Callable[[Request], Awaitable[Response]]:
    """The Starlette endpoint of an operation."""

    async def answer(request: Request) -> Response:
        try:
            body = await request.body()
        except ClientDisconnect:
            return Cut()
        entry = world.ledger.open(
            at=world.clock.now_ms(),
            provider=fake.name,
            operation=operation.name,
            method=request.method,
            path=request.url.path,
            query=request.url.query,
            headers=request.headers.items(),
            body=body,
        )
        if world.tuning.latency_ms:
            await asyncio.sleep(world.tuning.latency_ms / 1000)
        fault = world.faults.draw(fake.name, operation.name)
        entry.fault = fault.kind if fault else None
        response: Response | None = None
        if fault and fault.before:
            response = await _before(fault, fake)
        if response is None:
            call = Call(fake, operation.name, entry.id, request, body)
            response = await _handled(operation.handler, call)
            if fault and not fault.before:
                response = await _after(fault, fake, response)
        response.headers["x-request-id"] = entry.id
        entry.status = None if isinstance(response, Cut) else response.status_code
        return response

    return answer


async def _handled(handler: Handler, call: Call) -> Response:
    try:
        result = await handler(call)
    except Refused as refusal:
        return JSONResponse(refusal.body, refusal.status, refusal.headers)
    return result if isinstance(result, Response) else JSONResponse(result)


async def _before(fault: Fault, fake: Fake) -> Response | None:
    if fault.kind == "slow_before":
        await asyncio.sleep((fault.amount or 0) / 1000)
        return None
    if fault.kind == "drop_before":
        return Cut()
    return _status(fault, fake)


async def _after(fault: Fault, fake: Fake, answer: Response) -> Response:
    if fault.kind == "slow":
        await asyncio.sleep((fault.amount or 0) / 1000)
        return answer
    if fault.kind == "drop":
        return Cut()
    if fault.kind == "truncate":
        return Cut(answer)
    if fault.kind == "html":
        return Response(_PAGE, 200, media_type="text/html")
    if fault.kind == "nothing":
        return Response(b"", 200)
    if fault.kind == "nonsense":
        return JSONResponse({"what": ["is", {"this": None}], "id": -1, "messages": "none"})
    if fault.kind == "garbage":
        return Response(bytes(range(128, 256)) * 4, 200, media_type="application/json")
    return _status(fault, fake)


def _status(fault: Fault, fake: Fake) -> Response:
    status = fault.status or 500
    refusal = fake.ordered(status)
    headers = dict(refusal.headers)
    if fault.amount is not None:
        headers["Retry-After"] = f"{fault.amount:g}"
    return JSONResponse(refusal.body, status, headers)
