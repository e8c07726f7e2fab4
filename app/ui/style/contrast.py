"""High contrast: the platform's palette in place of the tokens' colours.

When the system asks for more contrast, a person has chosen those few colours; our roles are
mapped on them and shades are given up. Invariant: every role gets a colour, so nothing that
paints needs to know.
"""

from __future__ import annotations

from PySide6.QtGui import QPalette

from app.ui.style.tokens import Tokens

_Role = QPalette.ColorRole


def high_contrast(tokens: Tokens, platform: QPalette) -> Tokens:
    """The tokens with all colours taken from the platform's palette, for both themes."""
    window = platform.color(_Role.Window).name()
    text = platform.color(_Role.WindowText).name()
    mark = platform.color(_Role.Highlight).name()
    on_mark = platform.color(_Role.HighlightedText).name()
    faint = platform.color(QPalette.ColorGroup.Disabled, _Role.WindowText).name()

    def mapped(role: str) -> str:
        head, _, tail = role.rpartition(".")
        if role == "text.disabled":
            return faint
        if role == "border.focus" or role in ("unread.bg", "unread.muted.bg"):
            return mark
        if head.startswith("accent") or role == "tick.read":
            return {"on": on_mark, "soft": window, "text": text}.get(tail, mark)
        if head in ("unread", "unread.muted"):
            return on_mark
        if role in ("danger.on",):
            return window
        paper = (
            head in ("bg", "surface", "canvas", "bubble", "bubble.quote", "heat")
            or tail == "soft"
            or role == "scrim"
        )
        return window if paper and not role.endswith(("border", "meta")) else text

    color = {theme: {role: mapped(role) for role in roles} for theme, roles in tokens.color.items()}
    for roles in color.values():
        roles["scrim"] = window + "CC"
    return tokens._replace(color=color)
