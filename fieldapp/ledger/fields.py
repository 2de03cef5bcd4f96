"""Codec of an observation: its dCBOR map, and back; the tables here are normative.

Absent means unknown; a field that holds its default is never written, and a reader refuses one, so
that an observation has one encoding. Keys 0 to 5 belong to the record (record.py).

The keys 6 and up of an observation are declared in observation/observation.py; resources/formats/
record.cddl lists them. What stands under a key depends on the type of the field's value:

| type | value |
|---|---|
| text, code | text |
| codes | [code, …] |
| count | {0: index in COUNT_QUALIFIERS, absent = exact; 1: low; 2: high; 3: of} |
| whole, seconds | integer |
| flag | true |
| time | {0: start; 1: window; 2: precision; 3: zone; 4: about} |
| place | {0: name; 1: lat; 2: lon; 3: accuracy; 4: source; 5: altitude; 6: reference; 7: doubts} |
| weapons | [{0: type; 1: calibre, 0.01 mm; 2: model; 3: count; 4: part; 5: either}, …] |
| directions | [{0: start; 1: end; 2: not points; 3: ± error; 4: magnetic; 5: broad}, …] |
| distance | {0: low, m; 1: high, m; 2: about; 3: overhead} |
| flight | {0: origin, 0.1°; 1: heading, 0.1°; 2: vertical; 3: mostly} |
| steps | [{0: what; 1: count; 2: [assessment, …]; 3: flight; 4: offset; 5: file; 6: total}, …] |
| drawn | {0: "point", "line" or "polygon"; 1: [lat, lon, lat, lon, …], degrees x 10^7} |
| pairs | [name, text, name, text, …] |
| evidence | [{0: SHA-256; 1: bytes; 2: media type}, …] |
| hashes | [SHA-256(salt, value), …] |
| hash, kid | 32 bytes, 8 bytes |
| leaves | [[hash of a digest, number of a leaf], …] |

A step's offset is in seconds from the record's start; its file is an index of the evidence.
Units: a time's start in Unix seconds, its window in seconds from start to end; latitude and
longitude in degrees x 10^7; accuracy and altitude in metres; directions in tenths of a degree.
Precision, source and doubts are indexes in TIME_PRECISIONS (absent: minute), FIX_SOURCES and
DOUBTS. A place with doubts is of format level 2.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, Final

from fieldapp.errors import FormatError, InputError, Message, NewerFormatError
from fieldapp.ledger.dcbor import Value
from fieldapp.observation.field_table import FieldType
from fieldapp.observation.local_time import EARLIEST, LATEST, is_zone
from fieldapp.observation.observation import FIELDS, Observation
from fieldapp.observation.values import (
    COUNT_QUALIFIERS,
    DOUBTS,
    FIX_SOURCES,
    TIME_PRECISIONS,
    Count,
    Direction,
    Distance,
    Drawn,
    EventTime,
    EvidenceRef,
    FlashToBang,
    Flight,
    Place,
    Step,
    Weapon,
)

EPOCH: Final = EARLIEST
_LAST_SECOND: Final = int((LATEST - EARLIEST).total_seconds())
_ZONE_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}")


@dataclass(frozen=True, slots=True)
class Codec:
    """Encoder and parser of one kind of value."""

    encode: Callable[[Any], Value]
    parse: Callable[[Any], Any]


def _typed(kind: type) -> Codec:
    def parse(value: Any) -> Any:
        if type(value) is not kind:
            raise FormatError(
                Message("expected {1}, found {2}", kind.__name__, type(value).__name__)
            )
        return value

    return Codec(encode=lambda v: v, parse=parse)


TEXT: Final = _typed(str)


def _parse_integer(value: Any) -> int:
    if type(value) is not int or not -(2**53) < value < 2**53:
        raise FormatError("expected an integer that JSON and SQLite hold")
    return value


INTEGER: Final = Codec(encode=lambda v: v, parse=_parse_integer)
FLAG: Final = _typed(bool)


def _sized(size: int) -> Codec:
    def parse(value: Any) -> bytes:
        if type(value) is not bytes or len(value) != size:
            raise FormatError(Message("expected {1} bytes", size))
        return value

    return Codec(encode=lambda v: v, parse=parse)


HASH: Final = _sized(32)
KID: Final = _sized(8)
SIGNATURE: Final = _sized(64)


def one_of(codes: tuple[str, ...]) -> Codec:
    """Codec of a code: its index in a list that only grows at its end."""

    def parse(value: Any) -> str:
        if type(value) is not int or not 0 <= value < len(codes):
            raise NewerFormatError("a code that this version does not know")
        return codes[value]

    return Codec(encode=codes.index, parse=parse)


def listing(codec: Codec) -> Codec:
    """Codec of a tuple: an array that is not empty."""

    def parse(value: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise FormatError("expected an array")
        return tuple(codec.parse(v) for v in value)

    return Codec(encode=lambda v: [codec.encode(x) for x in v], parse=parse)


@dataclass(frozen=True, slots=True)
class Table:
    """Field table of a dataclass: columns by key; which keys may and which must be there."""

    columns: Mapping[int, tuple[str, Codec, Any]]
    keys: frozenset[int]
    required: frozenset[int]


def columns(cls: type, table: Mapping[str, tuple[int, Codec]]) -> Table:
    """Make the table of a dataclass; fields without a default are required."""
    defaults = {f.name: f.default for f in fields(cls)}
    rows = {key: (name, codec, defaults[name]) for name, (key, codec) in table.items()}
    required = frozenset(key for key, row in rows.items() if row[2] is MISSING)
    return Table(columns=rows, keys=frozenset(rows), required=required)


def encode_fields(value: Any, table: Table) -> dict[int, Value]:
    """Encode a dataclass as a map; fields at their default are left out."""
    encoded = {}
    for key, (name, codec, default) in table.columns.items():
        own = getattr(value, name)
        if own != default:
            encoded[key] = codec.encode(own)
    return encoded


def parse_fields(encoded: Mapping[int, Value], table: Table) -> dict[str, Any]:
    """Parse a map into the constructor's arguments.

    Raises:
        FormatError: A field is unknown, missing, ill-typed, or written though at its default.
    """
    if not table.required <= encoded.keys():
        name = table.columns[min(table.required - encoded.keys())][0]
        raise FormatError(Message("the field {1} is missing", name), where=name)
    if not table.keys.issuperset(encoded):
        raise NewerFormatError(
            Message("unknown fields {1}", sorted(encoded.keys() - table.keys)),
            advice="It may come from a newer version of fieldapp: update, then read it again.",
        )
    arguments = {}
    for key, raw in encoded.items():
        name, codec, default = table.columns[key]
        try:
            value = codec.parse(raw)
        except FormatError as e:
            raise type(e)(f"{name}: {e}", where=name, advice=e.advice) from e
        if type(value) is type(default) and value == default:
            raise FormatError(Message("{1} is written though empty", name), where=name)
        arguments[name] = value
    return arguments


def struct(cls: type, table: Mapping[str, tuple[int, Codec]]) -> Codec:
    """Codec of a dataclass: a map."""
    rows = columns(cls, table)

    def parse(value: Any) -> Any:
        if type(value) is not dict:
            raise FormatError("expected a map")
        return build(cls, parse_fields(value, rows))

    return Codec(encode=lambda v: encode_fields(v, rows), parse=parse)


def repeated(codec: Codec) -> Codec:
    """Codec that remembers the small maps it parsed lately: the same few are in every record."""

    @lru_cache(maxsize=256, typed=True)  # typed, so that True is not taken for 1
    def remembered(*items: Any) -> Any:
        half = len(items) // 2
        return codec.parse(dict(zip(items[:half], items[half:], strict=True)))

    def parse(value: Any) -> Any:
        if type(value) is not dict or any(type(each) in (list, dict) for each in value.values()):
            return codec.parse(value)
        return remembered(*value, *value.values())

    return Codec(encode=codec.encode, parse=parse)


def build(cls: type, arguments: dict[str, Any]) -> Any:
    """Construct a value from bytes: what a person could not have typed is a FormatError here."""
    try:
        return _observation(arguments) if cls is Observation else cls(**arguments)
    except InputError as e:
        raise FormatError(e.message, where=e.field) from e


def _observation(arguments: dict[str, Any]) -> Observation:
    """As the constructor, in a third of its time: what is empty, most of it, the class has."""
    observation = Observation.__new__(Observation)
    observation.__dict__.update(arguments)
    observation.__post_init__()
    return observation


def parse_moment(value: Any) -> datetime:
    """Unix seconds to aware UTC, years 1970 to 2999."""
    if type(value) is not int or not 0 <= value <= _LAST_SECOND:
        raise FormatError("a time out of range")
    return EPOCH + timedelta(0, value)


def encode_moment(moment: datetime) -> int:
    """Aware UTC to Unix seconds."""
    return int((moment - EPOCH).total_seconds())


MOMENT: Final = Codec(encode=encode_moment, parse=parse_moment)

_PRECISION = one_of(TIME_PRECISIONS)
_MINUTE: Final = TIME_PRECISIONS.index("minute")


def _encode_time(time: EventTime) -> Value:
    start = encode_moment(time.start)
    encoded: dict[int, Value] = {0: start}
    if time.end is not None:
        encoded[1] = encode_moment(time.end) - start
    if time.precision != "minute":
        encoded[2] = _PRECISION.encode(time.precision)
    if time.zone:
        encoded[3] = time.zone
    if time.about:
        encoded[4] = True
    return encoded


def _parse_time(value: Any) -> EventTime:
    if type(value) is not dict or 0 not in value or not value.keys() <= {0, 1, 2, 3, 4}:
        raise FormatError("a time with unknown or missing fields")
    if value.get(2) == _MINUTE or value.get(3) == "" or value.get(4) is False:
        raise FormatError("a default is written")
    start = parse_moment(value[0])
    if 1 in value and INTEGER.parse(value[1]) < 0:
        raise FormatError("it ends before it starts")
    end = parse_moment(value[0] + value[1]) if 1 in value else None
    return EventTime(
        start=start,
        end=end,
        precision=_PRECISION.parse(value.get(2, _MINUTE)),
        zone=_zone(TEXT.parse(value.get(3, ""))),
        about=FLAG.parse(value.get(4, False)),
    )


def _zone(name: str) -> str:
    """A time zone's name, which a newer list of zones may have and the one here not."""
    if not is_zone(name):
        error = NewerFormatError if _ZONE_NAME.fullmatch(name) else FormatError
        raise error("a time zone that is not known here")
    return name


