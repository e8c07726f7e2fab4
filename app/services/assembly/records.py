"""What is kept of it all, told of it and erased: streams, audit, reports, backups, privacy.

Invariant: they may know every other service, and none of those knows them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.services.assembly.planning import Planning

if TYPE_CHECKING:
    from app.services.activity import Activity
    from app.services.activity_export import ActivityExport
    from app.services.audit import Audit
    from app.services.evidence import Evidence
    from app.services.explorer import Explorer
    from app.services.forgetting import Forgetting
    from app.services.guests import Guests
    from app.services.lock import Lock
    from app.services.notifications import Notifications
    from app.services.privacy import Privacy
    from app.services.provider_logs import ProviderLogs
    from app.services.records import Traffic
    from app.services.reports import Reports
    from app.services.safekeeping import Safekeeping


class Records(Planning):
    """The services that look back on what the others did."""

    @cached_property
    def activity(self) -> Activity:
        """One stream of what happened."""
        from app.services.activity import Activity

        return Activity(self.database, self.delivery_file, self.clients, self.numbers, self.clock)

    @cached_property
    def activity_export(self) -> ActivityExport:
        """The stream as a file."""
        from app.services.activity_export import ActivityExport

        return ActivityExport(self.activity, self.bus)

    @cached_property
    def provider_logs(self) -> ProviderLogs:
        """What providers log themselves."""
        from app.services.provider_logs import ProviderLogs

        return ProviderLogs(self.clients, self.bus)

    @cached_property
    def explorer(self) -> Explorer:
        """The API explorer."""
        from app.services.explorer import Explorer

        return Explorer(
            self.database, self._master, self.clients, self.accounts, self.numbers,
            self.settings, self.bus, self.clock,
        )  # fmt: skip

    @cached_property
    def traffic(self) -> Traffic:
        """The log of API calls."""
        from app.services.records import Traffic

        return Traffic(self.database)

    @cached_property
    def audit(self) -> Audit:
        """Who on this computer did what."""
        from app.services.audit import Audit

        return Audit(self.database, self._master, self.bus, self.clients, self.settings, self.clock)

    @cached_property
    def reports(self) -> Reports:
        """Counts over the store."""
        from app.services.reports import Reports

        return Reports(self.database, self.bus, self.numbers, self.clock)

    @cached_property
    def evidence(self) -> Evidence:
        """Packs that prove what was written."""
        from app.services.evidence import Evidence

        return Evidence(self.database, self.audit, self.clock)

    @cached_property
    def guests(self) -> Guests:
        """Other writers of the cache."""
        from app.services.guests import Guests

        look_after = self.outbox.look_after_commands
        return Guests(self.database, self.clients, self.bus, look_after)

    @cached_property
    def safekeeping(self) -> Safekeeping:
        """Backups and the recovery key."""
        from app.services.safekeeping import Safekeeping

        return Safekeeping(self.data_dir, self._master, self.database, self.bus, self.clock)

    @cached_property
    def forgetting(self) -> Forgetting:
        """What grows too old."""
        from app.services.forgetting import Forgetting

        return Forgetting(self.database, self.bus, self.settings, self.data_dir.media, self.clock)

    @cached_property
    def privacy(self) -> Privacy:
        """What is kept of one person."""
        from app.services.privacy import Privacy

        return Privacy(
            self.data_dir, self._master, self.database, self.link, self.settings, self.bus,
            self.clock, self.schedules.withdraw, self.safekeeping.paused,
        )  # fmt: skip

    @cached_property
    def lock(self) -> Lock:
        """What unlocks the window."""
        from app.services.lock import Lock

        # the demo's passphrase is made up for one run: nobody knows it
        kept_in = "" if self.demo else self._master.kept_in
        return Lock(self.data_dir, kept_in, self.settings, self.clock)

    @cached_property
    def notifications(self) -> Notifications:
        """What the operator is told outside the pages."""
        from app.services.notifications import Notifications

        return Notifications(self.database, self.bus, self.settings, self.numbers, self.clock)
