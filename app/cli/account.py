"""``main.py account add|list|remove|test``: accounts without the window.

Credentials come as one JSON object on stdin and are never shown again.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from app.cli._reader import written
from app.core.clock import Clock
from app.core.paths import DataDir
from app.core.waking import run as run_woken
from app.domain.errors import SettingsError, SwitchboardError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the actions."""
    actions = parser.add_subparsers(dest="action", required=True)
    add = actions.add_parser("add", help="add an account; its credentials as JSON on stdin")
    add.add_argument("name")
    add.add_argument("--provider", required=True)
    add.add_argument("--base-url", default="", help="else the documented one")
    add.add_argument(
        "--path",
        action="append",
        default=[],
        metavar='OPERATION="METHOD /path"',
        help="another path for an operation",
    )
    listing = actions.add_parser("list", help="list the accounts")
    listing.add_argument("--json", action="store_true", help="as JSON")
    remove = actions.add_parser("remove", help="remove an account and all of it from this computer")
    remove.add_argument("name")
    test = actions.add_parser("test", help="try an account by reading only")
    test.add_argument("name")
    for one in (add, listing, remove, test):
        one.add_argument("--data-dir", default=argparse.SUPPRESS, help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """0 done · 1 a test failed · 2 refused."""
    actions = {"add": _add, "list": _list, "remove": _remove, "test": _test}
    try:
        return actions[args.action](args)
    except SwitchboardError as error:
        sys.stderr.write(f"{error}\n")
        return 2


def _open(args: argparse.Namespace) -> Any:
    from app.bootstrap import open_folder

    return open_folder(DataDir.choose(args.data_dir), own=False)


def _add(args: argparse.Namespace) -> int:
    from app.services.accounts import add_account, checked_account, known_provider

    fields = [field.name for field in known_provider(args.provider).credentials]
    if sys.stdin.isatty():
        sys.stderr.write(
            f"Enter the credentials as one JSON object with {', '.join(fields)}, then Ctrl+D.\n"
        )
    try:
        credentials = json.loads(sys.stdin.read())
    except (ValueError, RecursionError) as error:
        raise SettingsError(
            "The credentials on stdin are not JSON.", "Nothing was added.", "Give one JSON object."
        ) from error
    if not isinstance(credentials, dict):
        raise SettingsError(
            "The credentials on stdin are not a JSON object.", "Nothing was added.", ""
        )
    paths: dict[str, str] = {}
    for one in args.path:
        operation, _, path = one.partition("=")
        if not path:
            raise SettingsError(
                f"--path {operation!r} names no path.",
                "Nothing was added.",
                'Write OP="GET /path".',
            )
        paths[operation] = path
    checked_account(args.name, args.provider, args.base_url, credentials, paths)
    folder = _open(args)
    try:
        row = folder.database.write_now(
            lambda connection: add_account(
                connection,
                folder.master,
                args.name,
                args.provider,
                args.base_url,
                credentials,
                paths,
                Clock().now_ms(),
            )
        )
    finally:
        folder.close()
    _print(
        {
            "name": row.name,
            "provider": row.provider,
            "base_url": row.base_url,
            "hook": f"/hooks/{row.token}",
        }
    )
    return 0


def _list(args: argparse.Namespace) -> int:
    from app.store import accounts

    folder = _open(args)
    try:
        rows = folder.database.read_now(accounts.listing)
    finally:
        folder.close()
    if not args.json:
        for row in rows:
            written(f"{row.name}\t{row.provider}\t{row.base_url}\t{row.state}\n")
        return 0
    _print(
        [
            {
                "name": row.name,
                "provider": row.provider,
                "base_url": row.base_url,
                "paths": row.paths,
                "hook": f"/hooks/{row.token}",
                "state": row.state,
            }
            for row in rows
        ]
    )
    return 0


def _remove(args: argparse.Namespace) -> int:
    from app.store import accounts

    folder = _open(args)
    try:
        row = folder.database.read_now(lambda connection: accounts.by_name(connection, args.name))
        if row is None:
            raise _unknown(args.name)
        folder.database.write_now(lambda connection: accounts.remove(connection, row.id))
    finally:
        folder.close()
    return 0


def _test(args: argparse.Namespace) -> int:
    from app.services.accounts import known_provider
    from app.services.sealing import unsealed
    from app.services.trying import connection_test
    from app.store import accounts

    folder = _open(args)
    try:
        row = folder.database.read_now(lambda connection: accounts.by_name(connection, args.name))
        if row is None:
            raise _unknown(args.name)
        credentials = folder.database.read_now(
            lambda connection: unsealed(connection, folder.master, row.id)
        )
    finally:
        folder.close()

    async def steps() -> bool:
        fine = True
        declared = known_provider(row.provider)
        async for step in connection_test(declared, row.base_url, credentials, row.paths):
            _print(
                {
                    "step": step.name,
                    "title": step.title,
                    "state": step.state,
                    "detail": step.detail,
                    "ms": step.ms,
                }
            )
            fine = fine and step.state != "failed"
        return fine

    return 0 if run_woken(steps()) else 1


def _unknown(name: str) -> SettingsError:
    return SettingsError(
        f"There is no account named {name!r}.", "Nothing was done.", "See `account list`."
    )


def _print(document: object) -> None:
    written(json.dumps(document) + "\n", at_once=True)