def _parse_pairs(value: Any) -> tuple[tuple[Any, Any], ...]:
    if type(value) is not list or len(value) % 2:
        raise FormatError("expected an array of pairs")
    return tuple(zip(value[::2], value[1::2], strict=True))


def _pairs(kind: type) -> Codec:
    def parse(value: Any) -> tuple[tuple[Any, Any], ...]:
        pairs = _parse_pairs(value)
        if any(type(a) is not kind or type(b) is not kind for a, b in pairs):
            raise FormatError("pairs of the wrong type")
        return pairs

    return Codec(encode=lambda v: [x for pair in v for x in pair], parse=parse)


TIME: Final = Codec(encode=_encode_time, parse=_parse_time)
PLACE: Final = struct(
    Place,
    {
        "name": (0, TEXT),
        "lat_e7": (1, INTEGER),
        "lon_e7": (2, INTEGER),
        "accuracy_m": (3, INTEGER),
        "source": (4, one_of(FIX_SOURCES)),
        "altitude_m": (5, INTEGER),
        "reference": (6, TEXT),
        "doubts": (7, listing(one_of(DOUBTS))),
    },
)
COUNT: Final = repeated(
    struct(
        Count,
        {
            "qualifier": (0, one_of(COUNT_QUALIFIERS)),
            "low": (1, INTEGER),
            "high": (2, INTEGER),
            "of": (3, INTEGER),
        },
    )
)
WEAPON: Final = repeated(
    struct(
        Weapon,
        {
            "type": (0, TEXT),
            "calibre": (1, INTEGER),
            "model": (2, TEXT),
            "count": (3, COUNT),
            "part": (4, TEXT),
            "either": (5, FLAG),
        },
    )
)
DIRECTION: Final = repeated(
    struct(
        Direction,
        {
            "start": (0, INTEGER),
            "end": (1, INTEGER),
            "points": (2, FLAG),
            "error": (3, INTEGER),
            "magnetic": (4, FLAG),
            "broad": (5, FLAG),
        },
    )
)
DISTANCE: Final = repeated(
    struct(
        Distance,
        {"low_m": (0, INTEGER), "high_m": (1, INTEGER), "about": (2, FLAG), "overhead": (3, FLAG)},
    )
)
FLASH: Final = struct(FlashToBang, {"tenths": (0, INTEGER), "how": (1, TEXT), "air": (2, INTEGER)})
FLIGHT: Final = struct(
    Flight,
    {"origin": (0, INTEGER), "heading": (1, INTEGER), "vertical": (2, FLAG), "mostly": (3, FLAG)},
)
CODES: Final = listing(TEXT)
STEP: Final = struct(
    Step,
    {
        "what": (0, TEXT),
        "count": (1, COUNT),
        "assessment": (2, CODES),
        "flight": (3, FLIGHT),
        "offset_s": (4, INTEGER),
        "evidence": (5, INTEGER),
        "summary": (6, FLAG),
    },
)
POINTS: Final = _pairs(int)


