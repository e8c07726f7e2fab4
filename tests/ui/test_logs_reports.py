"""The Reports and Audit views of the Logs page, their files, and evidence packs as PDF."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.bidi import strip
from app.services.demo_templates import furnish_templates
from app.services.evidence import Line, Pack
from app.ui.models.audit_words import detail_words
from app.ui.pages.logs.page import LogsPage
from app.ui.widgets.bar_chart import BarChart, Series
from app.ui.widgets.paper import pdf_beside
from tests.ui.live_pages import live_page
from tests.waiting import until


async def test_reports_are_shown_and_exported(
    data_dir: Path, qloop: object, qtbot: QtBot, tmp_path: Path
) -> None:
    async with live_page(data_dir, LogsPage, receiver=False) as (console, page):
        await furnish_templates(console)
        page.open_part("reports")
        tab = page.reports
        assert tab is not None
        await until(lambda: tab.report is not None)
        assert tab.totals[1].value.text() != "–"
        assert len(tab.days.chart._labels) == 30
        assert not tab.progress.isVisible()
        assert tab.tables.tables["templates"][2].isVisible()
        await tab.write(tmp_path / "report.csv")
        assert (tmp_path / "report.csv").stat().st_size > 200
        tab.days.save(tmp_path / "days.png", "png")
        assert not QImage(str(tmp_path / "days.png")).isNull()
        tab.days.save(tmp_path / "days.svg", "svg")
        assert b"<svg" in (tmp_path / "days.svg").read_bytes()
        tab.period.choose(7)
        tab.reload()
        tab.cancel()
        assert len(tab.days.chart._labels) == 30
        tab.reload()
        await until(lambda: len(tab.days.chart._labels) == 7)


async def test_the_audit_view_says_whether_the_chain_is_whole(
    data_dir: Path, qloop: object, qtbot: QtBot, tmp_path: Path
) -> None:
    async with live_page(data_dir, LogsPage, receiver=False) as (console, page):
        page.open_part("audit")
        tab = page.audit
        assert tab is not None
        await until(lambda: tab.verified is not None)
        assert tab.verified is not None
        assert tab.verified.whole
        await until(lambda: tab.model.rowCount() > 0)
        assert "Opened Switchboard" in {tab.model.words(row, 2) for row in tab.model.rows}
        await tab.write(tmp_path / "audit.csv")
        assert (tmp_path / "audit.csv").exists()
        await console.database.write(
            lambda connection: connection.execute("UPDATE audit SET who = 'x' WHERE id = 1")
        )
        tab.again.click()
        await until(lambda: tab.verified is not None and not tab.verified.whole)
        assert tab.verified.broken_at == 1
        tab.search.setText("nothing of the kind")
        await until(lambda: tab.stack.currentWidget() is tab.empty)
        page.open_part("activity")
        page.activity.bar.kinds.choose("audit")
        entries = await console.activity.page("source:audit")
        assert entries.entries


async def test_a_pack_becomes_a_pdf_beside_the_window(
    qloop: object, dressed: object, tmp_path: Path
) -> None:
    pack = Pack("יעל נחום", 1_800_000_000_000, [("with", "יעל נחום")])
    texts = ("שלום, מה שלומך?", "Hello <b>there</b>", "مرحباً 15:30")
    for at in range(300):
        pack.lines.append(Line(1_800_000_000_000 + at, "us", texts[at % 3], "read", f"id{at}"))
    target = tmp_path / "pack.pdf"
    pages = await pdf_beside(pack, target, {}, rtl=True)
    assert pages > 5
    assert target.read_bytes().startswith(b"%PDF")
    assert await pdf_beside(pack, tmp_path / "no.pdf", {}, rtl=True, wanted=lambda: False) == 0
    assert not (tmp_path / "no.pdf").exists()
    with pytest.raises(OSError, match=r"none"):
        await pdf_beside(pack, tmp_path / "none" / "x.pdf", {}, rtl=False)
    assert sorted(os.listdir(tmp_path)) == ["pack.pdf"]


def test_arrows_walk_the_bars(qtbot: QtBot) -> None:
    chart = BarChart("Messages")
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    chart.show()
    chart.put(["Mon", "Tue"], [Series("In", "chart.read", [3, 5])], "8 in")
    assert chart.accessibleDescription() == "8 in"
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.bar_words(chart._at) == "Tue: In 5"


def test_a_switch_of_the_trail_is_on_or_off() -> None:
    def told(before: object, after: object) -> str:
        return strip(detail_words("setting", {"name": "x", "before": before, "after": after}))

    assert told(True, False) == "x: On → Off"
    assert told([1, 2], []) == "x: 1, 2 → –"
    assert told("", "Noa") == "x: – → Noa"
    assert told(0, 10) == "x: 0 → 10"
    assert strip(detail_words("export", {"all": True, "file": "a.csv"})) == "On · a.csv"
