"""Each way a call was seen with all it told, so that calls can be grouped anew at any time.

``wants_reply`` puts the caller's chat under Needs reply; ``message_id`` is the call's line in
the timeline; ``test`` marks calls that this program made up to try something.
"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE call_sightings ADD COLUMN caller TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE call_sightings ADD COLUMN name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE call_sightings ADD COLUMN ended INTEGER",
    "ALTER TABLE call_sightings ADD COLUMN seconds INTEGER",
    "ALTER TABLE call_sightings ADD COLUMN video INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE call_sightings ADD COLUMN outcome TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE call_sightings ADD COLUMN delivery_id INTEGER",
    """UPDATE call_sightings SET
        caller = coalesce((SELECT caller FROM calls WHERE calls.id = call_id), ''),
        name = coalesce((SELECT name FROM calls WHERE calls.id = call_id), ''),
        ended = (SELECT ended FROM calls WHERE calls.id = call_id),
        seconds = (SELECT seconds FROM calls WHERE calls.id = call_id),
        video = coalesce((SELECT video FROM calls WHERE calls.id = call_id), 0),
        outcome = coalesce((SELECT outcome FROM calls WHERE calls.id = call_id), '')""",
    "CREATE INDEX call_sightings_of_caller ON call_sightings (number_id, caller, at)",
    "CREATE INDEX call_sightings_of_call ON call_sightings (call_id)",
    "ALTER TABLE calls ADD COLUMN wants_reply INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE calls ADD COLUMN message_id INTEGER",
    "ALTER TABLE calls ADD COLUMN test INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX calls_by_number ON calls (number_id, at)",
)


def upgrade() -> None:
    """Makes the tables of this version."""
    for statement in STATEMENTS:
        op.execute(statement)