def _parse_leaf(value: Any) -> tuple[bytes, int]:
    if type(value) is not list or len(value) != 2 or type(value[1]) is not int:
        raise FormatError("expected a digest and the number of a leaf")
    if not 0 <= value[1] < 2**31:
        raise FormatError("a leaf out of range")
    return HASH.parse(value[0]), value[1]


LEAF: Final = Codec(encode=list, parse=_parse_leaf)
DRAWN: Final = struct(Drawn, {"type": (0, TEXT), "points": (1, POINTS)})
EVIDENCE: Final = struct(
    EvidenceRef, {"sha256": (0, HASH), "size": (1, INTEGER), "media_type": (2, TEXT)}
)

CODECS: Final[dict[FieldType, Codec]] = {
    FieldType.TEXT: TEXT,
    FieldType.CODE: TEXT,
    FieldType.CODES: CODES,
    FieldType.COUNT: COUNT,
    FieldType.WHOLE: INTEGER,
    FieldType.SECONDS: INTEGER,
    FieldType.FLAG: FLAG,
    FieldType.TIME: TIME,
    FieldType.PLACE: PLACE,
    FieldType.WEAPONS: listing(WEAPON),
    FieldType.DIRECTIONS: listing(DIRECTION),
    FieldType.DISTANCE: DISTANCE,
    FieldType.FLASH: FLASH,
    FieldType.FLIGHT: FLIGHT,
    FieldType.STEPS: listing(STEP),
    FieldType.DRAWN: DRAWN,
    FieldType.PAIRS: _pairs(str),
    FieldType.EVIDENCE: listing(EVIDENCE),
    FieldType.HASHES: listing(HASH),
    FieldType.HASH: HASH,
    FieldType.KID: KID,
    FieldType.LEAVES: listing(LEAF),
}
"""Writer and reader of a value of each type."""

OBSERVATION: Final = columns(
    Observation, {name: (field.key, CODECS[field.type]) for name, field in FIELDS.items()}
)


def encode_observation(observation: Observation) -> dict[int, Value]:
    """Encode an observation: its part of the payload map."""
    return encode_fields(observation, OBSERVATION)
