"""Counts for reports, kept by the file itself: messages by quarter of an hour, and people's waits.

Triggers keep both in the transaction that changes a message, whoever changes it; reports read
them instead of the messages. ``message_counts`` has a row a number and quarter (``hour`` since
1970, ``part`` 0 to 3). ``turns`` has a row for each time a person began to wait: the first
message after ours, and when somebody answered it. A turn ends with an answer that a human gave
and that left: templates, one-time codes and automatic answers answer nobody.

Invariant: a message stays in its chat, and a chat with its number. A table that is made anew
(batch mode) loses its triggers: make them again there.
"""

from alembic import op

revision = "0014"
down_revision = "0011"
branch_labels = None
depends_on = None

_SILENT = ("system", "note", "reaction")
_NO_ANSWER = (*_SILENT, "template", "otp")


def _none_of(value: str, words: tuple[str, ...]) -> str:
    """As NOT IN, which would build a table of the words each time a trigger runs."""
    return "(" + " AND ".join(f"{value} <> '{word}'" for word in words) + ")"


def _class(row: str) -> str:
    """0 counted nowhere, 1 came in, 2 went out, 3 failed."""
    return (
        f"(CASE WHEN NOT {_none_of(f'{row}.kind', _SILENT)} THEN 0"
        f" WHEN {row}.direction = 'in' THEN 1 WHEN {row}.status = 'failed' THEN 3"
        f" WHEN {_none_of(f'{row}.status', ('queued', 'sending'))} THEN 2 ELSE 0 END)"
    )


def _speaks(row: str) -> str:
    """Whether a message takes part in the turns of a chat."""
    return (
        f"({_none_of(f'{row}.kind', _NO_ANSWER)} AND ({row}.direction = 'in' OR ({row}.automatic"
        f" = 0 AND {_none_of(f'{row}.status', ('queued', 'sending', 'failed'))})))"
    )


def _added(row: str) -> str:
    return (
        "INSERT INTO message_counts"
        f" SELECT c.number_id, {row}.at / 3600000, {row}.at / 900000 % 4,"
        f" {_class(row)} = 1, {_class(row)} = 2, {_class(row)} = 3"
        f" FROM chats c WHERE c.id = {row}.chat_id AND {_class(row)} > 0"
        " ON CONFLICT DO UPDATE SET incoming = incoming + excluded.incoming,"
        " outgoing = outgoing + excluded.outgoing, failed = failed + excluded.failed;"
    )


def _dropped(row: str) -> str:
    return (
        f"UPDATE message_counts SET incoming = incoming - ({_class(row)} = 1),"
        f" outgoing = outgoing - ({_class(row)} = 2), failed = failed - ({_class(row)} = 3)"
        f" WHERE number_id = (SELECT number_id FROM chats WHERE id = {row}.chat_id)"
        f" AND hour = {row}.at / 3600000 AND part = {row}.at / 900000 % 4;"
    )


def _beside(row: str, columns: str, *, after: bool) -> str:
    """The message that speaks next to ``row`` in its chat (the row itself is left out)."""
    sign, order = (">", "") if after else ("<", " DESC")
    return (
        f"SELECT {columns} FROM messages m WHERE m.chat_id = {row}.chat_id"
        f" AND (m.at, m.id) {sign} ({row}.at, {row}.id) AND m.id <> {row}.id AND {_speaks('m')}"
        f" ORDER BY m.at{order}, m.id{order} LIMIT 1"
    )


def _turn_before(row: str, columns: str) -> str:
    return (
        f"SELECT {columns} FROM turns t WHERE t.chat_id = {row}.chat_id"
        f" AND (t.at, t.first_id) < ({row}.at, {row}.id)"
        " ORDER BY t.at DESC, t.first_id DESC LIMIT 1"
    )


def _turn_of_next(row: str) -> str:
    """Which turn begins with the message after ``row``; matches none where that is ours."""
    return (
        f"chat_id = {row}.chat_id AND (at, first_id) = (SELECT n.at, n.id FROM"
        f" ({_beside(row, 'm.at, m.id, m.direction', after=True)}) n WHERE n.direction = 'in')"
    )


