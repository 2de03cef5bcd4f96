"""Readback labels: how places and times were understood, in words below their fields."""

from __future__ import annotations

from datetime import timedelta

from fieldapp.app.entry.draft import ParsedDraft
from fieldapp.app.entry.lexicon import Lexicon
from fieldapp.app.entry.readback import PlaceReading, TimeReading, read_time
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.observation import of_type
from fieldapp.observation.values import Place
from fieldapp.ui.base.texts import tr


def all_of(parsed: ParsedDraft, lexicon: Lexicon) -> dict[str, str]:
    """Field to how it was understood, "" where there is nothing to tell."""
    observation = parsed.observation
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
    if reading.near and reading.point:
        away = tr("{distance} {point} of {place}")
        words.append(
            away.format(distance=_length(reading.metres), point=reading.point, place=reading.near)
        )
    elif reading.near:
        words.append(reading.near)
    if reading.accuracy_m is not None:
        words.append(f"±\u00a0{reading.accuracy_m}\u00a0m")
    words.append(
        {
            "gnss": tr("from the receiver"),
            "map": tr("from the map"),
            "typed": tr("typed"),
        }.get(reading.source, "")
    )
    lines = [" · ".join(filter(None, words))]
    if reading.swapped:
        lines.append(tr("⚠ Far away: are latitude and longitude the wrong way round?"))
    elif reading.far:
        lines.append(tr("⚠ Far from every place of the mission"))
    return "\n".join(lines)


def _length(metres: int) -> str:
    return f"{metres} m" if metres < 1000 else f"{metres / 1000:.1f} km"


def time(reading: TimeReading) -> str:
    """Day, local time and UTC; of a window its length, and that it goes over midnight."""
    days = [tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")]
    start = f"{days[reading.start.weekday()]} {reading.start:%Y-%m-%d %H:%M}"
    if reading.end is None:
        return f"{start} = {reading.utc} UTC"
    end = f"{reading.end:%H:%M}"
    if reading.midnights:
        end = f"{days[reading.end.weekday()]} {reading.end:%Y-%m-%d %H:%M}"
    words = [f"{start} – {end}", _span(reading.length)]
    if reading.midnights:
        words.append(tr("over midnight"))
    return " · ".join(words)


def _span(length: timedelta) -> str:
    hours, minutes = divmod(round(length.total_seconds() / 60), 60)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
