"""A number is added, a phone scans its code, its webhook is set."""

from __future__ import annotations

from app.ui.dialogs.add_number import AddNumberCard
from app.ui.dialogs.click_to_chat import ClickToChatCard
from app.ui.dialogs.pairing import PairingDialog
from app.ui.dialogs.webhook_url import WebhookCard
from app.ui.tour.stage import Stage
from app.ui.tour.steps import Step

CLIENT = "workshop-nazareth"
PHONE = "972555550166"


async def _add(stage: Stage) -> str:
    page = await stage.open_page("numbers")
    await stage.until("a number can be added", page.add_number_button.isEnabled)
    await stage.click(page.add_number_button)
    card = await stage.card(AddNumberCard)
    await stage.type("Workshop Nazareth", card.name.edit)
    await stage.type("+972 55 555 0166", card.phone.edit)
    assert card.client.text() == CLIENT
    return "the id is made from the name"


async def _code(stage: Stage) -> str:
    card = await stage.card(AddNumberCard)
    await stage.click(card.go)
    dialog = await stage.card(PairingDialog)
    await stage.until("a code is shown", lambda: dialog.scan.qr.shows_code)
    return dialog.remark.text()


async def _scanned(stage: Stage) -> str:
    dialog = await stage.card(PairingDialog)
    await stage.admin("gateway/scan", clientId=CLIENT)
    await stage.until("the scan is noticed", lambda: dialog.outcome)
    outcome = dialog.outcome
    assert outcome is not None and outcome.tone == "success", outcome
    return outcome.spoken


async def _webhook(stage: Stage) -> str:
    dialog = await stage.card(PairingDialog)
    await stage.click(dialog.main_button)
    card = await stage.card(WebhookCard)
    assert card.go is not None
    await stage.until("the form is open", card.go.isEnabled)
    return card.url.text()


async def _paired(stage: Stage) -> str:
    card = await stage.card(WebhookCard)
    assert card.go is not None
    await stage.click(card.go)
    await stage.gone(card)

    def there() -> bool:
        rows = stage.console.numbers.by_id().values()
        return any(
            row.key == CLIENT and row.state == "connected" and row.webhook_url for row in rows
        )

    await stage.until("the number is connected and has its webhook", there)
    await stage.still(0.5)
    return f"{CLIENT} receives"


async def _code_to_chat(stage: Stage) -> str:
    page = stage.numbers
    number = page.tree.number_id()
    await stage.outside(lambda: page.actions_.run("code", number))
    card = await stage.card(ClickToChatCard)
    await stage.until("the code is drawn", card.save.isEnabled)
    return "for a sign in the showroom"


async def _closed(stage: Stage) -> str:
    card = await stage.card(ClickToChatCard)
    await stage.keys("Esc")
    await stage.gone(card)
    number = stage.numbers.tree.number_id()
    await stage.outside(lambda: stage.numbers.actions_.run("delete", number))
    await stage.until("the question is asked", stage.open_card)
    return "the typed name comes first"


STEPS = (
    Step("add-number", "numbers", _add),
    Step("pairing-code", "numbers", _code),
    Step("paired", "numbers", _scanned),
    Step("webhook-address", "numbers", _webhook),
    Step("number-receives", "numbers", _paired),
    Step("click-to-chat", "numbers", _code_to_chat),
    Step("delete-asks", "numbers", _closed),
)
