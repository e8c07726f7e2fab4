"""The catalogue and contracts.md say the same, both ways.

tables.json is the tables as they were last read. Where ../shared/contracts.md lies beside the
checkout it is held against that copy, so that a changed contract is noticed; elsewhere the copy
stands for it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.providers import registry
from app.providers.base import Endpoint, Where
from app.providers.catalogue import catalogue
from tests.contract.tables import read

_HERE = Path(__file__).parent
_CONTRACTS = _HERE.parents[2] / "shared" / "contracts.md"
_KEPT: list[dict[str, Any]] = json.loads((_HERE / "tables.json").read_text("utf-8"))
# documented beside the table, or needed by a feature that the table names without a field
_BESIDE = {
    ("recoverleadx", "version"),
    ("quixess", "cursor"),
    ("quixess", "limit"),
}
_FILLED_IN = {"messaging_product", "blocking"}


def _ids(row: dict[str, Any]) -> str:
    return f"{row['provider']}.{row['operation']}"


def test_the_kept_tables_are_the_contracts() -> None:
    fresh = (
        [row.as_json() for row in read(_CONTRACTS.read_text("utf-8"))]
        if _CONTRACTS.is_file()
        else _KEPT
    )
    assert fresh == _KEPT
    assert len(_KEPT) == 43


def test_nothing_is_missing_and_nothing_invented() -> None:
    declared = {(one["provider"], one["operation"]) for one in catalogue()}
    assert declared == {(row["provider"], row["operation"]) for row in _KEPT}


@pytest.mark.parametrize("row", _KEPT, ids=_ids)
def test_operation(row: dict[str, Any]) -> None:
    endpoint = registry.get(row["provider"]).endpoint(row["operation"])
    assert endpoint is not None
    assert (endpoint.method, endpoint.path) == (row["method"], row["path"])
    assert set(endpoint.auth) == set(row["auth"])
    assert endpoint.status == row["status"]
    assert _in_path(endpoint) == set(_braces(row["path"]))
    declared = {
        one.wire if one.where is Where.HEADER and one.wire else one.name: one
        for one in endpoint.parameters
        if one.where is not Where.PATH
    }
    beside = {name for provider, name in _BESIDE if provider == row["provider"]}
    if row["provider"] == "recoverleadx":
        beside.add("X-RecoverleadX-Version")
    documented = set(row["fields"])
    assert documented <= set(declared)
    if not row["more"]:
        assert set(declared) - documented <= beside
    for name, required in row["fields"].items():
        parameter = declared[name]
        assert parameter.required == (required and name not in _FILLED_IN), name
        if name in _FILLED_IN:
            assert parameter.default


def _in_path(endpoint: Endpoint) -> set[str]:
    return {one.name for one in endpoint.parameters if one.where is Where.PATH}


def _braces(path: str) -> list[str]:
    return [part[1:-1] for part in path.split("/") if part.startswith("{")]


@pytest.mark.parametrize("name", registry.names())
def test_a_declaration_is_complete(name: str) -> None:
    provider = registry.get(name)
    assert provider.name == name
    assert provider.title
    assert provider.description
    assert provider.source
    operations = {one.operation for one in provider.endpoints}
    assert len(operations) == len(provider.endpoints)
    for endpoint in provider.endpoints:
        assert endpoint.section, endpoint.operation
        assert endpoint.summary, endpoint.operation
        assert all(provider.auth[auth] for auth in endpoint.auth)
        assert all(provider.limit(limit) for limit in endpoint.limits)
        assert endpoint.timeout >= 60 or not endpoint.sends
        assert (endpoint.shape is None) == (endpoint.open_answer or endpoint.answer == "bytes")
    offered = {operation for offer in provider.offers for operation in offer.operations}
    assert offered <= operations
    known = {field.name for field in provider.credentials}
    for offer in provider.offers:
        assert set(offer.needs) <= known
        assert bool(offer.needs) == bool(offer.without)
    for scheme in provider.auth.values():
        assert set(scheme.headers.values()) <= known
    for step in provider.connection_test:
        endpoint_of_step = provider.endpoint(step.operation)
        assert endpoint_of_step is not None
        assert not endpoint_of_step.changes
    samples = {sample.event for sample in provider.hooks.samples()}
    assert set(provider.webhook_events) == samples
    for operation in operations:
        assert provider.facts(operation, {}, None, 1) == ()
        assert provider.message_id(operation, None) == ""


def test_every_operation_is_offered_or_internal() -> None:
    for provider in registry.all_providers().values():
        offered = {operation for offer in provider.offers for operation in offer.operations}
        left = {one.operation for one in provider.endpoints} - offered
        # lists that feed the timeline; no capability hangs on them
        assert left <= {"sent_messages", "received_messages"}, left
