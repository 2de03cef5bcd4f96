"""Mappings of tables: known, recognised, guessed, edited, saved.

A person edits a mapping as a choice for each column: the fields that it fills. A field takes the
text of its main column, and further columns that say the same in figures; `Target` names both.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as MappingOf
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from fieldapp.app.tables.table_file import TableFile
from fieldapp.errors import FormatError, InputError, Message, TransportError
from fieldapp.observation.mapping import Mapping, Order, options_of, parse_mapping, recognise
from fieldapp.observation.notation import day_cells
from fieldapp.observation.observation import FIELDS, FIELDS_OF_KIND
from fieldapp.observation.place_cells import read_geopoint
from fieldapp.observation.vocabulary import fold
from fieldapp.paths import RESOURCES
from fieldapp.store.atomic_file import new_file

SUFFIX: Final = ".toml"
OWN: Final = "own"
"""Name of a mapping that a person made."""

MAX_MAPPING: Final = 2**20

_WORDS: Final[MappingOf[str, Sequence[str]]] = {
    "time": ("date", "date and time", "datetime", "when", "event time", "дата", "час", "время"),
    "post": ("position", "location", "observer", "observation post", "пост", "позиція", "позиция"),
    "site": ("place", "settlement", "village", "місце", "место", "lieu"),
    "count": ("number", "how many", "кількість", "количество", "nombre"),
    "what": ("observation", "event", "type of event", "подія", "событие"),
    "weapons": ("weapon", "weapon type", "system", "зброя", "оружие", "arme"),
    "directions": ("direction", "bearing", "azimuth", "напрямок", "направление"),
    "distance": ("range", "дальність", "расстояние"),
    "note": ("notes", "comment", "comments", "remark", "remarks", "примітка", "примечание"),
}
"""Headings by which a column is recognised in a table that no mapping knows."""

_SPAN: Final = {
    "start": (
        "start", "start time", "time from", "begin", "початок", "час початку", "начало",
        "время начала", "début", "heure de début",
    ),
    "end": (
        "end", "end time", "time to", "кінець", "час закінчення", "час завершення", "конец",
        "время окончания", "fin", "heure de fin",
    ),
}  # fmt: skip
"""Headings of a time's two ends, where no column holds the time itself."""

_DAYS: Final = ("date", "day", "дата", "jour")
_CLOCKS: Final = ("time", "hour", "час", "время", "heure")
"""Headings of the day and of the time of day, without the words that stand beside them."""
_BESIDE: Final = re.compile(
    r"\b(?:utc|gmt|zulu|local|lt|event|incident|of|the|події|события|місцевий|местное)\b"
)
_UNIVERSAL: Final = re.compile(r"\b(?:utc|gmt|zulu)\b")
_CLOCK: Final = re.compile(r"(?<!\d)(?!0?0:00)\d{1,2}:\d\d")

_COORDINATES: Final = {
    "latitude": ("latitude", "lat", "широта"),
    "longitude": ("longitude", "lon", "long", "lng", "довгота", "долгота"),
    "east": ("x", "easting", "east"),
    "north": ("y", "northing", "north"),
    "grid": ("epsg", "crs", "srid", "grid", "utm zone"),
    "altitude": ("altitude", "alt", "висота", "высота"),
    "accuracy": ("accuracy", "precision", "точність", "точность", "précision"),
}
"""Last words of headings of coordinates; what stands before them names the place."""

_LAST_WORD: Final = re.compile(r"(?:(?P<before>.*)[ ./:])??(?P<last>utm zone|\w+)")
_BRACKETS: Final = re.compile(r"\([^)]*\)")
_PAIRS: Final = ({"latitude", "longitude"}, {"east", "north"})
_LOOKED_AT: Final = 50  # rows


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """Target of a column: a field, and one of its options, "column" for its text."""

    field: str
    option: str = "column"


ChosenTargets = MappingOf[str, tuple[Target, ...]]
"""Column to what it fills; a column that fills nothing is kept as it was typed, and left out."""


def known() -> tuple[Mapping, ...]:
    """The mappings that come with the program."""
    return tuple(read_mapping(path) for path in sorted((RESOURCES / "tables").glob(f"*{SUFFIX}")))


