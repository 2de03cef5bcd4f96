"""Plausibility of a satellite receiver's position. Pure.

A receiver is jammed or spoofed where monitors work, so a fix is doubted, with the reason, when
(1) it is not where one can have got to: over 200 km/h from the last one that was believed; from
then on everything is doubted until a fix is back within reach of that one, or a person has the
    receiver read afresh;
(2) the receiver gives no accuracy, or one worse than 100 m;
(3) its time is more than a minute from the device's clock: one of the two is wrong;
(4) the receiver says that it did not measure it: calculated on, simulated, or entered by hand;
(5) it is taken over more than ten seconds after it came.
A doubted fix is shown and may be signed, with each doubt and without its accuracy. Nothing here
moves a position that a person typed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Final

from fieldapp.observation.notation.position import DOUBT_WORDS
from fieldapp.observation.sector import GEOD
from fieldapp.observation.values import Place

FASTEST_M_S: Final = 200 / 3.6
WORST_M: Final = 100
CLOCK: Final = timedelta(seconds=60)
OLD: Final = timedelta(seconds=10)
APART_M: Final = 300  # a post is as large as that
SLACK_M: Final = 50  # between two fixes of a receiver that stands still


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A position from a receiver.

    Attributes:
        lat_e7, lon_e7: WGS 84 degrees x 10^7.
        accuracy_m: Radius that it claims to hold the position, None where it claims none.
        at: Its own time, UTC; None where it gave none.
        satellites: How many it used, None where it did not say.
        method: How it was come by: "measured", "calculated", "simulated" or "manual".
        clock: Its time of day, UTC, where that is known.
    """

    lat_e7: int
    lon_e7: int
    accuracy_m: int | None = None
    at: datetime | None = None
    satellites: int | None = None
    method: str = "measured"
    clock: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Doubt about a fix: its reason, and how much, in metres or seconds.

    Attributes:
        why: One of observation.values.DOUBTS.
        much: 0 where there is no figure.
    """

    why: str
    much: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """State of a receiver's positions.

    Attributes:
        fix: Its newest fix, None before the first one and while it has none.
        received: When that came, by the device's clock.
        doubts: Why it is doubted; none where it is believed.
        believed: The newest fix that was believed, and when it came.
    """

    fix: Fix | None = None
    received: datetime | None = None
    doubts: tuple[Doubt, ...] = ()
    believed: tuple[Fix, datetime] | None = None


def followed(track: Track, fix: Fix | None, now: datetime) -> Track:
    """The track after a fix, or after the receiver lost it.

    Args:
        track: Before.
        fix: What the receiver said, None for "no fix".
        now: The device clock, UTC.
    """
    if fix is None:
        return replace(track, fix=None, received=now, doubts=())
    measured = fix.method == "measured"
    doubts = [] if measured else [Doubt(why=fix.method)]
    jump = _jump(track, fix, now)
    if jump:
        doubts.append(Doubt(why="jump", much=jump))
    if fix.accuracy_m is None or fix.accuracy_m > WORST_M:
        why = "no_accuracy" if fix.accuracy_m is None else "poor_accuracy"
        doubts.append(Doubt(why=why, much=fix.accuracy_m or 0))
    off = _clock_off(fix, now)
    if off > CLOCK.total_seconds():
        doubts.append(Doubt(why="clock", much=round(off)))
    return Track(
        fix=fix,
        received=now,
        doubts=tuple(doubts),
        believed=(fix, now) if measured and not jump else track.believed,
    )


def _clock_off(fix: Fix, now: datetime) -> float:
    """Seconds between the fix's time and the device's; without a date, of the time of day."""
    if fix.at is not None:
        return abs(fix.at - now).total_seconds()
    return clocks_apart(fix.clock, now.time()) if fix.clock else 0.0


def clocks_apart(first: time, second: time) -> float:
    """Seconds between two times of day, over midnight where that is shorter."""
    seconds = [
        t.hour * 3600 + t.minute * 60 + t.second + t.microsecond / 1e6 for t in (first, second)
    ]
    apart = abs(seconds[0] - seconds[1])
    return min(apart, 86_400 - apart)


def _jump(track: Track, fix: Fix, now: datetime) -> int:
    """Metres from the last fix that was believed, 0 where one can have got there since."""
    if track.believed is None:
        return 0
    before, came = track.believed
    metres = apart(before, fix)
    jumped = any(doubt.why == "jump" for doubt in track.doubts)
    # Once it has jumped, waiting does not make it true.
    since = 0.0 if jumped else max(0.0, (now - came).total_seconds())
    slack = SLACK_M + (before.accuracy_m or 0) + (fix.accuracy_m or 0)
    return round(metres) if metres > slack + FASTEST_M_S * since else 0


def apart(first: Fix, second: Fix) -> float:
    """Metres between two fixes."""
    _, _, metres = GEOD.inv(
        first.lon_e7 / 1e7, first.lat_e7 / 1e7, second.lon_e7 / 1e7, second.lat_e7 / 1e7
    )
    return float(metres)


def away(track: Track, place: Place | None) -> int:
    """Metres from a believed fix to a place, 0 where it may be there or that is not known."""
    if track.fix is None or track.doubts or place is None or place.position is None:
        return 0
    lon, lat = place.position
    _, _, metres = GEOD.inv(track.fix.lon_e7 / 1e7, track.fix.lat_e7 / 1e7, lon, lat)
    slack = APART_M + (track.fix.accuracy_m or 0) + (place.accuracy_m or 0)
    return round(metres) if metres > slack else 0


def taken(track: Track, now: datetime) -> Track:
    """The track as it is when its fix is taken over: one that came a while ago is doubted."""
    if track.fix is None or track.received is None or abs(now - track.received) <= OLD:
        return track
    old = Doubt(why="old", much=round(abs(now - track.received).total_seconds()))
    return replace(track, doubts=(*track.doubts, old))


def place_text(track: Track, name: str = "") -> str:
    """The newest fix as `position.place` reads it, with what is doubted about it.

    >>> place_text(Track(fix=Fix(lat_e7=484353000, lon_e7=382205000, accuracy_m=8)), "OP 3")
    'OP 3 = 48.43530, 38.22050 ±8m (gps)'
    """
    if track.fix is None:
        return name
    text = f"{track.fix.lat_e7 / 1e7:.5f}, {track.fix.lon_e7 / 1e7:.5f}"
    if track.doubts:
        text += f" (gps unreliable: {', '.join(map(_doubt_words, track.doubts))})"
    else:
        text += f" ±{track.fix.accuracy_m}m (gps)"
    return f"{name} = {text}" if name else text


def _doubt_words(doubt: Doubt) -> str:
    """In English, as it is signed."""
    figures = {
        "jump": f" {doubt.much / 1000:.1f} km",
        "clock": f" by {doubt.much} s",
        "poor_accuracy": f" {doubt.much} m",
        "old": f" by {doubt.much} s",
    }
    return DOUBT_WORDS[doubt.why] + figures.get(doubt.why, "")
