"""Settings: declared once, with their default and their words.

Invariants: a value that is read has the type of its default; one that found no room on the disk
is tried again, and told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from app.domain.errors import StoreError
from app.domain.opt_out import WORDS
from app.services.bus import Bus
from app.store import accounts as table
from app.store.connection import Connection
from app.store.database import Database

if TYPE_CHECKING:
    from concurrent.futures import Future

_STORE_PAUSE_S = 10.0


class Setting(NamedTuple):
    """A setting; ``choices`` where only some values make sense."""

    name: str
    default: Any
    words: str
    choices: tuple[Any, ...] = ()


DECLARED = (
    Setting(
        "language",
        "",
        "Language of the interface; empty follows the system",
        ("", "en", "he", "ar"),
    ),
    Setting("digits", "western", "Digits that Arabic is written in", ("western", "arabic")),
    Setting("theme", "system", "Colours", ("system", "light", "dark")),
    Setting("text_size", 1.0, "Text size", (0.9, 1.0, 1.15, 1.3)),
    Setting("density", "comfortable", "Height of rows in lists", ("comfortable", "compact")),
    Setting("send_key", "enter", "Key that sends", ("enter", "ctrl_enter")),
    Setting("undo_seconds", 0, "Seconds in which a send can be taken back", tuple(range(11))),
    Setting("reduce_motion", False, "Reduce motion"),
    Setting("single_keys", True, "Single letters act in lists and timelines"),
    Setting("operator", "", "Your name, for notes and the audit"),
    Setting("notify", True, "Show notifications"),
    Setting("notify_messages", True, "Tell of messages and handoffs"),
    Setting("notify_reminders", True, "Remind of windows that close and chats that wait"),
    Setting("notify_trouble", True, "Tell of failed sends, lost numbers, the receiver, campaigns"),
    Setting("notify_groups", False, "Tell of messages in groups and channels"),
    Setting("notify_preview", "all", "What notifications show", ("all", "name", "nothing")),
    Setting("notify_sound", False, "Play a sound with notifications"),
    Setting("notify_numbers_off", [], "Numbers that tell nothing"),
    Setting("notify_chats_on", [], "Groups and channels that notify though the others do not"),
    Setting("notify_paused_until", 0, "No notifications before this moment"),
    Setting("quiet_hours", False, "Quiet hours"),
    Setting("quiet_from", 20 * 60, "Quiet hours begin, in minutes of the day"),
    Setting("quiet_to", 8 * 60, "Quiet hours end, in minutes of the day"),
    Setting("lock_minutes", 0, "Lock after minutes without input", (0, 1, 5, 10, 15, 30, 60)),
    Setting("lock_pin", {}, "Salted hash of the PIN that unlocks"),
    Setting("keep_traffic_days", 30, "Days that API calls are kept", (7, 30, 90, 365)),
    Setting("keep_message_days", 0, "Days that messages are kept", (0, 90, 180, 365, 730)),
    Setting("keys", {}, "Keys that were changed"),
    Setting("search_recent", [], "What was searched lately"),
    Setting("receiver_host", "127.0.0.1", "Address the receiver listens on"),
    Setting("receiver_port", 8787, "Port the receiver listens on"),
    Setting("public_url", "", "Public address that reaches the receiver"),
    Setting("tunnel", {}, "Tunnel that forwards the public address"),
    Setting("tunnel_on", False, "Keep the tunnel running"),
    Setting("tunnel_registers", False, "Tell providers when the tunnel’s address changes"),
    Setting("delivery_days", 30, "Days that webhook deliveries are kept", (8, 14, 30, 60, 90, 365)),
    Setting("refused_kept", 20_000, "Refused deliveries that are kept at most"),
    Setting("qr_seconds", 20, "Seconds between QR codes", (10, 15, 20, 30, 45, 60)),
    Setting(
        "qr_poll_seconds",
        3,
        "Seconds between questions whether a phone scanned",
        (2, 3, 5, 10, 15),
    ),
    Setting("qr_codes", 10, "Codes until pairing pauses", (3, 5, 10, 20, 30)),
    Setting("spell_status", False, "Spell out the status under the last sent message"),
    Setting(
        "schedule_grace",
        5,
        "Minutes by which a scheduled message may be late and still goes out by itself",
        (1, 5, 15, 30, 60),
    ),
    Setting("window", {}, "Size, place and splitters of the window"),
    Setting("chat_tab", "all", "Tab of the chat list"),
    Setting("chat_order", "newest", "Order of the chat list"),
    Setting("spell_check", True, "Underline words that the dictionaries do not know"),
    Setting("spell_words", [], "Words of your own that are right"),
    Setting("opt_out_words", list(WORDS), "Words by which a customer opts out"),
    Setting(
        "reply_reminder_minutes",
        30,
        "Minutes until a chat that waits for a reply is told; 0 never",
        (0, 5, 10, 15, 30, 60, 120),
    ),
    Setting("last_chat", 0, "Chat that was open"),
    Setting("details_open", True, "Details beside the chat"),
    Setting("emoji_recent", [], "Emoji used lately"),
    Setting("palette_recent", [], "Palette entries used lately"),
)


class Settings:
    """The settings of this data folder; reading is instant, writing happens behind."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._declared = {one.name: one for one in DECLARED}
        self._values: dict[str, Any] = {}
        self._watchers: list[Callable[[str, Any, Any], None]] = []
        # what is not known to be on the disk; the writer's thread takes out what is
        self._unsaved: set[str] = set()
        self._failed: StoreError | None = None
        self._look: Callable[[], object] = lambda: None

    async def load(self) -> None:
        """Reads what was changed from its default."""
        self.take(await self._database.read(table.all_settings))

    def take(self, values: Mapping[str, Any]) -> None:
        """Takes over what was read, beside what is not on the disk yet."""
        self._values = {**values, **self._left()}

    def get(self, name: str, default: Any = None) -> Any:
        """The value; the declared default where it was never set or has the wrong type."""
        declared = self._declared.get(name)
        fallback = declared.default if declared is not None else default
        value = self._values.get(name, fallback)
        if fallback is not None and not isinstance(value, type(fallback)):
            if isinstance(fallback, float) and isinstance(value, int):
                return float(value)
            return fallback
        if declared is not None and declared.choices and value not in declared.choices:
            return fallback
        return value

    def set(self, name: str, value: Any) -> None:
        """Sets a value; it is on the disk a moment later, before the program closes."""
        before = self.get(name)
        self._values[name] = value
        for watcher in self._watchers:
            watcher(name, before, value)
        self._unsaved.add(name)
        self._save({name: value})

    def watch(self, watcher: Callable[[str, Any, Any], None]) -> None:
        """Calls ``watcher`` with name, old and new value of every setting that is set."""
        self._watchers.append(watcher)

    async def keep(self, bus: Bus) -> None:
        """Tries again what found no room, and tells of it; runs as long as the console does."""
        import asyncio

        from app.core.waiting import set_within
        from app.services.events import SettingsUnsaved

        heard, loop = asyncio.Event(), asyncio.get_running_loop()
        told: SettingsUnsaved | None = None
        self._look = partial(loop.call_soon_threadsafe, heard.set)
        try:
            while True:
                error = self._failed
                now = SettingsUnsaved(error.what, error.can) if error is not None else None
                if now != told:
                    bus.publish(now or SettingsUnsaved())
                    told = now
                if not await set_within(heard, _STORE_PAUSE_S if now else None):
                    self._save(self._left())
                heard.clear()
        finally:
            self._look = lambda: None

    async def close(self) -> None:
        """Writes what is not on the disk yet. Raises StoreError where that fails again."""
        left = self._left()
        if left:
            await self._database.write(lambda connection: _put(connection, left))

    def _left(self) -> dict[str, Any]:
        return {name: self._values[name] for name in sorted(self._unsaved)}

    def _save(self, values: dict[str, Any]) -> None:
        done = self._database.submit_write(lambda connection: _put(connection, values))
        done.add_done_callback(partial(self._saved, values))

    def _saved(self, values: dict[str, Any], done: Future[None]) -> None:
        """How a write ended; comes on the writer's thread, in the order of the writes."""
        error, before = done.exception(), self._failed
        if isinstance(error, StoreError):
            self._unsaved |= values.keys()
            self._failed = error
        else:
            # what was set meanwhile is in a write of its own
            self._unsaved -= {one for one in values if self._values.get(one) is values[one]}
            if not self._unsaved:
                self._failed = None
        if error is not None and not (before and isinstance(error, StoreError)):
            from logging import getLogger

            getLogger(__name__).warning("settings are not on the disk: %s", error)
        if self._failed is not before:
            self._look()


def _put(connection: Connection, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        table.put_setting(connection, name, value)
