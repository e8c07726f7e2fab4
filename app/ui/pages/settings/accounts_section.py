"""The accounts: their state, their keys, the session, and how they are removed.

Invariant: keys are shown by their last four characters and entered anew, never read back.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate, ltr
from app.core.tasks import TaskOwner
from app.domain.folding import fold
from app.domain.rows import AccountRow
from app.services.events import AccountsChanged
from app.ui.dialogs.edit_account import EditAccountCard
from app.ui.dialogs.sign_in import SignInCard
from app.ui.dialogs.wizard.wizard import AddAccountWizard
from app.ui.pages.settings.pairing_rows import add_pairing_rows
from app.ui.pages.settings.rows import Section, focused
from app.ui.telling import tell
from app.ui.widgets.buttons import Button, IconButton, LinkButton
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.chips import StateDot
from app.ui.widgets.combo import MANY
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.menu import Menu
from app.ui.widgets.painting import Dot
from app.ui.widgets.panel import Line
from app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from app.services.accounts import ProviderInfo
    from app.services.console import Console

translate = QCoreApplication.translate


class AccountsSection(Section):
    """One line an account, with Edit and a menu."""

    def __init__(self, console: Console, tasks: TaskOwner) -> None:
        super().__init__(translate("Settings", "Accounts"))
        self._console = console
        self._tasks = tasks
        self._infos = {info.name: info for info in console.accounts.providers()}
        line = QHBoxLayout()
        self.add_button = Button(self.tr("Add account"), "primary", icon="plus")
        self.add_button.clicked.connect(lambda: self._start(self._add(), "add"))
        line.addWidget(
            PlainLabel(
                self.tr("Keys are kept sealed and shown by their last four characters."),
                role="text.secondary",
                wrap=True,
            ),
            1,
        )
        line.addWidget(self.add_button)
        self.column.addLayout(line)
        self.column.addSpacing(10)
        self.column.addWidget(Line())
        self.finder = SearchField(translate("ComboFind", "Type to find"), small=True)
        self.finder.textChanged.connect(lambda _text: self._narrow())
        self.finder.hide()
        self.column.addWidget(self.finder)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.nothing = PlainLabel(
            translate("ComboFind", "Nothing has these letters."), role="text.muted"
        )
        self.nothing.hide()
        self.column.addWidget(self.nothing)
        self.more = LinkButton("")
        self.more.clicked.connect(lambda _checked=False: self._add_lines())
        self.more.hide()
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        add_pairing_rows(self, console.settings)
        self.column.addStretch(1)
        self._all: list[AccountRow] = []
        self._left: list[AccountRow] = []
        self.stop: Callable[[], None] = console.bus.listen(
            AccountsChanged, lambda _: self.refresh()
        )
        self.edit_buttons: dict[int, Button] = {}
        self._controls: dict[Hashable, QWidget] = {}
        self.dots: dict[int, StateDot] = {}

    def _start(self, work: Any, name: str) -> None:
        self._tasks.start(work, name)

    def refresh(self) -> None:
        """Reads the accounts again."""
        self._start(self._load(), "load")

    async def _load(self) -> None:
        self._all = await self._console.accounts.all()
        self.finder.setVisible(len(self._all) > MANY)
        self._narrow(max(MANY, len(self.dots)))

    def _narrow(self, most: int = MANY) -> None:
        """Lists what fits what was typed, as far as anybody looks; the keyboard stays."""
        held = focused(self._controls)
        words = fold(self.finder.text()).split() if len(self._all) > MANY else []
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.edit_buttons, self.dots, self._controls = {}, {}, {}
        self._left = [row for row in self._all if all(one in self._words(row) for one in words)]
        self.nothing.setVisible(bool(words) and not self._left)
        self._add_lines(most)
        if held in self._controls:
            self._controls[held].setFocus()

    def _words(self, row: AccountRow) -> str:
        info = self._infos.get(row.provider)
        return fold(f"{row.name} {info.title if info else row.provider} {row.base_url}")

    def _add_lines(self, most: int = MANY) -> None:
        rows, self._left = self._left[:most], self._left[most:]
        for row in rows:
            self._rows.addWidget(self._line(row))
            self._rows.addWidget(Line())
        # below each other, whatever their words
        if self.more.hasFocus() and rows and not self._left:
            self.edit_buttons[rows[0].id].setFocus()  # else what goes would give it to the rail
        widest = max((dot.sizeHint().width() for dot in self.dots.values()), default=0)
        for dot in self.dots.values():
            dot.setMinimumWidth(widest)
        self.more.setVisible(bool(self._left))
        words = translate("SearchPanel", "Show %Ln more", "", min(MANY, len(self._left)))
        self.more.setText(words)

    def _line(self, row: AccountRow) -> QWidget:
        info = self._infos.get(row.provider)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 10, 0, 10)
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(isolate(row.name), "body", "medium"))
        tail = self._tail(row, info)
        under = f"{info.title if info else row.provider} · {ltr(row.base_url)}"
        if tail:
            under = self.tr("{under} · key ending {tail}").format(under=under, tail=ltr(tail))
        words.addWidget(ElidedLabel(under, "small", role="text.muted"))
        line.addLayout(words, 1)
        dot, state = self._state(row)
        self.dots[row.id] = StateDot(dot, state, size="small", role="text.secondary")
        line.addWidget(self.dots[row.id])
        edit = Button(self.tr("Edit…"), size="small")
        edit.setAccessibleName(self.tr("Edit {name}").format(name=row.name))
        edit.clicked.connect(lambda: self.edit(row.id))
        self.edit_buttons[row.id] = edit
        line.addWidget(edit)
        about = self.tr("More about {name}").format(name=row.name)
        more = IconButton("ellipsis", about, small=True)
        more.clicked.connect(lambda: self._menu(row, info).under(more, end=True))
        line.addWidget(more)
        self._controls |= {("edit", row.id): edit, ("more", row.id): more}
        return holder

    def _tail(self, row: AccountRow, info: ProviderInfo | None) -> str:
        for field in info.fields if info else ():
            if field.secret and not field.optional:
                return self._console.accounts.secret_tail(row.id, field.name)
        return ""

    def _state(self, row: AccountRow) -> tuple[Dot, str]:
        known: dict[str, tuple[Dot, str]] = {
            "works": ("ok", self.tr("Works")),
            "refused": ("down", self.tr("Key refused")),
            "unreachable": ("look", self.tr("Can’t be reached")),
        }
        return known.get(row.state, ("off", self.tr("Not checked")))

    def _menu(self, row: AccountRow, info: ProviderInfo | None) -> Menu:
        menu = Menu(self.tr("Actions"), self)
        if info is not None and info.has_session:
            if self._console.accounts.session_state(row.id) == "works":
                menu.add(
                    self.tr("Sign out of the dashboard"),
                    lambda: self._start(self._console.accounts.sign_out(row.id), "sign out"),
                    icon="log-out",
                )
            else:
                menu.add(
                    self.tr("Sign in to the dashboard…"),
                    lambda: self._start(self._sign_in(row), "sign in"),
                    icon="log-in",
                )
        menu.add(
            self.tr("Check now"), lambda: self._start(self._check(row), "check"), icon="refresh-cw"
        )
        menu.addSeparator()
        menu.add(
            self.tr("Remove…"),
            lambda: self._start(self._remove(row), "remove"),
            icon="trash-2",
            danger=True,
        )
        return menu

    # What happens

    async def _add(self) -> None:
        await AddAccountWizard(self.add_button, self._console).result()

    def edit(self, account_id: int) -> None:
        """Opens the account's card."""
        self._start(self._edit(account_id), "edit")

    async def _edit(self, account_id: int) -> None:
        rows = await self._console.accounts.all()
        row = next((one for one in rows if one.id == account_id), None)
        info = self._infos.get(row.provider) if row is not None else None
        if row is None or info is None:
            return
        accounts = self._console.accounts
        tails = {one.name: accounts.secret_tail(row.id, one.name) for one in info.fields}

        async def save(name: str, url: str, credentials: dict[str, Any]) -> None:
            await accounts.update(row.id, name=name, base_url=url, credentials=credentials or None)

        changed = await EditAccountCard(self, row, info, tails, save).result()
        if (button := self.edit_buttons.get(row.id)) is not None:
            button.setFocus()  # the one that opened the card may be gone with its line
        if changed:
            tell(self, self.tr("{name} was changed").format(name=isolate(row.name)))

    async def _sign_in(self, row: AccountRow) -> None:
        await SignInCard(
            self,
            row.name,
            row.base_url,
            lambda cookie: self._console.accounts.sign_in(row.id, cookie),
        ).result()

    async def _check(self, row: AccountRow) -> None:
        await self._console.numbers.refresh(row.id)
        tell(self, self.tr("{name} was checked").format(name=isolate(row.name)))

    async def _remove(self, row: AccountRow) -> None:
        sure = await ConfirmCard(
            self,
            self.tr("Remove {name}").format(name=isolate(row.name)),
            self.tr(
                "Its keys, numbers, chats and messages leave this computer. At the provider "
                "nothing changes. This cannot be undone."
            ),
            self.tr("Remove {name}").format(name=isolate(row.name)),
            typed=row.name,
            typed_label=self.tr("Type {name} to go on").format(name=isolate(row.name)),
        ).result()
        if sure:
            await self._console.accounts.remove(row.id)
            tell(self, self.tr("{name} was removed").format(name=isolate(row.name)))
