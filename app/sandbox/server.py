"""The sandbox: five imitated APIs on one loopback port, in a process or in a thread.

``Sandbox`` lives on the running loop; ``SandboxThread`` brings a loop of its own for tests and
the demo. A provider's base URL is ``Sandbox.url`` plus the fake's ``base_path``.
Invariant: it listens on 127.0.0.1 only, and after ``stop`` no socket and no task is left.
"""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import Awaitable, Callable
from typing import Any, Self, TypeVar

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route
from uvicorn.server import ServerState

from app.sandbox.admin import Admin
from app.sandbox.crowd import Crowd
from app.sandbox.fakes import Fake, discover
from app.sandbox.operation import CuttableProtocol, endpoint
from app.sandbox.tuning import Tuning
from app.sandbox.world import World

HOST = "127.0.0.1"
DEFAULT_SEED = 7
_GRACE_SECONDS = 0.5
_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
T = TypeVar("T")


class _Listener:
    """Serves with uvicorn's protocol on the running loop.

    Not with ``uvicorn.Server``: that takes over the process's signals, polls, and needs a third
    of a second to stop, which every test would pay.
    """

    def __init__(self, sock: socket.socket, routes: list[BaseRoute]) -> None:
        self._sock = sock
        self._state = ServerState()
        self._config = uvicorn.Config(
            Starlette(routes=routes),
            http=CuttableProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            proxy_headers=False,
        )
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Accepts connections."""
        self._config.load()
        self._server = await asyncio.get_running_loop().create_server(
            lambda: CuttableProtocol(self._config, self._state, {}), sock=self._sock
        )

    async def stop(self) -> None:
        """Lets running answers end for a moment, then cuts them off."""
        if self._server is None:
            return
        self._server.close()
        for connection in list(self._state.connections):
            connection.shutdown()
        if self._state.tasks:
            _, late = await asyncio.wait(set(self._state.tasks), timeout=_GRACE_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        for connection in list(self._state.connections):
            connection.transport.abort()
        await self._server.wait_closed()
        self._server = None


class Sandbox:
    """All five fakes. ``tuning`` takes the fields of ``Tuning`` by name.

    ``port`` 0 takes a free one. Raises ValueError for bad faults or tuning, and ``start`` OSError
    where the port is taken.
    """

    def __init__(
        self,
        port: int = 0,
        latency_ms: int = 0,
        faults: str = "",
        seed: int = DEFAULT_SEED,
        **tuning: Any,
    ) -> None:
        self._port = port
        settings = Tuning(latency_ms=latency_ms)
        settings.change(tuning)
        self.world = World(settings, faults, seed)
        self.fakes: dict[str, Fake] = {}
        self._listener: _Listener | None = None

    @property
    def url(self) -> str:
        """``http://127.0.0.1:PORT``."""
        return self.world.root

    @property
    def credentials(self) -> dict[str, dict[str, Any]]:
        """Per provider ``{"base_url", "credentials", …}``; the gateway's has ``dashboard`` too."""
        return {
            name: {
                "base_url": self.url + fake.base_path,
                "credentials": fake.credentials(),
                **fake.login(),
            }
            for name, fake in self.fakes.items()
        }

    def line(self) -> dict[str, Any]:
        """What ``main.py sandbox`` prints."""
        return {"url": self.url, "providers": self.credentials, "admin": f"{self.url}/admin"}

    async def start(self) -> Self:
        """Listens."""
        sock = _listening(self._port)
        self.world.root = f"http://{HOST}:{sock.getsockname()[1]}"
        self.fakes = {fake.name: fake(self.world) for fake in discover()}
        crowd = Crowd(self.world, self.fakes.values())
        self.world.crowd = crowd
        self._listener = _Listener(sock, self._routes(crowd))
        await self._listener.start()
        for fake in self.fakes.values():
            fake.begin()
        crowd.begin()
        return self

    async def stop(self) -> None:
        """Ends everything; a second call does nothing."""
        if self._listener is not None:
            await self._listener.stop()
        await self.world.close()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def _routes(self, crowd: Crowd) -> list[BaseRoute]:
        routes: list[BaseRoute] = Admin(self.world, self.fakes, crowd, self.line).routes()
        for fake in self.fakes.values():
            for operation in fake.operations():
                path = fake.base_path + operation.path
                answer = endpoint(self.world, fake, operation)
                routes.append(Route(path, answer, methods=[operation.method]))
            routes += fake.pages()
        routes.append(Route("/{path:path}", self._unknown, methods=_METHODS))
        return routes

    async def _unknown(self, request: Request) -> Response:
        """Whatever no document names: booked, so that a test can see that it was asked for."""
        provider = request.url.path.split("/")[1]
        entry = self.world.ledger.open(
            at=self.world.clock.now_ms(),
            provider=provider if provider in self.fakes else "",
            operation="unknown",
            method=request.method,
            path=request.url.path,
            query=request.url.query,
            headers=request.headers.items(),
            body=await request.body(),
        )
        entry.status = 404
        return HTMLResponse("<!doctype html><title>Error</title><pre>Cannot find it</pre>", 404)


def _listening(port: int) -> socket.socket:
    # asyncio turns Nagle's delay off only for sockets that say they are TCP; create_server's do
    # not, and each answer would wait 40 ms for an acknowledgement
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((HOST, port))
        sock.listen(512)
    except OSError:
        sock.close()
        raise
    return sock


class SandboxThread:
    """A sandbox in a thread of its own: ``with SandboxThread(speed=50) as box: …``.

    Takes what ``Sandbox`` takes. ``start`` and ``stop`` block; ``run`` does something on its loop.
    """

    def __init__(self, **options: Any) -> None:
        self.sandbox = Sandbox(**options)
        self._ready = threading.Event()
        self._error: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._main, name="sandbox", daemon=True)

    @property
    def url(self) -> str:
        """``http://127.0.0.1:PORT``."""
        return self.sandbox.url

    @property
    def credentials(self) -> dict[str, dict[str, Any]]:
        """As ``Sandbox.credentials``."""
        return self.sandbox.credentials

    def start(self) -> Self:
        """Returns once it listens. Raises what ``Sandbox.start`` raises."""
        self._thread.start()
        self._ready.wait()
        if self._error is not None:
            raise self._error
        return self

    def stop(self) -> None:
        """Returns once the thread has ended."""
        if self._loop is not None and self._end is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()

    def run(self, work: Callable[[Sandbox], Awaitable[T] | T]) -> T:
        """Calls ``work`` with the sandbox on its own loop and returns what comes of it."""
        if self._loop is None:
            raise RuntimeError("the sandbox is not running")

        async def on_loop() -> T:
            result = work(self.sandbox)
            return await result if isinstance(result, Awaitable) else result

        return asyncio.run_coroutine_threadsafe(on_loop(), self._loop).result()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _main(self) -> None:
        factory = asyncio.SelectorEventLoop if sys.platform == "win32" else None
        with asyncio.Runner(loop_factory=factory) as runner:
            runner.run(self._live())

    async def _live(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._end = asyncio.Event()
        try:
            await self.sandbox.start()
        except (OSError, ValueError) as error:
            self._error = error
            return
        finally:
            self._ready.set()
        await self._end.wait()
        await self.sandbox.stop()
