"""Coordinates without names: degrees, MGRS and UTM, read and written; position.py has the forms."""

from __future__ import annotations

import math
import re
import warnings
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import mgrs as mgrs_
from openlocationcode import openlocationcode as olc

from fieldapp.errors import InputError, Message, TypedText

if TYPE_CHECKING:  # pyproj is large, and UTM is typed seldom
    from pyproj import Transformer

_BANDS: Final = "CDEFGHJKLMNPQRSTUVWX"  # of 8 degrees each, from 80 south
_ONE_DIGIT_EACH: Final = 2  # the middle of a square of 100 km, which may lie beyond a zone's edge
_NOWHERE: Final = 0.001  # degrees
DEGREE_M: Final = 111_320  # of latitude, and of longitude at the equator


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A position, and how it was read from a text.

    Attributes:
        lat_e7, lon_e7: WGS 84 degrees x 10^7.
        accuracy_m: Radius that holds the true position, as far as the notation can tell.
        notation: "decimal", "dm", "dms", "mgrs", "utm", "plus_code", "place" or "relative".
        text: As typed.
        name: Of the place, where one was named.
    """

    lat_e7: int
    lon_e7: int
    accuracy_m: int
    notation: str
    text: str
    name: str = ""


def at(lat: float, lon: float, accuracy_m: float, notation: str) -> Position:
    """A position without its text.

    Raises:
        InputError: Off the globe.
    """
    if not (abs(lat) <= 90 and abs(lon) <= 180):
        raise InputError(
            "There is no such place: latitude goes to 90°, longitude to 180°.",
            field="place",
            advice="Latitude comes first, then longitude.",
        )
    return Position(
        lat_e7=round(lat * 1e7),
        lon_e7=round(lon * 1e7),
        accuracy_m=max(1, math.ceil(accuracy_m)),
        notation=notation,
        text="",
    )


def nowhere(lat: float, lon: float) -> bool:
    """Whether degrees are those of 0, 0: what devices and forms write that have no position."""
    return abs(lat) < _NOWHERE and abs(lon) < _NOWHERE


# --- Degrees.

_LAT_WORDS: Final = {
    "n": 1, "north": 1, "пн": 1, "пн.ш": 1, "с": 1, "с.ш": 1,
    "s": -1, "south": -1, "пд": -1, "пд.ш": -1, "ю": -1, "ю.ш": -1,
}  # fmt: skip
_LON_WORDS: Final = {
    "e": 1, "east": 1, "сх": 1, "сх.д": 1, "в": 1, "в.д": 1,
    "w": -1, "west": -1, "o": 1, "зх": -1, "зх.д": -1, "з": -1, "з.д": -1,
}  # fmt: skip
_HEMISPHERE: Final = "|".join(
    re.escape(word).replace(r"\.", r"\.?\s*") + r"\.?"
    for word in sorted((*_LAT_WORDS, *_LON_WORDS), key=len, reverse=True)
)
_ONE: Final = (
    rf"(?:(?P<lead>{_HEMISPHERE})\s*)?(?P<sign>[+\-−])?\s*(?P<deg>\d{{1,3}}(?:[.,]\d+)?)\s*"
    r"(?P<dsign>°|º|d\b|deg\b)?"
    r"(?:\s*(?P<min>\d{1,2}(?:[.,]\d+)?)\s*(?P<msign>['′’m]|min\b)?"
    r"(?:\s*(?P<sec>\d{1,2}(?:[.,]\d+)?)\s*(?P<ssign>\"|″|''|′′|s\b|sec\b)?)?)?"
    rf"\s*(?P<tail>(?:{_HEMISPHERE})(?![^\W\d_]))?"
)
_HALF: Final = re.compile(_ONE, re.IGNORECASE)


def read_degrees(text: str) -> Position | None:
    """Degrees, degrees and minutes, or with seconds; None where it is neither.

    Raises:
        InputError: Impossible or ambiguous.
    """
    if not re.search(r"\d", text):
        return None
    readings = set()
    for pair in _splits(text):
        first, second = (_HALF.fullmatch(half) for half in pair)
        if first and second:
            readings.add(_read_pair(first, second))
    if not readings:
        return None
    lat, lon, step, notation = readings.pop()
    return at(lat, lon, step * DEGREE_M / 2 * math.sqrt(2), notation)


_WKT: Final = re.compile(
    r"(?:SRID=(?P<srid>\d+);\s*)?POINT\s*(?:ZM?|M)?\s*"
    r"\(\s*(?P<lon>-?\d+(?:\.\d+)?)\s+(?P<lat>-?\d+(?:\.\d+)?)(?:\s+-?\d+(?:\.\d+)?){0,2}\s*\)"
    r"|geo:(?P<lat2>-?\d+(?:\.\d+)?),(?P<lon2>-?\d+(?:\.\d+)?)",
    re.IGNORECASE,
)

_COPIED: Final = re.compile(
    r"SRID=|geo:|\w+://|\{|(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*[ZM]{0,2}\s*\(", re.IGNORECASE
)
"""What map programs copy besides points, and what no post is called."""


def read_wkt(text: str) -> Position | None:
    """A point as map programs copy it: WKT, with longitude first, or a geo URI (RFC 5870).

    Raises:
        InputError: Impossible, or not in WGS 84.
    """
    match = _WKT.fullmatch(text)
    if match is None and _COPIED.match(text):
        raise InputError(
            Message("{1} is no position.", TypedText(text[:60])),
            field="place",
            position=0,
            advice="Such as 48.4353, 38.2205 or 37U CQ 12345 67890.",
        )
    if match is None:
        return None
    if match["srid"] not in (None, "4326"):
        raise InputError("This point is not in WGS 84 degrees.", field="place", position=0)
    lat, lon = match["lat"] or match["lat2"], match["lon"] or match["lon2"]
    return read_degrees(f"{lat}, {lon}")


def _splits(text: str) -> list[tuple[str, str]]:
    """Every way to take a text as two coordinates; a clear separator leaves one way."""
    for mark in (";", "/"):
        if mark in text:
            first, _, second = text.partition(mark)
            return [(first.strip(), second.strip())]
    commas = [m.start() for m in re.finditer(",", text)]
    spaced = [at for at in commas if text[at + 1 : at + 2] == " "]
    if len(commas) == 1 and "." in text.replace("ш.", "").replace("д.", ""):
        spaced = commas
    if len(spaced) == 1:
        at = spaced[0]
        return [(text[:at].strip(), text[at + 1 :].strip())]
    letters = re.search(rf"(?<=[\d\"″'′°])\s*(?:{_HEMISPHERE})(?=[\s\d,])", text, re.IGNORECASE)
    lead = re.match(rf"(?:{_HEMISPHERE})", text, re.IGNORECASE)
    if lead:
        again = re.search(rf"[\s,]+(?=(?:{_HEMISPHERE})\s*\d)", text[lead.end() :], re.IGNORECASE)
        if again:
            at = lead.end() + again.start()
            return [(text[:at].strip(), text[at:].strip(" ,"))]
    if letters and not lead:
        return [(text[: letters.end()].strip(), text[letters.end() :].strip(" ,"))]
    if len(commas) == 1 and " " not in text.strip():
        # "48,37": one number with a decimal comma, or two whole degrees.
        raise InputError(
            "One comma can separate two numbers or be a decimal comma.",
            field="place",
            position=commas[0],
            advice="Write 48.1452, 37.7450 or 48,1452; 37,7450.",
        )
    words = text.split()
    if len(words) % 2 == 0:
        half = len(words) // 2
        return [(" ".join(words[:half]), " ".join(words[half:]))]
    return []


def _read_pair(first: re.Match[str], second: re.Match[str]) -> tuple[float, float, float, str]:
    a, b = _read(first), _read(second)
    if a.axis == b.axis and a.axis:
        raise InputError("Two latitudes or two longitudes.", field="place", position=0)
    if a.axis == "lon" or b.axis == "lat":
        a, b = b, a
    if a.notation != b.notation:
        raise InputError("The two coordinates are in different notations.", field="place")
    return a.degrees, b.degrees, max(a.step, b.step), a.notation


@dataclass(frozen=True, slots=True, kw_only=True)
class _Half:
    degrees: float
    step: float  # of its last digit, degrees
    axis: str
    notation: str


def _read(match: re.Match[str]) -> _Half:
    word = re.sub(r"\s", "", (match["lead"] or match["tail"] or "").casefold()).rstrip(".")
    if match["lead"] and match["tail"]:
        raise InputError("A hemisphere is told twice.", field="place")
    axis = "lat" if word in _LAT_WORDS else "lon" if word else ""
    sign = (_LAT_WORDS | _LON_WORDS).get(word, 1)
    if match["sign"] in ("-", "−"):
        if word:
            raise InputError("A sign and a hemisphere.", field="place", position=match.start())
        sign = -1
    parts = [match[name] for name in ("deg", "min", "sec") if match[name]]
    if any("," in part or "." in part for part in parts[:-1]):
        raise InputError("Only the last figure may have a fraction.", field="place")
    figures = [float(part.replace(",", ".")) for part in parts]
    if any(figure >= 60 for figure in figures[1:]):
        raise InputError("Minutes and seconds go to 59.", field="place", position=match.start())
    degrees = sum(figure / 60**i for i, figure in enumerate(figures))
    decimals = len(parts[-1].replace(",", ".").partition(".")[2])
    return _Half(
        degrees=sign * degrees,
        step=10**-decimals / 60 ** (len(parts) - 1),
        axis=axis,
        notation=("decimal", "dm", "dms")[len(parts) - 1],
    )


# --- Grids.

_MGRS: Final = re.compile(
    r"(\d{1,2})\s*([C-HJ-NP-X])\s*([A-HJ-NP-Z]{2})\s*((?:\d\s*){0,10})", re.IGNORECASE
)
_UTM: Final = re.compile(
    r"(?:UTM\s*)?(?P<zone>\d{1,2})\s*(?P<band>[A-Z])\s*(?:E\s*)?(?P<east>\d{6}(?:\.\d+)?)\s*(?:m\s*)?E?[\s,]+"
    r"(?:N\s*)?(?P<north>\d{1,8}(?:\.\d+)?)\s*(?:m\s*)?N?",
    re.IGNORECASE,
)


def read_mgrs(text: str) -> Position | None:
    """An MGRS square; None where it is none.

    Raises:
        InputError: Impossible or ambiguous.
    """
    match = _MGRS.fullmatch(text)
    if match is None:
        return None
    digits = re.sub(r"\s", "", match[4])
    if len(digits) % 2:
        raise InputError(
            "An MGRS position has as many digits east as north.",
            field="place",
            position=match.start(4),
        )
    precision = len(digits) // 2
    size = 10 ** (5 - precision)
    # The centre of the square: half a unit further, in one more digit each.
    east, north = digits[:precision] + "5", digits[precision:] + "5"
    if precision == 5:
        east, north = digits[:5], digits[5:]
    zone, band, square = int(match[1]), match[2].upper(), match[3].upper()

    def read(letter: str) -> tuple[float, float] | None:
        return _in_band(zone, letter, square, f"{east}{north}", max(size, 2) / DEGREE_M)

    def fits(letter: str) -> bool:
        try:
            return read(letter) is not None
        except mgrs_.core.MGRSError:
            return False

    try:
        found = read(band)
    except mgrs_.core.MGRSError as e:
        raise InputError("There is no such MGRS square.", field="place", position=0) from e
    if found is None:
        near = _BANDS[max(0, _BANDS.index(band) - 2) : _BANDS.index(band) + 3]
        raise InputError(
            "That MGRS square does not lie in that zone and band.",
            field="place",
            position=0,
            suggestions=tuple(
                f"{zone}{letter} {square} {digits[:precision]} {digits[precision:]}".strip()
                for letter in near
                if fits(letter)
            ),
        )
    return at(*found, size / math.sqrt(2), "mgrs")


def _in_band(
    zone: int, band: str, square: str, digits: str, reach: float
) -> tuple[float, float] | None:
    """Latitude and longitude, None where the square is not in that zone, or not in that band.

    The letters of squares recur every 2,000 km, and the library takes the nearest to the band.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        lat, lon = mgrs_.MGRS().toLatLon(f"{zone:02d}{band}{square}{digits}")
        if band not in (_band(lat - reach), _band(lat), _band(lat + reach)):
            return None
        known = _squares_near(lat, lon, reach)
    return (lat, lon) if square in known or len(digits) == _ONE_DIGIT_EACH else None


