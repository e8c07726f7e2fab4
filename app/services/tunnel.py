"""Keeps a tunnel that the operator has running, so that providers reach the receiver.

Works with ``tunnel_tools`` (calls and output), ``tunnel_process`` (one run of a program), the
receiver (its port) and ``PublicAddress``, which gets the address that the tunnel tells. A tunnel
that dies is started again, with growing pauses.

Invariant: a tunnel runs only while it is switched on, and never outlives the program that can end
it in order; its output goes nowhere but through ``tunnel_tools``.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine
from typing import Any
from urllib.parse import urlsplit

from app.core.clock import Clock
from app.core.tasks import TaskOwner
from app.domain.errors import SettingsError
from app.services import tunnel_tools
from app.services.events import Bus, ReceiverChanged, TunnelChanged
from app.services.posting import post
from app.services.public_address import AddressProof, PublicAddress, Reach
from app.services.receiver_control import ReceiverControl
from app.services.settings import Settings
from app.services.tunnel_process import TunnelProcess
from app.services.tunnel_tools import TOOLS, TunnelTool, TunnelWish

_PAUSES_S = (1.0, 3.0, 10.0, 30.0, 60.0)
_STABLE_S = 60.0
_ASK_S = 1.5
_PROOFS = 8
_SETTING, _ON = "tunnel", "tunnel_on"


class Tunnel:
    """The supervisor of one tunnel program."""

    def __init__(
        self,
        settings: Settings,
        address: PublicAddress,
        receiver: ReceiverControl,
        bus: Bus,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._address = address
        self._receiver = receiver
        self._bus = bus
        self._clock = clock
        self._tasks = TaskOwner("tunnel")
        self._running: asyncio.Task[None] | None = None
        self._process: TunnelProcess | None = None
        self._wake = asyncio.Event()
        self._turn = asyncio.Lock()
        self._problem = ""
        self._interface = ""
        self._port = 0
        self._tries = 0
        self.state = TunnelChanged("off")
        self.proof: AddressProof | None = None

    # For the window

    def tools(self) -> list[tuple[TunnelTool, bool]]:
        """The programs that are known, and whether they are on this computer."""
        return [(tool, bool(tool.found())) for tool in TOOLS]

    @property
    def wish(self) -> TunnelWish:
        """What was asked for last."""
        return TunnelWish.of(self._settings.get(_SETTING))

    @property
    def on(self) -> bool:
        """Whether the tunnel is switched on."""
        return self._settings.get(_ON) is True

    @property
    def pid(self) -> int | None:
        """The program's process, while it runs."""
        return self._process.pid if self._process is not None else None

    def resume(self) -> None:
        """Starts what was on when the program was closed."""
        self._bus.listen(ReceiverChanged, lambda _event: self._wake.set())
        if self.on:
            self._start(self.wish)

    async def start(self, wish: TunnelWish) -> None:
        """Switches a tunnel on, in place of the one there was. Raises SettingsError."""
        tool = tunnel_tools.tool_of(wish.tool)
        program = tool.found()
        if not program:
            raise SettingsError(
                f"{tool.program} is not on this computer.",
                "Nothing was started.",
                "Install it, or choose another one.",
            )
        tunnel_tools.command(wish, program, 1)
        await self._whole(self._switch_on(wish), "switch on")

    async def stop(self) -> None:
        """Switches the tunnel off; an address that came with it goes with it."""
        await self._whole(self._switch_off(), "switch off")

    async def _whole(self, switching: Coroutine[Any, Any, None], name: str) -> None:
        """Carried through though nobody waits for it any more: half-way, none of them would run."""
        await asyncio.shield(self._tasks.begin(switching, name))

    async def _switch_on(self, wish: TunnelWish) -> None:
        async with self._turn:
            await self._end()
            self._settings.set(_SETTING, wish.kept())
            self._settings.set(_ON, True)
            self._start(wish)

    async def _switch_off(self) -> None:
        async with self._turn:
            told = self.state.url
            self._settings.set(_ON, False)
            await self._end()
            if told and told == self._address.url and not self.wish.address:
                self._address.set("")
            self._tell(TunnelChanged("off"))

    async def close(self) -> None:
        """Ends the program; it starts again with the console if it is switched on."""
        async with self._turn:
            await self._end()
            await self._tasks.close()

    # Keeping it running

    def _start(self, wish: TunnelWish) -> None:
        self._running = self._tasks.begin(self._keep(wish), wish.tool)

    async def _end(self) -> None:
        task, self._running = self._running, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _keep(self, wish: TunnelWish) -> None:
        tries = 0
        tool = tunnel_tools.tool_of(wish.tool)
        while True:
            self._wake.clear()
            port = await self._receivers_port(tool)
            began = self._clock.monotonic()
            self._tell(TunnelChanged("starting", tool.name))
            await self._run(tool, wish, port)
            if self._port_now() not in (0, port):
                continue  # the receiver moved: follow it at once
            if self._clock.monotonic() - began > _STABLE_S:
                tries = 0
            pause = _PAUSES_S[min(tries, len(_PAUSES_S) - 1)]
            tries += 1
            retry_at = self._clock.now_ms() + round(pause * 1000)
            reason = self._problem
            self._tell(TunnelChanged("waiting", tool.name, "", reason, retry_at))
            await asyncio.sleep(pause)

    async def _receivers_port(self, tool: TunnelTool) -> int:
        while not (port := self._port_now()):
            self._tell(TunnelChanged("starting", tool.name, "", "The receiver is not running yet."))
            await self._wake.wait()
            self._wake.clear()
        return port

    def _port_now(self) -> int:
        return urlsplit(self._receiver.state.url).port or 0

    async def _run(self, tool: TunnelTool, wish: TunnelWish, port: int) -> None:
        """One run of the program, from its start to its end."""
        self._problem, self._interface, self._port = "", "", port
        program = tool.found()
        told: asyncio.Queue[str] = asyncio.Queue()
        try:
            if not program:
                raise OSError(f"{tool.program} is not on this computer any more")
            call = tunnel_tools.command(wish, program, port)
            process = TunnelProcess(call, told.put_nowait, self._wake.set)
        except (OSError, SettingsError) as error:
            self._problem = str(error)
            return
        self._process = process
        helper = TaskOwner("tunnel's address")
        try:
            helper.start(self._learn(tool, wish, told), "address")
            while True:
                self._wake.clear()
                if process.over or self._port_now() not in (0, port):
                    break
                await self._wake.wait()
        finally:
            await helper.close()
            await process.close()
            while not told.empty():  # why it ended, said while the address was asked for
                self._note(told.get_nowait())
            self._process = None
            self.proof = None

    def _note(self, line: str) -> None:
        self._problem = tunnel_tools.problem_in(line) or self._problem

    # Its address

    async def _learn(self, tool: TunnelTool, wish: TunnelWish, told: asyncio.Queue[str]) -> None:
        """Reads what the program says for as long as it runs."""
        address = ""
        while True:
            line = ""
            try:
                async with asyncio.timeout(_ASK_S):
                    line = await told.get()
            except TimeoutError:
                if self._process is not None and self._process.over:
                    self._wake.set()  # it ended, and something it started holds its output
            if line:
                self._note(line)
                self._interface = tunnel_tools.web_interface_in(line) or self._interface
                found = tunnel_tools.address_in(tool, line, self._port)
            else:
                # with an address of its own, quiet is all that tells of a tunnel that stands
                found = wish.address or ("" if address else await self._asked())
            if wish.address and line:
                continue
            if found and found != address:
                address = found
                await self._arrived(tool, address)
            elif not line and address and self.proof is None:
                await self._prove(tool, address)

    async def _asked(self) -> str:
        """The address by the program's own interface on this computer; empty without one."""
        if not self._interface:
            return ""
        try:
            came = await post(f"http://{self._interface}/api/tunnels", b"", {}, method="GET")
            document = json.loads(came.answer) if came.status == 200 else None
        except (SettingsError, ValueError, RecursionError):
            return ""
        return tunnel_tools.address_of_api(document, self._port)

    async def _arrived(self, tool: TunnelTool, address: str) -> None:
        try:
            self._address.set(address)
        except SettingsError as error:
            self._problem = error.what
            return
        self.proof = None
        self._tries = 0
        self._tell(TunnelChanged("up", tool.name, self._address.url))

    async def _prove(self, tool: TunnelTool, address: str) -> None:
        """Asks through the address until it answers: names take a while to be known."""
        proof = await self._address.prove()
        self._tries += 1
        if proof.reach is Reach.HERE or self._tries >= _PROOFS:
            self.proof = proof
            self._tell(TunnelChanged("up", tool.name, self._address.url, reach=proof.reach.value))

    def _tell(self, state: TunnelChanged) -> None:
        if state != self.state:
            self.state = state
            self._bus.publish(state)
