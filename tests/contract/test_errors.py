"""Every documented error of every provider is mapped to a kind, with a hint that helps."""

from __future__ import annotations

import json

import pytest

import app.providers
from app.domain.errors import ErrorKind, Outcome, ProviderError
from app.providers import registry
from tests.contract.examples import CREDENTIALS, EXAMPLES
from tests.contract.recorder import Recorder, Reply, reply

K = ErrorKind


def _rlx(code: str) -> dict[str, object]:
    return {"error": {"code": code, "message": f"Words of {code}", "details": {}}}


def _meta(code: int) -> dict[str, object]:
    return {"whatsapp_error": {"error": {"code": code, "message": "Button parameter missing"}}}


# provider, operation, status, body, kind, code, action
CASES = [
    ("gateway", "send_group_message", 400, {"error": "x"}, K.INVALID_REQUEST, None, None),
    ("gateway", "send_group_message", 400, {"code": "INVALID_CHAT_TYPE"}, K.INVALID_REQUEST,
     "INVALID_CHAT_TYPE", "open_chat"),
    ("gateway", "send_group_message", 400, {"error": "MEDIA_ERROR"}, K.INVALID_REQUEST,
     "MEDIA_ERROR", None),
    ("gateway", "send_group_message", 401, {"code": "AUTH_ERROR", "message": "no"}, K.AUTH,
     "AUTH_ERROR", "edit_credentials"),
    ("gateway", "send_group_message", 403, {"code": "ACCESS_DENIED"}, K.FORBIDDEN,
     "ACCESS_DENIED", "edit_credentials"),
    ("gateway", "send_group_message", 403, {"code": "PLAN_LIMIT_EXCEEDED"}, K.FORBIDDEN,
     "PLAN_LIMIT_EXCEEDED", None),
    ("gateway", "send_group_message", 403, {"error": {"code": "READ_ONLY_CHAT"}}, K.FORBIDDEN,
     "READ_ONLY_CHAT", None),
    ("gateway", "send_group_message", 404, {"code": "CLIENT_NOT_FOUND"}, K.NOT_FOUND,
     "CLIENT_NOT_FOUND", "refresh_numbers"),
    ("gateway", "send_group_message", 404, {"code": "GROUP_NOT_FOUND"}, K.NOT_FOUND,
     "GROUP_NOT_FOUND", "refresh_groups"),
    ("gateway", "delete_client", 400, {"error": "Password is required"}, K.INVALID_REQUEST, None,
     None),
    ("gateway", "delete_client", 403, {"message": "Invalid password"}, K.FORBIDDEN, None, None),
    ("gateway", "delete_client", 404, {"message": "Client not found"}, K.NOT_FOUND, None,
     "refresh"),
    ("gateway", "delete_client", 429, {"message": "Too many"}, K.RATE_LIMITED, None, None),
    ("gateway", "reset_api_key", 429, {"message": "Too many"}, K.RATE_LIMITED, None, None),
    ("gateway", "list_chats", 401, {"error": "Not logged in"}, K.AUTH, None, "sign_in"),
    ("recoverleadx", "send_message", 400, _rlx("INVALID_REQUEST"), K.INVALID_REQUEST,
     "INVALID_REQUEST", None),
    ("recoverleadx", "send_message", 401, _rlx("INVALID_API_KEY"), K.AUTH, "INVALID_API_KEY",
     "edit_credentials"),
    ("recoverleadx", "get_media", 403, _rlx("ENDPOINT_BLOCKED"), K.BLOCKED, "ENDPOINT_BLOCKED",
     None),
    ("recoverleadx", "send_message", 429, _rlx("RATE_LIMITED"), K.RATE_LIMITED, "RATE_LIMITED",
     None),
    ("recoverleadx", "send_message", 500, _rlx("SERVER_ERROR"), K.SERVER, "SERVER_ERROR", None),
    ("recover_partner", "create_webhook", 400, {"error": "x"}, K.INVALID_REQUEST, None, None),
    ("recover_partner", "list_webhooks", 401, {"message": "x"}, K.AUTH, None, "edit_credentials"),
    ("recover_partner", "delete_webhook", 404, {"message": "x"}, K.NOT_FOUND, None, "refresh"),
    ("quixess", "send_otp", 400, {"detail": "brand not bound"}, K.INVALID_REQUEST, None, None),
    ("quixess", "send_otp", 401, {"detail": "x"}, K.AUTH, None, "edit_credentials"),
    ("quixess", "send_otp", 403, {"detail": "scope"}, K.FORBIDDEN, None, "edit_credentials"),
    ("quixess", "send_otp", 404, {"detail": "x"}, K.NOT_FOUND, None, "sync_templates"),
    ("quixess", "send_otp", 409, {"detail": "x"}, K.CONFLICT, None, "list_templates"),
    ("quixess", "send_otp", 502, _meta(131008), K.UPSTREAM, "131008", None),
    ("quixess", "send_otp", 502, {"detail": _meta(132000)}, K.UPSTREAM, "132000",
     "sync_templates"),
    ("hkreach", "send_template", 400, {"message": "x"}, K.INVALID_REQUEST, None, None),
    ("hkreach", "send_template", 401, {"message": "x"}, K.AUTH, None, "edit_credentials"),
    ("hkreach", "message_status", 404, {"message": "x"}, K.NOT_FOUND, None, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("provider", "operation", "status", "body", "kind", "code", "action"),
    CASES,
    ids=[f"{one[0]}.{one[1]}-{one[2]}-{one[5] or ''}" for one in CASES],
)
async def test_a_documented_error(
    provider: str,
    operation: str,
    status: int,
    body: object,
    kind: ErrorKind,
    code: str | None,
    action: str | None,
) -> None:
    example = next(
        one for one in EXAMPLES if (one.provider, one.operation) == (provider, operation)
    )
    # a pause longer than any repeat waits for: each error is looked at once
    async with (
        Recorder(reply(body, status, Retry_After="3600")) as server,
        app.providers.open(
            provider, base_url=server.url, credentials=CREDENTIALS[provider]
        ) as client,
    ):
        with pytest.raises(ProviderError) as caught:
            await client.call(operation, **example.fields)
    error = caught.value
    assert len(server.asked) == 1
    assert (error.kind, error.status, error.code, error.action) == (kind, status, code, action)
    assert error.hint.endswith(".")
    assert error.message
    assert error.answer == json.dumps(body, ensure_ascii=False).encode()
    endpoint = registry.get(provider).endpoint(operation)
    assert endpoint is not None
    certain = status < 500 or code in ("131008", "132000")
    expected = Outcome.NOT_SENT if certain else Outcome.UNKNOWN
    assert error.outcome is (expected if endpoint.changes else None)


def test_every_hint_is_a_sentence_and_is_reached() -> None:
    for provider in registry.all_providers().values():
        for (status, code), hint in provider.hints.items():
            assert hint.text.endswith("."), (provider.name, status, code)
            assert (status is None) != (code is None)


async def test_an_error_without_words_gets_some() -> None:
    async with (
        Recorder(Reply(404, b"<html>nothing</html>")) as server,
        app.providers.open(
            "gateway", base_url=server.url, credentials=CREDENTIALS["gateway"]
        ) as client,
    ):
        with pytest.raises(ProviderError) as caught:
            await client.profile()
    assert caught.value.message == "Gateway answered 404 Not Found"


async def test_success_false_is_no_success() -> None:
    given = {"success": False, "message": {"id": {"_serialized": "x"}}}
    async with (
        Recorder(reply(given)) as server,
        app.providers.open(
            "gateway", base_url=server.url, credentials=CREDENTIALS["gateway"]
        ) as client,
    ):
        with pytest.raises(ProviderError) as caught:
            await client.call(
                "send_chat_message", clientId="shop", chatId="15551234567@c.us", message="Hi"
            )
    assert (caught.value.kind, caught.value.outcome) == (K.BAD_ANSWER, Outcome.UNKNOWN)
