"""The real program, used from outside through the accessibility bus, in English and in Hebrew.

A screen reader's view and real key presses: find a chat, read it, answer, use a canned reply,
attach a file, search in the chat and everywhere, jump to finds, days, people and pages, be told in
the desktop's own notifications, lock. In Hebrew the customer, the words and the replies are Hebrew
too. What went out is asked of the sandbox, never of the program.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QTranslator

from app.bootstrap import open_folder
from app.core.bidi import strip
from app.core.clock import Clock
from app.core.paths import DataDir
from app.services.console import build
from tests.end2end.atspi import Node
from tests.end2end.cli import ROOT, Cli, Sandbox
from tests.end2end.display import Desktop, program
from tests.plugins.data import PASSPHRASE
from tests.waiting import wait_until

T = TypeVar("T")
pytestmark = [pytest.mark.timeout(180), pytest.mark.xdist_group("desktop")]

# a customer in the interface's language, the first and another thing they wrote about
PEOPLE = {
    "en": ("Leah Stein", "972549126680", "Is there parking at the showroom?", "sunday morning"),
    "he": ("רון אלמוג", "972523377420", "ההובלה הייתה אמורה להגיע היום, יש חדש?", "חשוב שזה"),
}
ROSA = {"en": "14155550177", "he": "14155550188"}
NAMES = {"en": "price list.pdf", "he": "מחירון 2026.pdf"}
# what Qt's own dialog says, in either language
OPENS = ("Open", "פתח", "פתיחה")
CANNED = {
    "en": ("Address", "We are at 14 Carmel Road, second floor."),
    "he": ("הכתובת שלנו", "אנחנו ברחוב הכרמל 14, קומה שנייה. טלפון: 04-555-0188"),
}
PAGES = ("Numbers", "Templates", "Schedules", "Calls", "Webhooks", "Logs", "Settings")
NAMED = frozenset(
    {
        "push button", "check box", "radio button", "text", "combo box", "spin button", "list",
        "table", "tree", "slider", "list item",
    }
)  # fmt: skip
TEXTS = {
    "en": ("Boris is with you on Tuesday at ten.", "island"),
    "he": ("בוריס מגיע אליך ביום שלישי בעשר.", "להגיע"),
}


@dataclass
class Used:
    """The program in one language, with the words that its interface uses."""

    desktop: Desktop
    box: Sandbox
    language: str
    translator: QTranslator

    def words(self, context: str, english: str) -> str:
        """What the interface says, in its language."""
        found: str = self.translator.translate(context, english)
        return found or english

    @property
    def window(self) -> Node:
        return self.desktop.window

    def keys(self, *pressed: str) -> None:
        self.desktop.bus.keys(*pressed)

    def focused(self, role: str) -> Node | None:
        """What has the keyboard, if it has this role."""
        for node in self.window.walk():
            if node.is_focused and node.role == role:
                return node
        return None

    def field(self, context: str, english: str) -> Node:
        return self.window.find("text", self.words(context, english))

    def until(self, check: Callable[[], T]) -> T:
        """Waits for what the tree shows; an object that went away is looked for again."""

        def tried() -> T | None:
            try:
                return check()
            except LookupError:
                return None

        found = wait_until(tried, every=0.1)
        assert found is not None
        return found

    def look_away(self) -> None:
        """Another program has the keyboard."""
        self.desktop.keyboard(away=True)
        self.until(lambda: not self.window.is_active)

    def rosa_says(self, text: str) -> None:
        """A customer writes; a webhook brings it at once."""
        said = {"from": ROSA[self.language], "sender_name": "Rosa Klein", "text": text}
        self.box.ask("say", {"provider": "recoverleadx", **said})

    def windows(self) -> list[Node]:
        """The program's windows that can be seen, dialogs too."""
        return [one for one in self.desktop.program.children if one.is_showing]

    def write_in(self, field: Node, text: str) -> None:
        """Types where the keyboard has the letters, dictates where it has not."""
        field.focus()
        self.until(lambda: field.is_focused)
        if text.isascii():
            self.keys(*text)
        else:
            field.write(text)
        self.until(lambda: field.text == text)

    def open_chat(self, name: str) -> Node:
        """Finds a chat by typing its name, opens it; gives its composer."""
        if self.words("Pages", "Chats") not in self.window.name:
            self.keys("Escape", "Alt+1")
        field = self.field("ListPane", "Search name, number or message")
        field.focus()
        self.until(lambda: field.is_focused)
        self.keys("Ctrl+a")
        self.write_in(field, name)
        # what the provider tells may still be on its way
        self.until(lambda: name in self.chats()[0])
        self.keys("Return")
        self.until(lambda: self.focused("list item"))
        self.keys("Return")
        composer = self.field("ComposerText", "Message")
        self.until(lambda: composer.is_focused)
        return composer

    def chats(self) -> list[str]:
        found = self.window.seek("list", self.words("ChatListView", "Chats"))
        return [one.name for one in found.children] if found and found.children else [""]

    def all_named(self) -> bool:
        """Whether every control in sight has a name."""
        return not self.nameless()

    def nameless(self) -> list[tuple[str, str]]:
        """Controls in sight that a screen reader has no name for."""
        shown = ((node.role, node) for node in self.window.walk())
        return [(role, node.path) for role, node in shown if role in NAMED and not node.name]

    def chosen_message(self) -> str:
        """The message of the open chat that is selected, as it is read aloud."""
        found = self.window.seek("list", self.words("TimelineView", "Messages"))
        chosen = [one.name for one in found.children if one.is_selected] if found else []
        return strip(chosen[0]) if chosen else ""

    def messages(self) -> list[str]:
        """The open chat as it is read aloud, the newest last."""
        found = self.window.find("list", self.words("TimelineView", "Messages"))
        return [one.name for one in found.children]


