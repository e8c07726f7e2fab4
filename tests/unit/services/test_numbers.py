"""Numbers as the window reads them: what differs after a change is told, and nothing else."""

from __future__ import annotations

from app.services.events import NumbersChanged
from tests.unit.services.stage import Stage


async def test_what_differs_is_told_once_it_is_read_and_then_no_more(stage: Stage) -> None:
    console = stage.console
    number = await console.numbers.make(await stage.account(), "haifa", "", "Haifa")
    seen: list[tuple[frozenset[int], str]] = []
    console.bus.listen(
        NumbersChanged,
        lambda change: seen.append((change.ids, console.numbers.by_id()[number].state)),
    )
    console._refresh_on(NumbersChanged)
    before = console.numbers.by_id()[number].state

    async def change(column: str, value: object) -> None:
        words = f"UPDATE numbers SET {column} = ? WHERE id = ?"
        await console.database.write(lambda one: one.execute(words, (value, number)).rowcount)
        seen.clear()
        console.bus.publish(NumbersChanged(frozenset({number})))
        await console.tasks.idle()

    await change("state", "lost")
    assert seen == [(frozenset({number}), before), (frozenset({number}), "lost")]
    await change("hook_at", 12_345)  # what each delivery brings
    assert seen == [(frozenset({number}), "lost")]
    assert console.numbers.by_id()[number].hook_at == 12_345


async def test_a_number_that_came_or_went_is_told(stage: Stage) -> None:
    console = stage.console
    account = await stage.account()
    kept, gone = [await console.numbers.make(account, name, "", name) for name in ("one", "two")]
    told: list[NumbersChanged] = []
    console.bus.listen(NumbersChanged, told.append)
    words = "UPDATE numbers SET gone_at = 1 WHERE id = ?"
    await console.database.write(lambda one: one.execute(words, (gone,)).rowcount)
    await console.numbers.look_again()
    assert told == [NumbersChanged(frozenset({gone}))]
    assert kept in console.numbers.by_id() and gone not in console.numbers.by_id()