def _squares_near(lat: float, lon: float, reach: float) -> set[str]:
    """Letters of the 100 km squares around: at a zone's edge a square metre lies in two."""
    wide = reach / math.cos(math.radians(lat))
    return {
        str(mgrs_.MGRS().toMGRS(lat + north, (lon + east + 180) % 360 - 180, MGRSPrecision=0))[-2:]
        for north in (-reach, 0.0, reach)
        for east in (-wide, 0.0, wide)
    }


@cache
def _utm_to_wgs84(zone: int, south: bool) -> Transformer:  # noqa: FBT001 - part of the grid's name
    from pyproj import Transformer  # noqa: PLC0415 - as above

    return Transformer.from_crs((32700 if south else 32600) + zone, 4326, always_xy=True)


def read_utm(text: str) -> Position | None:
    """A UTM position; None where it is none.

    Raises:
        InputError: Impossible or ambiguous.
    """
    match = _UTM.fullmatch(text)
    if match is None:
        return None
    from pyproj.exceptions import ProjError  # noqa: PLC0415 - as above

    zone, band = int(match["zone"]), match["band"].upper()
    if not 1 <= zone <= 60 or band not in _BANDS:
        raise InputError("There is no such UTM zone.", field="place", position=0)
    east, north = float(match["east"]), float(match["north"])
    readings = {}
    # S is a band of the northern hemisphere, and many write it for the southern one.
    for south in (True, False) if band == "S" else (band < "N",):
        try:
            lon, lat = _utm_to_wgs84(zone, south).transform(east, north, errcheck=True)
        except ProjError as e:
            raise InputError("There is no such UTM position.", field="place") from e
        fits = band in ("N", "S", _band(lat - _METRE), _band(lat + _METRE))
        fits = fits and (100_000 <= east < 900_000 and 0 <= north <= 10_000_000)
        if fits and (band != "S" or south or _band(lat) == "S"):
            readings[south] = (lat, lon)
    if not readings:
        raise InputError(
            "That position does not lie in that UTM zone and band.", field="place", position=0
        )
    if len(readings) > 1:
        raise InputError(
            "S can be the band or the southern hemisphere.",
            field="place",
            position=match.start("band"),
            suggestions=tuple(f"{lat:.5f}, {lon:.5f}" for lat, lon in readings.values()),
        )
    lat, lon = next(iter(readings.values()))
    return at(lat, lon, 1, "utm")


