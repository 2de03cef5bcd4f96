"""Cursor on Target: where events were, for TAK programs; and contacts that such programs report.

An event that is written is of an unknown party on the ground (`a-u-G`), lies in a circle that holds
all of where it may have been, and says of its record no more than the beginning of its hash. Where
observers stood is not written, and circles around sectors are too coarse to tell it.

What is read is a contact: its affiliation is dropped, its circle is widened from one standard
deviation to 95 %, and it holds from `start` to `stale`.
"""

from __future__ import annotations

import math
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import BinaryIO, Final
from xml.etree import ElementTree as ET

import shapely
from shapely.geometry.base import BaseGeometry

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.notation import moments, squares
from fieldapp.observation.notation.coordinates import format_decimal
from fieldapp.observation.sector import GEOD
from fieldapp.report.exports.shapes import shaped
from fieldapp.store.records.observations import ObservationRow

TYPE: Final = "a-u-G"
NOT_KNOWN: Final = 9_999_999.0
"""Of a height or an error."""
WIDER: Final = 2.45
"""From the error of one standard deviation to the radius that holds 95 %."""
MOST: Final = 16 * 2**20
"""Bytes that are read."""
_STALE: Final = timedelta(days=1)
_HASH: Final = 12
_NEAR: Final = 0.2
"""Part of its radius within which a circle's middle tells the post."""
_ROUND_M: Final = 1000
"""Of the radius of a circle around a sector."""
_NO_EVENTS: Final = frozenset({"statement", "own_asset", "watch"})
_AFFILIATION: Final = 1
"""Place of it in a type: "a-h-G-U-C" is a hostile."""


def write_cot(rows: Iterable[ObservationRow], sink: BinaryIO) -> int:
    """Write an event for each observation in force that tells when and where something was.

    Statements, the mission's own cameras and watches, and what has no place of its own or no time,
    are not written.

    Returns:
        The number of observations that were given.
    """
    sink.write(b'<?xml version="1.0" encoding="UTF-8"?>\n<events>\n')
    given = 0
    for each in shaped(rows):
        given += 1
        row = each.row
        where = [shape for role, shape in each.shapes if role == "site"]  # nearer than a sector
        where = where or [shape for role, shape in each.shapes if role != "post"]
        if where and not row.out_of_force and row.observation.kind not in _NO_EVENTS:
            sink.writelines(ET.tostring(each) + b"\n" for each in _event(row, where))
    sink.write(b"</events>\n")
    return given


def _event(row: ObservationRow, where: list[BaseGeometry]) -> Iterator[ET.Element]:
    time = row.observation.time
    if time is None:
        return
    site = row.observation.site
    whole = shapely.union_all(where)
    lat, lon, radius = circle(whole)
    if _tells_post(row, lat, lon, radius):
        return
    if all(shape.geom_type == "Point" for shape in where):
        radius = max(radius, site.accuracy_m or 0) if site else radius
    else:
        lat, lon, radius = _coarse_circle(whole, lat, lon)
    digits = row.hash.hex()[:_HASH]
    start, end = time.start, time.end or moments.last_moment(time)
    event = ET.Element(
        "event", version="2.0", uid=f"fieldapp.{digits}", type=TYPE, how="h-e",
        time=_stamp(start), start=_stamp(start), stale=_stamp(end + _STALE),
    )  # fmt: skip
    ET.SubElement(
        event, "point", lat=f"{lat:.6f}", lon=f"{lon:.6f}", hae=f"{NOT_KNOWN}",
        ce=f"{math.ceil(radius) if radius else NOT_KNOWN}", le=f"{NOT_KNOWN}",
    )  # fmt: skip
    ET.SubElement(ET.SubElement(event, "detail"), "remarks").text = digits
    yield event


def _tells_post(row: ObservationRow, lat: float, lon: float, radius: float) -> bool:
    """Whether a circle is one around the post, so that its middle would tell where that is."""
    post = row.observation.post
    if post is None or post.position is None:
        return False
    _, _, away = GEOD.inv(lon, lat, *post.position)
    return bool(away <= radius * _NEAR)


