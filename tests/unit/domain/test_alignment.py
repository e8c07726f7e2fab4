"""Which sightings are one message: cases worth naming, then properties over random ones."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.alignment import TOLERANCE_MS, Sighting, align
from app.domain.messages import Source
from tests.unit.domain.truth import Seen, partition, scenes

MINUTE = 60_000


def groups(*sightings: Sighting) -> list[set[str]]:
    return [{one.key for one in group} for group in align(sightings)]


def test_one_message_seen_four_ways_is_one() -> None:
    assert groups(
        Sighting(Source.HOOK, "h", 1_000_000),
        Sighting(Source.LIST, "l", 1_060_000),
        Sighting(Source.WA, "w", 940_000),
        Sighting(Source.OWN, "o", 1_002_000),
    ) == [{"h", "l", "w", "o"}]


def test_two_of_one_source_are_two_however_close() -> None:
    assert groups(Sighting(Source.HOOK, "a", 5), Sighting(Source.HOOK, "b", 5)) == [{"a"}, {"b"}]


def test_equal_texts_pair_up_in_their_order() -> None:
    found = groups(
        Sighting(Source.HOOK, "h1", 0),
        Sighting(Source.HOOK, "h2", 3_000),
        Sighting(Source.LIST, "l1", 100_000),
        Sighting(Source.LIST, "l2", 103_000),
    )
    assert found == [{"h1", "l1"}, {"h2", "l2"}]


def test_a_late_one_alone_joins_the_nearest() -> None:
    found = groups(
        Sighting(Source.HOOK, "h1", 0),
        Sighting(Source.HOOK, "h2", 60_000),
        Sighting(Source.LIST, "l2", 61_000),
    )
    assert found == [{"h1"}, {"h2", "l2"}]


def test_what_no_clock_explains_stays_apart() -> None:
    apart = TOLERANCE_MS + 1
    assert groups(Sighting(Source.HOOK, "h", 0), Sighting(Source.LIST, "l", apart)) == [
        {"h"},
        {"l"},
    ]


def test_a_tie_holds_against_order_and_clocks() -> None:
    # history shows whole seconds; by its keys alone the second one came first
    found = groups(
        Sighting(Source.OWN, "o1", 100, tie="z"),
        Sighting(Source.OWN, "o2", 500, tie="a"),
        Sighting(Source.WA, "z", 0, tie="z"),
        Sighting(Source.WA, "a", 0, tie="a"),
    )
    assert sorted(map(sorted, found)) == [["a", "o2"], ["o1", "z"]]
    wrong_clock = groups(
        Sighting(Source.OWN, "o", 10 * MINUTE, tie="w"),
        Sighting(Source.WA, "w", 0, tie="w"),
        Sighting(Source.LIST, "l", 1_000),
    )
    assert wrong_clock == [{"o", "w", "l"}]


def test_two_ids_are_two_messages() -> None:
    found = groups(Sighting(Source.OWN, "o", 0, tie="w1"), Sighting(Source.WA, "w2", 0, tie="w2"))
    assert sorted(map(sorted, found)) == [["o"], ["w2"]]


def test_a_send_without_an_answer_takes_the_id_that_is_left() -> None:
    found = groups(
        Sighting(Source.OWN, "o1", 0, tie="w1"),
        Sighting(Source.OWN, "o2", 2_000),
        Sighting(Source.WA, "w1", 0, tie="w1"),
        Sighting(Source.WA, "w2", 2_000, tie="w2"),
    )
    assert found == [{"o1", "w1"}, {"o2", "w2"}]


@given(scenes())
@settings(max_examples=300)
def test_as_many_messages_as_there_were(seen: list[Seen]) -> None:
    """Where one source saw them all, their number is right, whatever the clocks say."""
    found = align([one.sighting for one in seen])
    assert len(found) == len({one.truth for one in seen})


@given(scenes(apart=2 * TOLERANCE_MS + 1_000))
def test_messages_far_apart_are_told_exactly(seen: list[Seen]) -> None:
    assert partition(align([one.sighting for one in seen])) == partition(
        [[one.sighting for one in seen if one.truth == truth] for truth in {x.truth for x in seen}]
    )


@given(scenes(complete=False), st.randoms(use_true_random=False))
def test_no_order_of_arrival_matters(seen: list[Seen], chance: random.Random) -> None:
    sightings = [one.sighting for one in seen]
    first = align(sightings)
    chance.shuffle(sightings)
    assert align(sightings) == first


@given(scenes(complete=False))
def test_every_sighting_stands_once_and_sources_never_share(seen: list[Seen]) -> None:
    found = align([one.sighting for one in seen])
    keys = sorted((one.source, one.key) for group in found for one in group)
    assert keys == sorted((one.sighting.source, one.sighting.key) for one in seen)
    for group in found:
        assert len({one.source for one in group}) == len(group)


@given(scenes(), st.integers(-(10**9), 10**9))
def test_only_differences_of_time_count(seen: list[Seen], by: int) -> None:
    here = [one.sighting for one in seen]
    there = [replace(one, at=one.at + by) for one in here]
    assert partition(align(here)) == partition(align(there))


def test_a_send_that_surely_left_is_seen_before_one_in_doubt() -> None:
    sure, doubt = Sighting(Source.OWN, "s", 0), Sighting(Source.OWN, "d", 7_000, sure=False)
    shown = Sighting(Source.LIST, "l", 7_000, seen_at=9_000)
    assert groups(sure, doubt, shown) == [{"s", "l"}, {"d"}]
    # each source for itself: the list's clock may be ahead by as much
    told = Sighting(Source.HOOK, "h", 0, seen_at=1_000)
    assert groups(sure, doubt, shown, told) == [{"s", "h", "l"}, {"d"}]
    earlier = Sighting(Source.LIST, "e", 0, seen_at=9_000)
    assert groups(sure, doubt, shown, told, earlier) == [{"s", "h", "e"}, {"d", "l"}]


def test_a_send_that_a_gateway_took_its_time_for_is_no_later_one_in_doubt() -> None:
    """However many sources show it nearer to the one that was tried right after it."""
    sure = Sighting(Source.OWN, "s", 100, tie="w")
    answer = Sighting(Source.WA, "w", 100, tie="w")
    doubt = Sighting(Source.OWN, "d", 5_100, sure=False)
    listed = Sighting(Source.LIST, "l", 4_000, seen_at=9_000)
    told = Sighting(Source.HOOK, "h", 4_900, seen_at=5_200)
    for own in ([sure], [sure, answer]):
        whole = {one.key for one in own}
        assert groups(*own, doubt, told) == [whole | {"h"}, {"d"}]
        assert groups(*own, doubt, told, listed) == [whole | {"h", "l"}, {"d"}]


def test_what_came_before_a_send_left_is_another_message() -> None:
    sent = Sighting(Source.OWN, "o", 10_000)
    assert groups(sent, Sighting(Source.HOOK, "h", 11_000, seen_at=9_999)) == [{"o"}, {"h"}]
    assert groups(sent, Sighting(Source.HOOK, "h", 9_000, seen_at=10_000)) == [{"h", "o"}]
