"""Sending templates: who is held and why, what really goes out, and codes that leave no trace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import ProviderError, SettingsError
from app.domain.messages import Kind, Status
from app.domain.template_plan import (
    INVALID,
    NO_CONSENT,
    NO_VALUE,
    NOT_A_NUMBER,
    OPTED_OUT,
    READY,
    TWICE,
    WROTE,
    Filling,
    Recipient,
    numbers_in,
    people_in,
    plan,
)
from app.domain.template_rows import TemplateRow
from app.domain.template_shapes import Definition
from app.domain.templates import TemplateState
from app.services.template_sends import Header
from tests.unit.services.stage import Stage

MARCUS = "14155550142"
NAMED = {"body:1": Filling("first_name")}


def person(digits: str, name: str = "Ann Bell", **more: object) -> Recipient:
    return replace(Recipient(digits, name, consent="opted_in"), **more)  # type: ignore[arg-type]


def row_of(body: str = "Hi {{1}}, your plan is ready.") -> TemplateRow:
    definition = Definition("plan_ready", "UTILITY", "en", body=body)
    return TemplateRow(
        1, "", "plan_ready", "en", "UTILITY", "APPROVED", TemplateState.APPROVED, "", 0, definition
    )


def test_each_is_held_for_the_first_reason_that_applies() -> None:
    people = [
        person("14155550142"),
        person("12125550187", consent=""),
        person("13055550163", consent="opted_out"),
        person("130555", name="Jonah"),
        person("13125550118", valid=False),
        person("14155550142"),
        person("16175550129", name=""),
        person("12065550171", wrote_at=9_000_000),
    ]
    found = plan(row_of(), people, NAMED, 10_000_000, skip_recent=True)
    assert [one.hold for one in found] == [
        READY, NO_CONSENT, OPTED_OUT, NOT_A_NUMBER, INVALID, TWICE, NO_VALUE, WROTE,
    ]  # fmt: skip
    assert found[0].body == ("Ann",)
    assert found[6].missing == "body:1"


def test_numbers_are_found_in_pasted_text() -> None:
    text = "Marcus Bell <+1 415 555 0142>\n972-54-123-8801, Yael\nno number here"
    assert numbers_in(text) == [("14155550142", "Marcus Bell"), ("972541238801", "")]
    arabic = "دانا \u200e+٩٧٢ ٥٤ ٤٤١ ٠٢٨٦، +٩٧٢٥٤٧٧٣٨١٠٩"
    assert [digits for digits, _ in numbers_in(arabic)] == ["972544410286", "972547738109"]


@pytest.mark.parametrize("typed", ["5412388", "٥٤١٢٣٨٨", "+۹۷۲ (۵۴) ۱۲۳-۸۸"])
async def test_people_are_suggested_by_digits_of_any_script(stage: Stage, typed: str) -> None:
    account = await stage.templates()
    chat = await stage.chat(account, "972541238801")
    [row] = await stage.console.conversations.chats_by_id([chat])
    found = await stage.console.template_sends.suggest(row.number_id, typed)
    assert [one.digits for one in found] == ["972541238801"]


def test_a_table_brings_people_and_columns() -> None:
    people = people_in(
        ("Name", "Phone", "item"),
        [("Yael", "+972 54 123 8801", "worktop"), ("Tom", "447700900142", "sink")],
    )
    assert [one.digits for one in people] == ["972541238801", "447700900142"]
    assert people[0].name == "Yael"
    filling = {"body:1": Filling("column:item")}
    ready = [replace(one, consent="opted_in") for one in people]
    assert [one.body for one in plan(row_of(), ready, filling, 0)] == [("worktop",), ("sink",)]
    with pytest.raises(ValueError, match="phone numbers"):
        people_in(("a", "b"), [("c", "d")])


async def template(stage: Stage, name: str) -> TemplateRow:
    return next(
        one
        for one in await stage.console.templates.all()
        if (one.name, one.language) == (name, "en")
    )


async def consenting(stage: Stage, number_id: int, *digits: str) -> list[Recipient]:
    for one in digits:
        chat = await stage.console.conversations.start_chat(number_id, one)
        await stage.console.contacts.set_consent(chat, "opted_in", "test")
    people = [Recipient(one, "Ann Bell") for one in digits]
    return await stage.console.template_sends.known(number_id, people)


async def number_of(stage: Stage, account: int) -> int:
    rows = await stage.console.numbers.all()
    return next(row.id for row in rows if row.account_id == account)


async def test_only_what_is_ready_goes_out(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    await stage.console.start(receiver=False)
    await stage.console.templates.refresh(account)
    number = await number_of(stage, account)
    row = await template(stage, "plan_ready")
    people = [*await consenting(stage, number, MARCUS), Recipient("12125550187", "Priya")]
    planned = plan(row, people, NAMED, 0)
    [message] = await stage.console.template_sends.send(number, row, planned)
    sent = await stage.status(message, Status.SENT, Status.DELIVERED, Status.READ)
    assert (sent.kind, sent.text.startswith("Hi Ann,")) == (Kind.TEMPLATE, True)
    assert stage.asked("send_message") == 1


async def test_the_provider_tells_who_is_reachable(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    sends = stage.console.template_sends
    assert sends.can_verify(account)
    told = await sends.verify(account, [MARCUS, "130555", MARCUS])
    assert told[MARCUS] is True
    assert not sends.can_verify(await stage.account("hkreach"))


async def test_a_header_that_is_a_file_has_to_be_chosen(stage: Stage, tmp_path: Path) -> None:
    account = await stage.account("hkreach")
    await stage.console.start(receiver=False)
    service = stage.console.templates
    definition = Definition(
        "warranty_card", "UTILITY", "en", header_kind="document", body="Your warranty card."
    )
    await service.submit(account, definition, None)
    row = await template(stage, "warranty_card")
    number = await number_of(stage, account)
    planned = plan(row, await consenting(stage, number, MARCUS), {}, 0)
    with pytest.raises(SettingsError, match="file is missing"):
        await stage.console.template_sends.send(number, row, planned)
    card = tmp_path / "card.pdf"
    card.write_bytes(b"%PDF-1.4\n%%EOF\n")
    header = Header(path=str(card), name="Warranty.pdf")
    [message] = await stage.console.template_sends.send(number, row, planned, header=header)
    await stage.status(message, Status.SENT, Status.DELIVERED, Status.READ)
    assert stage.asked("send_document") == 1


async def test_a_code_goes_out_once_and_leaves_no_trace(stage: Stage) -> None:
    account = await stage.account("quixess")
    await stage.console.start(receiver=False)
    await stage.console.templates.refresh(account)
    row = await template(stage, "signup_otp")
    sends = stage.console.template_sends
    key = sends.fresh_key()
    first, chat = await sends.send_code(row, "12818184370", "739104", key)
    again, _ = await sends.send_code(row, "12818184370", "739104", key)
    assert first is not None
    assert first == again
    booked = stage.on_box(lambda box: [one for one in box.world.ledger.sent if one.kind == "otp"])
    assert [one.text for one in booked] == ["signup_otp 739104"]
    message = await stage.message(first)
    assert (message.kind, message.text) == (Kind.OTP, "signup_otp")
    assert message.status is not Status.UNCERTAIN
    assert (await stage.console.templates.results(account, "signup_otp")).sent == 1
    for table in ("messages", "outbox", "traffic", "sightings", "journal", "settings"):
        rows = await stage.sql(f"SELECT * FROM {table}")
        # times and ids may have any digits
        words = [one for row in rows for one in row if not isinstance(one, int | float)]
        assert "739104" not in repr(words), table
    assert chat


async def test_a_code_without_an_answer_may_be_sent_again_with_its_key(stage: Stage) -> None:
    account = await stage.account("quixess")
    await stage.console.start(receiver=False)
    await stage.console.templates.refresh(account)
    row = await template(stage, "signup_otp")
    sends = stage.console.template_sends
    key = sends.fresh_key()
    with pytest.raises(ProviderError) as caught:
        await sends.send_code(replace(row, name="unknown_otp"), "12818184370", "739104", key)
    assert caught.value.status == 404
    found, _ = await sends.send_code(row, "12818184370", "739104", sends.fresh_key())
    assert found is not None


async def test_the_call_can_be_copied_without_its_key(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    await stage.console.templates.refresh(account)
    row = await template(stage, "plan_ready")
    number = await number_of(stage, account)
    [one] = plan(row, await consenting(stage, number, MARCUS), NAMED, 0)
    text = stage.console.template_sends.curl(row, one)
    assert "plan_ready" in text
    assert stage.credentials("recoverleadx")["api_key"] not in text
