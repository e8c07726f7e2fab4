"""``main.py sandbox``: the five imitated providers alone, on loopback, until Ctrl+C.

Prints one JSON line: ``{"url", "providers": {NAME: {"base_url", "credentials", …}}, "admin"}``.
Invariant: nothing but that line goes to stdout, and Ctrl+C or SIGTERM end it with exit 0.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

from app.cli._port import port
from app.domain.phones import western


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--port", type=port, default=0, help="the port; 0 takes a free one")
    parser.add_argument(
        "--latency-ms", type=_delay, default=0, metavar="N", help="delay before every answer"
    )
    parser.add_argument(
        "--faults",
        default="",
        metavar="SPEC",
        help="what goes wrong, for example send_message:500:0.1,drop:0.05,slow:30000:0.01",
    )
    parser.add_argument("--seed", type=int, default=7, help="the same seed, the same sandbox")
    parser.add_argument(
        "--speed", type=float, default=1.0, help="divides every imitated delay (default 1)"
    )
    parser.add_argument(
        "--lively", action="store_true", help="customers write on their own and answer"
    )
    parser.add_argument(
        "--auto-scan",
        type=float,
        default=None,
        metavar="SECONDS",
        help="a phone scans a shown QR code by itself after this time",
    )
    # whoever began it is gone, in whatever way, once the other end of stdin is
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)


def _delay(text: str) -> int:
    """Milliseconds."""
    digits = western(text)
    if not digits.isascii() or not digits.isdigit():
        raise argparse.ArgumentTypeError("a delay is a number of milliseconds")
    return int(digits)


def run(args: argparse.Namespace) -> int:
    """Serves until a signal; 0, or 2 where it cannot start."""
    factory = asyncio.SelectorEventLoop if sys.platform == "win32" else None
    with asyncio.Runner(loop_factory=factory) as runner:
        try:
            return runner.run(_serve(args))
        except KeyboardInterrupt:
            return 0


async def _serve(args: argparse.Namespace) -> int:
    from app.sandbox.server import Sandbox

    ended = asyncio.Event()
    if sys.platform != "win32":
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, ended.set)
    if args.child:
        _end_with_stdin(ended.set)
    try:
        sandbox = Sandbox(
            port=args.port,
            latency_ms=args.latency_ms,
            faults=args.faults,
            seed=args.seed,
            speed=args.speed,
            lively=args.lively,
            answers=args.lively,
            auto_scan_seconds=args.auto_scan,
        )
        await sandbox.start()
    except (OSError, ValueError) as error:
        sys.stderr.write(f"The sandbox cannot start: {error}\n")
        return 2
    try:
        sys.stdout.write(json.dumps(sandbox.line(), ensure_ascii=False) + "\n")
        sys.stdout.flush()
        await ended.wait()
    finally:
        await sandbox.stop()
    return 0


def _end_with_stdin(end: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()

    def wait() -> None:
        while os.read(0, 4_096):
            pass
        with suppress(RuntimeError):  # the loop is over
            loop.call_soon_threadsafe(end)

    threading.Thread(target=wait, daemon=True).start()
