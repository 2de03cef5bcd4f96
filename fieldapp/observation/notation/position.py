"""Positions in every notation that monitors use, to and from WGS 84.

    decimal      48.4353, 38.2205 | 48,4353; 38,2205 | N48.4353 E38.2205 | 48.4353N 38.2205E
    dm, dms      48°26.118'N 38°13.230'E | 48 26 07 N, 38 13 14 E | 48°26′07″ с.ш. 38°13′14″ в.д.
    mgrs         37U CQ 12345 67890 | 37UCQ1267
    utm          37U 412345 5365123 | 37 N 412345 5365123
    plus_code    8GWWC6PC+46C | C6PC+46C Svitlodarsk
    place        Avdiivka | Авдіївка | Авдеевка
    wkt          POINT (38.2205 48.4353), longitude first | geo:48.4353,38.2205
    relative     3 km NE of Avdiivka | 3 км ПнСх від Авдіївка
    stated       OP 3 = 48.4353, 38.2205 ±8m (gps) | 48.4353, 38.2205 ±50m (map)

Before any of them a name may stand, and behind it how well it is known and where it comes from: a
satellite receiver or the map. `(gps unreliable: jumped 12 km, no accuracy)` tells why a receiver's
position is doubted, in the words of `DOUBT_WORDS`; the figures are for people.
Two plain numbers are latitude, then longitude. Where letters say so, longitude may come first. A
name that several places bear is asked about, never guessed. `Position.notation` says which notation
was recognised, and `accuracy_m` what it can tell at best: half the diagonal of an MGRS square, half
the last digit of a coordinate, half of an eighth of the circle for "NE of".

MGRS: package mgrs (GEOTRANS). UTM and geodesics: pyproj. Plus Codes: package openlocationcode.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

from openlocationcode import openlocationcode as olc

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation.amounts import parse_distance
from fieldapp.observation.notation.bearings import point
from fieldapp.observation.notation.coordinates import (
    DEGREE_M,
    Position,
    at,
    format_decimal,
    read_degrees,
    read_mgrs,
    read_utm,
    read_wkt,
)
from fieldapp.observation.notation.place_forms import nominatives
from fieldapp.observation.values import DOUBTS, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class GazetteerPlace:
    """One place of the gazetteer.

    Attributes:
        name: In Latin letters.
        names: By language: "uk", "ru", ….
        lat_e7, lon_e7: WGS 84 degrees x 10^7, None where they are not known.
        kind: "city", "village", "station", …, "" where not known.
        admin: Region, and behind a comma what else tells namesakes apart. What begins with a
            bracket is a code.
        former: An earlier name, "" where there is none.
        accuracy_m: Radius that holds the place, None where not known.
    """

    name: str
    names: Mapping[str, str]
    lat_e7: int | None
    lon_e7: int | None
    kind: str = ""
    admin: str = ""
    former: str = ""
    accuracy_m: int | None = None

    @property
    def region(self) -> str:
        """Name of its region, "" where the list has none."""
        name = self.admin.partition(",")[0].strip()
        return "" if name.startswith("(") else name


class PlaceLookup(Protocol):
    """Gazetteer: looks places up by name."""

    def find(self, name: str) -> Sequence[GazetteerPlace]:
        """Every place of that name, in any language, former names included."""

    def near(self, name: str) -> Sequence[str]:
        """Names that it may be meant as, best first."""

    def box(self) -> Sequence[int] | None:
        """South, west, north and east of all places, degrees x 10^7."""


def parse(text: str, gazetteer: PlaceLookup | None = None) -> Position:
    """Parse a position.

    Raises:
        InputError: In no notation, impossible, or ambiguous; a name that is unknown, has no
            coordinates, or is borne by several places (`suggestions`).
    """
    plain = " ".join(text.split())
    if not plain:
        raise InputError("No place was told.", field="place")
    if len(plain) > 200:
        raise InputError("A place is told in at most 200 characters.", field="place")
    for reader in _READERS:
        found = reader(plain, gazetteer)
        if found is not None:
            return replace(found, text=text)
    raise _unknown(plain, gazetteer)


def place(text: str, gazetteer: PlaceLookup | None = None) -> Place:
    """Parse a place for an observation: coordinates, a name, or both.

    A name that the gazetteer does not have is kept as a name alone. A receiver that states no
    accuracy has none.

    Raises:
        InputError: As parse, but for unknown names.
    """
    plain = " ".join(text.split())
    stated = _STATED.search(plain)
    assert stated  # noqa: S101 - it matches nothing at the end
    named = _NAMED.fullmatch(plain)
    if named is None and not stated.group():
        return _plain(plain, gazetteer)
    core = plain[named.start("rest") if named else 0 : stated.start()]
    found = _plain(core, gazetteer)
    if found.position is None:
        raise InputError(
            Message("{1} is no position.", TypedText(core[:60])), field="place", advice=_ADVICE
        )
    accuracy = found.accuracy_m if stated["source"] != "gps" else None
    source = {"gps": "gnss", "map": "map"}.get(stated["source"] or "", found.source)
    return replace(
        found,
        name=named["name"] if named else found.name,
        accuracy_m=int(stated["accuracy"]) if stated["accuracy"] else accuracy,
        source="typed" if named and source == "gazetteer" else source,
        doubts=_doubts(stated["why"]) if stated["why"] else (),
    )


def _doubts(text: str) -> tuple[str, ...]:
    codes = set()
    for piece in filter(None, map(str.strip, text.split(","))):
        code = next((code for code in DOUBTS if piece.startswith(DOUBT_WORDS[code])), None)
        if code is None:
            raise InputError(
                Message("{1} is no reason to doubt a position.", TypedText(piece[:60])),
                field="place",
                suggestions=tuple(DOUBT_WORDS.values()),
            )
        codes.add(code)
    return tuple(each for each in DOUBTS if each in codes)


def format_place(where: Place) -> str:
    """The place as the form shows it and `place` reads it."""
    if where.source == "gazetteer" or where.lat_e7 is None or where.lon_e7 is None:
        return where.reference or where.name
    text = _coordinates(where.lat_e7, where.lon_e7)
    # The digits tell how exact a position is that was typed, but not a receiver's.
    accuracy = None if where.source == "gnss" else parse(text).accuracy_m
    if where.accuracy_m not in (None, accuracy):
        text += f" ±{where.accuracy_m}m"
    if where.doubts:
        text += f" {UNRELIABLE}{', '.join(DOUBT_WORDS[each] for each in where.doubts)})"
    else:
        text += {"gnss": " (gps)", "map": " (map)"}.get(where.source, "")
    return f"{where.name} = {text}" if where.name and "=" not in where.name else text


def _coordinates(lat_e7: int, lon_e7: int) -> str:
    """With as many digits as they have, one at least: the digits tell how exact it is."""
    spare = next(n for n in range(6, -1, -1) if lat_e7 % 10**n == lon_e7 % 10**n == 0)
    lat, lon = format_decimal(lat_e7, lon_e7).split(", ")
    end = -spare or None
    return f"{lat[:end]}, {lon[:end]}"


_NAMED: Final = re.compile(r"(?P<name>[^=]+?)\s*=\s*(?P<rest>\S.*)")
_STATED: Final = re.compile(
    r"(?:\s*(?:±|\+/-)\s*(?P<accuracy>\d{1,7})\s*[mм])?"
    r"(?:\s*\((?P<source>map|gps)\b(?:\s+unreliable:(?P<why>[^()]*)|[^()]*)\))?$"
)
UNRELIABLE: Final = "(gps unreliable: "
DOUBT_WORDS: Final = {
    "jump": "jumped",
    "clock": "its time is off",
    "no_accuracy": "no accuracy",
    "poor_accuracy": "accuracy",
    "old": "too old",
    "calculated": "calculated on",
    "simulated": "simulated",
    "manual": "entered by hand",
}
"""Opening words of each doubt about a position, as it is typed."""
_ADVICE: Final = Message("Such as 48.4353, 38.2205 or 37U CQ 12345 67890.")


def _plain(plain: str, gazetteer: PlaceLookup | None) -> Place:
    named = listed(plain, gazetteer) if gazetteer and plain else ()
    if plain and any(c.isalpha() for c in plain):
        if not named and not _looks_like_coordinates(plain, gazetteer):
            return Place(name=plain)
        if len(named) == 1 and named[0].lat_e7 is None:
            return Place(name=plain)
    position = parse(plain, gazetteer)
    from_name = position.notation in ("place", "relative")
    return Place(
        name=position.name if position.notation == "place" else "",
        lat_e7=position.lat_e7,
        lon_e7=position.lon_e7,
        accuracy_m=position.accuracy_m,
        source="gazetteer" if from_name else "typed",
        reference=plain if position.notation == "relative" else "",
    )


_FIGURES: Final = 6
_FIGURE: Final = re.compile(r"\d{4}")
"""With so many digits, and so many in a row, a text is a position with a slip and no name."""


def _looks_like_coordinates(text: str, gazetteer: PlaceLookup | None) -> bool:
    digits = sum(c.isdigit() for c in text)
    if not digits:
        return False
    if digits >= _FIGURES and _FIGURE.search(text):
        return True
    readers = (*_READERS[:-1],)
    return any(reader(text, gazetteer) is not None for reader in readers)


# --- Plus Codes.

_CODE: Final = re.compile(
    r"([2-9CFGHJMPQRVWX]{2,8}0{0,6}\+[2-9CFGHJMPQRVWX]{0,7})(?:[\s,]+(\S.*))?", re.IGNORECASE
)


_SIDES: Final = re.compile(r"[^\W\d_]")
_BEYOND: Final = 50_000_000  # 5 degrees x 10^7 outside of all places


def _degrees(text: str, gazetteer: PlaceLookup | None) -> Position | None:
    """Degrees; two plain numbers that lie at the mission's places only when swapped are none."""
    found = read_degrees(text)
    box = gazetteer.box() if found and gazetteer and not _SIDES.search(text) else None
    if found is None or box is None:
        return found
    south, west, north, east = box

    def inside(lat: int, lon: int) -> bool:
        return south - _BEYOND <= lat <= north + _BEYOND and west - _BEYOND <= lon <= east + _BEYOND

    if inside(found.lon_e7, found.lat_e7) and not inside(found.lat_e7, found.lon_e7):
        turned = f"{found.lon_e7 / 1e7:.7g}, {found.lat_e7 / 1e7:.7g}"
        raise InputError(
            "Latitude comes first: these two seem to be swapped.",
            field="place",
            suggestions=(turned,),
            advice="Write N and E behind them, if they are meant so.",
        )
    return found


