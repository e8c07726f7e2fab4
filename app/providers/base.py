"""What a provider is, as data: endpoints, parameters, credentials, limits, capabilities.

A provider's folder declares its API with these types; the catalogue, the forms, the checks and
the executor are all built from the declaration. Nothing here sends anything.

Invariant: importing a declaration imports no HTTP library, and a declaration never changes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from importlib import import_module
from pathlib import Path
from typing import IO, Any, Protocol

from app.domain.facts import Fact
from app.domain.hooks import WebhookScheme
from app.providers.capabilities import Capability, Offer

Values = Mapping[str, Any]


class Where(StrEnum):
    """The part of a request in which a parameter travels."""

    PATH = "path"
    QUERY = "query"
    JSON = "json"
    MULTIPART = "multipart"
    HEADER = "header"


class Type(StrEnum):
    """What a parameter is made of; ``file`` is an Upload, a path or bytes."""

    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    OBJECT = "object"
    LIST = "list"
    FILE = "file"


class Priority(IntEnum):
    """Who goes first when a limit makes calls wait. The lower number wins.

    ``POLL`` is background too, of what comes round by itself: a long window's share lasts for it.
    """

    SEND = 0
    FOREGROUND = 1
    BACKGROUND = 2
    POLL = 3


@dataclass(frozen=True, slots=True)
class Context:
    """What a check may know beside the value: ``local`` is a base URL on loopback."""

    provider: str = ""
    operation: str = ""
    local: bool = False


Check = Callable[[Any, Context], Any]
Rule = Callable[[Values, Context], None]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One documented field. ``check`` returns the value to send, or raises Refused.

    ``wire`` is its name in the request where Python can't spell it; ``assumed`` says that the
    document names the feature but not the field; ``credential`` fills it in when left out.
    """

    name: str
    where: Where = Where.JSON
    type: Type = Type.TEXT
    required: bool = True
    check: Check | None = None
    choices: tuple[str, ...] = ()
    default: Any = None
    wire: str = ""
    secret: bool = False
    assumed: bool = False
    credential: str = ""
    help: str = ""
    example: Any = None

    @property
    def wire_name(self) -> str:
        """How the request spells it."""
        return self.wire or self.name


@dataclass(frozen=True, slots=True)
class Limit:
    """``count`` requests in any window of ``seconds``. ``scope``: key, session, account or ip.

    ``background`` is the share that background reads may use. ``failures`` counts only the
    calls that failed. An operation listed in ``holds`` waits or is refused when it is used up;
    the others only count (empty: all wait).
    """

    name: str
    count: int
    seconds: float
    scope: str
    words: str
    background: float = 1.0
    failures: bool = False
    holds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hint:
    """What the operator can do; ``action`` names a button that does it."""

    text: str
    action: str | None = None


@dataclass(frozen=True, slots=True)
class AuthScheme:
    """Which headers prove who calls: header name → credential name.

    ``numbers`` names the credential with one key per number, used where the first is missing;
    ``number_field`` is the parameter that says which number.
    """

    name: str
    headers: Mapping[str, str]
    words: str
    numbers: str = ""
    number_field: str = ""


