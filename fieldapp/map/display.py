"""An observation in words, for the cards of the map.

Everything here ends up as text on a page, so every string from a person goes through `visible`
first: an invisible or direction-changing character is shown as a mark and changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from fieldapp.observation import notation
from fieldapp.observation.observation import (
    CODE_LISTS,
    STATUS_LISTS,
    Count,
    EventTime,
    Observation,
    Place,
    Step,
    Weapon,
)
from fieldapp.observation.visible import visible as visible  # noqa: PLC0414 - given on to pages
from fieldapp.observation.vocabulary import Vocabulary
from fieldapp.paths import RESOURCES

LANGUAGES: Final = ("en", "uk", "ru", "fr")

Label = Callable[[str, str], str]
"""(vocabulary list, code) to the code's label in the page's language."""


@cache
def words(language: str) -> Mapping[str, str]:
    """The page's own words in that language, English where there is no such language."""
    every = json.loads((RESOURCES / "map" / "words.json").read_text("utf-8"))
    chosen: dict[str, str] = every.get(language, every["en"])
    return chosen


def labels(vocabulary: Vocabulary, language: str) -> Label:
    """The vocabulary's labels in one language, made safe to show."""
    return lambda code_list, code: visible(vocabulary.label(code_list, code, language))


def title(observation: Observation, label: Label) -> str:
    """One line: how many of what, by which weapon; the kind where nothing of that was told."""
    what = " / ".join(label("what", code) for code in observation.what)
    weapons = ", ".join(label("weapon", w.type) for w in observation.weapons)
    count = notation.format_count(observation.count) if observation.count else ""
    if observation.kind == "watch":
        return label("kind", "watch")
    if not what and not weapons:
        return " · ".join(filter(None, (label("kind", observation.kind), count)))
    return " · ".join(filter(None, (" ".join(filter(None, (count, what))), weapons)))


def lines(observation: Observation, label: Label, word: Mapping[str, str]) -> Iterator[list[str]]:
    """[name, text] of each thing that is known and not in the title, in reading order."""
    for name, text in _fields(observation, label, word):
        if text:
            yield [word[name], visible(text)]


def _fields(seen: Observation, label: Label, word: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "at", _place(seen.post)
    yield "at_site", _place(seen.site)
    yield "control", label("control", seen.control) if seen.control else ""
    yield "means", _coded(("sensor", seen.sensor), ("means", seen.means), label=label)
    yield "nothing", word["nothing"] if seen.nothing else ""
    yield "assessment", _assessment(seen, label)
    yield "weapons", "; ".join(_weapon(weapon, label) for weapon in seen.weapons)
    yield "heard_to", notation.format_directions(seen.directions)
    yield "distance", notation.format_distance(seen.distance) if seen.distance else ""
    yield "flight", notation.format_flight(seen.flight) if seen.flight else ""
    yield "steps", "\n".join(_step(step, label) for step in seen.steps)
    yield "asset", label("asset", seen.asset) if seen.asset else ""
    yield "status", ", ".join(label(STATUS_LISTS[seen.kind], code) for code in seen.status)
    for name in ("subject", "party", "reason", "origin", "quantity"):
        yield name, getattr(seen, name)
    for name in ("killed", "injured"):
        count = getattr(seen, name)
        yield name, notation.format_count(count) if count else ""
    for name in ("people", "vehicles"):
        figure = getattr(seen, name)
        yield name, "" if figure is None else str(figure)
    yield "delay", "" if seen.delay_s is None else f"{seen.delay_s // 60} min"
    yield "note", seen.note
    yield "evidence", str(len(seen.evidence)) if seen.evidence else ""


def moment(time: EventTime) -> str:
    """The event's time in the zone it was told in, no finer than its precision.

    >>> from datetime import datetime, UTC
    >>> moment(EventTime(start=datetime(2026, 7, 1, 11, 12, tzinfo=UTC), zone="Europe/Kyiv"))
    '2026-07-01 14:12 Europe/Kyiv'
    >>> moment(EventTime(start=datetime(2026, 7, 1, 17, 15, tzinfo=UTC), about=True,
    ...                  end=datetime(2026, 7, 2, 3, 0, tzinfo=UTC)))
    '≈ 2026-07-01 17:15 – 2026-07-02 03:00 UTC'
    """
    zone = ZoneInfo(time.zone) if time.zone else UTC
    form = _FORMS[time.precision]
    start = time.start.astimezone(zone)
    text = start.strftime(form)
    if time.end is not None and time.end != time.start:
        end = time.end.astimezone(zone)
        same_day = end.date() == start.date() and "%H" in form
        text += " – " + end.strftime(form.removeprefix("%Y-%m-%d ") if same_day else form)
    zone_name = f" {time.zone or 'UTC'}" if "%H" in form else ""
    return f"{'≈ ' if time.about else ''}{text}{zone_name}"


_FORMS: Final = {
    "second": "%Y-%m-%d %H:%M:%S",
    "minute": "%Y-%m-%d %H:%M",
    "hour": "%Y-%m-%d %H:%M",
    "part_of_day": "%Y-%m-%d %H:%M",
    "day": "%Y-%m-%d",
    "month": "%Y-%m",
    "year": "%Y",
}


def stamp(when: datetime) -> str:
    """A moment of the record's or the page's own making, in UTC."""
    return when.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def _place(place: Place | None) -> str:
    if place is None:
        return ""
    reference = f"({place.reference})" if place.reference else ""
    accuracy = f"± {place.accuracy_m} m" if place.accuracy_m else ""
    return " ".join(filter(None, (place.name, reference, accuracy)))


def _coded(*codes: tuple[str, str], label: Label) -> str:
    return ", ".join(label(CODE_LISTS[name], code) for name, code in codes if code)


def _assessment(seen: Observation, label: Label) -> str:
    hedge = [label("hedge", seen.hedge)] if seen.hedge else []
    return ", ".join([*hedge, *(label("assessment", code) for code in seen.assessment)])


def _weapon(weapon: Weapon, label: Label) -> str:
    calibre = f"{weapon.calibre / 100:g} mm" if weapon.calibre else ""
    own: Count | None = weapon.count
    parts = (notation.format_count(own) if own else "", label("weapon", weapon.type))
    return " ".join(filter(None, (*parts, calibre, weapon.model)))


def _step(step: Step, label: Label) -> str:
    count = notation.format_count(step.count) if step.count else ""
    flight = notation.format_flight(step.flight) if step.flight else ""
    told = [label("what", step.what), *(label("assessment", code) for code in step.assessment)]
    return " ".join(filter(None, (count, ", ".join(told), flight)))
