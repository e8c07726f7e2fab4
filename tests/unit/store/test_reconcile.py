"""Cases of reconciliation worth a name of their own; the random ones are beside this file."""

from __future__ import annotations

from app.domain.facts import MessageSeen
from app.domain.messages import Direction, Kind, Source, Status
from app.store import outbox, reconcile
from app.store.connection import Connection
from tests.unit.domain.truth import START
from tests.unit.store.conftest import make_chat


def seen(
    source: Source,
    key: str,
    at: int = START,
    *,
    out: bool = True,
    status: Status = Status.SENT,
    text: str = "ok",
) -> MessageSeen:
    direction = Direction.OUT if out else Direction.IN
    if not out:
        status = Status.RECEIVED
    return MessageSeen("sales", "c", direction, Kind.TEXT, text, at, source, key, status)


def own(connection: Connection, chat: int, key: str, at: int = START) -> int:
    """A send of ours that is under way."""
    waiting = seen(Source.OWN, key, at, status=Status.QUEUED)
    message = reconcile.insert_own(connection, chat, waiting, at)
    reconcile.own_moved(connection, message, Status.SENDING, at, at)
    return message


def rows(connection: Connection) -> list[tuple[object, ...]]:
    """(at, status, provider id) of all messages, in their order."""
    found = connection.execute(
        "SELECT at - ?, status, provider_id FROM messages ORDER BY at, id", (START,)
    )
    return [tuple(row) for row in found]


def test_a_send_that_was_put_back_leaves_what_it_was_taken_for(connection: Connection) -> None:
    chat = make_chat(connection)
    mine = own(connection, chat, "o")
    theirs = reconcile.record(connection, chat, seen(Source.HOOK, "h", START + 1_000), START)
    assert theirs.message_id == mine
    moved = reconcile.own_moved(connection, mine, Status.QUEUED, None, START)
    assert len(moved.changed) == 2
    assert rows(connection) == [(0, "queued", ""), (1_000, "sent", "")]
    reconcile.own_moved(connection, mine, Status.SENDING, START + 9_000, START + 9_000)
    assert len(rows(connection)) == 2  # what was here before it left is another message
    reconcile.record(connection, chat, seen(Source.LIST, "l1", START + 1_000), START + 10_000)
    reconcile.record(connection, chat, seen(Source.LIST, "l2", START + 9_000), START + 10_000)
    assert rows(connection) == [(1_000, "sent", ""), (9_000, "sent", "")]


def test_a_failed_send_is_not_swallowed_by_another_equal_one(connection: Connection) -> None:
    chat = make_chat(connection)
    failed = own(connection, chat, "o")
    reconcile.own_moved(connection, failed, Status.FAILED, None, START)
    other = reconcile.record(connection, chat, seen(Source.LIST, "l", START + 2_000), START)
    assert other.created
    assert rows(connection) == [(0, "failed", ""), (2_000, "sent", "")]


def test_history_dates_what_our_clock_dated(connection: Connection) -> None:
    chat = make_chat(connection)
    here = START + 600_000  # ten minutes ahead of the provider
    mine = own(connection, chat, "o", here)
    hook = reconcile.record(connection, chat, seen(Source.HOOK, "h", START + 1_000), here)
    assert hook.created
    reconcile.own_moved(connection, mine, Status.SENT, None, here, "w")
    reconcile.acknowledged(connection, chat, mine, "w", here)
    assert len(rows(connection)) == 2
    dated = reconcile.record(connection, chat, seen(Source.WA, "w", START), here)
    assert dated.message_id == mine
    assert dated.gone == {hook.message_id}
    assert rows(connection) == [(0, "sent", "w")]


