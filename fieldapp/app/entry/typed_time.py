"""Time typed into a field of its own: whatever the line takes as a time, the field takes too."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, TypedDict

from fieldapp.errors import InputError
from fieldapp.observation.notation import moments
from fieldapp.observation.shorthand import tolerant_parse
from fieldapp.observation.values import EventTime
from fieldapp.observation.vocabulary import Vocabulary

_LONGEST: Final = timedelta(days=1)


class _Clock(TypedDict):
    now: datetime
    zone: str


def typed_time(text: str, *, now: datetime, zone: str, vocabulary: Vocabulary) -> EventTime:
    """The time in a text, as `moments` writes it or as the line reads it.

    Args:
        text: As it was typed; nothing but a time.
        now: What "now" and "1412" mean, UTC.
        zone: IANA name of the zone that it is told in.
        vocabulary: The mission's lists.

    Raises:
        InputError: It is no time, says something beside it, or may be two.
    """
    try:
        return moments.parse_time(text, now=now, zone=zone)
    except InputError as e:
        line = tolerant_parse.read(text, now=now, zone=zone, vocabulary=vocabulary)
        if set(line.values) == {"time"} and not line.missed:
            found: EventTime = line.values["time"]
            return found
        asked = next((each.error for each in line.missed if each.error.field == "time"), None)
        raise asked or e from e


def typed_window(
    start: str, end: str, *, now: datetime, zone: str, vocabulary: Vocabulary
) -> EventTime:
    """The span between two texts, each as `typed_time` takes a point in time.

    Raises:
        InputError: As typed_time, or it ends before it starts.
    """
    known: _Clock = {"now": now, "zone": zone}
    try:
        return moments.parse_window(start, end, **known)
    except InputError as e:
        first = typed_time(start, vocabulary=vocabulary, **known)
        try:  # a clock behind it is the first one after it
            plain = moments.format_time(replace(first, about=False))
            last = moments.parse_window(plain, end, **known)
            return replace(last, about=first.about)
        except InputError:
            last = typed_time(end, vocabulary=vocabulary, **known)
        instants = first.end is None and last.end is None
        # So is one that the line alone reads, where no more than a day lies between.
        if not instants or not first.start <= last.start <= first.start + _LONGEST:
            raise e from None
        return replace(first, end=last.start, about=first.about or last.about)
