"""Throws bodies and raw byte streams at the receiver until it errs, or until they are used up.

    python -m tests.end2end.fuzz_receiver [--bodies 1000000] [--streams 100000] [--seed 1]

Bodies go through the very judgement that a request gets, over all five schemes, changed from
documented ones; streams go to a real receiver process. No body may raise, none without its
proof may be answered 200, none that is no JSON object may be called anything but malformed, and
no stream may be accepted or stop the process. Prints one JSON line; exit status 1 on a fault.
``make test`` runs a short form (test_receiver_kill.py).
"""

from __future__ import annotations

import argparse
import json
import random
import socket
import sys
import tempfile
import time
from pathlib import Path

from app.domain.hooks import HookAccount, Verdict
from app.receiver.intake import STATUS, judge
from app.receiver.schemes import Schemes
from tests.payloads import payloads
from tests.receiver_process import Home, running
from tests.signing import KEY, PROVIDERS, SECRET, headers_for, lowered

_ODD = [
    b"null", b"true", b"-1", b"1e400", b"NaN", b"[]", b"{}", b'""', b'"\\ud800"', b'"\\u0000"',
    b"[" * 70, b"9" * 5_000, b'{"id":' * 40, b"\xff", b"\x00", b'"' + b"x" * 300 + b'"',
]  # fmt: skip
_PIECES = [
    b"POST /hooks/%s HTTP/1.1\r\n", b"GET /healthz HTTP/1.1\r\n\r\n", b"Content-Length: 2\r\n",
    b"Content-Length: 99999999999\r\n", b"Transfer-Encoding: chunked\r\n", b"\r\n", b"{}",
    b"Expect: 100-continue\r\n", b"Connection: close\r\n", b"2\r\n{}\r\n", b": \r\n",
    b"0\r\n\r\n", b"\x16\x03\x01",
    b"X-Api-Key: almost\r\n", b"HTTP/1.1 200 OK\r\n", b"Upgrade: x\r\nConnection: upgrade\r\n",
]  # fmt: skip


def fuzz_bodies(number: int, seed: int) -> list[str]:
    """Judges ``number`` changed bodies; gives what went wrong."""
    chance = random.Random(seed)
    schemes, faults = Schemes(), []
    sources = [
        (provider, json.dumps(case["body"]).encode())
        for provider in PROVIDERS
        for case in payloads(provider).values()
    ]
    now = int(time.time() * 1000)
    for at in range(number):
        provider, source = chance.choice(sources)
        body = changed(source, chance)
        signed = bool(at % 2)
        account = HookAccount("a", provider, (SECRET,), (KEY,))
        proven = body if signed else body + b" "
        headers = headers_for(provider, proven, key=KEY if signed else b"another key")
        judgement = judge(schemes.of(provider), account, lowered(headers), body, now)
        status = STATUS[judgement.verdict]
        if not signed and status == 200:
            faults.append(f"accepted without a proof: {body[:200]!r}")
        if (judgement.verdict is Verdict.MALFORMED) != (judgement.document is None):
            faults.append(f"wrongly read: {body[:200]!r}")
    return faults


def changed(body: bytes, chance: random.Random) -> bytes:
    """The body with a few bytes or values replaced, cut, doubled or swapped."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(body) + 1)
        end = min(len(body), start + chance.randrange(20))
        kind = chance.randrange(5)
        if kind == 0:
            body = body[:start] + chance.randbytes(chance.randrange(4)) + body[end:]
        elif kind == 1:
            body = body[:start] + body[end:]
        elif kind == 2:
            body = body[:end] + body[start:]
        else:
            marks = [at for at, byte in enumerate(body) if byte in b':,[{"']
            cut = chance.choice(marks) + 1 if marks else start
            stop = next((at for at in marks if at > cut), len(body))
            body = body[:cut] + chance.choice(_ODD) + body[stop:]
    return body


def fuzz_streams(number: int, folder: Path, seed: int) -> list[str]:
    """Sends ``number`` streams to a real receiver; gives what went wrong."""
    chance = random.Random(seed)
    home, faults = Home(folder), []
    with running(home) as child:
        token = home.tokens()["gateway"].encode()
        for at in range(number):
            stream = b"".join(
                chance.choice(_PIECES).replace(b"%s", token)
                if chance.random() < 0.8
                else chance.randbytes(chance.randrange(30))
                for _ in range(chance.randrange(1, 9))
            )
            with socket.create_connection(("127.0.0.1", child.port), timeout=10) as client:
                client.sendall(stream)
                client.shutdown(socket.SHUT_WR)
                try:
                    while client.recv(65_536):
                        continue
                except ConnectionError:
                    pass  # it may be cut off
            if child.process.poll() is not None:
                return [f"the receiver ended at stream {at}: {stream!r}"]
        faults += [f"accepted: {one.body!r}" for one in home.stored() if one.row.status == 200]
    if child.process.returncode != 0:
        faults.append(f"the receiver ended with {child.process.returncode}")
    return faults


def main() -> int:
    """The long form."""
    parser = argparse.ArgumentParser(description="Fuzzes the receiver.")
    parser.add_argument("--bodies", type=int, default=1_000_000)
    parser.add_argument("--streams", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    faults = fuzz_bodies(args.bodies, args.seed)
    with tempfile.TemporaryDirectory() as folder:
        faults += fuzz_streams(args.streams, Path(folder), args.seed)
    found = {"bodies": args.bodies, "streams": args.streams, "faults": faults[:20]}
    sys.stdout.write(json.dumps(found) + "\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
