"""Times from flash to bang as people type them, and back.

    12s | 12.5 s stopwatch | 8s recording 10°C | 5s counted -3°C

The temperature is that of the air. What is written with `format_flash` is read back the same.

>>> format_flash(parse_flash("12,5 sec stopwatch, 10 C"))
'12.5s stopwatch 10°C'
"""

from __future__ import annotations

import re
from typing import Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation.bearings import unknown
from fieldapp.observation.values import AIR_ZERO, FlashToBang

_HOW: Final = {
    "recording": r"record(?:ing|ed)|запис\w*|enregistr\w*",
    "stopwatch": r"stop\s?watch|секундомір\w*|секундомер\w*|chronom[eè]tre",
    "counted": r"count(?:ed|ing)|порахован\w*|лічб\w*|посчитан\w*|счёт\w*|счет\w*|compt[eé]\w*",
}
_HOWS: Final = "|".join(f"(?P<{how}>{words})" for how, words in _HOW.items())
FLASH_PATTERN: Final = (
    r"(?P<figure>\d{1,3}(?:[.,]\d)?)\s*(?:s(?:ec(?:onds?|s)?)?|с(?:ек(?:унд\w*)?)?)(?!\w)\.?"
    rf"(?:[\s,]+(?:by\s+|with\s+(?:a\s+)?)?(?:{_HOWS})(?!\w))?"
    r"(?:[\s,]+(?:at\s+)?(?P<air>[-−+]?\d{1,2})\s*(?:°\s*[CС]|C)(?!\w))?"
)
"""Time from flash to bang, with its unit. A Cyrillic С alone is the north, seconds or a word."""
_FLASH: Final = re.compile(FLASH_PATTERN, re.IGNORECASE)


def parse_flash(text: str) -> FlashToBang | None:
    """Parse a time from flash to bang.

    Raises:
        InputError: It is none, or without its unit.
    """
    if unknown(text):
        return None
    match = _FLASH.fullmatch(text.strip())
    if match is None:
        raise InputError(
            Message("{1} is no time from flash to bang.", TypedText(text[:60])),
            field="flash_to_bang",
            advice="Such as 12s, 12.5s stopwatch, 8s recording 10°C, 5s counted.",
        )
    return flash_of(match)


def flash_of(match: re.Match[str]) -> FlashToBang:
    """The time in a match of FLASH_PATTERN.

    Raises:
        InputError: It is longer than sound is heard, or nothing.
    """
    whole, _, part = match["figure"].replace(",", ".").partition(".")
    air = match["air"]
    return FlashToBang(
        tenths=int(whole) * 10 + int(part or 0),
        how=next((how for how in _HOW if match[how]), ""),
        air=None if air is None else AIR_ZERO + int(air.replace("−", "-")),
    )


def format_flash(flash: FlashToBang) -> str:
    """The time as `parse_flash` reads it."""
    whole, part = divmod(flash.tenths, 10)
    words = [f"{whole}.{part}s" if part else f"{whole}s"]
    if flash.how:
        words.append(flash.how)
    if flash.air is not None:
        words.append(f"{flash.air - AIR_ZERO}°C")
    return " ".join(words)