@pytest.fixture(scope="module", params=["en", "he"])
def used(
    request: pytest.FixtureRequest, box: Sandbox, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Used]:
    """The program on a folder with two accounts and a canned reply."""
    language = str(request.param)
    folder = tmp_path_factory.mktemp(f"desktop-{language}")
    home = folder / "home"
    home.mkdir()
    cli = Cli(home, box)
    for provider in ("gateway", "recoverleadx"):
        assert cli.add(provider).status == 0
    path = asyncio.run(_prepare(home, *CANNED[language]))
    translator = QTranslator()
    translator.load(str(ROOT / "resources" / "translations" / f"switchboard_{language}.qm"))
    with program(cli, folder, "--lang", language) as desktop:
        made = Used(desktop, box, language, translator)
        made.until(lambda: len(made.chats()) > 5)
        port = made.until(lambda: re.search(r"127\.0\.0\.1:(\d+)", made.window.outline()))[1]
        held = box.part("recoverleadx")["credentials"]
        url, secret = f"http://127.0.0.1:{port}{path}", held["webhook_secret"]
        box.ask("hooks", {"provider": "recoverleadx", "url": url, "secret": secret})
        yield made
    log = (folder / "window.log").read_text()
    assert "Traceback" not in log, log


async def _prepare(home: Path, title: str, text: str) -> str:
    """A canned reply, and a free port for the receiver; its path for Recover Lead X."""
    opened = await asyncio.to_thread(open_folder, DataDir(home), passphrase=PASSPHRASE)
    console = build(opened.data_dir, opened.master, opened.database, Clock())
    await console.load()
    await console.canned.save("address", title, text)
    console.settings.set("receiver_port", 0)
    [path] = [
        f"/hooks/{row.token}"
        for row in await console.accounts.all()
        if row.provider == "recoverleadx"
    ]
    await console.close()
    if opened.lock is not None:
        opened.lock.release()
    return path


