"""The imitated ``gateway``: 24 operations, a dashboard login, three webhooks.

Imitates the documents in seed 004. ``site.py`` lives, ``state.py`` remembers, ``numbers.py``,
``sending.py`` and ``chats.py`` answer, ``access.py`` decides who may.
Invariant: see ``site.py``: one real message, one history entry, one list row, one webhook.
"""

from __future__ import annotations

from typing import Any, ClassVar

from starlette.routing import BaseRoute

from app.sandbox.fakes import AdminAction, Fake
from app.sandbox.fakes.gateway.access import Access
from app.sandbox.fakes.gateway.chats import Chats
from app.sandbox.fakes.gateway.dashboard import Dashboard
from app.sandbox.fakes.gateway.numbers import Numbers
from app.sandbox.fakes.gateway.seeds import USERNAME, plant, settle
from app.sandbox.fakes.gateway.sending import Sending
from app.sandbox.fakes.gateway.site import NAME, Site, refusal
from app.sandbox.fakes.gateway.state import Chat, Client, Message
from app.sandbox.operation import Operation, Refused
from app.sandbox.people import HAIFA, HAIFA_GROUPS, SERVICE, SERVICE_GROUPS, Crowded, Line, Person
from app.sandbox.world import World

_MOST_FILLED = 1_000_000
_CODES = {401: "AUTH_ERROR", 403: "ACCESS_DENIED"}


