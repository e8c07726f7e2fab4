"""The tables of the cache file as SQLModel classes: the schema of record, a module an area.

Migrations make the file, and hot paths read plain rows; these declarations say what both must
agree on, for low-rate edits and for whoever wants to know the shape (tests/migrations holds the
migrated file against them). The full-text tables are virtual and stand in the migration only.

Invariant: nothing here is imported before the first paint; SQLModel costs more than Qt.
"""

from app.store.tables import accounts as accounts
from app.store.tables import answers as answers
from app.store.tables import audit as audit
from app.store.tables import calls as calls
from app.store.tables import campaigns as campaigns
from app.store.tables import conversations as conversations
from app.store.tables import hooks as hooks
from app.store.tables import inbox as inbox
from app.store.tables import people as people
from app.store.tables import records as records
from app.store.tables import reports as reports
from app.store.tables import schedules as schedules
from app.store.tables import templates as templates
