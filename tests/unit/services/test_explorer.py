"""The explorer against the real sandbox: catalogue, code without secrets, runs, history."""

from __future__ import annotations

import ast
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.core.redact import MASK
from app.domain.errors import ProviderError
from app.providers.catalogue import catalogue
from app.sandbox.server import SandboxThread
from app.services.console import Console
from app.services.explorer import Explorer
from app.services.operation_specs import OperationSpec, shown, typed
from tests.live_console import live_console


@pytest.fixture
async def console(data_dir: Path) -> AsyncIterator[Console]:
    with SandboxThread(speed=50) as box:
        async with live_console(data_dir, box, receiver=False) as made:
            yield made


def spec(console: Console, key: str) -> OperationSpec:
    return next(one for one in console.explorer.catalogue() if one.key == key)


def account(console: Console, provider: str) -> int:
    return console.explorer.accounts_of(provider)[0][0]


async def test_the_catalogue_is_the_declarations(console: Console) -> None:
    specs = console.explorer.catalogue()
    assert len(specs) == 43
    assert {one.key for one in specs} == {
        f"{one['provider']}/{one['operation']}" for one in catalogue()
    }
    group = spec(console, "gateway/send_group_message")
    kinds = {one.name: one.kind for one in group.fields}
    assert kinds["clientId"] == "number" and kinds["groupId"] == "group"
    assert kinds["message"] == "long" and kinds["mediaType"] == "choice"
    assert spec(console, "gateway/list_scheduled").assumed
    assert spec(console, "gateway/delete_client").needs_session


async def test_code_names_places_and_never_a_secret(console: Console) -> None:
    secrets = []
    for row in await console.accounts.all():
        found = console.clients.credentials(row.id)
        secrets += [one for one in found.values() if isinstance(one, str) and len(one) > 12]
    assert len(secrets) > 5
    for one in console.explorer.catalogue():
        values = {
            f.name: "s3cret-value" if f.secret else typed(f, shown(f, f.example))
            for f in one.fields
            if f.kind != "file"
        }
        for form in ("curl", "python", "command"):
            text = console.explorer.code(form, one, values, account(console, one.provider))
            assert not any(secret in text for secret in secrets)
            assert "s3cret-value" not in text
            if form == "python":
                ast.parse(text)


async def test_a_run_answers_with_status_time_and_masked_text(console: Console) -> None:
    numbers = spec(console, "gateway/list_clients")
    run = await console.explorer.run(numbers, {}, account(console, "gateway"))
    assert run.ok and run.status == 200 and run.size > 0
    assert json.loads(run.text)[0]["apiKey"] == MASK
    assert [one.key for one in console.explorer.recent()] == [numbers.key]


async def test_a_refusal_names_its_field_and_is_no_run(console: Console) -> None:
    send = spec(console, "gateway/send_message")
    run = await console.explorer.run(
        send,
        {"clientId": "haifa-showroom", "number": "no", "message": "x"},
        account(console, "gateway"),
    )
    assert not run.ok and run.status is None and run.field == "number"
    assert console.explorer.recent() == []


async def test_a_providers_error_is_an_answer_with_a_hint(console: Console) -> None:
    send = spec(console, "gateway/received_messages")
    run = await console.explorer.run(send, {"clientId": "nobody"}, account(console, "gateway"))
    assert run.status in (403, 404) and run.title and run.hint and run.text
    assert not console.explorer.recent(send.key)[0].ok


async def test_an_error_names_the_operation_that_helps(console: Console) -> None:
    fields = {"to": "+14155550142", "code": "123456", "template_name": "nobody_wrote_it"}
    run = await console.explorer.run(
        spec(console, "quixess/send_otp"), fields, account(console, "quixess")
    )
    assert run.status == 404
    assert run.helps == "quixess/sync_templates"


async def test_a_send_stands_in_the_chat_like_every_other(console: Console) -> None:
    send = spec(console, "gateway/send_message")
    run = await console.explorer.run(
        send,
        {"clientId": "haifa-showroom", "number": "972555550163", "message": "by hand"},
        account(console, "gateway"),
    )
    assert run.ok
    rows = await console.database.read(
        lambda one: one.execute("SELECT status FROM messages WHERE text = 'by hand'").fetchall()
    )
    assert [tuple(row) for row in rows] == [("sent",)]


@pytest.mark.parametrize("typed", ["+٩٧٢ ٥٥ ٥٥٥ ٠١٦٣", "00972-55-555-0163", "۹۷۲۵۵۵۵۵۰۱۶۳@c.us"])
async def test_a_send_is_recorded_where_it_went_however_its_number_was_written(
    console: Console, typed: str
) -> None:
    run = await console.explorer.run(
        spec(console, "gateway/send_message"),
        {"clientId": "haifa-showroom", "number": typed, "message": "by hand"},
        account(console, "gateway"),
    )
    assert run.ok, run
    rows = await console.database.read(
        lambda one: one.execute(
            "SELECT c.address FROM messages m JOIN chats c ON c.id = m.chat_id"
            " WHERE m.text = 'by hand'"
        ).fetchall()
    )
    assert [row[0] for row in rows] == ["972555550163@c.us"]


async def test_the_history_keeps_no_secret_field(console: Console) -> None:
    delete = spec(console, "gateway/delete_client")
    run = await console.explorer.run(
        delete, {"clientId": "nobody", "password": "hunter2-hunter2"}, account(console, "gateway")
    )
    assert not run.ok
    kept = json.dumps(console.settings.get("explorer_runs", []))
    assert "nobody" in kept and "hunter2" not in kept


async def test_own_paths_are_used_and_nonsense_is_refused(console: Console) -> None:
    explorer: Explorer = console.explorer
    number = account(console, "gateway")
    listed = spec(console, "gateway/list_scheduled")
    await explorer.set_paths(number, {"list_scheduled": "GET /api/own-list"})
    assert "/api/own-list" in explorer.code("curl", listed, {}, number)
    with pytest.raises(ProviderError):
        await explorer.set_paths(number, {"list_scheduled": "nonsense"})
    assert explorer.paths(number) == {"list_scheduled": "GET /api/own-list"}


async def test_a_missing_session_says_what_is_needed(console: Console) -> None:
    number = account(console, "gateway")
    chats = spec(console, "gateway/list_chats")
    assert console.explorer.missing(chats, number) == ""
    await console.accounts.sign_out(number)
    assert "session" in console.explorer.missing(chats, number)
