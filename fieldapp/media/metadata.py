"""Claims of a picture's metadata: time by the camera's clock, place, camera.

All of it is a claim. A camera's clock is set by hand, often to another zone, and says nothing about
when the file was made; the window shows by how much it differs, where that is known: a
picture with a satellite position carries the satellites' time beside the camera's.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

_MAX_TEXT: Final = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Claims of a picture; a value that is not claimed is None or "".

    Attributes:
        format: As the decoder calls it, "JPEG".
        width, height: Pixels, as stored.
        orientation: 1 to 8, as EXIF has it.
        taken: By the camera's clock, "2026-03-01T14:12:05", without a zone.
        offset_s: Of the camera's zone from UTC in seconds, where the camera says so.
        satellite: UTC of the satellite position, "2026-03-01T12:12:03".
        lat, lon: WGS 84 degrees.
        accuracy_m: Of the position.
        camera: Maker and model.
    """

    format: str = ""
    width: int = 0
    height: int = 0
    orientation: int = 1
    taken: str = ""
    offset_s: int | None = None
    satellite: str = ""
    lat: float | None = None
    lon: float | None = None
    accuracy_m: float | None = None
    camera: str = ""

    @property
    def place(self) -> bool:
        """True where a place is claimed."""
        return self.lat is not None and self.lon is not None


def encode(claim: Claim) -> str:
    """Encode a claim as JSON."""
    return json.dumps(asdict(claim))


def decode(text: str) -> Claim:
    """Decode a claim from JSON; what is missing, unknown or out of range is not claimed."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return Claim()
    return validated(values) if isinstance(values, dict) else Claim()


def validated(values: Mapping[str, Any]) -> Claim:
    """Claim from a decoder's values, without those that no camera could have meant."""
    names = {each.name for each in fields(Claim)}
    good = {name: value for name, value in values.items() if name in names and _good(name, value)}
    if "lat" not in good or "lon" not in good or (good["lat"] == good["lon"] == 0):
        good.pop("lat", None)
        good.pop("lon", None)
    return Claim(**good)


def _good(name: str, value: Any) -> bool:
    if name in ("format", "camera"):
        return isinstance(value, str) and len(value) <= _MAX_TEXT
    if name in ("taken", "satellite"):
        return isinstance(value, str) and (not value or _moment(value) is not None)
    if name in ("lat", "lon", "accuracy_m"):
        most = {"lat": 90, "lon": 180, "accuracy_m": 1e6}[name]
        least = 0 if name == "accuracy_m" else -most
        number = isinstance(value, int | float) and not isinstance(value, bool)
        return number and math.isfinite(value) and least <= value <= most
    most = {"orientation": 8, "offset_s": 50_400}.get(name, 10**6)
    least = {"orientation": 1, "offset_s": -50_400}.get(name, 0)
    return type(value) is int and least <= value <= most


def _moment(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S")  # noqa: DTZ007 - a camera has no zone
    except ValueError:
        return None


def taken_at(claim: Claim, zone: str, correction: timedelta = timedelta()) -> datetime | None:
    """Time of a picture as the camera claims it, UTC.

    Args:
        claim: Of the picture.
        zone: Of the camera's clock, where the camera does not say.
        correction: Time by which its clock is ahead of the true time.
    """
    local = _moment(claim.taken) if claim.taken else None
    if local is None:
        return None
    if claim.offset_s is not None:
        taken = local.replace(tzinfo=UTC) - timedelta(seconds=claim.offset_s)
    else:
        taken = local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return taken - correction


def ahead(claim: Claim, zone: str) -> timedelta | None:
    """Time by which the camera's clock is ahead of the satellites'; None where it has none."""
    satellite = _moment(claim.satellite) if claim.satellite else None
    taken = taken_at(claim, zone)
    if satellite is None or taken is None:
        return None
    return taken - satellite.replace(tzinfo=UTC)
