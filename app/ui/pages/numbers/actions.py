"""What can be done to a number from the Numbers page: dialogs, copying, menus.

Invariant: an action that is not possible is shown disabled with the provider's reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from app.core.bidi import isolate
from app.domain.errors import SwitchboardError
from app.domain.rows import NumberRow
from app.ui import phrases
from app.ui.dialogs.add_number import AddNumberCard, NewNumber
from app.ui.dialogs.click_to_chat import ClickToChatCard
from app.ui.dialogs.confirm import RenameCard
from app.ui.dialogs.delete_number import DeleteNumberCard
from app.ui.dialogs.pairing import PairingDialog
from app.ui.dialogs.webhook_url import WebhookCard
from app.ui.pages.numbers.account_actions import AccountActions
from app.ui.pages.numbers.attention import Concern
from app.ui.pages.numbers.entries import AccountEntry
from app.ui.telling import copy, tell
from app.ui.widgets.card import ConfirmCard
from app.ui.widgets.menu import Menu


class NumberActions(AccountActions):
    """Opens the dialogs of a page and does what they end in."""

    async def close(self) -> None:
        """Nothing outlives the page: its tasks end with it."""
        for menu in self.findChildren(Menu):
            menu.close()

    def _row(self, number_id: int) -> NumberRow | None:
        return self._console.numbers.by_id().get(number_id)

    # From the panel and the menu

    def run(self, action: str, number_id: int) -> None:
        """Does one of the panel's actions."""
        row = self._row(number_id)
        if row is None:
            return
        if action == "copy_account_key":
            self._copy_account_key(row)
        elif action == "copy_number_key":
            copy(
                self._page,
                self._console.numbers.copy_key(row.id),
                self.tr("The key of {name} is on the clipboard").format(name=isolate(row.name)),
            )
        elif action == "copy_hook":
            copy(self._page, row.webhook_url, self.tr("The address is on the clipboard"))
        elif action == "chats":
            self._page.chats_wanted.emit(row.id)
        elif action == "test_event":
            self._page.test_event_wanted.emit(row.id)
        elif action == "account":
            self._page.account_wanted.emit(row.account_id)
        else:
            works = {
                "reset_key": self._reset_key,
                "sign_in": self._sign_in,
                "sign_out": self._sign_out,
                "set_webhook": self._set_webhook,
                "delete": self._delete,
                "pair": self._pair,
                "rename": self._rename,
                "code": self._click_to_chat,
                "check": self._check,
            }
            self._start(works[action](row), action)

    def copy_phone(self, number_id: int) -> None:
        """The phone number, or the name of what has none."""
        row = self._row(number_id)
        if row is not None:
            phone = phrases.phone(row.connected_phone or row.phone)
            translate = QCoreApplication.translate
            told = translate("ChatMenu", "Name copied")
            if phone:
                told = translate("ChatMenu", "Number copied")
            copy(self._page, phone or row.name, told)

    def ask_delete(self, number_id: int) -> None:
        """Deletes a number after the usual questions, or says why it can't."""
        facts = self._loader.facts(number_id)
        why = facts.entry.why_not("delete") if facts is not None else ""
        if why:
            tell(self._page, why, icon="info")
        else:
            self.run("delete", number_id)

    def change(self, number_id: int, values: dict[str, str]) -> None:
        """Name, code or colour."""

        async def work() -> None:
            try:
                await self._console.numbers.rename(number_id, **values)
            except SwitchboardError:
                self._page.reload(frozenset({number_id}))
                raise

        self._start(work(), "change")

    def menu(self, number_id: int) -> Menu:
        """Everything that can be done to a number."""
        row = self._row(number_id)
        facts = self._loader.facts(number_id)
        menu = Menu(self.tr("Actions"), self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row is None or facts is None:
            return menu
        entry = facts.entry

        def add(action: str, text: str, icon: str, reason: str = "", danger: bool = False) -> None:
            menu.add(
                text,
                lambda: self.run(action, number_id),
                icon=icon,
                danger=danger,
                note=self.tr("not possible") if reason else "",
                reason=reason,
            )

        add("chats", self.tr("Show its chats"), "messages-square")
        menu.addSeparator()
        add("rename", self.tr("Rename…"), "pencil")
        link = self._console.numbers.link(number_id)
        add(
            "code",
            self.tr("Click-to-chat code…"),
            "qr-code",
            "" if link else self.tr("This number has no phone number."),
        )
        add(
            "pair",
            self.tr("Pair again…") if row.state == "connected" else self.tr("Pair…"),
            "smartphone",
            entry.why_not("pair"),
        )
        add("set_webhook", self.tr("Set webhook…"), "webhook", entry.why_not("set_webhook"))
        add("test_event", self.tr("Send a test event"), "flask-conical")
        menu.addSeparator()
        add("check", self.tr("Check this account now"), "refresh-cw")
        add("account", self.tr("Account settings…"), "settings")
        menu.addSeparator()
        add("delete", self.tr("Delete number…"), "trash-2", entry.why_not("delete"), True)
        menu.setToolTipsVisible(True)
        return menu

    # The banner

    def mending(self, concern: Concern) -> tuple[str, str]:
        """The words and the icon of the button that mends a concern."""
        return {
            "pair": (self.tr("Pair now"), "qr-code"),
            "phone": (self.tr("Keep or delete…"), "smartphone"),
            "sign_in": (self.tr("Sign in again"), "log-in"),
            "key": (self.tr("Enter the new key"), "key-round"),
            "secret": (self.tr("Enter the secret"), "key-round"),
        }.get(concern.action, (self.tr("Show"), ""))

    def mend(self, concern: Concern) -> None:
        """Does what the banner's button offers."""
        if concern.number_id is not None:
            self._page.choose(concern.number_id)
        if concern.action in ("key", "secret"):
            self._page.account_wanted.emit(concern.account_id)
        elif concern.action == "sign_in":
            self._start(self._sign_in_to(concern.account_id), "sign in")
        elif concern.action in ("pair", "phone") and concern.number_id is not None:
            self.run("pair", concern.number_id)

    # Adding

    def why_no_number(self, tree: Sequence[AccountEntry]) -> str:
        """Why no number can be added; empty if one can."""
        if self._adders(tree):
            return ""
        return self.tr("None of your accounts adds numbers by a code. Add a gateway account.")

    def _adders(self, tree: Sequence[AccountEntry]) -> list[AccountEntry]:
        found = []
        for account in tree:
            info = self._loader.info(account.row.provider)
            if info is not None and info.has_session:
                found.append(account)
        return found

    def add_account(self) -> None:
        """Opens the wizard; what it ends in may be a number to pair."""
        self._start(self._add_account(), "add account")

    async def _add_account(self) -> None:
        from app.ui.dialogs.wizard.wizard import AddAccountWizard

        added = await AddAccountWizard(self._page.add_account_button, self._console).result()
        if added is not None and added.then == "pair":
            await self._add(added.account_id, None)

    def add_number(self, account_id: int | None = None, again: NumberRow | None = None) -> None:
        """Asks for a new number, then pairs it. ``again`` fills the form with a number's ids."""
        self._start(self._add(account_id, again), "add number")

    async def _add(
        self, account_id: int | None, again: NumberRow | None, typed: NewNumber | None = None
    ) -> None:
        adders = self._adders(self._page.model.accounts)
        if not adders:
            return
        taken = {row.key for row in self._console.numbers.by_id().values() if row is not again}
        card = AddNumberCard(
            self._page.add_number_button,
            [(one.row.id, one.row.name, one.host) for one in adders],
            taken,
            account_id=account_id,
        )
        if again is not None:
            card.fill(again.name, again.key, again.phone)
        elif typed is not None:
            card.fill(typed.name, typed.client_id, typed.phone)
        new: NewNumber | None = await card.result()
        if new is None:
            return
        session = self._console.pairing.start(new.account_id, new.client_id, new.phone, new.name)
        await self._show_pairing(session, new.name or new.client_id, new=new)

    async def _pair(self, row: NumberRow) -> None:
        session = self._console.pairing.resume(row.id)
        await self._show_pairing(session, row.name, row.code, row.colour)

    async def _show_pairing(
        self,
        session: Any,
        name: str,
        code: str = "",
        colour: str = "",
        new: NewNumber | None = None,
    ) -> None:
        card = PairingDialog(
            self._page,
            session,
            self._console.clock,
            self._console.pictures,
            name,
            code=code,
            tag=colour,
            standing=lambda: self._standing(session.state.number_id),
        )
        try:
            wish = await card.result()
        finally:
            await session.close()
        number_id = session.state.number_id
        self._page.reload()
        if number_id is not None:
            self._page.choose(number_id)
        row = self._row(number_id) if number_id is not None else None
        if wish == "webhook" and row is not None:
            await self._set_webhook(row)
        elif wish == "delete" and row is not None:
            if await self._delete(row):
                await self._add(row.account_id, row)
        elif wish == "refresh":
            self._page.check_all()
        elif wish == "again":
            await self._add(row.account_id if row else None, row)
        elif wish == "edit" and new is not None:
            await self._add(new.account_id, None, new)

    def _standing(self, number_id: int | None) -> tuple[bool, str]:
        """Whether a number's webhook is set, and why it can't be deleted."""
        row = self._row(number_id) if number_id is not None else None
        if row is None:
            return False, ""
        offer = self._console.numbers.offers(row.id).get("delete")
        return bool(row.webhook_url), "" if offer is None else offer.reason

    # One number

    async def _rename(self, row: NumberRow) -> None:
        name = await RenameCard(self._page, row.name).result()
        if name and name != row.name:
            await self._console.numbers.rename(row.id, name=name)

    async def _click_to_chat(self, row: NumberRow) -> None:
        await ClickToChatCard(
            self._page, row.name, row.code, row.colour, self._console.numbers.link(row.id)
        ).result()

    async def _set_webhook(self, row: NumberRow) -> None:
        card = WebhookCard(
            self._page,
            row,
            self._loader.hook_address(row),
            public=bool(self._console.settings.get("public_url", "")),
            save=lambda url: self._console.numbers.set_webhook(row.id, url),
        )
        if await card.result():
            tell(self._page, self.tr("Webhook of {name} set").format(name=isolate(row.name)))

    async def _delete(self, row: NumberRow) -> bool:
        """Whether it was deleted."""
        sure = await ConfirmCard(
            self._page,
            self.tr("Delete {name}").format(name=isolate(row.name)),
            self.tr(
                "The gateway deletes the number and its link to the phone. This cannot be "
                "undone. Its chats stay on this computer."
            ),
            self.tr("Continue"),
            typed=row.name,
            typed_label=self.tr("Type {name} to go on").format(name=isolate(row.name)),
        ).result()
        if not sure:
            return False
        card = DeleteNumberCard(
            self._page, row, lambda password: self._console.numbers.delete(row.id, password)
        )
        deleted = bool(await card.result())
        if deleted:
            tell(self._page, self.tr("{name} was deleted").format(name=isolate(row.name)))
        return deleted

    async def _check(self, row: NumberRow) -> None:
        await self._console.numbers.refresh(row.account_id)
        self._page.reload()
        tell(self._page, self.tr("{account} was checked").format(account=isolate(row.account)))
