"""Reader of foreign tables: rows to observations, as a mapping says; see mapping.py."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from fieldapp.errors import InputError, Message, TypedText
from fieldapp.observation.cells import Options, TableRow, checked, codes, free_text, typed
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.mapping import Mapping
from fieldapp.observation.notation import amounts, day_cells, moments, weapons
from fieldapp.observation.notation.position import PlaceLookup
from fieldapp.observation.observation import FIELDS, FIELDS_OF_KIND, Observation
from fieldapp.observation.place_cells import place_of
from fieldapp.observation.values import Count, Distance, EventTime, Weapon
from fieldapp.observation.vocabulary import Vocabulary, fold
from fieldapp.observation.warnings import ObservationWarning, odd
from fieldapp.observation.words.phrase_index import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedRow:
    """Result of reading a row."""

    observation: Observation
    warnings: tuple[ObservationWarning, ...]


def row(
    cells: MappingOf[str, str],
    mapping: Mapping,
    *,
    vocabulary: Vocabulary,
    gazetteer: PlaceLookup | None,
    zone: str = "",
    now: datetime,
) -> ParsedRow:
    """Read one row as an observation.

    Args:
        cells: Column to text.
        mapping: What they mean.
        vocabulary: The mission's lists.
        gazetteer: The mission's places.
        zone: Of the times; the mapping's own where left out.
        now: The device clock, UTC.

    Raises:
        InputError: It cannot be stored truthfully; `field` names the column.
    """
    if mapping.refuse:
        raise InputError(mapping.refuse)
    as_typed = tuple((name, checked(name, text)) for name, text in cells.items() if text.strip())
    for name, text in as_typed:
        if fold(text).strip(" :.") in _TOTALS:
            raise InputError(
                "This is a row of totals; its events are in the other rows.", field=name
            )
    reader = TableRow(dict(as_typed), mapping, vocabulary, gazetteer, mapping.zone or zone, now)
    reader.find = listed  # forms of daily use as well
    values: dict[str, Any] = dict(mapping.constants)
    for name, options in mapping.fields.items():
        value = _READERS.get(FIELDS[name].type, typed)(reader, name, options)
        if value not in (None, "", ()):
            values[name] = value
    values |= {k: v for k, v in reader.also.items() if k in FIELDS_OF_KIND[mapping.kind]}
    if not values.keys() - mapping.constants.keys():
        raise InputError("The row holds nothing that can be read.")
    observation = Observation(kind=mapping.kind, as_typed=as_typed, **values)
    return ParsedRow(observation=observation, warnings=(*reader.warnings, *odd(observation, now)))


_TOTALS: Final = frozenset(
    {
        *("total", "totals", "grand total", "grand totals", "overall total", "total general"),
        *("sum", "subtotal", "subtotals", "sub total", "total général", "totaux", "sous total"),
        *("всього", "усього", "разом", "загалом", "підсумок", "підсумки", "проміжний підсумок"),
        *("загальний підсумок", "итого", "всего", "итог", "итоги", "общий итог"),
        *("промежуточный итог", "сума", "сумма"),
    }
)
"""Cells, folded, that say of their row that it adds up others; no settlement is called so."""

Reader = Callable[[TableRow, str, Options], Any]


# --- Counts and distances, told in words and again in figures.


def _count(row: TableRow, _name: str, options: Options) -> Count | None:
    figures = row.tried("count", lambda _: _count_in_figures(row, options), "figures")
    text = _whole(row.cell(options))
    words = None
    if text:
        try:
            words = amounts.parse_count(text)
        except InputError as e:
            if figures is None:
                row.warn("count", Message("{1} It is kept as it was typed.", e.message))
    if words is None or figures is None:
        return words or figures
    if (words.low, words.high) != (figures.low, figures.high) and not _vague(words, figures):
        row.warn("count", Message("The count's words and its figures differ; the words hold."))
        return words
    return figures if words.qualifier in ("exact", figures.qualifier) else words


def _vague(words: Count, figures: Count) -> bool:
    """One of the two leaves a bound open that the other tells."""
    return all(
        a is None or b is None or a == b
        for a, b in ((words.low, figures.low), (words.high, figures.high))
    )


def _count_in_figures(row: TableRow, options: Options) -> Count | None:
    text, of = row.cell(options, "kind"), None
    low, high = (_figure(row, options, name) for name in ("low", "high"))
    share = re.search(r"\bof (\d{1,9})$", text)
    if share:
        of, text = int(share[1]), "about"
    qualifier = fold(text).replace(" ", "_") or ("exact" if low == high else "range")
    if low is None and high is None and qualifier in ("exact", "about", "almost", "range"):
        return None
    if qualifier in ("at_least", "over"):
        high = None if high == low else high
    if qualifier == "up_to":
        low = None if high == low else low
    return Count(qualifier=qualifier, low=low, high=high, of=of)


def _figure(row: TableRow, options: Options, name: str) -> int | None:
    text = _whole(row.cell(options, name))
    if not text:
        return None
    if not re.fullmatch(r"\d{1,15}", text):
        raise InputError(Message("{1} is not a whole number.", TypedText(text[:40])), field="count")
    return int(text)


def _whole(text: str) -> str:
    """A whole number without the ".0" that programs add; three zeros may be thousands."""
    return re.sub(r"^(\d{1,15})[.,]0{1,2}$", r"\1", text)


def _distance(row: TableRow, _name: str, options: Options) -> Distance | None:
    words: Distance | None = row.tried("distance", amounts.parse_distance, row.cell(options))
    low, high = row.cell(options, "low_km"), row.cell(options, "high_km")
    figures = None
    if low or high:
        text = f"{low or high}-{high or low} km" if low != high else f"{low} km"
        figures = row.tried("distance", amounts.parse_distance, text)
    if words is None or figures is None:
        return words or figures
    same = (words.low_m, words.high_m) == (figures.low_m, figures.high_m)
    if not same and words.low_m is not None and words.high_m is not None:
        row.warn(
            "distance", Message("The distance's words and its figures differ; the words hold.")
        )
    return words


# --- Times.

_APPROXIMATE: Final = re.compile(
    r"\s*\((?:date )?approx\w*\)|\s*\(date approximate\)", re.IGNORECASE
)
_DAYS: Final = re.compile(r"(\d{4}-\d{2}-)(\d{2})\.\.(\d{2})")
_WHOLE_HOURS: Final = re.compile(r":\d\d:\d\d(?:[.,]\d+)?[+-]\d\d$")  # 14:12:05+02
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d{2}")
_PART: Final = re.compile(r"morning|day|evening|night|noon|hours", re.IGNORECASE)


def _time(row: TableRow, _name: str, options: Options) -> EventTime | None:
    day = day_cells.day_in(row.cell(options, "date"))
    if "column" in options:
        return _told_time(row, day_cells.dated(day, row.cell(options)))
    start, end = row.cell(options, "start"), row.cell(options, "end")
    if not start:
        return _told_time(row, day_cells.dated(day, row.cell(options, "told")))
    first = _told_time(row, day_cells.dated(day, start))
    if first is None or not end or end == start:
        return _precise(row, options, first)
    last = _told_time(row, day_cells.dated(day, end))
    if last is None:
        return _precise(row, options, first)
    if last.start < first.start and day and not day_cells.has_date(end):
        row.warn("time", Message("The end is before the start: it is read as of the next day."))
        last = replace(last, start=last.start + timedelta(days=1))
    if last.start < first.start:
        raise InputError("It ends before it starts.", field=options["end"])
    precision = first.precision
    return _precise(row, options, replace(first, end=last.start, precision=precision))


def _precise(row: TableRow, options: Options, time: EventTime | None) -> EventTime | None:
    """No more precise than the words that the times were read from."""
    text = row.cell(options, "told")
    if time is None or not text or _CLOCK.search(text) or time.precision != "minute":
        return time
    return replace(time, precision="part_of_day" if _PART.search(text) else "day")


def _told_time(row: TableRow, text: str) -> EventTime | None:
    if not text:
        return None
    plain = _APPROXIMATE.sub("", text).strip()
    about = plain != text.strip()
    days = _DAYS.fullmatch(plain)
    if days:
        plain = f"{days[1]}{days[2]}/{days[1]}{days[3]}"
    plain = re.sub(r"^(\d{4}-\d{2}-\d{2}) 24h$", r"\1", plain)
    plain = _in_order(row, _WHOLE_HOURS.sub(r"\g<0>:00", plain))
    if not plain:
        return None
    if re.fullmatch(r"(?:19|20)\d\d", plain):
        row.warn("time", Message("{1} is read as a year.", TypedText(plain)))
        plain = f"year {plain}"
    if not day_cells.has_date(plain):
        row.warn("time", Message("The time has no date; it is kept as it was typed."))
        return None
    time: EventTime | None = row.tried(
        "time", partial(moments.parse_time, now=row.now, zone=row.zone), plain
    )
    return replace(time, about=True) if time and about else time


def _in_order(row: TableRow, text: str) -> str:
    """Slashed dates as dotted ones; "", and the reason told, where their order is not known."""
    if not day_cells.slashed(text):
        return text
    possible, order = day_cells.orders([text]), row.mapping.dates
    typed = TypedText(text[:40])
    if not possible or (order and order not in possible):
        return text  # no such day in the order of the others: told as no time
    if len(possible) == 1:
        return day_cells.reordered(text, possible.pop())
    if order:
        if order == "day first":
            row.warn("time", Message("{1} is read with the day first, as other rows are.", typed))
        else:
            row.warn("time", Message("{1} is read with the month first, as other rows are.", typed))
        return day_cells.reordered(text, order)
    day, month = (day_cells.reordered(text[:40], each) for each in sorted(possible))
    row.warn(
        "time",
        Message(
            "{1} is {2} or {3}, as the day or the month comes first. It is kept as it was typed.",
            typed,
            TypedText(day),
            TypedText(month),
        ),
    )
    return ""


# --- Weapons.


def _weapons(row: TableRow, name: str, options: Options) -> tuple[Weapon, ...]:
    if "type" not in options:
        return _listed_weapons(row, row.cell(options))
    text = row.cell(options, "type")
    found = _listed_weapons(row, text)
    if len(found) != 1:
        return found
    calibre = row.cell(options, "calibre")
    with_calibre = _listed_weapons(row, f"{found[0].type} {calibre}") if calibre else ()
    count = row.tried(name, amounts.parse_count, _whole(row.cell(options, "count")))
    one = replace(found[0], model=row.cell(options, "model") or found[0].model, count=count)
    return (replace(one, calibre=with_calibre[0].calibre) if with_calibre else one,)


def _listed_weapons(row: TableRow, text: str) -> tuple[Weapon, ...]:
    """Each weapon that the list has; the others are warned about."""
    found: list[Weapon] = []
    for piece in filter(None, re.split(r"\s*;\s*", text)):
        each = row.tried(
            "weapons",
            partial(weapons.parse_weapons, vocabulary=row.vocabulary, find=row.find),
            piece,
        )
        found += each or ()
    return tuple(found)


_READERS: Final[dict[FieldType, Reader]] = {
    FieldType.TEXT: free_text,
    FieldType.CODE: codes,
    FieldType.CODES: codes,
    FieldType.TIME: _time,
    FieldType.PLACE: place_of,
    FieldType.COUNT: _count,
    FieldType.DISTANCE: _distance,
    FieldType.WEAPONS: _weapons,
}
"""Readers of types that take several columns, or a part of a cell; the others are as typed."""
