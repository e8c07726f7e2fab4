"""The tunnel programs that an operator may have: how they are called, and how their output is read.

Output is read tolerantly, since it changes with every release: JSON, logfmt and boxes of text all
do, and an address counts by the words beside it, or by the service's own domain.

Invariant: no argument holds a secret; each program has its own place for its login.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from app.domain.errors import SettingsError

_CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_URL = re.compile(r"https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?")
_STAMP = re.compile(r"^\S+Z\s+[A-Z]{3}\s+")
_OPAQUE = re.compile(r"[A-Za-z0-9_+/=-]{20,}")
_MARKED = re.compile(r"forward|tunnel|traffic|public|available|visit|url", re.IGNORECASE)
_WRONG = re.compile(r"\b(err(or)?|fail(ed|ure)?|denied|refused|invalid|fatal|unable)\b", re.I)
_PLACE = re.compile(r"(?:[A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?")
_REMOTE = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9.-]*:)?\d{1,5}")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True, slots=True)
class TunnelWish:
    """What the operator wants. ``address``: a fixed public address, where there is one.

    ``place``: for ssh ``user@host[:port]``, for cloudflared the name of an own tunnel. ``remote``:
    for ssh what is listened on there, such as ``80`` or ``8787``.
    """

    tool: str = ""
    address: str = ""
    place: str = ""
    remote: str = "80"

    @classmethod
    def of(cls, kept: Any) -> TunnelWish:
        """From a setting; anything that makes no sense is left out."""
        found = kept if isinstance(kept, dict) else {}
        fields = {name: str(found.get(name) or "") for name in ("tool", "address", "place")}
        return cls(**fields, remote=str(found.get("remote") or "80"))

    def kept(self) -> dict[str, str]:
        """As a setting."""
        return {
            "tool": self.tool, "address": self.address, "place": self.place, "remote": self.remote,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class TunnelTool:
    """A program. ``domains`` are its service's own, ``others`` hosts it mentions besides.

    ``asks``: the fields of the wish that mean something to it.
    """

    name: str
    title: str
    program: str
    domains: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()

    def found(self) -> str:
        """Where the program is; empty where it is not on the PATH."""
        return shutil.which(self.program) or ""


TOOLS = (
    TunnelTool(
        "cloudflared", "cloudflared", "cloudflared", ("trycloudflare.com", "cfargotunnel.com"),
        ("cloudflare.com", "api.trycloudflare.com", "github.com"), ("place", "address"),
    ),
    TunnelTool(
        "ngrok", "ngrok", "ngrok",
        ("ngrok-free.app", "ngrok-free.dev", "ngrok.app", "ngrok.dev", "ngrok.io"),
        ("ngrok.com", "localhost"), ("address",),
    ),
    TunnelTool(
        "ssh", "ssh -R", "ssh", ("lhr.life", "serveo.net", "serveousercontent.com"),
        ("localhost.run", "console.serveo.net", "twitter.com", "x.com", "github.com", "localhost"),
        ("place", "remote", "address"),
    ),
)  # fmt: skip


def tool_of(name: str) -> TunnelTool:
    """The program of a name. Raises SettingsError."""
    for tool in TOOLS:
        if tool.name == name:
            return tool
    raise SettingsError("No such tunnel is known.", "Nothing was started.", "Choose one.")


def command(wish: TunnelWish, program: str, port: int) -> list[str]:
    """The call that forwards to the receiver's port. Raises SettingsError."""
    local = f"http://127.0.0.1:{port}"
    if wish.tool == "cloudflared":
        if not wish.place:
            return [program, "tunnel", "--no-autoupdate", "--url", local]
        _check(_NAME, wish.place, "the name of a tunnel")
        if not wish.address:
            raise SettingsError(
                "A tunnel of your own has an address of its own.",
                "Nothing was started.",
                "Enter the address that you gave it, such as https://hooks.example.com.",
            )
        return [program, "tunnel", "--no-autoupdate", "run", "--url", local, wish.place]
    if wish.tool == "ngrok":
        fixed = ["--url", wish.address] if wish.address else []
        return [program, "http", str(port), *fixed, "--log", "stdout", "--log-format", "json"]
    _check(_PLACE, wish.place, "a host, as in user@example.com")
    _check(_REMOTE, wish.remote, "a port there, such as 80 or 8787")
    host, _, ssh_port = wish.place.partition(":")
    quiet = ["-o", "BatchMode=yes", "-o", "ExitOnForwardFailure=yes"]
    # over a shared connection the way would belong to its master, and outlive this call
    alone = ["-o", "ControlMaster=no", "-o", "ControlPath=none"]
    alive = ["-o", "ServerAliveInterval=20", "-o", "ServerAliveCountMax=3"]
    # a service says its address in a session; a server of one's own needs none
    session = ["-N"] if wish.address else []
    way = ["-R", f"{wish.remote}:127.0.0.1:{port}"]
    chosen = ["-p", ssh_port] if ssh_port else []
    return [program, "-T", *session, *quiet, *alone, *alive, *way, *chosen, "--", host]


