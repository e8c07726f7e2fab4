"""Beside the editor: the phone with the template in it, and what the checks say.

Invariant: what passes is said too, so that an empty list of problems is no mystery.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.domain.template_rules import Check
from app.domain.template_shapes import Definition, samples
from app.ui.models.template_words import check_words, language_words
from app.ui.style.look import look, theme
from app.ui.widgets import painting
from app.ui.widgets.buttons import IconButton, LinkButton
from app.ui.widgets.chips import IconLabel
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.panel import Line, Panel
from app.ui.widgets.phone_bubble import PhoneBubble
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.spared import spare
from app.ui.widgets.themed import Themed

_HEAD = 46


class PhoneFrame(Themed, QWidget):
    """A phone's chat with one bubble; it reads in the direction of the template."""

    def __init__(self, most: int = 286, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.bubble = PhoneBubble(most, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, _HEAD + 15, 14, 18)
        column.addWidget(self.bubble)
        column.addStretch(1)

    def put(self, definition: Definition, business: str, time: str) -> None:
        """Shows a template of that business."""
        self._name = business
        self.bubble.put(
            definition,
            samples(definition),
            definition.header_sample,
            time,
            self.tr("Preview of {name}").format(name=definition.name),
        )
        self.update()

    def restyle(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        radius = 14
        painting.fill_round(
            painter,
            self.rect(),
            radius,
            now.color("canvas.chat"),
            now.color("border.default"),
        )
        head = QRect(1, 1, self.width() - 2, _HEAD)
        painter.save()
        painter.setClipRect(head)
        painting.fill_round(
            painter,
            head.adjusted(0, 0, 0, radius),
            radius - 1,
            now.color("surface.base"),
        )
        painter.restore()
        painter.fillRect(1, _HEAD, self.width() - 2, 1, now.color("border.subtle"))
        rtl = self.bubble.rtl
        inner = head.adjusted(14, 0, -14, 0)
        avatar = painting.at_start(inner, 28, rtl)
        place = QRect(avatar.x(), head.y() + 9, 28, 28)
        painting.draw_avatar(painter, look(), place, seed=self._name, name=self._name)
        words = painting.after(inner, 38, rtl)
        top = QRect(words.x(), head.y() + 6, words.width(), 18)
        low = QRect(words.x(), head.y() + 23, words.width(), 16)
        painting.draw_text(
            painter,
            top,
            self._name,
            now.font("small", "semibold"),
            now.color("text.primary"),
            rtl=rtl,
        )
        painting.draw_text(
            painter,
            low,
            self.tr("business account"),
            now.font("caption"),
            now.color("text.secondary"),
            rtl=rtl,
        )


class _CheckLine(QWidget):
    """One check: passed, to look at, or to mend, where a link leads to what is meant."""

    def __init__(
        self, icon: str, role: str, title: str, words: str = "", link: LinkButton | None = None
    ) -> None:
        super().__init__()
        # a link is higher than the title's line, and stands beside the middle of that
        line = theme().line("body")
        above = 3 if link is None else max(3, (link.sizeHint().height() - line + 1) // 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark = IconLabel(icon, role, 15)
        mark.setFixedHeight(line + 2 * above)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, above, 0, 3)
        column.setSpacing(1)
        weight = "medium" if words or role != "success.text" else "regular"
        column.addWidget(PlainLabel(title, weight=weight, wrap=True))  # type: ignore[arg-type]
        if words:
            column.addWidget(PlainLabel(words, "small", role="text.secondary", wrap=True))
        row.addLayout(column, 1)
        if link is not None:
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)


class PreviewPane(Panel):
    """Signals: ``go_to(str)`` a field of the editor; ``language_chosen(str)``; ``closed()``."""

    go_to = Signal(str)
    closed = Signal()
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("surface.base", sides=("start",))
        self.setFixedWidth(theme().column("sidePanel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(PlainLabel(self.tr("Preview"), "message", "semibold"))
        head.addStretch(1)
        # what comes beside the title, before the button
        self._head = QHBoxLayout()
        head.addLayout(self._head)
        self.close_button = IconButton("x", self.tr("Close"), shortcut="Esc", small=True)
        self.close_button.clicked.connect(lambda _on=False: self.closed.emit())
        self.close_button.hide()
        head.addWidget(self.close_button)
        self.languages: Segmented | None = None
        holder = QWidget()
        holder.setFixedHeight(theme().row("pageHeader"))
        holder.setLayout(head)
        column.addWidget(holder)
        column.addWidget(Line())
        content = Panel("surface.base")
        area = scrolled(content)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(16, 16, 16, 16)
        inner.setSpacing(0)
        self.phone = PhoneFrame()
        inner.addWidget(self.phone)
        inner.addSpacing(12)
        inner.addWidget(Line())
        inner.addSpacing(12)
        title = QHBoxLayout()
        title.addWidget(PlainLabel(self.tr("Checks"), weight="semibold"))
        title.addStretch(1)
        self.count = PlainLabel("", "small", "medium")
        title.addWidget(self.count)
        inner.addLayout(title)
        inner.addSpacing(6)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        inner.addLayout(self._list)
        inner.addStretch(1)
        column.addWidget(area, 1)
        column.addWidget(Line())
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 9, 16, 9)
        foot.setSpacing(7)
        foot.addWidget(IconLabel("info", "text.muted", 14), 0, Qt.AlignmentFlag.AlignTop)
        self.note = PlainLabel("", "small", role="text.secondary", wrap=True)
        foot.addWidget(self.note, 1)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        spare(self._foot)
        column.addWidget(self._foot)
        self._shown: tuple[object, ...] = ()

    def put_languages(self, codes: Sequence[str], current: str) -> None:
        """The languages that the name has."""
        if self.languages is not None:
            self._head.removeWidget(self.languages)
            self.languages.hide()
            self.languages.deleteLater()
            self.languages = None
        if len(codes) > 1:
            self.languages = Segmented(self.tr("Language of the preview"), small=True)
            for code in codes[:4]:
                self.languages.add(code, language_words(code))
            self.languages.choose(current)
            self.languages.chosen.connect(self.language_chosen)
            self._head.addWidget(self.languages)

    def put_note(self, words: str) -> None:
        """The line at the foot; empty hides it."""
        self.note.setText(words)
        self._foot.setVisible(bool(words))

    def put_checks(self, checks: Sequence[Check], number: str, *, reviewed: bool) -> None:
        """What is wrong, what to look at, and what passes."""
        shown = (tuple(checks), number, reviewed)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        errors = [one for one in checks if one.blocks]
        for check in sorted(checks, key=lambda one: not one.blocks):
            title, words = check_words(check)
            icon, role = ("circle-x", "danger.text") if check.blocks else (
                "triangle-alert", "warning.text",
            )  # fmt: skip
            link = None
            if check.blocks:
                link = LinkButton(self.tr("Go there"))
                link.clicked.connect(lambda _on=False, where=check.where: self.go_to.emit(where))
            self._list.addWidget(_CheckLine(icon, role, title, words, link))
        codes = {one.rule.code for one in checks}
        if not codes & {"name_missing", "name_form", "name_long", "name_taken"}:
            words = self.tr("Name is free on {number}") if number else self.tr("Name is free")
            self._passes(words.format(number=isolate(number)))
        shape = {"blank_order", "blank_open", "blank_edge", "header_blanks", "buttons_many"}
        form = [one for one in codes if one.endswith("_long") or one.startswith("button")]
        if not form and not codes & shape:
            self._passes(self.tr("Lengths, buttons and variable order"))
        if "shortener" not in codes:
            self._passes(self.tr("No link shorteners"))
        self.count.setText(
            self.tr("%Ln to fix", "", len(errors)) if errors else self.tr("Nothing to fix")
        )
        self.count.set_role("danger.text" if errors else "success.text")

    def _passes(self, words: str) -> None:
        self._list.addWidget(_CheckLine("circle-check", "success.text", words))
