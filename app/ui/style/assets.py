"""Where the bundled icons, fonts, themes and translations lie.

Works with `resources/` beside the source tree and inside a frozen bundle, which keeps the
same relation between `app/` and `resources/`. Invariant: nothing here reads a file.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder `resources/`."""
    return Path(__file__).resolve().parents[3] / "resources"


def icon_file(name: str) -> Path:
    """The SVG of a Lucide icon, or of `logo`."""
    return resources() / "icons" / f"{name}.svg"


def font_file(name: str) -> Path:
    """A TrueType file, by its name without suffix, as `Inter-Regular`."""
    return resources() / "fonts" / f"{name}.ttf"


def tokens_file() -> Path:
    """The design tokens, colours for both themes and all sizes."""
    return resources() / "themes" / "tokens.json"


def translations() -> Path:
    """The folder of the compiled translations (`switchboard_he.qm`)."""
    return resources() / "translations"
