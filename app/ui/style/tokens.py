"""Design tokens with types: colours by role, sizes, fonts, durations.

`Tokens` is the file as read; `Theme` is one choice out of it (light or dark, text size,
direction, motion) and what every painter, delegate and style sheet reads. Invariant: a
`Theme` never changes; another choice is another object, so caches may key on it.
"""

from __future__ import annotations

import enum
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from app.ui.style.fonts import make_font

T = TypeVar("T")
TextSize = Literal[
    "micro", "caption", "small", "body", "message", "title", "page", "heading", "display"
]
Weight = Literal["regular", "medium", "semibold", "bold"]
TEXT_SCALES: tuple[float, ...] = (0.9, 1.0, 1.15, 1.3)
# pixels between letters: small capitals stand apart, titles together
_SPACING = {"micro": 0.3, "page": -0.28, "heading": -0.36, "display": -0.45}
# (size, line) of the one text that the mockups draw and the file has no size for: a step's title
_HEADING = (22, 28)
# columns of one line each: at their usual width large text would be cut off
_OF_TEXT = frozenset({"rail", "chatList", "chatListMin", "chatListMax", "details"})


class Scheme(enum.Enum):
    """The theme a person chose; `SYSTEM` follows the platform."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Tokens(NamedTuple):
    """The parsed token file. Sizes are device-independent pixels at 100 %."""

    color: dict[str, dict[str, str]]
    number_tags: tuple[str, ...]
    space: dict[str, int]
    radius: dict[str, int]
    font_size: dict[str, int]
    line_height: dict[str, int]
    weight: dict[str, int]
    family: dict[str, str]
    row: dict[str, int]
    column: dict[str, int]
    icon: dict[str, float]
    avatar: dict[str, int]
    avatar_colours: tuple[str, ...]
    square_radius_percent: int
    duration: dict[str, int]
    mirrored_icons: frozenset[str]
    icon_names: tuple[str, ...]
    target: int

    @classmethod
    def read(cls, path: Path) -> Tokens:
        """Read `tokens.json`. Raises OSError, or KeyError for a file of another shape."""
        raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        avatar = raw["avatar"]
        return cls(
            color=raw["color"],
            number_tags=tuple(raw["numberTags"]),
            space=raw["space"],
            radius=raw["radius"],
            font_size={**raw["font"]["size"], "heading": _HEADING[0]},
            line_height={**raw["font"]["lineHeight"], "heading": _HEADING[1]},
            weight=raw["font"]["weight"],
            family=raw["font"]["family"],
            row=raw["row"],
            column={k: v for k, v in raw["column"].items() if isinstance(v, int)},
            icon=raw["icon"],
            avatar={k: v for k, v in avatar.items() if isinstance(v, int)},
            avatar_colours=tuple(avatar["colours"]),
            square_radius_percent=avatar["squareRadiusPercent"],
            duration={k: v for k, v in raw["duration"].items() if isinstance(v, int)},
            mirrored_icons=frozenset(raw["icons"]["mirrorInRtl"]),
            icon_names=tuple(raw["icons"]["names"]),
            target=raw["target"]["minimum"],
        )


class TagColours(NamedTuple):
    """The three colours of a number: on text, behind its code, and of its bar."""

    text: QColor
    soft: QColor
    solid: QColor


class Theme:
    """One choice of colours, text size, direction and motion."""

    def __init__(
        self,
        tokens: Tokens,
        scheme: Scheme = Scheme.LIGHT,
        scale: float = 1.0,
        rtl: bool = False,
        reduce_motion: bool = False,
    ) -> None:
        if scheme is Scheme.SYSTEM:
            raise ValueError("a theme is light or dark; SYSTEM is resolved by the look")
        self.tokens = tokens
        self.scheme = scheme
        self.scale = scale
        self.rtl = rtl
        self.reduce_motion = reduce_motion
        self._hex = tokens.color[scheme.value]
        self._colors: dict[str, QColor] = {}
        self._avatar_colors = [QColor(one) for one in tokens.avatar_colours]
        self._fonts: dict[tuple[str, str, bool, bool], QFont] = {}
        self._made: dict[tuple[object, ...], object] = {}

    @property
    def dark(self) -> bool:
        return self.scheme is Scheme.DARK

    @property
    def direction(self) -> Qt.LayoutDirection:
        left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        return right if self.rtl else left

    def color(self, role: str) -> QColor:
        """The colour of a role such as `text.primary`. KeyError for an unknown role."""
        found = self._colors.get(role)
        if found is None:
            found = self._colors[role] = _parse(self._hex[role])
        return found

    def css(self, role: str) -> str:
        """The colour as a style sheet writes it."""
        color = self.color(role)
        if color.alpha() == 255:
            return color.name()
        return f"rgba({color.red()},{color.green()},{color.blue()},{color.alphaF():.3f})"

    def tag(self, name: str) -> TagColours:
        """Colours of a number tag (`teal` … `slate`); an unknown name is `slate`."""
        key = name if name in self.tokens.number_tags else "slate"
        return TagColours(
            self.color(f"tag.{key}.text"),
            self.color(f"tag.{key}.soft"),
            self.color(f"tag.{key}.solid"),
        )

    def avatar_color(self, seed: str) -> QColor:
        """The same colour for the same chat id, on every run and machine."""
        palette = self._avatar_colors
        digest = hashlib.blake2b(seed.encode("utf-8", "replace"), digest_size=2).digest()
        return palette[int.from_bytes(digest, "big") % len(palette)]

    def px(self, value: float) -> int:
        """A height that grows with the text size."""
        return round(value * self.scale)

    def row(self, name: str) -> int:
        """A row height of the tokens, at the present text size."""
        return self.px(self.tokens.row[name])

    def column(self, name: str) -> int:
        """A column width of the tokens; those that hold lines of text grow with it."""
        width = self.tokens.column[name]
        return self.wide(width) if name in _OF_TEXT else width

    def wide(self, value: float) -> int:
        """A width that grows with the text, by two thirds: the rest is taken from air."""
        return round(value * (1 + (self.scale - 1) * 2 / 3))

    def space(self, step: int) -> int:
        """A spacing step: 1 is 4 px, 2 is 8, 3 is 12, 4 is 16, 5 is 20, 6 is 24, 8 is 32."""
        return self.tokens.space[str(step)]

    def radius(self, name: str) -> int:
        return self.tokens.radius[name]

    def font(
        self,
        size: TextSize = "body",
        weight: Weight = "regular",
        *,
        mono: bool = False,
        tabular: bool = False,
    ) -> QFont:
        """A font by role. `mono` for code and ids, `tabular` where digits stand in columns."""
        key = (size, weight, mono, tabular)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = make_font(
                self.px(self.tokens.font_size[size]),
                self.tokens.weight[weight],
                mono=mono,
                tabular=tabular,
                letter_spacing=_SPACING.get(size, 0.0) * self.scale,
            )
        return found

    def made(self, key: tuple[object, ...], make: Callable[[], T]) -> T:
        """What a painter makes once and draws often: a pixmap, a measured width.

        A key is of one type of thing always, and there are few of them: nothing goes before the
        theme does.
        """
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = make()
        return cast("T", found)

    def line(self, size: TextSize) -> int:
        """The line height of a text size."""
        return self.px(self.tokens.line_height[size])

    def duration(self, name: str) -> int:
        """Milliseconds; panels and hovers are immediate under Reduce motion."""
        if self.reduce_motion and name in ("hover", "fast", "panel"):
            return 0
        return self.tokens.duration[name]


def _parse(text: str) -> QColor:
    """`#RRGGBB` or `#RRGGBBAA` (Qt itself would read the latter as ARGB)."""
    if len(text) == 9:
        color = QColor(text[:7])
        color.setAlpha(int(text[7:], 16))
        return color
    return QColor(text)
