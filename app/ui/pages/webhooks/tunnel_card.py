"""Starting and stopping a tunnel that the operator has, with what it needs and how it stands.

Invariant: nothing is started without a click, and what is not on this computer is not offered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.bidi import ltr
from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.services.events import TunnelChanged
from app.services.public_address import Reach
from app.services.tunnel_tools import TunnelWish, tool_of
from app.ui import phrases
from app.ui.telling import tied
from app.ui.widgets.banner import Banner
from app.ui.widgets.card import CardDialog
from app.ui.widgets.choices import Check
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import Dot, Tone
from app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from app.services.console import Console


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tunnel", text)


def tunnel_words(state: TunnelChanged, now: int) -> tuple[Dot, Tone, str, str]:
    """Dot, tone, a word and a sentence for how a tunnel stands."""
    tool = tool_of(state.tool).title if state.tool else ""
    if state.state == "up":
        url = ltr(state.url)
        if state.reach == Reach.HERE:
            words = _tr("{tool} forwards {url} to this receiver. It was proven.")
            return "ok", "success", _tr("Tunnel up"), words.format(tool=tool, url=url)
        if state.reach:
            words = _tr("{tool} gave {url}, but nothing of this receiver answers through it.")
            return "look", "warning", _tr("Tunnel not proven"), words.format(tool=tool, url=url)
        words = _tr("{tool} gave {url}. It is being proven.")
        return "look", "neutral", _tr("Tunnel up"), words.format(tool=tool, url=url)
    if state.state == "starting":
        words = state.reason or _tr("{tool} starts.").format(tool=tool)
        return "off", "neutral", _tr("Tunnel starts"), words
    if state.state == "waiting":
        left = phrases.left(state.retry_at - now)
        words = _tr("{tool} ended. It starts again in {time}.").format(tool=tool, time=left)
        said = _tr("It said: {reason}").format(reason=state.reason) if state.reason else ""
        return "down", "danger", _tr("Tunnel down"), f"{words} {said}".strip()
    return "off", "neutral", _tr("No tunnel"), _tr("No tunnel runs.")


class TunnelCard(CardDialog):
    """Chooses, starts and stops a tunnel; closes with nothing to answer."""

    def __init__(self, opener: QWidget, console: Console, tasks: TaskOwner) -> None:
        super().__init__(opener, QCoreApplication.translate("TunnelCard", "Tunnel"), width=560)
        tasks = tied(self, tasks)
        self._console = console
        self._tasks = tasks
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Providers need an address on the internet, and over HTTPS. A tunnel program "
                    "that you have gives this receiver one. Switchboard keeps it running, and "
                    "takes over the address that it tells."
                ),
                role="text.secondary",
                wrap=True,
            )
        )
        self.tools = Segmented(self.tr("Tunnel program"))
        self._found = {tool.name: found for tool, found in console.tunnel.tools()}
        for tool, found in console.tunnel.tools():
            self.tools.add(tool.name, tool.title)
            missing = self.tr("{program} is not on this computer").format(program=tool.program)
            self.tools.set_enabled(tool.name, found, "" if found else missing)
        row = QHBoxLayout()
        row.addWidget(self.tools)
        row.addStretch(1)
        self.body.addLayout(row)
        self.none = Banner(
            "warning",
            "",
            self.tr("Neither cloudflared nor ngrok nor ssh is on this computer. Install one, or "
                    "enter the address of your own server."),
            stacked=True,
        )  # fmt: skip
        self.none.setVisible(not any(self._found.values()))
        self.body.addWidget(self.none)
        self._fields(console.tunnel.wish)
        self.by_itself = Check(
            self.tr("Tell my providers by itself when the address changes"),
            checked=console.registration.by_itself,
        )
        self.by_itself.toggled.connect(console.registration.set_by_itself)
        self.body.addWidget(self.by_itself)
        self.state = Banner("neutral", "", stacked=True)
        self.body.addWidget(self.state)
        close = self.add_button(self.tr("Close"), "ghost")
        close.clicked.connect(self.reject)
        self.stop = self.add_button(self.tr("Stop"), icon="x")
        self.stop.clicked.connect(lambda _checked=False: self._stop())
        self.start = self.add_button("", "primary", icon="play")
        self.start.clicked.connect(lambda _checked=False: self._start())
        self.tools.chosen.connect(lambda _name: self._show_fields())
        self._choose_first(console.tunnel.wish)
        self._unlisten = console.bus.listen(TunnelChanged, self._show_state)
        self.finished.connect(lambda _answer: self._unlisten())
        self._show_fields()
        self._show_state(console.tunnel.state)
        self.start_on(self.start)

    def _fields(self, wish: TunnelWish) -> None:
        self.place = Field(self.tr("Host"), text=wish.place, content="ltr")
        self.remote = Field(
            self.tr("Listens there on"),
            text=wish.remote,
            content="ltr",
            helper=self.tr("80 for a tunnel service, a port of your server otherwise"),
        )
        self.address = Field(
            self.tr("Its address"),
            text=wish.address,
            content="ltr",
            placeholder="https://hooks.example.com",
        )
        for field in (self.place, self.remote, self.address):
            field.textChanged.connect(lambda _text: self.place.set_error(""))
            self.body.addWidget(field)

    def _choose_first(self, wish: TunnelWish) -> None:
        usable = [name for name, found in self._found.items() if found]
        first = wish.tool if wish.tool in usable else next(iter(usable), "")
        if first:
            self.tools.choose(first)

    def _show_fields(self) -> None:
        tool = tool_of(self.tools.current())
        own = self.tr("Name of your own tunnel")
        self.place.label.setText(self.tr("Host") if tool.name == "ssh" else own)
        self.place.edit.setPlaceholderText(
            "nokey@localhost.run" if tool.name == "ssh" else self.tr("empty for a quick one")
        )
        self.address.set_helper(
            self.tr("Where you have one of your own; empty takes what the program tells")
        )
        self.place.setVisible("place" in tool.asks)
        self.remote.setVisible("remote" in tool.asks)
        self.start.setText(self.tr("Start {tool}").format(tool=tool.title))
        missing = self.tr("{program} is not on this computer").format(program=tool.program)
        self.start.set_reason("" if self._found.get(tool.name) else missing)

    def _show_state(self, state: TunnelChanged) -> None:
        _dot, tone, title, text = tunnel_words(state, self._console.clock.now_ms())
        self.state.set(f"{title}.", text, tone, "")
        # where none runs, there is nothing to tell beside its fields
        for one in (self.state, self.stop):
            one.setVisible(state.state != "off")

    def wish(self) -> TunnelWish:
        """What the fields say."""
        name = self.tools.current()
        asks = tool_of(name).asks
        return TunnelWish(
            name,
            self.address.text().strip().rstrip("/"),
            self.place.text().strip() if "place" in asks else "",
            self.remote.text().strip() or "80",
        )

    def _start(self) -> None:
        self._tasks.start(self._started(), "start tunnel")

    async def _started(self) -> None:
        try:
            await self._console.tunnel.start(self.wish())
        except SettingsError as error:
            self.state.set(error.what, f"{error.did} {error.can}".strip(), "danger", "")
            self.state.show()

    def _stop(self) -> None:
        self._tasks.start(self._console.tunnel.stop(), "stop tunnel")