def _plus_code(text: str, gazetteer: PlaceLookup | None) -> Position | None:
    match = _CODE.fullmatch(text)
    if match is None:
        return None
    code = match[1].upper()
    if not olc.isValid(code):
        raise InputError("There is no such Plus Code.", field="place", position=0)
    if not olc.isFull(code):
        if not match[2]:
            raise InputError(
                "A short Plus Code needs a place behind it.",
                field="place",
                position=len(match[1]),
                advice="Such as C6PC+46C Svitlodarsk.",
            )
        near = parse(match[2], gazetteer)
        code = olc.recoverNearest(code, near.lat_e7 / 1e7, near.lon_e7 / 1e7)
    area = olc.decode(code)
    size = max(area.latitudeHi - area.latitudeLo, area.longitudeHi - area.longitudeLo)
    metres = size * DEGREE_M / 2 * math.sqrt(2)
    return at(area.latitudeCenter, area.longitudeCenter, metres, "plus_code")


# --- Names.

_RELATIVE: Final = re.compile(
    r"(?P<distance>~?\d+(?:[.,]\d+)?\s*(?:km|m|км|м))\s*(?P<point>[^\W\d_]+(?:[ -][^\W\d_]+)?)\s+"
    r"(?:of|from|від|от|de|du)\s+(?P<name>\S.*)",
    re.IGNORECASE,
)


