"""What the status bar says: the time zone, what waits, and how sends stand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTimeZone

from app.services.events import DeliveriesWaiting, NumbersChanged, ReceiverChanged
from app.ui import standing
from tests.ui.shell_scene import shown_window
from tests.waiting import until


def test_the_zone_is_the_one_that_qt_finds() -> None:
    found = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    assert standing._zone() == found.rsplit("/", 1)[-1].replace("_", " ")


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("/usr/share/zoneinfo/Asia/Jerusalem", "Jerusalem"),
        ("../usr/share/zoneinfo/America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("/usr/share/zoneinfo/UTC", "UTC"),
    ],
)
def test_the_zone_is_said_by_its_city(
    link: str, said: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("TZ", raising=False)
    place = tmp_path / "localtime"
    place.symlink_to(link)
    reading = os.readlink
    monkeypatch.setattr(os, "readlink", lambda path: reading(place))
    assert standing._zone() == said


@pytest.mark.usefixtures("qloop")
async def test_what_waits_to_be_worked_through_is_said_beside_the_receiver(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        bus, bar = window.console.bus, window.shell.window.status
        listening = ReceiverChanged("listening", "http://127.0.0.1:8787")
        window.console.receiver.state = listening
        bus.publish(listening)
        before = bar.text("receiver")
        assert before.startswith("Receiver on 127.0.0.1:8787")
        bus.publish(DeliveriesWaiting(12_345))
        waiting = f"{QLocale().toString(12_345)} deliveries waiting"
        assert bar.text("receiver") == f"{before} · {waiting}"
        bus.publish(listening)
        assert bar.text("receiver").endswith(waiting)
        bus.publish(DeliveriesWaiting(0))
        assert bar.text("receiver") == before


@pytest.mark.usefixtures("qloop")
async def test_what_may_have_gone_out_is_not_called_not_sent(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        sends = (
            "INSERT INTO outbox (message_id, chat_id, number_id, operation, args, state,"
            " created_at, not_before) VALUES (?, 1, 1, 'send_message', '{}', ?, 1, 1)"
        )
        rows = [(1, "failed"), (2, "failed"), (3, "uncertain")]
        await window.console.database.write(lambda one: one.executemany(sends, rows).rowcount)
        await window.console.outbox._sender.counts.tell()
        assert window.shell.window.status.text("queue") == "2 not sent · 1 not known"


@pytest.mark.usefixtures("qloop")
async def test_a_number_that_was_lost_is_said_once_its_row_is_read(tmp_path: Path) -> None:
    async with shown_window(tmp_path) as window:
        console, bar = window.console, window.shell.window.status
        count = len(console.numbers.by_id())
        state = "UPDATE numbers SET state = ?"
        await console.database.write(lambda one: one.execute(state, ("connected",)).rowcount)
        await console.numbers.load()
        console._refresh_on(NumbersChanged)  # as it begins, behind the window that was painted
        window.shell.open_chat(window.scene.chats["Marcus Bell"])
        page = window.shell.window.page("chats")
        await until(lambda: getattr(page, "chat", None) is not None)
        number = page.chat.number_id
        window.shell.standing.show_numbers()
        assert bar.text("numbers").startswith(f"{count} of {count} ")
        assert not page.composer._face.refusal
        lost = f"{state} WHERE id = ?"
        await console.database.write(lambda one: one.execute(lost, ("lost", number)).rowcount)
        console.bus.publish(NumbersChanged(frozenset({number})))  # as what a delivery changed is
        await until(lambda: bar.text("numbers").startswith(f"{count - 1} of {count} "))
        await until(lambda: "not connected" in page.composer._face.refusal)
