"""A helper gives up what it does not need, wherever the system lets it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[3]
# what the system does not know or refuses is left as it is
_GIVEN_UP = """
import sys
from app.core.limits import limit
limit(RLIMIT_NOTHING=0, RLIMIT_NOFILE=-7, RLIMIT_CORE=0)
limit(RLIMIT_CORE=5)
if sys.platform == "win32":
    print((0, 0))
else:
    import resource
    print(resource.getrlimit(resource.RLIMIT_CORE))
"""


def test_what_is_given_up_is_given_up_for_good() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _GIVEN_UP], cwd=_ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "(0, 0)"
