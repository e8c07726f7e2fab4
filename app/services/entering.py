"""Entering sends: message and queue row are written together, by whoever has something to send.

The composer, schedules and campaigns plan a ``Draft`` first (pure; refuses what the number can't
send) and enter it inside a transaction of their own, beside their own books. ``Outbox.entered``
tells the workers after the commit.

Invariant: a draft that was entered is sent at most once, whatever happens to the process.
"""

from __future__ import annotations

import secrets as random
from dataclasses import dataclass

from app.domain.errors import SettingsError
from app.domain.facts import Media, MessageSeen
from app.domain.files import Staged
from app.domain.messages import Direction, Kind, Source, Status
from app.domain.templates import TemplateUse
from app.providers.base import Call
from app.providers.messaging import Messaging
from app.services.carrying import args_with
from app.services.places import Place
from app.store import chats, messages, outbox, reconcile, templates
from app.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Draft:
    """A send that is planned: what the timeline shows, and the call that carries it out.

    ``template`` is the (name, language) that it uses, counted with the message; ``staged`` is
    the file for the call's slot.
    """

    kind: Kind
    text: str
    call: Call
    media: Media | None = None
    quoted: str = ""
    template: tuple[str, str] | None = None
    staged: Staged | None = None


def text_draft(
    messaging: Messaging, place: Place, text: str, *, session: bool, quoted: str = ""
) -> Draft:
    """A text. Raises SettingsError where the number sends none."""
    call = messaging.text(place.peer(session), text, quoted)
    return Draft(Kind.TEXT, text, _possible(call), quoted=quoted)


def link_draft(
    messaging: Messaging, place: Place, url: str, caption: str, kind: Kind, *, session: bool
) -> Draft:
    """A file by its public address. Raises SettingsError where the number sends none."""
    call = messaging.link(place.peer(session), url, caption, kind)
    name = url.split("?")[0].rsplit("/", 1)[-1]
    return Draft(kind, caption, _possible(call), Media(url=url, filename=name))


def file_draft(
    messaging: Messaging, place: Place, kind: Kind, staged: Staged, caption: str, quoted: str = ""
) -> Draft:
    """A file of this computer. Raises SettingsError where the number sends none."""
    call = messaging.file(place.peer(session=False), kind, staged.name, caption, quoted)
    return Draft(kind, caption, _possible(call), _media_of(staged), quoted, staged=staged)


def template_draft(
    messaging: Messaging, place: Place, use: TemplateUse, staged: Staged | None = None
) -> Draft:
    """A template, with its ``media_path`` as it was staged. Raises SettingsError."""
    call = _possible(messaging.template(place.peer(session=False), use))
    if (call.file is None) != (staged is None):
        raise SettingsError(
            "The file of this template is not ready.", "Nothing was sent.", "Choose the file again."
        )
    return Draft(
        Kind.TEMPLATE,
        use.text or use.name,
        call,
        None if staged is None else _media_of(staged),
        template=(use.name, use.language),
        staged=staged,
    )


def enter(
    connection: Connection,
    place: Place,
    draft: Draft,
    now: int,
    not_before: int,
    *,
    bulk: bool = False,
) -> int:
    """Writes message and queue row; returns the message's id. ``not_before`` is ms UTC.

    ``bulk`` is for runs of many: their sends make way for what operators write.
    """
    seen = MessageSeen(
        place.number_key,
        place.address,
        Direction.OUT,
        draft.kind,
        draft.text,
        now,
        Source.OWN,
        random.token_hex(8),
        Status.QUEUED,
        media=draft.media,
        quoted=draft.quoted,
    )
    message_id = reconcile.insert_own(connection, place.chat_id, seen, now)
    if draft.staged is not None:
        messages.put_file(connection, message_id, draft.staged)
    outbox.add(
        connection,
        message_id=message_id,
        chat_id=place.chat_id,
        number_id=place.number_id,
        operation=draft.call.operation,
        args=args_with(draft.call, draft.staged),
        now=now,
        not_before=not_before,
        bulk=bulk,
    )
    if draft.template is not None:
        name, language = draft.template
        templates.note_use(
            connection, message_id, place.account_id, place.chat_id, name, language, now
        )
    chats.settle(connection, place.chat_id)
    return message_id


def _media_of(staged: Staged) -> Media:
    return Media(mime=staged.mime, filename=staged.name, size=staged.size)


def _possible(call: Call | None) -> Call:
    if call is None:
        raise SettingsError(
            "This number can’t send that.", "Nothing was sent.", "Choose another number."
        )
    return call
