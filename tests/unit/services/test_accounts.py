"""Accounts: tried by reading only, signed in, given new keys that strand nobody."""

from __future__ import annotations

import pytest

from app.domain.errors import ErrorKind, ProviderError, SettingsError
from app.services import sealing
from tests.unit.services.stage import HAIFA, Stage

ALL = ("gateway", "recoverleadx", "recover_partner", "quixess", "hkreach")


@pytest.mark.parametrize("provider", ALL)
async def test_the_connection_test_only_reads(stage: Stage, provider: str) -> None:
    held = stage.box.credentials[provider]
    steps = [
        step
        async for step in stage.console.accounts.test(
            provider, held["base_url"], held["credentials"]
        )
    ]
    assert steps
    assert {step.state for step in steps} <= {"ok", "skipped"}
    methods = stage.on_box(lambda box: {one.method for one in box.world.ledger.requests})
    assert methods == {"GET"}


async def test_an_account_was_checked_when_it_last_answered(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = await stage.account(session_cookie=None)
    accounts, clients = stage.console.accounts, stage.console.clients
    await clients.call(account, "profile", {})
    [before] = await accounts.all()
    later = before.checked_at + 3_600_000
    monkeypatch.setattr(clients._clock, "now_ms", lambda: later)
    await clients.call(account, "profile", {})
    [now] = await accounts.all()
    assert 0 < before.checked_at < now.checked_at == later and now.state == "works"


async def test_without_a_session_its_step_is_skipped_with_the_reason(stage: Stage) -> None:
    held = stage.box.credentials["gateway"]
    credentials = {"api_key": held["credentials"]["api_key"]}
    steps = [
        step async for step in stage.console.accounts.test("gateway", held["base_url"], credentials)
    ]
    assert steps[-1].state == "skipped"
    assert "session" in steps[-1].detail


async def test_every_provider_has_a_form(stage: Stage) -> None:
    infos = {one.name: one for one in stage.console.accounts.providers()}
    assert set(infos) == set(ALL)
    assert infos["gateway"].has_session and not infos["gateway"].signs_webhooks
    assert "client_keys" not in [field.name for field in infos["gateway"].fields]
    for info in infos.values():
        assert info.fields
        assert any(field.secret for field in info.fields)
    with pytest.raises(SettingsError):
        stage.console.accounts.info("nobody")


async def test_a_secret_is_shown_by_its_tail_only(stage: Stage) -> None:
    account = await stage.account("quixess")
    key = stage.credentials("quixess")["api_key"]
    assert stage.console.accounts.secret_tail(account, "api_key") == key[-4:]
    assert stage.console.accounts.secret_tail(account, "session_cookie") == ""
    assert stage.console.accounts.copy_secret(account, "api_key") == key
    assert key not in repr(await stage.console.accounts.all())


async def test_signing_in_tries_the_session_before_it_is_kept(stage: Stage) -> None:
    account = await stage.account(session_cookie=None)
    accounts = stage.console.accounts
    assert accounts.session_state(account) == "missing"
    with pytest.raises(ProviderError) as caught:
        await accounts.sign_in(account, "connect.sid=not-a-session-of-anybody")
    assert caught.value.kind is ErrorKind.AUTH
    assert accounts.session_state(account) == "missing"
    assert "session_cookie" not in stage.console.clients.credentials(account)
    with pytest.raises(SettingsError):
        await accounts.sign_in(account, "no cookie at all")
    await accounts.sign_in(account, stage.credentials("gateway")["session_cookie"])
    assert accounts.session_state(account) == "works"
    stored = await stage.console.database.read(
        lambda one: sealing.unsealed(one, stage.master, account)
    )
    assert stored["session_cookie"] == stage.credentials("gateway")["session_cookie"]
    await accounts.sign_out(account)
    assert accounts.session_state(account) == "missing"


@pytest.mark.parametrize("expired", ["401", "redirect"])
async def test_a_session_that_ended_is_noticed_and_taken_up_again(
    stage: Stage, expired: str
) -> None:
    stage.on_box(lambda box: box.world.tuning.change({"expired_session": expired}))
    account = await stage.account()
    stage.action("gateway", "expire_sessions")
    with pytest.raises(ProviderError) as caught:
        await stage.console.clients.call(account, "list_chats", {"clientId": HAIFA})
    assert caught.value.kind is ErrorKind.AUTH
    assert "sign in" in caught.value.hint
    assert stage.console.accounts.session_state(account) == "ended"
    assert stage.console.clients.account(account).state != "refused"
    fresh = stage.action("gateway", "sign_in")["session_cookie"]
    await stage.console.accounts.sign_in(account, fresh)
    assert stage.console.accounts.session_state(account) == "works"


async def test_the_same_cookie_may_be_pasted_again(stage: Stage) -> None:
    account = await stage.account()
    stage.faults("list_chats:401*1")
    with pytest.raises(ProviderError):
        await stage.console.clients.call(account, "list_chats", {"clientId": HAIFA})
    assert stage.console.accounts.session_state(account) == "ended"
    await stage.console.accounts.sign_in(account, stage.credentials("gateway")["session_cookie"])
    assert stage.console.accounts.session_state(account) == "works"


async def test_a_reset_key_is_kept_and_works_after_a_restart(stage: Stage) -> None:
    account = await stage.account()
    old = stage.console.clients.credentials(account)["api_key"]
    await stage.console.accounts.reset_key(account)
    new = stage.console.clients.credentials(account)["api_key"]
    assert new not in ("", old)
    console = await stage.restart()
    assert console.clients.credentials(account)["api_key"] == new
    assert (await console.accounts.profile(account))["username"]
    assert "apiKey" not in await console.accounts.profile(account)
    rows = await stage.sql("SELECT name FROM sealed WHERE account_id = ?", account)
    assert (sealing.SPARE_KEY,) not in rows
    kept = await stage.sql("SELECT request, answer FROM traffic")
    assert old not in repr(kept) and new not in repr(kept)


async def test_an_unanswered_reset_that_did_not_happen_says_so(stage: Stage) -> None:
    account = await stage.account()
    old = stage.console.clients.credentials(account)["api_key"]
    stage.faults("reset_api_key:drop_before")
    with pytest.raises(ProviderError) as caught:
        await stage.console.accounts.reset_key(account)
    assert caught.value.uncertain
    assert "nothing was reset" in caught.value.hint
    assert stage.console.clients.credentials(account)["api_key"] == old


async def test_an_unanswered_reset_that_happened_says_so(stage: Stage) -> None:
    account = await stage.account()
    stage.faults("reset_api_key:drop")
    with pytest.raises(ProviderError) as caught:
        await stage.console.accounts.reset_key(account)
    assert "dashboard" in caught.value.hint
    assert stage.asked("reset_api_key") == 1
    assert stage.console.clients.account(account).state == "refused"


async def test_a_new_key_that_does_not_work_gives_the_old_one_back(stage: Stage) -> None:
    account = await stage.account()
    old = stage.console.clients.credentials(account)["api_key"]
    # the second profile is the proof of the new key
    stage.faults("profile:401*1@1")
    with pytest.raises(ProviderError):
        await stage.console.accounts.reset_key(account)
    assert stage.console.clients.credentials(account)["api_key"] == old
    rows = await stage.sql("SELECT name FROM sealed WHERE account_id = ?", account)
    assert (sealing.SPARE_KEY,) in rows


async def test_a_new_key_that_can_not_be_tried_now_is_kept(stage: Stage) -> None:
    account = await stage.account()
    old = stage.console.clients.credentials(account)["api_key"]
    stage.faults("profile:drop_before*9@1")
    await stage.console.accounts.reset_key(account)
    stage.faults("")
    assert stage.console.clients.credentials(account)["api_key"] != old
    assert (await stage.console.accounts.profile(account))["username"]


async def test_a_removed_account_leaves_nothing(stage: Stage) -> None:
    account = await stage.account()
    chat = await stage.chat(account)
    await stage.console.outbox.send_text(chat, "gone with it")
    await stage.console.accounts.remove(account)
    for table in ("accounts", "sealed", "numbers", "chats", "messages", "sightings", "outbox"):
        assert await stage.sql(f"SELECT * FROM {table}") == [], table
    assert await stage.console.search.messages("gone") == []


@pytest.mark.parametrize("provider", ALL[1:])
async def test_an_account_that_lists_no_numbers_has_one(stage: Stage, provider: str) -> None:
    account = await stage.account(provider, name="The shop")
    [number] = await stage.console.numbers.all()
    assert (number.account_id, number.name, number.state) == (account, "The shop", "connected")
    assert number.key == ""
