"""Plans of automatic answers, what they did, and which messages they are.

A plan's rules are one JSON document: they are read and written whole. A message is marked by its
sightings (``app.store.upkeep``), so that the mark survives merging with the provider's record.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE answer_plans (
        number_id INTEGER NOT NULL REFERENCES numbers(id) ON DELETE CASCADE,
        occasion TEXT NOT NULL,
        enabled INTEGER NOT NULL DEFAULT 0,
        data TEXT NOT NULL DEFAULT '{}',
        changed_at INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (number_id, occasion)) WITHOUT ROWID""",
    """CREATE TABLE answers (
        id INTEGER PRIMARY KEY,
        delivery_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        number_id INTEGER NOT NULL REFERENCES numbers(id) ON DELETE CASCADE,
        occasion TEXT NOT NULL,
        contact TEXT NOT NULL,
        outcome TEXT NOT NULL,
        rule TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        language TEXT NOT NULL DEFAULT '',
        text TEXT NOT NULL DEFAULT '',
        answer_us INTEGER NOT NULL DEFAULT 0,
        chat_id INTEGER,
        message_id INTEGER,
        test INTEGER NOT NULL DEFAULT 0,
        UNIQUE (delivery_id, at))""",
    "CREATE INDEX answers_by_time ON answers (at)",
    "CREATE INDEX answers_of_contact ON answers (number_id, contact, at)",
    "CREATE INDEX answers_of_message ON answers (message_id) WHERE message_id IS NOT NULL",
    "ALTER TABLE messages ADD COLUMN automatic INTEGER NOT NULL DEFAULT 0",
)


def upgrade() -> None:
    """Makes the tables of this version."""
    for statement in STATEMENTS:
        op.execute(statement)