class Gateway(Fake):
    """The fake as the server sees it."""

    name: ClassVar[str] = NAME
    base_path: ClassVar[str] = "/gateway"

    def __init__(self, world: World) -> None:
        super().__init__(world)
        limits = world.limits
        limits.declare("gateway.api", None, 900)
        limits.declare("gateway.group_sends", 100, 900)
        limits.declare("gateway.session_group_sends", 60, 60)
        limits.declare("gateway.cancels", 10, 900)
        limits.declare("gateway.deletes", 5, 3600)
        limits.declare("gateway.resets", 5, 3600)
        self.site = Site(world)
        access = Access(self.site)
        self._numbers = Numbers(self.site, access)
        self._sending = Sending(self.site, access)
        self._chats = Chats(self.site, access)
        self._dashboard = Dashboard(self.site, self.base_path)
        plant(self.site)
        self._cookie = self._dashboard.sign_in(USERNAME)

    def begin(self) -> None:
        """Starts watching the planted schedules."""
        for entry in self.site.scheduled:
            if entry.status == "pending":
                self._sending.watch(entry)

    def operations(self) -> list[Operation]:
        """All 24."""
        return [
            *self._numbers.operations(),
            *self._sending.operations(),
            *self._chats.operations(),
        ]

    def pages(self) -> list[BaseRoute]:
        """Login, dashboard, pictures."""
        return self._dashboard.routes()

    def credentials(self) -> dict[str, Any]:
        """Account key, session cookie, client keys."""
        mine = [client for client in self.site.clients.values() if client.owner == USERNAME]
        return {
            "api_key": self.site.accounts[USERNAME].api_key,
            "session_cookie": self._cookie,
            "client_keys": {client.id: client.api_key for client in mine},
        }

    def login(self) -> dict[str, Any]:
        """How to log in to the dashboard."""
        account = self.site.accounts[USERNAME]
        return {
            "dashboard": {
                "username": account.username,
                "password": account.password,
                "login_url": f"{self.world.root}{self.base_path}/login",
            }
        }

    def refuse(self, status: int, code: str, message: str) -> Refused:
        """``{success, code, error}`` or ``{error}``."""
        return refusal(status, message, _CODES.get(status))

    def people(self) -> list[tuple[str, Person]]:
        """The customers of the two connected numbers, and of one paired later."""
        cast = {
            "haifa-showroom": (*HAIFA, *_members(HAIFA_GROUPS)),
            "service-desk": (*SERVICE, *_members(SERVICE_GROUPS)),
            "installers": HAIFA[8:],
        }
        return [
            (number, person)
            for number, people in cast.items()
            if number in self.site.clients and self.site.clients[number].connected
            for person in people
        ]

    async def says(self, number: str, person: Person, line: Line) -> str | None:
        """A customer acts in their chat with client ``number``; groups by their whole id."""
        client = self._connected(number)
        whole = person.number if "@" in person.number else f"{person.number}@c.us"
        return self.site.receive(client, self.site.chat(client, whole, person.name), line)

    def set_hook(self, url: str | None, secret: str | None, number: str | None) -> None:
        """Sets the address of one client, or of all of the account; there is no secret."""
        clients = self.site.clients
        chosen = [clients[number]] if number else list(clients.values())
        for client in chosen:
            if client.owner == USERNAME:
                client.webhook_url = url

    def as_json(self) -> dict[str, Any]:
        """Numbers, chats and lists."""
        site = self.site
        return {
            "clients": [
                client.as_json()
                | {
                    "owner": client.owner,
                    "webhookUrl": client.webhook_url,
                    "qr": None
                    if client.connected
                    else client.pairing.code(self.world.tuning.qr_seconds),
                    "chats": {
                        chat.id: {
                            "name": chat.name,
                            "kind": chat.kind,
                            "unread": chat.unread,
                            "messages": [message.as_json() for message in chat.messages],
                        }
                        for chat in client.chats.values()
                    },
                }
                for client in site.clients.values()
            ],
            "sessions": len(site.sessions),
            "sent": site.sent,
            "received": site.received,
            "calls": site.calls,
            "scheduled": [entry.as_json() for entry in site.scheduled],
        }

    def buttons(self) -> list[tuple[str, str, dict[str, Any]]]:
        """A phone for every number that waits."""
        buttons: list[tuple[str, str, dict[str, Any]]] = []
        for client in self.site.clients.values():
            body = {"clientId": client.id}
            if client.connected:
                buttons.append((f"Sign out {client.id}", "/admin/gateway/disconnect", body))
                continue
            other = body | {"phoneNumber": "972555550999"}
            buttons.append((f"Scan {client.id}", "/admin/gateway/scan", body))
            buttons.append((f"Scan {client.id} with another phone", "/admin/gateway/scan", other))
        return [*buttons, ("Expire dashboard sessions", "/admin/gateway/expire_sessions", {})]

    def actions(self) -> dict[str, AdminAction]:
        """What only the sandbox can do."""
        return {
            "scan": self._scan,
            "disconnect": self._disconnect,
            "expire_sessions": self._expire_sessions,
            "sign_in": self._sign_in,
            "phone_sends": self._phone_sends,
            "run_scheduled": self._run_scheduled,
            "revoke_key": self._revoke_key,
            "plan": self._plan,
            "fill": self._fill,
        }

    async def _scan(self, body: dict[str, Any]) -> Any:
        client = self.site.clients[str(body["clientId"])]
        code = body.get("code")
        if code is not None and code != client.pairing.code(self.world.tuning.qr_seconds):
            raise ValueError("this code is not valid any more")
        self.site.scan(client, body.get("phoneNumber"))
        if not client.chats and client.connected == client.phone_number:
            settle(self.site, client, HAIFA[8:], (), self.world.random)
        return client.as_json()

    async def _disconnect(self, body: dict[str, Any]) -> Any:
        client = self.site.clients[str(body["clientId"])]
        self.site.disconnect(client)
        return client.as_json()

    async def _expire_sessions(self, body: dict[str, Any]) -> Any:
        count = len(self.site.sessions)
        self.site.sessions.clear()
        return {"expired": count}

    async def _sign_in(self, body: dict[str, Any]) -> Any:
        self._cookie = self._dashboard.sign_in(str(body.get("username", USERNAME)))
        return {"session_cookie": self._cookie}

    async def _phone_sends(self, body: dict[str, Any]) -> Any:
        """Somebody answers on the phone itself: in the history, in no list, no webhook."""
        client = self._connected(str(body["clientId"]))
        chat = self.site.chat(client, f"{body['number']}@c.us")
        now = self.world.clock.now_ms()
        message = Message(self.site.message_id(), str(body["text"]), True, now, ack=2)
        chat.messages.append(message)
        return message.as_json()

    async def _run_scheduled(self, body: dict[str, Any]) -> Any:
        due = [entry for entry in self.site.scheduled if entry.status == "pending"]
        for entry in due:
            self._sending.fire(entry)
        return [entry.as_json() for entry in due]

    async def _revoke_key(self, body: dict[str, Any]) -> Any:
        """The key of ``clientId``, or without one the account's, stops working."""
        if body.get("clientId"):
            client = self.site.clients[str(body["clientId"])]
            client.api_key = self.world.fresh()
            return {"apiKey": client.api_key}
        account = self.site.accounts[USERNAME]
        account.api_key = self.world.fresh()
        return {"apiKey": account.api_key}

    async def _plan(self, body: dict[str, Any]) -> Any:
        self.site.accounts[USERNAME].most_clients = int(body["clients"])
        return {"clients": int(body["clients"])}

    async def _fill(self, body: dict[str, Any]) -> Any:
        """``chats`` more chats of ``messages`` each, for load."""
        client = self.site.clients[str(body["clientId"])]
        chats, messages = int(body.get("chats", 100)), int(body.get("messages", 20))
        if chats * messages > _MOST_FILLED:
            raise ValueError(f"at most {_MOST_FILLED} messages at once")
        now = self.world.clock.now_ms()
        for index in range(chats):
            number = f"97260{index:07d}"
            chat = Chat(f"{number}@c.us", f"Customer {index:05d}", created_at=now)
            for step in range(messages):
                at = now - index * 60_000 - (messages - step) * 30_000
                text = f"message {step} of {index}"
                chat.messages.append(
                    Message(self.site.message_id(), text, step % 2 == 1, at, ack=3)
                )
            client.chats[chat.id] = chat
        return {"chats": len(client.chats)}

    def _connected(self, number: str) -> Client:
        client = self.site.clients[number]
        if client.connected is None:
            raise ValueError(f"{number} is not connected")
        return client


def _members(groups: tuple[Crowded, ...]) -> list[Person]:
    return [Person(one.id, one.name, "en", one.talk) for one in groups if not one.channel]


FAKE = Gateway