def read_mapping(path: Path) -> Mapping:
    """Read a mapping's file.

    Raises:
        TransportError: The file cannot be read.
        FormatError: Not a mapping.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_MAPPING + 1)
    except OSError as e:
        raise TransportError(
            Message("{1} cannot be read.", path.name), advice="Choose another file."
        ) from e
    if len(raw) > MAX_MAPPING:
        raise FormatError("a mapping larger than 1 MiB", where=path.name)
    try:
        return parse_mapping(raw.decode("utf-8"))
    except UnicodeDecodeError as e:
        raise FormatError(Message("{1} is not UTF-8.", path.name), where=path.name) from e


def fitting(header: Sequence[str], path: Path | None) -> Mapping:
    """The mapping of a file where one is named, else the known one that fits; its columns are here.

    Raises:
        InputError: The table has not all columns that it needs, or none fits.
        TransportError, FormatError: As read_mapping.
    """
    return recognise(header, [read_mapping(path)] if path else known())


def guess(table: TableFile, *, zone: str, kind: str = "") -> Mapping:
    """A mapping for a table, to be looked over: a known one that fits, else by its headings.

    A column of geopoints is a place whatever it is called.

    Args:
        table: As it was read.
        zone: IANA name of the zone of its times, where no known mapping says another.
        kind: Kind of observation of its rows; "" for that of the known mapping that fits.
    """
    try:
        found = recognise(table.header, known())
    except InputError:
        found = None
    if found is not None and kind in ("", found.kind):
        return found
    kind = kind or "ceasefire_violation"
    headings = _headings(kind)
    chosen: dict[Target, str] = {}
    for column in table.header:
        target = headings.get(fold(column))
        if target is not None:
            chosen.setdefault(target, column)
    if "time" in FIELDS_OF_KIND[kind]:
        chosen |= {} if Target("time") in chosen else _span(table.header)
        apart = _day_and_clock(table)
        if apart:
            chosen = {t: c for t, c in chosen.items() if t.field != "time"} | apart
    post = "post" if "post" in FIELDS_OF_KIND[kind] else "site"
    for column in _geopoints(table):
        if column not in chosen.values():
            chosen.setdefault(Target(post), column)
    if Target("site") in chosen and Target(post) not in chosen:
        post = "site"  # the one place that the table names
    named = {fold(column).strip(): target.field for target, column in chosen.items()}
    for place, columns in _coordinates(table.header).items():
        field = named.get(place, headings.get(place, Target(post)).field)
        if Target(field, "latitude") in targets_of(kind):
            chosen = {Target(field, option): each for option, each in columns.items()} | chosen
    if any(t.field == "time" and _UNIVERSAL.search(fold(c)) for t, c in chosen.items()):
        zone = "UTC"
    choices = {column: (target,) for target, column in chosen.items()}
    times = {column for target, column in chosen.items() if target.field == "time"}
    return build(choices, kind=kind, zone=zone, constants={}, dates=_order(table, times))


def _order(table: TableFile, columns: Iterable[str]) -> Order | Literal[""]:
    """The order of the figures of dates with slashes, where some rows leave but one."""
    cells = (row.get(column, "") for _, row in table.rows for column in columns)
    possible = day_cells.orders(cells)
    return possible.pop() if len(possible) == 1 else ""


def _span(header: Sequence[str]) -> dict[Target, str]:
    """The columns of a time's beginning and end; none without a beginning."""
    found = {
        Target("time", option): column
        for option, words in _SPAN.items()
        for column in header
        if _beside_taken(column) in words
    }
    return found if Target("time", "start") in found else {}


def _day_and_clock(table: TableFile) -> dict[Target, str]:
    """The columns of the day and of the times of day, where these are two or more; else none."""
    plain = {column: _beside_taken(column) for column in table.header}
    days = [column for column, heading in plain.items() if heading in _DAYS]
    clocks = [column for column, heading in plain.items() if heading in _CLOCKS]
    cells = [row.get(days[0], "") for row in table.first(_LOOKED_AT)] if days else []
    if not days or any(_CLOCK.search(cell) for cell in cells):
        return {}
    day = {Target("time", "date"): days[0]}
    if clocks:
        return day | {Target("time"): clocks[0]}
    span = _span(table.header)
    return day | span if span else {}


def _beside_taken(heading: str) -> str:
    plain = re.sub(r"[()\[\]:/.,]", " ", fold(heading))
    return " ".join(_BESIDE.sub(" ", plain).split())


def _geopoints(table: TableFile) -> Iterator[str]:
    """The columns whose first cell with a text is a geopoint."""
    some = table.first(_LOOKED_AT)
    for column in table.header:
        cells = (row.get(column, "") for row in some)
        first = next((cell for cell in cells if cell.strip()), "")
        with suppress(InputError):
            if read_geopoint(first) is not None:
                yield column


def _coordinates(header: Sequence[str]) -> dict[str, dict[str, str]]:
    """By what names the place, option to column, where both coordinates are there once.

    Degrees and minutes in columns of their own are two columns of one name, and none is taken.
    """
    found: dict[str, dict[str, list[str]]] = {}
    for column in sorted(header, key=lambda name: "(" in name):
        heading = _LAST_WORD.fullmatch(_BRACKETS.sub("", fold(column)).strip())
        for option, words in _COORDINATES.items():
            if heading and heading["last"] in words:
                columns = found.setdefault(heading["before"] or "", {}).setdefault(option, [])
                if "(" not in column or all("(" in each for each in columns):
                    columns.append(column)
    once = {p: {o: c[0] for o, c in each.items() if len(c) == 1} for p, each in found.items()}
    return {p: _one_pair(each) for p, each in once.items() if any(q <= each.keys() for q in _PAIRS)}


