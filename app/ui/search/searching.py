"""The search panel in the window: when it comes, where its finds lead, what its going leads to.

Works with the shell. Invariant: Esc brings back the page and the chat from which the search
began; the cross leaves the window where the finds led.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.domain.rows import SearchHit
from app.ui.search.panel import SearchPanel

if TYPE_CHECKING:
    from app.ui.shell import Shell

_WIDE = 1700


class Searching:
    """Search everywhere in one window."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._began: tuple[str, int] = ("", 0)
        self._details = False
        self.panel: SearchPanel | None = None

    def open(self, text: str = "") -> None:
        """Shows the panel, or puts the keyboard into it."""
        if self.panel is None:
            self.panel = self._made()
        if self._shell.window.side is not self.panel:
            self._began = self._place()
            self._shell.window.set_side(self.panel)
            self._details_off()
        self.panel.open_field(text)

    async def close(self) -> None:
        """Ends what runs."""
        if self.panel is not None:
            await self.panel.close_down()

    def _made(self) -> SearchPanel:
        panel = SearchPanel(self._shell.console)
        panel.chat_wanted.connect(self._chat)
        panel.hit_wanted.connect(self._hit)
        panel.template_wanted.connect(lambda key: self._shell.follow("templates", key))
        panel.canned_wanted.connect(self._canned)
        panel.closed.connect(self._closed)
        return panel

    def _details_off(self) -> None:
        """Beside the panel the details would lie over the chat; they come back with its end."""
        panes = getattr(self._shell.window.page("chats"), "panes", None)
        self._details = panes is not None and panes.details_open
        if panes is not None and self._details and self._shell.window.width() < _WIDE:
            panes.set_details(False)
            panes.changed.emit()

    def _details_back(self) -> None:
        panes = getattr(self._shell.window.page("chats"), "panes", None)
        if panes is not None and self._details and not panes.details_open:
            panes.set_details(True)
            panes.changed.emit()

    def _place(self) -> tuple[str, int]:
        page = self._shell.window.page("chats")
        chat = getattr(page, "chat", None)
        return self._shell.window.current, int(chat.id) if chat is not None else 0

    def _chat(self, chat_id: int, write: bool) -> None:
        if write:
            self._shell.answer_chat(chat_id)
        else:
            self._shell.open_chat(chat_id)
            self._keep_the_keyboard()

    def _hit(self, hit: SearchHit, text: str, write: bool) -> None:
        page: Any = self._shell.window.open_page("chats")

        def opened(_: object) -> None:
            page.chat_opened.disconnect(opened)
            page.timeline.set_found(text)
            if write:
                page.composer.focus_text()
            else:
                self._keep_the_keyboard()

        page.chat_opened.connect(opened)
        page.open_chat(hit.chat_id, hit.message_id)
        self._keep_the_keyboard()

    def _canned(self, _name: str) -> None:
        """Canned replies live in the composer's list, which the open chat shows."""
        page: Any = self._shell.window.open_page("chats")
        page.composer.focus_text()

    def _keep_the_keyboard(self) -> None:
        if self.panel is not None and self.panel.isVisible():
            self.panel.view.setFocus()

    def _closed(self, back: bool) -> None:
        self._shell.window.set_side(None)
        self._details_back()
        page, chat = self._began
        chats: Any = self._shell.window.page("chats")
        timeline = getattr(chats, "timeline", None)
        if timeline is not None:
            timeline.set_found("")
        if back and (page, chat) != self._place() and page:
            shown: Any = self._shell.window.open_page(page)
            if page == "chats" and chat:
                shown.open_chat(chat, 0)
        self._shell.window.focus_page()