def _next_answer(row: str) -> str:
    """When the people who wait at ``row``'s place are answered by what follows; NULL: not yet."""
    return (
        f"(SELECT CASE n.direction WHEN 'out' THEN n.at ELSE (SELECT t.answered FROM turns t"
        f" WHERE t.chat_id = {row}.chat_id AND t.at = n.at AND t.first_id = n.id) END FROM"
        f" ({_beside(row, 'm.at, m.id, m.direction', after=True)}) n)"
    )


def _begins(row: str) -> str:
    """Whether ``row`` is theirs and follows ours (or nothing)."""
    return (
        f"{row}.direction = 'in' AND {_speaks(row)}"
        f" AND coalesce(({_beside(row, 'm.direction', after=False)}), 'out') = 'out'"
    )


def _answers(row: str) -> str:
    """Whether ``row`` is ours and follows theirs."""
    return (
        f"{row}.direction = 'out' AND {_speaks(row)}"
        f" AND ({_beside(row, 'm.direction', after=False)}) = 'in'"
    )


def _asked(row: str, where: str = "1") -> str:
    """A turn begins at ``row``; the one that began with the next message began here."""
    return (
        "INSERT INTO turns"
        f" SELECT {row}.chat_id, {row}.at, {row}.id, c.number_id, {_next_answer(row)}"
        f" FROM chats c WHERE c.id = {row}.chat_id AND {where};"
        f" DELETE FROM turns WHERE {where} AND {_turn_of_next(row)};"
    )


def _answered(row: str, where: str = "1") -> str:
    """``row`` answers the turn before, and parts it where they wrote on."""
    return (
        "INSERT INTO turns SELECT n.chat_id, n.at, n.id, c.number_id,"
        f" ({_turn_before(row, 't.answered')}) FROM"
        f" ({_beside(row, 'm.chat_id, m.at, m.id, m.direction', after=True)}) n"
        f" JOIN chats c ON c.id = n.chat_id WHERE n.direction = 'in' AND {where};"
        f" UPDATE turns SET answered = {row}.at WHERE {where} AND chat_id = {row}.chat_id"
        f" AND (at, first_id) = ({_turn_before(row, 't.at, t.first_id')});"
    )


def _unasked(row: str, where: str = "1") -> str:
    """The turn that began at ``row`` begins with the next message, if that is theirs."""
    return (
        "INSERT INTO turns SELECT n.chat_id, n.at, n.id, c.number_id, (SELECT t.answered FROM"
        f" turns t WHERE t.chat_id = {row}.chat_id AND t.at = {row}.at AND t.first_id = {row}.id)"
        f" FROM ({_beside(row, 'm.chat_id, m.at, m.id, m.direction', after=True)}) n"
        f" JOIN chats c ON c.id = n.chat_id WHERE n.direction = 'in' AND {where};"
        f" DELETE FROM turns WHERE chat_id = {row}.chat_id AND at = {row}.at"
        f" AND first_id = {row}.id;"
    )


def _unanswered(row: str, where: str = "1") -> str:
    """The turn that ``row`` answered waits on, and what they wrote next belongs to it."""
    return (
        f"UPDATE turns SET answered = {_next_answer(row)}"
        f" WHERE {where} AND chat_id = {row}.chat_id"
        f" AND (at, first_id) = ({_turn_before(row, 't.at, t.first_id')});"
        f" DELETE FROM turns WHERE {where} AND {_turn_of_next(row)};"
    )


def _person(row: str) -> str:
    return f"(SELECT kind FROM chats WHERE id = {row}.chat_id) = 'person'"


def _turns(where: str) -> str:
    """All turns of the chats that fit: theirs, where the side that speaks changes."""
    return (
        "INSERT INTO turns SELECT chat_id, at, id, number_id, following FROM ("
        "SELECT s.chat_id, s.at, s.id, s.number_id, s.direction,"
        " lead(s.at) OVER (PARTITION BY s.chat_id ORDER BY s.at, s.id) AS following FROM ("
        "SELECT m.chat_id, m.at, m.id, m.direction, c.number_id,"
        " lag(m.direction) OVER (PARTITION BY m.chat_id ORDER BY m.at, m.id) AS before"
        f" FROM chats c CROSS JOIN messages m ON m.chat_id = c.id WHERE {where}"
        f" AND c.kind = 'person' AND {_speaks('m')}) s"
        " WHERE s.direction <> coalesce(s.before, '')) WHERE direction = 'in'"
    )


