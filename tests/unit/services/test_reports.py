"""Reports and evidence packs over a real store."""

from __future__ import annotations

import csv
import hashlib
import html
import json
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from app.domain.errors import SettingsError
from app.domain.facts import MessageSeen
from app.domain.messages import ChatKind, Direction, Kind, Source, Status
from app.services.activity_rows import Kind as Entries
from app.services.demo_templates import furnish_templates
from app.services.evidence import document
from app.store import chats, reconcile
from app.store.connection import Connection
from tests.unit.services.stage import Stage

UTC = ZoneInfo("UTC")
MINUTE = 60_000


async def talk(stage: Stage) -> tuple[int, int]:
    """A chat of yesterday: asked, answered after ten minutes; asked again, not answered."""
    account = await stage.account("recoverleadx")
    number = next(row.id for row in await stage.console.numbers.all() if row.account_id == account)
    day = 86_400_000
    at = (stage.clock.now_ms() // day - 1) * day + 9 * 3_600_000
    lines = (
        (at, Direction.IN, Kind.TEXT, "שלום <b>, יש לכם זמן?", Status.RECEIVED),
        (at + MINUTE, Direction.IN, Kind.TEXT, "=2+2", Status.RECEIVED),
        (at + 5 * MINUTE, Direction.OUT, Kind.TEMPLATE, "no answer", Status.READ),
        (at + 10 * MINUTE, Direction.OUT, Kind.TEXT, "Yes", Status.READ),
        (at + 20 * MINUTE, Direction.OUT, Kind.TEXT, "Hello?", Status.FAILED),
        (at + 30 * MINUTE, Direction.IN, Kind.TEXT, "Good", Status.RECEIVED),
    )

    def write(connection: Connection) -> int:
        chat_id = chats.find_or_make(connection, number, "972541238801", ChatKind.PERSON)
        for place, (moment, direction, kind, text, status) in enumerate(lines):
            seen = MessageSeen(
                "", "", direction, kind, text, moment, Source.OWN, f"k{place}", status
            )
            reconcile.insert_own(connection, chat_id, seen, moment)
        chats.settle(connection, chat_id)
        return chat_id

    return await stage.console.database.write(write), number


async def test_a_report_counts_what_is_in_the_store(stage: Stage) -> None:
    _, number = await talk(stage)
    shares: list[float] = []
    report = await stage.console.reports.make(7, zone=UTC, progress=shares.append)
    assert len(report.days) == 7
    total = report.total
    assert (total.incoming, total.outgoing, total.failed) == (3, 2, 1)
    # a template is no answer to a question
    assert total.waits == [600_000]
    assert total.unanswered == 1
    assert [one.number_id for one in report.by_number] == [number]
    assert report.hours[9] == (3, 2)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    other = await stage.console.reports.make(7, number + 99, zone=UTC)
    assert other.total.incoming == 0


async def test_sent_messages_are_a_log(stage: Stage) -> None:
    _, number = await talk(stage)
    activity = stage.console.activity
    everything = await activity.page(limit=500)
    assert not any(one.kind is Entries.SENT for one in everything.entries)
    found = (await activity.page(kinds=frozenset({Entries.SENT}))).entries
    assert [one.code for one in found] == ["failed", "read", "read"]
    assert [one.severity for one in found] == [2, 0, 0]
    first = await activity.page("source:sent", limit=2)
    rest = await activity.page("source:sent", cursor=first.cursor, limit=2)
    assert [one.key for one in (*first.entries, *rest.entries)] == [one.key for one in found]
    assert rest.cursor.ended
    bad = await activity.page("source:sent is:problem")
    assert [one.line.text for one in bad.entries if one.line] == ["972541238801: Hello?"]
    assert len((await activity.page("source:sent Yes")).entries) == 1
    assert not (await activity.page("source:sent number:NOPE")).entries
    assert {one.number_id for one in found} == {number}


async def test_campaigns_and_templates_stand_in_it(stage: Stage) -> None:
    await stage.account("recoverleadx")
    await stage.console.numbers.all()
    await furnish_templates(stage.console)
    report = await stage.console.reports.make(30, zone=UTC)
    found = {one.name: one.sent for one in report.templates}
    assert found == {
        "plan_ready": 412,
        "sample_offer": 208,
        "visit_reminder": 155,
        "warranty_card": 87,
    }
    assert report.campaigns == []


async def test_exports_are_typed_and_safe(stage: Stage, tmp_path: Path) -> None:
    _, number = await talk(stage)
    await stage.console.numbers.rename(number, name="=HYPERLINK(1)")
    report = await stage.console.reports.make(7, zone=UTC)
    header = ("Day", "Number", "In", "Out", "Failed", "First answer", "Not answered")
    service = stage.console.reports
    assert await service.export(report, tmp_path / "r.csv", header) == 1
    [_, row] = list(csv.reader((tmp_path / "r.csv").read_text("utf-8-sig").splitlines()))
    assert row[1:] == ["'=HYPERLINK(1)", "3", "2", "1", "600", "1"]
    await service.export(report, tmp_path / "r.xlsx", header)
    cells = list(openpyxl.load_workbook(tmp_path / "r.xlsx").active.iter_rows())
    assert tuple(cell.value for cell in cells[1][2:]) == (3, 2, 1, 600, 1)
    # a text, shown as it is: nothing is computed
    assert (cells[1][1].data_type, cells[1][1].value) == ("s", "=HYPERLINK(1)")
    with pytest.raises(SettingsError, match="can’t be written"):
        await service.export(report, tmp_path / "none" / "r.csv", header)


async def test_a_pack_can_be_computed_again(stage: Stage, tmp_path: Path) -> None:
    chat_id, _ = await talk(stage)
    pack = await stage.console.evidence.of_chat(chat_id)
    assert len(pack.lines) == 6
    code = "0" * 64
    for line in pack.lines:
        assert line.text or line.id
        code = hashlib.sha256((code + line.code).encode()).hexdigest()
    assert pack.code == code
    target = tmp_path / "pack.html"
    await stage.console.evidence.write_html(pack, target, {}, rtl=True)
    text = target.read_text("utf-8")
    assert "שלום &lt;b&gt;, יש לכם זמן?" in text
    assert "<b>" not in text
    assert "dir='rtl'>שלום" in text
    assert all(line.code in text for line in pack.lines)
    # the texts under the codes stand in it, so that anybody can compute them again
    hashed = html.unescape(text.split("<pre class='code' dir='ltr'>")[1].split("</pre>")[0])
    found = [hashlib.sha256(one.encode()).hexdigest() for one in hashed.split("\n")]
    assert found == [line.code for line in pack.lines]
    assert pack.code in text
    noted = (await stage.console.audit.page())[0]
    assert (noted.what, noted.detail["code"]) == ("export", pack.code)


async def test_any_change_changes_the_code(stage: Stage) -> None:
    chat_id, _ = await talk(stage)
    pack = await stage.console.evidence.of_chat(chat_id)
    before = pack.code
    pack.lines[1], pack.lines[2] = pack.lines[2], pack.lines[1]
    assert pack.code != before
    del pack.lines[0]
    assert pack.code != before
    assert json.dumps(pack.facts)
    assert "http" not in document(pack, {}).replace("http-equiv", "")
    with pytest.raises(SettingsError):
        await stage.console.evidence.of_chat(chat_id + 999)
