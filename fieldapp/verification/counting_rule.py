"""Counting rule file: `counting.toml` of the mission pack, TOML.

    version = 1                                     # grows with every change
    about_percent = 10                              # 0 to 100
    several = 2    tens = 20    hundreds = 200      # 1 to 1,000,000; the least that a word asserts
    live_fire = "apart"    demining = "apart"       # or "counted"
    day_of_window = "end"                           # a span belongs to the day in which it ends

All members but `version` may be left out, and then have these values. What the file's SHA-256 is
goes into the basis of every total.
"""

from __future__ import annotations

from typing import Any, Final

from fieldapp.errors import FormatError, Message
from fieldapp.toml_text import parse_toml
from fieldapp.verification.claims import CountingRule

_FIGURES: Final = {"about_percent": 100, "several": 10**6, "tens": 10**6, "hundreds": 10**6}
_WORDS: Final = {
    "live_fire": ("apart", "counted"),
    "demining": ("apart", "counted"),
    "day_of_window": ("end",),
}


def parse_counting(raw: bytes) -> CountingRule:
    """Read a counting rule file.

    Raises:
        FormatError: Not in the format above.
    """
    try:
        members: dict[str, Any] = parse_toml(raw)
    except ValueError as e:
        raise FormatError(
            Message("counting.toml is not TOML: {1}", str(e)), where="counting.toml"
        ) from e
    known = {"version", *_FIGURES, *_WORDS}
    if unknown := sorted(members.keys() - known):
        raise FormatError(Message("counting.toml has an unknown {1}", unknown[0]), where=unknown[0])
    version = members.pop("version", None)
    if type(version) is not int or version < 1:
        raise FormatError("counting.toml has no version from 1 on", where="version")
    for name, value in members.items():
        low = 0 if name == "about_percent" else 1
        if name in _FIGURES and not (type(value) is int and low <= value <= _FIGURES[name]):
            text = Message("{1} is not a number from {2} to {3}", name, low, _FIGURES[name])
            raise FormatError(text, where=name)
        if name in _WORDS and value not in _WORDS[name]:
            text = Message("{1} is not one of {2}", name, ", ".join(_WORDS[name]))
            raise FormatError(text, where=name)
    members.pop("day_of_window", None)
    return CountingRule(**members)
