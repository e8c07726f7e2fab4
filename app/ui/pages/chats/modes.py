"""Which face the composer shows: what the number can do, and what holds it up now.

Pure: facts in, a `Face` out. Invariant: nothing is offered that would fail, and every refusal
says why and what still works.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.core.bidi import isolate
from app.domain.errors import ErrorKind
from app.domain.messages import ChatKind
from app.domain.rows import ChatRow, NumberRow
from app.services.numbers import Offer
from app.ui import phrases
from app.ui.models.chat_preview import SOON_MS, chat_name
from app.ui.pages.chats.strip import Strip
from app.ui.wording import said

translate = QCoreApplication.translate

_SECOND_MS, HOUR_MS = 1_000, 3_600_000
DAY_MS = 24 * HOUR_MS


@dataclass(frozen=True, slots=True)
class Facts:
    """What the face depends on. Times in ms; ``trouble`` is the kind of the account's error,
    ``queued`` how many sends of the number wait. ``offline``: the account can't be reached, and
    is ``alone`` in that where it is named there.
    """

    chat: ChatRow
    number: NumberRow | None
    offers: Mapping[str, Offer]
    session: str
    offline: bool
    offline_since: int
    next_try: int
    trouble: str
    trouble_words: str
    retry_at: int
    queued: int
    now: int
    alone: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """What stands in the place of the text box. ``action``: mute, numbers, template or empty."""

    icon: str
    title: str
    sentence: str
    action: str = ""
    label: str = ""
    action_icon: str = ""


@dataclass(frozen=True, slots=True)
class Face:
    """A notice instead of the box, or the box with a strip over it. ``queues``: Send says Queue."""

    notice: Notice | None = None
    strip: Strip | None = None
    queues: bool = False
    refusal: str = ""
    waiting: str = ""
    placeholder: str = ""
    counts_down: bool = False


def face_of(facts: Facts) -> Face:
    """The composer's face now."""
    chat = facts.chat
    if chat.read_only:
        return Face(_read_only(chat))
    text = facts.offers.get("text", Offer(False))
    if chat.kind is not ChatKind.PERSON and text.enabled:
        text = facts.offers.get("group_send", text)
    connected = facts.number is None or facts.number.state not in ("lost", "pending", "gone")
    if not text.enabled and connected:
        return Face(_no_text(facts, text))
    offer = facts.offers.get("templates", Offer(False))
    if chat.window_until and chat.window_until <= facts.now:
        return Face(_window_closed(chat, offer), _closed_strip(chat, facts.now))
    if not chat.window_until and facts.offers.get("window", Offer(False)).enabled:
        return Face(_window_never_open(chat, offer))
    return _writing(facts, connected)


def _writing(facts: Facts, connected: bool) -> Face:
    placeholder = translate("Composer", "Message")
    waiting = (
        translate("Composer", "%Ln messages wait in the queue", "", facts.queued)
        if facts.queued
        else ""
    )
    if facts.offline:
        return Face(
            strip=_offline(facts),
            queues=True,
            waiting=waiting,
            placeholder=placeholder,
            counts_down=True,
        )
    if not connected:
        return Face(
            strip=_not_connected(facts),
            placeholder=placeholder,
            refusal=translate("Composer", "This number is not connected."),
        )
    if facts.trouble in (ErrorKind.AUTH, ErrorKind.FORBIDDEN, ErrorKind.BLOCKED):
        words = said(facts.trouble_words) or translate("Composer", "The key was refused.")
        strip = Strip(
            "danger", "key-round", words, {}, "accounts", translate("Composer", "Enter the new key")
        )
        return Face(strip=strip, queues=True, waiting=waiting, placeholder=placeholder)
    if facts.trouble == ErrorKind.RATE_LIMITED and facts.retry_at > facts.now:
        left = phrases.left_long(max(_SECOND_MS, facts.retry_at - facts.now))
        strip = Strip(
            "warning",
            "gauge",
            translate("Composer", "The limit is reached. Next free place in {left}."),
            {"left": left},
        )
        return Face(
            strip=strip, queues=True, waiting=waiting, placeholder=placeholder, counts_down=True
        )
    if _soon_closed(facts):
        return Face(strip=_window_strip(facts), placeholder=placeholder, counts_down=True)
    if _signed_out(facts):
        words = (
            translate("Composer", "Signed out: older messages and read marks are missing.")
            if facts.session == "ended"
            else translate("Composer", "Not signed in: older messages and read marks are missing.")
        )
        strip = Strip("warning", "cookie", words, {}, "sign_in", translate("Composer", "Sign in"))
        return Face(
            strip=strip, placeholder=translate("Composer", "Message, still goes out with the key")
        )
    if facts.chat.window_until:
        return Face(strip=_window_strip(facts), placeholder=placeholder, counts_down=True)
    # what waits a moment to be taken back, or of a campaign, holds up nothing here
    return Face(placeholder=placeholder)


