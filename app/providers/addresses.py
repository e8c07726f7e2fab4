"""Checks of addresses: webhook URLs and links to media, by what each API documents.

Against a base URL on loopback (the sandbox) a webhook may point to loopback, over http too:
there the receiver on this machine is what the sandbox can reach. Private networks are refused
in any case, because no document allows them.

Invariant: nothing is resolved or fetched; an address is judged by its letters alone.
"""

from __future__ import annotations

import ipaddress
import posixpath
import re
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

from app.providers.base import Check, Context
from app.providers.checks import Refusal

_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", re.I)
_PRIVATE_NAMES = ("localhost", "local", "internal", "lan", "home", "localdomain", "intranet")
GATEWAY_MEDIA = {
    ".jpg": "image",
    ".jpeg": "image",
    ".png": "image",
    ".gif": "image",
    ".webp": "image",
    ".pdf": "document",
    ".mp4": "video",
    ".mp3": "audio",
}
FAMILIES = {
    **GATEWAY_MEDIA,
    ".ogg": "audio",
    ".opus": "audio",
    ".oga": "audio",
    ".m4a": "audio",
    ".aac": "audio",
    ".amr": "audio",
    ".wav": "audio",
    ".3gp": "video",
    ".mov": "video",
    ".avi": "video",
    ".webm": "video",
    ".doc": "document",
    ".docx": "document",
    ".xls": "document",
    ".xlsx": "document",
    ".ppt": "document",
    ".pptx": "document",
    ".txt": "document",
    ".csv": "document",
    ".zip": "document",
}


def is_loopback(url: str) -> bool:
    """Whether a URL points to this machine."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    return _loopback_host(host)


def _loopback_host(host: str) -> bool:
    if host.rstrip(".").lower() in ("localhost", "localhost.localdomain"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def split(value: Any, schemes: tuple[str, ...]) -> SplitResult:
    """The parts of an absolute URL. Raises Refusal."""
    text = str(value).strip()
    example = f"{schemes[0]}://hooks.example.com/whatsapp"
    if not text or len(text) > 2048 or re.search(r"[\s\x00-\x1f\x7f\\]", text):
        raise Refusal(f"is no address, such as {example}")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise Refusal(f"is no address, such as {example}") from None
    if parts.scheme.lower() not in schemes:
        raise Refusal(f"has to begin with {' or '.join(f'{one}://' for one in schemes)}")
    if not parts.hostname or port == 0:
        raise Refusal("names no host")
    if parts.username is not None or parts.password is not None:
        raise Refusal("must not hold a user name or a password")
    return parts


def _rfc_host(host: str) -> bool:
    labels = host.removesuffix(".").split(".")
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        return False
    return not labels[-1].isdigit()


def https_webhook(value: Any, context: Context) -> str:
    """HTTPS with an RFC-compliant host name (Recover Lead X §9, Recover: "must be HTTPS")."""
    text = str(value).strip()
    if context.local and is_loopback(text):
        split(text, ("https", "http"))
        return text
    host = split(text, ("https",)).hostname or ""
    if not _rfc_host(host) or "." not in host:
        raise Refusal("needs a host name of letters, digits and hyphens, with a domain")
    if host.rstrip(".").lower().rsplit(".", 1)[-1] in _PRIVATE_NAMES:
        raise Refusal("has to be reachable from the internet")
    return text


def public_webhook(value: Any, context: Context) -> str:
    """A public http or https address: no localhost, no private IP (gateway webhooks)."""
    text = str(value).strip()
    host = (split(text, ("https", "http")).hostname or "").rstrip(".").lower()
    if context.local and _loopback_host(host):
        return text
    refusal = Refusal("has to be reachable from the internet: no localhost, no private address")
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        if host.rsplit(".", 1)[-1] in _PRIVATE_NAMES or "." not in host:
            raise refusal from None
        if not _rfc_host(host):
            raise Refusal("needs a host name of letters, digits and hyphens") from None
        return text
    if not address.is_global or address.is_multicast:
        raise refusal
    return text


def public_file(value: Any, context: Context) -> str:
    """Where an answer says that a file is: https, on the internet (or on the sandbox)."""
    text = public_webhook(value, context)
    if not text.lower().startswith("https://") and not (context.local and is_loopback(text)):
        raise Refusal("has to begin with https://")
    return text


def link(value: Any, context: Context) -> str:
    """A web address of a file."""
    text = str(value).strip()
    split(text, ("https", "http"))
    return text


def extension(url: str) -> str:
    """The file extension in a URL's path, lower-case, with its dot; empty if it has none."""
    found = posixpath.splitext(unquote(urlsplit(url).path))[1].lower()
    return found if 1 < len(found) <= 6 else ""


def link_with(types: tuple[str, ...]) -> Check:
    """A link whose file extension, if it has one, is among ``types``."""

    def check(value: Any, context: Context) -> str:
        text = link(value, context)
        found = extension(text)
        if found and found not in types:
            raise Refusal(f"is a {found} file; {', '.join(types)} are supported")
        return text

    return check


def same_family(url: str, kind: str) -> bool:
    """Whether a link's extension does not contradict the media type ``kind``."""
    family = FAMILIES.get(extension(url))
    return (
        kind == "document"
        or family is None
        or family == kind
        or (kind == "sticker" and extension(url) == ".webp")
    )
