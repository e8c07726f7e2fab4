"""Mutated answers end in a sensible document or a mapped error, never in a traceback.

The short form; SWITCHBOARD_MUTATIONS=10000 runs as many per provider.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator
from typing import Any

import pytest

from app.core.redact import Redactor
from app.domain.errors import ErrorKind, ProviderError
from app.providers import registry
from app.providers.client import Client
from app.providers.records import CallRecord
from tests.contract.examples import CREDENTIALS, EXAMPLES, Example
from tests.contract.recorder import Asked, Recorder, Reply

_ROUNDS = int(os.environ.get("SWITCHBOARD_MUTATIONS", "300"))
_VALUES: list[Any] = [
    None, True, 0, -1, 1.5, 10**30, "", "x", "\ud800", "<b>", "0" * 5000, [], {}, [[]], {"a": {}},
    [None], "2025-99-99T99:99:99Z", "\u0000", "\u202eabc",
]  # fmt: skip


def _mutated(document: Any, dice: random.Random) -> Any:
    """The document with one place in it replaced, dropped or doubled."""
    if isinstance(document, dict) and document and dice.random() < 0.85:
        name = dice.choice(list(document))
        changed = dict(document)
        if dice.random() < 0.15:
            del changed[name]
        else:
            changed[name] = _mutated(document[name], dice)
        return changed
    if isinstance(document, list) and document and dice.random() < 0.85:
        at = dice.randrange(len(document))
        return [*document[:at], _mutated(document[at], dice), *document[at:]]
    return dice.choice(_VALUES)


def _bytes(document: Any, dice: random.Random) -> bytes:
    good = json.dumps(document, ensure_ascii=dice.random() < 0.5)
    data = good.encode("utf-8", "surrogatepass")
    choice = dice.randrange(12)
    if choice == 0:
        return data[: dice.randrange(len(data) + 1)]
    if choice == 1:
        return b"<!doctype html><title>502</title>" + data
    if choice == 2:
        return b"[" * dice.choice([50, 1000, 100_000])
    if choice == 3:
        return b'{"a":' * 5000 + b"1" + b"}" * 5000
    if choice == 4:
        return good.encode(dice.choice(["utf-16", "utf-32", "cp1255", "latin-1"]), "replace")
    if choice == 5:
        return b'{"timestamp": ' + b"9" * dice.choice([30, 5000, 100_000]) + b"}"
    if choice == 6:
        return dice.choice([b"NaN", b"Infinity", b"1e999", b'"text"', b"null", b"", b" ", b"\xff"])
    if choice == 7:
        data = bytearray(data)
        for _ in range(3):
            data[dice.randrange(len(data))] = dice.randrange(256)
        return bytes(data)
    if choice == 8:
        return b"\xef\xbb\xbf" + data
    return json.dumps(_mutated(document, dice)).encode()


def _replies(example: Example, dice: random.Random) -> Iterator[Reply]:
    document = example.answer if not isinstance(example.answer, bytes) else {"error": "x"}
    while True:
        body = _bytes(document, dice)
        status = dice.choice([200, 200, 200, 201, 204, 299, 302, 400, 404, 500, 599])
        kind = dice.choice(
            ["application/json", "text/html; charset=windows-1255", "x", "image/png", ""]
        )
        headers = {"Content-Type": kind, "Retry-After": dice.choice(["3600", "x", "99999999999"])}
        if dice.random() < 0.05:
            headers["Content-Encoding"] = dice.choice(["gzip", "deflate", "br"])
        if dice.random() < 0.1:
            headers["Content-Disposition"] = dice.choice(
                ['inline; filename="../../etc/passwd"', "filename*=UTF-8''%ff%00", "\xff;;=="]
            )
        yield Reply(status, body, headers)


async def _called(client: Client, example: Example) -> Any:
    """The answer, or the ProviderError; anything else that is raised fails the test."""
    try:
        return await client.call(example.operation, **example.fields)
    except ProviderError as error:
        return error


@pytest.mark.parametrize("name", registry.names())
async def test_mutated_answers(name: str) -> None:
    dice = random.Random(f"{name} 7")
    examples = [one for one in EXAMPLES if one.provider == name]
    provider = registry.get(name)
    records: list[CallRecord] = []
    current: list[Reply] = []

    def answer(asked: Asked) -> Reply:
        return current[0]

    async def sleep(seconds: float) -> None:
        return None

    fine = failed = 0
    async with Recorder(answer) as server:
        for round_ in range(_ROUNDS):
            example = examples[round_ % len(examples)]
            current[:] = [next(_replies(example, dice))]
            if round_ % 50 == 0:
                # a client of its own now and then, so that no limit stands in the way
                client = Client(
                    provider,
                    base_url=server.url,
                    credentials=CREDENTIALS[name],
                    traffic=records.append,
                    redactor=Redactor(),
                    sleep=sleep,
                )
            found = await _called(client, example)
            if isinstance(found, ProviderError):
                failed += 1
                assert found.kind is not ErrorKind.NETWORK
                assert json.dumps(found.as_dict())
            else:
                fine += 1
                facts = provider.facts(example.operation, example.fields, found, 1)
                assert all(repr(fact).encode("utf-8", "strict") for fact in facts)
                provider.message_id(example.operation, found).encode()
            if round_ % 50 == 49:
                await client.close()
        await client.close()
    assert fine > 0
    assert failed > _ROUNDS / 4
    assert all(record.answer.encode() is not None for record in records)
