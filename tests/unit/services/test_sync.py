"""Polling: what it learns, what it leaves alone, and how it behaves when a provider does not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import pairwise
from typing import Any

import pytest

from app.core.clock import Clock
from app.domain.errors import ErrorKind, ProviderError
from app.domain.facts import Fact, MessageSeen
from app.domain.messages import Direction, Kind, Source, Status
from app.domain.rows import ChatTab, NumberRow
from app.providers.base import Call
from app.providers.messaging import Read
from app.sandbox.fakes.gateway.seeds import USERNAME
from app.sandbox.server import Sandbox
from app.services import sync_troubles
from app.services.events import AccountTrouble
from app.services.sync import Sync
from app.services.sync_turns import Turns
from tests.unit.services.stage import HAIFA, YAEL, Stage
from tests.waiting import PATIENCE_S, until

NOBODY = "http://127.0.0.1:9"


async def chats(stage: Stage) -> list[str]:
    rows = await stage.console.conversations.chats(ChatTab.ALL, limit=100)
    return [row.address for row in rows]


async def test_a_key_alone_brings_numbers_and_messages(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    stage.console.sync.start()
    await until(lambda: stage.asked("received_messages") >= 2 and stage.asked("sent_messages"))
    await until(lambda: stage.asked("list_groups") >= 2)
    await stage.console.sync.refresh(account)
    numbers = {row.key: row for row in await stage.console.numbers.all()}
    assert numbers[HAIFA].state == "connected"
    assert {row.state for row in numbers.values()} >= {"connected", "pending"}
    assert f"{YAEL}@c.us" in await chats(stage)
    assert stage.asked("list_chats") == stage.asked("chat_messages") == 0
    assert (
        stage.console.numbers.key_tail(numbers[HAIFA].id)
        == stage.credentials("gateway")["client_keys"][HAIFA][-4:]
    )


async def test_reading_twice_changes_nothing(stage: Stage) -> None:
    account = await stage.account()
    await stage.console.sync.refresh(account)
    await stage.console.sync.refresh(account)
    first = await stage.sql("SELECT id, chat_id, at, text, status FROM messages ORDER BY id")
    hours = await stage.sql("SELECT * FROM hours ORDER BY 1, 2")
    await stage.console.sync.refresh(account)
    assert (
        await stage.sql("SELECT id, chat_id, at, text, status FROM messages ORDER BY id") == first
    )
    assert await stage.sql("SELECT * FROM hours ORDER BY 1, 2") == hours
    assert first


async def test_ticks_go_up_in_the_open_chat(stage: Stage) -> None:
    account = await stage.account()
    await stage.console.sync.refresh(account)
    chat = await stage.chat(account)
    await stage.console.outbox.start()
    message = await stage.console.outbox.send_text(chat, "ticks please")
    await stage.status(message, Status.SENT, Status.DELIVERED, Status.READ)
    async with asyncio.timeout(PATIENCE_S):
        while (await stage.message(message)).status is not Status.READ:
            await stage.console.sync.refresh_chat(chat)
    texts = [one.text for one in await stage.console.conversations.page(chat, limit=300)]
    assert texts.count("ticks please") == 1


async def test_a_session_that_ended_is_asked_no_more(stage: Stage) -> None:
    account = await stage.account()
    await stage.console.sync.refresh(account)
    stage.action("gateway", "expire_sessions")
    stage.on_box(lambda box: box.world.ledger.clear())
    stage.console.sync.start()
    await until(lambda: stage.console.accounts.session_state(account) == "ended")
    stage.console.sync.watch(await stage.chat(account))
    refused = stage.asked("list_chats") + stage.asked("chat_messages")
    for _ in range(3):
        seen = stage.asked("sent_messages")
        stage.console.sync.try_now()
        await until(lambda seen=seen: stage.asked("sent_messages") > seen)  # type: ignore[misc]
    assert stage.asked("list_chats") + stage.asked("chat_messages") == refused <= 2
    assert stage.console.clients.account(account).state == "works"
    assert account not in stage.console.sync.state.troubles


async def test_what_commands_change_does_not_ask_everything_anew(stage: Stage) -> None:
    await stage.account(session_cookie=None)
    stage.console.sync.start()
    await until(lambda: stage.asked("incoming_calls") >= 2)
    await until(lambda: stage.asked("list_groups") >= 2)
    asked = stage.asked("list_clients")
    other = await stage.account("quixess")
    await stage.console.accounts.update(other, credentials={"webhook_secret": "another-secret"})
    await stage.console.numbers.all()
    assert stage.asked("list_clients") == asked


async def test_an_unreachable_provider_is_told_and_heals(stage: Stage) -> None:
    account = await stage.account(base_url=NOBODY, session_cookie=None)
    told: list[AccountTrouble] = []
    stage.console.bus.listen(AccountTrouble, told.append)
    stage.console.sync.start()
    await until(lambda: stage.console.sync.state.offline)
    state = stage.console.sync.state
    assert state.next_try_at > state.offline_since > 0
    base_url = stage.box.credentials["gateway"]["base_url"]
    await stage.console.accounts.update(account, base_url=base_url)
    await until(lambda: not stage.console.sync.state.offline)
    assert told[-1] == AccountTrouble(account)


async def test_a_gateway_that_is_down_says_nothing_of_another_provider(stage: Stage) -> None:
    down = await stage.account(base_url=NOBODY, session_cookie=None)
    other = await stage.account("recoverleadx")
    sync = stage.console.sync
    tried: list[str] = []
    sync.start()
    async with taking_connections(tried) as address:
        await stage.console.accounts.update(other, base_url=address)
        await until(lambda: down in sync.state.unreached)
        await until(lambda: tried)
        assert sync.state.unreached == {down}
        assert not sync.state.offline
    # nothing is there any more: it is the connection, as far as can be seen
    sync.try_now()
    await until(lambda: sync.state.offline)
    assert sync.state.unreached == {down, other}
    base_url = stage.box.credentials["gateway"]["base_url"]
    await stage.console.accounts.update(down, base_url=base_url)
    await until(lambda: not sync.state.offline)
    assert not sync.state.unreached
    assert not any(tried), "nothing is said to an address that is tried"


async def test_accounts_of_one_address_are_missed_together(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_troubles, "_takes_connections", None)  # there is nothing to try
    gateway = await stage.account(base_url=NOBODY, session_cookie=None)
    other = await stage.account("quixess", base_url=NOBODY)
    state = stage.console.sync.state
    stage.console.sync.start()
    await until(lambda: state.offline)
    assert state.unreached == {gateway, other}
    # with the one that is polled goes what is known of the others
    await stage.console.accounts.remove(gateway)
    await until(lambda: not state.offline)
    assert not state.unreached


async def test_behind_a_proxy_no_address_is_tried(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_troubles, "_takes_connections", None)
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    gateway = await stage.account(base_url=NOBODY, session_cookie=None)
    await stage.account("quixess")
    state = stage.console.sync.state
    stage.console.sync.start()
    await until(lambda: state.unreached)
    assert state.unreached == {gateway}
    assert not state.offline


@asynccontextmanager
async def taking_connections(said: list[str]) -> AsyncIterator[str]:
    """An address that takes connections; what is said to it goes into the list."""

    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        said.append((await reader.read()).decode())
        writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def test_a_dead_key_is_a_trouble_with_growing_pauses(stage: Stage) -> None:
    account = await stage.account(
        api_key="canary-wrong-0001", session_cookie=None, client_keys=None
    )
    stage.console.sync.start()
    await until(lambda: account in stage.console.sync.state.troubles)
    trouble = stage.console.sync.state.troubles[account]
    assert trouble.error.status == 401
    assert not stage.console.sync.state.offline
    assert trouble.next_try > stage.clock.now_ms() + 3_000
    assert stage.asked("list_clients") == 1


@pytest.mark.parametrize("fault", ["html", "nothing", "nonsense", "garbage", "truncate", "500"])
async def test_nonsense_changes_nothing_and_is_outlived(stage: Stage, fault: str) -> None:
    account = await stage.account(session_cookie=None)
    await stage.console.sync.refresh(account)
    before = await stage.sql("SELECT id, text, status FROM messages ORDER BY id")
    stage.faults(f"sent_messages:{fault},received_messages:{fault},list_clients:{fault}")
    stage.console.sync.start()
    # the last read of a round: the round went on past the ones that failed
    seen = stage.asked("incoming_calls")
    await until(lambda: stage.asked("incoming_calls") > seen)
    assert await stage.sql("SELECT id, text, status FROM messages ORDER BY id") == before
    stage.faults("")
    await stage.console.sync.refresh(account)


async def test_a_number_that_is_no_longer_listed_is_lost(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    ghost = await stage.console.numbers.make(account, "ghost", "972555550000", "Ghost")
    await stage.console.sync.refresh(account)
    states = {row.id: row.state for row in await stage.console.numbers.all()}
    assert states[ghost] == "lost"
    assert not stage.console.numbers.offers(ghost)["text"].enabled
    assert "not connected" in stage.console.numbers.offers(ghost)["text"].reason


async def test_an_account_that_goes_is_polled_no_more(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    stage.faults("list_clients:slow:300")
    stage.console.sync.start()
    await until(lambda: stage.asked("list_clients") == 1)
    await stage.console.accounts.remove(account)
    assert stage.console.sync.state.troubles == {}
    assert await stage.sql("SELECT * FROM numbers") == []


async def test_a_provider_that_tells_of_each_message_is_asked(stage: Stage) -> None:
    account = await stage.account("hkreach")
    call = {
        "to": "919876543210",
        "templateName": "order_confirmation",
        "languageCode": "en",
        "thirdPartyAppName": "shop",
        "bodyParams": ["Asha", "A-1"],
    }
    answer = await stage.console.clients.call(account, "send_template", call)
    name = stage.console.clients.message_id(account, "send_template", answer)
    now = stage.clock.now_ms()
    seen = MessageSeen(
        "", "919876543210", Direction.OUT, Kind.TEMPLATE, "order_confirmation", now, Source.WA,
        name, Status.SENT,
    )  # fmt: skip
    await stage.console.inbox.apply(account, [seen], now, window=False, listed=False)
    stage.console.sync.start()
    await until(lambda: stage.asked("message_status") >= 1)
    [(message,)] = await stage.sql("SELECT id FROM messages")
    await until(lambda: not stage.console.sync.state.busy)
    assert await stage.console.outbox.check(message)
    assert (await stage.message(message)).status in (Status.SENT, Status.DELIVERED, Status.READ)


async def test_histories_wait_for_room_in_the_limit_and_are_no_trouble(stage: Stage) -> None:
    account = await stage.account()
    clients = stage.console.clients
    asked = {"clientId": HAIFA, "chatId": f"{YAEL}@c.us", "limit": 1}
    for _ in range(54):
        await clients.call(account, "chat_messages", asked)
    await stage.console.sync.refresh(account)
    # the lists were read whole; histories wait until there is room for them
    assert len(await chats(stage)) > 6
    assert 54 <= stage.asked("chat_messages") <= 60


async def test_a_limit_that_is_used_up_is_met_once_however_many_numbers_wait(stage: Stage) -> None:
    def pair(box: Sandbox) -> None:
        fake: Any = box.fakes["gateway"]
        fake.site.accounts[USERNAME].most_clients = 500
        for at in range(400):
            client = fake.site.add_client(f"desk-{at}", f"97254{at:07}", USERNAME)
            fake.site.scan(client)

    stage.on_box(pair)
    account = await stage.account(session_cookie=None)
    told: list[AccountTrouble] = []
    stage.console.bus.listen(AccountTrouble, told.append)
    stage.console.sync.start()
    # once the list was read, the reads of all the numbers are more than the limit lets through
    await until(lambda: told)
    assert len(await stage.console.numbers.all()) > 400
    assert {one.account_id for one in told} == {account}
    assert len(told) <= len(stage.console.sync.reads(account, await first_number(stage)))


async def first_number(stage: Stage) -> NumberRow:
    return (await stage.console.numbers.all())[0]


async def test_numbers_that_waited_longest_are_read_first() -> None:
    clock = StoppedClock()
    turns = Turns(clock)
    rows = [number(at) for at in range(250)]

    def reads(_account: int, row: NumberRow | None) -> list[Read]:
        return [] if row is None else [Read(Call("received_messages", {"clientId": row.key}))]

    read: set[str] = set()
    for _ in range(5):  # fifty in a while: after five of them each had its turn
        for row, one in (await turns.of(1, [None, *rows], reads))[:50]:
            assert row is not None and not turns.is_held(1, one)
            turns.asked(1, row, one)
            read.add(row.key)
        refused = number(251)
        turns.hold(1, refused, Read(Call("received_messages", {})), 60.0, 0.0)
        assert turns.is_held(1, Read(Call("received_messages", {"clientId": "any"})))
        clock.now += 61.0
        assert not turns.is_held(1, Read(Call("received_messages", {"clientId": "any"})))
    assert len(read) == len(rows)


async def test_where_a_limit_is_short_all_is_read_so_much_later_and_messages_still_first() -> None:
    clock = StoppedClock()
    turns = Turns(clock)
    rows: list[NumberRow | None] = [None, number(1), number(2)]
    read: dict[str, list[float]] = {}

    def reads(_account: int, row: NumberRow | None) -> list[Read]:
        if row is None:
            return [Read(Call("list_clients"), every=30.0), Read(Call("sent_messages"), every=30.0)]
        who = {"clientId": row.key}
        return [
            Read(Call("received_messages", who), every=30.0),
            Read(Call("incoming_calls", who), every=60.0),
            Read(Call("list_groups", who), every=120.0),
        ]

    free = 0.0
    while clock.now < 4_600.0:  # one of them goes through every eighteen seconds
        for row, one in await turns.of(1, rows, reads):
            if turns.is_held(1, one):
                continue
            before = turns.asked(1, row, one)
            if free > clock.now:
                turns.hold(1, row, one, free - clock.now, before)
                continue
            free = clock.now + 18.0
            name = f"{one.call.operation} {row.key if row else ''}"
            read.setdefault(name, []).append(clock.now)
        clock.now += 1.0
    assert len(read) == 8
    longest = {
        name: max(later - earlier for earlier, later in pairwise(at)) for name, at in read.items()
    }
    for name, gap in longest.items():
        most = {"incoming_calls": 420, "list_groups": 800}.get(name.split()[0], 210)
        assert gap < most, longest


async def test_an_account_is_gone_through_anew_once_its_numbers_stand_otherwise() -> None:
    turns = Turns(StoppedClock())
    back = number(1)
    lost = back._replace(state="lost")
    gone_through: list[str] = []

    def reads(_account: int, row: NumberRow | None) -> list[Read]:
        if row is not None:
            gone_through.append(row.state)
        return [] if row is None or row.state == "lost" else [Read(Call("received_messages"))]

    for _ in range(3):  # it rests
        assert await turns.of(1, [None, lost], reads) == []
    [(row, _)] = await turns.of(1, [None, back], reads)
    assert row == back
    assert gone_through == ["lost", "connected"]


async def test_what_has_its_turn_again_while_it_is_gone_through_is_not_put_off() -> None:
    turns = Turns(StoppedClock())
    one, read = number(1), Read(Call("received_messages"))
    turns.asked(1, one, read)

    def reads(_account: int, row: NumberRow | None) -> list[Read]:
        return [] if row is None else [read]

    def asked_for(account: int, row: NumberRow | None) -> list[Read]:
        if row is not None:
            # by somebody who gets their turn between a hundred of them and the next
            asyncio.get_running_loop().call_soon(turns.clear)
        return reads(account, row)

    rows = [None, one, *[None] * 200]
    assert await turns.of(1, rows, asked_for) == []
    assert await turns.of(1, rows, reads) == [(one, read)]


class Scarce(Sync):
    """A sync of a hundred numbers, of which our own limit lets one through in a while."""

    def __init__(self, stage: Stage, clock: Clock) -> None:
        console = stage.console
        super().__init__(
            console.database, console.bus, console.clients, console.inbox, console.readings, clock
        )
        self.slots = 0
        self.read: list[str] = []
        self.steadily: list[bool] = []

    async def _numbers(self, account_id: int) -> list[NumberRow]:
        return [number(at) for at in range(100)]

    def _reads(self, account_id: int, number: NumberRow | None) -> list[Read]:
        if number is None:
            return []
        return [Read(Call("received_messages", {"clientId": number.key}))]

    async def _ask(
        self,
        account_id: int,
        number: NumberRow | None,
        call: Call,
        *,
        background: bool,
        steady: bool = False,
    ) -> Sequence[Fact]:
        assert number is not None
        self.steadily.append(steady)
        if not self.slots:
            raise ProviderError(ErrorKind.REFUSED, "Our own limit.", retry_after=30.0)
        self.slots -= 1
        self.read.append(number.key)
        return []


async def test_the_number_that_meets_the_limit_keeps_its_place(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    clock = StoppedClock()
    sync = Scarce(stage, clock)
    for _ in range(100):
        sync.slots = 1
        await sync._round(account)
        clock.now += 31.0
    assert len(sync.read) == 100
    assert len(set(sync.read)) == 100


async def test_rounds_are_steady_but_those_that_somebody_asked_for(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    clock = StoppedClock()
    sync = Scarce(stage, clock)
    sync._running[account] = asyncio.create_task(asyncio.sleep(0))
    for _ in range(3):
        sync.slots = 1
        await sync._round(account)
        clock.now += 31.0
        if len(sync.steadily) == 2:
            sync.try_now()
    assert sync.steadily == [True, True, False, False, True, True]


async def test_what_was_asked_of_a_removed_account_says_nothing_of_the_next(stage: Stage) -> None:
    clock = StoppedClock()
    stage.console.sync._turns = Turns(clock)  # no turn comes round by itself
    account = await stage.account(session_cookie=None)
    stage.console.sync.start()
    await until(lambda: stage.asked("list_clients") == 1)
    await until(lambda: not stage.console.sync._turns.is_due(account, "unticked"))
    await stage.console.accounts.remove(account)
    assert await stage.account(session_cookie=None) == account
    await until(lambda: stage.asked("list_clients") == 2)


class StoppedClock(Clock):
    now = 1_000.0

    def monotonic(self) -> float:
        return self.now


def number(at: int) -> NumberRow:
    return NumberRow(
        id=at, account_id=1, account="desk", provider="gateway", key=f"desk-{at}", phone="",
        connected_phone="", name="", code="", colour="teal", state="connected", state_since=0,
        webhook_url="", hook_at=0, created_at=0,
    )  # fmt: skip
