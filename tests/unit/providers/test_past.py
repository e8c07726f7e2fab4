"""What earlier calls used of the limits."""

from __future__ import annotations

from app.providers import registry
from app.providers.http import _failure, httpx
from app.providers.past import PastCall, reach, used

NOW = 1_800_000_000_000
MINUTE = 60_000


def call(operation: str, ago_ms: int, **more: object) -> PastCall:
    given: dict[str, object] = {"ms": 0, "status": 200, "kind": "", "answer": "{}", **more}
    return PastCall(operation, NOW - ago_ms, **given)  # type: ignore[arg-type]


def test_calls_count_in_the_windows_of_their_operation() -> None:
    gateway = registry.get("gateway")
    ages = used(
        gateway,
        [
            call("send_message", 14 * MINUTE),
            call("send_message", 16 * MINUTE),
            call("send_chat_message", 30_000),
            call("send_chat_message", 90_000),
            call("delete_client", 59 * MINUTE),
            call("no_such_operation", 1_000),
        ],
        NOW,
    )
    counts = {name: len(found) for name, found in ages.items() if found}
    assert counts == {"api": 1, "chat": 1, gateway.endpoint("delete_client").limits[0]: 1}  # type: ignore[union-attr]
    assert reach(gateway) == (3600.0, 3600.0)
    assert reach(registry.get("recoverleadx")) == (1.0, 3600.0)


def test_what_never_left_does_not_count() -> None:
    gateway = registry.get("gateway")
    refused = _failure(httpx.ConnectError("All connection attempts failed"), 0.1, None)
    slow = _failure(httpx.ConnectTimeout("slow"), 0.1, None)
    cut = _failure(httpx.ReadError("reset"), 0.1, None)
    rows = [
        call("send_message", 1_000, status=None, kind=one.kind.value, answer=one.message)
        for one in (refused, slow, cut)
    ]
    assert [one.sent for one in (refused, slow, cut)] == [False, False, True]
    assert len(used(gateway, rows, NOW)["api"]) == 1


def test_only_failed_downloads_count_as_such() -> None:
    lead = registry.get("recoverleadx")
    rows = [
        call("get_media", 10 * MINUTE),
        call("get_media", 10 * MINUTE, status=400, kind="invalid_request"),
        call("download", 20 * MINUTE, status=404, kind="not_found"),
        call("download", 61 * MINUTE, status=404, kind="not_found"),
    ]
    assert len(used(lead, rows, NOW)["media"]) == 2


def test_a_clock_that_was_set_back_holds_nothing_for_ever() -> None:
    ages = used(registry.get("gateway"), [call("send_message", -10 * MINUTE)], NOW)
    assert ages["api"] == [0.0]
