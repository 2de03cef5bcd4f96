"""Parser of satellite receivers' output: NMEA 0183 sentences, and gpsd's JSON. Pure.

NMEA, of any talker (GP, GL, GA, GB, BD, GN, …): RMC has position, date and whether it is valid, GGA
and GNS quality, HDOP and satellites, GST the standard deviations; what these three say holds for
some seconds. Without GST the accuracy is HDOP x 5 m, the usual error of a range. Where no RMC
comes, the best of GNS, GGA and GLL gives the position, without a date. A sentence with a wrong
checksum, with 60 minutes or more, and anything else is left out.
gpsd: one JSON object a line; TPV has the fix, with `eph` or `epx` and `epy` as its error in metres,
or GST of some seconds ago has it.
Both say how a position was come by: measured, or calculated on, simulated, or entered by hand.
A position of 0, 0 is what receivers write that have none.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from typing import Any, Final

import pynmea2

from fieldapp.app.position.fix import Fix, clocks_apart
from fieldapp.observation.notation.coordinates import nowhere

RANGE_ERROR_M: Final = 5
HELD_S: Final = 10  # what a sentence says besides the position holds as long
# How a position was come by, where that is not "measured".
_MODES: Final = {"E": "calculated", "M": "manual", "S": "simulated"}  # of RMC, GNS, GLL: NMEA 4.1
_QUALITIES: Final = {6: "calculated", 7: "manual", 8: "simulated"}  # of GGA
_STATUSES: Final = {5: "calculated", 7: "manual", 8: "simulated"}  # of TPV, gpsd_json(5)
_RANKS: Final = {"RMC": 0, "GNS": 1, "GGA": 2, "GLL": 3}  # whose position is taken
_SENTENCE: Final = re.compile(rb"\$[A-Z]{2}(RMC|GNS|GGA|GLL|GST),")
_MINUTES_OVER: Final = re.compile(r"\d*[6-9]\d(?:\.\d*)?")
MAX_LINE: Final = 4096  # bytes; a longer one is noise

NOTHING: Final = object()
"""Result of a line that says nothing about the position; None is "no fix"."""


@dataclass(slots=True)
class Nmea:
    """Parser of one receiver's sentences, which keeps what belongs to the next fix."""

    _held: dict[str, tuple[time, Any]] = field(default_factory=dict)
    _before: dict[str, time | None] = field(default_factory=dict)  # kind of sentence: its last time

    def read(self, line: bytes) -> Fix | object | None:
        """A fix, None for "no fix", NOTHING for a line without either."""
        known = _SENTENCE.match(line)
        if not known:
            return NOTHING
        readers = {
            b"RMC": self._rmc, b"GNS": self._gns, b"GGA": self._gga, b"GLL": self._gll,
            b"GST": self._gst,
        }  # fmt: skip
        try:
            return readers[known[1]](pynmea2.parse(line.decode("ascii").strip(), check=True))
        except (
            pynmea2.ParseError, AttributeError, OverflowError, TypeError, ValueError,
        ):  # fmt: skip
            return NOTHING

    def _gst(self, sentence: Any) -> object:
        errors = (sentence.std_dev_latitude, sentence.std_dev_longitude)
        self._hold(sentence, "error", _radius(*(float(each) for each in errors)))
        return NOTHING

    def _gga(self, sentence: Any) -> Fix | object | None:
        if not sentence.gps_qual:
            return self._none()
        method = _QUALITIES.get(sentence.gps_qual, "measured")
        return self._with_quality(sentence, method, sentence.horizontal_dil)

    def _gns(self, sentence: Any) -> Fix | object | None:
        modes = set(sentence.mode_indicator) - {"N"}  # one of each constellation
        if not modes:
            return self._none()
        measured = modes - _MODES.keys()
        method = "measured" if measured else _MODES[min(modes)]
        return self._with_quality(sentence, method, sentence.hdop)

    def _with_quality(self, sentence: Any, method: str, hdop: str) -> Fix | object | None:
        self._hold(sentence, "method", method)
        self._hold(sentence, "hdop", float(hdop) if hdop else None)
        satellites = sentence.num_sats
        self._hold(sentence, "satellites", int(satellites) if satellites else None)
        return self._fix(sentence, method) if self._is_best(sentence) else NOTHING

    def _gll(self, sentence: Any) -> Fix | object | None:
        mode = sentence.data[6] if len(sentence.data) > 6 else ""
        if sentence.status != "A" or mode == "N":
            return self._none()
        method = _MODES.get(mode, "measured")
        return self._fix(sentence, method) if self._is_best(sentence) else NOTHING

    def _rmc(self, sentence: Any) -> Fix | object | None:
        mode = sentence.data[11] if len(sentence.data) > 11 else ""
        at = sentence.timestamp or None
        # Some write D, for differential, instead of A.
        valid = sentence.status == "A" or (sentence.status == "D" and self._recent("method", at))
        self._is_best(sentence)
        if not valid or mode == "N":
            return self._none()
        return self._fix(sentence, _MODES.get(mode, "measured"))

    def _none(self) -> object | None:
        """No fix, and nothing that was told belongs to the next one."""
        self._held.clear()
        return None

    def _is_best(self, sentence: Any) -> bool:
        """Whether the position is taken from this kind of sentence.

        RMC is the best at once; of the others, where a second one comes and no better one did, none
        will.
        """
        kind, at = sentence.sentence_type, sentence.timestamp or None
        before, self._before[kind] = self._before.get(kind), at
        best = min(self._before, key=_RANKS.__getitem__) == kind
        return best and (kind == "RMC" or before not in (None, at))

    def _fix(self, sentence: Any, method: str) -> Fix | object | None:
        """The fix of a sentence with a position; one without hemispheres has none."""
        if sentence.lat_dir not in ("N", "S") or sentence.lon_dir not in ("E", "W"):
            return None
        if any(_MINUTES_OVER.fullmatch(text) for text in (sentence.lat, sentence.lon)):
            return NOTHING  # a bad sentence: 49 degrees are no 4860.0
        at, clock = None, sentence.timestamp or None
        if clock and getattr(sentence, "datestamp", None):
            at = datetime.combine(sentence.datestamp, clock).replace(tzinfo=UTC, microsecond=0)
        error, hdop = self._recent("error", clock), self._recent("hdop", clock)
        if error is None and hdop is not None:
            error = hdop * RANGE_ERROR_M
        if method == "measured":
            method = self._recent("method", clock) or "measured"
        made = _fix(sentence.latitude, sentence.longitude, error, at, method)
        if not isinstance(made, Fix):
            return made
        return replace(made, clock=clock, satellites=self._recent("satellites", clock))

    def _hold(self, sentence: Any, name: str, value: Any) -> None:
        self._held[name] = (sentence.timestamp, value)

    def _recent(self, name: str, now: time | None) -> Any:
        """Value of a few seconds ago, None if older."""
        since, value = self._held.get(name, (None, None))
        return value if since and now and clocks_apart(since, now) <= HELD_S else None


