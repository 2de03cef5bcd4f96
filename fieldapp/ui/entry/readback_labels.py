"""Readback labels: how places and times were understood, in words below their fields."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.app.entry.typing_aids.readback import PlaceReading, TimeReading, read_time
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.notation.local_words import in_language
from fieldapp.observation.observation import Observation, of_type
from fieldapp.observation.values import Place
from fieldapp.ui.base.mission_words import near_words
from fieldapp.ui.base.texts import chosen, tr


def all_of(observation: Observation | None, lexicon: Lexicon) -> dict[str, str]:
    """Field to how it was understood, "" where there is nothing to tell."""
    times = {name: getattr(observation, name, None) for name in of_type(FieldType.TIME)}
    places = {name: getattr(observation, name, None) for name in of_type(FieldType.PLACE)}
    return {
        **{name: time(read_time(value)) if value else "" for name, value in times.items()},
        **{name: _place(place, lexicon) for name, place in places.items()},
    }


def _place(place: Place | None, lexicon: Lexicon) -> str:
    if place is None:
        return ""
    if place.position is None:
        return tr("A name alone: the mission's list of places does not have it")
    return place_words(lexicon.read_place(place))


def place_words(reading: PlaceReading) -> str:
    """Coordinates, the nearest known place, how exact, where from."""
    words = [reading.coordinates]
    words.append(near_words(reading))
    if reading.accuracy_m is not None:
        words.append(in_language(f"±\u00a0{reading.accuracy_m}\u00a0m", chosen()))
    words.append(
        {
            "gnss": tr("from the receiver"),
            "map": tr("from the map"),
            "typed": tr("typed"),
            "gazetteer": tr("from the list of places"),
            "survey": tr("surveyed"),
        }.get(reading.source, "")
    )
    lines = [" · ".join(filter(None, (*words, reading.doubted)))]
    if reading.swapped:
        lines.append(tr("⚠ Far away: are latitude and longitude the wrong way round?"))
    elif reading.far:
        lines.append(tr("⚠ Far from every place of the mission"))
    return "\n".join(lines)


def time(reading: TimeReading) -> str:
    """Day, local time and UTC, how exactly; of a window its length and whether over midnight."""
    form = _FORMS.get(reading.precision, "%Y-%m-%d %H:%M")
    words = [_local(reading.start, form)]
    if reading.end is not None:
        same = reading.midnights == 0 and "%H" in form
        end = reading.end.strftime(form[9:]) if same else _local(reading.end, form)
        words = [f"{words[0]} – {end}"]
    if reading.about:
        words[0] = f"≈ {words[0]}"
    if reading.utc:
        words[0] += f" = {reading.utc} UTC"
    if reading.end is not None and "%H" in form:
        words.append(_span(reading.length))
        if reading.midnights:
            words.append(tr("over midnight"))
    exact = {
        "hour": tr("to the hour"),
        "part_of_day": tr("a part of the day"),
        "day": tr("the day alone"),
        "month": tr("the month alone"),
        "year": tr("the year alone"),
    }
    return " · ".join(filter(None, (*words, exact.get(reading.precision, ""))))


_FORMS: Final = {
    "second": "%Y-%m-%d %H:%M:%S",
    "day": "%Y-%m-%d",
    "month": "%Y-%m",
    "year": "%Y",
}
"""Form of a local time by its precision; minutes where it is none of these."""


def _local(at: datetime, form: str) -> str:
    days = [tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")]
    return f"{days[at.weekday()]} {at.strftime(form)}" if "%d" in form else at.strftime(form)


def _span(length: timedelta) -> str:
    hours, minutes = divmod(round(length.total_seconds() / 60), 60)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
