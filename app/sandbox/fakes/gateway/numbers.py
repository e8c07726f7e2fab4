"""Operations on accounts and numbers: pairing, keys, webhook address, lists, logs.

Invariant: answers have the documented fields and no others, except where the seed documents none.
"""

from __future__ import annotations

import base64
import re
from typing import Any
from urllib.parse import urlsplit

from starlette.responses import Response

from app.sandbox.fakes.gateway.access import Access
from app.sandbox.fakes.gateway.pairing import qr_png
from app.sandbox.fakes.gateway.site import Site, refusal
from app.sandbox.operation import Call, Operation

_CLIENT_ID = re.compile(r"[\w.-]{1,64}$")
_DIGITS = re.compile(r"\d{7,15}$")
_PRIVATE = re.compile(r"(localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[)")


class Numbers:
    """The operations of this file over one site."""

    def __init__(self, site: Site, access: Access) -> None:
        self._site = site
        self._access = access

    def operations(self) -> list[Operation]:
        """Their declarations."""
        return [
            Operation("add_number", "POST", "/api/add-number", self.add_number),
            Operation("list_clients", "GET", "/api/clients", self.list_clients),
            Operation("get_qr", "GET", "/api/qr/{clientId}", self.get_qr),
            Operation("delete_client", "DELETE", "/clients/{clientId}", self.delete_client),
            Operation("profile", "GET", "/api/profile", self.profile),
            Operation("reset_api_key", "POST", "/api/reset-api-key", self.reset_api_key),
            Operation("update_webhook", "POST", "/api/update-webhook", self.update_webhook),
            Operation("sent_messages", "GET", "/api/sent-messages", self.sent_messages),
            Operation(
                "received_messages", "GET", "/api/received-messages/{clientId}", self.received
            ),
            Operation("incoming_calls", "GET", "/api/incoming-calls/{clientId}", self.calls),
            Operation("call_logs", "GET", "/api/call-logs", self.call_logs),
            Operation("logs", "GET", "/api/logs", self.logs),
        ]

    async def add_number(self, call: Call) -> Any:
        """Adds a number, or shows the code of one that still waits."""
        holder = self._access.key(call, account=True)
        asked = call.json()
        client_id, phone = asked.get("clientId"), asked.get("phoneNumber")
        if not isinstance(client_id, str) or not _CLIENT_ID.match(client_id):
            raise refusal(400, "clientId is required: letters, digits, dot, dash, underscore.")
        if not isinstance(phone, str) or not _DIGITS.match(phone):
            raise refusal(400, "phoneNumber is required: digits only, without + sign.")
        if client_id in self._site.clients:
            client = holder.client(client_id)
        elif len(holder.clients()) >= holder.account.most_clients:
            raise refusal(403, "Your plan allows no more clients.", "PLAN_LIMIT_EXCEEDED")
        else:
            client = self._site.add_client(client_id, phone, holder.account.username)
        if client.connected is not None:
            return {
                "status": "connected",
                "message": "Client is already connected",
                "qrCode": None,
                "apiKey": client.api_key,
            }
        picture = base64.b64encode(qr_png(self._site.look_at_code(client))).decode()
        return {
            "status": "pending_auth",
            "message": "QR Code generated for authentication",
            "qrCode": f"data:image/png;base64,{picture}",
            "apiKey": client.api_key,
        }

    async def list_clients(self, call: Call) -> Any:
        """All numbers of the account."""
        return [client.as_json() for client in self._access.key(call, account=True).clients()]

    async def get_qr(self, call: Call) -> Response:
        """The PNG, only while pending."""
        client = self._access.key(call).client(call.path("clientId"))
        if client.connected is not None:
            raise refusal(404, "QR code is not available: the client is authenticated.")
        picture = qr_png(self._site.look_at_code(client))
        return Response(picture, media_type="image/png", headers={"Cache-Control": "no-store"})

    async def delete_client(self, call: Call) -> Any:
        """Needs the dashboard's password again."""
        holder = self._access.session(call)
        call.fake.limited("gateway.deletes", address(call))
        password = call.json().get("password") if call.body else None
        if not password:
            raise refusal(400, "Password is required")
        client = self._site.clients.get(call.path("clientId"))
        if client is None:
            raise refusal(404, "Client not found")
        if password != holder.account.password or client.owner != holder.account.username:
            raise refusal(403, "Invalid password or client not owned by user")
        del self._site.clients[client.id]
        self._site.log("warn", "Client deleted", client.id)
        return {"message": "Client deleted successfully."}

    async def profile(self, call: Call) -> Any:
        """The account."""
        holder = self._access.key(call, account=True)
        account = holder.account
        return {
            "username": account.username,
            "role": account.role,
            "apiKey": account.api_key,
            "clientCount": len(holder.clients()),
        }

    async def reset_api_key(self, call: Call) -> Any:
        """The old key is void at once."""
        call.fake.limited("gateway.resets", address(call))
        asked = call.json()
        username, key = asked.get("username"), asked.get("currentApiKey")
        if not username or not key:
            raise refusal(400, "username and currentApiKey are required.")
        account = self._site.accounts.get(str(username))
        if account is None or account.api_key != key:
            raise refusal(401, "Invalid username or API key.", "AUTH_ERROR")
        account.api_key = self._site.world.fresh()
        self._site.log("warn", f"API key of {account.username} was reset")
        return {"message": "API key reset successfully.", "newApiKey": account.api_key}

    async def update_webhook(self, call: Call) -> Any:
        """An empty address switches the webhook off."""
        holder = self._access.key(call)
        asked = call.json()
        client = holder.client(asked.get("clientId"))
        url = asked.get("webhookUrl")
        if not isinstance(url, str):
            raise refusal(400, "webhookUrl is required.")
        try:
            parts = urlsplit(url)
        except ValueError:
            raise refusal(400, "webhookUrl is not a valid URL.") from None
        if url and (parts.scheme not in ("http", "https") or not parts.hostname):
            raise refusal(400, "webhookUrl is not a valid URL.")
        private = bool(_PRIVATE.match(parts.netloc))
        if private and not self._site.world.tuning.private_webhooks:
            raise refusal(400, "webhookUrl must be publicly accessible (no localhost/private IPs).")
        client.webhook_url = url or None
        self._site.log("info", "Webhook URL updated", client.id)
        return {"status": "success", "message": "Webhook URL updated successfully."}

    async def sent_messages(self, call: Call) -> Any:
        """The newest 100 of what went out by API, of all the holder's numbers."""
        mine = {client.id for client in self._access.key(call).clients()}
        return self._site.listed([row for row in self._site.sent if row["clientId"] in mine])

    async def received(self, call: Call) -> Any:
        """The newest 100 of one number."""
        client = self._access.key(call).client(call.path("clientId"))
        rows = [row for row in self._site.received if row["client_id"] == client.id]
        return {"status": "success", "messages": self._site.listed(rows)}

    async def calls(self, call: Call) -> Any:
        """The newest 100 calls of one number."""
        client = self._access.key(call).client(call.path("clientId"))
        rows = [row for row in self._site.calls if row["client_id"] == client.id]
        return {"status": "success", "calls": self._site.listed(rows)}

    async def call_logs(self, call: Call) -> Any:
        """The newest 50 calls of all numbers; the shape is not documented."""
        mine = {client.id for client in self._access.key(call).clients()}
        rows = [row for row in self._site.calls if row["client_id"] in mine]
        shown = [{**row, "status": "rejected"} for row in self._site.listed(rows, 50)]
        return {"status": "success", "calls": shown}

    async def logs(self, call: Call) -> Any:
        """Application logs, newest first; the shape is not documented."""
        self._access.key(call)
        return {"logs": self._site.listed(self._site.logs)}


def address(call: Call) -> str:
    """What the per-IP limits count by."""
    return call.request.client.host if call.request.client else "?"