def _check(shape: re.Pattern[str], value: str, wanted: str) -> None:
    if not shape.fullmatch(value):
        raise SettingsError(
            f"“{value}” is not {wanted}." if value else f"What is missing is {wanted}.",
            "Nothing was started.",
            "Correct it, then start the tunnel.",
        )


def address_in(tool: TunnelTool, line: str, port: int) -> str:
    """The public address that a line of output tells; empty where it tells none."""
    text = _CODES.sub("", line).strip()
    document = _document(text)
    if document is not None:
        told = document.get("url") or document.get("public_url") or document.get("address")
        if isinstance(told, str) and _URL.match(told):
            text = f"url={told}"
        else:
            text = str(document.get("message") or document.get("msg") or "")
    found = [url for url in _URL.findall(text) if not _is_ours(url, port)]
    sure = [url for url in found if _within(url, tool.domains) and not _within(url, tool.others)]
    if sure:
        return _best(sure)
    bare = _STAMP.sub("", text).strip("|+- \t")
    likely = [url for url in found if not _within(url, (*tool.others, *tool.domains))]
    if likely and (_MARKED.search(_URL.sub(" ", text)) or bare in likely):
        return _best(likely)
    return ""


def web_interface_in(line: str) -> str:
    """Where ngrok's own interface listens on this computer, as ``127.0.0.1:4040``; or empty."""
    document = _document(line) or {}
    told = str(document.get("addr") or "")
    said = f"{document.get('msg', '')} {document.get('obj', '')}".lower()
    if "web" in said and re.fullmatch(r"(127\.0\.0\.1|localhost):\d{1,5}", told):
        return told
    found = re.search(r"web.*?\b((?:127\.0\.0\.1|localhost):\d{1,5})", line, re.IGNORECASE)
    return found.group(1) if found else ""


def address_of_api(document: Any, port: int) -> str:
    """The public address in the answer of ngrok's ``/api/tunnels``; empty without one."""
    listed = document.get("tunnels") if isinstance(document, dict) else None
    found = []
    for one in listed if isinstance(listed, Sequence) and not isinstance(listed, str) else ():
        if not isinstance(one, dict):
            continue
        config = one.get("config")
        target = str(config.get("addr") or "") if isinstance(config, dict) else ""
        url = str(one.get("public_url") or "")
        if _URL.fullmatch(url) and (not target or target.rstrip("/").endswith(f":{port}")):
            found.append(url)
    return _best(found) if found else ""


def problem_in(line: str) -> str:
    """A line that tells of a problem, fit to be shown: what looks like a secret is masked."""
    text = _CODES.sub("", line).strip()
    document = _document(text)
    if document is not None:
        level = str(document.get("lvl") or document.get("level") or "").lower()
        told = document.get("err") or document.get("error")
        if told in (None, "", "nil") and level not in ("eror", "error", "crit", "fatal"):
            return ""
        text = str(told or document.get("msg") or document.get("message") or "")
    elif not _WRONG.search(text):
        return ""
    return _OPAQUE.sub("…", " ".join(text.split()))[:200]


def _document(text: str) -> dict[str, Any] | None:
    if not text.startswith("{"):
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _is_ours(url: str, port: int) -> bool:
    parts = urlsplit(url)
    return parts.hostname in ("127.0.0.1", "localhost") and parts.port == port


def _within(url: str, domains: Sequence[str]) -> bool:
    host = (urlsplit(url).hostname or "").lower()
    return any(host == one or host.endswith(f".{one}") for one in domains)


def _best(urls: Sequence[str]) -> str:
    return next((url for url in urls if url.startswith("https://")), urls[0])
