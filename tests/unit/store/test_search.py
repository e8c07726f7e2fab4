"""Search finds every message that holds every term, newest first, in three scripts."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain import folding
from app.domain.folding import fold
from app.domain.messages import Direction, Kind, Status
from app.store import messages, search, texts
from app.store.connection import Connection
from tests.unit.store.conftest import make_chat

START = 1_790_000_000_000


def put(connection: Connection, chat: int, texts: list[str]) -> list[int]:
    """Enters the texts a second apart; their ids."""
    return [
        messages.insert(
            connection,
            chat_id=chat,
            at=START + 1_000 * number,
            direction=Direction.IN,
            kind=Kind.TEXT,
            text=text,
            status=Status.RECEIVED,
            received_at=START,
        )
        for number, text in enumerate(texts)
    ]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Where is my order?", "order"),
        ("Where is my order?", "rde"),
        ("Where is my ORDER?", "order"),
        ("Where is my order?", "wh"),
        ("Where is my order?", "o"),
        ("Where is my order?", "where order"),
        ("Where is my order?", '"my order"'),
        ("¿Dónde está mi café?", "donde cafe"),
        ("ההזמנה שלי לא הגיעה", "הזמנה"),  # with an attached prefix
        ("ההזמנה שלי לא הגיעה", "הה"),
        ("שָׁלוֹם לכולם", "שלום"),  # points
        ("שלום", "של"),
        ("الطلب لم يصل بعد", "طلب"),
        ("الطَّلَبُ وصل", "الطلب"),  # vowel signs
        ("إلى أحمد", "احمد"),  # spellings of alef
        ("مدرسة", "مدرسه"),  # teh marbuta
        ("مـــرحبا", "مرحبا"),  # tatweel
        ("الطلب رقم ١٢٣٤٥", "12345"),  # digits of any script
        ("Order 12345", "١٢٣٤٥"),
        ("سفارش ۱۲۳", "123"),
        ("الساعة ٧ مساء", "7"),
        ("שלחו לעו״ד שלי", 'עו"ד'),  # gershayim, however they are typed
        ('שלחו לעו"ד שלי', "עו״ד"),
        ("שלחו לעו”ד שלי", 'עו"ד'),
        ("ראו את הדו״ח", 'דו"ח'),
        ("הג׳ירפה", "ג'ירפה"),
        ("don’t", "don't"),
        ("״שלום לכם״", "״שלום לכם״"),  # and as quotation marks
        ("order 12-345/A", "12-345"),
        ("50% off", "50%"),
        ('say "yes"', "yes"),
        ("thanks👍", "👍"),
        ("really?!", "?!"),
        ("a_b", "a_b"),
    ],
)
def test_found(connection: Connection, text: str, asked: str) -> None:
    chat = make_chat(connection)
    wanted, _ = put(connection, chat, [text, "something else entirely, 7"])
    assert [hit.message_id for hit in search.messages(connection, asked)][-1:] == [wanted]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Where is my order?", "border"),
        ("Where is my order?", "de"),  # two letters answer beginnings of words only
        ("Where is my order?", "order now"),
        ("Where is my order?", '"order my"'),
        ("הגיעה", "לא"),
        ("100% off", "50%"),
        ("abc", "%"),
        ("עוד דבר", 'עו"ד'),
        ("עולה דבר", 'עו"ד'),
        ("לכם שלום", "״שלום לכם״"),
    ],
)
def test_not_found(connection: Connection, text: str, asked: str) -> None:
    put(connection, make_chat(connection), [text])
    assert search.messages(connection, asked) == []


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("الطلب ١٢٣٤٥", "12345"),
        ("الساعة ٧ مساء", "7"),
        ("שלחו לעו״ד שלי", 'עו"ד'),
        ("שלחו לעו”ד שלי", "עו״ד"),
        ("הג׳ירפה", "ג'ירפה"),
        ("I don’t know", "don't"),
        ("комп\u02bcютер", "комп\u02bcютер"),
        ("rock ‘n’ roll", "'n' roll"),
        ("‘‛’ and nothing else", "'''"),
        ("۱۲’۳", "12'3"),
    ],
)
def test_what_stands_in_the_indexes_as_it_was_written_is_found(
    connection: Connection, text: str, asked: str
) -> None:
    (entered,) = put(connection, make_chat(connection), [text])
    for table in texts.TABLES:
        connection.execute(f"DELETE FROM {table}")
        connection.execute(f"INSERT INTO {table} (rowid, text) VALUES (?, ?)", (entered, text))
    assert [hit.message_id for hit in search.messages(connection, asked)] == [entered]


@pytest.mark.parametrize("asked", ["", "  ", '"', '""', '" "', "“”"])
def test_nothing_asked_is_nothing_found(connection: Connection, asked: str) -> None:
    put(connection, make_chat(connection), ["anything"])
    assert search.messages(connection, asked) == []


@pytest.mark.parametrize(
    "asked",
    ['a"b', "NEAR(a b)", "text:abc", "-abc", "abc*", "^abc", "AND", "(", "'; DROP", "abc\0def"],
)
def test_no_query_language_leaks_in(connection: Connection, asked: str) -> None:
    texts = ["nothing of the kind", f"says {asked.replace(chr(34), ' ')} here"]
    ids = put(connection, make_chat(connection), texts)
    assert [hit.message_id for hit in search.messages(connection, asked)] == ids[1:]


def test_newest_first_page_by_page(connection: Connection) -> None:
    chat = make_chat(connection)
    ids = put(connection, chat, [f"invoice {number}" for number in range(700)])
    found: list[int] = []
    before = None
    while hits := search.messages(connection, "voic", limit=90, before_id=before):
        found += [hit.message_id for hit in hits]
        before = hits[-1].message_id
    assert found == ids[::-1]


def test_in_one_chat_and_of_some_numbers(connection: Connection) -> None:
    one, two = make_chat(connection), make_chat(connection, "972500000002@c.us")
    here = put(connection, one, ["a parcel came"])
    put(connection, two, ["a parcel went"])
    assert [hit.message_id for hit in search.messages(connection, "parcel", chat_id=one)] == here
    number = connection.execute("SELECT id FROM numbers").fetchone()[0]
    assert len(search.messages(connection, "parcel", numbers=frozenset({number}))) == 2
    assert search.messages(connection, "parcel", numbers=frozenset({number + 1})) == []


def test_what_is_removed_is_not_found(connection: Connection) -> None:
    (gone,) = put(connection, make_chat(connection), ["secret plans"])
    messages.remove(connection, gone)
    assert search.messages(connection, "secret") == []
    assert search.messages(connection, "se") == []


WORDS = st.sampled_from(
    [
        *("order", "Ordered", "border", "or", "café", "cafe", "12", "1234", "a", "b", "👍", "?"),
        *("١٢٣", "٣", "don’t", "don't", "ג׳ירפה", "ג'ירפה"),
        *("הזמנה", "ההזמנה", "שלום", "שָׁלוֹם", "של", "ל", "לא", "הלא"),
        *("طلب", "الطلب", "الطَّلَب", "احمد", "أحمد", "ط", "لا"),
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)


@st.composite
def questions(draw: st.DrawFn) -> str:
    """Words and pieces of words."""
    words = draw(st.lists(WORDS, min_size=1, max_size=2))
    cut = []
    for word in words:
        start = draw(st.integers(0, max(0, len(word) - 1)))
        cut.append(word[start : start + draw(st.integers(1, 5))])
    return " ".join(cut)


def holds(text: str, asked: str) -> bool:
    """What the operator was promised, by looking at the text alone."""
    for term in fold(asked).split():
        begins = r"(?<![^\W_])" if len(term) < 3 and term[0].isalnum() else ""
        if not re.search(begins + re.escape(term), fold(text)):
            return False
    return bool(fold(asked).split())


@given(st.lists(TEXTS, min_size=1, max_size=12), questions())
@settings(max_examples=150)
def test_finds_just_what_a_look_at_every_text_finds(
    connection: Connection, texts: list[str], asked: str
) -> None:
    connection.execute("BEGIN")
    try:
        ids = put(connection, make_chat(connection), texts)
        wanted = [one for one, text in zip(ids, texts, strict=True) if holds(text, asked)]
        assert [hit.message_id for hit in search.messages(connection, asked)] == wanted[::-1]
    finally:
        connection.execute("ROLLBACK")


@pytest.mark.parametrize("between", ["", " "])
def test_most_texts_are_folded_by_a_shorter_way_that_ends_the_same(
    between: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = [char for char in map(chr, range(0x2100)) if folding._PLAIN.fullmatch(char)]
    assert {*"aZ9 אםأىة،٣—“"} <= {*plain} and not {*"éßΣ…\u05c1\u0640\u0653"} & {*plain}
    texts = [f"{one}{between}{other}" for one in plain for other in plain]
    quick = [fold(text) for text in texts]
    monkeypatch.setattr(folding, "_PLAIN", re.compile("(?!)"))
    assert quick == [fold(text) for text in texts]


@given(st.text(max_size=20))
@example("café 각 \u0ddc")  # what an accent beside it must not take apart
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
