"""Pairing a phone: every stage, hiccups on the way, closing and taking it up again."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from app.domain.errors import ErrorKind
from app.domain.rows import NumberRow
from app.services import pairing
from app.services.pairing import PairingSession, PairingState
from tests.unit.services.stage import Stage
from tests.waiting import until

PHONE = "972555550188"
REAL = PairingSession.__init__


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Codes and questions follow one another in tenths of seconds."""
    from app.services import pairing

    real = pairing.PairingSession.__init__

    def init(self: PairingSession, *parts: object, **facts: object) -> None:
        real(self, *parts, **facts)  # type: ignore[arg-type]
        self._every, self._poll = 0.4, 0.05  # type: ignore[assignment]

    monkeypatch.setattr(pairing.PairingSession, "__init__", init)


class Watched:
    """A session and every state that it had."""

    def __init__(self, session: PairingSession) -> None:
        self.session = session
        self.states: list[PairingState] = []
        session.listen(self.states.append)

    @property
    def stages(self) -> list[str]:
        """The stages in their order, each once."""
        found: list[str] = []
        for state in self.states:
            if found[-1:] != [state.stage]:
                found.append(state.stage)
        return found

    async def reach(self, stage: str) -> PairingState:
        await until(lambda: self.session.state.stage == stage)
        return self.session.state


async def begin(stage: Stage, **changes: str) -> Watched:
    account = await stage.account()
    session = stage.console.pairing.start(account, "front-desk", PHONE, "Front desk")
    return Watched(session)


async def test_a_phone_that_scans_is_paired(stage: Stage) -> None:
    watched = await begin(stage)
    state = await watched.reach("awaiting_scan")
    assert state.qr is not None and state.qr.startswith(b"\x89PNG")
    assert state.code_number == 1
    assert state.next_code_at > state.code_since > 0
    stage.action("gateway", "scan", clientId="front-desk")
    state = await watched.reach("paired")
    assert (state.qr, state.connected_phone) == (None, PHONE)
    assert watched.stages == ["starting", "awaiting_scan", "paired"] or watched.stages == [
        "awaiting_scan",
        "paired",
    ]
    await watched.session.close()
    [number] = [one for one in await stage.console.numbers.all() if one.key == "front-desk"]
    assert (number.state, number.name, number.connected_phone) == (
        "connected",
        "Front desk",
        PHONE,
    )
    assert stage.console.numbers.key_tail(number.id)


async def test_another_phone_is_told_and_may_be_kept(stage: Stage) -> None:
    watched = await begin(stage)
    await watched.reach("awaiting_scan")
    stage.action("gateway", "scan", clientId="front-desk", phoneNumber="972555550999")
    state = await watched.reach("wrong_phone")
    assert (state.connected_phone, state.expected_phone) == ("972555550999", PHONE)
    await watched.session.keep()
    assert watched.session.state.stage == "paired"
    await watched.session.close()
    [number] = [one for one in await stage.console.numbers.all() if one.key == "front-desk"]
    assert number.phone == "972555550999"


async def of_front_desk(stage: Stage) -> NumberRow:
    return next(one for one in await stage.console.numbers.all() if one.key == "front-desk")


async def test_a_phone_that_was_kept_stays_whatever_the_list_names(stage: Stage) -> None:
    watched = await begin(stage)
    await watched.reach("awaiting_scan")
    stage.action("gateway", "scan", clientId="front-desk", phoneNumber="972555550999")
    await watched.reach("wrong_phone")
    number = await of_front_desk(stage)
    assert (number.phone, number.connected_phone) == (PHONE, "972555550999")
    await watched.session.keep()
    assert watched.session.state.how == "kept"
    await watched.session.close()

    async def listed() -> tuple[str, str]:
        # the list goes on naming the phone that was entered
        await stage.console.numbers.refresh()
        number = await of_front_desk(stage)
        return number.phone, number.connected_phone

    assert await listed() == ("972555550999", "972555550999")
    stage.action("gateway", "disconnect", clientId="front-desk")
    assert await listed() == ("972555550999", "")
    stage.action("gateway", "scan", clientId="front-desk", phoneNumber="972555550999")
    assert await listed() == ("972555550999", "972555550999")
    # a third one was never kept
    stage.action("gateway", "disconnect", clientId="front-desk")
    stage.action("gateway", "scan", clientId="front-desk", phoneNumber="972555550777")
    assert await listed() == (PHONE, "972555550777")