def _one_pair(columns: dict[str, str]) -> dict[str, str]:
    """Degrees alone where there are both degrees and a grid's coordinates."""
    left = {"east", "north", "grid"} if _PAIRS[0] <= columns.keys() else _PAIRS[0]
    return {option: column for option, column in columns.items() if option not in left}


def _headings(kind: str) -> dict[str, Target]:
    """Folded heading to what it fills, of this kind: the known mappings' own come first."""
    targets = targets_of(kind)
    headings: dict[str, Target] = {}
    for mapping in sorted(known(), key=lambda m: m.kind != kind):
        for column, several in choices_of(mapping).items():
            for target in several:
                if target in targets:
                    headings.setdefault(fold(column), target)
    for target in targets:
        if target.option == "column":
            words = (target.field, target.field.replace("_", " "), *_WORDS.get(target.field, ()))
            for word in words:
                headings.setdefault(fold(word), target)
    return headings


def targets_of(kind: str) -> tuple[Target, ...]:
    """Targets of the columns of a table with rows of this kind; each field's text first."""
    return tuple(
        Target(name, option)
        for name in sorted(FIELDS_OF_KIND[kind])
        if FIELDS[name].typed
        for option in sorted(options_of(name) - {"columns"}, key=lambda o: (o != "column", o))
    )


def choices_of(mapping: Mapping) -> dict[str, tuple[Target, ...]]:
    """A mapping as a choice for each column."""
    choices: dict[str, tuple[Target, ...]] = {}
    for name, options in mapping.fields.items():
        for option, columns in options.items():
            target = Target(name, "column" if option == "columns" else option)
            for column in columns if option == "columns" else (columns,):
                choices[column] = (*choices.get(column, ()), target)
    return choices


def build(
    choices: ChosenTargets,
    *,
    kind: str,
    zone: str,
    constants: MappingOf[str, str],
    dates: Order | Literal[""] = "",
) -> Mapping:
    """Build a mapping from choices.

    Args:
        choices: Column to what it fills.
        kind: Kind of observation of every row.
        zone: IANA name of the zone of its times.
        constants: Fields that every row has; those that the kind does not have are left out.
        dates: Order of the figures of dates with slashes.

    Raises:
        InputError: Two columns fill what only one can.
    """
    columns: dict[Target, list[str]] = {}
    for column, targets in choices.items():
        for target in targets:
            columns.setdefault(target, []).append(column)
    fields: dict[str, dict[str, Any]] = {}
    for target, names in sorted(columns.items()):
        if len(names) == 1:
            fields.setdefault(target.field, {})[target.option] = names[0]
        elif target.option == "column" and "columns" in options_of(target.field):
            fields.setdefault(target.field, {})["columns"] = names
        else:
            raise InputError(
                Message("Only one column can say this: {1}, {2}.", names[0], names[1]),
                field=names[1],
                advice="Choose something else for one of them.",
            )
    return Mapping(
        name=OWN,
        requires=tuple(choices),
        zone=zone,
        dates=dates,
        kind=kind,
        constants={key: value for key, value in constants.items() if key in FIELDS_OF_KIND[kind]},
        fields=fields,
    )


def encode(mapping: Mapping) -> str:
    """The mapping as its TOML, as `parse_mapping` reads it."""
    lines = [f"{name} = {_value(getattr(mapping, name))}" for name in _MEMBERS]
    if mapping.constants:
        lines += ["", "[constants]", *_pairs(mapping.constants)]
    if mapping.fields:
        lines += ["", "[fields]"]
        lines += [f"{name} = {{ {', '.join(_pairs(o))} }}" for name, o in mapping.fields.items()]
    return "\n".join(lines) + "\n"


_MEMBERS: Final = ("name", "title", "requires", "zone", "dates", "kind", "refuse")


def _pairs(members: MappingOf[str, Any]) -> list[str]:
    return [f"{name} = {_value(value)}" for name, value in members.items()]


def _value(value: str | Iterable[str]) -> str:
    if not isinstance(value, str):
        return f"[{', '.join(_value(each) for each in value)}]"
    # A TOML string is a JSON string, but for this one character.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def save(mapping: Mapping, path: Path) -> None:
    """Write a mapping to a file, whole or not at all.

    Raises:
        StoreError: The disk is full or failed.
    """
    with new_file(path.parent, path.name) as new:
        new.file.write(encode(mapping).encode())
