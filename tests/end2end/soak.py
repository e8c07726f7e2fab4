"""Hours of events through receiver and window: memory, files and tasks stay flat, all is right.

    python -m tests.end2end.soak [--events 200000] [--lines 4] [--folder DIR]

The events are 40 ms apart by their own time (25 a second) and are sent as fast as they are taken
over some lines at once: messages of customers, messages written on the phone, calls, and copies
of earlier deliveries, so that what is older comes after what is newer, too. Between portions
everything is let come to rest and looked at; each look is told on stderr. Flat means that the last
third of the looks needs no more than the middle one did, but for a margin. Prints one JSON line;
exit status 1 where something is not flat or not right. ``make test`` runs a short form
(test_soak.py).
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.core.secrets import adopt_master_key
from app.store.connection import connect
from tests.memory import ENDED, family, passes, written_mib
from tests.plugins.data import PASSPHRASE
from tests.receiver_process import ROOT, Home
from tests.signing import headers_for

_EVERY_MS = 40
_PEOPLE = 300
_MARGIN = 1.05
_MARGIN_MIB = 12.0
_MORE = 3
_LINES = 4
_LOOKS_AGAIN, _AGAIN_S = 50, 0.1


@dataclass
class Book:
    """What was sent, and so what must be there: texts of each chat in order, calls."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    calls: int = 0
    posts: int = 0
    bodies: list[bytes] = field(default_factory=list)


