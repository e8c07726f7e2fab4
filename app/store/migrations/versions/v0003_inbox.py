"""Labels, snooze, whom a chat belongs to; people with several numbers; folders of canned replies.

A chat's row keeps its labels as ids parted by blanks, so that a page of the list is read without
a join. ``rested_in`` is the last incoming message when a chat was put away: a later one brings
it back.
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE labels (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        colour TEXT NOT NULL DEFAULT 'slate',
        position INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE chat_labels (
        label_id INTEGER NOT NULL REFERENCES labels(id) ON DELETE CASCADE,
        chat_id INTEGER NOT NULL REFERENCES chats(id) ON DELETE CASCADE,
        PRIMARY KEY (label_id, chat_id)) WITHOUT ROWID""",
    "CREATE INDEX chat_labels_of_chat ON chat_labels (chat_id)",
    "ALTER TABLE chats ADD COLUMN labels TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE chats ADD COLUMN assigned TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE chats ADD COLUMN snoozed_until INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE chats ADD COLUMN rested_in INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE chats ADD COLUMN draft_begun INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX chats_snoozed ON chats (snoozed_until) WHERE snoozed_until > 0",
    "CREATE INDEX chats_assigned ON chats (assigned) WHERE assigned <> ''",
    "CREATE INDEX messages_starred ON messages (id) WHERE starred = 1",
    """CREATE TABLE aliases (
        digits TEXT PRIMARY KEY,
        main TEXT NOT NULL,
        at INTEGER NOT NULL,
        author TEXT NOT NULL DEFAULT '') WITHOUT ROWID""",
    "CREATE INDEX aliases_of_main ON aliases (main)",
    "ALTER TABLE people ADD COLUMN verified TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE people ADD COLUMN verified_at INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE canned ADD COLUMN folder TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE canned ADD COLUMN link TEXT NOT NULL DEFAULT ''",
)


def upgrade() -> None:
    """Makes the tables of this version."""
    for statement in STATEMENTS:
        op.execute(statement)
