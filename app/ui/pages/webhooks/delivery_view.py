"""The middle of the inspector: one delivery as a tree, raw or hex, with its headers and answer.

Invariant: the raw view shows the stored bytes; what does not decode is shown as hex.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.core.bidi import isolate
from app.services.inspector import Delivery, Expectation
from app.ui.delegates.json_row import JsonTree
from app.ui.json_text import pretty
from app.ui.models.delivery_words import event_name, mark
from app.ui.models.json_tree import JsonTreeModel
from app.ui.pages.webhooks.marking import MarkButtons
from app.ui.phrases import exact_time
from app.ui.telling import copy
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, IconButton, LinkButton
from app.ui.widgets.chips import StatusChip
from app.ui.widgets.code import CodeView
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.panel import Panel
from app.ui.widgets.search_field import SearchField
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.spared import spare
from app.ui.widgets.tabs import Tabs
from app.ui.widgets.themed import sides
from app.ui.widgets.tips import name_it

_HEX_MOST = 256 * 1024
_WORDS_FROM = 700


class DeliveryHead(Panel):
    """Event, verdict, when and from whom; Replay, Forward, Copy as cURL.

    Signals: `replay()`, `forward()`, `curl()`, `more(QWidget)`.
    """

    replay = Signal()
    forward = Signal()
    curl = Signal()
    more = Signal(QWidget)

    def __init__(self) -> None:
        super().__init__("surface.base", sides=("bottom",))
        self.setFixedHeight(52)
        row = QHBoxLayout(self)
        row.setContentsMargins(*sides(18, 0, 12, 0))
        row.setSpacing(8)
        self.name = PlainLabel("", "message", "medium", mono=True)
        row.addWidget(self.name)
        self.chip = StatusChip("", "neutral", "info")
        row.addWidget(self.chip)
        self.origin = ElidedLabel("", role="text.secondary")
        self.origin.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addWidget(self.origin, 1)
        self.replay_button = Button(self.tr("Replay"), icon="rotate-ccw", size="small")
        name_it(
            self.replay_button,
            self.tr("Replay"),
            description=self.tr(
                "Runs the stored body again here, without notifications or automatic replies"
            ),
        )
        self.forward_button = Button(
            self.tr("Forward"), icon="arrow-up-right", end_icon="chevron-down", size="small"
        )
        name_it(
            self.forward_button,
            self.tr("Forward"),
            description=self.tr("Posts a copy to an address that you confirm"),
        )
        self.curl_button = Button(self.tr("Copy as cURL"), icon="terminal", size="small")
        name_it(
            self.curl_button,
            self.tr("Copy as cURL"),
            description=self.tr("A command that sends the same bytes to this receiver"),
        )
        self._short = False
        self.more_button = IconButton("ellipsis", self.tr("Export and more"))
        for button, signal in (
            (self.replay_button, self.replay),
            (self.forward_button, self.forward),
            (self.curl_button, self.curl),
        ):
            button.clicked.connect(lambda _checked=False, tell=signal: tell.emit())
            row.addWidget(button)
        self.more_button.clicked.connect(lambda _checked=False: self.more.emit(self.more_button))
        row.addWidget(self.more_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.width() < _WORDS_FROM
        if short != self._short:
            # in a narrow window the icons stand for themselves, with their words as tips
            self._short = short
            self.replay_button.set_short(short, self.tr("Replay"))
            self.forward_button.set_short(short, self.tr("Forward"))
            self.curl_button.set_short(short, self.tr("Copy as cURL"))

    def put(self, delivery: Delivery, expected: Expectation) -> None:
        """Show whose head this is."""
        row = delivery.row
        shown = mark(row.verdict)
        self.name.setText(event_name(row))
        self.chip.set(shown.word, shown.tone, shown.icon)
        self.origin.setText(
            self.tr("{time} from {provider}, delivery {id}").format(
                time=exact_time(row.received_at), provider=isolate(expected.title), id=row.id
            )
        )


class DeliveryView(Panel):
    """Tabs Tree, Raw, Headers and Answer; `put` shows a delivery."""

    def __init__(self, remark: Callable[[str, Any], str], parent: QWidget | None = None) -> None:
        super().__init__("surface.base", parent=parent)
        self._delivery: Delivery | None = None
        self._remark = remark
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tabs = Tabs(self.tr("Parts of the delivery"))
        for key, words in (
            ("tree", self.tr("Tree")),
            ("raw", self.tr("Raw")),
            ("headers", self.tr("Headers")),
            ("answer", self.tr("Answer")),
        ):
            self.tabs.add(key, words)
        self.tabs.chosen.connect(self._show)
        column.addWidget(self.tabs)
        self._find_in(column)
        self.model = JsonTreeModel(remark, self)
        self.tree = JsonTree(self.tr("Body as a tree"), self.model)
        self.tree.on_copy = lambda _index: self._copy(path=False)
        self.raw = CodeView(self.tr("Body as it came"), language="none", wrap=True)
        self.headers = CodeView(self.tr("Headers"), language="headers", wrap=True)
        self.answer = CodeView(self.tr("Our answer"), wrap=True)
        self.stack = QStackedWidget()
        column.addWidget(self._not_json())
        for view in (self.tree, self._raw_page(), self.headers, self.answer):
            self.stack.addWidget(view)
        column.addWidget(self.stack, 1)
        self.foot = self._foot()
        column.addWidget(self.foot)
        self.tree.selectionModel().currentChanged.connect(lambda *_: self._show_path())
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.start_find)

    def _find_in(self, column: QVBoxLayout) -> None:
        self.finder = SearchField(self.tr("Find in the body"), small=True)
        self.finder.searched.connect(self._find_next)
        self.finder.left.connect(self._end_find)
        self.find_button = Button(self.tr("Find"), "ghost", icon="search", size="small")
        name_it(self.find_button, self.tr("Find"), "Ctrl+F")
        self.find_button.clicked.connect(lambda _checked=False: self.start_find())
        self.marks = MarkButtons()
        for tool in (self.marks, self.find_button, self.finder):
            self.tabs.add_beside(tool)
        self.finder.setFixedWidth(190)
        self.finder.hide()

    def _not_json(self) -> QWidget:
        self.problem = Banner("warning", "", flat=True)
        self.problem.hide()
        return self.problem

    def _raw_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 0, 14, 0)
        self.form = Segmented(self.tr("How the bytes are shown"), small=True)
        self.form.add("text", self.tr("Text"))
        self.form.add("hex", self.tr("Hex"))
        self.form.chosen.connect(lambda _key: self._put_raw())
        bar.addWidget(self.form)
        bar.addStretch(1)
        self.size_label = PlainLabel("", "small", role="text.muted", tabular=True)
        bar.addWidget(self.size_label)
        column.addLayout(bar)
        column.addWidget(self.raw, 1)
        return page

    def _foot(self) -> QWidget:
        foot = Panel("surface.base", sides=("top",))
        spare(foot)
        foot.setFixedHeight(31)
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(12)
        self.path = ElidedLabel("", "small", role="text.secondary", mono=True)
        row.addWidget(self.path, 1)
        self.copy_path = LinkButton(self.tr("Copy path"))
        self.copy_value = LinkButton(self.tr("Copy value"))
        self.copy_path.clicked.connect(lambda _checked=False: self._copy(path=True))
        self.copy_value.clicked.connect(lambda _checked=False: self._copy(path=False))
        row.addWidget(self.copy_path)
        row.addWidget(self.copy_value)
        return foot

    def put(self, delivery: Delivery) -> None:
        """Show a delivery; the tab stays, where it has something to show."""
        self._delivery = delivery
        row = delivery.row
        self.tabs.set_count("raw", row.size)
        self.tabs.set_count("headers", len(delivery.headers))
        self.tabs.set_count("answer", str(row.status))
        try:
            document: Any = json.loads(delivery.body)
        except (ValueError, RecursionError):
            document = None
        readable = isinstance(document, dict | list)
        self.problem.setVisible(not readable)
        self.problem.set(
            self.tr("The body is not JSON."), self.tr("Raw shows its bytes."), "warning"
        )
        self.tree.show_document(document if readable else {})
        if self.tree.model_.rowCount():
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self._put_raw()
        self.headers.put("\n".join(f"{name}: {value}" for name, value in delivery.headers))
        self.answer.put(pretty(delivery.answer), "json")
        if not readable and self.tabs.current() == "tree":
            self.tabs.choose("raw")
        self._show(self.tabs.current())
        self._show_path()

    def _put_raw(self) -> None:
        if self._delivery is None:
            return
        body = self._delivery.body
        self.size_label.setText(self.tr("%Ln bytes", "", len(body)))
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError:
            text = ""
        self.form.set_enabled(
            "text", bool(text) or not body, self.tr("These bytes are no UTF-8 text.")
        )
        if self.form.current() == "hex" or (body and not text):
            self.form.choose("hex")
            self.raw.put(hex_lines(body), "none")
        else:
            self.raw.put(text, "json")

    def _show(self, key: str) -> None:
        self.stack.setCurrentIndex(("tree", "raw", "headers", "answer").index(key))
        self.foot.setVisible(key == "tree")
        self.find_button.setVisible(key == "tree" and self.finder.isHidden())
        if key != "tree":
            self.finder.hide()

    # Finding and copying

    def start_find(self) -> None:
        """Ctrl+F: a field over the tree."""
        self.tabs.choose("tree")
        self._show("tree")
        self.find_button.hide()
        self.finder.show()
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def _find_next(self, text: str) -> None:
        found = self.model.find(text, self.tree.currentIndex()) if text else QModelIndex()
        self.finder.set_error(bool(text) and not found.isValid())
        if found.isValid():
            self.tree.reveal(found)

    def _end_find(self) -> None:
        self.finder.hide()
        self.find_button.show()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_path(self) -> None:
        node = self.model.node(self.tree.currentIndex())
        has = node.parent is not None
        self.path.setText(node.path if has else "")
        self.copy_path.setEnabled(has)
        self.copy_value.setEnabled(has)

    def _copy(self, *, path: bool) -> None:
        node = self.model.node(self.tree.currentIndex())
        if path:
            copy(self, node.path, self.tr("Path copied"))
        else:
            copy(self, node.copied(), self.tr("Value copied"))


def hex_lines(body: bytes) -> str:
    """``00000000  7b 22 6f …  |{"o…|``, sixteen bytes a line."""
    lines = []
    for at in range(0, min(len(body), _HEX_MOST), 16):
        part = body[at : at + 16]
        shown = "".join(chr(one) if 32 <= one < 127 else "." for one in part)
        pairs = " ".join(f"{one:02x}" for one in part)
        lines.append(f"{at:08x}  {pairs[:23]:<23}  {pairs[24:]:<23}  |{shown}|")
    if len(body) > _HEX_MOST:
        lines.append("…")
    return "\n".join(lines)