def test_every_control_that_is_shown_has_a_name(used: Used) -> None:
    used.open_chat(PEOPLE[used.language][0])
    labels = used.words("LabelsSection", "Labels of this chat")
    used.window.find("push button", labels)  # the details stand beside the chat
    used.until(used.all_named)  # what is read last may replace what was shown first


def test_every_page_names_its_controls(used: Used) -> None:
    for at, page in enumerate(PAGES, 2):
        used.keys(f"Alt+{at}" if page != "Settings" else "Ctrl+,")
        title = used.words("Pages", page)
        used.until(lambda title=title: title in used.window.name)
        used.until(used.all_named)  # what a page reads may replace what it showed first
    used.keys("Alt+1")
    used.until(lambda: used.words("Pages", "Chats") in used.window.name)


def test_a_chat_is_found_read_and_answered(used: Used) -> None:
    name, number, first, _ = PEOPLE[used.language]
    composer = used.open_chat(name)
    heard = used.until(lambda: next((one for one in used.messages() if first in one), ""))
    assert name in strip(heard), "who wrote is read with what was written"
    text = TEXTS[used.language][0]
    used.write_in(composer, text)
    used.keys("Return")
    used.until(lambda: used.box.sent(text))
    [sent] = used.box.sent(text)
    assert number in str(sent)
    used.until(lambda: any(text in one for one in used.messages()))
    assert composer.text.strip() == ""


def test_a_canned_reply_is_chosen_with_the_keyboard(used: Used) -> None:
    composer = used.open_chat(PEOPLE[used.language][0])
    title, text = CANNED[used.language]
    used.keys("/", "a", "d", "d")
    used.window.find("list item", title)
    used.keys("Return")
    used.until(lambda: composer.text == text)
    before = len(used.box.sent(text))
    used.keys("Return")
    used.until(lambda: len(used.box.sent(text)) == before + 1)


def test_a_file_is_attached_and_sent(used: Used, tmp_path: Path) -> None:
    rosa = ROSA[used.language]
    used.rosa_says("prices?")
    composer = used.open_chat("Rosa Klein")
    file = tmp_path / NAMES[used.language]
    file.write_bytes(b"%PDF-1.4\n%%EOF\n" + file.name.encode())
    used.keys("Ctrl+o")
    dialog = used.until(lambda: next((one for one in used.windows() if one.role != "frame"), None))
    field = dialog.find("text", "")
    field.write(str(file))
    used.until(lambda: field.text == str(file))
    dialog.find("push button", lambda name: name.replace("&", "") in OPENS).press()
    used.until(lambda: file.name in strip(used.window.outline()))
    used.desktop.keyboard()
    composer.focus()
    used.until(lambda: composer.is_focused)
    used.keys("Return")
    [sent] = used.until(lambda: [one for one in used.box.ledger() if one["to"] == rosa])
    assert sent["kind"] == "document"
    used.until(lambda: any(file.name in strip(one) for one in used.messages()))


def test_search_in_the_chat_jumps_to_what_it_finds(used: Used) -> None:
    name, _, first, later = PEOPLE[used.language]
    used.open_chat(name)
    used.until(lambda: any(first in one for one in used.messages()))
    used.keys("Ctrl+f")
    field = used.field("SearchBar", "Search in this chat")
    used.until(lambda: field.is_focused)
    for wanted in (first.split()[-1].rstrip("?"), later):
        used.keys("Ctrl+a")
        used.write_in(field, wanted)
        used.until(lambda wanted=wanted: wanted in used.chosen_message().casefold())
    used.keys("Escape", "Escape")  # first what was searched, then the bar
    used.until(lambda: not field.is_showing)


def test_a_day_of_the_chat_is_gone_to(used: Used) -> None:
    name, _, first, _ = PEOPLE[used.language]
    composer = used.open_chat(name)
    used.until(lambda: any(first in one for one in used.messages()))
    assert composer.is_focused
    used.keys("Ctrl+g")
    days = used.words("DatePopup", "Go to a day")
    used.until(lambda: days in used.window.outline())
    used.keys("Page_Up", "Page_Up", "Return")
    used.until(lambda: used.chosen_message() == strip(used.messages()[0]))


