"""``main.py receiver``: the webhook receiver alone, on the data folder's accounts.

The first line on stdout is ``{"listening": URL, "hooks": {ACCOUNT: PATH}}``. With ``--child`` it
is the console's child process (app.receiver.child), which is how a frozen program starts it.

Invariant: one receiver writes a data folder; a second one says so and ends.
"""

from __future__ import annotations

import argparse
import json
import sys

from app.cli._port import port
from app.domain.errors import SwitchboardError
from app.receiver.binding import DEFAULT_HOST, DEFAULT_PORT
from app.receiver.tuning import import_loop, tune


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("--host", default=DEFAULT_HOST, help="the address to listen on")
    parser.add_argument("--port", type=port, default=DEFAULT_PORT, help="0 takes any free port")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Listens until SIGTERM or SIGINT. 2: no secrets to be had, 3: it could not start."""
    import_loop()
    from app.receiver import child

    if args.child:
        return child.main()

    import asyncio

    from app.core.echo import KEY_PURPOSE as ECHO_PURPOSE
    from app.core.paths import DataDir
    from app.core.secrets import open_master_key
    from app.receiver import serve
    from app.receiver.answering import AutoAnswers
    from app.receiver.binding import BindFailure
    from app.services.answer_source import AnswerSource
    from app.services.cache_file import CacheFile
    from app.services.hook_accounts import HookAccounts
    from app.store.deliveries import KEY_PURPOSE

    data_dir = DataDir.choose(args.data_dir)
    try:
        master = open_master_key(data_dir)
    except SwitchboardError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    tune()
    cache = CacheFile(data_dir.cache_file, master)
    accounts = HookAccounts(cache)
    answering = AutoAnswers(AnswerSource(cache))
    setup = serve.ReceiverSetup(
        data_dir=data_dir,
        key=master.subkey(KEY_PURPOSE),
        load=answering.beside(accounts.load),
        answerer=answering,
        changed=accounts.changed,
        retention=accounts.retention,
        drained=accounts.drained,
        echo_key=master.subkey(ECHO_PURPOSE),
        host=args.host,
        port=args.port,
    )

    def announce(started: dict[str, object]) -> None:
        child.tell({name: started[name] for name in ("listening", "hooks")})

    try:
        return asyncio.run(serve.run(setup, announce))
    except BindFailure as error:
        fields = error.fields()
        sys.stderr.write(f"Can't listen on {error.host}, port {error.port}. {_advice(error)}\n")
        sys.stderr.write(json.dumps(fields) + "\n")
        return child.COULD_NOT_START
    except SwitchboardError as error:
        sys.stderr.write(f"{error}\n")
        return child.COULD_NOT_START
    finally:
        cache.close()


def _advice(error: object) -> str:
    free = getattr(error, "free", 0)
    return f"Port {free} is free: --port {free}" if free else "Choose another --host or --port."
