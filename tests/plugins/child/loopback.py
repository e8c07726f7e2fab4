"""Refuses network traffic beyond this machine, in the test process and in its children.

Works by an audit hook, so that no library can step round it. Names under ``.invalid`` and
``.test`` fail to resolve, as they do everywhere, so a test can have a host that is not found.
Invariant: what is refused is also reported, so code that swallows the error still fails its test.
"""

from __future__ import annotations

import ipaddress
import socket
import sys
from collections.abc import Callable
from typing import Any

NO_SUCH_NAME = (".invalid", ".test")
LOOKUPS = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
CONTACTS = ("socket.connect", "socket.sendto", "socket.sendmsg")


class OutsideTraffic(RuntimeError):
    """Something tried to leave this machine."""


def refuse_outside(report: Callable[[str], None]) -> None:
    """Installs the hook in this process, for good; ``report`` gets a line for each attempt."""

    def refuse(what: str) -> None:
        report(what)
        raise OutsideTraffic(what)

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if not event.startswith("socket."):
            return
        if event in CONTACTS:
            sock, address = args[0], args[1]
            inet = getattr(sock, "family", None) in (socket.AF_INET, socket.AF_INET6)
            if inet and address and not _is_local(address[0]):
                refuse(f"{event} to {address[0]}:{address[1]}")
        elif event in LOOKUPS:
            _look_up(event, args[0], refuse)

    sys.addaudithook(hook)


def _look_up(event: str, host: object, refuse: Callable[[str], None]) -> None:
    if isinstance(host, bytes | bytearray):
        host = host.decode("ascii", "replace")
    if not isinstance(host, str) or not host or host == socket.gethostname():
        return
    name = host.rstrip(".").lower()
    if name.endswith(NO_SUCH_NAME):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    # a literal address asks nobody; whether it may be talked to is decided when connecting
    if name != "localhost" and not name.endswith(".localhost") and _address(name) is None:
        refuse(f"{event} of {host}")


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None


def _is_local(host: object) -> bool:
    if not isinstance(host, str) or host in ("", "localhost"):
        return True
    address = _address(host)
    if address is None:  # a name: its look-up is refused, or was
        return True
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback or address.is_unspecified
