"""Preferences: what a person set for the window.

What the unlock page needs is in `preferences.json` in the home, in clear: language, theme, size of
text and of targets, the place of the window. All else can tell of the mission (its marking, a
receiver's address, where its clocks are) and is in the encrypted database. What is missing, unknown
or malformed takes its default: a damaged file must not keep anybody from logging.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fieldapp.errors import StoreError
from fieldapp.languages import LANGUAGES

if TYPE_CHECKING:
    from fieldapp.store.interface import Store

FILE: Final = "preferences.json"
CHOICES: Final[dict[str, Collection[str]]] = {
    "language": LANGUAGES.keys(),
    "theme": ("light", "dark", "night"),
    "size": ("small", "normal", "large", "largest"),
    "notation": ("mgrs", "decimal", "dm", "dms", "utm", "plus_code"),
}
LOOK: Final = ("language", "theme", "size", "fingers", "place")
IDLE_MINUTES: Final = (1, 5, 10, 30, 120)
MAX_LENGTH: Final = 200  # of a text


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Preferences of one home.

    Attributes:
        language: Of words on the screen.
        theme: "light", "dark" or "night".
        size: Of text.
        fingers: Targets are for fingers, and what is usual is pressed rather than typed.
        place: Of the window on the screen, as Qt writes it, in base 64; "" for none yet.
        notation: In which positions are shown.
        zone: IANA name of the zone that times are typed and shown in.
        cut_off: When the operational day begins, "19:30"; see observation/operational_day.py.
        receiver: Address of the satellite receiver, as in app/position/gps_reader.py; "" for none.
        legend_folded: The legend of the supervisors' map shows its heading alone.
        map_unfolded: Which of "tools" and "time" that map shows even where it is low.
        marking: The classification line of maps that are exported, "" for none.
        record_columns: Names of the columns that the list of records shows, separated by spaces;
            "" for the usual ones.
        metered: Sync sends records and takes receipts only.
        budget: Bytes that a sync uses at most, 0 for any number.
        proxy: Between this laptop and the hub; "" as the computer is set up.
        idle_minutes: Without a key or a click until the program locks itself.
    """

    language: str = "en"
    theme: str = "light"
    size: str = "normal"
    fingers: bool = False
    place: str = ""
    notation: str = "mgrs"
    zone: str = "Europe/Kyiv"
    cut_off: str = "19:30"
    receiver: str = ""
    marking: str = ""
    legend_folded: bool = False
    map_unfolded: str = ""
    record_columns: str = ""
    metered: bool = False
    budget: int = 0
    proxy: str = ""
    idle_minutes: int = 10


_SEALED: Final = tuple(each.name for each in fields(Preferences) if each.name not in LOOK)


def read_look(home: Path) -> Preferences:
    """Preferences that the unlock page needs; defaults for all others."""
    try:
        raw = (home / FILE).read_bytes()
    except OSError:
        return Preferences()
    return _filled(Preferences(), raw, LOOK)


def write_look(home: Path, preferences: Preferences) -> None:
    """Keep what the unlock page needs, in clear.

    Raises:
        StoreError: The disk is full or failed; the earlier ones stand.
    """
    from fieldapp.store.atomic_file import new_file  # noqa: PLC0415 - reading is on the way to a window

    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as e:
        raise StoreError("The preferences cannot be kept.") from e
    with new_file(home, FILE) as new:
        new.file.write(_encoded(preferences, LOOK))


def read(store: Store) -> Preferences:
    """The preferences of an open home; defaults for what was never set."""
    from fieldapp.store import settings  # noqa: PLC0415 - as above

    stored = settings.get(store, settings.PREFERENCES) or ""
    return _filled(read_look(store.home), stored.encode(), _SEALED)


def write(store: Store, preferences: Preferences) -> None:
    """Keep the preferences of an open home.

    Raises:
        StoreError: The disk is full or failed; the earlier ones stand.
    """
    from fieldapp.store import settings  # noqa: PLC0415 - as above

    settings.put(store, settings.PREFERENCES, _encoded(preferences, _SEALED).decode())
    write_look(store.home, preferences)


def _encoded(preferences: Preferences, names: Iterable[str]) -> bytes:
    return json.dumps({name: getattr(preferences, name) for name in names}, indent=1).encode()


def _filled(preferences: Preferences, raw: bytes, names: Iterable[str]) -> Preferences:
    try:
        stored = json.loads(raw)
    except (ValueError, RecursionError):
        return preferences
    if not isinstance(stored, dict):
        return preferences
    good = {name: stored[name] for name in names if name in stored and _good(name, stored[name])}
    return replace(preferences, **good)


def _good(name: str, value: Any) -> bool:
    usual = getattr(Preferences(), name)
    if type(value) is not type(usual):
        return False
    if value == usual:
        return True  # known without clocks and zones, which the first page does without
    if name in CHOICES:
        return value in CHOICES[name]
    if name == "idle_minutes":
        return value in IDLE_MINUTES
    if name == "cut_off":
        from fieldapp.observation.operational_day import parse_cut_off  # noqa: PLC0415 - as above

        return parse_cut_off(value) is not None
    if name == "zone":
        return known_zone(value)
    return len(value) <= MAX_LENGTH if isinstance(value, str) else value >= 0


def known_zone(name: str) -> bool:
    """There is such a time zone."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - as above

    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return bool(name)


def zones() -> list[str]:
    """Names of all time zones; reads the whole table of zones."""
    from zoneinfo import available_timezones  # noqa: PLC0415 - as above

    return sorted(available_timezones())
