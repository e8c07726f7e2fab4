"""Numbers of one customer, opt-out words, and whether a number is reachable."""

from __future__ import annotations

import pytest

from app.domain.errors import SettingsError
from app.domain.facts import MessageSeen
from app.domain.messages import Direction, Kind, Source, Status
from app.store import erasing, numbers, people, tombstones
from app.store.connection import Connection
from tests.unit.services.stage import HAIFA, Stage
from tests.unit.services.test_conversations import told


async def says(stage: Stage, text: str, at: int, key: str) -> None:
    """A message of Yael's, as a webhook brings it."""
    [account] = [one.id for one in await stage.console.accounts.all()]
    [row] = await stage.console.conversations.chats_by_id([await stage.chat(account)])
    fact = MessageSeen(
        HAIFA, row.address, Direction.IN, Kind.TEXT, text, at, Source.WA, key, Status.RECEIVED
    )
    await stage.console.inbox.apply(account, [fact], at, window=False)


async def test_an_opt_out_word_takes_consent_back_with_its_source(stage: Stage) -> None:
    chat = await told(stage)
    contacts, now = stage.console.contacts, stage.console.clock.now_ms()
    await contacts.set_consent(chat, "opted_in", "Web form")
    await says(stage, "I can't stop laughing", now + 1_000, "k1")
    assert (await contacts.person(chat)).person.consent == "opted_in"
    await says(stage, "הסר", now - 86_400_000, "k0")  # older than the opt-in
    assert (await contacts.person(chat)).person.consent == "opted_in"
    await says(stage, "Stop!", now + 2_000, "k2")
    person = (await contacts.person(chat)).person
    assert (person.consent, person.consent_source) == ("opted_out", "keyword:STOP")
    assert person.consent_at == now + 2_000


async def test_opt_out_words_are_a_setting(stage: Stage) -> None:
    chat = await told(stage)
    now = stage.console.clock.now_ms()
    stage.console.settings.set("opt_out_words", ["genug"])
    await says(stage, "Stop", now + 1_000, "k1")
    assert (await stage.console.contacts.person(chat)).person.consent == ""
    await says(stage, "Genug", now + 2_000, "k2")
    person = (await stage.console.contacts.person(chat)).person
    assert person.consent_source == "keyword:genug"


async def test_numbers_of_one_customer_are_joined_and_parted_again(stage: Stage) -> None:
    chat = await told(stage)
    console = stage.console
    [row] = await console.conversations.chats_by_id([chat])
    second = await console.conversations.start_chat(row.number_id, "+972 55 555 0177")
    third = await console.conversations.start_chat(row.number_id, "+972 55 555 0178")
    await console.contacts.add_note(chat, "On the first", "Noa")
    await console.contacts.add_note(second, "On the second", "Noa")
    await console.contacts.set_consent(second, "opted_out", "phone call")
    joined = await console.contacts.join(chat, "+972 55-555-0177", "Noa")
    assert joined.digits == "972555550177"
    await console.contacts.join(second, "972555550178", "Noa")
    view = await console.contacts.person(chat)
    assert [one.digits for one in view.others] == ["972555550177", "972555550178"]
    assert view.others[0].consent == "opted_out"
    assert view.others[0].chats == ((second, row.number_id),)
    assert view.person.consent == ""  # consent belongs to each number
    assert {note.text for note in view.notes} == {"On the first", "On the second"}
    there = await console.contacts.person(third)
    assert len(there.others) == 2
    assert {note.text for note in there.notes} == {"On the first", "On the second"}
    # the main number parts: the others stay together
    main = row.address.split("@")[0]
    await console.contacts.part(chat, main)
    assert (await console.contacts.person(chat)).others == ()
    left = await console.contacts.person(second)
    assert [one.digits for one in left.others] == ["972555550178"]
    assert [note.text for note in left.notes] == ["On the second"]
    await console.contacts.part(second, "972555550178")
    assert (await console.contacts.person(second)).others == ()
    assert (await console.contacts.person(third)).others == ()
    with pytest.raises(SettingsError, match="number of this chat"):
        await console.contacts.join(chat, main, "")
    with pytest.raises(SettingsError, match="whole phone number"):
        await console.contacts.join(chat, "12", "")


HOME = "972555550142"
TYPED = ["055-555-0177", "٠٥٥ ٥٥٥ ٠١٧٧", "00972 55 555 0177", "+972 (0)55 555 0177"]


@pytest.mark.parametrize("typed", TYPED)
async def test_numbers_are_understood_as_they_are_dialled_and_in_any_digits(
    stage: Stage, typed: str
) -> None:
    """What is joined, written to and planned for is the number with its country code."""
    chat = await told(stage)
    console = stage.console
    assert (await console.contacts.join(chat, typed, "Noa")).digits == "972555550177"
    [row] = await console.conversations.chats_by_id([chat])
    await console.database.write(lambda one: numbers.change(one, row.number_id, phone=HOME))
    await console.numbers.look_again()
    whole = "972555550177@c.us"
    assert console.schedules.address_of(row.number_id, typed) == whole
    other = await console.conversations.start_chat(row.number_id, typed)
    assert [one.address for one in await console.conversations.chats_by_id([other])] == [whole]


