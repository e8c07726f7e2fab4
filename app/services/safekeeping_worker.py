"""The process that reads or copies the whole cache file, where nothing else wants to run.

Works for ``safekeeping``. Its wish names the file and its key, and for a copy the folder of the
backups and what time it is (seconds since 1970); the answer is empty, or ``damaged`` or ``error``
with the words for it, or the name of what went wrong.

Invariant: nothing is written but a copy, which has its name once it is whole.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.core.background import answer
from app.core.limits import limit
from app.domain.errors import StoreDamaged, StoreError
from app.store import backup


def main() -> int:
    """Answers one wish."""
    limit(RLIMIT_CORE=0)  # a key and what people wrote
    return answer(_done)


def _done(wish: dict[str, Any]) -> dict[str, Any]:
    try:
        path, key = Path(wish["file"]), bytes.fromhex(wish["key"])
        if "backups" in wish:
            backup.make_hourly(path, key, Path(wish["backups"]), float(wish["now"]))
        else:
            backup.check(path, key)
    except StoreDamaged as error:
        return {"damaged": error.what}
    except (StoreError, OSError) as error:
        return {"error": str(error)}
    except Exception as error:  # noqa: BLE001 - the process ends, and its cause would go with it
        return {"error": type(error).__name__}
    return {}
