"""A port on the command line, for the commands that listen."""

from __future__ import annotations

import argparse


def port(text: str) -> int:
    """The number; 0 is any free port."""
    if not text.isascii() or not text.isdigit() or int(text) > 65_535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)