def test_messages_of_one_second_stand_as_history_has_them(connection: Connection) -> None:
    chat = make_chat(connection)
    hooks = [
        seen(Source.HOOK, f"h{at}", START + at * 100, out=False, text=f"{at}") for at in range(4)
    ]
    for hook in (hooks[2], hooks[3], hooks[0], hooks[1]):  # two were tried again
        reconcile.record(connection, chat, hook, START)
    told = [seen(Source.WA, f"w{at}", START + at, out=False, text=f"{at}") for at in range(4)]
    for one in told:
        reconcile.record(connection, chat, one, START)
    assert rows(connection) == [(at, "received", f"w{at}") for at in range(4)]


def test_a_list_of_whole_seconds_keeps_what_webhooks_know_better(connection: Connection) -> None:
    chat = make_chat(connection)
    hooks = [seen(Source.HOOK, f"h{at}", START + at * 300, text=f"{at}") for at in range(3)]
    for hook in reversed(hooks):
        reconcile.record(connection, chat, hook, START)
    for at in range(3):
        reconcile.record(connection, chat, seen(Source.LIST, f"l{at}", START, text=f"{at}"), START)
    assert [row[0] for row in rows(connection)] == [0, 300, 600]
    # where it tells another second it is believed
    reconcile.record(connection, chat, seen(Source.HOOK, "h", START + 9_400, text="late"), START)
    reconcile.record(connection, chat, seen(Source.LIST, "l", START + 8_000, text="late"), START)
    assert rows(connection)[-1][0] == 8_000


def test_history_before_the_answer(connection: Connection) -> None:
    chat = make_chat(connection)
    mine = own(connection, chat, "o")
    read = seen(Source.WA, "w", START - 1_000, status=Status.READ)
    reconcile.record(connection, chat, read, START)
    reconcile.own_moved(connection, mine, Status.SENT, None, START, "w")
    reconcile.acknowledged(connection, chat, mine, "w", START)
    assert rows(connection) == [(-1_000, "read", "w")]


def doubtful(connection: Connection, chat: int, key: str, at: int = START) -> int:
    """A send of ours whose answer never came, with its row of the outbox."""
    message = own(connection, chat, key, at)
    row = outbox.add(
        connection,
        message_id=message,
        chat_id=chat,
        number_id=1,
        operation="send_message",
        args={},
        now=at,
        not_before=at,
    )
    outbox.lease(connection, row, at)
    outbox.finish(connection, row, "uncertain")
    reconcile.own_moved(connection, message, Status.UNCERTAIN, None, at)
    return message


def told(connection: Connection, message: int) -> tuple[object, ...]:
    """The status of a message and the state of its send."""
    row = connection.execute("SELECT status FROM messages WHERE id = ?", (message,))
    left = outbox.of_message(connection, message)
    assert left is not None
    return (*row.fetchone(), left.state)


def test_evidence_resolves_doubt(connection: Connection) -> None:
    chat = make_chat(connection)
    mine = doubtful(connection, chat, "o")
    assert rows(connection) == [(0, "uncertain", "")]
    reconcile.record(connection, chat, seen(Source.LIST, "l", START + 3_000), START)
    assert rows(connection) == [(3_000, "sent", "")]
    left = outbox.of_message(connection, mine)
    assert left is not None
    assert left.state == "done"


def test_evidence_goes_to_the_send_that_surely_left(connection: Connection) -> None:
    """However much nearer in time the one that may not have left is."""
    chat = make_chat(connection)
    sure = own(connection, chat, "sure")
    reconcile.own_moved(connection, sure, Status.SENT, None, START)
    doubt = doubtful(connection, chat, "doubt", START + 2_000)
    reconcile.record(connection, chat, seen(Source.LIST, "l", START + 2_000), START + 3_000)
    assert rows(connection) == [(2_000, "sent", ""), (2_000, "uncertain", "")]
    assert told(connection, doubt) == ("uncertain", "uncertain")
    # one more was seen than surely left
    reconcile.record(connection, chat, seen(Source.LIST, "l2", START + 3_000), START + 4_000)
    assert told(connection, doubt) == ("sent", "done")


