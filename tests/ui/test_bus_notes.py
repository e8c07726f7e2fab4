"""Notifications over a session bus: shown as plain words, clicked, and given back where none is."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ui.notify.bus_notes import BusNotes, Note
from app.ui.notify.words import Words
from tests.end2end.display import bus_daemon
from tests.end2end.tray_host import tray_host
from tests.waiting import until

ICON = (2, bytes(16))
# the machine's own would start the machine's own place for notes
_BUS = """<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of the test's own."""
    config = tmp_path / "bus.conf"
    config.write_text(_BUS)
    daemon = subprocess.Popen(
        [bus_daemon(), f"--config-file={config}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    with daemon.stdout:
        address = daemon.stdout.readline().strip()
        assert address
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
    daemon.terminate()
    daemon.wait(60)


def note(clicks: list[str], text: str = "Where is <b>my</b> order & when?") -> Note:
    return Note(Words("Priya Raman", text, "mail", action="Open chat"), lambda: clicks.append(text))


async def test_a_note_is_plain_words_and_its_click_is_heard(session: str) -> None:
    clicks: list[str] = []
    missed: list[Note] = []
    with tray_host(session) as desktop:
        notes = BusNotes(missed.append, lambda: ICON)
        notes.show(note(clicks))
        notes.show(note(clicks, "second"))
        await until(lambda: len(desktop.notes) == 2)
        first, second = desktop.notes
        assert first.title == "Priya Raman"
        assert first.text == "Where is <b>my</b> order & when?"
        assert first.actions == ("default", "Open chat")
        desktop.click(second)
        await until(lambda: clicks == ["second"])
        # one that was put away is forgotten
        desktop.click(second)
        desktop.click(first)
        await until(lambda: len(clicks) == 2)
        assert clicks[1] == "Where is <b>my</b> order & when?"
        await notes.close()
    assert missed == []


async def test_a_note_that_is_refused_costs_the_others_no_click(session: str) -> None:
    clicks: list[str] = []
    missed: list[Note] = []
    with tray_host(session) as desktop:
        desktop.refused.append("second")
        notes = BusNotes(missed.append, lambda: ICON)
        for text in ("first", "second", "third"):
            notes.show(note(clicks, text))
        await until(lambda: [one.text for one in desktop.notes] == ["first", "third"])
        assert [one.words.text for one in missed] == ["second"]
        desktop.click(desktop.notes[0])
        await until(lambda: clicks == ["first"])
        await notes.close()


async def test_words_are_no_markup_where_the_desktop_reads_it(session: str) -> None:
    with tray_host(session) as desktop:
        desktop.able.append("body-markup")
        notes = BusNotes(lambda _: None, lambda: ICON)
        notes.show(note([]))
        await until(lambda: bool(desktop.notes))
        assert desktop.notes[0].text == "Where is &lt;b&gt;my&lt;/b&gt; order &amp; when?"
        await notes.close()


async def test_without_a_place_for_notes_they_are_given_back_and_tried_again(
    session: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    missed: list[Note] = []
    clicks: list[str] = []
    notes = BusNotes(missed.append, lambda: ICON)
    notes.show(note(clicks, "one"))
    notes.show(note(clicks, "two"))
    await until(lambda: [one.words.text for one in missed] == ["one", "two"])
    with tray_host(session) as desktop:
        notes.show(note(clicks, "three"))
        await until(lambda: [one.text for one in desktop.notes] == ["three"])
    # the desktop's place for them went away meanwhile
    notes.show(note(clicks, "four"))
    await until(lambda: [one.words.text for one in missed][2:] == ["four"])
    await notes.close()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    gone = BusNotes(missed.append, lambda: ICON)
    gone.show(note(clicks, "five"))
    await until(lambda: missed[-1].words.text == "five")
    await gone.close()


@pytest.mark.parametrize(
    "address", ["disabled:", "autolaunch:", "/dev/null", "unix:path=/nowhere", "unix:path=%00"]
)
async def test_notes_are_given_back_where_the_address_leads_nowhere(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    missed: list[Note] = []
    notes = BusNotes(missed.append, lambda: ICON)
    for count in (1, 2):
        notes.show(note([]))
        await until(lambda count=count: len(missed) == count)  # type: ignore[misc]
    await notes.close()


async def test_a_click_that_fails_is_not_taken_for_a_lost_bus(session: str) -> None:
    missed: list[Note] = []
    clicks: list[str] = []

    def fail() -> None:
        raise ValueError("a click's own")

    told: list[object] = []
    asyncio.get_running_loop().set_exception_handler(
        lambda _loop, context: told.append(context["exception"])
    )
    with tray_host(session) as desktop:
        notes = BusNotes(missed.append, lambda: ICON)
        notes.show(Note(Words("Priya Raman", "first", "mail", action="Open chat"), fail))
        notes.show(note(clicks, "second"))
        await until(lambda: len(desktop.notes) == 2)
        for one in desktop.notes:
            desktop.click(one)
        await until(lambda: clicks == ["second"])
        assert [str(one) for one in told] == ["a click's own"]
        await notes.close()
    assert not missed
