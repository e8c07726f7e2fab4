"""Applies facts to the store: the one door for everything that providers tell.

Facts come from webhooks (through ``deliveries``) and from answers (through ``sync`` and
``outbox``). A batch is one transaction; what it changed is told after the commit.

Invariant: applying a fact twice changes nothing the second time.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from app.domain import opt_out
from app.domain.facts import (
    CallSeen,
    ChatSeen,
    Fact,
    LeadChanged,
    MessageSeen,
    NumberSeen,
    ProblemReported,
    ReactionSeen,
    StatusSeen,
    TemplateSeen,
    Unknown,
)
from app.domain.messages import ChatKind, Direction, Kind, Source, Status
from app.domain.phones import digits_in
from app.services.applied import Applied, changes
from app.services.events import Bus
from app.services.lead_lines import lead_line
from app.store import (
    accounts,
    call_lines,
    calls,
    chats,
    messages,
    numbers,
    people,
    reconcile,
    templates,
    tombstones,
    traffic,
)
from app.store.connection import Connection
from app.store.database import Database
from app.store.settling import Known


class Batch:
    """Applies facts of one account on one connection, inside the caller's transaction."""

    def __init__(
        self,
        connection: Connection,
        account_id: int,
        now: int,
        *,
        window: bool = False,
        listed: bool = True,
        ref: str = "",
        live: bool = False,
        test: bool = False,
        known: Known | None = None,
        read: Collection[int] = (),
        asked: int = 0,
    ) -> None:
        self._connection = connection
        self._account_id = account_id
        self._now = now
        self._window = window
        self._listed = listed
        self._ref = ref
        self._live = live
        self._test = test
        self._led: set[int] = set()
        self._hooked: set[int] = set()
        self._words: list[object] | None = None
        self._naming: numbers.Naming | None = None
        self._known = known
        self._read = read
        self._asked = asked
        # whether nobody had told of a chat yet whose history comes
        self._untold: dict[int, bool] = {}
        # a chat's one message from a customer, where that is all that came; else None
        self._sole: dict[int, tuple[int, int] | None] = {}
        self.applied = Applied()

    def apply(self, facts: Sequence[Fact]) -> Applied:
        """Applies the facts in order, then settles the chats they touched."""
        erased = tombstones.load(self._connection, self._now)
        for fact in facts:
            if not erased.keeps_out(fact):
                self._apply(fact)
        for chat_id in filter(self._untold.get, self._untold):
            chats.was_before(self._connection, chat_id, self._asked)
        for chat_id in self.applied.chats:
            # a lead's line may stand in another account's chat, which keeps its reply window
            foreign = chat_id in self._led and not chats.belongs(
                self._connection, chat_id, self._account_id
            )
            window, came = None if foreign else self._window, self._alone(chat_id)
            chats.settle(self._connection, chat_id, window, known=self._known, came=came)
        return self.applied

    def _alone(self, chat_id: int) -> tuple[int, int] | None:
        sole, gone = self._sole.get(chat_id), self.applied.gone.get(chat_id)
        return sole if sole and not gone and self.applied.messages[chat_id] == {sole[1]} else None

    def _apply(self, fact: Fact) -> None:
        if isinstance(fact, MessageSeen):
            self._message(fact)
        elif isinstance(fact, StatusSeen):
            self._status(fact)
        elif isinstance(fact, ReactionSeen):
            self._reaction(fact)
        elif isinstance(fact, ChatSeen):
            number_id = self._number(fact.number)
            self.applied.chats.add(chats.seen(self._connection, number_id, fact, self._read))
        elif isinstance(fact, NumberSeen):
            number_id = numbers.seen(
                self._connection, self._account_id, fact, self._now, self._names()
            )
            self.applied.numbers.add(number_id)
        elif isinstance(fact, CallSeen):
            self._call(fact)
        elif isinstance(fact, LeadChanged):
            self._lead(fact)
        elif isinstance(fact, TemplateSeen):
            self._template(fact)
        elif isinstance(fact, ProblemReported):
            traffic.note(
                self._connection,
                fact.at,
                "warning",
                f"{fact.code} {fact.message}".strip(),
                account_id=self._account_id,
            )
            self._effect("problem", detail=fact.message)
        elif isinstance(fact, Unknown):
            self._effect("unknown", detail=fact.event)

    def _number(self, key: str) -> int:
        # an account that lists no numbers has exactly one, whatever its webhooks call it
        name = key if self._listed else ""
        found = numbers.find(self._connection, self._account_id, name)
        if found is not None:
            return found
        return numbers.find_or_make(
            self._connection, self._account_id, name, self._now, naming=self._names()
        )

    def _names(self) -> numbers.Naming:
        """The batch's own, which reads all numbers: made for the first that needs it."""
        self._naming = self._naming or numbers.Naming(self._connection)
        return self._naming

    def _message(self, fact: MessageSeen) -> None:
        connection = self._connection
        number_id = self._number(fact.number)
        name = fact.chat_name or (
            fact.sender_name
            if fact.chat_kind is ChatKind.PERSON and fact.direction is Direction.IN
            else ""
        )
        chat_id = chats.find_or_make(connection, number_id, fact.chat, fact.chat_kind, name)
        if self._asked and fact.source is Source.WA and chat_id not in self._untold:
            self._untold[chat_id] = chats.is_untold(connection, chat_id)
        result = reconcile.record(connection, chat_id, fact, self._now, self._ref)
        first = result.created and chat_id not in self.applied.chats
        self._sole[chat_id] = (fact.at, result.message_id) if first else None
        self.applied.changed(chat_id, result.changed)
        if result.gone:
            self.applied.gone.setdefault(chat_id, set()).update(result.gone)
        if fact.source is Source.WA:
            self._parked(number_id, fact.key)
        if result.created:
            incoming = fact.direction is Direction.IN
            if incoming:
                self.applied.incoming.setdefault(chat_id, set()).add(result.message_id)
                self._opted_out(fact, chat_id, result.message_id)
            numbers.count(
                connection, number_id, fact.at, incoming=int(incoming), outgoing=int(not incoming)
            )
            self._effect("message", result.message_id, chat_id)
        else:
            what = "merged" if result.changed else "known"
            self._effect(what, result.message_id, chat_id)
        self._hook_came(number_id)

    def _hook_came(self, number_id: int) -> None:
        if self._live and number_id not in self._hooked:
            self._hooked.add(number_id)
            numbers.hook_came(self._connection, number_id, self._now)
            self.applied.numbers.add(number_id)

    def _opted_out(self, fact: MessageSeen, chat_id: int, message_id: int) -> None:
        """A message that is nothing but an opt-out word takes the person's consent back."""
        if fact.chat_kind is not ChatKind.PERSON or fact.kind is not Kind.TEXT:
            return
        if len(fact.text) > opt_out.LONGEST or not fact.text:
            return
        if self._words is None:
            given = accounts.setting(self._connection, "opt_out_words")
            self._words = given if isinstance(given, list) else list(opt_out.WORDS)
        word = opt_out.opt_out_word(fact.text, (str(one) for one in self._words))
        digits = fact.chat.split("@", 1)[0]
        # an older word, as a history brings it, does not undo a later opt-in
        if word and people.find(self._connection, digits).consent_at <= fact.at:
            source = f"{opt_out.SOURCE}{word}"
            people.set_consent(self._connection, digits, "opted_out", source, fact.at)
            self._effect("opt_out", message_id, chat_id, word)

    def _parked(self, number_id: int, provider_id: str) -> None:
        """A receipt may have come before its message."""
        row = self._connection.execute(
            "SELECT status, at, reason FROM receipts WHERE number_id = ? AND provider_id = ?",
            (number_id, provider_id),
        ).fetchone()
        if row is not None:
            self._receipt(number_id, provider_id, Status(row[0]), row[2])

    def _status(self, fact: StatusSeen) -> None:
        number_id = self._number(fact.number)
        self._hook_came(number_id)
        reason = " ".join(part for part in (fact.code, fact.reason) if part)
        if self._receipt(number_id, fact.message_id, fact.status, reason):
            return
        self._connection.execute(
            "INSERT INTO receipts VALUES (?,?,?,?,?) ON CONFLICT DO UPDATE SET"
            " status = excluded.status, at = excluded.at, reason = excluded.reason"
            " WHERE excluded.at >= receipts.at",
            (number_id, fact.message_id, fact.status, fact.at, reason),
        )
        self._effect("status_early", detail=fact.status)

    def _receipt(self, number_id: int, provider_id: str, status: Status, reason: str) -> bool:
        row = self._connection.execute(
            "SELECT m.id, m.chat_id, m.status FROM messages m JOIN chats c ON c.id = m.chat_id"
            " WHERE m.provider_id = ? AND c.number_id = ?",
            (provider_id, number_id),
        ).fetchone()
        if row is None:
            return False
        message_id, chat_id, old = row
        merged = Status(old).merged(status)
        if merged is not Status(old):
            self._connection.execute(
                "UPDATE messages SET status = ?, changed_at = ?, reason = ? WHERE id = ?",
                (merged, self._now, reason if merged is Status.FAILED else "", message_id),
            )
            self._connection.execute(
                "UPDATE sightings SET status = ? WHERE message_id = ? AND source = 'wa'",
                (merged, message_id),
            )
            self.applied.changed(chat_id, {message_id})
        self._connection.execute(
            "DELETE FROM receipts WHERE number_id = ? AND provider_id = ?", (number_id, provider_id)
        )
        told = "status_known" if merged is Status(old) else "status"
        self._effect(told, message_id, chat_id, status)
        return True

    def _reaction(self, fact: ReactionSeen) -> None:
        row = self._connection.execute(
            "SELECT m.id, m.chat_id FROM messages m JOIN chats c ON c.id = m.chat_id"
            " WHERE m.provider_id = ? AND c.number_id = ?",
            (fact.message_id, self._number(fact.number)),
        ).fetchone()
        if row is None:
            self._effect("reaction_lost", detail=fact.emoji)
            return
        if fact.emoji:
            done = self._connection.execute(
                "INSERT INTO reactions VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET"
                " emoji = excluded.emoji, at = excluded.at"
                " WHERE emoji <> excluded.emoji AND at <= excluded.at",
                (row[0], fact.sender, fact.emoji, fact.at),
            )
        else:
            done = self._connection.execute(
                "DELETE FROM reactions WHERE message_id = ? AND sender = ?", (row[0], fact.sender)
            )
        if done.rowcount:
            self.applied.changed(row[1], {row[0]})
            self._effect("reaction", row[0], row[1], fact.emoji)
        else:
            self._effect("reaction_known", row[0], row[1], fact.emoji)

    def _call(self, fact: CallSeen) -> None:
        number_id = self._number(fact.number)
        delivery = self._ref.removeprefix("delivery:")
        done = calls.record(
            self._connection,
            number_id,
            fact,
            delivery_id=int(delivery) if delivery.isdecimal() else None,
            test=self._test,
        )
        self.applied.calls |= done.changed | done.gone
        for line in done.lines:
            messages.remove(self._connection, line)
        for call_id in done.changed:
            call_lines.ask_for_reply(self._connection, call_id, self._now)
            drawn = call_lines.draw(self._connection, call_id, self._now)
            if drawn is not None:
                self.applied.changed(drawn[0], {drawn[1]})
        self._effect("call", detail=fact.outcome)
        self._hook_came(number_id)

    def _lead(self, fact: LeadChanged) -> None:
        digits = digits_in(fact.phone)
        if not people.apply_lead(self._connection, fact):
            known = people.line_of(self._connection, digits, fact)
            self._effect("lead_known", *known, detail=fact.event)
            return
        line: tuple[int | None, int | None] = (None, None)
        if self._live:
            number_id = self._number("")
            self._hook_came(number_id)
            numbers.count(self._connection, number_id, fact.at, incoming=1)
            self.applied.numbers.add(number_id)
        for chat_id in people.chats_of(self._connection, digits)[:1]:
            if fact.event.endswith("reply_received") and fact.text:
                continue
            message_id = messages.insert(
                self._connection,
                chat_id=chat_id,
                at=fact.at,
                direction=Direction.IN,
                kind=Kind.SYSTEM,
                text=lead_line(fact),
                status=Status.RECEIVED,
                received_at=self._now,
                extra=fact.event,
            )
            line = (message_id, chat_id)
            self._led.add(chat_id)
            self.applied.changed(chat_id, {message_id})
        self._effect("lead", *line, detail=fact.event)

    def _template(self, fact: TemplateSeen) -> None:
        if templates.seen(self._connection, self._account_id, fact, self._now):
            self.applied.templates.add(self._account_id)
        self._effect("template", detail=f"{fact.name} {fact.status}")

    def _effect(
        self, what: str, message_id: int | None = None, chat_id: int | None = None, detail: str = ""
    ) -> None:
        self.applied.effects.append((what, message_id, chat_id, detail))


class Inbox:
    """Applies batches of facts through the writer and tells the bus."""

    def __init__(self, database: Database, bus: Bus) -> None:
        self._database = database
        self._bus = bus

    async def apply(
        self,
        account_id: int,
        facts: Sequence[Fact],
        now: int,
        *,
        window: bool,
        listed: bool = True,
        ref: str = "",
        read: Collection[int] = (),
        asked: int = 0,
    ) -> Applied:
        """One transaction for all ``facts``; then one event a chat.

        ``read``: chats that were read here since the facts were asked for; ``asked``: when that
        was, for what a history tells of a chat that no list told of: all of it was there before.
        """
        if not facts:
            return Applied()
        applied = await self._database.write(
            lambda connection: Batch(
                connection,
                account_id,
                now,
                window=window,
                listed=listed,
                ref=ref,
                read=read,
                asked=asked,
            ).apply(facts)
        )
        self.tell(applied)
        return applied

    def tell(self, applied: Applied, *, live: bool = False, quiet: bool = False) -> None:
        """Publishes what a committed batch changed; ``quiet``: so that nobody is notified."""
        for change in changes(applied, live=live, quiet=quiet):
            self._bus.publish(change)
