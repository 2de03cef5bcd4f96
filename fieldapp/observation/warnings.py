"""Warnings about an observation: shown to whoever logs it; nothing is refused.

A monitor may honestly report what looks wrong, and published reports do. Nothing here refuses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from fieldapp.errors import Message
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.observation import Observation, of_type
from fieldapp.observation.values import Count, Place

MANY: Final = 2000  # the largest published batch was 994
FAR_M: Final = 30_000  # the farthest published was 17 km; heavy artillery is heard at 30
CALIBRES: Final = {  # hundredths of a millimetre: what is fielded of each type
    "mortar": (5000, 24_000),
    "small_arms": (500, 1000),
    "hmg": (1200, 1500),
    "tank": (10_000, 13_000),
    "artillery": (7600, 21_000),
    "agl": (3000, 4200),
    "mlrs": (10_000, 31_000),
}
_CONTACT: Final = re.compile(r"[\w.+-]+@[\w-]+\.\w+|\+?\d[\d ()-]{8,}\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationWarning:
    """One warning: the field, and one sentence."""

    field: str
    message: Message


def odd(observation: Observation, now: datetime) -> tuple[ObservationWarning, ...]:
    """Every warning about an observation.

    Args:
        observation: Any.
        now: The device clock, UTC.
    """
    checks = (
        _time(observation, now),
        _places(observation),
        _direction(observation),
        _counts(observation),
        _weapons(observation),
        _missing(observation),
        _texts(observation),
    )
    return tuple(
        ObservationWarning(field=field, message=text) for check in checks for field, text in check
    )


_FoundWarnings = Iterator[tuple[str, Message]]


def _time(observation: Observation, now: datetime) -> _FoundWarnings:
    if observation.time is None:
        return
    end = observation.time.end or observation.time.start
    if end > now + timedelta(minutes=10):
        yield "time", Message("The time is in the future: check the date, the zone and the clock.")
    if end - observation.time.start > timedelta(hours=24):
        yield "time", Message("The window is longer than 24 hours.")
    if observation.kind == "watch" and observation.time.end is None:
        yield "time", Message("A watch without its end counts no hours: tell from when to when.")
    delay_s = observation.delay_s
    if delay_s is not None and observation.time.end is not None:
        window_s = int((observation.time.end - observation.time.start).total_seconds())
        if abs(window_s - delay_s) > 60:
            text = Message(
                "The delay told is {1} min; the times give {2}.", delay_s // 60, window_s // 60
            )
            yield "delay_s", text


def _places(observation: Observation) -> _FoundWarnings:
    for name in of_type(FieldType.PLACE):
        place: Place | None = getattr(observation, name)
        if place is not None:
            yield from ((name, text) for text in _place(place))


def _place(place: Place) -> Iterator[Message]:
    if (place.lat_e7, place.lon_e7) == (0, 0):
        yield Message(
            "The position is 0, 0 in the Gulf of Guinea: a receiver without a fix says that."
        )
    if place.accuracy_m is not None and place.accuracy_m > 5000:
        yield Message("The position is known to no better than 5 km.")
    if "jump" in place.doubts:
        yield Message("The receiver's position jumped: it may not be where you are.")
    if "clock" in place.doubts:
        yield Message("The receiver's time and this laptop's differ.")
    if "poor_accuracy" in place.doubts:
        yield Message("The receiver's position is only good to more than 100 m.")
    if "old" in place.doubts:
        yield Message("The receiver's position was old when it was taken over.")
    if {"calculated", "simulated", "manual"} & set(place.doubts):
        yield Message("The receiver did not measure this position.")
    if "no_accuracy" in place.doubts or (
        place.source == "gnss" and place.accuracy_m is None and not place.doubts
    ):
        yield Message("The receiver gave no accuracy; GNSS may be jammed or spoofed here.")


def _direction(observation: Observation) -> _FoundWarnings:
    if observation.directions and observation.post is None:
        yield "directions", Message("Without a post the direction cannot be drawn.")
    if (
        observation.distance is not None
        and not observation.directions
        and not observation.distance.overhead
    ):
        yield "directions", Message("A distance without a direction is a whole ring.")
    if any(direction.magnetic for direction in observation.directions):
        yield "directions", Message("Magnetic bearings differ from true ones by several degrees.")
    reach = observation.distance and (observation.distance.high_m or observation.distance.low_m)
    if reach and reach > FAR_M:
        yield "distance", Message("Farther than 30 km.")


def _counts(observation: Observation) -> _FoundWarnings:
    for name in of_type(FieldType.COUNT):
        count: Count | None = getattr(observation, name)
        if count is None:
            continue
        if (count.high or count.low or 0) > MANY:
            yield name, Message("More than {1} in one batch.", MANY)
        if count.of is not None and count.high is not None and count.high > count.of:
            yield name, Message("The part is larger than the whole.")
    total, low, known = observation.count, 0, bool(observation.steps)
    for step in observation.steps:
        known = known and step.count is not None and step.count.low is not None
        low += (step.count.low or 0) if step.count else 0
    if known and total is not None and total.qualifier == "exact" and total.low != low:
        yield "steps", Message("The steps add up to {1}, the count says {2}.", low, total.low)


def _weapons(observation: Observation) -> _FoundWarnings:
    for weapon in observation.weapons:
        least, most = CALIBRES.get(weapon.type, (0, 10**6))
        if weapon.calibre is not None and not least <= weapon.calibre <= most:
            yield (
                "weapons",
                Message("{1} mm is unusual for this weapon.", f"{weapon.calibre / 100:g}"),
            )
    if "outgoing" in observation.assessment and "impact" in observation.assessment:
        yield "assessment", Message("Outgoing and impact in one observation.")


def _missing(observation: Observation) -> _FoundWarnings:
    if observation.time is None:
        yield "time", Message("No time was told.")
    if observation.kind in ("ceasefire_violation", "watch") and observation.post is None:
        yield "post", Message("No post was told.")
    if observation.kind == "weapon" and not observation.weapons:
        yield "weapons", Message("No weapon is told: an entry of weapons says which were seen.")
    if observation.kind == "ceasefire_violation":
        if not observation.means:
            yield "means", Message("Whether it was heard, seen or recorded was not told.")
        if not observation.what and not observation.steps:
            yield "what", Message("What it was is not told.")


def _texts(observation: Observation) -> _FoundWarnings:
    for name in of_type(FieldType.TEXT, FieldType.CODE):
        value = getattr(observation, name)
        if any(unicodedata.category(c) == "Cf" and c not in "\u200c\u200d" for c in value):
            yield name, Message("The text holds invisible or direction-changing characters.")
        if name in ("note", "party", "subject") and _CONTACT.search(value):
            yield name, Message("The text seems to hold a contact: names of sources belong sealed.")