class Window:
    """The console as a process, with the receiver it starts."""

    def __init__(self, folder: Path) -> None:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "SWITCHBOARD_PASSPHRASE": PASSPHRASE,
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.end2end.soak_console", str(folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment,
        )  # fmt: skip
        self.where = self._line()
        self._files = 0

    def look(self, posts: int) -> dict[str, Any]:
        """Everything that was posted is drained: tasks, memory and open files now."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{posts}\n")
        self.process.stdin.flush()
        found = self._line()
        for _ in range(_LOOKS_AGAIN):
            held = [_held(pid) for pid in family(self.process.pid)]
            found["mib"] = sum(mib for mib, _ in held)
            found["files"] = sum(files for _, files in held)
            if not 0 < self._files < found["files"]:
                break
            time.sleep(_AGAIN_S)  # the ends of the lines that brought the posts may be unheard yet
        self._files = found["files"]
        return found

    def end(self) -> int:
        """Closes its stdin; its exit status."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        status = self.process.wait(60)
        self.process.stdout.close()
        return status

    def _line(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        said = self.process.stdout.readline()
        if not said:
            raise RuntimeError(f"the window ended with {self.process.wait()}")
        found: dict[str, Any] = json.loads(said)
        return found


def _held(pid: int) -> tuple[float, int]:
    """MiB and open files of a process; nothing of one that ended, or that comes and goes."""
    try:
        if passes(pid):
            return 0.0, 0
        return written_mib(pid), len(list(Path(f"/proc/{pid}/fd").iterdir()))
    except ENDED:
        return 0.0, 0


def soak(events: int, folder: Path, *, looks: int = 30, lines: int = _LINES) -> dict[str, Any]:
    """Runs the whole thing; ``wrong`` says what is not as it should be."""
    home = Home(folder)
    adopt_master_key(home.data_dir, home.master, PASSPHRASE)
    book, chance = Book(), random.Random("soak")
    began = int(time.time() * 1_000) - events * _EVERY_MS
    window = Window(folder)
    seen = []
    try:
        port, path = window.where["port"], window.where["hooks"]["gateway"]
        with ThreadPoolExecutor(lines) as posting:
            for look in range(looks):
                portion = [
                    _event(book, chance, number, began + number * _EVERY_MS)
                    for number in range(events * look // looks, events * (look + 1) // looks)
                ]
                shares = [(port, path, portion[at::lines]) for at in range(lines)]
                list(posting.map(_post_all, *zip(*shares, strict=True)))
                book.posts += len(portion)
                seen.append(window.look(book.posts))
                sys.stderr.write(f"{book.posts} {seen[-1]}\n")
    finally:
        status = window.end()
    wrong = _wrong(home, book) + ([f"the window ended with {status}"] if status else [])
    return {"events": events, "posts": book.posts, "wrong": wrong, **_flat(seen)}


def _event(book: Book, chance: random.Random, number: int, at: int) -> bytes:
    if book.bodies and chance.random() < 0.1:
        return chance.choice(book.bodies)
    customer = f"1415{chance.randrange(_PEOPLE):07}"
    kind = chance.random()
    data: dict[str, Any] = {"timestamp": at}
    if kind < 0.05:
        event = "call_rejected"
        data |= {"from": customer, "to": "desk", "isVideo": False}
        book.calls += 1
    else:
        event = "message_received" if kind < 0.7 else "message_sent"
        ends = ("from", "to") if event == "message_received" else ("to", "from")
        text = f"Message {number}"
        data |= {ends[0]: customer, ends[1]: "desk", "body": text}
        book.texts.setdefault(f"{customer}@c.us", []).append(text)
    body = json.dumps({"event": event, "data": data}).encode()
    book.bodies = [*book.bodies[-49:], body]
    return body


def _post_all(port: int, path: str, bodies: list[bytes]) -> None:
    """Posts them one after the other, over a line that ends with them."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=30)) as line:
        for body in bodies:
            line.request("POST", path, body, headers_for("gateway", body))
            answer = line.getresponse()
            answer.read()
            if answer.status != 200:
                raise RuntimeError(f"a delivery was answered {answer.status}")


def _wrong(home: Home, book: Book) -> list[str]:
    connection = connect(home.data_dir.cache_file, home.master.subkey("console.db"))
    try:
        stored: dict[str, list[str]] = {}
        for address, text in connection.execute(
            "SELECT c.address, m.text FROM messages m JOIN chats c ON c.id = m.chat_id"
            " WHERE m.kind = 'text' ORDER BY m.chat_id, m.at, m.id"
        ):
            stored.setdefault(address, []).append(text)
        calls = connection.execute("SELECT count(*) FROM calls").fetchone()[0]
        lasts = dict(
            connection.execute("SELECT address, last_text FROM chats WHERE last_kind = 'text'")
        )
    finally:
        connection.close()
    wrong = [
        f"{address}: {len(stored.get(address, []))} messages for {len(texts)}, or not in order"
        for address, texts in book.texts.items()
        if stored.get(address) != texts
    ]
    wrong += [
        f"{address}: the list shows {lasts[address]!r}"
        for address, texts in book.texts.items()
        if address in lasts and lasts[address] != texts[-1]
    ]
    wrong += [f"a chat that nobody wrote to: {one}" for one in stored if one not in book.texts]
    if calls != book.calls:
        wrong.append(f"{calls} calls instead of {book.calls}")
    return wrong[:20]


def _flat(seen: list[dict[str, Any]]) -> dict[str, Any]:
    """What the middle and the last third of the looks needed, and whether that is flat."""
    third = max(1, len(seen) // 3)
    found: dict[str, Any] = {}
    flat = True
    for what in ("mib", "files", "tasks"):
        before = statistics.median(one[what] for one in seen[third : 2 * third])
        after = statistics.median(one[what] for one in seen[-third:])
        found[what] = [round(before, 1), round(after, 1)]
        most = max(before * _MARGIN, before + _MARGIN_MIB) if what == "mib" else before + _MORE
        flat = flat and after <= most
    return {**found, "flat": flat}


def main() -> int:
    """The long form."""
    parser = argparse.ArgumentParser(description="Feeds hours of events to a window.")
    parser.add_argument("--events", type=int, default=200_000)
    parser.add_argument("--lines", type=int, default=_LINES)
    parser.add_argument("--folder", type=Path)
    args = parser.parse_args()
    if args.folder is not None:
        found = soak(args.events, args.folder, lines=args.lines)
    else:
        with tempfile.TemporaryDirectory() as folder:
            found = soak(args.events, Path(folder), lines=args.lines)
    sys.stdout.write(json.dumps(found) + "\n")
    return 1 if found["wrong"] or not found["flat"] else 0


if __name__ == "__main__":
    sys.exit(main())
