"""The ways between the pages: from any of them to a chat, a number, a delivery, a setting.

``Shell`` has them; pages ask by signals and know neither each other nor the window.

Invariant: a page is built when somebody goes there for the first time.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.rows import ChatTab

if TYPE_CHECKING:
    from app.core.tasks import TaskOwner
    from app.services.console import Console
    from app.ui.privacy.actions import PrivacyActions
    from app.ui.search.searching import Searching
    from app.ui.shell import Shell
    from app.ui.window import MainWindow


class Ways:
    """Opens pages, and what is to be seen there."""

    console: Console
    window: MainWindow
    tasks: TaskOwner
    searching: Searching | None

    def open_page(self, name: str) -> QWidget:
        """Shows a page."""
        return self.window.open_page(name)

    def open_chat(self, chat_id: int, message_id: int = 0) -> None:
        """Shows a chat, from any page."""
        page = self.window.open_page("chats")
        page.open_chat(chat_id, message_id)  # type: ignore[attr-defined]

    def chats_of(self, number_id: int) -> None:
        """Shows the chats of one number."""
        page: Any = self.window.open_page("chats")
        page.list.search.clear()
        page.list.show_tab(ChatTab.ALL)
        page.list.filters.show_number(number_id)
        page.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer_chat(self, chat_id: int) -> None:
        """Shows a chat with the keyboard in its composer."""
        page: Any = self.window.open_page("chats")
        page.opening.ask(chat_id, answer=True)

    @cached_property
    def privacy(self) -> PrivacyActions:
        """Export and erasure of a contact."""
        from app.ui.privacy.actions import PrivacyActions

        return PrivacyActions(self.console, self.window, self.tasks)

    def search(self, text: str = "") -> None:
        """Search everywhere, beside the page."""
        if self.searching is None:
            from app.ui.search.searching import Searching

            self.searching = Searching(cast("Shell", self))
        self.searching.open(text)

    def follow(self, name: str, argument: str) -> None:
        """Opens the page that another page names; ``argument`` is what to show there."""
        if name in ("export", "erase"):
            self.privacy.of_chat(int(argument), name)
        elif name == "delivery":
            self.window.open_page("webhooks").open_delivery(int(argument))  # type: ignore[attr-defined]
        elif name == "code" and argument:
            account, _, digits = argument.partition(":")
            page = self.window.open_page("templates")
            page.write_code(int(account), digits)  # type: ignore[attr-defined]
        elif name == "sign_in" and argument:
            page = self.window.open_page("numbers")
            page.actions_.sign_in(int(argument))  # type: ignore[attr-defined]
        elif name in ("accounts", "sign_in"):
            self.settings("accounts")
        elif self.window.knows(name):
            self.window.open_page(name)

    def settings(self, section: str) -> None:
        """Shows a section of the settings."""
        self.window.open_page("settings").open_section(section)  # type: ignore[attr-defined]

    def open_operation(self, key: str) -> None:
        """Shows an operation (provider/name) in the API explorer."""
        self.window.open_page("logs").open_operation(key)  # type: ignore[attr-defined]

    def account_settings(self, account_id: int) -> None:
        """Shows an account's card in the settings."""
        self.window.open_page("settings").open_account(account_id)  # type: ignore[attr-defined]

    def test_event(self, number_id: int) -> None:
        """Shows the test events of a number."""
        self.window.open_page("webhooks").open_test(number_id)  # type: ignore[attr-defined]

    def open_number(self, number_id: int) -> None:
        """Shows a number, from any page."""
        page = self.window.open_page("numbers")
        page.choose(number_id)  # type: ignore[attr-defined]

    def from_status(self, part: str) -> None:
        """Opens the page that a part of the status bar belongs to."""
        pages = {
            "receiver": "webhooks",
            "numbers": "numbers",
            "queue": "chats",
            "clock": "settings",
        }
        name = pages.get(part, "")
        if self.window.knows(name):
            self.window.open_page(name)
