"""Parser of satellite receivers' output: NMEA 0183 sentences, and gpsd's JSON. Pure.

NMEA: RMC has position, date and whether it is valid, GGA quality, HDOP and satellites, GST the
standard deviations; those of one second belong together. Without GST the accuracy is HDOP x 5 m,
the usual error of a range. A sentence with a wrong checksum, and anything else, is left out.
gpsd: one JSON object a line; TPV has the fix, with `eph` or `epx` and `epy` as its error in metres.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

import pynmea2

from fieldapp.app.position.fix import Fix

RANGE_ERROR_M: Final = 5
MAX_LINE: Final = 4096  # bytes; a longer one is noise

NOTHING: Final = object()
"""What a line gives that says nothing about the position; None is "no fix"."""


@dataclass(slots=True)
class Nmea:
    """Parser of one receiver's sentences, which keeps what belongs to the next fix."""

    _quality: dict[str, float | int | None] = field(default_factory=dict)

    def read(self, line: bytes) -> Fix | object | None:
        """A fix, None for "no fix", NOTHING for a line without either."""
        try:
            sentence = pynmea2.parse(line.decode("ascii").strip(), check=True)
        except (pynmea2.ParseError, UnicodeDecodeError, ValueError, TypeError):
            return NOTHING
        try:
            return self._parsed(sentence)
        except (ValueError, TypeError, AttributeError, OverflowError):
            return NOTHING

    def _parsed(self, sentence: Any) -> Fix | object | None:
        if isinstance(sentence, pynmea2.types.talker.GST):
            errors = (sentence.std_dev_latitude, sentence.std_dev_longitude)
            self._quality["error"] = _radius(*(float(each) for each in errors))
            return NOTHING
        if isinstance(sentence, pynmea2.types.talker.GGA):
            hdop = sentence.horizontal_dil
            self._quality["hdop"] = float(hdop) if hdop else None
            self._quality["satellites"] = int(sentence.num_sats) if sentence.num_sats else None
            return None if not sentence.gps_qual else NOTHING
        if not isinstance(sentence, pynmea2.types.talker.RMC):
            return NOTHING
        if sentence.status != "A" or not sentence.lat or not sentence.lon:
            self._quality.clear()
            return None
        at = None
        if sentence.datestamp and sentence.timestamp:
            at = datetime.combine(sentence.datestamp, sentence.timestamp)
            at = at.replace(tzinfo=UTC, microsecond=0)
        quality, self._quality = self._quality, {}
        hdop = quality.get("hdop")
        error = quality.get("error")
        if error is None and hdop is not None:
            error = hdop * RANGE_ERROR_M
        satellites = quality.get("satellites")
        return _fix(
            sentence.latitude,
            sentence.longitude,
            error,
            at,
            int(satellites) if satellites is not None else None,
        )


def gpsd(line: bytes) -> Fix | object | None:
    """As Nmea.read, of a line of gpsd."""
    try:
        report = json.loads(line)
    except (ValueError, RecursionError):
        return NOTHING
    if not isinstance(report, dict) or report.get("class") != "TPV":
        return NOTHING
    if type(report.get("mode")) is not int or report["mode"] < 2:
        return None
    try:
        return _fix(report["lat"], report["lon"], _error(report), _time(report.get("time")), None)
    except (KeyError, TypeError, ValueError, OverflowError):
        return NOTHING


def _error(report: Mapping[str, Any]) -> float | None:
    if "eph" in report:
        return float(report["eph"])
    if "epx" in report and "epy" in report:
        return _radius(float(report["epx"]), float(report["epy"]))
    return None


def _time(text: Any) -> datetime | None:
    if not isinstance(text, str):
        return None
    at = datetime.fromisoformat(text)
    return None if at.tzinfo is None else at.astimezone(UTC).replace(microsecond=0)


def _radius(first: float, second: float) -> float:
    """Twice the deviation over both axes: some 95 in 100 fixes are within."""
    return 2 * math.hypot(first, second)


def _fix(
    lat: Any, lon: Any, error: float | None, at: datetime | None, satellites: int | None
) -> Fix | object:
    lat, lon = float(lat), float(lon)
    if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):
        return NOTHING
    known = error is not None and math.isfinite(error) and 0 < error < 10**6
    return Fix(
        lat_e7=round(lat * 1e7),
        lon_e7=round(lon * 1e7),
        accuracy_m=max(1, math.ceil(error)) if known and error is not None else None,
        at=at,
        satellites=satellites,
    )
