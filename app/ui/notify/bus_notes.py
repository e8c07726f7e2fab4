"""Notifications over the session bus, as Linux desktops show them: plain words, and a click.

Qt's own ask for no click there, so that most desktops only put them away, and hand a customer's
words over as markup. Works for ``tray``, which shows by Qt what can't be shown here. Invariant:
one task holds the connection; it begins with the first note, and after its end a note begins it
anew.
"""

from __future__ import annotations

import asyncio
import html
import os
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from app.core.tasks import TaskOwner
from app.ui.notify.words import Words

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.asyncio import DBusRouter

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
_ANSWER_S = 10.0
_SHOWN_MS = 8_000
_KEPT = 50
_NORMAL = 1


@dataclass(frozen=True, slots=True)
class Note:
    """What is to be shown; ``act`` is its click."""

    words: Words
    act: Callable[[], object]


class BusNotes:
    """``missed`` gets the notes that could not be shown; ``icon`` is (side, RGBA) of a picture."""

    def __init__(
        self, missed: Callable[[Note], None], icon: Callable[[], tuple[int, bytes]]
    ) -> None:
        self._missed = missed
        self._icon = icon
        self._tasks = TaskOwner("notifications of the desktop")
        self._news: asyncio.Queue[Note | Message] = asyncio.Queue()
        self._acts: dict[int, Callable[[], object]] = {}
        self._markup = False

    @staticmethod
    def is_there() -> bool:
        """Whether there is a session bus at all, and what speaks with it (Linux)."""
        return bool(os.environ.get(_ADDRESS)) and find_spec("jeepney") is not None

    def show(self, note: Note) -> None:
        """Shows it, or hands it to ``missed``."""
        self._news.put_nowait(note)
        self._tasks.once(self._serve, "serve")

    async def close(self) -> None:
        """Leaves the bus."""
        await self._tasks.close()

    async def _serve(self) -> None:
        from jeepney.io.asyncio import open_dbus_router
        from jeepney.io.common import RouterClosed

        try:
            async with open_dbus_router() as bus:
                await self._begin(bus)
        except (OSError, EOFError, RuntimeError, ValueError, RouterClosed, _Refused):
            # the bus or its place for notes is gone, or there never was one: its address names
            # none, or it lets nobody in
            self._acts.clear()
            while not self._news.empty():
                left = self._news.get_nowait()
                if isinstance(left, Note):
                    self._missed(left)

    async def _begin(self, bus: DBusRouter) -> None:
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
        await _asked(bus, message_bus.AddMatch(rule))
        [able] = await _asked(bus, _call("GetCapabilities"))
        self._markup = "body-markup" in able
        with bus.filter(rule, queue=self._news):
            while True:
                news = await self._news.get()
                if isinstance(news, Note):
                    await self._put(bus, news)
                else:
                    self._heard(news)

    async def _put(self, bus: DBusRouter, note: Note) -> None:
        words = note.words
        text = html.escape(words.text, quote=False) if self._markup else words.text
        side, pixels = self._icon()
        hints = {
            "urgency": ("y", _NORMAL),
            # a sound is the program's own, where it is wanted
            "suppress-sound": ("b", True),
            "image-data": ("(iiibiiay)", (side, side, side * 4, True, 8, 4, pixels)),
        }
        actions = ["default", words.action or words.title]
        body = ("Switchboard", 0, "", words.title, text, actions, hints, _SHOWN_MS)
        try:
            [made] = await _asked(bus, _call("Notify", "susssasa{sv}i", body))
        except _Refused:
            # this one alone: those on screen still wait for their clicks
            self._missed(note)
            return
        except BaseException:
            self._news.put_nowait(note)
            raise
        self._acts[made] = note.act
        while len(self._acts) > _KEPT:
            del self._acts[next(iter(self._acts))]

    def _heard(self, signal: Message) -> None:
        from jeepney import HeaderFields

        which = signal.header.fields.get(HeaderFields.member)
        if which == "ActionInvoked":
            act = self._acts.get(signal.body[0])
            if act is not None:  # what fails in it has nothing to do with the bus
                asyncio.get_running_loop().call_soon(act)
        elif which == "NotificationClosed":
            self._acts.pop(signal.body[0], None)


class _Refused(Exception):
    """The answer was an error."""


def _call(method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Message:
    from jeepney import DBusAddress, new_method_call

    return new_method_call(DBusAddress(_PATH, _NAME, _NAME), method, signature, body)


async def _asked(bus: DBusRouter, message: Message) -> tuple[Any, ...]:
    """The answer's values. Raises _Refused, TimeoutError and what a lost bus raises."""
    from jeepney import MessageType

    async with asyncio.timeout(_ANSWER_S):
        answer = await bus.send_and_get_reply(message)
    if answer.header.message_type is MessageType.error:
        raise _Refused
    values: tuple[Any, ...] = answer.body
    return values
