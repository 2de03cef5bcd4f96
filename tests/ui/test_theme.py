"""Colours that can be read by tired eyes, in every theme; at night nothing but red."""

from dataclasses import asdict
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu
from pytestqt.qtbot import QtBot

from fieldapp.ui.base.basics import breakable
from fieldapp.ui.base.theme import SIZES, THEMES, apply, style_sheet

GROUNDS = ("ground", "surface", "raised")


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_text_stands_out_from_its_ground(theme: str) -> None:
    c = asdict(THEMES[theme])
    weak = [
        f"{text} on {ground}: {contrast(c[text], c[ground]):.2f}"
        for (text, least), ground in product(
            (("text", 7.0), ("muted", 4.5), ("danger", 4.5), ("caution", 4.5), ("good", 4.5)),
            GROUNDS,
        )
        if contrast(c[text], c[ground]) < least
    ]
    if contrast(c["on_accent"], c["accent"]) < 7:
        weak.append("on_accent")
    if contrast(c["hint"], c["surface"]) < 4.5:
        weak.append(f"hint: {contrast(c['hint'], c['surface']):.2f}")
    assert not weak


@pytest.mark.parametrize("theme", THEMES)
def test_a_hint_cannot_be_taken_for_what_was_typed(theme: str) -> None:
    c = THEMES[theme]
    assert contrast(c.text, c.surface) > 1.7 * contrast(c.hint, c.surface)


@pytest.mark.parametrize("theme", THEMES)
def test_edges_and_the_focus_are_seen(theme: str) -> None:
    c = THEMES[theme]
    assert contrast(c.accent, c.ground) >= 3
    assert contrast(c.accent, c.surface) >= 3
    assert contrast(c.line, c.surface) >= 1.8


def test_at_night_everything_is_red() -> None:
    for name, colour in asdict(THEMES["night"]).items():
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        assert red >= green >= 0, name
        assert abs(green - blue) <= 16, name
        assert green <= 0.76 * red, name


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("fingers", [False, True])
def test_the_style_sheet_has_a_value_for_every_name(theme: str, size: str, fingers: bool) -> None:
    sheet = style_sheet(theme, SIZES[size], mirrored=False, fingers=fingers)
    assert THEMES[theme].accent in sheet
    assert "$" not in sheet


@pytest.mark.parametrize("theme", THEMES)
def test_the_chosen_entry_of_a_menu_can_be_read(qtbot: QtBot, theme: str) -> None:
    colours = THEMES[theme]
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.setStyleSheet(style_sheet(theme, SIZES["normal"], mirrored=False, fingers=False))
    menu.setActiveAction(menu.addAction("████"))
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    picture = menu.grab().toImage()
    middle = picture.height() // 2
    seen = {picture.pixelColor(x, middle).name() for x in range(picture.width())}
    assert {colours.accent, colours.on_accent} <= seen


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("fingers", [False, True])
def test_a_ticked_box_has_a_tick_and_is_told_from_an_empty_one(
    qtbot: QtBot, theme: str, fingers: bool
) -> None:
    colours, shares = THEMES[theme], []
    for ticked in (False, True):
        box = QCheckBox()
        qtbot.addWidget(box)
        box.setStyleSheet(style_sheet(theme, SIZES["normal"], mirrored=False, fingers=fingers))
        box.setChecked(ticked)
        box.ensurePolished()
        box.resize(box.sizeHint())
        picture = box.grab().toImage()
        whole = [
            picture.pixelColor(x, y).name()
            for x in range(picture.width())
            for y in range(picture.height())
        ]
        shares.append(
            [whole.count(each) / len(whole) for each in (colours.accent, colours.on_accent)]
        )
    (no_ground, _), (ground, tick) = shares
    assert no_ground == 0
    assert ground > 0.4
    assert 0.01 < tick < 0.2


def test_the_longest_word_of_a_title_breaks_in_the_largest_text_alone(qapp: QApplication) -> None:
    before = qapp.font()
    for size, breaks in (("normal", False), ("largest", True)):
        apply(qapp, "light", size, fingers=False)
        assert ("\u200b" in breakable("великокаліберний")) == breaks
        assert "\u200b" not in breakable("протитанкова керована")
    qapp.setFont(before)
