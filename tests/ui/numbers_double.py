"""A small console in memory, with the signatures of the services, for tests of single widgets.

It holds the numbers of the design's pictures. Invariant: it answers from memory at once, and
records what it was asked to do in ``calls``.
"""

from __future__ import annotations

import dataclasses
import io
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.errors import ErrorKind, ProviderError
from app.domain.rows import AccountRow, NumberRow
from app.services.events import AccountsChanged, Bus, NumbersChanged
from app.services.numbers import Day
from app.services.picture_worker import answer
from app.services.pictures import Picture

NOW = int(datetime(2026, 3, 10, 15, 30).timestamp() * 1000)  # noqa: DTZ001 - local, as shown
MINUTE = 60_000
HOUR = 3_600_000


class DoubleClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.ms = NOW

    def now_ms(self) -> int:
        return self.ms

    def now(self) -> float:
        return self.ms / 1000

    def monotonic(self) -> float:
        return self.ms / 1000


@dataclass(frozen=True)
class FieldInfo:
    name: str
    label: str
    secret: bool = True
    optional: bool = False
    help: str = ""


@dataclass(frozen=True)
class ProviderInfo:
    name: str
    title: str
    description: str
    chips: tuple[str, ...]
    needs: str
    icon: str
    default_base_url: str
    fields: tuple[FieldInfo, ...]
    has_session: bool = False
    signs_webhooks: bool = False


@dataclass(frozen=True)
class LimitRow:
    name: str
    title: str
    left: int
    total: int
    resets_at: int | None = None


@dataclass(frozen=True)
class Offer:
    enabled: bool
    reason: str = ""


@dataclass(frozen=True)
class Step:
    name: str
    title: str
    state: str
    detail: str
    ms: int = 0


@dataclass(frozen=True)
class PairingState:
    stage: str = "starting"
    qr: bytes | None = None
    code_number: int = 0
    codes_max: int = 10
    code_since: int = 0
    next_code_at: int = 0
    unchanged: bool = False
    asked_at: int = 0
    answer: str = ""
    connected_phone: str = ""
    how: str = "scanned"
    expected_phone: str = ""
    paired_at: int = 0
    error: ProviderError | None = None
    number_id: int | None = None


def qr_png(text: str = "2@abcdefghijklmnopqrstuvwxyz0123456789,Sw1tchb0ard,pairing,1") -> bytes:
    """The PNG of a QR code, as a gateway answers it."""
    import qrcode

    made = qrcode.QRCode(border=1, box_size=6)
    made.add_data(text * 3)
    made.make()
    out = io.BytesIO()
    made.make_image().save(out, "PNG")
    return out.getvalue()


class Pictures:
    """The decoder, without its process."""

    async def decode(self, content: bytes, most: int) -> Picture | None:
        head, pixels = answer({"most": most}, content)
        if "error" in head:
            return None
        width, height = head["shown"]
        return Picture(head["width"], head["height"], (width, height), pixels)


class PairingSession:
    """A pairing that the test moves by ``become``."""

    def __init__(self, state: PairingState, client_id: str = "installers") -> None:
        self.state = state
        self.client_id = client_id
        self.calls: list[str] = []
        self._listeners: list[Callable[[Any], None]] = []

    def listen(self, listener: Callable[[Any], None]) -> None:
        self._listeners.append(listener)

    def become(self, **values: Any) -> None:
        self.state = dataclasses.replace(self.state, **values)
        for listener in list(self._listeners):
            listener(self.state)

    def new_code(self) -> None:
        self.calls.append("new_code")

    def resume(self) -> None:
        self.calls.append("resume")
        self.become(stage="awaiting_scan", code_number=1)

    async def keep(self) -> None:
        self.calls.append("keep")
        self.become(stage="paired", expected_phone=self.state.connected_phone)

    async def close(self) -> None:
        self.calls.append("close")
        self.become(stage="closed")


def account(id: int, name: str, provider: str, base: str, detail: str = "") -> AccountRow:
    return AccountRow(
        id, name, provider, base, {}, "7f3c9a1e5b2d", "works", detail, NOW - MINUTE, {}
    )


