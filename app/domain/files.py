"""Files that go out: what an API takes of them, and what was chosen.

Invariant: plain data; what may be sent is the provider's word, never this module's.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.messages import Kind


@dataclass(frozen=True, slots=True)
class FileRule:
    """Files that go out as ``kind``: their media types (empty: any) and their largest sizes.

    ``most`` in bytes; ``moving`` for animated stickers, 0 where there is no difference.
    """

    kind: Kind
    most: int
    types: tuple[str, ...] = ()
    moving: int = 0
    captions: bool = True


@dataclass(frozen=True, slots=True)
class Staged:
    """A chosen file as it lies sealed in the media folder, under ``path``; ``size`` in bytes."""

    path: str
    name: str
    mime: str
    size: int
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """A file that the operator chose: a path, the bytes of a pasted picture, or sealed already."""

    content: Path | bytes | Staged
    name: str
    mime: str = ""
    kind: Kind | None = None
