"""Uploaded and received files, their short-lived addresses, and the block after five failures.

Invariant: five failed downloads within an hour block retrieval for an hour, whatever is asked.
"""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, Response

from app.sandbox.fakes.recoverleadx.messages import kinds_of, too_big
from app.sandbox.forms import parse_form
from app.sandbox.media import Media
from app.sandbox.operation import Call
from app.sandbox.world import World

if TYPE_CHECKING:
    from app.sandbox.fakes.recoverleadx import RecoverLeadX

_FAILURES = 5
_HOUR = 3600.0
_ADDRESS_SECONDS = 300.0


class Shelf:
    """The files of one number."""

    def __init__(self, fake: RecoverLeadX, world: World) -> None:
        self._fake = fake
        self._world = world
        self._files: dict[str, Media] = {}
        self._addresses: dict[str, tuple[str, float]] = {}
        self._failures: list[float] = []
        self._blocked_until = 0.0

    def keep(self, file: Media) -> str:
        """Puts a file on the shelf; returns its id."""
        number = int(hashlib.sha256(self._world.fresh().encode()).hexdigest()[:13], 16)
        media_id = str(10**15 + number % 10**15)
        self._files[media_id] = file
        return media_id

    def kinds(self, media_id: str) -> tuple[str, ...]:
        """What the file may be sent as; nothing if there is none."""
        file = self._files.get(media_id)
        return kinds_of(file.mime, len(file.content())) if file else ()

    async def upload(self, call: Call) -> Any:
        """multipart with messaging_product and file."""
        try:
            form = parse_form(call.header("content-type"), call.body)
        except ValueError as error:
            raise self._fake.bad(str(error)) from None
        if "messaging_product" not in form or form["messaging_product"].text != "whatsapp":
            raise self._fake.bad("messaging_product must be whatsapp", field="messaging_product")
        part = form.get("file")
        if part is None or part.filename is None or not part.mime or not part.data:
            raise self._fake.bad("file with a name and a MIME type is required", field="file")
        problem = too_big(part.mime, len(part.data))
        if problem is not None:
            raise self._fake.bad(problem, field="file", bytes=len(part.data))
        kind = part.mime.partition("/")[0]
        file = Media(kind, part.filename, part.mime, data=part.data)
        return JSONResponse({"id": self.keep(file)}, 201)

    async def get(self, call: Call) -> Any:
        """A short-lived address."""
        self._check_block()
        media_id = call.path("media_id")
        file = self._files.get(media_id)
        if file is None:
            self._fail()
            raise self._fake.bad("There is no such media.", media_id=media_id)
        content = await asyncio.to_thread(file.content)
        token = self._world.fresh(length=40)
        self._addresses[token] = (media_id, self._world.clock.monotonic() + _ADDRESS_SECONDS)
        return {
            "messaging_product": "whatsapp",
            "id": media_id,
            "url": f"{self._world.root}{self._fake.base_path}/files/{token}",
            "mime_type": file.mime,
            "sha256": hashlib.sha256(content).hexdigest(),
            "file_size": len(content),
        }

    async def file(self, call: Call) -> Response:
        """The bytes behind such an address; needs no key."""
        self._check_block()
        media_id, until = self._addresses.get(call.path("token"), ("", 0.0))
        file = self._files.get(media_id)
        if file is None or until < self._world.clock.monotonic():
            self._fail()
            raise self._fake.refuse(404, "", "This address has expired.")
        return Response(await asyncio.to_thread(file.content), media_type=file.mime)

    async def delete(self, call: Call) -> Any:
        """Forgets a file."""
        if self._files.pop(call.path("media_id"), None) is None:
            raise self._fake.bad("There is no such media.")
        return {"success": True}

    async def unblock(self, body: dict[str, Any]) -> Any:
        """Admin: forgets failures and block."""
        self._failures.clear()
        self._blocked_until = 0.0
        return {}

    async def expire_files(self, body: dict[str, Any]) -> Any:
        """Admin: no address handed out so far works any more."""
        count = len(self._addresses)
        self._addresses.clear()
        return {"expired": count}

    def as_json(self) -> dict[str, Any]:
        """Ids and types, failures, block."""
        return {
            "files": {media_id: file.mime for media_id, file in self._files.items()},
            "failures": len(self._failures),
            "blocked": self._world.clock.monotonic() < self._blocked_until,
        }

    def _fail(self) -> None:
        now = self._world.clock.monotonic()
        self._failures = [at for at in self._failures if at > now - _HOUR] + [now]
        if len(self._failures) >= _FAILURES:
            self._blocked_until = now + _HOUR

    def _check_block(self) -> None:
        left = self._blocked_until - self._world.clock.monotonic()
        if left > 0:
            raise self._fake.refuse(403, "", "Media retrieval is blocked after repeated failures.")