@dataclass(frozen=True, slots=True)
class CredentialField:
    """One field of the credentials object; forms are made from it."""

    name: str
    label: str
    secret: bool = True
    optional: bool = False
    help: str = ""
    learned: bool = False


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One documented operation. ``status`` is D, P or R as in contracts.md.

    ``auth`` names the schemes of which one is used, the best first. ``shape`` is the documented
    answer (see answers.py). ``timeout`` is in seconds. ``section`` names the seed's section.
    ``reads`` marks a POST that changes nothing; ``keys`` finds numbers' keys in an answer.
    """

    operation: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    auth: tuple[str, ...] = ("key",)
    status: str = "D"
    section: str = ""
    summary: str = ""
    shape: Any = None
    answer: str = "json"
    any_of: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    limits: tuple[str, ...] = ()
    timeout: float = 30.0
    max_bytes: int = 32 * 1024 * 1024
    sends: bool = False
    reads: bool = False
    destructive: bool = False
    idempotency: str = ""
    magic: bytes = b""
    keys: Callable[[Values, Any], Mapping[str, str]] | None = None
    quirk: str = ""

    @property
    def assumed(self) -> bool:
        """Whether the path is an assumption (P)."""
        return "P" in self.status

    @property
    def open_answer(self) -> bool:
        """Whether the answer is not documented (R): any object or list is taken."""
        return "R" in self.status

    @property
    def changes(self) -> bool:
        """Whether it changes something, so that a lost answer leaves a doubt."""
        return self.method != "GET" and not self.reads

    def parameter(self, name: str) -> Parameter | None:
        """The parameter of that name or wire name."""
        for parameter in self.parameters:
            if name in (parameter.name, parameter.wire):
                return parameter
        return None


@dataclass(frozen=True, slots=True)
class TestStep:
    """One reading call of a connection test. ``auth`` forces a scheme.

    ``bind`` takes a parameter from the first row of an earlier step's list: ``{"clientId":
    ("list_clients", "clientId")}``. ``fine`` are error kinds that still prove the key.
    """

    __test__ = False
    operation: str
    words: str
    parameters: Values = field(default_factory=dict)
    auth: str = ""
    bind: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    fine: tuple[str, ...] = ()


class Source(Protocol):
    """A file that is neither a path nor bytes; ``open`` gives it anew for each attempt."""

    @property
    def size(self) -> int:
        """Bytes."""
        ...

    def open(self) -> IO[bytes]:
        """The file at its beginning. Raises OSError."""
        ...


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to be sent: a path, its bytes or a Source. ``content_type`` by its name, if empty."""

    content: bytes | Path | Source
    filename: str = ""
    content_type: str = ""


@dataclass(frozen=True, slots=True)
class Binary:
    """Bytes that a provider answered."""

    content: bytes
    content_type: str
    filename: str = ""


@dataclass(frozen=True, slots=True)
class FileSlot:
    """Where a file of this computer goes in a call: ``into`` names the place, step by step.

    With ``upload`` the file goes out by that operation first (as its parameter ``field``) and
    its id is put into the place; without, the file itself is.
    """

    into: tuple[str | int, ...]
    upload: str = ""
    field: str = "file"


@dataclass(frozen=True, slots=True)
class Call:
    """An operation with its parameters, ready for ``client.call`` once its file is in."""

    operation: str
    parameters: Values = field(default_factory=dict)
    file: FileSlot | None = None


@dataclass(frozen=True)
class Provider:
    """One API. ``folder`` is the package that also holds hooks.py, facts.py and messaging.py.

    ``position``, ``icon``, ``chips`` and ``needs`` are how a list of APIs shows it.
    """

    name: str
    title: str
    description: str
    folder: str
    base_urls: tuple[str, ...]
    endpoints: tuple[Endpoint, ...]
    auth: Mapping[str, AuthScheme]
    credentials: tuple[CredentialField, ...]
    offers: tuple[Offer, ...]
    limits: tuple[Limit, ...] = ()
    hints: Mapping[tuple[int | None, str | None], Hint] = field(default_factory=dict)
    connection_test: tuple[TestStep, ...] = ()
    webhook_events: tuple[str, ...] = ()
    source: str = ""
    position: int = 0
    icon: str = "plug"
    chips: tuple[str, ...] = ()
    needs: str = ""

    @property
    def default_base_url(self) -> str:
        """The documented base URL, or an empty text where the operator enters it."""
        return self.base_urls[0] if self.base_urls else ""

    def endpoint(self, operation: str) -> Endpoint | None:
        """The endpoint of that operation."""
        return next((one for one in self.endpoints if one.operation == operation), None)

    def limit(self, name: str) -> Limit | None:
        """The limit of that name."""
        return next((one for one in self.limits if one.name == name), None)

    @property
    def capabilities(self) -> frozenset[Capability]:
        """What this API documents at all."""
        return frozenset(offer.capability for offer in self.offers)

    @property
    def hooks(self) -> WebhookScheme:
        """The webhook scheme, imported on first use."""
        scheme: WebhookScheme = import_module(f"{self.folder}.hooks").SCHEME
        return scheme

    def facts(
        self, operation: str, parameters: Values, document: Any, now: int = 0
    ) -> Sequence[Fact]:
        """What an answer of ``operation`` tells; empty where it tells nothing. Never raises."""
        read = import_module(f"{self.folder}.facts").FACTS.get(operation)
        facts: Sequence[Fact] = read(parameters, document, now) if read else ()
        return facts

    def message_id(self, operation: str, document: Any) -> str:
        """The provider's id of the message that a send answered with, or an empty text."""
        found: str = import_module(f"{self.folder}.facts").message_id(operation, document)
        return found
