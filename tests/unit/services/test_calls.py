"""Calls for the window: narrowed, counted by day and hour, exported, called back."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from app.domain.calls import CallEntry, CallFilter, CallKind, CallState
from app.domain.facts import CallSeen, MessageSeen
from app.domain.messages import Direction, Kind, Source, Status
from app.services.inbox import Batch
from tests.unit.services.stage import HAIFA, YAEL, Stage

MINUTE, HOUR = 60_000, 3_600_000
HEADER = ["When", "Caller", "Name", "To", "Kind", "Outcome", "Length", "Text", "Wrote", "Answered"]


async def enter(stage: Stage, *facts: CallSeen | MessageSeen) -> int:
    """Applies facts to a fresh account; its id."""
    account = await stage.account()
    now = stage.clock.now_ms()
    await stage.console.database.write(
        lambda connection: Batch(connection, account, now).apply(facts)
    )
    await stage.console.numbers.load()
    return account


def call(at: int, digits: str = YAEL, source: Source = Source.HOOK, **more: object) -> CallSeen:
    fields = {"outcome": "rejected" if source is Source.HOOK else "missed", **more}
    key = f"{source}:{digits}:{at}"
    return CallSeen(HAIFA, f"{digits}@c.us", at, source, key, **fields)  # type: ignore[arg-type]


def message(at: int, direction: Direction, text: str = "hi", digits: str = YAEL) -> MessageSeen:
    status = Status.RECEIVED if direction is Direction.IN else Status.SENT
    return MessageSeen(
        HAIFA, f"{digits}@c.us", direction, Kind.TEXT, text, at, Source.WA, f"m{at}", status,
        chat_name="יעל נחום",
    )  # fmt: skip


async def shown(stage: Stage, **wanted: object) -> list[CallEntry]:
    return list(await stage.console.calls.page(CallFilter(**wanted)))  # type: ignore[arg-type]


def ids(calls: Sequence[CallEntry]) -> list[int]:
    return [one.at for one in calls]


async def test_what_followed_a_call(stage: Stage) -> None:
    at = stage.clock.now_ms() - HOUR
    await enter(
        stage,
        message(at - MINUTE, Direction.IN),
        call(at),
        message(at + 4_000, Direction.OUT, "the provider's own text"),
        message(at + 2 * MINUTE, Direction.IN, "call me back"),
        call(at + 3 * MINUTE),
        message(at + 9 * MINUTE, Direction.OUT, "here we are"),
        call(at + 20 * MINUTE, "14155550177"),
        call(at + 30 * MINUTE, "14155550199", Source.LIST, seconds=31, outcome="answered"),
    )
    taken, stranger, second, first = await shown(stage)
    assert (first.wrote_at, first.replied_at) == (at + 2 * MINUTE, at + 9 * MINUTE)
    assert first.called_at == second.at
    assert (second.wrote_at, second.replied_at) == (None, at + 9 * MINUTE)
    assert (first.name, stranger.name) == ("יעל נחום", "")
    assert [one.state for one in (first, taken)] == [CallState.DEFAULT_TEXT, CallState.LOG_ONLY]
    waiting = await shown(stage, kind=CallKind.WAITING)
    assert ids(waiting) == [stranger.at]


async def test_every_way_to_narrow_the_list(stage: Stage, tmp_path: Path) -> None:
    at = stage.clock.now_ms() - HOUR
    await enter(
        stage,
        message(at - HOUR, Direction.IN),
        call(at),
        call(at + 1, "14155550177", video=True),
        call(at + 2, "14155550199", Source.LIST),
        call(at + 3, "14155550111", Source.LIST, seconds=9, outcome="answered"),
    )
    assert ids(await shown(stage, video=True)) == [at + 1]
    assert ids(await shown(stage, kind=CallKind.DECLINED)) == [at + 1, at]
    assert ids(await shown(stage, kind=CallKind.MISSED)) == [at + 2]
    assert ids(await shown(stage, kind=CallKind.TAKEN)) == [at + 3]
    assert ids(await shown(stage, text="יעל")) == [at]
    assert ids(await shown(stage, text="+1 415 555 01 77")) == [at + 1]
    assert ids(await shown(stage, text="٤١٥ ٥٥٥ ٠١ ٧٧")) == [at + 1]
    assert ids(await shown(stage, text="%")) == []
    assert ids(await shown(stage, since=at + 2)) == [at + 3, at + 2]
    assert ids(await shown(stage, until=at + 1)) == [at]
    assert ids(await shown(stage, caller="14155550199@c.us")) == [at + 2]
    number = (await shown(stage))[0].number_id
    assert len(await shown(stage, numbers=frozenset({number}))) == 4
    assert await shown(stage, numbers=frozenset({number + 99})) == []
    callers = await stage.console.calls.callers(CallFilter())
    assert sorted(one.caller for one in callers)[0] == "14155550111@c.us"
    [whole] = await stage.console.calls.by_number(CallFilter())
    assert (whole.number_id, whole.calls, whole.callers) == (number, 4, 4)
    assert (whole.declined, whole.missed, whole.taken, whole.seconds) == (2, 1, 1, 9)
    assert await stage.console.calls.by_number(CallFilter(text="%")) == []
    header = ["To", "Caller", "Name", "Calls", "Declined", "Missed", "Taken", "Talk", "Last"]
    assert await stage.console.calls.export_sums(callers, tmp_path / "c.csv", header) == 4
    lines = (tmp_path / "c.csv").read_text("utf-8-sig").splitlines()
    assert sum("'+14155550111,,1,0,0,1,9," in line for line in lines) == 1


async def test_the_map_of_the_week_and_its_cells_agree(stage: Stage) -> None:
    noon = datetime.now().replace(hour=12, minute=30, second=0, microsecond=0)  # noqa: DTZ005
    base = round((noon - timedelta(days=7)).timestamp() * 1000)
    times = [base, base + MINUTE, base + HOUR, base - 60 * 24 * HOUR]
    await enter(stage, *(call(one) for one in times))
    heat = await stage.console.calls.heat(frozenset())
    day = noon.weekday()
    assert (heat.total, heat.cells[day][12], heat.cells[day][13]) == (3, 2, 1)
    assert heat.busiest == (day, 12, 2)
    assert ids(await shown(stage, cell=(day, 12), since=base - HOUR)) == times[1::-1]


async def test_pages_go_on_where_the_last_one_ended(stage: Stage) -> None:
    at = stage.clock.now_ms() - HOUR
    # three a millisecond: the id decides among equals
    await enter(stage, *(call(at + n // 3, f"97250000{n:04d}") for n in range(250)))
    calls = stage.console.calls
    seen: list[int] = []
    before: tuple[int, int] | None = None
    while part := await calls.page(CallFilter(), before, 40):
        seen += [one.id for one in part]
        before = (part[-1].at, part[-1].id)
    assert len(seen) == len(set(seen)) == 250
    assert await calls.count(CallFilter()) == 250


async def test_an_export_is_safe_and_whole(stage: Stage, tmp_path: Path) -> None:
    at = 1_773_156_360_000
    await enter(stage, call(at), call(at + 1, "14155550177", caller_name='=HYPERLINK("x")'))
    target = tmp_path / "calls.csv"
    assert await stage.console.calls.export(CallFilter(), target, HEADER) == 2
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == HEADER
    assert rows[1][:3] == ["2026-03-10T15:26:00Z", "'+14155550177", '\'=HYPERLINK("x")']
    assert rows[2][4:7] == ["voice", "default_text", ""]


async def test_a_caller_is_called_back_by_chat(stage: Stage) -> None:
    await enter(stage, call(stage.clock.now_ms(), "14155550177"))
    (one,) = await shown(stage)
    assert one.chat_id is None
    chat = await stage.console.calls.chat_of(one)
    assert await stage.sql("SELECT address FROM chats WHERE id = ?", chat) == [
        ("14155550177@c.us",)
    ]
    (again,) = await shown(stage)
    assert again.chat_id == chat
    assert await stage.console.calls.chat_of(again) == chat


async def test_calls_are_kept_beyond_what_the_lists_hold(stage: Stage) -> None:
    account = await stage.account()
    await stage.console.sync.refresh(account)
    await stage.console.calls.refresh()
    total = stage.on_box(lambda box: len(box.fakes["gateway"].site.calls))
    kept = await stage.console.calls.count(CallFilter())
    assert 150 < kept <= total
    for _ in range(3):
        stage.on_box(
            lambda box: box.fakes["gateway"].site.call(
                box.fakes["gateway"].site.clients[HAIFA], "14155550177"
            )
        )
    await stage.console.calls.refresh()
    # three new ones push three old ones out of the lists, not out of here
    assert await stage.console.calls.count(CallFilter()) == kept + 3


async def test_ten_thousand_calls_are_read_a_page_at_a_time(stage: Stage) -> None:
    now = stage.clock.now_ms()
    await enter(stage, *(call(now - n * 8 * MINUTE, f"97250{n % 900:07d}") for n in range(10_000)))
    calls = stage.console.calls
    for wanted in (
        CallFilter(),
        CallFilter(kind=CallKind.WAITING),
        CallFilter(text="0000899"),
        CallFilter(cell=(2, 10)),
    ):
        assert 0 < len(await calls.page(wanted, limit=50)) <= 50
    assert (await calls.heat(frozenset())).total > 4_000
