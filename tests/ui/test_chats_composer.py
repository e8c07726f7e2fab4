"""The composer: its faces, its keys, drafts, canned replies, emoji and what it refuses."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.bidi import strip
from app.domain.errors import ErrorKind
from app.domain.messages import ChatKind
from app.domain.rows import NumberRow
from app.services.canned import CannedRow
from app.services.numbers import Offer
from app.ui.pages.chats.canned_popup import CannedPopup
from app.ui.pages.chats.composer_text import ComposerText
from app.ui.pages.chats.modes import Facts, face_of
from app.ui.style.look import Look
from tests.ui.chats_scene import HOUR, MINUTE, NOW
from tests.ui.test_chats_list import row

NUMBER = NumberRow(
    1,
    1,
    "Desk",
    "some",
    "k",
    "972555550100",
    "",
    "Showroom Haifa",
    "HFA",
    "teal",
    "connected",
    0,
    "",
    0,
    0,
)
ALL = {name: Offer(True) for name in ("text", "group_send", "link_media", "history", "otp")}


def facts(**changes: object) -> Facts:
    made = Facts(
        chat=row(1),
        number=NUMBER,
        offers=ALL,
        session="works",
        offline=False,
        offline_since=0,
        next_try=0,
        trouble="",
        trouble_words="",
        retry_at=0,
        queued=0,
        now=NOW,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def test_nothing_in_the_way() -> None:
    face = face_of(facts())
    assert (face.notice, face.strip, face.queues, face.refusal) == (None, None, False, "")
    # what other chats or a campaign send takes no button away here
    assert face_of(facts(queued=320)).waiting == ""


def test_offline_queues_and_counts_down() -> None:
    face = face_of(
        facts(offline=True, offline_since=NOW - 2 * MINUTE, next_try=NOW + 12_000, queued=2)
    )
    assert face.strip is not None
    assert face.strip.said() == "No connection since 15:28. Trying again in 12 s."
    assert face.strip.action == "try_now"
    assert face.queues
    assert face.counts_down
    assert face.waiting == "2 messages wait in the queue"


def test_one_account_alone_that_is_not_reached_is_named() -> None:
    changes = {"offline": True, "offline_since": NOW - 2 * MINUTE, "alone": "Haifa"}
    for wait, ending in ((12_000, "in 12 s."), (0, "now.")):
        face = face_of(facts(next_try=NOW + wait, **changes))
        assert face.strip is not None
        told = f"No answer from Haifa since 15:28. Trying again {ending}"
        assert strip(face.strip.said()) == told
        assert face.queues


@pytest.mark.parametrize("wait", [999, 0, -4_000])
def test_a_try_that_is_due_is_no_countdown(wait: int) -> None:
    face = face_of(facts(offline=True, offline_since=NOW - 2 * MINUTE, next_try=NOW + wait))
    assert face.strip is not None
    assert face.strip.said() == "No connection since 15:28. Trying again now."


def test_the_last_second_is_one() -> None:
    limited = face_of(facts(trouble=ErrorKind.RATE_LIMITED, retry_at=NOW + 400)).strip
    closing = face_of(facts(chat=row(1, window_until=NOW + 400))).strip
    assert limited is not None
    assert closing is not None
    assert limited.said() == "The limit is reached. Next free place in 1 s."
    assert closing.said().startswith("Reply window closes in 1 s")


def test_signed_out_still_sends() -> None:
    offers = ALL | {"history": Offer(False, "Sign in to read.")}
    face = face_of(facts(offers=offers, session="ended"))
    assert face.strip is not None
    assert (face.strip.action, face.refusal, face.notice) == ("sign_in", "", None)
    assert face.strip.words.startswith("Signed out")
    never = face_of(facts(offers=offers, session="missing")).strip
    assert never is not None and never.words.startswith("Not signed in")
    without = ALL | {"history": Offer(False, "No way.", offered=False)}
    assert face_of(facts(offers=without, session="missing")).strip is None


def test_read_only_and_code_numbers_have_no_text_box() -> None:
    channel = row(1, kind=ChatKind.CHANNEL, read_only=True, muted=True)
    face = face_of(facts(chat=channel))
    assert face.notice is not None
    assert (face.notice.title, face.notice.label) == ("Only its admins can write here", "Unmute")
    codes = ALL | {"text": Offer(False, "No way.", offered=False)}
    notice = face_of(facts(offers=codes)).notice
    assert notice is not None
    assert notice.title == "This number sends one-time codes only"
    assert (notice.action, notice.label) == ("code", "Send code")


def test_where_nobody_wrote_yet_no_text_is_offered_that_is_refused() -> None:
    """Free text goes out only within 24 hours of what the customer wrote."""
    offers = ALL | {"window": Offer(True), "templates": Offer(True)}
    notice = face_of(facts(offers=offers)).notice
    assert notice is not None
    assert (notice.title, notice.action, notice.label) == (
        "Only templates go through now", "template", "Template",
    )  # fmt: skip
    assert "has not written here yet" in notice.sentence
    written = face_of(facts(offers=offers, chat=row(1, window_until=NOW + HOUR)))
    assert written.notice is None
    without = ALL | {"window": Offer(False, "No way.", offered=False)}
    assert face_of(facts(offers=without)).notice is None


def test_who_sends_templates_alone_is_offered_one() -> None:
    offers = {"text": Offer(False, "No way.", offered=False), "templates": Offer(True)}
    notice = face_of(facts(offers=offers)).notice
    assert notice is not None
    assert (notice.title, notice.action, notice.label) == (
        "This number sends no text", "template", "Template",
    )  # fmt: skip
    group = face_of(facts(offers=offers, chat=row(1, kind=ChatKind.GROUP))).notice
    assert group is not None
    assert group.label == ""


def test_the_reply_window_is_open_then_closes_then_is_closed() -> None:
    wide = face_of(facts(chat=row(1, window_until=NOW + 23 * HOUR))).strip
    soon = face_of(facts(chat=row(1, window_until=NOW + 48 * MINUTE))).strip
    closed = face_of(facts(chat=row(1, window_until=NOW - HOUR)))
    assert wide is not None
    assert (wide.tone, wide.drain) == ("open", None)
    assert soon is not None
    assert soon.tone == "warning"
    assert soon.drain == pytest.approx(0.8)
    assert closed.notice is not None
    assert closed.strip is not None
    assert closed.strip.said() == "Reply window closed 14:30."


def test_a_number_that_is_not_connected_refuses_but_keeps_the_draft() -> None:
    face = face_of(
        facts(number=NUMBER._replace(state="lost"), offers=ALL | {"text": Offer(False, "x")})
    )
    assert face.refusal == "This number is not connected."
    assert face.notice is None


def test_limits_and_refused_keys_queue() -> None:
    limited = face_of(facts(trouble=ErrorKind.RATE_LIMITED, retry_at=NOW + 130_000))
    assert limited.strip is not None
    assert limited.strip.said() == "The limit is reached. Next free place in 2 min 10 s."
    assert limited.queues
    refused = face_of(facts(trouble=ErrorKind.AUTH, trouble_words="The key was refused (401)."))
    assert refused.strip is not None
    assert (refused.strip.tone, refused.strip.action) == ("danger", "accounts")


@pytest.fixture
def box(dressed: Look, qtbot: QtBot) -> ComposerText:
    made = ComposerText()
    qtbot.addWidget(made)
    made.resize(500, made.height())
    made.show()
    return made


def test_enter_sends_and_shift_enter_breaks_the_line(box: ComposerText, qtbot: QtBot) -> None:
    sent: list[str] = []
    box.submitted.connect(lambda: sent.append(box.text()))
    qtbot.keyClicks(box, "one")
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(box, "two")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert sent == ["one\ntwo"]
    box.send_on_enter = False
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text().count("\n") == 2
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(sent) == 2


def test_it_grows_to_eight_lines(box: ComposerText) -> None:
    heights = []
    for lines in (1, 4, 8, 20):
        box.set_text("\n".join("line" for _ in range(lines)))
        heights.append(box.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


@pytest.mark.parametrize("line", ["line", "سطر من الكلام", "שורה של מילים"])
def test_no_line_of_any_script_is_cut(box: ComposerText, qtbot: QtBot, line: str) -> None:
    box.setPlainText("\n".join([line] * 5))
    qtbot.waitUntil(lambda: box.verticalScrollBar().maximum() == 0)


def test_after_a_long_text_was_put_in_its_end_is_in_sight(dressed: Look, qtbot: QtBot) -> None:
    box = ComposerText()
    data = QMimeData()
    data.setText("line\n" * 12)
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(box)
    holder.resize(500, 400)
    holder.show()
    box.insertFromMimeData(data)
    qtbot.waitUntil(lambda: box.height() > 100)
    assert box.viewport().rect().contains(box.cursorRect())


def sides(box: ComposerText) -> str:
    """Where each paragraph begins as it was painted: l or r."""
    box.viewport().grab()
    found, block = "", box.document().firstBlock()
    while block.isValid():
        cursor = QTextCursor(block)
        found += "l" if box.cursorRect(cursor).x() < box.viewport().width() / 2 else "r"
        block = block.next()
    return found


def test_each_paragraph_has_its_own_direction(box: ComposerText) -> None:
    box.resize(400, 200)
    box.set_text("Hello (Dana)!\nשלום, מה שלומך?\n12:30\n\nBack again.")
    assert sides(box) == "lrrrl"
    assert box.layoutDirection() == Qt.LayoutDirection.LeftToRight
    hebrew = box.document().findBlockByNumber(1).layout().lineAt(0)
    word, end = hebrew.cursorToX(0), hebrew.cursorToX(15)
    first = word[0] if isinstance(word, tuple) else word
    last = end[0] if isinstance(end, tuple) else end
    assert last < first, "the mark at its end stands left of its words"
    # what is laid out anew keeps its side
    box.resize(300, 200)
    assert sides(box) == "lrrrl"
    box.flip()
    assert sides(box) == "rrrrr"
    box.flip()
    assert sides(box) == "lllll"
    box.set_text("")
    box.set_text("שלום\nHello")
    assert sides(box) == "rl"
    box.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(box, " there")
    assert sides(box) == "rl"


def test_direction_follows_the_first_letter_and_can_be_flipped(box: ComposerText) -> None:
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    box.set_text("123 שלום")
    assert box.layoutDirection() == rtl
    line = box.document().firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().right() > box.viewport().width() - 12
    box.flip()
    assert box.layoutDirection() == ltr
    box.clear()
    box.set_text("שלום")
    assert box.layoutDirection() == rtl


def test_a_slash_at_a_line_start_asks_for_canned_replies(box: ComposerText, qtbot: QtBot) -> None:
    asked: list[str] = []
    box.slash.connect(asked.append)
    qtbot.keyClicks(box, "/sa")
    assert asked[-1] == "/sa"
    qtbot.keyClicks(box, " x")
    assert asked[-1] == ""
    box.set_text("1/2")
    assert box.slash_word() is None


def test_blanks_of_a_canned_reply_are_filled_one_by_one(box: ComposerText, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "/s")
    box.insert_canned("😀 left on {ship date}, due {due date}", True)
    assert box.blanks_left() == ["{ship date}", "{due date}"]
    assert box.textCursor().selectedText() == "{ship date}"
    qtbot.keyClicks(box, "Monday")
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.textCursor().selectedText() == "{due date}"
    qtbot.keyClicks(box, "Friday")
    assert box.blanks_left() == []
    assert box.text() == "😀 left on Monday, due Friday"


def test_tab_stays_in_the_box_while_blanks_are_left(box: ComposerText, qtbot: QtBot) -> None:
    other = QLineEdit(box.window())
    other.show()
    box.insert_canned("Hello {name}", False)
    box.setFocus()
    box.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.textCursor().selectedText() == "{name}"
    assert box.hasFocus()
    qtbot.keyClicks(box, "Dana")
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert not box.hasFocus()


def test_braces_that_were_typed_are_no_blanks(box: ComposerText) -> None:
    box.set_text("a set is {1, 2}")
    assert box.blanks_left() == []


def test_pictures_and_files_never_become_text(box: ComposerText) -> None:
    given: list[tuple[list[str], bool]] = []
    box.given.connect(
        lambda paths, image: given.append(([one.name for one in paths], image.isNull()))
    )
    picture = QMimeData()
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    box.insertFromMimeData(picture)
    local = QMimeData()
    local.setUrls([QUrl.fromLocalFile("/tmp/plan.pdf")])
    box.insertFromMimeData(local)
    words = QMimeData()
    words.setText("a\u2067b")
    box.insertFromMimeData(words)
    assert given == [([], False), (["plan.pdf"], True)]
    assert box.text() == "ab"


def test_up_in_an_empty_box_asks_for_the_last_message(box: ComposerText, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.up_on_empty):
        qtbot.keyClick(box, Qt.Key.Key_Up)


def test_canned_replies_are_narrowed_and_chosen_by_keys(box: ComposerText, qtbot: QtBot) -> None:
    rows = [
        CannedRow(1, "sample-track", "Where it is", "On {day}", 3),
        CannedRow(2, "sample-new", "Another", "Soon", 1),
        CannedRow(3, "thanks", "", "Ta", 0),
    ]
    popup = CannedPopup(box)
    picked: list[str] = []
    popup.picked.connect(lambda one: picked.append(one.name))
    popup.show_for(rows, "sam", box)
    assert popup.press(Qt.Key.Key_Down, box)
    assert popup.press(Qt.Key.Key_Return, box)
    assert picked == ["sample-new"]
    popup.show_for(rows, "zzz", box)
    assert not popup.press(Qt.Key.Key_Return, box)