_COUNTED_ANEW = f"{_class('OLD')} <> {_class('NEW')} OR OLD.at / 900000 <> NEW.at / 900000"
_SPOKEN_ANEW = f"({_speaks('OLD')} <> {_speaks('NEW')} OR ({_speaks('NEW')} AND OLD.at <> NEW.at))"

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE message_counts (
        number_id INTEGER NOT NULL REFERENCES numbers(id) ON DELETE CASCADE,
        hour INTEGER NOT NULL,
        part INTEGER NOT NULL,
        incoming INTEGER NOT NULL DEFAULT 0,
        outgoing INTEGER NOT NULL DEFAULT 0,
        failed INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (number_id, hour, part)) WITHOUT ROWID""",
    """CREATE TABLE turns (
        chat_id INTEGER NOT NULL REFERENCES chats(id) ON DELETE CASCADE,
        at INTEGER NOT NULL,
        first_id INTEGER NOT NULL,
        number_id INTEGER NOT NULL,
        answered INTEGER,
        PRIMARY KEY (chat_id, at, first_id)) WITHOUT ROWID""",
    "INSERT INTO message_counts SELECT c.number_id, m.at / 3600000, m.at / 900000 % 4,"
    f" sum({_class('m')} = 1), sum({_class('m')} = 2), sum({_class('m')} = 3)"
    " FROM chats c CROSS JOIN messages m ON m.chat_id = c.id"
    f" WHERE {_class('m')} > 0 GROUP BY 1, 2, 3",
    _turns("1"),
    "CREATE INDEX turns_by_time ON turns (at, number_id, answered)",
    "CREATE TRIGGER counts_message_came AFTER INSERT ON messages"
    f" BEGIN {_added('NEW')} END",
    "CREATE TRIGGER counts_message_changed AFTER UPDATE OF at, kind, direction, status"
    f" ON messages WHEN {_COUNTED_ANEW} BEGIN {_dropped('OLD')} {_added('NEW')} END",
    "CREATE TRIGGER counts_message_went AFTER DELETE ON messages"
    f" WHEN {_class('OLD')} > 0 BEGIN {_dropped('OLD')} END",
    # a trigger a side, so that a message looks once at what stands before it
    "CREATE TRIGGER turns_question_came AFTER INSERT ON messages"
    f" WHEN {_person('NEW')} AND {_begins('NEW')} BEGIN {_asked('NEW')} END",
    "CREATE TRIGGER turns_answer_came AFTER INSERT ON messages"
    f" WHEN {_person('NEW')} AND {_answers('NEW')} BEGIN {_answered('NEW')} END",
    "CREATE TRIGGER turns_question_went AFTER DELETE ON messages"
    f" WHEN {_person('OLD')} AND {_begins('OLD')} BEGIN {_unasked('OLD')} END",
    "CREATE TRIGGER turns_answer_went AFTER DELETE ON messages"
    f" WHEN {_person('OLD')} AND {_answers('OLD')} BEGIN {_unanswered('OLD')} END",
    # one trigger here: first out of the old place, then into the new one
    "CREATE TRIGGER turns_message_changed AFTER UPDATE OF at, kind, direction, status,"
    f" automatic ON messages WHEN {_SPOKEN_ANEW} AND {_person('NEW')} BEGIN"
    f" {_unasked('OLD', _begins('OLD'))} {_unanswered('OLD', _answers('OLD'))}"
    f" {_asked('NEW', _begins('NEW'))} {_answered('NEW', _answers('NEW'))} END",
    "CREATE TRIGGER turns_chat_changed AFTER UPDATE OF kind ON chats"
    " WHEN OLD.kind <> NEW.kind"
    f" BEGIN DELETE FROM turns WHERE chat_id = NEW.id; {_turns('c.id = NEW.id')}; END",
)  # fmt: skip


def upgrade() -> None:
    """Makes both tables, fills them from what is there, and has the file keep them from then on."""
    for statement in STATEMENTS:
        op.execute(statement)