def number(
    id: int,
    account_id: int,
    name: str,
    code: str,
    colour: str,
    phone: str,
    key: str,
    state: str = "connected",
    *,
    provider: str = "gateway",
    hook: int = NOW - MINUTE,
    url: str = "https://hooks.carmel.example/hooks/7f3c9a1e5b2d",
    since: int = NOW - 30 * HOUR,
) -> NumberRow:
    return NumberRow(
        id,
        account_id,
        "",
        provider,
        key,
        phone,
        phone if state == "connected" else "",
        name,
        code,
        colour,
        state,
        since,
        url,
        hook,
        NOW - 90 * HOUR,
    )


PROVIDERS = [
    ProviderInfo(
        "gateway",
        "Gateway",
        "Phones linked by QR code, on a server you or a supplier runs.",
        ("Chats", "Groups", "Calls", "QR pairing", "Schedules"),
        "address, account key",
        "qr-code",
        "",
        (
            FieldInfo(
                "api_key",
                "Account key",
                help="On the dashboard under "
                "account settings. A number key works too, for that number only.",
            ),
            FieldInfo("session_cookie", "Session cookie", optional=True),
        ),
        has_session=True,
    ),
    ProviderInfo(
        "recoverleadx",
        "Recover Lead X",
        "A business number with templates, media and signed webhooks.",
        ("Chats", "Templates", "Media", "Number check"),
        "the key from your email",
        "smartphone",
        "https://api.recoverleadx.com/wa",
        (
            FieldInfo("api_key", "API key"),
            FieldInfo("webhook_secret", "Webhook secret", optional=True),
        ),
        signs_webhooks=True,
    ),
    ProviderInfo(
        "recover_partner",
        "Recover",
        "Lead and checklist events from the partner platform.",
        ("Leads", "Checklists", "Subscriptions"),
        "partner key",
        "list-checks",
        "https://api.recoverbiz.com/v1",
        (
            FieldInfo("partner_key", "Partner key"),
            FieldInfo("webhook_secret", "Webhook secret", optional=True),
        ),
        signs_webhooks=True,
    ),
    ProviderInfo(
        "quixess",
        "Quixess",
        "One-time codes and the incoming side of a business number.",
        ("One-time codes", "Incoming", "Templates"),
        "a key with scopes",
        "key-round",
        "https://api.quixess.com",
        (
            FieldInfo("api_key", "API key"),
            FieldInfo("webhook_secret", "Webhook secret", optional=True),
        ),
        signs_webhooks=True,
    ),
    ProviderInfo(
        "hkreach",
        "HK Reach",
        "Template and document sends with delivery status.",
        ("Templates", "Documents", "Status"),
        "address, app name, key",
        "layout-template",
        "",
        (
            FieldInfo("app_name", "App name", secret=False),
            FieldInfo("api_key", "API key"),
            FieldInfo("webhook_secret", "Webhook secret", optional=True),
        ),
        signs_webhooks=True,
    ),
]

OFFERS = {
    "gateway": {
        "text",
        "link_media",
        "history",
        "mark_read",
        "media",
        "delete",
        "set_webhook",
        "pair",
        "group_send",
        "schedule",
        "reset_key",
    },
    "recoverleadx": {"text", "upload_media", "templates", "media", "set_webhook"},
    "recover_partner": set(),
    "quixess": {"otp"},
    "hkreach": {"templates"},
}
ALL_OFFERS = (
    "text",
    "link_media",
    "upload_media",
    "templates",
    "schedule",
    "history",
    "mark_read",
    "media",
    "delete",
    "set_webhook",
    "pair",
    "group_send",
    "otp",
    "reset_key",
)