def _coarse_circle(where: BaseGeometry, lat: float, lon: float) -> tuple[float, float, float]:
    """Circle that holds a geometry about the middle of a square of 5 km, of whole kilometres.

    Middle and radius of a sector follow from its post and the words for direction and distance:
    whoever has them to the metre, of a few events, tries all words and finds the post.
    """
    square = squares.square_of(format_decimal(round(lat * 1e7), round(lon * 1e7))) or ""
    south, north, west, east = squares.corners(square) or (lat, lat, lon, lon)
    lat, lon = (south + north) / 2, (west + east) / 2
    return lat, lon, math.ceil(_reach(where, lat, lon) / _ROUND_M) * _ROUND_M


def circle(where: BaseGeometry) -> tuple[float, float, float]:
    """Latitude, longitude and radius in metres of a circle that holds a geometry."""
    west, south, east, north = where.bounds
    lat, lon = (south + north) / 2, (west + east) / 2
    return lat, lon, _reach(where, lat, lon)


def _reach(where: BaseGeometry, lat: float, lon: float) -> float:
    """Metres from a position to the farthest point of a geometry."""
    points = shapely.get_coordinates(where)
    _, _, metres = GEOD.inv(
        [lon] * len(points), [lat] * len(points), points[:, 0].tolist(), points[:, 1].tolist()
    )
    return float(max(metres))


def _stamp(when: datetime) -> str:
    return f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


# --- Read.


@dataclass(frozen=True, slots=True, kw_only=True)
class TakContact:
    """A contact that a TAK program reported.

    Attributes:
        uid: Of the event.
        type: Of the event, without the affiliation.
        start, stale: From when to when it holds.
        lat_e7, lon_e7: WGS 84 degrees x 10^7.
        accuracy_m: Radius that holds it with 95 %; None where it is not known.
        remarks: In words, "" for none.
    """

    uid: str
    type: str
    start: datetime
    stale: datetime
    lat_e7: int
    lon_e7: int
    accuracy_m: int | None
    remarks: str


def read_cot(raw: bytes) -> tuple[TakContact, ...]:
    """Contacts of a file: one event, or several in one element or after each other.

    Raises:
        InputError: It is no such file, or an event of it cannot be read.
    """
    if len(raw) > MOST or b"<!" in raw:
        raise InputError("A file of Cursor on Target has no declarations and at most 16 MiB.")
    text = raw.removeprefix(BOM_UTF8).lstrip()
    if text.startswith(b"<?xml"):
        text = text.partition(b"?>")[2]
    try:
        root = ET.fromstring(b"<read>" + text + b"</read>")  # noqa: S314 - no declarations, no entities
    except ET.ParseError as e:
        raise InputError("The file is not XML.", field="file") from e
    found = tuple(_contact(each) for each in root.iter("event"))
    if not found:
        raise InputError("The file has no event of Cursor on Target.", field="file")
    return found


def _contact(event: ET.Element) -> TakContact:
    uid = event.get("uid", "")
    try:
        found = _read(uid, event, next(event.iter("point")))
    except (ValueError, OverflowError, KeyError, StopIteration):
        found = None
    if found is None:
        raise InputError(
            Message("The event {1} cannot be read.", TypedText(uid[:80])), field="file"
        )
    return found


def _read(uid: str, event: ET.Element, point: ET.Element) -> TakContact | None:
    start, stale = (datetime.fromisoformat(event.attrib[name]) for name in ("start", "stale"))
    lat, lon = float(point.attrib["lat"]), float(point.attrib["lon"])
    error = float(point.get("ce", NOT_KNOWN))
    if None in (start.tzinfo, stale.tzinfo) or start > stale or not uid:
        return None
    if not (abs(lat) <= 90 and abs(lon) <= 180 and error >= 0):  # no number is none of these
        return None
    kind = event.attrib["type"].split("-")
    if kind[0] == "a" and len(kind) > _AFFILIATION:
        del kind[_AFFILIATION]
    return TakContact(
        uid=uid,
        type="-".join(kind),
        start=start.astimezone(UTC),
        stale=stale.astimezone(UTC),
        lat_e7=round(lat * 1e7),
        lon_e7=round(lon * 1e7),
        accuracy_m=None if error >= NOT_KNOWN else math.ceil(error * WIDER),
        remarks=" ".join("".join(event.itertext()).split()),
    )
