"""Who may do what on the imitated gateway: API keys and dashboard sessions.

Invariant: a client key reaches its own client only; a session reaches the clients of its login.
"""

from __future__ import annotations

from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie

from app.sandbox.fakes.gateway.site import Site, refusal
from app.sandbox.fakes.gateway.state import Account, Client
from app.sandbox.operation import Call, Refused

COOKIE = "connect.sid"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who asks. ``client_id`` is set for a client key."""

    site: Site
    account: Account
    client_id: str | None = None

    def client(self, client_id: object) -> Client:
        """One of the holder's clients. Raises CLIENT_NOT_FOUND or ACCESS_DENIED."""
        found = self.site.clients.get(str(client_id))
        if found is None:
            raise refusal(404, "Client not found.", "CLIENT_NOT_FOUND")
        if found.owner != self.account.username or self.client_id not in (None, found.id):
            raise refusal(403, "You do not have access to this client.", "ACCESS_DENIED")
        return found

    def connected(self, client_id: object) -> Client:
        """As ``client``, and its phone is there."""
        found = self.client(client_id)
        if found.connected is None:
            raise refusal(400, "Client is not connected. Scan the QR code first.")
        return found

    def clients(self) -> list[Client]:
        """All clients that the holder may see."""
        return [
            client
            for client in self.site.clients.values()
            if client.owner == self.account.username and self.client_id in (None, client.id)
        ]


class Access:
    """Checks keys and cookies."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def key(self, call: Call, *, account: bool = False) -> Holder:
        """The holder of ``x-api-key``. Raises AUTH_ERROR, or ACCESS_DENIED for a client key
        where it must be an ``account``'s."""
        given = call.header("x-api-key")
        holder = self._holder(given) if given else None
        if holder is None:
            message = "Invalid API key." if given else "API key is required."
            raise refusal(401, message, "AUTH_ERROR")
        if call.request.url.path.startswith("/gateway/api/"):
            call.fake.limited("gateway.api", given)
        if account and holder.client_id is not None:
            raise refusal(403, "This endpoint needs an account API key.", "ACCESS_DENIED")
        return holder

    def session(self, call: Call) -> Holder:
        """The holder of the session cookie. Raises AUTH_ERROR, or redirects to the login page."""
        username = self._site.sessions.get(self._cookie(call))
        account = self._site.accounts.get(username or "")
        if account is None and self._site.world.tuning.expired_session == "redirect":
            raise Refused(302, "Found. Redirecting to /login", {"Location": "/gateway/login"})
        if account is None:
            raise refusal(401, "Authentication required. Please log in.", "AUTH_ERROR")
        return Holder(self._site, account)

    def either(self, call: Call) -> Holder:
        """A key if one is given, else the session."""
        return self.key(call) if call.header("x-api-key") else self.session(call)

    def _holder(self, given: str) -> Holder | None:
        for account in self._site.accounts.values():
            if account.api_key == given:
                return Holder(self._site, account)
        for client in self._site.clients.values():
            if client.api_key == given:
                return Holder(self._site, self._site.accounts[client.owner], client.id)
        return None

    def _cookie(self, call: Call) -> str:
        try:
            cookie = SimpleCookie(call.header("cookie"))
        except CookieError:
            return ""
        return cookie[COOKIE].value if COOKIE in cookie else ""
