"""What the window asks of sends: queue, take back, try again, look what became of one.

A message and its row in the queue are written in one transaction; ``sending`` carries them out,
``taking_back`` says what a second thought does to them, ``asking_after`` looks what became of one.
A call that may have happened without an answer ends as *uncertain* and is never repeated by
itself: evidence (history, list, webhook, status) or the operator resolves it.

Invariant: a message is queued at most once at a time, whatever is pressed how often.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from app.core.clock import Clock
from app.domain.errors import SettingsError
from app.domain.files import Chosen, FileRule, Staged
from app.domain.messages import Kind, Status
from app.domain.templates import TemplateUse
from app.services.asking_after import AskingAfter
from app.services.clients import Clients
from app.services.entering import (
    Draft,
    enter,
    link_draft,
    template_draft,
    text_draft,
)
from app.services.events import Bus
from app.services.file_sends import FileSends
from app.services.places import Place, place_of
from app.services.sending import Sender
from app.services.settings import Settings
from app.services.staging import Staging
from app.services.sync import Sync
from app.services.taking_back import again, withdraw
from app.store import begun, outbox
from app.store.connection import Connection
from app.store.database import Database

_TEXT_LIMIT = 4096
_KIND_OF_ENDING = {
    "jpg": Kind.IMAGE,
    "jpeg": Kind.IMAGE,
    "png": Kind.IMAGE,
    "gif": Kind.IMAGE,
    "webp": Kind.IMAGE,
    "mp4": Kind.VIDEO,
    "mp3": Kind.AUDIO,
    "ogg": Kind.AUDIO,
    "pdf": Kind.DOCUMENT,
}


class Outbox:
    """The queue of sends."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        clients: Clients,
        settings: Settings,
        sync: Sync,
        staging: Staging,
        commands: Path,
        clock: Clock,
    ) -> None:
        self._database = database
        self._clients = clients
        self._settings = settings
        self._asking = AskingAfter(database, clients, sync)
        self._staging = staging
        self._files = FileSends(clients, staging)
        self._clock = clock
        self._sender = Sender(database, bus, clients, staging, commands, clock)

    @property
    def undo_seconds(self) -> int:
        """How long a send can be taken back, 0 to 10 seconds."""
        return int(self._settings.get("undo_seconds"))

    def totals(self) -> outbox.Totals:
        """How many sends stand how."""
        return self._sender.counts.totals

    def queued(self, number_id: int) -> int:
        """How many sends of a number wait."""
        return self._sender.counts.queued.get(number_id, 0)

    async def start(self) -> None:
        """Marks what was cut off as uncertain, then sends what waits."""
        await self._sender.start()
        await self._staging.sweep()

    async def look_after_commands(self) -> bool:
        """Ends the sends of commands that were killed; whether any command is at work."""
        return await self._sender.look_after_commands()

    async def close(self) -> None:
        """Stops sending; what is queued goes out at the next start."""
        await self._sender.close()

    async def send_text(
        self, chat_id: int, text: str, quoted_id: int | None = None, drafted: str | None = None
    ) -> int:
        """Queues a text; returns the message's id once it is on the disk.

        ``drafted`` is the draft that goes with it, where the chat still has it; None: any.
        Raises SettingsError for an empty or too long text, or where the number sends no text.
        """
        if not text.strip():
            raise SettingsError("There is nothing to send.", "", "Write something first.")
        _fits(text)
        place = await self._place(chat_id)
        quoted = await self.quotable(quoted_id)
        session = self._clients.has_session(place.account_id)
        messaging = self._clients.messaging(place.provider)
        draft = text_draft(messaging, place, text, session=session, quoted=quoted)
        return await self._queue(place, draft, drafted, quoted_id)

    async def send_link(self, chat_id: int, url: str, caption: str = "") -> int:
        """Queues a file by its public address; returns the message's id. The draft stays."""
        ending = url.split("?")[0].rsplit(".", 1)[-1].lower()
        kind = _KIND_OF_ENDING.get(ending)
        if kind is None or not url.lower().startswith(("http://", "https://")):
            endings = ", ".join(f".{one}" for one in _KIND_OF_ENDING if one != "ogg")
            raise SettingsError(
                "This address can’t be sent as a file.",
                "Nothing was sent.",
                f"It has to begin with https:// and end in one of {endings}.",
            )
        place = await self._place(chat_id)
        session = self._clients.has_session(place.account_id)
        messaging = self._clients.messaging(place.provider)
        draft = link_draft(messaging, place, url, caption, kind, session=session)
        return await self._queue(place, draft)

    def file_rules(self, provider: str) -> Sequence[FileRule]:
        """Which files of this computer a number of that API sends; empty for none."""
        return self._files.rules(provider)

    async def check_file(self, chat_id: int, chosen: Chosen) -> Kind:
        """As what a file would go out of this chat. Raises SettingsError where it can't."""
        place = await self._place(chat_id)
        return await self._files.check(place, chosen)

    async def send_files(
        self,
        chat_id: int,
        files: Sequence[Chosen],
        text: str = "",
        quoted_id: int | None = None,
        drafted: str | None = None,
    ) -> list[int]:
        """Queues files, in their order, all or none; returns their messages' ids.

        ``text`` goes with the first that carries words, else as a message of its own after
        them. Each file is sealed into the media folder first, so that what is queued needs the
        original no more. ``drafted`` as in ``send_text``. Raises SettingsError where a file can't
        be sent or read.
        """
        _fits(text)
        place = await self._place(chat_id)
        quoted = await self.quotable(quoted_id)
        drafts = await self._files.drafts(place, files, text, quoted)
        now = self._clock.now_ms()
        ready = now + self.undo_seconds * 1_000
        paths = [one.staged.path for one in drafts if one.staged is not None]

        def write(connection: Connection) -> list[int]:
            _clear_draft(connection, chat_id, drafted)
            begun.sent(connection, chat_id, quoted_id, paths)
            # a millisecond apart, so that the timeline keeps their order
            return [enter(connection, place, one, now + at, ready) for at, one in enumerate(drafts)]

        try:
            ids = await self._database.write(write)
        except asyncio.CancelledError:
            # the write may be committed all the same; what no row names is swept away later
            raise
        except BaseException:
            # no row names these files, whatever kept it from being written
            await self._files.drop(drafts)
            raise
        await self._queued(place, set(ids))
        return ids

    async def stage_for(self, place: Place, use: TemplateUse) -> Staged | None:
        """The file of a template, checked and sealed; None where it has none.

        For ``template``, which makes drafts of it: several may share one staged file. Raises
        SettingsError.
        """
        return await self._files.stage_for(place, use)

    async def upload_for(self, place: Place, use: TemplateUse, staged: Staged) -> str:
        """The provider's id of a staged file that many messages will name; empty where it goes
        with each send. Raises ProviderError.
        """
        return await self._files.upload_for(place, use, staged)

    async def undo(self, message_id: int) -> bool:
        """Takes a queued send back, message and all; False where it has left."""
        text = await self._withdraw(message_id, ("queued",))
        return text is not None

    async def discard(self, message_id: int) -> str | None:
        """Takes an unsent message away and gives back its text, for editing; None: it has left."""
        return await self._withdraw(message_id, ("queued", "failed", "uncertain"))

    async def retry(self, message_id: int) -> None:
        """Queues a failed send again; does nothing where it is not failed (any more).

        One that the provider had accepted and reported as failed later is sent as a new message.
        Raises SettingsError where what was sent is not known here.
        """
        await self._again(message_id, Status.FAILED)

    async def send_again(self, message_id: int) -> None:
        """Sends an uncertain message again: the operator accepts that it may arrive twice.

        Raises SettingsError where what was sent is not known here.
        """
        await self._again(message_id, Status.UNCERTAIN)

    async def check(self, message_id: int) -> bool:
        """Looks now for evidence of a send (status, history, list); whether its end is known.

        Raises ProviderError where the provider can't be asked now, SettingsError where it
        documents no way to ask.
        """
        known = await self._asking.ask(message_id)
        await self._sender.counts.tell()
        return known

    async def send_template(self, chat_id: int, use: TemplateUse) -> int:
        """Queues a template; returns the message's id. Raises SettingsError."""
        place = await self._place(chat_id)
        draft = self.template(place, use, await self.stage_for(place, use))
        return await self._queue(place, draft)

    def draft(self, place: Place, text: str, quoted: str = "") -> Draft:
        """A planned text of a chat, to be entered later. Raises SettingsError.

        ``quoted`` is the provider's id of the message that it answers to.
        """
        session = self._clients.has_session(place.account_id)
        messaging = self._clients.messaging(place.provider)
        return text_draft(messaging, place, text, session=session, quoted=quoted)

    @property
    def files(self) -> FileSends:
        """Plans files of a chat, staged; whoever does not enter them drops them."""
        return self._files

    async def quotable(self, message_id: int | None) -> str:
        """The provider's id of a message that is answered to; empty for none."""
        return "" if message_id is None else await self._provider_id(message_id)

    def template(self, place: Place, use: TemplateUse, staged: Staged | None = None) -> Draft:
        """A planned template of a chat, to be entered later. Raises SettingsError.

        ``staged`` is the file of a use with ``media_path``, as ``stage_for`` gave it.
        """
        return template_draft(self._clients.messaging(place.provider), place, use, staged)

    async def entered(self, places: Sequence[tuple[Place, int]]) -> None:
        """Tells the workers and the window of messages that others entered, after the commit."""
        for place, message_id in places:
            self._sender.told(place.chat_id, {message_id})
        for number_id in {place.number_id for place, _ in places}:
            self._sender.poke(number_id)
        await self._sender.counts.tell()

    async def _queue(
        self,
        place: Place,
        draft: Draft,
        drafted: str | None = "",
        quoted_id: int | None = None,
    ) -> int:
        now = self._clock.now_ms()
        ready = now + self.undo_seconds * 1_000

        def write(connection: Connection) -> int:
            _clear_draft(connection, place.chat_id, drafted)
            if quoted_id is not None:
                begun.sent(connection, place.chat_id, quoted_id)
            return enter(connection, place, draft, now, ready)

        message_id = await self._database.write(write)
        await self._queued(place, {message_id})
        return message_id

    async def _queued(self, place: Place, ids: set[int]) -> None:
        self._sender.told(place.chat_id, ids)
        self._sender.poke(place.number_id)
        await self._sender.counts.tell()

    async def _provider_id(self, message_id: int) -> str:
        row = await self._database.read(
            lambda connection: connection.execute(
                "SELECT provider_id FROM messages WHERE id = ?", (message_id,)
            ).fetchone()
        )
        return str(row[0]) if row else ""

    async def _place(self, chat_id: int) -> Place:
        return await self._database.read(lambda connection: place_of(connection, chat_id))

    async def _withdraw(self, message_id: int, states: tuple[str, ...]) -> str | None:
        found = await self._database.write(
            lambda connection: withdraw(connection, message_id, states)
        )
        if found is None:
            return None
        chat_id, text = found
        self._sender.carrier.stop(message_id)
        self._sender.told(chat_id, set(), {message_id})
        await self._sender.counts.tell()
        return text

    async def _again(self, message_id: int, state: Status) -> None:
        now = self._clock.now_ms()
        queued = await self._database.write(
            lambda connection: again(connection, message_id, state, now)
        )
        if queued is not None:
            await self._queued(*queued)


def _fits(text: str) -> None:
    if len(text) > _TEXT_LIMIT:
        raise SettingsError(
            f"The text has {len(text)} characters, {_TEXT_LIMIT} is the limit.",
            "Nothing was sent; it is kept as a draft.",
            "Shorten it, or send it in two parts.",
        )


def _clear_draft(connection: Connection, chat_id: int, drafted: str | None) -> None:
    change = "UPDATE chats SET draft = '', draft_at = 0 WHERE id = ? AND draft = ifnull(?, draft)"
    connection.execute(change, (chat_id, drafted))
