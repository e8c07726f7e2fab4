"""The fault grammar, and each kind as a client meets it."""

from __future__ import annotations

import time

import httpx
import pytest

from app.sandbox.faults import Faults, parse
from tests.unit.sandbox.conftest import Doors

HAIFA = "haifa-showroom"
ASKED = {"clientId": HAIFA, "number": "972541238801", "message": "struck"}


def test_the_briefs_example_is_understood() -> None:
    rules = parse("send_message:500:0.1,drop:0.05,slow:30000:0.01;html:0.1, 429:1*2@3")
    shown = [(one.where, one.fault.kind, one.probability, one.left, one.skip) for one in rules]
    assert shown == [
        ("send_message", "500", 0.1, None, 0),
        ("", "drop", 0.05, None, 0),
        ("", "slow", 0.01, None, 0),
        ("", "html", 0.1, None, 0),
        ("", "429", 1.0, 2, 3),
    ]
    assert rules[2].fault.amount == 30000
    assert parse("") == []
    assert parse("empty")[0].fault.kind == "nothing"
    assert parse("gateway.logs:429=5:0.5")[0].fault.amount == 5


@pytest.mark.parametrize(
    "spec",
    ["send_message", "bogus:1", "slow", "slow:x", "drop:2", "drop:0.1:0.2", "200:1", "a:b:c"],
)
def test_nonsense_is_refused(spec: str) -> None:
    with pytest.raises(ValueError):
        parse(spec)


def test_one_seed_strikes_the_same_requests() -> None:
    def struck(seed: int) -> list[bool]:
        faults = Faults("drop:0.3", seed)
        return [faults.draw("gateway", "logs") is not None for _ in range(200)]

    assert struck(1) == struck(1) != struck(2)
    assert 30 < sum(struck(1)) < 90


def test_rules_cover_their_operation_count_and_skip() -> None:
    faults = Faults("gateway.logs:500*2@1,quixess.*:drop", 1)
    kinds = [faults.draw("gateway", "logs") for _ in range(5)]
    assert [kind.kind if kind else None for kind in kinds] == [None, "500", "500", None, None]
    assert faults.draw("gateway", "profile") is None
    drawn = faults.draw("quixess", "send_otp")
    assert drawn is not None
    assert drawn.kind == "drop"


@pytest.mark.parametrize(
    ("spec", "sent"),
    [
        ("drop", 1),
        ("drop_before", 0),
        ("truncate", 1),
    ],
)
def test_cut_lines(doors: Doors, spec: str, sent: int) -> None:
    doors.admin("faults", spec=f"send_message:{spec}:1*1")
    with pytest.raises(httpx.RemoteProtocolError):
        doors.gateway().post("/api/send-message", json=ASKED)
    assert len(doors.sent("struck")) == sent
    request = doors.http.get("/admin/ledger").json()["requests"][0]
    assert (request["status"], request["fault"]) == (None, spec)
    assert doors.gateway().post("/api/send-message", json=ASKED).status_code == 200


@pytest.mark.parametrize(
    ("spec", "status", "sent"),
    [
        ("500", 500, 0),
        ("503after", 503, 1),
        ("html", 200, 1),
        ("nothing", 200, 1),
        ("nonsense", 200, 1),
        ("garbage", 200, 1),
    ],
)
def test_wrong_answers(doors: Doors, spec: str, status: int, sent: int) -> None:
    good = doors.gateway().post("/api/send-message", json=ASKED | {"message": "good"})
    doors.admin("faults", spec=spec)
    answer = doors.gateway().post("/api/send-message", json=ASKED)
    assert answer.status_code == status
    assert answer.content != good.content
    assert len(doors.sent("struck")) == sent


def test_429_with_retry_after_and_slow_answers(doors: Doors) -> None:
    doors.admin("faults", spec="429=7*1,slow:150*1")
    limited = doors.gateway().get("/api/profile")
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "7")
    begun = time.monotonic()
    assert doors.gateway().get("/api/profile").status_code == 200
    assert time.monotonic() - begun > 0.15
    rules = doors.http.get("/admin/faults").json()
    assert [(one["left"], one["struck"]) for one in rules] == [(0, 1), (0, 1)]


def test_a_wrong_spec_changes_nothing(doors: Doors) -> None:
    doors.admin("faults", spec="drop_before:0")
    assert doors.http.post("/admin/faults", json={"spec": "what"}).status_code == 400
    assert doors.http.get("/admin/faults").json()[0]["rule"] == "drop_before:0"