async def test_digits_of_any_script_reach_the_gateway(stage: Stage) -> None:
    account = await stage.account()
    session = stage.console.pairing.start(account, "front-desk", "+٩٧٢ ٥٥ ٥٥٥ ٠١٨٨")
    await until(lambda: session.state.stage in ("awaiting_scan", "failed"))
    assert (session.state.stage, session.state.expected_phone) == ("awaiting_scan", PHONE)
    await session.close()


async def test_waiting_for_a_phone_leaves_requests_to_what_is_sent(stage: Stage) -> None:
    stage.on_box(lambda box: box.world.tuning.change({"qr_seconds": 0.1}))
    watched = await begin(stage)
    # the usual rhythm, a hundred times as quick
    watched.session._every, watched.session._poll = 0.2, 0.03  # type: ignore[assignment]
    await watched.reach("paused")
    limits = stage.console.numbers.limits((await of_front_desk(stage)).id)
    left = next(one.left for one in limits if one.name == "api")
    assert left >= 30
    # and once more, as after Continue
    watched.session.resume()
    await watched.reach("awaiting_scan")
    await watched.reach("paused")
    limits = stage.console.numbers.limits((await of_front_desk(stage)).id)
    assert next(one.left for one in limits if one.name == "api") >= 10
    await watched.session.close()


@pytest.mark.parametrize(
    ("left", "rarer"), [(100, 1), (60, 1), (59, 2), (40, 2), (39, 5), (20, 5), (19, 20), (0, 20)]
)
async def test_the_less_is_left_of_what_sends_wait_for_the_rarer_it_looks(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, left: int, rarer: int
) -> None:
    watched = await begin(stage)
    await watched.reach("awaiting_scan")
    session = watched.session
    limits = session._clients.client(session._account_id).limits
    whole, some = SimpleNamespace(left=100, total=100), SimpleNamespace(left=left, total=100)
    holds, only_told = SimpleNamespace(holds=True), SimpleNamespace(holds=False)
    book = {"api": (holds, some), "media": (holds, whole)}
    monkeypatch.setattr(type(limits), "all", lambda _: book)
    assert session._thrift() == rarer
    # what sends do not wait for: a limit of other calls, and one that holds nothing back
    book |= {"api": (holds, whole), "media": (holds, some)}
    assert session._thrift() == 1
    book |= {"api": (only_told, some)}
    assert session._thrift() == 1
    await session.close()


