"""Indexes for searches that are narrowed: chats by their names, messages by rarer kinds."""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    "CREATE INDEX chats_by_name ON chats (kind, number_id, name, own_name, address)",
    "CREATE INDEX messages_by_kind ON messages (kind, id) WHERE kind <> 'text'",
)


def upgrade() -> None:
    """Makes the indexes of this version."""
    for statement in STATEMENTS:
        op.execute(statement)
