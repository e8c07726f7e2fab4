"""Work that is given up, begun twice or refused by the disk half-way, and what stands then."""

from __future__ import annotations

import asyncio
import io
import os
from pathlib import Path

import pytest
from PIL import Image

from app.domain.errors import StoreFull
from app.services import audit, receiver_control, templates
from app.services.events import ReceiverChanged, TunnelChanged
from app.services.pictures import Pictures
from app.services.tunnel_tools import TunnelWish
from tests.held import Held
from tests.live_console import sandboxed_console
from tests.plugins.logs import LogGuard
from tests.unit.services.stage import Stage
from tests.unit.services.test_conversations import with_file
from tests.unit.services.test_pairing import PHONE
from tests.unit.services.test_templates import ORDER
from tests.unit.services.test_tunnel import programs as programs
from tests.unit.services.test_tunnel import wishes
from tests.waiting import until


def picture(size: tuple[int, int]) -> bytes:
    out = io.BytesIO()
    noise = Image.frombytes("RGB", size, os.urandom(size[0] * size[1] * 3))
    noise.save(out, "PNG")
    return out.getvalue()


async def test_a_picture_that_nobody_waits_for_any_more_is_shown_as_no_other() -> None:
    pictures = Pictures()
    large, small = picture((1600, 1200)), picture((40, 30))
    try:
        assert await pictures.measure(small) == (40, 30)
        for _ in range(3):
            left = asyncio.ensure_future(pictures.decode(large, 1600))
            await until(pictures._turn.locked)
            for _ in range(3):
                await asyncio.sleep(0)  # until its thread speaks with the worker
            left.cancel()
            with pytest.raises(asyncio.CancelledError):
                await left
            found = await pictures.decode(small, 100)
            assert found is not None
            assert (found.width, found.height, len(found.pixels)) == (40, 30, 40 * 30 * 4)
    finally:
        await pictures.close()


