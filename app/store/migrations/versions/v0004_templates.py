"""Template history, drafts and the local register."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE templates ADD COLUMN source TEXT NOT NULL DEFAULT 'list'",
    "ALTER TABLE templates ADD COLUMN seen_at INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE templates ADD COLUMN gone_at INTEGER NOT NULL DEFAULT 0",
    """CREATE TABLE template_states (
        id INTEGER PRIMARY KEY,
        account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        at INTEGER NOT NULL,
        status TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        source TEXT NOT NULL DEFAULT '',
        who TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX template_states_of ON template_states (account_id, name, at)",
    """CREATE TABLE template_drafts (
        id INTEGER PRIMARY KEY,
        account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
        name TEXT NOT NULL DEFAULT '',
        language TEXT NOT NULL DEFAULT '',
        data TEXT NOT NULL DEFAULT '{}',
        created_at INTEGER NOT NULL,
        edited_at INTEGER NOT NULL,
        author TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX template_drafts_of ON template_drafts (account_id, name)",
    """CREATE TABLE template_uses (
        message_id INTEGER PRIMARY KEY,
        account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
        chat_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        language TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL)""",
    "CREATE INDEX template_uses_of ON template_uses (account_id, name, at)",
    "CREATE INDEX template_uses_by_time ON template_uses (at)",
)


def upgrade() -> None:
    """Makes the tables of this version."""
    for statement in STATEMENTS:
        op.execute(statement)
