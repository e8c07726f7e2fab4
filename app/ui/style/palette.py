"""The QPalette of a theme: what Fusion and unstyled Qt widgets draw with.

Switchboard owns its palette on every platform, because setting a colour scheme alone
changes nothing on offscreen, bare X11 and KDE. Invariant: every colour is a token.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPalette

from app.ui.style.tokens import Theme

_Role = QPalette.ColorRole
_ROLES: Final = {
    _Role.Window: "bg.window",
    _Role.WindowText: "text.primary",
    _Role.Base: "surface.base",
    _Role.AlternateBase: "surface.sunken",
    _Role.Text: "text.primary",
    _Role.PlaceholderText: "text.muted",
    _Role.Button: "surface.base",
    _Role.ButtonText: "text.primary",
    _Role.BrightText: "danger.text",
    _Role.ToolTipBase: "surface.raised",
    _Role.ToolTipText: "text.primary",
    _Role.Highlight: "surface.selected",
    _Role.HighlightedText: "text.primary",
    _Role.Accent: "accent.solid",
    _Role.Link: "text.link",
    _Role.LinkVisited: "text.link",
    _Role.Light: "surface.raised",
    _Role.Midlight: "border.subtle",
    _Role.Mid: "border.default",
    _Role.Dark: "border.input",
    _Role.Shadow: "border.default",
}
_TEXT: Final = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText)


def make_palette(theme: Theme) -> QPalette:
    """The palette of a theme, with its disabled group."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, theme.color(token))
    disabled = QPalette.ColorGroup.Disabled
    for role in _TEXT:
        palette.setColor(disabled, role, theme.color("text.disabled"))
    for role in (_Role.Base, _Role.Button):
        palette.setColor(disabled, role, theme.color("surface.disabled"))
    palette.setColor(disabled, _Role.Highlight, theme.color("surface.pressed"))
    return palette
