"""Details of the audit trail that can be taken out with a person, while the chain still holds.

``salt`` is under a line's code, so that the code tells nothing once both salt and details are
gone; ``seal`` vouches for a line whose details were taken out.
"""

from alembic import op

revision = "0011"
down_revision = "0009"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE audit ADD COLUMN salt TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE audit ADD COLUMN seal TEXT NOT NULL DEFAULT ''",
)


def upgrade() -> None:
    """Adds the columns of this version."""
    for statement in STATEMENTS:
        op.execute(statement)
