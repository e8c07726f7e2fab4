"""The rules of notifications: what is told, how much of it, and how many become one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.messages import ChatKind
from app.services.notifying import (
    BURST_MS,
    Bursts,
    Notice,
    Preview,
    Rules,
    Topic,
    judged,
    veiled,
)

NOON = 12 * 60
MESSAGE = Notice(
    Topic.MESSAGE,
    "chat 1",
    chat_id=1,
    message_id=7,
    number_id=3,
    who="Marcus Bell",
    text="Shall we say Friday?",
    kind="text",
)


def told(notice: Notice, rules: Rules, minute: int = NOON, *, locked: bool = False) -> bool:
    return judged(notice, rules, now=1_000, minute=minute, locked=locked) is not None


def test_a_message_of_a_person_is_told_as_it_is() -> None:
    assert judged(MESSAGE, Rules(), now=0, minute=NOON, locked=False) == MESSAGE


@pytest.mark.parametrize(
    "rules",
    [
        Rules(on=False),
        Rules(topics=frozenset({"notify_trouble"})),
        Rules(numbers_off=frozenset({3})),
        Rules(paused_until=2_000),
        Rules(quiet=True, quiet_from=11 * 60, quiet_to=13 * 60),
    ],
)
def test_what_the_operator_switched_off_is_not_told(rules: Rules) -> None:
    assert not told(MESSAGE, rules)


def test_a_muted_chat_and_the_chat_in_front_say_nothing() -> None:
    assert not told(replace(MESSAGE, muted=True), Rules())
    assert not told(replace(MESSAGE, in_front=True), Rules())


@pytest.mark.parametrize("kind", [ChatKind.GROUP, ChatKind.CHANNEL])
def test_groups_and_channels_are_silent_until_switched_on(kind: ChatKind) -> None:
    group = replace(MESSAGE, chat_kind=kind)
    assert not told(group, Rules())
    assert told(group, Rules(groups=True))
    assert told(group, Rules(chats_on=frozenset({1})))
    assert not told(group, Rules(chats_on=frozenset({2})))
    # a send of ours that failed there is told all the same
    assert told(replace(group, topic=Topic.FAILED), Rules())


def test_quiet_hours_may_cross_midnight() -> None:
    rules = Rules(quiet=True, quiet_from=22 * 60, quiet_to=7 * 60)
    assert [rules.is_quiet(hour * 60) for hour in (21, 22, 0, 6, 7)] == [
        False, True, True, True, False,
    ]  # fmt: skip
    assert not Rules(quiet=True, quiet_from=60, quiet_to=60).is_quiet(60)
    assert not Rules(quiet=False, quiet_from=0, quiet_to=1439).is_quiet(60)


def test_a_preview_level_hides_the_text_then_the_names_too() -> None:
    name = veiled(MESSAGE, Preview.NAME)
    assert (name.who, name.text, name.kind) == ("Marcus Bell", "", "")
    bare = veiled(MESSAGE, Preview.NOTHING)
    assert (bare.who, bare.text, bare.sender) == ("", "", "")
    assert bare.chat_id == 1


def test_a_locked_window_shows_neither_text_nor_name() -> None:
    shown = judged(MESSAGE, Rules(), now=0, minute=NOON, locked=True)
    assert shown is not None
    assert "Marcus" not in repr(shown) and "Friday" not in repr(shown)


def test_a_number_of_ours_keeps_its_name() -> None:
    lost = Notice(Topic.NUMBER, "number 3", number_id=3, who="Service desk")
    assert veiled(lost, Preview.NOTHING).who == "Service desk"


def test_a_missed_message_names_nobody_where_names_are_hidden() -> None:
    missed = Notice(Topic.MISSED, "missed 3", number_id=3, who="Marcus Bell", text="See you")
    assert veiled(missed, Preview.NAME).who == "Marcus Bell"
    assert "Marcus" not in repr(veiled(missed, Preview.NOTHING))
    campaign = Notice(Topic.CAMPAIGN, "campaign 3", who="Spring colours")
    assert veiled(campaign, Preview.NOTHING).who == "Spring colours"


@pytest.mark.parametrize("preview", [Preview.NAME, Preview.NOTHING])
def test_what_became_of_a_campaign_is_told_at_every_level(preview: Preview) -> None:
    campaign = Notice(Topic.CAMPAIGN, "campaign 3", who="Spring colours", kind="paused")
    assert veiled(campaign, preview).kind == "paused"
    photo = replace(MESSAGE, kind="image")
    assert veiled(photo, preview).kind == ""


def test_three_are_shown_and_the_fourth_makes_them_one() -> None:
    bursts = Bursts()
    for place in range(3):
        one = bursts.offer(replace(MESSAGE, chat_id=place + 1), 1_000 * place)
        assert one is not None and one.topic is Topic.MESSAGE
    many = bursts.offer(replace(MESSAGE, chat_id=9), 3_000)
    assert many is not None
    assert (many.topic, many.count, many.chats, many.chat_id) == (Topic.MANY, 4, 4, 0)
    assert bursts.offer(MESSAGE, 4_000) is None
    assert bursts.due(4_000 + 1) is None
    rest = bursts.due(3_000 + BURST_MS)
    assert rest is not None and rest.count == 5
    # afterwards each is told alone again
    again = bursts.offer(MESSAGE, 20_000)
    assert again is not None and again.topic is Topic.MESSAGE


def test_a_burst_that_nothing_follows_is_told_once() -> None:
    bursts = Bursts()
    for place in range(4):
        bursts.offer(MESSAGE, place)
    assert bursts.due(3 + BURST_MS) is None
    assert bursts.offer(MESSAGE, 3 + BURST_MS) is not None


def test_a_burst_that_goes_on_is_one_notice_in_ten_seconds() -> None:
    bursts = Bursts()
    shown = [bursts.offer(replace(MESSAGE, chat_id=place), place) for place in range(4)]
    assert all(shown)
    now = 3
    for period, count in ((1, 9), (2, 5), (3, 4)):
        told = [bursts.offer(replace(MESSAGE, chat_id=7), now + 1) for _ in range(count)]
        assert not any(told), "none is shown alone while they go on"
        assert bursts.due(now + BURST_MS - 1) is None
        now += BURST_MS
        many = bursts.due(now)
        # the first one tells of what began it too, the others of their own ten seconds
        assert many is not None
        assert many.count == (count if period > 1 else 4 + count)
        assert many.chat_id == (7 if period > 1 else 0)
    bursts.offer(MESSAGE, now + 1)
    assert bursts.due(now + BURST_MS) is not None
    assert bursts.due(now + 2 * BURST_MS) is None
    alone = bursts.offer(MESSAGE, now + BURST_MS + 1)
    assert alone is not None and alone.topic is Topic.MESSAGE, "they do not go on"


def test_what_goes_on_is_plain_where_the_list_tells_of_all_of_it() -> None:
    bursts = Bursts()
    for place in range(8):
        bursts.offer(MESSAGE, place)
    assert bursts.due(3 + BURST_MS) is not None
    bursts.offer(replace(MESSAGE, topic=Topic.FAILED), 4 + BURST_MS)
    for _ in range(4):
        bursts.offer(MESSAGE, 5 + BURST_MS)
    # none of these was shown alone
    many = bursts.due(3 + 2 * BURST_MS)
    assert many is not None and many.count == 5 and not many.plain
    for _ in range(4):
        bursts.offer(MESSAGE, 5 + 2 * BURST_MS)
    many = bursts.due(3 + 3 * BURST_MS)
    assert many is not None and many.plain


def test_many_of_one_chat_lead_to_it() -> None:
    bursts = Bursts()
    shown = [bursts.offer(MESSAGE, place) for place in range(4)]
    many = shown[-1]
    assert many is not None and many.chat_id == 1 and many.chats == 1


def test_many_are_plain_where_the_list_of_chats_tells_of_them() -> None:
    bursts = Bursts()
    for topic in (Topic.WINDOW, Topic.WAITING, Topic.MESSAGE):
        bursts.offer(replace(MESSAGE, topic=topic), 0)
    many = bursts.offer(replace(MESSAGE, topic=Topic.WAITING), 1)
    assert many is not None and many.plain
    bursts.offer(replace(MESSAGE, topic=Topic.FAILED), 2)
    bursts.offer(MESSAGE, 3)
    rest = bursts.due(1 + BURST_MS)
    assert rest is not None and not rest.plain


def test_each_burst_is_counted_for_itself() -> None:
    bursts = Bursts()
    for place in range(6):
        bursts.offer(replace(MESSAGE, topic=Topic.FAILED, chat_id=place), place)
    assert bursts.due(3 + BURST_MS) is not None
    shown = [bursts.offer(MESSAGE, 3 * BURST_MS + place) for place in range(4)]
    many = shown[-1]
    assert many is not None and (many.count, many.chats, many.plain) == (4, 1, True)


def test_slow_messages_never_become_one() -> None:
    bursts = Bursts()
    for place in range(9):
        one = bursts.offer(MESSAGE, place * BURST_MS // 3)
        assert one is not None and one.topic is Topic.MESSAGE


def test_the_settings_become_rules() -> None:
    rules = Rules.of(
        {
            "notify": True,
            "notify_messages": True,
            "notify_trouble": False,
            "notify_groups": True,
            "notify_preview": "name",
            "quiet_hours": True,
            "quiet_from": 60,
            "quiet_to": 120,
            "notify_numbers_off": [4, "x"],
            "notify_chats_on": [],
            "notify_paused_until": 5,
        }.get
    )
    assert rules.topics == frozenset({"notify_messages"})
    assert rules.preview is Preview.NAME and rules.groups
    assert rules.numbers_off == frozenset({4})
    assert (rules.quiet_from, rules.quiet_to, rules.paused_until) == (60, 120, 5)