def test_evidence_moves_on_to_the_send_that_proves_to_have_left(connection: Connection) -> None:
    """The doubt is back where its evidence was another's, and can be dealt with as before."""
    chat = make_chat(connection)
    under_way = own(connection, chat, "sure")
    doubt = doubtful(connection, chat, "doubt", START + 2_000)
    reconcile.record(connection, chat, seen(Source.LIST, "l", START + 2_000), START + 3_000)
    assert told(connection, doubt) == ("sent", "done")
    moved = reconcile.own_moved(connection, under_way, Status.SENT, None, START + 3_000)
    assert moved.changed == {under_way, doubt}
    assert told(connection, doubt) == ("uncertain", "uncertain")
    assert rows(connection) == [(2_000, "sent", ""), (2_000, "uncertain", "")]


def test_evidence_stays_with_the_doubt_that_it_resolved(connection: Connection) -> None:
    """An equal text that is sent later can't be what was seen before."""
    chat = make_chat(connection)
    doubt = doubtful(connection, chat, "doubt")
    reconcile.record(connection, chat, seen(Source.HOOK, "h", START + 3_000), START + 3_500)
    later = own(connection, chat, "later", START + 60_000)
    reconcile.own_moved(connection, later, Status.SENT, None, START + 60_500, "w")
    reconcile.acknowledged(connection, chat, later, "w", START + 60_500)
    assert told(connection, doubt) == ("sent", "done")
    assert rows(connection) == [(3_000, "sent", ""), (60_000, "sent", "w")]


def test_evidence_resolves_a_doubt_once_its_source_has_seen_the_other_send(
    connection: Connection,
) -> None:
    """However near the doubt it seems: clocks may be as far apart as the two sends."""
    chat = make_chat(connection)
    known = own(connection, chat, "known")
    reconcile.own_moved(connection, known, Status.SENT, None, START + 500, "w")
    reconcile.acknowledged(connection, chat, known, "w", START + 500)
    doubt = doubtful(connection, chat, "doubt", START + 60_000)
    reconcile.record(connection, chat, seen(Source.HOOK, "h", START + 62_000), START + 63_000)
    assert told(connection, doubt) == ("uncertain", "uncertain")
    reconcile.record(connection, chat, seen(Source.HOOK, "g", START + 2_000), START + 64_000)
    assert told(connection, doubt) == ("sent", "done")
    assert rows(connection) == [(0, "sent", "w"), (62_000, "sent", "")]


def test_discarding_a_doubt_keeps_what_others_saw(connection: Connection) -> None:
    chat = make_chat(connection)
    mine = own(connection, chat, "o")
    reconcile.record(connection, chat, seen(Source.HOOK, "h", START + 1_000), START)
    reconcile.remove_own(connection, mine)
    assert rows(connection) == [(1_000, "sent", "")]
    alone = own(connection, chat, "o2", START + 10**9)
    reconcile.remove_own(connection, alone)
    assert len(rows(connection)) == 1


def test_one_text_without_end_stays_cheap_and_complete(connection: Connection) -> None:
    chat = make_chat(connection)
    said: list[str] = []
    connection.execute("BEGIN")
    for number in range(600):
        fact = seen(Source.HOOK, f"h{number}", START + number // 3, out=False)
        assert reconcile.record(connection, chat, fact, START).created
    connection.set_trace_callback(said.append)
    again = seen(Source.LIST, "l", START, out=False)
    assert not reconcile.record(connection, chat, again, START).created
    connection.set_trace_callback(None)
    connection.execute("COMMIT")
    assert len(rows(connection)) == 600
    assert len(said) < 40


def test_the_same_sighting_again_changes_nothing(connection: Connection) -> None:
    chat = make_chat(connection)
    fact = seen(Source.HOOK, "h", out=False)
    first = reconcile.record(connection, chat, fact, START)
    before = connection.total_changes
    again = reconcile.record(connection, chat, fact, START + 5_000)
    assert again == reconcile.Recorded(first.message_id)
    assert connection.total_changes == before
