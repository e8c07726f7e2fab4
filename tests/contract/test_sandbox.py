"""Every operation of every provider against the sandbox, which shares no code with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

import app.providers
from app.domain.errors import ErrorKind, Outcome, ProviderError
from app.providers import registry
from app.providers.base import Binary, Upload
from app.providers.client import Client
from app.providers.records import CallRecord
from app.sandbox.server import SandboxThread

DOCUMENT = Upload(b"%PDF-1.4 bill", "bill.pdf", "application/pdf")
JPEG = Upload(b"\xff\xd8\xff\xe0" + bytes(64), "a.jpg", "image/jpeg")


@pytest.fixture
def box() -> Iterator[SandboxThread]:
    with SandboxThread(speed=200.0, group_delay=(0.01, 0.02)) as running:
        yield running


class Journey:
    """A client that remembers which operations answered."""

    def __init__(self, box: SandboxThread, name: str, **credentials: Any) -> None:
        self.part = box.credentials[name]
        self.records: list[CallRecord] = []
        self.done: set[str] = set()
        self.client: Client = app.providers.open(
            name,
            base_url=self.part["base_url"],
            credentials={**self.part["credentials"], **credentials},
            traffic=self.records.append,
        )

    async def __aenter__(self) -> Journey:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.client.close()

    async def __call__(self, operation: str, **fields: Any) -> Any:
        answer = await self.client.call(operation, **fields)
        self.done.add(operation)
        return answer

    async def refused(self, operation: str, **fields: Any) -> ProviderError:
        with pytest.raises(ProviderError) as caught:
            await self.client.call(operation, **fields)
        return caught.value

    def complete(self) -> None:
        declared = {one.operation for one in self.client.provider.endpoints}
        assert self.done == declared
        assert all(record.status and record.seconds >= 0 for record in self.records)


async def test_gateway(box: SandboxThread) -> None:
    async with Journey(box, "gateway") as go:
        assert (await go("profile"))["username"] == go.part["dashboard"]["username"]
        numbers = await go("list_clients")
        shop = numbers[0]["clientId"]
        assert go.client.learned_keys() == {}
        added = await go("add_number", clientId="new-desk", phoneNumber="972541234567")
        assert go.client.learned_keys() == {"new-desk": added["apiKey"]}
        code = await go("get_qr", clientId="new-desk")
        assert isinstance(code, Binary)
        assert code.content_type == "image/png"
        chats = (await go("list_chats", clientId=shop))["chats"]
        chat = chats[0]["id"]["_serialized"]
        number = chat.split("@")[0]
        await go("send_message", clientId=shop, number=number, message="שלום")
        sent = await go("send_chat_message", clientId=shop, chatId=chat, message="Hello")
        messages = (await go("chat_messages", clientId=shop, chatId=chat, limit=100))["messages"]
        ids = [one["id"]["_serialized"] for one in messages]
        assert go.client.provider.message_id("send_chat_message", sent) in ids
        assert (await go("mark_chat_read", clientId=shop, chatId=chat))["success"] is True
        await _media(go, shop, [one["id"]["_serialized"] for one in chats])
        groups = await go("list_groups", clientId=shop)
        group = next(one["id"] for one in groups["groups"] if not one["isReadOnly"])
        to_group = {"clientId": shop, "groupId": group, "message": "Hi all"}
        assert (await go("send_group_message", **to_group))["groupId"] == group
        assert (await go("send_group_session_message", **to_group))["success"] is True
        assert (await go("sent_messages"))[0]["clientId"] == shop
        assert (await go("received_messages", clientId=shop))["messages"]
        assert "calls" in await go("incoming_calls", clientId=shop)
        await go("call_logs")
        await go("logs")
        hook = "http://127.0.0.1:9/hooks/x"
        await go("update_webhook", clientId=shop, webhookUrl=hook)
        later = "2030-10-06T18:30:00Z"
        await go("schedule_message", clientId=shop, number=number, message="x", scheduleTime=later)
        row = next(one for one in await go("list_scheduled") if one["scheduleTime"] == later)
        await go("cancel_scheduled", id=row["id"])
        wrong = await go.refused("delete_client", clientId="new-desk", password="wrong-word")
        assert (wrong.kind, wrong.outcome) == (ErrorKind.FORBIDDEN, Outcome.NOT_SENT)
        await go("delete_client", clientId="new-desk", password=go.part["dashboard"]["password"])
        gone = await go.refused("get_qr", clientId="new-desk")
        assert gone.kind is ErrorKind.NOT_FOUND
        reset = await go("reset_api_key", username=go.part["dashboard"]["username"])
        assert (await go.refused("profile")).kind is ErrorKind.AUTH
        go.client.replace_credentials({**go.part["credentials"], "api_key": reset["newApiKey"]})
        await go("profile")
        go.complete()
        everything = repr(go.records)
        for secret in (reset["newApiKey"], added["apiKey"], go.part["dashboard"]["password"]):
            assert secret not in everything


async def _media(go: Journey, shop: str, chats: list[str]) -> None:
    """Downloads the first file that one of the chats holds."""
    for chat in chats:
        for message in (await go("chat_messages", clientId=shop, chatId=chat))["messages"]:
            if message["hasMedia"]:
                found = await go(
                    "download_media", clientId=shop, messageId=message["id"]["_serialized"]
                )
                assert isinstance(found, Binary)
                return
    pytest.fail("the sandbox has no media")


async def test_recoverleadx(box: SandboxThread) -> None:
    async with Journey(box, "recoverleadx") as go:
        contacts = await go("verify_contacts", contacts=["+15551234567"])
        assert contacts["contacts"][0]["input"] == "+15551234567"
        media = await go("upload_media", file=JPEG)
        assert media["id"]
        assert (await go("get_media", media_id=media["id"]))["url"]
        templates = (await go("list_templates", limit=50))["data"]
        name = next(one for one in templates if one["status"] == "APPROVED")
        facts = go.client.provider.facts("list_templates", {}, {"data": templates}, 1)
        assert len(facts) == len(templates)
        sent = await _template(go, name)
        assert go.client.provider.message_id("send_message", sent).startswith("wamid.")
        await go("delete_media", media_id=media["id"])
        body = [{"type": "BODY", "text": "Hi {{1}}, it is ready."}]
        await go("create_template", name="ready_now", category="UTILITY", language="en",
                 components=body)  # fmt: skip
        await go("delete_template", name="ready_now", language="en")
        await go("set_webhook", url="http://127.0.0.1:9/x", secret="a-signing-secret")
        gone = await go.refused("get_media", media_id="none")
        assert gone.code
        go.complete()
    async with Journey(box, "recoverleadx", api_key="rlx_wrong") as go:
        error = await go.refused("list_templates")
        assert (error.kind, error.code) == (ErrorKind.AUTH, "INVALID_API_KEY")


async def _template(go: Journey, template: dict[str, Any]) -> Any:
    from app.providers.templates import wanted

    components = [
        {"type": kind, "parameters": [{"type": "text", "text": "x"}] * number}
        for kind, number in wanted(template.get("components", [])).items()
    ]
    return await go(
        "send_message",
        to="+15551234567",
        type="template",
        template={
            "name": template["name"],
            "language": {"code": template["language"]},
            "components": components,
        },
    )


async def test_recover_partner(box: SandboxThread) -> None:
    async with Journey(box, "recover_partner") as go:
        made = await go("create_webhook", url="https://hooks.example.com/x", secret="whsec_12345",
                        events=["lead.created", "sequence.completed"])  # fmt: skip
        listed = (await go("list_webhooks"))["webhooks"]
        assert made["id"] in [one["id"] for one in listed]
        await go("update_webhook", webhook_id=made["id"], active=False)
        changed = (await go("list_webhooks"))["webhooks"]
        assert next(one for one in changed if one["id"] == made["id"])["active"] is False
        assert (await go("delete_webhook", webhook_id=made["id"]))["deleted"] is True
        assert (await go.refused("delete_webhook", webhook_id="wh_none")).kind is (
            ErrorKind.NOT_FOUND
        )
        go.complete()


async def test_quixess(box: SandboxThread) -> None:
    async with Journey(box, "quixess") as go:
        page = await go("list_templates")
        facts = go.client.provider.facts("list_templates", {}, page, 1)
        assert facts
        await go("sync_templates")
        otp = {"to": "+12818184370", "code": "482913", "template_name": "signup_otp"}
        first = await go("send_otp", **otp, idempotency_key="one-and-only")
        again = await go("send_otp", **otp, idempotency_key="one-and-only")
        assert first == again
        none = await go.refused("send_otp", **{**otp, "template_name": "no_such"})
        assert (none.kind, none.action) == (ErrorKind.NOT_FOUND, "sync_templates")
        # when it was and how long it took may have any digits
        told = [replace(one, started_at=0, seconds=0.0) for one in go.records]
        assert "482913" not in repr(told)
        go.complete()
    keys = box.credentials["quixess"]["keys"]
    async with Journey(box, "quixess", api_key=keys["otp_only"]) as go:
        assert (await go.refused("list_templates")).kind is ErrorKind.FORBIDDEN


async def test_hkreach(box: SandboxThread) -> None:
    async with Journey(box, "hkreach") as go:
        fields = {"to": "919999999999", "languageCode": "en", "thirdPartyAppName": "Till"}
        sent = await go("send_template", **fields, templateName="order_confirmation",
                        bodyParams=["John", "ORD-1"])  # fmt: skip
        name = go.client.provider.message_id("send_template", sent)
        stands = await go("message_status", messageId=name)
        assert stands["messageId"] == name
        assert go.client.provider.facts("message_status", {}, stands, 1)
        await go("send_document", file=DOCUMENT, to="919999999999", templateName="invoice_ready")
        go.complete()


@pytest.mark.parametrize("name", registry.names())
async def test_connection_test_steps_read_only(box: SandboxThread, name: str) -> None:
    async with Journey(box, name) as go:
        answers: dict[str, Any] = {}
        for step in go.client.provider.connection_test:
            fields = dict(step.parameters)
            for field, (operation, column) in step.bind.items():
                fields[field] = answers[operation][0][column]
            try:
                answers[step.operation] = await go(step.operation, **fields)
            except ProviderError as error:
                answers[step.operation] = error.kind.value
                if error.kind.value not in step.fine:
                    raise
        assert answers


@pytest.mark.parametrize(
    ("fault", "kind", "outcome"),
    [
        ("gateway.send_message:500*1", ErrorKind.SERVER, Outcome.UNKNOWN),
        ("gateway.send_message:drop*1", ErrorKind.NETWORK, Outcome.UNKNOWN),
        ("gateway.send_message:html*1", ErrorKind.BAD_ANSWER, Outcome.UNKNOWN),
        ("gateway.send_message:nothing*1", ErrorKind.BAD_ANSWER, Outcome.UNKNOWN),
        ("gateway.send_message:truncate*1", ErrorKind.NETWORK, Outcome.UNKNOWN),
        ("gateway.send_message:garbage*1", ErrorKind.BAD_ANSWER, Outcome.UNKNOWN),
        ("gateway.send_message:429=90*1", ErrorKind.RATE_LIMITED, Outcome.NOT_SENT),
    ],
)
async def test_a_send_that_went_wrong(fault: str, kind: ErrorKind, outcome: Outcome) -> None:
    with SandboxThread(faults=fault, speed=200.0) as box:
        async with Journey(box, "gateway") as go:
            shop = (await go("list_clients"))[0]["clientId"]
            error = await go.refused(
                "send_message", clientId=shop, number="972541234567", message="once"
            )
            assert (error.kind, error.outcome) == (kind, outcome)
            assert [one.operation for one in go.records].count("send_message") == 1
