"""The dashboard's pages: a login that sets an HttpOnly cookie, and what it shows behind it.

Invariant: nothing of a number is shown without a session, and every value is escaped.
"""

from __future__ import annotations

import asyncio
from html import escape
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from app.sandbox.fakes.gateway.access import COOKIE
from app.sandbox.fakes.gateway.site import Site
from app.sandbox.media import media, portrait

_STYLE = (
    "body{font:15px system-ui,sans-serif;margin:0;background:#eef1f4;color:#1d2733}"
    "main{max-width:640px;margin:8vh auto;background:#fff;padding:32px;border:1px solid #d5dbe1}"
    "label{display:block;margin:14px 0 4px}input{width:100%;padding:9px;box-sizing:border-box;"
    "font:inherit}button{margin-top:18px;padding:10px 18px;font:inherit}"
    "table{width:100%;border-collapse:collapse}td,th{text-align:left;padding:6px;"
    "border-bottom:1px solid #e3e7eb}.bad{color:#a02020}"
)


def page(title: str, body: str, status: int = 200) -> HTMLResponse:
    """An HTML page of the sandbox."""
    return HTMLResponse(
        f"<!doctype html><html lang=en><meta charset=utf-8><title>{escape(title)}</title>"
        f"<style>{_STYLE}</style><main><h1>{escape(title)}</h1>{body}</main></html>",
        status,
    )


class Dashboard:
    """The pages over one site. ``base`` is where they are mounted."""

    def __init__(self, site: Site, base: str) -> None:
        self._site = site
        self._base = base

    def routes(self) -> list[BaseRoute]:
        """Whole paths."""
        base = self._base
        return [
            Route(base, self._home, methods=["GET"]),
            Route(f"{base}/login", self._login_page, methods=["GET"]),
            Route(f"{base}/login", self._login, methods=["POST"]),
            Route(f"{base}/logout", self._logout, methods=["POST"]),
            Route(f"{base}/dashboard", self._numbers, methods=["GET"]),
            Route(f"{base}/pictures/{{name}}", self._picture, methods=["GET"]),
            Route(f"{base}/files/{{name}}", self._file, methods=["GET"]),
        ]

    def sign_in(self, username: str) -> str:
        """Begins a session; returns the Cookie header's value."""
        token = "s%3A" + self._site.world.fresh(length=32)
        self._site.sessions[token] = username
        return f"{COOKIE}={token}"

    async def _home(self, request: Request) -> Response:
        return RedirectResponse(f"{self._base}/dashboard")

    async def _login_page(self, request: Request) -> Response:
        return page("Gateway login", self._form(""))

    async def _login(self, request: Request) -> Response:
        form = parse_qs((await request.body()).decode("utf-8", "replace"))
        username = form.get("username", [""])[0]
        account = self._site.accounts.get(username)
        if account is None or form.get("password", [""])[0] != account.password:
            words = "<p class=bad>Wrong user name or password.</p>"
            return page("Gateway login", self._form(words), 401)
        answer = RedirectResponse(f"{self._base}/dashboard", 303)
        header = f"{self.sign_in(username)}; Path=/; HttpOnly; SameSite=Lax"
        answer.headers.append("set-cookie", header)
        return answer

    async def _logout(self, request: Request) -> Response:
        self._site.sessions.pop(self._token(request), None)
        answer = RedirectResponse(f"{self._base}/login", 303)
        answer.delete_cookie(COOKIE)
        return answer

    async def _numbers(self, request: Request) -> Response:
        username = self._site.sessions.get(self._token(request))
        if username is None:
            return RedirectResponse(f"{self._base}/login", 302)
        rows = "".join(
            f"<tr><td>{escape(client.id)}<td>+{escape(client.phone_number)}"
            f"<td>{'Authenticated' if client.connected else 'Pending Authentication'}"
            for client in self._site.clients.values()
            if client.owner == username
        )
        return page(
            "Gateway dashboard",
            f"<p>Signed in as {escape(username)}.</p>"
            f"<table><tr><th>Client<th>Number<th>Status{rows}</table>"
            f'<form method=post action="{self._base}/logout"><button>Log out</button></form>',
        )

    async def _picture(self, request: Request) -> Response:
        seed = sum(map(ord, str(request.path_params["name"])))
        return Response(await asyncio.to_thread(portrait, seed), media_type="image/png")

    async def _file(self, request: Request) -> Response:
        name = str(request.path_params["name"])
        kinds = {"pdf": "document", "mp4": "video", "wav": "audio", "webp": "sticker"}
        kind = kinds.get(name.rpartition(".")[2].lower(), "image")
        file = media(kind, name, sum(map(ord, name)), 4)
        if file.mime in ("application/octet-stream", "audio/mpeg", "audio/ogg"):
            return Response("There is no such file.", 404)
        return Response(await asyncio.to_thread(file.content), media_type=file.mime)

    def _form(self, words: str) -> str:
        return (
            f'{words}<form method=post action="{self._base}/login">'
            "<label for=u>User name</label><input id=u name=username autocomplete=username>"
            "<label for=p>Password</label><input id=p name=password type=password>"
            "<button type=submit>Log in</button></form>"
        )

    def _token(self, request: Request) -> str:
        try:
            cookie = SimpleCookie(request.headers.get("cookie", ""))
        except CookieError:
            return ""
        return cookie[COOKIE].value if COOKIE in cookie else ""