def _relative(text: str, gazetteer: PlaceLookup | None) -> Position | None:
    match = _RELATIVE.fullmatch(text)
    if match is None:
        return None
    bearing = point(match["point"])
    if bearing is None:
        raise InputError(
            Message("{1} is no compass point.", TypedText(match["point"])),
            field="place",
            position=match.start("point"),
        )
    distance = parse_distance(match["distance"].lstrip("~"))
    metres = (distance.high_m or 0) if distance else 0
    base = _named(match["name"], gazetteer)
    if base is None:
        raise _unknown(match["name"], gazetteer, start=match.start("name"))
    from fieldapp.observation.sector import GEOD  # noqa: PLC0415 - pyproj is large

    lon, lat, _ = GEOD.fwd(base.lon_e7 / 1e7, base.lat_e7 / 1e7, bearing / 10, metres)
    # Told in eighths of the circle (sixteenths where a point between them is named).
    half = 22.5 if bearing % 450 == 0 else 11.25
    spread = math.hypot(metres * math.radians(half), 500 if metres >= 1000 else 50)
    found = at(lat, lon, spread + base.accuracy_m, "relative")
    return replace(found, name=base.name)


def listed(text: str, gazetteer: PlaceLookup) -> Sequence[GazetteerPlace]:
    """The listed places of a name; in another case, `від Авдіївки`, all that it may be."""
    plain, *others = nominatives(text)
    places = gazetteer.find(plain)
    if places:
        return places
    found: list[GazetteerPlace] = []
    for name in others:
        found += [each for each in gazetteer.find(name) if each not in found]
    return found