def _signed_out(facts: Facts) -> bool:
    """Whether history is out of reach for want of a session, and for no other reason."""
    history = facts.offers.get("history", Offer(False))
    return facts.session in ("missing", "ended") and history.offered and not history.enabled


def _read_only(chat: ChatRow) -> Notice:
    kind = translate("Composer", "This channel is marked as read-only.")
    if chat.kind is ChatKind.GROUP:
        kind = translate("Composer", "This group is marked as read-only.")
    label = translate("Composer", "Unmute") if chat.muted else translate("Composer", "Mute")
    return Notice(
        "megaphone",
        translate("Composer", "Only its admins can write here"),
        kind,
        "mute",
        label,
        "bell" if chat.muted else "bell-off",
    )


def _no_text(facts: Facts, text: Offer) -> Notice:
    otp = facts.offers.get("otp", Offer(False))
    if otp.enabled:
        return Notice(
            "key-round",
            translate("Composer", "This number sends one-time codes only"),
            translate("Composer", "Its provider documents no reply call, so there is no text box."),
            "code",
            translate("CodePanel", "Send code"),
            "key-round",
        )
    templates = facts.offers.get("templates", Offer(False))
    if templates.enabled and facts.chat.kind is ChatKind.PERSON and not text.offered:
        return Notice(
            "layout-template",
            translate("Composer", "This number sends no text"),
            said(text.reason)
            or translate("Composer", "Its provider documents no call that sends text."),
            "template",
            translate("Composer", "Template"),
        )
    reason = said(text.reason) or translate(
        "Composer", "Its provider documents no call that sends text."
    )
    return Notice(
        "lock",
        translate("Composer", "This number sends no text"),
        reason,
        "accounts",
        translate("Composer", "Open Accounts") if text.offered else "",
    )


def _window_closed(chat: ChatRow, templates: Offer) -> Notice:
    sentence = translate(
        "Composer", "A reply from {name} opens 24 hours again. Your draft is kept."
    )
    return _templates_only(chat, templates, sentence)


def _window_never_open(chat: ChatRow, templates: Offer) -> Notice:
    sentence = translate(
        "Composer", "{name} has not written here yet. What they write opens 24 hours for text."
    )
    return _templates_only(chat, templates, sentence)


def _templates_only(chat: ChatRow, templates: Offer, sentence: str) -> Notice:
    return Notice(
        "layout-template",
        translate("Composer", "Only templates go through now"),
        sentence.format(name=isolate(chat_name(chat))),
        "template" if templates.enabled else "",
        translate("Composer", "Template") if templates.enabled else "",
    )


def _closed_strip(chat: ChatRow, now: int) -> Strip:
    return Strip(
        "closed",
        "hourglass",
        translate("Composer", "Reply window closed {when}."),
        {"when": phrases.moment(chat.window_until, now)},
    )


def _offline(facts: Facts) -> Strip:
    wait = facts.next_try - facts.now
    left = phrases.left_long(wait)
    due = wait < _SECOND_MS  # or under way
    if facts.alone and due:
        words = translate("Composer", "No answer from {name} since {since}. Trying again now.")
    elif facts.alone:
        words = translate(
            "Composer", "No answer from {name} since {since}. Trying again in {left}."
        )
    elif due:
        words = translate("Composer", "No connection since {since}. Trying again now.")
    else:
        words = translate("Composer", "No connection since {since}. Trying again in {left}.")
    since = phrases.clock_time(facts.offline_since)
    return Strip(
        "warning",
        "wifi-off",
        words,
        {"since": since, "left": left, "name": isolate(facts.alone)},
        "try_now",
        translate("Composer", "Try now"),
    )


def _not_connected(facts: Facts) -> Strip:
    name = isolate(facts.number.name) if facts.number is not None else ""
    words = translate("Composer", "{name} is not connected. What you write is kept as a draft.")
    return Strip(
        "warning", "unplug", words, {"name": name}, "numbers", translate("Composer", "Open Numbers")
    )


def _soon_closed(facts: Facts) -> bool:
    return 0 < facts.chat.window_until - facts.now < SOON_MS


def _window_strip(facts: Facts) -> Strip:
    until = facts.chat.window_until
    left = until - facts.now
    values = {
        "left": phrases.left_long(max(_SECOND_MS, left)),
        "when": phrases.moment(until, facts.now),
    }
    if left < SOON_MS:
        words = translate(
            "Composer", "Reply window closes in {left}, at {when}. Then only templates go through."
        )
        return Strip(
            "warning", "hourglass", words, values, drain=left / HOUR_MS if left < HOUR_MS else None
        )
    words = translate("Composer", "Reply window open, {left} left. Closes {when}.")
    return Strip("open", "hourglass", words, values, share=left / DAY_MS)
