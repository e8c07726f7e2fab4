"""From nothing to an account: the first page and the wizard, typed and pressed."""

from __future__ import annotations

from app.services.demo import furnish
from app.ui.dialogs.wizard.wizard import AddAccountWizard
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step


async def _first_page(stage: Stage) -> str:
    window = stage.shell.window
    await stage.until("the first page covers the window", lambda: window.cover)
    await stage.until(
        "the receiver listens", lambda: stage.console.receiver.state.state == "listening"
    )
    return "no account yet"


async def _connection(stage: Stage) -> str:
    cover = stage.shell.window.cover
    await stage.click(cover.cards.cards["gateway"])  # type: ignore[union-attr]
    wizard = await stage.card(AddAccountWizard)
    step = wizard.connection
    assert step is not None
    gateway = stage.line["providers"]["gateway"]
    await stage.fill(step.name.edit, "Carmel gateway")
    await stage.fill(step.address.edit, gateway["base_url"])
    await stage.fill(step.fields["api_key"].edit, gateway["credentials"]["api_key"])
    await stage.click(step.test.button)
    await stage.until("the connection is tested", wizard.foot.next.isEnabled)
    results = step.test.results
    assert results and all(one.state != "failed" for one in results), [
        (one.title, one.detail) for one in results if one.state == "failed"
    ]
    return f"{len(results)} things tried, by reading only"


async def _sign_in(stage: Stage) -> str:
    wizard = await stage.card(AddAccountWizard)
    await stage.click(wizard.foot.next)
    await stage.until(
        "the sign-in is shown", lambda: wizard.stack.currentWidget() is wizard.sign_in
    )
    assert wizard.sign_in is not None
    cookie = stage.line["providers"]["gateway"]["credentials"]["session_cookie"]
    await stage.fill(wizard.sign_in.form.cookie_field.edit, cookie)
    await stage.until("the session was tried", wizard.foot.next.isEnabled)
    return "a pasted cookie works"


async def _webhook(stage: Stage) -> str:
    wizard = await stage.card(AddAccountWizard)
    await stage.click(wizard.foot.next)
    await stage.until("the account is added", lambda: wizard.webhook)
    hook = wizard.webhook
    assert hook is not None
    await stage.until("its numbers are listed", hook.set_button.isVisible)
    await stage.click(hook.set_button)
    await stage.until(
        "the numbers are told", lambda: hook.note.isVisible() and hook.set_button.isEnabled()
    )
    numbers = await stage.console.numbers.all()
    assert any(row.webhook_url for row in numbers)
    return f"{len(numbers)} numbers found"


async def _done(stage: Stage) -> str:
    wizard = await stage.card(AddAccountWizard)
    await stage.click(wizard.foot.next)
    await stage.until(
        "the end is shown",
        lambda: wizard.foot.next.isVisible() and not wizard.foot.cancel.isVisible(),
    )
    return "a number could be added right away"


async def _opened(stage: Stage) -> str:
    wizard = await stage.card(AddAccountWizard)
    await stage.click(wizard.foot.next)
    await stage.until("the first page is gone", lambda: stage.shell.window.cover is None)
    await stage.until("chats are listed", stage.chats.list.model.rowCount)
    await stage.still(0.6)
    return "the gateway's chats come by themselves"


async def _furnished(stage: Stage) -> str:
    await furnish(stage.console, stage.line)
    numbers = stage.console.numbers
    await stage.until(
        "every provider has a number",
        lambda: (
            len({row.provider for row in numbers.by_id().values()}) == len(stage.line["providers"])
        ),
    )
    page = await stage.open_page("numbers")
    await stage.until("its rows are shown", lambda: len(page.model.entries()) >= 7)

    def told() -> bool:
        rows = numbers.by_id().values()
        return all(
            row.webhook_url
            for row in rows
            if row.provider == "gateway" and row.state == "connected"
        )

    await stage.until("webhooks are set", told)
    await stage.still(0.6)
    return f"{len(numbers.by_id())} numbers of {len(stage.line['providers'])} providers"


STEPS = (
    Step("welcome", "welcome", _first_page),
    Step("wizard-connection", "welcome", _connection),
    Step("wizard-sign-in", "welcome", _sign_in),
    Step("wizard-webhook", "welcome", _webhook),
    Step("wizard-done", "welcome", _done),
    Step("first-chats", "chats", _opened),
    Step("numbers", "numbers", _furnished),
)
