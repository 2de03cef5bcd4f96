"""Colours of charts in a theme of the window."""

from __future__ import annotations

from fieldapp.report.trends.trend_picture import PictureLook
from fieldapp.ui.base.theme import THEMES


def look_of(theme: str) -> PictureLook:
    """Colours of pictures in a theme."""
    colours = THEMES[theme]
    strong, ground = colours.accent, colours.surface
    return PictureLook(
        ground=ground,
        text=colours.text,
        muted=colours.muted,
        line=colours.line,
        strong=strong,
        middle=_between(strong, ground, 0.5),
        pale=_between(strong, ground, 0.25),
    )


def _between(strong: str, ground: str, share: float) -> str:
    """A colour between two, #rrggbb."""
    pairs = zip(bytes.fromhex(strong[1:]), bytes.fromhex(ground[1:]), strict=True)
    mixed = (round(one * share + other * (1 - share)) for one, other in pairs)
    return f"#{bytes(mixed).hex()}"
