"""A sandbox per test, hurried, with a client for each of its doors."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from app.sandbox.server import SandboxThread
from tests.unit.sandbox.listener import Listener

# making one takes longer than most tests here
_TLS = ssl.create_default_context()


class Doors:
    """The sandbox and ready clients."""

    def __init__(self, box: SandboxThread) -> None:
        self.box = box
        self._clients: list[httpx.Client] = []
        self.http = self.client("")

    def client(self, base: str, **headers: str) -> httpx.Client:
        client = httpx.Client(
            base_url=base or self.box.url, headers=headers, timeout=60, verify=_TLS
        )
        self._clients.append(client)
        return client

    def provider(self, name: str) -> dict[str, Any]:
        return self.box.credentials[name]

    def gateway(self, client_id: str | None = None, session: bool = False) -> httpx.Client:
        part = self.provider("gateway")
        held = part["credentials"]
        if session:
            return self.client(part["base_url"], cookie=held["session_cookie"])
        key = held["client_keys"][client_id] if client_id else held["api_key"]
        return self.client(part["base_url"], **{"x-api-key": key})

    def admin(self, path: str, **body: Any) -> Any:
        answer = self.http.post(f"/admin/{path}", json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def sent(self, text: str) -> list[dict[str, Any]]:
        params = {"text": text, "requests": "0"}
        return self.http.get("/admin/ledger", params=params).json()["sent"]

    def close(self) -> None:
        for client in self._clients:
            client.close()


@pytest.fixture
def doors() -> Iterator[Doors]:
    with SandboxThread(speed=100.0, retry_speed=1000.0) as box:
        doors = Doors(box)
        yield doors
        doors.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener() as listener:
        yield listener
