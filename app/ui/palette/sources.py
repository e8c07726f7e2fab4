"""Where the palette's entries come from: the window's actions, numbers, people and messages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.core.bidi import isolate
from app.domain.messages import ChatKind
from app.domain.rows import ChatRow, SearchHit
from app.ui.digits import figures
from app.ui.models.chat_preview import plain_name, words_of
from app.ui.palette.entries import EVERYWHERE, Asked, Entry, Said, pick, sourced
from app.ui.palette.here import here_actions, open_chat
from app.ui.style.tokens import Scheme

if TYPE_CHECKING:
    from app.services.operation_specs import OperationSpec
    from app.ui.shell import Shell

_PEOPLE, _MESSAGES, _SHOWN = 8, 6, 160


@sourced
def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


class PaletteSources:
    """Entries for one window."""

    def __init__(self, shell: Shell, pages: Callable[[], list[tuple[str, str, str, str]]]) -> None:
        self._shell = shell
        self._pages = pages
        self._operations: list[Entry] = []

    def fixed(self) -> list[Entry]:
        """Everything that is known without asking the store."""
        self._operations = []  # what they are called, and how sure, may have changed
        return [
            *here_actions(self._shell),
            *self._page_actions(),
            *self._look_actions(),
            *self._settings(),
            *self._numbers(),
        ]

    async def warm(self) -> None:
        """Makes ready what the first letter would else wait for."""
        await self._shell.console.conversations.know_names()

    def context(self) -> str:
        """What the actions on top are about, in few words."""
        chat = open_chat(self._shell)
        if chat is None:
            return ""
        return _tr("In chat with {name}").format(name=isolate(plain_name(chat)))

    def people(self, query: str) -> Asked:
        """Chats by name or number."""
        coming = self._shell.console.search.called(query, _PEOPLE)
        return Asked(coming, lambda found: [self._person(row) for row in found])

    def messages(self, query: str) -> Asked:
        """The newest messages that hold the words; asked after people."""
        coming = self._shell.console.search.holding(query, _MESSAGES)
        return Asked(coming, lambda found: self._entries_of(query, found))

    def _entries_of(self, query: str, found: list[SearchHit]) -> list[Entry]:
        entries = [self._message(hit) for hit in found]
        if found:
            entries.append(
                Entry(
                    EVERYWHERE,
                    "messages",
                    _tr("All messages with “{text}”").format(text=isolate(query)),
                    partial(self._shell.search, query),
                    icon="search",
                    keys="Ctrl+Shift+F",
                )
            )
        return entries

    def _person(self, row: ChatRow) -> Entry:
        number = self._shell.console.numbers.by_id().get(row.number_id)
        return Entry(
            f"chat:{row.id}",
            "people",
            row.name or "+" + row.address.split("@")[0],
            partial(self._shell.answer_chat, row.id),
            detail=words_of(row.last_kind, row.last_text)[:_SHOWN],
            code=number.code if number else "",
            tag=number.colour if number else "slate",
            seed=row.address,
            square=row.kind is not ChatKind.PERSON,
        )

    def _message(self, hit: SearchHit) -> Entry:
        from app.ui.search.rows import title_of

        number = self._shell.console.numbers.by_id().get(hit.number_id)
        return Entry(
            f"message:{hit.message_id}",
            "messages",
            title_of(hit),
            partial(self._shell.open_chat, hit.chat_id, hit.message_id),
            detail=f"“{isolate(hit.text[:_SHOWN])}”",
            end=_when(hit.at),
            code=number.code if number else "",
            tag=number.colour if number else "slate",
            seed=hit.address,
            face=hit.chat_name,
            square=hit.chat_kind is not ChatKind.PERSON,
        )

    def operations(self, query: str) -> list[Entry]:
        """Operations of the API explorer; its catalogue is read at the first question."""
        if not self._operations:
            self._operations = [
                Entry(
                    f"operation:{spec.key}",
                    "operations",
                    spec.name,
                    partial(self._shell.open_operation, spec.key),
                    detail=f"{spec.title} · {spec.method} {spec.path}",
                    icon="terminal",
                    **_badge(spec),
                )
                for spec in self._shell.console.explorer.catalogue()
            ]
        return pick(self._operations, query, [], 12)

    def _page_actions(self) -> list[Entry]:
        going = _tr("Go to %1")
        return [
            Entry(
                f"page:{name}",
                "actions",
                Said(going.replace("%1", title), going.source.replace("%1", name)),
                partial(self._shell.open_page, name),
                icon=icon,
                keys=keys,
            )
            for name, title, icon, keys in self._pages()
        ]

    def _look_actions(self) -> list[Entry]:
        shell = self._shell
        dark = shell.look.theme.dark
        return [
            Entry(
                "theme",
                "actions",
                _tr("Use light colours") if dark else _tr("Use dark colours"),
                lambda: self._set_theme("light" if dark else "dark"),
                icon="sun" if dark else "moon",
            ),
            Entry(
                "search",
                "actions",
                _tr("Search everywhere"),
                shell.search,
                icon="search",
                keys="Ctrl+Shift+F",
                words=_tr("messages notes templates find"),
            ),
            Entry(
                "lock",
                "actions",
                _tr("Lock the window"),
                shell.lock,
                detail=_tr("Hides everything until you are back"),
                icon="lock",
                keys="Ctrl+Alt+L",
            ),
            Entry(
                "keys",
                "actions",
                _tr("Show the keys"),
                partial(shell.settings, "keyboard"),
                icon="keyboard",
                keys="F1",
            ),
            Entry(
                "refresh",
                "actions",
                _tr("Check every account now"),
                shell.console.sync.try_now,
                icon="refresh-cw",
            ),
            Entry(
                "backup",
                "actions",
                _tr("Make a backup now"),
                shell.backup_now,
                icon="download",
            ),
        ]

    def _settings(self) -> list[Entry]:
        names = (
            ("accounts", _tr("Accounts"), _tr("keys sign in add account")),
            ("chats", _tr("Chats"), _tr("send key undo name")),
            ("notifications", _tr("Notifications"), _tr("quiet hours sound lock PIN mute")),
            ("language", _tr("Language and text"), _tr("Hebrew Arabic English text size")),
            ("appearance", _tr("Appearance"), _tr("theme dark light colours motion")),
            ("receiver", _tr("Receiver"), _tr("port public address webhooks")),
            ("data", _tr("Data"), _tr("backup recovery key export erase contact retention")),
            ("keyboard", _tr("Keyboard"), _tr("shortcuts single letters")),
        )
        return [
            Entry(
                f"settings:{name}",
                "actions",
                _tr("Settings: {section}").filled(section=title),
                partial(self._shell.settings, name),
                icon="settings",
                words=words,
            )
            for name, title, words in names
        ]

    def _set_theme(self, name: str) -> None:
        self._shell.console.settings.set("theme", name)
        self._shell.look.set(scheme=Scheme.DARK if name == "dark" else Scheme.LIGHT)

    def _numbers(self) -> list[Entry]:
        return [
            Entry(
                f"number:{row.id}",
                "numbers",
                row.name or row.key,
                partial(self._shell.open_number, row.id),
                detail="" if row.phone else row.account,
                phone=row.phone,
                icon="smartphone",
                code=row.code,
                tag=row.colour,
                words=f"{row.phone} {row.code} {row.account}",
            )
            for row in self._shell.console.numbers.by_id().values()
        ]


def _badge(spec: OperationSpec) -> dict[str, Any]:
    """How sure the documents are of an operation, or that it wants the dashboard's session."""
    if spec.needs_session:
        return {"badge": _tr("Needs sign-in"), "badge_icon": "cookie"}
    if spec.assumed:
        return {"badge": _tr("Assumed path"), "badge_tone": "warning"}
    return {"badge": _tr("Documented"), "badge_tone": "success"}


def _when(at: int) -> str:
    moment = QDateTime.fromMSecsSinceEpoch(at)
    locale = QLocale()
    if moment.date() == QDateTime.currentDateTime().date():
        return figures(moment.toString("HH:mm"))
    return locale.toString(moment.date(), "d MMM")