_METRE: Final = 1 / DEGREE_M  # a position written to the metre may round into the next band


def _band(lat: float) -> str:
    return _BANDS[min(max(int((lat + 80) // 8), 0), 19)]


# --- Writing.


def format_decimal(lat_e7: int, lon_e7: int) -> str:
    """As `48.4353000, 38.2205000`, exact.

    >>> format_decimal(484353000, -5)
    '48.4353000, -0.0000005'
    """
    return f"{_e7(lat_e7)}, {_e7(lon_e7)}"


def _e7(value: int) -> str:
    whole, part = divmod(abs(value), 10**7)
    return f"{'-' if value < 0 else ''}{whole}.{part:07d}"


def format_dm(lat_e7: int, lon_e7: int) -> str:
    """As `48°26.1180'N 38°13.2300'E`, to 0.2 m."""
    return " ".join(
        _sexagesimal(value, names, 4, 1) for value, names in ((lat_e7, "NS"), (lon_e7, "EW"))
    )


def format_dms(lat_e7: int, lon_e7: int) -> str:
    """As `48°26'07.08"N 38°13'13.80"E`, to 0.3 m."""
    return " ".join(
        _sexagesimal(value, names, 2, 2) for value, names in ((lat_e7, "NS"), (lon_e7, "EW"))
    )


def _sexagesimal(value: int, names: str, decimals: int, levels: int) -> str:
    unit = 60**levels * 10**decimals
    units = round(abs(value) * unit / 10**7)
    degrees, rest = divmod(units, unit)
    hemisphere = names[value < 0]
    if levels == 1:
        minutes, fraction = divmod(rest, 10**decimals)
        return f"{degrees}°{minutes:02d}.{fraction:0{decimals}d}'{hemisphere}"
    minutes, rest = divmod(rest, 60 * 10**decimals)
    seconds, fraction = divmod(rest, 10**decimals)
    return f"{degrees}°{minutes:02d}'{seconds:02d}.{fraction:0{decimals}d}\"{hemisphere}"


def format_mgrs(lat_e7: int, lon_e7: int) -> str:
    """As `37U CQ 12345 67890`, the square metre that holds the position."""
    if not -80 <= lat_e7 / 1e7 < 84:
        raise InputError("MGRS is not written here for the poles.", field="place")
    raw = mgrs_.MGRS().toMGRS(lat_e7 / 1e7, lon_e7 / 1e7)
    return f"{raw[:3]} {raw[3:5]} {raw[5:10]} {raw[10:]}"


def format_utm(lat_e7: int, lon_e7: int) -> str:
    """As `37U 412345 5365123`, the nearest metre."""
    lat, lon = lat_e7 / 1e7, lon_e7 / 1e7
    if not -80 <= lat < 84:
        raise InputError("UTM ends at 84° north and 80° south.", field="place")
    # The zone with the exceptions for Norway and Svalbard is the one that MGRS names.
    zone = int(mgrs_.MGRS().toMGRS(lat, lon)[:2])
    east, north = _utm_to_wgs84(zone, lat < 0).transform(lon, lat, direction="INVERSE")
    return f"{zone:02d}{_band(lat)} {east:.0f} {north:.0f}"


def format_plus_code(lat_e7: int, lon_e7: int) -> str:
    """As `8GWWC6PC+46C`, to 3 m."""
    code: str = olc.encode(lat_e7 / 1e7, lon_e7 / 1e7, 11)
    return code
