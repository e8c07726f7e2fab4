"""The look: complete tokens, legible colours, fonts and icons that paint, live switching."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.ui.style.assets import icon_file, tokens_file
from app.ui.style.contrast import high_contrast
from app.ui.style.look import Look, look, theme
from app.ui.style.qss import style_sheet
from app.ui.style.tokens import TEXT_SCALES, Scheme, Theme
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.painting import draw_text, text_width


def luminance(color: QColor) -> float:
    parts = []
    for part in (color.redF(), color.greenF(), color.blueF()):
        parts.append(part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def painted(text: str, rect: QRect, *, rtl: bool = False, size: str = "body") -> QImage:
    image = QImage(rect.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_text(painter, rect, text, theme().font(size), QColor("black"), rtl=rtl)  # type: ignore[arg-type]
    painter.end()
    return image


def inked_columns(image: QImage) -> list[int]:
    white = QColor("white").rgb()
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != white for y in range(image.height()))
    ]


def test_both_themes_have_the_same_roles(dressed: Look) -> None:
    color = dressed.theme.tokens.color
    assert set(color["light"]) == set(color["dark"])


def test_every_pair_of_the_design_keeps_its_contrast(dressed: Look) -> None:
    raw = json.loads(tokens_file().read_text(encoding="utf-8"))
    themes = {s.value: Theme(dressed.theme.tokens, s) for s in (Scheme.LIGHT, Scheme.DARK)}
    for pair in raw["contrast"]["list"]:
        now = themes[pair["theme"]]
        colors = (
            QColor(role) if role.startswith("#") else now.color(role)
            for role in (pair["fg"], pair["bg"])
        )
        light, dark = sorted((luminance(color) for color in colors), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= pair["min"], pair


def test_the_scrim_keeps_its_alpha(dressed: Look) -> None:
    assert dressed.theme.color("scrim").alpha() == 0x66
    assert dressed.theme.css("scrim") == "rgba(23,27,36,0.400)"


def test_every_icon_of_the_tokens_is_bundled_and_paints(dressed: Look) -> None:
    for name in dressed.theme.tokens.icon_names:
        assert icon_file(name).exists(), name
        image = dressed.icons.pixmap(name, "text.primary", 16).toImage()
        assert any(image.pixelColor(x, y).alpha() > 100 for x in range(16) for y in range(16)), name


def test_icons_mirror_only_where_reading_direction_matters(dressed: Look) -> None:
    plain = {n: dressed.icons.pixmap(n, "text.primary", 16).toImage() for n in ("reply", "check")}
    dressed.set(rtl=True)
    turned = {n: dressed.icons.pixmap(n, "text.primary", 16).toImage() for n in plain}
    assert turned["reply"] == plain["reply"].flipped(Qt.Orientation.Horizontal)
    assert turned["check"] == plain["check"]


def test_an_icon_follows_the_theme_by_itself(dressed: Look) -> None:
    icon = dressed.icons.icon("minus", "text.primary")
    light = icon.pixmap(16, 16).toImage().pixelColor(8, 8)
    dressed.set(scheme=Scheme.DARK)
    assert icon.pixmap(16, 16).toImage().pixelColor(8, 8).lightness() > light.lightness() + 80


def test_all_bundled_fonts_register(dressed: Look) -> None:
    assert dressed.missing_fonts == []


@pytest.mark.parametrize("text", ["👍🏽", "😀", "❤️", "🇮🇱"])
def test_emoji_paint_in_colour(dressed: Look, text: str) -> None:
    image = painted(text, QRect(0, 0, 40, 30), size="page")
    colourful = [
        image.pixelColor(x, y).saturation()
        for x in range(40)
        for y in range(30)
        if image.pixelColor(x, y) != QColor("white")
    ]
    assert colourful and max(colourful) > 80


@pytest.mark.parametrize("text", ["שלום", "شكراً"])
def test_hebrew_and_arabic_come_from_the_bundled_faces(dressed: Look, text: str) -> None:
    from PySide6.QtGui import QTextLayout

    layout = QTextLayout(text, theme().font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    families = {run.rawFont().familyName() for run in layout.glyphRuns()}
    assert families <= {"Noto Sans Hebrew", "Noto Sans Arabic"}
    assert families


def test_tabular_digits_are_equally_wide(dressed: Look) -> None:
    font = theme().font(tabular=True)
    assert len({text_width(digit * 10, font) for digit in "0123456789"}) == 1
    assert text_width("1" * 10, theme().font()) != text_width("0" * 10, theme().font())


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("text", ["Marcus", "יעל נחום"])
def test_names_stand_at_the_start_of_the_interface(dressed: Look, text: str, rtl: bool) -> None:
    columns = inked_columns(painted(text, QRect(0, 0, 200, 20), rtl=rtl))
    assert (columns[0] > 100) is rtl
    assert (columns[-1] < 100) is not rtl


def test_switching_the_theme_reaches_palette_sheet_and_labels(
    dressed: Look, qapp: QApplication
) -> None:
    label = PlainLabel("Hello", role="text.muted")
    dressed.set(scheme=Scheme.DARK)
    now = theme()
    assert now.dark
    assert qapp.palette().color(QPalette.ColorRole.Base) == now.color("surface.base")
    assert now.css("border.focus") in qapp.styleSheet()
    assert label.palette().color(QPalette.ColorRole.WindowText) == now.color("text.muted")


def test_text_size_scales_fonts_and_rows(dressed: Look) -> None:
    label = PlainLabel("Hello")
    before = label.font().pixelSize()
    row = theme().row("chat")
    dressed.set(scale=1.3)
    assert label.font().pixelSize() == round(before * 1.3)
    assert theme().row("chat") == round(row * 1.3)
    assert theme().column("deliveryList") == 492, "only columns of text grow, and by less"
    assert theme().column("chatList") == round(336 * 1.2)


def test_text_size_stays_between_its_bounds(dressed: Look) -> None:
    dressed.set(scale=9)
    assert theme().scale == max(TEXT_SCALES)


def test_direction_follows_the_look(dressed: Look, qapp: QApplication) -> None:
    dressed.set(rtl=True)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_reduce_motion_makes_panels_immediate_but_not_toasts(dressed: Look) -> None:
    assert theme().duration("panel") == 0
    assert theme().duration("toast") == 6000
    dressed.set(reduce_motion=False)
    assert theme().duration("panel") == 160


def test_the_style_sheet_knows_no_side(dressed: Look) -> None:
    sheet = style_sheet(dressed.theme)
    assert "$" not in sheet
    assert "padding-left" not in sheet
    assert "margin-right" not in sheet


def test_high_contrast_uses_only_the_platforms_colours(dressed: Look) -> None:
    platform = QPalette()
    for role, name in (
        ("Window", "#000000"),
        ("WindowText", "#ffff00"),
        ("Highlight", "#00ffff"),
        ("HighlightedText", "#000000"),
    ):
        platform.setColor(getattr(QPalette.ColorRole, role), QColor(name))
    platform.setColor(
        QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor("#00ff00")
    )
    now = Theme(high_contrast(dressed.theme.tokens, platform))
    assert {now.color(role).name() for role in now.tokens.color["light"]} == {
        "#000000",
        "#ffff00",
        "#00ffff",
        "#00ff00",
    }
    for ink, paper in (
        ("text.primary", "surface.base"),
        ("accent.on", "accent.solid"),
        ("text.muted", "surface.selected"),
        ("danger.text", "danger.soft"),
        ("bubble.out.meta", "bubble.out"),
        ("unread.on", "unread.bg"),
        ("danger.on", "danger.solid"),
        ("border.focus", "surface.base"),
        ("tag.teal.text", "tag.teal.soft"),
        ("tick.read", "bubble.out"),
    ):
        assert now.color(ink) != now.color(paper), (ink, paper)


def test_avatar_colours_are_the_same_on_every_run(dressed: Look) -> None:
    assert dressed.theme.avatar_color("972555550142@c.us").name() == "#2e7396"
    seen = {dressed.theme.avatar_color(str(n)).name() for n in range(60)}
    assert len(seen) == len(dressed.theme.tokens.avatar_colours)


def test_a_focused_field_keeps_its_height(dressed: Look, qtbot: object) -> None:
    field = QLineEdit()
    field.show()
    field.setFocus()
    assert field.sizeHint().height() == theme().row("control")
    assert look() is dressed


def test_a_theme_change_polishes_a_widget_a_few_times_however_deep_it_lies(
    dressed: Look,
) -> None:
    polished: list[int] = []

    class Deep(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            if event.type() == QEvent.Type.StyleChange:
                polished.append(1)
            super().changeEvent(event)

    outer = QWidget()
    inner = outer
    for _ in range(20):
        inner = QWidget(inner)
    deep = Deep(inner)
    outer.show()
    polished.clear()
    dressed.set(scheme=Scheme.DARK)
    assert deep.isVisible() and 1 <= len(polished) <= 3
    outer.deleteLater()
