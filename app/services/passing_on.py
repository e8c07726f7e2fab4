"""Forwards messages to another chat: words as words, files by their public address or from here.

Works beside the composer: what waits as a draft in the other chat stays. What can't be passed on
is named before anything is sent.

Invariant: the words and links of one forward are entered together or not at all, in their order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.domain.errors import SettingsError
from app.domain.files import Chosen
from app.domain.messages import Kind
from app.domain.rows import MessageRow
from app.services.entering import Draft, enter, link_draft, text_draft
from app.services.places import Place, place_of
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from app.services.clients import Clients
    from app.services.conversations import Conversations
    from app.services.media import Media
    from app.services.outbox import Outbox

_NEVER = (Kind.SYSTEM, Kind.NOTE, Kind.OTP, Kind.UNSUPPORTED, Kind.REACTION)


@dataclass(frozen=True, slots=True)
class Passing:
    """How a message would go on. ``how``: text, link, file, or empty where it can't."""

    row: MessageRow
    how: str


class PassingOn:
    """Plans and carries out forwards."""

    def __init__(
        self,
        database: Database,
        conversations: Conversations,
        outbox: Outbox,
        media: Media,
        clients: Clients,
        clock: Clock,
    ) -> None:
        self._database = database
        self._conversations = conversations
        self._outbox = outbox
        self._media = media
        self._clients = clients
        self._clock = clock

    async def plan(self, ids: Sequence[int], chat_id: int) -> list[Passing]:
        """How these messages would go to a chat, in their order. Raises SettingsError."""
        rows = await self._conversations.messages(ids)
        place = await self._place(chat_id)
        return [Passing(row, self._how(row, place)) for row in rows]

    def _how(self, row: MessageRow, place: Place) -> str:
        if row.kind in _NEVER:
            return ""
        if row.media is not None:
            if row.media.url.lower().startswith("https://") and self._link(row, place) is not None:
                return "link"
            local = row.media.state == "here" and self._outbox.file_rules(place.provider)
            if local and row.kind.is_media:
                return "file"
            return "text" if row.text.strip() and self._text(row, place) is not None else ""
        return "text" if row.text.strip() and self._text(row, place) is not None else ""

    def _text(self, row: MessageRow, place: Place) -> Draft | None:
        session = self._clients.has_session(place.account_id)
        messaging = self._clients.messaging(place.provider)
        try:
            return text_draft(messaging, place, row.text, session=session)
        except SettingsError:
            return None

    def _link(self, row: MessageRow, place: Place) -> Draft | None:
        assert row.media is not None
        session = self._clients.has_session(place.account_id)
        messaging = self._clients.messaging(place.provider)
        try:
            return link_draft(messaging, place, row.media.url, row.text, row.kind, session=session)
        except SettingsError:
            return None

    async def send(self, ids: Sequence[int], chat_id: int) -> list[int]:
        """Sends what can go on; the new messages' ids. Raises SettingsError where nothing can."""
        planned = await self.plan(ids, chat_id)
        place = await self._place(chat_id)
        if not any(one.how for one in planned):
            raise SettingsError(
                "None of these can be forwarded to this chat.",
                "Nothing was sent.",
                "Choose another chat, or save the file and attach it.",
            )
        sent: list[int] = []
        drafts: list[Draft] = []
        for one in planned:
            if one.how == "file":
                # what was chosen before it goes before it
                sent += await self._enter(place, drafts)
                drafts = []
                sent += await self._send_file(place.chat_id, one.row)
                continue
            made = None
            if one.how == "text":
                made = self._text(one.row, place)
            elif one.how == "link":
                made = self._link(one.row, place)
            if made is not None:
                drafts.append(made)
        return sent + await self._enter(place, drafts)

    async def _enter(self, place: Place, drafts: Sequence[Draft]) -> list[int]:
        if not drafts:
            return []
        now = self._clock.now_ms()
        ready = now + self._outbox.undo_seconds * 1_000

        def write(connection: Connection) -> list[int]:
            # a millisecond apart, so that the timeline keeps their order
            return [
                enter(connection, place, draft, now + at, ready) for at, draft in enumerate(drafts)
            ]

        ids = await self._database.write(write)
        await self._outbox.entered([(place, message_id) for message_id in ids])
        return ids

    async def _send_file(self, chat_id: int, row: MessageRow) -> list[int]:
        assert row.media is not None
        content = await self._media.content(row.id)
        name = row.media.filename or f"file.{row.media.mime.rsplit('/', 1)[-1] or 'bin'}"
        chosen = Chosen(content, name, row.media.mime)
        # the composer's draft is not part of this
        return await self._outbox.send_files(chat_id, [chosen], row.text, drafted="")

    async def _place(self, chat_id: int) -> Place:
        return await self._database.read(lambda connection: place_of(connection, chat_id))
