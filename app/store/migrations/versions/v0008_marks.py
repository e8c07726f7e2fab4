"""Pins, marks and notes of deliveries; live copies of them; what was missed and read back."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE markings (
        delivery_id INTEGER PRIMARY KEY,
        pinned INTEGER NOT NULL DEFAULT 0,
        important INTEGER NOT NULL DEFAULT 0,
        seen INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT '',
        changed_at INTEGER NOT NULL)""",
    """CREATE TABLE forwardings (
        id INTEGER PRIMARY KEY,
        url TEXT NOT NULL,
        accounts TEXT NOT NULL DEFAULT '[]',
        signs INTEGER NOT NULL DEFAULT 0,
        everything INTEGER NOT NULL DEFAULT 0,
        active INTEGER NOT NULL DEFAULT 1,
        reached INTEGER NOT NULL,
        made_at INTEGER NOT NULL)""",
    """CREATE TABLE forwarded (
        forwarding_id INTEGER NOT NULL REFERENCES forwardings(id) ON DELETE CASCADE,
        delivery_id INTEGER NOT NULL,
        state TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        status INTEGER NOT NULL DEFAULT 0,
        problem TEXT NOT NULL DEFAULT '',
        first_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        next_at INTEGER NOT NULL,
        PRIMARY KEY (forwarding_id, delivery_id)) WITHOUT ROWID""",
    "CREATE INDEX forwarded_of_delivery ON forwarded (delivery_id)",
    """CREATE INDEX forwarded_waiting ON forwarded (forwarding_id, next_at)
        WHERE state = 'waiting'""",
    """CREATE TABLE backfills (
        account_id INTEGER NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
        began INTEGER NOT NULL,
        ended INTEGER NOT NULL,
        state TEXT NOT NULL,
        found INTEGER NOT NULL DEFAULT 0,
        steps TEXT NOT NULL DEFAULT '[]',
        changed_at INTEGER NOT NULL,
        dismissed INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (account_id, began)) WITHOUT ROWID""",
)


def upgrade() -> None:
    """Makes the tables of this version."""
    for statement in STATEMENTS:
        op.execute(statement)
