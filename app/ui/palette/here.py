"""What can be done with what is open now: the palette's entries that come first.

A page may offer its own through ``palette_actions()``; those of the open chat are made here.
Invariant: an action that can't run now is listed with the reason.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.domain.messages import ChatKind
from app.domain.rows import ChatRow
from app.ui.palette.entries import Entry, sourced

if TYPE_CHECKING:
    from app.ui.shell import Shell


@sourced
def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


def open_chat(shell: Shell) -> ChatRow | None:
    """The chat that is open and on top."""
    if shell.window.current != "chats":
        return None
    chat = getattr(shell.window.page("chats"), "chat", None)
    return chat if isinstance(chat, ChatRow) else None


def here_actions(shell: Shell) -> list[Entry]:
    """Entries about the page on top."""
    page: Any = shell.window.page(shell.window.current)
    own = getattr(page, "palette_actions", None)
    if callable(own):
        found: list[Entry] = own()
        return found
    if shell.window.current != "chats" or not hasattr(page, "chat_menu"):
        return []
    return _chat_actions(shell, page)


def _chat_actions(shell: Shell, page: Any) -> list[Entry]:
    chat = open_chat(shell)
    none = "" if chat is not None else _tr("No chat is open")

    def of_chat(act: Callable[[Any], object]) -> Callable[[], object]:
        return lambda: act(page.chat) if page.chat is not None else None

    def entry(
        key: str, title: str, icon: str, keys: str, run: Callable[[], object], **more: Any
    ) -> Entry:
        more.setdefault("reason", none)
        here = not more["reason"]
        return Entry(f"chat:{key}", "actions", title, run, icon=icon, keys=keys, here=here, **more)

    menu = page.chat_menu
    entries = [
        entry("find", _tr("Search in this chat"), "search", "Ctrl+F", page.search_in_chat),
        entry("canned", _tr("Canned reply…"), "zap", "/", lambda: page.composer.type_text("/")),
        entry("attach", _tr("Attach a file…"), "paperclip", "Ctrl+O", page.composer.open_attach),
        entry(
            "details",
            _tr("Hide details") if page.panes.details_open else _tr("Show details"),
            "panel-right",
            "Ctrl+I",
            lambda: page.set_details(not page.panes.details_open),
        ),
        entry("unread", _tr("Mark as unread"), "message-circle", "Ctrl+U",
              of_chat(menu.mark_unread)),
        entry(
            "answered",
            _tr("No reply needed"),
            "circle-check",
            "Ctrl+Shift+U",
            of_chat(menu.no_reply),
            reason=none or ("" if chat is not None and chat.needs_reply else _tr("It needs none")),
        ),
        *_care(page, chat, entry, of_chat),
    ]  # fmt: skip
    ways = getattr(page, "ways", None)
    if ways is not None:
        draft = bool(chat is not None and page.composer.box.text.toPlainText().strip())
        entries[:0] = [
            entry(
                "later",
                _tr("Schedule this message…"),
                "calendar-clock",
                "Ctrl+Shift+D",
                ways.open_later,
                detail=_tr("Send the draft later"),
                reason=none or ("" if draft else _tr("Write something first")),
            ),
            entry(
                "template", _tr("Send a template…"), "layout-template", "Ctrl+T",
                ways.open_template,
            ),
        ]  # fmt: skip
    if chat is not None and chat.kind is ChatKind.PERSON:
        for what, title, icon in (
            ("export", _tr("Export this contact…"), "download"),
            ("erase", _tr("Erase this contact…"), "trash-2"),
        ):
            entries.append(entry(what, title, icon, "", partial(shell.follow, what, str(chat.id))))
    entries.append(
        Entry(
            "chat:new",
            "actions",
            _tr("New chat…"),
            page.opening.new_chat,
            icon="square-pen",
            keys="Ctrl+N",
            here=True,
        )
    )
    return entries


def _care(
    page: Any,
    chat: ChatRow | None,
    entry: Callable[..., Entry],
    of_chat: Callable[[Callable[[Any], object]], Callable[[], object]],
) -> list[Entry]:
    """What the menu of a chat has: where it stands, whose it is, how it is called."""
    menu, care = page.chat_menu, page.chat_menu.care
    resting = chat is not None and chat.snoozed_until > 0
    mine = chat is not None and care.is_mine(chat)
    found = [
        entry(
            "archive",
            _tr("Take this chat out of the archive")
            if chat is not None and chat.archived
            else _tr("Archive this chat"),
            "archive",
            "Ctrl+Shift+E",
            of_chat(menu.archive),
        ),
        entry("labels", _tr("Labels…"), "tag", "Ctrl+L", of_chat(page.requests.open_labels)),
        entry(
            "take",
            _tr("Not mine any more") if mine else _tr("Assign to me"),
            "user-round",
            "Ctrl+Shift+M",
            of_chat(care.take),
        ),
        entry(
            "pin",
            _tr("Unpin this chat") if chat is not None and chat.pinned else _tr("Pin this chat"),
            "pin",
            "",
            of_chat(menu.pin),
        ),
        entry(
            "mute",
            _tr("Unmute this chat") if chat is not None and chat.muted else _tr("Mute this chat"),
            "bell" if chat is not None and chat.muted else "bell-off",
            "",
            of_chat(menu.mute),
        ),
        entry("rename", _tr("Rename this chat…"), "pencil", "", of_chat(menu.rename)),
        entry("day", _tr("Go to a day…"), "calendar", "Ctrl+G", page.requests.go_to_day),
    ]
    if resting:
        back = of_chat(care.bring_back)
        found.insert(1, entry("snooze", _tr("Bring back now"), "rotate-ccw", "", back))
    elif chat is None or not chat.archived:
        found.insert(
            1,
            entry(
                "snooze",
                _tr("Put off…"),
                "clock",
                "Ctrl+Shift+S",
                of_chat(page.requests.open_snooze),
                words=_tr("snooze, remind me later"),
            ),
        )
    return found
