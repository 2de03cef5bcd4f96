"""Themes: three sets of named colours, sizes of text, and the style sheet made of them.

Contrast of text on its ground is at least 7:1 (WCAG 2.2, 1.4.6), 4.5:1 for what is muted or a hint,
which must not be taken for what was typed; the test computes it. Night is red on black: it spares
the eye's adaptation and is not seen from afar.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template
from typing import Final

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from fieldapp.paths import RESOURCES


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Colours of one theme, as #rrggbb."""

    ground: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    hint: str
    accent: str
    on_accent: str
    danger: str
    caution: str
    good: str


THEMES: Final = {
    "light": Colours(
        ground="#eef1f4",
        surface="#ffffff",
        raised="#e3e9ef",
        line="#8c99a6",
        text="#101a24",
        muted="#4a5763",
        hint="#6b7681",
        accent="#0f4c78",
        on_accent="#ffffff",
        danger="#8f1414",
        caution="#6b4300",
        good="#0b5c2e",
    ),
    "dark": Colours(
        ground="#10161c",
        surface="#18212a",
        raised="#24303c",
        line="#64737f",
        text="#eef2f5",
        muted="#a9b5c0",
        hint="#808c97",
        accent="#8ecbf5",
        on_accent="#06131d",
        danger="#ffb3ab",
        caution="#ffd37a",
        good="#93e0ae",
    ),
    "night": Colours(
        ground="#000000",
        surface="#0d0000",
        raised="#240404",
        line="#8a2a22",
        text="#ff8a80",
        muted="#e0685e",
        hint="#c4524a",
        accent="#ff9d94",
        on_accent="#140000",
        danger="#ffc0ba",
        caution="#ffb1a9",
        good="#ff9d94",
    ),
}
SIZES: Final = {"small": 10, "normal": 11, "large": 13, "largest": 16}  # points
LARGER: Final = {"review": 1.1, "large": 1.2, "line": 1.25, "title": 1.5, "figures": 1.6}


FINGERS: Final = "fingers"  # the application's property


def for_fingers() -> bool:
    """Whether targets are for fingers in gloves, and what is usual is pressed."""
    app = QApplication.instance()
    return app is not None and bool(app.property(FINGERS))


def apply(app: QApplication, theme: str, size: str, *, fingers: bool) -> None:
    """Give the whole program a theme, a size of text, and targets for a mouse or for fingers."""
    colours = THEMES[theme]
    font = app.font()
    font.setPointSize(SIZES[size])
    app.setFont(font)
    app.setPalette(palette(colours))
    app.setProperty(FINGERS, fingers)
    mirrored = app.isRightToLeft()
    app.setStyleSheet(style_sheet(theme, SIZES[size], mirrored=mirrored, fingers=fingers))


def palette(c: Colours) -> QPalette:
    """The palette of a theme's colours."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: c.ground,
        QPalette.ColorRole.WindowText: c.text,
        QPalette.ColorRole.Base: c.surface,
        QPalette.ColorRole.AlternateBase: c.raised,
        QPalette.ColorRole.Text: c.text,
        QPalette.ColorRole.Button: c.raised,
        QPalette.ColorRole.ButtonText: c.text,
        QPalette.ColorRole.Highlight: c.accent,
        QPalette.ColorRole.HighlightedText: c.on_accent,
        QPalette.ColorRole.PlaceholderText: c.hint,
        QPalette.ColorRole.BrightText: c.danger,
        QPalette.ColorRole.Mid: c.line,
        QPalette.ColorRole.ToolTipBase: c.surface,
        QPalette.ColorRole.ToolTipText: c.text,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    return made


def style_sheet(theme: str, points: int, *, mirrored: bool, fingers: bool) -> str:
    """The style sheet of a theme.

    Args:
        theme: One of THEMES.
        points: The size of plain text.
        mirrored: Lines run from right to left.
        fingers: Targets are for fingers.
    """
    names = ("style.qss", "fingers.qss") if fingers else ("style.qss",)
    template = Template("".join((RESOURCES / "ui" / each).read_text("utf-8") for each in names))
    sizes = {f"{name}_size": f"{points * factor:.0f}pt" for name, factor in LARGER.items()}
    start, end = ("right", "left") if mirrored else ("left", "right")
    sizes["reading_size"] = f"{points * 0.85:.1f}pt"
    tick = (RESOURCES / "ui" / f"tick-{theme}.svg").as_posix()
    return template.substitute(asdict(THEMES[theme]), **sizes, tick=tick, start=start, end=end)
