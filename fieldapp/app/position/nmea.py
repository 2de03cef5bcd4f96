"""Parser of satellite receivers' output: NMEA 0183 sentences, and gpsd's JSON. Pure.

NMEA: RMC has position, date and whether it is valid, GGA quality, HDOP and satellites, GST the
standard deviations; what GGA and GST say holds for some seconds. Without GST the accuracy is
HDOP x 5 m, the usual error of a range. Where no RMC comes, GGA gives the position, without a date.
A sentence with a wrong checksum, and anything else, is left out.
gpsd: one JSON object a line; TPV has the fix, with `eph` or `epx` and `epy` as its error in metres.
Both say how a position was come by: measured, or calculated on, simulated, or entered by hand.
A position of 0, 0 is what receivers write that have none.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from typing import Any, Final

import pynmea2

from fieldapp.app.position.fix import Fix, clocks_apart
from fieldapp.observation.notation.coordinates import nowhere

RANGE_ERROR_M: Final = 5
HELD_S: Final = 10  # what a sentence says besides the position holds as long
_MODES: Final = {"E": "calculated", "M": "manual", "S": "simulated"}  # of RMC, NMEA 0183 4.1
_QUALITIES: Final = {6: "calculated", 7: "manual", 8: "simulated"}  # of GGA
_STATUSES: Final = {5: "calculated", 8: "simulated"}  # of TPV, gpsd_json(5)
MAX_LINE: Final = 4096  # bytes; a longer one is noise

NOTHING: Final = object()
"""What a line gives that says nothing about the position; None is "no fix"."""


@dataclass(slots=True)
class Nmea:
    """Parser of one receiver's sentences, which keeps what belongs to the next fix."""

    _held: dict[str, tuple[time, Any]] = field(default_factory=dict)
    _dated: bool = False  # RMC comes
    _before: time | None = None  # of the last GGA

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
            self._hold(sentence, "error", _radius(*(float(each) for each in errors)))
            return NOTHING
        if isinstance(sentence, pynmea2.types.talker.GGA):
            return self._gga(sentence)
        if isinstance(sentence, pynmea2.types.talker.RMC):
            return self._rmc(sentence)
        return NOTHING

    def _gga(self, sentence: Any) -> Fix | object | None:
        if not sentence.gps_qual:
            self._held.clear()
            return None
        hdop, satellites = sentence.horizontal_dil, sentence.num_sats
        self._hold(sentence, "quality", sentence.gps_qual)
        self._hold(sentence, "hdop", float(hdop) if hdop else None)
        self._hold(sentence, "satellites", int(satellites) if satellites else None)
        before, self._before = self._before, sentence.timestamp or None
        # Where a second GGA comes and no RMC did, none will.
        if self._dated or before in (None, self._before):
            return NOTHING
        return self._fix(sentence, "measured")

    def _rmc(self, sentence: Any) -> Fix | object | None:
        self._dated = True
        mode = sentence.data[11] if len(sentence.data) > 11 else ""
        at = sentence.timestamp or None
        # Some write D, for differential, instead of A.
        valid = sentence.status == "A" or (sentence.status == "D" and self._recent("quality", at))
        if not valid or mode == "N":
            self._held.clear()
            return None
        return self._fix(sentence, _MODES.get(mode, "measured"))

    def _fix(self, sentence: Any, method: str) -> Fix | object | None:
        """The fix of a sentence with a position; one without hemispheres has none."""
        if sentence.lat_dir not in ("N", "S") or sentence.lon_dir not in ("E", "W"):
            return None
        at, clock = None, sentence.timestamp or None
        if clock and getattr(sentence, "datestamp", None):
            at = datetime.combine(sentence.datestamp, clock).replace(tzinfo=UTC, microsecond=0)
        error, hdop = self._recent("error", clock), self._recent("hdop", clock)
        if error is None and hdop is not None:
            error = hdop * RANGE_ERROR_M
        if method == "measured":
            method = _QUALITIES.get(self._recent("quality", clock) or 0, "measured")
        made = _fix(sentence.latitude, sentence.longitude, error, at, method)
        if not isinstance(made, Fix):
            return made
        return replace(made, clock=clock, satellites=self._recent("satellites", clock))

    def _hold(self, sentence: Any, name: str, value: Any) -> None:
        self._held[name] = (sentence.timestamp, value)

    def _recent(self, name: str, now: time | None) -> Any:
        """What was told a few seconds ago, None where it was not."""
        told, value = self._held.get(name, (None, None))
        return value if told and now and clocks_apart(told, now) <= HELD_S else None


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
        method = _STATUSES.get(report.get("status", 0), "measured")
        at = _time(report.get("time"))
        return _fix(report["lat"], report["lon"], _error(report), at, method)
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
    lat: Any, lon: Any, error: float | None, at: datetime | None, method: str
) -> Fix | object | None:
    lat, lon = float(lat), float(lon)
    if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):
        return NOTHING
    if nowhere(lat, lon):
        return None
    known = error is not None and math.isfinite(error) and 0 < error < 10**6
    return Fix(
        lat_e7=round(lat * 1e7),
        lon_e7=round(lon * 1e7),
        accuracy_m=max(1, math.ceil(error)) if known and error is not None else None,
        at=at,
        method=method,
    )
