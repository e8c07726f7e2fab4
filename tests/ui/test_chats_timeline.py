"""The timeline: its windowed model, how bubbles are laid out, and what their parts do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter

from app.core.bidi import strip
from app.domain.messages import Direction, Kind, Status
from app.domain.rows import MediaRow, MessageRow
from app.ui.delegates.bubble.measure import shape_of
from app.ui.delegates.bubble.paints import bubble, outline
from app.ui.delegates.bubble.shape import Moment, Shape
from app.ui.delegates.bubble.text import TextBlock
from app.ui.models.chat_preview import without_text
from app.ui.models.message_words import (
    card_lines,
    copied,
    gist,
    links,
    shown_text,
    spoken_message,
    system_line,
)
from app.ui.models.timeline import LIMIT, TimelineModel
from app.ui.models.timeline_entry import Entry
from app.ui.pages.chats.timeline_rows import Filling
from app.ui.style.look import Look, theme
from tests.ui.chats_scene import DAY, HOUR, MINUTE, NOW

IN, OUT = Direction.IN, Direction.OUT


def message(number: int, **changes: object) -> MessageRow:
    made = MessageRow(
        id=number,
        chat_id=1,
        at=NOW - DAY + number * MINUTE,
        direction=IN,
        kind=Kind.TEXT,
        text=f"Message {number}",
        status=Status.RECEIVED,
        sender="",
        sender_name="",
        provider_id=f"p{number}",
        quoted="",
        forwarded=False,
        starred=False,
        received_at=NOW,
        reason="",
        extra="",
        media=None,
        reactions=(),
    )
    return made._replace(**changes)  # type: ignore[arg-type]


def file(**changes: object) -> MediaRow:
    made = MediaRow(
        remote_id="",
        url="",
        mime="application/pdf",
        filename="plan.pdf",
        size=84_000,
        seconds=None,
        state="remote",
        path="",
        width=None,
        height=None,
        reason="",
    )
    return made._replace(**changes)  # type: ignore[arg-type]


def model_of(rows: list[MessageRow], unread: int = 0) -> TimelineModel:
    model = TimelineModel(lambda: NOW)
    model.show(rows, at_start=False, at_end=True, unread=unread)
    return model


def laid_out(row: MessageRow, width: int = 700, **entry: object) -> Shape:
    moment = Moment(lambda _row, _width: None)
    return shape_of(Entry(row, **entry), width, theme(), moment)  # type: ignore[arg-type]


def drawn(row: MessageRow) -> str:
    """The words in a bubble."""
    block = laid_out(row).text
    return "\n".join(one.layout.text() for one in block.paragraphs) if block is not None else ""


def test_days_and_runs_are_marked(dressed: Look) -> None:
    rows = [
        message(1, at=NOW - 2 * DAY),
        message(2, at=NOW - HOUR),
        message(3, at=NOW - HOUR + 1),
        message(4, at=NOW - HOUR + 2, direction=OUT, status=Status.SENT),
    ]
    model = model_of(rows)
    marks = [(bool(e.day), e.first, e.last) for e in map(model.entry, range(4))]
    assert marks == [
        (True, True, True),
        (True, True, False),
        (False, False, True),
        (False, True, True),
    ]
    assert model.entry(1).day.startswith("Today, ")


def test_the_first_row_knows_what_is_left_out_above_it(dressed: Look) -> None:
    rows = [message(number) for number in range(1, 9)]
    whole, model = model_of(rows), TimelineModel(lambda: NOW)
    told: list[int] = []

    def three(entry: Entry) -> bool:
        told.append(entry.row.id)
        return len(told) == 3

    assert model.show(rows, at_start=True, at_end=True, fills=three) == 5
    assert told == [8, 7, 6] and model.ids() == [6, 7, 8] and not model.at_start
    assert [model.entry(at) for at in range(3)] == [whole.entry(at) for at in range(5, 8)]
    model.refresh([rows[5]._replace(starred=True)])
    assert not model.entry(0).day and not model.entry(0).first
    model.refresh([rows[5]])
    model.prepend(rows[2:5], at_start=False, above=rows[1])
    model.prepend(rows[:2], at_start=True)
    assert [model.entry(at) for at in range(8)] == [whole.entry(at) for at in range(8)]
    # all the new ones come, however soon there are enough
    assert model.show(rows, at_start=True, at_end=True, unread=6, fills=lambda _: True) == 2
    assert model.entry(0).unread == 6
    assert model.show(rows, at_start=True, at_end=True, fills=lambda _: False) == 0
    assert model.at_start


def test_new_messages_that_reach_beyond_the_view_bring_what_is_above_them() -> None:
    def rows(unread_at: int) -> int:
        filling, told = Filling(300), 1
        while not filling.add(50, unread=told == unread_at) or told < unread_at:
            told += 1
        return told

    assert rows(0) == 7, "six fill it, and a little more"
    assert rows(3) == rows(6) == 7, "the line is seen where the chat ends"
    assert rows(8) == 10, "else it is shown in the upper third"


def test_a_message_in_between_takes_its_place_and_remarks_its_neighbours(dressed: Look) -> None:
    model = model_of([message(1), message(3)])
    assert model.refresh([message(2, direction=OUT, status=Status.SENT)]) == [2]
    assert model.ids() == [1, 2, 3]
    assert [model.entry(at).last for at in range(3)] == [True, True, True]


def test_the_unread_line_stands_above_the_first_new_message(dressed: Look) -> None:
    model = model_of([message(1), message(2), message(3)], unread=2)
    assert [model.entry(at).unread for at in range(3)] == [0, 2, 0]
    model.drop_unread_line()
    assert model.unread_place() == -1
    assert model.entry(1).unread == 0


def test_the_window_never_holds_more_than_its_limit(dressed: Look) -> None:
    model = model_of([message(number) for number in range(1000, 1000 + LIMIT)])
    model.prepend([message(number) for number in range(950, 1000)], at_start=False)
    assert model.rowCount() == LIMIT
    assert model.ids()[0] == 950
    assert not model.at_end
    model.append([message(number) for number in range(1350, 1400)], at_end=True)
    assert model.rowCount() == LIMIT
    assert model.at_end
    assert not model.at_start


def test_news_at_the_end_wait_while_older_messages_are_read(dressed: Look) -> None:
    model = model_of([message(number) for number in range(5)])
    model.at_end = False
    assert model.refresh([message(99)]) == []
    assert model.rowCount() == 5


def test_merged_messages_go_away_and_changed_ones_stay_in_place(dressed: Look) -> None:
    model = model_of([message(1), message(2), message(3)])
    before = model.entry(2).stamp
    model.refresh([message(3, status=Status.READ)], gone=[2])
    assert model.ids() == [1, 3]
    assert model.entry(1).stamp not in (0, before)


def test_a_message_whose_time_is_corrected_moves(dressed: Look) -> None:
    model = model_of([message(1), message(2), message(3)])
    model.refresh([message(1, at=message(3).at + 1)])
    assert model.ids() == [2, 3, 1]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_one_whose_corrected_time_leaves_it_where_it_is_stays_chosen(
    dressed: Look, place: int
) -> None:
    rows = [message(1), message(2), message(3)]
    model = model_of(rows, unread=3 - place)
    chosen = QPersistentModelIndex(model.index(place))
    row = rows[place]._replace(at=rows[place].at + 7)
    assert model.refresh([row]) == []
    assert model.ids() == [1, 2, 3]
    assert chosen.isValid() and chosen.row() == place
    assert model.entry(place).row.at == row.at
    assert model.unread_place() == place, "what is new begins there still"


def test_one_whose_corrected_time_may_be_beyond_what_is_loaded_goes(dressed: Look) -> None:
    rows = [message(1), message(2), message(3)]
    model = model_of(rows)
    model.at_start = model.at_end = False
    model.refresh([rows[0]._replace(at=rows[0].at - 7), rows[2]._replace(at=rows[2].at + 7)])
    assert model.ids() == [2]


def test_a_quote_names_a_loaded_message(dressed: Look) -> None:
    model = model_of([message(1, sender_name="Omar"), message(2, quoted="p1")])
    quote = model.entry(1).quote
    assert quote is not None
    assert (quote.name, quote.text, quote.message_id) == ("Omar", "Message 1", 1)


@pytest.mark.parametrize("rtl", [False, True])
def test_the_side_depends_on_the_sender_only(dressed: Look, rtl: bool) -> None:
    dressed.set(rtl=rtl)
    for text in ("Hello", "שלום"):
        theirs, mine = (
            laid_out(message(1, text=text)),
            laid_out(message(1, text=text, direction=OUT)),
        )
        origin = QPoint(0, 0)
        left = theirs.visual(theirs.bubble, origin).x() < 100
        assert left is not rtl
        assert (mine.visual(mine.bubble, origin).x() > 100) is not rtl


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize("out", [False, True])
def test_a_bubble_of_ready_corners_looks_as_its_path(dressed: Look, ratio: int, out: bool) -> None:
    entry = Entry(message(1, direction=OUT if out else IN))
    pictures = []
    for drawn_as_path in (False, True):
        picture = QImage(320 * ratio, 80 * ratio, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme().color("canvas.chat"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(9, 7, 290, 61)
        if drawn_as_path:
            side = "out" if out else "in"
            painter.setBrush(theme().color(f"bubble.{side}"))
            painter.setPen(theme().color(f"bubble.{side}.border"))
            painter.drawPath(outline(rect, entry, theme()))
        else:
            bubble(entry)(painter, rect, theme())
        painter.end()
        pictures.append(bytes(picture.constBits()))
    assert max(abs(one - other) for one, other in zip(*pictures, strict=True)) <= 3


def test_hebrew_ends_at_the_right_edge_of_its_words(dressed: Look) -> None:
    shape = laid_out(message(1, text="שלום לכולם\nHello everybody, this one is longer"))
    assert shape.text is not None
    first, second = shape.text.paragraphs
    assert first.rtl
    assert not second.rtl
    line = first.layout.lineAt(0)
    assert line.x() + line.naturalTextWidth() >= shape.text_box.width() - 4
    assert second.layout.lineAt(0).x() == 0


@pytest.mark.parametrize("width", [320, 700, 1400])
def test_nothing_reaches_out_of_the_row(dressed: Look, width: int) -> None:
    rows = [
        message(1, text="word " * 300),
        message(2, text="x" * 900, direction=OUT, status=Status.FAILED, reason="Why. " * 40),
        message(3, text="", kind=Kind.DOCUMENT, media=file(filename="n" * 200 + ".pdf")),
        message(4, text="", kind=Kind.IMAGE, media=file(width=4000, height=3000)),
        message(5, text="", kind=Kind.AUDIO, media=file(seconds=42.0)),
        message(6, text="lead.status_changed\tnew\tcontacted\t\t\t", kind=Kind.SYSTEM),
        message(7, reactions=(("a", "👍"), ("b", "👍"), ("c", "🎉")), quoted="gone"),
    ]
    for row in rows:
        shape = laid_out(row, width)
        whole = QRect(0, 0, width, shape.height)
        assert whole.contains(shape.bubble), row.id
        for box, _ in shape.draws:
            assert whole.contains(box), (row.id, box)


def test_a_failed_message_offers_what_can_be_done(dressed: Look) -> None:
    shape = laid_out(message(1, direction=OUT, status=Status.FAILED, reason="No. Really."))
    assert [zone.action for zone in shape.zones] == ["retry", "edit", "why"]
    assert all(zone.rect.height() >= 26 for zone in shape.zones)
    shape = laid_out(message(1, direction=OUT, status=Status.UNCERTAIN))
    assert [zone.action for zone in shape.zones] == ["check", "send_again", "why"]


def test_a_link_is_found_under_the_pointer(dressed: Look) -> None:
    shape = laid_out(message(1, text="https://example.com/plan and more"))
    zone = shape.zone_at(shape.text_box.topLeft() + QPoint(20, 8))
    assert zone is not None
    assert (zone.action, zone.argument) == ("link", "https://example.com/plan")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see https://a.example/x?y=1.", [(4, 23, "https://a.example/x?y=1")]),
        ("(www.a.example/b)", [(1, 15, "https://www.a.example/b")]),
        ("ראו בhttps://a.example/x׳", [(5, 19, "https://a.example/x")]),
        ("أين https://a.example/ف؟", [(4, 19, "https://a.example/ف")]),
        ("ראו ״https://a.example/דף״.", [(5, 20, "https://a.example/דף")]),
        ("https://a.example/\u202egpj.exe", [(0, 18, "https://a.example/")]),
        ("xhttps://a.example/b", []),
        ("javascript:alert(1) file:///etc/passwd", []),
    ],
)
def test_links(text: str, found: list[tuple[int, int, str]]) -> None:
    assert links(text) == found


def test_a_link_in_hebrew_words_is_read_from_the_left(dressed: Look) -> None:
    """Its Hebrew page stands at its end, not before its beginning."""
    font = dressed.theme.font("message")
    words = "קישור https://a.example/+972541238801/דף, תודה"
    [paragraph] = TextBlock(words, dressed.theme, font, 900).paragraphs
    layout = paragraph.layout
    line = layout.lineAt(0)

    def place(part: str) -> float:
        return float(line.cursorToX(layout.text().index(part))[0])  # type: ignore[index]

    assert place("ttps") < place("xample") < place("ף\u2069") < place("ישור")
    [(start, length, address)] = paragraph.links
    assert (layout.text()[start : start + length], address) == (
        address,
        "https://a.example/+972541238801/דף",
    )


def test_a_text_that_is_cut_says_so(dressed: Look) -> None:
    font = dressed.theme.font("message")
    long = TextBlock("word " * 12_000, dressed.theme, font, 400)
    assert long.paragraphs[-1].layout.text().endswith("word …")
    whole = TextBlock("word " * 100, dressed.theme, font, 400)
    assert "…" not in whole.paragraphs[-1].layout.text()


def test_links_after_emoji_are_where_they_are_seen(dressed: Look) -> None:
    text = "🙂🙂 see www.carmel.example now"
    block = laid_out(message(1, text=text)).text
    assert block is not None
    [(start, length, _)] = block.paragraphs[0].links
    units = text.encode("utf-16-le")
    assert units[2 * start : 2 * (start + length)].decode("utf-16-le") == "www.carmel.example"


@pytest.mark.parametrize(
    ("found", "marked"),
    [
        ("sink", ["sink"]),
        ("window SINK", ["sink", "window"]),
        ("ventana", []),
        ("creme", ["crème"]),
        ("in", ["in"]),
        ('"the sink"', ["The sink"]),
    ],
)
def test_what_a_search_in_the_chat_finds_is_what_is_marked(
    found: str, marked: list[str], dressed: Look
) -> None:
    text = "🙂 The sink goes in under the window, crème"
    moment = Moment(lambda _row, _width: None, found=found)
    block = shape_of(Entry(message(1, text=text)), 900, theme(), moment).text
    assert block is not None
    units = text.encode("utf-16-le")
    seen = [
        units[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le")
        for one in block.paragraphs[0].layout.formats()
    ]
    assert seen == marked


def test_copied_text_carries_no_direction_marks() -> None:
    assert copied(message(1, text="a\u2068b\u2069\u200f")) == "ab"


def test_system_lines_become_sentences(dressed: Look) -> None:
    line = system_line(
        message(1, kind=Kind.SYSTEM, text="checklist.item_collected\t\t\tPhoto ID\t3\t4")
    )
    assert copied(message(1, kind=Kind.SYSTEM, text="plain words")) == "plain words"
    said = "".join(part.text for part in line)
    assert said.replace("\u2068", "").replace("\u2069", "") == (
        "Checklist: Photo ID collected, 3 of 4"
    )


def test_a_message_is_spoken_whole(dressed: Look) -> None:
    model = model_of(
        [
            message(1, direction=OUT, text="Sink", status=Status.READ),
            message(
                2,
                sender_name="Marcus",
                quoted="p1",
                kind=Kind.IMAGE,
                text="Wall",
                media=file(),
                reactions=(("a", "👍"),),
            ),
        ]
    )
    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Marcus, 15:32, Photo: Wall, quoting Sink, 1 reactions"
    said = spoken_message(message(1, direction=OUT, status=Status.FAILED), None)
    assert said == "You, 15:31, Message 1, Not sent"


def test_a_message_without_words_is_called_the_same_everywhere(dressed: Look) -> None:
    bare = message(1, text="")
    assert drawn(bare) == gist(bare) == without_text() == "Message without text"
    assert "Message without text" in spoken_message(bare, None)


@pytest.mark.parametrize(
    ("told", "name", "where"),
    [
        ("32.7940,34.9896 We are here", "We are here", "32.7940, 34.9896"),
        ("-33.85, 151.2", "", "-33.85, 151.2"),
        ("Showroom, 12 Harbour Road", "Showroom, 12 Harbour Road", ""),
        ("12, 40 Harbour Road", "12, 40 Harbour Road", ""),
        ("3.5.1, 7", "3.5.1, 7", ""),
    ],
)
def test_a_location_shows_its_name_and_its_coordinates_apart(
    told: str, name: str, where: str, dressed: Look
) -> None:
    row = message(1, kind=Kind.LOCATION, text=told)
    if where.startswith("32.7940"):  # a webhook may not tell what it is
        assert card_lines(row._replace(kind=Kind.TEXT)) == card_lines(row)
    assert shown_text(row) == name
    _, title, detail = card_lines(row)
    assert (title, strip(detail)) == ("Location", where)
    assert gist(row) == (name or "Location")
    assert drawn(row) == name
    assert copied(row) == told


def test_a_template_says_its_name_and_language(dressed: Look) -> None:
    row = message(1, kind=Kind.TEMPLATE, extra='{"template": "plan_ready", "language": "English"}')
    icon, title, _ = card_lines(row)
    assert icon == "layout-template"
    assert "plan_ready" in title
    assert card_lines(message(1, kind=Kind.TEMPLATE, extra="{broken"))[1] == "Template"
