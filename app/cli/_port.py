"""A port on the command line, for the commands that listen."""

from __future__ import annotations

import argparse

from app.domain.phones import western


def port(text: str) -> int:
    """The number; 0 is any free port."""
    digits = western(text)
    if not digits.isascii() or not digits.isdigit() or int(digits.lstrip("0")[:6] or 0) > 65_535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(digits)