async def test_undoing_a_join_leaves_both_customers_as_they_were(stage: Stage) -> None:
    chat = await told(stage)
    contacts = stage.console.contacts
    [row] = await stage.console.conversations.chats_by_id([chat])
    number = row.number_id
    other = await stage.console.conversations.start_chat(number, "+972 55 555 0177")
    await contacts.join(chat, "972555550171", "Noa")
    await contacts.join(other, "972555550178", "Dana")
    before = [await contacts.person(one) for one in (chat, other)]
    joined = await contacts.join(chat, "972555550178", "Noa")  # not its main number
    assert len((await contacts.person(chat)).others) == 3
    await contacts.regroup(chat, joined)
    assert [await contacts.person(one) for one in (chat, other)] == before
    parted = await contacts.part(other, "972555550177")  # its main number
    assert (await contacts.person(other)).others == ()
    await contacts.regroup(other, parted)
    assert [await contacts.person(one) for one in (chat, other)] == before


async def test_undoing_a_join_or_a_part_spares_what_was_joined_since(stage: Stage) -> None:
    chat = await told(stage)
    contacts = stage.console.contacts
    [row] = await stage.console.conversations.chats_by_id([chat])
    first, second, third = (row.address.split("@")[0], "972555550177", "972555550178")

    def grouped(connection: Connection) -> list[list[str]]:
        return [sorted(people.group(connection, one)) for one in (first, second, third)]

    other = await stage.console.conversations.start_chat(row.number_id, f"+{second}")
    last = await stage.console.conversations.start_chat(row.number_id, f"+{third}")
    for here, there in ((other, third), (last, second)):  # by either customer's chat
        await contacts.join(chat, second, "Noa")
        parted = await contacts.part(chat, second)
        joined = await contacts.join(here, there, "Dana")
        assert not await contacts.regroup(chat, parted)
        groups = await stage.console.database.read(grouped)
        assert groups == [[first], [second, third], [second, third]]
        assert await contacts.regroup(here, joined)
        groups = await stage.console.database.read(grouped)
        assert groups == [[first], [second], [third]]


async def test_undo_brings_nothing_of_an_erased_person_back(stage: Stage) -> None:
    chat = await told(stage)
    console, contacts = stage.console, stage.console.contacts
    [row] = await console.conversations.chats_by_id([chat])
    other = await console.conversations.start_chat(row.number_id, "+972 55 555 0177")
    mine, theirs = row.address.split("@")[0], "972555550177"

    def erase(connection: Connection) -> None:
        erasing.erase(connection, [theirs])
        tombstones.add(connection, theirs, console.clock.now_ms())

    def kept(connection: Connection) -> list[object]:
        notes = [one for number in (mine, theirs) for one in people.notes(connection, number)]
        return [*notes, *people.places(connection, (mine, theirs))]

    await contacts.add_note(other, "Pays late", "Noa")
    [note] = (await contacts.person(other)).notes
    gone = await contacts.remove_note(other, note.id)
    assert gone is not None
    await contacts.join(chat, theirs, "Noa")
    parted = await contacts.part(chat, theirs)
    await console.database.write(erase)
    await contacts.bring_note_back(chat, gone)
    await contacts.regroup(chat, parted)
    assert await console.database.read(kept) == []

    # who writes anew is somebody again, with notes that can be undone
    before = console.clock.now_ms() - 1_000
    await console.database.write(lambda connection: tombstones.add(connection, mine, before))
    await contacts.add_note(chat, "Wrote anew", "Noa")
    [note] = (await contacts.person(chat)).notes
    gone = await contacts.remove_note(chat, note.id)
    assert gone is not None
    await contacts.bring_note_back(chat, gone)
    assert [one.text for one in (await contacts.person(chat)).notes] == ["Wrote anew"]


async def test_same_names_are_suggested(stage: Stage) -> None:
    chat = await told(stage)
    console = stage.console
    [row] = await console.conversations.chats_by_id([chat])
    second = await console.conversations.start_chat(row.number_id, "+972 55 555 0177")
    await console.conversations.rename(second, row.name.upper())
    assert await console.contacts.suggested(chat) == ["972555550177"]
    await console.contacts.join(chat, "972555550177", "")
    assert await console.contacts.suggested(chat) == []


async def test_a_number_is_verified_where_the_provider_can(stage: Stage) -> None:
    chat = await told(stage)
    assert not (await stage.console.contacts.person(chat)).can_verify
    with pytest.raises(SettingsError, match="can’t tell"):
        await stage.console.contacts.verify(chat)
    account = await stage.account("recoverleadx")
    await stage.console.sync.refresh(account)
    numbers = [one for one in await stage.console.numbers.all() if one.account_id == account]
    made = await stage.console.conversations.start_chat(numbers[0].id, "+1 415 555 0142")
    assert (await stage.console.contacts.person(made)).can_verify
    state = await stage.console.contacts.verify(made)
    person = (await stage.console.contacts.person(made)).person
    assert state in ("valid", "invalid")
    assert person.verified == state
    assert person.verified_at > 0
