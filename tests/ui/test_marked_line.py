"""One marked line: its marks and its cut, whatever the letters are."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter, QTextLayout

from app.ui.style.look import Look
from app.ui.widgets import marked


def drawn(
    text: str, monkeypatch: pytest.MonkeyPatch, *marks: tuple[int, int], room: int = 400
) -> tuple[str, bool, list[str]]:
    """The letters that were set, whether dots follow, and what is marked, as Qt has them."""
    heard: list[tuple[str, bool, list[str]]] = []

    class Layout:
        def __init__(self, layout: QTextLayout, dots: int) -> None:
            self.layout, self.dots = layout, dots

        def draw(self, _painter: object, _place: object, shown: list[object] | None = None) -> None:
            units = self.layout.text().encode("utf-16-le")
            found = []
            for one in shown or ():
                start, length = one.start, one.length  # type: ignore[attr-defined]
                found.append(units[2 * start : 2 * (start + length)].decode("utf-16-le"))
            heard.append((self.layout.text(), bool(self.dots), found))

    fitting = marked._fitting

    def spied(*asked: object) -> object:
        line = fitting(*asked)  # type: ignore[arg-type]
        return line._replace(layout=Layout(line.layout, line.dots))  # type: ignore[arg-type]

    monkeypatch.setattr(marked, "_fitting", spied)
    paper = QImage(room, 24, QImage.Format.Format_RGB32)
    painter = QPainter(paper)
    marked.draw_line(painter, paper.rect(), text, "body", "text.primary", marks)
    painter.end()
    monkeypatch.undo()
    return heard[0]


def test_marks_stand_behind_emoji_where_they_belong(
    dressed: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "😀😀 the granite 😀 slab"
    at = text.index("granite")
    slab = text.index("slab")
    _, dots, found = drawn(text, monkeypatch, (at, at + 7), (slab, slab + 4))
    assert found == ["granite", "slab"] and not dots


def test_only_what_was_cut_ends_with_dots(dressed: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    emoji = "😀" * 20
    assert drawn(emoji, monkeypatch, room=900) == (emoji, False, [])
    for room in (60, 100, 180):
        assert drawn(emoji, monkeypatch, room=room)[1], "as many units fit as it has letters"
