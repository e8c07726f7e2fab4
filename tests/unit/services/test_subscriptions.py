"""Who delivers where: a line says what is true of its address now."""

from __future__ import annotations

import pytest

from app.services.events import ReceiverChanged
from app.services.subscriptions import ELSEWHERE, HERE, SET, Target
from tests.unit.services.stage import HAIFA, Stage

NOW, EARLIER = "https://hooks.example.com", "https://earlier.example.com"


async def line(stage: Stage, url: str) -> Target:
    """The line of the account's number, once its provider delivers to this address."""
    number = next(one for one in stage.console.numbers.by_id().values() if one.key == HAIFA)
    await stage.console.database.write(
        lambda c: c.execute("UPDATE numbers SET webhook_url = ? WHERE id = ?", (url, number.id))
    )
    await stage.console.numbers.all()
    (group,) = [one for one in await stage.console.subscriptions.groups() if one.account == "desk"]
    return next(one for one in group.targets if one.number_id == number.id)


@pytest.mark.parametrize(
    ("public", "base", "state"),
    [
        (NOW, NOW, HERE),
        (NOW, EARLIER, ELSEWHERE),
        (NOW, "http://127.0.0.1:8787", HERE),
        (NOW, "http://127.0.0.1:8788", ELSEWHERE),
        ("", EARLIER, SET),
    ],
)
async def test_only_the_address_of_now_points_here(
    stage: Stage, public: str, base: str, state: str
) -> None:
    account = await stage.account(name="desk")
    await stage.chat(account)
    stage.console.settings.set("public_url", public)
    stage.console.receiver.state = ReceiverChanged("listening", "http://127.0.0.1:8787")
    path = f"/hooks/{stage.console.clients.account(account).token}"

    found = await line(stage, f"{base}{path}")
    assert (found.state, found.ours) == (state, True)
    outdated = [one.url for one in await stage.console.subscriptions.outdated()]
    assert outdated == ([] if found.url == found.here else [found.url])

    other = await line(stage, f"{base}/hooks/another")
    assert (other.state, other.ours) == (ELSEWHERE, False)
    assert not await stage.console.subscriptions.outdated()