class Accounts:
    def __init__(self, console: DoubleConsole) -> None:
        self._console = console
        self.rows = [
            account(1, "Gateway", "gateway", "https://gw.carmel.example"),
            account(
                2,
                "Recover Lead X",
                "recoverleadx",
                "https://api.recoverleadx.com/wa",
                "One key per number",
            ),
            account(
                3, "Quixess", "quixess", "https://api.quixess.com", "Brand Carmel, scopes: 3 of 7"
            ),
            account(
                4, "HK Reach", "hkreach", "https://reach.carmel.example", "Application carmel_store"
            ),
            account(
                5,
                "Recover",
                "recover_partner",
                "https://api.recoverbiz.com/v1",
                "2 subscriptions, 9 event types",
            ),
        ]
        self.sessions = {1: "works"}
        self.tails = {
            (1, "api_key"): "9f2c",
            (2, "api_key"): "77d0",
            (2, "webhook_secret"): "b1a4",
            (3, "api_key"): "0c9e",
            (3, "webhook_secret"): "aa10",
            (4, "api_key"): "3f01",
            (5, "partner_key"): "e4d2",
            (5, "webhook_secret"): "5512",
        }
        self.steps: list[Step] = []
        self.cookie_works = True

    async def all(self) -> list[AccountRow]:
        await self._console.wait()
        return list(self.rows)

    def providers(self) -> list[ProviderInfo]:
        return list(PROVIDERS)

    async def add(
        self,
        name: str,
        provider: str,
        base_url: str,
        credentials: dict[str, Any],
        paths: dict[str, str] | None = None,
    ) -> AccountRow:
        self._console.calls.append(("add", name, provider, base_url, credentials, paths or {}))
        row = account(len(self.rows) + 1, name, provider, base_url)
        self.rows.append(row)
        self._console.bus.publish(AccountsChanged())
        return row

    async def remove(self, account_id: int) -> None:
        self._console.calls.append(("remove", account_id))
        self.rows = [row for row in self.rows if row.id != account_id]
        self._console.bus.publish(AccountsChanged())

    async def update(self, account_id: int, **values: Any) -> None:
        self._console.calls.append(("update", account_id, values))

    async def test(
        self,
        provider: str,
        base_url: str,
        credentials: dict[str, Any],
        paths: dict[str, str] | None = None,
    ) -> AsyncIterator[Step]:
        self._console.calls.append(("test", provider, base_url, credentials))
        for step in self.steps:
            yield step

    def secret_tail(self, account_id: int, field: str) -> str:
        return self.tails.get((account_id, field), "")

    def copy_secret(self, account_id: int, field: str) -> str:
        self._console.calls.append(("copy_secret", account_id, field))
        return f"secret-of-{account_id}-{field}"

    async def sign_in(self, account_id: int, cookie_header: str) -> None:
        self._console.calls.append(("sign_in", account_id, cookie_header))
        if not self.cookie_works:
            raise ProviderError(
                ErrorKind.AUTH,
                "The dashboard refused the cookie.",
                status=401,
                hint="Copy it again while you are signed in.",
            )
        self.sessions[account_id] = "works"
        self._console.bus.publish(AccountsChanged())

    async def sign_out(self, account_id: int) -> None:
        self._console.calls.append(("sign_out", account_id))
        self.sessions[account_id] = "missing"
        self._console.bus.publish(AccountsChanged())

    def session_state(self, account_id: int) -> str:
        return self.sessions.get(account_id, "missing")

    async def reset_key(self, account_id: int) -> None:
        self._console.calls.append(("reset_key", account_id))
        self.tails[(account_id, "api_key")] = "c0de"
        self._console.bus.publish(AccountsChanged())

    async def profile(self, account_id: int) -> dict[str, Any]:
        return {"username": "noa", "role": "admin", "clientCount": 3}


