"""``main.py api PROVIDER OPERATION [field=text …] [field:=json …] [file@path …]``.

Runs one operation of contracts.md and prints what the provider answered, as it came. Exit
status, the error line and the credentials' ways are those of interfaces.md.

Invariant: no secret is printed but in the provider's own answer, and nothing is asked.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from app.cli import is_text
from app.cli._reader import Unwritten, tell, written
from app.domain.errors import ErrorKind, Outcome, ProviderError, SwitchboardError

if TYPE_CHECKING:
    from app.providers.client import Client
    from app.providers.judging import Answered
    from app.services.access import AccountAccess

INTERMIXED = True
_REFUSED, _ANSWERED, _UNANSWERED = 2, 1, 3
_EPILOG = """\
field=text sends a text, field:=json a JSON value, file@path a file. The account's credentials
are used with --account; with --base-url they are read as a JSON object from
SWITCHBOARD_CREDENTIALS. Nothing is asked, also not before a deletion."""


class _Usage(Exception):
    """Arguments that make no sense."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments; what is wrong with them becomes the error line, too."""
    parser.epilog = _EPILOG
    parser.error = _complain  # type: ignore[method-assign]
    parser.add_argument("words", nargs="*", metavar="PROVIDER OPERATION FIELD")
    parser.add_argument("--account", metavar="NAME", help="use this account of the data folder")
    parser.add_argument("--base-url", metavar="URL", help="with SWITCHBOARD_CREDENTIALS")
    parser.add_argument("--idempotency-key", metavar="K", help="for operations that take one")
    parser.add_argument("--out", metavar="FILE", help="where a binary answer goes")
    parser.add_argument("--list", action="store_true", help="print the catalogue as JSON")


def run(args: argparse.Namespace) -> int:
    """Runs the operation; returns the exit status of interfaces.md."""
    words: list[str] = args.words
    try:
        if args.list:
            return _list(words)
        if len(words) < 2:
            raise _Usage("name a provider and an operation; --list shows them all")
        return _run(args, words[0], words[1], words[2:])
    except _Usage as problem:
        return _report(_refusal(str(problem)))
    except ProviderError as error:
        return _report(error)
    except SwitchboardError as error:
        return _report(_refusal(error.what, error.can))
    except Unwritten as lost:  # of the catalogue: nothing was asked for
        return _report(_refusal(str(lost)))


def _complain(message: str) -> NoReturn:
    sys.exit(_report(_refusal(message)))


def _list(words: list[str]) -> int:
    from app.providers import registry
    from app.providers.catalogue import catalogue

    only = words[0] if words else ""
    if only and only not in registry.names():
        raise _Usage(f"there is no provider {only}; there are {', '.join(registry.names())}")
    written(json.dumps(catalogue(only), indent=1) + "\n", at_once=True)
    return 0


def _run(args: argparse.Namespace, provider: str, operation: str, fields: list[str]) -> int:
    from app.core.waking import run as run_woken
    from app.providers import registry
    from app.providers.request import closest

    if provider not in registry.names():
        known = list(registry.names())
        hint = closest(provider, known) or f"There are {', '.join(known)}."
        raise _refusal(f"There is no provider {provider}.", hint)
    parameters = _fields(fields)
    if args.idempotency_key is not None:
        endpoint = registry.get(provider).endpoint(operation)
        if endpoint is not None and not endpoint.idempotency:
            raise _Usage(f"{operation} takes no --idempotency-key")
        parameters[endpoint.idempotency if endpoint else "idempotency_key"] = args.idempotency_key
    if args.account and not is_text(args.account):
        raise _Usage("--account is no text (UTF-8)")
    if args.account and args.base_url:
        raise _Usage("--account and --base-url exclude each other")
    if args.out is not None and not _writable(args.out):
        raise _Usage(f"{args.out} can't be written")
    declared = registry.get(provider).endpoint(operation)
    changes = declared is not None and declared.changes
    unknown = Outcome.UNKNOWN if changes else None
    try:
        access = _opened(args)
    except KeyboardInterrupt:
        _report(_cut_off(Outcome.NOT_SENT if changes else None))
        raise
    try:
        answered = run_woken(_call(args, access, provider, operation, parameters))
    except KeyboardInterrupt:
        _report(_cut_off(unknown))
        raise
    try:
        _print(answered, args.out)
    except Unwritten as lost:
        return _report(_lost(lost, unknown))
    return 0


def _opened(args: argparse.Namespace) -> AccountAccess | None:
    """The account, where one is named. Not from the loop, whose threads Ctrl+C does not end."""
    if not args.account:
        return None
    from app.bootstrap import open_account

    return open_account(args.data_dir, args.account)


async def _call(
    args: argparse.Namespace,
    access: AccountAccess | None,
    provider: str,
    operation: str,
    parameters: dict[str, Any],
) -> Answered:
    import app.providers

    if access is None:
        async with app.providers.open(
            provider, base_url=args.base_url, credentials=_credentials()
        ) as client:
            return await client.run(operation, parameters)
    try:
        if access.provider != provider:
            raise _Usage(f"the account {args.account} is one of {access.provider}, not {provider}")
        client = app.providers.open(
            provider,
            base_url=access.base_url or None,
            credentials=access.credentials,
            paths=access.paths,
            account=args.account,
            traffic=access.traffic,
            learned=access.learned,
        )
        async with client:
            client.remember(access.past())
            return await _recorded(access, client, operation, parameters)
    finally:
        await access.close()


