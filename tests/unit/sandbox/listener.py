"""A webhook endpoint for tests: keeps what comes in, answers as told."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass
class Hook:
    """One delivery as it came."""

    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        return json.loads(self.body)


class Listener:
    """``answer`` gets a hook and returns (status, JSON object); it may also sleep."""

    def __init__(self) -> None:
        self.hooks: list[Hook] = []
        self.answer: Callable[[Hook], tuple[int, Any]] = lambda hook: (200, {"status": "success"})

        def post(handler: BaseHTTPRequestHandler) -> None:
            body = handler.rfile.read(int(handler.headers["Content-Length"]))
            hook = Hook({name.lower(): value for name, value in handler.headers.items()}, body)
            self.hooks.append(hook)
            status, answer = self.answer(hook)
            raw = json.dumps(answer).encode()
            handler.send_response(status)
            handler.send_header("Content-Length", str(len(raw)))
            handler.end_headers()
            handler.wfile.write(raw)

        methods = {"do_POST": post, "log_message": lambda *_: None}
        handler = type("Handler", (BaseHTTPRequestHandler,), methods)
        # a short queue would drop the connections of a burst, and each would wait a second
        server = type("Server", (ThreadingHTTPServer,), {"request_queue_size": 128})
        self._server = server(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hooks/x?y=1"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def wait(self, count: int, event: str | None = None, within: float = 60.0) -> list[Hook]:
        """The hooks (of ``event``, the gateway's spelling or ``type``) once there are ``count``."""
        end = time.monotonic() + within
        while True:
            found = [
                hook
                for hook in list(self.hooks)
                if event is None or event in (hook.json.get("event"), hook.json.get("type"))
            ]
            if len(found) >= count:
                return found
            assert time.monotonic() < end, f"{len(found)} of {count} {event or 'hooks'} came"
            time.sleep(0.005)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