class Numbers:
    def __init__(self, console: DoubleConsole) -> None:
        self._console = console
        self.rows = [
            number(1, 1, "Showroom Haifa", "HFA", "teal", "972555550142", "haifa-showroom"),
            number(
                2,
                1,
                "Service desk",
                "SVC",
                "violet",
                "972555550177",
                "service-desk",
                hook=NOW - 20 * MINUTE,
            ),
            number(
                3,
                1,
                "Installers",
                "INS",
                "orange",
                "972555550119",
                "installers",
                "pending",
                hook=0,
                url="",
                since=NOW - 7 * HOUR,
            ),
            number(
                4,
                2,
                "US Leads",
                "USL",
                "rose",
                "16285550119",
                "16285550119",
                provider="recoverleadx",
                hook=NOW - 3 * MINUTE,
            ),
            number(
                5,
                3,
                "Carmel App",
                "APP",
                "gold",
                "447700900142",
                "carmel",
                provider="quixess",
                hook=NOW - 32 * MINUTE,
            ),
            number(
                6,
                4,
                "Orders",
                "ORD",
                "green",
                "912255500142",
                "carmel_store",
                provider="hkreach",
                hook=NOW - 28 * MINUTE,
            ),
            number(
                7,
                5,
                "Recover events",
                "RCV",
                "sky",
                "",
                "account",
                provider="recover_partner",
                hook=NOW - 23 * MINUTE,
            ),
        ]
        api = "Group sends, 15 min"
        self.left: dict[int, list[LimitRow]] = {
            1: [
                LimitRow("api", "Group sends with key", 94, 100, NOW + 12 * MINUTE),
                LimitRow("chat", "Group sends signed in", 60, 60, None),
                LimitRow("cancel", "Schedule cancels", 8, 10, NOW + 35 * MINUTE),
                LimitRow("delete", "Number deletes", 5, 5, None),
                LimitRow("reset", "Key resets", 1, 5, NOW + 35 * MINUTE),
            ],
            2: [LimitRow("api", api, 58, 100, NOW + 12 * MINUTE)],
            3: [LimitRow("api", api, 100, 100, None)],
            4: [LimitRow("number", "Requests per second", 23, 25, NOW + 1000)],
        }
        seed = [9, 14, 30, 28, 18, 24, 12, 30, 34, 16, 20, 18]
        self.busy = {
            row.id: [(0, 0)] * 12 + [(n * (1 + row.id % 3), n // 2 + row.id) for n in seed]
            for row in self.rows
            if row.id != 3
        }
        self.busy[7] = [(0, 0)] * 12 + [(n, 0) for n in seed]
        self.history: dict[int, list[tuple[int, str]]] = {
            1: [(NOW - 40 * HOUR, "connected")],
            2: [
                (NOW - 40 * HOUR, "connected"),
                (NOW - 15 * HOUR, "lost"),
                (NOW - 15 * HOUR + 19 * MINUTE, "connected"),
            ],
            3: [(NOW - 7 * HOUR, "pending")],
            4: [
                (NOW - 40 * HOUR, "connected"),
                (NOW - 4 * HOUR, "lost"),
                (NOW - 4 * HOUR + 6 * MINUTE, "connected"),
            ],
        }
        self.fails: Exception | None = None

    async def all(self) -> list[NumberRow]:
        await self._console.wait()
        if self.fails is not None:
            raise self.fails
        return list(self.rows)

    def by_id(self) -> dict[int, NumberRow]:
        return {row.id: row for row in self.rows}

    async def rename(self, number_id: int, **values: Any) -> None:
        self._console.calls.append(("rename", number_id, values))
        self.rows = [row._replace(**values) if row.id == number_id else row for row in self.rows]
        self._console.bus.publish(NumbersChanged(frozenset({number_id})))

    async def refresh(self, account_id: int | None = None) -> None:
        self._console.calls.append(("refresh", account_id))
        if self.fails is not None:
            raise self.fails

    def limits(self, number_id: int) -> list[LimitRow]:
        return self.left.get(number_id, [])

    async def days(self, ids: Sequence[int]) -> dict[int, Day]:
        return {one: (self.busy.get(one, [(0, 0)] * 24), self.history.get(one, [])) for one in ids}

    async def set_webhook(self, number_id: int, url: str) -> None:
        self._console.calls.append(("set_webhook", number_id, url))

    async def delete(self, number_id: int, password: str) -> None:
        self._console.calls.append(("delete", number_id, len(password)))
        if password != "dash":
            raise ProviderError(
                ErrorKind.FORBIDDEN,
                "The dashboard refused the password.",
                status=403,
                hint="Enter the password of the dashboard's login.",
            )
        self.rows = [row for row in self.rows if row.id != number_id]
        self._console.bus.publish(NumbersChanged(frozenset({number_id})))

    def key_tail(self, number_id: int) -> str:
        return {1: "41ab", 2: "90fe", 3: "11c2"}.get(number_id, "")

    def copy_key(self, number_id: int) -> str:
        self._console.calls.append(("copy_key", number_id))
        return f"key-of-{number_id}"

    def link(self, number_id: int) -> str:
        return f"https://wa.me/{self.by_id()[number_id].phone}"

    def offers(self, number_id: int) -> dict[str, Offer]:
        row = self.by_id()[number_id]
        given = OFFERS[row.provider]
        signed_in = self._console.accounts.session_state(row.account_id) == "works"
        answer = {}
        for name in ALL_OFFERS:
            if name not in given:
                answer[name] = Offer(False, "Not documented by this API.")
            elif name in ("history", "mark_read", "media", "delete") and has_session(row.provider):
                reason = "" if signed_in else "Sign in to the dashboard first."
                answer[name] = Offer(signed_in, reason)
            else:
                answer[name] = Offer(True)
        return answer


def has_session(provider: str) -> bool:
    return next(one.has_session for one in PROVIDERS if one.name == provider)


class Pairing:
    def __init__(self, console: DoubleConsole) -> None:
        self._console = console
        self.session: PairingSession | None = None

    def start(self, account_id: int, client_id: str, phone: str, name: str = "") -> PairingSession:
        self._console.calls.append(("start", account_id, client_id, phone, name))
        self.session = PairingSession(PairingState(expected_phone=phone, number_id=3))
        return self.session

    def resume(self, number_id: int) -> PairingSession:
        self._console.calls.append(("resume", number_id))
        row = self._console.numbers.by_id()[number_id]
        self.session = PairingSession(
            PairingState(
                stage="awaiting_scan",
                qr=qr_png(),
                code_number=2,
                code_since=self._console.clock.now_ms() - 6_000,
                next_code_at=self._console.clock.now_ms() + 14_000,
                asked_at=self._console.clock.now_ms() - 2_000,
                answer="pending",
                expected_phone=row.phone,
                number_id=number_id,
            )
        )
        return self.session


@dataclass
class ReceiverState:
    state: str = "listening"
    url: str = "http://127.0.0.1:8787"
    reason: str = ""
    free_port: int = 0


class Receiver:
    def __init__(self) -> None:
        self.state = ReceiverState()
        self.base = "https://hooks.carmel.example"

    def public_url(self, path: str) -> str:
        return f"{self.base}{path}"

    def leads_here(self, url: str, path: str) -> bool | None:
        if not url.endswith(path):
            return False
        return url == self.public_url(path) if self.base else None


@dataclass
class Settings:
    values: dict[str, Any] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        return self.values.get(name, default)

    def set(self, name: str, value: Any) -> None:
        self.values[name] = value


@dataclass
class SyncState:
    offline: bool = False
    offline_since: int = 0
    next_try_at: int = 0
    troubles: dict[int, Any] = field(default_factory=dict)


class Sync:
    def __init__(self) -> None:
        self.state = SyncState()
        self.tries = 0

    def try_now(self) -> None:
        self.tries += 1


class DoubleConsole:
    """The console facade, in memory. ``gate`` (an asyncio.Event) makes lists wait."""

    def __init__(self) -> None:
        self.bus = Bus()
        self.clock = DoubleClock()
        self.calls: list[tuple[Any, ...]] = []
        self.gate: Any = None
        self.accounts = Accounts(self)
        self.numbers = Numbers(self)
        self.pairing = Pairing(self)
        self.pictures = Pictures()
        self.receiver = Receiver()
        self.settings = Settings()
        self.sync = Sync()
        self.folder = Path("/nowhere")

    async def wait(self) -> None:
        if self.gate is not None:
            await self.gate.wait()
