"""``main.py api --account`` for all five providers: answers, exit statuses, and what is kept of it.

tests/contract/test_command.py holds the same command against a recorder, with ``--base-url``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.end2end.cli import PROVIDERS, Cli
from tests.plugins.data import PASSPHRASE

HAIFA, YAEL = "haifa-showroom", "972541238801"
FIELDS = ["id", "account", "number", "chat", "direction", "kind", "text", "at", "status"]


def shown(cli: Cli, chat: str, text: str) -> list[dict[str, Any]]:
    """The messages of a chat with this text."""
    return [one for one in cli.messages("--chat", chat) if one["text"] == text]


def send(cli: Cli, text: str, *words: str, to: str = YAEL) -> Any:
    return cli.api(
        "gateway", "send_message", f"clientId={HAIFA}", f"number={to}", f"message={text}", *words
    )


def test_a_send_is_answered_recorded_and_logged(cli: Cli) -> None:
    text = "שלום מהפקודה"
    ran = send(cli, text)
    assert (ran.status, ran.err) == (0, "")
    assert ran.document["status"] == "success"
    assert len(cli.box.sent(text)) == 1
    [message] = shown(cli, f"{YAEL}@c.us", text)
    assert list(message) == FIELDS
    assert message["at"].endswith("Z") and len(message["at"]) == 24
    assert {**message, "id": "", "at": ""} == {
        "id": "", "account": "gateway", "number": HAIFA, "chat": f"{YAEL}@c.us",
        "direction": "out", "kind": "text", "text": text, "at": "", "status": "sent",
    }  # fmt: skip
    assert cli.messages("--account", "quixess") == []
    rows = cli.sql(
        "SELECT t.operation, t.method, t.status, t.kind, t.attempt, t.request FROM traffic t"
        f" WHERE t.message_id = {int(message['id'])}"
    )
    assert [row[:5] for row in rows] == [("send_message", "POST", 200, "", 1)]
    assert text in rows[0][5]


def test_numbers_are_understood_in_digits_of_any_script(cli: Cli) -> None:
    text = "سبعة"
    assert send(cli, text, to="+٩٧٢ ٥٤ ١٢٣ ٨٨٠١").status == 0
    assert len(cli.box.sent(text)) == 1
    for chat in (f"{YAEL}@c.us", "٩٧٢٥٤١٢٣٨٨٠١@c.us"):
        assert len(shown(cli, chat, text)) == 1, chat


def test_the_other_three_that_send_are_recorded(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "invoice.pdf"
    file.write_bytes(b"%PDF-1.4 a short one")
    text = cli.api("recoverleadx", "send_message", "to=+14155550142", "type=text",
                   'text:={"body": "by the cloud"}')  # fmt: skip
    assert text.status == 0
    code = cli.api("quixess", "send_otp", "to=+447911123456", "code=739154",
                   "template_name=signup_otp", "--idempotency-key", "once-only")  # fmt: skip
    again = cli.api("quixess", "send_otp", "to=+447911123456", "code=739154",
                    "template_name=signup_otp", "--idempotency-key", "once-only")  # fmt: skip
    assert (code.status, again.status) == (0, 0)
    assert code.out == again.out
    template = cli.api(
        "hkreach", "send_template", "to=919876543210", "templateName=order_confirmation",
        "languageCode=en", "thirdPartyAppName=shop", 'bodyParams:=["Asha", "A-1"]',
    )  # fmt: skip
    assert template.status == 0
    document = cli.api(
        "hkreach", "send_document", f"file@{file}", "to=919876543210", "templateName=invoice_ready"
    )
    assert document.status == 0, document.err
    rows = [one for name in PROVIDERS[1:] for one in cli.messages("--account", name)]
    told = [(one["account"], one["chat"], one["kind"], one["text"]) for one in rows]
    assert sorted(told) == [
        ("hkreach", "919876543210", "template", "invoice_ready"),
        ("hkreach", "919876543210", "template", "order_confirmation"),
        ("quixess", "447911123456", "otp", "signup_otp"),
        ("recoverleadx", "14155550142", "text", "by the cloud"),
    ]
    assert {one["status"] for one in rows} <= {"sent", "delivered", "read"}
    assert all(one["number"] for one in rows)
    status = cli.api("hkreach", "message_status", f"messageId={template.document['messageId']}")
    assert status.document["status"] in ("sent", "delivered", "read")


def test_a_one_time_code_is_stored_nowhere(cli: Cli) -> None:
    code = "918273"
    with cli.box.faults("quixess.send_otp:502*1"):
        failed = cli.api("quixess", "send_otp", "to=+447911123457", f"code={code}",
                         "template_name=signup_otp")  # fmt: skip
    assert failed.status == 1
    assert failed.error["kind"] == "upstream"
    cli.api("quixess", "send_otp", "to=+447911123457", f"code={code}", "template_name=signup_otp")
    tables = [row[0] for row in cli.sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        if not table.startswith("text_"):
            rows = cli.sql(f"SELECT * FROM {table}")
            # times and ids may have any digits
            words = [one for row in rows for one in row if not isinstance(one, int | float)]
            assert code not in repr(words), table
    assert code not in json.dumps(cli.messages())


def test_recover_partner_changes_and_lists(cli: Cli) -> None:
    made = cli.api(
        "recover_partner", "create_webhook", "url=https://hooks.example.com/r",
        'events:=["lead.created"]', "secret=a-secret-of-ours-1",
    )  # fmt: skip
    assert made.status == 0
    name = made.document["id"]
    listed = cli.api("recover_partner", "list_webhooks").document["webhooks"]
    assert name in [one["id"] for one in listed]
    gone = cli.api("recover_partner", "delete_webhook", f"webhook_id={name}")
    assert gone.document["deleted"]
    again = cli.api("recover_partner", "delete_webhook", f"webhook_id={name}")
    assert (again.status, again.error["kind"], again.error["status"]) == (1, "not_found", 404)
    assert again.error["outcome"] == "not_sent"
    assert cli.messages("--account", "recover_partner") == []


def test_binary_answers(cli: Cli, tmp_path: Path) -> None:
    added = cli.api("gateway", "add_number", "clientId=counter", "phoneNumber=972555550123")
    assert added.status == 0
    target = tmp_path / "qr.png"
    named = cli.api("gateway", "get_qr", "clientId=counter", "--out", str(target))
    plain = cli.api("gateway", "get_qr", "clientId=counter")
    content = target.read_bytes()
    assert content.startswith(b"\x89PNG")
    assert named.document == {
        "file": str(target), "content_type": "image/png", "bytes": len(content)
    }  # fmt: skip
    assert plain.out.startswith(b"\x89PNG")
    # the key that the answer taught proves the number's webhooks from now on
    [(sealed,)] = cli.sql(
        "SELECT count(*) FROM sealed s JOIN accounts a ON a.id = s.account_id"
        " WHERE a.name = 'gateway' AND s.name = 'client_keys'"
    )
    assert sealed == 1


def test_learned_keys_are_used_where_the_account_key_is_not(empty: Cli) -> None:
    held = {"session_cookie": None, "client_keys": None}
    part = empty.box.part("gateway")["credentials"]
    given = {name: value for name, value in part.items() if name not in held}
    added = empty(
        "account", "add", "lean", "--provider", "gateway",
        "--base-url", empty.box.part("gateway")["base_url"], stdin=json.dumps(given),
    )  # fmt: skip
    assert added.status == 0
    assert empty.api("gateway", "list_clients", account="lean").status == 0
    from app.core.paths import DataDir
    from app.core.secrets import open_master_key
    from app.services.cache_file import CacheFile
    from app.services.hook_accounts import HookAccounts

    data_dir = DataDir(empty.folder)
    file = CacheFile(data_dir.cache_file, open_master_key(data_dir, passphrase=PASSPHRASE))
    try:
        [account] = HookAccounts(file).load().values()
    finally:
        file.close()
    assert part["client_keys"][HAIFA].encode() in account.keys


def test_exit_1_is_the_providers_error(cli: Cli) -> None:
    ran = cli.api("gateway", "get_qr", "clientId=nobody-here")
    assert ran.status == 1
    assert ran.document["code"] == "CLIENT_NOT_FOUND"
    assert (ran.error["kind"], ran.error["status"]) == ("not_found", 404)
    assert ran.error["code"] == "CLIENT_NOT_FOUND"
    assert ran.error["outcome"] is None
    unapproved = cli.api("quixess", "send_otp", "to=+447911123458", "code=1234", "template_name=no")
    assert (unapproved.status, unapproved.error["kind"]) == (1, "not_found")
    assert "ync" in unapproved.error["hint"]


def test_exit_1_for_a_2xx_that_makes_no_sense(cli: Cli) -> None:
    with cli.box.faults("gateway.profile:html,gateway.send_message:nonsense"):
        read = cli.api("gateway", "profile")
        sent = send(cli, "into the fog", to="972541238802")
    assert (read.status, read.error["kind"], read.error["outcome"]) == (1, "bad_answer", None)
    assert read.out.startswith(b"<!doctype html>")
    assert sent.status == 0, "the answer of send_message is not documented: any object will do"


def test_exit_3_leaves_an_uncertain_message(cli: Cli) -> None:
    with cli.box.faults("gateway.send_message:drop"):
        ran = send(cli, "did it arrive?")
    assert (ran.status, ran.out) == (3, b"")
    assert (ran.error["kind"], ran.error["status"]) == ("network", None)
    assert ran.error["outcome"] == "unknown"
    assert len(cli.box.sent("did it arrive?")) == 1
    [message] = shown(cli, f"{YAEL}@c.us", "did it arrive?")
    assert message["status"] == "uncertain"


def test_exit_3_where_nothing_was_sent(empty: Cli) -> None:
    added = empty(
        "account", "add", "nobody", "--provider", "gateway", "--base-url", "http://127.0.0.1:9",
        stdin='{"api_key": "canary-key-000001"}',
    )  # fmt: skip
    assert added.status == 0
    ran = empty("api", "gateway", "send_message", "clientId=x", f"number={YAEL}", "message=hi",
                "--account", "nobody")  # fmt: skip
    assert (ran.status, ran.error["outcome"]) == (3, "not_sent")
    assert [one["status"] for one in empty.messages()] == ["failed"]


def test_a_refused_send_is_recorded_as_failed(cli: Cli) -> None:
    with cli.box.faults("gateway.send_message:400"):
        ran = send(cli, "not like this")
    assert (ran.status, ran.error["kind"]) == (1, "invalid_request")
    assert ran.error["outcome"] == "not_sent"
    [message] = shown(cli, f"{YAEL}@c.us", "not like this")
    assert message["status"] == "failed"


def test_exit_2_before_any_request(cli: Cli, tmp_path: Path) -> None:
    before = len(cli.box.ask("ledger")["requests"])
    tried = [
        cli.api("gateway", "send_message", f"clientId={HAIFA}", "number=0541", "message=x"),
        cli.api("gateway", "send_message", f"clientId={HAIFA}", f"number={YAEL}",
                "message=" + "x" * 4097),
        cli.api("gateway", "update_webhook", f"clientId={HAIFA}", "webhookUrl=ftp://x"),
        cli.api("quixess", "send_otp", "to=12", "code=1", "template_name=x"),
        cli.api("hkreach", "send_document", f"file@{tmp_path}/none", "to=919876543210",
                "templateName=x"),
        cli.api("gateway", "profile", account="nobody"),
        cli.api("gateway", "profile", account="quixess"),
        cli.api("gateway", "profile", "--base-url", "http://127.0.0.1:9"),
    ]  # fmt: skip
    for ran in tried:
        assert (ran.status, ran.out) == (2, b""), ran.err
        assert ran.error["kind"] == "refused"
    assert "nobody" in tried[5].error["message"]
    assert len(cli.box.ask("ledger")["requests"]) == before
    assert not [one for one in cli.messages("--account", "gateway") if one["text"] == "x"]


def test_exit_2_where_a_credential_is_missing(empty: Cli) -> None:
    held = empty.box.part("gateway")
    added = empty(
        "account", "add", "keyed", "--provider", "gateway", "--base-url", held["base_url"],
        stdin=json.dumps({"api_key": held["credentials"]["api_key"]}),
    )  # fmt: skip
    assert added.status == 0
    ran = empty("api", "gateway", "list_chats", f"clientId={HAIFA}", "--account", "keyed")
    assert (ran.status, ran.error["kind"]) == (2, "refused")
    assert "session" in ran.error["message"] + ran.error["hint"]


def test_reads_are_repeated_and_every_attempt_is_logged(cli: Cli) -> None:
    with cli.box.faults("recoverleadx.list_templates:503*2"):
        ran = cli.api("recoverleadx", "list_templates")
    assert ran.status == 0
    rows = cli.sql("SELECT status, attempt, kind FROM traffic WHERE operation = 'list_templates'"
                   " AND account_id = (SELECT id FROM accounts WHERE name = 'recoverleadx')"
                   " ORDER BY id DESC LIMIT 3")  # fmt: skip
    assert rows[::-1] == [(503, 1, "server"), (503, 2, "server"), (200, 3, "")]


def test_a_long_retry_after_ends_with_it(cli: Cli) -> None:
    with cli.box.faults("quixess.list_templates:429=77"):
        ran = cli.api("quixess", "list_templates")
    assert (ran.status, ran.error["kind"], ran.error["status"]) == (1, "rate_limited", 429)
    assert ran.error["retry_after"] == 77


def test_what_goes_without_an_account_is_not_recorded(cli: Cli) -> None:
    part = cli.box.part("gateway")
    ran = cli(
        "api", "gateway", "send_message", f"clientId={HAIFA}", f"number={YAEL}",
        "message=off the record", "--base-url", part["base_url"], echoes=True,
        SWITCHBOARD_CREDENTIALS=json.dumps(part["credentials"]),
    )  # fmt: skip
    assert ran.status == 0
    assert len(cli.box.sent("off the record")) == 1
    assert not shown(cli, f"{YAEL}@c.us", "off the record")


def test_secrets_in_answers_stay_out_of_what_is_kept(cli: Cli) -> None:
    """The answer is printed as it came; the log of it has its keys masked."""
    ran = cli.api("gateway", "list_clients")
    assert cli.box.part("gateway")["credentials"]["client_keys"][HAIFA].encode() in ran.out
    kept = repr(cli.sql("SELECT url, request, answer FROM traffic"))
    assert not [one for one in cli.secrets if one in kept]
