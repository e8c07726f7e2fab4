"""Canned replies over the composer: chosen by typing `/`, with their blanks shown.

The composer keeps the focus and passes keys on. Invariant: nothing is sent from here; a reply is
put into the text, where its blanks wait to be filled.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.bidi import file_name, is_rtl
from app.domain.folding import fold
from app.services.canned import CannedRow
from app.ui import phrases
from app.ui.digits import figures
from app.ui.pages.chats.composer_text import BLANK
from app.ui.style.look import look, theme
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.choice_list import ChoiceRows
from app.ui.widgets.choice_popup import ChoicePopup
from app.ui.widgets.keycap import KeyCap
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.painting import after, at_start, draw_text, fill_round, text_width
from app.ui.widgets.panel import Line
from app.ui.widgets.themed import Themed, sides

_SHOWN = 5


def canned_said(row: CannedRow) -> str:
    """As it is spoken."""
    names = [one.name for one in row.files or ()]
    said = [f"/{row.name}", row.title, row.folder, *names]
    return phrases.listed(said)


class _Rows(ChoiceRows):
    def paint_choice(self, painter: QPainter, rect: QRect, row: Any) -> None:
        now = theme()
        inner = rect
        used = self.tr("used %Ln times", "", row.used) if row.used else ""
        width = text_width(used, now.font("caption")) if used else 0
        draw_text(
            painter,
            at_start(inner, width, not now.rtl),
            used,
            now.font("caption"),
            now.color("text.muted"),
            align="end",
            rtl=now.rtl,
        )
        inner = after(inner, width + 12 if used else 0, not now.rtl)
        if row.link or row.files:
            box = at_start(inner, 14, not now.rtl)
            look().icons.draw(painter, box, "paperclip", "text.muted", 14)
            inner = after(inner, 22, not now.rtl)
        title = row.title or row.text
        name = f"/{row.name}"
        width = max(text_width(name, now.font("body", "semibold")), 118)
        draw_text(
            painter,
            at_start(inner, width, now.rtl),
            name,
            now.font("body", "semibold"),
            now.color("accent.text"),
            rtl=now.rtl,
            text_rtl=False,
        )
        inner = after(inner, width + 16, now.rtl)
        draw_text(
            painter,
            inner,
            f"{row.folder} · {title}" if row.folder else title,
            now.font(),
            now.color("text.primary"),
            rtl=now.rtl,
        )


class BlankText(Themed, QWidget):
    """The text of a reply on two lines, its blanks as chips."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setFixedHeight(theme().px(62))

    def show_text(self, text: str) -> None:
        """Another reply."""
        self._text = " ".join(text.split())
        self.setAccessibleName(self._text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        rtl = is_rtl(self._text, now.rtl)
        font, chip = now.font(), now.font("body", "medium")
        lines = [
            QRect(12, now.px(8), self.width() - 24, now.px(22)),
            QRect(12, now.px(33), self.width() - 24, now.px(22)),
        ]
        room = lines.pop(0)
        for part in _words(self._text):
            blank = BLANK.fullmatch(part) is not None
            shown = part[1:-1] if blank else part
            need = text_width(shown, chip if blank else font) - 1 + (17 if blank else 0)
            if need > room.width():
                if not lines:
                    draw_text(painter, room, "…", font, now.color("text.primary"), rtl=rtl)
                    return
                room = lines.pop(0)
                shown = shown.lstrip()
            box = at_start(room, need, rtl)
            if blank:
                fill_round(
                    painter,
                    box.adjusted(2, 1, -2, -1),
                    4,
                    now.color("warning.soft"),
                    now.color("warning.border"),
                )
                draw_text(painter, box, shown, chip, now.color("warning.text"), align="center")
            else:
                draw_text(
                    painter,
                    box,
                    shown,
                    font,
                    now.color("text.primary"),
                    rtl=rtl,
                    text_rtl=rtl,
                    elide=False,
                )
            room = after(room, need, rtl)


class _Files(Themed, QWidget):
    """What a reply brings, on one line: its first file, and how many more."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 12, 8)
        line.setSpacing(6)
        self._sign = IconLabel("paperclip", "text.muted", 14)
        line.addWidget(self._sign)
        self._first = ElidedLabel("", "small", role="text.secondary")
        line.addWidget(self._first)
        self._more = PlainLabel("", "small", role="text.muted")
        line.addWidget(self._more)
        line.addStretch(1)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(theme().px(28))

    def show_names(self, names: Sequence[str]) -> None:
        """Another reply's files; perhaps none."""
        self._first.setText(names[0] if names else "")
        more = len(names) - 1
        words = QCoreApplication.translate("RecipientsBox", "and %Ln more", "", more)
        self._more.setText(words if more > 0 else "")
        self._sign.setVisible(bool(names))


class CannedPopup(ChoicePopup):
    """Signals: `picked(CannedRow)`, `new_wanted()`, `manage_wanted()`."""

    picked = Signal(object)
    new_wanted = Signal()
    manage_wanted = Signal()

    def __init__(self, anchor: QWidget) -> None:
        name = QCoreApplication.translate("CannedPopup", "Canned replies")
        super().__init__(anchor, name, canned_said, _Rows(), most=_SHOWN)
        head = QHBoxLayout()
        head.setContentsMargins(*sides(12, 3, 8, 3))
        head.setSpacing(8)
        head.addWidget(PlainLabel(name, "small", "semibold"))
        self._matched = PlainLabel("", "small", role="text.muted")
        head.addWidget(self._matched)
        head.addStretch(1)
        for words, signal in (
            (self.tr("New"), self.new_wanted),
            (self.tr("Manage"), self.manage_wanted),
        ):
            link = LinkButton(words)
            link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            link.clicked.connect(signal)
            head.addWidget(link)
        self.head.addLayout(head)
        self.under.addWidget(Line())
        self._text = BlankText()
        self.under.addWidget(self._text)
        self._files = _Files()
        self.under.addWidget(self._files)
        self.add_arrows()
        self.foot.addWidget(KeyCap("Tab", self.tr("fill blanks")))
        self.foot.addWidget(KeyCap("Enter", self.tr("insert")))
        foot = self.foot
        foot.addStretch(1)
        self._blanks = PlainLabel("", "small", role="warning.text")
        foot.addWidget(self._blanks)
        self.taken.connect(self._pick)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._shown())

    @property
    def count(self) -> int:
        """How many match."""
        return self.view.count

    def show_for(self, rows: list[CannedRow], typed: str, over: QWidget) -> None:
        """Opens over ``over``, or narrows, to what matches the word after the slash."""
        term = fold(typed)
        found = [r for r in rows if fold(r.name).startswith(term)]
        found += [
            r for r in rows if r not in found and term in fold(f"{r.folder} {r.title} {r.text}")
        ]
        words = self.tr("{n} of %Ln match “{text}”", "", len(rows)).format(
            n=figures(len(found)), text=typed
        )
        self._matched.setText(words if typed else self.tr("%Ln in all", "", len(rows)))
        nothing = self.tr("None begins like this. New makes one out of what you write.")
        empty = self.tr("None yet. Write one once, and send it with a few letters.")
        self._text.setVisible(bool(found))
        # as high for all that match: nothing moves as another is chosen
        self._files.setVisible(any(row.files for row in found))
        self.show_rows(found, nothing if rows else empty)
        self._shown()
        self.body.activate()
        self.open_at(above=True, width=self._anchor.width(), clear_of=over)

    def press(self, key: Qt.Key, field: QWidget) -> bool:
        """A key of the composer's ``field``; False where nothing can be chosen."""
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            return self.view.step(step, around=True, field=field)
        return self.take()

    def _pick(self, row: CannedRow) -> None:
        self.close_popup()
        self.picked.emit(row)

    def _shown(self) -> None:
        row = self.view.chosen
        text = row.text if isinstance(row, CannedRow) else ""
        self._text.show_text(text)
        count = len(BLANK.findall(text))
        self._blanks.setText(self.tr("%Ln blanks to fill before sending", "", count))
        self._blanks.setVisible(bool(count))
        names = [file_name(one.name) for one in row.files or ()] if row is not None else []
        self._files.show_names(names)


def _words(text: str) -> list[str]:
    """Words with their space, blanks whole."""
    found: list[str] = []
    at = 0
    for match in BLANK.finditer(text):
        found += [f"{word} " for word in text[at : match.start()].split()]
        if found and not text[at : match.start()].endswith(" ") and match.start() > at:
            found[-1] = found[-1].rstrip()
        found.append(match.group())
        at = match.end()
        if text[at : at + 1] == " ":
            found.append(" ")
    found += [f"{word} " for word in text[at:].split()]
    return found
