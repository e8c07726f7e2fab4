"""What the gateway's lists tell: numbers, chats, messages, reactions, calls.

Chat timestamps are seconds, lists use ISO-8601 (contracts.md, "Units"). Lists name messages by
their own row ids, so they are keyed ``in:<id>`` and ``out:<id>``; history and sends by
WhatsApp's id.

Invariant: no document that JSON can hold makes these raise; rows that make no sense are left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.domain.facts import CallSeen, ChatSeen, Fact, Media, MessageSeen, NumberSeen, ReactionSeen
from app.domain.messages import ChatKind, Direction, Kind, Source, Status
from app.providers.gateway.hooks import chat_id
from app.providers.wire import count, digits, moment, number, record, records, text, usable_id

_KINDS = {
    "chat": Kind.TEXT,
    "text": Kind.TEXT,
    "image": Kind.IMAGE,
    "video": Kind.VIDEO,
    "audio": Kind.AUDIO,
    "ptt": Kind.AUDIO,
    "voice": Kind.AUDIO,
    "document": Kind.DOCUMENT,
    "sticker": Kind.STICKER,
    "location": Kind.LOCATION,
    "vcard": Kind.CONTACTS,
    "multi_vcard": Kind.CONTACTS,
    "buttons_response": Kind.INTERACTIVE,
    "list_response": Kind.INTERACTIVE,
}
_LISTED = {
    "sent": Status.SENT,
    "delivered": Status.DELIVERED,
    "read": Status.READ,
    "failed": Status.FAILED,
}
_USUAL = 50  # messages of history, where no limit is asked for
_LATER_HALF = 500  # ms
_STATES = {"authenticated": "connected", "pending authentication": "pending"}


def _numbers(asked: Mapping[str, Any], document: Any, now: int) -> Iterator[Fact]:
    for row in records(document):
        name = usable_id(row.get("clientId"))
        if not name:
            continue
        linked = digits(row.get("connectedNumber"))
        state = _STATES.get(text(row.get("status"), 80).strip().lower(), "unknown")
        if state == "connected" and not linked:
            state = "lost"
        yield NumberSeen(name, digits(row.get("phoneNumber")), state, linked)


def _added(asked: Mapping[str, Any], document: Any, now: int) -> Iterator[Fact]:
    state = {"connected": "connected", "pending_auth": "pending"}.get(
        text(record(document).get("status"), 80), "unknown"
    )
    name = usable_id(asked.get("clientId"))
    if name:
        yield NumberSeen(name, digits(asked.get("phoneNumber")), state)


def _sent(asked: Mapping[str, Any], document: Any, now: int) -> Iterator[Fact]:
    for row in records(document):
        key, chat = _row_id(row), chat_id(row.get("recipient"))
        if not key or not chat:
            continue
        yield MessageSeen(
            number=text(row.get("clientId"), 200),
            chat=chat,
            direction=Direction.OUT,
            kind=Kind.TEXT,
            text=text(row.get("message")),
            at=moment(row.get("sentAt"), now),
            source=Source.LIST,
            key=f"out:{key}",
            status=_LISTED.get(text(row.get("status"), 40).lower(), Status.SENT),
            chat_kind=_kind_of(chat),
            raw=row,
        )


def _received(asked: Mapping[str, Any], document: Any, now: int) -> Iterator[Fact]:
    for row in records(record(document).get("messages")):
        key, chat = _row_id(row), chat_id(row.get("sender"))
        if not key or not chat:
            continue
        kind = _kind_of(chat)
        yield MessageSeen(
            number=text(row.get("client_id"), 200) or text(asked.get("clientId"), 200),
            chat=chat,
            direction=Direction.IN,
            kind=Kind.TEXT,
            text=text(row.get("message")),
            at=moment(row.get("received_at"), now),
            source=Source.LIST,
            key=f"in:{key}",
            status=Status.RECEIVED,
            chat_kind=kind,
            sender=chat if kind is ChatKind.PERSON else "",
            raw=row,
        )


def _calls(asked: Mapping[str, Any], document: Any, now: int) -> Iterator[Fact]:
    found = document
    if isinstance(document, dict):
        # call_logs' answer is not documented: a list, or an object like incoming_calls'
        found = next((document[name] for name in ("calls", "logs", "data") if name in document), [])
    for row in records(found):
        key, caller = _row_id(row), chat_id(row.get("call_from") or row.get("from"))
        if not key or not caller:
            continue
        seconds = count(row.get("duration"))
        ended = moment(row.get("end_time"), 0) or None
        ours = text(row.get("client_id") or row.get("clientId"), 200)
        ours = ours or text(asked.get("clientId"), 200)
        if not ours:
            continue  # the list of all numbers' calls need not say whose it is
        yield CallSeen(
            number=ours,
            caller=caller,
            at=moment(row.get("start_time") or row.get("created_at"), now),
            source=Source.LIST,
            key=f"call:{key}",
            video=row.get("is_video") is True or row.get("isVideo") is True,
            outcome="answered" if seconds else "missed",
            ended=ended,
            seconds=seconds,
            raw=row,
        )


def _call_logs(asked: Mapping[str, Any], document: Any, now: int) -> Iterator[Fact]:
    # no document says that its ids are those of incoming_calls: it is a source of its own
    for fact in _calls(asked, document, now):
        if isinstance(fact, CallSeen):
            yield replace(fact, source=Source.EVENT, key=fact.key.replace("call:", "log:", 1))


def _chats(asked: Mapping[str, Any], document: Any, now: int) -> Iterator[Fact]:
    for row in records(record(document).get("chats")):
        found = _chat(asked, row, text(record(row.get("id")).get("_serialized"), 200), "")
        if found is not None:
            yield found


def _groups(asked: Mapping[str, Any], document: Any, now: int) -> Iterator[Fact]:
    for name, default in (("groups", "group"), ("channels", "channel")):
        for row in records(record(document).get(name)):
            # the type decides, never the suffix of the id
            kind = text(row.get("type"), 20).lower() or default
            found = _chat(asked, row, text(row.get("id"), 200), kind)
            if found is not None:
                yield found


def _chat(
    asked: Mapping[str, Any], row: Mapping[str, Any], chat: str, kind: str
) -> ChatSeen | None:
    if not usable_id(chat):
        return None
    last = record(row.get("lastMessage"))
    kinds = {"group": ChatKind.GROUP, "channel": ChatKind.CHANNEL}
    return ChatSeen(
        number=text(asked.get("clientId"), 200),
        chat=chat,
        kind=kinds.get(kind, ChatKind.PERSON),
        name=text(row.get("name"), 256),
        at=moment(row.get("timestamp"), 0) or moment(last.get("timestamp"), 0),
        unread=count(row.get("unreadCount")),
        muted=_flag(row.get("isMuted")),
        pinned=_flag(row.get("pinned")),
        read_only=_flag(row.get("isReadOnly")),
        participants=count(row.get("participants")),
        description=text(row.get("description"), 4096),
        preview=text(last.get("body"), 400),
        preview_out=last.get("fromMe") is True,
        picture=text(row.get("profilePic"), 2048),
    )


def _messages(asked: Mapping[str, Any], document: Any, now: int) -> Iterator[Fact]:
    ours, chat = text(asked.get("clientId"), 200), chat_id(asked.get("chatId"))
    rows = records(record(document).get("messages"))
    cut = len(rows) >= (count(asked.get("limit")) or _USUAL)
    moments = _in_order([moment(row.get("timestamp"), now) for row in rows], cut=cut)
    for row, at in zip(rows, moments, strict=True):
        key = usable_id(record(row.get("id")).get("_serialized"))
        if not key or not chat:
            continue
        yield _message(row, ours, chat, key, at)
        for reaction in records(row.get("reactions")):
            sender = text(reaction.get("senderId"), 200)
            if sender:
                emoji = text(reaction.get("reaction"), 40)
                yield ReactionSeen(ours, chat, key, emoji, sender, at)


def _in_order(moments: Sequence[int], *, cut: bool) -> Iterator[int]:
    """The same moments, those of one second a millisecond apart, in the order in which they stand.

    History tells whole seconds and is sorted from earliest to latest (contracts.md,
    ``chat_messages``). Where it is ``cut`` the older part of its first second may be read later,
    and gets the first half of that second.
    """
    before, place = None, _LATER_HALF if cut else 0
    for at in moments:
        if at == before:
            place += 1
        elif before is not None:
            place = 0
        yield at + min(place, 999) if at % 1_000 == 0 else at
        before = at


def _message(row: Mapping[str, Any], ours: str, chat: str, key: str, at: int) -> MessageSeen:
    outgoing = row.get("fromMe") is True
    kind = _KINDS.get(text(row.get("type"), 40).lower() or "chat", Kind.UNSUPPORTED)
    person = _kind_of(chat) is ChatKind.PERSON
    name = text(row.get("filename"), 256)
    media = None
    if row.get("hasMedia") is True or kind.is_media:
        media = Media(remote_id=key, filename=name)
        if not kind.is_media:
            kind = Kind.DOCUMENT
    return MessageSeen(
        number=ours,
        chat=chat,
        direction=Direction.OUT if outgoing else Direction.IN,
        kind=kind,
        text=text(row.get("body")),
        at=at,
        source=Source.WA,
        key=key,
        status=_ticks(row.get("ack")) if outgoing else Status.RECEIVED,
        chat_kind=_kind_of(chat),
        sender=chat if person and not outgoing else "",
        media=media,
        raw=row,
    )


def _ticks(value: Any) -> Status:
    """ack: 1 sent, 2 delivered, 3 read; anything else proves no more than sent."""
    ack = number(value)
    if ack is None or ack < 2:
        return Status.SENT
    return Status.DELIVERED if ack < 3 else Status.READ


def _kind_of(chat: str) -> ChatKind:
    return ChatKind.GROUP if chat.endswith("@g.us") else ChatKind.PERSON


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _row_id(row: Mapping[str, Any]) -> str:
    return text(row.get("id"), 80).strip()


def message_id(operation: str, document: Any) -> str:
    """WhatsApp's id in the answer of a send, or an empty text (send_message documents none)."""
    message = record(record(document).get("message"))
    return usable_id(record(message.get("id")).get("_serialized"))


Reader = Callable[[Mapping[str, Any], Any, int], Sequence[Fact]]


def _eager(read: Callable[[Mapping[str, Any], Any, int], Iterator[Fact]]) -> Reader:
    return lambda asked, document, now: tuple(read(asked, document, now))


FACTS: Mapping[str, Reader] = {
    operation: _eager(read)
    for operation, read in {
        "add_number": _added,
        "list_clients": _numbers,
        "sent_messages": _sent,
        "received_messages": _received,
        "incoming_calls": _calls,
        "call_logs": _call_logs,
        "list_chats": _chats,
        "list_groups": _groups,
        "chat_messages": _messages,
    }.items()
}
