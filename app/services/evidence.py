"""Evidence packs: one chat or one campaign as a document that can be printed and proven.

Every line has a SHA-256 of what it says; the pack's own code is a chain over all of them, so that
a line that is changed, left out or moved is noticed by whoever computes it again. The pack says
how. Making one is a line of the audit trail.

Invariant: everything that came from outside is escaped; what is not known stays empty.
"""

from __future__ import annotations

import asyncio
import hashlib
import html
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from app.core.bidi import is_rtl, strip
from app.core.clock import Clock, iso
from app.core.zones import home_zone
from app.domain.errors import SettingsError
from app.services.audit import Audit
from app.store.connection import Connection
from app.store.database import Database

_SLICE = 500
RECIPE = (
    "line code = SHA-256 of the UTF-8 JSON list [time, who, text, status, id, note] without spaces;"
    " pack code = SHA-256 of (pack code of the line before + line code), beginning with 64 zeros"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a pack; ``at`` is ms UTC, 0 where nothing happened yet."""

    at: int
    who: str
    text: str
    status: str
    id: str
    note: str = ""

    @property
    def content(self) -> str:
        """What it says, as the text under its code."""
        content = [iso(self.at) if self.at else "", self.who, self.text, self.status, self.id]
        return json.dumps([*content, self.note], ensure_ascii=False, separators=(",", ":"))

    @property
    def code(self) -> str:
        """The SHA-256 of what it says."""
        return hashlib.sha256(self.content.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(slots=True)
class Pack:
    """A whole pack; ``facts`` are (name, value) for its first page."""

    title: str
    made_at: int
    facts: list[tuple[str, str]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    @property
    def code(self) -> str:
        """The code over all lines."""
        code = "0" * 64
        for line in self.lines:
            code = hashlib.sha256((code + line.code).encode()).hexdigest()
        return code


class Evidence:
    """Reads and writes packs."""

    def __init__(self, database: Database, audit: Audit, clock: Clock) -> None:
        self._database = database
        self._audit = audit
        self._clock = clock

    async def of_chat(self, chat_id: int, progress: Callable[[int], None] | None = None) -> Pack:
        """A chat from its first message on; ``progress`` hears how many lines there are."""
        head = await self._database.read(lambda connection: _chat(connection, chat_id))
        if head is None:
            raise SettingsError("This chat is gone.", "Nothing was written.", "Choose another.")
        name, address, number, phone, count = head
        pack = Pack(name or address, self._clock.now_ms())
        pack.facts = [
            ("with", name), ("address", address), ("number", number), ("phone", phone),
            ("lines", str(count)),
        ]  # fmt: skip
        place = (-1, -1)
        while True:
            rows = await self._database.read(partial(_messages, chat_id=chat_id, after=place))
            pack.lines += [line for _, line in rows]
            if progress is not None:
                progress(len(pack.lines))
            if len(rows) < _SLICE:
                return pack
            place = rows[-1][0]

    async def of_campaign(
        self, campaign_id: int, progress: Callable[[int], None] | None = None
    ) -> Pack:
        """A campaign's ledger, recipient by recipient."""
        head = await self._database.read(
            lambda connection: connection.execute(
                "SELECT name, state, digest, started_at, ended_at FROM campaigns WHERE id = ?",
                (campaign_id,),
            ).fetchone()
        )
        if head is None:
            raise SettingsError("This campaign is gone.", "Nothing was written.", "")
        pack = Pack(str(head[0]), self._clock.now_ms())
        pack.facts = [
            ("state", str(head[1])), ("locked content (SHA-256)", str(head[2])),
            ("started", iso(head[3]) if head[3] else ""),
            ("ended", iso(head[4]) if head[4] else ""),
        ]  # fmt: skip
        place = -1
        while True:
            rows = await self._database.read(partial(_people, campaign_id=campaign_id, after=place))
            pack.lines += [line for _, line in rows]
            if progress is not None:
                progress(len(pack.lines))
            if len(rows) < _SLICE:
                return pack
            place = rows[-1][0]

    async def write_html(
        self, pack: Pack, target: Path, words: Mapping[str, str], *, rtl: bool = False
    ) -> None:
        """Writes a pack as one HTML file. Raises SettingsError."""
        text = await asyncio.to_thread(document, pack, words, rtl=rtl)
        try:
            await asyncio.to_thread(target.write_text, text, encoding="utf-8")
        except OSError as error:
            raise SettingsError(
                f"{target.name} can’t be written: {error.strerror}.",
                "Nothing was written.",
                "Choose another place.",
            ) from error
        self.note(pack, target)

    def note(self, pack: Pack, target: Path) -> None:
        """Enters a written pack into the audit trail."""
        self._audit.note(
            "export", of="evidence", rows=len(pack.lines), file=target.name, code=pack.code
        )


def head(
    pack: Pack,
    words: Mapping[str, str],
    zone: tzinfo,
    *,
    mirrored: bool = False,
    rtl: bool = False,
) -> str:
    """The first part: title, facts, code and how it is computed. HTML.

    ``mirrored`` turns the columns round, for what draws HTML without mirroring tables.
    """
    # values stand beside their names, whichever way they are read
    side = " align='right'" if rtl or mirrored else ""
    rows = [(words.get(name, name), value) for name, value in pack.facts if value]
    rows.append((words.get("made", "made"), f"{iso(pack.made_at)} · {_local(pack.made_at, zone)}"))
    rows.append((words.get("code", "code"), pack.code))
    cells = "".join(
        _row(
            [
                f'<td class="name">{html.escape(name)}</td>',
                f"<td width='80%'{side}{_dir(value)}>{html.escape(strip(value))}</td>",
            ],
            mirrored,
        )
        for name, value in rows
    )
    title = html.escape(strip(pack.title))
    return (
        f"<h1{_dir(pack.title)}>{title}</h1><table width='100%'>{cells}</table>"
        f"<p class='recipe' dir='ltr'>{html.escape(RECIPE)}</p>"
    )


def _row(cells: list[str], mirrored: bool) -> str:
    return f"<tr>{''.join(reversed(cells) if mirrored else cells)}</tr>"


def table(
    lines: Sequence[Line],
    first: int,
    words: Mapping[str, str],
    zone: tzinfo,
    *,
    mirrored: bool = False,
) -> str:
    """Lines as a table, numbered from ``first``. HTML."""
    names = ("no", "time", "who", "text", "status", "line code")
    heads = [
        f"<th width='{width}%'>{html.escape(words.get(name, name))}</th>"
        for name, width in zip(names, _WIDTHS, strict=True)
    ]
    rows = [_row(heads, mirrored)]
    for at, line in enumerate(lines, first):
        when = (
            f"<nobr>{iso(line.at)}</nobr><br><nobr>{html.escape(_local(line.at, zone))}</nobr>"
            if line.at
            else ""
        )
        who = words.get(line.who, line.who)
        status = html.escape(words.get(line.status, line.status))
        note = f"<div{_dir(line.note)}><i>{html.escape(line.note)}</i></div>" if line.note else ""
        text = html.escape(strip(line.text)).replace("\n", "<br>")
        cells = [
            f"<td>{at}</td>",
            f"<td class='code' dir='ltr'>{when}</td>",
            f"<td{_dir(who)}>{html.escape(strip(who))}</td>",
            f"<td{_dir(line.text)}>{text}</td>",
            f"<td>{status}{note}</td>",
            f"<td class='code' dir='ltr'>{line.code}<br>{html.escape(line.id)}</td>",
        ]
        rows.append(_row(cells, mirrored))
    return f"<table width='100%' class='lines'>{''.join(rows)}</table>"


# of the six columns, in hundredths
_WIDTHS = (4, 23, 10, 33, 12, 18)
STYLE = (
    "body{font-family:Inter,'Noto Sans Hebrew','Noto Sans Arabic',sans-serif;font-size:10pt;"
    "color:#16181d} h1{font-size:16pt} td,th{padding:4px 8px;vertical-align:top;text-align:start}"
    " .lines td,.lines th{border-bottom:1px solid #d8dbe2} .name,.recipe{color:#5b6270}"
    " .code{font-family:'JetBrains Mono',monospace;font-size:6.5pt;word-break:break-all}"
    " pre{white-space:pre-wrap}"
)


def document(pack: Pack, words: Mapping[str, str], *, rtl: bool = False) -> str:
    """The whole pack as one HTML page that loads nothing."""
    zone = ZoneInfo(home_zone())
    direction = "rtl" if rtl else "ltr"
    return (
        f"<!doctype html><html dir='{direction}'><head><meta charset='utf-8'>"
        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none';"
        " style-src 'unsafe-inline'\">"
        f"<title>{html.escape(strip(pack.title))}</title><style>{STYLE}</style></head><body>"
        f"{head(pack, words, zone, rtl=rtl)}{table(pack.lines, 1, words, zone)}"
        f"{_hashed(pack, words)}</body></html>"
    )


def _hashed(pack: Pack, words: Mapping[str, str]) -> str:
    """The lists under the codes, letter by letter, for whoever computes them again."""
    lists = "\n".join(html.escape(line.content) for line in pack.lines)
    title = html.escape(words.get("hashed", "what the line codes are computed of"))
    return f"<details><summary>{title}</summary><pre class='code' dir='ltr'>{lists}</pre></details>"


def _local(at: int, zone: tzinfo) -> str:
    return datetime.fromtimestamp(at / 1000, zone).strftime("%Y-%m-%d %H:%M:%S %Z")


def _dir(text: str) -> str:
    return f" dir='{'rtl' if is_rtl(text) else 'ltr'}'"


def _chat(connection: Connection, chat_id: int) -> tuple[str, str, str, str, int] | None:
    row = connection.execute(
        "SELECT coalesce(nullif(c.own_name, ''), c.name), c.address, n.name, n.phone,"
        " (SELECT count(*) FROM messages WHERE chat_id = c.id) FROM chats c"
        " JOIN numbers n ON n.id = c.number_id WHERE c.id = ?",
        (chat_id,),
    ).fetchone()
    return None if row is None else (row[0], row[1], row[2], row[3], int(row[4]))


def _messages(
    connection: Connection, chat_id: int, after: tuple[int, int]
) -> list[tuple[tuple[int, int], Line]]:
    rows = connection.execute(
        "SELECT m.at, m.id, m.direction, coalesce(nullif(m.sender_name, ''), m.sender), m.text,"
        " m.status, m.provider_id, m.reason, m.kind, coalesce(f.filename, '') FROM messages m"
        " LEFT JOIN media f ON f.message_id = m.id WHERE m.chat_id = ? AND (m.at, m.id) > (?, ?)"
        " AND m.kind <> 'note' ORDER BY m.at, m.id LIMIT ?",
        (chat_id, *after, _SLICE),
    ).fetchall()
    found = []
    for at, number, direction, sender, text, status, provider_id, reason, kind, file in rows:
        what = " ".join(part for part in (f"[{kind}]", file) if part) if kind != "text" else ""
        words = "\n".join(part for part in (what, text) if part)
        who = sender or ("us" if direction == "out" else "customer")
        found.append(((at, number), Line(at, who, words, status, provider_id, reason)))
    return found


def _people(connection: Connection, campaign_id: int, after: int) -> list[tuple[int, Line]]:
    rows = connection.execute(
        "SELECT p.position, p.sent_at, p.name, p.digits, coalesce(m.text, ''),"
        " coalesce(m.status, p.step), coalesce(m.provider_id, ''),"
        " coalesce(nullif(p.reason, ''), m.reason, '') FROM campaign_people p"
        " LEFT JOIN messages m ON m.id = p.message_id AND p.message_id > 0"
        " WHERE p.campaign_id = ? AND p.position > ? ORDER BY p.position LIMIT ?",
        (campaign_id, after, _SLICE),
    ).fetchall()
    return [
        (row[0], Line(row[1], f"{row[2]} +{row[3]}".strip(), row[4], row[5], row[6], row[7]))
        for row in rows
    ]
