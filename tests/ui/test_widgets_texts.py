"""A line of a long text looks as if all of it had been shaped, and costs what is seen of it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.ui.style.look import Look, theme
from app.ui.widgets import texts

LATIN = "Shall we say Friday at nine, or would Thursday suit you? iIl. " * 5
HEBREW = "שלום, האם יום שישי בתשע מתאים לכם? (בערך) " * 6
ARABIC = "هل يناسبكم يوم الجمعة الساعة التاسعة؟ لا مشكلة " * 6
MIXED = "Order 4711: שולחן עץ – 2 × 340 ₪, see https://example.org/תמונה הבא " * 4
EMOJI = "👩‍👩‍👧‍👦👍🏽 ok 🇮🇱🇮🇱 " * 20
THIN = "il.'|!;:," * 40
MARKS = "\u2067ש\u0301\u2069a\u0301\u0327" * 80


@pytest.fixture(autouse=True)
def fresh(dressed: Look) -> None:
    texts.forget_lines()


def drawn(text: str, width: int, font: QFont, *, rtl: bool) -> tuple[QImage, int]:
    image = QImage(width + 20, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    where = QRect(10, 10, width, 40)
    took = texts.draw_text(painter, where, text, font, QColor("black"), rtl=rtl)
    painter.end()
    return image, took


@pytest.mark.parametrize("text", [LATIN, HEBREW, ARABIC, MIXED, EMOJI, THIN, MARKS])
@pytest.mark.parametrize("style", [("body", 1.0), ("small", 1.0), ("message", 2.4)])
def test_it_looks_as_if_all_was_shaped(
    text: str, style: tuple[Any, float], monkeypatch: pytest.MonkeyPatch
) -> None:
    font = QFont(theme().font(style[0]))
    font.setPixelSize(round(font.pixelSize() * style[1]))
    for width in (1, 30, 97, 251, 400):
        for rtl in (False, True):
            shown = drawn(text, width, font, rtl=rtl)
            with monkeypatch.context() as whole:
                whole.setattr(texts, "_as_far_as_seen", lambda words, *_: words)
                assert shown == drawn(text, width, font, rtl=rtl), (width, rtl)


def test_what_is_not_seen_is_not_shaped(monkeypatch: pytest.MonkeyPatch) -> None:
    shaped: list[int] = []
    line = texts._line

    def counted(words: str, font: QFont, rtl: bool) -> object:
        shaped.append(len(words))
        return line(words, font, rtl)

    monkeypatch.setattr(texts, "_line", counted)
    drawn("word " * 4_000, 250, theme().font("body"), rtl=False)
    assert shaped
    assert max(shaped) < 100
