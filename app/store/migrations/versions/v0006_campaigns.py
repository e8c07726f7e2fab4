"""Campaigns with a ledger of their people; sends that make way for an operator's own."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE campaigns (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        number_id INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL DEFAULT 'draft',
        pause TEXT NOT NULL DEFAULT '',
        until INTEGER NOT NULL DEFAULT 0,
        plan TEXT NOT NULL DEFAULT '{}',
        digest TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL DEFAULT 0,
        started_at INTEGER NOT NULL DEFAULT 0,
        ended_at INTEGER NOT NULL DEFAULT 0,
        resumed_at INTEGER NOT NULL DEFAULT 0,
        fed_at INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE campaign_people (
        campaign_id INTEGER NOT NULL REFERENCES campaigns(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        digits TEXT NOT NULL DEFAULT '',
        name TEXT NOT NULL DEFAULT '',
        language TEXT NOT NULL DEFAULT '',
        zone TEXT NOT NULL DEFAULT '',
        fields TEXT NOT NULL DEFAULT '[]',
        step TEXT NOT NULL DEFAULT 'waiting',
        reason TEXT NOT NULL DEFAULT '',
        message_id INTEGER NOT NULL DEFAULT 0,
        chat_id INTEGER NOT NULL DEFAULT 0,
        due_at INTEGER NOT NULL DEFAULT 0,
        sent_at INTEGER NOT NULL DEFAULT 0,
        changed_at INTEGER NOT NULL DEFAULT 0,
        replied_at INTEGER NOT NULL DEFAULT 0,
        reply TEXT NOT NULL DEFAULT '',
        attempts INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (campaign_id, position)) WITHOUT ROWID""",
    """CREATE INDEX campaign_people_by_time
        ON campaign_people (campaign_id, sent_at DESC, position, step)""",
    """CREATE INDEX campaign_people_by_step
        ON campaign_people (campaign_id, step, sent_at DESC, due_at, position)""",
    """CREATE INDEX campaign_people_of_message
        ON campaign_people (message_id) WHERE message_id > 0""",
    """CREATE INDEX campaign_people_of_chat
        ON campaign_people (chat_id, sent_at) WHERE chat_id > 0""",
    """CREATE INDEX campaign_people_replied
        ON campaign_people (campaign_id) WHERE replied_at > 0""",
    """CREATE INDEX campaign_people_of_person
        ON campaign_people (digits) WHERE step = 'waiting'""",
    "ALTER TABLE outbox ADD COLUMN bulk INTEGER NOT NULL DEFAULT 0",
    """CREATE INDEX outbox_in_line
        ON outbox (number_id, bulk, id) WHERE state = 'queued'""",
    "CREATE INDEX outbox_not_done ON outbox (state) WHERE state <> 'done'",
)


def upgrade() -> None:
    """Makes the tables of this version."""
    for statement in STATEMENTS:
        op.execute(statement)
