"""The order of a chat list holds any changes as a list that is sorted anew would."""

from __future__ import annotations

import random

import pytest

from app.domain.chat_order import ChatOrder, Key


def keys(order: ChatOrder) -> list[Key]:
    return [order.key(at) for at in range(len(order))]


@pytest.mark.parametrize("spread", [3, 60, 5_000])
def test_many_that_move_stand_where_their_keys_say(spread: int) -> None:
    chance = random.Random(spread)
    newest = spread

    def key(one: int) -> Key:
        return 1, -(newest - chance.randrange(spread)), -one

    known = {one: key(one) for one in range(1, 200)}
    order = ChatOrder(sorted(known.values()))
    for turn in range(60):
        newest += turn % 3 * spread  # behind others, among them, and before all
        moving = chance.sample(range(1, 220), chance.choice((1, 7, 60, 190)))
        fresh = {one: key(one) for one in moving}
        order = order.moved(fresh, order.places(moving))
        known |= fresh
        assert keys(order) == sorted(known.values()), turn


def test_places_are_looked_for_as_far_as_is_asked() -> None:
    order = ChatOrder([(1, -one, -one) for one in range(50, 0, -1)])
    assert order.places([50, 41, 3, 77]) == {50: 0, 41: 9, 3: 47}
    assert order.places([50, 41, 3, 77], 10) == {50: 0, 41: 9}
    assert order.places([50, 41, 3, 77], 9) == {50: 0}