async def test_codes_follow_one_another_until_it_pauses(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    # a slow machine is not to be taken for codes that never change
    monkeypatch.setattr(pairing, "_LONGEST", 1_000.0)
    stage.console.settings.set("qr_codes", 3)
    stage.on_box(lambda box: box.world.tuning.change({"qr_seconds": 0.2}))
    watched = await begin(stage)
    state = await watched.reach("paused")
    assert state.code_number == 3
    assert state.qr is None
    pictures = {one.qr for one in watched.states if one.qr}
    assert len(pictures) == 3
    watched.session.resume()
    state = await watched.reach("awaiting_scan")
    assert state.code_number >= 1
    await watched.session.close()


async def test_a_picture_that_does_not_change_is_flagged(stage: Stage) -> None:
    stage.on_box(lambda box: box.world.tuning.change({"qr_seconds": 3_600.0}))
    watched = await begin(stage)
    state = await watched.reach("awaiting_scan")
    assert not state.unchanged
    watched.session.new_code()
    await until(lambda: watched.session.state.code_number >= 2)
    assert watched.session.state.unchanged
    assert watched.session.state.code_since == state.code_since
    await watched.session.close()


async def test_the_rhythm_that_was_set_is_kept(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PairingSession, "__init__", REAL)
    settings = stage.console.settings
    for name, value in (("qr_seconds", 45), ("qr_poll_seconds", 10), ("qr_codes", 5)):
        settings.set(name, value)
    watched = await begin(stage)
    state = await watched.reach("awaiting_scan")
    assert state.codes_max == 5
    assert state.next_code_at - state.code_since == 45_000
    assert watched.session._poll == 10
    await watched.session.close()
    # nothing that would have it ask without a pause
    for name in ("qr_seconds", "qr_poll_seconds", "qr_codes"):
        settings.set(name, 0)
    watched = Watched(stage.console.pairing.resume((await of_front_desk(stage)).id))
    state = await watched.reach("awaiting_scan")
    assert (state.codes_max, state.next_code_at - state.code_since) == (10, 20_000)
    assert watched.session._poll == 3
    await watched.session.close()


async def test_a_gateway_with_a_slower_rhythm_is_asked_again_soon(stage: Stage) -> None:
    stage.console.settings.set("qr_codes", 3)
    stage.on_box(lambda box: box.world.tuning.change({"qr_seconds": 3_600.0}))
    watched = await begin(stage)
    state = await watched.reach("paused")
    # the same picture is no other code, and does not keep it asking for ever
    assert state.code_number == 1
    assert stage.asked("get_qr") >= 3
    # and is the first one again where it goes on
    watched.session.resume()
    assert (await watched.reach("awaiting_scan")).code_number == 1
    await watched.session.close()


async def test_a_code_that_is_wanted_comes_however_long_it_went_on(stage: Stage) -> None:
    stage.on_box(lambda box: box.world.tuning.change({"qr_seconds": 3_600.0}))
    watched = await begin(stage)
    await watched.reach("awaiting_scan")
    session = watched.session
    session._every = 3_600
    session.new_code()
    await until(lambda: session.state.code_number == 2)
    session._until = 0
    session.new_code()
    await until(lambda: session.state.code_number == 3)
    assert "paused" not in watched.stages
    await session.close()


async def test_a_code_that_did_not_change_is_asked_for_again_sooner(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched = await begin(stage)
    first = await watched.reach("awaiting_scan")
    session, clock = watched.session, stage.clock
    session._every = 400

    def due_in(picture: bytes) -> int:
        """In seconds, as far as a quarter of a minute."""
        session._shown(picture)
        return round((session.state.next_code_at - clock.now_ms()) / 15_000) * 15

    assert first.qr is not None
    assert due_in(first.qr) == 105, "a quarter of 400 s"
    assert due_in(b"another") == 405
    # never rarer than a code that changes, and rarer where less is left of a limit
    monkeypatch.setattr(session, "_thrift", lambda: 2)
    assert due_in(b"another") == 195
    monkeypatch.setattr(session, "_thrift", lambda: 20)
    assert due_in(b"another") == 405
    await session.close()


async def test_a_code_that_does_not_come_for_a_moment_does_not_end_it(stage: Stage) -> None:
    stage.console.settings.set("qr_codes", 30)
    watched = await begin(stage)
    first = await watched.reach("awaiting_scan")
    stage.on_box(lambda box: box.world.tuning.change({"qr_seconds": 0.2}))
    # each is asked for twice at once
    stage.faults("get_qr:html*4")
    await until(lambda: watched.session.state.code_number == 2)
    assert "failed" not in watched.stages
    assert all(one.qr for one in watched.states if one.stage == "awaiting_scan")
    assert watched.session.state.qr != first.qr
    stage.faults("get_qr:html")
    asked = stage.asked("get_qr")
    state = await watched.reach("failed")
    assert state.error is not None and state.error.kind is ErrorKind.BAD_ANSWER
    assert stage.asked("get_qr") >= asked + 6, "those before the last code are forgotten"
    # and so are all where it goes on
    stage.faults("get_qr:html*4")
    watched.states.clear()
    watched.session.resume()
    await until(lambda: watched.session.state.code_number == 2)
    assert "failed" not in watched.stages
    await watched.session.close()


async def test_a_code_that_is_refused_ends_it_at_once(stage: Stage) -> None:
    stage.on_box(lambda box: box.world.tuning.change({"qr_seconds": 0.2}))
    watched = await begin(stage)
    await watched.reach("awaiting_scan")
    stage.faults("get_qr:403")
    state = await watched.reach("failed")
    assert state.error is not None and state.error.kind is ErrorKind.FORBIDDEN
    assert watched.session._misses == 1
    await watched.session.close()


async def test_a_list_that_fails_for_a_moment_does_not_end_it(stage: Stage) -> None:
    watched = await begin(stage)
    await watched.reach("awaiting_scan")
    stage.faults("list_clients:400*3")
    await until(lambda: watched.session.state.answer == "unknown")
    stage.faults("")
    stage.action("gateway", "scan", clientId="front-desk")
    await watched.reach("paired")
    await watched.session.close()


async def test_a_list_that_answers_late_keeps_no_old_code_on_screen(stage: Stage) -> None:
    stage.on_box(lambda box: box.world.tuning.change({"qr_seconds": 0.2}))
    stage.faults("list_clients:slow_before:60000")
    watched = await begin(stage)
    await until(lambda: watched.session.state.code_number == 3)
    assert stage.asked("list_clients") == 1
    await watched.session.close()


async def test_a_dead_key_ends_it_with_the_reason(stage: Stage) -> None:
    watched = await begin(stage)
    await watched.reach("awaiting_scan")
    stage.action("gateway", "revoke_key")
    state = await watched.reach("failed")
    assert state.error is not None and state.error.kind is ErrorKind.AUTH
    assert state.qr is None
    await watched.session.close()
    assert watched.session.state.stage == "closed"


@pytest.mark.parametrize("fault", ["403", "html", "nonsense", "drop_before"])
async def test_a_gateway_that_answers_badly_fails_and_can_be_tried_again(
    stage: Stage, fault: str
) -> None:
    stage.faults(f"add_number:{fault}")
    watched = await begin(stage)
    state = await watched.reach("failed")
    assert state.error is not None
    stage.faults("")
    watched.session.resume()
    await watched.reach("awaiting_scan")
    assert watched.session.state.error is None
    await watched.session.close()


async def test_a_provider_that_pairs_no_phones_says_so(stage: Stage) -> None:
    account = await stage.account("quixess")
    session = stage.console.pairing.start(account, "x", PHONE)
    await until(lambda: session.state.stage == "failed")
    assert session.state.error is not None
    assert "pairs no phones" in session.state.error.message
    await session.close()


async def test_closing_stops_every_question(stage: Stage) -> None:
    watched = await begin(stage)
    await watched.reach("awaiting_scan")
    await watched.session.close()
    assert watched.session.state.stage == "closed"
    asked = stage.asked("list_clients") + stage.asked("get_qr")
    await stage.console.numbers.all()
    assert stage.asked("list_clients") + stage.asked("get_qr") == asked


async def test_a_restart_takes_it_up_again(stage: Stage) -> None:
    watched = await begin(stage)
    state = await watched.reach("awaiting_scan")
    await watched.session.close()
    console = await stage.restart()
    assert state.number_id is not None
    session = console.pairing.resume(state.number_id)
    await until(lambda: session.state.stage == "awaiting_scan")
    stage.action("gateway", "scan", clientId="front-desk")
    await until(lambda: session.state.stage == "paired")
    await session.close()
    keys = [one.key for one in await console.numbers.all()]
    assert keys.count("front-desk") == 1


async def test_one_that_is_connected_already_is_paired_at_once(stage: Stage) -> None:
    account = await stage.account()
    session = stage.console.pairing.start(account, "haifa-showroom", "972555550142")
    await until(lambda: session.state.stage in ("paired", "failed"))
    assert (session.state.stage, session.state.how) == ("paired", "already")
    await session.close()


async def test_a_phone_that_scans_after_all_has_scanned(stage: Stage) -> None:
    """The number was connected, with another phone; it is told by what came last."""
    account = await stage.account()
    watched = Watched(stage.console.pairing.start(account, "haifa-showroom", PHONE))
    state = await watched.reach("wrong_phone")
    assert (state.how, state.connected_phone) == ("already", "972555550142")
    stage.action("gateway", "disconnect", clientId="haifa-showroom")
    watched.session.resume()
    await watched.reach("awaiting_scan")
    stage.action("gateway", "scan", clientId="haifa-showroom", phoneNumber=PHONE)
    assert (await watched.reach("paired")).how == "scanned"
    await watched.session.close()