def _named(text: str, gazetteer: PlaceLookup | None) -> Position | None:
    if gazetteer is None:
        return None
    places = listed(text, gazetteer)
    if not places:
        return None
    if len(places) > 1:
        raise InputError(
            Message("{1} places are called {2}.", len(places), TypedText(text[:60])),
            field="place",
            position=0,
            suggestions=tuple(_told_apart(each) for each in places[:8]),
            advice="Give its coordinates, or its region behind a comma.",
        )
    (one,) = places
    if one.lat_e7 is None or one.lon_e7 is None:
        raise InputError(
            "The gazetteer has no coordinates for this place.",
            field="place",
            position=0,
            advice="Give its coordinates.",
        )
    accuracy = 2000 if one.accuracy_m is None else one.accuracy_m
    here = at(one.lat_e7 / 1e7, one.lon_e7 / 1e7, accuracy, "place")
    return replace(here, name=text)


def _told_apart(each: GazetteerPlace) -> str:
    words = [each.name, each.admin]
    if each.lat_e7 is not None and each.lon_e7 is not None:
        words.append(format_decimal(each.lat_e7, each.lon_e7))
    return ", ".join(filter(None, words))


def _unknown(text: str, gazetteer: PlaceLookup | None, *, start: int = 0) -> InputError:
    return InputError(
        Message("{1} is neither a position nor a place of the gazetteer.", TypedText(text[:60])),
        field="place",
        position=start,
        suggestions=tuple(gazetteer.near(text)) if gazetteer else (),
        advice=_ADVICE,
    )


_READERS: Final[tuple[Callable[[str, PlaceLookup | None], Position | None], ...]] = (
    _plus_code,
    lambda text, _: read_mgrs(text),
    lambda text, _: read_utm(text),
    lambda text, _: read_wkt(text),
    _degrees,
    _relative,
    _named,
)
