"""The sandbox's own API under /admin: look at everything, make anything happen.

JSON in, JSON out; a bad request is 400 ``{"error": …}``. Only this machine may ask.

========================  ====================================================================
GET  /admin               a page with buttons: scan, sign out, lively
GET  /admin/credentials   the sandbox's JSON line again
GET  /admin/state         every provider's state; ``?provider=`` one of them
GET  /admin/ledger        ``{sent, requests}``; ``?provider= &text= &requests=0``
DELETE /admin/ledger      empties it
GET  /admin/hooks         the webhooks' log with every attempt; ``?provider= &state=``
POST /admin/hooks         ``{provider, url, secret?, number?}``: where webhooks go (url null: off)
POST /admin/flush         tries pending webhooks now and waits for that: ``{flushed, pending}``
GET, POST /admin/tuning   the settings of ``tuning.py``; POST changes the named ones
GET, POST /admin/faults   ``{spec}``: the grammar of ``faults.py``
GET, POST /admin/limits   ``{name: [most, seconds] or null}``
POST /admin/say           ``{provider, from, number?, kind?, text?, name?, quotes?, amount?,
                          sender_name?}``: a customer writes
POST /admin/replay        ``{provider?}``: webhooks of what customers wrote before the start
POST /admin/call          ``{provider, from, number?, video?, amount?}``: a customer calls
POST /admin/<provider>/<action>  what only that fake can do: see its ``actions``
========================  ====================================================================

Invariant: nothing here goes through faults or limits, and nothing here is a provider's operation.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from html import escape
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from app.sandbox.crowd import Crowd
from app.sandbox.fakes import Fake
from app.sandbox.people import Line
from app.sandbox.world import World

_LOCAL = ("127.0.0.1", "::1")
_KINDS = frozenset(
    {
        *("text", "image", "voice", "audio", "video", "document", "sticker", "location"),
        *("contacts", "interactive", "button", "reaction", "order", "unsupported", "call"),
    }
)
_Asked = Callable[[Request, dict[str, Any]], Awaitable[Any]]


class Admin:
    """The routes under /admin."""

    def __init__(
        self,
        world: World,
        fakes: dict[str, Fake],
        crowd: Crowd,
        line: Callable[[], dict[str, Any]],
    ) -> None:
        self._world = world
        self._fakes = fakes
        self._crowd = crowd
        self._line = line

    def routes(self) -> list[BaseRoute]:
        """Whole paths."""
        table: list[tuple[str, str, _Asked]] = [
            ("GET", "/admin/credentials", self._credentials),
            ("GET", "/admin/state", self._state),
            ("GET", "/admin/ledger", self._ledger),
            ("DELETE", "/admin/ledger", self._clear),
            ("GET", "/admin/hooks", self._hooks),
            ("POST", "/admin/hooks", self._set_hook),
            ("POST", "/admin/flush", self._flush),
            ("GET", "/admin/tuning", self._tuning),
            ("POST", "/admin/tuning", self._tuning),
            ("GET", "/admin/faults", self._faults),
            ("POST", "/admin/faults", self._faults),
            ("GET", "/admin/limits", self._limits),
            ("POST", "/admin/limits", self._limits),
            ("POST", "/admin/replay", self._replay),
            ("POST", "/admin/say", self._say),
            ("POST", "/admin/call", self._call),
            ("POST", "/admin/{provider}/{action}", self._action),
        ]
        routes: list[BaseRoute] = [
            Route("/", self._home, methods=["GET"]),
            Route("/admin", self._page, methods=["GET"]),
        ]
        routes += [Route(path, _endpoint(ask), methods=[verb]) for verb, path, ask in table]
        return routes

    async def _credentials(self, request: Request, body: dict[str, Any]) -> Any:
        return self._line()

    async def _state(self, request: Request, body: dict[str, Any]) -> Any:
        wanted = request.query_params.get("provider")
        return {
            name: fake.as_json() for name, fake in self._fakes.items() if wanted in (None, name)
        }

    async def _ledger(self, request: Request, body: dict[str, Any]) -> Any:
        asked = request.query_params
        return self._world.ledger.as_json(
            provider=asked.get("provider"),
            text=asked.get("text"),
            requests=asked.get("requests") != "0",
        )

    async def _clear(self, request: Request, body: dict[str, Any]) -> Any:
        self._world.ledger.clear()
        return {}

    async def _hooks(self, request: Request, body: dict[str, Any]) -> Any:
        provider, state = (request.query_params.get(name) for name in ("provider", "state"))
        return [
            delivery.as_json()
            for delivery in self._world.hooks.log
            if provider in (None, delivery.post.provider) and state in (None, delivery.state)
        ]

    async def _set_hook(self, request: Request, body: dict[str, Any]) -> Any:
        fake = self._fakes[body["provider"]]
        fake.set_hook(body.get("url"), body.get("secret"), body.get("number"))
        return {}

    async def _flush(self, request: Request, body: dict[str, Any]) -> Any:
        flushed = await self._world.hooks.flush()
        left = sum(delivery.state == "pending" for delivery in self._world.hooks.log)
        return {"flushed": flushed, "pending": left}

    async def _tuning(self, request: Request, body: dict[str, Any]) -> Any:
        self._world.tuning.change(body)
        return self._world.tuning.as_json()

    async def _faults(self, request: Request, body: dict[str, Any]) -> Any:
        if request.method == "POST":
            self._world.faults.set(str(body.get("spec", "")))
        rules = self._world.faults.rules
        return [{"rule": rule.text, "left": rule.left, "struck": rule.struck} for rule in rules]

    async def _limits(self, request: Request, body: dict[str, Any]) -> Any:
        for name, limit in body.items():
            most, seconds = limit if limit is not None else (None, 1.0)
            self._world.limits.set(name, most, float(seconds))
        return self._world.limits.as_json()

    async def _say(self, request: Request, body: dict[str, Any]) -> Any:
        kind = str(body.get("kind", "text"))
        if kind not in _KINDS:
            raise ValueError(f"there is no kind {kind!r}; known: {', '.join(sorted(_KINDS))}")
        line = Line(
            kind=kind,
            text=str(body.get("text", "")),
            name=str(body.get("name", "")),
            quotes=bool(body.get("quotes", False)),
            amount=int(body.get("amount", 0)),
        )
        return await self._does(body, line)

    async def _replay(self, request: Request, body: dict[str, Any]) -> Any:
        wanted = body.get("provider")
        chosen = [fake for name, fake in self._fakes.items() if wanted in (None, name)]
        return {fake.name: await fake.replay() for fake in chosen}

    async def _call(self, request: Request, body: dict[str, Any]) -> Any:
        name = "video" if body.get("video") else ""
        return await self._does(body, Line("call", name=name, amount=int(body.get("amount", 0))))

    async def _does(self, body: dict[str, Any], line: Line) -> Any:
        provider = body["provider"]
        name = str(body.get("sender_name", ""))
        number, person = self._crowd.find(provider, body.get("number"), str(body["from"]), name)
        return {"id": await self._fakes[provider].says(number, person, line), "number": number}

    async def _action(self, request: Request, body: dict[str, Any]) -> Any:
        fake = self._fakes[request.path_params["provider"]]
        return await fake.actions()[request.path_params["action"]](body)

    async def _home(self, request: Request) -> Response:
        return RedirectResponse("/admin")

    async def _page(self, request: Request) -> Response:
        tuning = self._world.tuning
        buttons = [
            _button("lively on", "/admin/tuning", {"lively": True, "answers": True}),
            _button("lively off", "/admin/tuning", {"lively": False, "answers": False}),
            _button("flush webhooks", "/admin/flush", {}),
        ]
        rows: list[str] = []
        for name, fake in self._fakes.items():
            rows.append(f"<h2>{escape(name)}</h2><p><code>{escape(fake.base_path)}</code></p>")
            rows += [_button(*choice) for choice in fake.buttons()]
        links = "".join(
            f'<li><a href="/admin/{word}">{word}</a>'
            for word in ("credentials", "state", "ledger", "hooks", "tuning", "faults", "limits")
        )
        return HTMLResponse(
            "<!doctype html><html lang=en><meta charset=utf-8><title>Sandbox</title>"
            "<style>body{font:15px system-ui,sans-serif;margin:6vh auto;max-width:760px}"
            "button{margin:4px;padding:8px 14px;font:inherit}</style>"
            f"<h1>Sandbox</h1><p>Customers are {'lively' if tuning.lively else 'quiet'}.</p>"
            f"{''.join(buttons)}{''.join(rows)}<h2>JSON</h2><ul>{links}</ul>"
            "<pre id=answer></pre><script>document.addEventListener('click',async e=>{"
            "const b=e.target;if(!b.dataset.to)return;const r=await fetch(b.dataset.to,"
            "{method:'POST',headers:{'Content-Type':'application/json'},body:b.dataset.body});"
            "document.getElementById('answer').textContent=r.status+' '+await r.text()})</script>"
        )


def _endpoint(ask: _Asked) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        if request.client is None or request.client.host not in _LOCAL:
            return JSONResponse({"error": "only this machine may ask"}, 403)
        try:
            raw = await request.body()
            body = _parsed(raw)
            return JSONResponse(await ask(request, body))
        except KeyError as error:
            return JSONResponse({"error": f"unknown or missing: {error}"}, 400)
        except (ValueError, TypeError, ArithmeticError, AttributeError) as error:
            return JSONResponse({"error": str(error)}, 400)

    return answer


def _parsed(raw: bytes) -> dict[str, Any]:
    try:
        body = json.loads(raw) if raw else {}
    except RecursionError:
        raise ValueError("the body is nested too deeply") from None
    if not isinstance(body, dict):
        raise ValueError("the body is not a JSON object")
    return body


def _button(words: str, to: str, body: dict[str, Any]) -> str:
    return (
        f'<button data-to="{escape(to)}" data-body="{escape(json.dumps(body))}">'
        f"{escape(words)}</button>"
    )
