"""The first page over the whole window: when it comes, and what its going leads to.

Works with the shell, which knows the pages. Invariant: the page covers the window while there is
no account and nothing else was asked for; it never comes back over an account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.tasks import TaskOwner

if TYPE_CHECKING:
    from app.ui.shell import Shell


class Welcoming:
    """Covers the window of a console without accounts."""

    def __init__(self, shell: Shell, tasks: TaskOwner) -> None:
        self._shell = shell
        self._tasks = tasks
        self._returns = False
        shell.window.page_changed.connect(self._page_changed)

    def cover(self) -> None:
        """Shows the first page."""
        from app.ui.pages.welcome.page import WelcomePage

        page = WelcomePage(self._shell.console)
        page.account_added.connect(self._added)
        page.settings_wanted.connect(self._settings)
        self._shell.window.set_cover(page)
        page.activated()

    def _uncover(self) -> None:
        page = self._shell.window.cover
        ending = getattr(page, "close_page", None)
        self._shell.window.set_cover(None)
        if ending is not None:
            self._tasks.start(ending(), "close the first page")

    def _added(self, account_id: int, then: str) -> None:
        self._uncover()
        if then == "pair":
            page = self._shell.open_page("numbers")
            page.actions_.add_number(account_id)  # type: ignore[attr-defined]
        else:
            self._shell.open_page("chats")

    def _settings(self, section: str) -> None:
        """Settings before there is an account; leaving them leads back here."""
        self._uncover()
        self._shell.settings(section)
        self._returns = True

    def _page_changed(self, name: str) -> None:
        if self._returns and name != "settings":
            self._returns = False
            self._tasks.start(self._again(), "first page")

    async def _again(self) -> None:
        if not await self._shell.console.accounts.all():
            self.cover()
