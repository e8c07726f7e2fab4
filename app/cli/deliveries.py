"""``main.py deliveries --json``: the stored webhook deliveries, one JSON object a line.

Oldest first, with the fields of interfaces.md. Reads beside a running receiver.

Invariant: what it prints is valid JSON whatever a provider sent.
"""

from __future__ import annotations

import argparse
import base64
import json
import sys
from typing import Any

from app.cli._reader import written
from app.domain.errors import SwitchboardError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options."""
    parser.add_argument("--json", action="store_true", help="one JSON object a line (as always)")
    parser.add_argument("--account", metavar="NAME", help="only this account's deliveries")


def run(args: argparse.Namespace) -> int:
    """Prints. 1: the file can't be read, 2: no secrets to be had."""
    from app.core.paths import DataDir
    from app.core.secrets import open_master_key
    from app.store.deliveries import KEY_PURPOSE, read_deliveries
    from app.store.delivery_reads import oldest_first

    data_dir = DataDir.choose(args.data_dir)
    file = data_dir.deliveries_file
    # an empty one is what a full disk left of a receiver's first start
    if not file.exists() or not file.stat().st_size:
        return 0
    try:
        master = open_master_key(data_dir)
    except SwitchboardError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    try:
        connection = read_deliveries(data_dir.deliveries_file, master.subkey(KEY_PURPOSE))
    except SwitchboardError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    try:
        wanted = (args.account,) if args.account else ()
        count = 0
        for delivery in oldest_first(connection, wanted):
            count += 1
            if not written(json.dumps(fields(delivery)) + "\n"):
                break
        if args.account and not count:
            sys.stderr.write(f"There is no delivery of an account named {args.account!r}.\n")
    finally:
        connection.close()
    return 0


def fields(delivery: Any) -> dict[str, Any]:
    """A delivery (``delivery_reads.Delivery``) as interfaces.md prints it."""
    from app.core.clock import iso
    from app.receiver.strict_json import NotJson, read_json

    row = delivery.row
    printed = {
        "id": row.id,
        "account": row.account,
        "received_at": iso(row.received_at),
        "event": row.event,
        "event_id": row.event_id,
        "verdict": row.verdict,
        "status": row.status,
        "duplicate_of": row.duplicate_of,
        "body": None,
    }
    try:
        printed["body"] = read_json(delivery.body)
    except NotJson:
        printed["body_base64"] = base64.b64encode(delivery.body).decode("ascii")
    return printed