async def _recorded(
    access: AccountAccess, client: Client, operation: str, parameters: Mapping[str, Any]
) -> Answered:
    """Runs the operation; a send is on record from before it leaves."""
    # checked first: what is refused never goes on record, and numbers are recorded as sent
    work = client.prepared(operation, parameters)
    ticket = await access.begin(operation, work.values)
    try:
        answered = await client.perform(work)
    except ProviderError as error:
        if ticket is not None:
            await access.end(ticket, "", error)
        raise
    except BaseException:
        # cut off by anything (Ctrl+C, a bug): it may have gone out, and must not stay open
        if ticket is not None:
            await access.end(ticket, "", _cut_off(Outcome.UNKNOWN))
        raise
    if ticket is not None:
        found = client.provider.message_id(operation, answered.document)
        await access.end(ticket, found, None)
    return answered


def _cut_off(outcome: Outcome | None) -> ProviderError:
    return ProviderError(
        ErrorKind.NETWORK, "The command was ended before an answer came.", outcome=outcome
    )


def _lost(why: Unwritten, outcome: Outcome | None) -> ProviderError:
    """Not refused: what was asked for is done, and only whoever asked has no answer."""
    done = "The operation was carried out: run again, it may be carried out twice."
    return ProviderError(
        ErrorKind.NETWORK,
        f"The answer came. {why}",
        hint=done if outcome else "",
        outcome=outcome,
    )


def _writable(name: str) -> bool:
    """As far as can be told before it is written: an answer may come once only."""
    file = _file(name)
    try:
        if file is None or file.exists():
            return file is not None and not file.is_dir() and os.access(file, os.W_OK)
        return file.parent.is_dir() and os.access(file.parent, os.W_OK)
    except (OSError, ValueError):  # too long, no way in, a zero byte
        return False


def _file(name: str) -> Path | None:
    """What is named; None where it begins with somebody's home who has none."""
    try:
        return Path(name).expanduser()
    except RuntimeError:
        return None


def _readable(file: Path) -> bool:
    try:
        return file.is_file()
    except (OSError, ValueError):
        return False


def _credentials() -> dict[str, Any]:
    text = os.environ.get("SWITCHBOARD_CREDENTIALS", "")
    if not text.strip():
        raise _Usage(
            "name an --account, or put the credentials as a JSON object into "
            "SWITCHBOARD_CREDENTIALS"
        )
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise _Usage("SWITCHBOARD_CREDENTIALS is not a JSON object") from None
    if not isinstance(found, dict):
        raise _Usage("SWITCHBOARD_CREDENTIALS is not a JSON object")
    return found


def _fields(words: list[str]) -> dict[str, Any]:
    """The fields of the command line. Raises _Usage, without repeating a value."""
    fields: dict[str, Any] = {}
    for word in words:
        name, mark, value = _split(word)
        if name in fields:
            raise _Usage(f"{name} is given twice")
        if mark == ":=":
            try:
                fields[name] = json.loads(value)
            except (ValueError, RecursionError):
                raise _Usage(f"{name}:= is not followed by JSON") from None
        elif mark == "@":
            path = _file(value)
            if path is None or not _readable(path):
                raise _Usage(f"{name}@: there is no such file")
            fields[name] = path
        else:
            fields[name] = value
    return fields


def _split(word: str) -> tuple[str, str, str]:
    """``(name, mark, value)`` by the first mark in the word."""
    marks = [(at, mark) for mark in (":=", "=", "@") if (at := word.find(mark)) > 0]
    if not marks:
        raise _Usage("fields are written field=text, field:=json or file@path")
    at, mark = min(marks, key=lambda found: (found[0], -len(found[1])))
    return word[:at].strip(), mark, word[at + len(mark) :]


def _print(answered: Answered, out: str | None) -> None:
    """Raises Unwritten."""
    from app.providers.base import Binary

    document = answered.document
    if out is not None and isinstance(document, Binary):
        try:
            Path(out).expanduser().write_bytes(document.content)
        except OSError as problem:
            raise Unwritten(f"{out} can't be written: {problem.strerror}.") from problem
        line = {
            "file": out,
            "content_type": document.content_type,
            "bytes": len(document.content),
        }
        written(json.dumps(line) + "\n", at_once=True)
        return
    written(answered.content or b"null")


def _refusal(message: str, hint: str = "") -> ProviderError:
    text = message if message.endswith(".") else f"{message}."
    return ProviderError(ErrorKind.REFUSED, f"{text[:1].upper()}{text[1:]}", hint=hint)


def _report(error: ProviderError) -> int:
    """Prints what the provider answered, then the error line; returns the exit status."""
    if error.answer:
        try:
            written(error.answer)
        except Unwritten as lost:
            tell(lost)
    line = json.dumps({"error": error.as_dict()}, ensure_ascii=True)
    with suppress(OSError):  # no room there either: the status still tells
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
    if error.kind is ErrorKind.REFUSED:
        return _REFUSED
    if error.answer is None and error.kind in (ErrorKind.NETWORK, ErrorKind.TIMEOUT):
        return _UNANSWERED
    return _ANSWERED
