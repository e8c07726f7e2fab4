"""Messages that go out later: plans, and every time they are due."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE schedules (
        id INTEGER PRIMARY KEY,
        number_id INTEGER NOT NULL REFERENCES numbers(id) ON DELETE CASCADE,
        address TEXT NOT NULL,
        chat_kind TEXT NOT NULL DEFAULT 'person',
        text TEXT NOT NULL DEFAULT '',
        template TEXT NOT NULL DEFAULT '',
        civil TEXT NOT NULL,
        zone TEXT NOT NULL,
        second INTEGER NOT NULL DEFAULT 0,
        rule TEXT NOT NULL DEFAULT '',
        kept TEXT NOT NULL,
        active INTEGER NOT NULL DEFAULT 1,
        made_to TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL,
        created_by TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX schedules_of_chat ON schedules (number_id, address)",
    "CREATE INDEX schedules_repeating ON schedules (id) WHERE active = 1 AND rule <> ''",
    """CREATE TABLE occurrences (
        id INTEGER PRIMARY KEY,
        schedule_id INTEGER NOT NULL REFERENCES schedules(id) ON DELETE CASCADE,
        civil TEXT NOT NULL,
        at INTEGER NOT NULL,
        fit TEXT NOT NULL DEFAULT 'once',
        state TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        message_id INTEGER NOT NULL DEFAULT 0,
        remote_id TEXT NOT NULL DEFAULT '',
        asked_at INTEGER NOT NULL DEFAULT 0,
        cancel_at INTEGER NOT NULL DEFAULT 0,
        fired_at INTEGER NOT NULL DEFAULT 0,
        after_id INTEGER NOT NULL DEFAULT 0,
        then_do TEXT NOT NULL DEFAULT '',
        UNIQUE (schedule_id, civil))""",
    "CREATE INDEX occurrences_by_time ON occurrences (at)",
    """CREATE INDEX occurrences_open ON occurrences (state, at)
        WHERE state NOT IN ('sent', 'cancelled', 'dropped')""",
    """CREATE INDEX occurrences_by_remote ON occurrences (remote_id) WHERE remote_id <> ''""",
)


def upgrade() -> None:
    """Makes the tables of this version."""
    for statement in STATEMENTS:
        op.execute(statement)
