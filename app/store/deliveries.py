"""The deliveries file: its tables, its version, and how it is opened.

The receiver alone writes it (app/receiver/writer.py); the console and the command line read it
(delivery_reads.py). Declared as plain SQL: the hot path writes plain rows.

Invariant: within an account one event id stands once among the rows that may be acted on; the
unique index ``deliveries_acted`` keeps it so, whatever the program does. To the index, one event
under a bare hash and under a timed one is two: while rows are left that older versions stored so
(``holds_untimed``), it is the look-up in app/receiver/ledger.py that keeps it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.domain.errors import StoreTooNew
from app.domain.hooks import Verdict
from app.store.answer_rows import TABLES as ANSWERS
from app.store.connection import Connection, connect, refuse_network_drive, translated

_LOG_BYTES = 67_108_864
KEY_PURPOSE = "deliveries.db"  # of MasterKey.subkey
# the exit status of a console's receiver that ended because its file is damaged
DAMAGED_STATUS = 4
ACTED = (Verdict.ACCEPTED, Verdict.UNSIGNED, Verdict.STALE, Verdict.QUARANTINED)
REFUSED = (Verdict.REJECTED, Verdict.UNVERIFIED, Verdict.MALFORMED)
# verbatim in the index and in the look-up, or SQLite would not use the one for the other
ACTED_SQL = "duplicate_of IS NULL AND verdict IN ('accepted', 'unsigned', 'stale', 'quarantined')"

_FIRST = f"""
CREATE TABLE deliveries (
    id           INTEGER PRIMARY KEY,  -- given by the writer, rising, never used again
    account      TEXT NOT NULL,
    provider     TEXT NOT NULL,
    received_at  INTEGER NOT NULL,     -- milliseconds since 1970, UTC
    event        TEXT NOT NULL,        -- '' where the body names none
    event_id     TEXT NOT NULL,        -- as Identity.stored gives it
    verdict      TEXT NOT NULL,
    status       INTEGER NOT NULL,     -- HTTP status that was answered
    duplicate_of INTEGER,
    size         INTEGER NOT NULL,     -- bytes of the body
    answer_us    INTEGER NOT NULL,     -- microseconds from the last byte to the answer
    turn         INTEGER,              -- set when it is to be drained again: its new place
    turned_for   TEXT                  -- why: verified | replayed
) STRICT;
CREATE TABLE payloads (
    id      INTEGER PRIMARY KEY,
    headers TEXT NOT NULL,             -- JSON [[name, value], ...], API keys masked
    body    BLOB NOT NULL,             -- untouched
    answer  BLOB NOT NULL,             -- body of the answer
    proof   TEXT NOT NULL              -- JSON: scheme, prefix, received, expected, cause, age
) STRICT;
CREATE TABLE counters (
    account TEXT NOT NULL,
    event   TEXT NOT NULL,             -- '' for refused deliveries: their names prove nothing
    verdict TEXT NOT NULL,
    n       INTEGER NOT NULL,
    PRIMARY KEY (account, event, verdict)
) STRICT, WITHOUT ROWID;
CREATE TABLE facts_of_file (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX deliveries_acted ON deliveries (account, event_id) WHERE {ACTED_SQL};
CREATE INDEX deliveries_account ON deliveries (account, verdict);
CREATE INDEX deliveries_verdict ON deliveries (verdict);
CREATE INDEX deliveries_event ON deliveries (event);
CREATE INDEX deliveries_time ON deliveries (received_at);
CREATE INDEX deliveries_turn ON deliveries (turn) WHERE turn IS NOT NULL;
CREATE INDEX deliveries_copies ON deliveries (duplicate_of) WHERE duplicate_of IS NOT NULL;
INSERT INTO facts_of_file VALUES ('last_id', 0);
"""
_SECOND = """
CREATE TABLE listening (
    began INTEGER PRIMARY KEY,         -- milliseconds since 1970, UTC
    ended INTEGER NOT NULL             -- the last sign of life
) STRICT;
CREATE TABLE kept (
    id INTEGER PRIMARY KEY             -- a delivery that is never forgotten: it is pinned
) STRICT;
INSERT INTO listening SELECT min(received_at), max(received_at) FROM deliveries HAVING count(*) > 0;
"""
# Up to here, hashes stand in event_id without their times. One index less is one page less with
# each commit, and what has a verdict is found by the accounts that have such ones.
_FOURTH = """
INSERT INTO facts_of_file SELECT 'untimed', value FROM facts_of_file WHERE name = 'last_id';
DROP INDEX deliveries_verdict;
"""


def _run(script: str) -> Callable[[Connection], None]:
    def step(connection: Connection) -> None:
        for statement in script.split(";\n"):
            if statement.strip():
                connection.execute(statement)

    return step


# Step n brings a file from version n to version n + 1.
STEPS: Sequence[Callable[[Connection], None]] = (
    _run(_FIRST), _run(_SECOND), _run(ANSWERS), _run(_FOURTH),
)  # fmt: skip
VERSION = len(STEPS)


def open_deliveries(path: Path, key: bytes, *, cache_mib: int = 6) -> Connection:
    """The one writing connection, to a file that is made or brought to this version.

    Raises StoreTooNew, StoreDamaged, StoreMisplaced or StoreError; the file is then unchanged.
    """
    refuse_network_drive(path.parent)
    connection = connect(path, key, cache_mib=cache_mib)
    try:
        with translated(path):
            # a reader that stays long lets the log grow; afterwards it is cut back to this
            connection.execute(f"PRAGMA journal_size_limit = {_LOG_BYTES}")
            _upgrade(connection, path)
    except BaseException:
        # nobody gets the connection, so nobody else closes it
        connection.close()
        raise
    return connection


def begin_above(connection: Connection, last: int) -> None:
    """Has new deliveries come after ``last``: whoever read so far would pass them over.

    A new file begins anew, in the place of one that was damaged, say.
    """
    connection.execute(
        "UPDATE facts_of_file SET value = ? WHERE name = 'last_id' AND value < ?", (last, last)
    )


def read_deliveries(path: Path, key: bytes, *, cache_mib: int = 6) -> Connection:
    """A connection that only reads. Raises StoreTooNew or StoreError."""
    connection = connect(path, key, read_only=True, cache_mib=cache_mib)
    try:
        with translated(path):
            _refuse_newer(_version(connection), path)
    except BaseException:
        # nobody gets the connection, so nobody else closes it
        connection.close()
        raise
    return connection


def is_made(connection: Connection) -> bool:
    """Whether the tables are there: a receiver that begins makes the file first."""
    return _version(connection) > 0


def accounts_with(connection: Connection, verdicts: Sequence[Verdict]) -> list[str]:
    """The accounts that have, or had, deliveries of these verdicts."""
    marks = ", ".join("?" * len(verdicts))
    rows = connection.execute(
        f"SELECT DISTINCT account FROM counters WHERE verdict IN ({marks})", tuple(verdicts)
    )
    return [str(account) for (account,) in rows]


def holds_untimed(connection: Connection) -> bool:
    """Whether rows are left from before hashes had their times."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM deliveries WHERE id <="
        " (SELECT value FROM facts_of_file WHERE name = 'untimed'))"
    )
    return bool(row.fetchone()[0])


def _upgrade(connection: Connection, path: Path) -> None:
    if _refuse_newer(_version(connection), path) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # read again under the lock: another process may have been quicker
        for step in STEPS[_refuse_newer(_version(connection), path) :]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _version(connection: Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _refuse_newer(version: int, path: Path) -> int:
    if version > VERSION:
        raise StoreTooNew(
            f"{path.name} was written by a newer Switchboard (version {version}).",
            "It was left untouched.",
            "Install the newer version, or choose another folder with --data-dir.",
        )
    return version