async def test_a_file_whose_first_asker_left_is_fetched_for_the_second(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, message = await with_file(stage)
    held = Held(monkeypatch, stage.console.clients, "call")
    first = asyncio.ensure_future(stage.console.media.fetch(message))
    await held.asked_for(1)
    second = asyncio.ensure_future(stage.console.media.fetch(message))
    await asyncio.sleep(0)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    held.free()
    assert (await second).state == "here"


async def outdated_numbers(stage: Stage) -> list[int]:
    """Two numbers that deliver to an address of ours that was given up."""
    account = await stage.account(name="desk")
    await stage.console.sync.refresh(account)
    rows = [one for one in await stage.console.numbers.all() if one.state == "connected"][:2]
    stage.console.settings.set("public_url", "https://hooks.example.com")
    stage.console.receiver.state = ReceiverChanged("listening", "http://127.0.0.1:8787")
    path = f"https://earlier.example.com/hooks/{stage.console.clients.account(account).token}"
    change = "UPDATE numbers SET webhook_url = ? WHERE id = ?"
    values = [(path, row.id) for row in rows]
    await stage.console.database.write(lambda one: one.executemany(change, values).rowcount)
    await stage.console.numbers.all()
    return [row.id for row in rows]


async def test_all_are_told_the_new_address_though_it_is_looked_again_meanwhile(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = await outdated_numbers(stage)
    registration = stage.console.registration
    assert await registration.look() == len(numbers) == 2
    held = Held(monkeypatch, stage.console.subscriptions, "tell_address")
    telling = asyncio.ensure_future(registration.tell_all())
    await held.has_read(1)
    looking = asyncio.ensure_future(registration.look())
    again = asyncio.ensure_future(registration.tell_all())
    await until(lambda: looking.done() or registration._turn.locked())
    held.free()
    assert [await telling, await looking, await again] == [2, 0, 0]
    assert (registration.outdated, registration.problems) == ([], [])
    assert held.asked == 2


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """No program's wish but the test's."""
    wishes(monkeypatch)


@pytest.mark.usefixtures("programs", "bare")
async def test_tunnels_that_are_begun_at_once_end_as_one(data_dir: Path) -> None:
    async with sandboxed_console(data_dir) as console:
        tunnel = console.tunnel
        await tunnel.start(TunnelWish("cloudflared"))
        await until(lambda: tunnel.state.state == "up")
        await asyncio.gather(
            tunnel.start(TunnelWish("ngrok")), tunnel.start(TunnelWish("cloudflared"))
        )
        assert tunnel._tasks.busy == 1
        starting = asyncio.ensure_future(tunnel.start(TunnelWish("ngrok")))
        await asyncio.sleep(0)
        await tunnel.stop()
        await starting
        assert tunnel._tasks.busy == 0
        assert (tunnel.on, tunnel.state) == (False, TunnelChanged("off"))


async def test_a_receiver_whose_process_does_not_begin_is_begun_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, expected_logs: LogGuard
) -> None:
    expected_logs("did not start", logger="app.services.receiver_control")
    stage.console.settings.set("receiver_port", 0)
    real, states = receiver_control.command, list[ReceiverChanged]()
    stage.console.bus.listen(ReceiverChanged, states.append)

    def first_missing(*words: str) -> list[str]:
        monkeypatch.setattr(receiver_control, "command", real)
        return ["/nowhere/at/all", *words]

    monkeypatch.setattr(receiver_control, "command", first_missing)
    stage.console.link.start()
    stage.console.receiver.start()
    await until(lambda: stage.console.receiver.state.state == "listening")
    assert [one.state for one in states] == ["starting", "failed", "starting", "listening"]
    assert states[1].reason == "The receiver did not start."


async def test_a_pairing_that_finds_the_disk_full_says_so_and_goes_on_later(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> int:
        raise StoreFull("The disk is full.", "Nothing was changed.", "Free some space.")

    monkeypatch.setattr(stage.console.numbers, "make", full)
    session = stage.console.pairing.start(await stage.account(), "front-desk", PHONE, "Front desk")
    await until(lambda: session.state.stage == "failed")
    assert session.state.error is not None
    assert (session.state.error.message, session.state.error.hint) == (
        "The disk is full.",
        "Free some space.",
    )
    monkeypatch.undo()
    session.resume()
    await until(lambda: session.state.stage == "awaiting_scan")
    await session.close()


async def test_the_trail_goes_on_after_the_disk_was_full(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, expected_logs: LogGuard
) -> None:
    expected_logs("The disk is full", logger="app.services.audit")
    account = await stage.account()
    trail = stage.console.audit
    real, tried = trail._take_calls, list[int]()

    def full_once(connection: object) -> tuple[int, int]:
        tried.append(1)
        if len(tried) == 1:
            raise StoreFull("The disk is full.")
        return real(connection)  # type: ignore[arg-type]

    monkeypatch.setattr(trail, "_take_calls", full_once)
    monkeypatch.setattr(audit, "_STORE_PAUSE_S", 0.01)
    trail.start()
    await until(lambda: len(tried) >= 2)
    number = await stage.console.numbers.make(account, "haifa-showroom", "", "Haifa")
    await stage.console.numbers.set_webhook(number, "https://hooks.example.com/hooks/x")

    def calls() -> int:
        read = stage.console.database.read_now
        return int(read(lambda c: c.execute("SELECT count(*) FROM audit WHERE what = 'call'")
                        .fetchone()[0]))  # fmt: skip

    await until(lambda: calls() == 1)


async def test_what_is_submitted_while_the_library_is_read_is_followed(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    account, service = await stage.templates(), stage.console.templates
    monkeypatch.setattr(templates, "_FIRST_S", 0.0)
    monkeypatch.setattr(templates, "_REVIEW_S", (600,))
    with pytest.MonkeyPatch.context() as patch:
        held = Held(patch, service, "all")
        service.start()
        await held.has_read(1)
        asked = stage.asked("list_templates")
        # what the look holds in its hands knows nothing of it
        done = asyncio.ensure_future(service.submit(account, ORDER, None))
        await until(lambda: held.asked == 2)
        held.let_go()
        await done
        held.free()
        await until(lambda: stage.asked("list_templates") > asked)


async def test_a_key_that_is_on_its_way_is_kept_though_the_window_closes(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = await stage.account()
    before = stage.console.clients.credentials(account)["api_key"]
    held = Held(monkeypatch, stage.console.clients, "call")
    asking = asyncio.ensure_future(stage.console.accounts.reset_key(account))
    await held.has_read(1)
    held.let_go()
    await held.has_read(2)  # the provider has another key now
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    closing = asyncio.ensure_future(stage.close())
    await asyncio.sleep(0)
    held.free()
    await closing
    await stage.open()
    assert stage.console.clients.credentials(account)["api_key"] != before
    await stage.console.clients.call(account, "profile", {})
