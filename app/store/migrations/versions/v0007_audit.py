"""The audit trail: a chain of lines, and where it ends."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE audit (
        id INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        who TEXT NOT NULL DEFAULT '',
        what TEXT NOT NULL,
        account_id INTEGER,
        number_id INTEGER,
        message_id INTEGER,
        detail TEXT NOT NULL DEFAULT '{}',
        mac TEXT NOT NULL)""",
    "CREATE INDEX audit_by_time ON audit (at)",
    "CREATE INDEX audit_by_what ON audit (what, id)",
    """CREATE TABLE audit_end (
        id INTEGER PRIMARY KEY,
        last INTEGER NOT NULL,
        mac TEXT NOT NULL,
        proof TEXT NOT NULL)""",
)


def upgrade() -> None:
    """Makes the tables of this version."""
    for statement in STATEMENTS:
        op.execute(statement)