@dataclass(slots=True)
class GpsdReports:
    """Parser of one gpsd's reports, which keeps what belongs to the next fix."""

    _error: tuple[datetime, float] | None = None

    def read(self, line: bytes) -> Fix | object | None:
        """Read a line of gpsd; as Nmea.read."""
        try:
            report = json.loads(line)
        except (ValueError, RecursionError):
            return NOTHING
        if not isinstance(report, dict):
            return NOTHING
        try:
            if report.get("class") == "GST":
                self._hold(report, _radius(float(report["lat"]), float(report["lon"])))
            elif report.get("class") == "TPV":
                return self._tpv(report)
        except (KeyError, TypeError, ValueError, OverflowError):
            pass
        return NOTHING

    def _tpv(self, report: Mapping[str, Any]) -> Fix | object | None:
        if type(report.get("mode")) is not int or report["mode"] < 2:
            self._error = None
            return None
        method = _STATUSES.get(report.get("status", 0), "measured")
        at, error = _time(report.get("time")), _error(report)
        if error is not None:
            self._hold(report, error)
        elif at is not None and self._error is not None:
            since, held = self._error
            error = held if abs(at - since).total_seconds() <= HELD_S else None
        return _fix(report["lat"], report["lon"], error, at, method)

    def _hold(self, report: Mapping[str, Any], error: float) -> None:
        at = _time(report.get("time"))
        self._error = None if at is None else (at, error)


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
