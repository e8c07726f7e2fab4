"""The pages of the window, in the order of the rail. A page that is not built is not listed.

Pages know neither each other nor the window: what they ask for by signals is carried out here.

Invariant: building the list builds no page; each is made at its first visit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.window import PageSpec

if TYPE_CHECKING:
    from app.domain.template_plan import Recipient
    from app.ui.pages.campaigns.view import CampaignsView
    from app.ui.pages.chats.page import ChatsPage
    from app.ui.pages.schedules.page import SchedulesPage
    from app.ui.shell import Shell


def page_specs(shell: Shell) -> list[PageSpec]:
    """Every page with how to build it."""
    return [
        PageSpec("chats", _tr("Chats"), "messages-square", lambda: _chats(shell)),
        PageSpec("numbers", _tr("Numbers"), "smartphone", lambda: _numbers(shell)),
        PageSpec("templates", _tr("Templates"), "layout-template", lambda: _templates(shell)),
        PageSpec("schedules", _tr("Schedules"), "calendar-clock", lambda: _schedules(shell)),
        PageSpec("calls", _tr("Calls"), "phone-call", lambda: _calls(shell)),
        PageSpec("webhooks", _tr("Webhooks"), "webhook", lambda: _webhooks(shell)),
        PageSpec("logs", _tr("Logs"), "scroll-text", lambda: _logs(shell)),
        PageSpec(
            "settings",
            _tr("Settings"),
            "settings",
            lambda: _settings(shell),
            shortcut="Ctrl+,",
            place="foot",
        ),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pages", text)


def _chats(shell: Shell) -> QWidget:
    if shell.starting:
        from app.ui.pages.chats.entry import ChatsEntry

        return ChatsEntry(shell.console)
    from app.ui.pages.chats.page import ChatsPage

    return _wired(shell, ChatsPage(shell.console))


def complete_chats(shell: Shell, entry: QWidget) -> QWidget | None:
    """The whole Chats page once its list was painted; None for a page that is whole."""
    from app.ui.pages.chats.entry import ChatsEntry

    return _wired(shell, entry.whole()) if isinstance(entry, ChatsEntry) else None


def _wired(shell: Shell, page: ChatsPage) -> ChatsPage:
    page.unread_changed.connect(lambda count: shell.window.set_badge("chats", count))
    page.page_wanted.connect(shell.follow)
    return page


def _numbers(shell: Shell) -> QWidget:
    from app.ui.pages.numbers.page import NumbersPage

    page = NumbersPage(shell.console)
    page.chats_wanted.connect(shell.chats_of)
    page.test_event_wanted.connect(shell.test_event)
    page.account_wanted.connect(shell.account_settings)
    return page


def _templates(shell: Shell) -> QWidget:
    from app.ui.pages.templates.page import TemplatesPage

    page = TemplatesPage(shell.console)
    page.chat_wanted.connect(shell.open_chat)
    page.account_wanted.connect(shell.account_settings)
    page.numbers_wanted.connect(lambda: shell.follow("numbers", ""))
    page.consent_wanted.connect(
        lambda person, number_id: page.run(_consent(shell, page, person, number_id))
    )
    return page


async def _consent(shell: Shell, page: QWidget, person: Recipient, number_id: int) -> None:
    """Asks for the consent of somebody whom a template could reach."""
    from app.ui.pages.chats.consent_dialog import ConsentDialog

    found = await ConsentDialog(page, "opted_in", person.consent_source).result()
    if found is not None:
        chat_id = await shell.console.conversations.start_chat(number_id, person.digits)
        await shell.console.contacts.set_consent(chat_id, *found)


def _schedules(shell: Shell) -> QWidget:
    from app.ui.pages.schedules.page import SchedulesPage

    page = SchedulesPage(shell.console)
    page.chat_wanted.connect(shell.open_chat)
    page.call_wanted.connect(lambda call: shell.follow("call", str(call)))
    _add_campaigns(shell, page)
    return page


def _add_campaigns(shell: Shell, page: SchedulesPage) -> None:
    from app.ui.pages.campaigns.runs import CampaignRuns
    from app.ui.pages.schedules.views import FurtherView

    runs = CampaignRuns(shell.console)

    def make() -> CampaignsView:
        from app.ui.pages.campaigns.view import CampaignsView

        view = CampaignsView(shell.console)
        view.chat_wanted.connect(shell.open_chat)
        view.full.connect(page.header.setHidden)
        return view

    def new() -> None:
        page.view("campaigns").new_campaign()  # type: ignore[attr-defined]

    title, words = _tr("Campaigns"), _tr("New campaign")
    page.add_view(
        FurtherView("campaigns", title, make, (words, "plus"), new, runs=runs, count=runs.count)
    )


def _calls(shell: Shell) -> QWidget:
    from app.ui.pages.calls.page import CallsPage

    page = CallsPage(shell.console)
    page.chat_wanted.connect(shell.open_chat)
    page.delivery_wanted.connect(lambda delivery: shell.follow("delivery", str(delivery)))
    page.waiting.connect(lambda count: shell.window.set_badge("calls", count))
    return page


def _webhooks(shell: Shell) -> QWidget:
    from app.ui.pages.webhooks.page import WebhooksPage

    page = WebhooksPage(shell.console)
    page.chat_wanted.connect(shell.open_chat)
    page.calls_wanted.connect(lambda: shell.open_page("calls"))
    page.attention.connect(lambda why: shell.window.set_attention("webhooks", bool(why), why))
    page.account_wanted.connect(shell.account_settings)
    return page


def _logs(shell: Shell) -> QWidget:
    from app.ui.pages.logs.page import LogsPage

    page = LogsPage(shell.console)
    page.chat_wanted.connect(shell.open_chat)
    page.delivery_wanted.connect(lambda delivery: shell.follow("delivery", str(delivery)))
    return page


def _settings(shell: Shell) -> QWidget:
    from app.ui.pages.settings.page import SettingsPage

    return SettingsPage(shell.console)