def test_search_everywhere_jumps_and_returns(used: Used) -> None:
    name = PEOPLE[used.language][0]
    used.open_chat(name)
    word = TEXTS[used.language][1]
    used.keys("Ctrl+Shift+f")
    field = used.field("SearchPanel", "Search everywhere")
    used.until(lambda: field.is_focused)
    used.write_in(field, word)
    found = used.window.find("list", used.words("SearchPanel", "Found"))
    used.until(lambda: any(word in one.name for one in found.children))
    used.keys("Down", "Return")
    used.until(lambda: any(word in one for one in used.messages()))
    assert found.is_showing, "the results stay while a find is looked at"
    used.keys("Escape")
    used.until(lambda: not found.is_showing)
    used.until(lambda: any(name in strip(one) for one in used.messages()))


def test_the_palette_jumps_to_people_and_pages(used: Used) -> None:
    used.keys("Ctrl+k")
    field = used.field("Palette", "Command palette")
    used.until(lambda: field.is_focused)
    used.keys(*"Tamar")
    used.window.find("list item", lambda name: name.startswith("Tamar Gold"))
    used.keys("Return")
    used.until(lambda: any("Tamar Gold" in one for one in used.messages()))
    used.keys("Alt+2")
    numbers = used.words("Pages", "Numbers")
    used.until(lambda: numbers in used.window.name)
    used.keys("Alt+1")
    used.until(lambda: used.words("Pages", "Chats") in used.window.name)


def test_the_desktop_tells_and_a_click_answers(used: Used) -> None:
    tray = used.desktop.tray
    used.open_chat("Tamar Gold")
    used.until(lambda: tray.items)
    told = len(tray.notes)
    used.look_away()
    text = f"Is anybody there? {used.language}"
    used.rosa_says(text)
    note = used.until(lambda: [one for one in tray.notes[told:] if one.text == text])[0]
    assert "Rosa Klein" in note.title
    tray.click(note)
    used.desktop.keyboard()  # what a window manager does for a window that asks for it
    used.until(lambda: any(text in one for one in used.messages()))
    composer = used.field("ComposerText", "Message")
    used.until(lambda: composer.is_focused)


def test_the_tray_locks_and_then_tells_no_names(used: Used) -> None:
    tray = used.desktop.tray
    used.open_chat("Tamar Gold")
    menu = tray.menu()
    tray.choose(menu[used.words("Notify", "Lock")])
    used.until(lambda: "Tamar" not in used.window.outline())
    told = len(tray.notes)
    used.look_away()
    used.rosa_says("A secret of mine")
    used.until(lambda: tray.notes[told:])
    assert all("Rosa" not in f"{one.title} {one.text}" for one in tray.notes[told:])
    assert all("secret" not in f"{one.title} {one.text}" for one in tray.notes[told:])
    tray.click(tray.notes[-1])
    used.desktop.keyboard()
    assert "secret" not in used.window.outline(), "a click opens no lock"
    field = used.field("LockScreen", "Passphrase")
    field.write(PASSPHRASE)
    field.focus()
    used.keys("Return")
    used.until(lambda: "Tamar Gold" in used.window.outline())


def test_the_lock_hides_what_was_written_until_the_passphrase(used: Used) -> None:
    name = PEOPLE[used.language][0]
    used.open_chat(name)
    used.until(lambda: name in used.window.outline())
    used.keys("Ctrl+Alt+l")
    field = used.field("LockScreen", "Passphrase")
    used.until(lambda: field.is_focused)
    assert name not in used.window.outline()
    field.write("wrong")
    used.keys("Return")
    wrong = used.words("LockScreen", "This is not the passphrase.")
    used.until(lambda: wrong in field.description)
    assert name not in used.window.outline()
    field.write(PASSPHRASE)
    used.keys("Return")
    used.until(lambda: name in used.window.outline())
