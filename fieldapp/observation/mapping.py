"""Mapping: says in TOML which columns of a foreign table hold which field; see table.py.

    name = "smm-observations"               title = "…"
    requires = ["observation", "position"]  columns by which the table is recognised
    zone = "Europe/Kyiv"                    zone of its times, unless another is asked for
    dates = "month first"                   or "day first": figures of dates with slashes
    kind = "ceasefire_violation"            kind of every row
    refuse = "…"                            every row is refused, for this reason

    [constants]                             fields that every row has
    sensor = "patrol"

    [fields.count]                          where a field comes from
    column = "count_text"                   the text; the further columns say it again in figures
    low = "count_min"      high = "count_max"      kind = "count_kind"

| field | columns it takes |
|---|---|
| time | column: as told, or start, end: local times; told: the words they were read from;
date: the day, where these hold a time of day alone |
| post, site | column: name, position or geopoint; reference: in relation to another place;
latitude, longitude: degrees; east, north: X and Y in what grid names, such as EPSG:32637 or 37U;
altitude, accuracy: metres |
| count | column, low, high, kind |
| distance | column, low_km, high_km |
| weapons | column, or type with model, calibre and count |
| directions, flight | column |
| fields with codes | column, or columns where several hold codes |
| fields with text | column, or columns, joined by a line end |
| any other field that is typed | column |

Every cell is kept as it was, in `as_typed`. What a cell says that cannot be read leaves the field
empty, with a warning; figures that contradict the text are warned about, and the text holds. Only
what cannot be stored truthfully is refused.
"""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from fieldapp.errors import FormatError, InputError, Message, TypedText
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.observation import FIELDS, FIELDS_OF_KIND
from fieldapp.toml_text import parse_toml

Order = Literal["day first", "month first"]
"""Order of the figures of a date with slashes."""

_ANY: Final = frozenset({"column", "columns"})
_OPTIONS: Final = {
    FieldType.TEXT: _ANY,
    FieldType.CODES: _ANY,
    FieldType.TIME: {"column", "date", "start", "end", "told"},
    FieldType.PLACE: {
        *("column", "reference", "altitude", "accuracy"),
        *("latitude", "longitude", "east", "north", "grid"),
    },
    FieldType.COUNT: {"column", "low", "high", "kind"},
    FieldType.DISTANCE: {"column", "low_km", "high_km"},
    FieldType.WEAPONS: {"column", "type", "model", "calibre", "count"},
}
_FORMS: Final[MappingOf[str, type[str | list[Any] | dict[str, Any]]]] = {
    **dict.fromkeys(("name", "title", "zone", "dates", "kind", "refuse"), str),
    "requires": list,
    **dict.fromkeys(("constants", "fields"), dict),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """Meaning of a table's columns; see the module.

    Attributes:
        name, title, requires, zone, dates, kind, refuse: As above; "" where left out.
        constants: Field to value.
        fields: Field to its columns, by option.
    """

    name: str
    title: str = ""
    requires: tuple[str, ...]
    zone: str = ""
    dates: Order | Literal[""] = ""
    kind: str = ""
    refuse: str = ""
    constants: MappingOf[str, str] = field(default_factory=dict)
    fields: MappingOf[str, MappingOf[str, Any]] = field(default_factory=dict)


def parse_mapping(text: str) -> Mapping:
    """Parse a mapping from its TOML.

    Raises:
        FormatError: Not TOML, or not in the form above.
    """
    try:
        members = parse_toml(text.encode())
    except ValueError as e:
        raise FormatError(Message("the mapping is not TOML: {1}", e), where="mapping") from e
    for name, form in _FORMS.items():
        if not isinstance(members.get(name, form()), form):
            raise FormatError(Message("{1} has a value of another kind", name), where=name)
    unknown = members.keys() - _FORMS.keys()
    if unknown:
        raise FormatError(Message("a mapping has no {1}", sorted(unknown)), where="mapping")
    if not members.get("name") or not members.get("requires"):
        raise FormatError("a mapping needs name and requires", where="mapping")
    if members.get("dates", "") not in ("", "day first", "month first"):
        raise FormatError('dates are "day first" or "month first"', where="dates")
    kind = members.get("kind", "")
    if not members.get("refuse") and kind not in FIELDS_OF_KIND:
        raise FormatError(Message("{1} is no kind of observation", TypedText(kind)), where="kind")
    for name, options in members.get("fields", {}).items():
        if name not in FIELDS_OF_KIND.get(kind, ()):
            raise FormatError(
                Message("this kind has no field {1}", TypedText(name)), where=f"fields.{name}"
            )
        if not FIELDS[name].typed:
            raise FormatError(Message("{1} is not read from a table", name), where=f"fields.{name}")
        wrong = set(options) - options_of(name) if isinstance(options, dict) else {str(options)}
        if wrong or not options:
            raise FormatError(
                Message("{1} does not take {2}", name, sorted(wrong)), where=f"fields.{name}"
            )
    return Mapping(**members | {"requires": tuple(members["requires"])})


def options_of(name: str) -> frozenset[str]:
    """The options by which a field takes columns; "columns" is "column" for several of them."""
    return frozenset(_OPTIONS.get(FIELDS[name].type, {"column"}))


def recognise(header: Sequence[str], mappings: Sequence[Mapping]) -> Mapping:
    """Find the mapping whose columns a table has; of several, the one that needs most of them.

    Raises:
        InputError: None; says which columns the nearest one misses.
    """
    columns = set(header)
    fitting = [m for m in mappings if set(m.requires) <= columns]
    if fitting:
        return max(fitting, key=lambda m: len(m.requires))
    if not mappings:
        raise InputError("There is no mapping for tables.")
    nearest = min(mappings, key=lambda m: len(set(m.requires) - columns))
    missing = ", ".join(name for name in nearest.requires if name not in columns)
    raise InputError(
        Message(
            "The table is not one that is known; {1} would also need {2}.", nearest.name, missing
        ),
        field="columns",
        advice="Say what its columns mean in a file, and give it with --map.",
    )
