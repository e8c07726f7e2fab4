"""The template library against the sandbox: lists, reviews, drafts, the register, use counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.errors import ProviderError, SettingsError
from app.domain.messages import Status
from app.domain.template_rows import TemplateRow
from app.domain.template_shapes import Definition, Variable
from app.domain.templates import TemplateState
from app.services.events import TemplatesChanged
from tests.unit.services.stage import Stage

ORDER = Definition(
    "order_here",
    "UTILITY",
    "en",
    body="Hi {{1}}, your order is here.",
    variables=(Variable("1", "First name", "Alice", "first_name"),),
)


async def found(stage: Stage, name: str, language: str = "en") -> TemplateRow:
    return next(
        one
        for one in await stage.console.templates.all()
        if (one.name, one.language) == (name, language)
    )


async def test_a_list_is_read_page_by_page_with_its_words(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    count = await stage.console.templates.refresh(account)
    rows = await stage.console.templates.all()
    assert len(rows) == count > 10
    row = await found(stage, "plan_ready", "ar")
    assert row.state is TemplateState.APPROVED
    assert row.definition.body.startswith("مرحباً {{1}}")
    assert [one.sample for one in row.definition.variables] == ["أحمد"]
    delivery = (await found(stage, "delivery_day")).definition
    assert (delivery.header_kind, delivery.footer) == ("text", "Carmel Kitchens")
    assert [one.kind for one in delivery.buttons] == ["quick_reply"]
    rejected = await found(stage, "payment_reminder")
    assert (rejected.state, rejected.reason) == (TemplateState.REJECTED, "INVALID_FORMAT")


async def test_a_number_offers_what_its_account_can_send(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    other = await stage.account("quixess")
    await stage.console.templates.refresh(account)
    await stage.console.templates.refresh(other)
    numbers = {row.account_id: row.id for row in await stage.console.numbers.all()}
    offered = await stage.console.templates.approved_for(numbers[account])
    assert {row.state for row in offered} == {TemplateState.APPROVED}
    assert "plan_ready" in {row.name for row in offered}
    assert "spring_colours" not in {row.name for row in offered}
    # one-time codes are no templates that a chat could send
    assert await stage.console.templates.approved_for(numbers[other]) == []


async def test_a_review_ends_and_its_history_tells_how(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    service = stage.console.templates
    heard: list[TemplatesChanged] = []
    stage.console.bus.listen(TemplatesChanged, heard.append)
    draft = await service.save_draft(account, ORDER)
    await service.submit(account, ORDER, draft)
    assert (await found(stage, "order_here")).state is TemplateState.REVIEW
    stage.action("recoverleadx", "review", name="order_here", language="en", status="REJECTED",
                 reason="TAG_CONTENT_MISMATCH")  # fmt: skip
    await service.refresh(account)
    row = await found(stage, "order_here")
    assert (row.state, row.reason) == (TemplateState.REJECTED, "TAG_CONTENT_MISMATCH")
    # the label that the editor knew is kept beside what the provider tells
    history = await service.history(account, "order_here")
    assert [(one.state, one.source) for one in history] == [
        (TemplateState.REJECTED, "list"),
        (TemplateState.REVIEW, "sent"),
        (TemplateState.DRAFT, "draft"),
    ]
    assert heard
    await service.refresh(account)
    assert len(await service.history(account, "order_here")) == 3


async def test_a_review_whose_answer_was_lost_is_found_in_the_list(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    service = stage.console.templates
    draft = await service.save_draft(account, ORDER)
    stage.faults("create_template:drop*1")
    await service.submit(account, ORDER, draft)
    assert (await found(stage, "order_here")).state is TemplateState.REVIEW
    groups = await service.library()
    rows = next(one.rows for one in groups if one.name == "order_here")
    assert [row.draft_id for row in rows] == [None]


async def test_what_is_not_known_of_a_review_says_so_and_keeps_the_draft(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    service = stage.console.templates
    draft = await service.save_draft(account, ORDER)
    stage.faults("create_template:500*1")
    with pytest.raises(ProviderError) as nothing:
        await service.submit(account, ORDER, draft)
    assert nothing.value.did == "It is not in the provider’s list. The draft is kept."
    stage.faults("create_template:drop*1, list_templates:500")
    with pytest.raises(ProviderError) as unknown:
        await service.submit(account, ORDER, draft)
    assert unknown.value.did == "The provider’s list could not be read either."
    # a refusal needs no look
    stage.faults("create_template:403*1, list_templates:500")
    with pytest.raises(ProviderError) as refused:
        await service.submit(account, ORDER, draft)
    assert not refused.value.did
    drafts = [row for one in await service.library() for row in one.rows if row.draft_id]
    assert [row.name for row in drafts] == ["order_here"]


@pytest.mark.parametrize(
    ("name", "known", "same_words"),
    [
        ("payment_reminder", True, False),
        ("plan_ready", True, True),
        ("delivery_day", False, False),
    ],
    ids=["refused before", "approved before", "approved, in no list of ours yet"],
)
async def test_an_older_one_of_the_same_name_is_no_proof_of_a_review(
    stage: Stage, name: str, known: bool, same_words: bool
) -> None:
    account = await stage.account("recoverleadx")
    service = stage.console.templates
    await service.refresh(account)
    older = await found(stage, name)
    if not known:
        await stage.console.database.write(lambda c: c.execute("DELETE FROM templates"))
    fresh = older.definition if same_words else replace(ORDER, name=name)
    draft = await service.save_draft(account, fresh)
    stage.faults("create_template:500*1")
    with pytest.raises(ProviderError) as lost:
        await service.submit(account, fresh, draft)
    assert lost.value.did == "It is still in the provider’s list."
    assert await found(stage, name) == older
    drafts = [row for one in await service.library() for row in one.rows if row.draft_id]
    assert [row.draft_id for row in drafts] == [draft]


async def test_a_refused_one_that_nobody_knew_here_keeps_the_draft(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    service = stage.console.templates
    await service.submit(account, ORDER, None)
    stage.action("recoverleadx", "review", name=ORDER.name, language="en", status="REJECTED",
                 reason="TAG_CONTENT_MISMATCH")  # fmt: skip
    await stage.console.database.write(lambda c: c.execute("DELETE FROM templates"))
    draft = await service.save_draft(account, ORDER)
    stage.faults("create_template:500*1")
    with pytest.raises(ProviderError):
        await service.submit(account, ORDER, draft)
    row = await found(stage, ORDER.name)
    assert (row.state, row.reason) == (TemplateState.REJECTED, "TAG_CONTENT_MISMATCH")


async def test_a_refused_one_that_is_in_review_again_was_submitted(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    service = stage.console.templates
    await service.submit(account, ORDER, None)
    stage.action("recoverleadx", "review", name=ORDER.name, language="en", status="REJECTED",
                 reason="TAG_CONTENT_MISMATCH")  # fmt: skip
    await service.refresh(account)
    # taken away on the provider's own page meanwhile: here it is still the refused one
    gone = {"name": ORDER.name, "language": ORDER.language}
    await stage.console.clients.call(account, "delete_template", gone)
    stage.faults("create_template:drop*1")
    fresh = replace(ORDER, body="Hi {{1}}, your order has come.")
    await service.submit(account, fresh, None)
    row = await found(stage, ORDER.name)
    assert (row.state, row.definition.body) == (TemplateState.REVIEW, fresh.body)


async def test_a_deletion_whose_answer_was_lost_is_looked_up(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    service = stage.console.templates
    await service.refresh(account)
    stage.faults("delete_template:500*1")
    with pytest.raises(ProviderError) as still:
        await service.delete(await found(stage, "delivery_day"))
    assert still.value.did == "It is still in the provider’s list."
    stage.faults("delete_template:drop*1")
    await service.delete(await found(stage, "delivery_day"))
    assert "delivery_day" not in {row.name for row in await service.all()}


async def test_what_breaks_a_rule_is_not_submitted(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    bad = Definition("order_here", "UTILITY", "en", body="Hi {{2}} there, all is well.")
    with pytest.raises(SettingsError, match="checks"):
        await stage.console.templates.submit(account, bad, None)
    assert stage.asked("create_template") == 0


async def test_deleting_one_language_leaves_the_others(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    service = stage.console.templates
    await service.refresh(account)
    await service.delete(await found(stage, "plan_ready", "he"))
    await service.refresh(account)
    left = [row.language for row in await service.all() if row.name == "plan_ready"]
    assert left == ["ar", "en"]
    assert (await service.history(account, "plan_ready"))[0].source == "deleted"


async def test_what_a_list_names_no_more_is_gone(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    service = stage.console.templates
    await service.refresh(account)

    def forget(box: object) -> None:
        fake = box.fakes["recoverleadx"]  # type: ignore[attr-defined]
        fake._templates = [one for one in fake._templates if one.name != "sample_offer"]

    stage.on_box(forget)
    await service.refresh(account)
    assert "sample_offer" not in {row.name for row in await service.all()}
    assert (await service.history(account, "sample_offer"))[0].source == "gone"


async def test_sync_brings_what_only_the_source_knew(stage: Stage) -> None:
    account = await stage.account("quixess")
    service = stage.console.templates
    await service.refresh(account)
    assert "welcome_otp" not in {row.name for row in await service.all()}
    await service.sync(account)
    assert "welcome_otp" in {row.name for row in await service.all()}


async def test_the_register_is_typed_by_hand(stage: Stage) -> None:
    account = await stage.account("hkreach")
    service = stage.console.templates
    bare = Definition("order_confirmation", "UTILITY", "en", body="Hello {{1}}, order {{2}} it is")
    await service.submit(account, bare, None)
    row = await found(stage, "order_confirmation")
    assert row.state is TemplateState.NOT_CHECKED
    assert stage.asked("create_template") == 0
    number = next(iter(await stage.console.numbers.all()))
    assert [one.name for one in await service.approved_for(number.id)] == ["order_confirmation"]
    use = service.use(row, ["Tom", "4471"])
    assert use.app_name == stage.credentials("hkreach")["app_name"]
    assert use.text == "Hello Tom, order 4471 it is"
    service.set_app_name(account, "MyStore_ERP")
    assert service.use(row, ["Tom", "4471"]).app_name == "MyStore_ERP"
    await service.delete(row)
    assert await service.all() == []


async def test_uses_are_counted_with_what_became_of_them(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    await stage.console.start(receiver=False)
    service = stage.console.templates
    await service.refresh(account)
    row = await found(stage, "plan_ready")
    chat = await stage.chat(account, "14155550142")
    message = await stage.console.outbox.send_template(chat, service.use(row, ["Marcus"]))
    await stage.status(message, Status.SENT)
    sent = stage.sent("plan_ready")
    assert len(sent) <= 1
    results = await service.results(account, "plan_ready")
    assert (results.sent, results.failed) == (1, 0)
    [latest] = await service.latest(account, "plan_ready")
    assert latest.message_id == message
    group = next(one for one in await service.library() if one.name == "plan_ready")
    assert group.sent == 1
    assert {one.language for one in group.rows} == {"en", "he", "ar"}


async def test_a_copy_gets_a_free_name(stage: Stage) -> None:
    account = await stage.account("recoverleadx")
    service = stage.console.templates
    await service.refresh(account)
    row = await found(stage, "plan_ready")
    await service.duplicate(row)
    await service.duplicate(row)
    groups = [one for one in await service.library() if one.state is TemplateState.DRAFT]
    assert {one.name for one in groups} == {"plan_ready_copy", "plan_ready_copy_2"}
    assert groups[0].rows[0].definition.body == row.definition.body


async def test_an_account_says_exactly_what_it_can_not_do(stage: Stage) -> None:
    lead, codes, hand = [
        await stage.account(name) for name in ("recoverleadx", "quixess", "hkreach")
    ]
    await stage.account("gateway")
    accounts = {one.account_id: one for one in stage.console.templates.accounts()}
    assert set(accounts) == {lead, codes, hand}
    assert accounts[lead].no_create == ""
    assert accounts[lead].no_sync
    assert accounts[lead].assumed[0] == "POST /templates"
    assert "Quixess" in accounts[codes].no_create
    assert accounts[codes].no_sync == accounts[codes].no_code == ""
    assert accounts[hand].by_hand
