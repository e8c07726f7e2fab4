"""What goes out by a plan: templates, schedules, campaigns, automatic answers.

Invariant: they know how messages go out and come in, and nothing that keeps records.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.services.assembly.receiving import Receiving

if TYPE_CHECKING:
    from app.services.answers import Answers
    from app.services.calls import Calls
    from app.services.campaigns import Campaigns
    from app.services.contacts import Contacts
    from app.services.schedules import Schedules
    from app.services.template_sends import TemplateSends
    from app.services.templates import Templates


class Planning(Receiving):
    """The services that send later, to many, or by themselves."""

    @cached_property
    def templates(self) -> Templates:
        """The library of templates."""
        from app.services.templates import Templates

        return Templates(
            self.database, self.bus, self.clients, self.inbox, self.numbers, self.settings,
            self.clock,
        )  # fmt: skip

    @cached_property
    def template_sends(self) -> TemplateSends:
        """Sending templates and one-time codes."""
        from app.services.template_sends import TemplateSends

        return TemplateSends(
            self.database, self._master, self.bus, self.clients, self.numbers,
            lambda: self.outbox, self.templates, self.clock,
        )  # fmt: skip

    @cached_property
    def contacts(self) -> Contacts:
        """What is known of people."""
        from app.services.contacts import Contacts

        return Contacts(self.database, self.bus, self.clock, lambda: self.template_sends)

    @cached_property
    def schedules(self) -> Schedules:
        """Messages that go out later."""
        from app.services.schedules import Schedules

        return Schedules(
            self.database, self.bus, self.clients, self.numbers, self.outbox, self.sync,
            self.settings, self.clock,
        )  # fmt: skip

    async def _clock_in_doubt(self) -> bool:
        return await self.schedules.firing.doubted()

    @cached_property
    def campaigns(self) -> Campaigns:
        """Campaigns: one message to many."""
        from app.services.campaigns import Campaigns

        made = Campaigns(
            self.database, self.bus, self.clients, self.numbers, self.outbox, self.clock,
            self._clock_in_doubt,
        )  # fmt: skip
        self._working.then(made.start_work)
        return made

    @cached_property
    def calls(self) -> Calls:
        """Calls that came in."""
        from app.services.calls import Calls

        return Calls(
            self.database, self.clients, self.numbers, self.sync, self.conversations, self.clock
        )

    @cached_property
    def answers(self) -> Answers:
        """Automatic answers."""
        from app.services.answers import Answers

        return Answers(
            self.database, self.bus, self.clients, self.numbers, self.link, self.test_events,
            self.clock,
        )  # fmt: skip
