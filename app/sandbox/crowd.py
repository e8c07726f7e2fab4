"""The customers' own life: they write when it is lively, and answer when they are spoken to.

Works with the fakes through ``Fake.people`` and ``Fake.says`` only.
Invariant: a customer owes us at most one answer at a time, so two automata never chat for ever
faster than ``answer_seconds`` allows.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.sandbox.fakes import Fake
from app.sandbox.people import Line, Person
from app.sandbox.talk import ANSWERS, OPENERS
from app.sandbox.world import World

_CALL_SHARE = 0.06
_STEP = 0.25


class Crowd:
    """Everybody who writes to us."""

    def __init__(self, world: World, fakes: Iterable[Fake]) -> None:
        self._world = world
        self._fakes = {fake.name: fake for fake in fakes}
        self._owing: set[tuple[str, str, str]] = set()

    def begin(self) -> None:
        """Starts the life of the crowd on the running loop."""
        self._world.tasks.start(self._live(), "crowd")

    def find(
        self, provider: str, number: str | None, who: str, name: str = ""
    ) -> tuple[str, Person]:
        """Our number and the person ``who`` (digits); unknown people are made up.

        Raises KeyError for an unknown provider, ValueError where no number of ours is left.
        """
        known = self._fakes[provider].people()
        for ours, person in known:
            if person.number == who and number in (None, ours):
                return ours, person
        if number is None and not known:
            raise ValueError(f"{provider} has no connected number")
        return number or known[0][0], Person(who, name or f"+{who}", "en")

    def heard(self, provider: str, number: str, to: str, text: str) -> None:
        """A message of ours was read by ``to``."""
        debt = (provider, number, to)
        if not self._world.tuning.answers or debt in self._owing or to in ("", number):
            return
        self._owing.add(debt)
        self._world.tasks.start(self._answer(debt), f"answer of {to}")

    async def _answer(self, debt: tuple[str, str, str]) -> None:
        provider, number, to = debt
        world = self._world
        await world.clock.pause(world.tuning.answer_seconds * (0.5 + world.random.random()))
        self._owing.discard(debt)
        ours, person = self.find(provider, number, to)
        line = world.random.choice(ANSWERS[person.language])
        await self._do(provider, ours, person, line)

    async def _live(self) -> None:
        world = self._world
        while True:
            pause = min(world.random.expovariate(1 / world.tuning.lively_seconds), 60.0)
            while pause > 0:
                await world.clock.pause(min(_STEP * world.tuning.speed, pause))
                pause -= _STEP * world.tuning.speed
            if not world.tuning.lively:
                continue
            choices = [
                (fake.name, ours, person)
                for fake in self._fakes.values()
                for ours, person in fake.people()
            ]
            if not choices:
                continue
            provider, ours, person = world.random.choice(choices)
            line = world.random.choice(OPENERS[person.language])
            if world.random.random() < _CALL_SHARE and "@" not in person.number:
                line = Line("call", amount=world.random.randrange(3, 25))
            await self._do(provider, ours, person, line)

    async def _do(self, provider: str, number: str, person: Person, line: Line) -> None:
        try:
            await self._fakes[provider].says(number, person, line)
        except (KeyError, ValueError):
            return  # the number was deleted or signed out meanwhile: nobody can reach it
