"""The services that talk: conversations, what is sent in them, what is found in them.

Invariant: they know what they stand on, and nothing that receives, plans or keeps records.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.services.assembly.ground import Ground

if TYPE_CHECKING:
    from app.services.begun import Begun
    from app.services.canned import CannedReplies
    from app.services.conversations import Conversations
    from app.services.labels import Labels
    from app.services.landmarks import Landmarks
    from app.services.media import Media
    from app.services.outbox import Outbox
    from app.services.passing_on import PassingOn
    from app.services.pictures import Pictures
    from app.services.returns import Returns
    from app.services.seeking import Search
    from app.services.spelling import Spelling
    from app.services.staging import Staging
    from app.store.chat_names import ChatNames


class Messaging(Ground):
    """The services of conversations, their files and their sends."""

    @cached_property
    def conversations(self) -> Conversations:
        """Chats and their messages."""
        from app.services.conversations import Conversations

        return Conversations(
            self.database, self.bus, lambda: self.clients, lambda: self.sync, self.clock,
            lambda: self.chat_names, self.readings,
        )  # fmt: skip

    @cached_property
    def chat_names(self) -> ChatNames:
        """The names of all chats, to find some by."""
        from app.services.events import ChatsChanged
        from app.store.chat_names import ChatNames

        names = ChatNames()
        self.bus.listen(ChatsChanged, lambda change: names.changed(change.ids))
        return names

    @cached_property
    def search(self) -> Search:
        """Full-text search."""
        from app.services.seeking import Search

        return Search(self.database, self.clock, lambda: self.chat_names)

    @cached_property
    def outbox(self) -> Outbox:
        """The queue of sends."""
        from app.services.outbox import Outbox

        return Outbox(
            self.database, self.bus, self.clients, self.settings, self.sync, self.staging,
            self.data_dir.commands, self.clock,
        )  # fmt: skip

    @cached_property
    def staging(self) -> Staging:
        """Files that wait to be sent."""
        from app.services.staging import Staging

        return Staging(self.database, self.clients, self._master, self.data_dir.media, self.clock)

    @cached_property
    def begun(self) -> Begun:
        """Quotes and files that wait in chats."""
        from app.services.begun import Begun

        return Begun(self.database, self.staging)

    @cached_property
    def media(self) -> Media:
        """Files of messages."""
        from app.services.media import Media

        return Media(
            self.database,
            self.bus,
            self.clients,
            self._master,
            self.data_dir.media,
            self.pictures,
            self.clock,
        )

    @cached_property
    def pictures(self) -> Pictures:
        """The process that decodes pictures."""
        from app.services.pictures import Pictures

        return Pictures()

    @cached_property
    def canned(self) -> CannedReplies:
        """Canned replies."""
        from app.services.canned import CannedReplies

        return CannedReplies(self.database, self.staging, self.clock)

    @cached_property
    def passing_on(self) -> PassingOn:
        """Forwarding messages."""
        from app.services.passing_on import PassingOn

        return PassingOn(
            self.database, self.conversations, self.outbox, self.media, self.clients, self.clock
        )

    @cached_property
    def landmarks(self) -> Landmarks:
        """Starred messages, days, beginnings."""
        from app.services.landmarks import Landmarks

        return Landmarks(self.database)

    @cached_property
    def spelling(self) -> Spelling:
        """Spell check."""
        from app.services.spelling import Spelling

        return Spelling(self.settings, str(self.settings.get("language")))

    @cached_property
    def labels(self) -> Labels:
        """Labels of chats."""
        from app.services.labels import Labels

        return Labels(self.database, self.bus)

    @cached_property
    def returns(self) -> Returns:
        """Chats that come back by themselves."""
        from app.services.returns import Returns

        return Returns(self.database, self.bus, self.settings, self.clock)
