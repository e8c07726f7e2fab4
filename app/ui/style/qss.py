"""The one style sheet of a theme: text fields, lists, headers, scroll bars, menus, tips.

Controls of our own paint themselves from the tokens and need no rule here. Invariants:
paddings are the same on both sides, so one sheet serves both directions, and every colour
and size comes from the theme.
"""

from __future__ import annotations

from typing import Final

from app.ui.style.tokens import Theme

_SHEET: Final = """
QToolTip { background: %(raised)s; color: %(text)s; border: 1px solid %(border)s;
  border-radius: %(r_sm)spx; padding: 2px 4px;
  font-size: %(f_small)spx; }
QMenu { background: %(raised)s; color: %(text)s; border: 1px solid %(border)s;
  border-radius: %(r_lg)spx; padding: 5px; }
QMenu::item { padding: 0 34px; height: %(menu)spx; border-radius: %(r_sm)spx;
  background: transparent; }
QMenu::item:selected { background: %(selected)s; color: %(text)s; }
QMenu::item:disabled { color: %(disabled)s; }
QMenu::icon { left: 9px; right: 9px; }
QMenu::separator { height: 1px; background: %(subtle)s; margin: 5px 4px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
  background: %(base)s; color: %(text)s; border: 1px solid %(input)s; border-radius: %(r_md)spx;
  placeholder-text-color: %(muted)s; lineedit-password-character: 8226;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit, QAbstractSpinBox { padding: 0 7px; min-height: %(control)spx; }
QPlainTextEdit, QTextEdit { padding: 4px 5px; }
QLineEdit:focus, QAbstractSpinBox:focus { border: 2px solid %(focus)s; padding: 0 6px;
  min-height: %(control_in)spx; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid %(focus)s; padding: 3px 4px; }
QLineEdit[error="true"] { border: 2px solid %(danger)s; padding: 0 6px;
  min-height: %(control_in)spx; }
QPlainTextEdit[error="true"], QTextEdit[error="true"] { border: 2px solid %(danger)s;
  padding: 3px 4px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled {
  background: %(off)s; color: %(muted)s; border-color: %(border)s; }
QLineEdit[small="true"] { min-height: %(small)spx; }
QLineEdit[small="true"]:focus, QLineEdit[small="true"][error="true"] {
  min-height: %(small_in)spx; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {
  border: none; background: transparent; padding: 0; min-height: 0; }
QPlainTextEdit[bare="true"], QTextEdit[bare="true"],
QPlainTextEdit[bare="true"]:focus, QTextEdit[bare="true"]:focus {
  border: none; background: transparent; padding: 0; }

QAbstractItemView { background: %(base)s; color: %(text)s; border: none; outline: 0;
  selection-background-color: %(selected)s; selection-color: %(text)s; }
QTableView { gridline-color: transparent; }
QTableView::item, QTreeView::item, QListView::item { border: none; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: %(hover)s; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
  background: %(selected)s; color: %(text)s; }
QHeaderView { background: %(sunken)s; border: none; }
QHeaderView::section { background: %(sunken)s; color: %(muted)s; border: none;
  border-bottom: 1px solid %(subtle)s; padding: 0 11px; font-size: %(f_small)spx;
  font-weight: 400; }
QTableCornerButton::section { background: %(sunken)s; border: none; }

QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: %(raised)s; border: 1px solid %(border)s;
  padding: 4px 0; }

QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 2px; }
QScrollBar:horizontal { height: 10px; margin: 2px; }
QScrollBar::handle { background: %(scrollbar)s; border-radius: 3px; }
QScrollBar::handle:hover { background: %(input)s; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: %(subtle)s; }
QSplitter::handle:hover { background: %(focus)s; }
"""


def style_sheet(theme: Theme) -> str:
    """The style sheet of a theme at its text size."""
    css = theme.css
    control = theme.row("control") - 2
    small = theme.row("controlSmall") - 2
    return _SHEET % {
        "raised": css("surface.raised"),
        "base": css("surface.base"),
        "sunken": css("surface.sunken"),
        "hover": css("surface.hover"),
        "selected": css("surface.selected"),
        "off": css("surface.disabled"),
        "text": css("text.primary"),
        "muted": css("text.muted"),
        "disabled": css("text.disabled"),
        "border": css("border.default"),
        "subtle": css("border.subtle"),
        "input": css("border.input"),
        "focus": css("border.focus"),
        "danger": css("danger.solid"),
        "accent": css("accent.solid"),
        "on_accent": css("accent.on"),
        "scrollbar": css("scrollbar"),
        "r_sm": theme.radius("sm"),
        "r_md": theme.radius("md"),
        "r_lg": theme.radius("lg"),
        "f_small": theme.px(theme.tokens.font_size["small"]),
        "control": control,
        "control_in": control - 2,
        "small": small,
        "small_in": small - 2,
        "menu": theme.row("menu"),
    }
