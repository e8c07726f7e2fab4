"""Verification by all five schemes: published vectors, rotation, time, and failing closed."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import UTC, datetime

import pytest

from app.domain.hooks import HookAccount, Proof, Verdict
from app.providers.signatures import HmacRule, digest, verify
from tests.signing import KEY, PROVIDERS, SECRET, headers_for, hexdigest, lowered
from tests.unit.providers.test_hooks_payloads import scheme_of

NOW = 1_780_000_000.0
BODY = b'{"id":"evt_1","type":"x","event":"x","entry":[]}'
SIGNING = tuple(name for name in PROVIDERS if name != "gateway")
SIGNATURE = {
    "recoverleadx": "x-recoverleadx-signature",
    "recover_partner": "x-recover-signature",
    "quixess": "x-quixess-signature-256",
    "hkreach": "x-hkreach-signature",
}


def account(provider: str, *secrets: bytes) -> HookAccount:
    return HookAccount("Desk", provider, secrets or (SECRET,), (b"account-key-000", KEY))


def proof(provider: str, headers: dict[str, str], body: bytes = BODY, *secrets: bytes) -> Proof:
    return scheme_of(provider).verify(lowered(headers), body, account(provider, *secrets), NOW)


def test_the_vector_that_github_publishes() -> None:
    # docs.github.com, "Validating webhook deliveries", testing the webhook payload validation
    secret, payload = b"It's a Secret to Everybody", b"Hello, World!"
    wanted = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    assert digest(secret, payload) == wanted
    rule = HmacRule("X-Hub-Signature-256", prefix="sha256=")
    given = HookAccount("a", "any", (secret,))
    headers = {"x-hub-signature-256": f"sha256={wanted}"}
    assert verify(rule, headers, payload, payload, given).verdict is Verdict.ACCEPTED
    assert verify(rule, headers, payload + b"!", payload, given).verdict is Verdict.REJECTED


@pytest.mark.parametrize(
    ("provider", "headers"),
    [
        ("recoverleadx", {
            "X-RecoverleadX-Timestamp": "1780000000",
            "X-RecoverleadX-Signature":
                "sha256=59b6a2f3b8d6a4cbcbaf7f4a3e2b7b0e3c5a5c8d2c1f2f7a9d1e7b6c0a4f8e21",
        }),
        ("recover_partner", {"X-Recover-Signature": "0" * 64}),
        ("quixess", {"X-Quixess-Signature-256": "sha256=" + "f" * 64}),
        ("hkreach", {"X-HKReach-Signature": "sha256=" + "a" * 64}),
        ("gateway", {"X-Api-Key": "somebody-elses-key"}),
    ],
)  # fmt: skip
def test_wrong_proofs_are_refused(provider: str, headers: dict[str, str]) -> None:
    found = proof(provider, headers)
    assert found.verdict is Verdict.REJECTED
    assert found.cause


VECTORS = {
    # made with: printf %s '{"ping":1}' | openssl dgst -sha256 -hmac whsec_test_secret
    "recover_partner": "cfb11a063257bedc6fbb4cd0699f101bc80c346e50ba59a080751bc95eb8dd8a",
    # made with: printf %s '1780000000.{"ping":1}' | openssl dgst -sha256 -hmac whsec_test_secret
    "recoverleadx": "619fb6eb9b34a59b337e3e7e8d21ff4414a12a0c00b2bf95d4224e1c4c018673",
}


def test_our_own_vectors() -> None:
    body = b'{"ping":1}'
    plain, timed = VECTORS["recover_partner"], VECTORS["recoverleadx"]
    for provider, headers in {
        "recover_partner": {"X-Recover-Signature": plain},
        "quixess": {"X-Quixess-Signature-256": f"sha256={plain}"},
        "hkreach": {"X-HKReach-Signature": plain},
        "recoverleadx": {
            "X-RecoverleadX-Timestamp": "1780000000",
            "X-RecoverleadX-Signature": f"sha256={timed}",
        },
    }.items():
        assert proof(provider, headers, body).verdict is Verdict.ACCEPTED, provider


@pytest.mark.parametrize("provider", PROVIDERS)
def test_right_proof_and_each_changed_byte(provider: str) -> None:
    headers = headers_for(provider, BODY, at=NOW)
    assert proof(provider, headers).verdict is Verdict.ACCEPTED
    if provider == "gateway":
        return  # a shared key proves who sends, not what
    for place in range(len(BODY)):
        changed = BODY[:place] + bytes([BODY[place] ^ 1]) + BODY[place + 1 :]
        assert proof(provider, headers, changed).verdict is Verdict.REJECTED


@pytest.mark.parametrize("provider", SIGNING)
def test_two_secrets_while_one_is_rotated(provider: str) -> None:
    for secret in (b"old", b"new"):
        headers = headers_for(provider, BODY, secret=secret, at=NOW)
        assert proof(provider, headers, BODY, b"old", b"new").verdict is Verdict.ACCEPTED
    headers = headers_for(provider, BODY, secret=b"older", at=NOW)
    assert proof(provider, headers, BODY, b"old", b"new").verdict is Verdict.REJECTED


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("value", ["", " ", "sha256=", "ש" * 64, "\udcff" * 64, "é" * 64, "0" * 9])
def test_strange_headers_are_refused(provider: str, value: str) -> None:
    headers = dict.fromkeys(headers_for(provider, BODY, at=NOW), value)
    assert proof(provider, headers).verdict is Verdict.REJECTED
    assert proof(provider, {}).verdict is Verdict.REJECTED


@pytest.mark.parametrize("provider", PROVIDERS)
def test_without_a_secret_nothing_is_accepted(provider: str) -> None:
    bare = HookAccount("Desk", provider)
    headers = lowered(headers_for(provider, BODY, at=NOW))
    found = scheme_of(provider).verify(headers, BODY, bare, NOW)
    assert found.verdict is (Verdict.UNSIGNED if provider == "hkreach" else Verdict.UNVERIFIED)


def test_hkreach_takes_its_digest_with_and_without_prefix() -> None:
    right = hexdigest(SECRET, BODY)
    for value in (right, f"sha256={right}", right.upper()):
        assert proof("hkreach", {"X-HKReach-Signature": value}).verdict is Verdict.ACCEPTED


@pytest.mark.parametrize("key", [b"account-key-000", KEY])
def test_gateway_takes_the_accounts_key_and_its_numbers_keys(key: bytes) -> None:
    assert proof("gateway", {"X-Api-Key": key.decode()}).verdict is Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("age", "verdict"),
    [
        (0, "accepted"), (299, "accepted"), (-299, "accepted"), (301, "stale"),
        (7 * 86_400 + 3_599, "stale"), (7 * 86_400 + 3_601, "rejected"), (-301, "rejected"),
    ],
)  # fmt: skip
def test_recoverleadx_judges_the_age(age: int, verdict: str) -> None:
    found = proof("recoverleadx", headers_for("recoverleadx", BODY, at=NOW - age))
    assert found.verdict == verdict
    assert found.age == age


def _stamped(stamp: str) -> dict[str, str]:
    signed = hexdigest(SECRET, stamp.encode("latin-1", "replace") + b"." + BODY)
    return {"X-RecoverleadX-Timestamp": stamp, "X-RecoverleadX-Signature": f"sha256={signed}"}


def test_recoverleadx_understands_three_ways_to_write_a_time() -> None:
    moment = datetime.fromtimestamp(NOW, UTC)
    iso = moment.isoformat()
    for stamp in (
        str(int(NOW)), str(int(NOW * 1000)), f"{NOW:.3f}", iso, iso.replace("+00:00", "Z"),
    ):  # fmt: skip
        assert proof("recoverleadx", _stamped(stamp)).verdict is Verdict.ACCEPTED, stamp


@pytest.mark.parametrize("stamp", ["soon", "nan", "inf", "1e9", "9" * 39, "-1", "٣٣٣", "0x10", "2"])
def test_recoverleadx_refuses_a_signed_time_that_is_none(stamp: str) -> None:
    assert proof("recoverleadx", _stamped(stamp)).verdict is Verdict.REJECTED


def cause(provider: str, headers: dict[str, str], body: bytes = BODY) -> str:
    found = proof(provider, headers, body)
    assert found.verdict is Verdict.REJECTED
    for shown in (found.cause, found.received, found.expected, repr(account(provider))):
        assert SECRET.decode() not in shown
        assert KEY.decode() not in shown
    return found.cause


@pytest.mark.parametrize("provider", SIGNING)
def test_causes_in_words(provider: str) -> None:
    name = SIGNATURE[provider]

    def resigned(change: object, secret: bytes = SECRET) -> dict[str, str]:
        assert callable(change)
        other = headers_for(provider, change(BODY), secret=secret, at=NOW)
        return lowered(other)

    assert "another secret" in cause(provider, resigned(lambda body: body, b"wrong"))
    rewritten = resigned(lambda body: json.dumps(json.loads(body), indent=2).encode())
    assert "written anew" in cause(provider, rewritten)
    assert "line end" in cause(provider, resigned(lambda body: body + b"\n"))
    right = lowered(headers_for(provider, BODY, at=NOW))
    assert "missing" in cause(provider, {n: v for n, v in right.items() if n != name})
    raw = bytes.fromhex(right[name].removeprefix("sha256="))
    assert "Base64" in cause(provider, {**right, name: base64.b64encode(raw).decode()})
    sha1 = hashlib.sha1(BODY).hexdigest()
    assert "SHA-1" in cause(provider, {**right, name: sha1})
    assert "line end" in cause(provider, resigned(lambda body: body, SECRET + b"\n"))
    if provider in ("recoverleadx", "quixess"):
        bare = {**right, name: right[name].removeprefix("sha256=")}
        assert "prefix sha256=" in cause(provider, bare)
    if provider == "recover_partner":
        assert "without a prefix" in cause(provider, {**right, name: f"sha256={right[name]}"})
        decoded = resigned(lambda body: body, SECRET.removeprefix(b"whsec_"))
        assert "decoded the secret" in cause(provider, decoded)


def test_cause_of_a_signature_without_the_time() -> None:
    headers = {**headers_for("recoverleadx", BODY, at=NOW)}
    headers["X-RecoverleadX-Signature"] = f"sha256={hexdigest(SECRET, BODY)}"
    assert "body alone" in cause("recoverleadx", headers)
    del headers["X-RecoverleadX-Timestamp"]
    assert "Timestamp is missing" in cause("recoverleadx", headers)


def test_causes_of_a_wrong_key() -> None:
    assert "missing" in cause("gateway", {})
    assert "upper and lower" in cause("gateway", {"X-Api-Key": KEY.decode().upper()})
    assert "cut off" in cause("gateway", {"X-Api-Key": KEY.decode()[:-3]})
    assert "neither" in cause("gateway", {"X-Api-Key": "quite-another-key"})
