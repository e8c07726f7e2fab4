"""The command line of interfaces.md: finds the subcommand and imports that one file only.

A command is a module ``app.cli.<name>`` with ``add_arguments(parser)`` and ``run(args) -> int``
(the exit status). ``args.data_dir`` is the data folder or None for the default one.

Invariant: no Qt and no HTTP library is imported before the subcommand is known to need it, and
neither Ctrl+C nor a reader that leaves before a command's end, nor a disk that is full under its
output, is answered with a traceback.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

COMMANDS = {
    "window": "open the console (what you get without a command)",
    "demo": "open the console on a sandbox of all five providers; nothing leaves this machine",
    "tour": "drive the window through every page and save a picture of each",
    "sandbox": "run the sandbox of all five providers on loopback",
    "account": "add, list, remove and test accounts",
    "api": "run one operation of a provider",
    "receiver": "run the webhook receiver alone",
    "deliveries": "print the stored webhook deliveries",
    "messages": "print the stored messages",
    "doctor": "check what Switchboard needs on this computer",
}
DECODE_PICTURES = "--decode-pictures"
APPLY_DELIVERIES = "--apply-deliveries"
KEEP_SAFE = "--keep-safe"
RECEIVER_CHILD = ("receiver", "--child")
# what they print may be cut short by who reads it, or by what it is written to
_PRINTING = frozenset({"account", "api", "deliveries", "messages", "doctor"})
_HELP_FLAGS = ("-h", "--help")
# options whose bytes need not be text: a file may have any name
_PATHS = frozenset({"data_dir", "out"})


def main(argv: Sequence[str]) -> int:
    """Runs the command in ``argv`` (without the program's name); returns its exit status."""
    if argv and argv[0] in _HELP_FLAGS:
        sys.stdout.write(_overview())
        return 0
    if argv and argv[0] == "--version":
        from app import __version__

        sys.stdout.write(f"switchboard {__version__}\n")
        return 0
    if argv and argv[0] == DECODE_PICTURES:
        # not a command: the process beside the window that looks at strangers' pictures
        from app.services.picture_worker import main as decode

        return decode()
    if argv and argv[0] == APPLY_DELIVERIES:
        # the process beside the window that applies deliveries while many wait
        from app.core.promptness import run_later

        run_later()  # its imports too
        from app.services.drain_worker import main as apply

        return apply()
    if argv and argv[0] == KEEP_SAFE:
        # the process beside the window that checks and copies its file
        from app.core.promptness import run_behind

        run_behind()
        from app.services.safekeeping_worker import main as keep

        return keep()
    if tuple(argv) == RECEIVER_CHILD:
        # the process beside the window that lives as long: without what reads a command line
        from app.core.promptness import run_beside

        run_beside()
        from app.receiver.tuning import import_loop

        import_loop()
        from app.receiver.child import main as receive

        return receive()
    named = next((word for word in argv if not word.startswith("-")), None) if argv else None
    name = named if named is not None and argv[0] == named else "window"
    if name not in COMMANDS:
        sys.stderr.write(f"There is no command {name!r}.\n\n{_overview()}")
        return 2
    rest = list(argv[1:]) if name == named else list(argv)
    module = import_module(f"app.cli.{name}")
    import argparse

    parser = argparse.ArgumentParser(prog=f"switchboard {name}", description=COMMANDS[name])
    parser.add_argument("--data-dir", metavar="DIR", help="the data folder (else SWITCHBOARD_HOME)")
    module.add_arguments(parser)
    # intermixed: field=value words may stand on both sides of the options
    mixed = getattr(module, "INTERMIXED", False)
    args = parser.parse_intermixed_args(rest) if mixed else parser.parse_args(rest)
    for option, value in vars(args).items() if name != "api" else ():  # it refuses in JSON
        if option not in _PATHS and isinstance(value, str) and not is_text(value):
            sys.stderr.write(f"What was given as {option} is no text (UTF-8). Nothing was done.\n")
            return 2
    from app.domain.errors import StoreMisplaced

    try:
        if name in _PRINTING:
            from app.cli._reader import printing

            return printing(lambda: int(module.run(args)))
        return int(module.run(args))
    except StoreMisplaced as error:
        sys.stderr.write(f"{error}\n")
        return 2


def is_text(value: str) -> bool:
    """Whether all of an argument's bytes were text."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def entry() -> NoReturn:
    """The installed ``switchboard`` command, and ``main.py``; ends the process."""
    try:
        status = main(sys.argv[1:])
    except KeyboardInterrupt:
        from app.cli._interrupted import end_interrupted

        status = end_interrupted()
    sys.exit(status)


def _overview() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:<{width}}  {words}" for name, words in COMMANDS.items() if name != "window"]
    return (
        "usage: switchboard [command] [options]\n\n"
        "Without a command the console opens. `switchboard COMMAND --help` says more.\n\n"
        + "\n".join(lines)
        + "\n"
    )
