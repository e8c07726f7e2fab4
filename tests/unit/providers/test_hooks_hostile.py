"""No body makes a scheme raise anything but ValueError, and what comes out can be stored."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.hooks import HookAccount, Verdict
from tests.payloads import payloads
from tests.signing import PROVIDERS
from tests.unit.providers.test_hooks_payloads import NOW_MS, scheme_of

LARGEST = 2**63 - 1
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(min_value=-(10**30), max_value=10**30),
    st.floats(allow_nan=False, allow_infinity=True),
    st.text(st.characters(codec=None), max_size=12),
    st.sampled_from(["\ud800", "\x00", "9" * 400, "wamid", "@c.us", "2026-13-45T99:99", "1e999"]),
)
VALUES = st.recursive(
    ODD,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    inside: Any = value.items() if isinstance(value, dict) else ()
    for key, item in enumerate(value) if isinstance(value, list) else inside:
        found += places(item, (*path, key))
    return found


def put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = put(copy[path[0]], path[1:], new)
    return copy


def assert_storable(value: Any) -> None:
    """As SQLite and Qt want it: whole text, numbers that fit."""
    if isinstance(value, str):
        value.encode("utf-8")
        assert "\x00" not in value
    elif isinstance(value, int):
        assert abs(value) <= LARGEST
    elif isinstance(value, dict):
        for name, item in value.items():
            if name != "raw":
                assert_storable(item)


@pytest.mark.parametrize("provider", PROVIDERS)
@settings(max_examples=60)
@given(data=st.data())
def test_any_value_at_any_place(provider: str, data: st.DataObject) -> None:
    body = data.draw(st.sampled_from([case["body"] for case in payloads(provider).values()]))
    for _ in range(data.draw(st.integers(1, 3))):
        body = put(body, data.draw(st.sampled_from(places(body) or [()])), data.draw(VALUES))
        if not isinstance(body, dict):
            return
    scheme = scheme_of(provider)
    identity = scheme.identify({}, body, b"bytes")
    assert_storable({"event": identity.event, "event_id": identity.event_id})
    assert 0 < len(identity.event_id) <= 300
    try:
        facts = scheme.parse(body, NOW_MS)
    except ValueError:
        return
    for fact in facts:
        assert_storable(asdict(fact))
        json.dumps(asdict(fact).get("raw", {}))


@pytest.mark.parametrize("provider", PROVIDERS)
@settings(max_examples=40)
@given(
    body=st.binary(max_size=200),
    headers=st.dictionaries(
        st.sampled_from([
            "x-api-key", "x-recoverleadx-signature", "x-recoverleadx-timestamp",
            "x-recover-signature", "x-quixess-signature-256", "x-hkreach-signature",
        ]),
        st.text(st.characters(codec=None), max_size=80),
    ),
)  # fmt: skip
def test_nothing_random_is_ever_proven(provider: str, body: bytes, headers: dict[str, str]) -> None:
    account = HookAccount("a", provider, (b"a secret that is not drawn",), (b"nor is this key",))
    proof = scheme_of(provider).verify(headers, body, account, NOW_MS / 1000)
    assert proof.verdict is Verdict.REJECTED
    json.dumps([proof.received, proof.expected, proof.cause])
